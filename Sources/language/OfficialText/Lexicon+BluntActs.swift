// Speech acts told by blunt words: what is asked for, who is run down, what is held over a reader. Held against the
// shipped `tieng-viet` lexicon by a test.

extension Lexicon {
  /// Asks to be paid, runs the reader down, holds something over them.
  static let vietnameseBluntActs: [SpeechAct] = [
    SpeechAct(
      "trả-công", .favour,
      [
        "mua giúp|mua giùm|mua hộ|mua cho|nạp giúp|nạp giùm|nạp cho|thanh toán giúp|thanh toán "
          + "hộ|trả giúp|trả hộ|trả giùm|đóng giúp|đóng hộ|sắm cho|tặng|tài trợ|bỏ & "
          + "$người-cơ-quan|tôi|em|sếp|phòng|cơ quan|tổ|đội|giúp tôi & rượu|bia|thẻ|cái thẻ|hóa "
          + "đơn|hóa đơn điện|tiền điện|tiền nhà|cái quạt|máy lạnh|bàn ghế|quà|liên hoan|trái "
          + "cây|bữa & !$lời-đề-phòng & !hỗ trợ & !hộ nghèo & !không",
        "tờ năm trăm|tờ hai trăm|tờ một trăm|tờ polime|vài tờ|hai tờ|mấy tờ xanh|tờ xanh & "
          + "bỏ|kẹp|để|nhét|gài|kèm & hồ sơ|phòng|bàn|đơn|nộp lại|trong & !tờ khai & !tờ giấy & "
          + "!tờ đơn & !$lời-đề-phòng",
        "phong bì & $người-gửi & nhớ|mang|cầm|để lại|chuẩn bị|kèm theo|ghé|mỏng|cũng được & "
          + "!$lời-đề-phòng & !niêm phong & !dán & !tem & !danh tính & !đơn & !tách",
        "con gà|chục trứng|cân cam|ít bánh|ít trái cây|cân chè|chai mật|mớ rau|đặc sản|yến "
          + "gạo|két bia|chai rượu & đem|mang|xách|gửi|cầm & phòng|anh em|sếp|cơ "
          + "quan|tôi|quầy|các em & !$lời-đề-phòng & !bán",
        "kinh phí|khoản|chi phí|ít tiền|chút tiền & thu xếp|lo được|chuẩn bị được|có được|kiếm "
          + "được & anh em|chúng tôi|bên em|đội & làm ngay|đi ngay|đi làm|trong đêm|nhanh|ưu "
          + "tiên & !$lời-đề-phòng & !ngân sách & !phường",
        "nhà riêng|nhà sếp|nhà trưởng|nhà anh trưởng|quán nước|quán cà phê|phòng riêng|phòng "
          + "tôi|bãi xe & $người-gửi & nói chuyện riêng|bàn riêng|bàn tiếp|bàn thêm|trao đổi "
          + "riêng|gặp riêng|buổi tối|tối nay|sau giờ|ngoài giờ|đưa & !$lời-đề-phòng & !tiếng ồn "
          + "& !camera & !bị",
        "chúng tôi|anh em|bên em|tôi|em|cán bộ & làm chậm|để chậm|ngâm|làm sau|để đó|lơ & cảm ơn "
          + "suông|tay không|không có gì|không biết điều|không bồi dưỡng|nói suông & !$nhận-lỗi",
        "$người-gửi & đưa bao nhiêu|gửi bao nhiêu|được bao nhiêu|chi bao nhiêu|ra giá|giá nào|mức "
          + "nào & để tôi|để em|còn liệu|còn tính|thì tôi|thì em|anh em & !lệ phí & !phí",
        "cho em vay|cho tôi vay|cho tôi mượn|cho em mượn|vay tạm|mượn tạm|vay nóng|giật tạm & "
          + "$người-gửi & tôi|em|anh em|chúng tôi & !$người-gửi vay & !$người-gửi nói & "
          + "!$người-gửi cho & !công ty & !bạn của $người-gửi",
        "tôi giúp $người-gửi|tôi lo cho $người-gửi|em giúp $người-gửi|em lo cho $người-gửi|giúp "
          + "$người-gửi lần này|việc của $người-gửi tôi lo & để tôi thiệt|để em thiệt|đừng "
          + "quên|nhớ|giá|triệu|trăm|phần tôi|phần em|phần $người-gửi & !nhớ mang & !giấy",
        "đừng quên|nhớ tới|nhớ đến|nghĩ tới|nghĩ đến|thương & anh em|công sức anh em|công anh "
          + "em|người làm & xong việc|mong $người-gửi|$người-gửi đừng|$người-gửi nhớ & "
          + "!$lời-đề-phòng",
      ])
  ]
}
