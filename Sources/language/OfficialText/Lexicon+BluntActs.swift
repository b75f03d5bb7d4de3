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
        "tôi giới thiệu|em giới thiệu|quen lớn|lo riêng|lựa lời|đứng giữa thu xếp|đứng ra thu "
          + "xếp riêng & anh|chị|ảnh|chỉ|nó|cháu & lo|xong|đâu vào đấy|nhắn|ghé|đưa trước & "
          + "!không & !đừng & !nếu ai",
        "cháu nội tôi|cháu ngoại tôi|cháu tôi|con tôi|con em|cháu em|thằng nhỏ nhà|con nhỏ "
          + "nhà|thằng cháu|đứa cháu & lớp Một|vô lớp|vào lớp|trái tuyến|trường điểm|một "
          + "suất|xin việc & !không",
        "thuê|mua|vẽ|in|photo & cửa hàng của nhà tôi|cửa hàng nhà tôi|tiệm nhà tôi|chỗ nhà "
          + "tôi|cửa hàng của vợ|cửa hàng của con",
      ]),
    SpeechAct(
      "chê-người", .contempt,
      [
        "đầu $người-gửi|đầu óc $người-gửi|mắt $người-gửi|tai $người-gửi|óc $người-gửi|não "
          + "$người-gửi|cái đầu & để làm gì|để làm cảnh|để trên|để đâu|để ở đâu|để đi đâu|để ở "
          + "nhà|cho đẹp|để trưng|dùng làm gì|mọc làm gì & !$nhận-lỗi",
        "có đầu óc|có não|có óc|biết nghĩ|biết suy nghĩ|chịu suy nghĩ|chịu nghĩ|động não & "
          + "$người-gửi & thì|đã không|đâu|chút|tí & !$nhận-lỗi & !phường",
        "con lợn|con heo|con chó|con bò|con khỉ|con gà|con trâu|con vật|con vịt|trẻ lên ba|trẻ "
          + "lên năm|đứa trẻ|đứa lên ba|thằng ngốc|kẻ ngốc|người mù|trẻ mẫu giáo|chó nhà tôi & "
          + "cũng hiểu|còn hiểu|cũng biết|còn biết|cũng thấy|cũng không hỏi|còn khôn|khôn "
          + "hơn|hiểu chuyện hơn|cũng làm được|còn làm được & !nuôi & !thả & !cắn & !$nhận-lỗi",
        "xấu hổ|tự trọng|liêm sỉ|nhục|ngượng|thẹn|mất mặt & $người-gửi & !chúng tôi thấy & !chúng "
          + "tôi rất & !chúng tôi xấu & !em thấy & !$nhận-lỗi & !để $người-gửi & !nhục mạ & !sỉ "
          + "nhục & !làm $người-gửi",
        "chúng tôi|cả phòng|anh em|cán bộ|ai cũng|tôi|em & phát ngấy|phát ngán|phát "
          + "mệt|ngán|ngấy|nhức đầu|đau đầu|mệt mỏi|khổ sở|phát điên|oải & vì $người-gửi|với "
          + "$người-gửi|vì tin của $người-gửi|tin của $người-gửi|đọc tin & !$người-gửi mệt & "
          + "!hiểu $người-gửi & !$nhận-lỗi & !ồn",
        "$người-gửi & quá đáng|quá quắt|lố bịch|lố lăng|ích kỷ|hẹp hòi|nhỏ nhen|phiền phức|phiền "
          + "nhiễu|xấu tính|khó ưa|trịch thượng|ngang ngược|ngang bướng|hỗn hào|vô lối|vô lý & "
          + "lắm|quá|thật|đúng là|hơi|vừa thôi|rồi đấy|như $người-gửi|hết chỗ & !cán bộ & "
          + "!phường & !thái độ & !thủ tục & !hàng xóm & !$nhận-lỗi & !công chức & !quán & !chủ",
        "ăn nói|nói năng|cư xử|viết & không ai dạy|chưa ai dạy|ai dạy|không được dạy|thiếu dạy "
          + "dỗ|chắc ở nhà|không biết cách|như thế à|như vậy à & $người-gửi & !cán bộ & !công "
          + "chức & !$nhận-lỗi",
        "trình độ|học vấn|hiểu biết|kiến thức|nhận thức|dân trí & $người-gửi & tới đâu|đến "
          + "đâu|bao nhiêu|có hạn|kém|thấp|thế|mà lên giọng|mà đòi|chỉ đến & !cán bộ & "
          + "!$nhận-lỗi & !công chức",
        "$người-gửi & tính nết|tính tình|nết|tánh & bảo sao|hèn gì|nên mới|không ưa|ghét|xấu & "
          + "!$nhận-lỗi & !cán bộ",
        "người như $người-gửi|kiểu người như $người-gửi|cỡ $người-gửi|loại như $người-gửi|dạng "
          + "như $người-gửi|mấy người như & mà|cũng|thì|chỉ|đòi|gia đình nào|nhà nào & !giúp & "
          + "!may & !cần & !quý & !mong & !$nhận-lỗi & !nhiều & !bảo vệ",
        "ít được dạy dỗ|thiếu dạy dỗ|không được dạy dỗ|chưa được dạy dỗ|thất học|thiếu giáo "
          + "dục|kém văn hóa",
        "dân miền|người miền|dân tỉnh|dân quê|dân bên|dân xứ|người ngoài ấy|người trong ấy & õng "
          + "ẹo|nhõng nhẽo|đỏng đảnh|khó tính|khó chiều|được chiều|quen chiều|hay kêu|hay đòi|lắm "
          + "chuyện|nhiễu sự",
        "hẵng góp ý|hẵng phản ánh|hẵng kiến nghị|rồi hãy góp ý|rồi hãy phản ánh & tập|học|đi "
          + "đã|trước đã|cho người ta|biết thân|tùy tục",
      ]),
    SpeechAct(
      "dọa-trống", .threat,
      [
        "con $người-gửi|con nhỏ|con cái|cháu nhà|con gái $người-gửi|con trai $người-gửi|vợ "
          + "$người-gửi|chồng $người-gửi|gia đình $người-gửi|người nhà $người-gửi & nên "
          + "nghĩ|nghĩ cho|nghĩ tới|nghĩ đến|giữ mình|nên cân nhắc|nhớ cho|nhớ lấy|đừng để "
          + "mất|thì hơn|còn phải xin|còn cần|chưa chắc|sẽ biết & !$nhận-lỗi & !nguy hiểm & !an "
          + "toàn & !tiêm & !sạt & !nước & !thì hơn nữa",
        "hồ sơ|giấy tờ|thủ tục|lý lịch|giấy phép|hộ khẩu|sổ hộ nghèo|trợ cấp|việc kinh doanh|việc "
          + "làm ăn|quán|cửa hàng & $người-gửi & sau này|lần sau|từ giờ|từ nay|về sau|tới "
          + "đây|sắp tới|năm sau|bất cứ lúc nào|lúc nào cũng & lưu ý|xét kỹ|soi kỹ|kiểm tra "
          + "kỹ|để ý|khó khăn|gặp khó|trục trặc|bị xem lại|bị xét|bị soi|chưa chắc còn|có vấn "
          + "đề|không dễ|lâu hơn & !nếu & !để tránh & !ưu tiên & !không để & !không bị & !không "
          + "còn & !$nhận-lỗi & !kiến nghị & !phản ánh của",
        "nhà $người-gửi|$người-gửi ở|chỗ ở của $người-gửi|$người-gửi làm|chỗ làm của "
          + "$người-gửi|số của $người-gửi|$người-gửi là ai & chúng tôi|tôi|anh em|bên em|bọn tôi "
          + "& nắm rõ|nắm hết|biết rõ|biết hết|biết thừa|thuộc lòng|nhớ rồi|biết rồi|còn lạ "
          + "gì|lạ gì & !không & !chưa & !bị ngập & !để $người-gửi & !khó khăn",
        "$người-gửi & đi đêm|ra đường|giữ thân|cẩn thận cái|cẩn thận mồm|nói năng cẩn thận|cẩn "
          + "thận lời & nhớ|coi chừng|liệu|thì hơn|kẻo|đấy|nên|có tai & !trơn & !ngập & !nguy "
          + "hiểm & !hố & !đèn & !xe & !tai nạn & !sạt & !hàng rào & !công trường & !cống",
        "$người-gửi|ai & làm căng|làm khó|làm găng|không rút|không gỡ|không dừng|không thôi|làm "
          + "tới & chúng tôi|anh em|phường|bên em & cũng|buộc phải|sẽ|đành & làm căng|làm "
          + "khó|làm tới|mạnh tay|không nể|không vừa|không nhẹ|không để & !cán bộ làm khó & "
          + "!công chức & !bị làm khó & !không để & !xử lý & !chấn chỉnh",
        "$người-gửi & hối hận|ân hận|hối tiếc|khổ|lãnh đủ|gánh hết|chịu đầu tiên|chịu thiệt|mất "
          + "nhiều hơn & sẽ|rồi|kẻo|thì|người trước & đã gửi|phản ánh|chuyện này|việc này|lan "
          + "ra|làm to & !$nhận-lỗi & !hiểu & !nỗi khổ & !vất & !để $người-gửi",
        "nhắn thêm|thêm tin nào|còn nhắn|còn hối|còn gọi|còn hỏi|hỏi nữa|nhắn nữa|gửi nữa & chúng "
          + "tôi|là|thì|sẽ & khóa|chặn|cắt|gạch|xóa|ngăn kéo|bỏ sọt|khỏi trả lời|không trả "
          + "lời|báo & !báo lại & !báo cho $người-gửi & !báo $người-gửi & !cứ nhắn",
        "chúng tôi|tôi|anh em & sẽ gặp lại|hẹn gặp lại|còn gặp|sẽ tìm|sẽ ghé|sẽ cho người & "
          + "$người-gửi & dịp khác|ngày khác|cách khác|chỗ khác|theo dõi|tận nơi|hỏi thăm & "
          + "!lịch & !trả kết quả & !giấy hẹn & !lấy mẫu & !đo & !kiểm tra & !tiếp công dân",
        "giữ quan hệ|quan hệ tốt|hòa thuận|sống lâu dài|sống ở đây|ở đây lâu dài|làm ăn lâu "
          + "dài|yên ổn sống|yên ổn ở & phường|chính quyền|chúng tôi|cán bộ|ở đây & "
          + "nên|phải|liệu|nhớ|có muốn & !hàng xóm & !hòa giải & !$nhận-lỗi",
        "tin nhắn|tin này|lời $người-gửi|câu này|tin của $người-gửi|cuộc gọi & lưu lại|giữ "
          + "lại|chụp lại|ghi âm lại|lưu hết & khi cần|dùng khi|làm bằng chứng|để dùng|có lúc "
          + "cần|để đối phó|phòng khi & !bí mật & !theo quy định & !quay & !bảo mật",
        "hộ khẩu của $người-gửi|nhà $người-gửi|đất của $người-gửi|giấy tờ nhà|giấy tờ của "
          + "$người-gửi|sổ của $người-gửi|quán của $người-gửi|quán $người-gửi & có vấn đề|có "
          + "phép đâu|cũng có phép|cũng sai|đều hợp lệ|sạch sẽ đâu|chưa chắc đúng & muốn|xem "
          + "lại|chắc|mà nói|mình & !nếu & !kiến nghị",
        "$người-gửi & phải trả lời trước|bị kiểm điểm|đem ra kiểm điểm|bị bêu|bị gọi|mời "
          + "$người-gửi lên|kiểm điểm $người-gửi & cơ quan chức năng|tổ dân phố|công an|vì tin "
          + "này|vì chuyện này & !cán bộ & !công chức & !phường đã",
        "chúng tôi|bên em|tôi & có đủ cách|thiếu gì cách|khối cách|có cách|thừa cách & $người-gửi "
          + "& rút|im|thôi|phải|bắt & !giúp",
      ]),
  ]
}
