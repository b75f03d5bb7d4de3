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
    "Unknown command. Type \"help\" for the commands.")
  static let whichPetition = Phrase(
    "Hãy nêu số phản ánh, ví dụ: mo 01", "Give the number of a petition, for example: open 01")
  static let writeText = [
    Phrase(
      "Gõ nội dung; kết thúc bằng một dòng chỉ có dấu chấm.",
      "Type the text; finish with a line that holds only a full stop."),
    Phrase(
      "Muốn thôi, gõ một dòng: !bo", "To cancel, type !cancel on a line of its own."),
  ]
  static let textLost = Phrase("Nội dung bạn vừa gõ:", "What you had typed:")
  static let textKept = Phrase(
    "Đã dừng. Nội dung này được giữ; gõ lại lệnh vừa rồi để viết tiếp:",
    "Stopped. This text is kept; type that command again to go on with it:")
  static let textGoesOn = Phrase(
    "Viết tiếp sau nội dung đã gõ:", "Going on after what you had typed:")
  static let howToLeave = Phrase(
    "Muốn rời ca và lưu lại, gõ \"thoat\"; muốn kết thúc ca, gõ \"xong\".",
    "To leave the shift and keep it, type \"quit\"; to end it, type \"finish\".")
  static let whatToHide = Phrase(
    "Gõ những đoạn cần che, đúng từng chữ, cách nhau bằng dấu chấm phẩy: che 01 Lê Văn Ba; số 12",
    "Type what to hide exactly as written, separated by semicolons: redact 01 Lê Văn Ba; số 12")
  static let chooseOne = Phrase("Hãy chọn trong các mục sau:", "Choose from these:")
  static let chooseUnit = Phrase("Hãy nêu rõ một đơn vị:", "Name one unit:")
  static func moreUnits(_ count: Int) -> Phrase {
    Phrase(
      "  … và \(count) đơn vị khác; hãy gõ tên đơn vị, hoặc việc cần giải quyết.",
      "  … and \(count) more; type a unit’s name, or what the matter is about.")
  }
  static let emptyInbox = Phrase("Hộp thư đang trống.", "The inbox is empty.")
  static let noDeadline = Phrase("Chưa có hạn nào đang chạy.", "No deadline is running.")
  static let whatToFind = Phrase(
    "Hãy nêu chữ cần tìm, ví dụ: tìm biên lai", "Say what to find, for example: find bien lai")
  static let notInLetters = Phrase(
    "Không có trong thư nào đã mở.", "No letter that was opened has that.")

  static func alsoIn(_ id: PetitionID, _ subject: Phrase) -> Phrase {
    Phrase(
      "#\(id) \(subject.vietnamese): thư có chữ này; gõ \"mo \(id)\" để đọc.",
      "#\(id) \(subject.english): its letters have that; type \"open \(id)\" to read them.")
  }

  static let nothingFound = Phrase(
    "Cẩm nang không có mục nào khớp.", "The handbook has no entry for that.")
  static func left(_ mode: Mode) -> Phrase {
    switch mode {
    case .practice:
      Phrase("Đã lưu. Lần sau chạy lại để làm tiếp.", "Saved. Run it again to continue.")
    case .exam:
      Phrase(
        "Đã lưu, nhưng đồng hồ thi vẫn chạy. Hãy chạy lại ngay để làm tiếp.",
        "Saved, but the exam’s clock keeps running. Run it again right away to continue.")
    }
  }

  static let examClock = Phrase(
    "Đây là bài thi: đồng hồ vẫn chạy khi bạn rời ca hay mất kết nối.",
    "This is an exam: the clock keeps running while you are away or disconnected.")
  static let goOn = Phrase(
    "Gõ \"co\" để làm, gì khác để thôi.", "Type \"yes\" to go ahead, anything else to cancel.")
  static let yes: Set<String> = ["co", "c", "yes", "y", "ok", "dongy"]
  static let notDone = Phrase("Đã thôi, chưa làm gì.", "Cancelled; nothing was done.")
  static let draft = Phrase("Dự thảo:", "Draft:")
  static let notKnown = Phrase("chưa rõ", "not known")
  static let mergeInto = Phrase(
    "Hãy nêu số phản ánh đến trước, ví dụ: gop 04 01",
    "Give the number of the earlier petition, for example: merge 04 01")

  static func whichOf(_ words: [String]) -> Phrase {
    let list = words.joined(separator: ", ")
    return Phrase(
      "Có thể là: \(list). Hãy gõ rõ hơn.", "That could be: \(list). Type more of the word.")
  }

  static func openFirst(_ id: PetitionID) -> Phrase {
    Phrase(
      "Phản ánh #\(id) chưa mở. Gõ \"mo \(id)\" để đọc.",
      "Petition #\(id) has not been opened. Type \"open \(id)\" to read it.")
  }

  static func lettersOnDesk(_ id: PetitionID) -> Phrase {
    Phrase(
      "Muốn đọc thư, gõ \"mo \(id)\" để đưa lên bàn.",
      "To read its letters, type \"open \(id)\" to put it on the desk.")
  }

  static func candidates(_ parts: [String]) -> Phrase {
    let list = parts.joined(separator: "; ")
    return Phrase("Những đoạn có thể cần che: \(list)", "What may need hiding: \(list)")
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

  static func help(_ language: Language) -> [String] {
    let desk = [
      Phrase("ds: hộp thư", "list: the inbox"),
      Phrase("xem [số]: phản ánh và hồ sơ", "show [number]: a petition and its file"),
      Phrase("goiy [số]: gợi ý khi luyện tập", "hints [number]: hints, in practice only"),
      Phrase("gioithieu: xem lại phần giới thiệu", "briefing: read the briefing again"),
      Phrase("han [số]: các hạn đang chạy", "deadlines [number]: the deadlines that are running"),
      Phrase("cẩm nang [từ]: tra quy tắc", "handbook [words]: look up rules"),
      Phrase("tìm [từ]: tìm trong thư đã mở", "find [words]: search the letters that were opened"),
      Phrase("cho: đợi việc tiếp theo", "wait: until something happens"),
      Phrase("xong: kết thúc ca", "finish: end the shift"),
      Phrase("thoat: lưu lại, làm tiếp sau", "quit: save and continue later"),
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
