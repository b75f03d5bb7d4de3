/// Random numbers that depend on a seed alone: the same on every machine and in every release.
///
/// Steele, Lea and Flood's SplitMix64. Whoever draws from it names the seed when something goes
/// wrong, so that the same can go wrong again.
package struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
  package let seed: UInt64
  private var state: UInt64

  package init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  package init(seed: Int) {
    self.init(seed: UInt64(truncatingIfNeeded: seed))
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to a bound, which is not reached.
  package mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there is no number below nothing")
    // The remainder favours small numbers by less than any test could notice.
    return Int(next() % UInt64(bound))
  }

  /// One of several values.
  package mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}

extension SeededGenerator: CustomStringConvertible {
  package var description: String { "seed \(seed)" }
}
