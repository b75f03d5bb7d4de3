/// How hard an item is, and whether it tells those who handle petitions well from those who do not.
///
/// The quantities are those of Moodle's quiz statistics (docs.moodle.org, "Quiz statistics
/// calculations"), as shares of one instead of percent.
package struct ItemStatistics: Hashable, Sendable {
  package let item: Item
  /// How many trainees were scored on it.
  package let count: Int
  /// Facility index: the mean part of its points, (x̄ − 0) / x max.
  package let facility: Estimate?
  /// The standard deviation of that part.
  package let deviation: Double?
  /// Discrimination index: the correlation of its points with those of all other items, C(x, X) /
  /// √(V(x) V(X)); the corrected item-total correlation, because the item is left out of the total.
  package let discrimination: Estimate?
  /// Discrimination efficiency: C(x, X) / C max, where C max is the covariance of the same numbers
  /// with the best item points beside the best rest, and so on down: an easy item cannot
  /// discriminate much, and is held against what it could.
  package let efficiency: Double?

  init(at place: Int, in matrix: PointMatrix, _ bootstrap: Bootstrap) {
    let parts = matrix.parts(at: place)
    let points = parts.map(\.item)
    let moments = MeanAndSpread(points)
    item = matrix.items[place]
    count = parts.count
    deviation = moments.deviation
    facility = parts.isEmpty ? nil : Self.facility(points, moments.mean, bootstrap)
    let pairs = parts.compactMap { part in part.rest.map { (part.item, $0) } }
    discrimination = Self.correlation(pairs).map { value in
      let interval = bootstrap.interval(of: pairs.count) { places in
        var joint = JointSpread()
        for place in places { joint.add(pairs[place].0, pairs[place].1) }
        return joint.correlation
      }
      return Estimate(value, interval, count: pairs.count)
    }
    efficiency = Self.efficiency(pairs)
  }

  private static func facility(
    _ points: [Double], _ mean: Double, _ bootstrap: Bootstrap
  ) -> Estimate? {
    // All or nothing is a share, and has the interval of one.
    if points.allSatisfy({ $0 == 0 || $0 == 1 }) {
      return Share(points.count { $0 == 1 }, of: points.count).estimate
    }
    let interval = bootstrap.interval(of: points.count) { places in
      places.reduce(0.0) { $0 + points[$1] } / Double(places.count)
    }
    return Estimate(mean, interval, count: points.count)
  }

  private static func correlation(_ pairs: [(Double, Double)]) -> Double? {
    var joint = JointSpread()
    for (item, rest) in pairs { joint.add(item, rest) }
    return joint.correlation
  }

  private static func efficiency(_ pairs: [(Double, Double)]) -> Double? {
    var (found, best) = (JointSpread(), JointSpread())
    for (item, rest) in pairs { found.add(item, rest) }
    for (item, rest) in zip(pairs.map(\.0).sorted(), pairs.map(\.1).sorted()) {
      best.add(item, rest)
    }
    guard let covariance = found.covariance, let most = best.covariance, most > 0 else {
      return nil
    }
    return covariance / most
  }
}
