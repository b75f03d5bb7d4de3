// Speech acts of one hinting sentence in a good letter, and demands that nobody made. Held against the shipped
// `tieng-viet` lexicon by a test.

extension Lexicon {
  /// What one hinting sentence does, and demands that nobody made.
  static let vietnameseHintedActs: [SpeechAct] = [
    SpeechAct(
      "nói-ai-báo", .exposure,
      [
        "nói với|nói để|nói cho|nói rõ|nói luôn|có nói|cho biết|báo với|báo cho|báo để|nhắn "
          + "với|kể với|thưa với|trình bày với|giải thích với|thông báo với|chỉ cho|để … biết|cho "
          + "… hay & chủ nhà|chủ công trình|chủ quán|chủ cơ sở|chủ cửa hàng|bên ấy|bên đó|bên "
          + "kia|bên xây|nhà ấy|nhà bên|người ta|cho họ|với họ|ông ấy|bà ấy|anh ấy|chị ấy|hàng "
          + "xóm|cán bộ ấy|công chức ấy|người bị|đương sự|đội thợ|tốp thợ & ảnh do|ảnh là do|ảnh "
          + "là của|ảnh của nhà|do nhà nào|do hộ nào|nhà nào trong ngõ|ai chụp|ai quay|ai gửi|ai "
          + "nhắn|ai báo|ai kêu|ai phản ánh|người chụp là|nhà nào chụp|nhà nào gửi|nhà nào "
          + "báo|bên cạnh nhắn|bên cạnh báo|bên cạnh gửi|kế bên nhắn|kế bên báo|liền kề nhắn|liền "
          + "kề báo|nhắn lên thành phố|báo lên thành phố|gửi lên thành phố|phản ánh lên thành "
          + "phố|viết lên thành phố|nhắn lên kênh|gửi lên kênh|phản ánh lên kênh|báo lên kênh & "
          + "!không & !chưa & !đừng & !giữ kín & !nếu & !bí mật"
      ]),
    SpeechAct(
      "mong-nhớ-đến", .favour,
      [
        "nhớ đến|nhớ tới|để dành cho|rộng lòng|mở lòng|có lòng|chút lòng|tấm lòng|chút tình|tình "
          + "cảm|quan tâm tới|quan tâm đến|đừng quên|ghé thăm|tạt qua|có gì vui|đỡ một tay|hỗ trợ "
          + "một tay|góp một tay|đỡ đầu|chiếu cố|thết|đãi|phần anh em & mấy đứa|anh em|chị "
          + "em|chúng cháu|tụi cháu|tụi con|tụi em|bọn em|bọn cháu|chúng em|bàn trực|cả "
          + "phòng|trong phòng|hội trường|liên hoan|tổng kết|tất niên|đi khảo sát|đi kiểm tra|đi "
          + "ngang|bàn bốn người|bàn năm người|một bàn|mấy người ngồi|mấy người ở đây|cho phần "
          + "ấy|cho khoản ấy & hôm nào|bữa nào|tiện đường|tiện dịp|có dịp|lúc rảnh|cuối năm|xong "
          + "việc|lễ Tết|dịp Tết|phấn khởi|vui|ấm bụng|mát lòng|vậy là|thế là|suôn sẻ|thuận "
          + "lợi|đỡ được|ngon|thơm & $người-gửi|công ty|hội|quý & !$lời-đề-phòng & !bà con & !xin "
          + "lỗi & !hộ nghèo & !không quên"
      ]),
    SpeechAct(
      "mượn-tay-quen", .errand,
      [
        "ông bạn|anh bạn|bạn tôi|bạn em|người bạn|một người quen|người quen việc|người quen|ông "
          + "anh|bà chị|anh vợ|em vợ|chị vợ|anh rể|em rể|cháu tôi|cháu em|người nhà|họ hàng|bà "
          + "con tôi|chỗ quen|chỗ thân|người ngoài|việc ở ngoài|quen việc|quen trong nghề|tay "
          + "trong|người bên trong|cựu cán bộ|cán bộ cũ & nói chuyện riêng|làm việc riêng|gặp "
          + "riêng|bàn riêng|thu xếp|dàn xếp|sắp xếp cho|lo liệu|liệu cho|ghé quán|ghé nhà|tìm "
          + "tới|tìm đến|nói giúp|nói khó|nói khéo|gỡ|êm lắm|êm ngay|êm hơn|trơn tru|thuận "
          + "hơn|khỏi đơn|khỏi kiện|khỏi khiếu|khỏi thưa|biết cách|biết đường|có cách|để mắt|nên "
          + "lấy ở|nên mua ở|nên đặt ở|lấy ở|mua ở|đặt ở|nghiệm thu|nhanh hơn|sớm hơn & "
          + "$người-gửi|công ty|quý|xưởng|hội|nhà trường & !không & !đừng & !lừa & !mạo danh & "
          + "!cò & !trợ giúp & !người nhà cụ|người nhà bà|người nhà ông|người nhà $người-gửi"
      ]),
    SpeechAct(
      "bảo-im", .threat,
      [
        "đừng kể|đừng nói với|đừng nói ra|khoan kể|khoan nói|đừng đăng|khoan đăng|đừng đưa "
          + "lên|khoan đưa|đừng chia sẻ|đừng nhắc|chớ kể|chớ nói|giữ trong lòng|đừng loan|đừng "
          + "làm ầm|đừng làm ồn|đưa lên mạng|đăng lên mạng|nói trên mạng|gọi báo|nói với báo|ồn "
          + "ào|ầm lên|ầm ĩ|rùm beng & nhỡ|lỡ|kẻo|e lại|e là|e rằng|không thì|khéo|khó nói|lâu "
          + "hơn|chậm hơn|chậm lại|mất phần|hết phần|khó có phần|bất lợi|nghĩ cho kỹ|nghĩ kỹ|suy "
          + "tính|suy nghĩ kỹ|tính cho kỹ|tính kỹ|cân nhắc kỹ|liệu mà & giấy $người-gửi|tờ "
          + "giấy|giấy của|hồ sơ|dự thảo|việc của $người-gửi|phần cho|có phần|trường mình|kết "
          + "quả|chuyện của $người-gửi|con $người-gửi|nằm trong tay|người ta & !mật khẩu & !thông "
          + "tin cá nhân & !số điện thoại & !số máy & !kẻ xấu & !kẻ gian & !lừa & !danh tính & !lộ"
      ]),
    SpeechAct(
      "dò-ra-ai", .threat,
      [
        "dấu vết|lần ra|truy ra|dò ra|tra ra|tìm ra|biết ngay|biết ai|biết là ai|rõ ai|lộ "
          + "hết|nhận ra ngay & máy $người-gửi|tài khoản|đăng nhập|số máy|sim|địa chỉ mạng|hệ "
          + "thống|camera|giọng|nét chữ|ảnh đại diện|máy & chẳng khó|không khó|khó gì|dễ thôi|dễ "
          + "lắm|mấy hồi|giấu làm gì|giấu cũng|giấu sao|trước sau gì|muốn là|muốn biết|vài "
          + "phút|để lại đủ|để lại cả|còn nguyên & !ngân hàng & !lừa & !kẻ & !phường & !quầy & "
          + "!sẽ tìm"
      ]),
    SpeechAct(
      "nhờ-nói-sai", .errand,
      [
        "nói giúp|nói giùm|nói hộ|nói dùm|viết giúp|viết cho|viết giùm|viết vài chữ|viết mấy "
          + "chữ|viết vài dòng|viết mấy dòng|ghi giúp|ghi cho|xác nhận giúp|trả lời giúp|trả lời "
          + "giùm|bảo giúp|bảo hộ|ký giúp & hiểu lầm|hiểu nhầm|nghe lầm|nghe nhầm|nhớ nhầm|nói "
          + "quá|đúng hẹn|đúng hạn|ngay từ đầu|không có chuyện|không hề có|đã hài lòng|rất hài "
          + "lòng|chưa từng|không ai đòi|không chậm|không trễ|đừng nhắc|khỏi nhắc & để phường|để "
          + "quầy|để cán bộ|để em ấy|để anh ấy|để anh em|để cơ quan|cho phường|kẻo|không thì|chớ "
          + "không|chứ không|mất điểm|thi đua|bỏ qua|có cớ|khỏi bị|đỡ bị|khảo sát|kiểm điểm|gọi "
          + "hỏi|có ai hỏi|ai hỏi & !đúng sự thật & !nếu thật & !không cần & !không phải"
      ]),
    SpeechAct(
      "chiều-kẻ-vòi", .misadvice,
      [
        "cứ gia hạn|cứ mua|cứ nộp|cứ đưa|cứ trả|cứ chi|cứ làm theo|cứ chiều|chiều họ|chiều "
          + "lòng|chiều ý|cứ ký|cứ gửi|mua thêm|gia hạn thêm|trả thêm|đưa thêm|nộp thêm & người "
          + "ta vui|họ vui|cho họ vui|cho người ta vui|cho yên|cho xong|cho êm|cho lành|cho "
          + "qua|đỡ khổ|dễ thở|được việc|dễ làm ăn|khỏi bị làm khó|khỏi bị gây khó|khỏi bị trả & "
          + "!đừng & !không nên & !theo thông báo & !biên lai & !tiền phạt & !hồ sơ thuế & !lệ "
          + "phí & !không được"
      ]),
    SpeechAct(
      "trách-người-khác", .blame,
      [
        "nhà ấy|nhà đó|nhà kia|gia đình ấy|gia đình đó|con cháu|con cái|các con|người nhà|bố "
          + "mẹ|cha mẹ|bà ấy|ông ấy & nuôi con thế|nuôi con thế nào|dạy con|gieo|gặt|đáng đời|cái "
          + "giá|tại họ|tự họ|đẻ được|đẻ ra|hư hỏng|không đứa nào|chẳng đứa nào|không ai "
          + "dòm|chẳng ai dòm|không ai ngó|chẳng ai ngó|vô tâm|bất hiếu|nghĩ cũng tệ|tệ thật|tệ "
          + "quá|đừng thương|thương làm gì|thương quá mà|nhọc thân|không biết dạy|chẳng biết "
          + "dạy|mới ra thế|nên mới ra & !$nhận-lỗi & !tố cáo & !bị đánh"
      ]),
    SpeechAct(
      "lạ-phố", .contempt,
      [
        "nhà sàn|miền ngược|mạn ngược|miền núi|trên núi|trên rừng|trên bản|trong quê|dưới quê|ở "
          + "quê|nhà quê|ngoài bãi|trong hẻm|xóm trọ|nhà tranh|nhà lá|mới xuống phố|xuống "
          + "đây|xuống phố|lên phố|ra phố|lên thành phố ở|từ quê ra|từ quê lên & lạ mắt|lạ "
          + "lẫm|ngợp|choáng|sinh nghi|nghi ngờ|thấy gì cũng|nên tưởng|nên ngại|nhìn gì cũng|cũng "
          + "phải|cũng đúng thôi & $người-gửi & !$nhận-lỗi & !ưu tiên & !phường & !quầy"
      ]),
    SpeechAct(
      "ám-chỉ-khéo", .contempt,
      [
        "khéo chọn|khéo thật|khéo ghê|khéo làm sao|khéo nhỉ|sao mà khéo|tình cờ thật|tình cờ "
          + "ghê|tự dưng|tự nhiên|bỗng dưng|trùng hợp thật|trùng hợp ghê|vừa vặn thật|ngẫu nhiên "
          + "thật|lạ thay|hay thật|cũng khéo & đúng lúc|đúng hôm|đúng ngày|đúng giờ|mà ra|hóng "
          + "gió|hóng mát|dạo mát|dạo chơi|tự đi|mọc chân|có chân|biết đi|biết chạy|nhảy ra|chạy "
          + "ra & !$nhận-lỗi & !cột & !cây & !nước & !nắp & !điện"
      ]),
    SpeechAct(
      "cười-người", .contempt,
      [
        "cười quá chừng|cười quá trời|cười hoài|cười mãi|cười ngất|cười nắc nẻ|cười lăn|cười "
          + "bò|cười đau ruột|cười chảy nước mắt|buồn cười quá|nhìn mà cười|nghe mà cười|thấy mà "
          + "cười|ai cũng cười|được một trận cười|được bữa cười|được trận cười & anh em|cả "
          + "phòng|chúng tôi|ở đây|ai cũng|bên em|tụi em|bọn em|mọi người|$người-gửi & !$nhận-lỗi",
        "bán … ế thì|ế khách thì|ế thì|hết việc thì|rảnh thì|rảnh quá thì|thất nghiệp thì|nghỉ "
          + "hưu thì|chán nghề thì & qua|sang|vào|ra|lên|xin & xin chân|một chân|chân giữ|chân "
          + "gác|vào biên chế|làm bảo vệ|làm nghề|canh thuê|giữ thuê|xin việc|đi canh|đi giữ & "
          + "!không",
      ]),
    SpeechAct(
      "ai-cũng-biết", .blame,
      [
        "loa đài|báo đài|tivi|ti vi|loa phường|báo chí|bảng tin|trên mạng|cả nước|thiên hạ|ai để "
          + "tai|ai để ý|để tai vào|để mắt vào & ra rả|nói mãi|nói hoài|nói suốt|nhắc mãi|nhắc "
          + "suốt|đưa suốt|cả tháng|cả năm|mấy tháng nay|ai cũng biết|là biết|cũng biết & "
          + "$người-gửi & mà|nhưng thôi|lỡ|còn|giờ mới|mới hỏi|nói lại|vẫn chưa|không hay & "
          + "!$nhận-lỗi & !khó nghe & !không nói"
      ]),
    SpeechAct(
      "tự-chứng", .presumption,
      [
        "chính người viết|người viết thư này|chính tôi|đích thân tôi|bản thân tôi|tự tôi|tôi cũng "
          + "đã|tôi cũng vừa|em cũng vừa|em cũng đã|cháu cũng vừa|cháu cũng đã|mình cũng vừa & ra "
          + "đứng|ra tận|tới tận|đến tận|ra xem|đi xem|đứng xem|ra coi|đi coi|qua xem|ghé xem|ghé "
          + "coi|có mặt|chứng kiến|tận mắt|ngồi với|nói chuyện với & bà con|hài lòng|bằng "
          + "lòng|khen|vui vẻ|sạch|êm|khô|ưng|yên|ổn|thấy & !không",
        "bà con|các hộ|cả ngõ|cả xóm|dân ở đây|mọi người|ai nấy|ai cũng & bằng lòng|hài lòng|vui "
          + "vẻ|phấn khởi|khen|cảm ơn|đồng tình|ưng bụng & đều|tỏ ý|cả rồi|hết rồi|không còn ai & "
          + "!nếu & !lấy ý kiến & !mong & !chúc & !khi & !để & !sẽ & !không",
      ]),
    SpeechAct(
      "bỏ-qua-đỡ-ghét", .discouragement,
      [
        "bỏ qua|rút đi|rút sớm|rút cho|thôi đi|cho qua|lùi một bước|nhịn|buông & sớm|càng "
          + "sớm|ngày nào|bớt|cho|thì & đỡ bị|đỡ mang|đỡ người|khỏi bị|khỏi mang|bớt bị|nhẹ "
          + "người|yên thân|yên cửa & ghét|thù|dị nghị|để bụng|điều tiếng|xa lánh|ghẻ lạnh|mất "
          + "lòng|tiếng xấu & !không & !quyền"
      ]),
    SpeechAct(
      "đòi-giấy-lạ", .errand,
      [
        "giấy xác nhận nơi ở|giấy xác nhận chỗ ở|giấy xác nhận cư trú|giấy xác nhận tạm trú|giấy "
          + "xác nhận thường trú|giấy xác nhận nhân thân|giấy xác nhận độc thân|giấy xác nhận thu "
          + "nhập|giấy xác nhận hộ nghèo|giấy xác nhận nơi làm việc|giấy xác nhận công tác|giấy "
          + "xác nhận của tổ trưởng|giấy xác nhận của tổ dân phố|giấy xác nhận của trưởng "
          + "thôn|giấy xác nhận của trưởng xóm|giấy xác nhận của công an & kèm|nộp|bổ "
          + "sung|mang|xuất trình|gửi|cần có|phải có|phải kèm|thêm|xin & !không cần & !không phải "
          + "& !không bắt & !không đòi & !khỏi & !nếu có & !quầy đòi|công chức đòi|đã đòi|bị "
          + "đòi|bảng niêm yết|niêm yết|là sai|không thuộc|không yêu cầu|không nhận",
        "giấy xác nhận của phường|giấy xác nhận của xã|giấy xác nhận của cơ quan|giấy xác nhận "
          + "của nhà trường|giấy xác nhận của hàng xóm|giấy xác nhận của bệnh viện|giấy xác nhận "
          + "của chủ nhà|xác nhận của tổ trưởng|xác nhận của tổ dân phố|xác nhận của trưởng "
          + "thôn|xác nhận của trưởng xóm|xác nhận của công an|xác nhận của phường|xác nhận của "
          + "xã|xác nhận của cơ quan|xác nhận của nhà trường & kèm|nộp|bổ sung|mang|xuất "
          + "trình|gửi|cần có|phải có|phải kèm|thêm|xin & !không cần & !không phải & !không bắt & "
          + "!không đòi & !khỏi & !nếu có & !quầy đòi|công chức đòi|đã đòi|bị đòi|bảng niêm "
          + "yết|niêm yết|là sai|không thuộc|không yêu cầu|không nhận",
        "xác nhận của hàng xóm|xác nhận của bệnh viện|xác nhận của chủ nhà|chữ ký của tổ "
          + "trưởng|chữ ký của tổ trưởng dân phố|chữ ký của trưởng thôn|chữ ký của hàng xóm|chữ "
          + "ký của hai hàng xóm|chữ ký của các hộ liền kề|chữ ký của hai hộ liền kề|chữ ký của "
          + "chủ hộ|chữ ký của người làm chứng|chữ ký của hai người làm chứng|chữ ký của trưởng "
          + "khu|chữ ký tổ trưởng|chữ ký tổ trưởng dân phố|chữ ký trưởng thôn|chữ ký hàng xóm|chữ "
          + "ký hai hàng xóm|chữ ký các hộ liền kề|chữ ký hai hộ liền kề|chữ ký chủ hộ|chữ ký "
          + "người làm chứng|chữ ký hai người làm chứng|chữ ký trưởng khu|dấu của phường|dấu của "
          + "xã|dấu của tổ dân phố|dấu của cơ quan|dấu giáp lai|bản dịch công chứng|giấy giới "
          + "thiệu của & kèm|nộp|bổ sung|mang|xuất trình|gửi|cần có|phải có|phải kèm|thêm|xin & "
          + "!không cần & !không phải & !không bắt & !không đòi & !khỏi & !nếu có & !quầy "
          + "đòi|công chức đòi|đã đòi|bị đòi|bảng niêm yết|niêm yết|là sai|không thuộc|không yêu "
          + "cầu|không nhận",
      ]),
    SpeechAct(
      "đòi-phí-lạ", .errand,
      [
        "khoản lệ phí|lệ phí chuyển|phí chuyển tiếp|phí chuyển hồ sơ|phí xử lý|phí dịch vụ|phí "
          + "tiếp nhận|phí bổ sung|phí làm lại|phí in lại|phí tra cứu|phí xác minh|phí hồ sơ|lệ "
          + "phí hồ sơ|phí hành chính|tiền hồ sơ|tiền làm giấy|phí bàn giao|phí kiểm tra|phí đo "
          + "đạc|phí đi lại|một khoản phí|khoản phí|khoản tiền nhỏ|lệ phí mới|lệ phí lần hai|lệ "
          + "phí bổ sung|phí nộp muộn|phí chậm|phí lưu kho|phí lưu hồ sơ & đóng|nộp|trả|thanh "
          + "toán|chịu|mang|chuẩn bị|thu & !không & !miễn & !khỏi & !chưa & !nếu & !kiến nghị & "
          + "!đề nghị & !giảm & !thông tư"
      ]),
    SpeechAct(
      "bỏ-hình-thức", .misadvice,
      [
        "chữ ký|ký tên|ký hay không|họ tên|ngày tháng|điểm chỉ|dấu tay & không bắt buộc|không "
          + "nhất thiết|khỏi cần|chẳng cần|bỏ trống|để trống|có cũng được|không có cũng "
          + "được|thiếu cũng được|thiếu cũng không sao|không ghi cũng được|không ký cũng "
          + "được|muốn ký thì ký|tùy $người-gửi & đơn|tố cáo|khiếu nại|giải quyết|thụ lý & !kênh "
          + "này nhận & !công khai & !mật khẩu & !khi đăng & !không giải quyết & !không được bỏ"
      ]),
    SpeechAct(
      "kiện-sai-cửa", .misadvice,
      [
        "khởi kiện|đơn kiện|đơn khởi kiện|kiện ra|kiện lên|kiện tới & Viện kiểm sát|nộp ở công "
          + "an|kiện ra công an|nộp ở Thanh tra|nộp tại Thanh tra|kiện lên Thanh tra|nộp ở "
          + "phường|nộp tại phường|nộp tại UBND|nộp ở UBND|kiện lên UBND|kiện lên thành phố|nộp ở "
          + "Sở|kiện lên Sở|Hội đồng nhân dân|Mặt trận & !tòa án & !tòa & !không phải"
      ]),
  ]
}
