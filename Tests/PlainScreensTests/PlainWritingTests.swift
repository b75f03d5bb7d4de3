import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing
import Wording

@testable import PlainScreens

@Suite struct `A text written at the plain desk` {
  private static let templates = [
    ReplyTemplate(
      id: "tra-loi", title: Phrase("Trả lời", "Answer"), verb: .send,
      text: "Kính gửi {{tên người gửi}},\nPhản ánh {{số}} về {{việc}} đã xong. {{Việc}} ấy đã rõ."),
    ReplyTemplate(
      id: "hoi", title: Phrase("Hỏi", "Ask"), verb: .ask, text: "Xin cho biết {{điều cần hỏi}}."),
  ]

  private static var scenario: Scenario { scenario(with: templates) }

  private static func scenario(with templates: [ReplyTemplate]) -> Scenario {
    let world = Fixture.scenario()
    return Scenario(
      head: world.head, time: world.time, passMark: world.passMark, briefing: world.briefing,
      approvalDelay: world.approvalDelay, petitions: world.petitions,
      materials: Scenario.Materials(
        rulebook: world.rulebook, units: world.units, calendar: world.calendar,
        templates: templates))
  }

  @Test(arguments: ["!abc", "!", "!gui", "! bo", "!bo nhé"])
  func `refuses a command that does not exist, with those that do`(line: String) {
    var typed = Typed()
    typed.type("mo 01", "ghi 01", line)

    #expect(typed.text.contains("chưa được ghi") && typed.text.contains("!bo"))
    typed.type("thật", ".")
    #expect(
      typed.plain.simulation.petitionCase("01")?.history.last?.happening == .noted(text: "thật"))
  }

  @Test func `lets a line be taken out, and what was done last be taken back`() {
    var typed = Typed()
    typed.type("mo 01", "ghi 01", "Đã gọi", "mo 3", "chưa nghe máy", "!xóa 2")
    #expect(typed.said.suffix(2) == ["  1. Đã gọi", "  2. chưa nghe máy"])

    typed.type("!lùi")
    #expect(typed.said.suffix(3) == ["  1. Đã gọi", "  2. mo 3", "  3. chưa nghe máy"])
    typed.type("!xóa dòng", "!xoa dong", "!xóa 7")
    #expect(typed.text == "Chỉ có dòng 1 đến 1.")
    typed.type(".")
    #expect(
      typed.plain.simulation.petitionCase("01")?.history.last?.happening == .noted(text: "Đã gọi"))
  }

  @Test func `lets a place that was filled wrongly be filled again, also later`() {
    var typed = Typed(Self.scenario)
    typed.type("mo 01", "nhan 01", "soan 01", "!mau 1", "", "chị", "!lùi")
    #expect(typed.text.contains("{{việc}}"))

    typed.type("!bo", "soan 01")
    #expect(typed.text.contains("nhấn Enter để điền từng chỗ"))
    typed.type("")
    #expect(typed.plain.prompt == "tên người gửi? ")
  }

  @Test func `has a real exclamation mark where two are typed`() {
    var typed = Typed()
    typed.type("mo 01", "ghi 01", "!!quan trọng", ".")

    #expect(
      typed.plain.simulation.petitionCase("01")?.history.last?.happening
        == .noted(text: "!quan trọng"))
  }

  @Test func `is there again after the program has ended, put aside or not`() {
    var typed = Typed()
    typed.type("mo 01", "ghi 01", "Đã gọi", "!bo", "soan 01", "Kính gửi bà")

    var again = Typed(events: typed.events, bookmark: typed.plain.bookmark)
    #expect(again.plain.greeting.joined(separator: "\n").contains("ghi 01, soan 01") == false)
    #expect(again.plain.greeting.joined(separator: "\n").contains("soan 01, ghi 01"))
    again.type("ghi 01")
    #expect(again.text.hasSuffix("Đã gọi"))
    again.type("hẹn mai", ".", "soan 01")
    #expect(again.text.hasSuffix("Kính gửi bà"))
    again.type("!xóa", "!cancel", "soan 01")
    #expect(!again.text.contains("Kính gửi bà"))
  }

  @Test func `is kept to be read alone once the time for its petition is over`() {
    let limits = RealLimits(shiftMilliseconds: 20 * 60_000, petitionMilliseconds: 60_000)
    var typed = Typed(Fixture.scenario(limits: limits))
    typed.type("mo 01", "ghi 01", "Đã gọi hai lần.")

    let said = typed.plain.tick(elapsedMilliseconds: 60_000).lines.joined(separator: "\n")

    // At once, and not when the next line is typed: it would be written in vain.
    #expect(said.contains("giữ để xem lại"))
    #expect(!said.contains("để viết tiếp"))
    #expect(said.hasSuffix("Đã gọi hai lần."))
    #expect(typed.plain.prompt != "| ")
  }

  @Test func `is the one that was being written on the full screen`() {
    let bookmark =
      #"{"version":2,"drafts":[],"layer":{"kind":"compose","petition":"01","verb":"note","text":"Đã gọi"}}"#
    var typed = Typed(bookmark: bookmark)
    typed.type("mo 01", "ghi 01")

    #expect(typed.text.hasSuffix("Đã gọi"))
  }

  @Test func `of a draft begins with the draft before, which can be taken out by lines`() {
    var typed = Typed()
    typed.type("mo 01", "soan 01", "Kính gửi bà Mai,", "Việc đã xong.", ".", "soan 01")
    #expect(typed.text.contains("Dự thảo trước"))
    #expect(typed.text.hasSuffix("2. Việc đã xong."))

    typed.type("!xóa 2", "Việc đã chuyển quận.", ".")
    #expect(
      typed.plain.simulation.petitionCase("01")?.draft
        == "Kính gửi bà Mai,\nViệc đã chuyển quận.")
  }

  @Test func `takes a template by its number and asks for each place that is open`() {
    var typed = Typed(Self.scenario)
    typed.type("mo 01", "soan 01")
    #expect(typed.text.contains("1. Trả lời") && typed.text.contains("!mẫu 1"))

    typed.type("!mẫu 1")
    #expect(typed.text.contains("Phản ánh 01 về {{việc}}"))
    #expect(typed.text.contains("Còn 2 chỗ cần điền"))
    typed.type("")
    #expect(typed.plain.prompt == "tên người gửi? ")
    typed.type("bà Mai")
    #expect(typed.plain.prompt == "việc? ")
    typed.type("thu phí")
    #expect(typed.plain.prompt == "| ")
    typed.type(".")

    #expect(
      typed.plain.simulation.petitionCase("01")?.draft
        == "Kính gửi bà Mai,\nPhản ánh 01 về thu phí đã xong. Thu phí ấy đã rõ.")
  }

  @Test func `names several templates, and shows the one that is taken`() {
    let texts = ["Kính gửi bà, việc đã xong.", "Kính gửi bà, việc còn chờ."]
    var typed = Typed(
      Self.scenario(
        with: texts.enumerated().map { number, text in
          ReplyTemplate(
            id: "\(number)", title: Phrase("Mẫu \(number)", "T"), verb: .draft, text: text)
        }))
    typed.type("mo 01", "soan 01")
    #expect(typed.text.contains("2. Mẫu 1") && !typed.text.contains("việc còn chờ"))

    typed.type("!mẫu 2")
    #expect(typed.text.contains("việc còn chờ") && !typed.text.contains("đã xong"))
  }

  @Test func `is replaced by a template, as on the screen, and comes back when asked for`() {
    var typed = Typed(Self.scenario)
    typed.type("mo 01", "soan 01", "Tôi viết trước.", "!mẫu 1")
    #expect(typed.text.contains("thay nội dung") && !typed.text.contains("Tôi viết trước."))

    typed.type("!lùi")
    #expect(typed.text.contains("Tôi viết trước.") && !typed.text.contains("{{"))
  }

  @Test func `keeps a place that was passed over, and is not sent with it`() {
    var typed = Typed(Self.scenario)
    typed.type("mo 01", "soan 01", "!mau 2")
    #expect(typed.text == "Hãy nêu số của mẫu, từ 1 đến 1.")
    typed.type("!mau", "!điền", "", "thu phí")
    #expect(typed.text.contains("Còn 1 chỗ cần điền"))

    typed.type(".")
    #expect(typed.text.contains("{{tên người gửi}}") && typed.text.contains("được giữ"))
    typed.type("soan 01", "!fill", "bà Mai", ".")
    #expect(typed.activities.last == .drafted)
  }

  @Test func `says of a command that it has become a line, and of a step that it was taken back`() {
    var typed = Typed(Self.scenario)
    typed.type("mo 01", "soan 01", "Kính gửi bà Mai.", "xong")
    #expect(typed.text.contains("“xong” là lệnh của bàn") && typed.activities.last == .opened)

    typed.type("!lùi")
    #expect(typed.text.contains("Đã lùi một bước.") && !typed.text.contains("2. xong"))
    typed.type("Cho bà biết kết quả.", "tìm hiểu thêm")
    #expect(typed.said.isEmpty)
  }

  @Test(arguments: [
    ("phanloai 1 phản ánh", true), ("classify 1 feedback", true),
    ("forward 1 so xay dung, note", true), ("Chuyển 1 so xay dung: Kính chuyển", true),
    ("mark-urgent 1", true), ("handbook đất", true), ("cẩm nang đất", true), ("quit 1", true),
    ("wait 5", true), ("cho 5", true), ("briefing now", true), ("find bien lai", true),
    ("help classify", true), ("HELP", true), ("List", true), ("list all", true),
    // A line of a letter.
    ("cho bà biết", false), ("xem lại hồ sơ", false), ("tìm hiểu thêm", false),
    ("xong việc này", false), ("giúp bà hoàn tất", false), ("hạn 15 ngày", false),
    ("giới thiệu bà đến phường", false), ("Find it here.", false),
    // A sentence, a number that no petition has, and what takes nothing.
    ("Chuyển 1 bộ hồ sơ tới bà.", false), ("chuyển 77 hồ sơ", false), ("gửi 1 bản sao", false),
  ])
  func `says of a whole command, too, that it has become a line`(line: String, isTold: Bool) {
    var typed = Typed(Self.scenario)
    typed.type("mo 01", "soan 01", line)

    #expect(typed.text.contains("là lệnh của bàn") == isTold)
    #expect(typed.plain.writing?.lines == [line])
  }

  @Test func `is asked for by what its word begins with in the language of the screen`() {
    var english = Typed(Self.scenario, language: .english)
    english.type("m 1")
    var vietnamese = Typed(Self.scenario)
    vietnamese.type("m 1")

    #expect(!english.text.contains("open") && vietnamese.activities == [.opened])
  }

  @Test(arguments: [
    ("che", "cách nhau bằng dấu chấm phẩy"), ("congkhai", "hỏi lại"), ("dongbo", "Cổng"),
  ])
  func `explains what a command takes and does`(word: String, told: String) {
    var typed = Typed()
    typed.type("giup \(word)")

    #expect(typed.text.contains(told) && typed.said.count > 1)
  }

  @Test func `asks with a template for the facts that were named`() {
    var typed = Typed(Self.scenario)
    typed.type("mo 01", "hoi 01 địa chỉ", "!mau 1", ".", "co")

    #expect(typed.activities.last == .asked)
    #expect(
      typed.events.last?.happening == .asked(facts: [.address], text: "Xin cho biết địa chỉ."))
  }
}

@Suite struct `The day at the plain desk` {
  @Test func `stands in the prompt and before what happens where a shift has several`() {
    var typed = Typed()
    #expect(typed.plain.prompt == "thứ Hai 13/02 08:00 > ")

    typed.type("mo 01")
    #expect(typed.said.first?.hasPrefix("[thứ Hai 13/02 08:00] #01") == true)
    let again = Typed(events: typed.events)
    #expect(again.plain.greeting.contains("Bây giờ là thứ Hai 13/02 08:00."))
  }

  @Test func `is left out where there is but one`() {
    let typed = Typed(Fixture.scenario(days: 1))

    #expect(typed.plain.prompt == "08:00 > ")
  }
}
