import Petitions
import Scenarios
import Wording
import YAML

extension Loader {
  /// The steps that are one word.
  private static let bareSteps = [
    "open", "accept", "mark-urgent", "submit", "send", "publish", "sync", "wait",
  ]
  /// The steps that carry something.
  private static let ladenSteps = [
    "ask", "classify", "decline", "forward", "return", "merge", "split", "redact", "draft",
    "remind", "extend", "apologise", "note", "flag", "await",
  ]

  func readStep(_ item: Field, _ context: PetitionContext) -> ModelStep? {
    switch item.node.content {
    case .scalar: return readBareStep(item)
    case .sequence, .refused:
      _ = item.fields([])
      return nil
    case .mapping(let entries):
      guard let entry = entries.first, entries.count == 1 else {
        item.complain(.modelStepMalformed)
        return nil
      }
      let name = Field(node: entry.key, findings: findings)
      guard Self.ladenSteps.contains(entry.name) else {
        if Self.bareSteps.contains(entry.name) {
          name.complain(.stepIsBare(entry.name))
        } else {
          name.complain(
            .choiceUnknown(entry.name, choices: Self.bareSteps + Self.ladenSteps))
        }
        return nil
      }
      return readLadenStep(entry.name, Field(node: entry.value, findings: findings), context)
    }
  }

  private func readBareStep(_ item: Field) -> ModelStep? {
    guard let text = item.text(atMost: Bounds.titleCharacters) else { return nil }
    switch text {
    case "open": return .act(.open)
    case "accept": return .act(.accept)
    case "mark-urgent": return .act(.markUrgent)
    case "submit": return .act(.submit)
    case "send": return .act(.send)
    case "publish": return .act(.publish)
    case "sync": return .act(.sync)
    case "wait": return .wait
    case _ where Self.ladenSteps.contains(text):
      item.complain(.stepIsLaden(text))
      return nil
    default:
      item.complain(.choiceUnknown(text, choices: Self.bareSteps + Self.ladenSteps))
      return nil
    }
  }

  private func readLadenStep(
    _ name: String, _ field: Field, _ context: PetitionContext
  ) -> ModelStep? {
    switch name {
    case "ask": readAsk(field)
    case "classify": field.choice(of: PetitionKind.self).map { .act(.classify($0)) }
    case "decline": readDecline(field)
    case "forward": readForward(field, context)
    case "return": readSpeech(field).map { .act(.return(note: $0)) }
    case "merge": readEarlierPetition(field, context).map { .act(.merge(into: $0)) }
    case "split": readSpeech(field).map { .act(.split(text: $0)) }
    case "redact": readParts(field).map { .act(.redact(parts: $0)) }
    case "draft": readSpeech(field).map { .act(.draft(text: $0)) }
    case "remind": readSpeech(field).map { .act(.remind(text: $0)) }
    case "extend": readExtend(field)
    case "apologise": readSpeech(field).map { .act(.apologise(text: $0)) }
    case "note": readSpeech(field).map { .act(.note(text: $0)) }
    case "flag": readSpeech(field).map { .act(.flag(text: $0)) }
    default: field.choice(of: ModelStep.Awaited.self).map { .await($0) }
    }
  }

  private func readAsk(_ field: Field) -> ModelStep? {
    guard let fields = field.fields(["facts", "text"]) else { return nil }
    let facts = fields.required("facts") { field -> [Fact]? in
      let facts = field.choices(of: Fact.self)
      if facts?.isEmpty == true { field.complain(.emptyValue) }
      return facts
    }
    let text = fields.required("text") { readSpeech($0) }
    guard let facts, let text else { return nil }
    return .act(.ask(facts: facts, text: text))
  }

  private func readDecline(_ field: Field) -> ModelStep? {
    guard let fields = field.fields(["reason", "text"]) else { return nil }
    let reason = fields.required("reason") { $0.choice(of: DeclineReason.self) }
    let text = fields.required("text") { readSpeech($0) }
    guard let reason, let text else { return nil }
    return .act(.decline(reason: reason, text: text))
  }

  private func readForward(_ field: Field, _ context: PetitionContext) -> ModelStep? {
    guard let fields = field.fields(["unit", "note"]) else { return nil }
    let unit = fields.required("unit") { readUnitReference($0, context.circumstances) }
    let note = fields.required("note") { readSpeech($0) }
    guard let unit, let note else { return nil }
    return .act(.forward(to: unit, note: note))
  }

  private func readExtend(_ field: Field) -> ModelStep? {
    guard let fields = field.fields(["reason"]) else { return nil }
    return fields.required("reason") { readSpeech($0) }.map { .act(.extend(reason: $0)) }
  }

  private func readParts(_ field: Field) -> [String]? {
    field.list(atLeast: 1) { $0.text(atMost: Bounds.titleCharacters) }
  }
}
