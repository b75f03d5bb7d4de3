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
    typealias Format = RuleFormat
    guard let fields = item.fields(of: Format.record) else { return nil }
    let id = fields.read(Format.id)
    let title = fields.read(Format.title)
    let citation = fields.read(Format.citation) { loader.readCitation($0) }
    let (from, to) = loader.readStretch(fields, Format.from, Format.to)
    if fields[Format.from] == nil { fields.complain(.fieldMissing(Format.from.name)) }
    let roles = fields.read(Format.roles)
    let scope = ConditionScope(vocabulary: vocabulary)
    let applies = fields.read(Format.applies) { readCondition($0, scope) } ?? .always
    let constraint = fields.read(Format.constraint) { readConstraint($0) }
    let requires = fields.read(Format.requires) { $0.ruleIdentifier().map { RuleID($0) } }
    let points = fields.read(Format.points)
    let pointsEach = fields.read(Format.pointsEach) { field in
      if case .absence? = constraint {} else { field.complain(.pointsEachWithoutAbsence) }
      return field.number(in: 1...(points ?? Rule.pointsPerPetition))
    }
    let severity = fields.read(Format.severity)
    let shownAfter = fields.read(Format.shownAfter)
    let explanation = fields.read(Format.explanation)
    let hint = fields.read(Format.hint)
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
    if let shownAfter, shownAfter.isClosing || shownAfter == .rated || shownAfter == .published {
      fields[RuleFormat.shownAfter]?.complain(.shownTooLate(shownAfter))
    }
    return LocatedRule(rule: rule, fields: fields)
  }

  /// The places in the texts of a rule that its constraint has no number for.
  private func reportOpenPlaces(_ fields: Fields, _ rule: Rule) {
    let numbers = rule.constraint.numbers
    let known = ConstraintNumber.allCases.filter { numbers[$0] != nil }.map(\.place)
    let texts = [
      (RuleFormat.title, rule.title), (RuleFormat.explanation, rule.explanation),
      (RuleFormat.hint, rule.hint),
    ]
    for case (let key, let text?) in texts {
      let open = Language.allCases.compactMap { Placeholder.first(in: text[$0]) }.first
      if let open { fields[key]?.complain(.placeUnknown(String(open), known: known)) }
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
