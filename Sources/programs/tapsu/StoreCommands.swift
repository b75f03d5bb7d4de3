import CommandOptions
import Courses
import Documents
import JSON
import Reports
import Runner
import Sealing
import Storage
import Wording

/// Verifies everything that a store keeps: `tapsu verify`.
struct VerifyCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run() throws(Failure) {
    var check = StoreCheck()
    if let store = try environment.namedStoreToRead() {
      try tellAttempts(store, &check)
      let stray = try environment.kept { () throws(StorageError) in try store.strayNumbers() }
      for id in stray {
        check.faults += 1
        Output.say(
          Phrase(
            "Lượt \(id): có dòng nhật ký mà không có lượt.",
            "Attempt \(id): there are lines of its journal, and no attempt.")[language])
      }
      try tellMissing(store, &check)
      for course in try environment.kept({ () throws(StorageError) in try store.courses() }) {
        do throws(Failure) {
          let desk = try OpenedCourse(course.text, in: store, environment)
          check.courses += 1
          try tellRoster(desk, &check)
          try tellForgotten(desk, &check)
          try tellFigures(desk, &check)
        } catch {
          guard error.status == .badData else { throw error }
          check.faults += 1
          error.lines.forEach(Output.say)
        }
      }
    }
    Output.say(
      Phrase(
        "\(check.attempts) lượt, \(check.lines) dòng nhật ký, \(check.courses) sổ lớp: \(check.faults) chỗ sai.",
        "\(check.attempts.counted("attempt")), \(check.lines.counted("line of journals", "lines of journals")), "
          + "\(check.courses.counted("ledger of a course", "ledgers of courses")): "
          + "\(check.faults.counted("fault")).")[language])
    if check.faults > 0 { throw Failure(status: .badData, lines: []) }
  }
}

extension VerifyCommand {
  /// Says what is wrong with attempts, read and scored on every core, the newest first; somebody at a terminal
  /// is told how far it is.
  private func tellAttempts(
    _ store: any CourseStore, _ check: inout StoreCheck
  ) throws(Failure) {
    let ids = try environment.attemptIDs(in: store)
    let (all, language) = (ids.count, language)
    let scores = ScoredAttempts(AttemptArchive(store, language: language), environment)
    let found = try EveryCore.map(ids, with: scores) { done in
      Output.tellProgress(done, of: all, language)
    } _: { scores, id throws(Failure) in
      var attempt = try environment.kept { () throws(StorageError) in
        try AttemptCheck(id, in: store)
      }
      try attempt.hold(against: &scores)
      return attempt
    }
    for (id, attempt) in zip(ids, found) {
      check.attempts += 1
      check.lines += attempt.lines
      check.faults += attempt.faults.count
      for fault in attempt.faults {
        Output.say(Phrase("Lượt \(id): ", "Attempt \(id): ")[language] + fault.phrase[language])
      }
    }
  }

  /// Says which attempts were taken out of the store whole.
  private func tellMissing(
    _ store: any CourseStore, _ check: inout StoreCheck
  ) throws(Failure) {
    let missing = try environment.kept { () throws(StorageError) in try store.missingNumbers() }
    for ids in missing {
      check.faults += 1
      let sentence =
        ids.lowerBound == ids.upperBound
        ? Phrase(
          "Lượt \(ids.lowerBound) không còn trong kho: số ấy đã cấp, mà không lượt nào bị xóa bao giờ.",
          "Attempt \(ids.lowerBound) is not there any more: its number was given away, and no attempt is ever deleted."
        )
        : Phrase(
          "Lượt \(ids.lowerBound)–\(ids.upperBound) không còn trong kho: các số ấy đã cấp, mà không lượt nào bị xóa bao giờ.",
          "Attempts \(ids.lowerBound)–\(ids.upperBound) are not there any more: their numbers were given away, and no attempt is ever deleted."
        )
      Output.say(sentence[language])
    }
  }

  /// Says of which attempts the reports of a course would tell something else than journal and ledger do.
  private func tellFigures(_ desk: OpenedCourse, _ check: inout StoreCheck) throws(Failure) {
    let reckoning: CourseReckoning
    do throws(Failure) {
      reckoning = try CourseReckoning(desk, environment, believing: .journals)
    } catch {
      // Where the files of a correction are not there, nothing can be worked out, and no report is made.
      guard error.status != .temporaryFailure else { throw error }
      return
    }
    for id in reckoning.faults {
      check.faults += 1
      Output.say(
        Phrase("Lượt \(id): ", "Attempt \(id): ")[language] + JournalFault.figures.phrase[language])
    }
  }

  /// Says who stands in the roster though the ledger never let them in, and who is not there.
  private func tellRoster(_ desk: OpenedCourse, _ check: inout StoreCheck) throws(Failure) {
    let roster = try environment.kept { () throws(StorageError) in
      Set(try desk.store.roster(of: desk.id).trainees.map(\.code))
    }
    let enrolled = desk.course.enrolled.filter { !$0.isForgotten }
    for code in roster.symmetricDifference(enrolled).sorted() {
      check.faults += 1
      Output.say(
        roster.contains(code)
          ? Phrase(
            "Lớp “\(desk.id)”: “\(code)” có trong danh sách mà sổ không ghi là đã vào lớp.",
            "Course “\(desk.id)”: “\(code)” is in the roster, and by the ledger never joined.")[
              language]
          : Phrase(
            "Lớp “\(desk.id)”: “\(code)” đã vào lớp theo sổ mà không còn trong danh sách.",
            "Course “\(desk.id)”: “\(code)” joined by the ledger, and is not in the roster.")[
              language])
    }
  }

  /// Says which attempts are those of people whom the course has forgotten, which is no fault; that there are
  /// more of such people than the ledger knows of is one.
  private func tellForgotten(_ desk: OpenedCourse, _ check: inout StoreCheck) throws(Failure) {
    let attempts = try environment.kept { () throws(StorageError) in
      try desk.store.attempts(of: desk.id).filter(\.record.isForgotten)
    }
    let numbers = Set(attempts.map(\.place.trainee) + desk.records.flatMap(\.trainees))
    let count = numbers.count { $0.isForgotten }
    let told = desk.course.forgottenCount
    if count > told {
      check.faults += 1
      Output.say(
        Phrase(
          "Lớp “\(desk.id)”: \(count) người mang số thay tên, mà sổ chỉ ghi đã xóa danh tính \(told) người.",
          "Course “\(desk.id)”: \(count.counted("person appears", "people appear")) as a number without a name, but by the ledger only \(told) were forgotten."
        )[language])
    } else if told > 0 || !desk.course.cleared.isEmpty {
      let ids = attempts.map(\.record.id.description).joined(separator: ", ")
      let which = ids.isEmpty ? "" : " (\(ids))"
      Output.say(
        Phrase(
          "Lớp “\(desk.id)”: đã xóa danh tính \(told) người theo yêu cầu hay vì hết hạn giữ, còn \(attempts.count) lượt\(which); đó không phải chỗ sai.",
          "Course “\(desk.id)”: \(told.counted("person was", "people were")) forgotten at their request or when the day came, \(attempts.count.counted("attempt")) kept\(which); nothing is wrong with that."
        )[language])
      guard !desk.course.cleared.isEmpty else { return }
      let cleared = desk.course.cleared.sorted().map(String.init).joined(separator: ", ")
      Output.say(
        Phrase(
          "Lớp “\(desk.id)”: họ tên và mã của những người ấy cũng đã được thay trong bài viết của người khác (lượt \(cleared)); đó không phải chỗ sai.",
          "Course “\(desk.id)”: they are named no more in what others wrote either (\(desk.course.cleared.count == 1 ? "attempt" : "attempts") \(cleared)); nothing is wrong with that."
        )[language])
    }
  }
}

/// What was found while a store was verified.
private struct StoreCheck {
  var attempts = 0
  var lines = 0
  var courses = 0
  var faults = 0
}

/// What was found in one attempt.
private struct AttemptCheck {
  let lines: Int
  private(set) var faults: [JournalFault]
  private let record: AttemptRecord
  /// What is kept for the lists, where it was kept behind the journal's last line.
  private let result: AttemptResult?

  /// Holds what stands there against itself.
  init(_ id: AttemptID, in store: any CourseStore) throws(StorageError) {
    record = try store.attempt(id)
    let kept = try store.storedLines(of: id)
    lines = kept.count
    faults = record.faults(in: kept)
    do throws(StorageError) {
      _ = try store.materials(of: id)
    } catch {
      guard case .damagedMaterial(let path) = error.reason else { throw error }
      faults.append(.material(path))
    }
    let place = try store.place(of: id)
    if let header = kept.first.flatMap({ try? JSONValue.parse($0.text) }), !header.places(place) {
      faults.append(.place)
    }
    let result = try store.result(of: id)
    self.result = result?.head == record.head.hash ? result : nil
  }

  /// Holds what is kept for the lists against what a sound journal comes to.
  mutating func hold(against scores: inout ScoredAttempts) throws(Failure) {
    guard faults.isEmpty, let result, let card = try scores.found(record), !result.tells(card)
    else { return }
    faults.append(.result)
  }
}

extension JSONValue {
  /// Whether the first line of a journal says the same of its course as the store does.
  fileprivate func places(_ place: CoursePlace?) -> Bool {
    let course = self["course"]
    return course?["id"]?.text == place?.course.text
      && course?["assignment"]?.text == place?.assignment.text
      && course?["trainee"]?.text == place?.trainee.text
      && course?["unit"]?.text == place?.unit
  }
}

/// Sends the attempts of this store to another: `tapsu sync TARGET`.
struct SyncCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    guard try environment.namedStoreToRead() != nil else { return told(Counts()) }
    // A place that was mistyped would look as if everything had arrived.
    if !options.has("new"), try environment.storeToRead(at: operands[0]) == nil {
      throw environment.noStore(
        at: operands[0],
        Phrase(
          "Xem lại địa chỉ; muốn lập kho mới ở đó thì thêm --new.",
          "Check the address; to make a new store there, add --new."))
    }
    // An older store is brought up: until then it has no name by which its attempts could be known.
    let source = try environment.store()
    let target = try environment.store(at: operands[0])
    let same = try environment.kept { () throws(StorageError) in
      try source.identity() == target.identity()
    }
    guard !same else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Nơi gửi và nơi nhận là một.", "Where to send from and where to are the same.")[
              language]
        ])
    }
    var counts = Counts()
    var before: [CourseID: [AttemptID: Counting]] = [:]
    var arrived: [CourseID: [AttemptID]] = [:]
    // The oldest first, so that the attempts of one trainee come in their order.
    for id in try environment.attemptIDs(in: source).reversed() {
      let place = try environment.kept { () throws(StorageError) in try source.place(of: id) }
      guard try !isSealed(id, in: source) else {
        counts.failed += 1
        Output.complain(
          Phrase(
            "Lượt \(id): bài thi niêm phong không gửi bằng sync; nộp tệp mà tapsu sit đã ghi.",
            "Attempt \(id): a sealed exam is not sent by sync; hand in the file that tapsu sit wrote."
          )[
            language])
        continue
      }
      if let course = place?.course, before[course] == nil {
        before[course] = try countings(of: course, in: target)
      }
      do throws(StorageError) {
        let reception = try target.receive(source.copy(of: id))
        counts.add(reception)
        if let place { arrived[place.course, default: []].append(reception.id) }
        if case .known = reception { continue }
        Output.say(reception.phrase(of: id)[language])
        Output.flush()
      } catch {
        guard error.concernsOneAttempt else {
          throw environment.failure(of: error)
        }
        counts.failed += 1
        Output.complain(
          Phrase("Lượt \(id): ", "Attempt \(id): ")[language] + error.phrase[language])
      }
    }
    told(counts)
    try tellCourses(arrived, before, target)
    if counts.failed > 0 { throw Failure(status: .badData, lines: []) }
  }

  /// Says which attempts are of courses that are not there, and which do not count in theirs.
  private func tellCourses(
    _ arrived: [CourseID: [AttemptID]], _ before: [CourseID: [AttemptID: Counting]],
    _ target: any CourseStore
  ) throws(Failure) {
    let known = try environment.kept { () throws(StorageError) in Set(try target.courses()) }
    for (course, ids) in arrived.sorted(by: { $0.key < $1.key }) {
      guard known.contains(course) else {
        Output.complain(
          Phrase(
            "Lớp “\(course)”: nơi nhận không có lớp này; \(ids.count) lượt được giữ ở đó mà không thuộc báo cáo của lớp nào.",
            "Course “\(course)”: it is not there; \(ids.count.counted("attempt")) kept, which no course’s report counts."
          )[language])
        continue
      }
      let desk = try OpenedCourse(course.text, in: target, environment)
      let countings = try desk.countings()
      for id in ids.sorted() {
        guard let reason = countings[id]?.phrase else { continue }
        Output.complain(
          (Phrase(
            "Lớp “\(course)”: lượt \(id) ở đó không tính: ",
            "Course “\(course)”: attempt \(id) there does not count: ") + reason)[language])
      }
      try desk.tellChanges(since: before[course] ?? [:], but: Set(ids))
    }
  }

  /// Whether an attempt is a sealed sitting’s, of which nobody can read anything before it is handed in.
  private func isSealed(_ id: AttemptID, in store: any CourseStore) throws(Failure) -> Bool {
    try environment.kept { () throws(StorageError) in
      try store.attempt(id).header.scenario == SealedStore.scenario
    }
  }

  /// What counts in a course before anything has come; nothing where it is not there.
  private func countings(
    of course: CourseID, in target: any CourseStore
  ) throws(Failure) -> [AttemptID: Counting] {
    let courses = try environment.kept { () throws(StorageError) in try target.courses() }
    guard courses.contains(course) else { return [:] }
    return try OpenedCourse(course.text, in: target, environment).countings()
  }

  private func told(_ counts: Counts) {
    Output.say(
      Phrase(
        "\(counts.new) lượt mới, \(counts.continued) lượt thêm dòng, \(counts.known) lượt đã có, \(counts.failed) lượt không gửi được.",
        "\(counts.new) new, \(counts.continued) continued, \(counts.known) known, \(counts.failed) not sent."
      )[
        language])
  }

  /// What became of the attempts.
  private struct Counts {
    var new = 0
    var continued = 0
    var known = 0
    var failed = 0

    mutating func add(_ reception: Reception) {
      switch reception {
      case .new: new += 1
      case .continued: continued += 1
      case .known: known += 1
      }
    }
  }
}

extension Reception {
  fileprivate func phrase(of id: AttemptID) -> Phrase {
    switch self {
    case .new(let there):
      Phrase(
        "Lượt \(id): đã gửi, ở đó là lượt \(there).",
        "Attempt \(id): sent; its number there is \(there).")
    case .continued(let there):
      Phrase(
        "Lượt \(id): đã gửi phần mới, ở đó là lượt \(there).",
        "Attempt \(id): what is new was sent; its number there is \(there).")
    case .known(let there):
      Phrase(
        "Lượt \(id): đã có, là lượt \(there).",
        "Attempt \(id): sent before; its number there is \(there).")
    }
  }
}

extension StorageError {
  /// Whether other attempts can be sent nevertheless.
  fileprivate var concernsOneAttempt: Bool {
    switch reason {
    case .brokenChain, .brokenSeal, .emptyAttempt, .damagedMaterial, .diverged: true
    default: false
    }
  }
}

extension Environment {
  /// How many attempts are asked for at once.
  private static let pageSize = 200

  /// The numbers of all attempts of a store, the newest first.
  fileprivate func attemptIDs(in store: any CourseStore) throws(Failure) -> [AttemptID] {
    var ids: [AttemptID] = []
    while true {
      let page = try kept { () throws(StorageError) in
        try store.attempts(AttemptQuery(before: ids.last, limit: Self.pageSize)).map(\.id)
      }
      ids += page
      if page.count < Self.pageSize { return ids }
    }
  }
}
