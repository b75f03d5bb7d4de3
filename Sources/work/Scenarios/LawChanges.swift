import Petitions
package import Rules
import Wording
package import WorkCalendar

/// What changes of law between two dates mean for rules and scenarios.
package struct LawChanges: Hashable, Sendable {
  /// In the order of their dates; documents before the rules that rest on them.
  package let changes: [Touching]

  /// A change, and what it touches.
  package struct Touching: Hashable, Sendable {
    package let change: LawChange
    /// For a change of a document; a change of a rule touches the rule itself.
    package let rules: [RuleTouched]
    package let scenarios: [ScenarioTouched]
  }

  /// Finds the changes on the days from one date to another, both included.
  ///
  /// Complexity: rules and documents times scenarios, and the length of all their texts.
  package init(
    from first: CivilDate, to last: CivilDate, laws: LawRegister, rules: [Rule],
    scenarios: [Scenario]
  ) {
    self.init(
      from: first, to: last, laws: laws, rules: rules,
      namings: scenarios.map { ScenarioNaming($0, laws) })
  }

  /// Finds them for scenarios of which only what they name was kept.
  package init(
    from first: CivilDate, to last: CivilDate, laws: LawRegister, rules: [Rule],
    namings: [ScenarioNaming]
  ) {
    let found = Self.found(in: min(first, last)...max(first, last), laws, rules)
    guard !found.isEmpty else {
      changes = []
      return
    }
    let ruleNamings = rules.map { RuleNaming($0, laws) }
    changes = found.map { change in
      let touchedRules = change.document.map { document in
        ruleNamings.compactMap { $0.touched(by: document) }
      }
      return Touching(
        change: change, rules: touchedRules ?? [],
        scenarios: namings.compactMap { $0.touched(by: change, touchedRules ?? []) })
    }
  }

  private static func found(
    in days: ClosedRange<CivilDate>, _ laws: LawRegister, _ rules: [Rule]
  ) -> [LawChange] {
    var found: [LawChange] = []
    func add(_ date: CivilDate, _ kind: LawChange.Kind) {
      if days.contains(date) { found.append(LawChange(date: date, kind: kind)) }
    }
    for document in laws.documents {
      if document.inForceFrom > .minimum { add(document.inForceFrom, .documentBegins(document)) }
      if let end = document.inForceTo { add(end.advanced(byDays: 1), .documentEnds(document)) }
      for amendment in document.amendments {
        add(amendment.date, .documentAmended(document, by: amendment.by))
      }
    }
    for rule in rules {
      add(rule.force.from, .ruleBegins(rule))
      if let end = rule.force.to { add(end.advanced(byDays: 1), .ruleEnds(rule)) }
    }
    // A stable order: what was found first of one day comes first.
    return found.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
  }
}

extension LawChange {
  fileprivate var document: LegalDocument? {
    switch kind {
    case .documentBegins(let document), .documentEnds(let document),
      .documentAmended(let document, _):
      document
    case .ruleBegins, .ruleEnds: nil
    }
  }

  fileprivate var rule: RuleID? {
    switch kind {
    case .ruleBegins(let rule), .ruleEnds(let rule): rule.id
    case .documentBegins, .documentEnds, .documentAmended: nil
    }
  }
}

/// The documents that a rule names, read once for all changes.
private struct RuleNaming {
  let rule: Rule
  let cited: [LegalDocument]
  let named: [LegalDocument]

  init(_ rule: Rule, _ laws: LawRegister) {
    self.rule = rule
    cited = laws.documents(namedIn: rule.citation.document)
    let texts = [rule.explanation, rule.hint, rule.citation.note].compactMap { $0?.vietnamese }
    named = laws.documents(namedIn: texts.joined(separator: "\n"))
  }

  func touched(by document: LegalDocument) -> RuleTouched? {
    if cited.contains(document) { return RuleTouched(rule: rule, manner: .cites) }
    return named.contains(document) ? RuleTouched(rule: rule, manner: .names) : nil
  }
}

/// The documents that a scenario and its petitions name, read once for all changes.
package struct ScenarioNaming: Sendable {
  private let scenario: ScenarioID
  private let title: Phrase
  /// From the first day of the shift, whatever is earlier of its date and its start, to the last.
  private let days: (first: CivilDate, last: CivilDate)
  private let rules: Set<RuleID>
  /// Those of the briefing and of the rules of the day.
  private let opening: [LegalDocument]
  private let named: [(petition: PetitionID, documents: [LegalDocument])]

  package init(_ scenario: Scenario, _ laws: LawRegister) {
    self.scenario = scenario.id
    title = scenario.title
    days = (
      min(scenario.time.date, scenario.startsAt.date),
      scenario.workingDates.last ?? scenario.time.date
    )
    rules = Set(scenario.rulebook.rules.map(\.id))
    let words = [scenario.briefing.text] + scenario.briefing.rulesOfTheDay
    opening = laws.documents(namedIn: words.map(\.vietnamese).joined(separator: "\n"))
    named = scenario.petitions.map { petition in
      (petition.id, laws.documents(namedIn: petition.teaching.joined(separator: "\n")))
    }
  }

  fileprivate func touched(
    by change: LawChange, _ touchedRules: [RuleTouched]
  ) -> ScenarioTouched? {
    let petitions = change.document.map { document in
      named.filter { $0.documents.contains(document) }.map(\.petition)
    }
    let isJudgedByIt =
      change.rule.map(rules.contains)
      ?? touchedRules.contains { $0.manner == .cites && rules.contains($0.rule.id) }
    let isOpenedByIt = change.document.map(opening.contains) ?? false
    guard isJudgedByIt || isOpenedByIt || petitions?.isEmpty == false else { return nil }
    return ScenarioTouched(
      scenario: scenario, title: title, place: place(change.date),
      petitions: petitions ?? [])
  }

  private func place(_ date: CivilDate) -> ScenarioTouched.Side {
    if date <= days.first { return .after }
    return days.last < date ? .before : .across
  }
}

extension ScriptedPetition {
  /// What the petition teaches, which has to be seen again when the law changes.
  fileprivate var teaching: [String] {
    [truth.why.vietnamese] + truth.claims.flatMap(\.patterns) + model.compactMap(\.words)
  }
}

extension ModelStep {
  /// What the officer of the model handling writes.
  fileprivate var words: String? {
    guard case .act(let action) = self else { return nil }
    return action.content.text
  }
}
