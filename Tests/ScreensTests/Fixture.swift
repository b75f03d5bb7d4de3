// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry
// The fixture's texts are constants; one that were wrong could only stop the tests.

import Petitions
import Rules
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording
import WorkCalendar

@testable import Screens

/// A small shift of three petitions and six rules, made for these tests alone.
enum Fixture {
  static let date = CivilDate(year: 2023, month: 2, day: 13)!

  static let calendar = try! WorkingCalendar(
    id: "test", hours: [OfficeHours("08:00-12:00")!, OfficeHours("13:00-17:00")!],
    weeklyRest: [.saturday, .sunday], holidays: [:], workingDaysInstead: [:],
    covers: date...date.advanced(byDays: 100))

  static let pack = UnitPack(id: "test", title: Phrase("Đơn vị", "Units"), units: units)
  static let scenario = scenario(with: pack)

  static func scenario(
    with units: UnitPack, petitions: [ScriptedPetition] = petitions
  ) -> Scenario {
    Scenario(
      head: Scenario.Head(
        id: "hop-thu-thu", title: Phrase("Hộp thư Zalo", "The Zalo inbox"), level: .basic,
        role: .reception),
      time: Scenario.Time(
        date: date, days: 1, pace: 24,
        limits: RealLimits(shiftMilliseconds: 1_200_000, petitionMilliseconds: 480_000)),
      passMark: 60,
      briefing: Scenario.Briefing(
        text: Phrase(
          "Bạn trực bộ phận tiếp nhận. Đọc kỹ từng tin, hỏi đủ, phân loại đúng, chuyển đúng nơi, và trả lời đến cùng.\nMột ngày làm việc trôi qua trong 20 phút.",
          "You are on duty at the reception desk. Read closely, ask, classify, forward and answer.\nA working day passes in 20 minutes."
        ),
        rulesOfTheDay: [
          Phrase("Chuyển chưa phải là xong.", "Forwarding is not closing."),
          Phrase("Phân loại trước khi tiếp nhận.", "Classify before you accept."),
        ]),
      approvalDelay: .officeMinutes(30),
      petitions: petitions,
      materials: Scenario.Materials(
        rulebook: Rulebook(
          id: "test", title: Phrase("Quy chế mô phỏng để thử", "Simulated test rules"), rules: rules
        ), units: units, calendar: calendar, templates: templates))
  }

  static func opened(
    _ scenario: Scenario = scenario, mode: Mode = .practice, events: [Event] = [],
    bookmark: String? = nil, elapsed: Int64 = 0
  ) -> AppEvent {
    .opened(
      OpenedShift(
        attempt: "a1", mode: mode, scenario: scenario, events: events,
        elapsedMilliseconds: elapsed), bookmark: bookmark)
  }

  static let home = HomeContents(
    entries: [
      HomeEntry(
        scenario: "hop-thu-thu", level: .basic,
        content: .readable(
          HomeEntry.Head(
            title: scenario.title, role: .reception, days: 1, petitionCount: 3,
            limits: scenario.time.limits))),
      HomeEntry(
        scenario: "nam-ngay", level: .advanced,
        content: .readable(
          HomeEntry.Head(
            title: Phrase("Năm ngày", "Five days"), role: .reception, days: 5, petitionCount: 12,
            limits: RealLimits(shiftMilliseconds: 3_600_000, petitionMilliseconds: nil)))),
      HomeEntry(
        scenario: "hong", level: .starter,
        content: .broken("starter/hong/scenario.yaml:3:1: lỗi TS0038: thiếu khóa title")),
    ],
    unfinished: [
      UnfinishedAttempt(
        attempt: "a0", scenario: "hop-thu-thu", title: scenario.title, mode: .exam,
        startedAt: "24/11/2026 10:12")
    ], scenariosFolder: "scenarios")
}

extension Fixture {
  private static func at(_ clock: String) -> Instant { Instant(iso: "2023-02-13T\(clock)")! }

  private static func truth(
    unit: UnitID?, missing: [Fact] = [], outcome: Outcome = .answer
  ) -> GroundTruth {
    GroundTruth(
      nature: GroundTruth.Nature(kind: .feedback, matter: .conduct, authority: .own),
      ending: GroundTruth.Ending(outcome: outcome, duplicateOf: nil, declineReason: nil),
      road: GroundTruth.Road(unit: unit, keepFrom: []),
      care: GroundTruth.Care(
        missing: missing, urgency: .normal, mixed: .single, personalData: ["0601 215 348"]),
      claims: [],
      why: Phrase(
        "Chậm trả kết quả là phản ánh về hành vi, chuyển cấp trên trực tiếp.",
        "A late result is feedback on conduct; it goes to the direct superior."))
  }

  private static func petition(
    _ id: PetitionID, _ clock: String, _ channel: Channel, _ subject: Phrase, _ says: [String],
    unit: UnitID?, reactions: Reactions = .none
  ) -> ScriptedPetition {
    var messages = says.map { ScriptedMessage(at: at(clock), content: .text($0)) }
    if id == "01" {
      messages.append(
        ScriptedMessage(
          at: at(clock),
          content: .attachment(
            Attachment(
              kind: .image,
              what: Phrase(
                "giấy hẹn trả kết quả, mờ, đọc được ngày 08/02",
                "appointment slip, blurred, 08/02 can be read")))))
    }
    return ScriptedPetition(
      id: id,
      arrival: ScriptedArrival(
        arrives: at(clock), channel: channel, subject: subject,
        sender: Sender(
          name: "Nguyễn Thu Hạnh", phone: "0601 215 348",
          address: "số 15 ngõ Giếng Mơ, phường Tân Lệ", gives: [.phone]), messages: messages),
      truth: truth(unit: unit, missing: [.name]), reactions: reactions,
      model: [
        .act(.open), .act(.classify(.feedback)), .act(.accept),
        .act(.forward(to: "ubnd-quan-dong-da", note: "Kính chuyển.")), .await(.unit),
        .act(.draft(text: "Kính gửi chị, quận đã trả lời.")), .act(.submit), .await(.approval),
        .act(.send),
      ])
  }

  static let petitions = [
    petition(
      "01", "07:50", .zalo, Phrase("hồ sơ chậm trả", "late result"),
      [
        "e ơi cho a hỏi, a nop ho so o phuong tu hom 1/2 ma den nay chua co kq, len hoi thi bao \"về đi bao giờ có thì gọi\"",
        "sdt cua a 0601 215 348 nhe",
      ], unit: "ubnd-quan-dong-da",
      reactions: Reactions(
        ask: [
          AskReaction(
            fact: .name,
            reaction: ScriptedReaction(after: .officeMinutes(20), says: "Hạnh nhé"))
        ], silence: ScriptedReaction(after: .officeMinutes(180), says: "co ai k a"),
        unit: UnitReaction(
          ScriptedReaction(
            after: .officeMinutes(60), says: "UBND quận đã yêu cầu phường trả kết quả.")),
        wrongUnit: nil, late: nil, rating: ScriptedRating(good: 5, late: 2))),
    petition(
      "02", "07:55", .nationalPortal, Phrase("tiền sao y bản chính", "certified copies"),
      ["Đề nghị xem lại mức thu khi sao y bản chính."], unit: "so-tu-phap"),
    petition(
      "03", "09:00", .zalo, Phrase("bãi rác cháy", "rubbish fire"),
      ["bãi rác đường Đê Mới đang cháy khói mù mịt 🔥🔥"], unit: "so-xay-dung"),
  ]

  private static func rule(
    _ id: RuleID, _ title: Phrase, _ constraint: Constraint, points: Int,
    shownAfter: Activity? = nil, requires: [RuleID] = []
  ) -> Rule {
    Rule(
      id: id,
      texts: RuleTexts(
        title: title,
        explanation: Phrase(
          "Quy tắc này bảo vệ người gửi: việc nào cũng có nơi chịu trách nhiệm.",
          "This rule protects the sender: somebody answers for everything."),
        hint: Phrase("Việc tiếp theo: \(title.vietnamese).", "Next: \(title.english).")),
      citation: Citation(
        document: "Nghị định 20/2008/NĐ-CP", article: "9", clause: "1", point: "d", status: .law,
        source: "R09"),
      scope: Rule.Scope(force: ForcePeriod(from: date, to: nil), applies: .always),
      constraint: constraint, requires: requires,
      worth: Rule.Worth(points: points, severity: .major), shownAfter: shownAfter)
  }

  private static let rightUnit = Condition(tests: [
    AttributeTest(attribute: "unit", comparison: .anyOf(.attribute("truth.unit")))
  ])
  private static let wrongUnit = Condition(tests: [
    AttributeTest(attribute: "unit", comparison: .noneOf(.attribute("truth.unit")))
  ])

  static let rules = [
    rule(
      "HN-01", Phrase("Tiếp nhận trong 8 giờ làm việc", "Accept within 8 working hours"),
      .response(
        activation: EventPattern(activities: [.arrived]),
        target: EventPattern(activities: [.accepted, .declined, .merged]),
        within: Window(limit: .workingHours(minutes: 240))), points: 20, shownAfter: .arrived),
    rule(
      "HN-02", Phrase("Phân loại trước khi tiếp nhận", "Classify before accepting"),
      .precedence(
        activation: EventPattern(activities: [.accepted]),
        target: EventPattern(activities: [.classified])), points: 15),
    rule(
      "QG-03", Phrase("Chuyển trong 5 ngày làm việc", "Forward within 5 working days"),
      .response(
        activation: EventPattern(activities: [.accepted]),
        target: EventPattern(activities: [.forwarded], condition: rightUnit),
        within: Window(limit: .workingDays(5))), points: 30, shownAfter: .accepted,
      requires: ["HN-01"]),
    rule(
      "HN-04", Phrase("Chuyển đúng nơi", "Forward to the right place"),
      .absence(EventPattern(activities: [.forwarded], condition: wrongUnit)), points: 25),
    rule(
      "HN-05", Phrase("Trả lời trong ngày", "Answer the same day"),
      .existence(
        EventPattern(activities: [.replied]), within: Window(limit: .workingHours(minutes: 420))),
      points: 40, requires: ["HN-01"]),
  ]

  static let units = [
    unit("so-xay-dung", "Sở Xây dựng", ["SXD", "Sở XD"], ["xây dựng", "cấp nước đô thị"]),
    unit("so-tu-phap", "Sở Tư pháp", ["STP"], ["chứng thực", "hộ tịch"]),
    unit("so-noi-vu", "Sở Nội vụ", ["SNV"], ["tổ chức bộ máy"]),
    unit("ubnd-quan-dong-da", "UBND quận Đống Đa", ["quận Đống Đa"], ["mọi việc trong quận"]),
  ]

  private static func unit(
    _ id: UnitID, _ name: String, _ others: [String], _ remit: [RemitItem]
  ) -> AgencyUnit {
    AgencyUnit(
      id: id, name: name, otherNames: others, level: .city, remit: remit, parent: nil, from: nil,
      to: nil)
  }

  static let templates = [
    ReplyTemplate(
      id: "tra-loi", title: Phrase("Trả lời kết quả", "Give the result"), verb: .send,
      text:
        "Kính gửi {{tên người gửi}},\nVăn phòng UBND thành phố đã chuyển phản ánh tới {{đơn vị}}.\nTrân trọng."
    ),
    ReplyTemplate(
      id: "hoi-them", title: Phrase("Hỏi thêm thông tin", "Ask for details"), verb: .ask,
      text: "Kính gửi {{tên người gửi}}, xin cho biết thêm {{điều cần hỏi}}."),
  ]
}

/// Plays an app as the edge would: it carries effects out and keeps what is recorded.
struct Player {
  var app: App
  var mode = Mode.practice
  var elapsed: Int64 = 0
  private(set) var events: [Event] = []
  private(set) var bookmark: String?
  private(set) var effects: [AppEffect] = []
  private(set) var isRunning = false

  init(
    language: Language = .vietnamese, home: HomeContents = Fixture.home,
    sitting: Sitting = .fromHome
  ) {
    app = App(language: language, home: home, sitting: sitting)
  }

  /// A player who sits at the desk with the clock running.
  static func atDesk(
    _ scenario: Scenario = Fixture.scenario, mode: Mode = .practice,
    language: Language = .vietnamese, sitting: Sitting = .fromHome
  ) -> Player {
    var player = Player(language: language, sitting: sitting)
    player.mode = mode
    player.send(Fixture.opened(scenario, mode: mode))
    player.press(.enter)
    return player
  }

  mutating func send(_ event: AppEvent) {
    for effect in app.handle(event) {
      effects.append(effect)
      switch effect {
      case .record(let new): events += new
      case .startClock: isRunning = true
      case .stopClock: isRunning = false
      case .begin, .start, .resume, .keepResult, .leaveShift, .readEntries, .loadHandbook, .suspend,
        .previewEnded, .quit:
        break
      }
    }
    if let text = app.takeBookmark() { bookmark = text }
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      if isRunning { elapsed += 500 }
      send(.key(key, elapsedMilliseconds: elapsed))
    }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func tick(_ milliseconds: Int64) {
    elapsed += milliseconds
    send(.tick(elapsedMilliseconds: elapsed))
  }

  func text(_ width: Int = 80, _ height: Int = 24) -> String {
    var app = app
    return app.draw(Size(width: width, height: height)).grid.text
  }
}
