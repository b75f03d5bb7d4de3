import Courses
import JSON
import Petitions
import Reports
import Runner
import ScenarioFiles
import Scenarios
import Storage
import Wording

extension CourseAttempt {
  /// Which of two attempts is the first.
  var order: AttemptOrder {
    AttemptOrder(startedAt: record.header.startedAt, number: record.id.number)
  }

  /// Whether it is over and can be read.
  fileprivate var isOver: Bool { record.isFinished && record.damage == nil }
}

extension OpenedCourse {
  /// Which of attempts that are over and sound count, by their numbers.
  ///
  /// Takes all attempts of the course, or all of some trainees. Of what came from another store the first line
  /// is read, under which terms it was worked.
  func countings(_ attempts: [CourseAttempt]) throws(Failure) -> [AttemptID: Counting] {
    var reader = SentTermsReader(store, environment)
    let worked = try attempts.map { attempt throws(Failure) in
      WorkedAttempt(
        attempt.order, attempt.place.trainee, of: attempt.place.unit,
        at: attempt.place.assignment, scenario: attempt.record.header.scenario,
        mode: Mode(rawValue: attempt.record.header.mode), try provenance(of: attempt, &reader),
        isOver: attempt.isOver)
    }
    let examination = CountingExamination(of: course, by: records, try roster)
    let found = examination.countings(of: worked)
    return Dictionary(
      attempts.compactMap { attempt in
        found[attempt.record.id.number].map { (attempt.record.id, $0) }
      }
    ) { first, _ in first }
  }

  /// Whether the course let an attempt begin, in its own store or with an exam that it had sealed.
  func letBegin(_ record: AttemptRecord) -> Bool {
    record.origin == nil || course.received.contains(record.id.number)
  }

  private func provenance(
    of attempt: CourseAttempt, _ reader: inout SentTermsReader
  ) throws(Failure) -> WorkedAttempt.Provenance {
    guard !letBegin(attempt.record) else { return .course }
    return .otherStore(attempt.isOver ? try reader.terms(of: attempt.record) : nil)
  }

  /// The attempts of a trainee, with what they mean for the next.
  func made(by trainee: TraineeCode) throws(Failure) -> [MadeAttempt] {
    try made(of: try attempts(of: trainee))
  }

  /// What attempts mean for the next; all those of a trainee.
  func made(of attempts: [CourseAttempt]) throws(Failure) -> [MadeAttempt] {
    let countings = try countings(attempts)
    return attempts.map { attempt in
      MadeAttempt(
        number: attempt.record.id.number, assignment: attempt.place.assignment,
        ordinal: attempt.place.ordinal, standing(of: attempt, countings))
    }
  }

  private func standing(
    of attempt: CourseAttempt, _ countings: [AttemptID: Counting]
  ) -> MadeAttempt.Standing {
    if let counting = countings[attempt.record.id] {
      return counting == .counts ? .counts : .standsAside
    }
    // What cannot be read any more was begun all the same.
    guard letBegin(attempt.record) else { return .standsAside }
    return attempt.record.isFinished ? .counts : .goesOn
  }

  /// Which of all its attempts count.
  func countings() throws(Failure) -> [AttemptID: Counting] { try countings(attempts) }

  /// Tells of attempts that count now and did not before, or do not any more, but for those of which it was told
  /// already: one that came or was ruled on fills a place that another had.
  func tellChanges(
    since before: [AttemptID: Counting], but told: Set<AttemptID>
  ) throws(Failure) {
    let now = try countings()
    for (id, counting) in now.sorted(by: { $0.key < $1.key }) {
      guard !told.contains(id), let old = before[id], old != counting else { continue }
      let change =
        counting.phrase.map {
          Phrase("lượt \(id) nay không tính: ", "attempt \(id) does not count any more: ") + $0
        } ?? Phrase("lượt \(id) nay được tính.", "attempt \(id) counts now.")
      Output.complain(
        (Phrase("Lớp “\(self.id)”: ", "Course “\(self.id)”: ") + change)[environment.language])
    }
  }

  func attempts(of trainee: TraineeCode) throws(Failure) -> [CourseAttempt] {
    try environment.kept { () throws(StorageError) in
      try store.attempts(of: id, trainee: trainee)
    }
  }
}

/// Reads under which terms attempts of other stores were worked.
private struct SentTermsReader {
  private let store: any CourseStore
  private let environment: Environment
  /// The limits of scenarios by the digests of their files: a class has worked the same ones.
  private var limits: [String: Int64?] = [:]

  init(_ store: any CourseStore, _ environment: Environment) {
    self.store = store
    self.environment = environment
  }

  /// The terms; nothing where the journal does not say them, or cannot be read.
  mutating func terms(of record: AttemptRecord) throws(Failure) -> SentTerms? {
    let lines = try readable({ () throws(StorageError) in try store.journal(of: record.id) }) ?? []
    guard let first = lines.first, let json = try? JSONValue.parse(first.text),
      let header = try? JournalHeader(json: json), let terms = header.terms
    else { return nil }
    let orders = lines.dropFirst().compactMap(Self.order)
    let added = orders.reduce(0 as Int64) { $0 + Int64($1.minutes ?? 0) * 60_000 }
    return SentTerms(
      limitMilliseconds: terms.limitMilliseconds + added, hasStoodStill: orders.contains(.pause),
      passMark: terms.passMark, scenarioMilliseconds: try limit(of: record))
  }

  /// The order that a line carries out; few do, and the others are not read.
  private static func order(_ line: JournalLine) -> Order? {
    guard line.text.utf8.contains("ordered".utf8),
      let event = try? Event(json: JSONValue.parse(line.text)),
      case .ordered(let order, _) = event.happening
    else { return nil }
    return order
  }

  private mutating func limit(of record: AttemptRecord) throws(Failure) -> Int64? {
    let name = record.header.scenario
    let key = "\(name) \(record.materials)"
    if let known = limits[key] { return known }
    let files = try readable { () throws(StorageError) in try store.materials(of: record.id) }
    let scenario = files.flatMap { AttemptArchive.load($0, scenario: name).scenario }
    let limit = scenario?.time.limits.shiftMilliseconds
    limits[key] = limit
    return limit
  }

  /// What the store has; nothing where it is damaged.
  private func readable<Value>(
    _ work: () throws(StorageError) -> Value
  ) throws(Failure) -> Value? {
    do throws(StorageError) {
      return try work()
    } catch {
      let failure = environment.failure(of: error)
      guard failure.status != .temporaryFailure else { throw failure }
      return nil
    }
  }
}
