import Petitions
import Scenarios
import Scoring
import Shifts
import Simulation
import Wording

/// An officer who decides everything as the model does and reads nothing when writing.
struct CarelessWriter: Sendable {
  let name: String
  /// What is written to the sender of a petition, in place of the model's text.
  let letter: @Sendable (ScriptedPetition, Scenario) -> String

  static let all: [CarelessWriter] = [
    CarelessWriter(name: "“Ok.” to everybody") { _, _ in "Ok." },
    CarelessWriter(name: "one courteous letter to all") { _, _ in CarelessLetters.courteous },
    CarelessWriter(name: "a list of keywords") { _, _ in CarelessLetters.keywords },
    CarelessWriter(name: "insults") { _, _ in CarelessLetters.insulting },
    CarelessWriter(name: "English") { _, _ in CarelessLetters.english },
    CarelessWriter(name: "asks for money") { _, _ in CarelessLetters.corrupt },
    CarelessWriter(name: "promises everything") { _, _ in CarelessLetters.promising },
    CarelessWriter(name: "invents facts") { _, _ in CarelessLetters.invented },
    CarelessWriter(name: "not ours, to everybody") { _, _ in CarelessLetters.notOurs },
    CarelessWriter(name: "the sender's own words") { petition, _ in
      petition.messages.map(\.content.asText).joined(separator: "\n")
    },
    CarelessWriter(name: "the first words of the subject") { petition, _ in
      "Về \(petition.subject.vietnamese)."
    },
    CarelessWriter(name: "the letter to another petition") { petition, scenario in
      let others = scenario.petitions.filter { $0.id != petition.id }
      return others.lazy.compactMap(\.lastLetter).first ?? CarelessLetters.courteous
    },
  ]

  /// Works a whole shift, and gives what came of it.
  func work(_ scenario: Scenario) -> Scorecard {
    let petitions = scenario.petitions.map { handling($0, in: scenario) }
    let run = ModelHandling.play(scenario.with(petitions))
    return Scoring.scorecard(of: scenario, events: run.events)
  }

  /// The petition with the model's decisions and this writer's letters.
  func handling(_ petition: ScriptedPetition, in scenario: Scenario) -> ScriptedPetition {
    petition.handled { action in
      guard action.verb.entry.writesToSender || action.verb == .draft else { return action }
      return action.saying(letter(petition, scenario)) ?? action
    }
  }
}

extension ScriptedPetition {
  /// What the model writes last to the sender.
  fileprivate var lastLetter: String? {
    model.compactMap { step -> String? in
      guard case .act(let action) = step, action.verb.entry.writesToSender || action.verb == .draft
      else { return nil }
      return action.content.text
    }.last
  }

  /// The petition with each action of its model changed.
  func handled(_ change: (Action) -> Action) -> ScriptedPetition {
    handled(
      by: model.map { step in
        guard case .act(let action) = step else { return step }
        return .act(change(action))
      })
  }
}
