package import Petitions
package import Rules
package import Wording
package import WorkCalendar

/// Something that changes in the law on a day.
package struct LawChange: Hashable, Sendable {
  package let date: CivilDate
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case documentBegins(LegalDocument)
    /// The date is the first day without it.
    case documentEnds(LegalDocument)
    case documentAmended(LegalDocument, by: String)
    case ruleBegins(Rule)
    case ruleEnds(Rule)
  }
}

/// A scenario that a change of law touches, and where it stands to the change.
package struct ScenarioTouched: Hashable, Sendable {
  package let scenario: ScenarioID
  package let title: Phrase
  package let place: Place

  package enum Place: String, Hashable, Sendable {
    /// It plays before, and is judged by the old law.
    case before
    /// Its shift crosses the change: each event is judged by the law of its day.
    case across
    /// It plays after, and is judged by the new law.
    case after
  }
}

/// What changes of law between two dates mean for rules and scenarios.
package struct LawChanges: Hashable, Sendable {
  /// In the order of their dates; documents before the rules that rest on them.
  package let changes: [LawChange]
  /// For each change, the scenarios that it touches.
  package let touched: [[ScenarioTouched]]

  /// Finds the changes on the days from one date to another, both included.
  ///
  /// Complexity: rules and documents times scenarios.
  package init(
    from first: CivilDate, to last: CivilDate, laws: LawRegister, rules: [Rule],
    scenarios: [Scenario]
  ) {
    var found: [LawChange] = []
    let days = min(first, last)...max(first, last)
    func add(_ date: CivilDate, _ kind: LawChange.Kind) {
      if days.contains(date) { found.append(LawChange(date: date, kind: kind)) }
    }
    for document in laws.documents {
      add(document.inForceFrom, .documentBegins(document))
      if let end = document.inForceTo { add(end.advanced(byDays: 1), .documentEnds(document)) }
      for amendment in document.amendments {
        add(amendment.date, .documentAmended(document, by: amendment.by))
      }
    }
    for rule in rules {
      add(rule.inForceFrom, .ruleBegins(rule))
      if let end = rule.inForceTo { add(end.advanced(byDays: 1), .ruleEnds(rule)) }
    }
    // A stable order: what was found first of one day comes first.
    let sorted = found.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    changes = sorted
    touched = sorted.map { change in
      scenarios.compactMap { scenario in
        guard Self.isTouched(scenario, by: change, laws) else { return nil }
        return ScenarioTouched(
          scenario: scenario.id, title: scenario.title, place: Self.place(scenario, change.date))
      }
    }
  }

  private static func isTouched(
    _ scenario: Scenario, by change: LawChange, _ laws: LawRegister
  ) -> Bool {
    switch change.kind {
    case .ruleBegins(let rule), .ruleEnds(let rule):
      scenario.rulebook.rules.contains { $0.id == rule.id }
    case .documentBegins(let document), .documentEnds(let document),
      .documentAmended(let document, _):
      scenario.rulebook.rules.contains { rule in
        laws.documents(namedIn: rule.citation.document).contains(document)
      }
    }
  }

  private static func place(_ scenario: Scenario, _ date: CivilDate) -> ScenarioTouched.Place {
    if date <= min(scenario.date, scenario.startsAt.date) { return .after }
    return scenario.workingDates.last ?? scenario.date < date ? .before : .across
  }
}
