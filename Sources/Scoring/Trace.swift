import Petitions
import Rules
import Scenarios
import Wording
import WorkCalendar

/// The events of one petition, with everything that the conditions of rules may look at.
struct Trace {
  let scenario: Scenario
  let petition: ScriptedPetition
  let events: [Event]

  /// The value of an attribute, as seen from an event and from the activation that it answers.
  func value(of name: String, event: Event?, activation: Event?) -> AttributeValue? {
    if name.hasPrefix("truth.") { return petition.truth.attribute(name.dropFirst(6)) }
    if name.hasPrefix("activation.") {
      return Self.attribute(String(name.dropFirst(11)), of: activation)
    }
    switch name {
    case "petition.channel": return .text(petition.channel.rawValue)
    case "shift.role": return .text(scenario.role.rawValue)
    default: return Self.attribute(name, of: event)
    }
  }

  private static func attribute(_ name: String, of event: Event?) -> AttributeValue? {
    event?.happening.attributes.first { $0.name == name }?.value
  }

  func matches(_ pattern: EventPattern, _ event: Event, activation: Event? = nil) -> Bool {
    pattern.activities.contains(event.activity)
      && pattern.condition.holds { value(of: $0, event: event, activation: activation) }
  }

  func applies(_ rule: Rule) -> Bool {
    rule.applies.holds { value(of: $0, event: nil, activation: nil) }
  }

  /// The times in which the petition waited for its sender's answer.
  func pauses(_ pause: ClockPause?) -> [Pause] {
    guard let pause else { return [] }
    switch pause {
    case .citizenAnswerAwaited: return answerPauses()
    }
  }

  private func answerPauses() -> [Pause] {
    var pauses: [Pause] = []
    var askedAt: Instant?
    for event in events {
      switch event.happening {
      case .asked: askedAt = askedAt ?? event.at
      case .citizenWrote(_, _, .answer):
        if let from = askedAt {
          pauses.append(Pause(from: from, to: event.at, why: PauseText.answerAwaited))
        }
        askedAt = nil
      default: continue
      }
    }
    if let askedAt {
      pauses.append(Pause(from: askedAt, to: nil, why: PauseText.answerAwaited))
    }
    return pauses
  }
}

private enum PauseText {
  static let answerAwaited = Phrase("chờ công dân trả lời", "waiting for the citizen's answer")
}
