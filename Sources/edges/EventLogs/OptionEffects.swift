/// An option of a log that may have nothing to act on.
package enum LogOption: CaseIterable, Hashable, Sendable {
  case monthFirst
  case midnightAsDay
  case zone
  case fillDown
  case grouped
  case complete
  case globalDefaults
}

/// Which of the options that were asked for have made no difference to what was read.
struct OptionEffects: Sendable {
  /// Those that have made none so far.
  private(set) var unseen: [LogOption]
  private let moments: MomentReading

  init(_ options: LogOptions) {
    moments = options.moments
    unseen = LogOption.allCases.filter { $0.isAsked(by: options) }
  }

  /// Whether there is any left to look for.
  var areSought: Bool { !unseen.isEmpty }

  /// Notes that an option has made a difference.
  mutating func note(_ option: LogOption) {
    if areSought { unseen.removeAll { $0 == option } }
  }

  /// Looks at a moment, and at what the same bytes come to without each option on moments, until each
  /// has made a difference.
  mutating func look(at moment: LogMoment, reading: (MomentReading) -> LogMoment?) {
    guard areSought else { return }
    unseen.removeAll { option in
      option.left(out: moments).map { reading($0) != moment } ?? false
    }
  }
}

extension LogOption {
  private static let usual = MomentReading()

  fileprivate func isAsked(by options: LogOptions) -> Bool {
    switch self {
    case .monthFirst, .midnightAsDay, .zone: left(out: options.moments) != options.moments
    case .fillDown: options.fillsDown
    case .grouped: options.order == .grouped
    case .complete: options.transitions == .complete
    case .globalDefaults: options.defaults == .data
    }
  }

  /// How moments would be read without it; nothing where it is none of moments.
  fileprivate func left(out moments: MomentReading) -> MomentReading? {
    var other = moments
    switch self {
    case .monthFirst: other.dayOrder = Self.usual.dayOrder
    case .midnightAsDay: other.midnightIsDay = Self.usual.midnightIsDay
    case .zone: other.zone = Self.usual.zone
    case .fillDown, .grouped, .complete, .globalDefaults: return nil
    }
    return other
  }
}
