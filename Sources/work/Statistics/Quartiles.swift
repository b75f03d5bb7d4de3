/// The middle of some numbers and the halves beside it: what times are told by, which a few long ones
/// would pull a mean away from.
package struct Quartiles: Hashable, Sendable {
  package let count: Int
  package let lower: Double
  package let median: Double
  package let upper: Double

  /// The quartiles of some numbers; nothing of none.
  package init?(_ numbers: some Sequence<Double>) {
    let sorted = numbers.sorted()
    guard !sorted.isEmpty else { return nil }
    count = sorted.count
    lower = Self.quantile(0.25, of: sorted)
    median = Self.quantile(0.5, of: sorted)
    upper = Self.quantile(0.75, of: sorted)
  }

  /// The quartiles of times; nothing of none.
  package init?(milliseconds: [Int64]) { self.init(milliseconds.lazy.map(Double.init)) }

  /// The quantile of numbers in their order, between neighbours in proportion.
  ///
  /// Definition 7 of Hyndman and Fan, The American Statistician 50 (1996), 361–365; the usual one of R,
  /// NumPy and spreadsheets.
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place.rounded(.down))
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}
