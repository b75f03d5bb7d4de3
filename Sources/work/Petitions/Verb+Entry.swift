package import Wording

// The vocabulary of actions: one entry a verb, from which menus, the plain desk, model handlings,
// the simulation's roles and the handbook take what they need to know of it.

extension Verb {
  package var name: Phrase { entry.name }

  /// What is known of the verb.
  package var entry: VerbEntry {
    switch self {
    case .open:
      VerbEntry(
        .opened, .nothing, "Enter", ("mo", "open"), Phrase("mở", "open"),
        does: Phrase("mở phản ánh ra đọc", "put a petition on the desk and read it"), of: .all,
        closedCase: .allowed)
    case .ask:
      VerbEntry(
        .asked, .question, "a", ("hoi", "ask"), Phrase("hỏi thêm", "ask"),
        short: Phrase("hỏi", "ask"),
        does: Phrase("hỏi người gửi điều còn thiếu", "ask the sender for what is missing"),
        writing: .letter(hasTemplates: true))
    case .classify:
      VerbEntry(
        .classified, .classification, "p", ("loai", "classify"), Phrase("phân loại", "classify"),
        does: Phrase(
          "ghi loại và ô của tin", "say what kind of petition it is, and which box it goes into"),
        of: .reception)
    case .accept:
      VerbEntry(
        .accepted, .nothing, "t", ("nhan", "accept"), Phrase("tiếp nhận", "accept"),
        short: Phrase("nhận", "accept"),
        does: Phrase("tiếp nhận vào sổ", "enter it in the register"))
    case .decline:
      VerbEntry(
        .declined, .refusal, "k", ("tuchoi", "decline"), Phrase("từ chối", "decline"),
        does: Phrase("từ chối kèm hướng dẫn", "turn it down, with guidance"),
        writing: .letter(hasTemplates: true))
    case .forward:
      VerbEntry(
        .forwarded, .unit, "c", ("chuyen", "forward"), Phrase("chuyển", "forward"),
        does: Phrase("chuyển đơn vị", "pass it to the competent unit"), of: .reception,
        writing: .lines(completion: Phrase("chuyển", "forward")))
    case .return:
      VerbEntry(
        .returned, .unit, "b", ("tra", "return"), Phrase("trả lại", "return"),
        does: Phrase(
          "trả lại đầu mối, nêu đơn vị đúng", "give it back to the hub, naming the right unit"),
        of: .handling, writing: .lines())
    case .merge:
      VerbEntry(
        .merged, .petition, "g", ("gop", "merge"), Phrase("gộp trùng", "merge"),
        short: Phrase("gộp", "merge"),
        does: Phrase("gộp vào phản ánh đến trước", "join it to the earlier petition"),
        of: .reception)
    case .split:
      VerbEntry(
        .split, .text, "l", ("tach", "split"), Phrase("hướng dẫn tách", "split"),
        short: Phrase("tách", "split"),
        does: Phrase(
          "hướng dẫn tách nội dung", "guide the sender to write one petition for each matter"),
        of: .reception, writing: .letter(hasTemplates: true))
    case .markUrgent:
      VerbEntry(
        .markedUrgent, .nothing, "u", ("khan", "mark-urgent"),
        Phrase("đánh dấu khẩn", "mark urgent"), short: Phrase("khẩn", "urgent"),
        does: Phrase("đánh dấu khẩn", "put it first"))
    case .redact:
      VerbEntry(
        .redacted, .parts, "x", ("che", "redact"), Phrase("che thông tin", "redact"),
        short: Phrase("che", "redact"),
        does: Phrase("che thông tin trước khi công khai", "redact personal data before publishing"),
        closedCase: .allowed)
    case .sendBack:
      VerbEntry(
        .sentBack, .defect, "v", ("traloi", "send-back"),
        Phrase("trả lại câu trả lời", "send back"), short: Phrase("trả câu đáp", "send back"),
        does: Phrase(
          "trả lại câu trả lời chưa được của đơn vị", "have a unit answer again"), of: .reception,
        writing: .lines())
    case .reportUp:
      VerbEntry(
        .reportedUp, .unit, "C", ("baolen", "report-up"), Phrase("báo cáo lên trên", "report up"),
        short: Phrase("báo trên", "report up"),
        does: Phrase(
          "báo cáo cấp trên việc của chính bàn mình",
          "hand a matter about one’s own desk to those above"), of: .handling, writing: .lines())
    case .consult:
      VerbEntry(
        .consulted, .unit, "K", ("layykien", "consult"), Phrase("lấy ý kiến", "consult"),
        does: Phrase(
          "lấy ý kiến đơn vị cùng phối hợp", "ask a unit that has a part in it for its opinion"),
        of: .handling, writing: .lines())
    case .assess:
      VerbEntry(
        .assessed, .assessment, "X", ("danhgia", "assess"),
        Phrase("xem xét quy định", "assess the rule"), short: Phrase("xét quy định", "assess"),
        does: Phrase(
          "xét quy định theo sáu tiêu chí", "hold a regulation against the six criteria"),
        of: .handling)
    case .approve:
      VerbEntry(
        .approved, .nothing, "D", ("ky", "approve"), Phrase("ký duyệt", "approve"),
        short: Phrase("ký", "approve"),
        does: Phrase("ký dự thảo, gửi đi", "sign the draft, so that it is sent"), of: .approval)
    case .reject:
      VerbEntry(
        .rejected, .faults, "T", ("bac", "reject"), Phrase("trả dự thảo", "reject"),
        does: Phrase("trả dự thảo, nêu lỗi", "return the draft and name its faults"),
        of: .approval, writing: .lines())
    case .inform:
      VerbEntry(
        .informed, .text, "P", ("tiendo", "inform"), Phrase("báo tiến độ", "inform"),
        does: Phrase("báo người gửi việc đang ở đâu", "tell the sender how things stand"),
        closedCase: .allowed, writing: .lines(hasTemplates: true))
    case .draft:
      VerbEntry(
        .drafted, .text, "s", ("soan", "draft"), Phrase("soạn trả lời", "draft"),
        short: Phrase("soạn", "draft"), does: Phrase("soạn trả lời", "write a reply"),
        writing: .letter(completion: Phrase("lưu dự thảo", "save draft")))
    case .submit:
      VerbEntry(
        .submitted, .nothing, "d", ("trinh", "submit"), Phrase("trình duyệt", "submit"),
        short: Phrase("trình", "submit"),
        does: Phrase("trình lãnh đạo duyệt", "hand the draft to the leader"))
    case .send:
      VerbEntry(
        .replied, .nothing, "i", ("gui", "send"), Phrase("gửi trả lời", "send"),
        short: Phrase("gửi", "send"),
        does: Phrase("gửi trả lời đã duyệt", "send the approved reply"),
        writing: .letter(hasTemplates: true))
    case .publish:
      VerbEntry(
        .published, .nothing, "o", ("congkhai", "publish"), Phrase("công khai", "publish"),
        does: Phrase("công khai kết quả", "show the result to the public"), closedCase: .allowed)
    case .sync:
      VerbEntry(
        .synced, .nothing, "y", ("dongbo", "sync"), Phrase("đồng bộ Cổng", "sync"),
        short: Phrase("đồng bộ", "sync"),
        does: Phrase("đồng bộ lên Cổng", "bring the portal up to date"), of: .reception,
        closedCase: .allowed)
    case .remind:
      VerbEntry(
        .reminded, .text, "m", ("dondoc", "remind"), Phrase("đôn đốc", "remind"),
        does: Phrase("đôn đốc đơn vị", "remind the unit"), of: .reception,
        writing: .letter(hasTemplates: true))
    case .extend:
      VerbEntry(
        .extended, .text, "e", ("giahan", "extend"), Phrase("gia hạn", "extend"),
        does: Phrase("xin gia hạn", "ask for more time"), writing: .lines(completion: .record))
    case .apologise:
      VerbEntry(
        .apologised, .text, "z", ("xinloi", "apologise"), Phrase("xin lỗi", "apologise"),
        does: Phrase("xin lỗi người gửi", "apologise to the sender"), closedCase: .allowed,
        writing: .letter(hasTemplates: true))
    case .note:
      VerbEntry(
        .noted, .text, "n", ("ghi", "note"), Phrase("ghi chú", "note"),
        does: Phrase("ghi chú vào hồ sơ", "add a note to the file"), of: .all,
        closedCase: .allowed, writing: .lines(completion: .record))
    case .flag:
      VerbEntry(
        .flagged, .text, "f", ("bao", "flag"), Phrase("báo vướng mắc", "flag"),
        short: Phrase("vướng mắc", "flag"),
        does: Phrase("báo vướng mắc cho người hướng dẫn", "report a difficulty to the instructor"),
        of: .all, closedCase: .allowed, writing: .lines(completion: .record))
    }
  }
}

extension Activity {
  /// Whether nobody can do it any more on a petition that is closed: what its verb is refused for there.
  ///
  /// What the world does may come at any time.
  package var endsWithClosing: Bool { Self.endingWithClosing.contains(self) }

  private static let endingWithClosing = Set(
    Verb.allCases.map(\.entry).filter { $0.closedCase == .refused }.map(\.activity))
}

extension VerbEntry {
  fileprivate init(
    _ activity: Activity, _ carries: ActionContent.Shape, _ letter: String,
    _ words: (vietnamese: String, english: String), _ name: Phrase, short: Phrase? = nil,
    does summary: Phrase, of roles: Roles = [.reception, .handling],
    closedCase: OnClosedCase = .refused, writing: Writing = .letter()
  ) {
    self.activity = activity
    self.carries = carries
    self.letter = letter
    self.words = words
    self.name = name
    shortName = short ?? name
    self.summary = summary
    self.roles = roles
    self.closedCase = closedCase
    self.writing = writing
  }
}

extension VerbEntry.Writing {
  fileprivate static func lines(
    hasTemplates: Bool = false, completion: Phrase = .send
  ) -> VerbEntry.Writing {
    VerbEntry.Writing(length: .lines, hasTemplates: hasTemplates, completion: completion)
  }

  fileprivate static func letter(
    hasTemplates: Bool = false, completion: Phrase = .send
  ) -> VerbEntry.Writing {
    VerbEntry.Writing(length: .letter, hasTemplates: hasTemplates, completion: completion)
  }
}

extension Phrase {
  fileprivate static let send = Phrase("gửi", "send")
  fileprivate static let record = Phrase("ghi lại", "record")
}
