import Petitions
import Scenarios
import Wording
import WorkCalendar

/// Follows the times in which a petition waited for its sender's answer.
///
/// Asking for what the sender has already given stops no clock: nobody has anything to answer.
struct PauseTracker: Sendable {
  private(set) var pauses: [Pause] = []
  private var factsKnown: [Fact]
  private var isOpen = false

  init(_ petition: ScriptedPetition) {
    factsKnown = petition.disclosedOnArrival.map(\.fact)
  }

  /// Takes an event and answers whether the pauses have changed.
  mutating func take(_ event: Event) -> Bool {
    switch event.happening {
    case .asked(let facts, _):
      guard !isOpen, facts.contains(where: { !factsKnown.contains($0) }) else { return false }
      isOpen = true
      pauses.append(Pause(from: event.at, to: nil, why: Self.answerAwaited))
      return true
    case .citizenWrote(_, let facts, let cause):
      factsKnown += facts
      guard cause == .answer, isOpen, let last = pauses.popLast() else { return false }
      isOpen = false
      pauses.append(Pause(from: last.from, to: event.at, why: last.why))
      return true
    default: return false
    }
  }

  private static let answerAwaited = Phrase(
    "chờ công dân trả lời", "waiting for the citizen's answer")
}
