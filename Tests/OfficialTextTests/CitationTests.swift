import Testing

@testable import OfficialText

private func sought(
  _ document: String, _ article: String?, _ clause: String?, _ point: String?
) -> SoughtCitation? {
  SoughtCitation(document: document, article: article, clause: clause, point: point)
}

@Suite struct Citations {
  private static let decree = "20/2008/NĐ-CP"

  @Test(arguments: [
    "Điều 9 Nghị định 20/2008/NĐ-CP", "Điều 9 Nghị định 20/2008", "Điều 9 NĐ 20/2008/NĐ-CP",
    "NĐ20/2008/NĐ-CP đ9", "NĐ 20/2008, Đ.9", "khoản 1 Điều 9 NĐ 20/2008/NĐ-CP",
    "điểm d khoản 1 Điều 9 Nghị định số 20/2008/NĐ-CP", "Đ.9 k.1 đ.d NĐ 20/2008",
    "dieu 9 nghi dinh 20/2008/nd-cp", "dieu 9 nd 20/2008", "ĐIỀU 9 NGHỊ ĐỊNH 20/2008/NĐ-CP",
    "Điều 9 của Nghị định số 20/2008/NĐ-CP", "Điều 9, Nghị định 20/2008/NĐ-CP",
    "Điều 9 20/2008/NĐ-CP", "Nghị định 20/2008/NĐ-CP, Điều 9", "Nghị định 20/2008/NĐ-CP (Điều 9)",
    "Điều 9 Nghị định 20 năm 2008", "Điều 9 Nghị định số 20", "Điều 9 NĐ-CP 20/2008",
    "theo Điều 9 Nghị định 20/2008/NĐ-CP ngày 14/02/2008", "Điều 9 và Điều 11 Nghị định 20/2008",
    "Điều 7, 9 Nghị định 20/2008/NĐ-CP", "Điều 9 khoản 1 điểm d Nghị định 20/2008/NĐ-CP",
    "đ9 NĐ20/2008", "Đ9 NĐ 20/2008/NĐ-CP", "k1 Đ9 NĐ 20/2008", "k.1 Đ.9 NĐ 20/2008",
    "khoản 1, 2 Điều 9 NĐ 20/2008", "Khoan 1 Dieu 9 Nghi dinh 20/2008/ND-CP",
    "Điều 9 Nghị định 20/2008/NĐ-CP.", "(Điều 9 Nghị định 20/2008/NĐ-CP)",
    "Điều 5 Nghị định 63/2010/NĐ-CP và Điều 9 Nghị định 20/2008/NĐ-CP",
  ])
  func `of article 9 are read in every spelling`(text: String) throws {
    let wanted = try #require(sought(Self.decree, "9", nil, nil))

    #expect(SplitText(text).legalCitations.contains { $0.names(wanted) })
  }

  @Test(
    arguments: [
      ("điểm d khoản 1 Điều 9 NĐ 20/2008", "20/2008/NĐ-CP", "9", "1", "d"),
      ("điểm đ khoản 2 Điều 7 NĐ 20/2008", "20/2008/NĐ-CP", "7", "2", "đ"),
      ("Điều 9 Luật Khiếu nại", "Luật Khiếu nại", "9", nil, nil),
      ("Luật Tố cáo 2018", "Luật Tố cáo", nil, nil, nil),
      ("Luật Tố cáo số 25/2018/QH14", "Luật Tố cáo", nil, nil, nil),
      ("Luật số 25/2018/QH14", "25/2018/QH14", nil, nil, nil),
      ("theo luat to cao nam 2018", "Luật Tố cáo", nil, nil, nil),
      ("574/QĐ-TTg", "Quyết định 574/QĐ-TTg", nil, nil, nil),
      ("Điều 148 Bộ luật Dân sự 2015", "Bộ luật Dân sự 2015", "148", nil, nil),
      ("Thông tư 03/2025/TT-VPCP", "Thông tư 3/2025/TT-VPCP", nil, nil, nil),
    ] as [(String, String, String?, String?, String?)])
  func `are read into their parts`(
    text: String, document: String, article: String?, clause: String?, point: String?
  ) throws {
    let wanted = try #require(sought(document, article, clause, point))

    #expect(SplitText(text).legalCitations.contains { $0.names(wanted) })
  }

  @Test(arguments: [
    "ngày 20/2/2008", "tháng 2/2008", "20/02/2008", "lúc 9 giờ ngày 20/2", "một điều 9 người biết",
    "điều này", "có điều gì", "khoản 5 triệu đồng", "điểm 9", "9 điểm", "luật sư", "đúng luật",
    "theo pháp luật", "quyết định 15 ngày nữa", "chúng tôi quyết định 2 việc", "số 20 phố Hàng Sổ",
    "nhà số 8/12", "0601 215 348", "H26.17-230213-0005", "29A-123.45", "tổ 9 đường Tân Lệ",
    "50k 1 lần", "giá 9đ", "nội dung 20", "thông tin 15", "kế hoạch của phường", "Nghị định",
    "24/7", "1/2 số hộ", "chỉ thị của quận", "tỷ lệ 20/2008 người",
  ])
  func `are not seen in dates, amounts and turns of speech`(text: String) {
    #expect(SplitText(text).legalCitations == [])
  }
}
