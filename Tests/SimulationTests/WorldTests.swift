import Fixtures
import Petitions
import Scenarios
import Simulation
import Testing
import Wording
import WorkCalendar

private let reactions = Reactions(
  ask: [
    AskReaction(
      fact: .name, reaction: ScriptedReaction(after: .officeMinutes(20), says: "Mai nhé")),
    AskReaction(
      fact: .address, reaction: ScriptedReaction(after: .officeMinutes(40), says: "phố Hàng Sổ")),
  ],
  silence: ScriptedReaction(after: .officeMinutes(60), says: "ơ không ai trả lời à"),
  unit: UnitReaction(ScriptedReaction(after: .officeMinutes(300), says: "Đã kiểm tra.")),
  wrongUnit: ScriptedReaction(after: .officeMinutes(60), says: "Không thuộc thẩm quyền."),
  late: ScriptedReaction(after: .workingDays(1), says: "sao lâu thế"),
  rating: ScriptedRating(good: 5, late: 2))

private let truth = Fixture.truth(unit: Fixture.justice)

@Suite struct `The unit that a petition is forwarded to` {
  @Test func `holds it without closing it`() {
    var shift = Shift(truth: truth, reactions: reactions)

    shift.act(.open, .accept, .forward(to: Fixture.justice, note: ""))

    #expect(shift.record.holder == Fixture.justice)
    #expect(!shift.record.isClosed)
  }

  @Test func `answers after its time if it is the right one`() {
    var shift = Shift(truth: truth, reactions: reactions)
    shift.act(.open, .accept, .apologise(text: "Xin chờ."))
    shift.act(.forward(to: Fixture.justice, note: ""))

    #expect(shift.pass(officeMinutes: 299) == [])
    #expect(
      shift.pass(officeMinutes: 1) == [
        .unitAnswered(Fixture.justice, text: "Đã kiểm tra.", units: [Fixture.justice])
      ])
    #expect(shift.record.hasUnitAnswered)
    #expect(!shift.record.isClosed)
  }

  @Test func `returns it if it is the wrong one`() {
    var shift = Shift(truth: truth, reactions: reactions)
    shift.act(.open, .accept, .split(text: "a"), .forward(to: Fixture.building, note: ""))

    #expect(
      shift.pass(officeMinutes: 400) == [
        .unitReturned(Fixture.building, text: "Không thuộc thẩm quyền.")
      ])
    #expect(shift.record.holder == nil)
    #expect(shift.act(.forward(to: Fixture.building, note: "")) == nil)
  }

  @Test func `returns it in its own words where nothing is scripted`() throws {
    var shift = Shift(truth: truth)
    shift.act(.open, .accept, .forward(to: Fixture.building, note: ""))

    let happenings = shift.pass(officeMinutes: 120)

    guard case .unitReturned(Fixture.building, let text)? = happenings.first else {
      Issue.record("It was not returned: \(happenings)")
      return
    }
    #expect(text.hasPrefix("Sở Xây dựng: "))
  }

  @Test func `says nothing any more once the petition went to another`() {
    var shift = Shift(truth: truth, reactions: reactions)
    shift.act(.open, .accept, .split(text: "a"), .forward(to: Fixture.building, note: ""))
    shift.pass(officeMinutes: 30)
    shift.act(.forward(to: Fixture.justice, note: ""))

    #expect(
      shift.pass(officeMinutes: 300) == [
        .unitAnswered(Fixture.justice, text: "Đã kiểm tra.", units: [Fixture.justice])
      ])
  }

  @Test func `hastens when it is reminded, and never slows down`() {
    var shift = Shift(truth: truth, reactions: reactions)
    shift.act(.open, .accept, .split(text: "a"), .forward(to: Fixture.justice, note: ""))
    shift.act(.remind(text: "Xin trả lời sớm."))
    shift.pass(officeMinutes: 60)
    shift.act(.remind(text: "Xin trả lời ngay."))

    #expect(shift.pass(officeMinutes: 59) == [])
    #expect(
      shift.pass(officeMinutes: 1) == [
        .unitAnswered(Fixture.justice, text: "Đã kiểm tra.", units: [Fixture.justice])
      ])
    #expect(shift.pass(officeMinutes: 300) == [])
  }
}

@Suite struct `The citizen` {
  @Test func `answers each fact that was asked once, each in its time`() {
    var shift = Shift(truth: truth, reactions: reactions)
    shift.act(.open, .ask(facts: [.address, .name, .time], text: "Xin cho biết."))
    shift.act(.ask(facts: [.name], text: "Xin cho biết tên."))
    #expect(shift.record.factsAwaited == [.address, .name, .time])

    let happenings = shift.pass(officeMinutes: 200)
    shift.act(.ask(facts: [.name], text: "Tên là gì?"))

    #expect(
      happenings == [
        .citizenWrote(text: "Mai nhé", facts: [.name], cause: .answer),
        .citizenWrote(text: "phố Hàng Sổ", facts: [.address], cause: .answer),
      ])
    #expect(shift.record.factsKnown == [.phone, .name, .address])
    #expect(shift.record.factsAwaited == [.time])
    #expect(shift.pass(officeMinutes: 100) == [])
  }

  @Test func `tells of themselves when a message does, and in its words`() {
    let told = ScriptedMessage(
      at: monday("08:10"), content: .text("e Mai day, so 12 hang so"),
      gives: [
        Disclosure(fact: .name, words: "Mai"), Disclosure(fact: .address, words: "12 hang so"),
        Disclosure(fact: .phone, words: "0600"), Disclosure(fact: .place, words: nil),
      ])
    var shift = Shift(reactions: reactions, more: [told])
    shift.act(.open)
    #expect(shift.record.factsKnown == [.phone])
    #expect(shift.record.words(for: .name) == nil)

    #expect(
      shift.pass(officeMinutes: 10) == [
        .citizenWrote(
          text: "e Mai day, so 12 hang so", facts: [.name, .address, .phone, .place], cause: .more)
      ])

    #expect(shift.record.words(for: .name) == "Mai")
    #expect(shift.record.words(for: .address) == "12 hang so")
    // The channel vouches for the number.
    #expect(shift.record.words(for: .phone) == Fixture.phone)
    shift.act(.ask(facts: [.name, .place], text: "Tên và chỗ nào ạ?"))
    #expect(shift.record.factsAwaited == [])
  }

  @Test func `complains of silence when nobody wrote`() {
    var shift = Shift(truth: truth, reactions: reactions)
    shift.act(.open, .accept, .note(text: "việc nội bộ"))

    #expect(
      shift.pass(officeMinutes: 61) == [
        .citizenWrote(text: "ơ không ai trả lời à", facts: [], cause: .silence)
      ])
  }

  @Test(arguments: [
    Action.ask(facts: [.time], text: "Lúc nào ạ?"), .apologise(text: "Xin lỗi."),
    .split(text: "Xin tách."), .decline(reason: .unclear, text: "Chưa rõ."),
  ])
  func `does not complain of silence when somebody wrote`(_ action: Action) {
    var shift = Shift(truth: truth, reactions: reactions)
    shift.act(.open, action)

    #expect(!shift.pass(officeMinutes: 100).contains { $0.activity == .citizenWrote })
  }

  @Test func `complains when the answer is late, and then gives fewer stars`() {
    var shift = Shift(truth: truth, reactions: reactions)
    shift.act(.open, .apologise(text: "Xin chờ."))

    #expect(
      shift.pass(officeMinutes: 480).last
        == .citizenWrote(text: "sao lâu thế", facts: [], cause: .late))
    #expect(shift.record.isLate)
    shift.act(.decline(reason: .unclear, text: "Chưa rõ."))
    #expect(shift.pass(officeMinutes: 30) == [.rated(stars: 2)])
  }

  @Test func `gives good stars half an hour after a right close in time, and writes no more`() {
    let unclear = Fixture.truth(outcome: .decline, declineReason: .unclear)
    var shift = Shift(truth: unclear, reactions: reactions)
    shift.act(.open, .decline(reason: .unclear, text: "Chưa rõ."))

    #expect(shift.pass(officeMinutes: 29) == [])
    #expect(shift.pass(officeMinutes: 1) == [.rated(stars: 5)])
    #expect(shift.pass(officeMinutes: 600) == [.dayEnded(day("2023-02-13"))])
  }

  @Test(arguments: [
    Fixture.truth(outcome: .answer), Fixture.truth(outcome: .decline, declineReason: .spam),
    Fixture.truth(outcome: .merge, duplicateOf: "02"),
  ])
  func `gives few stars to who was sent away wrongly, however soon`(truth: GroundTruth) {
    var shift = Shift(truth: truth, reactions: reactions)
    shift.act(.open, .decline(reason: .unclear, text: "Chưa rõ."))

    #expect(shift.pass(officeMinutes: 30) == [.rated(stars: 2)])
  }

  @Test func `sends the later messages of a petition in their time`() {
    let shown = Attachment(kind: .image, what: .init("biên lai", "a receipt"))
    var shift = Shift(
      more: [ScriptedMessage(at: monday("08:33"), content: .attachment(shown))])

    #expect(shift.pass(officeMinutes: 32) == [])
    #expect(
      shift.pass(officeMinutes: 1) == [
        .citizenWrote(text: "[ảnh] biên lai", facts: [], cause: .more)
      ])
  }
}

@Suite struct `The leader` {
  @Test func `approves a draft after the scenario's time`() {
    var shift = Shift()
    shift.act(.open, .draft(text: "Xong."), .submit)

    #expect(shift.pass(officeMinutes: 29) == [])
    #expect(shift.pass(officeMinutes: 1) == [.leaderApproved])
    #expect(shift.act(.send) == nil)
    #expect(shift.record.ending == .answered(text: "Xong."))
  }

  @Test func `has to approve again what was changed after the approval`() {
    var shift = Shift()
    shift.act(.open, .draft(text: "Xong."), .submit)
    shift.pass(officeMinutes: 30)

    #expect(shift.act(.draft(text: "Khác.")) == nil)
    #expect(shift.act(.send) == .notSubmitted)
    #expect(shift.act(.submit) == nil)
    #expect(shift.pass(officeMinutes: 30) == [.leaderApproved])
  }
}

@Suite struct `Closing a petition` {
  @Test func `can be done by merging it into another that has arrived`() {
    var shift = Shift(Fixture.scenario())
    shift.pass(officeMinutes: 30)

    #expect(shift.act(.open, .merge(into: "01"), on: "02") == nil)
    #expect(shift.simulation.petitionCase("02")?.ending == .merged(into: "01"))
  }

  @Test func `is not done by guiding the sender to split it`() {
    var shift = Shift()
    shift.act(.open, .split(text: "Xin gửi riêng từng việc."))

    #expect(!shift.record.isClosed)
    #expect(shift.record.thread.last?.author == .officer)
  }

  @Test func `makes it possible to publish without what was hidden`() {
    var shift = Shift()
    shift.act(.open, .draft(text: "Đã gọi \(Fixture.phone)."), .submit)
    shift.pass(officeMinutes: 30)
    shift.act(.send, .redact(parts: [Fixture.phone]), .publish)

    #expect(
      shift.events.last?.happening
        == .published(text: "số tôi là [đã che]\n\nĐã gọi [đã che]."))
  }

  @Test func `hides the whole of what was marked, whatever else is part of it`() {
    var shift = Shift()
    shift.act(.open, .redact(parts: ["0600", Fixture.phone]))

    #expect(shift.simulation.publication(of: shift.record) == "số tôi là [đã che]")
    shift.act(.redact(parts: []))
    #expect(shift.simulation.publication(of: shift.record) == "số tôi là \(Fixture.phone)")
  }
}
