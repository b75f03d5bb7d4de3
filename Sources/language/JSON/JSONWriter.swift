internal import Wording

/// Writes JSON as bytes, value by value: no spaces, keys in the order given, the least escaping.
///
/// What is not seen is escaped, so that a file of JSON shown on a terminal does nothing there.
/// Whoever writes much writes here without making a ``JSONValue`` first.
package struct JSONWriter: Sendable {
  /// What is written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  private let indents: Bool
  private var depth = 0
  /// Whether the next value follows another in its list, or a key.
  private var place = Position.first

  private enum Position {
    case first
    case following
    case behindKey
  }

  package init(indents: Bool = false) {
    self.indents = indents
  }

  /// Writes an object; `members` writes its keys and values.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    list(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes an array; `elements` writes its values.
  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    list(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Writes the key of the next value.
  package mutating func key(_ key: String) {
    begin()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if indents { bytes.append(0x20) }
    place = .behindKey
  }

  /// Writes the key of the next value, made ready before.
  package mutating func key(_ key: JSONKey) {
    begin()
    bytes += key.quoted
    if indents { bytes.append(0x20) }
    place = .behindKey
  }

  package mutating func text(_ text: String) {
    begin()
    quote(text)
  }

  package mutating func integer(_ integer: Int64) {
    begin()
    bytes += String(integer).utf8
  }

  /// Writes a fraction in as few digits as it has.
  private mutating func decimal(_ units: Int64, _ digits: Int) {
    begin()
    var figures = Array(String(units.magnitude).utf8)
    figures =
      Array(repeating: UInt8(ascii: "0"), count: max(0, digits + 1 - figures.count)) + figures
    var fraction = figures.suffix(digits)
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    if units < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes += figures.dropLast(digits)
    if !fraction.isEmpty { bytes += [UInt8(ascii: ".")] + fraction }
  }

  package mutating func bool(_ bool: Bool) {
    begin()
    bytes += (bool ? "true" : "false").utf8
  }

  package mutating func null() {
    begin()
    bytes += "null".utf8
  }

  /// Writes a value that is there as a whole.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let bool): self.bool(bool)
    case .integer(let integer): self.integer(integer)
    case .decimal(let units, let digits): decimal(units, digits)
    case .text(let text): self.text(text)
    case .array(let elements): array { for element in elements { $0.value(element) } }
    case .object(let members):
      object { writer in
        for member in members {
          writer.key(member.key)
          writer.value(member.value)
        }
      }
    }
  }

  /// Ends a line behind a value, so that another text of JSON can follow.
  package mutating func endLine() {
    bytes.append(0x0A)
    place = .first
  }

  /// Hands out what is written, and begins anew.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  // MARK: - Signs

  private mutating func begin() {
    switch place {
    case .behindKey: break
    case .following:
      bytes.append(UInt8(ascii: ","))
      breakLine()
    case .first: if depth > 0 { breakLine() }
    }
    place = .following
  }

  private mutating func list(
    _ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    begin()
    bytes.append(opening)
    depth += 1
    place = .first
    content(&self)
    depth -= 1
    if place == .following { breakLine() }
    bytes.append(closing)
    place = .following
  }

  private mutating func breakLine() {
    guard indents else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += "  ".utf8 }
  }

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    if Self.standsAsItIs(text) {
      bytes += text.utf8
    } else {
      text.forEachScalar { scalar, hidden in put(scalar, hidden) }
    }
    bytes.append(0x22)
  }

  private static func standsAsItIs(_ text: String) -> Bool {
    for scalar in text.unicodeScalars
    where !scalar.isPlainLetter || scalar == "\"" || scalar == "\\" {
      return false
    }
    return true
  }

  private mutating func put(_ scalar: Unicode.Scalar, _ hidden: HiddenScalar?) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    default:
      guard hidden != nil else {
        bytes += UTF8.encode(scalar) ?? .init()
        return
      }
      for unit in String(scalar).utf16 { bytes += unit.escaped.utf8 }
    }
  }
}

/// A key of objects in quotation marks, with what follows it, for those that are written a million
/// times.
package struct JSONKey: Sendable {
  let quoted: [UInt8]

  package init(_ key: String) {
    var writer = JSONWriter()
    writer.text(key)
    quoted = writer.bytes + [UInt8(ascii: ":")]
  }
}

extension UInt16 {
  fileprivate var escaped: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
