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
    case control
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
        } else if SourceScan.isForbidden(original, at: offset) {
          note(.control, offset..<offset + length, findingMaximum)
        }
        offset += max(1, length)
      default:
        note(.control, offset..<offset + 1, findingMaximum)
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
    if let last = findings.last, last.problem == problem, last.range.upperBound == range.lowerBound
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

  /// Whether the sequence is a control, a direction change, or an invisible line break.
  ///
  /// They make a file show one thing to its reader and another to a program.
  private static func isForbidden(_ bytes: [UInt8], at offset: Int) -> Bool {
    switch bytes[offset] {
    case 0xC2: bytes[offset + 1] < 0xA0
    case 0xE2:
      switch (bytes[offset + 1], bytes[offset + 2]) {
      case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): true
      default: false
      }
    case 0xEF:
      switch (bytes[offset + 1], bytes[offset + 2]) {
      case (0xBB, 0xBF), (0xBF, 0xBE...0xBF): true
      default: false
      }
    default: false
    }
  }
}
