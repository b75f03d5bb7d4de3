import Diagnostics

/// Why a file cannot be laid out.
package enum LayoutFailure: Error, Hashable, Sendable {
  /// It cannot be read, or has a fault that its diagnostics name.
  case faulty
  /// Laid out it would say something else; it stays as it is.
  case wouldChange
}

extension ParsedFile {
  /// The file in one layout: two columns for each level, a list's dashes below its key, one space behind a dash and a
  /// colon, no spaces at ends of lines, one blank line at most, and a line feed at the end.
  ///
  /// Comments, blank lines, quotes and texts stay; what is laid out twice stays as it is. The result is read again and
  /// held against what was there, node by node.
  ///
  /// - Throws: A ``LayoutFailure``.
  /// - Complexity: Linear in the size of the file.
  package func laidOut() throws(LayoutFailure) -> String {
    guard let root, diagnostics.errorCount == 0 else { throw .faulty }
    var layout = Layout(root)
    let text = layout.text()
    let again = parse(bytes: Array(text.utf8), file: "")
    guard let other = again.root, again.diagnostics.errorCount == 0, root.says(sameAs: other) else {
      throw .wouldChange
    }
    return text
  }
}

extension YAMLNode {
  /// Whether another node says the same, however it is written.
  fileprivate func says(sameAs other: YAMLNode) -> Bool {
    let (mine, theirs) = (
      tree.records[index..<record.end], other.tree.records[other.index..<other.record.end]
    )
    return mine.count == theirs.count
      && zip(mine, theirs).allSatisfy { one, two in
        one.kind == two.kind && tree.text(of: one) == other.tree.text(of: two)
      }
  }
}

/// Where each line of a file goes.
private struct Layout {
  /// A line on which a key or a dash begins.
  private struct Place {
    /// Where its first key or dash stood, and stands.
    let old: Int
    let new: Int
    /// The same of the last one on the line, below which its value goes on.
    var inner: (old: Int, new: Int)
    var value = Value.simple
    /// What is written more narrowly: runs of spaces in the line, by the offsets of their bytes.
    var gaps: [Range<Int>] = []
  }

  private enum Value {
    /// A text or a flow of several, which may go on below.
    case simple
    /// A text behind `|` or `>`: how far its header says that it is indented, and whether blank lines at its end are
    /// part of it.
    case block(indent: Int?, keeps: Bool)
    /// A text in quotes, and the line in which they close.
    case quoted(end: Int)
  }

  private let root: YAMLNode
  private let source: SourceText
  private let lines: [[UInt8]]
  private var places: [Int: Place] = [:]
  private var written: [String] = []
  /// How many of the lines written end in a text that keeps its blank lines.
  private var lastKept = 0

  init(_ root: YAMLNode) {
    self.root = root
    let source = root.tree.source
    self.source = source
    var lines = source.lineStarts.indices.map { Array((source.line($0 + 1) ?? "").utf8) }
    // Behind the last line feed there is no line.
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  mutating func text() -> String {
    put(root, at: 0)
    let starts = places.keys.sorted()
    // A file that is one flow has no columns.
    guard !starts.isEmpty else {
      return lines.map { Self.indented($0, by: Self.indent(of: $0)) + "\n" }.joined()
    }
    write(upTo: starts.first ?? lines.count, under: nil)
    for (start, next) in zip(starts, starts.dropFirst() + [lines.count]) {
      guard let place = places[start] else { continue }
      written.append(line(start, place))
      write(valueOf: place, in: start + 1..<next)
    }
    while written.count > lastKept, written.last?.isEmpty == true { written.removeLast() }
    return written.map { $0 + "\n" }.joined()
  }

  // MARK: - Where keys and dashes go

  private mutating func put(_ node: YAMLNode, at column: Int) {
    guard !isFlow(node) else { return }
    switch node.record.kind {
    case .mapping:
      var children = node.children.makeIterator()
      while let key = children.next(), let value = children.next() {
        put(key: key, value, at: column)
      }
    case .sequence:
      let dash = Int(node.record.mark.column)
      for item in node.children { put(item: item, dash, at: column) }
    case .plain, .quoted, .block, .refused: break
    }
  }

  private mutating func put(key: YAMLNode, _ value: YAMLNode, at column: Int) {
    let mark = key.record.mark
    let line = Int(mark.line)
    begin(line, at: Int(mark.column), column)
    let valueMark = value.record.mark
    if Int(valueMark.line) == line, valueMark.column > mark.column {
      narrow(before: source.offset(of: valueMark), in: line)
    }
    note(value, below: line)
    put(value, at: column + 2)
  }

  private mutating func put(item: YAMLNode, _ dash: Int, at column: Int) {
    let mark = item.record.mark
    var line = Int(mark.line)
    // The dash may stand alone, its item below it.
    while line > 0, !(hasDash(line, at: dash) && (line < mark.line || dash < mark.column)) {
      line -= 1
    }
    begin(line, at: dash, column)
    if line == Int(mark.line) { narrow(before: source.offset(of: mark), in: line) }
    note(item, below: line)
    put(item, at: column + 2)
  }

  private func hasDash(_ line: Int, at column: Int) -> Bool {
    lines[line].indices.contains(column) && lines[line][column] == UInt8(ascii: "-")
  }

  /// Notes that a key or dash begins in a line, the outermost first.
  private mutating func begin(_ line: Int, at old: Int, _ new: Int) {
    if places[line] == nil {
      places[line] = Place(old: old, new: new, inner: (old, new))
    } else {
      places[line]?.inner = (old, new)
    }
  }

  private mutating func note(_ value: YAMLNode, below line: Int) {
    let start = source.offset(of: value.record.mark)
    switch value.record.kind {
    case .block:
      let header = source.bytes[start...].dropFirst().prefix {
        $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
          || UInt8(ascii: "1")...UInt8(ascii: "9") ~= $0
      }
      let digit = header.first { UInt8(ascii: "1")...UInt8(ascii: "9") ~= $0 }
      places[line]?.value = .block(
        indent: digit.map { Int($0 - UInt8(ascii: "0")) }, keeps: header.contains(UInt8(ascii: "+"))
      )
    case .quoted:
      let last = source.lineIndex(ofByte: end(ofQuotes: start))
      places[line]?.value = .quoted(end: last)
    case .plain, .sequence, .mapping, .refused: break
    }
  }

  /// The byte that closes the quotes that another opens.
  private func end(ofQuotes start: Int) -> Int {
    let bytes = source.bytes
    let quote = bytes[start]
    var offset = start + 1
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 2
      } else if bytes[offset] != quote {
        offset += 1
      } else if quote == UInt8(ascii: "'"), offset + 1 < bytes.count, bytes[offset + 1] == quote {
        offset += 2
      } else {
        return offset
      }
    }
    return bytes.count - 1
  }

  /// Notes the run of spaces that ends where a value begins.
  private mutating func narrow(before offset: Int, in line: Int) {
    let end = offset - source.lineStarts[line]
    var start = end
    while start > 0, lines[line][start - 1] == UInt8(ascii: " ") { start -= 1 }
    if end - start > 1, start > 0 { places[line]?.gaps.append(start..<end) }
  }

  private func isFlow(_ node: YAMLNode) -> Bool {
    let offset = source.offset(of: node.record.mark)
    guard source.bytes.indices.contains(offset) else { return false }
    return [UInt8(ascii: "["), UInt8(ascii: "{")].contains(source.bytes[offset])
  }

  // MARK: - Writing

  private func line(_ number: Int, _ place: Place) -> String {
    var bytes = lines[number]
    for gap in place.gaps.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      bytes.replaceSubrange(gap, with: [UInt8(ascii: " ")])
    }
    return Self.indented(bytes, by: place.new)
  }

  /// Writes what follows a key or dash up to the next.
  private mutating func write(valueOf place: Place, in range: Range<Int>) {
    var end = range.upperBound
    switch place.value {
    case .block(let digit, let keeps):
      guard let first = range.first(where: { !isBlank($0) }) else { break }
      let indent = digit.map { place.inner.old + $0 } ?? Self.indent(of: lines[first])
      end = range.first { !isBlank($0) && Self.indent(of: lines[$0]) < indent } ?? end
      while !keeps, end > range.lowerBound, isBlank(end - 1),
        Self.indent(of: lines[end - 1]) <= indent
      { end -= 1 }
      let new = digit.map { place.inner.new + $0 } ?? place.inner.new + 2
      for number in range.lowerBound..<max(end, range.lowerBound) {
        let own = Self.indent(of: lines[number])
        written.append(
          isBlank(number) && own <= indent
            ? "" : Self.spaces(max(0, own + new - indent)) + Self.rest(of: lines[number]))
      }
      if keeps { lastKept = written.count }
    case .quoted(let last):
      end = min(end, max(last + 1, range.lowerBound))
      for number in range.lowerBound..<end { write(continuing: number, place) }
    case .simple:
      while end > range.lowerBound, isBlank(end - 1) || isComment(end - 1) { end -= 1 }
      for number in range.lowerBound..<end { write(continuing: number, place) }
    }
    for number in end..<range.upperBound { write(number, before: range.upperBound, under: place) }
  }

  private mutating func write(continuing number: Int, _ place: Place) {
    let new = Self.indent(of: lines[number]) + place.inner.new - place.inner.old
    written.append(
      isBlank(number) ? "" : Self.indented(lines[number], by: max(0, new)))
  }

  private mutating func write(upTo end: Int, under place: Place?) {
    for number in 0..<end { write(number, before: end, under: place) }
  }

  /// Writes a comment or a blank line; a comment stands with what follows it, if it stood with that.
  private mutating func write(_ number: Int, before next: Int, under place: Place?) {
    guard !isBlank(number) else {
      if written.last?.isEmpty == false, written.count > lastKept { written.append("") }
      return
    }
    let own = Self.indent(of: lines[number])
    let new: Int
    if let following = places[next], following.old == own || place == nil {
      new = following.new
    } else {
      let before = (0..<number).last { places[$0]?.old == own }
      new = before.flatMap { places[$0]?.new } ?? places[next]?.new ?? 0
    }
    written.append(Self.indented(lines[number], by: new))
  }

  private func isBlank(_ number: Int) -> Bool {
    lines[number].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private func isComment(_ number: Int) -> Bool {
    lines[number].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
  }

  private static func indent(of line: [UInt8]) -> Int {
    line.prefix { $0 == UInt8(ascii: " ") }.count
  }

  private static func rest(of line: [UInt8]) -> String {
    String(decoding: line.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// The line behind so many spaces, without any at its end.
  private static func indented(_ line: [UInt8], by count: Int) -> String {
    var kept = line.drop { $0 == UInt8(ascii: " ") }
    while let last = kept.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
      kept.removeLast()
    }
    return spaces(count) + String(decoding: kept, as: UTF8.self)
  }
}
