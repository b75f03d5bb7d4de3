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

/// A rule that a change of a document touches.
package struct RuleTouched: Hashable, Sendable {
  package let rule: Rule
  package let manner: Manner

  package enum Manner: String, Hashable, Sendable {
    /// The rule rests on the document.
    case cites
    /// Its explanation, hint or note names the document.
    case names
  }

  package init(rule: Rule, manner: Manner) {
    self.rule = rule
    self.manner = manner
  }
}

/// A scenario that a change of law touches, and where it stands to the change.
package struct ScenarioTouched: Hashable, Sendable {
  package let scenario: ScenarioID
  package let title: Phrase
  package let place: Side
  /// The petitions whose explanation, model handling or demands on the reply name the document.
  package let petitions: [PetitionID]

  package enum Side: String, CaseIterable, Hashable, Sendable {
    /// It plays before, and is judged by the old law.
    case before
    /// Its shift crosses the change: each event is judged by the law of its day.
    case across
    /// It plays after, and is judged by the new law.
    case after
  }
}
