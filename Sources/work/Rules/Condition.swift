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
    for test in tests where !test.holds(value) { return false }
    return true
  }
}

extension Condition {
  /// Whether the condition holds on an event that carries attributes; others are looked up.
  ///
  /// It says what ``holds(_:)`` would say, without a call for each attribute: large logs are held
  /// against conditions a million times a second.
  package func holds(on data: [Attribute], otherwise value: (String) -> AttributeValue?) -> Bool {
    // Looked at where they stand: copies of tests and attributes would cost more than the tests.
    let tests = tests.span
    for index in tests.indices where !tests[index].holds(on: data, otherwise: value) {
      return false
    }
    return true
  }
}

extension Condition {
  /// How many texts of a list are among those that a test looks for: the most that one test finds.
  package func matchCount(on data: [Attribute]) -> Int {
    tests.map { test in
      guard case .anyOf(.literal(let texts)) = test.comparison,
        case .list(let found)? = data.value(of: test.attribute)
      else { return 0 }
      return Set(found).intersection(texts).count
    }.max() ?? 0
  }
}

extension AttributeTest {
  fileprivate func holds(on data: [Attribute], otherwise value: (String) -> AttributeValue?) -> Bool
  {
    guard isSettled else {
      return holds { data.value(of: $0) ?? value($0) }
    }
    let data = data.span
    for index in data.indices where data[index].name == attribute {
      return holds(data[index].value)
    }
    return value(attribute).map(holds) ?? holdsOnNothing
  }

  /// Whether the test holds where the attribute is not there.
  private var holdsOnNothing: Bool {
    switch comparison {
    case .anyOf, .atLeast, .present: false
    case .noneOf, .absent: true
    case .covers(let operand): operand.texts { _ in nil }.isEmpty
    }
  }

  /// Whether the test holds on a value, when nothing else has to be looked up.
  private func holds(_ found: AttributeValue) -> Bool {
    switch comparison {
    case .anyOf(.literal(let texts)): found.has(any: texts)
    case .noneOf(.literal(let texts)): !found.has(any: texts)
    case .covers(.literal(let texts)): texts.allSatisfy(found.has)
    case .atLeast(let minimum): found.wholePart.map { $0 >= minimum } ?? false
    case .absent: found.isBlank
    case .present: !found.isBlank
    case .anyOf, .noneOf, .covers: holds { _ in found }
    }
  }

  /// Whether the test holds, given a look-up from attribute names to values.
  func holds(_ value: (String) -> AttributeValue?) -> Bool {
    let found = value(attribute)
    switch comparison {
    case .anyOf(let operand): return operand.contains(any: found, value)
    case .noneOf(let operand): return !operand.contains(any: found, value)
    case .covers(let operand):
      return operand.texts(value).allSatisfy { found?.has($0) ?? false }
    case .atLeast(let minimum):
      guard let number = found?.wholePart else { return false }
      return number >= minimum
    case .absent: return found?.isBlank ?? true
    case .present: return !(found?.isBlank ?? true)
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

  /// Whether one of a value's texts, those that are not empty, is among the operand's.
  fileprivate func contains(
    any found: AttributeValue?, _ value: (String) -> AttributeValue?
  ) -> Bool {
    guard let found else { return false }
    switch self {
    case .literal(let texts): return found.has(any: texts)
    case .attribute(let name): return value(name).map { found.has(any: $0.texts) } ?? false
    }
  }
}

extension AttributeValue {
  /// Whether a text is among the value's, without making a list of them.
  fileprivate func has(_ text: String) -> Bool {
    switch self {
    case .text(let own): !own.isEmpty && own == text
    case .list(let texts): !text.isEmpty && texts.contains(text)
    case .number, .flag: texts.contains(text)
    }
  }

  /// Whether one of some texts, those that are not empty, is among the value's.
  fileprivate func has(any wanted: [String]) -> Bool {
    let wanted = wanted.span
    for index in wanted.indices where !wanted[index].isEmpty && has(wanted[index]) {
      return true
    }
    return false
  }

  fileprivate var isBlank: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let texts): texts.allSatisfy(\.isEmpty)
    case .number, .flag: false
    }
  }
}

// MARK: - What is known beforehand

extension Condition {
  /// The condition with everything looked up that is known before any event; nothing when that
  /// alone makes it fail.
  package func reduced(knowing known: (String) -> AttributeValue??) -> Condition? {
    var rest: [AttributeTest] = []
    for test in tests {
      let reduced = test.reduced(knowing: known)
      guard let value = known(test.attribute), reduced.isSettled else {
        rest.append(reduced)
        continue
      }
      guard reduced.holds({ _ in value }) else { return nil }
    }
    return Condition(tests: rest)
  }

  /// The tests that look at the event alone, and those that also look at the activation.
  package var parted: (own: Condition, correlated: Condition) {
    let correlated = tests.filter(\.looksAtActivation)
    return (
      Condition(tests: tests.filter { !$0.looksAtActivation }), Condition(tests: correlated)
    )
  }
}

extension AttributeTest {
  fileprivate var operand: Operand? {
    switch comparison {
    case .anyOf(let operand), .noneOf(let operand), .covers(let operand): operand
    case .atLeast, .absent, .present: nil
    }
  }

  /// Whether nothing but the attribute itself has still to be looked up.
  fileprivate var isSettled: Bool {
    guard case .attribute? = operand else { return true }
    return false
  }

  fileprivate var looksAtActivation: Bool {
    if attribute.hasPrefix("activation.") { return true }
    guard case .attribute(let name)? = operand else { return false }
    return name.hasPrefix("activation.")
  }

  fileprivate func reduced(knowing known: (String) -> AttributeValue??) -> AttributeTest {
    guard case .attribute(let name)? = operand, let value = known(name) else { return self }
    let literal = Operand.literal(value?.texts ?? [])
    switch comparison {
    case .anyOf: return AttributeTest(attribute: attribute, comparison: .anyOf(literal))
    case .noneOf: return AttributeTest(attribute: attribute, comparison: .noneOf(literal))
    case .covers: return AttributeTest(attribute: attribute, comparison: .covers(literal))
    case .atLeast, .absent, .present: return self
    }
  }
}
