import Diagnostics
import Glibc
import JSON
package import Petitions
package import ScenarioFiles
package import Scenarios
import Shifts
package import Storage
package import Wording

/// A shift on the desk: what the screens need to show it.
package struct OpenedAttempt: Sendable {
  package let scenario: Scenario
  package let mode: Mode
  package let events: [Event]
  /// What was being typed when the program last ran.
  package let bookmark: String?
  /// The trainee's own time used so far, in milliseconds.
  package let elapsedMilliseconds: Int64
}

extension OpenedAttempt {
  /// The shift as a face works it.
  func shift(of attempt: AttemptID?) -> OpenedShift {
    OpenedShift(
      attempt: attempt?.description ?? "", mode: mode, scenario: scenario, events: events,
      elapsedMilliseconds: elapsedMilliseconds)
  }
}

/// Starts, resumes and keeps attempts: every event is in the store before anybody sees it.
package struct AttemptSession: Sendable {
  package let archive: AttemptArchive
  package let library: ScenarioLibrary
  private let trainee: String
  let language: Language
  private var current: Current?

  /// An attempt is created with its first event, so that a briefing merely read leaves no trace.
  private enum Current: Sendable {
    case new(LoadResult, Scenario, Mode)
    case kept(AttemptID, JournalHead)
  }

  private static let bookmarkKey = "composer"
  private static let clockKey = "clock"

  package init(
    archive: AttemptArchive, library: ScenarioLibrary, trainee: String, language: Language
  ) {
    self.archive = archive
    self.library = library
    self.trainee = trainee
    self.language = language
  }

  /// The number of the attempt on the desk, once it has one.
  package var attempt: AttemptID? {
    guard case .kept(let id, _)? = current else { return nil }
    return id
  }

  package mutating func start(_ id: ScenarioID, _ mode: Mode) throws(ArchiveError) -> OpenedAttempt
  {
    try start(library.load(id), mode)
  }

  package mutating func start(
    _ result: LoadResult, _ mode: Mode
  ) throws(ArchiveError) -> OpenedAttempt {
    guard let scenario = result.scenario else {
      throw .scenario(result.diagnostics.map { result.render($0, language: language) })
    }
    current = .new(result, scenario, mode)
    return OpenedAttempt(
      scenario: scenario, mode: mode, events: [], bookmark: nil, elapsedMilliseconds: 0)
  }

  package mutating func resume(_ id: AttemptID) throws(ArchiveError) -> OpenedAttempt {
    let kept = try archive.open(id)
    let bookmark: String?
    let clock: String?
    do throws(StorageError) {
      bookmark = try text(Self.bookmarkKey, id)
      clock = try text(Self.clockKey, id)
    } catch {
      throw .storage(error)
    }
    current = .kept(id, kept.head)
    let mode = kept.header?.mode ?? .practice
    let journalled = kept.events.last?.elapsedMilliseconds ?? 0
    let elapsed = clock.flatMap(ClockReading.init(text:))?.elapsed(
      in: mode, now: wallMilliseconds())
    return OpenedAttempt(
      scenario: kept.scenario, mode: mode, events: kept.events, bookmark: bookmark,
      elapsedMilliseconds: max(journalled, elapsed ?? 0))
  }

  private func text(_ key: String, _ id: AttemptID) throws(StorageError) -> String? {
    try archive.store.bookmark(key: key, of: id).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Keeps events for good; when this returns they survive a power cut.
  package mutating func record(_ events: [Event]) throws(ArchiveError) {
    guard !events.isEmpty else { return }
    do throws(StorageError) {
      var (id, head, lines) = try place()
      lines += events.map(\.json.canonicalText)
      head = try archive.store.append(lines, to: id, after: head)
      current = .kept(id, head)
      if case .shiftClosed? = events.last?.happening {
        try archive.store.finish(id, at: wallMilliseconds(), head: head)
      }
    } catch {
      throw .storage(error)
    }
  }

  private func place() throws(StorageError) -> (AttemptID, JournalHead, [String]) {
    switch current {
    case .kept(let id, let head)?: return (id, head, [])
    case .new(let result, let scenario, let mode)?:
      let header = JournalHeader(
        version: JournalHeader.currentVersion, scenario: scenario.id, mode: mode,
        materials: result.digest)
      let record = try archive.store.create(
        AttemptHeader(
          scenario: scenario.id.text, title: scenario.title[language], mode: mode.rawValue,
          trainee: trainee, startedAt: wallMilliseconds(), formatVersion: header.version),
        materials: result.materials.map { Material(path: $0.path, bytes: $0.bytes) })
      return (record.id, record.firstHead, [header.json.canonicalText])
    case nil: preconditionFailure("An event was recorded with no attempt on the desk.")
    }
  }

  /// Keeps what is being typed, cheaply: it survives the process, not a power cut.
  package func keepBookmark(_ text: String?) throws(ArchiveError) {
    try keep(text, Self.bookmarkKey)
  }

  /// Keeps the reading of the trainee's clock, with the moment at which it was read.
  package func keepClock(elapsedMilliseconds: Int64) throws(ArchiveError) {
    let reading = ClockReading(
      elapsedMilliseconds: elapsedMilliseconds, wallMilliseconds: wallMilliseconds())
    try keep(reading.text, Self.clockKey)
  }

  private func keep(_ text: String?, _ key: String) throws(ArchiveError) {
    guard case .kept(let id, _)? = current else { return }
    do throws(StorageError) {
      try archive.store.setBookmark(text.map { Array($0.utf8) }, key: key, of: id)
    } catch {
      throw .storage(error)
    }
  }
}

/// A reading of the trainee's clock, as the bookmark keeps it.
struct ClockReading: Hashable, Sendable {
  let elapsedMilliseconds: Int64
  let wallMilliseconds: Int64

  init(elapsedMilliseconds: Int64, wallMilliseconds: Int64) {
    self.elapsedMilliseconds = elapsedMilliseconds
    self.wallMilliseconds = wallMilliseconds
  }

  init?(text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let elapsed = Int64(parts[0]), let wall = Int64(parts[1]) else {
      return nil
    }
    self.init(elapsedMilliseconds: elapsed, wallMilliseconds: wall)
  }

  var text: String { "\(elapsedMilliseconds) \(wallMilliseconds)" }

  /// The time used by now: an exam's clock ran on while the program did not; practice paused.
  func elapsed(in mode: Mode, now: Int64) -> Int64 {
    switch mode {
    case .practice: elapsedMilliseconds
    case .exam: elapsedMilliseconds + max(0, now - wallMilliseconds)
    }
  }
}

/// The time of day, in milliseconds since 1970.
func wallMilliseconds() -> Int64 { clockMilliseconds(CLOCK_REALTIME) }

/// A clock that only ever moves forward, in milliseconds from some moment.
package func steadyMilliseconds() -> Int64 { clockMilliseconds(CLOCK_MONOTONIC) }

private func clockMilliseconds(_ clock: clockid_t) -> Int64 {
  var time = timespec()
  // The pointer to the local variable is valid for the length of the call, and both clocks exist
  // on every Linux, so the call cannot fail.
  _ = unsafe clock_gettime(clock, &time)
  return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}
