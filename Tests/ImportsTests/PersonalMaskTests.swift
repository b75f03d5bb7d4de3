import Testing

@testable import Imports

@Suite struct `A mask of personal data` {
  @Test(arguments: [
    "0912345678", "0912 345 678", "0912.345.678", "091-234-5678", "+84912345678", "84 912 345 678",
    "(0912) 345678", "O912345678", "0912.34.56.78", "0084912345678",
  ])
  func `puts a phone number of nobody in the place of any`(number: String) {
    let masked = masked("gọi em số \(number) nhé")

    let digits = masked.text.phoneDigits.nationalPhone
    #expect(digits.hasPrefix("06"), "\(masked.text)")
    #expect(!masked.text.filter(\.isNumber).contains("912345678"))
    #expect(masked.masks.map(\.kind) == [.phone])
    #expect(masked.masks.allSatisfy { masked.text.contains($0.words) })
  }

  @Test func `keeps how a number is divided, and the same number the same`() {
    let masked = masked("0912.345.678 hay 0987 654 321, nhắc lại 0912345678")

    #expect(masked.text == "0600.000.001 hay 0600 000 002, nhắc lại 0600000001")
    #expect(masked.masks.map(\.isOfSender) == [true, false, true])
  }

  @Test(arguments: [
    ("nhà em 024 3825 1234", "3825"), ("số CCCD 001099012345", "099012345"),
    ("cmnd 012345678", "012345678"), ("stk 19035567890123", "5567890"),
    ("số tài khoản: 123456789 vcb", "123456789"), ("tk 0451000123456", "451000123"),
    ("xe 29A-123.45", "29A"), ("biển số 30H 12345", "12345"), ("mail hoa.le@gmail.com", "gmail"),
    ("xem https://facebook.com/hoa.le.99", "hoa.le"), ("www.hoale.com", "hoale"),
    ("hồ sơ H26.17-230213-0987", "0987"), ("mã hợp đồng 8830 1234 5678", "8830"),
    ("thửa đất số 5 của nhà ở số 15 ngõ 72 phố Huế", "15 ngõ 72"),
    ("nhà em số 15 ngõ 72, phố Huế", "Huế"), ("nha so 15 ngo 72 pho Hue", "Hue"),
    ("phường Dịch Vọng không trả", "Dịch Vọng"), ("UBND P.Bách Khoa", "Bách Khoa"),
    ("xã Tân Triều", "Tân Triều"), ("Phường 12 làm sai", "12"), ("P. Hàng Bột", "Hàng Bột"),
    ("thị trấn Trâu Quỳ", "Trâu Quỳ"),
  ])
  func `hides other numbers, addresses and places`(text: String, secret: String) {
    let masked = masked(text)

    #expect(!masked.text.contains(secret), "\(masked.text)")
    #expect(masked.masks.count == 1, "\(masked.text)")
  }

  @Test(arguments: [
    ("Tôi tên là Nguyễn Thị Hoa, ở đây", "hoa"),
    ("toi ten nguyen thi hoa o so 5", "nguyen thi hoa"),
    ("tôi là Trần Văn Bình", "bình"), ("em tên hoa ạ", "hoa"), ("Họ và tên: Lê Hoa", "hoa"),
    ("TÔI TÊN LÀ NGUYỄN THỊ HOA Ở ĐÂY", "hoa"), ("Kính thư\nNguyễn Hoa", "hoa"),
    ("ten toi la tran van nam sdt", "nam"), ("mình là Đỗ Hoa", "hoa"),
    ("Gửi Nguyễn Văn Tám", "tám"), ("anh Hoàng Tám gọi", "tám"), ("chị Hoa ở quầy 3", "hoa"),
    ("ông Nguyễn Văn Bình, chủ tịch phường", "bình"), ("cán bộ Phạm Thị Thu Trang", "trang"),
    ("người gửi: nguyễn hoa", "hoa"), ("My name is Nguyen Hoa", "hoa"),
  ])
  func `hides the names of people`(text: String, secret: String) {
    let masked = masked(text)

    #expect(!masked.text.lowercased().contains(secret), "\(masked.text)")
    #expect(masked.masks.map(\.kind) == [.name], "\(masked.text)")
  }

  @Test func `finds a known name again, in any spelling`() {
    let masked = masked(
      "Lê Thị Hoa đây, le thi hoa, chị Hoa, LÊ THỊ HOA", named: ["Lê Thị Hoa"])

    #expect(masked.text == "Phan Thị Lý đây, phan thi ly, chị Lý, PHAN THỊ LÝ")
  }

  @Test(arguments: [
    "đèn tắt từ 13/02/2023 đến 15/02/2023 lúc 8h05", "hết 1.500.000.000 đồng",
    "gọi 1022 hay 18001234 không được", "gọi 1900 123 456 không ai nghe",
    "tên tôi không có trong danh sách", "tôi là công dân ở đây", "em là sinh viên",
    "ngã tư phố Lê Duẩn, Hà Nội", "trường Nguyễn Trãi thu tiền", "theo Nghị định 20/2008/NĐ-CP",
    "phường không trả lời", "ubnd phường Tân Lệ", "xã Đồng Mây", "ngày 2023-02-13",
    "PHƯỜNG KHÔNG GIẢI QUYẾT", "3 phường 2 xã", "",
  ])
  func `leaves what tells of nobody`(text: String) {
    let masked = masked(text)

    #expect(masked.text == text)
    #expect(masked.masks == [])
  }

  @Test func `takes away what nobody sees`() {
    let text = masked(
      "a\u{0}b\u{1B}[31m\u{202E}c\u{200B}\td\r\n\r\n\r\ne\u{2028}f\u{85}g  \u{FEFF}"
    ).text

    #expect(text == "ab[31mc d\n\ne\nf\ng")
  }
}
