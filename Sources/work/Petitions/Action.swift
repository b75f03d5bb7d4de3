/// What an officer can do to a petition, as asked of the simulation, which may refuse.
package enum Action: Hashable, Sendable {
  case open
  case ask(facts: [Fact], text: String)
  case classify(PetitionKind)
  case accept
  case decline(reason: DeclineReason, text: String)
  case forward(to: UnitID, note: String)
  case `return`(note: String)
  case merge(into: PetitionID)
  case split(text: String)
  case markUrgent
  case redact(parts: [String])
  case draft(text: String)
  case submit
  case send
  case publish
  case sync
  case remind(text: String)
  case extend(reason: String)
  case apologise(text: String)
  case note(text: String)
  case flag(text: String)

  /// The action's verb, without what it carries: for menus, help and reasons for refusal.
  package var verb: Verb {
    switch self {
    case .open: .open
    case .ask: .ask
    case .classify: .classify
    case .accept: .accept
    case .decline: .decline
    case .forward: .forward
    case .return: .return
    case .merge: .merge
    case .split: .split
    case .markUrgent: .markUrgent
    case .redact: .redact
    case .draft: .draft
    case .submit: .submit
    case .send: .send
    case .publish: .publish
    case .sync: .sync
    case .remind: .remind
    case .extend: .extend
    case .apologise: .apologise
    case .note: .note
    case .flag: .flag
    }
  }
}

/// The verbs of the desk, by the names that files and the plain runner use.
package enum Verb: String, CaseIterable, Sendable {
  case open
  case ask
  case classify
  case accept
  case decline
  case forward
  case `return`
  case merge
  case split
  case markUrgent = "mark-urgent"
  case redact
  case draft
  case submit
  case send
  case publish
  case sync
  case remind
  case extend
  case apologise
  case note
  case flag
}
