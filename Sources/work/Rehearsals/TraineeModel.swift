package import Petitions
import Randomness
package import Scenarios
import Simulation
package import Wording
import WorkCalendar

/// A kind of trainee that a machine can play, to see what a scenario's points make of it.
///
/// Those who do not read decide by what stands on the desk and never by what it means; nobody's leader reads
/// their drafts, so that what they earn is rather too much.
package enum TraineeModel: String, CaseIterable, Sendable {
  /// Does what the model does, at a person's pace, and keeps notes.
  case diligent
  /// Does what the model does, and leaves out every third thing that can be left out; letters break off.
  case hurried
  /// Passes everything on to one unit, and its answer to the sender.
  case alwaysForward = "always-forward"
  /// Asks everybody everything.
  case alwaysAsk = "always-ask"
  /// Sends a template with nothing filled in.
  case templateCopier = "template-copier"
  /// Sends everybody the same courteous letter.
  case neverReads = "never-reads"
  /// Presses whatever there is.
  case masher

  package var name: Phrase {
    switch self {
    case .diligent: Phrase("cẩn thận", "diligent")
    case .hurried: Phrase("vội", "hurried")
    case .alwaysForward: Phrase("chuyển hết", "always forwards")
    case .alwaysAsk: Phrase("hỏi hết", "always asks")
    case .templateCopier: Phrase("chép mẫu", "copies templates")
    case .neverReads: Phrase("không đọc", "never reads")
    case .masher: Phrase("bấm bừa", "presses anything")
    }
  }

  /// Whether the petitions are read: only then the scenario may be passed.
  package var reads: Bool { self == .diligent || self == .hurried }

  /// How long each step takes of the trainee's own time, in milliseconds.
  private var millisecondsPerAction: Int64 {
    switch self {
    case .diligent: 8000
    case .hurried: 3000
    case .alwaysForward, .alwaysAsk, .templateCopier, .neverReads, .masher: 1000
    }
  }

  /// Works a whole shift; the same seed gives the same shift on every machine.
  ///
  /// Complexity: that of playing one shift.
  package func work(_ scenario: Scenario, seed: Int) -> [Event] {
    var generator = SeededGenerator(seed: seed)
    let petitions = scenario.petitions.map { petition in
      petition.handled(by: steps(with: petition, in: scenario, &generator))
    }
    var player = ModelPlayer(
      scenario.with(petitions), millisecondsPerAction: millisecondsPerAction)
    return player.finish().events
  }

  // MARK: - What is done with a petition

  private func steps(
    with petition: ScriptedPetition, in scenario: Scenario, _ generator: inout SeededGenerator
  ) -> [ModelStep] {
    let blind = BlindHandling(petition, scenario)
    switch self {
    case .diligent: return Self.noted(petition.model, &generator)
    case .hurried: return Self.cut(petition.model, &generator)
    case .alwaysForward:
      let unit = blind.unit(&generator)
      return blind.steps(
        [.classify(.feedback), .accept, .forward(to: unit, note: BlindHandling.note)],
        answer: petition.reactions.unit?.first.says ?? BlindHandling.courteous, afterUnit: true)
    case .alwaysAsk:
      return blind.steps(
        [
          .ask(facts: Fact.allCases, text: "Xin anh chị cho biết thêm."), .classify(.feedback),
          .accept,
        ], answer: BlindHandling.courteous, afterUnit: false)
    case .templateCopier:
      let unit = blind.unit(&generator)
      return blind.steps(
        [.classify(.feedback), .accept, .forward(to: unit, note: BlindHandling.note)],
        answer: blind.template, afterUnit: true)
    case .neverReads:
      return blind.steps(
        [.classify(.feedback), .accept], answer: BlindHandling.courteous, afterUnit: false)
    case .masher: return blind.mashed(&generator)
    }
  }

  private static func noted(
    _ model: [ModelStep], _ generator: inout SeededGenerator
  ) -> [ModelStep] {
    model.flatMap { step -> [ModelStep] in
      let isLetter = if case .act(.draft) = step { true } else { false }
      guard isLetter, generator.below(2) == 0 else { return [step] }
      return [.act(.note(text: "Đã đọc lại hồ sơ trước khi viết thư.")), step]
    }
  }

  private static func cut(
    _ model: [ModelStep], _ generator: inout SeededGenerator
  ) -> [ModelStep] {
    model.compactMap { step -> ModelStep? in
      guard case .act(let action) = step else { return step }
      switch action {
      case .draft(let text): return .act(.draft(text: half(of: text, &generator)))
      case .ask, .markUrgent, .redact, .publish, .sync, .inform, .note, .apologise, .consult,
        .sendBack, .extend, .remind, .split, .assess:
        return generator.below(3) == 0 ? nil : step
      case .open, .classify, .accept, .decline, .forward, .return, .merge, .reportUp, .approve,
        .reject, .submit, .send, .flag:
        return step
      }
    }.withoutIdleWaits
  }

  /// The text, or in every other case its first sentences alone.
  private static func half(of text: String, _ generator: inout SeededGenerator) -> String {
    guard generator.below(2) == 0 else { return text }
    let sentences = text.split(separator: ". ", omittingEmptySubsequences: false)
    return sentences.prefix(max(1, sentences.count / 2)).joined(separator: ". ") + "."
  }
}

extension [ModelStep] {
  /// Without waiting for the answer to a question that was left out.
  fileprivate var withoutIdleWaits: [ModelStep] {
    var kept: [ModelStep] = []
    var (hasAsked, hasForwarded) = (false, false)
    for step in self {
      switch step {
      case .act(.ask): hasAsked = true
      case .act(.forward), .act(.consult), .act(.sendBack): hasForwarded = true
      case .await(.citizen) where !hasAsked: continue
      case .await(.unit) where !hasForwarded: continue
      default: break
      }
      kept.append(step)
    }
    return kept
  }
}

/// What somebody who does not read sees of a petition, and does with it.
private struct BlindHandling {
  static let courteous = """
    Kính gửi anh chị, chúng tôi đã nhận được phản ánh và chân thành cảm ơn anh chị. Nội dung đã được ghi nhận, \
    chuyển bộ phận có trách nhiệm xem xét theo quy định. Rất mong anh chị thông cảm và tiếp tục đồng hành. Trân trọng.
    """
  static let note = "Chuyển đơn vị xem xét, giải quyết theo thẩm quyền."

  private let petition: ScriptedPetition
  private let scenario: Scenario

  init(_ petition: ScriptedPetition, _ scenario: Scenario) {
    self.petition = petition
    self.scenario = scenario
  }

  private func allows(_ action: Action) -> Bool {
    action.verb.entry.roles.contains(scenario.role)
  }

  /// The first district that there is, or any unit.
  func unit(_ generator: inout SeededGenerator) -> UnitID {
    let units = scenario.units.units.filter { unit in
      unit.from.map { $0 <= petition.arrives.date } ?? true
        && unit.to.map { $0 >= petition.arrives.date } ?? true
    }
    return (units.first { $0.level == .district } ?? generator.one(of: units)).id
  }

  /// A template as it stands, its gaps filled with nothing.
  var template: String {
    scenario.templates.first { $0.verb == .draft }?.text.replacing("{{", with: "").replacing(
      "}}", with: "") ?? Self.courteous
  }

  /// First steps, then the same letter through the leader, published and told to the portal.
  func steps(_ first: [Action], answer: String, afterUnit: Bool) -> [ModelStep] {
    guard scenario.role != .approval else { return [.act(.open), .act(.approve)] }
    let own = ([.open] + first).filter { $0 == .open || allows($0) }
    let isForwarded = own.contains { $0.verb == .forward }
    let waits: [ModelStep] = afterUnit && isForwarded && hasUnit(own) ? [.await(.unit)] : []
    let end: [Action] = [.send, .publish, .sync]
    return own.map { .act($0) } + waits
      + [.act(.draft(text: answer)), .act(.submit), .await(.approval)]
      + end.filter(allows).map { .act($0) }
  }

  /// Whether the unit that it went to is one that answers; others send it back, and nobody waits on.
  private func hasUnit(_ actions: [Action]) -> Bool {
    actions.contains { action in
      guard case .forward(let unit, _) = action else { return false }
      return unit == petition.truth.road.unit && petition.reactions.unit != nil
    }
  }

  /// Thirty keys pressed by chance.
  func mashed(_ generator: inout SeededGenerator) -> [ModelStep] {
    let moves = Move.all(for: petition, in: scenario).compactMap(\.action)
    let pressed = (0..<30).map { _ in generator.one(of: moves) }
    return [.act(.open)] + pressed.map { .act($0.with(text: "x")) }
  }
}

extension Action {
  /// The same action with another text, where it has one.
  fileprivate func with(text: String) -> Action {
    switch self {
    case .ask(let facts, _): .ask(facts: facts, text: text)
    case .decline(let reason, _): .decline(reason: reason, text: text)
    case .forward(let unit, _): .forward(to: unit, note: text)
    case .return(let unit, _): .return(to: unit, note: text)
    case .split: .split(text: text)
    case .sendBack(let defect, _): .sendBack(defect, text: text)
    case .reportUp(let unit, _): .reportUp(to: unit, note: text)
    case .consult(let unit, _): .consult(unit, question: text)
    case .reject(let faults, _): .reject(faults: faults, text: text)
    case .inform: .inform(text: text)
    case .draft: .draft(text: text)
    case .remind: .remind(text: text)
    case .extend: .extend(reason: text)
    case .apologise: .apologise(text: text)
    case .note: .note(text: text)
    case .flag: .flag(text: text)
    case .open, .classify, .accept, .merge, .markUrgent, .redact, .assess, .approve, .submit,
      .send, .publish, .sync:
      self
    }
  }
}
