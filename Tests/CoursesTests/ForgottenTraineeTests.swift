import JSON
import Petitions
import Testing
import WorkCalendar

@testable import Courses

@Suite struct `Whoever is forgotten` {
  private let lan = ForgottenTrainee(
    code: TraineeCode("HV-01") ?? TraineeCode(forgotten: 1), name: "Nguyễn Thị Lan",
    number: TraineeCode(forgotten: 482_913), units: ["Sở Y tế; Hà Nội"])

  @Test(arguments: [
    ("Trân trọng. NGUYỄN THỊ LAN, HV-01", "Trân trọng. Nguyễn Văn A, ~482913"),
    ("nguyen thi lan/nguyễn  thị\nlan", "Nguyễn Văn A/Nguyễn Văn A"),
    ("Ng\u{75}ye\u{302}\u{303}n Thi\u{323} Lan.", "Nguyễn Văn A."),
    ("hv01; HV-011", "~482913; HV-011"),
    // Another name, a part of one, a longer one: nobody can tell whose those are.
    ("Nguyễn Thị Lan Hương? Lan!", "Nguyễn Văn A Hương? Lan!"),
    ("Nguyễn Thị Lanh", "Nguyễn Thị Lanh"), ("", ""), ("Sở Xây dựng", "Sở Xây dựng"),
  ])
  func `is named nowhere in a text`(text: String, cleared: String) {
    #expect(lan.clearing(text) == cleared)
  }

  @Test func `is looked for among many, in the texts that may name them`() {
    let other = ForgottenTrainee(
      code: TraineeCode("HV-02") ?? lan.code, name: "Trần Minh", number: lan.number)
    let people = NamedPeople([lan, other])

    #expect(people.clearing("Trần Minh, HV-01") == "Nguyễn Văn A, ~482913")
    #expect(people.clearing("Minh Trần, HV-03") == "Minh Trần, HV-03")
    // A letter keeps the agency that it is about.
    #expect(people.clearing("HV-01: Sở Y tế; Hà Nội") == "~482913: Sở Y tế; Hà Nội")
  }

  @Test func `is named by none of the names that rosters had`() {
    let other = ForgottenTrainee(
      code: lan.code, names: ["Trần Lan", "Trần Lan Hạ", ""], number: lan.number)

    #expect(other.clearing("Trần Lan Hạ, TRAN LAN") == "Nguyễn Văn A, Nguyễn Văn A")
    #expect(NamedPeople([other]).clearing("Trần Lan Hạ: HV-01") == "Nguyễn Văn A: ~482913")
  }

  @Test func `is left where the name is somebody’s of the case, but not the code`() {
    let people = NamedPeople([lan])

    #expect(people.namesakes(in: "Bà Nguyễn Thị Lan (tổ 4) phản ánh") == [lan.code])
    #expect(people.namesakes(in: "HV-01, Lan").isEmpty)
    #expect(
      people.clearing("Kính gửi bà Nguyễn Thị Lan, HV-01 hỏi", sparing: [lan.code])
        == "Kính gửi bà Nguyễn Thị Lan, ~482913 hỏi")
  }

  @Test func `is looked for in what people wrote alone`() throws {
    let people = NamedPeople([lan])
    let json = try JSONValue.parse(
      #"{"petition":"HV-01","data":{"text":"HV-01 hỏi","parts":["Nguyễn Thị Lan"],"unit":"HV-01"}}"#
    )

    #expect(
      people.clearingWritten(json).canonicalText
        == #"{"petition":"HV-01","data":{"text":"~482913 hỏi","parts":["Nguyễn Văn A"],"unit":"HV-01"}}"#
    )
    #expect(people.clearingWritten(.text("HV-01")) == .text("HV-01"))
  }

  @Test func `leaves their agency where that tells nothing`() {
    let terms = CourseTerms(
      course: "lop-1", assignment: "thi", trainee: "HV-01", unit: "Sở Y tế",
      limitMilliseconds: 1, passMark: nil, ledgerCount: 1)
    let other = ForgottenTrainee(
      code: lan.code, names: [], number: lan.number, unitKept: "Sở Y tế")

    #expect(other.clearing(terms).unit == "Sở Y tế" && lan.clearing(terms).unit == "")
    #expect(other.clearing(terms).trainee == "~482913")
  }

  @Test func `is told of without being named, with the attempts of others that named them`()
    throws
  {
    let at = try #require(Instant(iso: "2026-03-10T08:00"))
    for event in [
      CourseEvent.forgot(count: 1, .request), .forgot(count: 0, .request, cleared: [3, 9]),
    ] {
      let record = CourseRecord(at: at, by: "gv", event: event)
      #expect(CourseRecord(json: record.json) == record)
    }
  }

  @Test func `leaves a note that can still be read, though what stands for a name is longer`()
    throws
  {
    let at = try #require(Instant(iso: "2026-03-10T08:00"))
    let exam = try #require(AssignmentID("thi"))
    let note = "hv01" + String(repeating: "x ", count: BoardEvent.textMaximum / 2 - 2)
    let record = CourseRecord(at: at, by: "gv", event: .board(.noted(exam, note)))

    let cleared = record.forgetting([lan])

    #expect(note.count == BoardEvent.textMaximum && cleared != record)
    #expect(CourseRecord(json: cleared.json) == cleared)
  }

  @Test func `is not told by the unit of another beside them in a note`() {
    let other = ForgottenTrainee(
      code: TraineeCode("HV-02") ?? lan.code, name: "Trần Minh", number: lan.number,
      units: ["Sở Y tế"])
    let people = NamedPeople([other, lan])

    #expect(
      people.clearingNote("Cúp điện, HV-02 (Trần Minh) ở Sở Y tế; Hà Nội và Sở Y tế")
        == "Cúp điện, ~482913 (Nguyễn Văn A) ở đơn vị B và đơn vị B")
    #expect(people.clearingNote("Cúp điện ở Sở Y tế") == "Cúp điện ở Sở Y tế")
  }

  @Test func `takes no house number and no given name along`() {
    let other = ForgottenTrainee(
      code: TraineeCode("12") ?? lan.code, name: "Lan", number: lan.number)

    #expect(other.clearing("Số nhà 12, phố Lan") == "Số nhà 12, phố Lan")
  }

  @Test func `has a number in every line of the ledger, and no place of their own in a list`()
    throws
  {
    func code(_ text: String) throws -> TraineeCode { try #require(TraineeCode(text)) }
    let (one, two, three) = try (code("HV-01"), code("HV-02"), code("HV-03"))
    let at = try #require(Instant(iso: "2026-03-10T08:00"))
    let place = RulePlace(attempt: 1, petition: "01", rule: "HN-1")
    let handIn = ReceivedHandIn(exam: "e", trainee: one, receipt: "AB-CD", attempt: 1)
    let exam = try #require(AssignmentID("thi"))
    let pairs: [(CourseEvent, CourseEvent)] = [
      (
        .enrolled(
          joined: [one, two, three], left: [one], changed: [three, two], moved: [three, one]),
        .enrolled(
          joined: [two, three, lan.number], left: [lan.number], changed: [three, two],
          moved: [three, lan.number])
      ),
      (.gaveTime(one, minutes: 5), .gaveTime(lan.number, minutes: 5)),
      (.gaveTime(two, minutes: 5), .gaveTime(two, minutes: 5)),
      (.gavePasswords([one, three]), .gavePasswords([three, lan.number])),
      (
        .ordered(.notice("Mời Nguyễn Thị Lan"), to: [one, two]),
        .ordered(.notice("Mời Nguyễn Văn A"), to: [two, lan.number])
      ),
      (
        .marking(.appealed(place, trainee: one, reason: "HV-01 xin xem lại")),
        .marking(.appealed(place, trainee: lan.number, reason: "~482913 xin xem lại"))
      ),
      (
        .sealing(.received(handIn)),
        .sealing(
          .received(ReceivedHandIn(exam: "e", trainee: lan.number, receipt: "–", attempt: 1)))
      ),
      (
        .board(.noted(exam, "Nguyễn Thị Lan đến muộn")),
        .board(.noted(exam, "Nguyễn Văn A đến muộn"))
      ),
      // Where a note names somebody, their unit would tell of them too; where not, it tells of the unit.
      (
        .board(.noted(exam, "HV-01 của Sở Y tế; Hà Nội đến muộn")),
        .board(.noted(exam, "~482913 của đơn vị B đến muộn"))
      ),
      (
        .board(.noted(exam, "Máy của Sở Y tế, Hà Nội hỏng")),
        .board(.noted(exam, "Máy của Sở Y tế, Hà Nội hỏng"))
      ),
      (
        .board(.answered(TextPlace(attempt: 1, event: 7), .adjusted, "như HV-01 báo")),
        .board(.answered(TextPlace(attempt: 1, event: 7), .adjusted, "như ~482913 báo"))
      ),
      (.opened, .opened),
    ]

    for (before, after) in pairs {
      let record = CourseRecord(at: at, by: "gv", event: before).forgetting([lan])
      #expect(record == CourseRecord(at: at, by: "gv", event: after))
      // What is written can be read.
      #expect(CourseRecord(json: record.json) == record)
    }
  }

  @Test func `has a number that no roster can have`() throws {
    let reading = RosterReading(Array("Mã;Họ tên;Đơn vị\n~482913;Lan;Sở Y tế\n".utf8))

    #expect(reading.problems.map(\.reason) == [.notACode("~482913")])
    #expect(TraineeCode("~482913") == lan.number && lan.number.isForgotten)
    #expect(try !#require(TraineeCode("HV-01")).isForgotten)
    for text in ["~", "~A", "~1~", "A~1"] { #expect(TraineeCode(text) == nil) }
  }
}
