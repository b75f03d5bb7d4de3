/// What a class learned between a test before and a test after, by those who sat both.
package struct LearningGain: Hashable, Sendable {
  /// What was earned in percent of what was possible, not rounded: a mean is of what was earned.
  package static func percent(_ earned: Int, of possible: Int) -> Double {
    possible == 0 ? 0 : Double(earned * 100) / Double(possible)
  }

  /// A trainee's points in the one, the other or both, of the same maximum.
  package struct Result: Hashable, Sendable {
    package let before: Double?
    package let after: Double?

    package init(before: Double?, after: Double?) {
      self.before = before
      self.after = after
    }
  }

  package let maximum: Int
  /// How many sat both.
  package let pairs: Int
  package let before: MeanAndSpread
  package let after: MeanAndSpread
  /// The mean of the differences, with Student's interval for pairs.
  package let difference: Estimate?
  /// The difference in standard deviations, d_av = (x̄₂ − x̄₁) / √((s₁² + s₂²) / 2).
  ///
  /// Cumming, Understanding the New Statistics (2012), chapter 11. It does not grow with the
  /// correlation of the tests, as the one for pairs does, and is comparable with other courses.
  package let effect: Estimate?
  /// The part that was gained of what could be, (x̄₂ − x̄₁) / (max − x̄₁), of the means of the class.
  ///
  /// Hake, American Journal of Physics 66 (1998), 64–74.
  package let normalised: Estimate?
  /// The points before of those who did not come to the second test.
  package let lost: MeanAndSpread
  /// The points after of those who had not sat the first.
  package let joined: MeanAndSpread

  package init(_ results: [Result], maximum: Int, _ bootstrap: Bootstrap = Bootstrap()) {
    precondition(maximum > 0, "a test gives points")
    self.maximum = maximum
    let pairs = results.compactMap { result -> (Double, Double)? in
      guard let before = result.before, let after = result.after else { return nil }
      return (before, after)
    }
    self.pairs = pairs.count
    before = MeanAndSpread(pairs.map(\.0))
    after = MeanAndSpread(pairs.map(\.1))
    lost = MeanAndSpread(results.compactMap { $0.after == nil ? $0.before : nil })
    joined = MeanAndSpread(results.compactMap { $0.before == nil ? $0.after : nil })
    let gains = MeanAndSpread(pairs.map { $0.1 - $0.0 })
    difference =
      pairs.isEmpty ? nil : Estimate(gains.mean, gains.interval, count: pairs.count)
    func estimate(_ statistic: ([(Double, Double)]) -> Double?) -> Estimate? {
      guard let value = statistic(pairs) else { return nil }
      let interval = bootstrap.interval(of: pairs.count) { places in
        statistic(places.map { pairs[$0] })
      }
      return Estimate(value, interval, count: pairs.count)
    }
    effect = estimate(Self.effect)
    normalised = estimate { Self.normalised($0, maximum: Double(maximum)) }
  }

  private static func effect(_ pairs: [(Double, Double)]) -> Double? {
    let (before, after) = (MeanAndSpread(pairs.map(\.0)), MeanAndSpread(pairs.map(\.1)))
    guard let first = before.variance, let second = after.variance, first + second > 0 else {
      return nil
    }
    return (after.mean - before.mean) / ((first + second) / 2).squareRoot()
  }

  private static func normalised(_ pairs: [(Double, Double)], maximum: Double) -> Double? {
    let (before, after) = (MeanAndSpread(pairs.map(\.0)), MeanAndSpread(pairs.map(\.1)))
    guard !pairs.isEmpty, before.mean < maximum else { return nil }
    return (after.mean - before.mean) / (maximum - before.mean)
  }
}
