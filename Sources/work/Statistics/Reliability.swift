/// How far a sum of items can be trusted as a measure of one thing.
package struct Reliability: Hashable, Sendable {
  /// Cronbach's alpha, P/(P − 1) · (1 − Σ V(x) / V(T)); Moodle's coefficient of internal consistency.
  ///
  /// Psychometrika 16 (1951), 297–334.
  package let alpha: Estimate
  /// The standard error of measurement, SD(T) · √(1 − alpha), in points; Moodle's standard error.
  ///
  /// Two thirds of the sums lie within it of what they would be on average over many such tests.
  package let standardError: Double
  /// Moodle's error ratio, √(1 − alpha): which part of the spread of the sums is chance.
  package let errorRatio: Double

  /// Works it out from the points of trainees to whom nothing is missing; nothing where there are
  /// fewer than two of them, fewer than two items, or no spread at all.
  package init?(_ rows: [[Int]]) {
    guard let width = rows.first?.count, width >= 2, rows.count >= 2 else { return nil }
    var items = [MeanAndSpread](repeating: MeanAndSpread(), count: width)
    var sums = MeanAndSpread()
    for row in rows {
      for (place, points) in row.enumerated() { items[place].add(Double(points)) }
      sums.add(Double(row.reduce(0, +)))
    }
    guard let spread = sums.variance, spread > 0, let deviation = sums.deviation else { return nil }
    let parts = items.reduce(0.0) { $0 + ($1.variance ?? 0) }
    let number = Double(width)
    let value = number / (number - 1) * (1 - parts / spread)
    alpha = Estimate(
      value, Self.interval(of: value, trainees: rows.count, items: width), count: rows.count)
    // Rounding may put a perfect test a hair above one.
    errorRatio = max(0, 1 - value).squareRoot()
    standardError = deviation * errorRatio
  }

  /// Feldt's interval: (1 − alpha) divided by that of the test follows F with n − 1 and
  /// (n − 1)(P − 1) degrees of freedom.
  private static func interval(of alpha: Double, trainees: Int, items: Int) -> Interval {
    let freedoms = (trainees - 1, (trainees - 1) * (items - 1))
    return Interval(
      1 - (1 - alpha) * Distributions.ratio(0.975, freedoms: freedoms),
      1 - (1 - alpha) * Distributions.ratio(0.025, freedoms: freedoms), .feldt)
  }
}
