import Attainment
import CommandOptions
import Courses
import Exports
import Petitions
import Runner
import Scenarios
import Scoring
import Storage
import Wording

/// A finished attempt as reports and exports take it.
struct ClassAttempt {
  let exported: ExportedAttempt
  /// Where it belongs; nothing where it is of no course.
  let place: CoursePlace?
  /// The number that the store gave it.
  let number: Int64

  /// Which of two attempts is the first.
  var order: AttemptOrder { AttemptOrder(startedAt: exported.startedAt, number: number) }
}

/// The attempts that are over: those of one course, or of whatever the store has.
///
/// A code means one person within its course and nobody outside: attempts of two courses, or of one and of
/// none, are never those of one person.
struct FinishedAttempts {
  private static let pageSize = 500
  /// What is said to whoever names nothing that attempts are of.
  static let ofWhat = Phrase(
    "Ghi tên kịch bản, hay lớp bằng --course.", "Name a scenario, or a course with --course.")

  /// How somebody is called whose own name was asked for.
  enum Naming {
    /// By the code, where all attempts are of one course.
    case code
    /// By course and code, so that whoever takes in two courses keeps their people apart.
    case courseAndCode
  }

  fileprivate struct Kept {
    let record: AttemptRecord
    let place: CoursePlace?

    /// Whom it is of, told apart from everybody else in the store.
    var fullName: String {
      guard let place else { return record.header.trainee.text }
      return "\(place.course)/\(place.trainee)"
    }
  }

  private let environment: Environment
  private let options: ParsedOptions
  private let archive: AttemptArchive
  /// The course that was named.
  let desk: OpenedCourse?
  /// The assignment that was named.
  let assignment: Assignment?
  /// Of the course, or of the whole store; the newest first.
  private let records: [AttemptRecord]
  /// Which of the course's count.
  private let countings: [AttemptID: Counting]
  /// Where those of the course belong.
  private let places: [AttemptID: CoursePlace]

  /// Lists the attempts of the course that the options name, or of the store.
  init(_ environment: Environment, _ options: ParsedOptions) throws(Failure) {
    self.environment = environment
    self.options = options
    if let name = options.value("course") {
      let store = try environment.storeToRead(environment.courseID(name))
      let desk = try OpenedCourse(name, in: store, environment)
      let all = try desk.attempts
      countings = try desk.countings(all)
      let attempts = all.filter(\.record.isFinished)
      archive = AttemptArchive(store, language: environment.language)
      records = attempts.map(\.record).sorted { $1.id < $0.id }
      places = Dictionary(attempts.map { ($0.record.id, $0.place) }) { first, _ in first }
      assignment = try options.value("assignment").map { text throws(Failure) in
        try environment.assignment(text, everOf: desk.course)
      }
      self.desk = desk
    } else {
      guard let archive = try environment.archiveToRead() else {
        throw Self.nothing(environment.language)
      }
      self.archive = archive
      records = try Self.records(of: archive, environment.language)
      places = [:]
      countings = [:]
      assignment = nil
      desk = nil
    }
  }

  private static func records(
    of archive: AttemptArchive, _ language: Language
  ) throws(Failure) -> [AttemptRecord] {
    var records: [AttemptRecord] = []
    do throws(StorageError) {
      while true {
        let page = try archive.store.attempts(
          AttemptQuery(state: .finished, before: records.last?.id, limit: pageSize))
        records += page
        guard page.count == pageSize else { return records }
      }
    } catch {
      throw Failure(status: error.status, lines: [error.phrase[language]])
    }
  }

  // MARK: - Which

  /// The mode that counts: what was asked for, whatever an assignment was, and exams otherwise.
  private var mode: Mode? {
    options.value("mode").flatMap(Mode.init(rawValue:)) ?? (assignment == nil ? .exam : nil)
  }

  private func records(
    at scenario: String?, in assignment: AssignmentID?, _ mode: Mode?
  ) -> [AttemptRecord] {
    records.filter { record in
      scenario.map { $0 == record.header.scenario } ?? true
        && mode.map { $0 == Mode(rawValue: record.header.mode) } ?? true
        && assignment.map { $0 == places[record.id]?.assignment } ?? true
    }
  }

  /// The scenario that is meant: the one that was named, or the only one of course and assignment.
  func scenario(_ named: String?) throws(Failure) -> String {
    if let named { return named }
    let all = records(at: nil, in: assignment?.id, mode)
    // One that does not count may have been worked by any other.
    let counted = desk == nil ? all : all.filter { countings[$0.id] ?? .counts == .counts }
    let found = Set((counted.isEmpty ? all : counted).map(\.header.scenario)).sorted()
    guard let only = found.first else { throw nothing(of: nil, mode) }
    guard found.count == 1 else {
      let names = found.joined(separator: ", ")
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Có nhiều kịch bản; ghi tên một kịch bản (\(names)), hay chọn bài bằng --assignment.",
            "There are several scenarios; name one of them (\(names)), or choose with --assignment."
          )[
            environment.language]
        ])
    }
    return only
  }

  // MARK: - Reading

  /// The names by which attempts are told of outside.
  ///
  /// The oldest attempt of the store stays the oldest, and nobody outside can guess how its journal ends.
  var names: TraineeNames {
    TraineeNames(archive, environment, secret: desk == nil ? records.last?.head.hash : nil)
  }

  /// Attempts that were read, with what has to be told beside whatever is made of them.
  struct ReadAttempts {
    let attempts: [ClassAttempt]
    /// How many could not be read.
    let unread: Int
    /// Which do not count.
    let leftOut: Phrase?
    /// Under which name the trainee is read whom the options name.
    var wanted: String?
    /// Who people are, by the names under which they are read; nobody where those are pseudonyms.
    var people: [String: Trainee] = [:]

    /// Says it to whoever gets a file in which there is no room for it.
    func tell(_ language: Language) {
      if let leftOut { Output.complain(leftOut[language]) }
    }
  }

  /// Reads the attempts at a scenario, or at all; what cannot be read is counted and told behind the result.
  func read(_ scenario: String?, _ naming: Naming? = nil) throws(Failure) -> ReadAttempts {
    try read(records(at: scenario, in: assignment?.id, mode), of: scenario, mode, naming)
  }

  /// Reads the attempts at an assignment of the course, in whatever mode they were made.
  func read(at assignment: AssignmentID, _ scenario: String?) throws(Failure) -> ReadAttempts {
    let mode = options.value("mode").flatMap(Mode.init(rawValue:))
    let wanted = records(at: scenario, in: assignment, mode)
    return wanted.isEmpty
      ? ReadAttempts(attempts: [], unread: 0, leftOut: nil)
      : try read(wanted, of: scenario, mode, nil)
  }

  private func read(
    _ wanted: [AttemptRecord], of scenario: String?, _ mode: Mode?, _ naming: Naming?
  ) throws(Failure) -> ReadAttempts {
    guard !wanted.isEmpty else { throw nothing(of: scenario, mode) }
    let all = try wanted.map { record throws(Failure) in
      Kept(record: record, place: try place(of: record))
    }
    let (kept, leftOut) = try counted(among: all)
    let wanted = kept.map(\.record)
    let named = try trainee(among: kept)
    var names = self.names
    var attempts: [ClassAttempt] = []
    var (wantedName, people) = (String?.none, [String: Trainee]())
    var provisionalCount = 0
    let scores = try ScoredAttempts(archive, environment).each(of: wanted) { $0 }
    for (kept, scored) in zip(kept, scores) {
      guard let scored else { continue }
      if scored.open.isProvisional { provisionalCount += 1 }
      // What stays on the terminal is for whoever holds the course; what leaves it goes anywhere.
      let isNamed =
        options.has("identified") || named == kept.fullName && !options.isExported
      let trainee =
        isNamed
        ? name(of: kept, naming)
        : try names.pseudonym(of: kept.record.header.trainee, at: kept.place)
      if named == kept.fullName { wantedName = trainee }
      if options.has("identified"), let place = kept.place, people[trainee] == nil {
        people[trainee] = try names.trainee(at: place)
      }
      attempts.append(
        ClassAttempt(
          exported: ExportedAttempt(
            trainee: trainee, key: kept.record.head.hash, startedAt: kept.record.header.startedAt,
            scenario: scored.attempt.scenario, events: scored.attempt.events, card: scored.decided,
            open: scored.open),
          place: kept.place, number: kept.record.id.number))
    }
    if let told = OpenMatters.phrase(ofAttempts: provisionalCount) {
      Output.complain(
        (told + Phrase(" Xem: tapsu marking list", " See: tapsu marking list"))[
          environment.language])
    }
    return ReadAttempts(
      attempts: attempts, unread: wanted.count - attempts.count, leftOut: leftOut,
      wanted: wantedName, people: people)
  }

  /// Those that count, and what is told of the others.
  private func counted(among all: [Kept]) throws(Failure) -> (kept: [Kept], leftOut: Phrase?) {
    var countings = countings
    if desk == nil {
      for course in Set(all.compactMap { $0.place?.course }).sorted() {
        guard let desk = try opened(course) else { continue }
        countings.merge(try desk.countings()) { $1 }
      }
    }
    let others = all.filter { countings[$0.record.id] ?? .counts != .counts }.map(\.record.id)
    guard !others.isEmpty else { return (all, nil) }
    let list = others.sorted().map(\.description).joined(separator: ", ")
    let leftOut = Phrase(
      "Không tính \(others.count) lượt (\(list)); vì sao thì xem: tapsu course minutes",
      "\(others.count.counted("attempt")) (\(list)) left out; for why see: tapsu course minutes")
    return (all.filter { countings[$0.record.id] ?? .counts == .counts }, leftOut)
  }

  /// A course of the store; nothing where attempts have come without it.
  private func opened(_ course: CourseID) throws(Failure) -> OpenedCourse? {
    guard let store = archive.store as? any CourseStore,
      try environment.kept({ () throws(StorageError) in try store.courses().contains(course) })
    else { return nil }
    return try OpenedCourse(course.text, in: store, environment)
  }

  private func place(of record: AttemptRecord) throws(Failure) -> CoursePlace? {
    if let place = places[record.id] { return place }
    guard desk == nil, let store = archive.store as? any CourseStore else { return nil }
    return try environment.kept { () throws(StorageError) in try store.place(of: record.id) }
  }

  /// A class's results at a scenario; the newest attempt's files say what its petitions are.
  func results(_ scenario: String) throws(Failure) -> Class {
    let read = try read(scenario)
    guard let newest = read.attempts.max(by: { $0.exported.startedAt < $1.exported.startedAt })
    else {
      throw read.unread == 0
        ? nothing(of: scenario, mode) : Self.unread(read.unread, environment.language)
    }
    return Class(
      results: ClassResults(
        newest.exported.scenario, read.attempts.map(\.handling), taking: choice), read: read)
  }

  /// What a class came to, with the attempts that it was worked out from.
  struct Class {
    let results: ClassResults
    let read: ReadAttempts
  }

  /// Which attempt of each trainee stands for them.
  var choice: AttemptChoice {
    options.value("attempts").flatMap(AttemptChoice.init(rawValue:)) ?? .first
  }

  // MARK: - Who

  /// The name of somebody who is called by their own.
  private func name(of kept: Kept, _ naming: Naming?) -> String {
    switch naming ?? (desk == nil ? .courseAndCode : .code) {
    case .code: kept.place?.trainee.text ?? kept.record.header.trainee.text
    case .courseAndCode: kept.fullName
    }
  }

  /// The name under which the trainee is read whom the options name; nothing where they name none, or one
  /// who has no attempt here.
  func trainee(in attempts: [ClassAttempt]) -> String? {
    guard let wanted = options.value("trainee") else { return nil }
    return attempts.map(\.exported.trainee).first { name in
      name.uppercased() == wanted.uppercased()
        || name.split(separator: "/").last?.uppercased() == wanted.uppercased()
    }
  }

  /// The full name of the trainee whom the options name, who has to be one person.
  private func trainee(among kept: [Kept]) throws(Failure) -> String? {
    guard let wanted = options.value("trainee")?.uppercased() else { return nil }
    let found = kept.filter { each in
      let own = each.place?.trainee.text ?? each.record.header.trainee.text
      return own.uppercased() == wanted || each.fullName.uppercased() == wanted
    }
    guard Set(found.map(\.fullName)).count < 2 else {
      throw several(
        found,
        Phrase(
          "“\(wanted.onOneLine)” ở nhiều nơi", "“\(wanted.onOneLine)” stands in several places"))
    }
    return found.first?.fullName
  }

  /// Refuses attempts of several places or assignments, where what is to be made has one grade for a code.
  func requireOneGrade(_ scenario: String) throws(Failure) {
    let kept = try records(at: scenario, in: assignment?.id, mode).map { record throws(Failure) in
      Kept(record: record, place: try place(of: record))
    }
    guard Set(kept.map { $0.place?.course }).count < 2 else {
      throw several(
        kept,
        Phrase(
          "Các lượt này thuộc nhiều nơi, nơi nào cũng có mã riêng",
          "These attempts belong to several places, each with codes of its own"))
    }
    let assignments = Set(kept.compactMap { $0.place?.assignment }).sorted()
    guard assignments.count < 2 else {
      let names = assignments.map(\.text).joined(separator: ", ")
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Các lượt này thuộc nhiều bài (\(names)), mà sổ điểm có một điểm cho mỗi mã; chọn bằng --course và --assignment.",
            "These attempts belong to several assignments (\(names)), and a gradebook has one grade for a code; choose with --course and --assignment."
          )[environment.language]
        ])
    }
  }

  private func several(_ kept: [Kept], _ sentence: Phrase) -> Failure {
    let courses = Set(kept.compactMap { $0.place?.course.text }).sorted()
    let outside =
      kept.contains { $0.place == nil } ? [Phrase("ngoài lớp", "no course")] : []
    let list = (courses.map { Phrase(verbatim: $0) } + outside).map { $0[environment.language] }
      .joined(separator: ", ")
    return Failure(
      status: .usage,
      lines: [
        (sentence
          + Phrase(
            " (\(list)); chọn lớp bằng --course.", " (\(list)); choose the course with --course."))[
            environment.language]
      ])
  }

  // MARK: - Refusals

  /// What was read is told; what was not is never taken for nothing.
  static func unread(_ count: Int, _ language: Language) -> Failure {
    Failure(
      status: .badData,
      lines: [
        Phrase(
          "Không đọc được \(count) lượt: nhật ký hỏng hay bộ đề không còn dùng được. Xem: tapsu attempts",
          "\(count.counted("attempt")) could not be read: a journal is damaged, or files are of no use any more. "
            + "See: tapsu attempts")[language]
      ])
  }

  private static func nothing(_ language: Language) -> Failure {
    Failure(
      status: .noInput,
      lines: [Phrase("Chưa có lượt nào được lưu.", "No attempts have been kept yet.")[language]])
  }

  private func nothing(of scenario: String?, _ mode: Mode?) -> Failure {
    let language = environment.language
    let what = scenario.map { Phrase(" của “\($0.onOneLine)”", " of “\($0.onOneLine)”") }
    let whose = desk.map { desk in
      assignment.map {
        Phrase(
          " ở bài “\($0.id)” của lớp “\(desk.id)”", " at “\($0.id)” of the course “\(desk.id)”")
      } ?? Phrase(" ở lớp “\(desk.id)”", " in the course “\(desk.id)”")
    }
    let name = mode.map { Phrase(" \($0.name.vietnamese)", " (\($0.name.english))") }
    let other: Mode? = mode.map { $0 == .exam ? .practice : .exam }
    let hasOther = other.map { !records(at: scenario, in: assignment?.id, $0).isEmpty } ?? false
    let all =
      desk.map { "tapsu course show \($0.id)" } ?? "tapsu attempts"
    let next =
      hasOther
      ? Phrase(
        " Lượt \(other?.name.vietnamese ?? ""): thêm --mode \(other?.rawValue ?? "")",
        " For those of the other mode (\(other?.name.english ?? "")): add --mode \(other?.rawValue ?? "")"
      )
      : Phrase(
        " Các lượt đã lưu, kể cả chưa xong: \(all)",
        " All attempts, the unfinished ones too: \(all)")
    let nobody = Phrase("", "")
    return Failure(
      status: .noInput,
      lines: [
        (Phrase("Chưa có lượt", "There is no finished attempt") + (name ?? nobody)
          + Phrase(" nào đã xong", "") + (what ?? nobody) + (whose ?? nobody) + "." + next)[
            language]
      ])
  }
}

extension ClassAttempt {
  /// The attempt as the statistics of a class take it.
  var handling: Handling {
    Handling(
      trainee: exported.trainee, startedAt: exported.startedAt, number: number, card: exported.card,
      open: exported.open, of: exported.scenario, events: exported.events)
  }
}
