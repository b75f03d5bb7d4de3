// The groups of synonyms that the shipped `tieng-viet` lexicon has, held against it by a test.

extension Lexicon {
  static let vietnameseSynonyms: [String: [String]] = [
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
    "ngay": ["ngay", "lập tức", "khẩn", "khẩn cấp", "tức thì", "ngay lập tức", "gấp"],
  ]
}
