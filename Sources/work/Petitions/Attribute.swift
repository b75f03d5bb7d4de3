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

extension [Attribute] {
  /// The value under a name, the first where the name comes twice.
  ///
  /// Complexity: linear in the number of attributes.
  package func value(of name: String) -> AttributeValue? {
    // Looked at where they stand: large logs ask this a million times a second.
    for attribute in self where attribute.name == name { return attribute.value }
    return nil
  }

  /// What conditions know as `case.NAME`, among the attributes of a case.
  ///
  /// Complexity: linear in the number of attributes.
  package func caseValue(of name: String) -> AttributeValue? {
    guard !isEmpty, name.hasPrefix("case.") else { return nil }
    let name = name.dropFirst(5)
    return first { $0.name == name }?.value
  }
}
