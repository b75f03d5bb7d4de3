// The matters that the shipped `tieng-viet` lexicon has, held against it by a test.

extension Lexicon {
  static let vietnameseMatters: [ToldMatter] = vietnameseCaseMatters + vietnameseStrayMatters

  /// What letters about a case speak of.
  private static let vietnameseCaseMatters: [ToldMatter] = [
    ToldMatter(
      "kỷ-luật", .told,
      [
        "kỷ luật", "buộc thôi việc", "thôi việc", "cho nghỉ việc", "bị nghỉ việc", "đuổi việc",
        "đuổi khỏi", "sa thải", "cách chức", "bãi nhiệm", "giáng chức", "miễn nhiệm",
        "hạ bậc lương", "hạ lương", "trừ lương", "trừ vào lương", "cắt thưởng", "cắt thi đua",
        "hạ thi đua", "điều chuyển", "luân chuyển", "thuyên chuyển", "chuyển công tác",
        "cho chuyển việc", "chuyển sang việc khác", "chuyển chỗ khác", "đình chỉ công tác",
        "tạm đình chỉ", "bị cảnh cáo", "cảnh cáo trước", "khiển trách", "không cho làm",
        "rời vị trí", "bị mất việc", "cho mất việc",
      ]),
    ToldMatter(
      "nói-kỷ-luật", .mentioned,
      [
        "kỷ luật", "buộc thôi việc", "thôi việc", "đuổi việc", "sa thải", "cách chức", "bãi nhiệm",
        "giáng chức", "hạ bậc lương", "trừ lương", "điều chuyển", "luân chuyển",
        "đình chỉ công tác", "khiển trách", "nghỉ việc", "mất chức", "ra khỏi ngành", "bị mất việc",
      ]),
    ToldMatter(
      "phê-bình", .told,
      [
        "phê bình", "kiểm điểm", "xử lý nghiêm", "xử lý nghiêm khắc", "xử lý nghiêm minh",
        "nghiêm trị", "trừng trị", "xử lý trách nhiệm", "xử lý cán bộ", "xử lý công chức",
        "nhắc nhở", "rút kinh nghiệm", "hình thức xử lý", "bị chấn chỉnh", "chấn chỉnh cán bộ",
        "chấn chỉnh công chức", "chấn chỉnh người", "chấn chỉnh nhân viên", "chấn chỉnh phường",
        "chấn chỉnh quầy", "chấn chỉnh nghiêm", "chấn chỉnh anh", "chấn chỉnh chị",
        "chấn chỉnh thái độ", "chấn chỉnh kỷ luật",
      ]),
    ToldMatter(
      "hình-sự", .told,
      [
        "khởi tố", "bắt giữ", "bắt tạm giam", "tạm giam", "tạm giữ", "bắt được", "bắt khẩn cấp",
        "truy tố", "truy cứu", "triệu tập", "khám xét", "lập án", "bị bắt", "đã bắt giữ", "bắt cả",
        "bắt hết", "bắt ba", "bắt hai", "bắt nhóm", "bắt đối tượng",
      ]),
    ToldMatter(
      "nói-hình-sự", .mentioned,
      [
        "khởi tố", "bắt giữ", "tạm giam", "truy tố", "truy cứu", "hình sự", "phạm tội", "đi tù",
        "vào tù", "ngồi tù", "tù tội", "lừa đảo", "chiếm đoạt", "cưỡng đoạt", "tống tiền",
        "tội vu khống", "tội danh", "tiền án", "tội phạm",
      ]),
    ToldMatter(
      "vu", .mentioned,
      [
        "vu khống", "vu cáo", "vu vạ", "vu oan", "bịa đặt", "bịa chuyện", "bịa ra", "dựng chuyện",
        "đặt điều", "xuyên tạc", "bôi nhọ", "bôi xấu", "nói xấu", "hạ uy tín", "uy tín",
        "xúc phạm danh dự", "xâm phạm danh dự", "danh dự cán bộ", "danh dự của cán bộ",
        "danh dự của phường", "danh dự cơ quan",
        "thanh danh", "làm xấu hình ảnh", "xấu hình ảnh", "xấu mặt", "mang tiếng", "gây rối",
        "kích động", "phá rối", "gây mất trật tự", "thổi phồng", "phóng đại", "nói quá", "thêu dệt",
        "nói sai sự thật", "phản ánh sai sự thật", "thông tin sai sự thật", "tin sai sự thật",
        "báo sai sự thật", "kể sai sự thật", "nội dung sai sự thật", "viết sai sự thật",
        "đơn sai sự thật", "điều sai sự thật", "gây hoang mang", "xúc phạm cán bộ", "chống đối",
        "chống người thi hành", "thiếu trung thực", "nên phản ánh trung thực",
        "phải phản ánh trung thực", "cần phản ánh trung thực", "phản ánh trung thực hơn",
        "không trung thực",
      ]),
    ToldMatter(
      "phạt", .mentioned,
      [
        "phạt tiền", "bị phạt", "phạt", "nộp phạt", "tiền phạt", "xử phạt", "mức phạt", "phạt thêm",
        "tịch thu", "niêm phong", "cưỡng chế", "thu hồi giấy phép", "rút giấy phép",
        "tước giấy phép", "đình chỉ hoạt động", "buộc đóng cửa", "bị đóng cửa", "phong tỏa",
        "cấm hoạt động",
      ]),
    ToldMatter(
      "đền", .told,
      [
        "bồi thường", "bồi hoàn", "đền bù", "đền tiền", "đền lại", "phải đền", "đền đủ",
        "đền toàn bộ", "sẽ đền", "hoàn tiền", "hoàn lại", "hoàn trả tiền", "hoàn trả anh",
        "hoàn trả chị", "hoàn trả ông", "hoàn trả bà", "hoàn trả bác", "bù ngày công", "hoàn phí",
        "trả lại tiền", "trả đủ", "trả lại đủ", "bù tiền", "bù công", "bù lại", "bù cho",
        "tiền công", "trả tiền", "hỗ trợ kinh phí", "hỗ trợ tiền", "hỗ trợ chi phí", "sẽ chi trả",
        "được chi trả", "thanh toán lại", "trợ cấp", "trợ giúp tiền", "lo toàn bộ chi phí",
        "chịu toàn bộ chi phí",
      ]),
    ToldMatter(
      "nói-đền", .mentioned,
      [
        "bồi thường", "bồi hoàn", "đền bù", "đền tiền", "đền lại", "hoàn tiền", "bù tiền",
        "bù công", "tiền công", "hỗ trợ kinh phí", "hỗ trợ tiền", "hỗ trợ chi phí", "trợ cấp",
        "trả lại tiền", "hoàn lại tiền",
      ]),
    ToldMatter(
      "giấy-tờ", .mentioned,
      [
        "công chứng", "căn cước", "cccd", "chứng minh nhân dân", "chứng minh thư", "hộ khẩu",
        "sổ hộ khẩu", "sổ tạm trú", "giấy ủy quyền", "lý lịch", "sơ yếu lý lịch", "ảnh thẻ",
        "ảnh chân dung", "giấy khám sức khỏe", "tường trình", "bản tường trình", "giấy tạm trú",
        "giấy giới thiệu", "thư giới thiệu", "bảng lương", "sao kê", "học bạ", "bằng cấp",
        "số tài khoản", "bản cam kết", "giấy cam kết", "bản kiểm điểm", "luật sư", "bản dịch",
        "vi bằng", "băng ghi âm", "mã số thuế", "lời khai", "dấu vân tay", "điểm chỉ",
        "người bảo lãnh", "bảo lãnh", "thế chấp", "xác nhận của tổ trưởng", "xác nhận của hàng xóm",
        "xác nhận của cơ quan", "giấy xác nhận của",
      ]),
    ToldMatter(
      "buổi-gặp", .mentioned,
      [
        "buổi họp", "cuộc họp", "buổi làm việc", "cuộc làm việc", "buổi gặp", "cuộc gặp",
        "buổi gặp mặt", "đối thoại", "đối chất", "tọa đàm", "hội nghị", "mời họp", "dự họp",
        "giấy mời", "lên làm việc", "tới làm việc", "mời lên", "đã bắt tay",
        "bắt tay nhau", "bắt tay với", "bắt tay hòa", "ký nhận",
        "ký xác nhận", "ký biên bản", "biên bản làm việc", "hòa giải thành", "ông đã thừa nhận",
        "bà đã thừa nhận", "anh đã thừa nhận", "chị đã thừa nhận", "cụ đã thừa nhận",
        "bác đã thừa nhận", "rút lại đơn", "rút đơn", "rút phản ánh", "rút kiến nghị", "rút tố cáo",
        "rút khiếu nại", "rút lại lời", "rút lời", "rút ý kiến", "rút yêu cầu", "xin rút",
        "đồng ý rút", "vui vẻ bỏ qua", "đã hài lòng", "rất hài lòng", "hoàn toàn hài lòng",
        "gọi lên làm việc", "gọi lên phường", "gọi lên trụ sở", "gọi lên giải trình", "gọi lên gặp",
        "gọi lên quầy", "gọi lên ủy ban", "bị gọi lên", "sẽ gọi lên", "gọi ông lên", "gọi bà lên",
        "gọi anh lên", "gọi chị lên",
      "như đã bàn", "như đã thỏa thuận giữa", "ngồi lại với nhau chiều", "ngồi lại với nhau hôm",
      "vui vẻ nhận lời", "đã nhận lời", "đã gật đầu", "không ai đòi ai"]),
    ToldMatter(
      "phí", .mentioned,
      [
        "mức phí", "giảm phí", "mức thu", "lệ phí", "nộp phí", "đóng phí", "thu phí",
        "phí thẩm định", "phí dịch vụ", "phí hồ sơ", "phí xử lý", "phí xác minh", "tạm ứng",
        "phải đặt cọc", "đặt cọc trước", "ký quỹ", "nộp tiền", "nộp thuế", "tiền thuế",
        "thuế phải nộp", "thông báo nộp", "giấy báo nộp", "đóng tiền", "nộp thêm tiền",
        "chuyển khoản",
      ]),
    ToldMatter(
      "đoàn", .mentioned,
      [
        "thanh tra", "kiểm toán", "đoàn kiểm tra", "kiểm tra đột xuất", "đoàn liên ngành",
        "viện kiểm sát", "báo chí", "phóng viên", "nhà báo", "đài truyền hình", "tòa án", "ra tòa",
        "khởi kiện", "kiện ra", "đi kiện", "thi hành án", "quân đội", "ngân hàng", "kiểm tra thuế",
        "cơ quan thuế", "quản lý thị trường", "bộ đội", "tòa soạn",
      ]),
    ToldMatter(
      "quen", .mentioned,
      [
        "bồi dưỡng", "cà phê", "hoa hồng", "nhờ người quen", "chút quà", "phong bao", "lót tay",
        "gặp riêng", "liên hệ riêng", "trao đổi riêng", "ngoài giờ", "ưu tiên", "ưu ái",
        "linh động", "đặc cách", "giúp riêng", "quà cảm ơn", "trà nước", "thù lao", "tế nhị",
        "chạy nhanh", "lo giúp", "cò", "dịch vụ làm hộ", "đi cửa",
      ]),
    ToldMatter(
      "công-an", .mentioned,
      ["công an", "cảnh sát", "dân phòng", "cơ động", "an ninh", "dân quân"]),
    ToldMatter(
      "chắc", .mentioned,
      [
        "chắc chắn sẽ", "chắc chắn được", "chắc chắn bị", "chắc chắn có", "chắc chắn phải",
        "chắc chắn thắng", "chắc chắn xong", "chắc chắn trong", "cam đoan", "nhất định sẽ",
        "bằng mọi giá", "trăm phần trăm", "100 phần trăm", "hứa chắc", "bảo đảm chắc",
        "đảm bảo chắc", "hứa danh dự", "xin thề",
      ]),
    ToldMatter(
      "hủy", .told,
      [
        "hủy quyết định", "hủy bỏ", "sẽ bị hủy", "sẽ được hủy", "cho hủy", "buộc hủy",
        "hủy văn bản", "thu hồi quyết định", "thu hồi văn bản", "rút quyết định", "xóa phạt",
        "hủy phạt", "miễn phạt", "tha phạt", "giảm mức phạt", "giảm phạt", "giảm nửa",
        "giảm một nửa", "giảm phí", "giảm lệ phí", "giảm mức", "xóa nợ", "trả lại quyết định",
      ]),
    ToldMatter(
      "đồng-ý", .told,
      [
        "đã đồng ý", "đã chấp thuận", "đã chấp nhận", "đã phê duyệt", "đã thông qua", "đã cho phép",
        "đồng ý giảm", "đồng ý cho", "đồng ý sửa", "đồng ý bỏ", "chấp thuận đề nghị",
        "được phê duyệt", "được thông qua", "được chấp thuận", "đã duyệt", "đã quyết định giảm",
        "đã quyết định bỏ", "đã nhất trí", "đã thống nhất",
      ]),
    ToldMatter(
      "ban-hành", .unopposed,
      [
        "ban hành", "sửa đổi", "bổ sung mức", "bổ sung quy định", "sửa quy định", "bãi bỏ",
        "áp dụng từ", "có hiệu lực", "được sửa", "sửa xong quy định",
      ]),
    ToldMatter(
      "xong-việc", .told,
      [
        "giải quyết xong", "giải quyết lần đầu", "đã giải quyết", "xử lý xong",
        "giải quyết dứt điểm", "xử lý dứt điểm", "dứt điểm", "được khép lại", "coi như khép",
        "coi như xong", "không còn gì phải", "khép lại vụ việc", "kết thúc vụ việc",
      ]),
    ToldMatter(
      "dỡ", .told,
      [
        "tháo dỡ", "phá dỡ", "dỡ bỏ", "cưỡng chế", "đập bỏ", "đập phá", "phá bỏ", "di dời",
        "được dời", "dời sang", "dời đi", "dời điểm", "chuyển đi chỗ khác", "san phẳng",
      ]),
    ToldMatter(
      "sai-phạm", .told,
      [
        "vi phạm", "sai phạm", "nhũng nhiễu", "tham nhũng", "tham ô", "nhận tiền", "nhận hối lộ",
        "ăn tiền", "cố tình", "cố ý", "gây khó", "gây khó dễ", "hách dịch", "cửa quyền", "quát",
        "quát tháo", "mắng", "to tiếng", "thiếu trách nhiệm", "lạm quyền", "vòi vĩnh", "thu sai",
        "thu trái", "lơ là", "tắc trách", "bao che", "lợi dụng chức vụ", "sách nhiễu",
      ]),
    ToldMatter(
      "trả-giấy", .unopposed,
      [
        "trả kết quả", "trả giấy", "trao kết quả", "gửi thư xin lỗi", "giao giấy", "trả hồ sơ",
        "cấp thẻ", "gửi thẻ",
      ]),
    ToldMatter(
      "làm-lại", .unopposed,
      [
        "kiểm tra lại", "đo lại", "tuần tra lại", "đi tuần lại", "quay lại kiểm tra", "quay lại",
        "xác minh lại", "rà soát lại",
      ]),
    ToldMatter(
      "dán", .unopposed,
      ["dán thông báo", "dán giấy", "niêm yết", "treo thông báo", "có thông báo", "dán giấy báo"]),
    ToldMatter(
      "cử", .unopposed,
      [
        "bố trí người", "cử người", "cắt người", "phân công người", "có người thay", "cử cán bộ",
        "cử công chức", "cử người trực",
      ]),
    ToldMatter(
      "báo-trước", .unopposed,
      ["báo trước", "thông báo trước", "gọi trước", "nhắn trước", "báo cho"]),
  ]
}
