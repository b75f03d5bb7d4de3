import Diagnostics

/// A file's bytes with the start of each line, to turn offsets and marks into positions.
struct SourceText: Sendable {
  let file: String
  let bytes: [UInt8]
  /// The bytes as libyaml saw them, with its forbidden ones replaced: what marks count in.
  let readBytes: [UInt8]
  /// The offset of the first byte of each line; never empty.
  let lineStarts: [Int]
  let isASCII: Bool
  /// Whether no text needs composing, those with escapes left aside.
  let isSurelyComposed: Bool

  func location(of mark: Mark) -> SourceLocation {
    let line = min(Int(mark.line), lineStarts.count - 1)
    let isPlainColumn = isASCII || Int(mark.column) > Limits.exactColumnMaximum
    let column =
      isPlainColumn ? Int(mark.column) : characterCount(in: lineStarts[line]..<offset(of: mark))
    return SourceLocation(file: file, position: SourcePosition(line: line + 1, column: column + 1))
  }

  func location(ofByte offset: Int) -> SourceLocation {
    let line = lineIndex(ofByte: offset)
    let start = lineStarts[line]
    let near = max(start, offset - Limits.exactColumnMaximum * 4)
    let column = (near - start) + characterCount(in: near..<offset)
    return SourceLocation(file: file, position: SourcePosition(line: line + 1, column: column + 1))
  }

  func lineIndex(ofByte offset: Int) -> Int {
    var lower = 0
    var upper = lineStarts.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if lineStarts[middle] <= offset { lower = middle } else { upper = middle }
    }
    return lower
  }

  /// The byte that a mark stands on; the number of bytes when it stands behind the last.
  func offset(of mark: Mark) -> Int {
    guard Int(mark.line) < lineStarts.count else { return bytes.count }
    var offset = lineStarts[Int(mark.line)]
    var left = mark.column
    while left > 0 && offset < bytes.count {
      offset += 1
      while offset < bytes.count && readBytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// The text of a line, counted from one, without its line break.
  func line(_ number: Int) -> String? {
    guard (1...lineStarts.count).contains(number) else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start && (bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D) { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func characterCount(in range: Range<Int>) -> Int {
    String(decoding: bytes[range], as: UTF8.self).count
  }
}
