import Testing

@testable import OfficialText

private func found(_ kind: PersonalDatum.Kind, in text: String, sender: String? = nil) -> [String] {
  let split = SplitText(text)
  return split.personalData([kind], sender: sender.flatMap { PersonName($0) })
    .map { split.quote($0) }
}

@Suite struct `Personal data` {
  @Test(arguments: [
    ("gọi 0601215348", "0601215348"), ("0601 215 348", "0601 215 348"),
    ("0601.215.348", "0601.215.348"), ("0601-215-348", "0601-215-348"),
    ("060 121 5348", "060 121 5348"), ("06 01 21 53 48", "06 01 21 53 48"),
    ("+84 601 215 348", "+84 601 215 348"), ("+84601215348", "+84601215348"),
    ("84601215348", "84601215348"), ("ĐT:0601215348", "0601215348"),
    ("sđt0601215348", "0601215348"),
    ("sđt 0601215348.", "0601215348"), ("(0601) 215 348", "(0601) 215 348"),
    ("0601 21 53 48", "0601 21 53 48"), ("Zalo 0601215348 nhé", "0601215348"),
    ("số 0601215348, gọi sau 5 giờ", "0601215348"), ("0601215348/chị Hạnh", nil),
    ("Số điện thoại: 0633 480 126", "0633 480 126"), ("tel 0633.480126", "0633.480126"),
    ("0633480126 hoặc 0633480127", "0633480126"), ("[0633480126]", "0633480126"),
    ("dt 0633 480 126", "0633 480 126"), ("LH: 0633.48.01.26", "0633.48.01.26"),
    ("0699 888 000", "0699 888 000"), ("+84 (0)699 888 000", "+84 (0)699 888 000"),
    ("\n0699888000\n", "0699888000"), ("\"0699888000\"", "0699888000"),
    ("di động: 0699 888000", "0699 888000"), ("0699  888  000", "0699  888  000"),
    ("em là Bảo 0607 542 916 ạ", "0607 542 916"), ("0607 542 916 - Bảo", "0607 542 916"),
  ])
  func `phones are seen in every grouping`(text: String, phone: String?) {
    #expect(found(.phone, in: text).first == phone)
  }

  @Test(arguments: [
    "ngày 05.02.2023 09 giờ", "hotline 1022", "1900 1234", "1800 588 888", "024 3825 3825",
    "20/2008/NĐ-CP", "H26.17-230213-0005", "000.00.16.H26-230201-0001", "150.000.000 đồng",
    "0601 215", "0601 215 34", "06012153489", "001 085 123 456", "29A-123.45", "12 giờ 30",
    "số 15 ngõ 9", "03/05/2023", "năm 2023", "113", "0,5 ha", "1.000.000", "hồ sơ 0601215348A",
    "2023-02-13 08:00", "0101 215 348", "mã 1234567890", "0", "00000", "lô 03 05 07", "9.876.543",
    "QĐ 0305/QĐ-UBND",
  ])
  func `other numbers are no phones`(text: String) {
    #expect(found(.phone, in: text) == [])
  }

  @Test(
    arguments: [
      (.identityNumber, "000185123456", true), (.identityNumber, "CCCD 000 185 123 456", true),
      (.identityNumber, "CMND 000185123", true), (.identityNumber, "CMT số 000185123", true),
      (.identityNumber, "căn cước 0001 8512 3456", true),
      (.identityNumber, "so cccd: 000185123456", true),
      (.identityNumber, "123.456.789 đồng", false),
      (.identityNumber, "100.000.000.000 đồng", false),
      (.identityNumber, "0601 215 348", false), (.identityNumber, "CMND của tôi", false),
      (.email, "hanh@vidu.example", true), (.email, "thu.hanh_84@thu.vidu.example", true),
      (.email, "Email:hanh@vidu.example.", true), (.email, "hanh-84+zalo@vidu.example", true),
      (.email, "@hanh", false), (.email, "hanh@", false), (.email, "a @ b.c", false),
      (.email, "hanh@vidu", false),
      (.houseNumber, "số 15 ngõ Giếng Mơ", true), (.houseNumber, "so nha 8/12 pho Trai Buoi", true),
      (.houseNumber, "nhà số 5", true), (.houseNumber, "số nhà 27", true),
      (.houseNumber, "41 đường Tân Lệ", true), (.houseNumber, "19 ngõ Giếng Mơ", true),
      (.houseNumber, "số 8 phố Trại Bưởi", true), (.houseNumber, "SN 15", true),
      (.houseNumber, "12A phố Hàng Sổ", true), (.houseNumber, "số 3, đường Đê Mới", true),
      (.houseNumber, "ngõ 9", false), (.houseNumber, "ngõ 4 đường Tân Lệ", false),
      (.houseNumber, "UBND phường, số 1 phố Hàng Sổ", false),
      (.houseNumber, "công văn số 15", false),
      (.houseNumber, "đoạn từ số 12 phố Hàng Sổ", false), (.houseNumber, "tổ 15", false),
      (.houseNumber, "15 người", false), (.houseNumber, "Điều 15", false),
      (.plate, "29A-123.45", true), (.plate, "29-H1 234.56", true), (.plate, "30F 12345", true),
      (.plate, "29X1-12345", true), (.plate, "29H1-234.56", true), (.plate, "xe 29A 1234", true),
      (.plate, "29a-12345", true), (.plate, "số 12A phố", false),
      (.plate, "H26.17-230213-0005", false),
      (.plate, "20/2008/NĐ-CP", false), (.plate, "10A-12345", false), (.plate, "29A-123", false),
      (.fileNumber, "H26.17-230213-0005", true),
      (.fileNumber, "mã hồ sơ 000.00.16.H26-230201-0001", true),
      (.fileNumber, "Hồ sơ H26.17-230213-0005.", true), (.fileNumber, "h26.17-230213-0005", true),
      (.fileNumber, "mã hồ sơ đã nhận", false), (.fileNumber, "20/2008/NĐ-CP", false),
      (.fileNumber, "13.02.2023", false), (.fileNumber, "H26", false),
    ] as [(PersonalDatum.Kind, String, Bool)])
  func `codes and places are told from what looks like them`(
    kind: PersonalDatum.Kind, text: String, isThere: Bool
  ) {
    #expect(!found(kind, in: text).isEmpty == isThere)
  }

  @Test(arguments: [
    "Nguyễn Thu Hạnh", "bà Nguyễn Thu Hạnh", "Nguyen Thu Hanh", "NGUYỄN THU HẠNH",
    "nguyen thu hanh", "nguyễn thu hạnh", "chị Hạnh", "Chị Hạnh ơi", "bà Hạnh", "cô Hạnh",
    "em Hạnh",
    "Thu Hạnh", "chị Thu Hạnh", "Chi Hanh", "ba Hanh", "Kính gửi bà Nguyễn Thu Hạnh.",
    "Nguyễn  Thu  Hạnh", "chị Hạnh,", "(chị Hạnh)", "người gửi: Nguyễn Thu Hạnh", "cháu Hạnh",
    "bác Hạnh", "bạn Hạnh", "CHỊ HẠNH", "Bà HẠNH", "Thu Hanh", "NGUYEN THU HANH", "dì Hạnh",
    "cụ Hạnh", "anh Hạnh",
  ])
  func `the sender’s name is seen in full and in part`(text: String) {
    #expect(!found(.senderName, in: text, sender: "Nguyễn Thu Hạnh").isEmpty)
  }

  @Test(arguments: [
    "Hạnh", "hạnh kiểm", "chị hạnh phúc", "chị Hạnh Phúc", "chị Hành", "Nguyễn Thu Hà", "đức hạnh",
    "Nguyễn Thu", "thu hạnh", "mùa thu", "chị Hoa", "bà Hằng", "phố Thu Hạnh",
    "phường Thu Hạnh", "Trần Thu", "chị ấy", "bà con", "anh em", "Nguyễn", "Thu", "chi hanh chinh",
    "thủ tục hành chính", "bà Hảnh", "Nguyễn Thu, Hạnh", "trường Thu Hạnh", "đường Thu Hạnh",
    "chị. Hạnh", "Hạnh chị", "em hanh", "",
  ])
  func `another’s name is not the sender’s`(text: String) {
    #expect(found(.senderName, in: text, sender: "Nguyễn Thu Hạnh") == [])
  }
}
