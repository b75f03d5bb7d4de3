import Petitions
import Randomness
import Scenarios
import Shifts
import Simulation
import Wording

/// What officers write who do not read.
enum CarelessLetters {
  static let note = "Kính chuyển quý cơ quan xem xét, giải quyết theo thẩm quyền."

  static let courteous = """
    Kính gửi ông/bà,
    Văn phòng UBND thành phố đã nhận được phản ánh, kiến nghị của ông/bà và đã chuyển cơ quan có thẩm \
    quyền xem xét, giải quyết theo quy định của pháp luật. Kết quả sẽ được thông báo đến ông/bà trên \
    kênh này ngay khi có. Nếu còn điều gì chưa rõ, xin ông/bà nhắn lại vào kênh này.
    Trân trọng cảm ơn ông/bà.
    """

  static let keywords = """
    đã chuyển, đã nhận, tiếp nhận, thẩm quyền, không thuộc thẩm quyền, UBND phường, UBND quận, sở, \
    công an, kết quả, 5 ngày làm việc, 20 ngày, 90 ngày, đơn khiếu nại, đơn tố cáo, giữ bí mật, họ tên, \
    địa chỉ, số điện thoại, Cổng Dịch vụ công, Nghị định 20/2008/NĐ-CP, Luật Khiếu nại, Luật Tố cáo, \
    bộ phận một cửa, chữ ký, bằng chứng, hình ảnh, lập biên bản, kiểm tra, xử lý, xin lỗi, cảm ơn, 113, 114
    """

  static let insulting = """
    Đồ ngu, nói mãi không hiểu à. Việc của mày tao chuyển phường rồi, đừng nhắn nữa. Rảnh quá thì đi \
    mà làm việc khác, suốt ngày kêu ca. Kết quả thế nào tự đi mà hỏi.
    """

  static let english = """
    Dear Sir or Madam, thank you for your message. Your feedback has been forwarded to the competent \
    authority, which will examine it according to the law. We will let you know the result here.
    """

  static let corrupt = """
    Kính gửi ông/bà, phản ánh đã được chuyển cơ quan có thẩm quyền. Để việc được giải quyết nhanh, đề \
    nghị ông/bà chuyển khoản 2.000.000 đồng tiền bồi dưỡng cho cán bộ thụ lý. Trân trọng cảm ơn.
    """

  static let promising = """
    Kính gửi ông/bà, phản ánh đã được chuyển cơ quan có thẩm quyền. Chúng tôi cam kết chắc chắn giải \
    quyết xong trong ngày mai, ông/bà cứ yên tâm, bảo đảm đúng như ý ông/bà. Trân trọng cảm ơn.
    """

  static let invented = """
    Kính gửi ông/bà, ngày 31/12/2030 Sở Giao thông đã họp, phạt 75.000.000 đồng theo Quyết định số \
    9999/QĐ-XPHC và buộc khôi phục trong 3 ngày. Liên hệ số 0900 000 000 gặp ông Nguyễn Văn Bịa.
    """

  static let notOurs = """
    Kính gửi ông/bà, nội dung không thuộc phạm vi tiếp nhận của kênh này. Đề nghị ông/bà liên hệ cơ \
    quan có thẩm quyền để được xem xét, giải quyết theo quy định. Trân trọng cảm ơn.
    """

  static let complaints = """
    Kính gửi ông/bà, nội dung này là khiếu nại, giải quyết theo Luật Khiếu nại năm 2011. Xin làm đơn có \
    chữ ký gửi người đã ra quyết định; thời hiệu là 90 ngày. Trân trọng cảm ơn.
    """

  static let denouncing = """
    Kính gửi ông/bà, nội dung này là tố cáo, giải quyết theo Luật Tố cáo năm 2018. Xin làm đơn có chữ \
    ký hoặc đến trình bày trực tiếp. Họ tên, địa chỉ được giữ bí mật. Trân trọng cảm ơn.
    """

  static let asking = """
    Kính gửi ông/bà, để xem xét được việc này, xin ông/bà cho biết thêm: họ tên, số điện thoại, địa \
    chỉ. Xin nói rõ việc xảy ra ở đâu, hôm nào và gửi giấy tờ có liên quan. Trân trọng cảm ơn ông/bà.
    """

  static let splitting = """
    Kính gửi ông/bà, tin của ông/bà có nhiều việc. Xin ông/bà gửi riêng từng việc vào kênh này. Trân \
    trọng cảm ơn.
    """

  static let extending = "Việc này còn phải xem xét thêm nên xin lùi hạn trả lời ít ngày."

  static let reminding = "Đề nghị quý cơ quan sớm có ý kiến về việc đã chuyển để trả lời công dân."

  /// The template for replies with each of its places filled with the same letter.
  static func filledTemplate(of shift: Shift) -> String {
    var text = shift.templates(for: .draft).first?.text ?? courteous
    while let place = Placeholder.first(in: text) {
      text = text.replacing(place, with: "x")
    }
    return text
  }

  static let lookedInto = "được xem xét, giải quyết theo quy định"

  /// What fits a matter of its sort, whatever happened; chosen by a word of the subject.
  static func topical(_ subject: Phrase) -> String {
    let topics = [
      ("hồ sơ", "hồ sơ đã được bộ phận một cửa rà lại và trả kết quả theo giấy hẹn"),
      ("giấy", "hồ sơ đã được bộ phận một cửa rà lại và trả kết quả theo giấy hẹn"),
      ("thái độ", "cơ quan đã nhắc nhở công chức, yêu cầu rút kinh nghiệm và xin lỗi ông/bà"),
      ("cán bộ", "cơ quan đã nhắc nhở công chức, yêu cầu rút kinh nghiệm và xin lỗi ông/bà"),
      ("phí", "mức thu thực hiện theo quy định đang có hiệu lực và được niêm yết công khai"),
      ("giá", "mức thu thực hiện theo quy định đang có hiệu lực và được niêm yết công khai"),
      ("đường", "lực lượng chức năng đã kiểm tra hiện trường và khắc phục xong"),
      ("rác", "lực lượng chức năng đã kiểm tra hiện trường và khắc phục xong"),
      ("nước", "lực lượng chức năng đã kiểm tra hiện trường và khắc phục xong"),
      ("quy định", "kiến nghị được ghi nhận để nghiên cứu khi sửa đổi, bổ sung quy định"),
    ]
    let words = subject.vietnamese.lowercased()
    return topics.first { words.contains($0.0) }?.1 ?? lookedInto
  }

  /// A letter of some words that are told in one settled way after the other.
  static func keyed(to words: String, calling reader: String) -> String {
    """
    Kính gửi \(reader),
    Về việc \(words), cơ quan có thẩm quyền đã kiểm tra, xác minh nội dung \(words). Kết quả: \(words) đã \
    được xử lý đúng quy định, đúng thời hạn; nội dung còn lại về \(words) sẽ được giải quyết và báo \
    \(reader) trên kênh này. Trân trọng cảm ơn \(reader).
    """
  }

  /// The sentences of a text, without what stands around them.
  static func sentences(of text: String) -> [String] {
    text.split { $0 == "." || $0 == "\n" }.map { $0.trimmingPrefix(" ") }
      .filter { $0.split(separator: " ").count >= 5 }.map(String.init)
  }

  /// What the leader wrote on the draft, each reason as a sentence to the sender.
  @Sendable static func reasons(on record: Case) -> String {
    let note = record.thread.last { $0.author == .leader }?.content.asText ?? ""
    let reasons = note.split(separator: "\n").filter { $0.hasPrefix("– ") }.flatMap { line in
      let colon = line.firstIndex(of: ":").map(line.index(after:)) ?? line.startIndex
      return line[colon...].split(separator: ";")
    }
    return reasons.map { reason in
      "Chúng tôi báo: \(reason.trimmingPrefix(" "))\(reason.hasSuffix(".") ? "" : ".")"
    }.joined(separator: " ")
  }

  static func syllables(_ generator: inout SeededGenerator) -> String {
    let syllables = [
      "kính", "chuyển", "phường", "quận", "nhận", "ngày", "xem", "đường", "nước", "người", "dân",
      "kết", "quả", "thời", "gian", "được", "không", "và", "của", "các", "này", "đó", "trong", "là",
    ]
    return (0..<80).map { _ in generator.one(of: syllables) }.joined(separator: " ") + "."
  }
}
