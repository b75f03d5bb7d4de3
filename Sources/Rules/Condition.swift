package import Petitions

/// Either side of a comparison: words written in the rule, or an attribute looked up when judged.
package enum Operand: Hashable, Sendable {
  case literal([String])
  case attribute(String)
}

/// How an attribute is compared.
package enum Comparison: Hashable, Sendable {
  /// At least one of the attribute's texts is among the operand's.
  case anyOf(Operand)
  /// None of the attribute's texts is among the operand's.
  case noneOf(Operand)
  /// Every one of the operand's texts is among the attribute's.
  case covers(Operand)
  /// The attribute is a number of at least this.
  case atLeast(Int)
  /// The attribute is absent or empty.
  case absent
  /// The attribute is there and not empty.
  case present
}

/// One entry of a condition.
package struct AttributeTest: Hashable, Sendable {
  package let attribute: String
  package let comparison: Comparison

  package init(attribute: String, comparison: Comparison) {
    self.attribute = attribute
    self.comparison = comparison
  }
}

/// A condition on the data of an event or a petition: all of its tests must hold.
package struct Condition: Hashable, Sendable {
  package let tests: [AttributeTest]

  /// The condition that always holds.
  package static let always = Condition(tests: [])

  package init(tests: [AttributeTest]) {
    self.tests = tests
  }

  /// Whether the condition holds, given a look-up from attribute names to values.
  ///
  /// Complexity: linear in the number of tests and in the lengths of the lists that they compare.
  package func holds(_ value: (String) -> AttributeValue?) -> Bool {
    tests.allSatisfy { test in
      let texts = value(test.attribute)?.texts.filter { !$0.isEmpty } ?? []
      switch test.comparison {
      case .anyOf(let operand):
        let wanted = operand.texts(value)
        return texts.contains { wanted.contains($0) }
      case .noneOf(let operand):
        let unwanted = operand.texts(value)
        return !texts.contains { unwanted.contains($0) }
      case .covers(let operand):
        return operand.texts(value).allSatisfy { texts.contains($0) }
      case .atLeast(let minimum):
        guard case .number(let number)? = value(test.attribute) else { return false }
        return number >= minimum
      case .absent: return texts.isEmpty
      case .present: return !texts.isEmpty
      }
    }
  }
}

extension Operand {
  fileprivate func texts(_ value: (String) -> AttributeValue?) -> [String] {
    switch self {
    case .literal(let texts): texts
    case .attribute(let name): value(name)?.texts ?? []
    }
  }
}
