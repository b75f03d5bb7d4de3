import Diagnostics
import Petitions
import ScenarioFiles
import Scenarios
import Screens
import Storage
import Wording
import WorkCalendar

/// What the home screen shows: the scenarios of a library, each read when it comes into view, and
/// the attempts left unfinished, and the last that are over.
struct HomeShelf: Sendable {
  /// How many unfinished attempts the home screen offers.
  private static let unfinishedMaximum = 20

  /// How many shifts that are over it shows.
  private static let finishedMaximum = 3

  private let library: ScenarioLibrary
  private let archive: AttemptArchive
  /// What shifts that are over came to, which never changes; nothing for those without a score.
  private var results: [AttemptID: FinishedAttempt.Result?] = [:]
  private let store: any AttemptStore
  private var summaries: SummaryCache
  private let language: Language

  init(_ session: AttemptSession, _ summaries: SummaryCache) {
    library = session.library
    archive = session.archive
    store = session.archive.store
    self.summaries = summaries
    language = session.language
  }

  /// The names of the scenarios, none of which is read for it, and the unfinished attempts; those that a course
  /// keeps to itself are not among them.
  mutating func contents() throws(ArchiveError) -> HomeContents {
    let unfinished: [AttemptRecord]
    let finished: [AttemptRecord]
    do throws(StorageError) {
      var reserve = CourseReserve(archive)
      let now = Instant(unixMilliseconds: wallMilliseconds())
      unfinished = try reserve.others(
        of: store.attempts(AttemptQuery(state: .unfinished, limit: Self.unfinishedMaximum)), at: now
      )
      finished = try reserve.others(
        of: store.attempts(AttemptQuery(state: .finished, limit: Self.finishedMaximum)), at: now)
    } catch {
      throw .storage(error)
    }
    let listing = library.listing
    let unreadable = listing.unreadable.map {
      HomeEntry(scenario: $0.id, level: $0.address.level, content: content($0))
    }
    let places = Dictionary(
      listing.addresses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return HomeContents(
      entries: listing.addresses.map {
        HomeEntry(scenario: $0.id, level: $0.level, content: .unread)
      } + unreadable,
      unfinished: unfinished.map { attempt($0, title: title(of: $0, in: places)) },
      finished: finished.compactMap { reviewed($0, title: title(of: $0, in: places)) },
      scenariosFolder: library.root)
  }

  /// The title of an attempt, which is kept in one language: in both where the scenario still has it.
  private mutating func title(
    of record: AttemptRecord, in places: [ScenarioID: ScenarioAddress]
  ) -> Phrase {
    let kept = record.header.title
    guard let address = places[ScenarioID(record.header.scenario)],
      case .readable(let head) = summaries.summary(of: address).content,
      Language.allCases.contains(where: { head.title[$0] == kept })
    else { return Phrase(verbatim: kept) }
    return head.title
  }

  /// A shift that is over with its result; nothing where it cannot be scored any more.
  private mutating func reviewed(_ record: AttemptRecord, title: Phrase) -> FinishedAttempt? {
    guard record.damage == nil, let mode = Mode(rawValue: record.header.mode) else { return nil }
    let result = results[record.id] ?? archive.result(of: record)
    results[record.id] = .some(result)
    return result.map {
      FinishedAttempt(
        attempt: record.id.description, title: title, mode: mode,
        result: $0, startedAt: record.startedAtText)
    }
  }

  /// The entries with what their files say.
  mutating func read(_ entries: [HomeEntry]) -> [HomeEntry] {
    entries.map { entry in
      let address = ScenarioAddress(id: entry.scenario, level: entry.level)
      return HomeEntry(
        scenario: entry.scenario, level: entry.level,
        content: content(summaries.summary(of: address)))
    }
  }

  /// Keeps what was read for the next run of the program.
  mutating func save() {
    summaries.save()
  }

  private func content(_ summary: ScenarioSummary) -> HomeEntry.Content {
    switch summary.content {
    case .readable(let head):
      .readable(
        HomeEntry.Head(
          title: head.title, role: head.role, days: head.days, petitionCount: head.petitionCount,
          limits: head.limits))
    case .broken(let diagnostic): .broken(diagnostic.render(language: language, sourceLine: nil))
    }
  }

  private func attempt(_ record: AttemptRecord, title: Phrase) -> UnfinishedAttempt {
    let header = record.header
    return UnfinishedAttempt(
      attempt: record.id.description, scenario: ScenarioID(header.scenario),
      title: title,
      mode: record.damage == nil ? Mode(rawValue: header.mode) : nil,
      clock: archive.isTimeUsedUp(record) ? .usedUp : .running,
      startedAt: record.startedAtText)
  }
}
