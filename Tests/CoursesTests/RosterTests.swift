import Randomness
import Testing
import Wording

@testable import Courses

private func read(_ text: String) -> RosterReading { RosterReading(Array(text.utf8)) }

private func trainee(
  _ code: String, _ name: String, _ unit: String, _ group: String = ""
) throws -> Trainee {
  try Trainee(code: #require(TraineeCode(code)), name: name, unit: unit, group: group)
}

@Suite struct `A roster` {
  @Test(arguments: [",", ";", "\t"], ["", "\u{FEFF}"])
  func `is read as Excel saves it`(separator: String, mark: String) throws {
    let text =
      mark
        + """
        STT,Mã học viên,Họ và tên,Đơn vị,Lớp\r
        1,hv-01,Nguyễn Thị Lan,Sở Xây dựng,A\r
        2,HV-02,"Trần ""Tý"" Minh","UBND phường
        Tân Lệ",\r
        ,,,,\r

        """.replacing(",", with: separator)

    let reading = read(text)

    #expect(reading.problems.isEmpty, "\(reading.problems.map(\.phrase.english))")
    #expect(reading.unused == ["STT"])
    #expect(
      try reading.roster.trainees == [
        trainee("HV-01", "Nguyễn Thị Lan", "Sở Xây dựng", "A"),
        trainee("HV-02", "Trần \"Tý\" Minh", "UBND phường Tân Lệ"),
      ])
  }

  @Test(arguments: [("Họ", "Tên"), ("Họ và tên đệm", "Tên"), ("Last name", "First name")])
  func `joins names whose parts have columns of their own`(family: String, given: String) throws {
    let reading = read("Mã;\(family);\(given);Đơn vị\n1;Nguyễn Thị;Lan;Sở Y tế\n2;;Minh;Sở Y tế\n")

    #expect(reading.problems.isEmpty && reading.unused.isEmpty)
    #expect(
      try reading.roster.trainees == [
        trainee("1", "Nguyễn Thị Lan", "Sở Y tế"), trainee("2", "Minh", "Sở Y tế"),
      ])
  }

  @Test func `takes its columns in any order, and a separator that the file names`() throws {
    let reading = read("sep=;\nUnit;NAME;Code\nSở Y tế, Hà Nội;Minh;b.2\n")

    #expect(try reading.roster.trainees == [trainee("B.2", "Minh", "Sở Y tế, Hà Nội")])
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: ["Phòng ban", "Phòng, ban", "Bộ phận", "Department"])
  func `takes an office for the unit where no column is the unit’s`(title: String) throws {
    let alone = read("Mã;Họ tên;\(title)\n1;Lan;Văn phòng\n")
    let beside = read("Mã;Họ tên;\(title);Đơn vị\n1;Lan;Văn phòng;Sở Y tế\n")

    #expect(try alone.roster.trainees == [trainee("1", "Lan", "Văn phòng")])
    #expect(alone.unused == [])
    #expect(try beside.roster.trainees == [trainee("1", "Lan", "Sở Y tế")])
    #expect(beside.unused == [title] && beside.problems == [])
  }

  @Test func `names every cell that is wrong`() {
    let reading = read(
      """
      Mã,Họ tên,Cơ quan
      01,Lan,Sở Xây dựng
      01,Minh,Sở Y tế
      mã hai,Hoa,Sở Y tế
      03,,Sở Y tế
      04,Tý,
      05,Mai,Sở Y tế,thừa
      06,Cúc,Sở Y tế
      07,Lan \u{202E}hnaht,Sở Y tế
      """)

    #expect(
      reading.problems == [
        RosterProblem(.sameCode("01", line: 2), line: 3, column: 1),
        RosterProblem(.notACode("mã hai"), line: 4, column: 1),
        RosterProblem(.missing(.name), line: 5, column: 2),
        RosterProblem(.missing(.unit), line: 6, column: 3),
        RosterProblem(.tooManyCells, line: 7, column: 4),
        RosterProblem(.hidden(.name), line: 9, column: 2),
      ])
    #expect(reading.roster.trainees.map(\.code.text) == ["01", "06"])
    #expect(reading.problems[0].phrase[.vietnamese] == "Dòng 3, cột 1: mã 01 đã có ở dòng 2.")
  }

  @Test(arguments: [
    ("", RosterProblem(.empty)), ("Mã,Tên,Đơn vị\n", RosterProblem(.empty)),
    ("Mã,Tên\n1,Lan\n", RosterProblem(.noColumn(.unit), line: 1)),
    ("Mã,Tên,Họ tên,Đơn vị\n", RosterProblem(.twoColumns(.name), line: 1, column: 3)),
    ("Mã,Tên,Đơn vị\n1,\"Lan,Sở\n", RosterProblem(.openQuote, line: 2)),
    ("Mã,Tên,Đơn vị\n1,\0,Sở\n", RosterProblem(.notText)),
  ])
  func `says what keeps it from being read`(text: String, problem: RosterProblem) {
    let reading = read(text)

    #expect(reading.problems == [problem])
    #expect(reading.roster.trainees.isEmpty)
  }

  @Test func `is text in UTF-8 and of some size`() {
    #expect(RosterReading([0xD0, 0x41]).problems == [RosterProblem(.notText)])
    let large = [UInt8](repeating: 0x41, count: RosterReading.bytesMaximum + 1)
    #expect(RosterReading(large).problems == [RosterProblem(.tooLarge)])
    let rows = (0...Roster.traineesMaximum + 1).map { "\($0),a,b\n" }.joined()
    #expect(read("code,name,unit\n" + rows).problems.first?.reason == .tooMany)
  }

  @Test(arguments: 0..<200)
  func `is read from any bytes without stopping the program`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = [
      "Mã", "Tên", "Đơn vị", ",", ";", "\"", "\n", "\r", "\t", "1", "x", " ", "sep=", "é",
    ]
    let count = Int(generator.next() % 60)
    let text = (0..<count).map { _ in parts[Int(generator.next() % UInt64(parts.count))] }.joined()

    let reading = read("Mã,Tên,Đơn vị\n" + text)

    #expect(Set(reading.roster.trainees.map(\.code)).count == reading.roster.trainees.count)
    for problem in reading.problems { #expect(!problem.phrase.english.isEmpty) }
  }

  @Test func `says what another one changes`() throws {
    let (lan, minh) = (try trainee("1", "Lan", "A"), try trainee("2", "Minh", "A"))
    let (moved, hoa) = (try trainee("2", "Minh", "B"), try trainee("3", "Hoa", "A"))

    let changes = Roster([minh, lan]).changes(to: Roster([hoa, moved]))

    #expect(changes == [.leaves(lan), .differs(minh, moved), .joins(hoa)])
    #expect(Roster([lan, minh]).changes(to: Roster([minh, lan])).isEmpty)
  }
}
