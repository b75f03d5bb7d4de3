extension JSONValue {
  /// How many arrays and objects may stand inside one another.
  package static let depthLimit = 64
  /// How many bytes one text may have, unless the caller says otherwise.
  package static let byteLimit = 16 * 1024 * 1024

  /// Which numbers are read.
  package enum Numbers: Sendable {
    /// Integers, and no others.
    case integers
    /// Those of other programs: what is no integer that fits becomes a text, as it is written.
    case othersAsWritten
  }

  /// Reads one value that takes up the whole text.
  ///
  /// Complexity: linear in the length of the text.
  package static func parse(
    _ text: String, byteLimit: Int = JSONValue.byteLimit, numbers: Numbers = .integers
  ) throws(JSONError) -> JSONValue {
    guard text.utf8.count <= byteLimit else { throw JSONError(.tooLong, at: byteLimit) }
    var parser = Parser(bytes: Array(text.utf8), numbers: numbers)
    return try parser.parseDocument()
  }
}

private struct Parser {
  let bytes: [UInt8]
  let numbers: JSONValue.Numbers
  var position = 0

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  var unexpected: JSONError {
    JSONError(position < bytes.count ? .unexpectedCharacter : .unexpectedEnd, at: position)
  }

  mutating func parseDocument() throws(JSONError) -> JSONValue {
    let value = try parseValue(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw unexpected }
    return value
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard skip(byte) else { throw unexpected }
  }

  private mutating func expect(_ word: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    for byte in word.description.utf8 {
      try expect(byte)
    }
    return value
  }

  private mutating func parseValue(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    guard let byte = next else { throw unexpected }
    switch byte {
    case UInt8(ascii: "{"): return try parseObject(depth: depth + 1)
    case UInt8(ascii: "["): return try parseArray(depth: depth + 1)
    case UInt8(ascii: "\""): return .text(try parseText())
    case UInt8(ascii: "t"): return try expect("true", .bool(true))
    case UInt8(ascii: "f"): return try expect("false", .bool(false))
    case UInt8(ascii: "n"): return try expect("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return try parseNumber()
    default: throw unexpected
    }
  }

  private mutating func parseArray(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= JSONValue.depthLimit else { throw JSONError(.tooDeep, at: position) }
    position += 1
    var elements: [JSONValue] = []
    skipSpace()
    if skip(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      elements.append(try parseValue(depth: depth))
      skipSpace()
      if skip(UInt8(ascii: "]")) { return .array(elements) }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func parseObject(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= JSONValue.depthLimit else { throw JSONError(.tooDeep, at: position) }
    position += 1
    var members: [JSONMember] = []
    var keys: Set<String> = []
    skipSpace()
    if skip(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      let start = position
      guard next == UInt8(ascii: "\"") else { throw unexpected }
      let key = try parseText()
      guard keys.insert(key).inserted else { throw JSONError(.duplicateKey, at: start) }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      members.append(JSONMember(key, try parseValue(depth: depth)))
      skipSpace()
      if skip(UInt8(ascii: "}")) { return .object(members) }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func skipDigits() {
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
  }

  private mutating func parseNumber() throws(JSONError) -> JSONValue {
    let start = position
    _ = skip(UInt8(ascii: "-"))
    let firstDigit = position
    skipDigits()
    guard position > firstDigit else { throw unexpected }
    let hasLeadingZero = bytes[firstDigit] == 0x30 && position - firstDigit > 1
    guard !hasLeadingZero else { throw JSONError(.unexpectedCharacter, at: firstDigit + 1) }
    let isFraction = next == 0x2E || next == 0x65 || next == 0x45
    switch numbers {
    case .integers where isFraction: throw JSONError(.notAnInteger, at: position)
    case .integers: break
    case .othersAsWritten: try skipFraction()
    }
    let written = String(decoding: bytes[start..<position], as: UTF8.self)
    if !isFraction, let integer = Int64(written) { return .integer(integer) }
    if numbers == .integers { throw JSONError(.integerOutOfRange, at: start) }
    return .text(written)
  }

  /// Passes over a point with its digits and over an exponent, each where there is one.
  private mutating func skipFraction() throws(JSONError) {
    if skip(0x2E) { try skipSomeDigits() }
    guard skip(0x65) || skip(0x45) else { return }
    _ = skip(UInt8(ascii: "-")) || skip(UInt8(ascii: "+"))
    try skipSomeDigits()
  }

  private mutating func skipSomeDigits() throws(JSONError) {
    let start = position
    skipDigits()
    guard position > start else { throw unexpected }
  }

  private mutating func parseText() throws(JSONError) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: String(try parseEscape()).utf8)
      case 0..<0x20:
        throw JSONError(.controlCharacter, at: position)
      default:
        text.append(byte)
        position += 1
      }
    }
    throw unexpected
  }

  private mutating func parseEscape() throws(JSONError) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let byte = next else { throw unexpected }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try parseUnicodeEscape(start: start)
    default: throw JSONError(.invalidEscape, at: start)
    }
  }

  private mutating func parseUnicodeEscape(start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try parseHexDigits()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) else {
      throw JSONError(.loneSurrogate, at: start)
    }
    let second = try parseHexDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
    else {
      throw JSONError(.loneSurrogate, at: start)
    }
    return scalar
  }

  private mutating func parseHexDigits() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw unexpected }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONError(.invalidEscape, at: position)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
