import OfficialText
import Petitions
import Rules
import Testing
import Wording
import WorkCalendar

@testable import Handbooks

private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

private func rule(
  _ id: RuleID, _ title: Phrase, explanation: Phrase = Phrase("Vì vậy.", "Thus."), from: String,
  to: String? = nil, requires: [RuleID] = []
) throws -> Rule {
  Rule(
    id: id,
    texts: RuleTexts(
      title: title, explanation: explanation, hint: Phrase("Xem thẩm quyền.", "See the remit.")),
    citation: Citation(
      document: "Nghị định 20/2008/NĐ-CP", title: "Về tiếp nhận, xử lý phản ánh, kiến nghị",
      article: "9", clause: "1", point: "d", status: .law, source: "R09",
      note: Phrase("Đã đọc bản gốc.", "Read in the original.")),
    scope: Rule.Scope(
      force: ForcePeriod(from: try date(from), to: try to.map(date)), applies: .always),
    constraint: .response(
      activation: EventPattern(activities: [.accepted]),
      target: EventPattern(activities: [.forwarded]),
      within: Window(limit: .workingDays(5))), requires: requires,
    worth: Rule.Worth(points: 5, severity: .major), shownAfter: nil)
}

private func handbook() throws -> Handbook {
  Handbook(
    rules: [
      try rule("QG-09", Phrase("Chuyển đúng nơi", "Forward rightly"), from: "2008-03-03"),
      try rule(
        "QG-10", Phrase("Trả lời người dân", "Answer the citizen"),
        explanation: Phrase("Chuyển rồi vẫn phải trả lời.", "Forwarded is not answered."),
        from: "2008-03-03", to: "2025-06-30", requires: ["QG-09"]),
    ],
    facts: [
      HandbookFact(
        id: "tham-quyen", title: Phrase("Thẩm quyền là gì", "What authority is"),
        text: Phrase("Việc được luật giao.", "What the law entrusts."), citation: nil, from: nil,
        to: try date("2024-12-31"), see: ["QG-09"]),
      HandbookFact(
        id: "qg-09", title: Phrase("Trùng", "Twice"), text: Phrase("Trùng", "Twice"),
        citation: nil, from: nil, to: nil, see: []),
    ])
}

@Suite struct `The handbook` {
  @Test func `holds rules before facts, and of two under one name the first`() throws {
    #expect(try handbook().entries.map(\.id) == ["QG-09", "QG-10", "tham-quyen"])
  }

  @Test(arguments: ["chuyen dung", "CHUYỂN ĐÚNG", "dung  chuyen", "nơi chuy", "forward rightly"])
  func `finds what was typed without diacritics, in any order, by the beginnings of words`(
    text: String
  ) throws {
    #expect(try handbook().search(text, in: .vietnamese).first?.id == "QG-09")
  }

  @Test func `asks for every word`() throws {
    #expect(try handbook().search("chuyen phi", in: .vietnamese).map(\.id) == [])
    #expect(try handbook().search("huyen", in: .vietnamese).map(\.id) == [])
  }

  @Test func `puts names before titles and titles before the rest`() throws {
    #expect(try handbook().search("chuyen", in: .vietnamese).map(\.id) == ["QG-09", "QG-10"])
    #expect(try handbook().search("tra loi", in: .vietnamese).map(\.id) == ["QG-10"])
    #expect(
      try handbook().search("qg", in: .vietnamese).map(\.id) == ["QG-09", "QG-10", "tham-quyen"])
  }

  @Test func `finds by what officers shorten`() throws {
    #expect(
      try handbook().search("nd 20", in: .vietnamese).map(\.id)
        == (try handbook().search("nghi dinh 20", in: .vietnamese)).map(\.id))
    #expect(try handbook().search("nd20", in: .vietnamese).map(\.id).contains("QG-10"))
    #expect(try handbook().search("pakn", in: .vietnamese).map(\.id).contains("QG-10"))
  }

  @Test func `puts words side by side before words apart`() {
    let facts = [
      ("A-1", "Chuyển tới đơn vị khi việc đã định, không nêu danh"), ("A-2", "Số định danh"),
    ]
    .map { id, text in
      HandbookFact(
        id: id, title: Phrase(verbatim: id), text: Phrase(verbatim: text), citation: nil,
        from: nil, to: nil, see: [])
    }

    #expect(
      Handbook(rules: [], facts: facts).search("dinh danh", in: .vietnamese).map(\.id) == [
        "A-2", "A-1",
      ])
  }

  private static let land = Handbook(
    rules: [],
    facts: [
      ("A-1", Phrase("Việc đã đạt", "Done"), Phrase("Không.", "None.")),
      ("A-2", Phrase("Khi nào", "The date"), Phrase("Không.", "None.")),
      ("A-3", Phrase("Ở đâu", "Where"), Phrase("Thửa đất nào.", "Which land.")),
      ("A-4", Phrase("Giấy tờ", "Papers"), Phrase("Ðất đai, quí vị.", "Land.")),
      ("A-5", Phrase("Đặt cọc", "A dat file"), Phrase("Xử lí đất.", "The sum.")),
    ].map { id, title, text in
      HandbookFact(
        id: id, title: title, text: text, citation: nil, from: nil, to: nil, see: [])
    })

  @Test(arguments: [
    ("đất", ["A-3", "A-4", "A-5"]), ("đạt", ["A-1", "A-5"]),
    ("ĐA\u{302}\u{301}T", ["A-3", "A-4", "A-5"]),
    ("dat", ["A-1", "A-5", "A-3", "A-4", "A-2"]), ("đầt", ["A-1", "A-5", "A-3", "A-4", "A-2"]),
    ("quý vị", ["A-4"]), ("xử lý", ["A-5"]), ("xu li dat", ["A-5"]),
  ])
  func `finds the marks that were typed before others, and whole words before parts`(
    text: String, names: [String]
  ) {
    #expect(Self.land.search(text, in: .vietnamese).map(\.id) == names)
  }

  @Test(arguments: [("quí vị", "quý vị"), ("xử lí", "xử lý"), ("qui", "quy"), ("li", "ly")])
  func `finds the same by spellings that are both right`(one: String, other: String) {
    let index = HandbookIndex(Self.land)

    #expect(
      index.finds(of: one, in: .vietnamese) == index.finds(of: other, in: .vietnamese))
    #expect(!index.finds(of: one, in: .vietnamese).places.isEmpty)
  }

  @Test func `says where nothing has the marks that were typed`() {
    #expect(Self.land.look(up: "đầt", in: .vietnamese).remark == HandbookFinds.otherMarks)
    // A word that only begins others is told, whatever its marks; what has none may go on.
    #expect(Self.land.look(up: "đấ", in: .vietnamese).remark == HandbookTexts.beginOnly)
    #expect(Self.land.look(up: "da", in: .vietnamese).remark == nil)
    for text in ["đất", "dat", "đạt", "", "không có", "A-1"] {
      #expect(Self.land.look(up: text, in: .vietnamese).remark == nil)
    }
  }

  @Test func `finds the words of its language before those of the other`() {
    #expect(Self.land.search("dat", in: .english).map(\.id).first == "A-5")
    #expect(Self.land.search("dat", in: .english).map(\.id).prefix(2) == ["A-5", "A-1"])
  }

  @Test func `gives an entry that is named in full, and it alone`() throws {
    #expect(try handbook().search("qg-09", in: .vietnamese).map(\.id) == ["QG-09"])
    #expect(try handbook().entry("THAM-QUYEN")?.title[.english] == "What authority is")
    #expect(try handbook().entry("QG-9") == nil)
  }

  @Test func `gives everything when nothing is asked`() throws {
    #expect(try handbook().search(" - ", in: .vietnamese).count == 3)
  }

  @Test func `does not find by hints`() throws {
    #expect(try handbook().search("remit", in: .vietnamese) == [])
  }

  @Test func `leaves out what does not hold on a date, both ends included`() throws {
    let handbook = try handbook()

    #expect(handbook.inForce(on: try date("2024-12-31")).entries.count == 3)
    #expect(handbook.inForce(on: try date("2025-06-30")).entries.map(\.id) == ["QG-09", "QG-10"])
    #expect(handbook.inForce(on: try date("2025-07-01")).entries.map(\.id) == ["QG-09"])
    #expect(handbook.inForce(on: try date("2008-03-02")).entries.map(\.id) == ["tham-quyen"])
  }

  @Test func `tells everything about a rule`() throws {
    #expect(
      try handbook().entry("QG-10")?.lines(.vietnamese) == [
        "QG-10 · Trả lời người dân",
        "Căn cứ: Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d (luật)",
        "Văn bản: “Về tiếp nhận, xử lý phản ánh, kiến nghị”",
        "Ghi chú về căn cứ: Đã đọc bản gốc.",
        "Hiệu lực: từ 03/03/2008 đến hết 30/06/2025",
        "Áp dụng: mọi phản ánh",
        "Yêu cầu: Sau mỗi lần “tiếp nhận vào sổ” phải có “chuyển đơn vị”, trong vòng 5 ngày làm việc.",
        "Mức trừ: 5 điểm · lỗi nặng",
        "Giải thích: Chuyển rồi vẫn phải trả lời.",
        "Gợi ý: Xem thẩm quyền.",
        "Chỉ xét khi đã giữ đúng: QG-09",
      ])
  }

  @Test func `keeps its hints to itself in an exam`() throws {
    let lines = try #require(try handbook().entry("QG-09")).lines(.english, hints: .hidden)

    #expect(!lines.contains { $0.hasPrefix("Hint") })
    #expect(lines.contains("Explanation: Thus."))
  }

  @Test func `tells a fact without basis as such`() throws {
    let fact = try #require(try handbook().entry("tham-quyen"))

    #expect(fact.basis[.english] == "no original text cited")
    #expect(
      fact.lines(.english) == [
        "tham-quyen · What authority is", "Content: What the law entrusts.",
        "In force: until 31/12/2024", "See also: QG-09",
      ])
  }
}

@Suite struct `What an officer does` {
  private func duty(_ constraint: Constraint) throws -> Duty? {
    let rule = Rule(
      id: "X",
      texts: RuleTexts(title: Phrase(verbatim: "X"), explanation: Phrase(verbatim: "X"), hint: nil),
      citation: Citation(
        document: "X", article: nil, clause: nil, point: nil, status: .house, source: nil),
      scope: Rule.Scope(
        force: ForcePeriod(from: try date("2023-01-01"), to: nil), applies: .always),
      constraint: constraint, requires: [], worth: Rule.Worth(points: 1, severity: .minor),
      shownAfter: nil)
    let handbook = Handbook(rules: [rule], facts: [])
    return handbook.entries.first.flatMap(handbook.duty)
  }

  private func pattern(_ activities: [Activity], when tests: [AttributeTest] = []) -> EventPattern {
    EventPattern(activities: activities, condition: Condition(tests: tests))
  }

  @Test func `follows from what a rule asks for`() throws {
    #expect(try duty(.existence(pattern([.accepted]))) == .receive)
    #expect(try duty(.absence(pattern([.declined]))) == .receive)
    #expect(try duty(.existence(pattern([.classified]))) == .classify)
    #expect(try duty(.existence(pattern([.asked, .declined, .split]))) == .ask)
    #expect(try duty(.existence(pattern([.replied, .declined, .merged]))) == .answer)
    #expect(
      try duty(
        .response(activation: pattern([.arrived]), target: pattern([.forwarded]), within: nil))
        == .forward)
    #expect(
      try duty(.precedence(activation: pattern([.replied]), target: pattern([.unitAnswered])))
        == .answer)
    #expect(
      try duty(.precedence(activation: pattern([.declined]), target: pattern([.asked]))) == .ask)
    #expect(try duty(.existence(EventPattern(names: ["Kiểm tra hồ sơ"]))) == nil)
  }

  @Test func `is to protect where something is kept from somebody`() throws {
    let keptFrom = AttributeTest(
      attribute: "unit", comparison: .anyOf(.attribute("truth.keep-from")))
    #expect(try duty(.absence(pattern([.forwarded], when: [keptFrom]))) == .protect)
    #expect(try duty(.absence(pattern([.published]))) == .protect)
    #expect(try duty(.existence(pattern([.published]))) == .answer)
    #expect(
      try duty(
        .text(activation: pattern([.replied]), TextRequirement(mustNot: .init(reveal: [.phone]))))
        == .protect)
    #expect(
      try duty(
        .text(activation: pattern([.declined]), TextRequirement(size: .init(wordsMinimum: 3))))
        == .answer)
  }
}

@Suite struct `The wording of a constraint` {
  private static let asked = EventPattern(activities: [.asked])
  private static let replied = EventPattern(activities: [.replied, .declined])

  @Test(arguments: RelationTemplate.allCases)
  func `names both events of every relation in both languages`(template: RelationTemplate) {
    let wording = Constraint.relation(template, activation: Self.asked, target: Self.replied)
      .wording

    for (language, names) in [
      (Language.vietnamese, ["“hỏi thêm công dân”", "“trả lời công dân hoặc từ chối, hướng dẫn”"]),
      (.english, ["“asked the citizen”", "“replied to the citizen or declined with guidance”"]),
    ] {
      #expect(names.allSatisfy(wording[language].contains))
      #expect(!wording[language].contains("{"))
    }
  }

  @Test func `tells one relation from another`() {
    let sentences = RelationTemplate.allCases.map {
      Constraint.relation($0, activation: Self.asked, target: Self.replied).wording
    }

    #expect(Set(sentences).count == RelationTemplate.allCases.count)
  }

  @Test func `says how often, how soon and when the clock stands still`() {
    let window = Window(
      after: .real(seconds: 30), within: .simulated(.workingHours(minutes: 480)),
      pausedWhile: .citizenAnswerAwaited)
    let wording = Constraint.existence(Self.asked, times: 2, within: window).wording

    #expect(
      wording[.english]
        == "Required at least 2 times: asked the citizen, within 8 working hours, no earlier than "
        + "30 real seconds later, not counting the time spent waiting for the citizen's answer."
    )
  }

  @Test func `puts conditions into words`() {
    let condition = Condition(tests: [
      AttributeTest(attribute: "kind", comparison: .anyOf(.literal(["complaint", "spam"]))),
      AttributeTest(attribute: "unit", comparison: .noneOf(.attribute("truth.unit"))),
      AttributeTest(attribute: "facts", comparison: .covers(.attribute("truth.missing"))),
      AttributeTest(attribute: "truth.duplicate-of", comparison: .absent),
    ])

    #expect(
      condition.wording?[.vietnamese]
        == "loại là khiếu nại hoặc tin rác; đơn vị không phải là đơn vị đúng thẩm quyền; "
        + "thông tin được hỏi gồm đủ thông tin còn thiếu; không trùng phản ánh nào")
    #expect(Condition.always.wording == nil)
  }

  @Test(arguments: [
    (
      "criteria", Comparison.covers(.attribute("truth.failed-criteria")),
      "the criteria named as not met include all the criteria that it fails"
    ),
    (
      "criteria", .anyOf(.attribute("truth.met-criteria")),
      "the criteria named as not met include one of the criteria that it meets"
    ),
    ("box", .noneOf(.attribute("truth.boxes")), "box is none of the boxes that can be right"),
    (
      "truth.missing", .noneOf(.literal(["name", "address"])),
      "what is missing does not include name or address"
    ),
    (
      "facts", .covers(.literal(["name", "address"])),
      "what was asked for includes name and address"
    ),
    (
      "truth.faults", .anyOf(.literal(["exposes"])),
      "the faults of the draft include “gives the sender away”"
    ),
    (
      "petition.unit-answer", .anyOf(.literal(["partial", "evasive"])),
      "the unit’s answer is one to a part of the question or one that goes round the question"
    ),
    ("petition.hub-due", .present, "the hub has set a limit"),
  ])
  func `bends its English with what it speaks of`(
    attribute: String, comparison: Comparison, sentence: String
  ) {
    let condition = Condition(tests: [AttributeTest(attribute: attribute, comparison: comparison)])

    #expect(condition.wording?[.english] == sentence)
  }

  @Test(arguments: [
    ("unit", "it has to go to a unit", "it need not go to any unit"),
    ("also-sent-to", "another unit received it too", "nobody else received it"),
    ("missing", "something is missing", "nothing is missing"),
    (
      "handed-in", "the sender left papers at the counter", "no papers were left at the counter"
    ),
    ("personal-data", "it holds personal data", "it holds no personal data"),
  ])
  func `says what is true of a petition in a sentence`(name: String, with: String, without: String)
  {
    let condition = { (comparison: Comparison) in
      Condition(tests: [AttributeTest(attribute: "truth." + name, comparison: comparison)])
        .wording?[.english]
    }

    #expect(condition(.present) == with)
    #expect(condition(.absent) == without)
  }

  @Test func `says what a text must and must not have`() {
    let requirement = TextRequirement(
      must: .init(mention: [["cảm ơn", "cám ơn"], ["trân trọng"]]),
      mustNot: .init(mention: .attribute("truth.personal-data")),
      size: .init(wordsMinimum: 10, wordsMaximum: nil))

    #expect(
      Constraint.text(activation: Self.asked, requirement).wording[.vietnamese]
        == "Nội dung khi hỏi thêm công dân phải: có “cảm ơn” hoặc “cám ơn”; có “trân trọng”; "
        + "không có dữ liệu cá nhân; dài ít nhất 10 chữ.")
  }

  @Test(arguments: [
    (
      TextRequirement(
        mustNot: .init(promise: ["hứa"], reveal: [.phone, .plate]), size: .init(easeMinimum: 40)),
      "Nội dung khi hỏi thêm công dân phải: không hứa hẹn bằng những lời như “hứa”; không để lộ số "
        + "điện thoại hoặc biển số xe; dễ đọc, ít nhất 40 trên 100 điểm."
    ),
    (
      TextRequirement(must: .init(cite: .any), mustNot: .init(placeholders: .mustBeFilled)),
      "Nội dung khi hỏi thêm công dân phải: dẫn một văn bản pháp luật; không để sót chỗ chưa điền "
        + "của mẫu."
    ),
    (
      TextRequirement(
        redaction: RedactionRequirement(
          mustCoverPersonalData: .everything, needlessWordsMaximum: nil)),
      "Khi hỏi thêm công dân phải: che mọi chỗ có dữ liệu cá nhân."
    ),
    (
      TextRequirement(
        redaction: RedactionRequirement(
          mustCoverPersonalData: .unasked, needlessWordsMaximum: 12)),
      "Khi hỏi thêm công dân phải: che thừa nhiều nhất 12 chữ không phải dữ liệu cá nhân."
    ),
  ])
  func `says each demand on wording in words of its own`(
    requirement: TextRequirement, sentence: String
  ) {
    #expect(
      Constraint.text(activation: Self.asked, requirement).wording[.vietnamese] == sentence)
  }
}
