// What a letter does to its reader in veiled words: a hint, an aside, a sigh. Each turn stands in no fair
// letter that ships. Held against the shipped `tieng-viet` lexicon by a test.

extension Lexicon {
  static let vietnameseVeiledActs: [SpeechAct] =
    vietnameseVeiledReproaches + vietnameseVeiledOffers

  /// What blames, mocks, discourages or threatens between the lines.
  private static let vietnameseVeiledReproaches: [SpeechAct] = [
    SpeechAct(
      "trách-khéo", .blame,
      [
        "giá như|giá mà|phải chi|ước gì|nếu ngay từ đầu|nếu lúc đầu|nếu hôm ấy|nếu hôm đó|nếu "
          + "lúc ấy|giá lúc|giá hôm|giá trước|nếu trước khi & $người-gửi|bà con|công ty|doanh "
          + "nghiệp|hợp tác xã|nhà trường|hội & thì đã|đã không|đã chẳng|thì đâu|đâu đến|đâu "
          + "có|hẳn đã|thì chẳng|thì giờ & !phường & !quầy & !cán bộ & !chúng tôi & !công chức & "
          + "!quận",
        "nên mới ra nông nỗi|mới ra nông nỗi|nên ra nông nỗi|ra cơ sự này|ra cơ sự ấy|nên cơ sự "
          + "này|nên nông nỗi này|ra cớ sự này|mới sinh ra cớ sự|mới nên chuyện|nên mới thành "
          + "chuyện|nên mới sinh chuyện|nên mới lắm chuyện|nên mới rắc rối & !$nhận-lỗi",
        "làm phiền cả|phiền đến cả|mất công cả|tốn công cả|làm bận cả|làm mất công & trung "
          + "tâm|cơ quan|phòng|sở|quận|phường|tổ|đội|bộ|chúng tôi|văn phòng|mấy anh|các anh|anh em "
          + "& !$nhận-lỗi",
        "nghe gì cũng|nhìn gì cũng|thấy gì cũng|nghĩ gì cũng|gì cũng thành|gì cũng ra|cái gì "
          + "cũng nghi|nhìn ai cũng|thấy ai cũng|nghe ai cũng & $người-gửi|bà con & !$nhận-lỗi",
        "đọc kỹ|xem kỹ|tìm hiểu|hỏi kỹ|cân nhắc|suy nghĩ|nghĩ kỹ|nghĩ lại|xem lại mình|tự "
          + "xem|bình tĩnh & trước khi làm phiền|trước khi gửi phản ánh|trước khi gửi đơn|trước "
          + "khi phản ánh|trước khi kêu|trước khi nhắn|trước khi làm đơn|trước khi kiện|trước khi "
          + "viết|trước khi lên tiếng|trước khi trách|trước khi làm ầm|rồi hãy phản ánh|rồi hãy "
          + "kêu|rồi hãy nhắn|rồi hãy trách|rồi hẵng phản ánh",
        "cũng tại $người-gửi|chỉ tại $người-gửi|âu cũng do $người-gửi|âu cũng tại $người-gửi|một "
          + "phần tại $người-gửi|một phần do $người-gửi|một phần cũng do $người-gửi|một phần là do "
          + "$người-gửi|một phần cũng tại $người-gửi|trước hết là do $người-gửi|suy cho cùng … "
          + "$người-gửi & !$nhận-lỗi & !không phải & !không",
        "đâu phải lỗi của ai|lỗi tại ai chưa rõ|không trách ai được|trách ai được nữa|trách ai "
          + "bây giờ|tự trách mình|trách mình trước|xem lại mình trước|nhìn lại mình|đừng chỉ "
          + "trách & !$nhận-lỗi & !đừng tự trách|khỏi tự trách|không phải tự trách|chúng tôi tự "
          + "trách",
        "cứ lẫn|hay lẫn|lẫn cẫn|lẩm cẩm|đãng trí|hay quên|quên trước quên sau|mắt kém|nặng "
          + "tai|nghễnh ngãng|tai nghe không rõ & nên|mới|thành ra|chứ|thì & !$nhận-lỗi",
        "cả tin quá|nhẹ dạ quá|dễ tin người|dễ tin quá|tham rẻ|ham rẻ|chủ quan quá|nóng tính "
          + "quá|nóng quá|nôn nóng quá|sốt ruột quá|vội quá|khó tính quá|kỹ tính quá|đa nghi "
          + "quá|cố chấp quá|lười quá & nên|mới|thành|thì & !$nhận-lỗi",
        "sát ngày|sát hạn|phút chót|sát nút|nước đến chân & mới kêu|mới nhắn|mới chạy|mới "
          + "hỏi|mới lo|mới cuống|rồi kêu|rồi trách",
        "mình làm mình chịu|tự làm tự chịu|bụng làm dạ chịu|khôn ba năm|mất bò mới lo|trách mình "
          + "trước|có sao người ta mới|có thế nào người ta mới|thế nào thì người ta mới|có lửa mới "
          + "có khói",
        "$người-gửi cũng nên xem lại|$người-gửi cũng nên nhìn lại|$người-gửi nên tự "
          + "hỏi|$người-gửi thử tự hỏi|$người-gửi xem lại mình|$người-gửi cũng phải xem "
          + "lại|$người-gửi cũng nên tự hỏi|$người-gửi cũng nên tự xem|$người-gửi cũng nên tự "
          + "trách|$người-gửi cũng nên tự nhìn|$người-gửi cũng nên tự rút & !giấy|hồ "
          + "sơ|phiếu|tờ|địa chỉ",
        "con cái|con cháu|người nhà|các con|con trai|con gái & có hiếu|biết để ý|chịu khó|biết "
          + "xem|chịu xem|quan tâm hơn|để mắt & đã chẳng|đã không|đâu đến|đâu để|thì đâu|đâu phải "
          + "& !$nhận-lỗi",
        "bày ra|bày chuyện|làm ồn|làm ầm|lớn chuyện & để bán|mà bán thêm|bán thêm mấy|kiếm "
          + "thêm|câu khách|kéo khách & !không phải & !phường",
      ]),
    SpeechAct(
      "mỉa-khéo", .contempt,
      [
        "có năng khiếu|có khiếu|có tài|có biệt tài|có máu|đúng là có tài & viết|phản "
          + "ánh|kêu|kiện|kể|tưởng tượng|văn|soi & !có tài liệu & !có tài khoản & !có tài sản",
        "lại là $người-gửi|lại $người-gửi … nữa rồi|vẫn lại là $người-gửi & rồi|à|đây|nữa & !lại "
          + "là $người-gửi phải",
        "biết nói sao|biết nói gì hơn|hết biết nói|không biết nói sao|thì cũng lạ|thế thì cũng "
          + "lạ|cũng lạ thật|cũng hiếm có|thì cũng hiếm|thì chúng tôi cũng chịu|thì thành phố cũng "
          + "chịu|thì phường cũng chịu|thì sở cũng chịu|khó cho thành phố|khó cho phường|khó cho "
          + "chúng tôi|khó cho cơ quan & mà|còn|lại|chưa|không & !$nhận-lỗi",
        "biết chữ|biết đọc|có mắt|để ý tí|tinh ý|chịu khó nhìn & là thấy|là hiểu|là biết|cũng "
          + "thấy|cũng hiểu|cũng biết|ra ngay|thấy ngay & !$nhận-lỗi",
        "ghi to đùng|ghi to tướng|ghi rành rành|ghi sờ sờ|viết to đùng|dán to đùng|treo to "
          + "đùng|in to đùng|to bằng cái|nằm sờ sờ|chình ình & !ổ gà|hố|nứt|cây|xe",
        "muốn|đòi & mà lại không chịu|mà không chịu|mà lại ngại|mà ngại|mà lại tiếc|mà không "
          + "muốn|mà cứ đòi|lại còn đòi|mà lại đòi|mà đến … cũng không & !$nhận-lỗi & !phường "
          + "không & !cán bộ không & !mà không muốn lộ",
        "thì có là bao|thì đã sao|có sao đâu|có gì to tát|có gì ghê gớm|thấm gì|có đáng là "
          + "bao|đáng là bao|bõ bèn gì|chả thấm vào đâu|có gì đâu mà|ai chả thế|ai chẳng thế|ở đâu "
          + "chẳng thế|đâu mà chẳng & mà|thì|cũng|còn & !$nhận-lỗi & !phí & !tiền",
        "ở nhờ|nước người ta|đất người ta|ăn nhờ|ở đậu|dân ngụ cư|người tứ xứ|dân tứ xứ & theo "
          + "lệ|ít thôi|biết thân|giữ ý|kẻo|liệu|đừng|phải chịu|thì chịu",
        "cứ lo|chỉ nên lo|nên lo|thì lo|hãy lo|lo mà & chuyện … để|việc … để|còn … để|mấy chuyện "
          + "này để|chuyện này để|để người có chuyên môn|để người biết|để cơ quan",
        "thử một ngày|thử một buổi|ra ngồi thử|vào ngồi thử|ngồi thử ghế|làm thử một|trực thử & "
          + "sẽ rõ|thì biết|mới biết|sẽ hiểu|mới hiểu|xem sao",
        "cái cột của|cái cống của|cái loa của|cái ngõ của|chỉ có nhà|cả thành phố này|cả phường "
          + "này|cả quận này|cả ngõ này|cả phố này & hay có chuyện|lắm chuyện|nhiều chuyện|mới "
          + "kêu|kêu|phàn nàn|khó chịu|chỉ có & !$nhận-lỗi & !đều & !cũng",
        "ngồi bàn giấy|ngồi phòng lạnh|ngồi máy lạnh|ngồi một chỗ|nói thì dễ|nói thì ai chẳng|vẽ "
          + "thì ai chẳng|ai cũng vẽ được|ai cũng nói được & !chúng tôi ngồi|xe lăn|đợi|chờ",
        "chắc $người-gửi nghĩ|chắc $người-gửi tưởng|$người-gửi tưởng là|$người-gửi cứ "
          + "nghĩ|$người-gửi cứ tưởng|$người-gửi nghĩ thành phố & là xong|phải có ngay|chỉ có "
          + "mỗi|mỗi việc của|riêng $người-gửi|muốn là được|có ngay|rảnh",
        "nếu ai cũng như $người-gửi|ai cũng như $người-gửi|nhà nào cũng như|ai cũng đòi như|ai "
          + "cũng kêu như|ai cũng hỏi như|ai cũng kỹ như & thì|chắc|làm gì|sao",
        "bé xé ra to|việc cỏn con|chuyện cỏn con|chuyện con con|chuyện lặt vặt|việc lặt "
          + "vặt|chuyện vặt vãnh|chuyện nhỏ như|chút chuyện mà|có tí chuyện & !không phải|chẳng "
          + "phải|đâu phải|không coi",
        "lập riêng một|mở riêng một|cử riêng một|bố trí riêng một|dành riêng cả|dựng riêng & cho "
          + "$người-gửi|mình $người-gửi|nhà $người-gửi|phục vụ $người-gửi",
        "dạy chúng tôi|lên lớp chúng tôi|dạy cán bộ|dạy khôn|dạy đời|chỉ đạo chúng tôi|dạy cơ "
          + "quan",
        "đeo kính|thay kính|khám mắt|đo mắt|dụi mắt|mở to mắt & đọc|nhìn|xem|thấy",
        "phát hiện lớn|phát hiện động trời|phát minh|sáng kiến để đời|ý tưởng để đời|thật hiếm "
          + "có|xưa nay hiếm & $người-gửi|công ty|hội",
        "ngẩng lên|ngước lên|ngó lên|nhìn lên & mà không|một cái|xem mình|cũng không|là thấy",
        "đâu phải ông trời|không phải thần thánh|không phải ba đầu|ba đầu sáu tay|có phép "
          + "đâu|đũa thần|phép màu|không phải siêu nhân",
        "giải kiên trì|giải kỷ lục|giải của năm|danh hiệu & trao|tặng|phong",
        "cười quá trời|cười ngất|cười bò|cười lăn|cười muốn|cười rần & chúng tôi|tụi mình|bọn "
          + "mình|cả phòng|anh em|ai cũng|coi|xem",
      ]),
    SpeechAct(
      "nản-khéo", .discouragement,
      [
        "đừng|chớ|khỏi|chẳng nên & hy vọng|hi vọng|trông mong|trông chờ|kỳ vọng|mong đợi|mong "
          + "chờ|trông vào|mong gì|mong nhiều|mong nhanh|chờ làm gì|nuôi hy vọng & !mong gì hơn",
        "hiếm khi|chẳng mấy khi|hiếm ai|ít ai|ít người|chẳng mấy ai|mấy ai|chưa thấy ai|xưa "
          + "nay|trước nay|từ trước tới giờ|lâu nay & thắng|ăn thua|được gì|cãi lại|lật lại|lật "
          + "được|thay đổi được|đổi được|sửa cho|để đó|để đấy|chìm xuồng|rồi cũng vậy|rồi cũng "
          + "thế|đâu vào đấy & !$nhận-lỗi",
        "chỉ tổ|chỉ tội|chỉ tốn|chỉ thêm|chỉ mất & mất thời gian|thời gian|mất công|mệt|mệt "
          + "người|tốn tiền|tốn công|khổ|rách việc|nhọc|đau đầu & !$nhận-lỗi & !nếu phải & !một "
          + "trang & !không",
        "để đó thôi|để đấy thôi|rồi để đó|rồi để đấy|xếp xó|ngăn kéo|đắp chiếu|cho vào tủ|chìm "
          + "xuồng|rơi vào im lặng|chẳng ai ngó|không ai ngó & !không để|không nằm|không "
          + "nhận|chứ không|không bị|không rơi|$nhận-lỗi",
        "già rồi|có tuổi rồi|tuổi này rồi|lớn tuổi rồi|ngần này tuổi|tuổi già|từng này tuổi & "
          + "làm gì|cho mệt|nghỉ cho|thì thôi|hơi đâu|để con cháu & !$nhận-lỗi",
        "ở nhà nghỉ|ở nhà cho khỏe|nghỉ ngơi cho khỏe|ở nhà trông cháu|ở nhà chơi|về nhà "
          + "nghỉ|thôi cho khỏe & còn hơn|thì hơn|có khi|tốt hơn|cho khỏe người|đỡ mệt & !làm trực "
          + "tuyến & !qua mạng",
        "có kêu nữa|có kiện nữa|có nói nữa|kêu nữa cũng|kiện cũng|kêu cũng|viết nữa cũng|gửi nữa "
          + "cũng|có phản ánh nữa|gửi lên rồi|gửi lên đấy|gửi lên trên & thế thôi|vậy thôi|vẫn "
          + "thế|chẳng khác|không khác|chẳng ai|để đó|xếp xó|cũng vậy|cũng thế",
        "công an xử công an|phường xử phường|quan xử quan|người nhà xử nhau|bênh nhau|bao che "
          + "nhau|che cho nhau|họ với nhau cả|người nhà cả|cùng một nhà|vừa đá bóng vừa thổi còi "
          + "& !lo|ngại|sợ",
        "coi như xong cho rồi|nộp rồi coi như xong|nộp quách|cho xong chuyện|cho yên chuyện|cho "
          + "nhẹ đầu|cho đỡ mệt|cho rảnh nợ|thôi thì nộp|thôi thì chịu|nộp phạt … cho xong|nộp "
          + "tiền … cho xong|nộp … cho xong chuyện|nộp … cho xong đi|nộp … cho xong rồi & "
          + "!$nhận-lỗi & !qua mạng & !không trả lời|không nói|không làm|không viết|không ghi",
        "chờ dài cổ|chờ mỏi cổ|đợi dài cổ|còn khuya|mùa quýt|tết công gô|mục thất|dài cổ & "
          + "!$nhận-lỗi|để $người-gửi",
        "biết bao giờ mới|chẳng biết bao giờ|không biết đến bao giờ|còn lâu mới|may ra thì|may "
          + "lắm thì|họa may|năm nào mới & xong|tới lượt|đến lượt|xem|giải quyết|sửa|trả lời|ngó",
        "vì một mình|vì riêng|vì mỗi|vì một người & sửa|đổi|thay|làm lại|bỏ & ai|đâu|chẳng|chả",
        "có cũng như không|nói cho vui|nói cho có|ghi cho có|làm cho có|hỏi cho có|nhận cho "
          + "có|tiếp thu cho có|ghi nhận vậy thôi|ghi nhận thế thôi|biết vậy thôi & !không "
          + "nói|không ghi|không làm|không hỏi|không nhận|không phải|không tiếp thu",
      ]),
    SpeechAct(
      "dọa-khéo", .threat,
      [
        "coi chừng|kẻo|không khéo|khéo lại|khéo|e là|sợ là|liệu|chỉ sợ|e rằng & bị soi|soi "
          + "lại|bị để ý|họ để ý|để ý cửa hàng|để ý nhà|ghét|làm khó|gây khó|lại khó|khó xin|bị "
          + "chậm|khó ăn nói|khó làm ăn|bị ngâm|gặp khó|khó sống & !để không & !không bị",
        "đừng hỏi sao|đừng trách sao|đừng trách chúng tôi|đừng hỏi vì sao|đừng hỏi tại sao|đừng "
          + "bảo sao|đừng có trách|thì đừng trách|đừng trách không ai|đừng trách phường|rồi đừng "
          + "trách|lúc ấy đừng trách|đừng trách là & không nói trước|nói "
          + "trước|chậm|lâu|khó|mời|bị|sau này|lần sau|kiện|đăng",
        "mất lòng|mếch lòng|phật ý|cũng ghét|họ ghét|để bụng|ghi thù|thù dai|nhớ lâu|nhớ "
          + "mặt|không vui đâu|không vừa lòng|chạm tự ái & sau này|lần sau|mai mốt|rồi|còn|thì & "
          + "!khỏi phải|khỏi qua|khỏi gặp|không phải qua|không phải gặp & !$nhận-lỗi",
        "còn nhiều việc phải|còn việc lên|còn khối việc|sau này còn lên|còn phải nhờ|còn lên "
          + "xuống|còn ra vào|còn đi lại & phường|cơ quan|cửa quan|chúng tôi|quầy|công an & "
          + "nên|liệu|đừng|nhớ|mềm mỏng|nhịn|biết điều & !ngại & !hiểu",
        "cẩn thận|thận trọng|nên nhớ|nên biết|nhớ cho|cần hiểu|nên hiểu & tội vu khống|vu "
          + "khống|vào tù|đi tù|bị mời lên|mời … lên làm việc|bị xử lý|bị kiện ngược|phạt vì "
          + "nói|chịu trách nhiệm trước pháp luật & !người tố cáo được & !nếu cố ý & !Điều",
        "còn gặp nhau|gặp nhau dài dài|gặp nhau nhiều|còn nhờ vả|cũng có lúc cần|sẽ có lúc "
          + "cần|còn qua tay|đều qua tay & phường|chúng tôi|anh em|cán bộ|nhau|quầy",
        "chưa chắc|chưa hẳn|chắc gì|cũng đâu & nhà $người-gửi|quán $người-gửi|cửa hàng "
          + "$người-gửi|đất $người-gửi|giấy tờ của $người-gửi|hồ sơ của $người-gửi & sạch|đúng "
          + "phép|đủ giấy|hợp lệ|không sai|trong sạch",
        "được cái này|được một|được việc này & mất cái khác|mất mười|mất việc khác|mất cái "
          + "kia|hỏng việc khác",
        "không hay đâu|không hay ho gì|không có lợi đâu|không lợi gì cho|chỉ thiệt thân|thiệt "
          + "thân thôi & $người-gửi|làm to|kêu|kiện|đơn & !cho là & !cho rằng",
        "đoàn|liên ngành|đội|tổ|cán bộ|phường|thanh tra|kiểm tra & ghé thăm|ghé xem|ghé qua|đến "
          + "thăm|xuống thăm|sang xem & đều đặn hơn|thường xuyên hơn|nhiều hơn|dày hơn|kỹ hơn|nhà "
          + "$người-gửi dựng từ|nhà $người-gửi xây từ|nhà $người-gửi có phép|nhà $người-gửi có "
          + "giấy",
        "đã soi thì soi|soi cho đều|soi cả ngõ|soi luôn nhà|soi luôn cả",
        "được mất|thiệt hơn|lợi hại & $người-gửi tự cân nhắc|$người-gửi cân nhắc|$người-gửi "
          + "liệu|$người-gửi tự liệu|$người-gửi tính|$người-gửi tự tính & !kiện",
        "gõ cửa nhiều nơi|gửi nhiều nơi|gửi khắp nơi|gửi nhiều kênh|kêu nhiều nơi|gửi hai nơi|hay "
          + "đơn từ|hay kêu|hay phản ánh|nhiều đơn & sau cùng|để lại sau|giải quyết sau|xử lý "
          + "sau|xếp cuối|xếp sau|để cuối|làm cuối|ghé thăm|soi & !không",
        "khó giữ|khó can|khó cản|khó ngăn|không giữ nổi|không cản nổi & anh em|cán bộ|công "
          + "chức|họ|người ta|quầy & $người-gửi nên liệu|liệu trước|$người-gửi liệu|$người-gửi "
          + "tính|đem ra & !$nhận-lỗi",
      ]),
  ]

  /// What hints at gifts, lets slip who reported, or guesses.
  private static let vietnameseVeiledOffers: [SpeechAct] = [
    SpeechAct(
      "gợi-quà", .favour,
      [
        "mang|đem|xách|cầm|biếu|tặng|kèm|gửi & ít|chút|tí|cân|chục|mớ|bó|túi|gói|chai|thùng|chút "
          + "quà|quà|đặc sản|của nhà trồng|cây nhà lá vườn & mấy anh|các anh|anh em|mấy chị|các "
          + "chị|mấy em|các em|người ta|các bác ấy|các cô|cán bộ|anh phụ trách|anh thụ lý & làm "
          + "quen|dễ bàn|dễ nói|dễ việc|dễ hơn|vui|trôi|thuận|êm|quý|nhanh|cho phải phép|lấy thảo "
          + "& !$lời-đề-phòng",
        "tay không thì khó|tay không cũng khó|tay không … khó|tay không thì ngại|tay không cũng "
          + "ngại|tay không thì kỳ|tay không coi sao|tay không sao tiện|tay không … không "
          + "tiện|tay không thì ai & !tay không nhiều & !đi lại & !về tay không",
        "biết đường|biết điều|biết ý|biết cách cư xử|có trước có sau|có qua có lại|qua lại thưa "
          + "gửi|có đi có lại|biết trước biết sau & việc gì cũng|mọi "
          + "việc|dễ|nhanh|trôi|thuận|êm|một chút|chút & !$lời-đề-phòng",
        "cà phê|thuốc nước|trà thuốc|trà nước|chén nước|bao thuốc|ly nước|ấm trà|bữa sáng|bữa "
          + "trưa|bữa nhậu|vài chén|chén rượu|cốc bia & anh em|các anh|mấy anh|cán bộ|các em|người "
          + "ta|mấy chị|các chị & là xong|xong|nhanh|đỡ|dễ|vui|êm|trôi & !$lời-đề-phòng & !quán & "
          + "!hàng quán",
        "có lời cảm ơn|có chút gì|có gì cho|có quà|có tí gì|có chút|có cái gì|gọi là có|ít "
          + "lộc|chút lộc & cho vui|vui|phấn khởi|trôi chảy|ấm lòng|phải phép|được việc|thuận|đỡ "
          + "vất vả & anh em|các em|các anh|mấy anh|mấy chị|người trực|cán bộ|chi nhánh|quầy & "
          + "!$lời-đề-phòng",
        "tiếp đón chu đáo|tiếp đãi|tiếp đón cho|chu đáo với đoàn|lo cho đoàn|mời đoàn|tiếp "
          + "đoàn|quà quê & đoàn|cán bộ|mấy anh|các anh & êm|thuận|dễ|xong|nhẹ|vui & !$lời-đề-phòng",
        "tùy tâm|có lòng|tấm lòng|tình cảm|quan tâm|động viên|nhớ đến|đừng quên|hiểu ý|ý tứ|tế "
          + "nhị|khéo léo|biết cách|biết lối|biết cửa & anh em|các anh|mấy anh|các em|mấy em|mấy "
          + "cô|người làm|người trực|cán bộ|chuyên viên|trên ấy & nhanh|xong|suôn sẻ|trôi "
          + "chảy|thuận|êm|vui|dễ|nhẹ",
        "có qua có lại|đồng tiền đi trước|của biếu|miếng trầu là đầu|lễ mọn|chút lễ|lễ lạt|quà "
          + "cáp gọi là|chút thảo|lấy thảo|cây nhà lá vườn|đặc sản quê|quà quê & !không "
          + "nhận|không được nhận|từ chối|trả lại",
        "cho phải đạo|cho phải lẽ|cho phải phép|cho trọn vẹn|cho đẹp lòng|cho vui lòng & anh "
          + "em|các anh|mấy anh|các em|người ta|cán bộ|cô trực",
        "nên đặt|nên thuê|nên mua|cứ đặt|cứ thuê|cứ mua|đặt vẽ|đặt làm|thuê vẽ & phu nhân|người "
          + "nhà|bà xã|ông xã|vợ anh|chồng chị|vợ sếp|em trai|em gái|em vợ|anh rể|con trai|con "
          + "gái|cháu & đồng chí|cán bộ|trưởng phòng|lãnh đạo|sếp|trong phòng|của sở|chúng "
          + "tôi|anh em",
        "hồ sơ|việc|đơn|giấy & qua rất êm|qua êm|trót lọt|đi rất êm|xuôi chèo|chạy êm",
        "thì & ắt được|hẳn được|hẳn sẽ được|chắc sẽ được|tự khắc được|sẽ được anh em & nhớ "
          + "đến|nhớ tới|để ý|chồng trên|lên trên|xem trước|xét trước|làm trước|ưu ái|quan tâm & "
          + "nhờ|giúp|xếp|cho một chỗ|hộ|giùm|để tâm|mua|biếu",
        "nhớ đến anh em|nhớ tới anh em|nhớ anh em|nghĩ đến anh em|nghĩ tới anh em & một chút|một "
          + "tí|chút ít|chút quà|có dịp|tiện đường|ra phố|ghé qua|phòng khách",
        "công sá|công xá|tiền công|thù lao & tùy $người-gửi|tùy tâm|thế nào tùy|bao nhiêu "
          + "tùy|tính sau",
        "gặp riêng|gặp ngoài|gặp bên ngoài|nói riêng với|cà phê với & trưởng đoàn|đoàn|cán "
          + "bộ|lãnh đạo|công chức|người phụ trách & dàn xếp|cho êm|nói khéo|thu xếp|lo liệu|chỗ "
          + "thân quen & !không|đừng",
        "xăng nhớt|xăng xe|thuốc nước|tiền nước|chút đỉnh|góp một ít|góp mỗi|góp chút|sửa soạn & "
          + "cho ảnh|cho anh em|cho đoàn|đoàn|có tinh thần|tươm tất|anh em & vui|mau|sớm "
          + "hơn|rộng rãi|nhanh|nể|đi sớm & !không & !$nhận-lỗi",
        "máy cá nhân|máy riêng|số cá nhân|zalo cá nhân & nhắn|gọi|liên hệ & tôi|em|suất|kẹt|lãi "
          + "& !không & !đừng",
      ]),
    SpeechAct(
      "hé-lộ", .exposure,
      [
        "nói sơ|nói qua|nói nhỏ|báo nhỏ|rỉ tai|đã nhắn|có nhắn|nhắn cho|kể qua|nói luôn|hé "
          + "cho|nói thêm|cho hay|bảo luôn|nói thẳng & là người|là ai|là hộ|là nhà|là chủ|là có "
          + "chủ|là có hộ|là có nhà|là có người & !không ai & !không nói & !không cho & !chưa nói "
          + "& !không hề",
        "gọi hỏi|có hỏi|hỏi qua|gọi cho|nhờ|hỏi thăm & phường|quán|cán bộ|ông ấy|bà ấy|anh "
          + "ấy|bên kia|tổ dân phố|hàng xóm & xem|coi & $người-gửi & ở ngõ nào|ở đâu|là ai|nhà "
          + "nào|có phải|ngõ nào|ở phố nào|số nào & !không gọi & !không hỏi",
        "có nói là|có nói|có bảo là|có kể là|có báo là|đã nói là|đã bảo là|phải nói là|đành nói "
          + "là|lỡ nói là & bên|nhà|quán|hộ|chính $người-gửi|$người-gửi & đã phản ánh|phản ánh "
          + "lên|gửi phản ánh|báo tin|gửi đơn|tố cáo|kêu lên|làm đơn & chủ|cán bộ|quán|hàng "
          + "xóm|công chức|phường|họ|bên kia|anh em & !không ai & !không nói & !không có ai & "
          + "!chưa nói",
        "kèm cả|gửi cả|gửi luôn|đưa cả|chuyển cả|đưa luôn|cho xem|cho đọc|đọc cho|chụp cho|chụp "
          + "gửi & tên|số máy|số điện thoại|địa chỉ|tin nhắn|ảnh chụp tin|đơn & của $người-gửi & "
          + "chủ|bên kia|người bị|ông ấy|bà ấy|anh ấy|quán|cán bộ ấy|hàng xóm",
      ]),
    SpeechAct(
      "đoán-mò", .hearsay,
      [
        "chắc|chắc là|chắc tại|chắc do|hẳn là|khéo|có lẽ|chắc hồi trước|chắc hồi & nên mới|mới "
          + "ra nông|cả đấy|không biết chừng|mới vỡ|mới hỏng|mới dám|mới chậm|mới thế|mới vậy|mới "
          + "làm & !$người-gửi chắc & !chắc chắn & !$nhận-lỗi",
        "ai cũng biết tiếng|ai mà chẳng biết|ai chẳng biết|ai chả biết|biết tiếng rồi|ăn "
          + "chia|chia nhau|rút ruột|bôi trơn|đi đêm|có ô dù|có người chống|quen ai đó|sân sau|lợi "
          + "ích nhóm|cờ bạc|vòi tiền|ngâm hồ sơ & chắc|khéo|nghe|thực ra|hồi trước|rồi|đấy & !tố "
          + "cáo & !phản ánh & !theo & !$người-gửi nêu & !$người-gửi kể & !xác minh & !nếu",
        "ai cũng sợ trách nhiệm|sợ trách nhiệm|chỉ cần có tâm|có tâm một chút|có tâm hơn|ngồi "
          + "bàn giấy|cứng nhắc quá|máy móc quá|đùn đẩy nhau|đá bóng sang|đổ cho nhau|làm ăn tắc "
          + "trách|làm ăn chán|chậm như rùa & chỉ|ai cũng|quá|thì|mà|chứ|toàn & !nói vậy & "
          + "!$người-gửi nêu & !không phải & !$người-gửi nói & !để khỏi & !tránh",
        "biết đâu|không chừng|khả năng là do|mười phần|thể nào chẳng|kiểu này chắc|kiểu này "
          + "là|ai cũng đoán|đồn ầm|bàn tán|rỉ tai nhau|bà con đồn|dân đồn|người ta đồn & "
          + "có|là|cũng|chắc",
        "ngâm|om|găm|ém|dìm|gây khó|vòi & để đợi|để chờ|để ăn|cho bõ|để kiếm|để đòi & phong "
          + "bì|tiền|quà|lót tay & !$người-gửi nêu & !$người-gửi kể & !theo",
        "vốn tham|tham có tiếng|có tiếng là tham|xưa nay tham|có tiếng nhũng|tiếng xấu & xưa "
          + "nay|có tiếng|vốn|ai cũng biết & !không",
        "kỳ này|phen này|lần này|chuyến này & mất ghế|mất chức|bay ghế|đi tong|xộ khám|ngồi tù & "
          + "!không",
      ]),
  ]
}
