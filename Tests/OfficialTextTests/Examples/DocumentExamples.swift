import OfficialText

extension ExampleTable {
  /// Mentions of legal documents, with the articles that belong to them.
  static let documents = ExampleTable(
    description: "documents",
    hits: [
      "⟦Điều 9 Nghị định 20/2008/NĐ-CP⟧", "⟦NĐ20/2008/NĐ-CP đ9⟧",
      "theo ⟦điểm b khoản 2 Điều 26 Luật Tiếp công dân⟧, ông", "⟦Luật TCD⟧", "⟦Điều 9 Luật TCD⟧",
      "⟦Điều 9 của Nghị định số 20/2008/NĐ-CP⟧ ngày 14/02/2008 của Chính phủ",
      "⟦NĐ 154/2026⟧ vừa ban hành", "⟦nghị định 118 năm 2025⟧", "⟦nghi dinh 118 nam 2025⟧",
      "⟦NGHỊ ĐỊNH 118/2025/NĐ-CP⟧", "⟦Luật Khiếu nại năm 2011⟧", "⟦Luật Khiếu nại số 02/2011/QH13⟧",
      "⟦luật khiếu nại⟧ và ⟦luật tố cáo⟧", "⟦Luật Khiếu nại⟧, ⟦Luật Tố cáo⟧, ⟦Luật Tiếp công dân⟧",
      "⟦Bộ luật Dân sự 2015⟧", "⟦Điều 148 BLDS 2015⟧", "⟦Hiến pháp năm 2013⟧",
      "⟦Điều 30 Hiến pháp⟧",
      "⟦574/QĐ-TTg⟧", "⟦Quyết định số 1207/QĐ-UBND⟧ ngày 28/02/2025",
      "⟦Quyết định 13/2023/QĐ-UBND⟧",
      "⟦Thông tư 03/2025/TT-VPCP⟧", "⟦TT 03/2025/TT-VPCP⟧", "⟦Chỉ thị số 05/CT-UBND⟧",
      "⟦Nghị quyết 66/NQ-CP⟧", "⟦Thông tư liên tịch 15/2015/TTLT-BTP-BNV⟧", "⟦Kế hoạch 81/KH-UBND⟧",
      "⟦Luật số 136/2025/QH15⟧", "(⟦Nghị định 61/2018/NĐ-CP⟧)", "⟦20/2008/NĐ-CP⟧",
      "⟦Nghị định 20/2008/NĐ-CP⟧ và ⟦63/2010/NĐ-CP⟧", "⟦Điều 7 NĐ 20/2008⟧ và ⟦Điều 5 NĐ 63/2010⟧",
      "⟦Nghị định số 20 / 2008 / NĐ - CP⟧", "⟦Nghị định 20/2008/NÐ-CP⟧", "⟦Luật Đất đai 2024⟧",
      "⟦Luật Bảo vệ dữ liệu cá nhân⟧ số 91", "⟦Luật Phòng, chống tham nhũng⟧",
      "⟦Luật Bảo vệ quyền lợi người tiêu dùng⟧", "⟦Luật An toàn thực phẩm⟧",
      "⟦Pháp lệnh 02/2022/UBTVQH15⟧", "⟦Nghị định 20-2008⟧",
      "⟦Điều 9.1 NĐ 20/2008⟧", "⟦Nghị định số: 20/2008/NĐ-CP⟧", "⟦Nghị quyết số 66.4/2025/NQ-CP⟧",
      "⟦nghị quyết 1656/NQ-UBTVQH15⟧", "⟦Đ7 LKN 2011⟧", "theo ⟦20/2008/NĐ-CP⟧.Trân trọng",
      "⟦khoản 3 Điều 8 Nghị định 61/2018⟧",
    ],
    misses: [
      "ngày 20/2/2008", "tháng 2/2008", "20/02/2008", "lúc 9 giờ ngày 20/2",
      "một điều 9 người biết",
      "điều này", "có điều gì", "khoản 5 triệu đồng", "điểm 9", "9 điểm", "luật sư", "đúng luật",
      "theo pháp luật", "quyết định 15 ngày nữa", "chúng tôi quyết định 2 việc",
      "số 20 phố Hàng Sổ", "nhà số 8/12", "0601 215 348", "H26.17-230213-0005", "29A-123.45",
      "tổ 9 đường Tân Lệ", "50k 1 lần", "giá 9đ", "nội dung 20", "thông tin 15",
      "kế hoạch của phường", "Nghị định", "24/7", "1/2 số hộ", "chỉ thị của quận",
      "tỷ lệ 20/2008 người", "phòng 12/CT2", "làm đúng luật, xây dựng không phép", "điều đó",
      "khoản tiền",
      "quyết định 15/2/2023", "kế hoạch 12/2023", "công văn số 15/UBND-VP", "thông báo 12/TB-UBND",
      "báo cáo số 15/BC-UBND", "TCVN 6909:2001", "QCVN 26:2010/BTNMT", "điểm a", "căn 5/CT",
      "thông tư vấn 20", "bộ luật lệ", "luật chơi", "nghị định thư", "ND 20 cần trao đổi",
      "quyết định 15-2-2023", "hiện pháp luật chưa rõ", "quyết định số", "Hiến pháp",
      "điều 9 người dân", "trung tâm TT 3/4", "đặc 9",
    ]
  ) { text in
    let split = SplitText(text)
    var quotes: [String] = []
    for citation in split.legalCitations where citation.document != nil {
      let quote = split.quote(citation.words)
      if quotes.last != quote { quotes.append(quote) }
    }
    return quotes
  }
}
