import Fixtures
import Petitions
import Scenarios
import Simulation
import Testing
import Wording
import WorkCalendar

/// A row of the table: what was done before, what is tried, and why it is refused.
struct RefusedAttempt: CustomTestStringConvertible, Sendable {
  let before: [Action]
  let action: Action
  let refusal: Refusal
  var channel = Channel.zalo
  var role = Role.reception

  var testDescription: String { "\(action.verb.rawValue): \(refusal)" }

  static let answered: [Action] = [.open, .accept, .draft(text: "Xong."), .submit]
  private static let declined: [Action] = [.open, .decline(reason: .spam, text: "Không nhận.")]

  static let table: [RefusedAttempt] = [
    .init(before: [], action: .accept, refusal: .notOpened),
    .init(before: [], action: .note(text: "a"), refusal: .notOpened),
    .init(before: [.open], action: .open, refusal: .alreadyOpen),
    .init(before: [.open], action: .ask(facts: [], text: "a"), refusal: .nothingAsked),
    .init(before: [.open], action: .ask(facts: [.name], text: " \n"), refusal: .emptyText),
    .init(
      before: [.open], action: .ask(facts: [.name], text: "Chào {{tên}}!"),
      refusal: .placeholderLeft("{{tên}}")),
    .init(
      before: [.open], action: .note(text: String(repeating: "ễ", count: 4001)),
      refusal: .textTooLong),
    .init(before: [.open, .accept], action: .accept, refusal: .alreadyAccepted),
    .init(before: [.open], action: .forward(to: Fixture.justice, note: ""), refusal: .notAccepted),
    .init(before: [.open], action: .extend(reason: "a"), refusal: .notAccepted),
    .init(
      before: [.open, .accept], action: .forward(to: "so-khong-co", note: ""),
      refusal: .unknownUnit),
    .init(
      before: [.open, .accept, .forward(to: Fixture.justice, note: "")],
      action: .forward(to: Fixture.justice, note: ""), refusal: .alreadyWithUnit),
    .init(
      before: [.open, .accept],
      action: .forward(to: Fixture.justice, note: String(repeating: "a", count: 4001)),
      refusal: .textTooLong),
    .init(before: [.open, .accept], action: .remind(text: "a"), refusal: .notWithUnit),
    .init(before: [.open], action: .merge(into: "01"), refusal: .nothingToMergeInto),
    .init(before: [.open], action: .merge(into: "77"), refusal: .nothingToMergeInto),
    .init(before: [.open, .markUrgent], action: .markUrgent, refusal: .alreadyUrgent),
    .init(before: [.open], action: .submit, refusal: .noDraft),
    .init(before: [.open], action: .send, refusal: .noDraft),
    .init(before: [.open, .draft(text: "a")], action: .send, refusal: .notSubmitted),
    .init(before: answered, action: .send, refusal: .approvalAwaited),
    .init(before: answered, action: .submit, refusal: .approvalAwaited),
    .init(before: answered, action: .draft(text: "b"), refusal: .approvalAwaited),
    .init(before: [.open], action: .publish, refusal: .notAnswered),
    .init(before: declined, action: .publish, refusal: .notAnswered),
    .init(before: [.open], action: .redact(parts: ["0900"]), refusal: .partNotFound("0900")),
    .init(before: [.open], action: .redact(parts: [" "]), refusal: .emptyText),
    .init(before: [.open], action: .sync, refusal: .notFromPortal),
    .init(before: [.open], action: .sync, refusal: .alreadySynced, channel: .nationalPortal),
    .init(
      before: declined + [.sync], action: .sync, refusal: .alreadySynced, channel: .nationalPortal),
    .init(before: declined, action: .ask(facts: [.name], text: "a"), refusal: .alreadyClosed),
    .init(before: declined, action: .accept, refusal: .alreadyClosed),
    .init(before: declined, action: .draft(text: "a"), refusal: .alreadyClosed),
    .init(before: declined, action: .split(text: "a"), refusal: .alreadyClosed),
    .init(before: declined, action: .decline(reason: .spam, text: "a"), refusal: .alreadyClosed),
    .init(before: [.open], action: .return(to: Fixture.ward, note: "a"), refusal: .notForThisRole),
    .init(
      before: [.open, .accept], action: .forward(to: Fixture.justice, note: ""),
      refusal: .notForThisRole, role: .handling),
    .init(before: [.open], action: .merge(into: "02"), refusal: .notForThisRole, role: .handling),
    .init(before: [.open], action: .split(text: "a"), refusal: .notForThisRole, role: .handling),
    .init(before: [.open], action: .accept, refusal: .notForThisRole, role: .approval),
  ]
}

@Suite struct `Refusing an action` {
  @Test(arguments: RefusedAttempt.table)
  func `says why and changes nothing`(_ attempt: RefusedAttempt) {
    var shift = Shift(channel: attempt.channel, role: attempt.role)
    for action in attempt.before { #expect(shift.act(action) == nil) }
    let before = shift.simulation

    let outcome = shift.take(.act(attempt.action, on: "01"))

    #expect(outcome == attempt.refusal)
    #expect(shift.simulation == before)
  }

  @Test func `offers to merge once there is another petition, and into that alone`() {
    let second = Fixture.petition("02")
    var alone = Shift()
    var shift = Shift(Fixture.scenario(petitions: [Fixture.petition("01"), second]))
    alone.act(.open)
    shift.act(.open)

    #expect(alone.simulation.refusal(of: Verb.merge, on: "01") == .nothingToMergeInto)
    #expect(shift.simulation.refusal(of: Verb.merge, on: "01") == nil)
    #expect(shift.act(.merge(into: "01")) == .mergeIntoItself)
    #expect(shift.act(.merge(into: "77")) == .mergeTargetUnknown)
    #expect(shift.act(.merge(into: "02")) == nil)
  }

  @Test func `forwards to the units of the moment while a shift crosses a change of them`() {
    let last = day("2023-02-13")
    let units = UnitPack(
      id: "doi", title: Phrase("Đổi", "Change"),
      units: [
        unit("quan", to: last), unit("phuong", from: last.advanced(byDays: 1)),
      ])
    var shift = Shift(Fixture.scenario(units: units))
    shift.act(.open, .accept)

    #expect(shift.act(.forward(to: "phuong", note: "")) == .unitNotInOffice)
    #expect(shift.act(.forward(to: "quan", note: "")) == nil)
    shift.pass(officeMinutes: 8 * 60 + 10)
    #expect(shift.simulation.now.date == last.advanced(byDays: 1))
    #expect(shift.act(.forward(to: "quan", note: "")) == .unitNotInOffice)
    #expect(shift.act(.forward(to: "phuong", note: "")) == nil)
  }

  private func unit(_ id: UnitID, from: CivilDate? = nil, to: CivilDate? = nil) -> AgencyUnit {
    AgencyUnit(
      id: id, name: id.text, otherNames: [], level: .district, remit: [], parent: nil, from: from,
      to: to)
  }

  @Test(arguments: Verb.allCases)
  func `knows only petitions that have arrived`(_ verb: Verb) {
    let shift = Shift(Fixture.scenario())

    #expect(shift.simulation.refusal(of: verb, on: Fixture.complaint) == .unknownPetition)
    #expect(shift.simulation.refusal(of: verb, on: "99") == .unknownPetition)
  }

  @Test(arguments: Verb.allCases)
  func `leaves nothing to do once the shift is over`(_ verb: Verb) {
    var shift = Shift()
    shift.take(.finish)

    #expect(shift.simulation.refusal(of: verb, on: "01") == .shiftIsClosed)
    #expect(shift.take(.wait) == .shiftIsClosed)
    #expect(shift.take(.finish) == .shiftIsClosed)
    #expect(shift.take(.tick) == nil)
    #expect(shift.events.last?.happening == .shiftClosed(.finished))
  }

  @Test func `publishes a result only once, and hides nothing afterwards`() {
    var shift = Shift()
    shift.act(.open, .accept, .draft(text: "Xong."), .submit)
    shift.pass(officeMinutes: 30)
    shift.act(.send, .publish)

    #expect(shift.act(.publish) == .alreadyPublished)
    #expect(shift.act(.redact(parts: [Fixture.phone])) == .alreadyPublished)
  }

  @Test func `tells a draft that is approved from one that is not`() {
    var shift = Shift()
    shift.act(.open, .draft(text: "Xong."), .submit)
    shift.pass(officeMinutes: 30)

    #expect(shift.act(.submit) == .alreadyApproved)
  }

  @Test(arguments: Role.allCases, Verb.allCases.filter { $0 != .open })
  func `lets each post do what the vocabulary has for it`(_ role: Role, _ verb: Verb) {
    var shift = Shift(role: role)
    shift.act(.open)

    let isForbidden = shift.simulation.refusal(of: verb, on: "01") == .notForThisRole
    #expect(isForbidden == !verb.entry.roles.contains(role))
  }

  @Test func `lets the officer who handles return what is not theirs`() {
    var shift = Shift(role: .handling)
    shift.act(.open)

    #expect(shift.act(.return(to: Fixture.ward, note: "Không thuộc phòng tôi.")) == nil)
    #expect(shift.record.ending == .returned(to: Fixture.ward))
  }
}
