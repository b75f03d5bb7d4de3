// The words that the shipped `tieng-viet` lexicon has, for libraries and kept attempts without one.
// A test holds the two against each other.

extension Lexicon {
  /// The lexicon of Vietnamese that TapSu comes with.
  package static let vietnamese = Lexicon(
    id: "tieng-viet",
    lists: vietnameseLists.merging(vietnameseGateLists) { _, gate in gate }
      .merging(vietnameseMannersLists) { _, manners in manners }
      .merging(vietnameseNameLists) { _, names in names }
      .merging(vietnameseValueLists) { _, values in values }
      .merging(vietnameseRestatementLists) { _, restatements in restatements }
      .merging(vietnameseTurnLists) { _, turns in turns },
    numbers: vietnameseNumbers.merging(vietnameseGateNumbers) { _, gate in gate }
      .merging(vietnameseNameNumbers) { _, names in names }
      .merging(vietnameseValueNumbers) { _, values in values }
      .merging(vietnameseRestatementNumbers) { _, restatements in restatements }
      .merging(vietnameseTurnNumbers) { _, turns in turns },
    synonyms: vietnameseSynonyms, speechActs: vietnameseSpeechActs,
    opposites: vietnameseOpposites, matters: vietnameseMatters, deeds: vietnameseDeeds,
    tables: nil)

  private static let vietnameseLists: [List: [String]] = [
    .duties: [
      "giữ bí mật", "giữ kín", "bảo mật", "không tiết lộ", "không để lộ", "không làm lộ",
      "không công khai", "quyền", "bí mật",
    ],
    .writers: ["tôi", "em", "văn phòng", "mình", "Văn phòng"],
    .others: [
      "phường", "xã", "quận", "huyện", "sở", "phòng", "ban", "đơn vị", "cơ quan", "công an",
      "UBND", "ủy ban", "trường", "công ty", "tổ", "đội", "trung tâm", "chủ tịch", "cán bộ",
      "quầy",
    ],
    .papers: [
      "bản", "giấy", "đơn", "mẫu", "tờ", "văn bản", "thư", "phiếu", "biên bản", "ký", "viết",
      "việc", "theo", "đúng", "giữ", "thực hiện", "vi phạm", "một lời", "mong", "lời", "các",
    ],
    .particles: ["ạ", "nhỉ", "hả", "vậy", "thế", "à", "nhé", "ơi", "bác", "em"],
    .betweenHaving: ["dám", "thể", "phải", "đã", "chắc", "chắc chắn", "còn", "từng"],
    .denials: ["sao được", "thế nào được", "làm sao được", "gì đâu", "bao giờ đâu", "kiểu gì"],
    .citizens: [
      "bác", "bà", "ông", "anh", "chị", "cô", "chú", "bạn", "công dân", "người dân", "chủ hộ",
      "hộ dân", "hộ kinh doanh", "người gửi", "người tố cáo", "người khiếu nại", "người viết",
      "ai", "quý vị", "quý ông", "ông/bà", "gia đình", "cụ",
      "người ta", "người ấy", "người kia", "người vay", "bên vay", "bên kia", "hàng xóm", "chú ấy",
      "anh ấy", "chị ấy", "cô ấy", "ông ấy", "bà ấy", "bác ấy", "chủ nhà", "chủ quán",
    ],
    .adverbs: [
      "đã", "có", "phải", "cần", "nên", "hãy", "vui lòng", "xin", "sẽ", "đang", "vẫn", "tự",
      "cũng", "từng", "làm",
    ],
    .towards: ["với", "thưa", "cùng", "cho", "chào", "gửi", "kính thưa"],
    .reports: [
      "viết", "nói", "cho rằng", "phản ánh", "nêu", "kể", "bảo", "trình bày", "ghi rõ", "ghi là",
      "cho biết", "nhắc", "hỏi", "khiếu nại", "tố cáo", "khẳng định", "kiến nghị", "theo lời",
      "thuật lại", "bàn", "gợi ý", "hiến kế", "ao ước",
    ],
    .speakers: [
      "bác", "bà", "ông", "anh", "chị", "cô", "chú", "bạn", "công dân", "người dân", "đơn",
      "tin nhắn", "thư", "người gửi", "cháu", "cụ", "theo lời", "bài viết", "báo chí",
      "dẫn báo cáo",
    ],
    .selves: ["tôi", "em", "mình", "chúng em"],
    .having: ["có"],
    .questionEnds: ["không"],
    .rhetoricalEnds: [
      "đâu", "mô",
    ],
    .pasts: ["đã"],
    .negators: [
      "hổng", "không", "chưa", "chẳng", "chả", "đừng", "chớ", "hông", "nỏ",
    ],
    .doubtfulNegators: [
      "hổng", "chả", "đừng", "chớ", "hông", "nỏ",
    ],
    .refusals: [
      "khó", "khó có thể", "khó lòng", "tránh", "thay vì", "làm sao", "sao có thể", "từ chối",
      "quên", "quên đã", "quên lời", "thất", "nuốt lời", "ai dám", "nào dám", "đâu dám", "đâu có",
      "đâu thể", "sao dám", "khó mà", "ngừng", "thôi", "rút lại", "hủy", "làm sao mà",
      "khỏi", "khỏi phải", "khỏi cần", "đỡ phải", "làm sao dám",
    ],
    .disclaimers: [
      "không có nghĩa", "không có nghĩa là", "chưa có nghĩa là", "không đồng nghĩa", "không phải",
      "không phải là", "không phải vì", "chẳng phải", "chẳng phải là", "đâu phải", "đâu phải là",
      "chứ không phải", "chứ chẳng phải", "không có chuyện", "làm gì có chuyện",
      "không hề có chuyện",
    ],
    .refutations: [
      "là không đúng", "là chưa đúng", "là không đúng sự thật", "là sai", "là sai sự thật",
      "là không có thật", "là không phải", "là bịa", "là không có", "không đúng sự thật",
      "không có thật",
    ],
    .pretexts: [
      "với lý do", "lấy lý do", "viện lý do", "đưa lý do", "nêu lý do", "viện cớ", "lấy cớ",
      "kiếm cớ", "nại cớ", "nại", "đổ tại", "đổ cho",
    ],
    .whereabouts: [
      "ở", "tại", "từ", "về", "tới", "đến", "đi", "nằm", "chỗ", "phía", "hôm", "bữa", "khi", "thứ",
      "quy", "nơi", "gửi",
    ],
    .officials: [
      "công chức", "cán bộ", "nhân viên", "viên chức", "bảo vệ", "người trực", "chủ tịch",
      "phó chủ tịch", "ở quầy", "bên phường", "phía phường", "phụ trách", "trực quầy",
    ],
    .overdue: ["quá hạn", "trễ hạn", "lỡ hạn", "quá thời hạn", "chậm hạn", "hết hạn", "sau hạn"],
    .earlierMarks: [
      "trước ngày", "trước giờ", "trước khi", "trước đó", "trước đây", "trước kia", "trước hôm",
      "trước lúc", "lúc trước", "hồi trước", "hôm trước",
    ],
    .spaces: ["khoảng không", "hàng không", "trên không", "số không", "tay không"],
    .accusations: [
      "là tố cáo", "tức là tố cáo", "thành tố cáo", "coi là tố cáo", "gọi là tố cáo",
      "là việc tố cáo", "là chuyện tố cáo", "là nội dung tố cáo", "là đơn tố cáo", "là đi tố cáo",
      "thuộc tố cáo", "phải tố cáo", "là tố giác",
    ],
    .restrictions: ["chỉ", "những", "riêng", "phải chỉ", "đơn thuần", "đơn thuần là", "chỉ dừng"],
    .compounds: ["khí", "gian", "trung", "quân", "lưu"],
    .turns: ["nhưng", "thì", "mà", "nên", "vì", "song", "cũng"],
    .sureTurns: ["mà", "thì", "song", "cũng"],
    .subjects: ["tôi", "em", "chúng mình"],
    .deniedSubjects: ["tôi", "em", "mình", "cháu", "phường", "quận", "sở", "chúng"],
    .links: ["là", "rằng", "việc", "để", "cho", "trong", "của"],
    .modals: ["thể", "được", "dám", "có", "ai", "nên"],
    .coordinators: ["hay", "hoặc", "và", "cũng"],
    .placeOpenings: [
      "điền", "ghi", "nhập", "tên", "họ tên", "họ và tên", "số", "ngày", "địa chỉ", "địa điểm",
      "nội dung", "nơi nhận", "nơi giải quyết", "đơn vị", "cơ quan", "lý do", "kết quả",
      "thời hạn", "thời gian", "chức vụ", "chức danh", "xxx", "xx", "tóm tắt", "căn cứ",
      "nguyên nhân", "mã hồ sơ", "mã số", "chữ ký", "người gửi", "người nhận", "ông/bà",
      "ông, bà", "anh/chị", "giờ", "tháng", "năm", "email", "trích yếu", "các bước",
      "việc đã làm", "hạn trả", "chọn",
    ],
    .placeParticulars: [
      "hồ sơ", "điện thoại", "nhà", "cccd", "căn cước", "văn bản", "phản ánh", "công văn", "đơn",
      "nhận", "gửi", "chuyển", "trả", "hẹn", "hết", "tháng", "dự kiến", "giờ", "ngày",
      "hoàn thành", "giải quyết", "ban hành", "làm việc", "đã hỏi", "của", "lượng", "tiền",
    ],
    .placeTitles: ["ông", "bà", "anh", "chị", "cô", "chú", "bác"],
    .placeGreetings: ["gửi", "chào", "thưa"],
    .ordered: ["khóa", "thế kỷ", "lần thứ", "chương", "phần", "đại hội", "thứ", "mục"],
  ]

  private static let vietnameseNumbers: [Number: Int] = [
    .reportReach: 14,
    .questionReach: 9,
    .clauseMaximum: 60,
    .dutyReach: 4,
    .nameReach: 6,
    .speakerReach: 6,
    .negationReach: 10,
    .bracketMaximum: 80,
    .claimNegationReach: 3,
  ]
}
