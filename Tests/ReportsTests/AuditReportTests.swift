import Auditing
import Documents
import Fixtures
import JSON
import Petitions
import Reports
import Rules
import Testing
import Wording
import WorkCalendar

private let received = EventPattern(names: ["Tiếp nhận"])
private let answered = EventPattern(names: ["Trả lời"])

/// Answers within two working days.
private let answering = Fixture.rule(
  "SO-01",
  .response(activation: received, target: answered, within: Window(limit: .workingDays(2))))
/// Nothing is answered before it was received.
private let receiving = Fixture.rule(
  "SO-02", .precedence(activation: answered, target: received))

private func event(_ activity: String, _ at: Instant, line: Int) -> RegisterEvent {
  RegisterEvent(activity: activity, at: at, line: line, attributes: [])
}

private func late(_ identifier: String) -> RegisterCase {
  RegisterCase(
    identifier: identifier, line: 2, attributes: [],
    events: [
      event("Tiếp nhận", monday("08:00"), line: 2),
      event("Trả lời", moment("2023-02-16T09:30"), line: 3),
    ])
}

/// What an audit of some cases comes to.
private struct Audit {
  let auditor: Auditor
  private(set) var audits: [CaseAudit] = []
  private(set) var counts: AuditCounts

  init(
    _ cases: [RegisterCase], by rules: [Rule] = [answering, receiving],
    until end: Instant = moment("2023-02-28T17:00")
  ) {
    let rulebook = Rulebook(
      id: "so", title: Phrase(verbatim: "Sổ"), vocabulary: .log, rules: rules)
    var auditor = Auditor(rulebook, calendar: Fixture.calendar, until: end)
    counts = AuditCounts(rules, until: RegisterEnd(end, .clock, line: nil))
    for subject in cases {
      let audit = auditor.judge(subject)
      counts.count(audit)
      audits.append(audit)
    }
    self.auditor = auditor
  }

  func writer(_ language: Language = .english) -> AuditWriter {
    AuditWriter(auditor.sentences, language)
  }

  func json() -> [String] {
    var writer = JSONWriter()
    for audit in audits { self.writer().json(audit, into: &writer) }
    return String(decoding: writer.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func csv() -> [String] {
    var bytes: [UInt8] = []
    for audit in audits { writer().csv(audit, into: &bytes) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func report(
    _ language: Language = .english, midnights: AuditReport.Midnights = .doubtful
  ) -> AuditReport {
    AuditReport(counts, of: auditor.rules, midnights: midnights, language)
  }
}

@Suite struct `An audit told in sentences` {
  @Test func `says no more of a register than was read of it`() throws {
    let rulebook = Rulebook(
      id: "so", title: Phrase(verbatim: "Sổ"), vocabulary: .log, rules: [receiving])
    let unknown = try #require(NameWatch(rulebook).unknown().first)

    #expect(
      AuditTexts.unknown(unknown, nearest: nil).vietnamese
        == "Không sự kiện nào trong sổ tên là “Trả lời” (SO-02).")
    #expect(
      AuditTexts.unknown(unknown, nearest: nil, in: .partial).vietnamese
        == "Không sự kiện nào đọc được trong sổ tên là “Trả lời” (SO-02).")
  }

  @Test func `names the case, its line, the rule, the event and what was due`() {
    let audit = Audit([late("PA-1")])

    #expect(
      audit.writer(.vietnamese).lines(audit.audits[0], atMost: 9) == [
        "PA-1 (2) · SO-01 · “Trả lời” 09:30 16/02/2023 (dòng 3): muộn, hạn là 24:00 thứ Tư 15/02/2023."
      ])
    #expect(
      audit.writer(.english).lines(audit.audits[0], atMost: 9) == [
        "PA-1 (2) · SO-01 · “Trả lời” 09:30 16/02/2023 (line 3): late, due Wed 15/02/2023 24:00."
      ])
  }

  @Test func `tells no more than may still be told`() {
    let audit = Audit([late("PA-1")])

    #expect(audit.writer().lines(audit.audits[0], atMost: 0) == [])
  }

  @Test func `lets a name from the register forge no second line and command no terminal`() {
    let audit = Audit([late("PA\n1\u{1B}[2J")])

    let line = audit.writer().lines(audit.audits[0], atMost: 9)[0]

    #expect(line.hasPrefix("PA 1\u{FFFD}[2J (2) · SO-01"))
  }
}

@Suite struct `An audit for programs` {
  @Test func `is a line of JSON for each case, with the rules that it activated`() {
    let pending = RegisterCase(
      identifier: "PA-2", line: 4, attributes: [],
      events: [event("Tiếp nhận", moment("2023-02-28T08:00"), line: 4)])
    let nothing = RegisterCase(identifier: "PA-3", line: 5, attributes: [], events: [])

    #expect(
      Audit([late("PA-1"), pending, nothing]).json() == [
        #"{"case":"PA-1","line":2,"verdicts":[{"rule":"SO-01","verdict":"broken","activation":"#
          + #"{"activity":"Tiếp nhận","at":"2023-02-13T08:00:00+07:00","line":2},"target":"#
          + #"{"activity":"Trả lời","at":"2023-02-16T09:30:00+07:00","line":3},"#
          + #""due":"2023-02-16T00:00:00+07:00","statement":"“Trả lời” 09:30 16/02/2023 (line 3): "#
          + #"late, due Wed 15/02/2023 24:00."},{"rule":"SO-02","verdict":"kept"}]}"#,
        #"{"case":"PA-2","line":4,"verdicts":[{"rule":"SO-01","verdict":"pending","since":"#
          + #"{"activity":"Tiếp nhận","at":"2023-02-28T08:00:00+07:00","line":4},"#
          + #""due":"2023-03-03T00:00:00+07:00"}]}"#,
        #"{"case":"PA-3","line":5,"verdicts":[]}"#,
      ])
  }

  @Test func `ends with the counts of all cases`() throws {
    let summary = Audit([late("PA-1"), late("PA-2")]).report().summaryJSON

    #expect(summary["cases"] == 2)
    #expect(summary["events"] == 4)
    #expect(summary["until"]?.text == "2023-02-28T17:00:00+07:00")
    #expect(summary["untilLine"] == .null)
    let rule = try #require(summary["rules"]?.array?.first)
    #expect(rule["rule"]?.text == "SO-01")
    #expect(rule["broken"] == 2)
    #expect(rule["kept"] == 0)
  }
}

@Suite struct `An audit for spreadsheets` {
  @Test func `has a row for each rule that a case activated, as many cells as the first`() {
    let rows = Audit([late("PA-1")]).csv()

    #expect(
      AuditWriter.csvHeader
        == "case,line,rule,verdict,activity,at,activity_line,due,answer,answered_at,answer_line,"
        + "because,statement")
    #expect(
      rows == [
        "PA-1,2,SO-01,broken,Tiếp nhận,2023-02-13T08:00:00+07:00,2,2023-02-16T00:00:00+07:00,"
          + "Trả lời,2023-02-16T09:30:00+07:00,3,,"
          + #""“Trả lời” 09:30 16/02/2023 (line 3): late, due Wed 15/02/2023 24:00.""#,
        "PA-1,2,SO-02,kept,,,,,,,,,",
      ])
  }

  @Test func `says why nothing is said`() {
    let damaged = RegisterCase(
      identifier: "PA-1", line: 2, attributes: [], events: [], unreadableCount: 1)

    #expect(
      Audit([damaged]).csv() == [
        "PA-1,2,SO-01,uncertain,,,,,,,,,", "PA-1,2,SO-02,uncertain,,,,,,,,,",
      ])
  }

  @Test func `computes nothing from a name in the register`() {
    let rows = Audit([late("=1+1")]).csv()

    #expect(rows.allSatisfy { $0.hasPrefix("'=1+1,") })
  }
}

@Suite struct `The end of an audit's report` {
  @Test func `counts each rule, and says how many violations it did not tell`() {
    let many = (0..<201).map { late("PA-\($0)") }

    let summary = Audit(many, by: [answering]).report().summary.lines()

    #expect(summary[0] == "… and 1 more; --csv and --json list them all")
    #expect(summary[1] == "201 cases, 402 events")
    #expect(
      summary[2].hasSuffix(
        "kept 0, broken 201, not activated 0, pending 0, not judged 0, uncertain 0"))
  }

  @Test func `says where the register ends, and what lies behind`() {
    let audit = Audit([late("PA-1")], until: tuesday("12:00"))

    #expect(
      audit.report().remarks == [
        "The register ends at Tue 14/02/2023 12:00, as --until says; limits are judged up to that point. 1 event after that still counts."
      ])
  }

  @Test func `warns of midnights, of days alone and of events of one moment`() {
    let midnight = moment("2023-02-14T00:00")
    let subject = RegisterCase(
      identifier: "PA-1", line: 2, attributes: [],
      events: [
        event("Tiếp nhận", midnight, line: 2), event("Trả lời", midnight, line: 3),
        RegisterEvent(
          activity: "Đóng", at: moment("2023-02-15T00:00:00.001"), precision: .day, line: 4,
          attributes: []),
      ])

    let remarks = Audit([subject]).report().remarks

    #expect(remarks.contains { $0.hasPrefix("1 event has a date but no time") })
    #expect(remarks.contains { $0.hasPrefix("2 events are at exactly 00:00") })
    #expect(remarks.contains { $0.hasPrefix("1 pair of consecutive events of a case") })
    #expect(!Audit([subject]).report(midnights: .certain).remarks.contains { $0.contains("00:00") })
  }

  @Test(arguments: 0...3)
  func `comes to the same when the cases are counted apart`(place: Int) {
    let cases = [
      late("PA-1"), late("PA-2"),
      RegisterCase(
        identifier: "PA-3", line: 9, attributes: [],
        events: [event("Tiếp nhận", moment("2023-03-01T08:00"), line: 9)]),
    ]
    let whole = Audit(cases)
    var first = AuditCounts(whole.auditor.rules)
    var second = first
    for audit in whole.audits[..<place] { first.count(audit) }
    for audit in whole.audits[place...] { second.count(audit) }
    var all = AuditCounts(whole.auditor.rules)
    for audit in whole.audits { all.count(audit) }

    first.add(second)

    #expect(
      AuditReport(first, of: whole.auditor.rules, .english).summary.lines()
        == AuditReport(all, of: whole.auditor.rules, .english).summary.lines())
    #expect(
      AuditReport(first, of: whole.auditor.rules, .english).summaryJSON
        == AuditReport(all, of: whole.auditor.rules, .english).summaryJSON)
  }
}
