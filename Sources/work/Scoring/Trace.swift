import Petitions
import Scenarios
import WorkCalendar

/// The events of one petition so far, and what its rules may know before any of them.
struct Trace {
  let scenario: Scenario
  let petition: ScriptedPetition
  private(set) var events: [Event] = []

  init(scenario: Scenario, petition: ScriptedPetition) {
    self.scenario = scenario
    self.petition = petition
  }

  mutating func append(_ event: Event) {
    events.append(event)
  }

  /// The value of an attribute that no event changes; nothing at all where an event has to say.
  static func known(
    _ name: String, _ petition: ScriptedPetition, _ scenario: Scenario
  ) -> AttributeValue?? {
    if name.hasPrefix("truth.") { return .some(petition.truth.attribute(name.dropFirst(6))) }
    switch name {
    case "petition.channel": return .some(.text(petition.channel.rawValue))
    case "petition.sender-kind": return .some(.text(petition.sender.kind.rawValue))
    case "petition.hub-due": return .some(petition.hubDue.map { .text($0.at.iso) })
    case "petition.unit-answer":
      return .some(
        petition.reactions.unit.map { .text($0.defect?.rawValue ?? "sufficient") })
    case "petition.needless-facts":
      return .some(.list(petition.needlessFacts.map(\.rawValue)))
    case "petition.needs-more-time": return .some(.flag(petition.needsMoreTime))
    case "shift.role": return .some(.text(scenario.role.rawValue))
    case "shift.desk": return .some(scenario.desk.map { .text($0.text) })
    default: return .none
    }
  }

  func known(_ name: String) -> AttributeValue? { Self.known(name, petition, scenario) ?? nil }
}
