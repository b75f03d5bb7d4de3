import Authoring
import Diagnostics
import Petitions
import Rules
import Scenarios
import TextJudging
import Wording
import WorkCalendar
import YAML

extension Loader {
  /// Reads the typical errors of a scenario and plays them; without the scenario, which may have
  /// errors, nothing can be said of them.
  func readRuns(_ document: Document, of scenario: Scenario?) -> [TypicalError] {
    guard let fields = document.fields(findings) else { return [] }
    _ = document.identifier(fields)
    let items = fields.read(RunsFormat.errors)
    guard let items, let scenario else { return [] }
    var trial = checkDepth == .playing ? ErrorTrial(scenario) : nil
    return items.compactMap { item in
      guard let error = readTypicalError(item, scenario) else { return nil }
      report(trial?.result(of: error), of: error, item)
      return error
    }
  }

  private func readTypicalError(_ item: Field, _ scenario: Scenario) -> TypicalError? {
    typealias Mistake = RunsFormat.Mistake
    guard let fields = item.fields(of: Mistake.record) else { return nil }
    let petition = fields.read(Mistake.petition) { field -> ScriptedPetition? in
      guard let id = field.petitionIdentifier() else { return nil }
      let petition = scenario.petition(id)
      if petition == nil {
        field.complain(.petitionUnknown(id.text, known: scenario.petitions.map(\.id.text)))
      }
      return petition
    }
    let what = fields.read(Mistake.error)
    let change = fields.read(Mistake.change) { field in
      petition.flatMap { readChange(field, PetitionContext(of: $0, in: scenario)) }
    }
    let costs = fields.read(Mistake.costs)
    let breaks = fields.read(Mistake.breaks) { readBrokenRule($0, scenario) }
    guard let petition, let what, let change, let costs, let breaks else { return nil }
    return TypicalError(
      petition: petition.id, what: what, change: change, costs: costs, breaks: breaks)
  }

  private func readBrokenRule(_ field: Field, _ scenario: Scenario) -> RuleID? {
    guard let text = field.ruleIdentifier() else { return nil }
    guard scenario.rulebook.rule(RuleID(text)) != nil else {
      field.complain(
        .requiredRuleUnknown(text, known: scenario.rulebook.rules.map(\.id.text).sorted()))
      return nil
    }
    return RuleID(text)
  }

  private func readChange(_ field: Field, _ context: PetitionContext) -> TypicalError.Change? {
    typealias Change = RunsFormat.Change
    guard let fields = field.fields(of: Change.record) else { return nil }
    if fields[Change.leaveOut] != nil { return fields.read(Change.leaveOut).map { .leaveOut($0) } }
    if fields[Change.move] != nil {
      let verb = fields.read(Change.move)
      fields.demand(Change.behind)
      let other = fields.read(Change.behind)
      guard let verb, let other else { return nil }
      return .move(verb, behind: other)
    }
    fields.demand(Change.replace)
    let verb = fields.read(Change.replace)
    fields.demand(Change.by)
    let steps = fields.read(Change.by) { readStep($0, context) }
    guard let verb, let steps else { return nil }
    return .replace(verb, by: steps)
  }

  private func report(_ outcome: ErrorTrial.Result?, of error: TypicalError, _ item: Field) {
    typealias Mistake = RunsFormat.Mistake
    let place = item.node[Mistake.change.name] ?? item.node
    switch outcome {
    case .noSuchStep: findings.add(.runWithoutStep, at: place)
    case .stuck(let problems):
      findings.add(.runStuck(problems.first ?? Phrase("", "")), at: place)
    case .played(let costs, let breaks) where costs != error.costs || breaks != error.breaks:
      let differs = costs == error.costs ? Mistake.breaks.name : Mistake.costs.name
      findings.add(.runCostsOtherwise(error, costs, breaks), at: item.node[differs] ?? item.node)
    case .played, nil: return
    }
  }
}

extension PetitionContext {
  /// What the steps of a petition are read with once its scenario is known.
  fileprivate init(of petition: ScriptedPetition, in scenario: Scenario) {
    id = petition.id
    arrives = petition.arrives
    circumstances = Circumstances(
      date: petition.arrives.date, role: scenario.role, units: scenario.units, lexicon: nil,
      agencies: .none,
      arrivals: nil,
      petitions: scenario.petitions.map { .init(id: $0.id.text, arrives: $0.arrives) })
  }
}

extension Finding {
  static let runWithoutStep = Finding(
    .runNotPlayable,
    Phrase(
      "cách xử lý mẫu của phiếu không có bước để sửa như thế",
      "the model handling of the petition has no step that could be changed like this"),
    remedy: Phrase("gọi tên một bước có trong “model”", "name a step that “model” has"))

  static func runStuck(_ problem: Phrase) -> Finding {
    Finding(
      .runNotPlayable,
      Phrase(
        "làm như thế thì không đi tiếp được: \(problem.vietnamese)",
        "handled like this it gets stuck: \(problem.english)"),
      remedy: Phrase(
        "thay cả những bước dựa vào bước ấy, bằng “replace” và “by”",
        "change the steps that rest on it too, with “replace” and “by”"))
  }

  static func runCostsOtherwise(
    _ error: TypicalError, _ costs: Int, _ breaks: [RuleID]
  ) -> Finding {
    let found = breaks.isEmpty ? "" : " (\(breaks.map(\.text).joined(separator: ", ")))"
    let said = error.breaks.isEmpty ? "" : " (\(error.breaks.map(\.text).joined(separator: ", ")))"
    return Finding(
      .runCostsOtherwise,
      Phrase(
        "lỗi này mất \(costs) điểm\(found), không phải \(error.costs)\(said)",
        "this error costs \(costs)\(found), not \(error.costs)\(said)"),
      remedy: Phrase(
        "xem lại quy tắc; nếu đúng ý bạn thì viết “costs: \(costs)” và “breaks: [\(breaks.map(\.text).joined(separator: ", "))]”",
        "look at the rules; if that is as you want it, write “costs: \(costs)” and “breaks: [\(breaks.map(\.text).joined(separator: ", "))]”"
      ))
  }
}
