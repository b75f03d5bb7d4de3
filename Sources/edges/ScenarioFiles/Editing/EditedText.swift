package import Diagnostics

/// A spot in a text as bytes tell it: the line, counted from zero, and the bytes before it on that line.
package struct EditedPlace: Hashable, Comparable, Sendable {
  package let line: Int
  package let byte: Int

  package init(line: Int, byte: Int) {
    self.line = line
    self.byte = byte
  }

  package static func < (left: EditedPlace, right: EditedPlace) -> Bool {
    (left.line, left.byte) < (right.line, right.byte)
  }
}

/// What stands in an editor at the moment, line by line.
package struct EditedText: Sendable {
  package private(set) var bytes: [UInt8]
  /// The offset of the first byte of each line; never empty.
  private var lineStarts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
  }

  package var lineCount: Int { lineStarts.count }

  /// A line, counted from zero, without its line break; empty behind the last.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number) else { return [] }
    let start = lineStarts[number]
    var end = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
    while end > start && (bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D) { end -= 1 }
    return bytes[start..<end]
  }

  /// The place behind everything.
  package var end: EditedPlace {
    EditedPlace(line: lineCount - 1, byte: line(lineCount - 1).count)
  }

  /// Where a diagnostic’s position stands; behind the line’s end where the line is shorter.
  package func place(of position: SourcePosition) -> EditedPlace {
    let line = String(decoding: line(position.line - 1), as: UTF8.self)
    let index =
      line.index(line.startIndex, offsetBy: position.column - 1, limitedBy: line.endIndex)
      ?? line.endIndex
    return EditedPlace(
      line: position.line - 1, byte: line.utf8.distance(from: line.startIndex, to: index))
  }

  /// The place so many characters further on the same line, or the line’s end.
  package func place(_ count: Int, charactersBehind place: EditedPlace) -> EditedPlace {
    let rest = String(decoding: line(place.line).dropFirst(place.byte), as: UTF8.self)
    let index =
      rest.index(rest.startIndex, offsetBy: count, limitedBy: rest.endIndex) ?? rest.endIndex
    return EditedPlace(
      line: place.line, byte: place.byte + rest.utf8.distance(from: rest.startIndex, to: index))
  }

  /// Puts other bytes in the place of some; what lies outside of the text is taken for its end.
  package mutating func replace(_ range: Range<EditedPlace>, with new: [UInt8]) {
    bytes.replaceSubrange(offset(of: range.lowerBound)..<offset(of: range.upperBound), with: new)
    lineStarts = Self.lineStarts(of: bytes)
  }

  private func offset(of place: EditedPlace) -> Int {
    guard lineStarts.indices.contains(place.line) else { return bytes.count }
    return lineStarts[place.line] + min(place.byte, line(place.line).count)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      // A carriage return ends a line by itself too, as editors count.
      let isReturn = byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
      if byte == 0x0A || isReturn { starts.append(offset + 1) }
    }
    return starts
  }
}
