// The words about values that the shipped `tieng-viet` lexicon has, held against it by a test.

extension Lexicon {
  static let vietnameseValueLists: [List: [String]] = [
    .tellers: ["gửi", "nhắn", "tin", "hồi", "nhận được", "gọi", "chuyển"],
    .dueLeads: [
      "hạn", "hạn chót", "hạn cuối", "thời hạn", "chậm nhất", "muộn nhất",
      "trễ nhất", "không quá", "không muộn hơn",
    ],
    .limitLeads: [
      "trong", "trong vòng", "vòng", "thời hạn", "thời hạn là", "hạn", "sau", "tối đa",
      "chậm nhất",
    ],
    .roundTimes: ["gần", "khoảng", "chừng", "tầm", "hơn", "quá"],
    .roughCounts: ["hơn", "gần", "khoảng", "chừng", "suốt", "cả", "mất", "ngót"],
    .vagueCounts: ["mấy", "vài"],
    .spanLeads: [
      "trong", "trong vòng", "vòng", "sau", "sau khi", "quá", "hơn", "gần", "khoảng", "thêm",
      "mất", "suốt", "tối đa", "ít nhất", "chậm", "trễ", "cả", "chờ", "đợi", "tới tận",
    ],
    .clockLeads: ["lúc", "từ", "đến", "tới", "trước", "khoảng"],
    .currencies: ["đồng", "vnđ", "vnd", "đ", "việt nam đồng"],
    .agreements: [
      "đồng ý", "đồng tình", "đồng thuận", "đồng lòng", "đồng thời", "đồng bộ", "đồng hành",
      "đồng nghiệp", "đồng đội", "đồng bào", "đồng quan điểm",
    ],
    .sumLeads: [
      "phí", "lệ phí", "tiền", "giá", "mức", "phạt", "nộp", "trả", "thu", "đóng", "là", "từ",
      "đến",
    ],
    .countedThings: [
      "người", "hộ", "lượt", "m", "m2", "mét", "km", "hồ sơ", "trường hợp", "dân", "cây", "ngày",
      "tấn", "lít", "căn", "học sinh", "số", "chữ", "tờ", "trang", "cuốn", "quyển", "tấm",
    ],
    .callLeads: [
      "gọi", "số", "tổng đài", "hotline", "đường dây nóng", "đt", "sđt", "điện thoại", "số máy",
      "bấm", "nhắn",
    ],
    .uncalledNumbers: [
      "hồ sơ", "mã", "mã số", "tài khoản", "biên lai", "hóa đơn", "căn cước", "cccd", "cmnd",
      "công tơ", "số nhà", "nhà số",
    ],
    .slashedNumbers: [
      "số", "ngõ", "ngách", "hẻm", "kiệt", "tổ", "nhà", "số nhà", "lô", "ô", "thửa", "quầy",
      "tỷ lệ", "cột", "mã",
    ],
    .ordinalLeads: [
      "cách", "lần", "điều", "việc", "bước", "lớp", "khoản", "người", "cái", "ý", "là",
      "nội dung", "vấn đề",
    ],
    .dayLinks: ["ngày", "tức", "tức là", "tức ngày", "mùng", "là ngày"],
  ]

  static let vietnameseValueNumbers: [Number: Int] = [
    .tellerReach: 4, .dueReach: 7,
    .passingDays: 2,
    .oppositeReach: 6,
    .oppositeShared: 2,
    .placeShared: 2, .placeSharedByKnown: 4,
  ]
}
