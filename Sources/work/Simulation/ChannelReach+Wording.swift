import Petitions
import Scenarios
package import Wording
import WorkCalendar

// The catalogue of what is said of a channel's limits.

extension Simulation {
  /// What the channel of a petition still lets the officer send; nothing where it has no limits, or
  /// where the petition is closed.
  package func channelPhrase(of record: Case) -> Phrase? {
    guard !record.isClosed, let channel = scenario.petition(record.id)?.channel.name else {
      return nil
    }
    switch reach(of: record) {
    case .open(let end):
      let parts = [end.map(Self.openUntil), freeMessages(of: record).map(Self.free)]
        .compactMap(\.self)
      guard !parts.isEmpty else { return nil }
      return parts.reduce(channel) { $0.joined(to: $1) }
    case .otherWay:
      return channel.joined(
        to: Phrase("hết hạn nhắn; gọi hoặc gửi thư", "closed; call or write a letter"))
    case .none:
      return channel.joined(
        to: Phrase("hết hạn nhắn, không còn cách liên lạc", "closed, and no other way is known"))
    }
  }

  private static func openUntil(_ end: Instant) -> Phrase {
    let moment = "\(end.clock) \(end.date.dayMonth)"
    return Phrase("nhắn được đến \(moment)", "open until \(moment)")
  }

  private static func free(_ messages: FreeMessages) -> Phrase {
    let count = "\(messages.used)/\(messages.allowance)"
    return Phrase("tin miễn phí \(count)", "free messages \(count)")
  }
}

extension Phrase {
  fileprivate func joined(to other: Phrase) -> Phrase {
    Phrase("\(vietnamese) · \(other.vietnamese)", "\(english) · \(other.english)")
  }
}
