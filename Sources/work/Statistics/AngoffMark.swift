/// The mark that judges set together: each says of every item how many of its points somebody who
/// just passes would earn.
///
/// Angoff, in Thorndike (ed.), Educational Measurement (2nd ed., 1971); standard error as in
/// Cizek and Bunch, Standard Setting (2007).
package struct AngoffMark: Hashable, Sendable {
  /// With fewer judges the mark depends on who they are: the interval of a mean of four is three
  /// standard errors wide to each side, of ten little more than two.
  package static let judgesWanted = 5

  package let judges: Int
  /// The mean of the judges' sums, in points, with Student's interval.
  package let mark: Estimate
  /// How far the judges' sums lie apart.
  package let deviation: Double?
  /// The standard error of the mark, SD / √judges.
  package let standardError: Double?
  /// Of each item, the mean of the estimates and how far they lie apart: where judges disagree, they
  /// talk before they estimate again.
  package let items: [Moments]

  /// The mark of judges' estimates in points, a row for each judge; nothing without judges.
  package init?(_ rows: [[Int]]) {
    guard let width = rows.first?.count, rows.allSatisfy({ $0.count == width }) else { return nil }
    let sums = Moments(rows.map { Double($0.reduce(0, +)) })
    judges = rows.count
    mark = Estimate(sums.mean, sums.interval, count: rows.count)
    deviation = sums.deviation
    standardError = sums.standardError
    items = (0..<width).map { place in Moments(rows.map { Double($0[place]) }) }
  }
}
