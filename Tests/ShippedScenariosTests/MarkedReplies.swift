import Disk
import Petitions
import ScenarioFiles
import Scenarios
import Scoring
import Shifts
import Simulation
import Testing
import YAML

/// A letter to a sender, and whether a person found it fair.
struct MarkedReply: Sendable, CustomTestStringConvertible {
  let scenario: ScenarioID
  let petition: PetitionID
  let isFair: Bool
  /// Who wrote it, or what is wrong with it.
  let mark: String
  /// Whether it is the guidance on splitting, rather than the answer.
  let isGuidance: Bool
  /// What the sender had been told before.
  let earlier: String?
  let text: String

  var testDescription: String { "\(scenario) #\(petition), \(mark)" }

  /// The letters to the senders of a scenario.
  static func all(of scenario: ScenarioID) throws -> [MarkedReply] {
    let folder = #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    let path = "\(folder)/MarkedReplies/\(scenario).yaml"
    let bytes = try Files.read(path, bytesMaximum: Limits.fileByteMaximum)
    let root = try #require(parse(bytes: bytes, file: path).root)
    return try #require(root.sequence).map { node in
      MarkedReply(
        scenario: scenario, petition: PetitionID(try #require(node["petition"]?.text)),
        isFair: node["verdict"]?.text == "fair",
        mark: try #require(node["hand"]?.text ?? node["fault"]?.text),
        isGuidance: node["for"]?.text == "split", earlier: node["earlier"]?.text,
        text: try #require(node["text"]?.text))
    }
  }

  /// What the letter costs: the points of the model handling less those of the same with this text.
  ///
  /// `best` keeps the points of model handlings, which are the same for many letters.
  func loss(in scenario: Scenario, _ best: inout [String: Int]) throws -> Int {
    let key = "\(petition) \(isGuidance) \(earlier ?? "")"
    let most = try best[key] ?? points(in: scenario, writing: nil)
    best[key] = most
    return try most - points(in: scenario, writing: text)
  }

  private func points(in scenario: Scenario, writing text: String?) throws -> Int {
    let played = try #require(scenario.petition(petition))
    let first = played.truth.ending.duplicateOf.flatMap(scenario.petition)
    let run = ModelHandling.play(
      scenario.with([first, written(played, text)].compactMap { $0 }))
    // What is refused, as a place left to fill is, was never sent.
    guard run.problems.isEmpty else { return 0 }
    let card = Scoring.scorecard(
      of: scenario.with([first, played].compactMap { $0 }), events: run.events)
    return try #require(card.petitions.first { $0.petition == petition }).points
  }

  /// The petition handled as by the model up to its answer, with this text in place of the model's.
  private func written(_ petition: ScriptedPetition, _ text: String?) -> ScriptedPetition {
    var steps = petition.model.filter { step in
      guard case .act(let action) = step else { return true }
      return action.verb != .redact && action.verb != .publish
    }
    let verbs: [Verb] = isGuidance ? [.split] : [.draft, .decline, .apologise]
    for verb in verbs {
      let place = steps.lastIndex { step in
        guard case .act(let action) = step else { return false }
        return action.verb == verb
      }
      guard let place, case .act(let action) = steps[place] else { continue }
      if let text, let mine = action.saying(text) { steps[place] = .act(mine) }
      if let earlier { steps.insert(.act(.apologise(text: earlier)), at: place) }
      break
    }
    return ScriptedPetition(
      id: petition.id, arrives: petition.arrives, channel: petition.channel,
      subject: petition.subject, sender: petition.sender, messages: petition.messages,
      truth: petition.truth, reactions: petition.reactions, model: steps)
  }
}

extension Action {
  /// The same action with another text.
  func saying(_ text: String) -> Action? {
    switch content {
    case .text: Action(verb, .text(text))
    case .refusal(let reason, _): Action(verb, .refusal(reason, text: text))
    case .question(let facts, _): Action(verb, .question(facts: facts, text: text))
    case .unit(let unit, _): Action(verb, .unit(unit, note: text))
    case .nothing, .classification, .petition, .parts: nil
    }
  }
}
