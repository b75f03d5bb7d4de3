/// The mean and the spread of numbers that come one after the other, without keeping them.
///
/// Welford's recurrence (Technometrics 4, 1962, 419–420), which loses no digits where the numbers are
/// large and close together, as sums of squares do.
package struct MeanAndSpread: Hashable, Sendable {
  package private(set) var count = 0
  package private(set) var mean = 0.0
  private var squares = 0.0

  package init() {}

  package init(_ numbers: some Sequence<Double>) {
    for number in numbers { add(number) }
  }

  package mutating func add(_ number: Double) {
    count += 1
    let before = number - mean
    mean += before / Double(count)
    squares += before * (number - mean)
  }

  /// The variance of the sample, divided by one less than the count; nothing of fewer than two.
  package var variance: Double? { count < 2 ? nil : squares / Double(count - 1) }

  package var deviation: Double? { variance?.squareRoot() }

  /// The standard error of the mean.
  package var standardError: Double? { variance.map { ($0 / Double(count)).squareRoot() } }

  /// The interval of the mean by Student's distribution; nothing of fewer than two.
  package var interval: Interval? {
    guard let error = standardError else { return nil }
    let reach = Distributions.student(0.975, freedom: count - 1) * error
    return Interval(mean - reach, mean + reach, .student)
  }
}

/// How two numbers of the same trainees go together, without keeping them.
package struct JointSpread: Hashable, Sendable {
  package private(set) var count = 0
  private var means = (0.0, 0.0)
  private var products = 0.0
  private var squares = (0.0, 0.0)

  package init() {}

  package mutating func add(_ first: Double, _ second: Double) {
    count += 1
    let share = 1 / Double(count)
    let before = (first - means.0, second - means.1)
    means.0 += before.0 * share
    means.1 += before.1 * share
    products += before.0 * (second - means.1)
    squares.0 += before.0 * (first - means.0)
    squares.1 += before.1 * (second - means.1)
  }

  package var covariance: Double? { count < 2 ? nil : products / Double(count - 1) }

  /// Pearson's correlation; nothing where one of the two does not vary.
  package var correlation: Double? {
    guard count >= 2, squares.0 > 0, squares.1 > 0 else { return nil }
    return min(1, max(-1, products / (squares.0.squareRoot() * squares.1.squareRoot())))
  }

  package static func == (left: JointSpread, right: JointSpread) -> Bool {
    left.count == right.count && left.means == right.means && left.products == right.products
      && left.squares == right.squares
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(products)
  }
}
