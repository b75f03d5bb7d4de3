import Courses
import Marking
import Runner
import Storage
import Wording

/// What the attempts of a course count for now: as it is kept where that still holds, and otherwise worked
/// out from journal and ledger.
struct CourseReckoning {
  /// After how many journals somebody at a terminal is told that it goes on.
  private static let progressEvery = 50

  /// All attempts of the course, in the order of their numbers.
  let attempts: [CourseAttempt]
  /// Of those that are over and can be read, held against the mark that counts now.
  private(set) var figures: [AttemptID: AttemptFigures] = [:]
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
    _ desk: CourseDesk, _ environment: Environment, believing belief: Belief = .kept
  ) throws(Failure) {
    let (store, id) = (desk.store, desk.id)
    let version = AttemptArchive.scoringVersion
    reckoning = Reckoning(id, ledgerCount: desk.records.count, version: version)
    isAwaited = (try? store.unreckoned(by: version, id).contains(id)) ?? false
    attempts = try desk.attempts
    let kept = try environment.kept { () throws(StorageError) in try store.figures(of: id) }
    let known = Dictionary(kept.map { ($0.attempt, $0) }) { $1 }
    let book = MarkingBook(ledger: desk.records)
    var scores = ScoredAttempts(AttemptArchive(store, language: environment.language), environment)
    let roster = try desk.roster
    let units = Dictionary(roster.trainees.map { ($0.code, $0.unit) }) { $1 }
    let persons = Dictionary(grouping: attempts, by: \.place.trainee).mapValues { own in
      (first: own[0].record.id, hasMoved: own.contains { $0.place.unit != own[0].place.unit })
    }
    var seen: Set<FirstAttempt> = []
    var readCount = 0
    for attempt in attempts.sorted(by: { $0.place.ordinal < $1.place.ordinal })
    where attempt.record.isFinished && attempt.record.damage == nil {
      let record = attempt.record
      let line = book.lastLine(about: record.id.number, of: record.header.scenario)
      let old = known[record.id]
      let holds =
        old.map {
          $0.version == version && $0.head == record.head.hash && ($0.ledgerLine ?? 0) == line
        } ?? false
      let found: AttemptFigures
      if belief == .kept, holds, let old {
        found = old.figures
      } else {
        guard let scored = try scores.scored(record) else { continue }
        found = scored.figures
        readCount += 1
        if readCount.isMultiple(of: Self.progressEvery) { Self.tell(readCount, environment) }
      }
      let mark = desk.course.marks[record.header.scenario]?.percent
      let counted = mark.map(found.against) ?? found
      figures[record.id] = counted
      let new = KeptFigures(
        record.id, head: record.head.hash, version: version, ledgerLine: line,
        isFirst: seen.insert(FirstAttempt(attempt.place)).inserted,
        person: persons[attempt.place.trainee]?.first ?? record.id,
        enrolment: units[attempt.place.trainee].map {
          $0 == attempt.place.unit ? .atUnit : .elsewhere
        } ?? .nowhere, hasMoved: persons[attempt.place.trainee]?.hasMoved ?? false, counted)
      if new != old { renewed.append(new) }
      // The mark may be another since, and which is the first: both are seen to without a journal.
      if holds, let old, old.figures.against(counted.passMark) != counted {
        faults.append(record.id)
      }
    }
  }

  /// Whose attempt at what stands for them.
  private struct FirstAttempt: Hashable {
    let assignment: AssignmentID
    let trainee: TraineeCode

    init(_ place: CoursePlace) {
      assignment = place.assignment
      trainee = place.trainee
    }
  }

  private static func tell(_ count: Int, _ environment: Environment) {
    Output.tellWatcher(
      Phrase("Đã chấm \(count) lượt…", "\(count.counted("attempt")) scored…")[
        environment.language])
  }

  /// Keeps what is new, for whoever asks next; where the store may not be written nothing is kept.
  func keep(_ environment: Environment) {
    guard isAwaited || !renewed.isEmpty, let store = try? environment.store() else { return }
    try? store.keep(renewed, reckoning)
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
      let desk = try CourseDesk(id.text, in: store, self)
      try CourseReckoning(desk, self).keep(self)
    }
    let left = try kept { () throws(StorageError) in try store.unreckoned(by: version, course) }
    return (store, left)
  }
}
