package import Petitions
package import Rules
package import Scenarios
package import TextJudging
package import Wording

/// A text of a shift as the rules read it by itself, for people to read after them.
package struct ReadText: Sendable {
  /// What one rule makes of it.
  package struct RuleJudgement: Sendable {
    package let rule: Rule
    package let judgement: TextJudgement
    /// The place of the rule among those of the judge.
    let place: Int
    let demand: TextDemand
  }

  package let petition: PetitionID
  package let event: Event
  package let text: String
  package let judgements: [RuleJudgement]
  /// What a person can decide of it, in the order of the rules.
  package let points: [TextPoint]
  /// Why a person should read it; nothing: the rules are sure.
  package let doubts: [ReadingDoubt]
  /// What its sentences can rest on, and those of any other text in its place; nothing where nobody knows.
  package let grounds: Grounds?

  package var isNear: Bool { !doubts.isEmpty }

  /// Whether no rule finds anything wrong with it.
  package var isKept: Bool { judgements.allSatisfy(\.judgement.isKept) }

  /// Whether the rules find the text right in a point.
  package func keeps(_ point: TextPoint) -> Bool {
    judgements.allSatisfy { $0.judgement.keeps(point) }
  }

  /// What the rules found wrong with it, in sentences.
  package var faults: [Phrase] {
    judgements.filter { !$0.judgement.isKept }.map {
      ViolationText.text(event, $0.judgement, $0.demand.requirement)
    }
  }
}

extension Scoring {
  /// The texts of a shift that rules read, in their order, with how sure the rules are of each.
  ///
  /// Complexity: that of scoring the shift, and a look at what stands in each case for each of its texts.
  package static func texts(
    by judge: Judge, events: [Event], besides words: FamiliarWords? = nil
  ) -> [ReadText] {
    let familiar = words ?? FamiliarWords(of: judge.scenario)
    var fair: [PetitionID: FairWording] = [:]
    var watches: [Int: TextWatch] = [:]
    var letters: [SoleText] = []
    var found: [ReadText] = []
    for event in events {
      guard let petition = event.petition, let index = judge.index(of: petition) else { continue }
      var watch: TextWatch
      if let known = watches[index] {
        watch = known
      } else {
        let place = judge.place(at: index)
        watch = TextWatch(place.texts, of: place.petition, .shift)
      }
      if watch.reads(event) {
        let wording = fair[petition] ?? FairWording(judge.scenario.fairTexts.texts(of: petition))
        fair[petition] = wording
        var reader = watch
        if let text = reader.read(event, letters, by: judge.rules, besides: familiar, wording) {
          found.append(text)
        }
      }
      letters.note(event, watch.take(event, letters))
      watches[index] = watch
    }
    return found
  }
}

extension FamiliarWords {
  /// The words that somebody in the scenario tells a sender, whichever petition it is.
  package convenience init(of scenario: Scenario) {
    self.init(scenario.petitions.flatMap(\.familiarTexts))
  }
}

extension ScriptedPetition {
  /// Everything that the author of the case has somebody tell its sender.
  fileprivate var familiarTexts: [String] {
    tellings.map(\.text)
      + [reactions.unit?.first.says, reactions.unit?.better?.says].compactMap(\.self)
  }
}
