import Petitions
import Scenarios
import Wording
import YAML

extension Loader {
  private static let bareSteps = StepFormat.bare.map(\.text)
  private static let ladenSteps = StepFormat.laden.keys

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
    case StepFormat.wait.text: return .wait
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
      return StepFormat.awaited.value.read(field).map { .await($0) }
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
    typealias Format = StepFormat.Classification
    guard let fields = field.fields(of: Format.record) else { return nil }
    let kind = fields.read(Format.kind)
    let box = fields.read(Format.box)
    guard let kind else { return nil }
    switch (fields[Format.box], kind.takesBox) {
    case (nil, true): field.complain(.boxMissing(kind))
    case (let box?, false): box.complain(.boxNotTaken(kind))
    default: break
    }
    return .classification(kind, box: box)
  }

  private func readQuestion(_ field: Field) -> ActionContent? {
    guard let fields = field.fields(of: StepFormat.Question.record) else { return nil }
    let facts = fields.read(StepFormat.Question.facts) { field, facts -> [Fact]? in
      if facts?.isEmpty == true { field.complain(.emptyValue) }
      return facts
    }
    let text = fields.read(StepFormat.text) { readSpeech($0) }
    guard let facts, let text else { return nil }
    return .question(facts: facts, text: text)
  }

  private func readRefusal(_ field: Field) -> ActionContent? {
    guard let fields = field.fields(of: StepFormat.Refusal.record) else { return nil }
    let reason = fields.read(StepFormat.Refusal.reason)
    let text = fields.read(StepFormat.text) { readSpeech($0) }
    guard let reason, let text else { return nil }
    return .refusal(reason, text: text)
  }

  private func readDefect(_ field: Field) -> ActionContent? {
    guard let fields = field.fields(of: StepFormat.Defect.record) else { return nil }
    let defect = fields.read(StepFormat.Defect.defect)
    let text = fields.read(StepFormat.text) { readSpeech($0) }
    guard let defect, let text else { return nil }
    return .defect(defect, text: text)
  }

  private func readRejection(_ field: Field) -> ActionContent? {
    guard let fields = field.fields(of: StepFormat.Rejection.record) else { return nil }
    let faults = fields.read(StepFormat.Rejection.faults)
    let text = fields.read(StepFormat.text) { readSpeech($0) }
    guard let faults, let text else { return nil }
    return .faults(faults, text: text)
  }

  private func readForward(_ field: Field, _ context: PetitionContext) -> ActionContent? {
    typealias Format = StepFormat.Forward
    guard let fields = field.fields(of: Format.record) else { return nil }
    let unit = fields.read(Format.unit) { readUnitReference($0, context.circumstances) }
    let note = fields.read(Format.note) { readSpeech($0) }
    guard let unit, let note else { return nil }
    return .unit(unit, note: note)
  }

  /// The text of a verb; an extension's is its reason, and is called so.
  private func readText(of verb: Verb, _ field: Field) -> String? {
    guard verb == .extend else { return readSpeech(field) }
    typealias Format = StepFormat.Extension
    return field.fields(of: Format.record)?.read(Format.reason) { readSpeech($0) }
  }

  private func readParts(_ field: Field) -> [String]? {
    field.list(atLeast: 1) { $0.line() }
  }
}
