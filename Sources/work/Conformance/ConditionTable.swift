import Petitions
import Rules

/// Conditions in numbers: what they look at in an event is read once, and each of their tests is then
/// a comparison of words.
///
/// The texts that conditions compare an attribute with are numbered, up to sixty-four in a column; an
/// event's value becomes a word with a bit for each text that it has.
struct ConditionTable: Sendable {
  /// An attribute with the texts that it is compared with.
  struct Column: Sendable {
    let attribute: String
    private(set) var texts: [String] = []
    /// The texts again, where there are more than one looks through.
    private var numbers: [String: Int] = [:]
    private(set) var asksForNumber = false

    private static let lookedThrough = 8

    init(_ attribute: String) { self.attribute = attribute }
  }

  /// What an event carries in a column.
  struct Value: Sendable {
    /// The texts that it has.
    var texts: UInt64 = 0
    var number: Int?
    var isPresent = false
  }

  /// One test of a condition.
  struct Test: Sendable {
    enum Kind: Sendable {
      case anyOf
      case noneOf
      case covers
      case atLeast
      case absent
      case present
      /// A list with an empty text is covered by nothing.
      case never
    }

    let column: Int
    let kind: Kind
    var texts: UInt64 = 0
    var minimum = 0
  }

  private(set) var columns: [Column] = []
  /// For each column, the number of the name of its attribute.
  private(set) var columnNames: [Int32] = []
  private(set) var tests: [Test] = []
  /// The tests of each condition; nothing for one that compares an attribute with another, or with
  /// too many texts.
  private(set) var conditions: [Range<Int>?] = []
  /// The numbers of the names of the attributes that columns are of.
  private var names: [String: Int32] = [:]

  init(_ conditions: [Condition]) {
    for condition in conditions { add(condition) }
  }

  /// The columns that some conditions look at.
  func columns(of conditions: [Int32]) -> [Int] {
    var found: Set<Int> = []
    for condition in conditions {
      guard let range = self.conditions[Int(condition)] else { continue }
      for test in tests[range] { found.insert(test.column) }
    }
    return found.sorted()
  }

  /// The number of the name of an attribute, or -1 where no column is of it.
  func number(ofName name: String) -> Int32 { names[name] ?? -1 }

  private mutating func add(_ condition: Condition) {
    let first = tests.count
    for test in condition.tests {
      guard let numbered = numbered(test) else {
        tests.removeSubrange(first...)
        conditions.append(nil)
        return
      }
      tests.append(numbered)
    }
    conditions.append(first..<tests.count)
  }

  private mutating func numbered(_ test: AttributeTest) -> Test? {
    switch test.comparison {
    case .anyOf(.literal(let texts)): numbered(test, .anyOf, texts)
    case .noneOf(.literal(let texts)): numbered(test, .noneOf, texts)
    case .covers(.literal(let texts)):
      numbered(test, texts.contains("") ? .never : .covers, texts)
    case .atLeast(let minimum):
      numbered(test, .atLeast, []).map { numbered in
        columns[numbered.column].askForNumber()
        return Test(column: numbered.column, kind: .atLeast, minimum: minimum)
      }
    case .absent: numbered(test, .absent, [])
    case .present: numbered(test, .present, [])
    case .anyOf, .noneOf, .covers: nil
    }
  }

  private mutating func numbered(
    _ test: AttributeTest, _ kind: Test.Kind, _ texts: [String]
  ) -> Test? {
    // What is empty says nothing, on either side.
    let texts = Set(texts.filter { !$0.isEmpty })
    guard texts.count <= UInt64.bitWidth else { return nil }
    let fitting = columns.firstIndex {
      $0.attribute == test.attribute && $0.hasRoom(for: texts)
    }
    let column = fitting ?? columns.count
    if fitting == nil {
      let name = names[test.attribute] ?? Int32(names.count)
      names[test.attribute] = name
      columns.append(Column(test.attribute))
      columnNames.append(name)
    }
    return Test(column: column, kind: kind, texts: columns[column].number(texts.sorted()))
  }
}

extension ConditionTable.Test {
  /// Whether the test holds on what an event carries in its column.
  func holds(on value: ConditionTable.Value) -> Bool {
    switch kind {
    case .anyOf: value.texts & texts != 0
    case .noneOf: value.texts & texts == 0
    case .covers: value.texts & texts == texts
    case .atLeast: value.number.map { $0 >= minimum } ?? false
    case .absent: !value.isPresent
    case .present: value.isPresent
    case .never: false
    }
  }
}

extension ConditionTable.Column {
  func hasRoom(for wanted: Set<String>) -> Bool {
    texts.count + wanted.count { !texts.contains($0) } <= UInt64.bitWidth
  }

  /// A word with a bit for each text, those that are new numbered.
  mutating func number(_ wanted: [String]) -> UInt64 {
    for text in wanted where !texts.contains(text) {
      texts.append(text)
      if texts.count > Self.lookedThrough {
        numbers = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, $0) })
      }
    }
    return wanted.reduce(0) { $0 | bit(of: $1) }
  }

  mutating func askForNumber() { asksForNumber = true }

  /// What a value is to the tests of the column.
  func read(_ value: AttributeValue) -> ConditionTable.Value {
    var read = ConditionTable.Value()
    switch value {
    case .text(let text):
      read.isPresent = !text.isEmpty
      read.texts = bit(of: text)
    case .list(let texts):
      for text in texts where !text.isEmpty {
        read.isPresent = true
        read.texts |= bit(of: text)
      }
    case .number, .flag:
      read.isPresent = true
      if !texts.isEmpty { for text in value.texts { read.texts |= bit(of: text) } }
    }
    if asksForNumber { read.number = value.wholePart }
    return read
  }

  private func bit(of text: String) -> UInt64 {
    if numbers.isEmpty {
      for index in texts.indices where texts[index] == text { return 1 << UInt64(index) }
      return 0
    }
    return numbers[text].map { 1 << UInt64($0) } ?? 0
  }
}
