/// What a course did with somebody’s wish to be let in as a trainee.
package enum SignInOutcome: String, Hashable, Sendable {
  /// A wrong code or password; also one that was never brought to its end.
  case refused
  case admitted
  /// The password was set anew, from which on nothing earlier counts.
  case reset
}

/// A wish to be let in, as a store keeps it.
package struct SignIn: Hashable, Sendable {
  /// When it was, by the store's clock, in milliseconds since 1970.
  package let at: Int64
  /// Nobody, where the code was none of the course: it may have been a password in the wrong place.
  package let trainee: TraineeCode?
  /// Where it came from: an address, or nothing for the machine itself.
  package let source: String
  package let outcome: SignInOutcome

  package init(at: Int64, trainee: TraineeCode?, source: String, outcome: SignInOutcome) {
    self.at = at
    self.trainee = trainee
    self.source = source
    self.outcome = outcome
  }
}

/// How many wishes were refused that still count, and when the last of them was.
package struct SignInFailures: Hashable, Sendable {
  package let count: Int
  package let lastAt: Int64

  package init(count: Int, lastAt: Int64) {
    self.count = count
    self.lastAt = lastAt
  }
}

/// How long is waited before another code is tried.
///
/// A wait grows with every wrong code. That of a trainee ends where nobody can be kept out of an exam
/// for long by somebody else's guessing; that of a source is short, because a whole class may sit behind
/// one address.
package struct SignInDelay: Hashable, Sendable {
  /// So many wrong codes cost nothing: people mistype.
  package let free: Int
  package let millisecondsMaximum: Int64

  package static let ofTrainee = SignInDelay(free: 3, millisecondsMaximum: 60_000)
  package static let ofSource = SignInDelay(free: 30, millisecondsMaximum: 8_000)
  /// How long what a source did is held against it.
  package static let sourceMemoryMilliseconds: Int64 = 3_600_000

  /// How long is still to be waited at a moment; 0 where another may be tried.
  package func milliseconds(after failures: SignInFailures, now: Int64) -> Int64 {
    guard failures.count >= free else { return 0 }
    let whole = min(millisecondsMaximum, 1_000 << Int64(min(failures.count - free, 20)))
    // A clock that was set back makes nobody wait longer than the whole.
    return min(whole, max(0, failures.lastAt + whole - now))
  }
}
