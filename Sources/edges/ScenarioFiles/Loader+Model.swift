import Petitions
import Scenarios
import Wording
import YAML

extension Loader {
  /// The steps that are one word.
  private static let bareSteps =
    Verb.allCases.filter { $0.entry.carries == .nothing }.map(\.rawValue) + ["wait"]
  /// The steps that carry something.
  private static let ladenSteps =
    Verb.allCases.filter { $0.entry.carries != .nothing }.map(\.rawValue) + ["await"]

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
    guard let text = item.line() else { return nil }
    switch text {
    case "wait": return .wait
    case _ where Self.ladenSteps.contains(text):
      item.complain(.stepIsLaden(text))
      return nil
    default:
      guard let action = Verb(rawValue: text).flatMap({ Action($0, .nothing) }) else {
        item.complain(.choiceUnknown(text, choices: Self.bareSteps + Self.ladenSteps))
        return nil
      }
      return .act(action)
    }
  }

  private func readLadenStep(
    _ name: String, _ field: Field, _ context: PetitionContext
  ) -> ModelStep? {
    guard let verb = Verb(rawValue: name) else {
      return field.choice(of: ModelStep.Awaited.self).map { .await($0) }
    }
    return readContent(of: verb, field, context).flatMap { Action(verb, $0) }.map { .act($0) }
  }

  private func readContent(
    of verb: Verb, _ field: Field, _ context: PetitionContext
  ) -> ActionContent? {
    switch verb.entry.carries {
    case .nothing: .nothing
    case .text: readText(of: verb, field).map { .text($0) }
    case .question: readQuestion(field)
    case .classification: readClassification(field)
    case .refusal: readRefusal(field)
    case .defect: readDefect(field)
    case .unit: readForward(field, context)
    case .petition: readEarlierPetition(field, context).map { .petition($0) }
    case .parts: readParts(field).map { .parts($0) }
    case .assessment: readAssessment(field).map { .assessment($0) }
    case .faults: readRejection(field)
    }
  }

  /// A kind alone, or a kind and its box.
  private func readClassification(_ field: Field) -> ActionContent? {
    guard case .mapping = field.node.content else {
      guard let kind = field.choice(of: PetitionKind.self) else { return nil }
      if kind.takesBox { field.complain(.boxMissing(kind)) }
      return .classification(kind, box: nil)
    }
    guard let fields = field.fields(["kind", "box"]) else { return nil }
    let kind = fields.required("kind") { $0.choice(of: PetitionKind.self) }
    let box = fields.optional("box") { $0.choice(of: Box.self) }
    guard let kind else { return nil }
    switch (fields["box"], kind.takesBox) {
    case (nil, true): field.complain(.boxMissing(kind))
    case (let box?, false): box.complain(.boxNotTaken(kind))
    default: break
    }
    return .classification(kind, box: box)
  }

  private func readQuestion(_ field: Field) -> ActionContent? {
    guard let fields = field.fields(["facts", "text"]) else { return nil }
    let facts = fields.required("facts") { field -> [Fact]? in
      let facts = field.choices(of: Fact.self)
      if facts?.isEmpty == true { field.complain(.emptyValue) }
      return facts
    }
    let text = fields.required("text") { readSpeech($0) }
    guard let facts, let text else { return nil }
    return .question(facts: facts, text: text)
  }

  private func readRefusal(_ field: Field) -> ActionContent? {
    guard let fields = field.fields(["reason", "text"]) else { return nil }
    let reason = fields.required("reason") { $0.choice(of: DeclineReason.self) }
    let text = fields.required("text") { readSpeech($0) }
    guard let reason, let text else { return nil }
    return .refusal(reason, text: text)
  }

  private func readDefect(_ field: Field) -> ActionContent? {
    guard let fields = field.fields(["defect", "text"]) else { return nil }
    let defect = fields.required("defect") { $0.choice(of: AnswerDefect.self) }
    let text = fields.required("text") { readSpeech($0) }
    guard let defect, let text else { return nil }
    return .defect(defect, text: text)
  }

  private func readRejection(_ field: Field) -> ActionContent? {
    guard let fields = field.fields(["faults", "text"]) else { return nil }
    let faults = fields.required("faults") { readDraftFaults($0) }
    let text = fields.required("text") { readSpeech($0) }
    guard let faults, let text else { return nil }
    return .faults(faults, text: text)
  }

  private func readForward(_ field: Field, _ context: PetitionContext) -> ActionContent? {
    guard let fields = field.fields(["unit", "note"]) else { return nil }
    let unit = fields.required("unit") { readUnitReference($0, context.circumstances) }
    let note = fields.required("note") { readSpeech($0) }
    guard let unit, let note else { return nil }
    return .unit(unit, note: note)
  }

  /// The text of a verb; an extension's is its reason, and is called so.
  private func readText(of verb: Verb, _ field: Field) -> String? {
    guard verb == .extend else { return readSpeech(field) }
    guard let fields = field.fields(["reason"]) else { return nil }
    return fields.required("reason") { readSpeech($0) }
  }

  private func readParts(_ field: Field) -> [String]? {
    field.list(atLeast: 1) { $0.line() }
  }
}
