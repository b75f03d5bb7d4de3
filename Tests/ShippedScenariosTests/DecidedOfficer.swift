import Petitions
import Scenarios
import Scoring
import Shifts
import Simulation
import Wording
import WorkCalendar

/// An officer who decides everything as the model does and writes answers and refusals without reading, until
/// the leader signs them or will never do so.
struct DecidedOfficer: Sendable {
  let name: String
  /// What an answer or a refusal says; nothing where the officer has nothing to copy.
  let letter: @Sendable (Action, ScriptedPetition, Shift) -> String?

  static let all: [DecidedOfficer] = [
    template("the template, to be settled", "được xem xét, giải quyết theo quy định"),
    template("the template, settled", "đã kiểm tra, xử lý và sẽ báo kết quả khi có"),
    DecidedOfficer(name: "a letter for each topic") { action, petition, shift in
      templated(action, petition, shift, filling: CarelessLetters.topical(petition.subject))
    },
    DecidedOfficer(name: "the subject, over and over") { _, petition, _ in
      CarelessLetters.keyed(to: petition.subject.vietnamese, calling: petition.addressee)
    },
    DecidedOfficer(name: "the first sentence of the unit's answer") { action, petition, shift in
      let said = shift.answer(to: petition.id).flatMap { CarelessLetters.sentences(of: $0).first }
      return templated(action, petition, shift, filling: said ?? CarelessLetters.lookedInto)
    },
    DecidedOfficer(name: "the sender's first sentence, settled") { _, petition, shift in
      let words = shift.petitionCase(petition.id)?.thread.first { $0.author == .citizen }
      let said = words.flatMap { CarelessLetters.sentences(of: $0.content.asText).first }
      return CarelessLetters.keyed(to: said ?? "", calling: petition.addressee)
    },
    DecidedOfficer(name: "the model's letter to the most alike petition") {
      action, petition, shift in
      shift.scenario.petitions.filter { $0.id != petition.id }.compactMap { other in
        other.letter(by: action.verb).map { (letter: $0, shared: other.shared(with: petition)) }
      }.max { $0.shared < $1.shared }?.letter
    },
  ]

  /// Who passes on what the unit says, in place of the template's gaps.
  ///
  /// That is an answer: where the unit tells everything in one long sentence, the sender learns it.
  static let relaying =
    DecidedOfficer(name: "the longest sentence of the unit's answer") { action, petition, shift in
      let said = shift.answer(to: petition.id).flatMap { answer in
        CarelessLetters.sentences(of: answer).max { $0.count < $1.count }
      }
      return templated(action, petition, shift, filling: said ?? CarelessLetters.lookedInto)
    }

  private static func template(_ name: String, _ filling: String) -> DecidedOfficer {
    DecidedOfficer(name: name) { templated($0, $1, $2, filling: filling) }
  }

  private static let stepMilliseconds: Int64 = 1000

  /// Works a whole shift, and gives what came of it.
  func work(_ scenario: Scenario) -> Scorecard {
    var shift = Shift(
      OpenedShift(
        attempt: "1", mode: .exam, scenario: scenario, events: [], elapsedMilliseconds: 0))
    var elapsed: Int64 = 0
    var steps = Dictionary(
      uniqueKeysWithValues: scenario.petitions.map { ($0.id, $0.model[...]) })
    var heard: [PetitionID: Int] = [:]
    _ = shift.take(.tick, elapsedMilliseconds: elapsed)
    while !shift.isClosed {
      var hasActed = false
      for record in shift.cases {
        while let action = next(for: record.id, in: shift, &steps, &heard) {
          elapsed += Self.stepMilliseconds
          if shift.simulation.onDesk != record.id, action != .open {
            _ = shift.take(.act(.open, on: record.id), elapsedMilliseconds: elapsed)
          }
          let step = shift.take(.act(action, on: record.id), elapsedMilliseconds: elapsed)
          hasActed = hasActed || step.refusal == nil
        }
      }
      if hasActed { continue }
      let isOver =
        shift.cases.count == scenario.petitions.count && steps.values.allSatisfy(\.isEmpty)
      _ = shift.take(isOver ? .finish : .wait, elapsedMilliseconds: elapsed)
    }
    return Scoring.scorecard(of: scenario, events: shift.events)
  }

  /// The next action that can be done now, if there is one.
  private func next(
    for petition: PetitionID, in shift: Shift,
    _ steps: inout [PetitionID: ArraySlice<ModelStep>], _ heard: inout [PetitionID: Int]
  ) -> Action? {
    guard let record = shift.petitionCase(petition), !record.isTimeUsedUp else {
      steps[petition] = []
      return nil
    }
    let letterCount = record.history.count { $0.activity == .citizenWrote }
    while let step = steps[petition]?.first {
      switch step {
      case .act(let action):
        if action.verb == .ask { heard[petition] = letterCount }
        steps[petition]?.removeFirst()
        return written(action, to: petition, in: shift)
      case .await(.citizen):
        guard letterCount > heard[petition] ?? 0, !shift.simulation.isAnswering(petition) else {
          return nil
        }
        heard[petition] = letterCount
      case .await(.unit): guard record.hasUnitAnswered else { return nil }
      case .await(.approval):
        switch record.approval {
        case .given: break
        case .denied:
          guard record.draftReturnsCount <= Simulation.draftReturnsMaximum else {
            steps[petition] = []
            return nil
          }
          return .submit
        case .awaited, .notAsked: return nil
        }
      case .await(.redraft):
        guard record.draftVersion > 1, !record.isRedraftAwaited else { return nil }
      // Time passes by itself where nothing else can be done.
      case .wait: break
      }
      steps[petition]?.removeFirst()
    }
    return nil
  }

  /// An action with this officer's letter in place of the model's.
  private func written(_ action: Action, to petition: PetitionID, in shift: Shift) -> Action {
    guard action.verb == .draft || action.verb == .decline,
      let scripted = shift.scenario.petition(petition),
      let text = letter(action, scripted, shift)
    else { return action }
    return action.saying(text) ?? action
  }

  /// The channel's template with the sender, the matter and the unit in their places, and one and the same
  /// filling wherever it asks for what happened.
  private static func templated(
    _ action: Action, _ petition: ScriptedPetition, _ shift: Shift, filling: String
  ) -> String? {
    let reason: DeclineReason? =
      if case .decline(let reason, _) = action { reason } else { nil }
    guard let template = shift.templates(for: action.verb, because: reason).first else {
      return nil
    }
    var text = shift.text(of: template, for: petition.id)
    let unit = petition.truth.road.unit.flatMap { shift.scenario.units.unit($0)?.name }
    let known = [
      ("tóm tắt nội dung", petition.subject.vietnamese),
      ("câu hỏi", petition.subject.vietnamese), ("ông, bà, anh, chị", petition.addressee),
      ("người nhận", petition.addressee), ("loại", "phản ánh"),
      ("ngày nhận", petition.arrives.date.text),
      ("cơ quan giải quyết", unit ?? "cơ quan có thẩm quyền"), ("cơ quan trả lời", "cơ quan"),
    ]
    for (place, value) in known { text = Placeholder.fill(place, with: value, in: text) }
    while let place = Placeholder.first(in: text) { text = text.replacing(place, with: filling) }
    return text
  }
}

extension ScriptedPetition {
  /// How a letter calls the sender.
  fileprivate var addressee: String { sender.name.map { "ông/bà \($0)" } ?? "ông/bà" }

  /// What the model writes to the sender by a verb.
  fileprivate func letter(by verb: Verb) -> String? {
    model.lazy.compactMap { step -> String? in
      guard case .act(let action) = step, action.verb == verb else { return nil }
      return action.content.text
    }.first
  }

  /// How many words of the sender's letters another petition's have.
  fileprivate func shared(with other: ScriptedPetition) -> Int {
    words.intersection(other.words).count
  }

  private var words: Set<Substring> {
    Set(messages.flatMap { $0.content.asText.lowercased().split(separator: " ") })
  }
}

extension Shift {
  /// What the unit answered last.
  fileprivate func answer(to petition: PetitionID) -> String? {
    petitionCase(petition)?.thread.last {
      if case .unit = $0.author { true } else { false }
    }?.content.asText
  }
}
