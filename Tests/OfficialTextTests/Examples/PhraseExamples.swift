import OfficialText

extension ExampleTable {
  /// Phrases that a text must have, each with the phrase behind an arrow: a doubt is the officer's.
  static let wantedPhrases = phrases(
    "wanted phrases", .generous,
    hits: [
      "Chúng tôi ⟦xin lỗi⟧ bác → xin lỗi", "chung toi ⟦xin loi⟧ bac → xin lỗi",
      "Chúng tôi ⟦XIN LỖI⟧ bác → xin lỗi", "Chúng tôi ⟦xin\nlỗi⟧ bác → xin lỗi",
      "Chúng tôi ⟦xin loi⟧ bác → xin lỗi", "Chúng tôi ⟦xin lỗi⟧ bác → xin loi",
      "Đã ⟦xử lí⟧ xong → xử lý", "⟦Uỷ ban⟧ nhân dân → Ủy ban", "⟦hoà giải⟧ ở cơ sở → hòa giải",
      "gọi ⟦0601.215.348⟧ → 0601 215 348", "gọi ⟦0601215348⟧ → 0601 215 348",
      "gọi +⟦84 601 215 348⟧ → 0601 215 348", "gọi +⟦84601215348⟧ → 0601 215 348",
      "gọi ⟦06 0121 5348⟧ → 0601 215 348", "gọi (⟦0601) 215-348⟧ → 0601 215 348",
      "⟦UBND phường⟧ → ubnd phường", "⟦so 15 ngo Gieng Mo⟧ → số 15 ngõ Giếng Mơ",
      "⟦số 15, ngõ Giếng Mơ⟧ → số 15 ngõ Giếng Mơ", "⟦Một cửa⟧ → một cửa", "(⟦một cửa⟧) → một cửa",
      "“⟦một cửa⟧” → một cửa", "⟦một-cửa⟧ → một cửa", "⟦Sở Xây dựng⟧ → sở xây dựng",
      "⟦SỞ XÂY DỰNG⟧ → Sở Xây dựng", "⟦so xay dung⟧ → Sở Xây dựng", "⟦5 ngày⟧ → 5 ngày",
      "trong ⟦05 ngày⟧ → 05 ngày", "⟦Trân trọng⟧. → trân trọng", "⟦kính gửi⟧: bà → kính gửi",
      "mười ⟦ngày làm việc⟧ → ngày làm việc", "⟦qui định⟧ → quy định",
      "hẹn ⟦14/02/2023⟧ → 14/02/2023", "hẹn ⟦14.02.2023⟧ → 14/02/2023", "⟦kĩ thuật⟧ → kỹ thuật",
      "⟦Thanh tra Sở⟧ → thanh tra sở", "⟦bà con⟧, xin lỗi → bà con",
    ],
    misses: [
      "khống chế → không", "cho kết quả sớm nhé bác → chở kết quá", "hưa → hứa",
      "bạn dân → bản dân",
      "xin lội → xin lỗi", "chung toi xin → xin lỗi", "một cách cửa → một cửa", "cửa một → một cửa",
      "QH14 → 14", "H26.17 → 26", "gọi 0601 215 349 → 0601 215 348",
      "gọi 10601 215 348 → 0601 215 348", "0601 215 → 0601 215 348",
      "0601, rồi 215 348 → 0601 215 348", "→ xin lỗi", "lỗi xin → xin lỗi",
      "số 151 ngõ Giếng Mơ → số 15 ngõ Giếng Mơ", "điện → diễn", "hạn → hân", "mở cửa → mớ cửa",
      "ủy quyền → ủy ban", "trọng tài → trân trọng", "mất điện → mật điện", "quản lý → quận lý",
      "5 ngay → 15 ngày", "chào → cháo", "đường → dượng", "cấp phường → cập phường",
      "Sở Xây → Sở Xây dựng", "nhận hồ sơ → nhấn hồ sơ", "tháng → thẳng",
      "15 ngày → 5 ngày", "14/2/2023 → 14/02/2024", "xinlỗi → xin lỗi",
      "0601 215 3488 → 0601 215 348",
    ])

  /// Phrases that a text must not have: a word typed without marks among marked ones is another.
  static let unwantedPhrases = phrases(
    "unwanted phrases", .certain,
    hits: [
      "Bác ⟦đừng hỏi nữa⟧. → đừng hỏi nữa", "bac ⟦dung hoi nua⟧ → đừng hỏi nữa",
      "⟦ĐỪNG HỎI NỮA⟧ → đừng hỏi nữa",
      "tôi ⟦không rảnh⟧ → không rảnh", "toi ⟦khong ranh⟧ dau → không rảnh",
      "⟦tự đi mà hỏi⟧ → tự đi mà hỏi",
      "Bác ⟦Tự Tìm Hiểu Lấy⟧ → tự tìm hiểu lấy", "⟦lắm chuyện⟧! → lắm chuyện",
      "⟦lam chuyen⟧ the → lam chuyen",
      "Đã rõ. ⟦lam chuyen⟧ → lắm chuyện", "⟦đến UBND quận⟧ → đến UBND quận",
      "⟦den ubnd quan⟧ → đến UBND quận",
      "⟦tại UBND huyện⟧ → tại UBND huyện", "“⟦đồ ngu⟧” → đồ ngu", "(⟦đồ ngu⟧) → đồ ngu",
      "⟦đồ, ngu⟧ → đồ ngu",
      "⟦số CCCD⟧ của bà → số CCCD", "cho xin ⟦so cccd⟧ → số CCCD", "⟦số căn cước⟧ → số căn cước",
      "⟦số\u{A0}căn\u{A0}cước⟧ → số căn cước", "⟦mất thời gian⟧ của chúng tôi → mất thời gian",
      "⟦mat thoi gian⟧ cua chung toi → mất thời gian", "cứ ⟦chờ kết quả⟧ → chờ kết quả",
      "bac ⟦cho ket qua⟧ → chờ kết quả", "⟦hòa⟧ → hoà", "⟦qui chế⟧ → quy chế", "⟦số 15⟧ → số 15",
      "gọi ⟦0601.215.348⟧ → 0601 215 348", "⟦không\ngiải quyết⟧ → không giải quyết",
      "⟦biết rồi còn hỏi⟧ à → biết rồi còn hỏi", "⟦ngoài phạm vi⟧ → ngoài phạm vi",
    ],
    misses: [
      "Bác cho kết quả → chờ kết quả", "bác đưng hoi nua → đừng hỏi nữa",
      "Bạn rảnh không → không rảnh",
      "không cảnh → không rảnh", "đừng lo, hỏi nữa → đừng hỏi nữa", "đo ngủ → đồ ngu",
      "Đo ngu ở đâu? → đồ ngu",
      "lâm chuyến → lắm chuyện", "Chúng tôi lam chuyen này → lắm chuyện",
      "mất điện, thời gian chờ → mất thời gian",
      "mặt thời gian → mất thời gian", "đến quận UBND → đến UBND quận", "UBND quận → đến UBND quận",
      "đến UBND phường → đến UBND quận", "CCCD số → số CCCD", "sợ căn cước → số căn cước",
      "số 151 → số 15", "số 15A → số 15", "0601 215 34 → 0601 215 348", "QH15 → 15",
      "Hoa nở rồi → hoà", "Hoa đã nở rồi → hòa", "chở kết quả → chờ kết quả",
      "tự đi → tự đi mà hỏi",
      "hỏi mà đi tự → tự đi mà hỏi", "→ đồ ngu", "ngoại phạm vi → ngoài phạm vi",
      "biết rồi → biết rồi còn hỏi",
      "không khí → không khi", "giải quyết không → không giải quyết", "bản dân đã rõ → bạn dân",
      "ngủ → ngu", "đồng ngư → đồ ngu",
    ])

  private static func phrases(
    _ description: String, _ reading: MarkReading, hits: [String], misses: [String]
  ) -> ExampleTable {
    ExampleTable(description: description, hits: hits, misses: misses) { example in
      let parts = example.split(separator: "→", omittingEmptySubsequences: false)
      let text = SplitText(parts.dropLast().joined(separator: "→"))
      guard let phrase = parts.last, parts.count > 1 else { return [] }
      return text.occurrences(of: SoughtPhrase(String(phrase)), reading).map { text.quote($0) }
    }
  }
}
