import OfficialText
import Testing
import TextJudging
import WorkCalendar

private let agencies = AgencyNames([
  (id: "kim-lien", names: ["UBND phường Kim Liên", "phường Kim Liên", "P. Kim Liên"]),
  (id: "dong-da", names: ["UBND quận Đống Đa", "quận Đống Đa", "Q. Đống Đa"]),
  (id: "giao-thong", names: ["Sở Giao thông vận tải", "Sở GTVT"]),
])

/// A Friday.
private let today = CivilDate(iso: "2023-02-10")

private func values(_ text: String) -> [StatedValue] {
  SplitText(text).statedValues(today: today, agencies: agencies).map(\.value)
}

@Suite struct `Values that a text states` {
  static let equal: [[String]] = [
    [
      "ngày 15 tháng 2 năm 2023", "15/02/2023", "15-2-2023", "15.02.2023", "ngày 15/2/2023",
      "15 tháng 2", "15/2", "thứ Tư 15/2", "thứ Tư tuần sau", "ngay 15/2", "mười lăm tháng hai",
      "ngày 15 tháng Hai", "thứ 4 tuần tới", "15 th2", "ngày 15 thg 2",
    ],
    ["mùng 1 tháng 7", "01/7", "1/7/2025", "mồng một tháng bảy", "ngày 1 tháng 7"],
    ["21/2", "hăm mốt tháng hai", "ngày hai mươi mốt tháng 2"],
    ["hôm nay", "10/02/2023", "sáng nay", "thứ Sáu này", "t6 tuần này"],
    ["thứ Sáu tuần trước", "hom t6 tuan truoc", "3/2", "thứ 6 tuần rồi"],
    ["ngày mai", "11/2", "thứ Bảy này"],
    ["hôm qua", "chiều qua", "9/2", "ngày 09/02/2023", "ngày 9 tháng 2"],
    ["8 giờ 30", "8h30", "08:30", "8 rưỡi sáng", "8 giờ 30 phút", "tám giờ rưỡi"],
    ["8 giờ tối", "20h", "20:00", "tám giờ tối", "20 giờ"],
    ["15 giờ 30", "3 rưỡi chiều", "3h30", "15g30"],
    ["5 ngày làm việc", "năm ngày làm việc", "05 ngày làm việc", "5 (năm) ngày làm việc"],
    ["10 ngày", "10 (mười) ngày", "mười (10) ngày", "mười ngày"],
    ["24 giờ", "24 tiếng", "hai mươi bốn giờ", "24 giờ đồng hồ"],
    ["một tháng rưỡi", "45 ngày"],
    ["7 ngày", "một tuần"], ["1 năm", "12 tháng"],
    ["2 triệu", "2.000.000 đồng", "hai triệu đồng", "2.000.000đ", "2 tr", "2,0 triệu"],
    ["2tr5", "2 triệu rưỡi", "2.500.000 đồng", "2,5 triệu", "hai triệu năm trăm nghìn đồng"],
    ["150k", "150.000 đồng", "một trăm năm mươi nghìn", "150 nghìn đồng"],
    ["Nghị định số 20 năm 2008", "NĐ 20/2008/NĐ-CP", "Nghị định 20/2008", "nghi dinh 20/2008"],
    ["0600 140 223", "0600140223", "0600.140.223", "+84 600 140 223"],
    ["dichvucong.gov.vn", "https://dichvucong.gov.vn", "www.dichvucong.gov.vn"],
    [
      "UBND phường Kim Liên", "Ủy ban nhân dân phường Kim Liên", "phường Kim Liên", "P. Kim Liên",
      "ubnd phuong kim lien", "P.Kim Liên", "Uỷ ban nhân dân phường Kim Liên",
    ],
    ["Công an phường Kim Liên", "công an P. Kim Liên", "công an phường Kim Liên"],
    ["Sở GTVT", "Sở Giao thông vận tải", "so gtvt"],
    ["H26.17-230206-0071", "h26.17-230206-0071"],
  ]

  @Test(arguments: equal)
  func `are one value in whatever form`(forms: [String]) throws {
    let found = try forms.map { form in
      try #require(values(form).count == 1, "\(form): \(values(form))")
      return try #require(values(form).first)
    }
    for (form, value) in zip(forms, found) {
      #expect(
        value.matches(found[0]) && found[0].matches(value), "\(forms[0]) ≠ \(form): \(value)")
    }
  }

  @Test(arguments: [
    ("5 ngày làm việc", "5 ngày"), ("15/02/2023", "16/02/2023"), ("15/2", "15/3"),
    ("thứ Tư tuần sau", "15/03/2023"), ("thứ Tư này", "thứ Năm này"), ("1 tháng", "30 ngày"),
    ("2 triệu", "2 nghìn"), ("2.500.000 đồng", "2.050.000 đồng"), ("8h30", "9h30"),
    ("20h", "8 giờ sáng"), ("Nghị định 20/2008", "Nghị định 63/2010"),
    ("phường Kim Liên", "Công an phường Kim Liên"), ("quận Đống Đa", "phường Kim Liên"),
    ("Sở Y tế", "Sở GTVT"), ("0600 140 223", "0600 140 224"), ("thứ Ba 15/02/2023", "15/02/2023"),
  ])
  func `differ where they mean something else`(one: String, other: String) throws {
    let (one, other) = (try #require(values(one).first), try #require(values(other).first))

    #expect(!one.matches(other))
  }

  @Test(arguments: [
    "Thứ hai, bạn mang theo giấy tờ.", "Thứ hai, tới hôm ký, bác vẫn nộp.", "ở số 12/5 ngõ 3",
    "trực 24/7", "ngày làm việc", "năm nào",
    "từ ngày nộp", "sau ngày trả", "hai ba người", "không khí", "cho hai bác", "điều 5 khoản 2",
    "anh/chị", "1.000 người", "30 hộ", "không xin một đồng",
    "kiểm tra lại tối 25 tháng này", "các tối 23, 24 và 25 tháng này",
  ])
  func `are not seen where there are none`(text: String) {
    #expect(values(text).isEmpty)
  }

  @Test func `stand where their words stand`() {
    let text = SplitText("Sáng thứ Hai 13/02/2023, từ 8 giờ, mang 2 triệu tới P. Kim Liên.")

    let found = text.statedValues(today: today, agencies: agencies)

    #expect(
      found.map { text.quote($0.words) } == [
        "thứ Hai 13/02/2023", "8 giờ", "2 triệu", "P. Kim Liên",
      ])
  }

  @Test func `need the day of writing for days counted from it`() {
    #expect(SplitText("ngày mai").statedValues().isEmpty)
    #expect(StatedValue("ngày mai") == nil)
    #expect(StatedValue("15/02/2023") != nil)
    #expect(StatedValue("hẹn 15/02/2023") == nil)
  }

  @Test func `tell a day only when they are of a day`() throws {
    let month = try #require(StatedValue("tháng 2/2023"))
    let day = try #require(StatedValue("15/02/2023"))

    #expect(month.matches(day))
    #expect(!month.tells(day))
    #expect(day.tells(month))
  }
}
