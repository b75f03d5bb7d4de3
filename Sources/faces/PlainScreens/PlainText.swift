import Petitions
import Shifts
import Wording

/// The catalogue of what the plain desk says.
enum PlainText {
  static let startHint = Phrase(
    "Gõ \"ds\" để xem hộp thư, \"giup\" để xem các lệnh.",
    "Type \"list\" for the inbox, \"help\" for the commands.")
  static let notUnderstood = Phrase(
    "Chưa hiểu lệnh này. Gõ \"giup\" để xem các lệnh.",
    "That command is not known. Type \"help\" for the commands.")
  static let whichPetition = Phrase(
    "Hãy nêu số phản ánh, ví dụ: mo 01", "Name a petition, for example: open 01")
  static let writeText = [
    Phrase(
      "Gõ nội dung; kết thúc bằng một dòng chỉ có dấu chấm.",
      "Type the text; end it with a line that is a single full stop."),
    Phrase(
      "Muốn thôi, gõ một dòng: !bo", "To give it up, type a line: !cancel"),
  ]
  static let textLost = Phrase("Nội dung bạn vừa gõ:", "What you had typed:")
  static let whatToHide = Phrase(
    "Gõ những đoạn cần che, đúng từng chữ, cách nhau bằng dấu chấm phẩy: che 01 Lê Văn Ba; số 12",
    "Type what to hide exactly as written, with semicolons between: redact 01 Lê Văn Ba; số 12")
  static let chooseOne = Phrase("Hãy chọn trong các mục sau:", "Choose among these:")
  static let chooseUnit = Phrase("Hãy nêu rõ một đơn vị:", "Name one unit:")
  static func moreUnits(_ count: Int) -> Phrase {
    Phrase(
      "  … và \(count) đơn vị khác; hãy gõ tên đơn vị, hoặc việc cần giải quyết.",
      "  … and \(count) more; type a unit’s name, or what the matter is.")
  }
  static let emptyInbox = Phrase("Hộp thư đang trống.", "The inbox is empty.")
  static let noDeadline = Phrase("Chưa có hạn nào đang chạy.", "No deadline is running.")
  static let nothingFound = Phrase(
    "Cẩm nang không có mục nào khớp.", "The handbook has no entry for that.")
  static let violation = Phrase("CHƯA ĐÚNG", "INCORRECT")
  static func left(_ mode: Mode) -> Phrase {
    switch mode {
    case .practice:
      Phrase("Đã lưu. Lần sau chạy lại để làm tiếp.", "Saved. Start again to go on.")
    case .exam:
      Phrase(
        "Đã lưu, nhưng đồng hồ thi vẫn chạy. Hãy chạy lại ngay để làm tiếp.",
        "Saved, but the exam’s clock runs on. Start again soon to go on.")
    }
  }

  static let examClock = Phrase(
    "Đây là bài thi: đồng hồ vẫn chạy khi bạn rời ca hay mất kết nối.",
    "This is an exam: its clock runs on while you are away or cut off.")
  static let goOn = Phrase(
    "Gõ \"co\" để làm, gì khác để thôi.", "Type \"yes\" to do it, anything else to leave it.")
  static let yes: Set<String> = ["co", "c", "yes", "y", "ok", "dongy"]
  static let notDone = Phrase("Đã thôi, chưa làm gì.", "Left as it was.")
  static let basis = Phrase("Căn cứ", "Basis")
  static let draft = Phrase("Dự thảo:", "Draft:")
  static let notKnown = Phrase("chưa rõ", "not known")
  static let noHints = Phrase("Lúc này không có gợi ý nào.", "There is no hint now.")
  static let noHintsInExam = Phrase("Khi thi không có gợi ý.", "There are no hints in an exam.")
  static let mergeInto = Phrase(
    "Hãy nêu số phản ánh đến trước, ví dụ: gop 04 01",
    "Name the earlier petition, for example: merge 04 01")

  static func whichOf(_ words: [String]) -> Phrase {
    let list = words.joined(separator: ", ")
    return Phrase("Có thể là: \(list). Hãy gõ rõ hơn.", "That may be: \(list). Type more of it.")
  }

  static func openFirst(_ id: PetitionID) -> Phrase {
    Phrase(
      "Phản ánh #\(id) chưa mở. Gõ \"mo \(id)\" để đọc.",
      "Petition #\(id) has not been opened. Type \"open \(id)\" to read it.")
  }

  static func lettersOnDesk(_ id: PetitionID) -> Phrase {
    Phrase(
      "Muốn đọc thư, gõ \"mo \(id)\" để đưa lên bàn.",
      "To read its letters, type \"open \(id)\" to take it on the desk.")
  }

  static func candidates(_ parts: [String]) -> Phrase {
    let list = parts.joined(separator: "; ")
    return Phrase("Những đoạn có thể cần che: \(list)", "What may have to be hidden: \(list)")
  }

  static func notHidden(_ parts: [String]) -> Phrase {
    let list = parts.joined(separator: "; ")
    return Phrase("Chưa che: \(list)", "Not hidden: \(list)")
  }

  static func aboutTo(_ action: Action, _ id: PetitionID) -> Phrase {
    let verb = action.verb.name
    guard case .merge(let other) = action else {
      return Phrase("\(verb.vietnamese) #\(id):", "\(verb.english) #\(id):")
    }
    return Phrase(
      "\(verb.vietnamese) #\(id) vào #\(other):", "\(verb.english) #\(id) into #\(other):")
  }

  static func finishDoubt(_ left: Remainder) -> [Phrase] {
    var sentences: [Phrase] = []
    if left.open > 0 {
      sentences.append(
        Phrase(
          "Còn \(left.open) phản ánh chưa xong.",
          "\(left.open) \(left.open == 1 ? "petition is" : "petitions are") still open."))
    }
    if left.toCome > 0 {
      sentences.append(
        Phrase(
          "Còn \(left.toCome) phản ánh chưa đến; phản ánh chưa đến được 0 điểm.",
          "\(left.toCome) still to come; what has not come earns 0."))
    }
    return sentences + [Phrase("Kết thúc ca?", "End the shift?")]
  }

  static func help(_ language: Language) -> [String] {
    let desk = [
      Phrase("ds: hộp thư", "list: the inbox"),
      Phrase("xem [số]: phản ánh và hồ sơ", "show [number]: a petition and its file"),
      Phrase("goiy [số]: gợi ý khi luyện tập", "hints [number]: hints, in practice"),
      Phrase("gioithieu: xem lại phần giới thiệu", "briefing: read the briefing again"),
      Phrase("han [số]: các hạn đang chạy", "deadlines [number]: what is running"),
      Phrase("cẩm nang [từ]: tra quy tắc", "handbook [words]: look rules up"),
      Phrase("cho: đợi việc tiếp theo", "wait: until something happens"),
      Phrase("xong: kết thúc ca", "finish: end the shift"),
      Phrase("thoat: lưu lại, làm tiếp sau", "quit: save and go on later"),
    ].map { $0[language] }
    let verbs = Verb.allCases.map(\.entry).map { entry in
      let word = language == .vietnamese ? entry.words.vietnamese : entry.words.english
      return "\(word) \(usage(of: entry.carries)[language]): \(entry.summary[language])"
    }
    let examples = [
      Phrase("Ví dụ: loai 01 phản ánh", "Example: classify 01 feedback"),
      Phrase("       chuyen 01 sở xây dựng: ghi chú", "         forward 01 so xay dung: a note"),
      Phrase("       hoi 01 họ tên, địa chỉ", "         ask 01 name, address"),
      Phrase("       che 01 Lê Văn Ba; số 12", "         redact 01 Lê Văn Ba; số 12"),
    ].map { $0[language] }
    return desk + verbs + examples
  }

  /// What follows the word of a verb that carries this.
  private static func usage(of shape: ActionContent.Shape) -> Phrase {
    switch shape {
    case .nothing, .text: Phrase("[số]", "[number]")
    case .kind: Phrase("[số] loại", "[number] kind")
    case .question: Phrase("[số] thông tin, …", "[number] facts, …")
    case .unit: Phrase("[số] đơn vị: ghi chú", "[number] unit: note")
    case .refusal: Phrase("[số] lý do", "[number] reason")
    case .petition: Phrase("[số] số đến trước", "[number] earlier number")
    case .parts: Phrase("[số] đoạn; đoạn", "[number] part; part")
    }
  }
}
