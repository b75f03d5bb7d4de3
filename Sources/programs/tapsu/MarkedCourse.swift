import CommandOptions
import Courses
import JSON
import Marking
import Petitions
import Reports
import Runner
import ScenarioFiles
import Scenarios
import Scoring
import Screens
import Storage
import Wording

/// A finished attempt of a course, with what it comes to once persons have decided.
struct MarkedAttempt {
  let place: CoursePlace
  let record: AttemptRecord
  /// What its course gave it.
  let terms: CourseTerms?
  let scenario: Scenario
  let events: [Event]
  let outcome: AttemptOutcome

  /// Its texts that can be read.
  var waiting: [WaitingText] {
    zip(outcome.texts, outcome.standings).map { text, standing in
      WaitingText(
        place: TextPlace(attempt: record.id.number, event: text.event.sequence),
        assignment: place.assignment, text: text, standing: standing)
    }
  }
}

/// A course as its markers have it before them.
struct MarkedCourse {
  let environment: Environment
  let store: any CourseStore
  let course: CourseID
  private(set) var book: MarkingBook
  private let archive: AttemptArchive
  private var language: Language { environment.language }

  /// Takes a course, opened to look at or to write to.
  init(_ desk: OpenedCourse, _ environment: Environment) {
    self.environment = environment
    store = desk.store
    course = desk.id
    book = MarkingBook(ledger: desk.records)
    archive = AttemptArchive(store, language: environment.language)
  }

  /// The finished attempts of the course, of one assignment, number or scenario if one is given; what cannot
  /// be read is told.
  func attempts(
    assignment: String? = nil, number: Int64? = nil, scenario: String? = nil
  ) throws(Failure) -> [MarkedAttempt] {
    try sittings(assignment: assignment, number: number, scenario: scenario).compactMap(\.marked)
  }

  /// The finished attempts at a scenario that can be read, as they were run and whoever has decided about them.
  func opened(_ scenario: String) throws(Failure) -> [(
    place: CoursePlace, attempt: ArchivedAttempt
  )] {
    let kept = try environment.kept { () throws(StorageError) in try store.attempts(of: course) }
      .filter { $0.record.isFinished && $0.record.header.scenario == scenario }
    let (all, language) = (kept.count, language)
    let found = try EveryCore.map(kept, with: KnownScenarios()) { done in
      Output.tellProgress(done, of: all, language)
    } _: { known, attempt throws(Failure) in
      try archive.readable(attempt.record.id, &known, language)
    }
    return zip(kept, found).compactMap { kept, opened in opened.map { (kept.place, $0) } }
  }

  /// All attempts of the course, or those of one assignment, number or scenario, with what the finished ones that can
  /// be read come to; what cannot be read is told, and to somebody at a terminal how far it is.
  func sittings(
    assignment: String? = nil, number: Int64? = nil, scenario: String? = nil
  ) throws(Failure) -> [(attempt: CourseAttempt, marked: MarkedAttempt?)] {
    let kept = try environment.kept { () throws(StorageError) in try store.attempts(of: course) }
    let wanted = kept.filter { attempt in
      assignment.map { $0 == attempt.place.assignment.text } ?? true
        && number.map { $0 == attempt.record.id.number } ?? true
        && scenario.map { $0 == attempt.record.header.scenario } ?? true
    }
    let reading = Reading(judges: CorrectedJudges(environment, book))
    let (all, language) = (wanted.count, language)
    let found = try EveryCore.map(wanted, with: reading) { done in
      Output.tellProgress(done, of: all, language)
    } _: { reading, attempt throws(Failure) in
      attempt.record.isFinished ? try read(attempt, &reading) : .nothing
    }
    return zip(wanted, found).map { attempt, found in
      switch found {
      case .nothing: return (attempt, nil)
      case .marked(let marked): return (attempt, marked)
      case .unreadable(let lines):
        lines.forEach(Output.complain)
        return (attempt, nil)
      }
    }
  }

  /// What attempts of a course share, read once for all that are read one after the other.
  private struct Reading {
    var known = KnownScenarios()
    var judges: CorrectedJudges
  }

  private enum Found {
    case nothing
    case marked(MarkedAttempt)
    case unreadable([String])
  }

  private func read(
    _ attempt: CourseAttempt, _ reading: inout Reading
  ) throws(Failure) -> Found {
    let opened: ArchivedAttempt
    do throws(ArchiveError) {
      opened = try archive.open(attempt.record.id, &reading.known)
    } catch {
      guard !error.mayPass else { throw error.failure(language) }
      return .unreadable(error.lines(language))
    }
    let judge = try reading.judges.judge(of: opened)
    return .marked(
      MarkedAttempt(
        place: attempt.place, record: attempt.record, terms: opened.header.terms,
        scenario: judge.scenario, events: opened.events,
        outcome: AttemptOutcome(attempt.record.id.number, by: judge, opened.events, book)))
  }

  /// How often it is tried again when somebody else wrote into the ledger meanwhile.
  private static let triesMaximum = 10

  /// Writes into the ledger what was decided, behind whatever others wrote meanwhile.
  func write(_ event: MarkingEvent) throws(Failure) {
    let record = CourseRecord(
      at: environment.now, by: Environment.instructor, event: .marking(event))
    let text = record.json.canonicalText
    var tries = 0
    while true {
      tries += 1
      do throws(StorageError) {
        let head = try store.ledger(of: course).last?.head
        _ = try store.append([text], to: course, after: head, roster: nil)
        return
      } catch {
        guard case .courseConflict = error.reason, tries < Self.triesMaximum else {
          throw environment.failure(of: error)
        }
      }
    }
  }

  func failure(_ phrase: Phrase, _ status: ExitStatus = .noInput) -> Failure {
    Failure(status: status, lines: [phrase[language]])
  }
}

/// The judges of a course's attempts: by the files that each was run from, or by those that were
/// corrected since.
struct CorrectedJudges {
  private let environment: Environment
  private let book: MarkingBook
  private var judges = SharedJudges()
  /// The scenarios that were read from corrected files, by the digests of these.
  private var corrected: [String: Scenario] = [:]

  init(_ environment: Environment, _ book: MarkingBook) {
    self.environment = environment
    self.book = book
  }

  /// The judge of an attempt; a correction whose files are neither in the store nor in the library is an error,
  /// because a result by other files would be another result.
  mutating func judge(of attempt: ArchivedAttempt) throws(Failure) -> Judge {
    let name = attempt.record.header.scenario
    let terms = attempt.header.terms
    let mark = book.passMark(of: name, begunAfter: terms?.ledgerCount ?? 0)
    guard let correction = book.corrections[name] else {
      return judges.judge(of: attempt.scenario.held(against: mark), from: attempt.record.materials)
    }
    if corrected[correction.materials] == nil {
      if let kept = try kept(correction.materials, of: name) {
        corrected[correction.materials] = kept
      } else {
        corrected[correction.materials] = try environment.scenario(
          name, ofFiles: correction.materials)
      }
    }
    let scenario = corrected[correction.materials] ?? attempt.scenario
    return judges.judge(
      of: scenario.under(terms).held(against: mark), from: correction.materials)
  }

  /// The scenario by the files that the store has kept since it was rescored by them.
  private func kept(_ digest: String, of name: String) throws(Failure) -> Scenario? {
    guard let store = try environment.storeToRead() else { return nil }
    let files = try environment.kept { () throws(StorageError) in
      try store.files(ofSet: digest)
    }
    return files.flatMap { AttemptArchive.load($0, scenario: name).scenario }
  }
}

/// An attempt of a course with what persons decided about it.
struct MarkedOutcome {
  let outcome: AttemptOutcome
  /// What was decided, and what is open, in sentences.
  private(set) var lines: [Phrase]
  /// That it does not count in its course, and why.
  private var uncounted: [Phrase] = []
  private let attempt: ArchivedAttempt
  private let book: MarkingBook

  init(_ attempt: ArchivedAttempt, by judge: Judge, _ book: MarkingBook) {
    let number = attempt.record.id.number
    outcome = AttemptOutcome(number, by: judge, attempt.events, book)
    self.attempt = attempt
    self.book = book
    lines =
      (outcome.open.phrase.map { [$0] } ?? []) + Self.general(attempt, book)
      + MarkingText.decisions(of: outcome, number, book)
  }

  /// The same, of an attempt of which its course says whether it counts.
  func counted(as counting: Counting) -> MarkedOutcome {
    guard let reason = counting.phrase else { return self }
    var other = self
    other.uncounted = [
      Phrase("Lượt này không tính ở lớp: ", "This attempt does not count in its course: ") + reason
        + Phrase(verbatim: ".")
    ]
    other.lines = other.uncounted + lines
    return other
  }

  /// What its trainee is shown: one result, with the reasons.
  var shown: DecidedResult {
    let first = Scoring.scorecard(of: attempt.scenario, events: attempt.events)
    return DecidedResult(
      outcome.decided,
      because: uncounted + Self.changed(from: first, to: outcome.decided)
        + (outcome.open.phrase.map { [$0] } ?? []) + Self.general(attempt, book)
        + MarkingText.decisions(of: outcome, attempt.record.id.number, book, for: .trainee))
  }

  /// That the result is another than the one at the end of the shift.
  private static func changed(from first: Scorecard, to decided: Scorecard) -> [Phrase] {
    guard first.percent != decided.percent || first.isPassed != decided.isPassed else { return [] }
    return [
      Phrase(
        "Kết quả sau khi chấm thư, chấm lại và phúc khảo: \(decided.percent)/100 (lúc hết ca: \(first.percent)).",
        "The result after marking, rescoring and appeals: \(decided.percent)/100 (at the end of the shift: \(first.percent))."
      )
    ]
  }

  /// What was decided about all attempts at the scenario, this one among them.
  private static func general(_ attempt: ArchivedAttempt, _ book: MarkingBook) -> [Phrase] {
    let name = attempt.record.header.scenario
    var lines: [Phrase] = []
    if let correction = book.corrections[name], correction.materials != attempt.record.materials {
      lines.append(
        Phrase(
          "chấm lại theo bộ đề đã sửa: \(correction.reason)",
          "scored once more by corrected files: \(correction.reason)"))
    }
    let begun = attempt.header.terms?.ledgerCount ?? 0
    if let mark = book.passMark(of: name, begunAfter: begun), let holding = book.holdings[name] {
      lines.append(
        Phrase(
          "xét theo mức đạt \(mark): \(holding.reason)",
          "held against the mark \(mark): \(holding.reason)"))
    }
    return lines
  }
}

/// The marking of whatever courses attempts belong to.
struct MarkingShelf {
  private let environment: Environment
  private var desks: [CourseID: (judges: CorrectedJudges, book: MarkingBook)] = [:]

  init(_ environment: Environment) { self.environment = environment }

  /// What persons decided about an attempt; nothing where it belongs to no course of its store.
  mutating func outcome(
    of attempt: ArchivedAttempt, in store: any AttemptStore
  ) throws(Failure) -> MarkedOutcome? {
    guard let store = store as? any CourseStore,
      let place = try environment.kept({ () throws(StorageError) in
        try store.place(of: attempt.record.id)
      })
    else { return nil }
    if desks[place.course] == nil {
      let lines = try environment.kept { () throws(StorageError) in
        try store.ledger(of: place.course)
      }
      // An attempt may have come from a store that has its course.
      guard !lines.isEmpty else { return nil }
      let book = MarkingBook(
        ledger: try OpenedCourse(place.course.text, in: store, environment).records)
      desks[place.course] = (CorrectedJudges(environment, book), book)
    }
    guard var desk = desks[place.course] else { return nil }
    let judge = try desk.judges.judge(of: attempt)
    desks[place.course] = desk
    return MarkedOutcome(attempt, by: judge, desk.book)
  }
}

extension Environment {
  /// What persons decided about a finished attempt, if it belongs to a course.
  func outcome(of attempt: ArchivedAttempt) throws(Failure) -> MarkedOutcome? {
    guard attempt.record.isFinished, let archive = try archiveToRead() else { return nil }
    var shelf = MarkingShelf(self)
    let marked = try shelf.outcome(of: attempt, in: archive.store)
    guard let marked, let store = archive.store as? any CourseStore,
      let place = try kept({ () throws(StorageError) in try store.place(of: attempt.record.id) })
    else { return marked }
    let desk = try OpenedCourse(place.course.text, in: store, self)
    let counting = try desk.countings(desk.attempts(of: place.trainee))[attempt.record.id]
    return marked.counted(as: counting ?? .counts)
  }

  /// The scenario of the library, if it is read from these very files.
  func scenario(_ name: String, ofFiles digest: String) throws(Failure) -> Scenario {
    let library = try library()
    let result = library.load(ScenarioID(name))
    guard let scenario = result.scenario, AttemptLibrary(library).materials(of: name) == digest
    else {
      throw Failure(
        status: .badData,
        lines: [
          Phrase(
            "Lớp đã chấm lại “\(name)” theo bộ đề đã sửa, mà bộ đề trong thư viện bây giờ không phải bộ ấy "
              + "(\(digest.prefix(12))). Đặt lại bộ đề ấy, hay chấm lại theo bộ mới: tapsu marking rescore LỚP \(name) --reason …",
            "The course was rescored by corrected files of “\(name)”, and those in the library are others "
              + "(\(digest.prefix(12))). Put them back, or rescore by the new ones: tapsu marking rescore COURSE \(name) --reason …"
          )[language]
        ])
    }
    return scenario
  }
}
