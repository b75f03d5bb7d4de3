import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing
import Wording
import WorkCalendar

@testable import PlainScreens

@Suite struct `A shift worked line by line in one process` {
  @Test(arguments: [Mode.exam, .practice])
  func `shows nothing of a petition before it is opened`(mode: Mode) {
    var typed = Typed(mode: mode)

    typed.type("xem 01")

    #expect(typed.text.contains("chưa mở"))
    #expect(!typed.text.contains("thu phí sai") && !typed.text.contains(Fixture.phone))
    #expect(typed.activities == [])
    typed.type("mo 01")
    #expect(typed.text.contains("thu phí sai"))
    #expect(typed.activities == [.opened])
  }

  @Test(arguments: [Mode.exam, .practice])
  func `finds words in the letters that were opened, and in no other`(mode: Mode) {
    var typed = Typed(
      Fixture.scenario(petitions: [
        Fixture.petition("01", says: "chào\nphường Tân Lệ thu phí sai\ncảm ơn"),
        Fixture.petition("02", says: "phí chứng thực"),
      ]), mode: mode)

    typed.type("tìm phí")
    #expect(typed.said == ["Không có trong thư nào đã mở."])

    typed.type("mo 01", "tìm thu phi")
    #expect(typed.said == ["#01 08:00 Công dân:", "    phường Tân Lệ thu phí sai"])

    typed.type("mo 02", "find phi")
    #expect(typed.text.contains("    phí chứng thực"))
    #expect(typed.text.contains("#01 phí: thư có chữ này; gõ \"mo 01\" để đọc."))
    #expect(!typed.text.contains("thu phí sai"))
    typed.type("tim")
    #expect(typed.text.contains("Hãy nêu chữ cần tìm"))
    #expect(typed.activities == [.opened, .opened])
  }

  @Test func `keeps the words of what comes to a petition that is not on the desk`() {
    var typed = Typed()

    typed.type("cho", "co", "cho", "co")

    #expect(typed.activities.contains(.citizenWrote) || typed.activities.contains(.arrived))
    #expect(!typed.text.contains("biên lai mờ"))
  }

  @Test func `asks before time passes over what was not read`() {
    var typed = Typed()

    typed.type("cho")
    #expect(typed.text.contains("Có tin chưa đọc: #01."))
    #expect(typed.activities == [])

    typed.type("co")
    #expect(!typed.activities.isEmpty)
  }

  @Test(arguments: ["no", "n", "không", "khong", "k", "", "ds", "ghi 01 x", "note", "coi"])
  func `asks before the shift ends, and whatever is no yes does nothing`(answer: String) {
    var typed = Typed()

    typed.type("xong")
    #expect(typed.text.contains("phản ánh chưa đến được 0 điểm"))
    typed.type(answer)
    #expect(typed.said.first == "Đã thôi; chưa làm gì.")
    #expect(typed.activities == [] && !typed.plain.shift.isClosed)

    typed.type("xong", "có")
    #expect(typed.plain.shift.isClosed)
  }

  @Test(arguments: [
    ("loai 1 phản á, hành", Activity.classified), ("classify 1 fee, other reg", .classified),
    ("loai #01 to cao", .classified), ("lo 01 feedback, 2", .classified),
  ])
  func `understands so much of a word as one thing alone begins with`(
    line: String, activity: Activity
  ) {
    var typed = Typed()
    typed.type("mo 01", line)

    #expect(typed.activities.last == activity)
  }

  @Test func `says which words a short one may mean`() {
    var typed = Typed()

    typed.type("c")
    #expect(typed.text.contains("giup"))
    typed.type("gi")
    #expect(typed.text == "gioithieu, giup hay giahan?")
    #expect(typed.activities == [])
  }

  @Test func `gives a text up without losing what was typed`() {
    var typed = Typed()
    typed.type("mo 01", "soan 01", "Kính gửi bà Mai,", "!bo")

    #expect(typed.text.contains("Kính gửi bà Mai,"))
    #expect(!typed.activities.contains(.drafted))
    typed.type("ds")
    #expect(typed.text.contains("#01"))
  }

  @Test func `keeps an interrupted text for whoever begins it again`() {
    var typed = Typed()
    typed.type("mo 01", "soan 01", "Kính gửi bà Mai,")

    typed.interrupt()
    #expect(typed.text.contains("được giữ") && typed.text.contains("Kính gửi bà Mai,"))
    #expect(typed.said.first == "Ctrl-C bỏ dòng đang gõ dở; dòng đã nhấn Enter thì còn.")
    typed.type("ghi 01")
    #expect(!typed.text.contains("Kính gửi bà Mai,"))
    typed.interrupt()
    #expect(typed.said.dropFirst() == ["Đã thôi; chưa làm gì."])
    typed.type("soan 01")
    #expect(typed.text.hasSuffix("Kính gửi bà Mai,"))
    typed.type("chúng tôi đã nhận.", ".")

    #expect(typed.activities == [.opened, .drafted])
    #expect(
      typed.plain.simulation.cases.first?.draft == "Kính gửi bà Mai,\nchúng tôi đã nhận.")
  }

  @Test func `takes an interruption for a no, and at the prompt says how to leave`() {
    var typed = Typed()
    typed.type("xong")

    typed.interrupt()
    #expect(typed.text == "Đã thôi; chưa làm gì.")
    typed.type("co")
    #expect(!typed.plain.shift.isClosed)
    typed.interrupt()

    #expect(typed.text.contains("thoat"))
  }

  @Test func `merges by any way to write a number, after a question`() {
    var typed = Typed(
      Fixture.scenario(petitions: [Fixture.petition("01"), Fixture.petition("02")]))
    typed.type("mo 02", "gop 2 #1")
    #expect(typed.text.contains("#02 vào #01"))

    typed.type("co")
    #expect(typed.activities.last == .merged)
  }

  @Test(arguments: [
    (Language.vietnamese, "[ảnh] cổng khóa"), (.english, "[picture] a locked gate"),
  ])
  func `tells a picture that comes later in the reader's language`(
    language: Language, words: String
  ) {
    let picture = ScriptedMessage(
      at: monday("08:30"),
      content: .attachment(
        Attachment(kind: .image, what: Phrase("cổng khóa", "a locked gate"))))
    var typed = Typed(
      Fixture.scenario(petitions: [Fixture.petition("01", more: [picture])]), language: language)

    typed.type("mo 01", "cho", "co")
    #expect(typed.text.contains(words))
  }

  @Test func `says before the shift how long it is and what it takes to pass`() {
    let lines = Typed().plain.greeting

    #expect(lines.contains { $0.hasPrefix("Thời gian: 20 phút cho cả ca") })
    #expect(lines.contains { $0.hasPrefix("Cần đạt: 60/100 điểm") })
    #expect(lines.contains { $0.hasPrefix("Theo quy định: ") })
  }

  @Test func `shows an approver the draft once, and no other post’s commands`() {
    var typed = Typed(
      Fixture.scenario(
        role: .approval, desk: Fixture.ward,
        petitions: [Fixture.petition("01", draft: "Chúng tôi hứa xong ngay.")]))

    typed.type("mo 01")
    #expect(typed.text.ranges(of: "Chúng tôi hứa").count == 1)

    typed.type("giup")
    #expect(typed.text.contains("bac 01") && !typed.text.contains("chuyen 01"))
  }

  @Test func `lists kinds and boxes with what they mean, and without their identifiers`() {
    var typed = Typed()
    typed.type("mo 01", "loai 01")
    #expect(typed.text.contains("1. phản ánh: ý kiến về một vướng mắc"))
    #expect(!typed.text.contains("feedback"))

    typed.type("loai 01 phản ánh")
    #expect(typed.text.contains("1. không tiếp nhận: thiếu yêu cầu về hình thức"))
    #expect(!typed.text.contains("not-accepted"))

    typed.type("giup loai")
    #expect(typed.text.contains("1. phản ánh: ") && typed.text.contains("không tiếp nhận: "))
  }

  @Test func `says of what kind and box a petition is with the word before it`() {
    var typed = Typed(
      Fixture.scenario(petitions: [Fixture.petition("01"), Fixture.petition("02")]))
    typed.type("mo 01", "loai 01 phản ánh, hành vi", "mo 02", "mo 01")

    #expect(typed.said.contains { $0.hasPrefix("  Loại: phản ánh") }, "\(typed.text)")
  }

  @Test func `shows of a petition that comes back what is new, and how to read the rest`() {
    let more = ScriptedMessage(at: monday("08:30"), content: .text("Bà nói thêm nhé."))
    var typed = Typed(
      Fixture.scenario(
        petitions: [
          Fixture.petition("01", says: "Thu phí sai.", more: [more]), Fixture.petition("02"),
        ]))
    typed.type("mo 01", "mo 02", "cho", "co", "mo 01")

    #expect(typed.text.contains("Bà nói thêm nhé.") && !typed.text.contains("Thu phí sai."))
    #expect(typed.text.contains("(1 thư trước; gõ \"xem 01\""))
    typed.type("xem 01")
    #expect(typed.text.contains("Thu phí sai."))
  }

  @Test(arguments: [
    (Language.vietnamese, "  Đã kết thúc: đã gộp vào #01"), (.english, "  Closed: merged into #01"),
  ])
  func `says of a petition that is closed, when it is opened, how it ended`(
    language: Language, told: String
  ) {
    var typed = Typed(
      Fixture.scenario(petitions: [Fixture.petition("01"), Fixture.petition("02")]),
      language: language)
    typed.type("mo 01")
    #expect(!typed.text.contains("Đã kết thúc") && !typed.text.contains("Closed"))

    typed.type("mo 02", "gop 02 01", "co", "mo 01", "mo 02")
    #expect(typed.said.contains(told), "\(typed.text)")
  }

  @Test func `names the petition that waits to whoever opens the one on the desk`() {
    var typed = Typed(
      Fixture.scenario(petitions: [Fixture.petition("01"), Fixture.petition("02")]))
    typed.type("mo 01", "mo 01")
    #expect(
      typed.text
        == "Phản ánh này đang ở trên bàn rồi; gõ \"mo 02\" để mở #02 đang cần bạn.")
  }

  @Test func `breaks no line inside a word`() {
    let long = String(repeating: "phường ", count: 30)
    let typed = Typed(Fixture.scenario(briefing: Phrase(long, long)))

    let lines = typed.plain.greeting
    #expect(lines.allSatisfy { $0.displayWidth < 80 })
    #expect(lines.joined(separator: " ").contains("phường phường"))
  }

  @Test func `of a course says when its window closes, and waits for the first line`() throws {
    let closes = try #require(Instant(iso: "2026-03-13T11:00"))
    let plain = PlainShift(
      OpenedShift(
        attempt: "", mode: .exam, scenario: Fixture.scenario(), events: [], elapsedMilliseconds: 0,
        closes: closes), language: .vietnamese)

    #expect(plain.waitsForBeginning && plain.prompt == "Vào ca > ")
    #expect(
      plain.greeting.contains { $0.hasPrefix("Đóng bài: 11:00 13/03/2026; lúc ấy bài tự nộp") })
    #expect(PlainShift.declines("thoat") && !PlainShift.declines("") && !PlainShift.declines("cho"))
    #expect(!Typed().plain.waitsForBeginning)
  }

  @Test func `asks before leaving an exam, whose clock runs on`() {
    var exam = Typed(mode: .exam)
    exam.type("thoat")
    #expect(exam.text.contains("đồng hồ vẫn chạy"))

    let answer = exam.plain.handle("co", elapsedMilliseconds: 0)
    #expect(answer.isLeaving)
  }
}

@Suite struct `Stars, line by line` {
  @Test func `are told in practice, and in an exam by nothing that is printed`() {
    let rated = Event(
      sequence: 9, at: monday("09:00"), elapsedMilliseconds: 0, petition: "01",
      happening: .rated(stars: 1))

    #expect(Typed(mode: .practice).plain.lines(for: rated).joined().contains("1 sao"))
    #expect(Typed(mode: .exam).plain.lines(for: rated) == [])
  }
}

@Suite struct `An order, line by line` {
  @Test func `is printed as it comes, and once`() {
    var typed = Typed()
    let answer = typed.plain.take(.notice("Còn 10 phút"), number: 3, elapsedMilliseconds: 0)

    #expect(answer.lines == ["▶ Người hướng dẫn nhắn: Còn 10 phút"])
    let events = typed.events + answer.events
    var again = Typed(events: events, bookmark: typed.plain.bookmark)
    #expect(!again.plain.greet().joined().contains("Còn 10 phút"))
    // What came while nobody was there is told first.
    var late = Typed(events: events)
    #expect(late.plain.greet().contains("▶ Người hướng dẫn nhắn: Còn 10 phút"))
  }

  @Test func `to pause lets nothing be typed until the one to go on`() {
    var typed = Typed()
    _ = typed.plain.take(.pause, number: 1, elapsedMilliseconds: 0)

    typed.type("mo 01")
    #expect(typed.activities == [] && typed.text.contains("tạm dừng cả lớp"))
    _ = typed.plain.take(.resume, number: 2, elapsedMilliseconds: 0)
    typed.type("mo 01")
    #expect(typed.activities == [.opened])
  }
}
