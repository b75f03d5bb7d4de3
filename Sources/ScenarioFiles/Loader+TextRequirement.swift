import Petitions
import Rules
import YAML

extension Loader {
  func readTextConstraint(_ field: Field) -> Constraint? {
    let known = ["activation", "must-mention", "must-not-mention", "at-least", "at-most"]
    guard let fields = field.fields(known) else { return nil }
    let activation = fields.required("activation") { field -> EventPattern? in
      let pattern = readPattern(field)
      if let pattern, !pattern.activities.allSatisfy({ Activity.withText.map(\.id).contains($0) }) {
        field.complain(.activityWithoutText)
      }
      return pattern
    }
    let mustMention = fields.optional("must-mention") { readMentions($0) }
    let mustNot = fields.optional("must-not-mention") { readUnmentionable($0) }
    let wordsMaximum = Bounds.textCharacters
    let minimum = fields.optional("at-least") { $0.number(in: 1...wordsMaximum) }
    let maximum = fields.optional("at-most") { field -> Int? in
      let maximum = field.number(in: 1...wordsMaximum)
      if let minimum, let maximum, maximum < minimum {
        field.complain(.endBeforeStart(String(minimum), String(maximum)))
      }
      return maximum
    }
    if known.dropFirst().allSatisfy({ fields[$0] == nil }) {
      field.complain(.textWithoutRequirement(Array(known.dropFirst())))
    }
    guard let activation else { return nil }
    return .text(
      activation: activation,
      TextRequirement(
        mustMention: mustMention ?? .literal([]), mustNotMention: mustNot ?? .literal([]),
        wordsMinimum: minimum, wordsMaximum: maximum))
  }

  private func readMentions(_ field: Field) -> PhraseLists? {
    guard field.node.sequence == nil else { return readPhraseLists(field).map { .literal($0) } }
    return field.choice(["truth.reply-mentions"]).map { _ in .replyMentions }
  }

  private func readUnmentionable(_ field: Field) -> Operand? {
    guard field.node.sequence == nil else { return field.texts().map { .literal($0) } }
    return field.choice(["truth.personal-data"]).map { .attribute($0) }
  }

  /// Lists of phrases, of which one each is wanted.
  func readPhraseLists(_ field: Field) -> [[String]]? {
    field.list { item in
      item.list(atLeast: 1) { $0.text(atMost: Bounds.titleCharacters) }
    }
  }
}
