import Petitions
import ScenarioFiles
import Scenarios
import Testing
import Wording

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

private let scenarios = library.addresses.map(\.id).compactMap { library.load($0).scenario }

extension Scenario {
  /// Everything of a petition that a trainee can read.
  fileprivate func words(of petition: ScriptedPetition) -> String {
    let reactions = petition.reactions
    let answers = [
      reactions.silence, reactions.unit?.first, reactions.unit?.better, reactions.unit?.insists,
      reactions.unit?.wrongDefect,
      reactions.redraft, reactions.wrongUnit, reactions.late, reactions.portal,
    ].compactMap { $0?.says }
    let others = reactions.ask.map(\.reaction.says) + reactions.consult.map(\.reaction.says)
    let model = petition.model.compactMap { step -> String? in
      guard case .act(let action) = step else { return nil }
      return action.content.text
    }
    let letters = petition.messages.map(\.content.asText)
    return (letters + answers + others + model + [petition.truth.why.vietnamese])
      .joined(separator: "\n")
  }
}

extension ScriptedPetition {
  /// The letter with which the model answers.
  fileprivate var letter: String? {
    model.compactMap { step -> String? in
      guard case .act(.draft(let text)) = step else { return nil }
      return text
    }.last
  }
}

@Suite struct `The words of the scenarios` {
  @Test(arguments: [
    // Papers that no office may ask for any more, doubts of the author, and words that nobody says.
    "sổ hộ khẩu", "bài chưa đọc", "chưa ai đọc được", "khép việc", "người bà nêu",
  ])
  func `have none that were found to be wrong`(words: String) {
    let found = scenarios.flatMap { scenario in
      scenario.petitions.filter { scenario.words(of: $0).lowercased().contains(words) }
        .map { "\(scenario.id) \($0.id)" }
    }

    #expect(found == [])
  }

  /// Who stands at the counter, or wrote by post, sent no message and cannot send one back.
  @Test(arguments: scenarios)
  func `have no template that names a channel, where people come by several`(
    scenario: Scenario
  ) {
    let channels = Set(scenario.petitions.map(\.channel))
    guard channels.count > 1 else { return }
    let words = ["nhắn", "kênh", "zalo", "quầy"]

    let found = scenario.templates.filter { template in
      words.contains { template.text.lowercased().contains($0) }
    }

    #expect(found.map(\.id) == [])
  }

  @Test func `address whoever gave a name by it`() throws {
    for scenario in scenarios {
      for petition in scenario.petitions {
        guard let letter = petition.letter, let name = petition.sender.name,
          let last = name.split(separator: " ").last
        else { continue }
        #expect(letter.contains(last), "\(scenario.id) #\(petition.id)")
      }
    }
  }

  @Test func `are about regulations often enough, also for businesses`() {
    let petitions = scenarios.flatMap(\.petitions)
    let onRules = petitions.filter { $0.truth.nature.matter == .regulation }

    #expect(onRules.count >= 10)
    #expect(onRules.contains { $0.truth.nature.authority == .own })
    #expect(onRules.contains { $0.sender.kind == .business || $0.sender.kind == .association })
  }

  @Test func `have conduct that is not borne out, and answers that will not do`() {
    let petitions = scenarios.flatMap(\.petitions)
    let defects = Set(petitions.compactMap(\.reactions.unit?.defect))

    #expect(defects.count >= 3)
  }
}
