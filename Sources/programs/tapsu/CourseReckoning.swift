import Courses
import Marking
import Runner
import Storage
import Wording

/// What the attempts of a course count for now: as it is kept where that still holds, and otherwise worked
/// out from journal and ledger.
struct CourseReckoning {
  /// All attempts of the course, in the order of their numbers.
  let attempts: [CourseAttempt]
  /// Of those that are over and can be read, held against the mark that each carries.
  private(set) var figures: [AttemptID: AttemptFigures] = [:]
  /// Which of those that are over count.
  let countings: [AttemptID: Counting]
  /// The attempts of which something else is kept, though it should hold.
  private(set) var faults: [AttemptID] = []
  private var renewed: [KeptFigures] = []
  /// Whether the store wants to be told; one of an older version is left as it is.
  private let isAwaited: Bool
  private let reckoning: Reckoning

  /// What of the kept is believed.
  enum Belief {
    /// Whatever was worked out from what there is now.
    case kept
    /// Nothing: all of it is worked out again, and held against it.
    case journals
  }

  init(
    _ desk: OpenedCourse, _ environment: Environment, believing belief: Belief = .kept
  ) throws(Failure) {
    let (store, id) = (desk.store, desk.id)
    let version = AttemptArchive.scoringVersion
    reckoning = Reckoning(id, ledgerCount: desk.records.count, version: version)
    isAwaited = (try? store.unreckoned(by: version, id).contains(id)) ?? false
    attempts = try desk.attempts
    let over = attempts.filter { $0.record.isFinished && $0.record.damage == nil }
      .sorted { $0.order < $1.order }
    countings = try desk.countings(over)
    let ground = try ScoringBasis(desk, environment)
    let believed = over.compactMap { belief == .kept ? ground.holding($0.record) : nil }
    var found = Dictionary(believed.map { ($0.attempt, $0.figures) }) { $1 }
    let others = over.map(\.record).filter { found[$0.id] == nil }
    let scores = ScoredAttempts(AttemptArchive(store, language: environment.language), environment)
    for (record, figures) in zip(others, try scores.each(of: others) { $0.figures }) {
      found[record.id] = figures
    }
    var places = Places(attempts, try desk.everybody)
    for attempt in over {
      let record = attempt.record
      guard let figures = found[record.id] else { continue }
      self.figures[record.id] = figures
      let new = places.kept(
        attempt, figures, line: ground.line(about: record),
        counts: countings[record.id] == .counts)
      if new != ground.kept[record.id] { renewed.append(new) }
      // Which is the first may be another since, and is seen to without a journal.
      if let old = ground.holding(record), old.figures != figures { faults.append(record.id) }
    }
  }

  /// Keeps what is new, for whoever asks next; where the store may not be written nothing is kept.
  func keep(_ environment: Environment) {
    guard isAwaited || !renewed.isEmpty, let store = try? environment.store() else { return }
    try? store.keep(renewed, reckoning)
  }
}

/// What is kept of a course, and from what it would have to be worked out now to hold.
private struct ScoringBasis {
  let kept: [AttemptID: KeptFigures]
  private let book: MarkingBook

  init(_ desk: OpenedCourse, _ environment: Environment) throws(Failure) {
    let figures = try environment.kept { () throws(StorageError) in
      try desk.store.figures(of: desk.id)
    }
    kept = Dictionary(figures.map { ($0.attempt, $0) }) { $1 }
    book = MarkingBook(ledger: desk.records)
  }

  /// The last line of the ledger that decides about an attempt.
  func line(about record: AttemptRecord) -> Int {
    book.lastLine(about: record.id.number, of: record.header.scenario)
  }

  /// What is kept of an attempt, where it was worked out from what there is now.
  func holding(_ record: AttemptRecord) -> KeptFigures? {
    guard let old = kept[record.id], old.version == AttemptArchive.scoringVersion,
      old.head == record.head.hash, (old.ledgerLine ?? 0) == line(about: record)
    else { return nil }
    return old
  }
}

/// What an attempt’s place in its course makes of its figures, so that a sum joins and sorts nothing.
private struct Places {
  private let units: [TraineeCode: String]
  private let persons: [TraineeCode: (first: AttemptID, hasMoved: Bool)]
  private var seen: Set<FirstAttempt> = []

  /// Whose attempt at what stands for them.
  private struct FirstAttempt: Hashable {
    let assignment: AssignmentID
    let trainee: TraineeCode
  }

  init(_ attempts: [CourseAttempt], _ roster: Roster) {
    units = Dictionary(roster.trainees.map { ($0.code, $0.unit) }) { $1 }
    persons = Dictionary(grouping: attempts, by: \.place.trainee).mapValues { own in
      (first: own[0].record.id, hasMoved: own.contains { $0.place.unit != own[0].place.unit })
    }
  }

  /// The figures as they are kept; attempts that are over come in the order in which they were made.
  ///
  /// What does not count is nobody’s first.
  mutating func kept(
    _ attempt: CourseAttempt, _ figures: AttemptFigures, line: Int, counts: Bool
  ) -> KeptFigures {
    let (place, record) = (attempt.place, attempt.record)
    let person = persons[place.trainee]
    let first = FirstAttempt(assignment: place.assignment, trainee: place.trainee)
    return KeptFigures(
      record.id, head: record.head.hash, version: AttemptArchive.scoringVersion, ledgerLine: line,
      isFirst: counts && seen.insert(first).inserted, person: person?.first ?? record.id,
      enrolment: units[place.trainee].map { $0 == place.unit ? .atUnit : .elsewhere } ?? .nowhere,
      hasMoved: person?.hasMoved ?? false, figures)
  }
}

extension Environment {
  /// The store that has a course, or all, with figures that hold: what has changed since they were kept is
  /// worked out.
  /// - Returns: The store, and the courses that are not reckoned to their last line: the store may not be
  ///   written, or an attempt cannot be read.
  func reckoned(
    _ course: CourseID?
  ) throws(Failure) -> (store: any CourseStore, behind: [CourseID])? {
    guard var store = try storeToRead() else { return nil }
    let version = AttemptArchive.scoringVersion
    let changed: [CourseID]
    do throws(StorageError) {
      changed = try store.unreckoned(by: version, course)
    } catch {
      guard case .olderVersion = error.reason else { throw failure(of: error) }
      store = try self.store()
      changed = try kept { () throws(StorageError) in try store.unreckoned(by: version, course) }
    }
    if changed.isEmpty { return (store, []) }
    for id in changed {
      let desk = try OpenedCourse(id.text, in: store, self)
      try CourseReckoning(desk, self).keep(self)
    }
    let left = try kept { () throws(StorageError) in try store.unreckoned(by: version, course) }
    return (store, left)
  }
}
