import Courses
import Fixtures
import Marking
import Petitions
import Rules
import Scenarios
import Scoring
import Statistics
import Testing
import TextJudging
import Wording
import WorkCalendar

private let place = TextPlace(attempt: 1, event: 3)

private func mark(_ marker: String, _ points: [String: PointVerdict]) -> MarkingEvent {
  .marked(
    place, marker: marker,
    points.sorted { $0.key < $1.key }.map { MarkedPoint($0.key, $0.value) })
}

private func book(_ events: MarkingEvent...) -> MarkingBook {
  MarkingBook(
    ledger: events.map { CourseRecord(at: monday("09:00"), by: "gv", event: .marking($0)) })
}

@Suite struct `A marking book` {
  @Test func `decides nothing before two have read a text, and what they agree on then`() {
    let first = mark("lan", ["claim:fee": .kept, "gate:civil": .missed])
    let second = mark("minh", ["claim:fee": .kept, "gate:civil": .missed])

    #expect(book().standing(of: place) == .unread)
    #expect(book(first).standing(of: place) == .readOnce)
    #expect(
      book(first, second).standing(of: place) == .agreed(["claim:fee": true, "gate:civil": false]))
  }

  @Test func `takes a doubt for a difference, and lets a third settle it`() {
    let first = mark("lan", ["claim:fee": .kept, "gate:civil": .kept])
    let second = mark("minh", ["claim:fee": .unsure, "gate:civil": .kept])
    let third = MarkingEvent.settled(
      place, marker: "hoa",
      [MarkedPoint("claim:fee", .missed), MarkedPoint("gate:civil", .unsure)],
      reason: "không có")

    let disputed = book(first, second).standing(of: place)
    #expect(disputed == .disputed(["gate:civil": true], ["claim:fee"]))
    #expect(!disputed.isFinal)
    #expect(book(first, second, third).standing(of: place) == .settled(["claim:fee": false]))
  }

  @Test(arguments: ["LAN", "Lan ", "la\u{200B}n", " lan"])
  func `knows one marker by whatever letters the name is written in`(name: String) {
    let first = mark("lan", ["claim:fee": .kept])

    #expect(book(first, mark(name, ["claim:fee": .kept])).standing(of: place) == .readOnce)
    #expect(book(first, mark("lân", ["claim:fee": .kept])).standing(of: place).isFinal)
  }

  @Test func `keeps what a marker said first, and no third mark`() {
    let first = mark("lan", ["claim:fee": .kept])
    let again = mark("lan", ["claim:fee": .missed])
    let second = mark("minh", ["claim:fee": .kept])
    let third = mark("hoa", ["claim:fee": .missed])

    #expect(book(first, again).standing(of: place) == .readOnce)
    #expect(book(first, again, second, third).standing(of: place) == .agreed(["claim:fee": true]))
  }

  @Test func `holds against a later mark only what began before somebody said so`() {
    let book = book(
      mark("lan", [:]), .heldAgainst(scenario: "s", passMark: 70, reason: "hội đồng quyết"))

    // The second line of the ledger: an attempt that began behind one line is from before.
    #expect(book.passMark(of: "s", begunAfter: 1) == 70)
    #expect(book.passMark(of: "s", begunAfter: 2) == nil)
    #expect(book.passMark(of: "other", begunAfter: 0) == nil)
    #expect(book.lastLine(about: 9, of: "s") == 2 && book.lastLine(about: 9, of: "other") == 0)
  }

  @Test func `tells how far two agree, and where kappa misleads`() throws {
    let points = Dictionary(
      uniqueKeysWithValues: (1...20).map { ("claim:\($0)", PointVerdict.kept) })
    var other = points
    other["claim:1"] = .missed
    let found = MarkerAgreement(book(mark("lan", points), mark("minh", other)), of: [place])

    #expect(found.textCount == 1 && found.pointCount == 20)
    let agreement = try #require(found.agreement)
    #expect(agreement.agreed.value == 0.95)
    #expect(abs(try #require(agreement.kappa).value) < 1e-9)
    #expect(agreement.isKappaMisleading)
  }
}

@Suite struct `The outcome of an attempt` {
  private let claim = Claim(
    id: "fee", says: Phrase("thu sai phí", "a wrong fee"), patterns: ["thu sai"])
  private var scenario: Scenario {
    Fixture.scenario(
      petitions: [Fixture.petition("01", truth: Fixture.truth(claims: [claim]))],
      rules: [
        Fixture.rule(
          "R-1",
          .text(
            activation: Fixture.events(.replied),
            TextRequirement(must: .init(claims: .truth), gate: [.civil])), points: 20)
      ])
  }

  private func outcome(_ text: String, _ events: MarkingEvent...) -> AttemptOutcome {
    let happenings: [(Happening, PetitionID?)] = [
      (.shiftStarted, nil), (.arrived, "01"), (.replied(text: text), "01"),
      (.shiftClosed(.finished), nil),
    ]
    let journal = happenings.enumerated().map { place, happening in
      Event(
        sequence: place + 1, at: monday("09:00"), elapsedMilliseconds: 0, petition: happening.1,
        happening: happening.0)
    }
    return AttemptOutcome(
      1, by: Judge(scenario), journal,
      MarkingBook(
        ledger: events.map { CourseRecord(at: monday("09:00"), by: "gv", event: .marking($0)) }))
  }

  private let missed = "Khoản phí ấy không đúng mức."

  @Test func `is provisional while a near text was not read by two`() {
    let open = outcome(missed)
    let half = outcome(missed, mark("lan", ["claim:fee": .kept, "gate:civil": .kept]))
    let clear = outcome("Phường đã thu sai.")

    #expect(open.open == OpenMatters(texts: 1, appeals: 0))
    #expect(half.open.isProvisional && half.decided == half.found)
    #expect(!clear.open.isProvisional && clear.changes.isEmpty)
  }

  @Test func `is provisional while two differ, though nothing was near`() {
    let clear = "Phường đã thu sai."
    let differing = outcome(
      clear, mark("lan", ["claim:fee": .kept]), mark("minh", ["claim:fee": .missed]))

    #expect(differing.texts.allSatisfy { !$0.isNear })
    #expect(differing.open == OpenMatters(texts: 1, appeals: 0))
  }

  @Test func `applies what persons decided, and says what changed`() throws {
    let points: [String: PointVerdict] = ["claim:fee": .kept, "gate:civil": .kept]
    let marked = outcome(missed, mark("lan", points), mark("minh", points))

    #expect(!marked.open.isProvisional)
    #expect(marked.found.percent == 80 && marked.decided.percent == 100)
    let change = try #require(marked.changes.first)
    #expect(marked.changes.count == 1)
    #expect(change.petition == "01" && change.found.pointsLost == 20)
    #expect(change.decided.pointsLost == 0)
  }

  @Test func `is provisional while an appeal waits for its answer, and says what is waited for`()
    throws
  {
    let rule = RulePlace(attempt: 1, petition: "01", rule: "R-1")
    let appeal = MarkingEvent.appealed(
      rule, trainee: try #require(TraineeCode("HV-01")), reason: "đã báo")
    let other = MarkingEvent.appealed(
      RulePlace(attempt: 2, petition: "01", rule: "R-1"),
      trainee: try #require(TraineeCode("HV-02")), reason: "đã báo")
    let clear = "Phường đã thu sai."

    let waiting = outcome(clear, appeal, other)
    let both = outcome(missed, appeal)

    #expect(waiting.open == OpenMatters(texts: 0, appeals: 1))
    #expect(waiting.open.phrase?[.vietnamese] == "TẠM TÍNH: còn 1 phúc khảo chờ trả lời")
    #expect(
      both.open.phrase?[.english]
        == "PROVISIONAL: 1 text waits to be marked or settled, 1 appeal waits for an answer")
    for answer in [AppealAnswer.allowed, .dismissed] {
      let answered = outcome(clear, appeal, .answered(rule, answer, reason: "đã xem"))
      #expect(answered.open == .none && answered.open.phrase == nil)
    }
  }

  @Test func `lets an allowed appeal cost nothing, and a dismissed one cost what it did`() throws {
    let rule = RulePlace(attempt: 1, petition: "01", rule: "R-1")
    let appeal = MarkingEvent.appealed(
      rule, trainee: try #require(TraineeCode("HV-01")), reason: "đã báo")

    #expect(outcome(missed, appeal).decided.percent == 80)
    #expect(
      outcome(missed, appeal, .answered(rule, .allowed, reason: "đúng")).decided.percent == 100)
    #expect(
      outcome(missed, appeal, .answered(rule, .dismissed, reason: "sai")).decided.percent == 80)
    #expect(outcome(missed, .answered(rule, .allowed, reason: "đúng")).decided.percent == 80)
  }

  @Test func `gives a marker the case and the text, and nothing of the verdict`() throws {
    let found = outcome(missed)
    let text = try #require(found.texts.first)
    let matter = try #require(MarkingCase(text, in: scenario, []))

    let hidden = matter.hiding { $0.replacing("mức", with: "…") + "!" }
    #expect(hidden.text == "Khoản phí ấy không đúng ….!" && hidden.thread == matter.thread)
    #expect(matter.thread.map(\.text) == ["xin hỏi"])
    #expect(matter.text == missed)
    #expect(
      matter.points.map(\.phrase.vietnamese)
        == ["Cho biết: thu sai phí", "Lịch sự: không xúc phạm, dọa, trách, làm nản lòng"])
  }

  @Test func `gives a marker each message once, in the order in which the officer had them`()
    throws
  {
    let later = ScriptedMessage(at: monday("10:00"), content: .text("còn điều này nữa"))
    let scenario = Fixture.scenario(
      petitions: [
        Fixture.petition("01", more: [later], truth: Fixture.truth(claims: [claim]))
      ], rules: scenario.rulebook.rules)
    let happenings: [(String, Happening)] = [
      ("08:00", .arrived), ("09:00", .asked(facts: [.phone], text: "Xin số máy.")),
      ("10:00", .citizenWrote(text: "còn điều này nữa", facts: [], cause: .more)),
      ("11:00", .replied(text: missed)),
    ]
    let events = happenings.enumerated().map { place, happening in
      Event(
        sequence: place + 1, at: monday(happening.0), elapsedMilliseconds: 0, petition: "01",
        happening: happening.1)
    }
    let text = try #require(Scoring.texts(by: Judge(scenario), events: events).last)

    let matter = try #require(MarkingCase(text, in: scenario, events))

    #expect(matter.thread.map(\.text) == ["xin hỏi", "Xin số máy.", "còn điều này nữa"])
  }

  @Test func `makes marked replies of what is done`() throws {
    let points: [String: PointVerdict] = ["claim:fee": .missed, "gate:civil": .kept]
    let marked = outcome(missed, mark("lan", points), mark("minh", points))
    let open = outcome(missed)
    func waiting(_ outcome: AttemptOutcome) throws -> WaitingText {
      WaitingText(
        place: place, assignment: try #require(AssignmentID("thi")),
        text: try #require(outcome.texts.first), standing: try #require(outcome.standings.first))
    }

    let reply = try #require(MarkedReply(waiting(marked)))
    #expect(reply.verdict == .unfair && reply.mark == "Cho biết: thu sai phí")
    #expect(reply.text == missed && reply.purpose == .answer)
    #expect(reply.hiding { _ in "…" }.text == "…")
    #expect(try MarkedReply(waiting(open)) == nil)
  }
}
