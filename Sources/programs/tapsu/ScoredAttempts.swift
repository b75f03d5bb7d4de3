import Attainment
import Courses
import Marking
import Petitions
import Runner
import Scenarios
import Scoring
import Storage
import Wording

/// Reads many attempts that are over and works out from each journal what it comes to.
///
/// What the attempts share, their scenarios and how they are judged, is read once.
struct ScoredAttempts {
  /// An attempt with what its journal comes to.
  struct Scored {
    let attempt: ArchivedAttempt
    /// What counts: with what persons decided, if they have.
    let decided: Scorecard
    /// How many texts wait for a person.
    let unreadCount: Int

    var isProvisional: Bool { unreadCount > 0 }

    /// What it comes to in numbers.
    var figures: AttemptFigures {
      AttemptFigures(
        decided, of: attempt.scenario, events: attempt.events, unread: unreadCount)
    }
  }

  /// By what an attempt is judged: its files, and the time and mark that a course gave.
  ///
  /// Whose attempt it is does not count, so that a class shares what is read.
  private struct Terms: Hashable {
    let materials: String
    let limitMilliseconds: Int64?
    let passMark: Int?

    init(_ attempt: ArchivedAttempt) {
      materials = attempt.record.materials
      limitMilliseconds = attempt.header.terms?.limitMilliseconds
      passMark = attempt.header.terms?.passMark
    }
  }

  /// After how many attempts somebody at a terminal is told that it goes on.
  private static let progressEvery = 50

  private let archive: AttemptArchive
  private let language: Language
  private var known = KnownScenarios()
  private var judges: [Terms: Judge] = [:]
  private var shelf: MarkingShelf

  init(_ archive: AttemptArchive, _ environment: Environment) {
    self.archive = archive
    language = environment.language
    shelf = MarkingShelf(environment)
  }

  /// What an attempt comes to; nothing where it cannot be read or is not over.
  ///
  /// Fails where persons decided about it by files that are not there any more.
  mutating func scored(_ record: AttemptRecord) throws(Failure) -> Scored? {
    guard let opened = try? archive.open(record.id, &known), opened.record.isFinished else {
      return nil
    }
    if let marked = try shelf.outcome(of: opened, in: archive.store) {
      return Scored(
        attempt: opened, decided: marked.outcome.decided,
        unreadCount: marked.outcome.unreadNearCount)
    }
    return Scored(attempt: opened, decided: found(opened), unreadCount: 0)
  }

  /// Scores many attempts on every core, and gives what is taken of each, in their order; nothing where one
  /// cannot be read or is not over.
  ///
  /// Somebody at a terminal is told how far it is.
  func each<Taken: Sendable>(
    of records: [AttemptRecord], _ take: @Sendable (Scored) -> Taken
  ) throws(Failure) -> [Taken?] {
    let (all, language) = (records.count, language)
    return try EveryCore.map(records, with: self) { done in
      guard done < all, done.isMultiple(of: Self.progressEvery) else { return }
      Output.tellWatcher(
        Phrase("Đã chấm \(done)/\(all) lượt…", "\(done) of \(all.counted("attempt")) scored…")[
          language])
    } _: { scores, record throws(Failure) in
      try scores.scored(record).map(take)
    }
  }

  /// By the rules alone; nothing where the attempt cannot be read or is not over.
  mutating func found(_ record: AttemptRecord) -> Scorecard? {
    guard let opened = try? archive.open(record.id, &known), opened.record.isFinished else {
      return nil
    }
    return found(opened)
  }

  private mutating func found(_ opened: ArchivedAttempt) -> Scorecard {
    let terms = Terms(opened)
    let judge = judges[terms] ?? Judge(opened.scenario).prepared()
    judges[terms] = judge
    return Scoring.scorecard(by: judge, events: opened.events)
  }
}
