import Testing

@testable import OfficialText

@Suite struct Phrases {
  @Test(arguments: [
    ("Chúng tôi xin lỗi bác", "xin lỗi"), ("chung toi xin loi bac", "xin lỗi"),
    ("Chúng tôi XIN LỖI bác", "xin lỗi"), ("Chúng tôi xin\nlỗi bác", "xin lỗi"),
    ("Chúng tôi xin loi bác", "xin lỗi"), ("Chúng tôi xin lỗi bác", "xin loi"),
    ("Đã xử lí xong", "xử lý"), ("Uỷ ban nhân dân", "Ủy ban"), ("hoà giải ở cơ sở", "hòa giải"),
    ("gọi 0601.215.348", "0601 215 348"), ("gọi 0601215348", "0601 215 348"),
    ("gọi +84 601 215 348", "0601 215 348"), ("gọi +84601215348", "0601 215 348"),
    ("gọi 06 0121 5348", "0601 215 348"), ("gọi (0601) 215-348", "0601 215 348"),
    ("UBND phường", "ubnd phường"), ("so 15 ngo Gieng Mo", "số 15 ngõ Giếng Mơ"),
    ("số 15, ngõ Giếng Mơ", "số 15 ngõ Giếng Mơ"), ("Một cửa", "một cửa"), ("(một cửa)", "một cửa"),
    ("“một cửa”", "một cửa"), ("một-cửa", "một cửa"), ("Sở Xây dựng", "sở xây dựng"),
    ("SỞ XÂY DỰNG", "Sở Xây dựng"), ("so xay dung", "Sở Xây dựng"), ("5 ngày", "5 ngày"),
    ("trong 05 ngày", "05 ngày"), ("Trân trọng.", "trân trọng"), ("kính gửi: bà", "kính gửi"),
    ("mười ngày làm việc", "ngày làm việc"), ("qui định", "quy định"),
  ])
  func `are found as officers type them`(text: String, phrase: String) {
    #expect(SplitText(text).first(SoughtPhrase(phrase), .generous) != nil)
  }

  @Test(arguments: [
    ("khống chế", "không"), ("cho kết quả", "chờ kết quả"), ("hưa", "hứa"),
    ("bạn dân", "bản dân"), ("xin lội", "xin lỗi"), ("chung toi xin", "xin lỗi"),
    ("một cách cửa", "một cửa"), ("cửa một", "một cửa"), ("QH14", "14"), ("H26.17", "26"),
    ("gọi 0601 215 349", "0601 215 348"), ("gọi 10601 215 348", "0601 215 348"),
    ("0601 215", "0601 215 348"), ("0601, rồi 215 348", "0601 215 348"), ("", "xin lỗi"),
    ("lỗi xin", "xin lỗi"), ("số 151 ngõ Giếng Mơ", "số 15 ngõ Giếng Mơ"),
    ("điện", "diễn"), ("hạn", "hân"), ("mở cửa", "mớ cửa"), ("ủy quyền", "ủy ban"),
    ("trọng tài", "trân trọng"), ("mất điện", "mật điện"), ("quản lý", "quận lý"),
    ("5 ngay", "15 ngày"), ("chào", "cháo"), ("đường", "dượng"), ("cấp phường", "cập phường"),
    ("Sở Xây", "Sở Xây dựng"), ("nhận hồ sơ", "nhấn hồ sơ"), ("tháng", "thẳng"),
  ])
  func `are not found in what only looks like them`(text: String, phrase: String) {
    #expect(SplitText(text).first(SoughtPhrase(phrase), .certain) == nil)
  }

  @Test(arguments: [
    "Chúng tôi hứa giải quyết trước thứ Sáu.", "Phường cam kết xong trong tuần.",
    "toi hua xong trong tuan", "Không chỉ hứa mà còn làm ngay.",
    "Chúng tôi không những cam kết mà còn đã bắt tay vào làm.", "Bác không phải lo, tôi hứa.",
    "Bác không phải lo tôi hứa ngày mai xong.",
    "Việc này chưa xong. Chúng tôi cam kết thứ Sáu xong.",
    "Không chậm trễ nữa, phường cam kết xong.", "Không thể không hứa với bác.",
    "Cảng hàng không cam kết mở lại lối đi.", "Không khí ô nhiễm: phường cam kết xử lý.",
    "Hồ sơ chưa đủ nhưng chúng tôi cam kết nhận.", "Nếu chưa xong thì tôi hứa làm tiếp.",
    "Tôi xin hứa với bà.", "Bác chờ không lâu; tôi hứa.", "Có sai sót không? Tôi hứa xem lại.",
    "Chúng tôi CAM KẾT.", "Phường đã cam kết với dân.", "Em hứa là mai xong ạ.",
    "Chưa bao giờ chậm: phường cam kết như vậy.", "Tôi khống chế được việc này và hứa xong.",
    "Đơn vị chứa vật liệu cam kết dọn.", "Chúng em xin cam kết.", "Hứa với bác là xong.",
    "Vì bác không có nhà nên tôi hứa quay lại.", "Không sao, tôi hứa.", "Hôm nay phường cam kết.",
    "Không riêng phường cam kết, quận cũng vậy.", "Không được chậm trễ. Tôi hứa thế.",
  ])
  func `promise something`(text: String) {
    #expect(
      ["hứa", "cam kết"].contains { SplitText(text).firstUndenied(SoughtPhrase($0)) != nil })
  }

  @Test(arguments: [
    "Chúng tôi không thể hứa trước kết quả.", "Phường chưa thể cam kết thời hạn.",
    "Tôi không hứa được gì thêm.", "Chúng tôi không dám hứa.", "Không được phép cam kết thay quận.",
    "Chưa có cơ sở để cam kết.", "khong the hua truoc", "Chẳng hứa gì cả.",
    "Chúng tôi chưa hứa điều gì.", "Không ai được hứa thay cơ quan khác.",
    "Không có thẩm quyền cam kết.", "Cán bộ không được tự ý cam kết.", "Đừng hứa với dân.",
    "Không thể nào hứa trước.", "Chưa thể hứa, cam kết điều gì.", "Không hứa hay cam kết gì.",
    "Không thể hứa và cam kết ngay.", "Chưa dám cam kết.", "Không nên hứa.",
    "Không phải chúng tôi hứa.", "Xin phép chưa cam kết ngày cụ thể.", "chua the cam ket",
    "Chúng tôi không có quyền hứa.", "Không thể vội vàng hứa.", "Hiện chưa cam kết được.",
    "Phường chưa bao giờ hứa như vậy.", "Không bao giờ hứa suông.", "Không cam kết.",
    "Bác đã gửi đơn.", "Việc này đang được xem xét.", "Hưa Văn Nam",
  ])
  func `promise nothing`(text: String) {
    #expect(
      ["hứa", "cam kết"].allSatisfy { SplitText(text).firstUndenied(SoughtPhrase($0)) == nil })
  }
}
