import Petitions
import Rules
import WorkCalendar
import YAML

extension Loader {
  private static let window = ["7 days", "48 hours"]

  /// The limits of channels that a rulebook or a scenario gives; what it does not name stays.
  func readChannels(
    _ fields: Fields, _ known: [Channel: ChannelLimits]
  ) -> [Channel: ChannelLimits] {
    guard let field = fields[ChannelsFormat.channels],
      let named = field.fields(of: ChannelsFormat.names)
    else { return known }
    var channels = known
    for channel in Channel.allCases {
      guard let field = named[channel.rawValue] else { continue }
      channels[channel] = readChannelLimits(field)
    }
    return channels
  }

  private func readChannelLimits(_ field: Field) -> ChannelLimits? {
    guard let fields = field.fields(of: ChannelsFormat.record) else { return nil }
    return ChannelLimits(
      answerWindowMinutes: fields.read(ChannelsFormat.answerWindow) { readServiceTime($0) },
      freeMessages: fields.read(ChannelsFormat.freeMessages),
      freeWindowMinutes: fields.read(ChannelsFormat.freeWindow) { readServiceTime($0) })
  }

  /// A length of time as a service counts it: around the clock, and a day has 24 hours.
  private func readServiceTime(_ field: Field) -> Int? {
    guard let limit = field.limit() else { return nil }
    switch limit {
    case .simulated(.minutes(let minutes)): return minutes
    case .simulated(.calendarDays(let days)): return days * Instant.minutesPerDay
    case .simulated(.workingDays), .simulated(.workingHours), .real:
      field.complain(.limitUnfit(limit, known: Self.window))
      return nil
    }
  }
}
