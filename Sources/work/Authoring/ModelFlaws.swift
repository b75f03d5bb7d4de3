import Petitions
import Scenarios
import WorkCalendar

/// Finds the steps of model handlings that go against the truth beside them.
enum ModelFlaws {
  static func all(of petition: ScriptedPetition, in scenario: Scenario) -> [Flaw] {
    var search = Search(petition: petition, scenario: scenario)
    for (place, step) in petition.model.enumerated() { search.look(at: step, place) }
    search.lookForEnd()
    return search.found
  }

  private struct Search {
    let petition: ScriptedPetition
    let scenario: Scenario
    private(set) var found: [Flaw] = []
    private var verbs: Set<Verb> = []
    /// Whether a step before has somebody answer.
    private var isTurnedTo: Set<ModelStep.Awaited> = []

    init(petition: ScriptedPetition, scenario: Scenario) {
      self.petition = petition
      self.scenario = scenario
    }

    private var truth: GroundTruth { petition.truth }

    mutating func look(at step: ModelStep, _ place: Int) {
      switch step {
      case .act(let action):
        look(at: action, place)
        verbs.insert(action.verb)
      case .await(let awaited): look(atAwaiting: awaited, place)
      case .wait: return
      }
    }

    private mutating func look(at action: Action, _ place: Int) {
      switch action {
      case .forward(let unit, _):
        isTurnedTo.insert(.unit)
        guard scenario.role == .reception, !isRight(unit) else { return }
        add(
          ["model", .item(place), "forward", "unit"],
          .forwardsElsewhere(unit, right: truth.road.unit))
      case .decline(let reason, _):
        guard reason != truth.ending.declineReason else { return }
        add(
          ["model", .item(place), "decline", "reason"],
          .declinesOtherwise(reason, right: truth.ending.declineReason))
      case .ask(let facts, _): lookAtQuestion(facts, place)
      case .classify(let kind, _):
        guard kind != truth.nature.kind else { return }
        add(
          ["model", .item(place), "classify"],
          .classifiesOtherwise(kind, right: truth.nature.kind))
      case .merge(let other):
        guard other != truth.ending.duplicateOf else { return }
        add(
          ["model", .item(place), "merge"],
          .mergesElsewhere(other, right: truth.ending.duplicateOf))
      case .redact(let parts): lookAtRedaction(parts, place)
      case .consult, .sendBack: isTurnedTo.insert(.unit)
      case .submit: isTurnedTo.insert(.approval)
      case .reject: isTurnedTo.insert(.redraft)
      default: return
      }
    }

    /// Only the first question is held against what is missing: a later one may ask what an answer left open.
    private mutating func lookAtQuestion(_ facts: [Fact], _ place: Int) {
      isTurnedTo.insert(.citizen)
      guard !verbs.contains(.ask) else { return }
      let needless = facts.filter { !truth.care.missing.contains($0) }
      guard !needless.isEmpty else { return }
      add(["model", .item(place), "ask", "facts"], .asksNeedlessly(needless))
    }

    private mutating func lookAtRedaction(_ parts: [String], _ place: Int) {
      let texts = petition.wordsOfSender + petition.textsOfModel
      let vain = parts.enumerated().filter { part in !texts.contains { $0.contains(part.element) } }
      guard let first = vain.first else { return }
      add(
        ["model", .item(place), "redact", .item(first.offset)],
        .redactsNothing(vain.map(\.element)))
    }

    private mutating func look(atAwaiting awaited: ModelStep.Awaited, _ place: Int) {
      let comesByItself = awaited == .citizen && petition.writesUnasked
      guard !isTurnedTo.contains(awaited), !comesByItself else { return }
      add(["model", .item(place), "await"], .awaitsNobody(awaited))
    }

    /// The work on a petition ends with the step that its outcome asks for.
    mutating func lookForEnd() {
      guard let end = truth.ending.outcome.end(at: scenario.role), !verbs.contains(end) else {
        return
      }
      // A refusal for another reason, or a merge, has been told of as that.
      let others: [Verb] = [.decline, .merge]
      guard !others.contains(where: verbs.contains) || truth.ending.outcome == .answer else {
        return
      }
      if found.contains(where: { $0.cause.isOfAnotherEnd }) { return }
      add(["model"], .neverEnds(truth.ending.outcome, by: end))
    }

    private func isRight(_ unit: UnitID) -> Bool {
      let dates = [petition.arrives.date] + scenario.workingDates
      return dates.contains { scenario.units.isRight(unit, for: truth, on: $0) }
    }

    private mutating func add(_ place: [Flaw.Step], _ cause: Flaw.Cause) {
      found.append(Flaw(petition.id, place, cause))
    }
  }
}

extension Flaw.Cause {
  fileprivate var isOfAnotherEnd: Bool {
    switch self {
    case .declinesOtherwise, .mergesElsewhere: true
    default: false
    }
  }
}

extension Outcome {
  /// The step that ends the work so, at a post.
  fileprivate func end(at role: Role) -> Verb? {
    switch (self, role) {
    case (.answer, .approval): .approve
    case (_, .approval): nil
    case (.answer, .reception), (.answer, .handling): .send
    case (.decline, _): .decline
    case (.merge, _): .merge
    case (.return, _): .return
    case (.reportUp, _): .reportUp
    }
  }
}

extension ScriptedPetition {
  /// All that the sender writes, from the first message to the last answer.
  var wordsOfSender: [String] {
    let written = messages.filter { $0.author == .sender }.map { $0.content.asText }
    let spoken =
      reactions.ask.map(\.reaction) + [reactions.silence, reactions.late].compactMap(\.self)
    return written + spoken.map(\.says)
  }

  /// The replies that the model handling writes.
  var textsOfModel: [String] {
    model.compactMap { step in
      switch step {
      case .act(.draft(let text)), .act(.decline(_, let text)): text
      default: nil
      }
    }
  }

  /// Whether the sender writes again without being asked.
  fileprivate var writesUnasked: Bool {
    messages.contains { $0.at > arrives && $0.author == .sender } || reactions.silence != nil
      || reactions.late != nil
  }
}
