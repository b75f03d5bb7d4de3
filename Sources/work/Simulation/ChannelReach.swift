import Petitions
import Scenarios
package import WorkCalendar

/// How the officer's words reach the sender of a petition at a moment.
package enum ChannelReach: Hashable, Sendable {
  /// Through the channel on which the sender wrote; with the moment at which that ends, if it does.
  case open(until: Instant?)
  /// The channel takes nothing more, but the sender can be called or written to.
  case otherWay
  /// The channel takes nothing more, and no other way to the sender is known.
  case none
}

/// How many of the messages that cost nothing are used up.
package struct FreeMessages: Hashable, Sendable {
  package let used: Int
  package let allowance: Int

  package init(used: Int, allowance: Int) {
    self.used = used
    self.allowance = allowance
  }
}

extension Simulation {
  /// By what the sender can be found when the channel is shut.
  private static let otherWays: [Fact] = [.phone, .address]

  /// How the officer's words reach the sender of a petition now.
  ///
  /// Complexity: linear in the letters of the petition.
  package func reach(of record: Case) -> ChannelReach {
    guard let minutes = limits(of: record).answerWindowMinutes else { return .open(until: nil) }
    let end = record.lastHeardAt.advanced(byMinutes: minutes)
    // Whoever acts while the office is closed acts at its opening.
    if scenario.calendar.nextOpening(onOrAfter: now) <= end { return .open(until: end) }
    return Self.otherWays.contains { record.factsKnown.contains($0) } ? .otherWay : .none
  }

  /// The free messages since the sender's last one; none where nothing is counted.
  ///
  /// Complexity: linear in the history of the petition.
  package func freeMessages(of record: Case) -> FreeMessages? {
    let limits = limits(of: record)
    guard let allowance = limits.freeMessages else { return nil }
    let heard = record.lastHeardAt
    let end = limits.freeWindowMinutes.map { heard.advanced(byMinutes: $0) } ?? .maximum
    guard now <= end else { return nil }
    let used = record.history.count { event in
      event.activity.entry.reader == .sender && event.at >= heard && event.at <= end
    }
    return FreeMessages(used: used, allowance: allowance)
  }

  private func limits(of record: Case) -> ChannelLimits {
    guard let channel = scenario.petition(record.id)?.channel else { return .none }
    return scenario.limits(of: channel)
  }
}

extension Case {
  /// When the sender wrote last.
  package var lastHeardAt: Instant {
    thread.last { $0.author == .citizen }?.at ?? arrivedAt
  }
}

extension Instant {
  fileprivate func advanced(byMinutes minutes: Int) -> Instant {
    advanced(byMilliseconds: Int64(minutes) * Instant.millisecondsPerMinute)
  }
}
