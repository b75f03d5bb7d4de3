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

  /// Whether a sign # stands behind a space on a line that begins with something else.
  var hasCommentsBehindText: Bool {
    var isBlank = true
    var isComment = false
    var before: UInt8 = 0x0A
    for byte in bytes {
      switch byte {
      case 0x0A: (isBlank, isComment) = (true, false)
      case UInt8(ascii: "#"):
        if isBlank { isComment = true }
        if before == 0x20, !isBlank, !isComment { return true }
        isBlank = false
      case 0x20: break
      default: isBlank = false
      }
      before = byte
    }
    return false
  }

  private func characterCount(in range: Range<Int>) -> Int {
    String(decoding: bytes[range], as: UTF8.self).count
  }
}

extension SourceText {
  /// The escapes of the double-quoted text whose quotation mark stands at an offset, in order.
  func escapes(from start: Int) -> [(scalar: Unicode.Scalar?, place: Range<Int>)] {
    var escapes: [(scalar: Unicode.Scalar?, place: Range<Int>)] = []
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      let start = offset
      offset += 1
      guard bytes[start] == UInt8(ascii: "\\"), offset < bytes.count else { continue }
      let letter = bytes[offset]
      offset = min(bytes.count, offset + 1 + Self.digitCount(ofEscape: letter))
      escapes.append((scalar(ofEscape: letter, digits: start + 2..<offset), start..<offset))
    }
    return escapes
  }

  private static func digitCount(ofEscape letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: 0
    }
  }

  /// What an escape stands for, if that can be hidden; the others are of no interest here.
  private func scalar(ofEscape letter: UInt8, digits: Range<Int>) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
      UInt32(String(decoding: bytes[digits], as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{7}"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "v"): "\u{B}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }
}
