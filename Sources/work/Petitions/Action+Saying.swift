extension Action {
  /// The same action with another text; nothing for one that has none.
  package func saying(_ text: String) -> Action? {
    switch content {
    case .text: Action(verb, .text(text))
    case .refusal(let reason, _): Action(verb, .refusal(reason, text: text))
    case .question(let facts, _): Action(verb, .question(facts: facts, text: text))
    case .defect(let defect, _): Action(verb, .defect(defect, text: text))
    case .unit(let unit, _): Action(verb, .unit(unit, note: text))
    case .faults(let faults, _): Action(verb, .faults(faults, text: text))
    case .nothing, .classification, .petition, .parts, .assessment: nil
    }
  }
}
