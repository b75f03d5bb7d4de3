import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Simulation
import Testing

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

private let scenarios = library.addresses.map(\.id).compactMap { library.load($0).scenario }

extension ScriptedPetition {
  /// What the model handling writes with an action, for the actions that a closure takes.
  fileprivate func texts(_ isWanted: (Action) -> Bool) -> [String] {
    model.compactMap { step in
      guard case .act(let action) = step, isWanted(action) else { return nil }
      return action.content.text
    }
  }
}

extension String {
  /// The words as they stand between blanks and marks, "ông/bà" as one.
  fileprivate var spokenWords: [String] {
    split { !($0.isLetter || $0 == "/") }.map { $0.lowercased() }
  }
}

/// Faults of scenarios that were found by use, each with its input.
@Suite struct `Mended faults` {
  @Test func `an unsent reply is one loss with one cause`() throws {
    let scenario = try #require(scenarios.first { $0.id == "ngay-dau" })
    let petition = try #require(scenario.petitions.first { $0.id == "01" })
    let sent: Set<Activity> = [.replied, .published, .rated]
    let events = ModelHandling.play(scenario).events.filter {
      $0.petition != petition.id || !sent.contains($0.activity)
    }

    let card = Scoring.scorecard(of: scenario, events: events)
    let score = try #require(card.petitions.first { $0.petition == petition.id })

    #expect(score.brokenRules == ["HN-01"])
  }

  @Test func `a denunciation of a ward's officer goes to the ward's chairman`() throws {
    let scenario = try #require(scenarios.first { $0.id == "hop-thu-zalo" })
    let petition = try #require(scenario.petitions.first { $0.id == "03" })
    let refusal = petition.texts { $0.verb == .decline }.joined()

    #expect(petition.truth.nature.kind == .denunciation)
    #expect(refusal.contains("Chủ tịch UBND phường"))
  }

  @Test func `whoever reports corruption is protected by a rule of the law`() {
    let rules = scenarios.flatMap(\.rulebook.rules).filter {
      $0.citation.document.contains("Luật Phòng, chống tham nhũng")
    }

    #expect(rules.contains { $0.citation.article == "67" })
  }

  @Test func `nobody is called man or woman before the name is known`() {
    let guessed: Set = ["anh", "chị", "ông", "bà", "cô", "chú", "bác"]
    for scenario in scenarios {
      for petition in scenario.petitions {
        for step in petition.model {
          guard case .act(.ask(let facts, let text)) = step, facts.contains(.name) else { continue }
          let found = text.spokenWords.filter(guessed.contains)
          #expect(found == [], "\(scenario.id) #\(petition.id): \(text)")
        }
      }
    }
  }

  @Test(arguments: [
    "chắc chắn sẽ", "cam đoan", "bảo đảm sẽ", "hứa sẽ", "nhất định sẽ", "giải quyết dứt điểm",
  ])
  func `no model letter promises what nobody can`(words: String) {
    for scenario in scenarios {
      for petition in scenario.petitions {
        let letters = petition.texts { $0.verb.entry.writesToSender || $0.verb == .draft }
        #expect(
          !letters.contains { $0.lowercased().contains(words) }, "\(scenario.id) #\(petition.id)")
      }
    }
  }
}
