internal import Wording

extension JSONValue {
  /// The one text of this value: no spaces, keys in their order, the least escaping.
  ///
  /// What is not seen is escaped, so that a file of JSON shown on a terminal does nothing there.
  ///
  /// Complexity: linear in the size of the value.
  package var canonicalText: String {
    var writer = Writer(indents: false)
    writer.write(self, depth: 0)
    return writer.output
  }

  /// The text of this value for people: one element a line, two spaces a level.
  package var prettyText: String {
    var writer = Writer(indents: true)
    writer.write(self, depth: 0)
    return writer.output
  }
}

private struct Writer {
  let indents: Bool
  var output = ""

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: output += "null"
    case .bool(let bool): output += bool ? "true" : "false"
    case .integer(let integer): output += String(integer)
    case .text(let text): write(text)
    case .array(let elements):
      writeList("[", "]", elements, depth: depth) { writer, element in
        writer.write(element, depth: depth + 1)
      }
    case .object(let members):
      writeList("{", "}", members, depth: depth) { writer, member in
        writer.write(member.key)
        writer.output += writer.indents ? ": " : ":"
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeList<Element>(
    _ opening: String, _ closing: String, _ elements: [Element], depth: Int,
    writeElement: (inout Writer, Element) -> Void
  ) {
    output += opening
    for (index, element) in elements.enumerated() {
      if index > 0 { output += "," }
      breakLine(depth: depth + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty { breakLine(depth: depth) }
    output += closing
  }

  private mutating func breakLine(depth: Int) {
    guard indents else { return }
    output += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func write(_ text: String) {
    output += "\""
    if text.plainLetterCount != nil, !text.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C }) {
      output += text
    } else {
      text.forEachScalar { scalar, hidden in put(scalar, hidden) }
    }
    output += "\""
  }

  private mutating func put(_ scalar: Unicode.Scalar, _ hidden: HiddenScalar?) {
    switch scalar {
    case "\"": output += "\\\""
    case "\\": output += "\\\\"
    case "\n": output += "\\n"
    case "\r": output += "\\r"
    case "\t": output += "\\t"
    default:
      guard hidden != nil else { return output.unicodeScalars.append(scalar) }
      for unit in String(scalar).utf16 { output += unit.escaped }
    }
  }
}

extension UInt16 {
  fileprivate var escaped: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
