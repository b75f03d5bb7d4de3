// What a letter does that no office may: it debases its reader, presses them, asks for gifts, or passes on
// rumours. Held against the shipped `tieng-viet` lexicon by a test.

extension Lexicon {
  static let vietnameseImproperActs: [SpeechAct] =
    vietnameseDebasingActs + vietnameseUnfitActs

  /// What debases, courts or presses the sender.
  private static let vietnameseDebasingActs: [SpeechAct] = [
    SpeechAct(
      "nhục-mạ", .contempt,
      [
        "như chó|như con chó|như lợn|như con lợn|như heo|như bò|như con bò|như trâu|như con "
          + "trâu|như khỉ|như vẹt|như vịt|như gà|như quạ|như ễnh ương|như ve|như đỉa|như "
          + "ruồi|như muỗi|giống con vẹt|khác gì con|chẳng khác con|hơn con & $người-gửi|nói|ăn "
          + "nói|viết|hỏi|nghe|hiểu|học|nhắn|đọc|kêu|sủa|cãi|bám|bu|dai & !vật nuôi & !gia súc & "
          + "!gia cầm & !chăn nuôi & !chuồng & !thả rông & !loài",
        "đi khám|nên khám|cần khám|khám lại|đi viện|nhập viện|vào viện|uống thuốc|đi bác "
          + "sĩ|gặp bác sĩ|tiêm thuốc & thần kinh|tâm thần|đầu óc|cái đầu|bộ não|não|trí "
          + "nhớ|hoang tưởng|đi rồi hãy|rồi hẵng|rồi hãy & !bảo hiểm & !thẻ & !bệnh viện & !trạm "
          + "y tế & !viện phí & !tai nạn & !chuyển tuyến",
        "người|dân|bọn|đám|lũ|xứ|vùng|quê & toàn thế|toàn vậy|thế cả thôi|là thế đấy|là vậy "
          + "đấy|vẫn thế thôi|một giuộc|y như nhau|đứa nào cũng|đứa nào chả|ai cũng như ai|có "
          + "khác gì nhau|chỉ có thế|chỉ thế là giỏi|nên mới thế|nên thế|bảo sao & !phường & "
          + "!quận & !sở & !cán bộ & !công chức & !chúng tôi & !người trực",
        "ít thôi|ít lại|bớt lại|bớt mồm|bớt miệng|bớt lời & "
          + "than|kêu|nói|hỏi|nhắn|viết|kể|đòi|thắc mắc|ý kiến|phản ánh|mồm|miệng|lời & !loa & "
          + "!nhạc & !tiếng ồn & !quán & !hát",
        "bớt than|bớt kêu|bớt nói|bớt hỏi|bớt nhắn|bớt đòi|bớt ý kiến|bớt kể lể|bớt nhiều "
          + "chuyện|bớt lắm chuyện|bớt soi & !quán & !loa & !không cần & !để $người-gửi",
        "chỉ giỏi|chỉ được cái|chỉ biết mỗi|giỏi mỗi|được mỗi cái|chỉ biết & "
          + "kêu|than|đòi|hỏi|cãi|kiện|nói|mồm|trách|chê|viết đơn|ăn & !phường & !quầy & "
          + "!$nhận-lỗi",
        "nói mãi|giải thích mãi|giảng mãi|nói bao nhiêu lần|nói mấy lần|bao nhiêu lần "
          + "rồi|nói rã họng|nói khản cổ|nói đến thế & không hiểu|chẳng hiểu|chưa hiểu|không "
          + "thủng|không thông|không vào|không lọt|vẫn không|vẫn hỏi|còn hỏi & !$nhận-lỗi & "
          + "!phường & !quầy & !cán bộ",
        "cỡ $người-gửi|hạng $người-gửi|thứ $người-gửi|loại $người-gửi|ngữ $người-gửi & "
          + "chỉ|cũng|mà đòi|mà cũng|biết gì|hiểu gì|làm gì được|mất việc|đáng|hết thuốc|bó "
          + "tay|vứt & !chờ & !mệt & !đợi & !trường hợp & !như $người-gửi nêu & !như $người-gửi "
          + "nói & !như $người-gửi viết & !như $người-gửi kể & !như $người-gửi phản ánh & !hoàn "
          + "cảnh & !đúng như & !$nhận-lỗi",
        "đầu $người-gửi|đầu óc $người-gửi|não $người-gửi|óc $người-gửi|mồm $người-gửi|miệng "
          + "$người-gửi|mặt $người-gửi|giọng $người-gửi|cái giọng|bản mặt|lưỡi $người-gửi & "
          + "chứa|chứa toàn|toàn đất|để đâu|rỗng|bã đậu|phát ói|phát ngán|khó ngửi|thối|mốc|nghe "
          + "mà|nghe phát|nhìn phát|nhìn mà|không xương|như cái & !loa & !mùi",
        "phát ói|muốn ói|muốn nôn|buồn nôn|phát tởm|kinh tởm|ghê tởm|ngứa mắt|ngứa "
          + "tai|chướng mắt|chướng tai|gai mắt|lộn ruột|phát bực|phát cáu|phát chán & $người-gửi "
          + "& đơn|thư|tin|giọng|nhìn|nghe|đọc|thấy|mặt & !mùi & !rác & !nước & !khói & !loa & "
          + "!nhạc & !quán & !$nhận-lỗi",
        "chưa thấy ai … như $người-gửi|chưa gặp ai … như $người-gửi|không ai … như "
          + "$người-gửi|chẳng ai … như $người-gửi|có ai … như $người-gửi|hiếm ai … như "
          + "$người-gửi & !chu đáo & !kỹ & !nhiệt tình & !cẩn thận & !tốt & !trách nhiệm & !quý "
          + "& !phải chờ & !phải đi & !thiệt & !khổ & !$nhận-lỗi",
        "ăn nói như|nói năng như|cư xử như|ứng xử như|hành xử như|viết lách như|suy nghĩ "
          + "như|nghĩ như & $người-gửi & !cán bộ & !công chức & !quầy & !người trực & !nhân viên "
          + "& !như vậy & !như thế & !$người-gửi kể & !$người-gửi nêu & !$người-gửi viết & !phê "
          + "bình & !nhắc nhở & !bảo vệ & !$nhận-lỗi",
        "chăn bò|chăn trâu|chăn vịt|đuổi gà|nuôi lợn|bế cháu|trông cháu|nhặt rau|rửa "
          + "bát|quét nhà|nấu cơm|cày ruộng|gặt lúa|bán rau|ăn cỏ & nên về|về quê|về mà|về nhà "
          + "mà|cho rồi|thì hơn|đi cho|hợp hơn|đi là vừa|chứ biết & !$nhận-lỗi & !phường",
        "có bị làm sao không|có bị sao không|bị làm sao đấy|bị sao vậy|bị gì không đấy|có ổn "
          + "không đấy|có bình thường không|có tỉnh không|tỉnh táo không|tỉnh lại đi & "
          + "$người-gửi & !xe & !tai nạn & !ngã & !sức khỏe & !máy & !đèn",
        "già khó ở|già khó tính|già lẩm cẩm|già lắm điều|mãn kinh|tiền mãn kinh|ế chồng|ế vợ|gái "
          + "già|đồ ế|vừa nghèo vừa|vừa ngu vừa|vừa già vừa|vừa lười vừa|vừa tham vừa|vừa dốt "
          + "vừa|vừa xấu vừa|vừa lì vừa|vừa hèn vừa|đã nghèo còn|đã xấu còn|đã dốt còn|đã lì "
          + "còn|đã lười còn & !đồ đạc & !căn hộ & !nhà khó ở & !phòng & !chung cư khó ở & "
          + "!yếu|bệnh|đau|thương|neo đơn",
        "con bò|con chó|con lợn|con vẹt|con gà|con lừa|con trâu|trẻ con|con nít|học sinh|trẻ "
          + "lên ba|cái cột|cục đất|khúc gỗ|hòn đá & hơn $người-gửi|hơn cả $người-gửi|hơn ông "
          + "ấy|thua $người-gửi|bằng $người-gửi & !nhà hàng xóm & !thả & !cắn",
        "nói với $người-gửi như nói|nói chuyện với $người-gửi như nói|nói với $người-gửi "
          + "phí|nói với $người-gửi mất công|nói với $người-gửi chán|giải thích cho $người-gửi "
          + "phí|nói với đầu gối|nói chuyện với đầu gối|nói với bức tường|nói với tường|nói với "
          + "cái cột",
        "$người-gửi đúng là cái|$người-gửi đúng là kẻ|$người-gửi đúng là đồ|$người-gửi đúng là "
          + "thứ|$người-gửi đúng là loại|$người-gửi đúng là loa|$người-gửi đúng là "
          + "thánh|$người-gửi đúng là vua|$người-gửi đúng là trùm|$người-gửi đúng là "
          + "chúa|$người-gửi đúng là con vẹt|$người-gửi đúng là con lừa|$người-gửi đúng là "
          + "hết|$người-gửi thật là hết|$người-gửi đúng kiểu|$người-gửi quả là đồ|$người-gửi rõ "
          + "là đồ|$người-gửi rõ là rảnh|$người-gửi rõ là lắm|$người-gửi rõ lắm & "
          + "!ảnh|thư|đơn|kể|ghi",
        "mặt $người-gửi|óc $người-gửi|não $người-gửi|mồm $người-gửi|đầu óc $người-gửi|trí óc "
          + "$người-gửi|trình độ $người-gửi|trình độ của $người-gửi|kiến thức của "
          + "$người-gửi|nhận thức của $người-gửi|dân trí & "
          + "là|như|dày|mỏng|dơ|để|bằng|có|thấp|kém|toàn|đến thế|tới đâu|đến đâu|thế & !có mặt & "
          + "!vắng mặt & !trước mặt & !gặp mặt & !thay mặt & !mặt trận & !mặt đường & !mặt bằng "
          + "& !thương & !bàn & !sân",
        "mẹ $người-gửi|bố $người-gửi|cha mẹ $người-gửi|bố mẹ $người-gửi|thầy cô "
          + "$người-gửi|gia đình $người-gửi & không dạy|chưa dạy|dạy $người-gửi|dạy con thế|dạy "
          + "thế|không biết dạy & !trường & !lớp & !học phí",
        "là đồ|đúng là đồ|thứ đồ|là loại ăn|$người-gửi là loại|$người-gửi là hạng|$người-gửi là "
          + "thứ người|$người-gửi là giống người|là kẻ vô ơn|ăn cháo đá bát|vô ơn|bạc bẽo|rỗng "
          + "tuếch|đồ rỗng|qua cầu rút ván & !đồ chơi & !đồ dùng & !đồ ăn & !đồ đạc & !đồ điện & "
          + "!đồ uống & !đồ cũ & !loại hình & !giấy & !đồ của|đồ nghề|đồ thờ|đồ gỗ",
        "giống con khỉ|giống khỉ|giống con lợn|giống con heo|giống con chó|giống chó|giống "
          + "con bò|giống con lừa|giống con gà|giống con ruồi|diễn xiếc|làm xiếc|rống lên|gào "
          + "rú|tru tréo|rú lên|la làng|chọc tiết & $người-gửi|như|mà & !còi & !máy & !xe & !loa "
          + "& !chuồng",
        "thấy ghét|đáng ghét|dễ ghét|khó ưa|không ưa nổi|ưa không nổi|phát ghét|ghét cái "
          + "mặt|không ngửi nổi|ngửi không nổi & $người-gửi & !mùi & !khói & !nhạc & !ồn & !rác",
        "học cho lắm|nói cho lắm|kêu cho lắm|kiện cho lắm|ăn cho lắm|viết cho lắm|lắm vào & "
          + "rồi|thì|cũng|chỉ & !mời & !chúc",
        "cái bệnh|cái tật|cái thói|cái tính|chữa bệnh|bỏ cái & hay kêu|hay kiện|hay than|kêu "
          + "ca|than thở|cãi|lắm lời|đòi hỏi|xấu|hay hỏi & !bệnh viện & !bảo hiểm & !quán & "
          + "!phường",
        "không chết đi|sao không chết|chết đi cho|chết cho khuất|biến cho khuất|khuất mắt & "
          + "!cây & !điện & !cá",
      ]),
    SpeechAct(
      "gạ-gẫm", .contempt,
      [
        "đi chơi|đi cà phê|đi cafe|uống cà phê|đi uống|đi ăn|ăn tối|đi nhậu|đi hát|đi "
          + "karaoke|đi xem phim|xem phim|đi dạo|hẹn hò|tâm sự|đi khách sạn|đi nhà nghỉ|gặp "
          + "riêng|đi riêng|làm quen & với mình|với anh|với em|với tôi|cùng mình|cùng anh|cùng "
          + "tôi|cùng em|với bọn mình|mời $người-gửi|rủ $người-gửi|$người-gửi đi|tối nay|tối "
          + "mai|cuối tuần|riêng hai|nhé & !quán & !cháu & !mời $người-gửi đến trụ sở & !trụ sở "
          + "& !phòng tiếp & !hòa giải & !tổ dân phố",
        "qua nhà tôi|sang nhà tôi|đến nhà tôi|tới nhà tôi|về nhà tôi|qua nhà mình|sang nhà "
          + "mình|đến nhà mình|qua nhà anh chơi|sang nhà anh chơi|qua phòng tôi|qua phòng "
          + "trọ|lên phòng tôi|qua chỗ tôi|ghé nhà tôi|ghé nhà anh|ghé nhà mình & "
          + "tối|chơi|ngủ|uống|ăn|riêng|nhé|nha|một mình & !tiếng ồn & !loa & !nước & !khói & "
          + "!mùi",
        "xinh|xinh đẹp|xinh xắn|xinh gái|đẹp gái|đẹp trai|dễ thương|đáng yêu|quyến rũ|gợi "
          + "cảm|nuột|ngon|dáng đẹp|mắt đẹp|giọng ngọt|giọng hay|trẻ đẹp|hot & "
          + "$người-gửi|em|ảnh|avatar|nhìn|giọng|dáng & thế|quá|ghê|nhỉ|vậy|lắm|thật|đấy|nhé|mà "
          + "& !đường phố & !cảnh & !hoa & !công viên & !cháu & !bé & !quán & !món & !hàng & !cây",
        "có người yêu chưa|có chồng chưa|có vợ chưa|lấy chồng chưa|lập gia đình chưa|có ai "
          + "chưa|còn độc thân không|độc thân à|độc thân không|còn son à|ở một mình à|ở một mình "
          + "không|ngủ một mình|cho xin facebook|cho xin phây|cho xin số riêng|cho xin zalo "
          + "riêng|kết bạn riêng|kết bạn với anh|kết bạn với em|kết bạn với mình|thích em "
          + "rồi|thích bạn rồi|thích chị rồi|nhớ em|thương em|yêu em|ôm em|hôn em|ôm cái|hôn "
          + "cái|nắm tay nhau|ngủ với anh|ngủ với em|ngủ với tôi|ngủ với mình|ngủ với chúng|ngủ "
          + "với $người-gửi|vui vẻ với nhau|qua đêm với|qua đêm cùng & !giấy xác nhận & !tờ khai "
          + "& !hôn nhân & !hồ sơ & !nghe mà|vất vả|đợi|chờ|khổ|cực|neo đơn|không người",
        "xin số riêng|cho số riêng|nhắn tin riêng|nhắn riêng|nhắn tin đêm|inbox riêng|gọi "
          + "riêng|nói chuyện riêng|gọi video|hẹn nhau|hẹn em|hẹn chị & với anh|với tôi|với "
          + "mình|với em|cho anh|cho mình|anh|mình & tối|đêm|đỡ buồn|cho vui|cho tình cảm|tình "
          + "cảm|tâm sự|nhé|nha|nhe|thân mật & !quán & !cơ quan & !trụ sở & !phòng tiếp & !hồ sơ "
          + "& !kết quả",
        "ở nhà một mình|nhà có ai không|ở một mình không|ngủ một mình|có ai ở nhà & tôi "
          + "qua|anh qua|mình qua|em qua|tôi ghé|anh ghé|buồn không|sợ không|tối nay|đêm nay & "
          + "!tổ & !cán bộ & !đo & !kiểm tra",
        "cười duyên|duyên thế|trắng thế|trắng trẻo thế|mặc váy|chân dài|nhan sắc|thân "
          + "hình|vóc dáng|ngoại hình|ba vòng|nhìn mê|mê rồi|đẹp mê|mê quá|phát mê|mê mệt|say "
          + "nắng|cảm nắng|xao xuyến|ngắm em|ngắm chị|ngắm bạn|ngắm ảnh|trộm nhìn & "
          + "$người-gửi|tôi|mình & !cảnh & !hoa & !phố",
        "ngọt ngào với|tình cảm với|chiều anh|chiều tôi một|chiều lòng|thân mật với|ngoan "
          + "với|ngoan thì|dịu dàng với & anh|tôi|mình|em & "
          + "ký|duyệt|xong|giúp|lo|nhanh|cho|tí|chút",
        "anh thích em|tôi thích em|tôi thích chị|mình thích bạn|mình thích em|thích em "
          + "từ|thích chị từ|thích bạn từ|để ý em|để ý chị từ|để ý bạn từ|thầm thích|thương "
          + "thầm|thầm thương|yêu thầm|tán em|tán chị|cưa em|làm người yêu|làm bạn gái|làm bồ & "
          + "!tổ dân phố",
        "chưa chồng|chưa vợ|chưa có người yêu|còn son|còn độc thân & giới thiệu|anh đây|tôi "
          + "đây|để anh|để tôi|để mình|cho anh|cho tôi|với anh|với tôi & !giấy & !tờ khai & !xác "
          + "nhận & !hồ sơ",
        "cho anh ôm|cho ôm|ôm một cái|hôn một cái|thơm một cái|cho anh ngắm|cho tôi ngắm|cho "
          + "mình ngắm|đồ ngủ|áo tắm|hở hang|sexy|số đo ba vòng|số đo bao nhiêu|nghe yêu "
          + "ghê|nghe yêu quá|yêu thế|yêu ghê|làm bạn gái|làm bạn trai|độc thân hay có chủ|có "
          + "chủ chưa|hoa có chủ & !cửa hàng & !nhà có chủ & !xe & !đất",
        "anh ghé chơi|anh qua chơi|tôi ghé chơi|tôi qua chơi|mình ghé chơi|mình qua chơi|anh đón "
          + "em|anh qua đón|mình đón bạn|tôi đón chị|tôi đưa đi|anh đưa đi|anh chở đi|mình chở "
          + "đi & !tổ & !cháu & !xe cứu thương & !bệnh viện & !giấy|đơn|hồ sơ",
      ]),
    SpeechAct(
      "ép-rút", .threat,
      [
        "$không-rút|làm to|làm lớn|kiện tụng|kiện cáo|đơn từ|đơn thư|khiếu nại|tố cáo|lên "
          + "tiếng|phản ánh & thì|là|e|sợ|coi chừng|dễ|chỉ & con $người-gửi|con cái|con "
          + "cháu|cháu nhà|con nhà|các cháu|chồng $người-gửi|vợ $người-gửi|gia đình "
          + "$người-gửi|người nhà|việc làm|công việc|chỗ làm|lương hưu|trợ cấp|chế độ|quán "
          + "$người-gửi|cửa hàng $người-gửi|sạp|hộ khẩu|sổ đỏ|hồ sơ của $người-gửi|hồ sơ "
          + "nhà|giấy tờ nhà|hồ sơ sau|hồ sơ khác|lần sau xin & khó đi học|khó học|khó xin|khó "
          + "vào|khó yên|khó giữ|khó sống|khó làm ăn|khó bán|khó nói|khó mà|khó đấy|khó lắm|gặp "
          + "khó|khổ đấy|mất việc|mất chỗ|bị cắt|bị soi|bị để ý|bị ảnh hưởng|bị chậm|bị treo|bị "
          + "ngâm|nằm đấy|để đấy|trượt|phiền|rắc rối|lâu đấy|ai dám nhận|không ai nhận|không ai "
          + "ký|đừng hỏi|thiệt|ăn đủ & !không ảnh hưởng & !bảo vệ & !được bảo đảm & !$nhận-lỗi",
        "$không-rút …… khó|$không-rút …… mất việc|$không-rút …… mất chỗ|$không-rút …… mất "
          + "suất|$không-rút …… trượt|$không-rút …… rắc rối|$không-rút …… phiền|$không-rút …… "
          + "thiệt|$không-rút …… ăn đủ|$không-rút …… nằm đấy|$không-rút …… nằm đó|$không-rút …… "
          + "để đấy|$không-rút …… còn lâu|$không-rút …… dài dài|$không-rút …… bị soi|$không-rút "
          + "…… bị cắt|$không-rút …… bị treo|$không-rút …… bị ngâm|$không-rút …… bị để "
          + "ý|$không-rút …… khỏi mong|$không-rút …… đừng mong|$không-rút …… đừng "
          + "hòng|$không-rút …… đừng hỏi|$không-rút …… không ai ký|$không-rút …… không ai "
          + "nhận|$không-rút …… khỏi & !vẫn & !không khó & !không bị & !không mất & !không phiền "
          + "& !khỏi lo & !khỏi phải & !quyền & !quán & !loa & !$nhận-lỗi",
        "rút đơn|rút lại đơn|rút phản ánh|rút khiếu nại|rút tố cáo|rút kiến nghị|gỡ bài|xóa "
          + "bài|gỡ clip|xóa clip & thì mới|rồi mới|mới ký|mới cấp|mới trả|mới duyệt|mới giải "
          + "quyết|mới làm|xong mới|trước đã|đi đã|đã rồi & !quyền & !có cần & !không cần & "
          + "!không phải & !không bắt & !tự nguyện & !không ai & !đòi & !ép",
        "nhớ con $người-gửi|nhớ là con $người-gửi|nhớ rằng con $người-gửi|đừng quên con "
          + "$người-gửi|nghĩ cho con $người-gửi|nghĩ tới con $người-gửi|nghĩ đến con "
          + "$người-gửi|thương con $người-gửi|nhớ chồng $người-gửi|nhớ vợ $người-gửi|nghĩ cho "
          + "chồng $người-gửi & học|làm|dạy|thi|xin|thì|đang|nên|trường|cơ quan & !hẹn & !nhắc & "
          + "!mang & !giấy khai sinh & !$nhận-lỗi",
        "rút về|rút đi|rút lại đi|rút cho rồi|nên rút|rút sớm|thôi đi|bỏ đi & êm đẹp|êm "
          + "xuôi|êm thấm|êm chuyện|êm ấm|yên chuyện|yên ổn|nhẹ nhàng|vui vẻ cả|đôi bên|kết "
          + "nạp|lên lương|nâng lương|vào biên chế|con $người-gửi|được việc|được duyệt & !quyền "
          + "& !rác & !xe & !rào & !nước & !thợ",
        "kiện thì lần sau|khiếu nại thì lần sau|tố cáo thì lần sau|phản ánh thì lần sau|kiện "
          + "thì sau này|khiếu nại thì sau này|kêu thì lần sau|mà kiện thì|mà lên quận|mà lên "
          + "thành phố|mà lên báo|mà gọi báo & khỏi|đừng|miễn|khó|hết & !đừng lo & !đừng ngại & "
          + "!khỏi lo & !khỏi phải & !miễn phí",
        "giấy là không khiếu nại|giấy không khiếu nại|cam kết không khiếu nại|hứa không "
          + "khiếu nại|giấy là không kiện|giấy không kiện|cam kết không kiện|hứa không kiện|cam "
          + "kết không phản ánh|hứa không phản ánh|không khiếu nại nữa thì|không kiện nữa "
          + "thì|không phản ánh nữa thì|không tố cáo nữa thì|không kêu nữa thì & !không bắt & "
          + "!không cần & !không ai & !không được & !quyền",
        "giấy không khiếu nại|giấy là không khiếu nại|cam kết không khiếu nại|cam kết không "
          + "kiện|cam kết không phản ánh|hứa không khiếu nại|hứa không kiện|hứa không phản "
          + "ánh|không khiếu nại nữa|không kiện nữa|không phản ánh nữa|không kêu nữa|thôi không "
          + "kiện|thôi không khiếu nại & thì|mới|là & trả|ký|cấp|làm|giải quyết|duyệt|xong|cho & "
          + "!không bắt & !không cần & !không ai & !không được",
        "xóa tin|xóa bài|gỡ bài|gỡ tin|xóa phản ánh|rút phản ánh|rút đơn|xóa đánh giá|sửa "
          + "đánh giá & đi thì|đi rồi|xong thì|xong phiếu|xong hồ sơ|xong, phiếu|xong, hồ sơ|thì "
          + "mai|thì phiếu|thì hồ sơ|thì phường|thì sở|rồi nói chuyện|rồi tính|rồi mình|rồi "
          + "tôi|rồi lấy|rồi sẽ & !quyền & !không cần & !không phải & !không bắt & !không ai & "
          + "!đòi & !ép & !lừa đảo & !giả mạo & !mã & !tự nguyện & !nếu muốn",
        "còn bêu|còn chê|còn nói xấu|còn lải nhải|nhắn thêm|kêu thêm|nói thêm câu|thêm câu "
          + "nữa|phản ánh kiểu này|phản ánh thế này|khiếu nại kiểu này|kiện kiểu này|đơn từ kiểu "
          + "này|nhắn kiểu này & còn lâu|cuối hàng|về cuối|xuống cuối|khó|khỏi|đừng hòng|đừng "
          + "mong|chậm|treo|ngâm & !đừng ngại & !khỏi chờ & !nếu cần & !nếu còn & !khó khăn & "
          + "!$nhận-lỗi",
        "sếp $người-gửi|công ty $người-gửi|trường $người-gửi|cơ quan $người-gửi|thủ "
          + "trưởng|hiệu trưởng|chủ nhà trọ & biết $người-gửi|mà biết|biết chuyện|biết hay & "
          + "khiếu nại|kiện|phản ánh|tố|đơn & !giữ kín & !không ai & !không để & !che & !bí mật "
          + "& !không biết",
        "lý lịch|hạnh kiểm|hồ sơ đảng|phiếu đảng viên|thi đua & có vết|vết đen|bị bôi|sẽ "
          + "xấu|xấu đi|bị ghi|không sạch|mất sạch & !đính chính & !sai sót & !xóa án",
        "liệu mà nói|liệu mà nhắn|liệu mà viết|liệu mà kêu|liệu giữ|giữ thân|giữ ghế & !số liệu "
          + "& !tài liệu & !dữ liệu & !thân nhân|thân thể",
      ]),
  ]

  /// What asks for gifts, or answers with rumours.
  private static let vietnameseUnfitActs: [SpeechAct] = [
    SpeechAct(
      "vòi-vĩnh", .favour,
      [
        "$trao-riêng $người-cơ-quan … $tiền-quà|$trao-riêng … $tiền-quà … cho "
          + "$người-cơ-quan|$trao-riêng cho $người-cơ-quan … $tiền-quà|$trao-riêng lại "
          + "$người-cơ-quan … $tiền-quà|$trao-riêng … $tiền-quà … $người-cơ-quan lo & "
          + "!$lời-đề-phòng & !khảo sát & !doanh nghiệp & !điện & !xe & !cho em nhỏ & !trẻ em",
        "lì xì $người-cơ-quan|biếu $người-cơ-quan|lót tay $người-cơ-quan|bồi dưỡng "
          + "$người-cơ-quan|bồi dưỡng cho $người-cơ-quan|hậu tạ $người-cơ-quan|lì xì cho "
          + "$người-cơ-quan|biếu cho $người-cơ-quan|cúng $người-cơ-quan|tạ ơn $người-cơ-quan|đáp "
          + "lễ $người-cơ-quan & !$lời-đề-phòng & !nghiệp vụ & !lớp & !tập huấn & !kiến thức",
        "phong bì|phong bao|quà|quà cáp|chút quà|quà quê|lì xì|vật chất|củ|vài trăm|mấy "
          + "trăm|vài triệu|mấy triệu|ít tiền|chút tiền|vài lít|mấy lít|vài xị|rượu|thuốc lá|bồi "
          + "dưỡng|ngoại giao|chi phí riêng|phí riêng & $được-việc & !$lời-đề-phòng & !đơn & !hồ "
          + "sơ bằng & !nghiệp vụ & !tập huấn & !khoai & !hành & !bán hàng & !người nghèo & !hộ "
          + "nghèo & !Tết cho",
        "cảm ơn|cám ơn|biết ơn|đền đáp|đáp lại|tỏ lòng|bày tỏ|thể hiện & bằng vật chất|bằng "
          + "hiện vật|bằng hiện kim|bằng tiền|bằng phong bì|bằng quà|bằng chút quà|bằng cái gì "
          + "đó|bằng hành động cụ thể|không chỉ bằng lời|đừng bằng lời|đừng suông|không suông|cụ "
          + "thể một chút & $người-gửi|cán bộ|anh em|chúng tôi|mình & !$lời-đề-phòng & !tiền "
          + "phạt & !bằng khen",
        "xin ít|xin chút|xin tí|xin vài|xin mấy|cho xin ít|cho xin chút|cho xin tí|cho "
          + "ít|cho tí & tiền|trăm|củ|lít|lộc|quà|cà phê|nước uống|tiền nước|bia|thuốc lá & "
          + "$người-cơ-quan|$người-gửi & !$lời-đề-phòng & !ít phút & !thời gian & !ít ngày",
        "lo chi phí|chịu chi phí|bao chi phí|lo ăn ở|bao ăn|lo tiền xe|lo xăng xe|lo cơm "
          + "nước|lo bữa|lo khoản|chi khoản & cho $người-cơ-quan|của "
          + "$người-cơ-quan|$người-cơ-quan đi|$người-cơ-quan xuống|$người-cơ-quan tới & "
          + "!$lời-đề-phòng & !cơ quan sẽ & !nhà thầu & !công ty & !chủ đầu tư",
        "có chi phí|mất chi phí|tốn chi phí|chi phí thỏa thuận|có phí|giá cả|giá riêng|phí "
          + "riêng|chi phí riêng & số cá nhân|zalo cá nhân|liên hệ riêng|gặp riêng|nhắn "
          + "riêng|gọi riêng|muốn nhanh|làm nhanh|cần nhanh|cần gấp & !$lời-đề-phòng",
        "không ai làm không|ai làm không công|ai cho không|anh em cũng phải|anh em còn "
          + "phải|cán bộ cũng phải|lương ba cọc|lương thấp|lương ít & "
          + "sống|ăn|uống|xăng|nuôi|hiểu|cho ai|thông cảm & !$lời-đề-phòng",
        "dúi|nhét|đút|kẹp|quẹt|xì ra|lót|biếu|cúng|chi đẹp|chịu chi & "
          + "trăm|triệu|củ|lít|chai|tiền|quà|thẻ điện thoại|thẻ cào|đô|chỉ vàng|cây vàng|tờ năm "
          + "trăm|tờ hai trăm|cái thẻ|nhanh|là xong|thì phường|thì tổ & !$lời-đề-phòng & !chạy "
          + "xe & !xe chạy & !máy & !tiếng ồn & !đường & !chạy qua & !chạy lại & !chạy đi & "
          + "!chạy nhanh & !nhà chạy & !chạy theo & !chạy thử & !kẹp giấy & !tiền lương",
        "đưa|chuyển|biếu|chạy|góp|chi|bồi dưỡng|ủng hộ & cho anh em|cho cán bộ|cho tụi "
          + "em|cho bọn em|cho bên em|cho tụi tôi|cho đội|cho tổ|cho phòng|cho sếp|cho người "
          + "trực|cho người làm & trăm|triệu|nghìn|ngàn|củ|đô|xăng|xăng xe|quà|tiền & "
          + "!$lời-đề-phòng & !người thi công & !xử phạt & !nhà nước & !dự án & !giải ngân & "
          + "!quyết toán & !lương",
        "đãi|mời|khao|thết|bao|mua & tổ|anh em|cán bộ|sếp|cả phòng|chúng tôi|tụi em|bọn em & "
          + "bữa cơm|bữa|chầu|bia|nhậu|thùng bia|trà sữa|cà phê|ăn trưa|ăn tối|cơm & "
          + "!$lời-đề-phòng & !bữa ăn học & !trường & !học sinh & !quán",
        "có gì gọi là|gọi là với|có tí gì|có chút gì|thêm tí gì|thêm chút gì|xem thế nào cho anh "
          + "em|cho anh em vui|cho anh em phấn khởi|cho anh em đỡ|để anh em phấn khởi|động viên "
          + "anh em|chịu chi|chi đẹp|có lót|phải lót|lót một chút|liệu mà cư xử|liệu cư xử|biết "
          + "đường mà tính|có lời với anh em & !$lời-đề-phòng & !phải lót gạch & !lót nền & !lót "
          + "đường & !chưa rõ|không rõ|vướng|thắc mắc|gọi là có|gọi là chúng tôi",
        "tài khoản vợ tôi|tài khoản của vợ|tài khoản chồng tôi|tài khoản người nhà tôi|tài "
          + "khoản riêng của tôi|tài khoản riêng của em|cái khoản như đã nói|khoản tiền như đã "
          + "nói|số tiền như đã nói|cái khoản hôm trước|khoản tiền hôm trước|phần đã hẹn "
          + "riêng|phần như đã hứa & $người-gửi|gửi|chuyển|nộp|đưa & !$lời-đề-phòng & !bảo hiểm "
          + "& !hưởng & !trợ cấp",
        "trăm đô|nghìn đô|mấy đô|vài đô|đô la|chỉ vàng|cây vàng & thôi|khỏi|là xong|là "
          + "được|thì xong|cho nhanh|cho tôi|cho em|cho anh em & !$lời-đề-phòng & !mất & !trộm & "
          + "!lừa",
        "vài đồng|mấy đồng|tí tiền|chút tiền|ít tiền|có tiền|có đồng ra & mới hăng|mới "
          + "chạy|mới làm|mới nhanh|mới xong|mới nhiệt tình|mới đi|mới ký|mới chịu|thì mới & "
          + "!$lời-đề-phòng & !chi trả & !ngân sách & !kinh phí & !hộ nghèo",
        "gửi|tặng|biếu|mua|mang|làm|cho|xách & quà|trái cây|hoa quả|thỏi son|nước hoa|hộp "
          + "bánh|thẻ nạp|cân cam|con gà|chục trứng|tí|chút & cho chị|cho cô|cho anh|cho sếp|cho "
          + "các cô|cho các chị|tận nhà|chị ấy|cô ấy|anh ấy|cô thủ quỹ|chị trưởng & nhanh|gọi "
          + "số|trước|trong ngày|ưu tiên|vui|ngay & !$lời-đề-phòng & !giấy & !ảnh & !đơn & !thư",
        "giá khác|giá ba trăm|giá hai trăm|giá năm trăm|giá một trăm|giá một triệu|giá hai "
          + "triệu|giá nửa triệu|năm lít|hai lít|ba lít|mấy lít|một lít & lấy "
          + "số|suất|phiếu|giấy|hồ sơ|gấp|nhanh|trước|làm & !$lời-đề-phòng & !xăng & !dầu & "
          + "!nước & !giữ xe & !thị trường",
        "thiếu tiền|hết tiền|tiền tiêu Tết|tiêu Tết|kẹt tiền|túng & cán bộ|anh em|chúng "
          + "tôi|tụi em|bên em|tổ|phòng & hiểu|giúp|thông cảm|cho vay|liệu & !$lời-đề-phòng & "
          + "!ngân sách & !người nghèo & !hộ",
        "nộp riêng cho|đưa riêng cho|gửi riêng cho|chuyển riêng cho|trả riêng cho & "
          + "em|mình|tôi|anh|chị|cô|cán bộ & chục|trăm|triệu|nghìn|tiền|phí|khoản & "
          + "!$lời-đề-phòng",
        "làm tí cho|làm chút cho|tự giác một chút|tự giác chút|tự giác đi|biết tự giác|nên "
          + "tự giác|tự nguyện chút|tự nguyện một chút & cô|chị|anh|cán "
          + "bộ|người|quầy|vui|nhé|nhanh & !$lời-đề-phòng & !giao thông & !giữ vệ sinh & !tháo "
          + "dỡ & !chấp hành",
      ]),
    SpeechAct(
      "nghe-nói", .hearsay,
      [
        "nghe nói|nghe đâu|nghe bảo|nghe đồn|nghe phong phanh|nghe phong thanh|nghe loáng "
          + "thoáng|nghe hóng|hóng được|nghe thiên hạ|thiên hạ đồn|đồn rằng|đồn là|người ta "
          + "đồn|thấy bảo|có người bảo|ai đó bảo|ai đó nói|nghe ai nói|nghe mấy người & "
          + "!$người-gửi nghe & !$người-gửi có nghe & !$người-gửi cũng nghe & !do nghe & !là "
          + "nghe & !mới nghe & !chỉ nghe & !lời nghe & !chuyện nghe & !điều nghe & !tin nghe & "
          + "!theo nghe & !được nghe & !chứng cứ & !bằng chứng & !tài liệu & !kiểm tra được & "
          + "!tố cáo & !thư & !$người-gửi kể & !$người-gửi nêu & !$người-gửi nói & !$người-gửi "
          + "viết & !nghe nói lại & !câu",
        "hình như|hình như là|dường như|nghe chừng|chừng như|có khi là|không biết chừng|đâu "
          + "như|nhớ mang máng|tôi nhớ không lầm|tôi nhớ không nhầm|mình nhớ không nhầm|em nhớ "
          + "không nhầm|nếu không nhầm|nhớ láng máng|tôi đoán|mình đoán|em đoán|chúng tôi "
          + "đoán|có vẻ như|coi bộ|xem chừng|nếu nhớ đúng|đoán là|đoán chừng|đoán vậy|đoán "
          + "thế|đoán mò & !$người-gửi thấy & !$người-gửi kể & !$người-gửi nêu & !$người-gửi "
          + "viết & !$người-gửi nói & !$người-gửi đoán & !$người-gửi nghĩ & !$người-gửi thấy & "
          + "!đừng & !không đoán",
        "chắc|chắc là|chắc cũng|chắc sẽ|có lẽ|có lẽ là & gì đó|gì đấy|sao đó|sao đấy|thì "
          + "phải|hay sao ấy|hay sao đó|đâu đó|nào đó|không rõ lắm|không nhớ rõ|không dám "
          + "chắc|tôi đoán|mình đoán|em đoán & !$người-gửi lo & !$người-gửi thấy & !chắc chắn",
        "mình không biết|em không biết|tôi không biết|chúng tôi không biết|mình chẳng "
          + "biết|mình cũng không rõ|em cũng không rõ|tôi cũng không rõ|chúng tôi cũng không "
          + "rõ|mình không rõ|em không rõ lắm|tôi không rõ lắm|mình chịu|em chịu & nhưng "
          + "nghe|nhưng chắc|nhưng hình như|nhưng thấy bảo|nhưng chắc là|nhưng đâu như|tự "
          + "hỏi|hỏi ai|hỏi lại nhé|thử hỏi|thử xem|đi hỏi",
        "thấy mấy anh bảo|thấy mấy chị bảo|thấy mấy anh nói|thấy mấy chị nói|thấy anh em "
          + "bảo|thấy ai bảo|thấy ai nói|thấy người ta bảo|thấy người ta nói|có người nói là|có "
          + "người nói rằng|có người kể là|ai đó kể|theo lời đồn|lời đồn|tin hành lang|tin vỉa "
          + "hè|kháo nhau|xì xào|rỉ tai|đồn đại & !$người-gửi thấy & !$người-gửi kể & "
          + "!$người-gửi nêu & !$người-gửi viết & !$người-gửi nói & !tố cáo & !thư & !chứng cứ & "
          + "!nếu có người",
        "không nhớ rõ|không nhớ chắc|chẳng nhớ rõ|không nhớ lắm|không nắm rõ|không nắm "
          + "lắm|chưa nắm rõ|không rành & nhưng|có khi|hình như|chắc|thử|chắc là|đại khái|nói "
          + "chung & !$người-gửi không nhớ & !nếu $người-gửi & !bà con",
        "tôi nghe … bảo|tôi nghe … kể|tôi nghe … nói|tôi nghe … đồn|mình nghe … bảo|mình nghe … "
          + "kể|mình nghe … nói|mình nghe … đồn|em nghe … bảo|em nghe … kể|em nghe … nói|em nghe "
          + "… đồn|chúng tôi nghe … bảo|chúng tôi nghe … kể|chúng tôi nghe … nói|chúng tôi nghe "
          + "… đồn|nghe người ta bảo|nghe người ta nói|nghe người ta kể|nghe anh em bảo|nghe anh "
          + "em nói|nghe bảo vệ bảo|nghe bảo vệ nói|nghe lái xe kể|nghe lái xe nói & !nghe "
          + "$người-gửi & !ghi âm & !camera & !băng & !đoạn & !bản ghi & !điện thoại & !câu & "
          + "!thương & !trình bày & !chỉ nghe & !mới nghe & !là nghe & !cũng nghe & !hai "
          + "bên|nhân chứng|người trực",
        "không rõ có đúng|chẳng rõ có đúng|không biết có đúng|chẳng biết có đúng|không biết "
          + "đúng sai|đúng sai không rõ|không rõ thực hư|chưa rõ thực hư & nhưng|hình "
          + "như|chắc|nghe|cứ|thử & !$người-gửi & !xác minh",
      ]),
  ]
}
