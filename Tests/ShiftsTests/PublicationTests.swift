import Fixtures
import Petitions
import Scenarios
import Shifts
import Testing

@Suite struct `What would be published` {
  private func publication(saying text: String) throws -> Publication {
    let petition = Fixture.petition("01", says: text, gives: [.name, .phone, .address])
    var worked = Worked(Fixture.scenario(petitions: [petition], rules: []))
    worked.act(.open)
    return try #require(worked.shift.publication(of: "01"))
  }

  @Test(arguments: [
    ("nhà tôi ở số 12 phố Hàng Sổ nhé", "12 phố Hàng Sổ"),
    ("nha toi o so 12 pho hang so nhe", "12 pho hang so"),
    ("NHÀ Ở 12 PHỐ HÀNG SỔ", "12 PHỐ HÀNG SỔ"),
    ("gọi 0600 111 222 cho tôi", "0600 111 222"),
    ("gọi 0600111222 cho tôi", "0600111222"),
    ("tôi là Trần Thị Mai", "Trần Thị Mai"), ("Gọi e Mai. Tran Thị Mai.", "Tran Thị Mai"),
    ("cam on. Mai\nTran Thi Mai", "Tran Thi Mai"),
  ])
  func `offers the sender's data however it is written`(text: String, part: String) throws {
    let publication = try publication(saying: text)

    #expect(publication.candidates.contains { $0.contains(part) }, "\(publication.candidates)")
    #expect(!publication.hiding(publication.candidates).contains(part))
  }

  @Test(arguments: [
    ("k phan nan j dau a 😊 e Mai, 0606 318 274", "e Mai"),
    ("Chào chị Mai, hồ sơ đã xong", "chị Mai"),
    ("Chào anh/chị Mai, hồ sơ đã xong", "anh/chị Mai"), ("cam on ad nhe. Mai", "Mai"),
    ("nho ad xem ho\na mai", "a mai"),
  ])
  func `offers the given name as the sender signs with it`(text: String, part: String) throws {
    let publication = try publication(saying: text)

    #expect(publication.candidates.contains(part), "\(publication.candidates)")
  }

  @Test(arguments: ["e mai moi gui dc", "Mai tôi gửi thêm ảnh"])
  func `takes no other word for the given name`(text: String) throws {
    #expect(try publication(saying: text).candidates == [])
  }

  @Test func `takes somebody else of that name by the whole of it`() throws {
    #expect(try publication(saying: "chị Mai Hương gọi lại").candidates == ["Mai Hương"])
  }

  @Test func `offers nothing where nothing is anybody's`() throws {
    #expect(try publication(saying: "đề nghị sửa 2 bóng đèn ở ngõ 5").candidates == [])
  }

  @Test(arguments: [
    ("Công ty Sao Khuê kiến nghị. Đỗ Quang Phúc, phó giám đốc Công ty Sao Khuê", "Đỗ Quang Phúc"),
    ("Hiệu trưởng Hà Thị Minh Nguyệt, trường Sao Khuê", "Hà Thị Minh Nguyệt"),
    ("giám đốc là ông Lò Tuấn nhé", "Lò Tuấn"),
  ])
  func `offers who signs for an organisation, and not its name`(text: String, name: String) throws {
    let petition = Fixture.petition(
      "01", says: text,
      sender: Sender(
        name: "Công ty Viễn thông Sao Khuê", phone: nil, address: nil, gives: [.name],
        kind: .business))
    var worked = Worked(Fixture.scenario(petitions: [petition], rules: []))
    worked.act(.open)

    #expect(try #require(worked.shift.publication(of: "01")).candidates == [name])
  }

  @Test(arguments: [
    "ở phố Trần Hưng Đạo đông xe", "trường Tiểu học Trần Quốc Toản", "Hà Nội hôm nay mưa",
    "gửi Sở Xây dựng Hà Nội",
  ])
  func `takes no place for a name`(text: String) throws {
    #expect(try publication(saying: text).candidates == [])
  }

  @Test func `offers the sender's name once it was given`() throws {
    let told = ScriptedMessage(
      at: moment("2023-02-13T08:10"), content: .text("ten e la Tran Mai"),
      gives: [Disclosure(fact: .name, words: "Tran Mai")])
    var worked = Worked(
      Fixture.scenario(
        petitions: [Fixture.petition("01", says: "cam on ad nhe. Mai", more: [told])], rules: []))
    worked.act(.open)
    #expect(worked.shift.publication(of: "01")?.candidates == [])

    worked.pass(officeMinutes: 10)

    let record = try #require(worked.record)
    #expect(worked.shift.sender(of: record).map(\.value) == ["Tran Mai", Fixture.phone, nil])
    #expect(worked.shift.publication(of: "01")?.candidates == ["Mai", "Tran Mai"])
  }

  @Test func `keeps the order of the text whatever is chosen`() throws {
    let publication = try publication(
      saying: "Trần Thị Mai, 0600 111 222, nhà số 12 phố Hàng Sổ")
    let order = publication.choices(with: [])

    #expect(order.count == 3)
    #expect(publication.choices(with: [order[2]]) == order)
    #expect(publication.choices(with: ["nhà"] + order).filter { $0 != "nhà" } == order)
  }

  @Test func `tells what could still be read`() throws {
    let publication = try publication(saying: "Trần Thị Mai, 0600 111 222")

    #expect(publication.candidates(notHiddenBy: ["Trần Thị Mai"]) == ["0600 111 222"])
    #expect(publication.candidates(notHiddenBy: publication.candidates) == [])
  }

  @Test(arguments: [
    ("Trần Thị Mai", "Trần Thị"), ("tran thi mai", "tran thi"), ("tran thi mai", "thi mai"),
    ("gọi 0600 111 222", "0600 111"), ("nhà số 12 phố Hàng Sổ", "phố Hàng Sổ"),
  ])
  func `tells what is hidden in part`(text: String, part: String) throws {
    let publication = try publication(saying: text)

    #expect(publication.candidates(notHiddenBy: [part]) == publication.candidates)
  }

  @Test(arguments: [
    ("Chào chị Mai", "Mai"), ("k phan nan 😊 e Mai", "Mai"),
    ("nhà số 12 phố Hàng Sổ", "12 phố Hàng Sổ"),
  ])
  func `tells nothing of what only led to what is hidden`(text: String, part: String) throws {
    let publication = try publication(saying: text)

    #expect(!publication.candidates.isEmpty)
    #expect(publication.candidates(notHiddenBy: [part]) == [])
  }
}
