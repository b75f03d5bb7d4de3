/// What was measured, as a table for people.
struct Table {
  private var rows: [[String]] = [["measured", "median", "p99", "goal", ""]]

  /// Adds a value that has a goal: a median, and a 99th percentile where it matters.
  mutating func add(
    _ name: String, _ median: Double, percentile99: Double? = nil, decimals: Int, unit: String,
    goal: Double, goal99: Double? = nil
  ) {
    let isReached =
      median <= goal && (percentile99 ?? 0) <= goal99 ?? .infinity
    let limit = goal99.map { "\(goal) / \($0)" } ?? "\(goal)"
    rows.append([
      name, median.text(decimals: decimals) + unit,
      percentile99.map { $0.text(decimals: decimals) + unit } ?? "", "≤ \(limit)\(unit)",
      isReached ? "reached" : "MISSED",
    ])
  }

  /// Adds a value to know, without a goal.
  mutating func add(
    _ name: String, _ median: Double, percentile99: Double? = nil, decimals: Int, unit: String
  ) {
    rows.append([
      name, median.text(decimals: decimals) + unit,
      percentile99.map { $0.text(decimals: decimals) + unit } ?? "", "", "",
    ])
  }

  /// Adds something that could not be measured, and why.
  mutating func add(_ name: String, missing reason: String) {
    rows.append([name, reason, "", "", ""])
  }

  /// The lines, their columns aligned: words to the left, numbers to the right.
  var lines: [String] {
    let widths = rows[0].indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + padding : column < 4 ? "  " + padding + cell : "  " + cell
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
