import Fixtures
import Petitions
import Scenarios
import Simulation
import Testing
import Wording
import WorkCalendar

@Suite struct `The limits of a channel` {
  /// Four hours to answer in, from the last message of the sender, who wrote at 07:40.
  private func shift(
    _ limits: ChannelLimits = ChannelLimits(answerWindowMinutes: 240),
    on limited: Channel = .zalo, gives: [Fact] = [], answers: Fact? = nil
  ) -> Shift {
    let ask = answers.map { fact in
      [AskReaction(fact: fact, reaction: .init(after: .officeMinutes(60), says: "đây ạ"))]
    }
    let petition = Fixture.petition(
      "01", arrives: monday("07:40"), channel: .zalo, says: "em hỏi", gives: gives,
      truth: Fixture.truth(),
      reactions: Reactions(
        ask: ask ?? [], silence: nil, unit: nil, wrongUnit: nil, late: nil, rating: nil))
    var shift = Shift(Fixture.scenario(petitions: [petition], channels: [limited: limits]))
    shift.act(.open)
    return shift
  }

  private let question = Action.ask(facts: [.place], text: "Ở đâu ạ?")

  @Test func `let an answer out up to the last moment of the window`() {
    var shift = shift()
    shift.pass(officeMinutes: 220)

    #expect(shift.simulation.now == monday("11:40"))
    #expect(shift.simulation.reach(of: shift.record) == .open(until: monday("11:40")))
    #expect(shift.act(question) == nil)
  }

  @Test func `shut the channel afterwards to all that goes to the sender, and to nothing else`() {
    var shift = shift()
    shift.act(.accept, .draft(text: "Xong."), .submit)
    shift.pass(officeMinutes: 225)

    #expect(shift.simulation.reach(of: shift.record) == .none)
    #expect(shift.act(question) == .channelShut)
    #expect(shift.act(.decline(reason: .unclear, text: "Không rõ.")) == .channelShut)
    #expect(shift.act(.split(text: "Xin tách.")) == .channelShut)
    #expect(shift.act(.send) == .channelShut)
    #expect(shift.act(.apologise(text: "Xin lỗi.")) == .channelShut)
    #expect(shift.act(.note(text: "Muộn rồi.")) == nil)
    #expect(shift.act(.forward(to: Fixture.justice, note: "")) == nil)
  }

  @Test(arguments: [Fact.phone, .address])
  func `leave a call or a letter to whom phone or address is known`(_ fact: Fact) {
    var shift = shift(gives: [fact])
    shift.pass(officeMinutes: 225)

    #expect(shift.simulation.reach(of: shift.record) == .otherWay)
    #expect(shift.act(question) == nil)
  }

  @Test func `run anew from every message of the sender`() {
    var shift = shift(answers: .place)
    shift.act(question)
    shift.pass(officeMinutes: 225)

    #expect(shift.happenings(.citizenWrote).count == 1)
    #expect(shift.simulation.reach(of: shift.record) == .open(until: monday("13:00")))
  }

  @Test func `close what is begun at night by the time of the opening`() {
    var shift = shift(ChannelLimits(answerWindowMinutes: 24 * 60 + 10))
    shift.pass(officeMinutes: 8 * 60)

    // Whoever writes now writes at eight, ten minutes after the window.
    #expect(shift.simulation.now <= tuesday("07:50"))
    #expect(shift.act(question) == .channelShut)
  }

  @Test func `count the free messages since the sender wrote, as long as they are free`() {
    var shift = shift(ChannelLimits(freeMessages: 2, freeWindowMinutes: 240))
    let free = { (shift: Shift) in shift.simulation.freeMessages(of: shift.record) }

    #expect(free(shift) == FreeMessages(used: 0, allowance: 2))
    shift.act(question, .apologise(text: "Xin lỗi."))
    #expect(free(shift) == FreeMessages(used: 2, allowance: 2))
    shift.pass(officeMinutes: 225)
    #expect(free(shift) == nil)
  }

  @Test func `are those of the petition's own channel`() {
    var shift = shift(on: .email)
    shift.pass(officeMinutes: 225)

    #expect(shift.simulation.reach(of: shift.record) == .open(until: nil))
    #expect(shift.simulation.channelPhrase(of: shift.record) == nil)
    #expect(shift.act(question) == nil)
  }

  @Test func `are said in words`() {
    var shift = shift(ChannelLimits(answerWindowMinutes: 240, freeMessages: 8))
    let said = { (shift: Shift) in shift.simulation.channelPhrase(of: shift.record)?[.vietnamese] }

    #expect(said(shift) == "Zalo · nhắn được đến 11:40 13/02 · tin miễn phí 0/8")
    shift.pass(officeMinutes: 225)
    #expect(said(shift) == "Zalo · hết hạn nhắn, không còn cách liên lạc")
  }
}
