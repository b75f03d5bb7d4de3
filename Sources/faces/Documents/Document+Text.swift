private import TerminalUI
private import Wording

extension Document {
  /// The document in lines of text, in which nothing hidden stands.
  ///
  /// Lines are as long as what they say; only tables and bars keep to the width. The title is not
  /// among them: whoever asked knows what for.
  package func lines(width: Int = 80) -> [String] {
    var text = TextPage(language: language, width: width)
    text.append(blocks, at: 0)
    return text.lines
  }
}

/// The lines of a document while they are made.
private struct TextPage {
  /// How far items and terms stand in.
  private static let step = 2
  /// Where somebody signs.
  private static let line = String(repeating: ".", count: 40)
  /// How far remarks stand in: as the details of an item.
  private static let remarkIndent = 5

  let language: Language
  let width: Int
  private(set) var lines: [String] = []

  init(language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  mutating func append(_ blocks: [Block], at indent: Int) {
    for block in blocks { append(block, at: indent) }
  }

  private mutating func append(_ block: Block, at indent: Int) {
    switch block {
    case .paragraph(let text): append(text, at: indent)
    case .section(let heading, let blocks):
      skip()
      append(heading, at: indent)
      append(blocks, at: indent)
    case .item(let item): append(item, at: indent)
    case .term(let term, let text):
      append(term, at: indent + Self.step)
      append(text, at: indent + 2 * Self.step)
    case .remark(let text): append(text, at: indent + Self.remarkIndent)
    case .note(let text):
      skip()
      append(text, at: indent)
    case .signatures(let signers):
      for signer in signers {
        skip()
        append(signer + "\n" + Self.line, at: indent)
      }
    case .table(let table):
      for line in table.lines(language, width: width - indent) { append(line, at: indent) }
    case .bars(let chart):
      append(chart.title, at: indent)
      for line in chart.lines(width: width - indent) { append(line, at: indent) }
    case .intervals(let chart):
      append(chart.title, at: indent)
      for line in chart.lines(language, width: width - indent) { append(line, at: indent) }
    }
  }

  private mutating func append(_ item: ListItem, at indent: Int) {
    switch item.layout {
    case .indented(let columns):
      append((item.lead.isEmpty ? "" : item.lead + " ") + item.text, at: indent + Self.step)
      append(item.details, at: indent + Self.step + columns)
    case .hanging:
      let lead = item.lead + "  "
      append(lead + item.text, at: indent)
      append(item.details, at: indent + lead.displayWidth)
    }
  }

  /// A blank line between parts, none at the start.
  private mutating func skip() {
    if !lines.isEmpty { lines.append("") }
  }

  private mutating func append(_ text: String, at indent: Int) {
    let blanks = String(repeating: " ", count: indent)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(blanks + String(line).onOneLine)
    }
  }
}

// MARK: - Tables

extension Table {
  /// How narrow a column of text may become where a table is too wide.
  private static let narrowest = 8
  /// The longest word for which a column is kept wide.
  private static let longestWhole = 24
  private static let gap = 2

  fileprivate func lines(_ language: Language, width: Int) -> [String] {
    switch form {
    case .sentences(let sentences): return sentences
    case .grid:
      return grid(language, width: width)
    }
  }

  private func grid(_ language: Language, width: Int) -> [String] {
    let head = columns.map(\.title.onOneLine)
    let texts = rows.map { $0.map { Self.linesOfCell($0.text(language)).joined(separator: "\n") } }
    var widths = head.map(\.displayWidth)
    for row in texts {
      for (place, text) in row.enumerated() {
        let widest = Self.linesOfCell(text).map(\.displayWidth).max() ?? 0
        widths[place] = max(widths[place], widest)
      }
    }
    narrow(&widths, to: width, head, texts)
    let rule = widths.map { String(repeating: "─", count: $0) }
      .joined(separator: String(repeating: " ", count: Self.gap))
    return lines(of: head, widths) + [rule] + texts.flatMap { lines(of: $0, widths) }
  }

  /// Takes from the widest columns of text what the table has too much: first only so much that every
  /// word stays whole, then at the cost of words, those of the head last, but never of dates, codes and
  /// pseudonyms.
  private func narrow(
    _ widths: inout [Int], to width: Int, _ head: [String], _ rows: [[String]]
  ) {
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    let heads = floors([head]) { _ in true }
    let codes = floors(rows, of: \.hasDigit)
    for floors in [
      floors([head] + rows) { _ in true }, zip(heads, codes).map { max($0, $1) }, codes,
    ] {
      while excess > 0 {
        let texts = widths.indices.filter { !columns[$0].isNumeric && widths[$0] > floors[$0] }
        guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
  }

  /// How wide columns have to be for their longest words of a kind.
  private func floors(_ rows: [[String]], of isMeant: (Substring) -> Bool) -> [Int] {
    var floors = [Int](repeating: Self.narrowest, count: columns.count)
    for row in rows {
      for (place, text) in row.enumerated() {
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) where isMeant(word) {
          floors[place] = max(floors[place], min(Self.longestWhole, word.displayWidth))
        }
      }
    }
    return floors
  }

  /// The lines of a cell: a letter keeps its own.
  private static func linesOfCell(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).onOneLine }
  }

  /// A row, in as many lines as its longest cell takes.
  private func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let parts = zip(cells, widths).map { text, width in
      Self.linesOfCell(text).flatMap { line in
        line.displayWidth <= width ? [line] : wrap(line, width: max(1, width))
      }
    }
    return (0..<(parts.map(\.count).max() ?? 0)).map { line in
      var result = ""
      for (place, part) in parts.enumerated() {
        let text = line < part.count ? part[line] : ""
        let blanks = String(repeating: " ", count: max(0, widths[place] - text.displayWidth))
        result += columns[place].isNumeric ? blanks + text : text + blanks
        result += String(repeating: " ", count: Self.gap)
      }
      while result.last == " " { result.removeLast() }
      return result
    }
  }
}

extension Substring {
  fileprivate var hasDigit: Bool { utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
}

extension BarChart {
  /// The columns of the longest bar.
  private static let longest = 40

  fileprivate func lines(width: Int) -> [String] {
    let names = bars.map(\.name.onOneLine)
    let nameWidth = names.map(\.displayWidth).max() ?? 0
    let valueWidth = bars.map { "\($0.value)".count }.max() ?? 0
    let room = max(1, min(Self.longest, width - nameWidth - valueWidth - 4))
    return zip(bars, names).map { bar, name in
      let blanks = String(repeating: " ", count: nameWidth - name.displayWidth)
      let value = "\(bar.value)"
      let before = String(repeating: " ", count: valueWidth - value.count)
      // What there is at all is seen.
      let length = bar.value == 0 ? 0 : max(1, bar.value * room / full)
      let line = "\(name)\(blanks)  \(before)\(value)  \(String(repeating: "█", count: length))"
      return length == 0 ? String(line.dropLast(2)) : line
    }
  }
}

extension IntervalChart {
  /// The columns of the whole scale.
  private static let widest = 40
  private static let narrowest = 10

  /// Values with their names on lines of a scale: where each lies, and from where to where it may.
  fileprivate func lines(_ language: Language, width: Int) -> [String] {
    let names = points.map(\.name.onOneLine)
    let values = points.map { Cell.fraction($0.value, digits: digits).text(language) }
    let nameWidth = names.map(\.displayWidth).max() ?? 0
    let valueWidth = values.map(\.displayWidth).max() ?? 0
    let room = max(Self.narrowest, min(Self.widest, width - nameWidth - valueWidth - 4))
    return points.indices.map { index in
      var scale = [Character](repeating: " ", count: room + 1)
      if let zero = place(of: 0, among: room) { scale[zero] = "│" }
      for place in places(of: points[index], among: room) ?? 0..<0 { scale[place] = "─" }
      if let place = place(of: points[index].value, among: room) { scale[place] = "●" }
      while scale.last == " " { scale.removeLast() }
      let blanks = String(repeating: " ", count: nameWidth - names[index].displayWidth)
      let before = String(repeating: " ", count: valueWidth - values[index].displayWidth)
      return "\(names[index])\(blanks)  \(before)\(values[index])  \(String(scale))"
    }
  }
}
