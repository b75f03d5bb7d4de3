import Diagnostics
import Petitions
import ScenarioFiles
import Screens
import Storage
import Wording
import WorkCalendar

extension AttemptSession {
  /// How many unfinished attempts the home screen offers.
  private static let unfinishedMaximum = 20

  /// What the home screen shows: the scenarios of the library and the attempts left unfinished.
  func homeContents() throws(ArchiveError) -> HomeContents {
    let unfinished: [AttemptRecord]
    do throws(StorageError) {
      unfinished = try archive.store.attempts(
        AttemptQuery(state: .unfinished, limit: Self.unfinishedMaximum))
    } catch {
      throw .storage(error)
    }
    return HomeContents(
      entries: library.list().map(entry), unfinished: unfinished.map(attempt),
      scenariosFolder: library.root)
  }

  private func entry(_ summary: ScenarioSummary) -> HomeEntry {
    let problem: String? =
      switch summary.content {
      case .readable: nil
      case .broken(let diagnostic): diagnostic.render(language: language, sourceLine: nil)
      }
    let head = summary.head
    return HomeEntry(
      scenario: summary.id, level: summary.level, title: head?.title, role: head?.role,
      days: head?.days ?? 0, petitionCount: head?.petitionCount ?? 0, limits: head?.limits,
      problem: problem)
  }

  private func attempt(_ record: AttemptRecord) -> UnfinishedAttempt {
    let header = record.header
    return UnfinishedAttempt(
      attempt: record.id.description, scenario: ScenarioID(header.scenario),
      title: Phrase(verbatim: header.title), mode: Mode(rawValue: header.mode) ?? .practice,
      startedAt: Self.moment(header.startedAt))
  }

  /// A moment of the world's clock as it reads in Vietnam, seven hours ahead of universal time.
  private static func moment(_ wallMilliseconds: Int64) -> String {
    let instant = Instant(milliseconds: wallMilliseconds + 7 * 3_600_000)
    return "\(instant.date.text) \(instant.clock)"
  }
}
