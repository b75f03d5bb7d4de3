import Petitions
import Rules
import Scenarios
import Wording

/// The texts of what lies over the desk.
enum OverlayTexts {
  static let filter = Phrase("gõ để lọc", "type to filter")
  static let find = Phrase("Tìm:", "Find:")
  static let nothingFound = Phrase("Không tìm thấy.", "Nothing found.")
  static let toggle = Phrase("chọn, bỏ chọn", "choose or not")
  static let writeQuestion = Phrase("viết câu hỏi", "write the question")
  static let known = Phrase("(đã biết)", "(known)")
  static let yes = Phrase("đồng ý", "yes")
  static let confirm = Phrase("XIN XÁC NHẬN", "PLEASE CONFIRM")
  static let saveDraft = Phrase("lưu dự thảo", "save the draft")
  static let keepText = Phrase("cất lại, chưa gửi", "put aside for now")
  static let templates = Phrase("mẫu", "templates")
  static let chooseTemplate = Phrase(
    "Chọn mẫu (thay toàn bộ phần đang viết):", "Choose a template (replaces the text):")
  static let useTemplate = Phrase("dùng mẫu này", "use it")
  static let nextPlaceholder = Phrase("chỗ cần điền", "next to fill")
  static let hideOrShow = Phrase("che, bỏ che", "hide or show")
  static let saveRedaction = Phrase("xong, lưu", "done, save")
  static let redactHow = Phrase(
    "Chọn phần cần che, hoặc gõ đúng đoạn chữ cần che:",
    "Choose what to hide, or type the exact words:")
  static let other = Phrase("Đoạn khác:", "Other:")
  static let preview = Phrase("Bản công khai sẽ là:", "The public will read:")
  static let noHints = Phrase(
    "Không có gợi ý nào cho phản ánh này lúc này.", "There is no hint for this petition now.")

  static func hints(_ id: PetitionID) -> Phrase { Phrase("GỢI Ý · #\(id)", "HINTS · #\(id)") }

  static func title(_ verb: Verb, _ id: PetitionID) -> Phrase {
    Phrase("\(verb.name.vietnamese) #\(id)", "\(verb.name.english) #\(id)")
  }

  static func formerName(_ former: String, now present: String) -> Phrase {
    Phrase("\(former) (nay là \(present))", "\(former) (now \(present))")
  }

  static func remit(_ topics: String) -> Phrase {
    Phrase("Phụ trách: \(topics)", "Remit: \(topics)")
  }

  static func chosen(_ facts: [Fact]) -> Phrase {
    guard !facts.isEmpty else { return Phrase("chưa chọn gì", "nothing chosen") }
    return Phrase(
      facts.map(\.name.vietnamese).joined(separator: ", "),
      facts.map(\.name.english).joined(separator: ", "))
  }

  /// A sentence to start a question from; citizens write Vietnamese, so it is Vietnamese only.
  static func question(_ facts: [Fact]) -> String {
    let list = facts.map(\.name.vietnamese).joined(separator: ", ")
    return "Dạ, để có căn cứ tiếp nhận và xử lý, xin anh/chị cho biết thêm: \(list). "
      + "Thông tin chỉ dùng để giải quyết phản ánh này. Trân trọng cảm ơn."
  }

  static func violation(_ rule: Rule) -> Phrase {
    Phrase(
      "CHƯA ĐÚNG · \(rule.id) \(rule.title.vietnamese)",
      "NOT RIGHT · \(rule.id) \(rule.title.english)")
  }

  static func citation(_ citation: Phrase) -> Phrase {
    Phrase("Căn cứ: \(citation.vietnamese)", "Basis: \(citation.english)")
  }

  static func pointsLost(_ rule: Rule) -> Phrase {
    switch rule.severity {
    case .failPoint:
      Phrase("ĐIỂM LIỆT, trừ \(rule.points) điểm.", "FAIL POINT, \(rule.points) points.")
    case .minor, .major:
      Phrase("Trừ \(rule.points) điểm.", "Costs \(rule.points) points.")
    }
  }

  static func question(
    _ confirmation: Overlay.Confirmation, open: Int, toCome: Int
  ) -> Phrase {
    switch confirmation {
    case .send(let id):
      Phrase(
        "Gửi trả lời này cho công dân và kết thúc #\(id)?",
        "Send this reply to the citizen and close #\(id)?")
    case .publish(let id):
      Phrase("Công khai #\(id) đúng như dưới đây?", "Publish #\(id) exactly like this?")
    case .finish where toCome > 0:
      Phrase(
        "Còn \(toCome) phản ánh chưa đến và \(open) chưa xong; phản ánh chưa đến được 0 điểm. "
          + "Vẫn kết thúc ca?",
        "\(toCome) still to come and \(open) open; what has not come earns 0. End the shift anyway?"
      )
    case .finish where open == 0:
      Phrase(
        "Mọi phản ánh đã xong. Kết thúc ca và xem kết quả?",
        "Every petition is closed. End the shift and see the result?")
    case .finish:
      Phrase(
        "Còn \(open) phản ánh chưa xong. Vẫn kết thúc ca và xem kết quả?",
        "\(open) \(open == 1 ? "petition is" : "petitions are") still open. End the shift anyway?")
    case .leave:
      Phrase(
        "Tạm rời ca? Ca được giữ nguyên, lúc khác làm tiếp.",
        "Leave for now? The shift is kept and can be resumed.")
    case .waitToEnd:
      Phrase(
        "Không còn tin nào sắp đến. Chờ nữa là hết ngày làm việc, còn \(open) phản ánh chưa xong.",
        "Nothing more is awaited. Waiting ends the working day; \(open) still open.")
    }
  }
}
