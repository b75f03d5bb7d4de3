/// The quantiles that intervals are made of.
package enum Distributions {
  /// The standard normal deviate that leaves a fortieth above it: for intervals of 95 %.
  package static let normalDeviate = 1.959_963_984_540_054

  /// More steps than any continued fraction here needs, so that none runs for ever.
  private static let stepsMaximum = 100_000

  /// The value that a variable of Student's distribution stays below with the given probability.
  ///
  /// T² / (ν + T²) has a beta distribution: Abramowitz and Stegun, 26.7.1 and 26.5.27.
  package static func student(_ probability: Double, freedom: Int) -> Double {
    precondition(0 < probability && probability < 1 && freedom > 0, "there is such a distribution")
    guard probability != 0.5 else { return 0 }
    let share = Double(freedom)
    let both = probability > 0.5 ? 2 * probability - 1 : 1 - 2 * probability
    let part = betaQuantile(both, 0.5, share / 2)
    let size = (share * part / (1 - part)).squareRoot()
    return probability > 0.5 ? size : -size
  }

  /// The value that a ratio of variances, F, stays below with the given probability.
  ///
  /// d₁F / (d₁F + d₂) has a beta distribution: Abramowitz and Stegun, 26.6.2.
  package static func ratio(_ probability: Double, freedoms: (Int, Int)) -> Double {
    precondition(0 < probability && probability < 1, "a probability lies between none and certain")
    let (first, second) = (Double(freedoms.0), Double(freedoms.1))
    let part = betaQuantile(probability, first / 2, second / 2)
    return second * part / (first * (1 - part))
  }

  /// Halves the interval in which the quantile lies until no number is left inside it.
  private static func betaQuantile(_ probability: Double, _ a: Double, _ b: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    while true {
      let middle = low + (high - low) / 2
      guard low < middle, middle < high else { return middle }
      if beta(middle, a, b) < probability { low = middle } else { high = middle }
    }
  }

  /// The regularized incomplete beta function.
  ///
  /// Its continued fraction (NIST Digital Library of Mathematical Functions, 8.17.22), evaluated from
  /// the front (the same, 3.10.iii), on the side of the mean where it converges soon.
  static func beta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - beta(1 - x, b, a) }
    let logarithm =
      Elementary.logarithmOfGamma(a + b) - Elementary.logarithmOfGamma(a)
      - Elementary.logarithmOfGamma(b) + a * Elementary.logarithm(x)
      + b * Elementary.logarithm(1 - x)
    return Elementary.exponential(logarithm) / a * fraction(x, a, b)
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    // Zeros would divide by nothing; so small a number changes no digit of the result.
    let least = 1e-300
    func notZero(_ number: Double) -> Double { number.magnitude < least ? least : number }
    var (numerator, denominator) = (1.0, 1 / notZero(1 - (a + b) * x / (a + 1)))
    var value = denominator
    for step in 1...stepsMaximum {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      denominator = 1 / notZero(1 + even * denominator)
      numerator = notZero(1 + even / numerator)
      value *= denominator * numerator
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      denominator = 1 / notZero(1 + odd * denominator)
      numerator = notZero(1 + odd / numerator)
      let factor = denominator * numerator
      value *= factor
      if (factor - 1).magnitude < 1e-16 { break }
    }
    return value
  }
}
