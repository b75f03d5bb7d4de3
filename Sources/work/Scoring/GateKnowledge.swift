import OfficialText
import Petitions
import Rules
import Scenarios
import TextJudging
import Wording
import WorkCalendar

/// What the checks of the gate know of a whole shift, as far as some rule asks for it.
struct GateKnowledge: Sendable {
  /// The templates, where a rule asks whether a letter is its own.
  let templates: [WordRuns]
  /// Whether a rule asks for whom a letter was written.
  let asksWhoseLetter: Bool
  /// What anybody may state, where a rule asks whether a letter is honest.
  let knowledge: DeskKnowledge?

  init(_ scenario: Scenario, for rules: [Rule]) {
    let requirements = rules.compactMap(\.constraint.textRequirement)
    let isOwnAsked = requirements.contains { $0.gate.contains(.own) }
    asksWhoseLetter = isOwnAsked || requirements.contains { $0.gate.contains(.addressed) }
    templates = isOwnAsked ? [WordRuns(scenario.templates.map { SplitText($0.text) })] : []
    let asking: Set<GateCheck> = [.honest, .faithful, .pertinent]
    let honest = requirements.first { !asking.isDisjoint(with: $0.gate) }
    knowledge = honest.map { DeskKnowledge(scenario, rules, by: $0.lexicon) }
  }
}

extension DeskKnowledge {
  /// What a scenario tells its officers: its briefing, the names of its units, its templates, the papers
  /// that its rules cite and the law knows, and the limits that they set.
  fileprivate convenience init(_ scenario: Scenario, _ rules: [Rule], by lexicon: Lexicon) {
    var papers: [String] = []
    for rule in rules where !papers.contains(rule.citation.document) {
      papers.append(rule.citation.document)
    }
    for law in scenario.rulebook.laws?.documents ?? [] {
      papers.append(law.name)
      papers += [law.title, law.replacedBy].compactMap(\.self) + law.amendments.map(\.by)
    }
    let limits = rules.flatMap { rule in
      [rule.constraint.window?.within, rule.constraint.window?.after].compactMap(\.self)
    }
    let told = [scenario.briefing.text] + scenario.briefing.rulesOfTheDay
    self.init(
      agencies: AgencyNames(
        scenario.units.units.map { ($0.id.text, [$0.name] + $0.otherNames) }, by: lexicon),
      calendar: scenario.calendar, lexicon: lexicon,
      texts: papers + told.map(\.vietnamese) + scenario.templates.map(\.text),
      limits: limits.compactMap { limit in
        guard case .simulated(let limit) = limit else { return nil }
        return limit
      },
      procedures: (scenario.rulebook.laws?.documents ?? []).flatMap { law in
        law.isInForce(in: scenario.time.date...scenario.time.date) ? law.limits : []
      }, on: scenario.time.date)
  }
}
