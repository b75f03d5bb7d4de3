/// What was measured, as a table for people, with other programs beside it.
struct FigureTable {
  private let width: Int
  private var rows: [[String]]

  init(beside others: [String] = []) {
    rows = [["measured", "median", "p99", "goal", ""] + others]
    width = rows[0].count
  }

  /// Adds a value that has a goal: a median, and a 99th percentile where it matters.
  mutating func add(
    _ name: String, _ median: Double, percentile99: Double? = nil, decimals: Int, unit: String,
    goal: Double, goal99: Double? = nil, beside others: [String] = []
  ) {
    let isReached =
      median <= goal && (percentile99 ?? 0) <= goal99 ?? .infinity
    let limit = [goal, goal99].compactMap { $0?.text(decimals: 1) }.joined(separator: " / ")
    add(
      [
        name, median.text(decimals: decimals) + unit,
        percentile99.map { $0.text(decimals: decimals) + unit } ?? "", "≤ \(limit)\(unit)",
        isReached ? "reached" : "MISSED",
      ] + others)
  }

  /// Adds a value to know, without a goal.
  mutating func add(
    _ name: String, _ median: Double, percentile99: Double? = nil, decimals: Int, unit: String,
    beside others: [String] = []
  ) {
    add(
      [
        name, median.text(decimals: decimals) + unit,
        percentile99.map { $0.text(decimals: decimals) + unit } ?? "", "", "",
      ] + others)
  }

  /// Adds something that could not be measured, and why.
  mutating func add(_ name: String, missing reason: String) {
    add([name, reason])
  }

  private mutating func add(_ cells: [String]) {
    rows.append(cells + Array(repeating: "", count: max(0, width - cells.count)))
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
        let isWords = column == 0 || column == 4
        line += (column == 0 ? "" : "  ") + (isWords ? cell + padding : padding + cell)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
