// The speech acts that the shipped `tieng-viet` lexicon has, held against it by a test.

extension Lexicon {
  static let vietnameseSpeechActs: [SpeechAct] =
    vietnameseHurtfulActs + vietnameseMisleadingActs + vietnameseImproperActs
    + vietnameseVeiledActs + vietnameseBluntActs + vietnameseUntoldActs + vietnameseAbusiveActs
    + vietnameseHintedActs

  /// What hurts its reader: contempt, blame and threats.
  private static let vietnameseHurtfulActs: [SpeechAct] = [
    SpeechAct(
      "xem-nhẹ-việc", .contempt,
      [
        "có mỗi … mà|có mỗi …… mà|có mấy … mà cũng|có vài … mà cũng|có …… thôi mà & "
          + "!$nhận-lỗi & !phải đi & !phải chờ & !thu",
        "mà cũng bắt|mà cũng lôi|mà cũng đòi|mà cũng kiện|mà cũng gọi|mà cũng làm ầm|mà cũng "
          + "làm um|mà cũng phản ánh|mà cũng gửi|mà cũng kêu|mà cũng báo|mà cũng viết|mà cũng làm "
          + "kiến nghị|mà cũng làm đơn|mà cũng đơn|mà cũng phải viết|mà cũng phải nhắn|mà cũng "
          + "mang|mà cũng đưa|mà cũng khiếu nại|mà cũng tố|mà cũng nhắn",
        "có cái …… mà kiện|có tí … mà|có chút … mà làm|có một tí … mà|có …… mà kiện từ|có …… "
          + "mà kêu|có …… mà làm ầm|có …… mà làm như & !$nhận-lỗi",
        "bớt một|bớt vài|bớt mấy|bớt chút|nhịn một|nhịn vài|nhịn mấy|bớt đi & trà sữa|cà "
          + "phê|cốc|ly|thuốc lá|bia|nhậu|bữa|quần áo|son|chén",
        "bé bằng|nhỏ bằng|bé tí|bé xíu|nhỏ xíu|bé như|nhỏ như|bằng cái móng|bằng hạt & cũng "
          + "mang|cũng đem|cũng đưa|cũng làm|cũng kêu|cũng gửi|cũng viết|cũng phản ánh|cũng kiện",
        "quan trọng hơn …… chắc|to hơn …… chắc|quan trọng nhất chắc|nhất thiên hạ|nhất quả "
          + "đất",
        "bao nhiêu người|biết bao người|khối người|ối người|nhiều người & khổ hơn|nghèo "
          + "hơn|khó hơn|vất hơn & kêu|than|làm gì|đòi",
        "người ta làm|ai cũng làm|người khác làm|nhà khác làm|thiên hạ làm|người ta & kêu ca "
          + "gì|kêu gì|than gì|sao đâu & sao|mỗi|chỉ có",
      ]),
    SpeechAct(
      "hỏi-vặn", .contempt,
      [
        "mà $người-gửi còn hỏi|mà $người-gửi vẫn hỏi|mà $người-gửi cứ hỏi|mà $người-gửi vẫn phải "
          + "hỏi|mà $người-gửi vẫn phải đi hỏi|mà còn phải hỏi|mà vẫn hỏi|mà $người-gửi còn thắc "
          + "mắc|mà $người-gửi còn kêu|mà $người-gửi còn đòi|mà $người-gửi còn trách|mà "
          + "$người-gửi còn chê|mà $người-gửi còn nói|mà $người-gửi còn cãi|mà $người-gửi còn "
          + "kiện|còn hỏi gì nữa|mà hỏi gì nữa|thì hỏi gì nữa|chứ hỏi gì nữa|hỏi gì nữa mà",
        "mà $người-gửi không nhìn|mà $người-gửi đọc không|mà $người-gửi không đọc|mà $người-gửi "
          + "không hiểu|mà $người-gửi không chịu|mà $người-gửi vẫn không|mà $người-gửi cũng không "
          + "& !$nhận-lỗi & !phường & !quầy & !lỗi & !cán bộ & !chỗ nào|nếu|khuất|che",
        "không lẽ $người-gửi|không lẽ nhà $người-gửi|chẳng lẽ $người-gửi|chẳng lẽ nhà "
          + "$người-gửi|lẽ nào $người-gửi & không|chưa|lại|chẳng",
        "chắc $người-gửi tưởng|$người-gửi cứ tưởng cả|$người-gửi tưởng thành phố|$người-gửi tưởng "
          + "phường|$người-gửi tưởng cơ quan|$người-gửi tưởng ai cũng|tưởng cả … phục "
          + "vụ|$người-gửi nghĩ mình là ai|$người-gửi tưởng … là của|$người-gửi tưởng làm … "
          + "dễ|$người-gửi tưởng chúng tôi|$người-gửi tưởng cán bộ & !bỏ quên|$nhận-lỗi|là "
          + "phải|dễ hiểu",
        "hỏi câu này|hỏi thế này|hỏi như vậy|hỏi vậy|hỏi kiểu này|nhìn là|đọc là|đọc qua & là "
          + "biết $người-gửi|biết ngay $người-gửi|chứng tỏ $người-gửi",
        "sướng thế còn|sướng vậy còn|sướng thế mà còn|sung sướng thế|đầy đủ thế còn|được thế "
          + "còn|vậy còn muốn gì|thế còn muốn gì|còn góp ý gì nữa|còn đòi gì nữa|còn phản ánh gì "
          + "nữa|còn kêu gì nữa",
        "ở nhờ nước|nước người ta|người nước ngoài thì|lấy chồng tây|lấy chồng hàn|lấy chồng "
          + "ngoại|người dưng|dân xứ khác & biết điều|thì về|mà về|đòi|chê|còn|sướng & !được",
        "biết điều chút|biết điều một chút|biết điều đi|cho biết điều|nên biết điều|không thích "
          + "thì về|thích thì về",
        "thích kiện|mê kiện|nghiện kiện|hay kiện|chuyên kiện|thích kêu|thích đơn từ|kiện cáo "
          + "lắm|nghiện phản ánh & $người-gửi|xem ra|chắc|lắm & !nếu & !kiện ra",
        "mà nhồi|nhồi hai việc|nhồi đủ thứ|nhồi nhét|lẫn lộn đủ thứ|viết đủ thứ|tả pí lù|lung "
          + "tung beng|linh tinh|tùm lum|lung tung & $người-gửi|đơn|tin|viết|gửi & !xe & !hàng & "
          + "!biển & !dây",
        "thời buổi này|thời đại này|thời nào rồi|thời này rồi|thời buổi … số|giờ này là thời & mà "
          + "còn|mà vẫn|còn có người|còn không biết|mà $người-gửi & !$nhận-lỗi",
        "$người-gửi làm ra vẻ|$người-gửi cứ làm như|làm như không ai|làm như chỉ có|làm như "
          + "cả|làm như thể|làm như mình|làm như việc|làm như chuyện|làm như sắp|làm như ai & "
          + "!làm đúng & !việc mới",
        "lạ nhỉ|lạ thật|lạ đời|khó hiểu thật|hay thật|hay nhỉ|hay ghê|ghê nhỉ|vui nhỉ|sướng "
          + "nhỉ|hài thật|hài nhỉ|thế cơ à|thế cơ đấy|gớm nhỉ|khiếp nhỉ|giỏi ghê & !chúng tôi "
          + "cũng & !ý $người-gửi|ý kiến|ý của $người-gửi|sáng kiến",
      ]),
    SpeechAct(
      "chế-giễu", .contempt,
      [
        "trẻ con|con nít|học sinh lớp|học sinh cấp|đứa trẻ|học trò|lớp một|mẫu giáo & cũng "
          + "biết|còn làm được|cũng làm được|cũng hiểu|còn biết|còn hiểu|cũng đọc được|còn đọc",
        "khác gì trẻ con|khác gì con nít|khác nào trẻ|như trẻ con|như con nít|như trẻ "
          + "lên|chẳng khác gì đứa & $người-gửi|cư xử|nói|viết|hỏi & !trường & !lớp",
        "có ai hiểu|ai mà hiểu|ai hiểu nổi|ai hiểu được|hiểu nổi không|hiểu chết liền|không dịch "
          + "được|dịch không ra|đọc mà … mệt|đọc mà phát|đọc phát|mà phát mệt|đọc muốn|đọc "
          + "đau|đọc nhức & !chúng tôi hiểu & !tiếng",
        "lần sau|hôm sau|từ sau|bận sau & viết|gõ|nhắn|soạn|nói|học|đọc & tử tế|có đầu có "
          + "đuôi|đàng hoàng|ra hồn|rồi hãy gửi|rồi hãy viết|rồi hãy hỏi|rồi hãy nhắn|rồi hãy "
          + "kêu|rồi hãy nói|hẵng gửi|rồi hẵng|cho ra|cho đúng tiếng",
        "$người-gửi … rảnh lắm|$người-gửi rảnh quá|rảnh quá nhỉ|rảnh nhỉ|chắc $người-gửi "
          + "rảnh|rỗi quá|rỗi lắm|rảnh rang quá|nhiều thời gian quá|không có việc gì làm|rảnh "
          + "tay quá|nhàn quá|ở không quá nhỉ|ở không quá nên|hết việc làm hay|hết việc làm "
          + "à|hết việc làm rồi & !nếu",
        "giỏi thật|giỏi quá nhỉ|tài thật|giỏi thế|thông minh thế|thông minh nhất|là thông "
          + "minh|khôn nhất|tinh tướng|biết tuốt|chỉ mình $người-gửi|hiểu luật thế|am hiểu thế & "
          + "$người-gửi & hiểu|biết|giỏi|khôn|tài|thông minh|luật|nhỉ|thật|ý|nhất & !cảm ơn & "
          + "!báo",
        "sao $người-gửi không đi|sao không đi viết|sao $người-gửi không làm luôn|sao không ra "
          + "làm|sao $người-gửi không tự|mời $người-gửi lên làm thay|vào mà làm|vào đây mà "
          + "làm|lên đây mà làm|mời $người-gửi vào làm thay|mời $người-gửi vào làm thử|mời "
          + "$người-gửi vào làm hộ",
        "viết tiểu thuyết|viết văn hay|viết kịch|làm thơ hay|đóng phim|diễn sâu|diễn hay|viết "
          + "sớ|viết trường ca|dài như sớ|dài như sớ táo quân|như sớ|văn vẻ gớm|kể chuyện đời",
        "như nồi lẩu|như rải|như đi hội|như đi chợ|như vỡ chợ|như cái chợ|đâu phải cái chợ|không "
          + "phải cái chợ|như ông tướng|như bà hoàng|như bố tướng|như quan tòa|như thánh|như "
          + "sấm|như cháy nhà|như trời sập|như tận thế|như mất trộm|như cướp|như mẹ thiên hạ|như "
          + "bố người ta|như tra khảo|như hỏi cung|tính mở hội|tạp pí lù|thập cẩm & !đi chợ mua "
          + "& !không & !loa|tiếng|ồn|quán|bún|cơm|bị hỏi|$nhận-lỗi",
        "mấy chục năm|bao nhiêu năm|bao năm|hai mươi năm|ba mươi năm|từ ngày đi làm|xưa "
          + "nay|trước giờ|từ trước tới nay & chưa thấy ai|chưa gặp ai|chưa từng thấy ai|chưa "
          + "thấy người nào|chưa có ai|chưa từng gặp|chưa thấy kiểu|chưa gặp trường hợp nào & "
          + "!phải",
        "có tuổi mà|lớn tuổi mà|cao tuổi mà|tuổi này mà|bằng ấy tuổi mà|người già mà|già "
          + "mà|có học mà|phụ nữ mà|đàn ông mà|làm mẹ mà|sinh viên mà|đi học mà|cán bộ hưu mà|có "
          + "chữ mà & cư xử|cả tin|nóng nảy|cố chấp|bướng|lẩn thẩn|dễ tin|không biết|chẳng "
          + "biết|khó tính|ham|ăn nói|nói năng|kém|nhẹ dạ|hấp tấp|chẳng khác|không hiểu",
        "cười ra nước mắt|cười đau bụng|cười vỡ bụng|buồn cười|mắc cười|nực cười|cười "
          + "cho|cười thối mũi|cười vào mặt|làm trò cho|trò cười",
        "không biết ngại|không biết xấu hổ|không thấy ngại|không thấy xấu hổ|không thấy "
          + "ngượng|chẳng biết ngại|không biết thẹn|không biết dị|xấu hổ thay & !$nhận-lỗi & !để "
          + "$người-gửi|đừng",
        "no cơm|rửng mỡ|ấm cật|nhàn cư|vi bất thiện|ăn no|rỗi hơi|vác tù và|ngồi lê|buôn dưa & "
          + "!cháu|bữa|học sinh",
        "đâu có rỗi|đâu có rảnh|không rỗi|có rảnh đâu|rỗi đâu mà|đâu có thời gian mà|thời "
          + "gian đâu mà|hơi đâu|sức đâu mà & trả lời|ngồi|đọc|giải thích|chiều|nghe|đi",
        "to tướng|rành rành|sờ sờ|lù lù|to đùng|chình ình|to như cái & mà $người-gửi|không "
          + "đọc|không thấy|đọc không ra|sao $người-gửi|không nhìn & !$nhận-lỗi",
        "đã không biết còn|đã không biết lại còn|đã sai còn|đã sai lại|sai rồi còn|đã … còn to "
          + "tiếng|đã dốt còn|không biết mà còn|không biết thì đừng|không hiểu thì đừng|không "
          + "rành thì đừng|không biết thì im & !đừng ký|đừng ngại|đừng bấm|đừng chuyển|đừng "
          + "nghe|số lạ",
        "người đàng hoàng|người tử tế|người có văn hóa|người hiểu biết|người biết điều|người "
          + "có học|người lịch sự & không ai|ai lại|chẳng ai|không … thế|không … vậy|không … "
          + "kiểu|đâu",
        "ở quê|dân quê|quê lên|nhà quê|dân tỉnh|ngoại tỉnh|ở trọ|dân nhập cư & phải chịu "
          + "khó|học cách|phải biết điều|đòi|chứ $người-gửi|còn đòi|mà còn & !được",
        "học ăn|học nói|học lại cách|học gõ|học tiếng việt|học viết|học cách|tập viết|đánh "
          + "vần & lại đi|cho tử tế|đi đã|rồi hãy|rồi hẵng|chứ $người-gửi|cho đàng hoàng|đi "
          + "$người-gửi",
        "cho tôi nhờ|cho chúng tôi nhờ|cho em nhờ|cho người ta nhờ|cho nhà nước nhờ|cho xã "
          + "hội nhờ & !cảm ơn",
        "con hát mẹ khen|tự khen|mèo khen mèo|khéo lo|thùng rỗng|ếch ngồi|đáy giếng|đàn gảy|nước "
          + "đổ lá khoai|nước đổ đầu vịt|vịt nghe sấm|chó chê mèo|thầy bói|cầm đèn chạy trước|vẽ "
          + "rắn|cáo chê nho & !là khéo lo",
        "để người biết việc|việc của người lớn|chuyện của người lớn|việc của người hiểu "
          + "biết|không đến lượt $người-gửi|$người-gửi biết gì mà|$người-gửi hiểu gì "
          + "mà|$người-gửi thì biết",
        "thì ai … cũng bực|ai ngồi … cũng bực|ai chẳng bực|ai mà chịu nổi|cơ quan nào chịu "
          + "nổi|ai chịu nổi|chịu sao nổi|chịu cho nổi|ai … cũng cáu|ai … cũng ngán|ai … cũng "
          + "ngao ngán & !$nhận-lỗi & !tiếng ồn & !mùi & !nóng & !cảnh",
        "trách gì|trách sao|trách ai|sao trách|trách chi|bảo sao & người ta bực|bực|cán "
          + "bộ|công chức|nặng lời|gắt|quát|cáu|không ưa|ai",
        "lại là $người-gửi|lại $người-gửi à|lại $người-gửi rồi & "
          + "à|rảnh|nữa|chán|theo|mãi|phiền",
        "dùng cái đầu|động não|não|vận dụng cái đầu|nghĩ bằng đầu|có óc|óc để đâu|mắt để "
          + "đâu|mắt để làm gì|tai để đâu & $người-gửi|chịu khó|không|một chút",
        "bó tay với $người-gửi|bó tay thôi|cũng bó tay|cũng chịu $người-gửi|chịu $người-gửi "
          + "luôn|hết thuốc chữa|hết nói nổi|cạn lời|thua $người-gửi luôn|xin thua "
          + "& !nói đúng & !thức trắng & !$nhận-lỗi",
        "nói quá làm xấu|làm xấu hình ảnh|làm xấu mặt|bôi xấu|bôi bác|bôi nhọ|vạch áo|nói xấu "
          + "& $người-gửi & !không & !giả mạo",
        "rảnh rỗi|rỗi rãi|rỗi việc|thừa thời gian|có thời gian rảnh & $người-gửi & "
          + "đến|nhắn|viết|gửi|phản ánh|kiến nghị|kêu|cứ|mời|pha trà & !nếu & !nghỉ",
        "pha trà|mời trà|trải thảm|trải chiếu|tặng hoa|tặng bằng khen|tặng giấy khen|bắt "
          + "loa|khua chiêng|nghênh đón|đón tiếp long trọng|phát loa & $người-gửi & !quán & !loa "
          + "kéo & !không",
        "thật vinh dự|hân hạnh quá|quý hóa quá|cao kiến quá|lời vàng ngọc|tấm gương sáng|công "
          + "dân mẫu mực|chuyên gia cơ đấy|như chuyên gia & $người-gửi & !cảm ơn",
        "giám đốc mà|kế toán mà|hiệu trưởng mà|bạn trẻ mà|chuyên gia mà|doanh nghiệp "
          + "mà|chuyên đào đường mà|đường đường là|mang tiếng là & không|còn|lại|đọc|gửi|viết & "
          + "!cảm ơn & !$nhận-lỗi & !vẫn giúp & !mà chúng tôi",
        "cũng đáng suy nghĩ|là điều nên suy nghĩ|khó trách ai khác|nước đến chân mới "
          + "nhảy|cho khuây khỏa|thuộc đường hơn|tha hồ mô phỏng|tha hồ mà|chúng tôi đã quen|như "
          + "người làm ăn đàng hoàng|chỉ có lời than|trước khi than phiền|nhét hai việc|nhét … "
          + "vào một tin|thưởng thức một bài|đâu phải chỗ để|đâu phải chỗ đến|đâu phải là chỗ "
          + "|giá mà … thì hay biết mấy|phải đọc đến trang cuối|mới tìm ra … muốn gì|nhìn lại "
          + "mình & $người-gửi|mình|công ty|doanh nghiệp|thầy|thư|hợp tác xã|ai|tin & !không "
          + "phải & !cảm ơn",
        "có mỗi $người-gửi kêu|chỉ có $người-gửi kêu|mỗi $người-gửi kêu|gửi lên cho có|đừng "
          + "mong đợi gì|đừng kỳ vọng gì|kiến nghị kiểu này|phản ánh kiểu này|cả nước ai cũng & "
          + "!$nhận-lỗi & !không phải",
        "vỡ lòng|mẫu giáo|đứa nhỏ|đứa trẻ|trẻ con|con nít & đọc còn ra|đọc cũng ra|đọc còn "
          + "hiểu|đọc cũng hiểu|coi cũng hiểu & !cháu",
        "cả phòng|cả cơ quan|cả văn phòng|mấy chị em|anh em & cười nghiêng|cười ngả|cười "
          + "lăn|cười bò|cười ra nước|cười rần|cười ầm|cười với nhau|cười đau",
        "lo cái nồi|lo nồi|lo cái quán|lo việc nhà|lo chuyện nhà|lo chuyện của & ăn học|đã có "
          + "người|để người ta|có người khác & !chúng tôi lo",
      ]),
    SpeechAct(
      "trách-người-gửi", .blame,
      [
        "chứ không riêng $người-gửi|chứ không riêng gì $người-gửi|chứ đâu riêng "
          + "$người-gửi|không phải chỉ có $người-gửi|không chỉ có mình $người-gửi & phục "
          + "vụ|bận|lo|việc|chờ",
        "giục như vậy|giục như thế|giục thế|giục mãi|hỏi tới hỏi lui|hỏi đi hỏi lại & "
          + "chậm|hiểu|việc khác|trăm việc|kiên nhẫn|phiền & !phải hỏi & !để $người-gửi & "
          + "!$nhận-lỗi",
        "lần sau|lần tới|bận sau & gọi điện hỏi trước|gọi hỏi trước|hỏi trước khi đi|tính "
          + "trước|đừng đợi & $người-gửi & !$nhận-lỗi",
        "giá $người-gửi|giá như $người-gửi|giá mà $người-gửi|phải chi $người-gửi|chịu khó "
          + "nhìn|chịu khó mở|chịu khó đọc|chịu khó xem|chịu khó hỏi|chịu khó dùng|chịu khó "
          + "tìm|chịu khó kiểm tra|nhìn kỹ một cái|xem kỹ một chút|cẩn thận hơn|cẩn thận một "
          + "chút|để ý một chút & thì đã|thì hẳn|thì đâu|thì … không phải|đâu đến|đã không|thì "
          + "giờ|đã chẳng|đâu có|đâu phải",
        "đâu đến nỗi|đâu ra nông nỗi|đã chẳng có chuyện|đâu có chuyện này|thì đã không mất "
          + "công|thì đã không phải hỏi|đâu đến mức này|đã chẳng sao|thì đã xong từ lâu|thì đã "
          + "không sao & !phường & !cán bộ & !công chức & !chúng tôi & !quầy & !$nhận-lỗi|bên "
          + "này|nơi nhận|Sở|chi nhánh",
        "lỗi một nửa|một nửa lỗi|nửa lỗi|có phần lỗi|cũng có lỗi|cũng có phần lỗi|phần lỗi "
          + "cũng|cũng là lỗi & $người-gửi & !phường & !quầy & !chúng tôi & !phía",
        "$người-gửi cũng có phần lỗi|$người-gửi cũng có lỗi|$người-gửi có phần lỗi|$người-gửi "
          + "cũng sai|$người-gửi sai trước|$người-gửi cũng không đúng|$người-gửi cũng chưa đúng",
        "tự chuốc|tự rước|tự gây ra|tự mình gây|tự làm tự chịu|tự làm thì tự|tự mua dây|gieo "
          + "gió|gậy ông|mua dây buộc|phải chịu thôi|thì phải chịu|ráng chịu|thì tự chịu|thì "
          + "ráng|thì chịu thôi|đành chịu thôi & !người vi phạm & !công ty & !chủ quán & !theo "
          + "Luật & !chi phí & !cố ý|cố tình",
        "$người-gửi rút kinh nghiệm|$người-gửi nên rút kinh nghiệm|$người-gửi cần rút kinh "
          + "nghiệm|$người-gửi cũng cần rút kinh nghiệm|$người-gửi cũng phải rút kinh "
          + "nghiệm|$người-gửi cũng rút kinh nghiệm|$người-gửi cũng nên rút|$người-gửi phải rút "
          + "kinh nghiệm|$người-gửi tự rút kinh nghiệm|$người-gửi … xem lại thái độ|$người-gửi "
          + "nên có trách nhiệm|$người-gửi cần có trách nhiệm|$người-gửi phải có trách "
          + "nhiệm|$người-gửi nên có ý thức|$người-gửi nên biết điều|$người-gửi cần có ý "
          + "thức|$người-gửi … cách cư xử của mình|$người-gửi nên học|$người-gửi … nhìn lại "
          + "mình|$người-gửi … nhìn lại bản thân|$người-gửi … nhìn lại cách|$người-gửi … xem lại "
          + "cách cư xử|$người-gửi … xem lại cách nói|$người-gửi … xem lại cách sống|$người-gửi "
          + "… xem lại cách viết|$người-gửi … xem lại cách ăn|$người-gửi … xem lại cách "
          + "làm|$người-gửi … xem lại cách dạy & !về nội dung|chứng minh|điều mình nêu|điều đã "
          + "nêu",
        "$người-gửi nói năng|$người-gửi to tiếng|$người-gửi lớn tiếng|$người-gửi gay "
          + "gắt|$người-gửi nóng nảy|$người-gửi làm ầm|$người-gửi làm um|$người-gửi gây "
          + "ồn|$người-gửi bốp chát|nói năng gay gắt|nói năng như thế|ăn nói như thế|ăn nói như "
          + "vậy|ăn nói kiểu & !cán bộ ở quầy & !công chức & !người trực & !chị trực & !anh trực "
          + "& !bị nhắc & !bị phê bình & !$nhận-lỗi & !quận",
        "không có lửa|phải thế nào người ta|thế nào người ta mới|người ta đâu tự nhiên|tự nhiên "
          + "ai|tự dưng ai|cán bộ đâu tự nhiên|có thế nào thì người ta|có thế nào thì mới & !cháy",
        "ai bảo $người-gửi|ai bảo bày|ai bảo để|ai bảo tin|ai bảo không|ai bảo đi|ai bảo xây|ai "
          + "bảo mua|ai bảo cho|ai khiến|ai mượn|ai xui|ai xúi & !là nói & !là nhầm & !là sai & "
          + "!là không đúng & !là chưa đúng & !báo & !gọi & !thì & !nếu & !có ai & !mà ai "
          + "bảo|hễ|nhắn lại|cứ nhắn",
        "đừng đổ cho|đừng đổ tại|đừng đổ lỗi|đổ cho cán bộ|đổ cho phường|đổ hết cho|đổ thừa|cái "
          + "gì cũng đổ|quay ra trách|quay sang trách|lại trách|còn trách & !trách nhiệm & "
          + "!không ai|chẳng ai|đâu có",
        "vì $người-gửi|do $người-gửi|tại $người-gửi|là $người-gửi & không chịu|không đọc "
          + "kỹ|không hỏi trước|không xem kỹ|không kiểm tra trước|không giữ|không cẩn thận|không "
          + "tìm hiểu|khai thiếu|nộp thiếu|chủ quan|đến muộn|tự ý|bỏ về|khai sai|ghi sai|quên & "
          + "!không phải & !xin lỗi & !phường & !quầy chưa & !chúng tôi",
        "cuống lên|ló mặt|mới ló|bù lu|nhảy dựng|lu loa|kêu gào|gào lên|khóc ầm|cuống cuồng "
          + "kêu|mới tá hỏa|mới chạy đi|mới cuống|mới kêu|mới nháo nhào & !$nhận-lỗi & !lửa & "
          + "!nước & !trộm & !thương|cực|vất vả|khổ|tới lượt|đến lượt",
        "$người-gửi không hỏi|$người-gửi không đọc|$người-gửi đọc không kỹ|$người-gửi ký … mà "
          + "không|$người-gửi tự ý|$người-gửi bỏ về|$người-gửi có hỏi ai đâu|$người-gửi có đọc "
          + "đâu|$người-gửi có hỏi đâu & trách ai|ráng chịu|phải chịu|đâu có lỗi|thì chịu|thì "
          + "trách|giờ|nên|bây giờ & !$nhận-lỗi & !không đọc được & !không đọc rõ & !che",
        "người ta dặn|đã dặn|đã nhắc|đã ghi rõ|đã thông báo|đã nói & mà $người-gửi không|mà "
          + "$người-gửi vẫn|mà $người-gửi cứ|$người-gửi không nghe|mà không nghe|mà vẫn không & "
          + "!$nhận-lỗi & !phường",
        "lẽ ra $người-gửi|đáng lẽ $người-gửi|đáng ra $người-gửi|đúng ra $người-gửi|nhẽ ra "
          + "$người-gửi|lẽ ra thì $người-gửi & phải|nên|cần|đã & !phải được & !đã được & !được "
          + "trả & !được nhận & !$nhận-lỗi & !phường & !quầy",
        "trước khi phản ánh|trước khi gửi phản ánh|trước khi gửi kiến nghị|trước khi gửi "
          + "tin|trước khi kiến nghị|trước khi nhắn|trước khi kêu|trước khi viết đơn|trước khi "
          + "lên tiếng|trước khi đổ|trước khi trách|trước khi đòi|rồi hãy phản ánh|rồi hẵng phản "
          + "ánh & nên|cần|phải|hãy|đề nghị|mong|lẽ ra|lần sau & đọc kỹ|đọc lại|tìm hiểu|xem "
          + "kỹ|kiểm tra kỹ|kiểm tra lại|cân nhắc|suy nghĩ|nghĩ kỹ|tự xem|tự hỏi|hỏi lại|hỏi "
          + "kỹ|xem lại mình|chấp hành & !hồ sơ chưa",
        "mất thời gian của cơ quan|mất thời gian của cán bộ|mất thời gian của phường|mất thời "
          + "gian của chúng tôi|mất thời gian của sở|mất thời gian của thành phố|làm mất thời "
          + "gian các|tránh làm mất thời gian|gây mất thời gian|tốn công của cán bộ|tốn công sức "
          + "của|làm phiền cơ quan|làm phiền các cơ quan|làm phiền cán bộ & !$nhận-lỗi & !không",
        "đề nghị $người-gửi|mong $người-gửi|yêu cầu $người-gửi|nhắc $người-gửi|khuyên "
          + "$người-gửi|lần sau $người-gửi|lần tới $người-gửi & trung thực|khách quan hơn|đúng "
          + "mực|kiềm chế|giữ thái độ|cân nhắc kỹ|suy nghĩ kỹ|có trách nhiệm với lời|nói đúng sự "
          + "thật|tôn trọng cán bộ|tôn trọng công chức|tự xem lại|xem lại mình|nghiêm túc hơn|bớt "
          + "nóng|bớt đòi hỏi & !$nhận-lỗi & !phường đã & !người tố cáo trung thực|buộc người tố "
          + "cáo|người tố cáo phải|người tố cáo có",
        "lần sau|lần tới|bận sau|từ nay & $người-gửi … lưu ý kiểm tra|$người-gửi … kiểm tra "
          + "kỹ|$người-gửi … chủ động hơn|$người-gửi … đọc quy định|$người-gửi … đọc "
          + "kỹ|$người-gửi … tính kỹ|$người-gửi … chuẩn bị hồ sơ kỹ|$người-gửi … khai cho "
          + "đúng|$người-gửi … để cơ quan chức năng|nên tìm hiểu trước|tìm hiểu trước khi|đỡ "
          + "phiền cơ quan|đỡ phiền cán bộ|bớt hỏi|đề nghị đọc quy định|$người-gửi … đi sớm & "
          + "!$nhận-lỗi & !phường sẽ & !cán bộ sẽ & !chúng tôi sẽ",
        "nếu $người-gửi|nếu các hộ|nếu công ty|nếu bà con|nếu hợp tác xã & thì đã không|thì "
          + "đã chẳng|đã không phải phiền|đã chẳng phải phiền|đã không mất & !phường & !cán bộ & "
          + "!quầy & !quận & !$nhận-lỗi",
        "đừng đổ hết|là do chỗ $người-gửi|do mình sắp xếp|do $người-gửi sắp xếp|đọc kỹ trước khi "
          + "… thì đã|xem kỹ … thì đã chẳng|hỏi trước … thì đã chẳng|doanh nghiệp nào … cũng "
          + "muốn|doanh nghiệp nào … cũng nói & !không phải & !$nhận-lỗi & !phường đừng & !làm "
          + "đúng|rõ ràng|minh bạch",
      ]),
    SpeechAct(
      "dọa-nạt", .threat,
      [
        "ai còn kêu|còn kêu ca|còn kêu nữa|kêu nữa|còn phản ánh nữa|còn ý kiến nữa & thì|sẽ & "
          + "phường|chúng tôi|cán bộ|chuyển|cắt|dừng & !nhắn & !báo",
        "$người-gửi tự chịu|$người-gửi ráng chịu|$người-gửi chịu hậu quả & lộ|kể|nói ra|báo "
          + "chí|rời đi|bỏ về|xảy ra & !không phải",
        "nếu rời đi|nếu bỏ về|nếu có cháu nào|nếu xảy ra|xảy ra tai nạn|xảy ra chuyện & "
          + "$người-gửi phải chịu|$người-gửi chịu trách nhiệm|$người-gửi phải liên đới|$người-gửi "
          + "liên đới & !không phải",
        "coi chừng|liệu hồn|dè chừng|cẩn thận kẻo|kẻo lại|không khéo|khéo lại & mang tội|vu "
          + "khống|phạt tù|bị kiện|bị bắt|bị phạt|kiện ngược|bị xử|mời lên|đi tù|mất việc|mang "
          + "vạ|vạ lây|rước họa",
        "mang tội|phạt tù|đi tù|ngồi tù|tội vu khống|tội làm nhục|bị truy tố & như "
          + "chơi|đấy|coi chừng|kẻo|$người-gửi nên|khôn ngoan|nhớ & !người tố cáo & !cố ý",
        "nói xấu|bôi nhọ|đăng lên|đăng mạng|đăng bài|đăng phây|đăng facebook|đăng ảnh|đăng "
          + "clip|gỡ bài|gỡ ảnh|xóa bài|xóa ảnh|tung lên|livestream & công an mời|công an sẽ|công "
          + "an … làm việc|mời lên|bị mời|xử phạt|bị phạt|chịu trách nhiệm|tự chịu|trước pháp "
          + "luật|lập biên bản & !giả mạo & !lừa đảo",
        "lập biên bản|xử phạt|báo công an|gọi bảo vệ|gọi công an|mời ra|cưỡng chế & còn "
          + "đến|đến nữa|tới nữa|quay lại nữa|còn tới|nhắn nữa|gửi nữa|kêu nữa|hành vi gây rối & "
          + "!quán & !xe & !chủ & !cơ sở & !công ty",
        "$người-gửi không được đến|cấm $người-gửi|không được đến nơi tiếp|không được quay "
          + "lại|đừng đến nữa|đừng quay lại|không cho $người-gửi vào|không tiếp $người-gửi "
          + "nữa|từ nay $người-gửi không được|thôi đừng đến & !nguy hiểm & !không ai|không "
          + "cấm|chẳng ai|không hề|đâu có",
        "biết $người-gửi … ở đâu|biết $người-gửi bán|biết nhà $người-gửi|biết con "
          + "$người-gửi|biết chỗ $người-gửi|biết rõ $người-gửi là ai|chúng tôi biết $người-gửi "
          + "là ai|có địa chỉ của $người-gửi|có số của $người-gửi rồi|nắm hết & !không ai & "
          + "!không & !chưa & !gửi giấy|gửi kết quả|vất vả|thương|nắm hết ý|nắm hết nội dung|nắm "
          + "hết sự việc",
        "nhà $người-gửi cũng|quán $người-gửi cũng|cửa hàng $người-gửi cũng|$người-gửi cũng & "
          + "xây lấn|lấn chiếm|sai phép|không phép|chưa đóng|trốn|vi phạm & đấy|đừng "
          + "để|nhớ|liệu|hỏi tới|nhắc tới|không",
        "xem ai thiệt|rồi xem ai|để xem ai|ai thiệt thì|ai thiệt hơn|rồi biết tay|sẽ biết thế "
          + "nào|cứ thử|thử xem|giỏi thì cứ|thích thì cứ & kiện|đơn|gửi|ai|xem|đi|tố & !bản",
        "là hành vi gây rối|bị coi là gây rối|coi là gây rối|gây rối trật tự|cản trở công "
          + "vụ|chống người thi hành|quấy rối cơ quan|làm phiền cơ quan & gửi|đơn|nhắn|phản "
          + "ánh|$người-gửi|đến & !quán & !nhóm & !thanh niên & !hát & !loa & !xe",
        "ghi lại hết|lưu lại hết|đã lưu tên|đã ghi tên $người-gửi|đã ghi lại tên|đã ghi lại "
          + "thông tin|đã lưu thông tin|đã ghi nhận tên|đã nắm rõ $người-gửi|đã ghi âm|đã lưu "
          + "số|đưa vào hồ sơ theo dõi & $người-gửi|trách nhiệm|pháp luật & !bí mật & !danh mục & "
          + "!danh sách & !kín",
        "phản ánh sai|phản ánh không đúng|báo sai|báo không đúng|nói sai|nếu sai sự thật|nếu "
          + "sai|nói không có bằng chứng|không có bằng chứng|không chứng minh được & bị phạt|phạt "
          + "tiền|bị xử|chịu trách nhiệm trước|bị kiện|là vu khống|đấy & !theo Luật & !người tố "
          + "cáo",
        "con $người-gửi|con cái $người-gửi|các cháu nhà $người-gửi|vợ $người-gửi|chồng "
          + "$người-gửi & còn đi học|đang đi học|còn học|đang làm|còn đi làm & nên nghĩ|nghĩ "
          + "cho|thì liệu|nghĩ tới & !$nhận-lỗi",
        "đừng để chúng tôi|đừng để phường phải|đừng để cán bộ phải|đừng để cơ quan phải|đừng "
          + "bắt chúng tôi phải|đừng ép chúng tôi|đừng buộc chúng tôi",
        "bị để lại sau|để lại sau cùng|để sau cùng|bị soi|soi kỹ|làm khó|bị ngâm|sẽ bị "
          + "chậm|cho xuống cuối|xếp cuối & còn kêu|làm căng|kêu ca|nếu còn|còn phản ánh|còn thắc "
          + "mắc & !không ai được & !không được",
        "lần này … bỏ qua|lần này thôi|lần này chúng tôi & lần sau",
        "yên ổn làm ăn|làm ăn yên ổn|muốn yên|cho yên thân|sống yên|yên thân|khôn ngoan "
          + "thì|khôn ngoan là|biết điều thì|biết điều là|khôn hồn & thì|nên|đừng|thôi & !chúng "
          + "tôi",
        "giữ mồm|giữ miệng|liệu mà giữ|liệu mà nói|liệu mà im|liệu mà|liệu hồn|liệu thần hồn|giữ "
          + "cái miệng & !bí mật & !kín & !số liệu & !dữ liệu & !tài liệu & !vật liệu|nguyên liệu",
        "không thì|nếu không thì|bằng không|kẻo & công an sẽ|công an … làm việc|phường sẽ "
          + "phạt|bị phạt đấy|lên phường|ra phường làm việc & $người-gửi & !gọi & !kẻ & !đối "
          + "tượng",
        "kiểm tra lại toàn bộ|kiểm tra cả|rà lại toàn bộ|xem lại giấy tờ|kiểm tra nhà & "
          + "$người-gửi & thì cũng|thử|cho biết|luôn thể|nếu cứ|nếu còn & !vi phạm",
        "nếu $người-gửi còn|nếu $người-gửi tiếp tục|nếu $người-gửi cứ|nếu $người-gửi vẫn "
          + "còn|nếu $người-gửi vẫn tiếp tục|nếu $người-gửi cố tình|nếu còn tiếp tục|nếu tiếp tục "
          + "phản ánh|nếu tiếp tục gửi|nếu tiếp tục đăng|$người-gửi mà còn|$người-gửi còn tiếp "
          + "tục|$người-gửi còn nhắn|$người-gửi còn gửi|$người-gửi còn đăng|$người-gửi còn nhắc "
          + "lại|$người-gửi còn nói & chịu trách nhiệm|chặn|không tiếp nhận nữa|không trả lời "
          + "nữa|đề nghị công an|công an sẽ|cơ quan chức năng|hậu quả|bất lợi|khó cho|sẽ khó|khó "
          + "mà|xử lý theo pháp luật|xử lý theo quy định|xử lý nghiêm|xem xét xử lý|danh sách "
          + "theo dõi|báo về nơi|báo về cơ quan|thông báo về nơi|mời lên|giữ lại|để lại sau|xác "
          + "minh lại từ đầu|kiểm tra lại toàn bộ|kiểm tra cả & !quán & !xe & !chủ & !họ & !hàng "
          + "xóm",
        "tố sai|tố cáo sai là|phản ánh sai là|nói sai là|báo sai là|nếu kiểm tra không "
          + "đúng|kiểm tra mà không đúng|nếu không đúng thì & phải chịu trách nhiệm|chịu tội|tội "
          + "vu khống|bị xử lý & !không phải chịu & !cán bộ & !công chức & !phường",
        "khó tránh người ta nghĩ|người ta nghĩ $người-gửi có ý|$người-gửi có ý "
          + "khác|$người-gửi có động cơ|có động cơ khác & $người-gửi & !không",
        "nếu tiếp tục|nếu còn gửi|nếu gửi nữa|còn gửi lặp|gửi lặp & bị chặn|sẽ chặn|chặn tài "
          + "khoản|khóa tài khoản & !không bị",
      ]),
  ]
}
