extension JSONValue {
  /// The one text of this value: no spaces, keys in their order, the least escaping.
  ///
  /// What is not seen is escaped, so that a file of JSON shown on a terminal does nothing there.
  ///
  /// Complexity: linear in the size of the value.
  package var canonicalText: String { text(JSONWriter()) }

  /// The text of this value for people: one element a line, two spaces a level.
  package var prettyText: String { text(JSONWriter(indents: true)) }

  private func text(_ writer: JSONWriter) -> String {
    var writer = writer
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
