import Fixtures
import Petitions
import Scenarios
import Simulation
import Testing
import Wording
import WorkCalendar

private func answers(_ defect: AnswerDefect?) -> Reactions {
  Reactions(
    ask: [], silence: nil,
    unit: UnitReaction(
      ScriptedReaction(after: .officeMinutes(60), says: "Đã chấn chỉnh."), defect: defect,
      better: defect.map { _ in
        ScriptedReaction(after: .officeMinutes(40), says: "Trả giấy ngày 15/02.")
      }, insists: ScriptedReaction(after: .officeMinutes(20), says: "Như đã trả lời.")),
    wrongUnit: nil, late: nil, rating: nil)
}

@Suite struct `An answer that goes back to its unit` {
  private func answered(_ defect: AnswerDefect?) -> Shift {
    var shift = Shift(truth: Fixture.truth(unit: Fixture.justice), reactions: answers(defect))
    shift.act(.open, .accept, .forward(to: Fixture.justice, note: ""))
    shift.pass(officeMinutes: 60)
    return shift
  }

  @Test func `brings the better one, once`() {
    var shift = answered(.evasive)
    shift.act(.sendBack(.evasive, text: "Xin trả lời: bao giờ có giấy?"))
    #expect(!shift.record.hasUnitAnswered)

    #expect(
      shift.pass(officeMinutes: 40) == [
        .unitAnswered(Fixture.justice, text: "Trả giấy ngày 15/02.", units: [Fixture.justice])
      ])
    shift.act(.sendBack(.evasive, text: "Xin trả lời nữa."))
    #expect(
      shift.pass(officeMinutes: 20) == [
        .unitAnswered(Fixture.justice, text: "Như đã trả lời.", units: [Fixture.justice])
      ])
  }

  @Test func `comes again as it was where something else is called wrong with it`() throws {
    var shift = answered(.evasive)
    shift.act(.sendBack(.contradicted, text: "Xin đối chiếu giấy tờ."))

    let events = shift.pass(officeMinutes: Int(Simulation.insistingUnitMinutes))
    guard case .unitAnswered(Fixture.justice, let text, _)? = events.first else {
      Issue.record("\(events)")
      return
    }
    #expect(events.count == 1)
    #expect(text.contains("đã trả lời đủ") && !shift.record.hasBetterAnswer)

    shift.act(.sendBack(.evasive, text: "Xin trả lời: bao giờ có giấy?"))
    #expect(
      shift.pass(officeMinutes: 40) == [
        .unitAnswered(Fixture.justice, text: "Trả giấy ngày 15/02.", units: [Fixture.justice])
      ])
    #expect(shift.record.hasBetterAnswer)
  }

  @Test func `says what is scripted for the wrong question`() {
    let reactions = Reactions(
      ask: [], silence: nil,
      unit: UnitReaction(
        ScriptedReaction(after: .officeMinutes(60), says: "Đã chấn chỉnh."), defect: .evasive,
        better: ScriptedReaction(after: .officeMinutes(40), says: "Trả giấy ngày 15/02."),
        wrongDefect: ScriptedReaction(after: .officeMinutes(30), says: "Giấy tờ không trái.")),
      wrongUnit: nil, late: nil, rating: nil)
    var shift = Shift(truth: Fixture.truth(unit: Fixture.justice), reactions: reactions)
    shift.act(.open, .accept, .forward(to: Fixture.justice, note: ""))
    shift.pass(officeMinutes: 60)

    shift.act(.sendBack(.contradicted, text: "Xin đối chiếu giấy tờ."))

    #expect(
      shift.pass(officeMinutes: 30) == [
        .unitAnswered(Fixture.justice, text: "Giấy tờ không trái.", units: [Fixture.justice])
      ])
  }

  @Test func `comes again as it was where it would have done`() {
    var shift = answered(nil)
    shift.act(.sendBack(.partial, text: "Xin trả lời thêm."))

    #expect(
      shift.pass(officeMinutes: 20) == [
        .unitAnswered(Fixture.justice, text: "Như đã trả lời.", units: [Fixture.justice])
      ])
  }

  @Test func `cannot go back before it has come`() {
    var shift = Shift(truth: Fixture.truth(unit: Fixture.justice), reactions: answers(.partial))
    shift.act(.open, .accept)
    #expect(shift.act(.sendBack(.partial, text: "Xin trả lời.")) == .notWithUnit)
    shift.act(.forward(to: Fixture.justice, note: ""))
    #expect(shift.act(.sendBack(.partial, text: "Xin trả lời.")) == .unitHasNotAnswered)
  }
}

@Suite struct `A word on how things stand` {
  @Test func `goes to the sender, ends the waiting and closes nothing`() {
    var shift = Shift(
      reactions: Reactions(
        ask: [], silence: ScriptedReaction(after: .officeMinutes(60), says: "ơ không ai đáp à"),
        unit: nil, wrongUnit: nil, late: nil, rating: nil))
    shift.act(.open, .inform(text: "Việc của bà đang ở sở."))

    #expect(shift.record.thread.last?.author == .officer)
    #expect(!shift.record.isClosed)
    #expect(shift.pass(officeMinutes: 90) == [])
  }
}
