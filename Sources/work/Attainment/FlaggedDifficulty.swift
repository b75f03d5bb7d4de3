package import Petitions
package import Rules
package import Scenarios

/// A difficulty that a trainee reported from a petition, for whoever keeps the rulebook.
package struct FlaggedDifficulty: Hashable, Sendable {
  /// The place of the event in its journal.
  package let event: Int
  package let petition: PetitionID
  /// The rules that the text names, in the order of the rulebook; none where it names none.
  package let rules: [Rule]
  package let text: String

  /// The difficulties of a shift, in the order in which they were reported.
  package static func all(in events: [Event], of scenario: Scenario) -> [FlaggedDifficulty] {
    events.compactMap { event in
      guard case .flagged(let text) = event.happening, let petition = event.petition else {
        return nil
      }
      let words = Set(
        text.uppercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
      return FlaggedDifficulty(
        event: event.sequence, petition: petition,
        rules: scenario.rulesInForce.filter { words.contains($0.id.text.uppercased()) }, text: text)
    }
  }
}
