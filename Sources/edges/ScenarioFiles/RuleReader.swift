import OfficialText
import Petitions
import Rules
import Scenarios
import Wording
import YAML

/// By which words the rules of a rulebook have texts read.
enum LexiconChoice {
  /// Those of the lexicon that a rulebook names.
  case named(Field)
  /// Those that the library has under the usual name, or TapSu itself.
  case usual
}

/// A rule of a file, and where it stands.
struct LocatedRule {
  let rule: Rule
  let fields: Fields
}

/// Reads the rules of one rulebook, by the names, the phrases and the limits that hold in it.
struct RuleReader {
  let loader: Loader
  /// Whose names the rules use.
  let vocabulary: RuleVocabulary
  /// The lists of phrases that the rulebook keeps under a name.
  let synonyms: [String: [String]]
  let lexicon: LexiconChoice
  /// The limits of channels, those of the rulebook that it extends among them.
  let channels: [Channel: ChannelLimits]

  var findings: Findings { loader.findings }

  func readRule(_ item: Field) -> LocatedRule? {
    let known = [
      "id", "title", "citation", "from", "to", "applies", "constraint", "requires", "points",
      "points-each", "severity", "shown-after", "explanation", "hint", "roles",
    ]
    guard let fields = item.fields(known) else { return nil }
    let id = fields.required("id") { $0.ruleIdentifier() }
    let title = fields.required("title") { $0.title() }
    let citation = fields.required("citation") { loader.readCitation($0) }
    let (from, to) = loader.readStretch(fields)
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
        force: ForcePeriod(from: from, to: to), roles: roles.map { Roles($0) } ?? Rule.usualRoles,
        applies: applies), constraint: constraint, requires: requires ?? [],
      worth: Rule.Worth(points: points, pointsEach: pointsEach, severity: severity),
      shownAfter: shownAfter)
    reportOpenPlaces(fields, rule)
    return LocatedRule(rule: rule, fields: fields)
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

  /// The words by which the rules have texts read; opened when the first of them asks.
  func readLexiconInUse() -> Lexicon {
    switch lexicon {
    // One that cannot be read has its finding, and then nothing is judged by any other.
    case .named(let field): loader.lexicon(named: field) ?? .vietnamese
    case .usual: loader.usualLexicon()
    }
  }
}
