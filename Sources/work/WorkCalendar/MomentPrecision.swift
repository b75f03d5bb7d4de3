/// How finely a record tells when something happened.
package enum MomentPrecision: Hashable, Sendable {
  /// To the minute or finer.
  case clock
  /// The day alone: within it, anything may have been earlier or later.
  case day
}
