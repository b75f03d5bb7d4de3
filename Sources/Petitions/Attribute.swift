/// A value that an event or a petition carries under a name, for rules to look at.
package enum AttributeValue: Hashable, Sendable {
  case text(String)
  case list([String])
  case number(Int)
  case flag(Bool)

  /// The value as the list of texts that conditions compare: one text, several, or none.
  package var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let texts): texts
    case .number(let number): [String(number)]
    case .flag(let flag): [flag ? "true" : "false"]
    }
  }
}

/// A named value of an event, in the order in which the journal writes it.
package struct Attribute: Hashable, Sendable {
  package let name: String
  package let value: AttributeValue

  package init(_ name: String, _ value: AttributeValue) {
    self.name = name
    self.value = value
  }
}
