import Fixtures
import Petitions
import Scenarios
import Simulation
import Testing
import Wording
import WorkCalendar

@Suite struct `The desk that handles` {
  private func shift(consult: [ConsultReaction] = []) -> Shift {
    Shift(
      Fixture.scenario(
        role: .handling, desk: Fixture.ward,
        petitions: [
          Fixture.petition(
            "01",
            more: [
              ScriptedMessage(
                at: monday("08:00"), author: .hub, content: .text("Chuyển UBND phường."))
            ],
            reactions: Reactions(
              ask: [], silence: nil, unit: nil, consult: consult, wrongUnit: nil, late: nil,
              rating: nil))
        ]))
  }

  private func opinion(_ unit: UnitID, after minutes: Int, _ says: String) -> ConsultReaction {
    ConsultReaction(
      unit: unit, reaction: ScriptedReaction(after: .officeMinutes(minutes), says: says))
  }

  @Test func `reads the hub’s note beside the letter of the sender`() {
    var shift = shift()
    shift.act(.open)

    #expect(shift.record.thread.map(\.author) == [.citizen, .hub])
  }

  @Test func `hears every unit that it consults before it has an answer`() {
    var shift = shift(consult: [
      opinion(Fixture.justice, after: 30, "Không vướng."),
      opinion(Fixture.building, after: 60, "Đã kiểm tra."),
    ])
    shift.act(
      .open, .accept, .consult(Fixture.justice, question: "Đề nghị cho ý kiến."),
      .consult(Fixture.building, question: "Đề nghị cho ý kiến."))

    #expect(
      shift.events.last?.happening
        == .consulted(
          Fixture.building, question: "Đề nghị cho ý kiến.",
          units: [Fixture.justice, Fixture.building]))
    let first = shift.pass(officeMinutes: 30)
    #expect(
      first == [.unitAnswered(Fixture.justice, text: "Không vướng.", units: [Fixture.justice])])
    #expect(!shift.record.hasUnitAnswered)
    #expect(shift.record.unitsAwaited == [Fixture.building])
    let second = shift.pass(officeMinutes: 30)
    #expect(
      second == [
        .unitAnswered(
          Fixture.building, text: "Đã kiểm tra.", units: [Fixture.justice, Fixture.building])
      ])
    #expect(shift.record.hasUnitAnswered)
    #expect(shift.record.unitsAwaited.isEmpty)
    #expect(
      shift.act(.consult(Fixture.justice, question: "Xin ý kiến nữa.")) == .alreadyConsulted)
  }

  @Test func `hears from a unit that has no part in it that it has none`() {
    var shift = shift()
    shift.act(.open, .accept, .consult(Fixture.justice, question: "Đề nghị cho ý kiến."))

    let answer = shift.pass(officeMinutes: 120)

    #expect(answer.map(\.activity) == [.unitAnswered])
    #expect(answer.first?.text?.contains("không có ý kiến") == true)
  }

  @Test(arguments: [
    Action.return(to: Fixture.ward, note: "Không phải việc của phường."),
    .reportUp(to: Fixture.ward, note: "Về chính phường."),
    .consult(Fixture.ward, question: "Ý kiến?"),
  ])
  func `has nothing to hand to itself`(_ action: Action) {
    var shift = shift()
    shift.act(.open, .accept)

    #expect(shift.act(action) == .ownUnit)
  }

  @Test(arguments: [
    (Action.return(to: Fixture.justice, note: "Của sở."), Ending.returned(to: Fixture.justice)),
    (
      .reportUp(to: Fixture.justice, note: "Về bàn này."), .reportedUp(to: Fixture.justice)
    ),
  ])
  func `is done with what it hands over`(_ action: Action, _ ending: Ending) {
    var shift = shift()
    shift.act(.open)

    #expect(shift.act(action) == nil)
    #expect(shift.record.ending == ending)
    #expect(shift.act(action) == .alreadyClosed)
  }

  @Test func `keeps what it found of a rule, and may find otherwise`() {
    var shift = shift()
    let first = Assessment(failed: [], conclusion: .keep)
    let second = Assessment(failed: [.simplicity], conclusion: .propose)
    shift.act(.open, .assess(first), .assess(second))

    #expect(shift.record.assessment == second)
    #expect(!shift.record.isClosed)
  }
}

@Suite struct `The desk that approves` {
  private func shift(redraft: ScriptedReaction?) -> Shift {
    Shift(
      Fixture.scenario(
        role: .approval, desk: Fixture.ward,
        petitions: [
          Fixture.petition(
            "01", draft: "Chúng tôi hứa xong ngay.",
            reactions: Reactions(
              ask: [], silence: nil, unit: nil, redraft: redraft, wrongUnit: nil, late: nil,
              rating: nil))
        ]))
  }

  private let mended = ScriptedReaction(after: .officeMinutes(30), says: "Sở trả lời ngày 15/02.")

  @Test func `finds the draft as the last of the letters`() {
    var shift = shift(redraft: mended)
    shift.act(.open)

    #expect(shift.record.thread.last?.author == .draft(version: 1))
    #expect(shift.record.draft == "Chúng tôi hứa xong ngay.")
  }

  @Test func `signs a draft, which ends the work on it`() {
    var shift = shift(redraft: mended)
    shift.act(.open, .approve)

    #expect(shift.events.last?.happening == .approved(version: 1))
    #expect(shift.record.ending == .signed)
  }

  @Test func `gets a draft back that it rejected, mended, and signs that one`() {
    var shift = shift(redraft: mended)
    shift.act(.open, .reject(faults: [.promises], text: "Chưa ai quyết ngày xong."))

    #expect(shift.act(.approve) == .redraftAwaited)
    #expect(
      shift.pass(officeMinutes: 30) == [.redrafted(version: 2, text: "Sở trả lời ngày 15/02.")])
    #expect(shift.act(.approve) == nil)
    #expect(shift.events.last?.happening == .approved(version: 2))
  }

  @Test func `gets a draft that needed no mending back as it was`() {
    var shift = shift(redraft: nil)
    shift.act(.open, .reject(faults: [.rude], text: "Viết lại."))

    #expect(
      shift.pass(officeMinutes: 60) == [.redrafted(version: 2, text: "Chúng tôi hứa xong ngay.")])
  }

  @Test func `names a fault when it rejects`() {
    var shift = shift(redraft: mended)
    shift.act(.open)

    #expect(shift.act(.reject(faults: [], text: "Chưa được.")) == .noFaultNamed)
    #expect(shift.act(.reject(faults: [.rude], text: " ")) == .emptyText)
  }
}
