import Fixtures
import Petitions
import Shifts
import Simulation
import Testing
import Wording

@testable import PlainScreens

@Suite struct `A question at the plain desk` {
  @Test(arguments: ["y", "yes", "có", "co", "c", "C", " Yes "])
  func `takes every way to say yes`(answer: String) {
    var typed = Typed()

    typed.type("xong", answer)

    #expect(typed.plain.shift.isClosed)
  }

  @Test func `names the unit before a petition is forwarded to it`() {
    var typed = Typed()
    typed.type("mo 01", "nhan 01", "chuyen 01 xây dựng: kính chuyển")

    #expect(typed.text.contains("Chuyển #01 cho Sở Xây dựng?"))
    #expect(typed.text.contains("kính chuyển"))
    #expect(!typed.activities.contains(.forwarded))

    typed.type("co")
    #expect(typed.activities.last == .forwarded)
  }

  @Test func `says that a command which was no answer was not carried out either`() {
    var typed = Typed()
    typed.type("mo 01", "khan 01", "nhan 01")

    #expect(typed.text.contains("Lệnh “nhan 01” cũng chưa chạy"))
    #expect(!typed.activities.contains(.accepted))
  }

  @Test func `asks for what is missing in ready words, where nothing else was typed`() {
    var typed = Typed()
    typed.type("mo 01", "hoi 01 địa chỉ")
    #expect(typed.text.contains("xin anh/chị cho biết thêm: địa chỉ"))

    typed.type(".", "co")
    guard case .asked(let facts, let text)? = typed.events.last?.happening else {
      Issue.record("nothing was asked")
      return
    }
    #expect(facts == [.address] && text == ShiftTexts.question([.address]))
  }

  @Test func `lets nothing break into a line that is being written`() {
    var typed = Typed()
    typed.type("mo 01", "hoi 01 địa chỉ: xin cho biết địa chỉ", "co", "ghi 01")
    let come = typed.plain.tick(elapsedMilliseconds: 600_000)
    #expect(!come.events.isEmpty && come.lines.isEmpty)

    typed.type("Đã hỏi.")
    #expect(typed.text.contains("#01"))
    typed.type("Hết.")
    #expect(typed.said.isEmpty)
  }

  @Test func `keeps the note to a unit that was not agreed to, and takes it up again`() {
    var typed = Typed()
    typed.type("mo 01", "nhan 01", "chuyen 01 xây dựng: kính chuyển", "ds")
    #expect(typed.text.contains("được giữ") && typed.text.hasSuffix("kính chuyển"))

    typed.type("chuyen 01 tư pháp", "co")

    #expect(
      typed.events.last?.happening == .forwarded(to: Fixture.justice, note: "kính chuyển"))
  }

  @Test(arguments: [
    (["khan 01"], "Đánh dấu #01 là việc khẩn?", Activity.markedUrgent),
    (["tiendo 01", "Đang chờ sở trả lời.", "."], "Gửi tin này cho người gửi #01?", .informed),
    (["nhan 01", "giahan 01", "Chờ phường trả hồ sơ.", "."], "Gia hạn #01", .extended),
    (["tuchoi 01 complaint-procedure", "Mời gửi nơi khác.", "."], "#01 chưa phân loại", .declined),
  ])
  func `comes before what cannot be taken back, as on the screen`(
    lines: [String], asked: String, activity: Activity
  ) {
    var typed = Typed()
    typed.type("mo 01")
    for line in lines { typed.type(line) }

    #expect(typed.text.contains(asked))
    #expect(!typed.activities.contains(activity))

    typed.type("y")
    #expect(typed.activities.contains(activity))
  }

  @Test(arguments: [
    ("bao quy định chưa rõ", Activity.flagged), ("ghi đã gọi bà Mai", .noted),
    ("soan chúng tôi đã nhận", .drafted),
  ])
  func `comes before a text of a line that names no petition is a deed`(
    line: String, activity: Activity
  ) {
    var typed = Typed()
    typed.type("mo 01", line)
    #expect(typed.text.contains("Ghi nội dung này vào #01 bằng lệnh"), "\(typed.text)")
    #expect(!typed.activities.contains(activity))

    typed.type("co")
    #expect(typed.activities.last == activity)
  }

  @Test func `does not come where the line names the petition`() {
    var typed = Typed()
    typed.type("mo 01", "bao 01 quy định chưa rõ")

    #expect(typed.activities.last == .flagged)
  }

  @Test func `points from a report that is cut short to the command that reports`() {
    var typed = Typed(Fixture.scenario(role: .handling))
    typed.type("mo 01", "báo cáo 1 ubnd thành phố")

    let told =
      "Chưa làm gì. “báo cáo” có thể là: baolen (báo cáo lên trên), bao (báo vướng mắc). "
      + "Hãy gõ đúng lệnh."
    #expect(typed.said.joined(separator: " ") == told)
    #expect(typed.activities == [.opened])
  }

  @Test func `to publish comes below the whole of what would be read by all`() throws {
    var typed = Typed()
    typed.type("mo 01", "loai 01 1", "nhan 01", "soan 01")
    let lines = ["Kính gửi bà Mai,", "Sở Tư pháp đã kiểm tra lệ phí.", "Gọi 0601 215 348 khi cần."]
    for line in lines + ["."] { typed.type(line) }
    typed.type("trinh 01", "co")
    for _ in 0..<9 where !typed.activities.contains(.leaderApproved) { typed.type("cho", "co") }
    typed.type("gui 01", "co")
    try #require(typed.activities.contains(.replied), "\(typed.text)")
    typed.type("congkhai 01")

    #expect(lines.allSatisfy { typed.text.contains($0) }, "\(typed.text)")
    #expect(!typed.activities.contains(.published))
    typed.type("co")
    #expect(typed.activities.contains(.published))
  }

  @Test func `keeps the text of what was not agreed to`() {
    var typed = Typed()
    typed.type("mo 01", "tuchoi 01 complaint-procedure", "Mời gửi nơi khác.", ".", "k")

    #expect(typed.text.hasPrefix("Đã thôi; chưa làm gì."))
    #expect(typed.text.contains("được giữ") && typed.text.hasSuffix("Mời gửi nơi khác."))

    typed.type("tuchoi 01 complaint-procedure", ".", "co")
    #expect(typed.activities.last == .declined)
  }

  @Test func `says of a forwarding that it has no note`() {
    var typed = Typed()
    typed.type("mo 01", "nhan 01", "chuyen 01 xây dựng")

    #expect(typed.text.contains("Chưa viết ý kiến kèm theo cho đơn vị."))
  }

  @Test func `says where the reason of a refusal contradicts the kind`() {
    var typed = Typed()
    typed.type("mo 01", "loai 01 inquiry", "tuchoi 01 complaint-procedure", "Mời gửi.", ".")

    #expect(typed.text.contains("lý do chọn: là khiếu nại"))
  }

  @Test func `says how much is open before time is let pass`() {
    var typed = Typed()

    typed.type("cho")

    #expect(typed.text.contains("Còn 1 phản ánh chưa xong. Vẫn để thời gian trôi?"))
  }

  @Test func `is not answered for a petition that a letter has come on since`() {
    var typed = Typed()
    typed.type("mo 01", "hoi 01 địa chỉ: xin cho biết địa chỉ", "co", "khan 01")
    let come = typed.plain.tick(elapsedMilliseconds: 600_000)
    #expect(!come.events.filter(\.isLetterOfAnother).isEmpty)
    #expect(come.lines.last?.contains("Vừa có tin mới ở #01") == true)

    typed.type("co")
    #expect(typed.text.contains("Không có câu hỏi nào đang chờ"))
    #expect(!typed.activities.contains(.markedUrgent))
    typed.type("nhan")
    #expect(typed.activities.last == .accepted)
  }
}

@Suite struct `A line that the terminal cut` {
  @Test func `is told, with where it ends`() {
    let told = Typed().plain.cut(String(repeating: "dài ", count: 1_000) + "hết")

    #expect(told.contains("dài hết”") && told.contains("Phần sau đã mất"))
  }
}

@Suite struct `A word that is not understood at the plain desk` {
  @Test func `is said back with what it may have meant`() {
    var typed = Typed(language: .english)
    typed.type("open 01", "a 01")

    #expect(typed.text == "ask, accept or apologise?")
  }

  @Test func `is taken for the one command that can be carried out`() {
    var typed = Typed(language: .english)
    typed.type("open 01", "accept 01", "acc 01", "ap 01")

    #expect(typed.text.contains("finish with a line"))
  }

  @Test func `is named before the list of what there is, whose numbers are taken`() {
    var typed = Typed()
    typed.type("mo 01", "loai 1 abc")

    #expect(typed.said.first == "Không tìm thấy “abc”.")
    let number = PetitionKind.allCases.firstIndex(of: .inquiry).map { $0 + 1 } ?? 0
    #expect(typed.text.contains("\(number). hỏi đáp: "))

    typed.type("loai 1 \(number)")
    #expect(typed.plain.simulation.petitionCase("01")?.kind == .inquiry)
    typed.type("loai 1 0")
    #expect(typed.text.contains("Không tìm thấy “0”."))
  }

  @Test func `finds a unit by its number in the list shown last`() {
    var typed = Typed()
    typed.type("mo 01", "nhan 01", "chuyen 01 abcdef")
    #expect(typed.said.first == "Không tìm thấy “abcdef”.")

    typed.type("chuyen 01 sở")
    #expect(typed.text.contains("1. so-tu-phap") && typed.text.contains("2. so-xay-dung"))
    typed.type("chuyen 01 2", "co")
    #expect(typed.plain.simulation.petitionCase("01")?.holder == Fixture.building)
  }

  @Test func `is looked up in an index, part by part`() throws {
    let plain = Typed().plain
    let index = plain.lookUp("", facts: [])
    #expect(index.first?.hasPrefix("Cẩm nang của ca có") == true && index.count < 15)

    let first = try #require(index.dropFirst().first)
    let part = plain.lookUp("mục 1", facts: [])
    #expect(first.contains("(\(part.count - 1))"))
  }

  @Test func `is explained alone where help is asked for it`() {
    var typed = Typed()
    typed.type("giup loai")
    #expect(typed.text.hasPrefix("loai [số] loại") && !typed.text.contains("chuyen"))

    #expect(typed.said.count { $0 == "Hãy chọn trong các mục sau:" } == 1)
    typed.type("giup chuyen")
    #expect(typed.text.contains("vài chữ của tên") && typed.text.contains("dấu hai chấm"))
    typed.type("giup soan")
    #expect(typed.text.contains("!mẫu N") && typed.text.contains("!bo"))
    typed.type("mo 01", "traloi")
    #expect(typed.text.contains("Muốn trả lời người gửi thì gõ soan"))

    typed.type("help handbook")
    #expect(typed.said.count == 1 && typed.text.hasPrefix("cẩm nang"))
    typed.type("giup abc")
    #expect(typed.text.contains("abc"))
  }
}

@Suite struct `What can be looked at, at the plain desk` {
  @Test func `is the whole file of a petition`() {
    var typed = Typed()
    typed.type("mo 01", "loai 01 phản ánh, hành vi", "nhan 01", "ghi 01 hẹn gọi lại", "xem 01")

    for part in [
      "#01 Zalo · phí", "thu phí sai", "Loại: phản ánh, hành vi", "Sổ: tiếp nhận 08:00 13/02",
      "Đơn vị: –",
      "Điện thoại: \(Fixture.phone)", "HẠN:", "R-05", "LỊCH SỬ:", "ghi chú: hẹn gọi lại",
    ] {
      #expect(typed.text.contains(part), "\(part)")
    }
  }

  @Test func `names the petition of a deadline, and what is left of it in the list`() {
    var typed = Typed()
    typed.type("han 01")
    #expect(typed.text == "Phản ánh #01 chưa mở. Gõ \"mo 01\" để đọc.")
    typed.type("ds")
    #expect(typed.text == "● #01 Zalo · phí · MỚI · còn 4 giờ")

    typed.type("mo 01", "loai 01 phản ánh, hành vi", "nhan 01", "han 01")
    #expect(typed.said.first == "#01 phí:")
    #expect(typed.text.contains("R-05"))
  }
}
