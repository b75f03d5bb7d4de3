import JSON

/// The form that sealed files share: a line that says what it is, a line of JSON that everybody may read,
/// and bytes.
struct Envelope {
  /// What a file can be.
  enum Kind: String {
    case exam = "tapsu-exam"
    case handIn = "tapsu-hand-in"

    var missing: SealingError {
      switch self {
      case .exam: .notAnExam
      case .handIn: .notAHandIn
      }
    }
  }

  static let version = 1
  /// The longest line of the two.
  private static let lineMaximum = 16 << 10

  let header: JSONValue
  /// Both lines with their ends, which the seal covers.
  let start: [UInt8]
  let body: [UInt8]

  init(_ kind: Kind, _ header: JSONValue) {
    self.header = header
    start = Array("\(kind.rawValue) \(Self.version)\n\(header.canonicalText)\n".utf8)
    body = []
  }

  init(_ kind: Kind, reading bytes: [UInt8]) throws(SealingError) {
    guard bytes.count <= SealedExam.bytesMaximum else { throw .tooLarge }
    guard let first = Self.line(of: bytes[...]) else { throw kind.missing }
    let words = first.text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, words[0] == kind.rawValue, let version = Int(words[1]) else {
      throw kind.missing
    }
    guard version <= Self.version else { throw .newerVersion(version) }
    guard version == Self.version, let second = Self.line(of: bytes[first.end...]),
      let header = try? JSONValue.parse(second.text)
    else { throw .altered }
    self.header = header
    start = Array(bytes[..<second.end])
    body = Array(bytes[second.end...])
  }

  private static func line(of bytes: ArraySlice<UInt8>) -> (text: String, end: Int)? {
    guard let end = bytes.prefix(lineMaximum).firstIndex(of: UInt8(ascii: "\n")),
      let text = String(validating: bytes[..<end], as: UTF8.self)
    else { return nil }
    return (text, end + 1)
  }
}

extension [UInt8] {
  /// The bytes as hexadecimal digits.
  var hex: String {
    let digits = [UInt8]("0123456789abcdef".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] } as [UInt8], as: UTF8.self)
  }

  /// Reads hexadecimal digits, small ones alone; nil where something else is among them.
  init?(hex text: String) {
    let digits = text.utf8.map { digit -> UInt8? in
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[place], let low = digits[place + 1] else { return nil }
      bytes.append(high << 4 | low)
    }
    self = bytes
  }
}
