import Petitions
import Rules
import Scenarios
import Wording
import YAML

/// What the condition of a rule may look at.
struct ConditionScope {
  /// The activities of the event that the condition is about; none when it is about a petition.
  var event: [Activity] = []
  /// The activities of the activation, seen from a target.
  var activation: [Activity] = []

  /// Whose names they are; a register may call what it carries whatever it likes.
  var vocabulary = RuleVocabulary.shift

  /// The names that can be looked up, those of the event first.
  var names: [String] {
    let own = event.flatMap(\.askedNames)
    let activations = activation.flatMap(\.askedNames).map { "activation." + $0 }
    let truth = GroundTruth.attributeNames.map { "truth." + $0 }
    var seen: Set<String> = []
    let known = AttributeEntry.ofPetitionsAndShifts.map(\.attribute)
    return (own + activations + truth + known).filter { seen.insert($0).inserted }
  }
}

extension RuleReader {
  func readCondition(_ field: Field, _ scope: ConditionScope) -> Condition? {
    guard let entries = field.node.mapping else {
      _ = field.fields([])
      return nil
    }
    let names = scope.names
    let tests = entries.compactMap { entry -> AttributeTest? in
      guard scope.vocabulary == .log || names.contains(entry.name) else {
        findings.add(.attributeUnknown(entry.name, known: names), at: entry.key)
        return nil
      }
      let value = Field(node: entry.value, findings: findings)
      // A register may be copied from a document with what nobody sees, and is read without it.
      let name = scope.vocabulary == .log ? entry.name.visibleName : entry.name
      return readComparison(value, of: name, names, scope.vocabulary).map {
        AttributeTest(attribute: name, comparison: $0)
      }
    }
    return Condition(tests: tests)
  }

  private func readComparison(
    _ field: Field, of attribute: String, _ names: [String], _ vocabulary: RuleVocabulary
  ) -> Comparison? {
    let words =
      vocabulary == .shift ? AttributeEntry.valued(attribute)?.words?.map(\.text) : nil
    guard field.node.mapping != nil else {
      if isNone(field, among: words) { return .absent }
      return readOperand(field, words, names, vocabulary).map { .anyOf($0) }
    }
    typealias Format = ConditionFormat
    let known = Format.comparison.keys
    guard let fields = field.fields(of: Format.comparison) else { return nil }
    let written = known.compactMap { name in fields[name].map { (name, $0) } }
    guard let (name, operand) = written.first, written.count == 1 else {
      if !written.isEmpty || fields.node.entries.isEmpty {
        field.complain(.conditionMalformed(known))
      }
      return nil
    }
    if name == Format.atLeast.name {
      let isOfStars = vocabulary == .shift && attribute.hasSuffix("stars")
      let least = isOfStars ? operand.number(in: 1...5) : fields.read(Format.atLeast)
      return least.map { .atLeast($0) }
    }
    if isNone(operand, among: words) {
      if name == Format.is.name { return .absent }
      if name == Format.isNot.name { return .present }
    }
    guard let wanted = readOperand(operand, words, names, vocabulary) else { return nil }
    switch name {
    case Format.isNot.name: return .noneOf(wanted)
    case Format.covers.name: return .covers(wanted)
    case Format.is.name, Format.in.name: return .anyOf(wanted)
    default: return nil
    }
  }

  /// Whether the word asks for absence; an attribute that knows the word itself means the word.
  private func isNone(_ field: Field, among words: [String]?) -> Bool {
    field.node.text == "none" && words?.contains("none") != true
  }

  /// A word, words, or the name of another attribute, which a dot tells apart.
  private func readOperand(
    _ field: Field, _ words: [String]?, _ names: [String], _ vocabulary: RuleVocabulary
  ) -> Operand? {
    if vocabulary == .log, let text = field.node.text?.visibleName,
      text.hasPrefix("activation.") || text.hasPrefix("case.")
    {
      return .attribute(text)
    }
    if vocabulary == .shift, let text = field.node.text, isAttributeName(text, names) {
      guard names.contains(text) else {
        field.complain(.attributeUnknown(text, known: names))
        return nil
      }
      return .attribute(text)
    }
    guard field.node.sequence != nil else {
      return readWord(field, among: words, vocabulary).map { .literal([$0]) }
    }
    return field.list(atLeast: 1) { readWord($0, among: words, vocabulary) }.map { .literal($0) }
  }

  private func isAttributeName(_ text: String, _ names: [String]) -> Bool {
    let scopes = ["truth.", "petition.", "shift.", "activation."]
    if names.contains(text) || scopes.contains(where: { text.hasPrefix($0) }) { return true }
    // A violation in the scope: two words of letters around one dot are no value of any attribute.
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { String($0).isIdentifier }
  }

  private func readWord(
    _ field: Field, among words: [String]?, _ vocabulary: RuleVocabulary
  ) -> String? {
    guard let words else {
      let text = field.line()
      return vocabulary == .log ? text?.visibleName : text
    }
    return field.choice(words)
  }
}
