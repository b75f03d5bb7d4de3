package import Petitions
package import Rules
package import Wording
package import WorkCalendar

/// Something worth knowing that no rule judges, such as what a word of the law means.
package struct HandbookFact: Hashable, Sendable {
  package let id: String
  package let title: Phrase
  package let text: Phrase
  package let citation: Citation?
  package let from: CivilDate?
  package let to: CivilDate?
  /// The rules that it helps to understand.
  package let see: [RuleID]

  package init(
    id: String, title: Phrase, text: Phrase, citation: Citation?, from: CivilDate?,
    to: CivilDate?, see: [RuleID]
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.citation = citation
    self.from = from
    self.to = to
    self.see = see
  }
}
