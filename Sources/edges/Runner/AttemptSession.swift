package import Courses
import Diagnostics
private import Glibc
import JSON
package import Petitions
package import ScenarioFiles
package import Scenarios
import Screens
import Shifts
import Simulation
package import Storage
package import Wording
import WorkCalendar

/// A shift on the desk: what the screens need to show it.
package struct OpenedAttempt: Sendable {
  package let scenario: Scenario
  package let mode: Mode
  package let events: [Event]
  /// What was being typed when the program last ran.
  package let bookmark: String?
  /// The trainee's own time used so far, in milliseconds.
  package let elapsedMilliseconds: Int64
  /// When the window closes of what a course has assigned and is not begun yet.
  var closes: Instant?

  /// Whether nothing can be done in it any more.
  var isOver: Bool {
    if case .shiftClosed? = events.last?.happening { true } else { false }
  }
}

extension OpenedAttempt {
  /// The shift as a face works it.
  func shift(of attempt: AttemptID?) -> OpenedShift {
    OpenedShift(
      attempt: attempt?.description ?? "", mode: mode, scenario: scenario, events: events,
      elapsedMilliseconds: elapsedMilliseconds, closes: closes)
  }
}

/// Starts, resumes and keeps attempts: every event is in the store before anybody sees it.
package struct AttemptSession: Sendable {
  package let archive: AttemptArchive
  package let library: ScenarioLibrary
  /// Asked for when an attempt begins: the system looks the name up in files.
  private let trainee: @Sendable () -> String
  let language: Language
  private var current: Current?

  /// An attempt is created with its first event, so that a briefing merely read leaves no trace.
  private enum Current: Sendable {
    case new(LoadResult, Scenario, Mode, CourseSitting?)
    case kept(AttemptID, JournalHead)
  }

  static let bookmarkKey = "composer"

  /// The largest reading of the trainee's clock that was kept: it never goes back.
  private var elapsedKept: Int64 = 0
  /// What was to be kept last, as long as nobody knows whether it was.
  private var unanswered: (lines: [String], standing: AttemptStanding)?
  /// The course of what is read about and not begun yet, as it was then.
  private var course: KeptCourse?
  /// Where orders of an instructor come in, for an attempt that belongs to a course.
  var inbox: OrderInbox?

  package init(
    archive: AttemptArchive, library: ScenarioLibrary,
    trainee: @autoclosure @escaping @Sendable () -> String, language: Language
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
    try start(result, mode, sitting: nil)
  }

  /// Starts what a course has assigned to a trainee, under its limit.
  package mutating func start(_ start: AttemptStart) throws(ArchiveError) -> OpenedAttempt {
    try self.start(start, of: library.load(ScenarioID(start.scenario)))
  }

  /// Starts what a course has assigned, of files that need not be the library’s.
  package mutating func start(
    _ start: AttemptStart, of result: LoadResult
  ) throws(ArchiveError) -> OpenedAttempt {
    let own = result.scenario?.time.limits.shiftMilliseconds ?? 0
    do throws(StorageError) {
      let store = archive.store as? any CourseStore
      course = try store.flatMap { store throws(StorageError) in
        try KeptCourse(start.course, in: store)
      }
    } catch {
      throw .storage(error)
    }
    return try self.start(
      result, start.assignment.mode,
      sitting: CourseSitting(
        start, scenarioMilliseconds: own,
        beginningAt: Instant(unixMilliseconds: wallMilliseconds())))
  }

  private mutating func start(
    _ result: LoadResult, _ mode: Mode, sitting: CourseSitting?
  ) throws(ArchiveError) -> OpenedAttempt {
    guard let loaded = result.scenario else {
      let lines = result.diagnostics.map { result.render($0, language: language) }
      throw result.diagnostics.areAllMissing ? .noScenario(lines) : .scenario(lines)
    }
    let scenario = loaded.under(sitting?.terms)
    current = .new(result, scenario, mode, sitting)
    elapsedKept = 0
    inbox = nil
    return OpenedAttempt(
      scenario: scenario, mode: mode, events: [], bookmark: nil, elapsedMilliseconds: 0,
      closes: sitting?.start.closes)
  }

  /// Begins what a course has assigned and was only read about so far: its limit counts from now.
  ///
  /// Nothing is given of a shift that no course limits: it is as it was opened. Fails where the window or
  /// the course has closed meanwhile, or the instructor has decided otherwise; where that cannot be asked now, it
  /// can be begun again.
  package mutating func begin() throws(ArchiveError) -> OpenedAttempt? {
    try begin(at: Instant(unixMilliseconds: wallMilliseconds()))
  }

  mutating func begin(at now: Instant) throws(ArchiveError) -> OpenedAttempt? {
    guard case .new(let result, _, let mode, let sitting?)? = current else { return nil }
    let start = try renewed(sitting.start, at: now)
    guard now < start.closes else {
      throw .refused(.windowClosed(start.assignment.id, start.closes))
    }
    var opened = try self.start(result, mode, sitting: sitting.beginning(start, at: now))
    opened.closes = nil
    return opened
  }

  /// What was decided about an attempt, by what its course is now.
  private mutating func renewed(
    _ start: AttemptStart, at now: Instant
  ) throws(ArchiveError) -> AttemptStart {
    // A sealed exam is begun where its course is not.
    guard let store = archive.store as? any CourseStore, let read = course else { return start }
    let fresh: KeptCourse
    do throws(StorageError) {
      fresh = try read.fresh(in: store)
    } catch {
      throw .storage(error)
    }
    course = fresh
    switch fresh.course.decision(again: start, at: now) {
    case .start(let start): return start
    case .refused(let refusal): throw .refused(refusal)
    case .resume: return start
    }
  }

  package mutating func resume(_ id: AttemptID) throws(ArchiveError) -> OpenedAttempt {
    try resume(id, now: .now())
  }

  mutating func resume(_ id: AttemptID, now: MachineTime) throws(ArchiveError) -> OpenedAttempt {
    let kept = try archive.open(id)
    guard kept.record.origin == nil || kept.record.isFinished else {
      throw .storage(StorageError(.keptElsewhere(id)))
    }
    let bookmark: [UInt8]?
    do throws(StorageError) {
      bookmark = try archive.store.bookmark(key: Self.bookmarkKey, of: id)
    } catch {
      throw .storage(error)
    }
    current = .kept(id, kept.head)
    let mode = kept.header.mode
    let journalled = kept.events.last?.elapsedMilliseconds ?? 0
    var events = kept.events
    elapsedKept = journalled
    if !kept.record.isFinished {
      // The seal covers the reading: one that cannot be read was never written.
      guard let reading = ClockReading(text: kept.record.standing.clock) else {
        throw .storage(StorageError(.brokenSeal(id)))
      }
      let texts = bookmark.map { String(decoding: $0, as: UTF8.self) }
      events += try passTimeAway(kept, reading, bookmark: texts, now: now)
    }
    return OpenedAttempt(
      scenario: kept.scenario, mode: mode, events: events,
      bookmark: bookmark.map { String(decoding: $0, as: UTF8.self) },
      elapsedMilliseconds: elapsedKept)
  }

  /// Takes in what has happened to the clock while nobody was at the desk: its time, orders of an
  /// instructor, and that the machine's time of day was set.
  private mutating func passTimeAway(
    _ kept: ArchivedAttempt, _ reading: ClockReading, bookmark: String?, now: MachineTime
  ) throws(ArchiveError) -> [Event] {
    let progress = reading.progress(in: kept.header.mode, now: now)
    let last = kept.events.reduce(0) { last, event in
      guard case .ordered(_, let number) = event.happening else { return last }
      return max(last, number)
    }
    inbox = try inbox(of: kept.record.id, after: max(last, kept.header.terms?.ledgerCount ?? 0))
    let orders = newOrders()
    elapsedKept = max(elapsedKept, progress.elapsedMilliseconds)
    guard !orders.isEmpty || last > 0 || progress.leapMilliseconds != nil else { return [] }
    var shift = Shift(
      OpenedShift(
        attempt: "", mode: kept.header.mode, scenario: kept.scenario, events: kept.events,
        elapsedMilliseconds: reading.elapsedMilliseconds))
    var clock = AwayClock(reading, progress, isPaused: shift.simulation.isPaused)
    var events = Self.catchUp(&shift, &clock, orders, bookmark: bookmark)
    elapsedKept = max(shift.simulation.elapsedMilliseconds, clock.elapsedMilliseconds)
    if let leap = progress.leapMilliseconds {
      // Noted at the last moment that the shift has seen: where time is up meanwhile, the face first lays
      // down what was being written.
      events +=
        shift.take(
          .clockLeapt(milliseconds: Int(clamping: leap)),
          elapsedMilliseconds: shift.simulation.elapsedMilliseconds
        ).events
    }
    try recordPatiently(events, now: now)
    return events
  }

  /// How long a shift is waited for that nobody looks at yet, or any more, and the pause between two tries.
  private static let patienceMilliseconds: Int64 = 15_000
  private static let pauseMilliseconds: Int32 = 100

  /// Keeps events for good; when this returns they survive a power cut.
  ///
  /// What fails and may pass can be asked again as it was, by whoever says meanwhile what is waited for.
  package mutating func record(_ events: [Event]) throws(ArchiveError) {
    try record(events, now: .now())
  }

  /// The same where there is nobody to tell: a server may be slow, or start anew, and nobody is sent away for it.
  mutating func recordPatiently(
    _ events: [Event], now: MachineTime = .now()
  ) throws(ArchiveError) {
    let end = steadyMilliseconds() + Self.patienceMilliseconds
    while true {
      do throws(ArchiveError) {
        return try record(events, now: now)
      } catch {
        guard error.mayPass, steadyMilliseconds() < end else { throw error }
        // No descriptor is waited for; the call only lets the other finish.
        _ = poll(nil, 0, Self.pauseMilliseconds)
      }
    }
  }

  /// Events, the clock, and with the last of them the end go to the disk together.
  private mutating func record(_ events: [Event], now: MachineTime) throws(ArchiveError) {
    guard let last = events.last else { return }
    elapsedKept = max(elapsedKept, last.elapsedMilliseconds)
    var closedAt: Int64?
    if case .shiftClosed = last.happening { closedAt = now.wallMilliseconds }
    let reading = ClockReading(elapsedMilliseconds: elapsedKept, time: now)
    let lines = events.map(\.json.canonicalText)
    var standing = AttemptStanding(clock: reading.text, closedAt: closedAt)
    // It may have been kept, and by the very same call that is known.
    if let unanswered, unanswered.lines == lines { standing = unanswered.standing }
    unanswered = (lines, standing)
    do throws(StorageError) {
      switch current {
      case .kept(let id, let head)?:
        current = .kept(
          id, try archive.store.append(lines, to: id, after: head, standing: standing))
      case .new(let result, let scenario, let mode, let sitting)?:
        let record = try create(result, scenario, mode, sitting, lines, standing)
        current = .kept(record.id, record.head)
        if let place = sitting?.place, let store = archive.store as? any CourseStore {
          inbox = OrderInbox(
            store, place, after: sitting?.terms.ledgerCount ?? 0, read: course?.head)
        }
      case nil: preconditionFailure("An event was recorded with no attempt on the desk.")
      }
      unanswered = nil
    } catch {
      throw .storage(error)
    }
  }

  /// Keeps what the attempt came to, now that all of it is recorded, so that home need not score it.
  func keepResult(_ result: FinishedAttempt.Result) {
    guard case .kept(let id, let head)? = current else { return }
    archive.keepResult(result, of: id, after: head)
  }

  /// Keeps what the shift came to, for the lists and for the reports of its course.
  func keepScorecard(of scenario: Scenario, _ events: [Event]) {
    guard case .kept(let id, let head)? = current else { return }
    archive.keepScorecard(of: scenario, events, id, after: head)
  }

  private func create(
    _ result: LoadResult, _ scenario: Scenario, _ mode: Mode, _ sitting: CourseSitting?,
    _ lines: [String], _ standing: AttemptStanding
  ) throws(StorageError) -> AttemptRecord {
    let header = JournalHeader(
      scenario: scenario.id, mode: mode, materials: result.digest, terms: sitting?.terms)
    return try archive.store.create(
      AttemptHeader(
        scenario: scenario.id.text, title: scenario.title[language], mode: mode.rawValue,
        trainee: TraineeID(sitting?.place.trainee.text ?? trainee()),
        startedAt: wallMilliseconds(), formatVersion: header.version),
      materials: result.materials.map { Material(path: $0.path, bytes: $0.bytes) },
      lines: [header.json.canonicalText] + lines, standing: standing, place: sitting?.place)
  }

  /// Keeps what is being typed, cheaply: it survives the process, not a power cut.
  package func keepBookmark(_ text: String) throws(ArchiveError) {
    guard case .kept(let id, _)? = current else { return }
    do throws(StorageError) {
      try archive.store.setBookmark(Array(text.utf8), key: Self.bookmarkKey, of: id)
    } catch {
      throw .storage(error)
    }
  }

  /// Keeps the reading of the trainee's clock, with the moment at which it was read and, of an attempt
  /// that belongs to a course, where its trainee is.
  package mutating func keepClock(
    elapsedMilliseconds: Int64, presence: Presence? = nil
  ) throws(ArchiveError) {
    guard case .kept(let id, let head)? = current else { return }
    elapsedKept = max(elapsedKept, elapsedMilliseconds)
    let reading = ClockReading(elapsedMilliseconds: elapsedKept, time: .now())
    do throws(StorageError) {
      try archive.store.keepClock(
        reading.text, of: id, after: head, presence: inbox == nil ? nil : presence)
    } catch {
      throw .storage(error)
    }
  }
}
