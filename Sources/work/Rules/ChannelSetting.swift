package import Petitions
package import WorkCalendar

/// A length of time that a rule takes from the limits of a channel instead of naming it.
package enum ChannelSetting: Hashable, Sendable {
  case answerWindow(Channel)
  case freeWindow(Channel)

  /// The name in files: `channels.zalo.answer-window`.
  package var name: String {
    switch self {
    case .answerWindow(let channel): "channels.\(channel.rawValue).answer-window"
    case .freeWindow(let channel): "channels.\(channel.rawValue).free-window"
    }
  }

  package static let all = Channel.allCases.flatMap { channel in
    [ChannelSetting.answerWindow(channel), .freeWindow(channel)]
  }

  /// The length under given limits; none where the channel has no such limit.
  package func limit(_ channels: [Channel: ChannelLimits]) -> TimeLimit? {
    let minutes =
      switch self {
      case .answerWindow(let channel): channels[channel]?.answerWindowMinutes
      case .freeWindow(let channel): channels[channel]?.freeWindowMinutes
      }
    return minutes.map { .simulated(.minutes($0)) }
  }
}

extension Rulebook {
  /// The same rules under the limits that a scenario sets for some channels.
  package func setting(_ channels: [Channel: ChannelLimits]) -> Rulebook {
    guard !channels.isEmpty else { return self }
    let all = self.channels.merging(channels) { _, set in set }
    return Rulebook(
      id: id, title: title, vocabulary: vocabulary, laws: laws, channels: all,
      rules: rules.map { $0.setting(all) })
  }
}

extension Constraint {
  /// The same constraint, its window taken from given limits where it names a setting.
  func setting(_ channels: [Channel: ChannelLimits]) -> Constraint {
    switch self {
    case .existence(let target, let times, let window):
      .existence(target, times: times, within: window?.setting(channels))
    case .relation(let template, let activation, let target, let window):
      .relation(
        template, activation: activation, target: target, within: window?.setting(channels))
    case .absence, .exactly, .initial, .choice, .text: self
    }
  }
}

extension Window {
  fileprivate func setting(_ channels: [Channel: ChannelLimits]) -> Window {
    guard let setting else { return self }
    return Window(
      after: after, within: setting.limit(channels), pausedWhile: pausedWhile, setting: setting)
  }
}
