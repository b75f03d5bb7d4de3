import Petitions
import Scenarios
import Scoring
import Shifts
import Simulation
import Wording
import WorkCalendar

/// An officer who decides everything as the model does and sends the channel's template, with the sender,
/// the matter and the unit filled in, until the leader signs it or will never do so.
struct TemplateOfficer: Sendable {
  /// What is written into the places that ask for what happened.
  let filling: String

  static let all = [
    TemplateOfficer(filling: "được xem xét, giải quyết theo quy định"),
    TemplateOfficer(filling: "đã kiểm tra, xử lý và sẽ báo kết quả khi có"),
  ]

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

  /// An action with the template in place of a letter.
  private func written(_ action: Action, to petition: PetitionID, in shift: Shift) -> Action {
    let reason: DeclineReason? =
      if case .decline(let reason, _) = action { reason } else { nil }
    guard action.verb == .draft || action.verb == .decline,
      let scripted = shift.scenario.petition(petition),
      let template = shift.templates(for: action.verb, because: reason).first
    else { return action }
    var text = shift.text(of: template, for: petition)
    let unit = scripted.truth.road.unit.flatMap { shift.scenario.units.unit($0)?.name }
    let known = [
      ("tóm tắt nội dung", scripted.subject.vietnamese), ("câu hỏi", scripted.subject.vietnamese),
      ("ông, bà, anh, chị", scripted.sender.name.map { "ông/bà \($0)" } ?? "ông/bà"),
      ("người nhận", scripted.sender.name.map { "ông/bà \($0)" } ?? "ông/bà"),
      ("loại", "phản ánh"), ("ngày nhận", scripted.arrives.date.text),
      ("cơ quan giải quyết", unit ?? "cơ quan có thẩm quyền"), ("cơ quan trả lời", "cơ quan"),
    ]
    for (place, value) in known { text = Placeholder.fill(place, with: value, in: text) }
    while let place = Placeholder.first(in: text) { text = text.replacing(place, with: filling) }
    return action.saying(text) ?? action
  }
}
