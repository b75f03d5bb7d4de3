import Petitions
import Randomness
import Scenarios
import Simulation
import Testing

/// A way to handle a petition worse in one respect and equally in all others.
struct Worsening: Sendable, CustomTestStringConvertible {
  let name: String
  /// Whether it puts another letter in the place of each.
  ///
  /// Of two letters that are both bad for reasons of their own none is the better one.
  private(set) var isRewriting = false
  /// Changes the steps of a handling; leaves them as they are where there is nothing to spoil.
  let spoil:
    @Sendable (inout [ModelStep], ScriptedPetition, Scenario, inout SeededGenerator) -> Void

  var testDescription: String { name }

  static let all: [Worsening] = omissions + choices + texts + times + excesses + desks
}

// MARK: - What is left out

extension Worsening {
  private static let omissions: [Worsening] = [
    omitting("asks nothing", .ask), omitting("does not classify", .classify),
    omitting("does not accept", .accept), omitting("does not mark the urgent", .markUrgent),
    omitting("does not guide to split", .split), omitting("hides nothing", .redact),
    omitting("does not publish", .publish), omitting("does not sync", .sync),
    omitting("does not refuse", .decline), omitting("does not merge", .merge),
    omitting("writes no answer", .draft, .submit, .send, .redact, .publish),
    omitting("never sends the answer", .send, .redact, .publish),
    omitting("forwards nothing", .forward),
    Worsening("stops in the middle") { steps, _, _, generator in
      guard steps.count > 1 else { return }
      steps.removeLast(1 + generator.below(steps.count - 1))
    },
    Worsening("leaves one step out") { steps, _, _, generator in
      guard !steps.isEmpty else { return }
      let place = generator.below(steps.count)
      if case .act(.open) = steps[place] { return }
      steps.remove(at: place)
    },
  ]

  static func omitting(_ name: String, _ verbs: Verb...) -> Worsening {
    Worsening(name) { steps, _, _, _ in
      steps.removeAll { step in
        guard case .act(let action) = step else { return false }
        return verbs.contains(action.verb)
      }
    }
  }
}

// MARK: - What is chosen wrongly

extension Worsening {
  private static let choices: [Worsening] = [
    changing("the wrong kind") { action, _, _, generator in
      guard case .classify(let kind, _) = action else { return [action] }
      return [.classify(generator.one(of: PetitionKind.allCases.filter { $0 != kind }))]
    },
    changing("a wrong kind first") { action, _, _, generator in
      guard case .classify(let kind, _) = action else { return [action] }
      return [.classify(generator.one(of: PetitionKind.allCases.filter { $0 != kind })), action]
    },
    changing("every kind until one fits") { action, petition, _, _ in
      guard case .classify(let kind, _) = action, kind == petition.truth.nature.kind else {
        return [action]
      }
      return PetitionKind.allCases.filter { $0 != kind }.map { .classify($0) } + [action]
    },
    changing("the wrong box") { action, _, _, generator in
      guard case .classify(let kind, let box?) = action else { return [action] }
      return [.classify(kind, box: generator.one(of: Box.allCases.filter { $0 != box }))]
    },
    changing("no box") { action, _, _, _ in
      guard case .classify(let kind, _?) = action else { return [action] }
      return [.classify(kind)]
    },
    changing("a wrong box first") { action, _, _, generator in
      guard case .classify(let kind, let box?) = action else { return [action] }
      return [.classify(kind, box: generator.one(of: Box.allCases.filter { $0 != box })), action]
    },
    changing("every box until one fits") { action, petition, _, _ in
      guard case .classify(let kind, let box?) = action, box == petition.truth.box else {
        return [action]
      }
      return Box.allCases.filter { $0 != box }.map { .classify(kind, box: $0) } + [action]
    },
    changing("the wrong unit") { action, _, scenario, generator in
      guard case .forward(let unit, let note) = action else { return [action] }
      let others = scenario.wrongUnits(beside: unit)
      return [.forward(to: generator.one(of: others), note: note)]
    },
    changing("a wrong unit first") { action, _, scenario, generator in
      guard case .forward(let unit, let note) = action else { return [action] }
      let others = scenario.wrongUnits(beside: unit)
      return [.forward(to: generator.one(of: others), note: note), action]
    },
    changing("the wrong reason") { action, _, _, generator in
      guard case .decline(let reason, let text) = action else { return [action] }
      let others = DeclineReason.allCases.filter { $0 != reason }
      return [.decline(reason: generator.one(of: others), text: text)]
    },
    changing("refuses for spam") { action, _, _, _ in
      guard case .decline(_, let text) = action else { return [action] }
      return [.decline(reason: .spam, text: text)]
    },
    changing("refuses what is to be answered") { action, _, _, generator in
      guard case .accept = action else { return [action] }
      return [
        .decline(
          reason: generator.one(of: DeclineReason.allCases), text: CarelessLetters.notOurs)
      ]
    },
    changing("asks for half of what is missing") { action, _, _, _ in
      guard case .ask(let facts, let text) = action, facts.count > 1 else { return [action] }
      return [.ask(facts: Array(facts.prefix(1)), text: text)]
    },
    changing("hides half of what is to be hidden") { action, _, _, _ in
      guard case .redact(let parts) = action, !parts.isEmpty else { return [action] }
      return parts.count == 1 ? [] : [.redact(parts: Array(parts.prefix(parts.count / 2)))]
    },
  ]

  static func changing(
    _ name: String,
    _ change:
      @escaping @Sendable (Action, ScriptedPetition, Scenario, inout SeededGenerator) -> [Action]
  ) -> Worsening {
    Worsening(name) { steps, petition, scenario, generator in
      steps = steps.flatMap { step -> [ModelStep] in
        guard case .act(let action) = step else { return [step] }
        return change(action, petition, scenario, &generator).map { .act($0) }
      }
    }
  }
}

// MARK: - What is written badly

extension Worsening {
  private static let texts: [Worsening] = [
    writing("“Ok.”") { _, _ in "Ok." },
    writing("an insult before the letter") { text, _ in "Đồ ngu, đọc cho kỹ đây. " + text },
    writing("a demand of money after the letter") { text, _ in
      text + " Muốn nhanh thì chuyển khoản cho tôi 2.000.000 đồng tiền bồi dưỡng."
    },
    writing("a promise after the letter") { text, _ in
      text + " Chúng tôi cam kết chắc chắn giải quyết xong trong ngày mai."
    },
    writing("English") { _, _ in CarelessLetters.english },
    writing("keywords") { _, _ in CarelessLetters.keywords },
    writing("the sender's own words") { _, petition in
      petition.messages.map(\.content.asText).joined(separator: "\n")
    },
    writing("other figures") { text, _ in
      String(text.map { $0 == "1" ? "7" : $0 == "2" ? "8" : $0 })
    },
    writing("half of the letter") { text, _ in String(text.prefix(text.count / 2)) },
    writing("the letter backwards") { text, _ in
      text.split(separator: " ").reversed().joined(separator: " ")
    },
  ]

  private static func writing(
    _ name: String, _ write: @escaping @Sendable (String, ScriptedPetition) -> String
  ) -> Worsening {
    var worsening = Worsening(name) { steps, petition, _, _ in
      steps = steps.map { step in
        guard case .act(let action) = step,
          action.verb.entry.writesToSender || action.verb == .draft,
          let text = action.content.text, let other = action.saying(write(text, petition))
        else { return step }
        return .act(other)
      }
    }
    worsening.isRewriting = true
    return worsening
  }
}

// MARK: - What is done at the wrong time

extension Worsening {
  private static let times: [Worsening] = [
    Worsening("lets everything lie at first") { steps, _, _, _ in
      steps.insert(contentsOf: Array(repeating: .wait, count: 4), at: min(1, steps.count))
    },
    Worsening("lets the end lie") { steps, _, _, _ in
      steps.insert(
        contentsOf: Array(repeating: .wait, count: 4), at: max(0, steps.count - 1))
    },
    Worsening("answers before the unit") { steps, _, _, _ in
      steps.removeAll { step in
        guard case .await(.unit) = step else { return false }
        return true
      }
    },
    Worsening("acts before the sender has answered") { steps, _, _, _ in
      steps.removeAll { step in
        guard case .await(.citizen) = step else { return false }
        return true
      }
    },
    Worsening("publishes before hiding") { steps, _, _, _ in
      guard let hiding = steps.firstIndex(where: { $0.verb == .redact }),
        let publishing = steps.firstIndex(where: { $0.verb == .publish })
      else { return }
      steps.swapAt(hiding, publishing)
    },
  ]
}

// MARK: - What is done too much

extension Worsening {
  static let excesses: [Worsening] = [
    adding("marks what is not urgent", .markUrgent) { petition in
      petition.truth.care.urgency == .normal
    },
    Worsening("asks for everything there is") { steps, _, _, _ in
      steps = steps.map { step in
        guard case .act(.ask(_, let text)) = step else { return step }
        return .act(.ask(facts: Fact.allCases, text: text))
      }
    },
    Worsening("asks for everything where nothing is missing") { steps, petition, _, _ in
      guard petition.needlessFacts.count == Fact.allCases.count,
        let place = steps.firstIndex(of: .act(.open))
      else { return }
      steps.insert(
        .act(.ask(facts: Fact.allCases, text: CarelessLetters.asking)), at: place + 1)
    },
    changing("asks for one thing too many") { action, petition, _, generator in
      guard case .ask(let facts, let text) = action, !petition.needlessFacts.isEmpty else {
        return [action]
      }
      return [.ask(facts: facts + [generator.one(of: petition.needlessFacts)], text: text)]
    },
    Worsening("has one matter split") { steps, petition, scenario, _ in
      // Elsewhere nobody can.
      guard scenario.role == .reception, petition.truth.care.mixed == .single,
        let place = steps.firstIndex(of: .act(.open))
      else { return }
      steps.insert(.act(.split(text: CarelessLetters.splitting)), at: place + 1)
    },
    Worsening("extends without need") { steps, petition, _, _ in
      guard !petition.needsMoreTime, let place = steps.firstIndex(of: .act(.accept)) else {
        return
      }
      steps.insert(.act(.extend(reason: CarelessLetters.extending)), at: place + 1)
    },
    Worsening("reminds three times at once") { steps, petition, _, _ in
      guard petition.truth.care.urgency == .normal,
        let place = steps.firstIndex(where: { $0.verb == .forward })
      else { return }
      steps.insert(
        contentsOf: (0..<3).map { _ in .act(.remind(text: CarelessLetters.reminding)) },
        at: place + 1)
    },
    adding("publishes what must not be published", .publish) { petition in
      [.complaint, .denunciation, .crimeReport].contains(petition.truth.nature.kind)
    },
    Worsening("forwards what goes nowhere") { steps, petition, scenario, generator in
      guard petition.truth.road.unit == nil,
        let place = steps.firstIndex(where: { $0.verb == .accept })
      else { return }
      let units = scenario.units.units.map(\.id)
      steps.insert(.act(.forward(to: generator.one(of: units), note: "")), at: place + 1)
    },
  ]

  /// Does something at the end that nobody should.
  private static func adding(
    _ name: String, _ action: Action, where isWrong: @escaping @Sendable (ScriptedPetition) -> Bool
  ) -> Worsening {
    Worsening(name) { steps, petition, _, _ in
      if isWrong(petition) { steps.append(.act(action)) }
    }
  }

  init(
    _ name: String,
    _ spoil:
      @escaping @Sendable (
        inout [ModelStep], ScriptedPetition, Scenario, inout SeededGenerator
      ) -> Void
  ) {
    self.name = name
    self.spoil = spoil
  }
}

extension ModelStep {
  fileprivate var verb: Verb? {
    guard case .act(let action) = self else { return nil }
    return action.verb
  }
}

extension Scenario {
  /// The units other than the right one and those that took its place.
  func wrongUnits(beside unit: UnitID) -> [UnitID] {
    let successors = units.unit(unit)?.successors ?? []
    return units.units.map(\.id).filter { $0 != unit && !successors.contains($0) }
  }
}
