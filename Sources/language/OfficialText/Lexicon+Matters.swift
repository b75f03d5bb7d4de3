// The matters that the shipped `tieng-viet` lexicon has, held against it by a test.

extension Lexicon {
  static let vietnameseMatters: [ToldMatter] = vietnameseCaseMatters + vietnameseStrayMatters

  /// What letters about a case speak of.
  private static let vietnameseCaseMatters: [ToldMatter] = [
    ToldMatter(
      "kỷ-luật", .told,
      [
        "buộc thôi việc", "cho nghỉ việc", "bị nghỉ việc", "đuổi việc", "đuổi khỏi", "sa thải",
        "cách chức", "bãi nhiệm", "giáng chức", "miễn nhiệm", "hạ bậc lương", "hạ lương",
        "trừ lương", "trừ vào lương", "cắt thưởng", "cắt thi đua", "hạ thi đua", "thuyên chuyển",
        "chuyển công tác", "cho chuyển việc", "chuyển sang việc khác", "chuyển chỗ khác",
        "đình chỉ công tác", "bị cảnh cáo", "cảnh cáo trước", "khiển trách", "rời vị trí",
        "bị mất việc", "cho mất việc", "kỷ luật cảnh cáo", "kỷ luật khiển trách", "kỷ luật nặng",
        "kỷ luật cán bộ", "kỷ luật công chức", "kỷ luật người", "kỷ luật anh", "kỷ luật chị",
        "kỷ luật ông", "kỷ luật bà", "bị kỷ luật", "đã kỷ luật", "sẽ kỷ luật", "cho thôi việc",
        "bị thôi việc", "phải thôi việc", "điều chuyển cán bộ", "điều chuyển công chức",
        "điều chuyển người", "điều chuyển anh", "điều chuyển chị", "điều chuyển ông",
        "điều chuyển bà", "bị điều chuyển", "luân chuyển cán bộ", "luân chuyển công chức",
        "bị luân chuyển", "không cho làm việc", "không cho làm ở", "tạm đình chỉ công tác",
        "tạm đình chỉ cán bộ", "tạm đình chỉ công chức", "tạm đình chỉ người", "tạm đình chỉ chức",
        "tạm đình chỉ anh", "tạm đình chỉ chị",
      ]),
    ToldMatter(
      "nói-kỷ-luật", .mentioned,
      [
        "buộc thôi việc", "đuổi việc", "sa thải", "cách chức", "bãi nhiệm", "giáng chức",
        "hạ bậc lương", "trừ lương", "đình chỉ công tác", "khiển trách", "mất chức",
        "ra khỏi ngành", "bị mất việc", "bị kỷ luật", "kỷ luật cảnh cáo", "kỷ luật nặng",
        "đã kỷ luật", "sẽ kỷ luật", "cho thôi việc", "phải thôi việc", "bị điều chuyển",
        "đã điều chuyển", "bị luân chuyển", "cho nghỉ việc", "bị nghỉ việc", "thợ nghỉ việc",
        "cán bộ nghỉ việc", "xin nghỉ việc",
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
        "khởi tố", "bắt giữ người", "bắt tạm giam", "tạm giam", "tạm giữ", "bắt được",
        "bắt khẩn cấp", "truy tố", "truy cứu", "triệu tập", "khám xét", "lập án", "đã bắt giữ",
        "bắt nhóm", "bắt đối tượng", "bị bắt giữ", "bị bắt giam", "bị bắt tạm", "bị bắt khẩn",
        "bị bắt quả", "bị bắt tối", "bị bắt hôm", "bị bắt rồi", "bị công an bắt", "công an bắt",
        "bắt cả nhóm", "bắt hết nhóm", "bắt hết bọn", "bắt cả bọn", "bắt ba người", "bắt hai người",
        "bắt ba đối", "bắt hai đối",
      ]),
    ToldMatter(
      "nói-hình-sự", .mentioned,
      [
        "khởi tố", "bắt giữ người", "tạm giam", "truy tố", "đã phạm tội", "là phạm tội", "đi tù",
        "vào tù", "ngồi tù", "tù tội", "chiếm đoạt", "cưỡng đoạt", "tống tiền", "tội vu khống",
        "tội danh", "tiền án", "truy cứu trách nhiệm", "xử lý hình sự", "trách nhiệm hình sự",
        "tội lừa đảo", "kẻ lừa đảo", "là lừa đảo", "chính là tội phạm", "đúng là tội phạm",
      ]),
    ToldMatter(
      "vu", .mentioned,
      [
        "vu khống", "vu cáo", "vu vạ", "vu oan", "bịa đặt", "bịa chuyện", "bịa ra", "dựng chuyện",
        "đặt điều", "xuyên tạc", "bôi nhọ", "bôi xấu", "nói xấu", "hạ uy tín", "xúc phạm danh dự",
        "xâm phạm danh dự", "danh dự cán bộ", "danh dự của cán bộ", "danh dự của phường",
        "danh dự cơ quan", "thanh danh", "làm xấu hình ảnh", "xấu hình ảnh", "xấu mặt", "gây rối",
        "phá rối", "gây mất trật tự", "thổi phồng", "thêu dệt", "nói sai sự thật",
        "phản ánh sai sự thật", "thông tin sai sự thật", "tin sai sự thật", "báo sai sự thật",
        "kể sai sự thật", "nội dung sai sự thật", "viết sai sự thật", "đơn sai sự thật",
        "điều sai sự thật", "gây hoang mang", "xúc phạm cán bộ", "chống đối",
        "chống người thi hành", "thiếu trung thực", "nên phản ánh trung thực",
        "phải phản ánh trung thực", "cần phản ánh trung thực", "phản ánh trung thực hơn",
        "không trung thực", "mất uy tín", "ảnh hưởng uy tín", "ảnh hưởng đến uy tín",
        "ảnh hưởng tới uy tín", "tổn hại uy tín", "uy tín cán bộ", "uy tín của cán bộ",
        "uy tín của phường", "uy tín cơ quan", "uy tín của cơ quan", "hay nói quá", "nói quá lên",
        "nói quá sự", "có phần nói quá", "kích động bà con", "kích động hàng xóm",
        "kích động người", "phóng đại sự", "phóng đại lên", "có phần phóng đại",
      ]),
    ToldMatter(
      "phạt", .mentioned,
      [
        "mức phạt", "phạt thêm", "tịch thu", "cưỡng chế", "thu hồi giấy phép", "rút giấy phép",
        "tước giấy phép", "đình chỉ hoạt động", "buộc đóng cửa", "bị đóng cửa", "phong tỏa",
        "cấm hoạt động", "sẽ bị phạt", "đã bị phạt", "sẽ phạt", "đã phạt", "phạt nặng",
        "phạt nguội", "bị phạt thêm", "bị phạt đến", "phạt từ", "phạt gấp", "phạt cả", "sẽ xử phạt",
        "đã xử phạt", "xử phạt theo", "xử phạt ông", "xử phạt bà", "xử phạt anh", "xử phạt chị",
        "xử phạt chủ", "phải nộp phạt", "bị xử phạt", "bị niêm phong", "niêm phong cửa",
        "niêm phong quán", "niêm phong nhà",
      ]),
    ToldMatter(
      "đền", .told,
      [
        "bồi thường", "bồi hoàn", "đền bù", "đền tiền", "đền lại", "phải đền", "đền đủ",
        "đền toàn bộ", "sẽ đền", "hoàn tiền", "hoàn lại tiền", "hoàn lại cho", "đã hoàn lại",
        "được hoàn lại", "sẽ hoàn lại", "hoàn lại đầy đủ", "hoàn lại đủ",
        "hoàn lại toàn bộ", "hoàn trả tiền", "hoàn trả anh", "hoàn trả chị",
        "hoàn trả ông", "hoàn trả bà", "hoàn trả bác", "bù ngày công", "hoàn phí", "trả lại tiền",
        "trả đủ tiền", "trả lại đủ", "bù tiền", "bù công", "bù lại tiền", "bù lại cho", "bù cho",
        "hỗ trợ kinh phí", "hỗ trợ tiền", "hỗ trợ chi phí", "sẽ chi trả", "được chi trả",
        "thanh toán lại", "trợ giúp tiền", "lo toàn bộ chi phí", "chịu toàn bộ chi phí",
        "trả tiền cho", "trả tiền xe", "trả tiền công", "bù tiền công", "trợ cấp thêm",
        "trợ cấp cho", "trả tiền thuốc cho", "trả tiền lại",
      ]),
    ToldMatter(
      "nói-đền", .mentioned,
      [
        "bồi hoàn", "đền bù", "đền tiền", "đền lại", "hoàn tiền", "bù tiền", "bù công",
        "hỗ trợ kinh phí", "hỗ trợ tiền", "hỗ trợ chi phí", "trả lại tiền", "hoàn lại tiền",
        "được bồi thường", "sẽ bồi thường", "phải bồi thường", "bồi thường cho", "bồi thường toàn",
        "bồi thường đủ", "trợ cấp thêm", "trả tiền công",
      ]),
    ToldMatter(
      "giấy-tờ", .mentioned,
      [
        "chứng minh thư", "sổ hộ khẩu", "sổ tạm trú", "sơ yếu lý lịch", "ảnh thẻ", "ảnh chân dung",
        "giấy khám sức khỏe", "bản tường trình", "giấy tạm trú", "giấy giới thiệu",
        "thư giới thiệu", "bảng lương", "sao kê", "học bạ", "số tài khoản", "bản cam kết",
        "giấy cam kết", "bản kiểm điểm", "vi bằng", "băng ghi âm", "mã số thuế", "người bảo lãnh",
        "bảo lãnh", "thế chấp", "xác nhận của tổ trưởng", "xác nhận của hàng xóm",
        "xác nhận của cơ quan", "giấy xác nhận của", "ảnh căn cước", "bản sao căn cước",
        "bản chụp căn cước", "căn cước công chứng", "bản sao công chứng", "công chứng bản",
        "có công chứng", "phải công chứng", "phải có luật sư", "qua luật sư", "viết tường trình",
        "làm tường trình", "nộp lý lịch",
      ]),
    ToldMatter(
      "buổi-gặp", .mentioned,
      [
        "buổi họp", "cuộc họp", "buổi làm việc với", "buổi làm việc giữa", "buổi làm việc hôm",
        "tại buổi làm việc", "sau buổi làm việc", "cuộc làm việc", "buổi gặp", "buổi gặp mặt",
        "đối chất", "tọa đàm", "mời họp", "dự họp", "giấy mời lên", "giấy mời họp", "giấy mời dự",
        "giấy mời làm việc", "giấy mời số", "giấy mời ngày", "nhận giấy mời", "gửi giấy mời",
        "theo giấy mời", "phát giấy mời", "lên làm việc", "tới làm việc", "đã bắt tay",
        "bắt tay nhau", "bắt tay với", "bắt tay hòa", "biên bản làm việc", "hòa giải thành",
        "ông đã thừa nhận", "bà đã thừa nhận", "anh đã thừa nhận", "chị đã thừa nhận",
        "cụ đã thừa nhận", "bác đã thừa nhận", "rút lại lời", "rút lời", "đồng ý rút",
        "vui vẻ bỏ qua", "đã hài lòng", "rất hài lòng", "hoàn toàn hài lòng", "gọi lên làm việc",
        "gọi lên phường", "gọi lên trụ sở", "gọi lên giải trình", "gọi lên gặp", "gọi lên quầy",
        "gọi lên ủy ban", "bị gọi lên", "sẽ gọi lên", "gọi ông lên", "gọi bà lên", "gọi anh lên",
        "gọi chị lên", "như đã bàn", "như đã thỏa thuận giữa", "ngồi lại với nhau chiều",
        "ngồi lại với nhau hôm", "vui vẻ nhận lời", "đã gật đầu", "không ai đòi ai", "tại hội nghị",
        "dự hội nghị", "mời lên phường", "mời lên quận", "đã ký nhận", "đã ký xác nhận",
        "đã ký biên bản", "cùng ký biên bản", "vừa ký biên bản", "đã rút đơn", "đã rút phản ánh",
        "đã rút kiến nghị", "đã rút tố cáo", "đã rút khiếu nại", "đã xin rút", "tự rút đơn",
        "phải rút đơn", "phải rút lại", "phải rút phản ánh", "phải rút kiến nghị",
        "phải rút tố cáo", "phải rút khiếu nại", "chịu rút đơn", "chịu rút phản ánh",
        "cuộc gặp hôm", "cuộc gặp giữa", "trong cuộc gặp", "tại cuộc gặp", "sau cuộc gặp",
        "giơ tay nhất trí", "đều giơ tay", "giơ tay đồng ý",
      ]),
    ToldMatter(
      "phí", .mentioned,
      [
        "giảm phí", "nộp phí", "đóng phí", "phí thẩm định", "phí dịch vụ", "phí hồ sơ", "phí xử lý",
        "phí xác minh", "tạm ứng", "phải đặt cọc", "đặt cọc trước", "ký quỹ", "nộp tiền",
        "thuế phải nộp", "thông báo nộp", "giấy báo nộp", "đóng tiền", "nộp thêm tiền",
        "chuyển khoản", "lệ phí thêm", "nộp lệ phí", "đóng lệ phí", "thu thêm phí", "nộp thuế thêm",
      ]),
    ToldMatter(
      "đoàn", .mentioned,
      [
        "kiểm toán", "đoàn kiểm tra", "kiểm tra đột xuất", "đoàn liên ngành", "phóng viên",
        "đài truyền hình", "thi hành án", "quân đội", "kiểm tra thuế", "quản lý thị trường",
        "tòa soạn", "đoàn thanh tra", "thanh tra đã", "thanh tra sẽ", "thanh tra vào",
        "bị thanh tra", "thanh tra đột xuất", "viện kiểm sát đã", "viện kiểm sát sẽ", "đưa ra tòa",
        "lôi ra tòa", "tòa án đã", "tòa đã xử", "ngân hàng đã", "ngân hàng sẽ",
      ]),
    ToldMatter(
      "quen", .mentioned,
      [
        "nhờ người quen", "chút quà", "phong bao", "lót tay", "gặp riêng", "liên hệ riêng",
        "trao đổi riêng", "ưu ái", "đặc cách", "giúp riêng", "quà cảm ơn", "trà nước", "thù lao",
        "chạy nhanh", "lo giúp", "dịch vụ làm hộ", "đi cửa", "ưu tiên riêng", "ưu tiên đặc biệt",
        "ưu tiên cho anh", "ưu tiên cho chị", "ưu tiên cho ông", "ưu tiên cho bà",
        "ưu tiên cho bạn", "linh động cho", "linh động riêng", "tiền cà phê", "ít cà phê",
        "chầu cà phê", "mời cà phê", "cà phê riêng", "tiền hoa hồng", "phí hoa hồng", "qua cò",
        "thuê cò", "nhờ cò", "cò mồi", "chút bồi dưỡng", "ít bồi dưỡng", "tiền bồi dưỡng",
        "bồi dưỡng anh em", "bồi dưỡng cán bộ", "bồi dưỡng cho",
      ]),
    ToldMatter(
      "công-an", .mentioned,
      [
        "cảnh sát đã", "cảnh sát sẽ", "cảnh sát đang", "cảnh sát tới", "cảnh sát bắt", "dân phòng",
        "dân quân", "công an đã", "công an sẽ", "công an đang", "công an vừa", "công an bắt",
        "công an mời", "công an tới", "công an xuống", "công an hỏi", "công an gọi",
        "công an phường đã", "công an phường sẽ", "công an thành phố đã", "công an thành phố sẽ",
        "công an quận đã", "công an quận sẽ", "sang công an", "lên công an", "chuyển công an",
      ]),
    ToldMatter(
      "chắc", .mentioned,
      [
        "chắc chắn sẽ", "chắc chắn được", "chắc chắn bị", "chắc chắn thắng", "chắc chắn xong",
        "cam đoan", "nhất định sẽ", "bằng mọi giá", "trăm phần trăm", "100 phần trăm", "hứa chắc",
        "bảo đảm chắc", "đảm bảo chắc", "hứa danh dự", "xin thề",
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
