import Diagnostics
import Petitions
import Wording
import WorkCalendar
import YAML

/// A value of a file, and the questions that a schema can ask of it.
///
/// Every question either answers or adds to the findings, and goes on. What a question gives after
/// a finding does not matter: a file with errors is never used.
struct Field {
  let node: YAMLNode
  let findings: Findings

  func complain(_ finding: Finding) {
    findings.add(finding, at: node)
  }
}

// MARK: - Texts

extension Field {
  /// The text that stands here, without line feeds at its end; never empty.
  func text(atMost maximum: Int = Bounds.textCharacters) -> String? {
    guard let written = scalar() else { return nil }
    var text = Substring(written)
    while let last = text.last, last.isNewline { text.removeLast() }
    guard text.contains(where: { !$0.isWhitespace }) else {
      complain(.emptyValue)
      return nil
    }
    guard text.count <= maximum else {
      complain(.textTooLong(maximum))
      return nil
    }
    return String(text)
  }

  /// A text of one line: a name, a title.
  ///
  /// What breaks a line there would forge another one in a list.
  func line(atMost maximum: Int = Bounds.titleCharacters) -> String? {
    guard let text = text(atMost: maximum) else { return nil }
    guard !text.contains(where: { $0.isNewline || $0 == "\t" }) else {
      complain(.severalLines)
      return nil
    }
    return text
  }

  /// A text for the screen: one for both languages, or one for each.
  func phrase() -> Phrase? {
    phrase { $0.text() }
  }

  /// A name or title for the screen, of one line in each language.
  func title() -> Phrase? {
    phrase { $0.line() }
  }

  private func phrase(_ read: (Field) -> String?) -> Phrase? {
    guard node.mapping != nil else { return read(self).map(Phrase.init(verbatim:)) }
    guard let fields = fields(Language.allCases.map(\.rawValue)) else { return nil }
    let texts = Language.allCases.map { language -> String? in
      guard let field = fields[language.rawValue] else {
        complain(.languageMissing(language))
        return nil
      }
      return read(field)
    }
    guard let vietnamese = texts[0], let english = texts[1] else { return nil }
    return Phrase(vietnamese, english)
  }

  /// Whether a draft leaves this to its author, whatever belongs here: the word alone, or with a note.
  private var isUndecided: Bool {
    guard let text = node.text, text.hasPrefix("TODO") else { return false }
    return text.utf8.count == 4 || text.hasPrefix("TODO:") || text.hasPrefix("TODO ")
  }

  /// The text, whatever it is, if this is one and not empty.
  private func scalar() -> String? {
    switch node.content {
    case .scalar(let scalar):
      guard !scalar.isNull, !isUndecided else {
        complain(isUndecided ? .undecided : .emptyValue)
        return nil
      }
      return scalar.text
    case .sequence, .mapping:
      complain(.wrongShape(expected: .text, found: node))
      return nil
    case .refused: return nil
    }
  }
}

// MARK: - Typed texts

extension Field {
  func number(in range: ClosedRange<Int>) -> Int? {
    guard let text = line() else { return nil }
    let isDigits = text.utf8.allSatisfy { 0x30...0x39 ~= $0 } && text.utf8.count <= 9
    guard isDigits, let number = Int(text), range.contains(number) else {
      complain(.notANumber(text, range: range))
      return nil
    }
    return number
  }

  func flag() -> Bool? {
    choice(["true", "false"]).map { $0 == "true" }
  }

  func date() -> CivilDate? {
    guard let text = line() else { return nil }
    guard let date = CivilDate(iso: text) else {
      complain(.notADate(text))
      return nil
    }
    return date
  }

  func moment() -> Instant? {
    guard let text = line() else { return nil }
    guard let moment = Instant(iso: text) else {
      complain(.notAMoment(text))
      return nil
    }
    return moment
  }

  /// One of the listed words.
  func choice(_ choices: [String]) -> String? {
    guard let text = line() else { return nil }
    guard choices.contains(text) else {
      complain(.choiceUnknown(text, choices: choices))
      return nil
    }
    return text
  }

  /// One of a type's words.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    of type: Value.Type = Value.self
  ) -> Value? {
    choice(type.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
  }

  /// A name of lower-case letters, digits and hyphens: never a path.
  func identifier() -> String? {
    guard let text = line() else { return nil }
    guard text.isIdentifier else {
      complain(.badIdentifier(text))
      return nil
    }
    return text
  }

  /// The name of a rule, as `QG-09`.
  func ruleIdentifier() -> String? {
    guard let text = line() else { return nil }
    guard text.lowercased().isIdentifier else {
      complain(.badRuleIdentifier(text))
      return nil
    }
    return text
  }

  /// The name of a petition: two digits.
  func petitionIdentifier() -> PetitionID? {
    guard let text = line() else { return nil }
    guard text.utf8.count == 2, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      complain(.badPetitionIdentifier(text))
      return nil
    }
    return PetitionID(text)
  }

  func limit() -> TimeLimit? {
    guard let text = line() else { return nil }
    guard let limit = TimeLimit(text) else {
      complain(.notALimit(text))
      return nil
    }
    return limit
  }
}

extension String {
  var isIdentifier: Bool {
    guard 1...Bounds.identifierCharacters ~= utf8.count, !hasPrefix("-"), !hasSuffix("-") else {
      return false
    }
    return utf8.allSatisfy { byte in
      0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte == UInt8(ascii: "-")
    }
  }
}

// MARK: - Lists and mappings

extension Field {
  /// The items of a list, each read by a function; those that cannot be read are left out.
  func list<Value>(
    atLeast minimum: Int = 0, atMost maximum: Int = Bounds.entries, _ read: (Field) -> Value?
  ) -> [Value]? {
    items(atLeast: minimum, atMost: maximum)?.compactMap(read)
  }

  /// The items of a list.
  func items(atLeast minimum: Int = 0, atMost maximum: Int = Bounds.entries) -> [Field]? {
    switch node.content {
    case .sequence(let nodes):
      if nodes.count > maximum {
        findings.add(.tooMany(nodes.count, maximum: maximum), at: nodes[maximum])
      }
      if nodes.count < minimum { complain(.emptyValue) }
      return nodes.prefix(maximum).map { Field(node: $0, findings: findings) }
    case .scalar(let scalar):
      complain(
        isUndecided
          ? .undecided : scalar.isNull ? .emptyValue : .wrongShape(expected: .list, found: node))
      return nil
    case .mapping:
      complain(.wrongShape(expected: .list, found: node))
      return nil
    case .refused: return nil
    }
  }

  /// A list of different words of one type.
  func choices<Value: RawRepresentable<String> & CaseIterable & Hashable>(
    of type: Value.Type = Value.self
  ) -> [Value]? {
    var seen: Set<Value> = []
    return list { item -> Value? in
      guard let value = item.choice(of: type) else { return nil }
      if !seen.insert(value).inserted { item.complain(.listedTwice(value.rawValue)) }
      return value
    }
  }

  func texts(atMost maximum: Int = Bounds.entries) -> [String]? {
    list(atMost: maximum) { $0.line() }
  }

  /// The fields of a mapping; keys that are not among those known are found and reported here.
  func fields(_ known: [String]) -> Fields? {
    switch node.content {
    case .mapping(let entries):
      for (place, entry) in entries.enumerated() where !known.contains(entry.name) {
        let before = place > 0 ? entries[place - 1].value.scalar : nil
        let isCut = entry.value.isNull && entry.name.contains(" ") && before?.style == .plain
        let finding =
          isCut
          ? Finding.cutByComma(before?.text ?? "", entry.name)
          : Finding.fieldUnknown(entry.name, known: known)
        findings.add(finding, at: entry.key)
      }
      return Fields(node: node, known: known, findings: findings)
    case .scalar(let scalar):
      complain(
        isUndecided
          ? .undecided : scalar.isNull ? .emptyValue : .wrongShape(expected: .mapping, found: node))
      return nil
    case .sequence:
      complain(.wrongShape(expected: .mapping, found: node))
      return nil
    case .refused: return nil
    }
  }
}

/// The fields of one mapping, looked up by name.
struct Fields {
  let node: YAMLNode
  let known: [String]
  let findings: Findings

  func complain(_ finding: Finding) {
    findings.add(finding, at: node)
  }

  subscript(name: String) -> Field? {
    precondition(known.contains(name), "a field that is read is also a field that is known")
    return node[name].map { Field(node: $0, findings: findings) }
  }

  /// What a function reads from a field that has to be there.
  func required<Value>(_ name: String, _ read: (Field) -> Value?) -> Value? {
    guard let field = self[name] else {
      if !isMistyped(name) { complain(.fieldMissing(name)) }
      return nil
    }
    return read(field)
  }

  /// Whether an unknown key was most likely meant to be this one, which its finding already says.
  private func isMistyped(_ name: String) -> Bool {
    node.entries.contains { entry in
      !known.contains(entry.name) && nearest(to: entry.name, among: known) == name
    }
  }

  /// What a function reads from a field that may be left out.
  func optional<Value>(_ name: String, _ read: (Field) -> Value?) -> Value? {
    self[name].flatMap(read)
  }
}

/// Reports every item whose name an earlier item has.
func reportRepeated(_ items: [Field], name: String) {
  var seen: [String: YAMLNode] = [:]
  for item in items {
    guard let node = item.node[name], let text = node.text, !text.isEmpty else { continue }
    guard let first = seen[text] else {
      seen[text] = node
      continue
    }
    var finding = Finding.listedTwice(text)
    finding.elsewhere = first.location
    item.findings.add(finding, at: node)
  }
}
