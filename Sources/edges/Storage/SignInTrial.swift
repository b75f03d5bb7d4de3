/// What a store says to somebody who wants to sign in.
package enum SignInTrial: Hashable, Sendable {
  /// Not yet: so many milliseconds are still to be waited.
  case wait(Int64)
  /// It may be tried, and counts as refused until it is admitted.
  case begun(Int64)
}
