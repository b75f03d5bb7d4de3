import CommandOptions
import Courses
import Documents
import JSON
import Marking
import Petitions
import Reports
import Rules
import Runner
import Scenarios
import Scoring
import Shifts
import Storage
import TextJudging
import Wording
import WorkCalendar

/// Shows a scorecard: `tapsu score ATTEMPT`.
struct ScoreCommand {
  private let environment: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let kept = try environment.attempt(operands)
    guard !kept.isRunningExam else { throw notYet(kept) }
    if let end = try environment.sealedUntil(kept.record.id) { throw sealed(kept.record.id, end) }
    let marked = try environment.outcome(of: kept)
    let report = ScorecardReport(
      marked?.outcome.decided ?? Scoring.scorecard(of: kept.scenario, events: kept.events),
      unsent: UnsentDraft.all(in: kept.events))
    var sources = KeptSources(environment)
    let toRead = textsToRead(of: kept, marked?.outcome.texts)
    let owner = try AttemptOwner(kept, environment, options)
    if options.has("json") {
      var members = report.json(environment.language).members ?? []
      members.append(
        JSONMember("toRead", .array(toRead.map { .text($0[environment.language]) })))
      members.append(JSONMember("sources", sources.json(of: kept.record)))
      if let marked {
        members.append(JSONMember("provisional", .bool(marked.outcome.open.isProvisional)))
        members.append(
          JSONMember(
            "decided", .array(marked.lines.map { .text($0[environment.language]) })))
      }
      let json = JSONValue.object(owner.json + (owner.hiding(.object(members)).members ?? []))
      return Output.show(json.prettyText)
    }
    let reviews = options.has("debrief") ? reviews(of: kept) : ReviewReport([])
    let sentence = sources.sentence(of: kept.record)
    if let path = options.value("html") {
      let page = page(of: kept, owner, report, marked?.lines ?? [], reviews, sentence)
      return try Output.savePage(page.changingTexts(owner.hiding), to: path)
    }
    if let path = options.value("workbook") {
      let page = page(of: kept, owner, report, marked?.lines ?? [], reviews, sentence)
      let blocks = page.blocks + report.tables(environment.language)
      return try Output.saveWorkbook(
        Document(page.title, in: page.language, blocks).changingTexts(owner.hiding), to: path,
        madeAt: Int(kept.record.header.startedAt / 1000))
    }
    environment.say(report)
    reviews.lines(environment.language).forEach(Output.sayWrapped)
    for line in toRead + (marked?.lines ?? []) { Output.sayWrapped(line[environment.language]) }
    Output.say(sentence)
  }

  /// The letters with a sentence that rests on nothing: no points are lost by it, but a person should read
  /// them.
  private func textsToRead(of kept: ArchivedAttempt, _ read: [ReadText]?) -> [Phrase] {
    let texts = read ?? Scoring.texts(by: Judge(kept.scenario), events: kept.events)
    return texts.flatMap { text in
      text.doubts.filter { $0.cause == .ungrounded }.map { doubt in
        Phrase(
          "#\(text.petition): nên có người đọc thư này; \(doubt.phrase.vietnamese).",
          "#\(text.petition): a person should read this letter; it \(doubt.phrase.english).")
      }
    }
  }

  private func reviews(of kept: ArchivedAttempt) -> ReviewReport {
    ReviewReport(
      kept.scenario.petitions.compactMap {
        PetitionReview(of: $0.id, in: kept.scenario, events: kept.events)
      })
  }

  /// The scorecard to print: whose it is and of what, what persons decided or have to, then what the terminal
  /// shows.
  private func page(
    of kept: ArchivedAttempt, _ owner: AttemptOwner, _ report: ScorecardReport,
    _ decided: [Phrase], _ reviews: ReviewReport, _ sources: String
  ) -> Document {
    let language = environment.language
    let card = report.document(language)
    let (record, header) = (kept.record, kept.record.header)
    let lines = [
      header.title,
      "\(Phrase("Người làm", "Trainee")[language]): \(owner.name) · "
        + (kept.header.terms.map { Self.place(of: $0)[language] + " · " } ?? "")
        + "\(Phrase("lượt", "attempt")[language]) \(record.id) · \(record.startedAtText)",
    ]
    return Document(
      card.title, in: language,
      (lines + decided.map { $0[language] }).map { .paragraph($0) } + card.blocks
        + reviews.blocks(language) + [.note(sources)])
  }

  /// Of which course and assignment it is: a code is somebody’s within a course alone.
  private static func place(of terms: CourseTerms) -> Phrase {
    Phrase(
      "lớp \(terms.course) · bài \(terms.assignment)",
      "course \(terms.course) · assignment \(terms.assignment)")
  }

  /// Nothing is told, either, while others may still sit what it is an attempt at.
  private func sealed(_ id: AttemptID, _ end: Instant) -> Failure {
    Failure(
      status: .temporaryFailure,
      lines: [
        Phrase(
          "Lượt \(id) thuộc bài mà lớp chỉ cho xem kết quả từ \(end.clock) ngày \(end.date.text).",
          "Attempt \(id) is of an assignment whose results the course shows from \(end.clock) on \(end.date.text)."
        )[environment.language]
      ])
  }

  /// Nothing of an exam is told while it goes on, to the trainee or to anybody beside them.
  private func notYet(_ kept: ArchivedAttempt) -> Failure {
    let id = kept.record.id
    let command = environment.command("resume \(id)")
    let reason =
      kept.isTimeUsedUp
      ? Phrase(
        "Lượt \(id) là bài thi đã hết giờ mà chưa đóng: bảng điểm có khi ca đóng. Đóng bằng: "
          + command,
        "Attempt \(id) is an exam whose time is used up, but which is not closed: the scorecard "
          + "comes when it is. Close it with: \(command)")
      : Phrase(
        "Lượt \(id) là bài thi chưa kết thúc: bảng điểm có khi ca kết thúc. Làm tiếp bằng: "
          + command,
        "Attempt \(id) is an exam that has not ended: the scorecard comes at its end. "
          + "Resume it with: \(command)")
    return Failure(status: .temporaryFailure, lines: [reason[environment.language]])
  }
}

/// Whose an attempt is, as it is told outside, and how texts of it are.
private struct AttemptOwner {
  /// The pseudonym, or who it is.
  let name: String
  /// The same for programs.
  let json: [JSONMember]
  private let disguise: CourseDisguise?
  /// What stands in the attempt for something else than a person.
  private let words: Set<String>

  /// What stays on the terminal is for whoever holds the course; what leaves it goes anywhere.
  init(
    _ kept: ArchivedAttempt, _ environment: Environment, _ options: ParsedOptions
  ) throws(Failure) {
    words = Set(
      kept.scenario.rulesInForce.map(\.id.text) + kept.scenario.petitions.map(\.id.text))
    let trainee = kept.record.header.trainee
    guard options.isExported, let archive = try environment.archiveToRead() else {
      (name, json, disguise) = (trainee.text, [], nil)
      return
    }
    let place = try environment.kept { () throws(StorageError) in
      try archive.place(of: kept.record.id)
    }
    var names = TraineeNames(archive, environment)
    guard options.has("identified") else {
      name = try names.pseudonym(of: trainee, at: place)
      json = [JSONMember("trainee", .text(name))]
      disguise = try place.flatMap { place throws(Failure) in
        try names.disguise(of: place.course)
      }
      return
    }
    let known = try place.flatMap { place throws(Failure) in try names.trainee(at: place) }
    let parts = [trainee.text, known?.name ?? "", place?.unit ?? ""].filter { !$0.isEmpty }
    name = parts.joined(separator: " · ")
    json =
      [JSONMember("trainee", .text(trainee.text))]
      + (place.map { place in
        [
          JSONMember("name", known.map { .text($0.name) } ?? .null),
          JSONMember("unit", .text(place.unit)),
        ]
      } ?? [])
    disguise = nil
  }

  func hiding(_ text: String) -> String { disguise?.text(text, but: words) ?? text }

  func hiding(_ json: JSONValue) -> JSONValue {
    switch json {
    case .null, .bool, .integer, .decimal: json
    case .text(let text): .text(hiding(text))
    case .array(let values): .array(values.map(hiding))
    case .object(let members): .object(members.map { JSONMember($0.key, hiding($0.value)) })
    }
  }
}

extension Environment {
  /// Until when nobody sees what an attempt came to, as its course wants it; nothing where it may be seen.
  fileprivate func sealedUntil(_ id: AttemptID) throws(Failure) -> Instant? {
    guard let archive = try archiveToRead() else { return nil }
    return try kept { () throws(StorageError) in try archive.sealedUntil(id, at: now) }
  }

  /// Says a scorecard, and how to look up a rule that was broken: a line that runs as it is copied.
  func say(_ report: ScorecardReport) {
    report.lines(language).forEach(Output.sayWrapped)
    guard let rule = report.ruleToLookUp else { return }
    Output.say(Phrase("Tra cẩm nang về một quy tắc:", "To look up a rule:")[language])
    Output.say("  " + command("handbook \(rule)"))
  }
}

/// Prints a journal: `tapsu journal ATTEMPT`.
struct JournalCommand {
  private let environment: Environment

  init(_ environment: Environment) {
    self.environment = environment
  }

  func run(_ operands: [String]) throws(Failure) {
    let id = try environment.attemptID(operands)
    let archive = try environment.archiveToRead(id)
    do throws(StorageError) {
      let record = try archive.store.attempt(id)
      let isSealed = try archive.sealedUntil(id, at: environment.now) != nil
      // An exam that goes on shows no more here than on its desk.
      var desk =
        !isSealed && (Mode(rawValue: record.header.mode) == .practice || record.isFinished)
        ? nil : SeenPetitions()
      for line in try archive.store.journal(of: id) {
        // The hash is added beside what it covers, so that anybody can follow the chain.
        let hash: JSONValue = .object([JSONMember("hash", .text(line.hash))])
        let text = desk?.shown(line.text) ?? line.text
        Output.say(text.dropLast() + "," + hash.canonicalText.dropFirst())
      }
    } catch {
      throw environment.failure(of: error)
    }
  }
}

/// What the trainee of an exam that goes on has seen: petitions show themselves when opened.
private struct SeenPetitions {
  private var opened: Set<String> = []

  /// The line, without what came in on a petition that was not opened yet.
  mutating func shown(_ line: String) -> String {
    guard let json = try? JSONValue.parse(line), let members = json.members else { return line }
    guard let petition = json["petition"]?.text else { return line }
    if json["activity"]?.text == Activity.opened.rawValue { opened.insert(petition) }
    // Stars tell whether the petition ended rightly.
    let isSeen = opened.contains(petition) && json["activity"]?.text != Activity.rated.rawValue
    guard !isSeen, json["data"] != nil else { return line }
    return JSONValue.object(
      members.filter { $0.key != "data" } + [JSONMember("withheld", .bool(true))]
    ).canonicalText
  }
}

/// Lists the attempts: `tapsu attempts`.
struct AttemptsCommand {
  private static let pageSize = 200

  private let environment: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    guard let archive = try environment.archiveToRead() else { return }
    var sources = KeptSources(environment)
    var shelf = MarkingShelf(environment)
    var names = TraineeNames(archive, environment)
    var before: AttemptID?
    while true {
      let page = try environment.kept { () throws(StorageError) in
        try archive.store.attempts(AttemptQuery(before: before, limit: Self.pageSize))
      }
      for record in page {
        if options.has("json") {
          Output.say(try json(of: record, in: archive, &sources, &names).canonicalText)
        } else {
          show(record, in: archive, &sources, &shelf)
        }
      }
      guard page.count == Self.pageSize, let last = page.last else { return }
      before = last.id
    }
  }

  private func json(
    of record: AttemptRecord, in archive: AttemptArchive, _ sources: inout KeptSources,
    _ names: inout TraineeNames
  ) throws(Failure) -> JSONValue {
    let header = record.header
    let place = try environment.kept { () throws(StorageError) in
      try archive.place(of: record.id)
    }
    var who: [JSONMember]
    if options.has("identified") {
      who = [JSONMember("trainee", .text(header.trainee.text))]
      if let place {
        let name = try names.trainee(at: place)?.name
        who.append(JSONMember("name", name.map { .text($0) } ?? .null))
        who.append(JSONMember("unit", .text(place.unit)))
      }
    } else {
      who = [JSONMember("trainee", .text(try names.pseudonym(of: header.trainee, at: place)))]
    }
    let before: JSONValue = [
      "attempt": .integer(record.id.number), "scenario": .text(header.scenario),
      "mode": .text(header.mode), "course": place.map { .text($0.course.text) } ?? .null,
      "assignment": place.map { .text($0.assignment.text) } ?? .null,
    ]
    let after: JSONValue = [
      "title": .text(header.title), "startedAt": .integer(header.startedAt),
      "finished": .bool(record.isFinished),
      "state": .text(AttemptState(record, in: archive).rawValue),
      "sources": sources.json(of: record),
    ]
    return .object((before.members ?? []) + who + (after.members ?? []))
  }

  private func show(
    _ record: AttemptRecord, in archive: AttemptArchive, _ sources: inout KeptSources,
    _ shelf: inout MarkingShelf
  ) {
    let header = record.header
    let language = environment.language
    let state = AttemptState(record, in: archive).phrase[language]
    let mode = Mode(rawValue: header.mode)?.name[language] ?? header.mode
    // One that is finished is opened for its score, and has its title in every language.
    let kept = record.isFinished && record.damage == nil ? try? archive.open(record.id) : nil
    let result = kept.map { "  " + self.result(of: $0, in: archive, &shelf) } ?? ""
    let title = kept?.scenario.title[language] ?? header.title
    let isOpened = kept != nil || !record.isFinished
    let mark = isOpened ? sources.mark(of: record) : KeptSources.unopened(record, language)
    Output.say(
      ("\(record.id)  \(header.scenario)  \(mode)  \(state)\(result)  "
        + "\(record.startedAtText)  \(title)  \(mark)").printable)
  }

  /// What a finished attempt came to, with what persons decided; where that cannot be worked out, the command that
  /// says why.
  private func result(
    of kept: ArchivedAttempt, in archive: AttemptArchive, _ shelf: inout MarkingShelf
  ) -> String {
    do throws(Failure) {
      let decided = try shelf.outcome(of: kept, in: archive.store)?.outcome.decided
      let card = decided ?? Scoring.scorecard(of: kept.scenario, events: kept.events)
      return "\(card.percent)/100"
    } catch {
      let command = "tapsu score \(kept.record.id)"
      return Phrase(
        "chưa tính được điểm, vì sao: \(command)", "no result; for why: \(command)")[
          environment.language]
    }
  }
}

/// How an attempt stands, as the list of attempts says it.
enum AttemptState: String {
  case finished
  case practising
  case examRunning = "exam-running"
  case examTimeUsedUp = "exam-time-used-up"
  case empty
  case changed
  case unknownMode = "unknown-mode"

  init(_ record: AttemptRecord, in archive: AttemptArchive) {
    switch (record.damage, Mode(rawValue: record.header.mode)) {
    case (.empty, _): self = .empty
    case (.changed, _): self = .changed
    case (nil, nil): self = .unknownMode
    case (nil, _) where record.isFinished: self = .finished
    case (nil, .practice): self = .practising
    case (nil, .exam): self = archive.isTimeUsedUp(record) ? .examTimeUsedUp : .examRunning
    }
  }

  var phrase: Phrase {
    switch self {
    case .finished: Phrase("đã xong", "finished")
    case .practising: Phrase("đang dở", "unfinished")
    case .examRunning: Phrase("đang thi, đồng hồ vẫn chạy", "unfinished, clock running")
    case .examTimeUsedUp:
      Phrase("đã hết giờ thi; mở lại là đóng bài", "time used up; resuming closes it")
    case .empty: Phrase("HỎNG: không có dòng nhật ký nào", "DAMAGED: its journal has no lines")
    case .changed:
      Phrase(
        "HỎNG: đã bị sửa, không khớp nhật ký", "DAMAGED: changed, does not match its journal")
    case .unknownMode:
      Phrase("HỎNG: chế độ không rõ", "DAMAGED: mode unknown")
    }
  }
}

/// The files that attempts were run from, held against those of the library as they are now.
struct KeptSources {
  private let environment: Environment
  private let library: AttemptLibrary?
  private var language: Language { environment.language }
  private var digests: [String: String?] = [:]

  init(_ environment: Environment) {
    self.environment = environment
    // Attempts can be looked at where there are no scenarios.
    library = (try? environment.library()).map { AttemptLibrary($0) }
  }

  /// Whether the library has the very same files; nothing when it has no such scenario.
  private mutating func isCurrent(_ record: AttemptRecord) -> Bool? {
    let scenario = record.header.scenario
    let digest = digests[scenario] ?? library?.materials(of: scenario)
    digests[scenario] = .some(digest)
    return digest.map { $0 == record.materials }
  }

  private static func isShipped(_ record: AttemptRecord) -> Bool {
    ShippedScenarios.have(record.header.scenario, record.materials)
  }

  /// The begin of the digest, enough to hold two attempts or a note against each other.
  private static func digest(_ record: AttemptRecord) -> String {
    String(record.materials.prefix(12))
  }

  /// The digest of the files, and whether the library has the same.
  mutating func mark(of record: AttemptRecord) -> String {
    let isShipped = Self.isShipped(record)
    let standing: Phrase =
      switch isCurrent(record) {
      case true? where isShipped:
        Phrase(
          "như trong thư viện, đi kèm TapSu",
          "the same as in the library, as TapSu ships them")
      case true?:
        Phrase(
          "như trong thư viện, không phải bộ đi kèm TapSu",
          "the same as in the library, not as TapSu ships them")
      case false?:
        Phrase(
          "trong thư viện ĐÃ SỬA sau lúc làm; lượt này giữ bộ lúc ấy",
          "those in the library have CHANGED since; the attempt keeps its own")
      case nil: Phrase("không còn trong thư viện", "no longer in the library")
      }
    let files = Phrase("bộ đề", "files")[language]
    return "(\(files) \(Self.digest(record)): \(standing[language]))"
  }

  /// The same of an attempt that ended and cannot be opened, of whose files nothing is claimed.
  static func unopened(_ record: AttemptRecord, _ language: Language) -> String {
    Phrase(
      "(bộ đề \(digest(record)): không mở lại được; xem: tapsu verify)",
      "(files \(digest(record)): cannot be opened again; see: tapsu verify)")[language]
  }

  mutating func sentence(of record: AttemptRecord) -> String {
    let mark = mark(of: record).dropFirst().dropLast()
    return (mark.prefix(1).uppercased() + mark.dropFirst() + ".").printable
  }

  mutating func json(of record: AttemptRecord) -> JSONValue {
    [
      "digest": .text(record.materials),
      "asInLibrary": isCurrent(record).map { .bool($0) } ?? .null,
      "asShipped": .bool(Self.isShipped(record)),
    ]
  }
}

extension Environment {
  /// The attempt that a command names.
  func attemptID(_ operands: [String]) throws(Failure) -> AttemptID {
    let text = operands.first ?? ""
    guard let id = AttemptID(text) else {
      let shown = text.onOneLine
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "“\(shown)” không phải số của một lượt. Xem: tapsu attempts",
            "“\(shown)” is not the number of an attempt. See: tapsu attempts")[language]
        ])
    }
    return id
  }

  /// The store that has an attempt to look at.
  func archiveToRead(_ id: AttemptID) throws(Failure) -> AttemptArchive {
    guard let archive = try archiveToRead() else {
      throw Failure(
        status: .noInput, lines: [StorageError(.attemptNotFound(id)).phrase[language]])
    }
    return archive
  }

  func attempt(_ operands: [String]) throws(Failure) -> ArchivedAttempt {
    let id = try attemptID(operands)
    let archive = try archiveToRead(id)
    do throws(ArchiveError) {
      return try archive.open(id)
    } catch {
      throw error.failure(language)
    }
  }
}
