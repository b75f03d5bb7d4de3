import Marking
import Petitions
import Runner
import Scenarios
import Scoring
import Storage

/// Reads many attempts that are over and works out from each journal what it comes to.
///
/// What the attempts share, their scenarios and how they are judged, is read once.
struct ScoredAttempts {
  /// An attempt with what its journal comes to.
  struct Scored {
    let attempt: ArchivedAttempt
    /// By the rules alone.
    let found: Scorecard
    /// What counts: with what persons decided, if they have.
    let decided: Scorecard
    /// Whether a text waits for a person.
    let isProvisional: Bool
  }

  /// By what an attempt is judged: its files, and what a course gave it, its time and mark.
  private struct Terms: Hashable {
    let materials: String
    let course: CourseTerms?
  }

  private let archive: AttemptArchive
  private var known = KnownScenarios()
  private var judges: [Terms: Judge] = [:]
  private var shelf: MarkingShelf

  init(_ archive: AttemptArchive, _ environment: Environment) {
    self.archive = archive
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
        attempt: opened, found: marked.outcome.found, decided: marked.outcome.decided,
        isProvisional: marked.outcome.isProvisional)
    }
    let card = found(opened)
    return Scored(attempt: opened, found: card, decided: card, isProvisional: false)
  }

  /// By the rules alone; nothing where the attempt cannot be read or is not over.
  mutating func found(_ record: AttemptRecord) -> Scorecard? {
    guard let opened = try? archive.open(record.id, &known), opened.record.isFinished else {
      return nil
    }
    return found(opened)
  }

  private mutating func found(_ opened: ArchivedAttempt) -> Scorecard {
    let terms = Terms(materials: opened.record.materials, course: opened.header.terms)
    let judge = judges[terms] ?? Judge(opened.scenario)
    judges[terms] = judge
    return Scoring.scorecard(by: judge, events: opened.events)
  }
}
