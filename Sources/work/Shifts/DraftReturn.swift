package import Petitions
package import Scenarios
import Scoring
import Simulation
package import Wording
package import WorkCalendar

/// A draft that the leader did not sign, with what they found in it.
package struct DraftReturn: Hashable, Sendable {
  package let at: Instant
  package let draft: String
  /// What was wrong and what shows it, in full.
  package let why: Phrase?

  /// Reads a leader's answer; nothing where an event is none.
  ///
  /// Complexity: that of watching the events before it.
  init?(_ event: Event, of scenario: Scenario, after before: [Event]) {
    guard event.activity == .leaderReturned, let petition = event.petition,
      case .drafted(let draft)? = before.last(where: {
        $0.petition == petition && $0.activity == .drafted
      })?.happening
    else { return nil }
    at = event.at
    self.draft = draft
    let found = ShiftMonitor(scenario, events: before)
      .faults(of: Submission(petition: petition, draft: draft, at: event.at))
    // What the unit has yet to say is not given away before it says it.
    let isAnswered = before.contains { $0.petition == petition && $0.activity == .unitAnswered }
    let isWaiting = scenario.petition(petition)?.reactions.unit != nil && !isAnswered
    why = found.isEmpty ? nil : Self.words(for: found, whileUnitIsSilent: isWaiting)
  }

  /// Every return of drafts of a petition, in the order of the journal.
  package static func all(
    of petition: PetitionID, in scenario: Scenario, events: [Event]
  ) -> [DraftReturn] {
    events.indices.filter {
      events[$0].petition == petition && events[$0].activity == .leaderReturned
    }.compactMap { DraftReturn(events[$0], of: scenario, after: Array(events[..<$0])) }
  }

  private static func words(
    for found: [(fault: DraftFault, why: [Phrase])], whileUnitIsSilent isWaiting: Bool
  ) -> Phrase {
    let sentences = found.map { fault, why in
      let hidden = [Phrase("đơn vị chưa trả lời", "the unit has not answered yet")]
      let reasons = fault == .leftOut && isWaiting ? hidden : why
      let name = Phrase(
        fault.name.vietnamese.capitalised, fault.name.english.capitalised)
      return name + ": " + reasons.joined(separator: "; ") + "."
    }
    return sentences.joined(separator: " ")
  }
}
