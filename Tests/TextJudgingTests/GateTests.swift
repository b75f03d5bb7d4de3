import Foundation
import OfficialText
import Rules
import Testing
import Wording
import WorkCalendar

@testable import TextJudging

// The files beside this one have letters that pass a check (+) and that do not (-), each on a line.

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "GateTexts")

struct GateText: Sendable, CustomTestStringConvertible {
  let check: GateCheck
  let isFair: Bool
  let text: String

  var testDescription: String { "\(check): \(text)" }

  static func all(for check: GateCheck) throws -> [GateText] {
    let file = folder.appending(path: "\(check.rawValue).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return lines.compactMap { line -> GateText? in
      guard line.hasPrefix("+ ") || line.hasPrefix("- ") else { return nil }
      return GateText(
        check: check, isFair: line.hasPrefix("+"),
        text: String(line.dropFirst(2)).replacing("\\n", with: "\n"))
    }
  }
}

/// What a check finds in a text alone, or among others.
private func fault(
  _ check: GateCheck, in text: String, around: Surroundings = .none, keptFrom: [String] = []
) -> GateFault? {
  var reading = TextReading(SplitText(text), TextTruth(keptFrom: keptFrom))
  return reading.readFault(
    check, by: .vietnamese, SoughtActs([check], by: .vietnamese), in: around)
}

private func runs(_ texts: String...) -> [WordRuns] { texts.map { WordRuns(SplitText($0)) } }

@Suite struct `The gate` {
  /// How many of the unfair letters a check lets pass: those whose harm no list of words tells.
  static let missed: [(check: GateCheck, count: Int)] = [
    (.sense, 0), (.civil, 8), (.proper, 0), (.faithful, 3),
  ]

  @Test(arguments: missed)
  func `lets fair letters pass and hardly any other`(check: GateCheck, missed: Int) throws {
    let texts = try GateText.all(for: check)
    let judged = texts.map { (text: $0, fault: fault(check, in: $0.text)) }

    let refused = judged.filter { $0.text.isFair && $0.fault != nil }
    let accepted = judged.filter { !$0.text.isFair && $0.fault == nil }
    #expect(texts.count >= 30)
    #expect(refused.map { "\($0.text): \($0.fault?.phrase.vietnamese ?? "")" } == [])
    #expect(accepted.count <= missed, "\(accepted.map(\.text))")
  }

  @Test(arguments: [
    "Bị phạt là do chị không đọc kỹ giấy báo.",
    "Con gái bà chưa xong là do bà không chịu nghe người ta.",
    "Lỡ có chuyện thì bác chịu trách nhiệm trước tiên.",
  ])
  func `knows who is blamed`(text: String) {
    #expect(fault(.civil, in: text)?.cause == .blame)
  }

  @Test(arguments: [
    "Nếu bác không đọc kỹ thì dễ lỡ hạn.", "Chị chờ lâu là do phường chủ quan.",
    "Bác đừng chủ quan, giữ kỹ giấy nhé.", "ho so tre la do nguoi thu ly nghi om",
  ])
  func `blames nobody for what is only supposed, or is another's`(text: String) {
    #expect(fault(.civil, in: text) == nil)
  }

  @Test func `tells the words and the sentence they stand in`() throws {
    let said = "Chào bà. Bà già rồi lẩm cẩm, về hỏi con cháu đi. Trân trọng."
    let found = try #require(fault(.civil, in: said))

    #expect(found.cause == .contempt)
    #expect(found.words == "lẩm cẩm")
    #expect(found.sentence == "Bà già rồi lẩm cẩm, về hỏi con cháu đi")
    #expect(
      found.phrase
        == Phrase(
          "coi thường người đọc bằng lời “lẩm cẩm”, trong câu “Bà già rồi lẩm cẩm, về hỏi con cháu đi”",
          "belittles the reader with “lẩm cẩm” in the sentence “Bà già rồi lẩm cẩm, về hỏi con cháu đi”"
        ))
  }

  @Test func `quotes a sentence with the first fault alone`() throws {
    let said = "Chào bà. Bà già rồi lẩm cẩm, về hỏi con cháu đi. Trân trọng."
    let found = try #require(fault(.civil, in: said))
    var quoted: Set<String> = []

    #expect(found.phrase(quoted: &quoted) == found.phrase)
    #expect(
      found.phrase(quoted: &quoted).vietnamese == "coi thường người đọc bằng lời “lẩm cẩm”")
  }

  @Test func `knows the sender's own words, whatever person they are put in`() throws {
    let sent = runs(
      "chieu qua toi ra phuong chung thuc cai bang, 4h10 toi noi thi quay khoa cua tat den khong co"
        + " mot ai, goi so tren bang cung khong ai nghe may")
    let around = Surroundings(senders: sent)

    let copy =
      "Kính gửi anh, chiều qua anh ra phường chứng thực cái bằng, 4h10 anh nói thì quầy khóa cửa tắt"
      + " đèn không có một ai, gọi số trên bảng cũng không ai nghe máy. Trân trọng."
    let answer =
      "Kính gửi anh, quận đã kiểm tra việc quầy khóa cửa tắt đèn chiều qua: công chức được cử đi họp,"
      + " phường không bố trí người thay. Quận đã phê bình và yêu cầu có người trực đủ giờ."
    #expect(fault(.own, in: copy, around: around)?.check == .own)
    #expect(fault(.own, in: answer, around: around) == nil)
  }

  @Test func `knows another petition's letter, but not the words of a template`() throws {
    let template = runs(
      "Kính gửi ông bà, Văn phòng đã nhận được phản ánh và đã chuyển tới cơ quan giải quyết theo quy"
        + " định. Nếu đến hạn trên chưa thấy kết quả, xin nhắn lại vào kênh này. Trân trọng cảm ơn."
    )
    let letter =
      "Chào anh chị, ý kiến của anh chị đã được ghi nhận đầy đủ và gửi tới nơi có trách nhiệm, nơi đó"
      + " sẽ nghiên cứu và có hướng xử lý phù hợp với quy định, mong anh chị tiếp tục theo dõi."
    let other = SentLetter(to: "03", WordRuns(SplitText(letter)))

    let again = fault(.own, in: letter, around: Surroundings(letters: [other]))
    #expect(again?.cause == .lettersWords(percent: 100, petition: "03"))
    let note = SentLetter(.note, to: "03", WordRuns(SplitText(letter)))
    let copied = fault(.own, in: letter, around: Surroundings(letters: [note]))
    #expect(copied?.cause == .notesWords(percent: 100, petition: "03"))
    #expect(
      fault(.own, in: letter, around: Surroundings(letters: [other], templates: runs(letter)))
        == nil)
    #expect(fault(.own, in: letter, around: Surroundings(templates: template)) == nil)
  }

  @Test func `greets its own sender, and nobody else's`() throws {
    let other = try #require(PersonName("Nguyễn Thu Hạnh"))
    let around = Surroundings(others: [OtherSender(of: "04", other)])
    let letter = "Chào chị Hạnh, chúng tôi xin lỗi vì chị phải chờ."

    #expect(fault(.own, in: letter, around: around)?.cause == .addressee(petition: "04"))
    #expect(fault(.own, in: letter) == nil)
    #expect(
      fault(.own, in: "Chào anh Huy, chị Hạnh ở quầy đã nhận hồ sơ của anh.", around: around)
        == nil)
  }

  @Test func `does not let the accused know who denounced them`() {
    let told =
      "Đơn của bà kèm họ tên, số máy đã được chuyển tới UBND phường Tân Lệ để đối chất với bà."
    let quick =
      "Cho nhanh, chúng tôi đã gửi tin kèm tên của bà cho UBND phường Tân Lệ để phường gọi."
    let kept = "Nội dung bà nêu không kèm họ tên, không chuyển về UBND phường Tân Lệ."

    #expect(fault(.proper, in: told, keptFrom: ["UBND phường Tân Lệ"])?.cause == .exposure)
    #expect(fault(.proper, in: quick, keptFrom: ["UBND phường Tân Lệ"])?.cause == .exposure)
    #expect(fault(.proper, in: kept, keptFrom: ["UBND phường Tân Lệ"]) == nil)
  }
}

@Suite struct `A discreet letter` {
  @Test func `calls whoever only its sender named by their part`() throws {
    let truth = TextTruth(
      senderName: "Hoàng Thị Lựu", personalData: ["Hoàng Thị Lựu", "0608 427 053", "Ngô Văn Lực"])
    func fault(in text: String) -> GateFault? {
      var reading = TextReading(SplitText(text), truth)
      return reading.readFault(
        .discreet, by: .vietnamese, SoughtActs([.discreet], by: .vietnamese), in: .none)
    }

    let found = try #require(fault(in: "Kính gửi bà Hoàng Thị Lựu, ông Ngô Văn Lực khất nợ bà."))
    #expect(found.cause == .naming && found.words == "Ngô Văn Lực")
    #expect(fault(in: "Kính gửi bà Hoàng Thị Lựu, chú Lực và người vay là một.") == nil)
  }
}

@Suite struct `An honest letter` {
  /// A case of Friday 10 February 2023: what the sender and the unit wrote, and when it came.
  private static let around: Surroundings? = {
    guard let friday = CivilDate(iso: "2023-02-10"), let thursday = CivilDate(iso: "2023-02-09"),
      let start = CivilDate(iso: "2023-01-01"), let end = CivilDate(iso: "2023-12-31"),
      let hours = OfficeHours("08:00-17:00"),
      let calendar = try? WorkingCalendar(
        id: "plain", hours: [hours], weeklyRest: [.saturday, .sunday], holidays: [:],
        workingDaysInstead: [:], covers: start...end)
    else { return nil }
    let desk = DeskKnowledge(
      agencies: AgencyNames([
        (id: "dong-da", names: ["UBND quận Đống Đa", "quận Đống Đa"]),
        (id: "tan-le", names: ["UBND phường Tân Lệ", "phường Tân Lệ"]),
        (id: "tu-phap", names: ["Sở Tư pháp"]),
      ]), calendar: calendar, lexicon: .vietnamese, texts: ["Nghị định 20/2008/NĐ-CP"],
      limits: [.workingDays(5)],
      procedures: [
        LegalDocument.Limits(
          matter: "khiếu nại", steps: ["giải quyết"], spans: ["30 ngày", "45 ngày"]),
        LegalDocument.Limits(matter: "khiếu nại", steps: ["chưa đồng ý"], spans: ["30 ngày"]),
        LegalDocument.Limits(
          matter: "tố cáo", steps: ["thụ lý"], spans: ["7 ngày làm việc", "17 ngày làm việc"]),
      ],
      on: friday)
    let texts = [
      "tôi nộp 2tr5 hôm 1/2, giấy hẹn ghi 08/02, hôm t3 ra hỏi, gọi 0601 215 348 giúp tôi",
      "UBND quận Đống Đa trả kết quả trước 11 giờ ngày 15/02/2023, trong 3 ngày làm việc.",
    ].map { desk.read($0, on: friday) }
    return Surroundings(
      knowledge: CaseKnowledge(
        desk, texts: texts, days: [thursday], units: ["dong-da", "tan-le"], today: friday))
  }()

  @Test(arguments: [
    "Quận trả kết quả trước ngày 15 tháng 2, tức thứ Tư tuần sau.",
    "Bà khiếu nại tới phường; thụ lý rồi phường giải quyết trong 30 ngày, phức tạp thì 45 ngày.",
    "Khiếu nại tới phường; chưa đồng ý thì trong 30 ngày bà gửi lên quận.",
    "Đơn tố cáo được xét thụ lý trong 7 ngày làm việc, có thể tới 17 ngày.",
    "Không thành, bà có quyền đưa ra Tòa án.", "Luật có thời hiệu 3 năm kể từ khi tới hẹn.",
    "Chị nộp 2.500.000 đồng ngày mùng 1 tháng 2, hẹn 8/2.",
    "Theo NĐ 20/2008, chúng tôi đã chuyển Q. Đống Đa hôm nay 10/02/2023.",
    "Theo Nghị định số 20/2008/NĐ-CP ngày 14/02/2008 của Chính phủ, việc hôm 7/2 được xem xét.",
    "Chúng tôi sẽ gọi số 0601.215.348 trong sáng mai.", "Có gì gấp bà gọi 113.",
    "Bạn tra ở dichvucong.gov.vn, làm việc từ thứ Hai đến thứ Sáu, 8 giờ đến 17 giờ.",
    "Quận xin năm ngày làm việc.", "Việc này theo Luật Khiếu nại.",
    "Chuyện sửa nhà, cô hỏi UBND PHƯỜNG MỚI nơi nhà cô ở.",
    "Công an phường Tân Lệ và UBND phường đã tới nơi, nhắn một tiếng là có người.",
    "Mã hồ sơ của chị có đuôi 0071.", "Chị tới Ban Tiếp công dân hay Hội Luật gia nhờ giúp.",
    "Trung tâm Trợ giúp pháp lý nhà nước thuộc Sở Tư pháp giúp bà viết đơn.",
    "Gửi chị Hạnh, việc ở phố Bà Triệu.", "Chị nhờ tổ hòa giải, ban quản trị giúp.",
  ])
  func `states what is known, in whatever form`(text: String) throws {
    let around = try #require(Self.around)

    #expect(fault(.honest, in: text, around: around)?.words == nil)
  }

  @Test(arguments: [
    ("Quận trả kết quả ngày 27/02/2023.", "ngày 27/02/2023"),
    ("Chị nộp thêm 300 nghìn nhé.", "300 nghìn"),
    ("Theo Nghị định 77/2019/NĐ-CP thì phải chờ.", "Nghị định 77/2019/NĐ-CP"),
    ("Chị gọi 0600 140 223 gặp anh Toàn.", "0600 140 223"),
    ("Hồ sơ do Trung tâm Phong Thủy thành phố giữ.", "Trung tâm Phong Thủy"),
    ("Theo Nghị định 20/2008/NĐ-CP ngày 14/02/2010.", "ngày 14/02/2010"),
    ("Đơn tố cáo được xét thụ lý trong 17 ngày.", "17 ngày"),
    ("Đơn tố cáo được xét thụ lý trong 7 ngày làm việc, có thể tới 18 ngày.", "18 ngày"),
    ("Phải chờ 90 ngày.", "90 ngày"), ("Quận giải quyết trong 30 ngày.", "30 ngày"),
    ("Thời hiệu khiếu nại là 30 ngày.", "30 ngày"), ("Chị chờ 3 năm nữa nhé.", "3 năm"),
    ("Chị vào tracuuhoso.com mà xem.", "tracuuhoso.com"),
    ("Người thụ lý là anh Tống Văn Kha.", "Tống Văn Kha"),
    ("Cô ấy ở 12 phố Trại Bưởi.", "12 phố Trại"),
    ("Theo Biên bản hiện trường số 21-02/BB-SXD thì đã xong.", "21-02/BB-SXD"),
    ("Chị tới Tổ Thanh tra đạo đức công vụ mà hỏi.", "Tổ Thanh"),
    ("Bà nộp đơn ở Sở Tư pháp.", "Sở Tư pháp"),
  ])
  func `states nothing else`(text: String, words: String) throws {
    let around = try #require(Self.around)

    let found = try #require(fault(.honest, in: text, around: around))
    #expect(found.words == words)
  }

  @Test func `is charged once with a number of days that nobody knows`() throws {
    let around = try #require(Self.around)
    let text = "Phải chờ 90 ngày."

    #expect(fault(.honest, in: text, around: around)?.words == "90 ngày")
    #expect(fault(.faithful, in: text, around: around)?.words == nil)
  }
}

@Suite struct `Syllables` {
  @Test(arguments: [
    "nghiêng", "nghieng", "quyền", "Quyển", "gì", "giếng", "khuỷu", "thuở", "ngoằn", "xoong", "yêu",
    "lý", "lí", "quý", "huơ", "đúng", "ương", "oạc", "quốc",
  ])
  func `are told by onset, rime and tone`(text: String) {
    let strange = SplitText(text).words.filter { !$0.isSyllable }
    #expect(strange == [])
  }

  @Test(arguments: [
    "asdf", "qwer", "received", "clip", "photo", "hjkl", "wait", "lảc", "thềt", "strong",
    "brown", "ưuy",
  ])
  func `are nothing else`(text: String) {
    let strange = SplitText(text).words.filter { !$0.isSyllable }
    #expect(strange.count == 1)
  }
}
