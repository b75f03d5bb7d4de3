/// What is scored alike for everybody: a petition, or a rule.
package struct Item: Hashable, Sendable {
  package let name: String
  /// The most points that it gives.
  package let maximum: Int

  package init(_ name: String, maximum: Int) {
    precondition(maximum > 0, "an item gives points")
    self.name = name
    self.maximum = maximum
  }
}

/// The points of a class: a row for each trainee, a column for each item, nothing where a trainee was
/// never scored on it.
package struct PointMatrix: Hashable, Sendable {
  package let items: [Item]
  package let rows: [[Int?]]

  package init(_ items: [Item], _ rows: [[Int?]]) {
    for row in rows {
      precondition(
        row.count == items.count
          && zip(row, items).allSatisfy { points, item in
            points.map { 0...item.maximum ~= $0 } ?? true
          },
        "every trainee has points or nothing for every item")
    }
    self.items = items
    self.rows = rows
  }

  /// The rows in which nothing is missing.
  package var wholeRows: [[Int]] {
    rows.compactMap { row in
      let points = row.compactMap(\.self)
      return points.count == row.count ? points : nil
    }
  }

  /// Of each trainee scored on an item: the part of its points that they have, and the part that they
  /// have of all other items that they were scored on.
  ///
  /// Where nothing is missing the second is Moodle's "rest of the quiz", but for the scale.
  func parts(at place: Int) -> [(item: Double, rest: Double?)] {
    rows.compactMap { row in
      guard let points = row[place] else { return nil }
      var (earned, possible) = (0, 0)
      for (other, points) in row.enumerated() where other != place {
        guard let points else { continue }
        earned += points
        possible += items[other].maximum
      }
      let rest = possible == 0 ? nil : Double(earned) / Double(possible)
      return (Double(points) / Double(items[place].maximum), rest)
    }
  }
}
