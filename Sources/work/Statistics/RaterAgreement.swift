/// How far two markers agree on the same texts, beyond what chance would give.
package struct RaterAgreement: Hashable, Sendable {
  /// Above this share of one verdict, with both markers, kappa says little.
  private static let onesidedShare = 0.8
  /// Kappa is said to mislead where it falls below the one while they agree on more than the other.
  ///
  /// The paradox of Feinstein and Cicchetti, Journal of Clinical Epidemiology 43 (1990), 543–549.
  private static let lowKappa = 0.6
  private static let highAgreement = 0.8

  /// On which share of the texts they agree.
  package let agreed: Estimate
  /// Cohen's kappa, (p₀ − pₑ) / (1 − pₑ); nothing where both give one verdict to everything.
  ///
  /// Educational and Psychological Measurement 20 (1960), 37–46.
  package let kappa: Estimate?
  /// What kappa would be if every verdict were equally frequent, (k p₀ − 1) / (k − 1).
  ///
  /// Brennan and Prediger, Educational and Psychological Measurement 41 (1981), 687–699.
  package let adjustedKappa: Double?
  /// The share of the most frequent verdict, over both markers.
  package let prevalence: Double

  /// Compares two markers' verdicts on the same texts, in the same order; nothing without texts.
  package init?(_ verdicts: [(first: String, second: String)]) {
    let names = Set(verdicts.flatMap { [$0.first, $0.second] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var shares = names.map { _ in [Double](repeating: 0, count: names.count) }
    for (first, second) in verdicts {
      guard let row = places[first], let column = places[second] else { continue }
      shares[row][column] += 1 / Double(verdicts.count)
    }
    let same = verdicts.count { $0.first == $0.second }
    guard let agreed = Share(same, of: verdicts.count).estimate else { return nil }
    self.agreed = agreed
    let rows = shares.map { $0.reduce(0, +) }
    let columns = names.indices.map { place in shares.reduce(0) { $0 + $1[place] } }
    prevalence = zip(rows, columns).map { ($0 + $1) / 2 }.max() ?? 1
    let number = Double(names.count)
    adjustedKappa = names.count < 2 ? nil : (number * agreed.value - 1) / (number - 1)
    kappa =
      names.count < 2
      ? nil : Self.kappa(agreed.value, shares, rows, columns, count: verdicts.count)
  }

  private static func kappa(
    _ agreed: Double, _ shares: [[Double]], _ rows: [Double], _ columns: [Double], count: Int
  ) -> Estimate? {
    let chance = zip(rows, columns).reduce(0) { $0 + $1.0 * $1.1 }
    let rest = 1 - chance
    guard rest > 0 else { return nil }
    let value = (agreed - chance) / rest
    var (same, different) = (0.0, 0.0)
    for row in rows.indices {
      for column in columns.indices {
        if row == column {
          let part = rest - (rows[row] + columns[row]) * (1 - agreed)
          same += shares[row][row] * part * part
        } else {
          // What was chosen by the second is set beside what is frequent with the first.
          let part = columns[row] + rows[column]
          different += shares[row][column] * part * part
        }
      }
    }
    let corner = agreed * chance - 2 * chance + agreed
    let variance =
      (same + (1 - agreed) * (1 - agreed) * different - corner * corner)
      / (Double(count) * rest * rest * rest * rest)
    let reach = Distributions.normalDeviate * max(0, variance).squareRoot()
    let interval = Interval(max(-1, value - reach), min(1, value + reach), .kappa)
    return Estimate(value, interval, count: count)
  }

  /// Whether kappa misleads: nearly every text gets one verdict, so that chance alone would give
  /// much agreement, and few texts decide about kappa.
  package var isKappaMisleading: Bool {
    guard let kappa else { return true }
    return prevalence > Self.onesidedShare && agreed.value > Self.highAgreement
      && kappa.value < Self.lowKappa
  }
}
