// The deeds that the shipped `tieng-viet` lexicon has, held against it by a test.

extension Lexicon {
  static let vietnameseDeeds: [Deed] = [
    Deed(
      "trình-duyệt", provenBy: ["submitted"],
      [
        "trình lãnh đạo|trình … lãnh đạo|trình ký|trình duyệt|trình … ký|trình … "
          + "duyệt|đang trình|đã trình|vừa trình|mới trình|được trình|chờ … ký|chờ … "
          + "duyệt|chờ … phê duyệt|chờ lãnh đạo|lãnh đạo đang|dự thảo … trình|dự thảo … chờ "
          + "& $thư-trả-lời & lãnh đạo|trình ký|trình duyệt|chờ ký|chờ duyệt|ký duyệt|cấp "
          + "trên|chánh văn phòng|chủ tịch|người ký & !trình UBND|trình Ủy ban|trình thành "
          + "phố|trình Bộ|trình Chính phủ|trình Hội đồng|trình HĐND|tờ trình|ban hành",
        "trình lãnh đạo|trình … lãnh đạo|trình ký|trình duyệt|trình … ký|trình … "
          + "duyệt|đang trình|đã trình|vừa trình|mới trình|được trình|chờ … ký|chờ … "
          + "duyệt|chờ … phê duyệt|chờ lãnh đạo|lãnh đạo đang|dự thảo … trình|dự thảo … chờ "
          + "& dự thảo|trả lời $người-gửi|trả lời công ty & lãnh đạo|trình ký|trình "
          + "duyệt|chờ ký|chờ duyệt|ký duyệt|cấp trên|chánh văn phòng|chủ tịch|người ký & "
          + "!trình UBND|trình Ủy ban|trình thành phố|trình Bộ|trình Chính phủ|trình Hội "
          + "đồng|trình HĐND|tờ trình|ban hành & !mức giá|mức phí|mức thu|giá mới|khung "
          + "giờ|phương án|đề án|nghị quyết|thông tư|nghị định|quyết định|quy định|dự thảo "
          + "mới|giấy phép|giấy chứng nhận|thí điểm|hồ sơ",
      ]),
    Deed(
      "đã-duyệt", provenBy: ["leader-approved"],
      [
        "đã ký|đã duyệt|đã phê duyệt|đã được ký|đã được duyệt|duyệt xong|ký xong|được "
          + "duyệt|được phê duyệt & $thư-trả-lời & lãnh đạo|cấp trên|chánh văn phòng|chủ "
          + "tịch|ký|duyệt & !trình UBND|trình Ủy ban|trình thành phố|trình Bộ|trình Chính "
          + "phủ|trình Hội đồng|trình HĐND|tờ trình|ban hành",
        "đã ký|đã duyệt|đã được ký|đã được duyệt|duyệt xong|ký xong|được duyệt & dự "
          + "thảo|trả lời $người-gửi|trả lời công ty & lãnh đạo|cấp trên|chánh văn "
          + "phòng|chủ tịch & !trình UBND|trình Ủy ban|trình thành phố|trình Bộ|trình Chính "
          + "phủ|trình Hội đồng|trình HĐND|tờ trình|ban hành & !mức giá|mức phí|mức thu|giá "
          + "mới|khung giờ|phương án|đề án|nghị quyết|thông tư|nghị định|quyết định|quy "
          + "định|dự thảo mới|giấy phép|giấy chứng nhận|thí điểm|hồ sơ",
      ]),
    Deed(
      "đã-soạn", provenBy: ["drafted", "submitted"],
      [
        "đã soạn|vừa soạn|mới soạn|soạn xong|đã dự thảo|dự thảo đã|dự thảo … đã & "
          + "$thư-trả-lời & !trình UBND|trình Ủy ban|trình thành phố|trình Bộ|trình Chính "
          + "phủ|trình Hội đồng|trình HĐND|tờ trình|ban hành",
        "đã soạn|vừa soạn|mới soạn|soạn xong|đã dự thảo & trả lời $người-gửi|trả lời "
          + "công ty & !trình UBND|trình Ủy ban|trình thành phố|trình Bộ|trình Chính "
          + "phủ|trình Hội đồng|trình HĐND|tờ trình|ban hành & !mức giá|mức phí|mức thu|giá "
          + "mới|khung giờ|phương án|đề án|nghị quyết|thông tư|nghị định|quyết định|quy "
          + "định|dự thảo mới|giấy phép|giấy chứng nhận|thí điểm|hồ sơ",
      ]),
    Deed(
      "đang-soạn", provenBy: ["unit-answered", "drafted", "submitted"],
      [
        "đang soạn|đang dự thảo|đang viết & $thư-trả-lời & !trình UBND|trình Ủy "
          + "ban|trình thành phố|trình Bộ|trình Chính phủ|trình Hội đồng|trình HĐND|tờ "
          + "trình|ban hành",
        "đang soạn|đang dự thảo|đang viết & trả lời $người-gửi|trả lời công ty & !trình "
          + "UBND|trình Ủy ban|trình thành phố|trình Bộ|trình Chính phủ|trình Hội "
          + "đồng|trình HĐND|tờ trình|ban hành & !mức giá|mức phí|mức thu|giá mới|khung "
          + "giờ|phương án|đề án|nghị quyết|thông tư|nghị định|quyết định|quy định|dự thảo "
          + "mới|giấy phép|giấy chứng nhận|thí điểm|hồ sơ",
      ]),
    Deed(
      "đã-nhắc", provenBy: ["reminded", "sent-back"],
      [
        "đã nhắc nhở|vừa nhắc nhở|có nhắc nhở|nhắc nhở|đã nhắc|vừa nhắc|đã đôn đốc|vừa "
          + "đôn đốc|đã giục & trả lời|báo cáo|phản hồi|kết quả|sớm|khẩn trương|tiến độ & "
          + "đơn vị|cơ quan|UBND|quận|huyện|sở|phường|xã|trung tâm|chi cục|nơi giải "
          + "quyết|nơi xử lý & !cán bộ|công chức|nhân viên|người trực|quầy|thái độ|chấn "
          + "chỉnh|kiểm điểm|phê bình|rút kinh nghiệm|bảo vệ"
      ]),
  ]
}
