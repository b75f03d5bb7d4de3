// Speech acts that misuse an office: cover up, tip off, favour, watch, delay, bargain. Held against the shipped
// `tieng-viet` lexicon by a test.

extension Lexicon {
  /// What misuses the office.
  static let vietnameseAbusiveActs: [SpeechAct] = [
    SpeechAct(
      "xử-kín", .presumption,
      [
        "không ghi vào sổ|không vào sổ|khỏi vào sổ|khỏi ghi sổ|không ghi sổ|không lập biên "
          + "bản|khỏi lập biên bản|khỏi biên bản|không báo lên|khỏi báo lên|chưa báo lên|không "
          + "báo cáo lên|khỏi báo cáo|không đưa vào báo cáo|khỏi đưa vào báo cáo|không đưa lên hệ "
          + "thống|khỏi đưa lên hệ thống|không nhập hệ thống|khỏi nhập hệ thống|không cập nhật "
          + "lên|không để lại giấy tờ|không để lại dấu vết|không lưu hồ sơ|khỏi lưu hồ sơ|không "
          + "tính vào & cho êm|cho gọn|cho nhẹ|cho kín|cho đỡ|cho yên|cho lành|cho đẹp|đỡ "
          + "phiền|đỡ rắc rối|đỡ ầm|đỡ mang tiếng|khỏi mang tiếng|kẻo|ảnh hưởng thi đua|trừ thi "
          + "đua|mất thi đua|mất điểm|trừ điểm|giữ thể diện|giữ tiếng|giữ uy tín|giữ mặt "
          + "mũi|trong nhà với nhau|nội bộ với nhau|đóng cửa bảo nhau|không ai biết|khỏi ai "
          + "biết|chẳng ai biết|êm chuyện|êm đẹp",
        "giải quyết nội bộ|xử lý nội bộ|thu xếp nội bộ|dàn xếp nội bộ|rút kinh nghiệm nội bộ|bảo "
          + "nhau trong nội bộ|đóng cửa bảo nhau|trong nhà đóng cửa|thu xếp riêng|dàn xếp "
          + "riêng|giải quyết riêng với nhau|nói chuyện riêng với nhau|bỏ qua cho nhau|êm thấm "
          + "với nhau & không cần|khỏi|khỏi phải|thay vì|chứ không|mà không|để không|để "
          + "khỏi|đừng|chẳng cần|là đủ|là xong|là được|cho êm|cho xong & !khoản|số tiền",
        "ghi lùi|lùi ngày|đổi ngày|sửa ngày|chỉnh ngày|chỉnh lại ngày|sửa lại ngày|ghi lại "
          + "ngày|đề lùi|viết lại biên bản|sửa biên bản|sửa sổ|chỉnh sổ|viết thêm vào sổ|làm lại "
          + "sổ|hợp thức|hợp thức hóa|điền thêm vào biên bản|thay biên bản|rút tờ & cho khớp|cho "
          + "khít|cho đẹp|cho đủ|cho kịp hạn|cho kịp|cho đúng hạn|cho hợp lệ|cho xuôi|cho "
          + "tròn|thành đúng hạn|để khỏi trễ|để khỏi bị|để không bị|như chưa có gì|khỏi bị "
          + "trừ|khỏi lỗi & !không được",
        "đừng để thành phố|đừng để quận|đừng để cấp trên|đừng để trên|khỏi để trên|đừng để lãnh "
          + "đạo|đừng để báo|đừng để thanh tra|không để cấp trên|không để thành phố|khỏi đến "
          + "tai|đừng đến tai|đừng lên tới|giấu thành phố|giấu lãnh đạo|giấu cấp trên|qua mắt & "
          + "biết|hay|thấy|tai|lãnh đạo|cấp trên|thành phố|thanh tra & !danh tính & !mật khẩu",
        "xí xóa|xuê xoa|xuề xòa|chín bỏ làm mười|châm chước|du di|nhắm mắt cho qua|nhắm mắt làm "
          + "ngơ|làm ngơ|coi như không thấy|coi như chưa thấy|coi như không có|coi như chưa "
          + "có|coi như chưa xảy ra|cho qua lần này|bỏ qua lần này|cho chìm|cho lắng|cho nguội "
          + "chuyện|ỉm đi|ém đi|ém nhẹm|ỉm nhẹm & chúng tôi|phường|bên em|tổ|đội|quận|sở|tôi|cán "
          + "bộ|công chức|quán|nhà|lỗi|vụ|chuyện|việc & !không & !chứ không & !chẳng thể & !không "
          + "ai & !lẽ nào",
      ]),
    SpeechAct(
      "mách-trước", .gift,
      [
        "nói nhỏ|mách nhỏ|rỉ tai|nhắc nhỏ|bật mí|nói riêng với|nói riêng cho|nói trước với|nói "
          + "trước cho|mách trước|mách nước|mách cho|hé cho|tiết lộ|báo riêng cho|cho $người-gửi "
          + "hay trước|để $người-gửi biết trước|nói nghe & đoàn|kiểm tra|thanh tra|ra quân|đội "
          + "trật tự|đợt này|dự thảo|giá|đấu thầu|quy hoạch|sắp tới|tuần sau|sang tuần|tháng "
          + "sau|nội bộ|chưa công bố|chưa ra|chưa ký & !không & !đừng & !nghiêm cấm",
        "kiểm tra|đoàn|đội trật tự|thanh tra|tổ công tác|hôm ấy|bữa đó|hôm đó|lúc đó & tạm "
          + "dọn|dọn bớt|dẹp bớt|cất bớt|dẹp tạm|dọn tạm|cất tạm|đóng cửa tạm|nghỉ bán|tạm "
          + "nghỉ|tránh mặt|lánh mặt|lánh đi|giấu bớt|giấu đi|che đi|phủ bạt|thu gọn|chuẩn bị "
          + "trước|lo trước & rồi|xong lại|qua đợt|hết đợt|hôm sau|sau đó|cho đẹp|cho qua|là "
          + "ổn|là xong|khỏi bị|là thoát|bày lại|bán lại|như cũ & !công ty & !đèn & !vệ sinh",
        "chưa công bố|chưa ban hành|chưa ký|còn mật|còn là nội bộ|trong nội bộ|tài liệu nội "
          + "bộ|bản nháp|họp kín & nhưng|song|mà|cứ|nói trước|cho $người-gửi|gửi "
          + "$người-gửi|$người-gửi cứ & sắp|sẽ|chắc|tăng|giảm|duyệt|lợi & !chưa có & !lấy ý kiến "
          + "& !chưa thể & !chưa biết",
      ]),
    SpeechAct(
      "thiên-vị", .gift,
      [
        "đồng hương|cùng quê|người cùng quê|cùng trường|cùng họ|họ hàng|bà con xa|chỗ quen|chỗ "
          + "thân|thân tình|quen biết|chỗ thân tình|người mình|người nhà với nhau|cháu của lãnh "
          + "đạo|con lãnh đạo|nể tình|nể mặt|nể $người-gửi|thương tình|cảm tình|quý $người-gửi "
          + "nên|mến $người-gửi nên & làm trước|xếp trước|giải quyết trước|ưu tiên|cho trước|ký "
          + "trước|linh động|châm chước|bỏ qua|nhẹ tay|tạo điều kiện|cho qua|lo cho|lo giúp|khỏi "
          + "xếp|đẩy lên|đẩy nhanh|rút ngắn|gác việc khác|để riêng & !không & !chứ không & !dù là",
        "đẩy|chen|xếp|đưa|nhấc|kéo|rút|để|chồng|dồn|lách|cho & hồ sơ|đơn|phiếu|số|việc|tin & lên "
          + "đầu|lên trên cùng|lên trước nhất|qua mặt|trước người khác|trước mọi người|trước bà "
          + "con|trước nhà khác|trước những người|vượt hàng|vượt lượt|không theo thứ tự|khỏi theo "
          + "thứ tự|bỏ qua thứ tự & $người-gửi|công ty|quý vị & !không & !theo thứ tự nhận",
        "ngoại lệ|biệt lệ|đặc cách|phá lệ|phá rào|lách cho|linh động cho|châm chước cho|du di "
          + "cho|nới cho|làm ngơ cho|nhắm mắt cho & $người-gửi|riêng|vì|lần này|một lần|chỗ & "
          + "!không & !chưa & !không có ngoại lệ",
        "người khác thì|hồ sơ khác thì|nhà khác thì|ai khác thì|bà con khác thì|nơi khác thì & "
          + "$người-gửi thì|riêng $người-gửi|với $người-gửi|còn $người-gửi|cho $người-gửi & "
          + "chờ|đợi|xếp hàng|đủ giấy|đủ ngày|sau",
      ]),
    SpeechAct(
      "soi-người-gửi", .threat,
      [
        "đã tìm hiểu|có tìm hiểu|đã tra|có tra|đã xem qua|có xem qua|đã soi|đã rà|đã dò|có dò|đã "
          + "hỏi|có hỏi|đã lật lại|đã lục|tìm hiểu thêm|tra thử|xem thử & Facebook|facebook|trang "
          + "cá nhân|lý lịch|nhân thân|chỗ làm|nơi làm việc|cơ quan $người-gửi|hàng xóm|quá "
          + "khứ|tiền án|nợ nần|gia cảnh|mạng xã hội|hộ khẩu & của $người-gửi|về "
          + "$người-gửi|$người-gửi làm|$người-gửi là|nhà $người-gửi & !không & !người thi công & "
          + "!$người-gửi nêu & !$người-gửi kể",
        "ghi tên|ghi lại tên|lưu tên|lưu số|đánh dấu|lập danh sách|đưa vào danh sách|vào sổ "
          + "đen|danh sách đen|sổ riêng|ghi sổ|lưu ý riêng|để ý riêng|theo dõi riêng|nằm trong "
          + "danh sách|có tên trong danh sách & hay phản ánh|hay kiện|hay kêu|hay nhắn|phản ánh "
          + "nhiều|khiếu kiện|gây khó|người như $người-gửi|những người như|nhớ mặt|nhớ tên|để lần "
          + "sau|để sau này|lần sau còn|sau này còn|từ nay|khi cần & !không",
        "$người-gửi & nhớ mặt|nhớ tên|quen mặt|biết mặt|thuộc tên|thuộc mặt & anh em|cán bộ|cả "
          + "phòng|cả quầy|chúng tôi|ở đây & rồi|cả rồi|hết rồi|lần sau|từ nay|sau này & !không",
        "tài khoản này|tài khoản của $người-gửi|số này|số của $người-gửi|máy này & bị khóa|bị "
          + "chặn|sẽ khóa|sẽ chặn|hạn chế|bị hạn chế|khóa quyền|ngừng tiếp nhận & phản "
          + "ánh|nhắn|gửi|tin|nhiều lần|còn & !mật khẩu & !ngân hàng & !lừa",
      ]),
    SpeechAct(
      "ngâm-việc", .threat,
      [
        "để|cho|ngâm|treo|giữ|gác|xếp|đẩy|dìm|om|kéo & hồ sơ|đơn|giấy|phiếu|việc của "
          + "$người-gửi|tin của $người-gửi|bộ này & nằm lại|nằm đó|nằm đấy|xuống cuối|xuống "
          + "chót|sang tháng|thêm vài hôm|thêm mấy hôm|thêm ít hôm|ít bữa|ít hôm|dăm bữa|một thời "
          + "gian|lâu lâu|từ từ|thong thả|chờ đã & cho $người-gửi biết|cho biết|cho nhớ|cho "
          + "bớt|bớt nóng|bớt giục|cho nguội|cho chừa|học cách|cho thấm|cho quen|để $người-gửi "
          + "thấm|để $người-gửi hiểu|để $người-gửi thấy|mới biết|kiên nhẫn",
        "càng giục|càng hối|càng kêu|càng nhắn|càng hỏi|càng gọi|càng phản ánh|càng thắc mắc|càng "
          + "đòi|càng làm căng|càng thúc & càng lâu|càng chậm|càng khó|càng nằm|càng muộn|lâu "
          + "hơn|chậm hơn|chậm lại|ngại|không muốn|càng dễ quên",
        "ai kêu to|ai kêu nhiều|ai giục|ai làm căng|ai hay kêu|ai phản ánh|ai khiếu nại|nhà nào "
          + "kêu|người nào giục|người nào kêu & sau|cuối|chót|xếp sau|làm sau|lâu hơn|chậm "
          + "hơn|soi kỹ|xét kỹ",
      ]),
    SpeechAct(
      "nhờ-rình", .errand,
      [
        "rình|quay lén|chụp lén|ghi âm lén|quay trộm|chụp trộm|ghi trộm|dò la|nghe ngóng|nằm "
          + "vùng|làm tai mắt|làm tai làm mắt|dò hỏi|bí mật ghi|kín đáo ghi|kín đáo hỏi|lân la & "
          + "hàng xóm|nhà bên|chủ quán|chủ nhà|mấy nhà|các hộ|cán bộ|người ta|họ|ai|bên kia|bà "
          + "con|phường|trong xóm|trong ngõ & báo|nhắn|mách|cho tôi|cho em|cho cháu|chúng tôi|ghi "
          + "tên|giùm|giúp|rồi & !đừng & !không & !khỏi & !bị",
        "ghi tên|lập danh sách|chép tên|liệt kê|kê ra|kể tên|nêu tên|cho biết tên & ai|những "
          + "ai|nhà nào|hộ nào|người nào|hàng xóm nào & ký|phản ánh|kêu|xúi|rủ|chống|phản đối|nói "
          + "xấu|cùng gửi|không đồng ý & cho chúng tôi|cho tôi|gửi chúng tôi|báo chúng tôi|để "
          + "chúng tôi|gửi lại",
      ]),
    SpeechAct(
      "kể-khổ", .discouragement,
      [
        "cán bộ|công chức|chị ấy|anh ấy|cô ấy|em ấy|cậu ấy|ông ấy|bà ấy|người trực|bạn ấy|anh "
          + "em|chúng tôi|phường & con nhỏ|con mọn|con thơ|mẹ già|bố già|lương thấp|lương ba "
          + "cọc|đồng lương|sắp nghỉ hưu|sắp về hưu|mới cưới|đang bầu|có bầu|mang thai|hoàn "
          + "cảnh|nhà khó khăn|nhà neo người|mới ra trường|tuổi trẻ|non nớt|còn trẻ|trụ cột|nuôi "
          + "con & thương|bỏ qua|nhẹ lời|tha|cho qua|xí xóa|đừng làm căng|đừng làm to|rộng "
          + "lượng|nương tay|nghĩ lại|nghĩ tình|rút|giơ cao đánh khẽ|đại xá|hỉ xả|đừng nặng|đừng "
          + "khắt khe|mở lòng & !bà cụ",
        "nghĩ tình|nể tình|vì tình|thương tình|giơ cao đánh khẽ|nương tay|nương nhẹ|đại xá|rộng "
          + "lượng|lượng thứ mà|mở lượng|một điều nhịn|một sự nhịn|nhịn một chút|nhường một "
          + "bước|lùi một bước|tha thứ mà & rút|bỏ qua|đừng kiện|đừng khiếu nại|đừng đơn|đừng "
          + "gửi|đừng làm|thôi|cho qua|khỏi|cho anh em|cho cán bộ|cho phường|cho họ & !không bắt "
          + "& !không cần & !quyền",
      ]),
    SpeechAct(
      "lấy-phiếu", .errand,
      [
        "năm sao|5 sao|năm ngôi sao|5 ngôi sao|điểm tối đa|điểm tuyệt đối|mức rất hài lòng|ô rất "
          + "hài lòng|mục rất hài lòng|rất hài lòng|mức cao nhất|mười điểm|10 điểm|một lời "
          + "khen|vài lời khen|mấy lời khen|lời khen|nhận xét tốt|đánh giá tốt|đánh giá cao|thư "
          + "khen|thư cảm ơn|bình luận tốt & bấm|chấm|cho|chọn|tặng|để "
          + "lại|đánh|tích|tick|gửi|viết|nhờ|xin|mong|hãy|nhớ & giúp|giùm|hộ|nhé|nha|cho chúng "
          + "tôi|cho phường|cho em|cho tụi|cho kênh|cho tổ|cho cháu|để chúng tôi|để phường|để "
          + "em|kẻo|bù lại|đổi lại|coi như|đáp lại|có qua có lại|chỉ tiêu|thi đua|thành tích|xếp "
          + "hạng|cuối năm|khen thưởng|động viên anh em|lấy động lực & !nếu không & !không bắt "
          + "buộc & !tùy $người-gửi & !cảm ơn lời khen|đã khen",
        "nói giúp|nói tốt|nói một tiếng|nói hộ|khen giúp|khen hộ|khen một câu|viết vài dòng|viết "
          + "mấy dòng|viết cho một bài|đăng một bài & chúng tôi|phường|kênh|tổ|anh em|em|tôi|cán "
          + "bộ & với lãnh đạo|với sếp|với cấp trên|lên trang|trên mạng|với báo|với thành phố|với "
          + "quận|khen & !không",
      ]),
    SpeechAct(
      "xui-luồn", .misadvice,
      [
        "cứ khai|cứ ghi|cứ viết|cứ nói|cứ bảo|cứ trình bày|cứ kê|cứ điền|khai đại|ghi đại|ghi "
          + "bừa|viết đại|kê đại|khai khống|kê khống|ghi khống|ghi lùi|khai lùi|đề lùi|ký thay|ký "
          + "hộ|ký giùm|ký đại|mượn giấy|mượn tên|mượn sổ|đứng tên hộ|đứng tên giùm|nhờ đứng "
          + "tên|nhờ người đứng tên|chia nhỏ|tách nhỏ & cho nhanh|cho khớp|cho đủ|cho dễ|cho "
          + "được|cho qua|cho lọt|cho xong|cho kịp|cho gọn|cho tiện|không ai kiểm tra|chẳng ai "
          + "kiểm tra|không ai biết|chẳng ai biết|ai mà biết|ai biết đâu|không sao đâu|chẳng "
          + "sao|là xong|là được|cũng được & !không được & !đừng & !cứ nói miệng & !đúng & !thật",
        "cứ làm|cứ xây|cứ bán|cứ dựng|cứ mở|cứ đỗ|cứ chạy|cứ đổ|cứ cho thuê|cứ lấn|cứ dùng|cứ "
          + "treo|cứ lắp|cứ đặt|làm trước|xây trước|mở trước|bán trước|lắp trước|dựng trước & rồi "
          + "tính|rồi hợp thức|rồi nộp phạt|rồi xin sau|rồi bổ sung sau|xin phép sau|phạt thì "
          + "nộp|ai phạt thì|chẳng ai phạt|không ai phạt|sau giờ hành chính|ban đêm|không ai kiểm "
          + "tra|chẳng ai kiểm tra|ít ai kiểm tra|đội nghỉ|đừng để ai thấy|kín kín|khéo khéo|miễn "
          + "là đừng|miễn đừng & !không được",
        "xóa|gỡ|hủy|đốt|vứt|bỏ|xé|thủ tiêu|cất biến & ảnh|clip|video|đoạn ghi âm|bản ghi âm|ghi "
          + "âm|tin nhắn|bằng chứng|chứng cứ|biên nhận|giấy hẹn & đi|hết|khỏi máy|cho nhẹ|cho "
          + "sạch|kẻo|cho yên|cho lành|khỏi phiền|nhé|nha|giùm|hộ|sau khi đọc|đọc xong & !đừng & "
          + "!không & !chớ & !mã & !mật khẩu & !trùng & !đã & !lấn & !nhãn & !khoan",
        "đừng|khỏi|chẳng cần|không cần|thôi & làm hợp đồng|viết biên nhận|lấy biên nhận|lấy giấy "
          + "hẹn|giữ biên nhận|giữ giấy hẹn|giữ hóa đơn|ghi âm|chụp ảnh lại|lưu lại tin & cho "
          + "nhanh|cho gọn|tin nhau|tin chúng tôi|làm gì|mất công|rườm rà|chúng tôi nhớ|đã có "
          + "chúng tôi & !không ai",
        "lách|né|tránh|qua mặt|luồn|lách qua|né được & quy định|luật|thủ tục|thuế|phí|kiểm "
          + "tra|hạn|điều này|khoản này|thẩm định|quy chuẩn & cách|bằng cách|chỉ "
          + "cần|cứ|thì|mẹo|khéo & $người-gửi|công ty|quý & !không được & !đừng & !không thể & "
          + "!vi phạm",
      ]),
    SpeechAct(
      "chê-nơi-khác", .hearsay,
      [
        "xưa nay|có tiếng|có tiếng là|nổi tiếng|nổi tiếng là|vốn|lâu nay|ai cũng biết|ai chẳng "
          + "biết|ai cũng rõ|lạ gì|còn lạ gì|nói thật|nói thẳng|nói riêng & "
          + "phường|quận|sở|xã|huyện|bên ấy|bên đó|bên kia|cán bộ|công chức|ông chủ tịch|anh em "
          + "dưới|cấp dưới|cấp trên|họ & lười|làm ẩu|ẩu|ham tiền|hách dịch|ăn tiền|vô trách "
          + "nhiệm|bê bối|lề mề|hống hách|nhũng nhiễu|bảo thủ|quan liêu|đùn đẩy|kém|yếu|chậm "
          + "như|trì trệ|dốt|cẩu thả|chẳng làm gì|ngồi chơi|bao che & !$người-gửi nêu & "
          + "!$người-gửi viết & !$người-gửi phản ánh & !không & !tố cáo",
        "bên ấy|bên đó|dưới ấy|dưới đó|trên ấy|trên đó|phường ấy|quận ấy|sở ấy|mấy ông|mấy bà|mấy "
          + "anh dưới|mấy chị dưới & làm ăn thế|làm ăn vậy|làm ăn kiểu|làm kiểu|lúc nào cũng|có "
          + "bao giờ|chẳng bao giờ|toàn|chỉ giỏi|chỉ biết & !$người-gửi nêu & !không phải",
      ]),
    SpeechAct(
      "kỳ-thị", .contempt,
      [
        "phụ nữ|đàn bà|chị em phụ nữ|các bà|người già|người lớn tuổi|các cụ|người cao tuổi|dân "
          + "tộc|vùng cao|trên bản|dân tỉnh|ngoại tỉnh|tỉnh lẻ|dân chợ|dân lao động|dân xe "
          + "ôm|người nước ngoài|khuyết tật|ít học|không bằng cấp|học hành ít|trình độ|nông "
          + "dân|dân quê|giới trẻ|bọn trẻ|thanh niên bây giờ|sinh viên bây giờ|dân buôn|con "
          + "buôn|dân văn phòng|giáo viên|nhà giáo|bộ đội về hưu|công nhân & hay|vốn|đâu hiểu|khó "
          + "hiểu|khó mà hiểu|làm sao hiểu|sao hiểu|đâu biết|lắm lời|nhiều lời|hay kêu|hay "
          + "quên|suy diễn|làm quá|lắm chuyện|nhớ nhớ quên quên|lo xa|nghĩ đơn giản|nghĩ nông|cảm "
          + "tính|nông cạn|bốc đồng|khó tính|tính toán|kém|như thế|như vậy & "
          + "thường|thì|nên|mà|cũng|vẫn|nghĩ|cả thôi|thôi mà|chuyện thường & !$nhận-lỗi & !ưu "
          + "tiên & !không phân biệt & !không kể & !đối tượng & !vất vả & !để $người-gửi",
        "tầm $người-gửi|cỡ $người-gửi|như $người-gửi thì|với $người-gửi thì|với trình độ|với "
          + "tuổi|ở tuổi|người như $người-gửi|nghề như|việc như của & khó hiểu|khó mà hiểu|hiểu "
          + "sao|hiểu sao được|hiểu được|hiểu nổi|không hiểu|đâu hiểu|sao biết|chỉ nên|chỉ cần "
          + "biết|thì nên & !$nhận-lỗi & !phường & !quầy",
      ]),
    SpeechAct(
      "đem-làm-gương", .exposure,
      [
        "đăng|đưa|chọn|kể|in|đọc|trích|chiếu|phát|dùng|lấy & thư của $người-gửi|câu chuyện của "
          + "$người-gửi|chuyện của $người-gửi|trường hợp của $người-gửi|tên $người-gửi|tên của "
          + "$người-gửi|ảnh của $người-gửi|lời của $người-gửi|đơn của $người-gửi|tin của "
          + "$người-gửi|tin nhắn của $người-gửi & lên trang|lên báo|bảng tin|tờ rơi|tập huấn|làm "
          + "gương|làm ví dụ|làm bài học|điển hình|cho bà con|trên loa|loa phường|nhóm "
          + "Zalo|fanpage|tuyên truyền|họp dân|họp tổ|giao ban|cả phường|mọi người|người khác rút "
          + "& !không & !nếu $người-gửi đồng ý & !bỏ tên & !che & !giấu & !lược & !giữ kín & "
          + "!được phép",
        "lưu|giữ|chia sẻ|chuyển|đưa|cho|cung cấp|gửi|giới thiệu & số của $người-gửi|số máy của "
          + "$người-gửi|số điện thoại của $người-gửi|thông tin của $người-gửi|địa chỉ của "
          + "$người-gửi|liên lạc của $người-gửi & công ty|đối tác|bảo hiểm|ngân hàng|quỹ|cửa "
          + "hàng|người quen|cháu tôi|bạn tôi|cơ sở|dịch vụ|bên bán|môi giới|luật sư & tư "
          + "vấn|chào|mời|giới thiệu|gọi|liên hệ|bán|làm quen|lo giúp & !không & !nếu $người-gửi "
          + "đồng ý & !cấp nước & !điện lực & !viễn thông & !chi nhánh",
      ]),
    SpeechAct(
      "giới-thiệu-chỗ", .errand,
      [
        "cháu tôi|em tôi|em trai tôi|em gái tôi|bạn tôi|vợ tôi|chồng tôi|người nhà tôi|anh họ|chị "
          + "họ|em họ|ông anh|bà chị|thằng em|người quen|chỗ quen|văn phòng quen|công ty quen|thợ "
          + "quen|luật sư quen|bên dịch vụ|mấy dịch vụ|dịch vụ ngoài|dịch vụ trước cổng|dịch vụ "
          + "bên|bạn đồng nghiệp cũ|đồng nghiệp cũ & làm giùm|làm hộ|làm giúp|lo trọn|trọn "
          + "gói|nhận làm|chạy giúp|chạy giấy|viết đơn|viết giúp|tư vấn|bao đậu|làm nhanh|lấy "
          + "rẻ|giá hữu nghị|bớt cho|giảm cho|nhận lo|chuyên làm|có kinh nghiệm|vẽ giúp|đo "
          + "giúp|sửa giúp & $người-gửi|công ty|thì|nhé|nha|cho & !không & !đừng & !lừa & !mạo "
          + "danh & !trợ giúp pháp lý & !ủy quyền"
      ]),
    SpeechAct(
      "xin-lỗi-cho-có", .contempt,
      [
        "xin lỗi nếu $người-gửi cảm thấy|xin lỗi nếu $người-gửi thấy|xin lỗi nếu $người-gửi "
          + "nghĩ|xin lỗi nếu như $người-gửi|xin lỗi nếu có làm $người-gửi|xin lỗi nếu ai|xin lỗi "
          + "vì $người-gửi đã nghĩ|xin lỗi vì $người-gửi nghĩ|xin lỗi vì $người-gửi hiểu|xin lỗi "
          + "vì $người-gửi cảm thấy|xin lỗi cho $người-gửi vui|xin lỗi cho xong|xin lỗi cho phải "
          + "phép|xin lỗi cho có|xin lỗi cho qua|xin lỗi cho rồi|xin lỗi lấy lệ|xin lỗi cho vừa "
          + "lòng|xin lỗi để $người-gửi vui|xin lỗi để cho xong|xin lỗi dù không|xin lỗi dù "
          + "chẳng|xin lỗi mặc dù|xin lỗi thì xin lỗi|lời xin lỗi nếu $người-gửi cần|đòi xin lỗi "
          + "thì|muốn xin lỗi thì|cần xin lỗi thì|cho $người-gửi mát|cho $người-gửi hả|cho "
          + "$người-gửi bớt & !không xin lỗi cho xong|không phải cho có|chứ không"
      ]),
    SpeechAct(
      "ngờ-lòng", .blame,
      [
        "động cơ|ý đồ|dụng ý|ẩn ý|ai xúi|ai đứng sau|người đứng sau|có người xúi|được ai nhờ|có "
          + "ai nhờ|vì tiền|trục lợi|kiếm chác|muốn nổi tiếng|muốn được chú ý|câu tương tác|câu "
          + "like|mượn cớ|kiếm cớ|lấy cớ|thù riêng|tư thù|tư lợi|hiềm khích|ghen ghét|ganh "
          + "ghét|đố kỵ|cạnh tranh với|đối thủ|chơi xấu|phá nhau|trả đũa|trả thù & "
          + "$người-gửi|công ty|hội|doanh nghiệp|hợp tác xã|người gửi & phải chăng|hay "
          + "là|chắc|hẳn|có phải|liệu|có lẽ|tự hỏi|không nghĩ|e là|xem ra|dễ nghĩ|khó "
          + "tránh|nghi|ngờ|đằng sau|thật ra|thực ra & !không phải & !không vì & !tố cáo & !cán "
          + "bộ|công chức|bị trả thù|sợ & !$người-gửi lo|không ai được",
        "thật lòng|thật tâm|có thật là|có thực sự|thực sự vì|có thật vì|vì việc chung|vì cộng "
          + "đồng|vì bà con & hay|hay là|hay chỉ|hay vì & $người-gửi|công ty & !không",
      ]),
    SpeechAct(
      "đổi-chác", .errand,
      [
        "đổi lại|bù lại|ngược lại thì|có qua có lại|để đáp lại|với điều kiện|miễn là|chừng nào|có "
          + "đi có lại|bánh ít đi|hai bên cùng|để công bằng & $người-gửi|công ty|gia đình|bà con "
          + "& ký|cam kết|rút|xóa|gỡ|ủng hộ|đóng góp|tham gia|vận động|im|giữ im|thôi không|không "
          + "nói|không đăng|không nhắc|viết bài|nói tốt|bỏ phiếu|dự họp|giúp|tài trợ|giới thiệu & "
          + "!theo luật & !theo quy định & !tự nguyện & !giấy phép & !khởi kiện",
        "ủng hộ|đóng góp|góp|mua vé|mua lịch|mua tăm|mua bảo hiểm|tài trợ|tặng|quyên góp|công đức "
          + "& quỹ|phong trào|đoàn thể|tổ dân phố|phường|cơ quan|hội thao|liên hoan|tổng kết|tất "
          + "niên|lễ hội|đình|chùa & thì|để|cho|sẽ|mới|trước & thuận|nhanh|dễ|được "
          + "việc|vui|xong|có lợi|ưu tiên|nhớ tới|để ý giúp & $người-gửi|công ty & !không & !tự "
          + "nguyện & !bị",
      ]),
    SpeechAct(
      "kể-ơn", .favour,
      [
        "may cho $người-gửi là gặp|may mà gặp tôi|may mà gặp em|may gặp tôi|may gặp em|may gặp "
          + "đúng|gặp người khác thì|vào tay người khác|rơi vào tay người khác|không có tôi|không "
          + "có em thì|nhờ tôi mà|nhờ em mà|nhờ có tôi|tôi mà không|em mà không|ơn này phải|nhớ "
          + "ơn anh em|nhớ ơn chúng tôi|nhớ ơn tôi|mang ơn anh em|mang ơn chúng tôi|mang ơn "
          + "tôi|đừng quên ai giúp|nhớ ai giúp|nhớ người giúp|nhớ anh em|nhớ tới anh em|nhớ đến "
          + "anh em|nhớ chúng tôi|nhớ tới chúng tôi|nhớ tới tôi|đừng quên tôi|đừng quên em|đừng "
          + "quên anh em|đừng quên chúng tôi|công của tôi|có công cả|$người-gửi biết phải làm "
          + "gì|tự khắc hiểu|hiểu ý tôi|hiểu ý nhau & $người-gửi|sau này|xong việc|khi xong|lúc "
          + "xong|được việc & !quên gửi & !nhắn & !không cần & !chẳng cần & !không phải nhớ"
      ]),
    SpeechAct(
      "lo-giúp-riêng", .gift,
      [
        "tôi sẽ lo|để tôi lo|tôi lo cho|em lo cho|để em lo|cháu lo cho|tôi nói một tiếng|nói giúp "
          + "một tiếng|nói một tiếng|nói một câu|gọi một cú|một cú điện thoại|một cuộc gọi|nhắn "
          + "một câu|quen trưởng phòng|quen chủ tịch|quen lãnh đạo|quen bên|có quen|chỗ quen|nói "
          + "khó giúp|nói khéo giúp|xin giúp|xin xỏ giúp|chạy giúp|gỡ giúp|gỡ cho|tác động|can "
          + "thiệp giúp|đánh tiếng|gửi gắm|nhờ vả|bảo lãnh miệng & $người-gửi|cho|giúp & là "
          + "xong|là êm|là được|sẽ êm|sẽ ổn|thì xong|xong ngay|nhẹ hơn|khỏi phạt|bớt phạt|nhanh "
          + "hơn|được nhận|được duyệt|yên tâm|đâu vào đấy|khỏi lo & !không & !chưa & !nhà chức "
          + "trách",
        "hủy biên bản|xé biên bản|bỏ biên bản|rút biên bản|xóa biên bản|rút hồ sơ phạt|bỏ quyết "
          + "định|xóa lỗi|bỏ lỗi|hạ mức phạt|hạ khung|giảm khung|ghi nhẹ|ghi lỗi nhẹ|chuyển sang "
          + "lỗi nhẹ & cho $người-gửi|giúp $người-gửi|hộ $người-gửi|giùm $người-gửi|cho công "
          + "ty|cho quán & !không & !đề nghị & !khiếu nại & !yêu cầu & !xin",
      ]),
  ]
}
