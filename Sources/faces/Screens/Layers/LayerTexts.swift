import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Wording

/// The texts of what lies over the desk.
enum LayerTexts {
  static let filter = Phrase("gõ để lọc", "type to filter")
  static let find = Phrase("Tìm:", "Find:")
  static let findInLetters = Phrase("Tìm trong thư:", "Find in the letters:")
  static let nextFound = Phrase("chỗ sau", "next")
  static let previousFound = Phrase("chỗ trước", "previous")
  static let nothingSelected = Phrase(
    "Chưa chọn: bấm ↓ hoặc gõ vài chữ, rồi Enter.",
    "Nothing chosen yet: press ↓ or type a few letters, then Enter.")
  static let nothingFound = Phrase("Không tìm thấy.", "Nothing found.")
  static let toggle = Phrase("chọn, bỏ chọn", "tick, untick")
  static let writeQuestion = Phrase("viết câu hỏi", "write the question")
  static let writeNote = Phrase("viết ý kiến", "write the note")
  static let chooseConclusion = Phrase("chọn kết luận", "choose the conclusion")
  static let known = Phrase("(đã biết)", "(known)")
  static let yes = Phrase("đồng ý", "yes")
  static let confirmByKeys = Phrase(
    "XIN XÁC NHẬN: Enter là đồng ý, Esc là thôi", "PLEASE CONFIRM: Enter for yes, Esc for no")
  static let nearest = Phrase("Không có đúng chữ ấy; gần nhất:", "No exact match; closest:")
  static let confirm = Phrase("XIN XÁC NHẬN", "PLEASE CONFIRM")
  static func textKept(_ verb: Verb) -> Phrase {
    let key = verb.entry.letter
    return Phrase(
      "Đã cất phần đang viết; nhấn [\(key)] để xem và viết tiếp.",
      "Your text is put aside; press [\(key)] to go on with it.")
  }
  static let keepText = Phrase("cất lại", "keep")
  static let templates = Phrase("mẫu", "templates")
  static let chooseTemplate = Phrase(
    "Chọn mẫu:", "Choose a template:")
  static let useTemplate = Phrase("dùng mẫu này", "use it")
  static let replaceByTemplate = Phrase(
    "Chọn mẫu; mẫu thay phần đang viết, [Ctrl-Z] trong ô soạn lấy lại được:",
    "Choose a template; it replaces your text ([Ctrl-Z] undoes that):")
  static let scrollLetters = Phrase("thư ↑↓", "letters ↑↓")
  static let readOn = Phrase("đọc tiếp", "read on")
  static let nextPlaceholder = Phrase("chỗ cần điền", "next place")
  static let hideOrShow = Phrase("che, bỏ che", "redact or not")
  static let saveRedaction = Phrase("xong, lưu", "done, save")
  static let redactHow = Phrase(
    "Đánh dấu đoạn cần che; danh sách có thể sót, thấy thêm thì gõ vào:",
    "Tick what to redact; the list may miss some, type those word for word:")
  /// Where the signs of a long list stand beside it.
  static let redactHowBriefly = Phrase("Đánh dấu đoạn cần che:", "Tick what to redact:")
  static let other = Phrase("Đoạn khác:", "Other:")
  static let preview = Phrase("Bản công khai sẽ là:", "The public will read:")
  static func hints(_ id: PetitionID) -> Phrase { Phrase("GỢI Ý · #\(id)", "HINTS · #\(id)") }

  static func title(_ verb: Verb, _ id: PetitionID) -> Phrase {
    let name = verb.name.title
    return Phrase("\(name.vietnamese) · #\(id)", "\(name.english) · #\(id)")
  }

  static func box(of kind: PetitionKind, _ id: PetitionID) -> Phrase {
    Phrase(
      "XẾP Ô · #\(id) · \(kind.name.vietnamese)", "BOX · #\(id) · \(kind.name.english)")
  }

  static func remit(_ topics: String) -> Phrase {
    Phrase("Phụ trách: \(topics)", "Remit: \(topics)")
  }

  static func chosen(_ names: [Phrase]) -> Phrase {
    names.isEmpty ? Phrase("chưa chọn gì", "nothing chosen") : names.joined(separator: ", ")
  }

  /// The criteria that a regulation fails.
  static func failed(_ names: [Phrase]) -> Phrase {
    guard !names.isEmpty else {
      return Phrase("Đạt cả sáu tiêu chí.", "It meets all six criteria.")
    }
    return Phrase("Chưa đạt: ", "It fails: ") + names.joined(separator: ", ") + "."
  }

  static func violation(_ rule: Rule) -> Phrase {
    let head = ShiftTexts.incorrect
    return Phrase(
      "\(head.vietnamese) · \(rule.id) \(rule.title.vietnamese)",
      "\(head.english) · \(rule.id) \(rule.title.english)")
  }

  static func violation(_ rule: RuleID) -> Phrase { ShiftTexts.incorrect + " · \(rule)" }

  static func citation(_ citation: Phrase) -> Phrase {
    let basis = Citation.heading
    return Phrase(
      "\(basis.vietnamese): \(citation.vietnamese)", "\(basis.english): \(citation.english)")
  }

  static func leaveQuestion(_ mode: Mode) -> Phrase {
    switch mode {
    case .practice:
      Phrase(
        "Tạm rời ca? Đồng hồ đang dừng; lúc khác làm tiếp.",
        "Leave for now? The clock stands still; the shift can be resumed.")
    case .exam:
      Phrase(
        "Tạm rời ca? Đây là bài thi: đồng hồ VẪN CHẠY khi bạn rời đi.",
        "Leave for now? This is an exam: the clock KEEPS RUNNING while you are away.")
    }
  }
}
