import Petitions
import Rules
import Scenarios

/// A requirement on texts with what the petition adds to it looked up.
struct TextInspection: Sendable {
  private let requirement: TextRequirement
  private let mustMention: [[String]]
  private let mustNotMention: [String]

  init(_ requirement: TextRequirement, of petition: ScriptedPetition) {
    self.requirement = requirement
    mustMention =
      switch requirement.mustMention {
      case .literal(let lists): lists
      case .replyMentions: petition.truth.replyMentions
      }
    mustNotMention =
      switch requirement.mustNotMention {
      case .literal(let phrases): phrases
      case .attribute(let name):
        name.hasPrefix("truth.") ? petition.truth.attribute(name.dropFirst(6))?.texts ?? [] : []
      }
  }

  func judgement(of text: String) -> TextJudgement {
    TextJudgement(
      text, mustMention: mustMention, mustNotMention: mustNotMention,
      minimum: requirement.wordsMinimum, maximum: requirement.wordsMaximum)
  }
}
