// Speech acts of the shipped `tieng-viet` lexicon that lead their reader astray; a test holds
// them against it.

extension Lexicon {
  /// What leads its reader astray: discouragement, bad advice, demands, findings, gifts, exposure.
  static let vietnameseMisleadingActs: [SpeechAct] = [
    SpeechAct(
      "nản-lòng", .discouragement,
      [
        "kêu làm gì|nhắn làm gì|báo làm gì|phản ánh làm gì|khiếu nại làm gì|kiện làm gì|kiện "
          + "tụng làm gì|tố cáo làm gì|tố làm gì|đơn từ làm gì|đơn thư làm gì|kiến nghị làm "
          + "gì|thắc mắc làm gì|kêu làm chi|hỏi làm chi|nhắn làm chi|báo làm chi|phản ánh làm "
          + "chi|khiếu nại làm chi|kiện làm chi|tố cáo làm chi|đơn từ làm chi|kiến nghị làm "
          + "chi|viết làm gì|viết làm chi|gửi làm chi|theo làm gì|theo làm chi|hỏi làm gì "
          + "cho|hỏi làm gì nữa|còn hỏi làm gì|hỏi làm gì mất",
        "làm gì cho|làm chi cho|chi cho|mà làm gì & mất công|mệt|rách "
          + "việc|khổ|phiền|tốn|nhọc|thêm|đau đầu & !chưa & !khỏi",
        "nên viết giấy rút|$người-gửi nên rút|$người-gửi cũng nên rút|thì nên rút|nên rút "
          + "đơn|nên rút phản ánh|nên rút lại|nên rút kiến nghị|nên rút khiếu nại|nên rút tố "
          + "cáo|rút đơn đi|rút đơn cho|rút phản ánh đi|rút lại phản ánh|rút phản ánh|rút "
          + "đơn|rút lại đơn|rút kiến nghị|nhắn rút|rút tố cáo & cho lành|cho nhẹ|cho êm|cho "
          + "nhanh|cho xong|cho yên|nên|tốt hơn|tốt nhất|rồi phường|thì mới|mới được|đi cho|đi "
          + "rồi|điều kiện & !quyền & !nếu muốn & !không khuyên & !không ai & !không phải & "
          + "!không cần & !đòi & !ép & !không được & !rút còn|rút xuống|rút ngắn|rút kinh nghiệm",
        "cũng thế thôi|cũng vậy thôi|cũng chẳng thay đổi|chẳng thay đổi|chẳng ai đọc|không ai "
          + "đọc đâu|chẳng đi đến đâu|cũng không đi đến đâu|chẳng ăn thua|không ăn thua|vô ích "
          + "thôi|hoài công|phí công|tốn công vô ích|không thay đổi được gì|chẳng được gì|không "
          + "được gì đâu|chẳng ích gì|không ích gì|không ai sửa … cho|cũng vô ích|chẳng giải "
          + "quyết được gì|không giải quyết được gì đâu|kết quả vẫn vậy|kết quả cũng vậy|cũng "
          + "không khác|cũng chẳng khác & !khỏi & !đỡ & !để khỏi & !kết quả như & !nộp|qua "
          + "mạng|trực tuyến|cách nào",
        "bỏ qua đi|bỏ qua cho lành|bỏ qua chuyện này|cho lành|cho êm chuyện|cho qua chuyện|cho "
          + "xong chuyện|dĩ hòa vi quý|một điều nhịn|chín điều lành|mất hòa khí|giữ hòa khí|bỏ "
          + "đi cho|cho nhẹ lòng|cho nhẹ đầu|cho nhẹ người|cho khỏe & !hòa giải & !mong & !chúc "
          + "& !nghỉ & !phường & !qua mạng & !trực tuyến & !ở nhà & !không bỏ qua|không trả "
          + "lời|không nói|không làm|không viết|không ghi|hai nhà",
        "sợ thì|ngại thì|không thích thì|không chịu thì|không tin thì|không ưng thì|chê "
          + "thì|lo thì|tiếc thì|xót thì|nóng ruột thì & đừng|thôi|tùy|khỏi|đi mà|tự & !thứ tự & "
          + "!lần hai",
        "chỉ thêm mệt|chỉ tổ|chỉ thêm rách|chỉ tốn công|chỉ tốn tiền|chỉ mất thời gian|chỉ mất "
          + "công|được vạ|má đã sưng|con kiến mà kiện|củ khoai|trứng chọi đá|không đấu được|đấu "
          + "sao|đấu lại|châu chấu đá|kiện củ & !phường & !phút|đường ống|dây điện",
        "về chờ|về đợi|cứ chờ|cứ đợi|chờ đi|đợi đi|$người-gửi chờ|$người-gửi đợi|ngồi "
          + "chờ|ngồi đợi & bao giờ có thì|khi nào có thì|chừng nào có thì|lúc nào có thì|bao giờ "
          + "xong thì|khi nào xong thì|chừng nào xong thì & !quầy & !camera & !người trực & !cán "
          + "bộ & !công chức & !câu",
        "nên im|im lặng cho|im lặng đi|thì im|tốt nhất là im|tốt nhất … im lặng|thôi thì "
          + "hơn|$người-gửi nên thôi|$người-gửi thôi đi|thôi chuyện này|nên dừng ở đây|dừng ở "
          + "đây đi|dừng ở đây thôi|dừng lại đi|$người-gửi nên dừng|đến đây là đủ|chấm dứt ở "
          + "đây|$người-gửi nên bỏ cuộc & !nếu & !thi công & !chuyển tiền|giao dịch|hồ sơ|giấy tờ",
        "đằng nào cũng thua|kiểu gì cũng thua|chắc thua|không thắng được|thế nào cũng thua|có ô "
          + "dù|ô dù cả|chống lưng|có người đỡ|không làm gì được họ|chẳng làm gì được|không ai "
          + "động được|không ai dám động & !dìu|xe lăn",
        "coi như mất|coi như xui|coi như học phí|coi như của đi|coi như làm phúc|coi như không "
          + "có chuyện|xem như mất|xem như xui & !phiếu|đừng|không coi|không xem",
        "nhịn đi|ráng nhịn|chịu khó nhịn|rồi quen|cho quen|rồi cũng quen|rồi đâu vào đấy|rồi "
          + "cũng qua & !phường & !nhắc nhở & !thi công & !đội & !bấm|qua mạng|trực tuyến|ứng "
          + "dụng",
        "đừng đơn từ|đừng đơn thư|đừng phản ánh|đừng kiện|đừng khiếu nại|đừng tố cáo|thôi đơn "
          + "từ|đừng kêu|đừng nhắn nữa|đừng gửi nữa|đừng gửi đơn|thôi khiếu nại|không nên khiếu "
          + "nại|không nên kiện|không nên tố cáo|không nên phản ánh|khỏi phản ánh|khỏi khiếu "
          + "nại|khỏi kiện|mang tiếng|lại mang tiếng & !sao & !bạn đừng gửi tiền & !tách & "
          + "!trùng|đã đủ|lừa đảo|sợ mang tiếng|ngại mang tiếng|nhiều nơi",
        "đừng hỏi bắt đền|đừng bắt đền|đừng hỏi … nữa|đừng hỏi ai|không còn ai chịu trách "
          + "nhiệm|chẳng ai chịu trách nhiệm|không ai phải chịu trách nhiệm|không ai chịu trách "
          + "nhiệm|hết trách nhiệm|không phải việc của chúng tôi|chúng tôi không liên quan|không "
          + "liên quan gì đến chúng tôi|hỏi ai thì hỏi|muốn kêu ai thì kêu & !lo & !trễ & "
          + "!bực|$nhận-lỗi|không để|không có chuyện",
        "chẳng ai|không ai|ai|chả ai & đọc đâu|thèm đọc|thèm xem|buồn xem|xem đâu|quan tâm "
          + "đâu|giải quyết đâu|nghe đâu",
      ]),
    SpeechAct(
      "xui-dại", .misadvice,
      [
        "$người-gửi cứ xây|$người-gửi cứ cơi|$người-gửi cứ mở hàng|$người-gửi cứ mở "
          + "quán|$người-gửi cứ bày|$người-gửi cứ bán|$người-gửi cứ đậu|$người-gửi cứ "
          + "đỗ|$người-gửi cứ vượt|$người-gửi cứ đổ|$người-gửi cứ đốt|$người-gửi cứ "
          + "chặt|$người-gửi cứ tháo|$người-gửi cứ đập|$người-gửi cứ phá|$người-gửi cứ "
          + "lấn|$người-gửi cứ cắt|$người-gửi cứ dỡ|$người-gửi cứ sửa|$người-gửi cứ làm trước|cứ "
          + "xây đi|cứ làm đi đã|cứ mở bán|làm trước rồi xin|xây xong rồi xin|cứ xây trước|xây "
          + "trước rồi|xây trước đi|xây trước đã|xây trước hợp & !nếu được cấp & !giấy phép đã & "
          + "!trả lời & !như cũ|tờ khai",
        "cứ ra chặn|cứ chặn|cứ ngắt|cứ cắt|cứ khóa|cứ đập|cứ phá|cứ tháo|cứ đuổi|cứ dỡ|cứ cưa|cứ "
          + "giữ xe|cứ rào|cứ xịt|cứ chửi|cứ đánh|ngắt cầu dao|cắt điện của|cắt nước của|khóa "
          + "van|khỏi chờ phường|không cần chờ phường & !không được & !đừng & !không nên & !nguy "
          + "hiểm & !điện lực & !công ty & !đánh số|đánh dấu|rò|khí|ngập|khóa cửa|khóa thẻ|khóa "
          + "tài khoản|113|114",
        "cứ cho thợ làm|cứ làm luôn|cứ xây luôn|không phải xin phép|khỏi xin phép|không cần xin "
          + "phép|chẳng cần xin phép|khỏi phép|không ai kiểm tra đâu|chẳng ai kiểm tra|không ai "
          + "phạt|chẳng ai phạt|không ai biết đâu|làm trộm|làm lén|cứ làm ban đêm|làm ban đêm "
          + "cho|tranh thủ làm ban đêm|làm ban đêm là|làm ban đêm thì & !bảng|mẫu|lệ phí|mất "
          + "phí|thu phí & !nếu & !miễn giấy phép & !được miễn & !theo quy định & !giữ kín & "
          + "!không được & !trực tuyến|qua mạng|thủ tục",
        "tự ra chặn|tự chặn|tự đập|tự phá|tự tháo|tự cưa|tự chặt|tự xử|tự đi đòi|tự tay đập|tự "
          + "tay phá|tự tay tháo|tự tay dỡ|tự tay chặt|tự tay xử|tự tay chặn|tự dỡ|tự khóa|tự "
          + "đuổi|tự vào|tự bắt|gọi thợ đập|gọi thợ tháo|gọi người đến đập|thuê người đến|đánh "
          + "cho|dằn mặt|cho một trận|khóa cổng lại|khóa xe|xì lốp|xịt lốp|đổ keo|rào lại|bít "
          + "lại|lấp cống & $người-gửi|cứ|nên|hãy|là xong|cho xong & !không được & !đừng & !nguy "
          + "hiểm & !buộc & !không phải & !chưa phải & !yêu cầu & !công an & !chủ & !tài xế & "
          + "!quyết định & !được rào & !đã rào & !đội",
        "ký hộ vào|ai ký hộ|ký hộ cho|ký hộ cũng|ký hộ là|ký giùm|ký thay|khai lùi|khai "
          + "khống|khai man|khai gian|khai bớt|khai thêm tuổi|sửa ngày|làm giả|mượn tên|mượn hộ "
          + "khẩu|mượn chữ ký|nói dối là|bịa lý do|giấu chuyện & $người-gửi|cứ|nhờ|cũng "
          + "được|được|cho kịp|cho nhanh & !không được & !không ai & !người & !bị & !phải do",
        "xóa tin nhắn|xóa … tin nhắn|xóa ảnh|xóa … ảnh|xóa tấm ảnh|xóa clip|xóa video|xóa bằng "
          + "chứng|vứt giấy|vứt … giấy|đốt … giấy|xé giấy|xé bỏ & !đừng & !không & !đã & !đội & "
          + "!công nhân & !công ty & !chưa & !khoan",
        "cọ sạch|rửa sạch|lau sạch|dọn sạch & $người-gửi & vết|dấu|bằng chứng|hiện trường|trước "
          + "khi & !đừng & !không & !đã & !đội & !công nhân & !công ty & !chưa & !khoan",
        "tung lên mạng|tung lên phây|bóc phốt|cho họ sợ|cho nó sợ|cho bõ|cho hả|bêu tên|đăng "
          + "lên cho mọi người|đăng tên|đăng ảnh họ|làm ầm lên cho & !bị & !không & !đừng",
        "cứ … yêu cầu … trả|cứ … đòi lại|cứ … bắt … trả|cứ đòi|cứ … lên đòi|cứ không nộp|khỏi "
          + "nộp phạt|đừng nộp phạt|cứ để đó|không cần nộp phạt|kệ quyết định|cứ lờ đi & !nếu & "
          + "!quyền & !ai cứ đòi|quầy|nơi nào|giấy hẹn|biên nhận",
        "vào cùng lá đơn|vào cùng một đơn|vào cùng đơn|gộp chung một đơn|gộp vào … đơn|chung một "
          + "đơn|chung lá đơn|khỏi nhắn riêng|không phải tách|không cần tách|khỏi viết "
          + "riêng|khỏi tách đơn|khỏi tách thành|khỏi tách chi & !không & !khó & !tách riêng & "
          + "!xin tách & !tách ra & !nên tách & !được tách & !đừng & !gộp vào tin|gộp tin",
        "khỏi cần làm đơn|khỏi làm đơn|khỏi viết đơn|không cần làm đơn|không phải làm đơn & là "
          + "đủ|là được|là xong|cũng được|nói miệng & !không đủ & !chưa đủ & !chưa & !phản ánh & "
          + "!kênh này nhận",
        "không cần ghi họ tên|không cần ghi tên|không phải ghi họ tên|khỏi ghi họ tên|khỏi ghi "
          + "tên|không cần họ tên|không cần ký tên|không cần chữ ký|khỏi ký tên|để trống & "
          + "đơn|tố cáo|khiếu nại & !đăng & !công khai & !thì không & !mà không",
        "khỏi ký|khỏi cần giấy tờ|đưa tay cũng được|nói miệng là được & !không đủ & !chưa đủ & "
          + "!chưa",
        "nhắn … là đủ & khiếu nại|tố cáo|đơn|ký|giấy & !không đủ & !chưa đủ & !chưa & !phản ánh",
        "mật khẩu|mã OTP|mã xác thực & vui lòng gửi|gửi cho chúng tôi|cung cấp cho|gửi "
          + "ảnh|để cán bộ kiểm tra|cho cán bộ & !đừng & !không gửi & !không cung cấp & !không "
          + "đưa & !không ai & !không yêu cầu & !không hỏi",
        "phủ bạt|luồn lối|luồn đường|luồn ngõ|lách đường|đi lối tắt|đi tắt|chạy tắt|giờ vắng|lúc "
          + "vắng|giữa trưa & chẳng mấy ai|chẳng ai|không ai|ít ai|không mấy ai & hỏi|để ý|kiểm "
          + "tra|phạt|bắt|thấy|biết & !không được|đừng",
        "vạm vỡ|xăm trổ|đầu gấu|bặm trợn|dân anh chị|giang hồ|mấy cậu to|đám thanh niên|mấy thanh "
          + "niên & nhờ|thuê|kéo|gọi & sang|đến|tới|ngồi|đòi|trả & !đừng|chớ",
        "bịa|phịa|chế ra|ghi đại|điền đại|ghi bừa|điền bừa & con số|số liệu|vài dòng|cho kín|cho "
          + "đủ|cho có & !đừng & !không & !chớ",
      ]),
    SpeechAct(
      "đòi-thêm", .errand,
      [
        "công chứng|ảnh căn cước|ảnh chân dung|căn cước hai mặt|hai mặt căn cước|căn cước "
          + "công dân hai mặt|sổ hộ khẩu|hộ khẩu bản gốc|xác nhận tổ dân phố|xác nhận của tổ dân "
          + "phố|xác nhận của hàng xóm|hộ liền kề|lý lịch tư pháp|giấy khám|sao kê|hợp đồng lao "
          + "động|bản cam kết|viết cam kết|giấy cam kết|bảng kê|bảng tính|giám định|luật sư|phải "
          + "có người làm chứng|thư giới thiệu|xác nhận của cơ quan|xác nhận nơi làm việc|bản "
          + "tường trình|ba bản|năm bản|hai bản|bản kiểm điểm|giấy ủy quyền|giấy khai sinh "
          + "gốc|phiếu lý lịch|ảnh thẻ|giấy tạm trú|chứng minh thu nhập|bảng lương|giấy xác nhận "
          + "độc thân|băng ghi âm|bản dịch|số căn cước|giấy phép kinh doanh|mã số thuế|đăng ký "
          + "kinh doanh & phải|cần|đề nghị|yêu cầu|mang theo|bổ sung|kèm|kèm theo|nộp thêm|gửi "
          + "thêm|xuất trình|mới được|thì mới|nhớ mang|làm đơn|viết đơn & !không xuất hiện & "
          + "!không cần & !không phải & !khỏi & !không bắt buộc & !nếu & !đã & !sai & !cán bộ & "
          + "!công chức & !tường trình & !không được & !hoặc & !không đòi & !nay",
        "tự sang|tự đi xin|tự lên|tự viết|tự mang|tự đi lấy|tự đến|tự chuyển|tự đi gặp|tự đi "
          + "hỏi|tự làm việc với|tự thỏa thuận với|tự liên hệ|tự gửi|tự đem|tự tìm|tự xuống & đề "
          + "nghị|mời|phải|cần|nên|hãy|yêu cầu|nhé & !không phải & !nếu & !có thể & !được & !khỏi "
          + "& !không cần & !quyền",
        "nộp lại một bộ|nộp một bộ mới|làm lại toàn bộ|nộp lại toàn bộ|làm bộ hồ sơ mới|lập bộ "
          + "mới|làm hồ sơ mới|kê khai lại từ đầu|nộp như mới|như nộp lần đầu|như mới nộp|đăng "
          + "ký lại từ đầu|nộp bổ sung giấy này|vẫn nộp bổ sung|vẫn phải nộp|vẫn phải bổ "
          + "sung|vẫn phải có giấy|vẫn cần bổ sung & !bản vẽ & !không phải & !không cần & !khỏi "
          + "& !nếu & !hiện hành|như hiện nay|chưa được sửa|chưa sửa|trong khi chờ|trong lúc "
          + "chờ|cho đến khi có|cho tới khi có|chưa bãi bỏ|chưa ai được & !phạt|tiền|lệ phí|đúng "
          + "hạn|thuế",
        "đứng canh|canh giữ|đứng trông|túc trực|$người-gửi trông coi|$người-gửi phải trông "
          + "coi|$người-gửi ra trông coi|$người-gửi tự trông coi|ra trông coi|ở lại trông|không "
          + "được bỏ về|canh chừng & yêu cầu|phải|đề nghị|nhờ & $người-gửi & !đừng & !không cần & "
          + "!lực lượng & !công an & !đội & !cử",
        "nộp lại từ đầu|làm lại từ đầu|nộp lại toàn bộ|viết lại đơn|làm lại đơn|nộp lại đơn|viết "
          + "kiến nghị mới|gửi lại từ đầu|lấy số lại|xếp hàng lại & !nếu & !không phải & !không "
          + "cần & !khỏi & !không ai & !không được & !không bắt & !chữ ký|ký tên|riêng|tố cáo",
        "nộp lại cho & giải quyết lại|xét lại|xem lại|từ đầu|lần nữa|lần đầu & !nếu & !không "
          + "phải & !không cần & !khỏi",
        "đóng dấu của|có đóng dấu|có chứng thực|có công chứng|xác nhận sự việc|xác nhận nội "
          + "dung|có xác nhận của|chữ ký của ít nhất|chữ ký của hai|chữ ký người chứng kiến|xác "
          + "nhận của người chứng kiến|người làm chứng ký|biên bản có chữ ký & cần|phải|đề "
          + "nghị|yêu cầu|bổ sung|kèm|gửi kèm|nộp|thì mới|mới được|gửi lại & !không cần & !không "
          + "phải & !khỏi & !nếu có & !không đòi & !không bắt & !quầy & !công chức",
        "với điều kiện $người-gửi|kèm điều kiện $người-gửi & !đủ điều kiện",
        "trình bày lại|lên gặp|đến tận|trực tiếp lên|có mặt tại|đích thân|ra tận & thì "
          + "mới|mới được|mới xem xét|mới giải quyết|mới trả lời & !tố cáo & !khiếu nại & !luật",
        "sổ đỏ bản chính|căn cước công chứng|bản sao căn cước|xác nhận của tổ dân phố|đơn "
          + "xin cấp lại giấy hẹn|hai mặt căn cước & thiếu thì|thiếu là|chưa được trả|không được "
          + "trả|vui lòng gửi ảnh & !không cần & !không phải & !khỏi",
      ]),
    SpeechAct(
      "kết-luận-thay", .presumption,
      [
        "phường phạt đúng|phạt đúng rồi|phạt thế là đúng|phạt là đúng|phạt vậy là đúng|phạt … "
          + "sai rõ|phạt … sai rồi|phạt sai rồi|phạt thế này sai|phạt thế này là sai|phạt như "
          + "thế là sai|quyết định … sai rõ|quyết định … sai rồi|quyết định … trái luật rồi & "
          + "!người giải quyết & !nếu & !cho rằng & !hay sai & !đúng hay|hỏi",
        "đã phạm tội|là phạm tội|có tội|đã tham nhũng|đã nhận hối lộ|đã ăn tiền|nhận tiền "
          + "thật|rõ ràng là … sai phạm|chắc chắn … sai phạm & !nếu & !cho rằng & !tố cáo là & "
          + "!dấu hiệu & !khi & !hay không & !theo bà & !theo ông & !Tòa|chưa",
        "chúng tôi khẳng định|chúng tôi kết luận|chúng tôi xác định|em khẳng định|tôi khẳng "
          + "định|qua xác minh chúng tôi|văn phòng khẳng định & phạm|đúng quy trình|sai "
          + "phạm|không có việc|không có chuyện|vi phạm|có tội|tham nhũng|hối lộ|không sai|đúng "
          + "pháp luật|bịa đặt|không có căn cứ & !không kết luận & !chưa",
        "chắc chắn … hủy|chắc chắn bị hủy|chắc chắn được hủy|là thắng|thắng kiện|thắng ngay|chắc "
          + "chắn là kẻ|là kẻ lừa đảo|chắc chắn bị phạt|chắc chắn bị kỷ luật|thế nào cũng "
          + "thắng|kiểu gì cũng thắng & !không & !nếu & !chưa & !có thể|rất giống|nghi|dấu hiệu",
        "là thu sai|thu sai rồi|thu thừa của|thu quá quy định rồi|thu bậy & !nếu & !xác minh "
          + "& !kiểm tra",
        "$người-gửi đã vi phạm|$người-gửi có vi phạm|$người-gửi vi phạm rõ|chính $người-gửi vi "
          + "phạm|$người-gửi sai rồi|phạt $người-gửi là đúng|quyết định … là đúng pháp "
          + "luật|quyết định … đúng pháp luật|quyết định … là có căn cứ|xử phạt … là đúng|phạt … "
          + "là đúng pháp luật & !nếu & !cho rằng & !nói & !hay không & !người giải quyết & "
          + "!chưa & !không & !có đúng|xem",
        "không còn quyền|hết quyền|mất quyền|không có quyền|không được phép|không thể|hết "
          + "đường & khởi kiện|khiếu nại|kiện|tố cáo|kêu & ở đâu|ở bất cứ|nơi nào|nữa|bất kỳ|mọi "
          + "& !chưa & !nếu & !lần hai",
      ]),
    SpeechAct(
      "hứa-cho", .gift,
      [
        "hoàn trả $người-gửi|hoàn trả cho $người-gửi|hoàn lại $người-gửi|trả $người-gửi|trả "
          + "cho $người-gửi|bù $người-gửi|bù cho $người-gửi|bù lại|hỗ trợ $người-gửi|chi trả cho "
          + "$người-gửi|gửi lại $người-gửi|tính cho $người-gửi & một ngày công|ngày công|ngày "
          + "lương|buổi công|tiền công|tiền lương|tiền mặt|thu nhập bị mất|khoản thiệt hại|tiền "
          + "đi lại|tiền xăng & !nếu & !không & !chưa & !yêu cầu",
        "thưởng $người-gửi|thưởng cho $người-gửi|tặng thưởng $người-gửi|chuyển tặng "
          + "$người-gửi|thành phố sẽ thưởng|quận sẽ thưởng|phường sẽ thưởng|Sở sẽ thưởng|được "
          + "thưởng & đồng|tiền|triệu|giấy khen|quà & !nếu & !không & !chưa",
        "được phường bồi thường|sẽ được bồi thường|sẽ bồi thường|sẽ đền|được đền|đền bù cho|đền "
          + "tiền|đền cho $người-gửi|bù tiền|trả tiền xăng|hỗ trợ tiền|sẽ hoàn toàn bộ|bồi "
          + "thường toàn bộ|bồi thường cho $người-gửi|tặng $người-gửi|gửi $người-gửi một phần "
          + "quà & !nếu & !quyền & !yêu cầu & !theo luật & !có thể & !bảo hiểm & !chính "
          + "sách|thỏa thuận",
        "giữ một số|giữ riêng cho|giữ riêng một|giữ chỗ cho $người-gửi|giữ chỗ trước|giữ cho "
          + "$người-gửi|ưu tiên riêng|ưu tiên cho $người-gửi|riêng $người-gửi thì|làm trước cho "
          + "$người-gửi|vào làm trước|trước mọi người|đặc cách|linh động riêng|nói tên là|xưng "
          + "tên là|nhờ người quen|có người quen thì|có người quen là|có người quen bên|có người "
          + "quen ở phường|nhờ quen|làm riêng cho $người-gửi|giữ sẵn cho $người-gửi|giữ số "
          + "cho|giữ sẵn một|giữ sẵn số|giữ sẵn chỗ & !không & !cao tuổi & !theo quy định & "
          + "!trực tuyến & !qua mạng & !cổng",
        "giữ sẵn|giữ số|vào trước & khỏi xếp|không phải xếp|khỏi chờ|không phải chờ|khỏi lấy "
          + "số|không phải lấy số|nói với|nói tên|báo tên|cho $người-gửi & !giữ số liệu & !giữ "
          + "số điện & !cao tuổi & !theo quy định & !trực tuyến & !qua mạng & !cổng",
        "khỏi xếp hàng|không phải xếp hàng & riêng $người-gửi|nói tên|xưng tên|nhờ tôi|gọi "
          + "tôi|tôi lo|em lo|anh em lo|người quen|cửa sau|cửa riêng|để sẵn|ưu tiên",
        "bảo đảm chắc chắn|bảo đảm $người-gửi|đảm bảo $người-gửi|cầm kết quả trong|cầm giấy "
          + "trong|gọi giục|sẽ giục|giục cho & hôm nay|chắc chắn|ngay|trước hạn|sớm hơn|trong "
          + "ngày & !nếu & !quá & !chậm",
        "sẽ miễn|đã miễn|sẽ giảm|đã giảm|miễn toàn bộ|giảm nửa|giảm một nửa|giảm cho "
          + "$người-gửi|xóa phạt|sẽ hủy phạt|sẽ xóa & phí|lệ phí|tiền phạt|tiền|thuế|phạt|cho & "
          + "!$người-gửi xin & !góp một ý & !góp ý & !một ý & !nếu & !đề nghị & !kiến nghị & "
          + "!chưa & !xem xét & !khi",
        "buộc thôi việc|đuổi việc|cách chức|đình chỉ công tác|sa thải|hạ bậc lương|bị bắt giữ|bị "
          + "bắt giam|bị bắt tạm|bị bắt rồi|sẽ bị bắt|khởi tố & sẽ bị|đã bị|sẽ|chúng tôi & "
          + "!không & !nếu & !hình thức & !quyết định & !cơ quan điều tra & !có thể",
        "gọi điện giục|giục phường làm|ưu ái|cho qua|bỏ qua bước|làm tắt|làm nhanh riêng|châm "
          + "chước & cho $người-gửi|riêng $người-gửi|giúp riêng & !không",
      ]),
    SpeechAct(
      "lộ-người-báo", .exposure,
      [
        "đã cho|sẽ cho|đã để|đã đưa|sẽ đưa|đã đọc|vừa cho & công chức|cán bộ|người trực|nhân "
          + "viên|người ở quầy & xem phản ánh của $người-gửi|xem tin của $người-gửi|xem tin nhắn "
          + "của $người-gửi|xem đơn của $người-gửi|biết $người-gửi là người|biết người phản ánh "
          + "là|biết ai phản ánh|biết tên $người-gửi|đọc tin của $người-gửi & !không & !chưa & "
          + "!giữ kín & !đã che",
        "đã cho|sẽ cho|đã để|đã đưa|sẽ đưa|đã đọc|đã nêu|đã nói|đã báo|đã để lại|đã chuyển|đã "
          + "gửi|đã cung cấp|vừa cho & chủ nhà|chủ quán|chủ cửa hàng|chủ cơ sở|chủ công trình|bên "
          + "bị|người bị|nhà bên|bên kia|hàng xóm|ông ấy|bà ấy & biết người phản ánh|biết người "
          + "báo|biết người gửi|biết ai phản ánh|biết ai báo|tên $người-gửi|tên, địa chỉ của "
          + "$người-gửi|địa chỉ của $người-gửi|số điện thoại của $người-gửi|số máy của "
          + "$người-gửi|tin của $người-gửi|tin và số|xem tin|xem đơn|xem phản ánh|đơn của "
          + "$người-gửi|lời $người-gửi kể & !không & !chưa & !giữ kín & !đã che",
        "nói cho|báo cho|cho biết|thông báo cho|đưa tên|cung cấp tên|nêu tên|nói rõ "
          + "với|chuyển tên|cho … biết & chủ nhà|bên bị|người bị|bên thi công|nhà hàng xóm|hàng "
          + "xóm|chủ quán|công ty|nhà bên|cán bộ ấy|ông ấy|bà ấy|phường|người ta|bên kia & là "
          + "người phản ánh|là người báo|là người gửi đơn|là người tố cáo|là người tố|ai là người "
          + "báo|ai báo|ai phản ánh|ai tố cáo & !không & !chưa & !đừng & !được giữ",
        "nói với|nói rõ|nói để|báo với|báo cho|báo để|cho biết|cho hay|thông báo với|thông "
          + "tin cho|trao đổi với|… biết & chủ nhà|chủ quán|chủ cửa hàng|bên bị|người bị|hàng "
          + "xóm|nhà bên|công ty|cán bộ|công chức|phường|ông ấy|bà ấy|anh ấy|bên kia|họ & là "
          + "người tố|là người phản ánh|là người báo|là người gửi đơn|là người nhắn|là người "
          + "kêu|chính $người-gửi phản ánh|do $người-gửi phản ánh|là $người-gửi phản ánh|… phản "
          + "ánh, mong hai bên|là nhà … phản ánh|là nhà nghỉ … phản ánh & !không & !chưa & !đừng "
          + "& !cần biết & !tránh & !khỏi & !nếu & !giữ",
        "chuyển nguyên văn|gửi nguyên văn|chuyển nguyên đơn|gửi bản sao đơn|chuyển đơn … cho "
          + "& người bị tố cáo|người bị nêu|bên bị|ông ấy|bà ấy|cán bộ bị|người bị & !không & "
          + "!chưa & !đừng & !đã che",
        "cho chủ nhà|cho chủ quán|cho bên bị|cho bên kia|cho hàng xóm|cho nhà hàng "
          + "xóm|cho cán bộ ấy|cho người bị|cho nhóm|cho đương sự & nghe|xem|biết|đọc|hay "
          + "& tên|họ tên|số điện thoại|địa chỉ|số nhà|người phản ánh|người báo tin|người "
          + "gửi đơn|tin của $người-gửi|tin nhắn của $người-gửi|đơn của $người-gửi & "
          + "!không & !chưa & !đừng & !giữ & !che & !giấu & !nếu",
        "có cho|có đưa|có để|có nói|tiện thể cho|tiện cho & chủ quán|chủ nhà|chủ cơ sở|chủ "
          + "công trình|bên bị|người bị|hàng xóm|bên kia|cán bộ|công chức|người trực & xem "
          + "đơn|xem tin|xem phản ánh|đọc đơn|đọc tin|đơn của $người-gửi|tin của $người-gửi|biết "
          + "$người-gửi|biết tên|tên của $người-gửi|ai phản ánh & !không hề & !không ai & !nếu & "
          + "!giữ kín & !đã che",
      ]),
  ]
}
