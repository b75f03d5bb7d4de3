import Courses
import Petitions
package import Scenarios
import Scoring
import TextJudging
import Wording

extension MarkedReply {
  /// The marked reply that a text becomes once persons are done with it; nothing where they are not, or
  /// where a scenario has no place for it.
  ///
  /// `earlier` is what the sender had been told before.
  package init?(_ waiting: WaitingText, earlier: String? = nil) {
    guard waiting.standing.isFinal, let purpose = waiting.text.event.activity.repliedPurpose else {
      return nil
    }
    let missed = waiting.text.points.filter { waiting.standing.decided[$0.name] == false }
    self.init(
      petition: waiting.text.petition, verdict: missed.isEmpty ? .fair : .unfair,
      mark: missed.isEmpty
        ? "học viên, \(waiting.assignment)"
        : missed.map(\.phrase.vietnamese).joined(separator: "; "),
      purpose: purpose, earlier: purpose == .answer ? earlier : nil, text: waiting.text.text)
  }
}

extension MarkedReply {
  /// The same with its words written otherwise: whoever signed is not named.
  package func hiding(_ hidden: (String) -> String) -> MarkedReply {
    MarkedReply(
      petition: petition, verdict: verdict, mark: mark, purpose: purpose,
      earlier: earlier.map(hidden), text: hidden(text))
  }
}

extension Activity {
  /// What a text of this activity is for, as marked replies have it.
  fileprivate var repliedPurpose: MarkedReply.Purpose? {
    switch self {
    case .replied, .declined: .answer
    case .split: .split
    case .rejected: .reject
    default: nil
    }
  }
}
