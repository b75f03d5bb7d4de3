import Petitions
import Scenarios
import Simulation

/// One step of a walk.
enum Move: Sendable {
  case act(Action)
  case wait
}

extension Move {
  var action: Action? {
    if case .act(let action) = self { action } else { nil }
  }

  /// Every verb, with the right content and, where a choice can be wrong, with a wrong one.
  static func all(
    for petition: ScriptedPetition, in scenario: Scenario
  ) -> [Move] {
    let truth = petition.truth
    let text = petition.model.letters.max { $0.count < $1.count } ?? "Xin cảm ơn."
    let units = scenario.units.units.map(\.id)
    let right = truth.road.unit ?? truth.road.coUnits.first
    let wrong = units.first { $0 != right && !truth.road.coUnits.contains($0) }
    let some = [right, wrong].compactMap(\.self)
    let kinds = PetitionKind.allCases.filter { $0 == truth.nature.kind || $0 == .feedback }
    let reasons = DeclineReason.allCases.filter {
      $0 == truth.ending.declineReason || $0 == .outOfScope
    }
    let asked = Fact.allCases.filter { fact in
      truth.care.missing.contains(fact) || petition.reactions.ask.contains { $0.fact == fact }
    }
    var actions: [Action] = [.accept, .markUrgent, .submit, .send, .publish, .sync, .approve]
    actions += kinds.map { .classify($0, box: truth.nature.box) }
    actions += asked.map { .ask(facts: [$0], text: text) }
    if asked.isEmpty { actions.append(.ask(facts: [.detail], text: text)) }
    actions += reasons.map { .decline(reason: $0, text: text) }
    actions += some.flatMap { unit -> [Action] in
      [
        .forward(to: unit, note: text), .return(to: unit, note: text),
        .reportUp(to: unit, note: text),
      ]
    }
    actions += (truth.road.coUnits + petition.reactions.consult.map(\.unit) + some).uniqued.map {
      .consult($0, question: text)
    }
    if let first = truth.ending.duplicateOf { actions.append(.merge(into: first)) }
    let defect = petition.reactions.unit?.defect
    let other = AnswerDefect.allCases.first { $0 != defect }
    actions += [defect, other].compactMap(\.self).map { .sendBack($0, text: text) }
    if let assessment = truth.care.assessment { actions.append(.assess(assessment)) }
    actions += [truth.care.faults, [DraftFault.readable.first].compactMap(\.self)].filter {
      !$0.isEmpty
    }.map { .reject(faults: $0, text: text) }
    if !truth.care.personalData.isEmpty {
      actions.append(.redact(parts: truth.care.personalData))
    }
    actions += [
      .split(text: text), .inform(text: text), .draft(text: text), .remind(text: text),
      .extend(reason: text), .apologise(text: text), .note(text: text), .flag(text: text),
    ]
    let own = actions.filter { $0.verb.entry.roles.contains(scenario.role) }
    return own.map { .act($0) } + [.wait]
  }
}

extension [ModelStep] {
  /// The texts that the model writes.
  fileprivate var letters: [String] {
    compactMap { step in
      guard case .act(let action) = step else { return nil }
      return switch action {
      case .draft(let text), .decline(_, let text), .ask(_, let text): text
      default: nil
      }
    }
  }
}

extension [UnitID] {
  fileprivate var uniqued: [UnitID] {
    var seen: Set<UnitID> = []
    return filter { seen.insert($0).inserted }
  }
}
