/// What an officer can do to a petition, as asked of the simulation, which may refuse.
package enum Action: Hashable, Sendable {
  case open
  case ask(facts: [Fact], text: String)
  case classify(PetitionKind, box: Box? = nil)
  case accept
  case decline(reason: DeclineReason, text: String)
  case forward(to: UnitID, note: String)
  case `return`(to: UnitID, note: String)
  case merge(into: PetitionID)
  case split(text: String)
  case markUrgent
  case redact(parts: [String])
  case sendBack(AnswerDefect, text: String)
  case reportUp(to: UnitID, note: String)
  case consult(UnitID, question: String)
  case assess(Assessment)
  case approve
  case reject(faults: [DraftFault], text: String)
  case inform(text: String)
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
}

extension Action {
  /// The action's verb: for menus, help and reasons for refusal.
  package var verb: Verb { parts.verb }

  /// What the action carries.
  package var content: ActionContent { parts.content }

  private var parts: (verb: Verb, content: ActionContent) {
    switch self {
    case .open: (.open, .nothing)
    case .ask(let facts, let text): (.ask, .question(facts: facts, text: text))
    case .classify(let kind, let box): (.classify, .classification(kind, box: box))
    case .accept: (.accept, .nothing)
    case .decline(let reason, let text): (.decline, .refusal(reason, text: text))
    case .forward(let unit, let note): (.forward, .unit(unit, note: note))
    case .return(let unit, let note): (.return, .unit(unit, note: note))
    case .merge(let petition): (.merge, .petition(petition))
    case .split(let text): (.split, .text(text))
    case .markUrgent: (.markUrgent, .nothing)
    case .redact(let parts): (.redact, .parts(parts))
    case .sendBack(let defect, let text): (.sendBack, .defect(defect, text: text))
    case .reportUp(let unit, let note): (.reportUp, .unit(unit, note: note))
    case .consult(let unit, let question): (.consult, .unit(unit, note: question))
    case .assess(let assessment): (.assess, .assessment(assessment))
    case .approve: (.approve, .nothing)
    case .reject(let faults, let text): (.reject, .faults(faults, text: text))
    case .inform(let text): (.inform, .text(text))
    case .draft(let text): (.draft, .text(text))
    case .submit: (.submit, .nothing)
    case .send: (.send, .nothing)
    case .publish: (.publish, .nothing)
    case .sync: (.sync, .nothing)
    case .remind(let text): (.remind, .text(text))
    case .extend(let reason): (.extend, .text(reason))
    case .apologise(let text): (.apologise, .text(text))
    case .note(let text): (.note, .text(text))
    case .flag(let text): (.flag, .text(text))
    }
  }

  /// Creates the action of a verb that carries this; nothing where the verb carries another shape.
  package init?(_ verb: Verb, _ content: ActionContent) {
    switch (verb, content) {
    case (.open, .nothing): self = .open
    case (.ask, .question(let facts, let text)): self = .ask(facts: facts, text: text)
    case (.classify, .classification(let kind, let box)): self = .classify(kind, box: box)
    case (.accept, .nothing): self = .accept
    case (.decline, .refusal(let reason, let text)): self = .decline(reason: reason, text: text)
    case (.forward, .unit(let unit, let note)): self = .forward(to: unit, note: note)
    case (.return, .unit(let unit, let note)): self = .return(to: unit, note: note)
    case (.merge, .petition(let petition)): self = .merge(into: petition)
    case (.split, .text(let text)): self = .split(text: text)
    case (.markUrgent, .nothing): self = .markUrgent
    case (.redact, .parts(let parts)): self = .redact(parts: parts)
    case (.sendBack, .defect(let defect, let text)): self = .sendBack(defect, text: text)
    case (.reportUp, .unit(let unit, let note)): self = .reportUp(to: unit, note: note)
    case (.consult, .unit(let unit, let note)): self = .consult(unit, question: note)
    case (.assess, .assessment(let assessment)): self = .assess(assessment)
    case (.approve, .nothing): self = .approve
    case (.reject, .faults(let faults, let text)): self = .reject(faults: faults, text: text)
    case (.inform, .text(let text)): self = .inform(text: text)
    case (.draft, .text(let text)): self = .draft(text: text)
    case (.submit, .nothing): self = .submit
    case (.send, .nothing): self = .send
    case (.publish, .nothing): self = .publish
    case (.sync, .nothing): self = .sync
    case (.remind, .text(let text)): self = .remind(text: text)
    case (.extend, .text(let text)): self = .extend(reason: text)
    case (.apologise, .text(let text)): self = .apologise(text: text)
    case (.note, .text(let text)): self = .note(text: text)
    case (.flag, .text(let text)): self = .flag(text: text)
    default: return nil
    }
  }
}
