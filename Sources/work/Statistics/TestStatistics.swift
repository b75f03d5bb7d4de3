/// What a whole test is worth as a measure, and each of its items.
package struct TestStatistics: Hashable, Sendable {
  package let items: [ItemStatistics]
  /// The sums of those to whom nothing is missing.
  package let totals: Totals?
  package let reliability: Reliability?
  /// How many trainees there are, those with something missing included.
  package let count: Int

  /// Works out a test.
  ///
  /// Complexity: items times trainees times ``Bootstrap/drawings``.
  package init(_ matrix: PointMatrix, _ bootstrap: Bootstrap = Bootstrap()) {
    items = matrix.items.indices.map { ItemStatistics(at: $0, in: matrix, bootstrap) }
    let rows = matrix.wholeRows
    let possible = matrix.items.reduce(0) { $0 + $1.maximum }
    totals = Totals(rows.map { $0.reduce(0, +) }, possible: possible)
    reliability = Reliability(rows)
    count = matrix.rows.count
  }
}

/// How the sums of a class lie.
package struct Totals: Hashable, Sendable {
  package let count: Int
  /// The most points that anybody could have.
  package let possible: Int
  package let mean: Estimate
  package let deviation: Double?
  package let quartiles: Quartiles
  package let lowest: Int
  package let highest: Int
  /// Which side the long tail is on, by Fisher's k statistics: k₃ / k₂^(3/2); nothing of fewer than
  /// three.
  package let skewness: Double?
  /// How heavy the tails are against those of a normal distribution: k₄ / k₂²; nothing of fewer than
  /// four.
  package let kurtosis: Double?

  package init?(_ sums: [Int], possible: Int) {
    guard let lowest = sums.min(), let highest = sums.max(),
      let quartiles = Quartiles(sums.map(Double.init))
    else { return nil }
    let numbers = sums.map(Double.init)
    let moments = MeanAndSpread(numbers)
    count = sums.count
    self.possible = possible
    self.lowest = lowest
    self.highest = highest
    self.quartiles = quartiles
    mean = Estimate(moments.mean, moments.interval, count: count)
    deviation = moments.deviation
    let powers = CentralPowers(numbers, around: moments.mean)
    skewness = powers.skewness
    kurtosis = powers.kurtosis
  }
}

/// The means of the second to fourth powers of what numbers lie beside their mean.
private struct CentralPowers {
  private let count: Double
  private let second: Double
  private let third: Double
  private let fourth: Double

  init(_ numbers: [Double], around mean: Double) {
    var (second, third, fourth) = (0.0, 0.0, 0.0)
    for number in numbers {
      let distance = number - mean
      let square = distance * distance
      second += square
      third += square * distance
      fourth += square * square
    }
    count = Double(numbers.count)
    self.second = second / count
    self.third = third / count
    self.fourth = fourth / count
  }

  /// k₂, which is the variance of the sample.
  private var spread: Double { count / (count - 1) * second }

  var skewness: Double? {
    guard count > 2, second > 0 else { return nil }
    let statistic = count * count / ((count - 1) * (count - 2)) * third
    return statistic / (spread * spread.squareRoot())
  }

  var kurtosis: Double? {
    guard count > 3, second > 0 else { return nil }
    let statistic =
      count * count / ((count - 1) * (count - 2) * (count - 3))
      * ((count + 1) * fourth - 3 * (count - 1) * second * second)
    return statistic / (spread * spread)
  }
}
