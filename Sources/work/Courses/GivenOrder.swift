package import Petitions
package import WorkCalendar

/// An order of an instructor, as a line of a course's ledger gives it.
package struct GivenOrder: Hashable, Sendable {
  /// The number of the line: by it an attempt knows what it has carried out.
  package let number: Int
  package let at: Instant
  package let order: Order
  /// For whom it is; nobody named: for everybody.
  package let recipients: [TraineeCode]

  package init(number: Int, at: Instant, order: Order, recipients: [TraineeCode]) {
    self.number = number
    self.at = at
    self.order = order
    self.recipients = recipients
  }

  /// The order of a line; nil where the line tells of something else.
  package init?(_ record: CourseRecord, number: Int) {
    guard case .ordered(let order, let recipients) = record.event else { return nil }
    self.init(number: number, at: record.at, order: order, recipients: recipients)
  }

  package func isFor(_ trainee: TraineeCode) -> Bool {
    recipients.isEmpty || recipients.contains(trainee)
  }
}

/// What orders have made of a course so far: who has more time, and whether all stands still.
package struct OrderedTime: Hashable, Sendable {
  private struct Minutes: Hashable, Sendable {
    let at: Instant
    let minutes: Int
    let recipients: [TraineeCode]
  }

  private var minutes: [Minutes] = []
  private var ended: [Pause] = []
  private var pausedSince: Instant?

  private struct Pause: Hashable, Sendable {
    let from: Instant
    let to: Instant
  }

  package init() {}

  /// Whether everybody has been stopped.
  package var isPaused: Bool { pausedSince != nil }

  mutating func take(_ order: Order, to recipients: [TraineeCode], at instant: Instant) {
    switch order {
    case .notice, .call, .burst: break
    case .time(let added):
      minutes.append(Minutes(at: instant, minutes: added, recipients: recipients))
    case .pause: pausedSince = pausedSince ?? instant
    case .resume:
      if let start = pausedSince { ended.append(Pause(from: start, to: max(start, instant))) }
      pausedSince = nil
    }
  }

  /// How much later somebody may still work what ends with a window: with what was added to the one who
  /// got most, and with the pauses.
  func delayMilliseconds(of window: OpenPeriod, now: Instant) -> Int64 {
    var own: [TraineeCode: Int] = [:]
    var shared = 0
    for added in minutes where added.at >= window.opens {
      if added.recipients.isEmpty { shared += added.minutes }
      for code in added.recipients { own[code, default: 0] += added.minutes }
    }
    let open = pausedSince.map { [Pause(from: $0, to: max($0, now))] } ?? []
    let paused = (ended + open).reduce(Int64(0)) { sum, pause in
      sum + max(0, pause.to.milliseconds - max(pause.from, window.opens).milliseconds)
    }
    return Int64(shared + (own.values.max() ?? 0)) * 60_000 + paused
  }
}
