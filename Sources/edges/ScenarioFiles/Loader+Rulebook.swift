import Diagnostics
import OfficialText
import Petitions
import Rules
import Scenarios
import Wording
import YAML

extension Loader {
  func readRulebook(_ document: Document, chain: [String]) -> Rulebook? {
    typealias Format = RulebookFormat
    guard let fields = document.fields(findings) else { return nil }
    let vocabulary = fields.read(Format.activitiesOf) ?? .shift
    let id = document.identifier(fields)
    let title = fields.read(Format.title)
    let errorsBefore = findings.list.errorCount
    let base = fields.read(Format.extends) { readBase($0, of: vocabulary, chain: chain) }
    // Without the rules that come along, every mention of one would look like a mistake.
    let isBaseKnown =
      findings.list.errorCount == errorsBefore
      && fields[Format.extends].map { base != nil && !isFaulty(.rulebook, $0.node.text ?? "") }
        ?? true
    let items = fields.read(Format.rules) ?? []
    reportRepeated(items, name: RuleFormat.id.name)
    let inherited = Set((base?.rules ?? []).map(\.id))
    reportInherited(items, among: inherited)
    let reader = RuleReader(
      loader: self, vocabulary: vocabulary,
      synonyms: fields.read(Format.synonyms) { readSynonymLists($0) } ?? [:],
      lexicon: fields[Format.lexicon].map { .named($0) }
        ?? base.flatMap { lexiconsOfRulebooks[$0.id] } ?? .usual,
      channels: readChannels(fields, base?.channels ?? [:]))
    if let id { lexiconsOfRulebooks[id] = reader.lexicon }
    let rules = items.compactMap { reader.readRule($0) }
    let laws = fields.read(Format.laws) { self.laws(named: $0) } ?? base?.laws
    if let laws {
      for located in rules {
        reportCitation(located.rule, located.fields, laws)
        reportTeaching(located.rule, located.fields, laws)
      }
    }
    if isBaseKnown {
      let named = Set(items.compactMap { $0.node[RuleFormat.id.name]?.text }.map { RuleID($0) })
      reportUnknownRequirements(rules, among: inherited.union(named))
    }
    guard let id, let title else { return nil }
    let all = (base?.rules ?? []) + inOrderOfRequirement(rules)
    return Rulebook(
      id: id, title: title, vocabulary: vocabulary, laws: laws, channels: reader.channels,
      rules: all)
  }

  private func readBase(
    _ field: Field, of vocabulary: RuleVocabulary, chain: [String]
  ) -> Rulebook? {
    guard let id = field.identifier() else { return nil }
    if chain.contains(id) {
      field.complain(.extensionCycle(chain + [id]))
      return nil
    }
    guard chain.count < Bounds.extensions else {
      field.complain(.extensionTooDeep)
      return nil
    }
    let base = rulebook(named: field, chain: chain)
    // What names activities otherwise has nothing to say here.
    if let base, base.vocabulary != vocabulary { field.complain(.rulebookOfAnother(base)) }
    return base
  }

  private func reportInherited(_ items: [Field], among inherited: Set<RuleID>) {
    for item in items {
      guard let node = item.node[RuleFormat.id.name], let text = node.text else { continue }
      if inherited.contains(RuleID(text)) { findings.add(.ruleAlreadyInherited(text), at: node) }
    }
  }

  private func reportUnknownRequirements(_ rules: [LocatedRule], among known: Set<RuleID>) {
    let names = known.map(\.text).sorted()
    for located in rules {
      for item in located.fields[RuleFormat.requires]?.node.sequence ?? [] {
        guard let text = item.text, !known.contains(RuleID(text)) else { continue }
        findings.add(.requiredRuleUnknown(text, known: names), at: item)
      }
    }
  }

  /// The rules such that each comes after those that it requires, else in the order of the file.
  private func inOrderOfRequirement(_ rules: [LocatedRule]) -> [Rule] {
    var indices: [RuleID: Int] = [:]
    for (index, located) in rules.enumerated() where indices[located.rule.id] == nil {
      indices[located.rule.id] = index
    }
    var ordered: [Rule] = []
    var isDone = [Bool](repeating: false, count: rules.count)
    var isUnderWay = isDone

    // The depth is that of the requirements, at most the number of rules.
    func visit(_ index: Int) {
      guard !isDone[index] else { return }
      isUnderWay[index] = true
      for required in rules[index].rule.requires {
        guard let next = indices[required] else { continue }
        if isUnderWay[next] {
          let fields = rules[index].fields
          let node = fields[RuleFormat.requires]?.node ?? fields.node
          findings.add(.requirementCycle(rules[index].rule.id, required), at: node)
        } else {
          visit(next)
        }
      }
      isUnderWay[index] = false
      isDone[index] = true
      ordered.append(rules[index].rule)
    }

    for index in rules.indices { visit(index) }
    return ordered
  }

  func readCitation(_ field: Field) -> Citation? {
    guard let fields = field.fields(of: CitationFormat.record) else { return nil }
    let document = fields.read(CitationFormat.document)
    let title = fields.read(CitationFormat.title)
    let article = fields.read(CitationFormat.article)
    let clause = fields.read(CitationFormat.clause)
    let point = fields.read(CitationFormat.point)
    let status = fields.read(CitationFormat.status)
    let source = fields.read(CitationFormat.source)
    let note = fields.read(CitationFormat.note)
    guard let document, let status else { return nil }
    return Citation(
      document: document, title: title, article: article, clause: clause, point: point,
      status: status, source: source, note: note)
  }

  /// The lists of synonyms that a rulebook keeps for its own rules.
  func readSynonymLists(_ field: Field) -> [String: [String]]? {
    guard let entries = field.node.mapping else {
      _ = field.fields([])
      return nil
    }
    var lists: [String: [String]] = [:]
    for entry in entries {
      let value = Field(node: entry.value, findings: findings)
      lists[entry.name] = value.list(atLeast: 1) { readPhrase($0) } ?? []
    }
    return lists
  }

  /// A phrase that can be looked for.
  func readPhrase(_ field: Field) -> String? {
    guard let text = field.line() else { return nil }
    if SoughtPhrase(text).words.isEmpty { field.complain(.phraseWithoutWord(text)) }
    return text
  }
}
