package import Petitions
package import WorkCalendar

/// A draft that lies before the leader.
package struct Submission: Hashable, Sendable {
  package let petition: PetitionID
  package let draft: String
  package let at: Instant

  package init(petition: PetitionID, draft: String, at: Instant) {
    self.petition = petition
    self.draft = draft
    self.at = at
  }
}

/// What a leader holds against a draft.
package struct LeaderFinding: Hashable, Sendable {
  /// How long a leader goes on holding it against the drafts of a petition.
  package enum Patience: Hashable, Sendable {
    /// For as many drafts as ``Simulation/draftReturnsMaximum``; then the officer answers for it.
    case firstDrafts
    /// For as long as it is there: nobody signs an insult, or a letter to somebody else.
    case everyDraft
  }

  package let fault: DraftFault
  /// What shows it, as far as the leader says it; leaders write Vietnamese.
  package let words: [String]
  package let holds: Patience

  package init(_ fault: DraftFault, _ words: [String] = [], for holds: Patience = .firstDrafts) {
    self.fault = fault
    self.words = words
    self.holds = holds
  }
}

/// Who reads the drafts before they are sent.
///
/// What a text is worth is not the simulation's to know: whoever plays a shift brings the reader in,
/// and the journal keeps what was decided.
package struct Leader: Sendable {
  /// What is wrong with a draft, given what has happened in this very step before; nothing: it is
  /// signed.
  package let findings: @Sendable (Submission, _ earlier: [Event]) -> [LeaderFinding]

  /// Signs whatever is submitted.
  package static let signing = Leader { _, _ in [] }

  package init(
    _ findings: @escaping @Sendable (Submission, _ earlier: [Event]) -> [LeaderFinding]
  ) {
    self.findings = findings
  }
}
