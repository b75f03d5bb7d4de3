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
    /// What of it waits for a person.
    let open: OpenMatters

    /// What it comes to in numbers.
    var figures: AttemptFigures {
      AttemptFigures(
        decided, of: attempt.scenario, events: attempt.events, unread: open.count)
    }
  }

  private let archive: AttemptArchive
  private let language: Language
  private var known = KnownScenarios()
  private var judges = SharedJudges()
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
    guard let opened = try archive.readable(record.id, &known, language),
      opened.record.isFinished
    else { return nil }
    if let marked = try shelf.outcome(of: opened, in: archive.store) {
      return Scored(
        attempt: opened, decided: marked.outcome.decided, open: marked.outcome.open)
    }
    return Scored(attempt: opened, decided: found(opened), open: .none)
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
      Output.tellProgress(done, of: all, language)
    } _: { scores, record throws(Failure) in
      try scores.scored(record).map(take)
    }
  }

  /// By the rules alone; nothing where the attempt cannot be read or is not over.
  mutating func found(_ record: AttemptRecord) throws(Failure) -> Scorecard? {
    guard let opened = try archive.readable(record.id, &known, language),
      opened.record.isFinished
    else { return nil }
    return found(opened)
  }

  private mutating func found(_ opened: ArchivedAttempt) -> Scorecard {
    let judge = judges.judge(of: opened.scenario, from: opened.record.materials)
    return Scoring.scorecard(by: judge, events: opened.events)
  }
}

extension AttemptArchive {
  /// Opens one of many attempts; nothing where it cannot be read.
  ///
  /// Fails where it could be read later: no attempt is left out of a result because a server was away.
  func readable(
    _ id: AttemptID, _ known: inout KnownScenarios, _ language: Language
  ) throws(Failure) -> ArchivedAttempt? {
    do throws(ArchiveError) {
      return try open(id, &known)
    } catch {
      guard !error.mayPass else { throw error.failure(language) }
      return nil
    }
  }
}

/// Judges that a class shares: of the same files one is made ready, whatever limit and mark each was given.
struct SharedJudges {
  private var judges: [String: Judge] = [:]

  /// The judge of a scenario as it was given to somebody, from files that a digest names.
  mutating func judge(of scenario: Scenario, from materials: String) -> Judge {
    if let shared = judges[materials]?.judge(under: scenario) { return shared }
    let judge = Judge(scenario).prepared()
    // One whose limit was too short for a good officer is of use to nobody else.
    if judge.judge(under: scenario) != nil { judges[materials] = judge }
    return judge
  }
}
