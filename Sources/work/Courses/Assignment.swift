package import Petitions
internal import Randomness
package import WorkCalendar

/// When something may be begun: from a moment on, and before another.
package struct OpenPeriod: Hashable, Sendable {
  package let opens: Instant
  package let closes: Instant

  /// A window that is open for some time; nil where it would close before it opens.
  package init?(opens: Instant, closes: Instant) {
    guard opens < closes else { return nil }
    self.opens = opens
    self.closes = closes
  }

  /// How a window stands at a moment.
  package enum Status: Hashable, Sendable {
    case notYet
    case open
    case closed
  }

  package func status(at now: Instant) -> Status {
    now < opens ? .notYet : now < closes ? .open : .closed
  }

  /// Whether another window is open only while this one is.
  package func contains(_ other: OpenPeriod) -> Bool {
    opens <= other.opens && other.closes <= closes
  }

  /// The window for somebody who has more time.
  func extended(byMinutes minutes: Int) -> OpenPeriod {
    let later = closes.advanced(byMilliseconds: Int64(minutes) * Instant.millisecondsPerMinute)
    return OpenPeriod(opens: opens, closes: later) ?? self
  }
}

/// When a trainee may see what a shift came to, and what each petition really was.
package enum DebriefTime: String, Hashable, Sendable, CaseIterable {
  /// As soon as the shift is over.
  case atEnd = "at-end"
  /// When nobody can work the assignment any more.
  case afterWindow = "after-window"
}

/// What the trainees of a course are to work, when, for how long and how often.
package struct Assignment: Hashable, Sendable {
  package static let scenariosMaximum = 20
  package static let attemptsMaximum = 100
  /// The longest limit, in minutes: a week of real time.
  package static let minutesMaximum = 10_080

  package let id: AssignmentID
  /// The names of its scenarios; of several, each trainee is given one, and the next at each attempt.
  package let scenarios: [String]
  package let mode: Mode
  package let window: OpenPeriod
  /// The trainee's own time in minutes; nil: as the scenario says.
  package let limitMinutes: Int?
  package let attemptsAllowed: Int
  /// The assignment that measures the same before the course, where this one measures after it.
  package let preTest: AssignmentID?
  /// When the debrief may be seen, where that was said.
  package let debrief: DebriefTime?

  /// Creates an assignment; nil where a number is beyond what an assignment can have.
  package init?(
    id: AssignmentID, scenarios: [String], mode: Mode, window: OpenPeriod, limitMinutes: Int? = nil,
    attemptsAllowed: Int = 1, preTest: AssignmentID? = nil, debrief: DebriefTime? = nil
  ) {
    guard 1...Self.scenariosMaximum ~= scenarios.count,
      1...Self.attemptsMaximum ~= attemptsAllowed,
      limitMinutes.map({ 1...Self.minutesMaximum ~= $0 }) ?? true, preTest != id,
      scenarios.allSatisfy({ !$0.isEmpty })
    else { return nil }
    self.id = id
    self.scenarios = scenarios
    self.mode = mode
    self.window = window
    self.limitMinutes = limitMinutes
    self.attemptsAllowed = attemptsAllowed
    self.preTest = preTest
    self.debrief = debrief
  }

  /// When the debrief may be seen on a course's server: of an exam, unless it was said otherwise, not
  /// while others may still sit it.
  package var debriefOnServer: DebriefTime { debrief ?? (mode == .exam ? .afterWindow : .atEnd) }

  /// The scenario of a trainee's next attempt.
  ///
  /// Whose comes first follows from the course's seed and the code alone, so that neighbours differ and
  /// anybody can tell afterwards why; whoever tries again meets the others before the same once more.
  func scenario(for code: TraineeCode, courseSeed: Int64, attemptsMade: Int) -> String {
    let start = Int(Self.seed(of: code, courseSeed: courseSeed) % UInt64(scenarios.count))
    return scenarios[(start + attemptsMade) % scenarios.count]
  }

  /// The seed of a trainee, the same on every machine.
  static func seed(of code: TraineeCode, courseSeed: Int64) -> UInt64 {
    // FNV-1a (Fowler, Noll, Vo), so that codes that look alike have seeds that do not.
    let hash = code.text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    var generator = SeededGenerator(seed: UInt64(bitPattern: courseSeed) ^ hash)
    return generator.next()
  }
}
