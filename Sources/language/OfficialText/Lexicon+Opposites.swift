// The opposites that the shipped `tieng-viet` lexicon has, held against it by a test.

extension Lexicon {
  static let vietnameseOpposites: [Opposites] = [
    Opposites(
      "hỏng",
      [
        "hỏng", "gián đoạn", "trục trặc", "bị lỗi", "sập mạng", "nghẽn", "mất kết nối", "mất mạng",
        "gặp sự cố", "bị sự cố", "đứt cáp", "tê liệt",
      ],
      [
        "bình thường", "hoạt động tốt", "thông suốt", "ổn định", "vẫn chạy", "chạy tốt",
        "không hỏng", "không hề hỏng", "không có sự cố", "không gián đoạn",
      ]
    ),
    Opposites(
      "mức",
      [
        "vượt giới hạn", "vượt mức", "vượt quy chuẩn", "vượt tiêu chuẩn", "vượt ngưỡng",
        "quá giới hạn", "quá mức cho phép", "vượt chuẩn", "quá ngưỡng", "vượt quá giới hạn",
        "vượt quá mức",
      ],
      [
        "trong giới hạn", "trong mức", "dưới ngưỡng", "đạt chuẩn", "đạt quy chuẩn", "trong ngưỡng",
        "nằm trong giới hạn", "dưới mức", "không vượt", "chưa vượt", "chưa quá",
      ]
    ),
    Opposites(
      "đúng-quy-định",
      [
        "đúng quy định", "đúng quy trình", "đúng pháp luật", "đúng luật", "làm đúng",
        "đúng trình tự", "đúng thủ tục", "hợp pháp", "không sai quy định", "không làm sai",
        "không sai",
      ],
      [
        "sai quy định", "sai quy trình", "trái quy định", "trái luật", "trái pháp luật", "làm sai",
        "sai phạm", "không đúng quy định", "không đúng quy trình", "là sai", "sai sót",
        "chưa đúng quy định",
      ]
    ),
    Opposites(
      "hết-chỗ",
      ["hết số", "hết chỗ", "hết lượt", "hết suất", "hết phiếu", "phát hết"],
      ["còn số", "còn chỗ", "còn lượt", "đủ số", "còn suất", "không hết số", "không hề hết số"]
    ),
    Opposites(
      "hạn",
      [
        "trễ hạn", "trễ hẹn", "quá hạn", "chậm trễ", "bị chậm", "bị trễ", "quá thời hạn",
        "hết thời hạn", "hết thời hiệu", "chậm hẹn", "sai hẹn", "đã hết hạn",
      ],
      [
        "đúng hạn", "đúng hẹn", "còn hạn", "còn trong hạn", "kịp hạn", "chưa quá hạn",
        "chưa hết hạn", "không trễ", "không chậm", "chưa trễ", "không quá hạn", "trong hạn",
      ]
    ),
    Opposites(
      "đủ",
      [
        "đủ giấy tờ", "đủ hồ sơ", "hồ sơ đủ", "đủ điều kiện", "hồ sơ hợp lệ", "hồ sơ đầy đủ",
        "đầy đủ giấy",
      ],
      [
        "thiếu giấy", "thiếu hồ sơ", "hồ sơ thiếu", "hồ sơ còn thiếu", "không đủ điều kiện",
        "chưa đủ điều kiện", "không hợp lệ", "chưa hợp lệ", "thiếu thành phần",
      ]
    ),
    Opposites(
      "thật",
      ["có cơ sở", "đúng sự thật", "có thật", "xác nhận đúng", "phản ánh đúng", "là có thật"],
      [
        "không có cơ sở", "không đúng sự thật", "vô căn cứ", "bịa đặt", "nói quá", "không có thật",
        "sai sự thật", "phóng đại", "thổi phồng", "là không có căn cứ", "hoàn toàn không có căn cứ",
        "không xảy ra",
        "không có chuyện", "không có việc", "phản ánh không đúng", "phản ánh sai",
      ]
    ),
    Opposites(
      "thuận",
      ["đã đồng ý", "đã chấp thuận", "đã chấp nhận", "chấp thuận", "chấp nhận"],
      ["bác bỏ", "không chấp thuận", "đã từ chối", "đã bác", "không đồng ý", "không chấp nhận"]
    ),
    Opposites(
      "phí",
      [
        "miễn phí", "không thu phí", "không mất phí", "miễn lệ phí", "không phải nộp tiền",
        "không phải trả tiền", "không mất tiền", "không tốn tiền", "không phải nộp", "không thu",
      ],
      [
        "phải nộp phí", "có thu phí", "phải đóng phí", "nộp lệ phí", "thu lệ phí", "phải trả phí",
        "mất phí", "phải nộp tiền", "phải trả tiền", "phải nộp",
      ]
    ),
    Opposites(
      "giữ",
      ["giữ nguyên", "vẫn giữ", "không dời", "y như cũ", "không thay đổi"],
      ["dời đi", "di dời", "đã dời", "sẽ dời", "bãi bỏ", "hủy bỏ", "sẽ bỏ", "đã bỏ"]
    ),
    Opposites(
      "người-trực",
      ["có người trực", "có người thay", "có cán bộ trực"],
      [
        "không có người trực", "không có người thay", "không có ai thay", "không ai trực",
        "bỏ vị trí", "không bố trí người",
      ]
    ),
    Opposites(
      "phép",
      ["có phép", "có giấy phép", "được cấp phép", "đúng phép"],
      [
        "không phép", "không có phép", "trái phép", "chưa được cấp phép", "chưa có phép",
        "sai phép", "không có giấy phép", "chưa có giấy phép",
      ]
    ),
    Opposites(
      "bắt-buộc",
      ["bắt buộc", "là bắt buộc"],
      ["không bắt buộc", "tự nguyện", "không cần"]
    ),
    Opposites(
      "nguy",
      ["an toàn", "không nguy hiểm", "bảo đảm an toàn"],
      [
        "nguy hiểm", "mất an toàn", "không an toàn", "không bảo đảm an toàn", "nguy cơ sập",
        "nguy cơ cháy",
      ]
    ),
    Opposites(
      "xong",
      [
        "đã sửa", "đã khắc phục", "sửa xong", "khắc phục xong", "giải quyết xong",
        "đã giải quyết xong", "xử lý xong", "đã xử lý xong", "đã hoàn thành", "đã trả kết quả",
        "đã có kết quả", "đã xong",
      ],
      [
        "chưa sửa", "chưa khắc phục", "đang sửa", "đang khắc phục", "sẽ sửa", "sẽ khắc phục",
        "đang giải quyết", "đang xử lý", "chưa xong", "chưa giải quyết", "chưa xử lý",
        "chưa có kết quả", "sẽ xử lý", "chưa trả", "đang xem xét", "đang xác minh",
      ]
    ),
    Opposites(
      "nguyên-nhân",
      ["do", "là do", "nguyên nhân là", "bởi"],
      [
        "không liên quan", "không phải do", "không phải tại", "không phải vì", "không do",
        "không phải là do", "không dính", "không xuất phát", "không bắt nguồn", "không gây ra",
        "không gây nên", "không dính dáng", "chẳng liên quan",
      ],
      isCause: true),
    Opposites(
      "phạt",
      ["đã phê bình", "đã nhắc nhở", "bị nhắc nhở", "bị phê bình", "đã kiểm điểm", "bị kiểm điểm"],
      [
        "không ai bị", "không bị xử lý", "không có lỗi", "không sai phạm", "không vi phạm",
        "không phê bình", "không nhắc nhở", "không kiểm điểm",
      ]
    ),
    Opposites(
      "nhận",
      ["đã nhận", "đã tiếp nhận"],
      ["chưa nhận", "không nhận được", "chưa tiếp nhận", "chưa nhận được"]
    ),
    Opposites(
      "lỗi-ai",
      [
        "lỗi của phường", "lỗi của quầy", "lỗi của cán bộ", "lỗi thuộc về phường", "lỗi bên phường",
        "lỗi của cơ quan",
      ],
      [
        "không phải lỗi của phường", "lỗi không phải của phường", "phường không có lỗi",
        "quầy không có lỗi", "cán bộ không có lỗi",
      ]
    ),
  ]
}
