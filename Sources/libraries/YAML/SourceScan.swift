import Wording

/// What one walk over the bytes finds before libyaml sees them.
///
/// libyaml stops at its first error. Bytes that no file may hold are found here, all of them, and
/// replaced by underscores of the same length, so that libyaml can go on and offsets stay true.
struct SourceScan {
  /// The bytes with everything forbidden replaced.
  private(set) var bytes: [UInt8]
  private(set) var lineStarts: [Int] = []
  private(set) var isASCII = true
  /// Whether the text is in Normalization Form C for certain, escapes left aside.
  private(set) var isSurelyComposed = true
  private(set) var findings: [Finding] = []
  /// Findings that were counted only.
  private(set) var omittedCount = 0
  /// Runs of spaces and tabs at the start of a line that hold a tab; an error only where libyaml
  /// says so, for inside block and quoted text they are text.
  private(set) var tabbedIndents: [Range<Int>] = []

  struct Finding {
    let problem: Problem
    var range: Range<Int>
  }

  enum Problem {
    case notUTF8
    case hidden(HiddenScalar)

    fileprivate func isAlike(_ other: Problem) -> Bool {
      switch (self, other) {
      case (.notUTF8, .notUTF8), (.hidden, .hidden): true
      case (.notUTF8, .hidden), (.hidden, .notUTF8): false
      }
    }
  }

  init(_ original: [UInt8], keepingAtMost findingMaximum: Int) {
    bytes = original
    lineStarts.reserveCapacity(original.count / 32)
    // A byte order mark is no part of the first line.
    let first = original.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    startLine(at: first)
    var offset = first
    while offset < original.count {
      let byte = original[offset]
      switch byte {
      case 0x20...0x7E, 0x09:
        offset += 1
      case 0x0A:
        offset += 1
        startLine(at: offset)
      case 0x0D:
        offset += 1
        if offset < original.count && original[offset] == 0x0A { offset += 1 }
        startLine(at: offset)
      case 0x80...:
        isASCII = false
        let length = SourceScan.sequenceLength(original, at: offset)
        if isSurelyComposed {
          let third = length > 2 ? original[offset + 2] : 0
          isSurelyComposed =
            length > 1 && surelyComposedLength(byte, original[offset + 1], third) > 0
        }
        if length == 0 {
          note(.notUTF8, offset..<offset + 1, findingMaximum)
        } else if let hidden = SourceScan.hiding(original, offset..<offset + length) {
          note(.hidden(hidden), offset..<offset + length, findingMaximum)
        }
        offset += max(1, length)
      default:
        note(.hidden(.control), offset..<offset + 1, findingMaximum)
        offset += 1
      }
    }
  }

  private mutating func startLine(at start: Int) {
    lineStarts.append(start)
    guard start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 else { return }
    var end = start
    var hasTab = false
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 {
      hasTab = hasTab || bytes[end] == 0x09
      end += 1
    }
    if hasTab { tabbedIndents.append(start..<end) }
  }

  private mutating func note(_ problem: Problem, _ range: Range<Int>, _ findingMaximum: Int) {
    for offset in range { bytes[offset] = UInt8(ascii: "_") }
    // A run of bad bytes is one mistake.
    if let last = findings.last, last.problem.isAlike(problem),
      last.range.upperBound == range.lowerBound
    {
      findings[findings.count - 1].range = last.range.lowerBound..<range.upperBound
    } else if findings.count < findingMaximum {
      findings.append(Finding(problem: problem, range: range))
    } else {
      omittedCount += 1
    }
  }

  /// The number of bytes of the well-formed sequence at an offset; 0 when there is none.
  private static func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let lead = bytes[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    switch lead {
    case 0xE0: second = 0xA0...0xBF
    case 0xED: second = 0x80...0x9F
    case 0xF0: second = 0x90...0xBF
    case 0xF4: second = 0x80...0x8F
    default: break
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
    for index in 2..<max(2, length) where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Why the sequence may not be shown, if it is one that is not seen.
  ///
  /// Such a sequence makes a file show one thing to its reader and another to a program.
  private static func hiding(_ bytes: [UInt8], _ place: Range<Int>) -> HiddenScalar? {
    switch bytes[place.lowerBound] {
    // U+00C0 to U+02FF, and U+1E00 to U+1EFF: the letters of Vietnamese.
    case 0xC3...0xCB: return nil
    case 0xE1 where 0xB8...0xBB ~= bytes[place.lowerBound + 1]: return nil
    default: break
    }
    guard let scalar = scalar(bytes, at: place.lowerBound) else { return nil }
    let before = bytes[..<place.lowerBound].lastIndex { $0 & 0xC0 != 0x80 }
    return scalar.hiding(
      after: before.flatMap { Self.scalar(bytes, at: $0) },
      before: Self.scalar(bytes, at: place.upperBound))
  }

  /// The scalar that starts at an offset, if there is a well-formed one.
  private static func scalar(_ bytes: [UInt8], at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let length = bytes[offset] < 0x80 ? 1 : sequenceLength(bytes, at: offset)
    guard length > 0 else { return nil }
    return String(decoding: bytes[offset..<offset + length], as: UTF8.self).unicodeScalars.first
  }
}
