/// What the service behind a channel lets an officer send.
///
/// These are limits of a service and no law; a rulebook gives them and a scenario may set its own.
package struct ChannelLimits: Hashable, Sendable {
  /// How long after the sender's last message an answer still goes out, in minutes of the
  /// simulated clock, the last moment included; none: always.
  package let answerWindowMinutes: Int?
  /// How many messages to the sender cost nothing; none: all.
  package let freeMessages: Int?
  /// How long after the sender's last message they cost nothing, in minutes; none: always.
  package let freeWindowMinutes: Int?

  package static let none = ChannelLimits()

  package init(
    answerWindowMinutes: Int? = nil, freeMessages: Int? = nil, freeWindowMinutes: Int? = nil
  ) {
    self.answerWindowMinutes = answerWindowMinutes
    self.freeMessages = freeMessages
    self.freeWindowMinutes = freeWindowMinutes
  }
}
