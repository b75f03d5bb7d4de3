// Matters that stray from any case, and are told of in none: private life, trade, the press, small talk. Held against
// the shipped `tieng-viet` lexicon by a test.

extension Lexicon {
  /// What a letter of an office speaks of only where its case does.
  static let vietnameseStrayMatters: [ToldMatter] = [
    ToldMatter(
      "chuyện-nhà", .mentioned,
      [
        "vợ tôi", "vợ em", "chồng tôi", "vợ mình", "chồng mình", "con tôi", "con gái tôi",
        "con trai tôi", "con gái em", "con trai em", "em trai tôi", "chị gái tôi", "anh trai tôi",
        "em gái em", "em trai em", "anh trai em", "chị gái em", "cháu tôi", "cháu gái tôi",
        "cháu trai tôi", "em họ tôi", "anh họ tôi", "chị họ tôi", "em vợ", "em rể", "anh rể",
        "em dâu", "chị dâu tôi", "bố vợ", "mẹ vợ", "bố tôi", "mẹ tôi", "ba tôi", "bà ngoại em",
        "bà nội em", "bạn tôi", "bạn em", "bạn thân tôi", "bạn gái tôi", "người yêu em",
        "người yêu tôi", "người nhà tôi", "người nhà em", "nhà tôi có", "nhà em có", "nhà em mới",
        "nhà tôi bán", "nhà em bán", "quán tôi", "quán nhà tôi", "quán nhà em", "quán của tôi",
        "quán của em", "quán của vợ", "quán của chị", "tiệm của tôi", "cửa hàng của tôi",
        "cửa hàng nhà tôi", "cửa hàng chúng tôi", "cửa hàng của chúng tôi", "công ty của vợ",
        "công ty của bạn tôi", "công ty nhà tôi", "công ty của tôi", "khách sạn của tôi",
        "nhà riêng của tôi", "nhà riêng của trưởng", "nhà riêng của sếp", "nhà riêng trưởng",
        "tận nhà tôi", "sang nhà tôi", "qua nhà tôi", "tới nhà tôi", "ghé nhà tôi", "sếp em",
        "sếp tôi", "tôi đang độc thân", "em đang độc thân", "của em gái tôi", "của em trai tôi",
        "của anh trai tôi", "của chị gái tôi", "của vợ tôi", "ghé quán phở", "ghé quán của",
        "nhà em mới đẻ", "con mèo nhà", "con chó nhà", "tới quán của", "quán cà phê của tôi",
      ]),
    ToldMatter(
      "rao-bán", .mentioned,
      [
        "mua bảo hiểm", "bán bảo hiểm", "bảo hiểm nhân thọ", "gói bảo hiểm", "đăng ký mua",
        "mua ủng hộ", "ghé ủng hộ", "mua giúp", "mua giùm", "đặt mua", "đặt hàng",
        "bán hàng online", "vé số", "lãi cao", "sinh lời", "cổ phiếu", "tiền ảo", "bitcoin",
        "chứng khoán", "giảm giá", "giảm ngay", "khuyến mãi", "khuyến mại", "ưu đãi", "giá ưu đãi",
        "giá rẻ", "giá tốt", "giá hữu nghị", "giá gốc", "giá mềm", "chiết khấu", "dùng thử",
        "đất nền", "bất động sản", "căn hộ cao cấp", "phòng cho thuê", "nhà cho thuê", "xe máy cũ",
        "đồ cũ", "tiệm", "spa", "làm tóc", "làm đẹp", "mỹ phẩm", "thuốc bổ", "thực phẩm chức năng",
        "giảm cân", "sâm", "cây giống", "phần mềm bên", "voucher", "phiếu mua hàng",
        "phiếu quà tặng", "phiếu giảm", "thẻ thành viên", "quảng cáo", "khóa học", "làm giàu",
        "gia sư", "luyện thi", "du học", "xuất khẩu lao động", "tour", "đòi nợ thuê",
        "vay tiêu dùng", "nhập hàng", "sỉ và lẻ", "miễn phí vận chuyển", "quán nhậu", "quán cà phê",
        "nhóm đầu tư", "đầu tư cùng", "rủ đầu tư", "hàng đa cấp", "bán hàng đa cấp", "bán đất",
        "bán xe", "bán nhà", "bán căn", "cần thì tôi giới thiệu",
      ]),
    ToldMatter(
      "bầu-bán", .mentioned,
      [
        "bầu cho", "bầu cử", "bỏ phiếu", "lá phiếu", "gạch tên", "phiếu bầu", "ứng cử", "tái cử",
        "tranh cử", "tái đắc cử", "trúng cử", "đi bầu", "kỳ bầu", "kỳ tới nhé", "nhiệm kỳ tới",
        "theo đạo", "nhập đạo", "cầu nguyện", "xây chùa", "nhà thờ", "lên chùa", "quyên góp",
        "góp quỹ", "ủng hộ quỹ", "quỹ cơ quan", "kết nạp", "chạy chức",
      ]),
    ToldMatter(
      "truyền-thông", .mentioned,
      [
        "truyền hình", "đài báo", "lên báo", "đăng báo", "báo đăng", "bài báo", "mặt báo",
        "quay phim", "lên sóng", "thời sự", "VTV", "báo Tuổi Trẻ", "báo Thanh Niên", "báo Lao Động",
        "báo Dân Trí", "VnExpress", "Vietnamnet", "báo Nhân Dân", "báo mạng", "nhà đài", "ký giả",
        "họp báo", "phỏng vấn", "trên mạng xã hội", "youtube", "tiktok", "livestream",
        "đăng ký kênh", "nhấn chuông", "gây sốt", "đăng facebook", "trang facebook của tôi",
        "trang cá nhân của tôi", "trên facebook",
      ]),
    ToldMatter(
      "cấp-cao", .mentioned,
      [
        "tổng thống", "chủ tịch nước", "tổng bí thư", "liên hợp quốc", "ngân hàng thế giới",
        "tòa án đã", "tòa đã xử", "bí thư thành ủy", "hoa hậu", "ca sĩ", "diễn viên", "cầu thủ",
        "thủ tướng đã", "thủ tướng rất", "thủ tướng trực tiếp", "thủ tướng chỉ đạo", "thủ tướng sẽ",
        "quốc hội đưa", "quốc hội bàn", "được quốc hội", "ra quốc hội", "lên quốc hội",
        "bộ trưởng đã", "bộ trưởng sẽ", "bộ trưởng trực tiếp", "ra nước ngoài", "chỉ đạo mật",
        "chỉ thị mật", "lệnh mật", "ở trung ương",
      ]),
    ToldMatter(
      "thưởng", .mentioned,
      [
        "được tặng", "tặng bạn", "tặng anh", "tặng chị", "tặng ông", "tặng bà", "tặng bác",
        "sẽ tặng", "quà tặng", "nhận quà", "phần quà", "trúng thưởng", "được thưởng", "thưởng cho",
        "đã thưởng", "sẽ thưởng", "tiền thưởng", "phần thưởng", "giấy khen", "bằng khen",
        "khen thưởng", "biểu dương", "chuyến du lịch", "vinh danh", "huân chương", "miễn thuế",
        "giải thưởng",
      ]),
    ToldMatter(
      "tai-ương", .mentioned,
      [
        "qua đời", "tử vong", "thiệt mạng", "chết người", "bị thương", "nhập viện", "cấp cứu",
        "đánh nhau", "ẩu đả", "hành hung", "bỏ trốn", "trốn ra", "trốn khỏi", "có ma", "ma ám",
        "ma quỷ", "yêu ma", "bị cháy", "cháy rụi", "hỏa hoạn", "khủng bố", "thế lực", "thù địch",
        "phản động", "gián điệp", "tin tặc", "bị tấn công", "đánh bạc", "cờ bạc", "ma túy",
        "mại dâm", "say rượu", "tự tử", "tự sát", "bắt quả tang", "phá sản", "sập nhà", "ngộ độc",
        "tang lễ", "đám tang", "đám cưới", "sảy thai", "ly hôn", "ly dị", "ngoại tình", "vỡ nợ",
        "trầm cảm", "bệnh án", "ung thư", "thất tình", "có bầu", "nghỉ đẻ", "bệnh gan",
        "bị bệnh gan", "đang bệnh", "giỗ tổ", "ở đó có ma", "có con ma", "thi đua toàn quốc",
        "bị tai nạn phải", "vừa bị tai nạn", "gặp tai nạn",
      ]),
    ToldMatter(
      "bỏ-việc", .told,
      [
        "từ chức", "đã nghỉ việc", "xin thôi", "mất chức", "đã khóc", "rơi nước mắt", "quỳ", "lạy",
        "tha thứ", "đích thân", "trực tiếp gọi", "trực tiếp xin lỗi", "gọi điện xin lỗi",
        "tới nhà xin lỗi", "đến nhà xin lỗi", "thi đua", "trừ điểm", "xin nghỉ hưu", "về hưu sớm",
        "nghỉ hưu sớm", "xin nghỉ việc", "nhận trách nhiệm trước",
      ]),
    ToldMatter(
      "gán-cho-dân", .mentioned,
      [
        "đi vắng", "vắng nhà", "không bắt máy", "không gọi được cho", "không liên lạc được",
        "đã ký biên", "ký biên nhận", "đã từng gửi", "đã từng phản ánh", "từng bị xử lý",
        "từng bị phạt", "đã hứa không", "đã nhận lại tiền", "nhận kết quả thay", "thay mặt nhận",
        "nhưng bạn đi vắng", "mà bạn không có nhà", "mà ông không có nhà", "mà bà không có nhà",
        "mà anh không có nhà", "mà chị không có nhà", "nhưng bạn không nghe",
        "nhưng ông không nghe", "nhưng bà không nghe", "nhưng anh không nghe",
        "nhưng chị không nghe", "đã ký giấy rút", "ký giấy rút", "đã từng gửi tin này",
        "thay bạn nhận", "thay ông nhận", "thay bà nhận", "thay anh nhận", "thay chị nhận",
        "nhận thay bạn", "nhận thay ông", "nhận thay bà", "nhận thay anh", "nhận thay chị",
      ]),
    ToldMatter(
      "chuyện-phiếm", .mentioned,
      [
        "thời tiết", "trời đẹp", "trời lạnh", "mặc ấm", "mùa này", "mùa thu", "mùa xuân", "gió mùa",
        "bóng đá", "đội tuyển", "vô địch", "ghi bàn", "bàn thắng", "bàn đẹp", "trận đấu",
        "world cup", "cầu thủ", "xổ số", "giải đặc biệt", "lô đề", "cá độ", "giá vàng", "bộ phim",
        "bài hát", "ca khúc", "câu đố", "truyện cười", "truyện kiều", "cung hoàng đạo", "sao chổi",
        "mặt trăng", "ngôi sao", "công thức", "món ăn", "món ngon", "canh chua", "bánh mì",
        "gia vị", "trà sữa", "nước chanh", "rau muống", "con mèo", "con vịt", "thú cưng", "chó nhà",
        "chó cưng", "buồn ngủ", "ngủ sớm", "mơ thấy", "nằm mơ", "đói bụng", "đi ăn", "đi chơi",
        "đi biển", "nghỉ mát", "đi du lịch", "Sa Pa", "Đà Lạt", "Phú Quốc", "tình yêu",
        "sinh nhật em", "sinh nhật tôi", "màu xanh lá", "da đẹp", "làm da", "áo mới", "sách hay",
        "tục ngữ", "một sàng khôn", "trong đầm", "robot", "trí tuệ nhân tạo", "người máy", "la la",
        "ha ha", "hi hi", "he he", "hu hu", "hí hí", "tèn ten", "tén ten", "lêu lêu", "bla bla",
        "blah blah", "test test", "ok ok", "cộng hai", "vườn thú", "bấm vào đây", "nấu phở",
        "nấu canh", "nấu ăn", "xương bò", "cá lóc", "trời mưa to", "trời sẽ mưa", "trời đẹp quá",
        "hôm nay thứ mấy", "là thứ mấy nhỉ", "chia tay người", "mua ở chợ", "mất tập trung",
        "thất tình", "tàu hỏa chạy", "ăn bún", "bún chả", "phở bò", "phim hay", "xem phim",
        "xem bói", "mùa này vắng", "đi một ngày đàng", "cá không ăn muối", "tử vi hôm nay",
        "chơi game",
      ]),
    ToldMatter(
      "tiếng-ngoài", .mentioned,
      [
        "best regards", "kind regards", "warm regards", "regards", "best wishes", "sincerely",
        "thank you", "thanks", "thank", "please", "dear", "dear sir", "hello", "hi there", "bye",
        "goodbye", "good morning", "good luck", "have a", "nice day", "welcome", "sorry",
        "apologize", "you", "your", "we are", "we will", "attached", "merci", "bonjour", "lorem",
        "xie xie", "arigato", "annyeong", "nihao",
      ]),
  ]
}
