package import Petitions

/// A text to the sender of a petition, or to the drafter of its reply, with what a person decided about
/// it.
package struct MarkedReply: Hashable, Sendable {
  /// What the person decided.
  package enum Verdict: String, CaseIterable, Sendable {
    /// An officer who wrote this has earned full marks for it.
    case fair
    /// An officer who wrote this has not.
    case unfair
  }

  /// For what the text was written.
  package enum Purpose: String, CaseIterable, Sendable {
    /// To answer the petition.
    case answer
    /// To guide the sender of two matters in one.
    case split
    /// To tell a drafter what to mend.
    case reject
  }

  package let petition: PetitionID
  package let verdict: Verdict
  /// Whose hand wrote a fair text, or what is at fault in an unfair one.
  package let mark: String
  /// Why the person decided so, where it was written down.
  package let note: String?
  package let purpose: Purpose
  /// What the sender had been told before.
  package let earlier: String?
  package let text: String

  package init(
    petition: PetitionID, verdict: Verdict, mark: String, note: String? = nil,
    purpose: Purpose = .answer, earlier: String? = nil, text: String
  ) {
    self.petition = petition
    self.verdict = verdict
    self.mark = mark
    self.note = note
    self.purpose = purpose
    self.earlier = earlier
    self.text = text
  }
}

extension [ModelStep] {
  /// The place of the step whose text a marked reply stands for; nothing where the handling writes no
  /// such text.
  package func place(of purpose: MarkedReply.Purpose) -> Int? {
    let verbs: [Verb] =
      switch purpose {
      case .answer: [.draft, .decline, .apologise]
      case .split: [.split]
      case .reject: [.reject]
      }
    return verbs.lazy.compactMap { verb in
      lastIndex { step in
        guard case .act(let action) = step else { return false }
        return action.verb == verb
      }
    }.first
  }
}
