import Diagnostics
import OfficialText
import Petitions
import Rules
import Scenarios
import Wording
import YAML

extension Loader {
  /// A rule of the file that is being read, and where it stands.
  private struct Located {
    let rule: Rule
    let fields: Fields
  }

  func readRulebook(_ document: Document, chain: [String]) -> Rulebook? {
    let known = [
      "title", "activities-of", "extends", "laws", "lexicon", "synonyms", "channels", "rules",
    ]
    guard let fields = document.fields(known, findings: findings) else { return nil }
    let outerVocabulary = vocabulary
    vocabulary = fields.optional("activities-of") { $0.choice(of: RuleVocabulary.self) } ?? .shift
    defer { vocabulary = outerVocabulary }
    let own = vocabulary
    let id = document.identifier(fields)
    let title = fields.required("title") { $0.phrase(atMost: Bounds.titleCharacters) }
    let errorsBefore = findings.list.errorCount
    let base = fields.optional("extends") { readBase($0, chain: chain) }
    // Without the rules that come along, every mention of one would look like a mistake.
    let isBaseKnown = findings.list.errorCount == errorsBefore
    let items = fields.required("rules") { $0.items(atLeast: 1, atMost: Bounds.rules) } ?? []
    reportRepeated(items, name: "id")
    let inherited = Set((base?.rules ?? []).map(\.id))
    reportInherited(items, among: inherited)
    // Not before the rulebook that is extended has been read: it has its own of these.
    synonyms = fields.optional("synonyms") { readSynonymLists($0) } ?? [:]
    lexicon =
      fields["lexicon"].map { .named($0) } ?? base.flatMap { lexiconsOfRulebooks[$0.id] } ?? .usual
    if let id { lexiconsOfRulebooks[id] = lexicon }
    channels = readChannels(fields, base?.channels ?? [:])
    let rules = items.compactMap { readRule($0) }
    let laws = fields.optional("laws") { self.laws(named: $0) } ?? base?.laws
    if let laws {
      for located in rules {
        reportCitation(located.rule, located.fields, laws)
        reportTeaching(located.rule, located.fields, laws)
      }
    }
    if isBaseKnown {
      let named = Set(items.compactMap { $0.node["id"]?.text }.map { RuleID($0) })
      reportUnknownRequirements(rules, among: inherited.union(named))
    }
    guard let id, let title else { return nil }
    let all = (base?.rules ?? []) + inOrderOfRequirement(rules)
    return Rulebook(
      id: id, title: title, vocabulary: own, laws: laws, channels: channels, rules: all)
  }

  private func readBase(_ field: Field, chain: [String]) -> Rulebook? {
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
      guard let node = item.node["id"], let text = node.text else { continue }
      if inherited.contains(RuleID(text)) { findings.add(.ruleAlreadyInherited(text), at: node) }
    }
  }

  private func reportUnknownRequirements(_ rules: [Located], among known: Set<RuleID>) {
    let names = known.map(\.text).sorted()
    for located in rules {
      for item in located.fields["requires"]?.node.sequence ?? [] {
        guard let text = item.text, !known.contains(RuleID(text)) else { continue }
        findings.add(.requiredRuleUnknown(text, known: names), at: item)
      }
    }
  }

  /// The rules such that each comes after those that it requires, else in the order of the file.
  private func inOrderOfRequirement(_ rules: [Located]) -> [Rule] {
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
          let node = rules[index].fields["requires"]?.node ?? rules[index].fields.node
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

  private func readRule(_ item: Field) -> Located? {
    let known = [
      "id", "title", "citation", "from", "to", "applies", "constraint", "requires", "points",
      "points-each", "severity", "shown-after", "explanation", "hint", "roles",
    ]
    guard let fields = item.fields(known) else { return nil }
    let id = fields.required("id") { $0.ruleIdentifier() }
    let title = fields.required("title") { $0.phrase(atMost: Bounds.titleCharacters) }
    let citation = fields.required("citation") { readCitation($0) }
    let (from, to) = readStretch(fields)
    if from == nil && fields["from"] == nil { fields.complain(.fieldMissing("from")) }
    let roles = fields.optional("roles") { $0.choices(of: Role.self) }
    let scope = ConditionScope(vocabulary: vocabulary)
    let applies = fields.optional("applies") { readCondition($0, scope) } ?? .always
    let constraint = fields.required("constraint") { readConstraint($0) }
    let requires = fields.optional("requires") { field in
      field.list { $0.ruleIdentifier().map { RuleID($0) } }
    }
    let points = fields.required("points") { $0.number(in: 1...Rule.pointsPerPetition) }
    let pointsEach = fields.optional("points-each") { field in
      if case .absence? = constraint {} else { field.complain(.pointsEachWithoutAbsence) }
      return field.number(in: 1...(points ?? Rule.pointsPerPetition))
    }
    let severity = fields.required("severity") { $0.choice(of: RuleSeverity.self) }
    let shownAfter = fields.optional("shown-after") { readActivity($0) }
    let explanation = fields.required("explanation") { $0.phrase() }
    let hint = fields.optional("hint") { $0.phrase() }
    guard let id, let title, let citation, let from, let constraint, let points, let severity,
      let explanation
    else { return nil }
    let rule = Rule(
      id: RuleID(id), texts: RuleTexts(title: title, explanation: explanation, hint: hint),
      citation: citation,
      scope: Rule.Scope(
        force: ForcePeriod(from: from, to: to), posts: roles.map { Posts($0) } ?? Rule.usualPosts,
        applies: applies), constraint: constraint, requires: requires ?? [],
      worth: Rule.Worth(points: points, pointsEach: pointsEach, severity: severity),
      shownAfter: shownAfter)
    reportOpenPlaces(fields, rule)
    return Located(rule: rule, fields: fields)
  }

  /// The places in the texts of a rule that its constraint has no number for.
  private func reportOpenPlaces(_ fields: Fields, _ rule: Rule) {
    let numbers = rule.constraint.numbers
    let known = ConstraintNumber.allCases.filter { numbers[$0] != nil }.map(\.place)
    let texts = [("title", rule.title), ("explanation", rule.explanation), ("hint", rule.hint)]
    for case (let name, let text?) in texts {
      let open = Language.allCases.compactMap { Placeholder.first(in: text[$0]) }.first
      if let open { fields[name]?.complain(.placeUnknown(String(open), known: known)) }
    }
  }

  func readCitation(_ field: Field) -> Citation? {
    let known = ["document", "title", "article", "clause", "point", "status", "source", "note"]
    guard let fields = field.fields(known) else { return nil }
    let short = { (field: Field) in field.text(atMost: Bounds.titleCharacters) }
    let document = fields.required("document", short)
    let title = fields.optional("title") { $0.text(atMost: Bounds.quotedTitleCharacters) }
    let article = fields.optional("article", short)
    let clause = fields.optional("clause", short)
    let point = fields.optional("point", short)
    let status = fields.required("status") { $0.choice(of: LegalStatus.self) }
    let source = fields.optional("source", short)
    let note = fields.optional("note") { $0.phrase() }
    guard let document, let status else { return nil }
    return Citation(
      document: document, title: title, article: article, clause: clause, point: point,
      status: status, source: source, note: note)
  }
}
