// Speech acts that give people away, ask for private services or make up rules. Held against the shipped
// `tieng-viet` lexicon by a test.

extension Lexicon {
  /// Gives people away, asks for private services, makes up rules.
  static let vietnameseUntoldActs: [SpeechAct] = [
    SpeechAct(
      "lộ-ra", .exposure,
      [
        "$điều-riêng của $người-gửi|$điều-riêng $người-gửi|$điều-riêng nhà $người-gửi|$điều-riêng "
          + "và … của $người-gửi|tin $người-gửi gửi & $đã-đưa & $người-không-nên & !không & "
          + "!chưa & !đừng & !giữ kín & !bí mật & !che & !bỏ & !lược & !tách & !nếu & "
          + "!$người-gửi đã đồng ý & !$người-gửi đã cho & !công chức sẽ",
        "$điều-riêng của $người-gửi|$điều-riêng $người-gửi|tin của $người-gửi|đơn của "
          + "$người-gửi|nguyên tin & bảng tin|loa phường|trên loa|trang của phường|trang "
          + "phường|lên trang|nhóm Zalo|nhóm chat|vào nhóm|cuộc họp|giao ban|trước toàn thể|cả "
          + "phòng|cả phường|cả cơ quan|trên báo|lên báo|cho mọi người|công khai & "
          + "$đã-đưa|sẽ|dán|đăng|đọc & !không & !chưa & !giữ kín & !bí mật & !che & !bỏ & !lược "
          + "& !tách & !nếu & !mã hồ sơ",
        "$người-không-nên|cả ngõ|bà con|ai cũng & biết $người-gửi là người|biết $người-gửi "
          + "gửi|biết $người-gửi phản ánh|biết $người-gửi tố|biết là $người-gửi|biết chính "
          + "$người-gửi|biết $người-gửi nhắn|biết $người-gửi kêu|nói là chính $người-gửi|nói tên "
          + "$người-gửi|nhắc tên $người-gửi|biết danh tính|biết rõ $người-gửi|nhận ra "
          + "$người-gửi|biết $người-gửi phàn nàn|rằng $người-gửi phàn nàn|rằng $người-gửi phản "
          + "ánh|báo $người-gửi là|thông báo $người-gửi là|được biết $người-gửi & !không & !chưa "
          + "& !đừng & !để & !kẻo & !sợ & !lo & !nếu & !ngại",
        "phường|quầy|công chức|cán bộ|công ty|quán & biết chính $người-gửi|biết $người-gửi là "
          + "người|cho biết người gửi là $người-gửi|biết người gửi là $người-gửi|đã biết "
          + "$người-gửi|nhắc tên $người-gửi|nói tên $người-gửi|nêu tên $người-gửi|báo là "
          + "$người-gửi phản ánh|nói là $người-gửi phản ánh|biết $người-gửi tố|được báo … "
          + "$người-gửi & !không & !chưa & !đừng & !sợ & !ngại & !nếu & !giữ",
        "hỏi|người ta hỏi|họ hỏi|bên kia hỏi & ai báo|ai gửi|ai phản ánh|ai tố|ai kêu & nói là "
          + "$người-gửi|bảo là $người-gửi|nói tên $người-gửi|chỉ $người-gửi & !không & !chưa",
        "người bị nêu|người bị phản ánh|người bị tố|bên bị|bên kia|đương sự|chủ quán|ông ấy|bà "
          + "ấy|anh ấy|chị ấy|cán bộ đó|vợ của & đang giữ|giữ một bản|đã đọc tin|đã xem tin|có "
          + "trong tay|đã có đầy đủ|đã có thông tin|nhận được bản|đã đáp ứng|gọi thẳng cho "
          + "$người-gửi|gọi cho $người-gửi|sang nhà $người-gửi|tới nhà $người-gửi|có số của "
          + "$người-gửi & !không & !chưa & !nếu & !quyết định & !kiểm tra",
        "đơn của $người-gửi|tin của $người-gửi|tin nhắn của $người-gửi|phản ánh của $người-gửi & "
          + "sao gửi|gửi cho chính|chuyển cho chính|đưa cho chính|gửi thẳng cho|đưa thẳng "
          + "cho|tới tay|đến tay|cho … coi|cho … xem & người bị|bên bị|bên kia|chủ quán|cán bộ "
          + "bị|công chức|người ta|họ|hàng xóm & !không & !chưa & !bí mật & !nếu",
        "người phản ánh giống|người cùng phản ánh|người khác cũng phản ánh|người gửi trước|người "
          + "gửi giống|người phản ánh cùng|người khác cũng nhắn|hồ sơ của người khác|hồ sơ của "
          + "một người khác|người cùng ngõ & là|tên|nhà ở|nhà số|bị bệnh|ông|bà|cô & !không nêu "
          + "& !bí mật & !không cho",
        "danh sách & người đã phản ánh|người phản ánh|người tố cáo|người đã gửi & gửi "
          + "$người-gửi|cho $người-gửi|để $người-gửi|gửi kèm & !không",
        "số riêng|số căn cước|địa chỉ nhà|nhà riêng|số di động|lương|tên thật|nhà ở & của cán "
          + "bộ|của công chức|của người trực|của người đó|cán bộ đó|công chức đó|cán bộ ấy|người "
          + "trực & cho $người-gửi|đưa $người-gửi|gửi $người-gửi|$người-gửi có thể "
          + "tới|$người-gửi vào|để $người-gửi|$người-gửi hiểu & !không & !chưa & !bí mật & "
          + "!đường dây nóng",
        "người trực tên|cán bộ tên|tên thật là|công chức tên & nhà ở|nhà số|ở ngõ|$người-gửi có "
          + "thể tới & !không",
        "nói với|báo cho|báo với|thông báo cho|cho … biết & sếp của $người-gửi|sếp "
          + "$người-gửi|công ty của $người-gửi|cơ quan $người-gửi|nhà trường của|trường con "
          + "$người-gửi|chồng $người-gửi|vợ $người-gửi|chỗ làm của $người-gửi & !không & !chưa & "
          + "!xin $người-gửi & !nhờ $người-gửi",
        "dẫn … tới nhà $người-gửi|dẫn … đến nhà $người-gửi|dẫn … sang nhà $người-gửi|đưa … tới "
          + "nhà $người-gửi & cán bộ|công chức|người bị|để xin lỗi|người trực & !$người-gửi đồng "
          + "ý & !không",
        "nói thật|đành nói|nói luôn|kể rõ|trả lời họ|bảo họ|báo họ|cho họ biết|chủ nhà hỏi|chủ "
          + "nhà thắc mắc|chủ quán hỏi|chủ quán thắc mắc|bên kia hỏi|họ hỏi ai|hỏi ai báo|hỏi ai "
          + "chụp & nhà đối diện|nhà ngay đối diện|nhà bên|nhà bên cạnh|nhà liền kề|nhà kế "
          + "bên|nhà sát vách|hàng xóm|người cùng ngõ|người trong ngõ|chính $người-gửi|là "
          + "$người-gửi & chụp|gửi lên|gửi ảnh|báo lên|quay phim|nhắn lên|đã báo & !không "
          + "nói|không kể|chưa nói|đừng|không ai|không cho|không tiết lộ|giữ kín|nếu",
        "đưa|cho|đọc & đọc nguyên|nguyên văn|nguyên tin|nguyên lá đơn|coi trước|xem trước|đọc "
          + "trước & tin nhắn của $người-gửi|câu $người-gửi|lời $người-gửi|đơn của $người-gửi|tờ "
          + "khai|họ tên|của nhà nào & !không & !chưa & !đừng & !nếu",
      ]),
    SpeechAct(
      "xin-việc-riêng", .errand,
      [
        "nói tốt|nói đỡ|nói hay|viết bài khen|khen chúng tôi|đánh giá tốt|đánh giá rất hài "
          + "lòng|đánh giá năm sao|đánh giá 5 sao|năm sao|5 sao|chấm điểm cao & chúng tôi|cho "
          + "tôi|cho em|phường|hồ sơ|ưu tiên & phải|giúp|nhé|khi có|nhớ|hãy|mới|thì & !không cần "
          + "& !không phải & !$nhận-lỗi",
        "viết lại|nói lại|sửa lại lời|đổi lời|khai|làm chứng|nhận là|bảo là|nói là & $người-gửi & "
          + "phục vụ tốt|không đi đâu|hiểu nhầm|hiểu lầm|không có chuyện|cho nhẹ|cho đúng ý|đền "
          + "đáp|bảo vệ cho $người-gửi|giúp chúng tôi|giúp phường & !không cần & !không phải & "
          + "!$nhận-lỗi & !tờ khai & !khai sinh",
        "xin lỗi cán bộ|xin lỗi phường|xin lỗi chúng tôi|xin lỗi người trực|xin lỗi công chức|xin "
          + "lỗi anh ấy|xin lỗi chị ấy & $người-gửi phải|$người-gửi nên|$người-gửi cần|muốn|thì "
          + "mới & !không phải & !không cần",
        "nhắn riêng cho tôi|nhắn riêng cho em|nhắn riêng cho anh|gọi riêng cho tôi|gọi riêng cho "
          + "em|liên hệ riêng với tôi|đừng gửi qua kênh|đừng nhắn ở đây|đừng nhắn qua kênh|gửi "
          + "thẳng cho tôi|số riêng của tôi|qua số của tôi|số của tôi & !mật khẩu & !OTP & !căn "
          + "cước|tố cáo|khiếu nại|gấp|113",
        "giới thiệu|làm mai|làm mối|mai mối & con gái $người-gửi|em gái $người-gửi|cháu gái "
          + "$người-gửi|con trai $người-gửi|bạn của $người-gửi & cho tôi|cho em|cho anh|cho mình",
        "đừng nhắc tới|đừng nhắc đến|đừng nêu tên|đừng nói gì về|đừng kể chuyện|đừng đụng|đừng "
          + "lôi & lãnh đạo|cán bộ|sếp|phường|chúng tôi & lần sau|phản ánh sau|lần phản ánh|với "
          + "ai|nhé|xin $người-gửi & !danh tính & !họ tên",
        "ai hỏi|có người hỏi|báo hỏi|thanh tra hỏi|cấp trên hỏi & $người-gửi & cứ bảo|cứ nói|nói "
          + "là|bảo là|thì nói|thì bảo & không có|không biết|ổn|tốt|hài lòng|xong",
        "đừng nói với ai|đừng kể với ai|đừng cho ai biết|đừng hé|đừng nói ra & chúng tôi|trả "
          + "lời|chuyện này|việc này & !danh tính & !mật khẩu & !OTP & !mã & !tài khoản",
        "ký trước|ký khống|ký sẵn|ký vào giấy trắng|ký giấy trắng|giấy trắng & $người-gửi & "
          + "!không & !đừng",
        "tố cáo|kiện|viết đơn|ký đơn|đứng tên & giúp tôi|giùm tôi|hộ tôi|giúp em|thay tôi & "
          + "$người-gửi & !không",
        "chở|đón|trông|xin việc|vào làm|nhận vào|bế & giúp con|con tôi|cháu tôi|con em tôi|cho "
          + "cháu|cho con tôi|cho em tôi & $người-gửi & !hộ tịch & !khai sinh & !con $người-gửi "
          + "& !cháu $người-gửi",
        "kết bạn|làm quen|gửi ảnh|gửi hình|cho xin ảnh|ngắm & với tôi|cho tôi ngắm|với em|cho em "
          + "ngắm|tối mình|tối nay|chân dung cho tôi & $người-gửi & !hồ sơ & !hiện trường",
        "bám|dựa|nhờ|lợi dụng & vụ này|chuyện này & để tôi|cho tôi|để lên|để được & !không",
        "viết cho|viết giùm|viết giúp|viết mấy chữ|xác nhận giúp & nghe chưa rõ|nghe nhầm|hiểu "
          + "nhầm|nhớ nhầm|nói nhầm|không có chuyện & kiểm điểm|kỷ luật|cô ấy|anh ấy|công "
          + "chức|cán bộ & !nếu",
      ]),
    SpeechAct(
      "bịa-lệ", .presumption,
      [
        "mỗi người|mỗi hộ|một người|người gửi|người phản ánh|công dân|$người-gửi & chỉ được|phải "
          + "đeo|phải từ|phải đủ|phải thi|phải có thẻ|không được quá|bắt buộc & một lần|hai "
          + "lần|ba lần|hai tin|một tin|mỗi năm|một năm|tuổi trở lên|mươi tuổi|đeo thẻ|bài kiểm "
          + "tra|gửi tối đa & phản ánh|gửi|nhắn|kiến nghị|tin|luật|quy định|mới được & !khiếu "
          + "nại & !ủy quyền & !gia hạn & !nếu & !khám & !đăng ký",
        "kênh này|kênh Zalo|Zalo này|Zalo của thành phố|kênh tiếp nhận & sẽ đóng|đóng cửa|ngừng "
          + "nhận|ngừng tiếp nhận|ngừng hoạt động|dừng nhận|dừng hoạt động|sẽ dừng|thu phí "
          + "tin|thu phí nhắn|tính phí|chỉ phục vụ người|chuyển sang trả phí & !không & !nếu",
        "mỗi tin|mỗi tin nhắn|một tin nhắn|tin nhắn & mất … nghìn|mất … đồng|tốn … nghìn|phí … "
          + "nghìn|tính tiền & !không & !nhà mạng & !chiếm",
        "chỉ đạo mật|lệnh mật|mật lệnh|chỉ thị miệng|chỉ đạo miệng|không được nói ra|cấm nói "
          + "ra|chỉ đạo ngầm|lệnh ngầm|chỉ đạo kín & !$người-gửi & !danh tính",
        "cả nước|cả thành phố|toàn thành phố|khắp thành phố|cả quận & chỉ có mình|chỉ mình|mỗi "
          + "mình|có mỗi & $người-gửi & !$nhận-lỗi",
        "tất cả các phường|các phường đều|mọi phường|cơ quan nào cũng|phường nào cũng & đều "
          + "sai|sai phạm|vi phạm|như vậy|như thế|bị kiểm tra & !thành phố đã chỉ đạo",
        "theo khảo sát|khảo sát cho thấy|thống kê cho thấy|người dân quanh|bà con quanh|phần trăm "
          + "người dân|đa số người dân|nhiều người dân & hài lòng|khen|tận tình|đồng tình|ủng "
          + "hộ|nói cán bộ & !lấy ý kiến & !góp ý & !cuộc khảo sát & !họp dân",
        "nhà nước|luật|quy định|bộ & đã bỏ|bỏ rồi & thủ tục này|giấy này|việc này & từ lâu|lâu "
          + "rồi|năm ngoái|năm trước",
        "thế lực|kẻ xấu|người ngoài|phe phái|nhóm lợi ích & gây ra|đứng sau|giật dây|xúi & !nếu",
        "cháu của|con của|em của|người nhà của|con ông & chủ tịch|bí thư|giám đốc|lãnh đạo|sếp & "
          + "cán bộ|công chức|người trực|cô ấy|anh ấy & khó xử|không động|ai dám|nể",
      ]),
  ]
}
