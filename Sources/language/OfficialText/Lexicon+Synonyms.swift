// The groups of synonyms that the shipped `tieng-viet` lexicon has, held against it by a test.

extension Lexicon {
  static let vietnameseSynonyms: [String: [String]] = [
    "nhận-lỗi": [
      "xin lỗi", "rất tiếc", "cáo lỗi", "thông cảm", "chia sẻ", "chúng tôi hiểu", "em hiểu",
      "nhận lỗi", "lấy làm tiếc", "cảm ơn",
    ],
    "cuộc-gặp": [
      "buổi gặp", "buổi gặp mặt", "buổi làm việc", "buổi đối thoại", "buổi trao đổi",
      "buổi tiếp xúc", "buổi nói chuyện", "buổi ký", "buổi họp", "cuộc gặp", "cuộc họp với",
      "cuộc trao đổi", "cuộc đối thoại", "cuộc điện thoại", "cuộc gọi", "tọa đàm", "hội nghị",
      "biên bản làm việc", "biên bản thỏa thuận",
    ],
    "người-gửi": [
      "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "bạn", "quý vị", "gia đình",
      "công dân",
    ],
    "chuyển": [
      "chuyển", "gửi", "giao", "chuyển giao", "bàn giao", "chuyển tiếp", "đưa sang", "gởi",
    ],
    "đã": ["đã", "vừa", "rồi", "xong", "đã được"],
    "không-thuộc": [
      "không thuộc", "không phải thẩm quyền", "ngoài thẩm quyền", "ngoài quyền", "ngoài phạm vi",
      "không có thẩm quyền", "không nằm trong", "không giải quyết được", "không xử lý được",
      "không có quyền", "không đủ thẩm quyền", "không nhận", "không tiếp nhận", "không thụ lý",
      "chưa thuộc", "không phải việc của", "nằm ngoài", "không can thiệp", "không vào cuộc",
      "không đứng ra", "không gọi", "không làm được", "không xử được", "không giải quyết",
    ],
    "chờ": ["chờ", "đợi", "đang chờ", "đang đợi"],
    "kết-quả": ["kết quả", "trả lời", "kết luận", "phản hồi", "báo lại", "hồi âm", "thông báo"],
    "liên-hệ": [
      "liên hệ", "gọi", "gặp", "đến", "tới", "nhắn", "ra", "hỏi", "liên lạc", "qua", "lên", "vô",
    ],
    "mang-theo": [
      "mang", "mang theo", "đem", "đem theo", "cầm", "cầm theo", "xuất trình", "kèm", "kèm theo",
      "nộp", "đưa", "trình",
    ],
    "miễn": [
      "miễn", "không phải nộp", "không phải trả", "không mất", "không thu", "không tốn",
      "không mất phí", "miễn phí", "không phải đóng", "không phải chịu", "không đồng nào", "khỏi",
      "không cần nộp", "không phải nộp thêm",
    ],
    "xin-lỗi": [
      "xin lỗi", "cáo lỗi", "thành thật xin lỗi", "mong được thứ lỗi", "tạ lỗi", "lấy làm tiếc",
      "xin được lượng thứ",
    ],
    "giữ-bí-mật": [
      "giữ bí mật", "bí mật", "giữ kín", "bảo mật", "không tiết lộ", "không để lộ", "không làm lộ",
      "không lộ", "kín", "không công khai", "không nêu tên", "không đăng", "không cho ai biết",
    ],
    "nộp": ["nộp", "gửi", "gởi", "đưa", "đem", "mang", "làm đơn", "nộp đơn", "gửi đơn"],
    "tách": [
      "tách", "tách riêng", "tách ra", "riêng", "gửi riêng", "hai tin", "hai phần", "một tin khác",
      "tin riêng", "tin khác", "thành hai", "tin mới", "một tin mới",
    ],
    "gộp": [
      "gộp", "nhập", "ghép", "nhập chung", "gộp chung", "trùng", "một vụ", "cùng một việc",
      "cùng việc", "chung một",
    ],
    "kiểm-tra": [
      "kiểm tra", "xác minh", "rà soát", "xem xét", "đi xem", "khảo sát", "làm rõ", "đối chiếu",
      "kiểm lại", "xuống xem",
    ],
    "khắc-phục": [
      "khắc phục", "sửa", "sửa chữa", "vá", "thay", "xử lý", "dọn", "dẹp", "giải tỏa", "làm lại",
      "chấn chỉnh", "sửa lại",
    ],
    "nhắc-nhở": [
      "nhắc nhở", "nhắc", "chấn chỉnh", "phê bình", "rút kinh nghiệm", "kiểm điểm", "quán triệt",
      "khiển trách",
    ],
    "khiếu-nại": ["khiếu nại", "đơn khiếu nại", "làm đơn khiếu nại", "gửi đơn khiếu nại"],
    "tố-cáo": ["tố cáo", "đơn tố cáo", "người tố cáo"],
    "tòa-án": ["tòa án", "khởi kiện", "kiện", "tòa", "ra tòa"],
    "hòa-giải": ["hòa giải", "tổ hòa giải", "dàn xếp", "đứng giữa"],
    "trực-tuyến": [
      "trực tuyến", "trên mạng", "qua mạng", "online", "cổng dịch vụ công", "cổng dvc",
      "dịch vụ công", "dichvucong.gov.vn", "vneid", "trên cổng",
    ],
    "buổi-gặp": [
      "buổi gặp", "buổi họp", "cuộc họp", "cuộc gặp", "buổi đối chất", "buổi làm việc",
      "buổi tọa đàm", "tọa đàm", "hội nghị", "buổi hòa giải", "buổi trao đổi",
      "trao đổi trực tiếp với", "lịch họp", "mời họp", "dự họp", "tới dự họp", "đến dự họp",
      "giấy mời họp", "bắt tay nhau", "đã bắt tay", "ký giấy xác nhận", "ký xác nhận", "đồng ý bỏ",
      "đồng ý rút", "đã đồng ý rút", "ông đã đồng ý", "bà đã đồng ý", "anh đã đồng ý",
      "chị đã đồng ý", "cụ đã đồng ý", "ông đã thừa nhận", "bà đã thừa nhận", "anh đã thừa nhận",
      "chị đã thừa nhận", "xin rút lại", "dành thời gian dự", "đã tiếp đón", "bài phát biểu",
      "hai bên đã hiểu", "các bên đã gặp", "các bên đã họp", "các bên đã ngồi", "các bên đã ký",
      "các bên đã bắt tay", "các bên đã hòa giải", "các bên đã thỏa thuận", "các bên đã thống nhất",
      "các bên đã nhất trí", "các bên đã đồng ý", "các bên đã hiểu", "các bên đã đối thoại",
      "các bên đã rút", "các bên đã vui vẻ", "các bên đã cam kết", "ba bên đã gặp", "ba bên đã họp",
      "ba bên đã ngồi", "ba bên đã ký", "ba bên đã bắt tay", "ba bên đã hòa giải",
      "ba bên đã thỏa thuận", "ba bên đã thống nhất", "ba bên đã nhất trí", "ba bên đã đồng ý",
      "ba bên đã hiểu", "ba bên đã đối thoại", "ba bên đã rút", "ba bên đã vui vẻ",
      "ba bên đã cam kết", "cuộc làm việc", "như đã thống nhất",
      "ông đã thống nhất", "bà đã thống nhất", "anh đã thống nhất", "chị đã thống nhất",
    ],
    "hứa-chắc": [
      "chắc chắn được", "chắc chắn sẽ", "chắc chắn có", "chắc chắn xong", "chắc chắn thắng",
      "chắc chắn cho", "chắc chắn bị", "cam đoan", "xin hứa", "chúng tôi hứa", "tôi hứa",
      "cháu hứa", "em hứa", "con hứa", "mình hứa", "hứa với", "cam kết với", "bảo đảm với",
      "đảm bảo với", "xin bảo đảm", "xin đảm bảo", "thành phố bảo đảm", "thành phố đảm bảo",
      "chúng tôi bảo đảm", "chúng tôi đảm bảo", "nhất định sẽ", "nhất định được", "trăm phần trăm",
      "100%", "bằng mọi giá", "chắc chắn trong", "chắc chắn thời hạn", "nhất định trong",
    ],
    "đền-bù": [
      "sẽ đền", "phải đền", "đền đủ", "đền bù cho", "được đền bù", "phải đền bù", "sẽ bồi thường",
      "phải bồi thường", "được bồi thường", "khoản bồi thường", "bồi thường cho", "bù công",
      "bù tiền", "sẽ cho thôi việc", "cho thôi việc công chức", "sẽ buộc thôi việc", "sẽ bị đuổi",
      "sẽ đuổi", "sẽ bị cách chức", "sẽ cách chức", "bị sa thải", "sẽ bị phá dỡ", "sẽ phá dỡ",
      "phải phá dỡ", "bị phạt mức", "mức cao nhất", "hoàn tiền", "trả lại tiền",
    ],
    "đổi-đường": [
      "là khiếu nại", "là đơn khiếu nại", "là tố cáo", "là đơn tố cáo", "khiếu nại lần hai",
      "khiếu nại lần đầu", "thụ lý là", "thụ lý khiếu nại", "làm đơn khiếu nại",
      "viết đơn khiếu nại", "làm đơn tố cáo", "căn cứ luật khiếu nại", "theo luật khiếu nại",
      "luật khiếu nại 2011", "luật tố cáo", "thời hiệu", "mất quyền", "từ chối tiếp nhận",
      "trả lại nội dung", "trả lại bản ghi", "đóng hồ sơ", "khởi kiện", "kiện ra tòa", "ra tòa",
      "tranh chấp dân sự",
    ],
    "trái-kết-luận": [
      "không có lỗi", "không có sai phạm", "không có gì sai", "không phát hiện", "không vi phạm",
      "đúng quy trình", "không có trách nhiệm", "không chịu trách nhiệm", "không có cơ sở",
      "không có căn cứ", "không đúng sự thật", "phản ánh không đúng", "vu khống", "bịa đặt",
      "chưa kiểm tra", "không kiểm tra", "không xem xét",
    ],
    "chưa-hề": [
      "không", "chưa", "không được", "chưa được", "không hề", "chưa hề", "không bị", "chưa bị",
      "chẳng", "không có", "chưa kịp", "không kịp",
    ],
    "ngay": ["ngay", "lập tức", "khẩn", "khẩn cấp", "tức thì", "ngay lập tức", "gấp"],
  ]
}
