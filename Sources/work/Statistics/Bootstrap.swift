private import Randomness

/// Intervals of what has no formula: the class is drawn anew from itself, with a seed, again and again.
package struct Bootstrap: Hashable, Sendable {
  /// How often a class is drawn; with half as many the ends of an interval still wander.
  package static let drawings = 2_000
  /// Where the seed is not given: a report made twice says the same.
  package static let usualSeed: UInt64 = 1

  package let seed: UInt64

  package init(seed: UInt64 = Bootstrap.usualSeed) {
    self.seed = seed
  }

  /// The interval of a statistic of so many trainees, who are drawn by their places.
  ///
  /// Nothing where more than a twentieth of the drawings have no value: what is left of them is no
  /// class like this one.
  package func interval(
    of count: Int, _ statistic: (_ places: [Int]) -> Double?
  ) -> Interval? {
    guard count >= 2 else { return nil }
    var generator = SeededGenerator(seed: seed)
    var places = [Int](repeating: 0, count: count)
    var values: [Double] = []
    values.reserveCapacity(Self.drawings)
    for _ in 0..<Self.drawings {
      for index in places.indices { places[index] = generator.below(count) }
      if let value = statistic(places) { values.append(value) }
    }
    guard values.count * 20 >= Self.drawings * 19 else { return nil }
    values.sort()
    return Interval(
      Quartiles.quantile(0.025, of: values), Quartiles.quantile(0.975, of: values),
      .bootstrap(seed: seed))
  }
}
