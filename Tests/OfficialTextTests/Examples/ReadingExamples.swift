/// Texts that citizens read easily, and texts as offices write them when nobody looks.
enum ReadingExamples {
  static let easy = [
    "Phường đã nhận đơn. Thứ Sáu có kết quả. Bác chờ nhé.",
    "Kính gửi bà,\nChúng tôi đã nhận phản ánh về đèn đường.\nTrân trọng.",
    "Hồ sơ của bác còn thiếu bản sao sổ đỏ. Bác mang bổ sung trước ngày 20/02/2023.",
    "Cảm ơn anh đã báo tin. Đội thoát nước sẽ đến trong sáng mai.",
    "Xin lỗi chị vì đã trả lời chậm. Việc này do chúng tôi sơ suất.",
    "Căn cứ: Điều 9 Nghị định 20/2008/NĐ-CP. Bác có quyền hỏi kết quả bất cứ lúc nào.",
    "Một là, bác nộp đơn. Hai là, bác chờ giấy hẹn. Ba là, bác đến nhận kết quả.",
    "Cần mang theo:\n- căn cước\n- giấy khai sinh\n- sổ hộ khẩu cũ",
    "15 ngày nữa có kết quả. 20 hồ sơ đã trả. 5 hồ sơ còn chờ.",
    "TP. Hà Nội đã lắp lại đèn. Đường sáng từ tối qua.",
    "Bác hỏi lệ phí. Lệ phí là 30.000 đồng. Bác nộp tại quầy số 2.",
    "Rác đã được dọn sáng nay. Phường nhắc các hộ đổ rác đúng giờ.",
    "Dạ em đã rõ ạ. Em chuyển ngay cho công an phường. Chị giữ máy giúp em.",
    "Cây đổ đã được cắt. Lối đi đã thông. Cảm ơn cô chú đã báo.",
    "Việc này thuộc Sở Xây dựng. Chúng tôi đã chuyển ngày 14/02. Hạn trả lời là 07/03.",
    "Khi đến, bác đi cửa bên trái. Bác lấy số thứ tự. Sau đó bác chờ gọi tên.",
    "Tin nhắn của bạn có hai việc. Việc thứ nhất đã xong. Việc thứ hai cần thêm ảnh.",
    "Chúng tôi chưa thể hứa ngày cụ thể. Có tiến độ mới, chúng tôi sẽ nhắn bác ngay.",
    "Quán đã ký cam kết không mở nhạc sau 22 giờ. Phường sẽ kiểm tra lại vào thứ Bảy.",
    "Nước đã có lại lúc 8 giờ. Nếu còn yếu, bác gọi số 1022.",
    "Ông gửi đơn khiếu nại đến UBND phường. Thời hiệu là 90 ngày. Đơn cần có chữ ký.",
    "Cháu yên tâm. Thông tin của cháu được giữ kín. Chỉ người giải quyết mới được xem.",
    "Trường đã họp phụ huynh. Khoản thu này là tự nguyện. Ai không muốn thì không đóng.",
    "Xe buýt số 8 đã chạy lại. Bến tạm ở đầu phố. Giờ chạy không đổi.",
    "Phường mời bác đến làm việc lúc 9 giờ thứ Ba. Bác mang theo giấy mời này.",
    "Đơn của bà không thuộc kênh này. Bà gửi đơn đến Tòa án. Chúng tôi gửi kèm mẫu đơn.",
    "Sổ đã có. Bác đến lấy trong giờ hành chính. Bác nhớ mang giấy hẹn.",
    "Vâng. Em cảm ơn. Em sẽ báo lại.",
    "Hệ thống lỗi từ sáng. Kỹ thuật đang sửa. Chiều nay bác thử lại giúp em.",
    "Biển báo sai đã được thay. Lực lượng chức năng không phạt các xe đi qua hôm đó.",
    "Chào anh. Điện lực báo mất điện đến 17 giờ. Lý do là sửa trạm biến áp.",
  ]

  /// Sentences that take breath after breath, each of its own matter.
  static let hard =
    matters.map { matter in
      "Căn cứ các quy định hiện hành của pháp luật về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, "
        + "tổ chức về quy định hành chính và trên cơ sở kết quả kiểm tra, xác minh của các đơn vị "
        + "chức năng có liên quan đối với \(matter), Ủy ban nhân dân phường thông báo để người gửi "
        + "phản ánh được biết, đồng thời đề nghị phối hợp thực hiện theo đúng hướng dẫn."
    }
    + [
      (1...40).map { _ in "nghiêng" }.joined(separator: " "),
      "thông thường chương trình phương hướng trường trung phường "
        + "chuyển nghiệp nhưng thường xuyên "
        + "không đường những nghiêm trọng",
    ]

  private static let matters = [
    "việc đèn đường hỏng", "việc lấn chiếm vỉa hè", "tiếng ồn của quán hát", "mùi khét ban đêm",
    "rác thải xây dựng", "nước yếu kéo dài", "mất điện đột ngột", "biển báo bị che",
    "cây xanh gãy đổ",
    "hố ga mất nắp", "thái độ của cán bộ", "hồ sơ trễ hẹn", "lệ phí chứng thực", "sổ đỏ chậm cấp",
    "khoản thu của trường", "chỗ đỗ xe tự phát", "chó thả rông", "chợ cóc lòng đường",
    "cống thoát nước tắc",
    "công trình không phép", "bãi tập kết vật liệu", "quảng cáo rao vặt", "tuyến buýt bỏ bến",
    "giấy khai sinh sai tên", "chế độ người có công", "trợ cấp người cao tuổi", "đăng ký tạm trú",
    "thẻ bảo hiểm y tế", "nhà văn hóa xuống cấp", "lối thoát hiểm bị khóa",
  ]
}
