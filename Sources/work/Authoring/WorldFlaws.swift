import Petitions
import Scenarios
import WorkCalendar

/// Finds what a scenario lets nobody ever see: reactions that come after the shift, or that nothing calls for, and
/// petitions that the shift leaves no time to close.
struct WorldFlaws {
  private let scenario: Scenario
  /// When the last day of the shift ends.
  private let closing: Instant

  init?(_ scenario: Scenario) {
    guard let last = scenario.workingDates.last,
      let closing = scenario.calendar.closing(ofDay: last)
    else { return nil }
    self.scenario = scenario
    self.closing = closing
  }

  /// The flaws of the leader's delay, on which every answer rests.
  func ofApproval() -> [Flaw] {
    guard scenario.role != .approval, let first = scenario.petitions.map(\.arrives).min() else {
      return []
    }
    let earliest = instant(after: [scenario.approvalDelay], from: first)
    guard earliest >= closing else { return [] }
    return [Flaw(nil, ["approval", "after"], .comesTooLate(earliest: earliest, closing: closing))]
  }

  func all(of petition: ScriptedPetition) -> [Flaw] {
    lateReactions(of: petition) + idleReactions(of: petition) + ending(of: petition)
  }

  /// What comes only when the shift is over, however soon it is called for.
  private func lateReactions(of petition: ScriptedPetition) -> [Flaw] {
    let reactions = petition.reactions
    let single: [(String, ScriptedReaction?)] = [
      ("silence", reactions.silence), ("late", reactions.late), ("wrong-unit", reactions.wrongUnit),
      ("redraft", reactions.redraft), ("portal", reactions.portal),
    ]
    var chains: [(place: [Flaw.Step], delays: [ReactionDelay])] = single.compactMap {
      name, reaction in
      reaction.map { (["reactions", .key(name), "after"], [$0.after]) }
    }
    chains += reactions.ask.map { answer in
      (["reactions", "ask", .key(answer.fact.rawValue), "after"], [answer.reaction.after])
    }
    chains += reactions.consult.enumerated().map { place, opinion in
      (["reactions", "consult", .item(place), "after"], [opinion.reaction.after])
    }
    if let unit = reactions.unit {
      chains.append((["reactions", "unit", "after"], [unit.first.after]))
      if let better = unit.better {
        chains.append(
          (["reactions", "unit", "better", "after"], [unit.first.after, better.after]))
      }
    }
    return chains.compactMap { chain in
      // What would not come in time even in the whole of the shift is too slow; else the petition is too late.
      let earliest = instant(after: chain.delays, from: petition.arrives)
      let first = instant(after: chain.delays, from: min(petition.arrives, scenario.opensAt))
      guard earliest > closing, first > closing else { return nil }
      return Flaw(petition.id, chain.place, .comesTooLate(earliest: earliest, closing: closing))
    }
  }

  /// What waits for something that cannot happen.
  private func idleReactions(of petition: ScriptedPetition) -> [Flaw] {
    var found: [Flaw] = []
    if petition.reactions.unit != nil, petition.truth.road.unit == nil,
      scenario.role == .reception
    {
      found.append(Flaw(petition.id, ["reactions", "unit"], .unitNotTurnedTo))
    }
    let known =
      petition.sender.gives
      + petition.messages.filter { $0.at == petition.arrives }.flatMap(\.gives).map(\.fact)
    for answer in petition.reactions.ask where known.contains(answer.fact) {
      found.append(
        Flaw(
          petition.id, ["reactions", "ask", .key(answer.fact.rawValue)],
          .factKnownFromTheFirst(answer.fact)))
    }
    return found
  }

  /// Whether what the outcome needs can all come before the shift is over.
  private func ending(of petition: ScriptedPetition) -> [Flaw] {
    let awaitsUnit = petition.model.contains(.await(.unit))
    if awaitsUnit, scenario.role == .reception, petition.truth.road.unit != nil,
      petition.reactions.unit == nil, petition.model.contains(where: \.isForward)
    {
      return [Flaw(petition.id, ["reactions"], .unitIsSilent)]
    }
    guard petition.truth.ending.outcome == .answer, scenario.role != .approval else { return [] }
    let answer = awaitsUnit ? petition.reactions.unit.map { $0.first.after } : nil
    let delays = [answer, scenario.approvalDelay].compactMap(\.self)
    let earliest = instant(after: delays, from: petition.arrives)
    let first = instant(after: delays, from: min(petition.arrives, scenario.opensAt))
    guard earliest >= closing, first < closing else { return [] }
    return [Flaw(petition.id, ["arrives"], .cannotClose(earliest: earliest, closing: closing))]
  }

  private func instant(after delays: [ReactionDelay], from start: Instant) -> Instant {
    delays.reduce(max(start, scenario.opensAt)) { instant, delay in
      scenario.calendar.advanced(
        instant, byOfficeMilliseconds: delay.officeMilliseconds(in: scenario.calendar))
    }
  }
}

extension ModelStep {
  fileprivate var isForward: Bool {
    if case .act(.forward) = self { return true }
    return false
  }
}
