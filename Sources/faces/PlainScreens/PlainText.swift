import Petitions
import Shifts
import Wording

/// The catalogue of what the plain desk says.
enum PlainText {
  static let startHint = Phrase(
    "Gõ \"ds\" để xem hộp thư, \"giup\" để xem các lệnh.",
    "Type \"list\" for the inbox, \"help\" for the commands.")
  static let beginHint = Phrase(
    "Enter: vào ca, đồng hồ bắt đầu chạy. \"thoat\": chưa vào, không tính giờ.",
    "Enter: begin; the clock starts. \"quit\": leave; no time is counted.")
  static let beginPrompt = Phrase("Vào ca > ", "Begin > ")
  static let notUnderstood = Phrase(
    "Chưa hiểu lệnh này. Gõ \"giup\" để xem các lệnh.",
    "Unknown command. Type \"help\" for the commands.")
  /// What a line may be that begins like a command and goes on like a letter.
  static func commandOrLetter(_ verb: Verb) -> Phrase {
    let words = verb.entry.words
    return Phrase(
      "Chưa làm gì. Đây là lệnh “\(words.vietnamese)” (\(verb.name.vietnamese)) hay một câu thư? Là lệnh "
        + "thì gõ đủ tên lệnh; là câu thư thì gõ lệnh của thư ấy trước, rồi mới gõ câu này.",
      "Nothing was done. Is this the command “\(words.english)” (\(verb.name.english)), or a line of a "
        + "letter? For the command, type its whole word; for a letter, type the letter’s command first."
    )
  }
  /// Which commands may be meant by words that are none of their names.
  static func near(_ words: String, _ verbs: [Verb]) -> Phrase {
    let vietnamese = verbs.map { "\($0.entry.words.vietnamese) (\($0.name.vietnamese))" }
    let english = verbs.map { "\($0.entry.words.english) (\($0.name.english))" }
    return Phrase(
      "Chưa làm gì. “\(words)” có thể là: \(vietnamese.joined(separator: ", ")). Hãy gõ đúng lệnh.",
      "Nothing was done. “\(words)” may mean: \(english.joined(separator: ", ")). "
        + "Type the command’s own word.")
  }
  /// What is asked before a text becomes a deed of a line that names no petition.
  static func isText(_ verb: Verb, _ id: PetitionID) -> Phrase {
    Phrase(
      "Ghi nội dung này vào #\(id) bằng lệnh “\(verb.name.vietnamese)”?",
      "Record this text on #\(id) with the command “\(verb.name.english)”?")
  }
  static let whichPetition = Phrase(
    "Hãy nêu số phản ánh, ví dụ: mo 01", "Give the number of a petition, for example: open 01")
  static let writeText = [
    Phrase(
      "Gõ nội dung; kết thúc bằng một dòng chỉ có dấu chấm.",
      "Type the text; finish with a line that holds only a full stop."),
    Phrase(
      "Gõ nhầm thì !lùi, hay !xóa 2 để bỏ dòng 2; !bo: cất lại; !xóa: xóa hết.",
      "A slip: !undo, or !clear 2 to take out line 2; !cancel: put it aside; !clear: erase all."),
  ]
  static func writeAtLeast(_ words: Int) -> Phrase {
    Phrase("Cần ít nhất \(words) chữ.", "Write at least \(words.counted("word")).")
  }
  static let useSuggestion = Phrase(
    "Hoặc gõ ngay dấu chấm để hỏi bằng câu có sẵn:",
    "Or type the full stop at once to ask in these words:")
  static let textKept = Phrase(
    "Nội dung này được giữ; gõ lại lệnh vừa rồi để viết tiếp:",
    "This text is kept; type that command again to go on with it:")
  /// What the terminal does with a line in which Ctrl-C is pressed.
  static let halfLineLost = Phrase(
    "Ctrl-C bỏ dòng đang gõ dở; dòng đã nhấn Enter thì còn.",
    "Ctrl-C drops the line that was being typed; lines ended by Enter are kept.")
  static let textKeptToRead = Phrase(
    "Nội dung này được giữ để xem lại; hết giờ nên không gửi được nữa:",
    "This text is kept to be read; time is up, so it can no longer be sent:")
  static let textCleared = Phrase(
    "Đã xóa nội dung đã gõ; viết lại từ đầu.", "What you had typed is erased; start again.")
  static let textCommands = [
    Phrase(
      "Dòng này chưa được ghi. Trong khi viết chỉ có các lệnh:",
      "That line was not written. While you write, there are only these commands:"),
    Phrase("  !mẫu N: dùng mẫu số N", "  !template N: use template N"),
    Phrase("  !điền: điền từng chỗ còn trống", "  !fill: fill in what is open, one by one"),
    Phrase("  !lùi: bỏ điều vừa gõ, về như trước", "  !undo: take back what you did last"),
    Phrase(
      "  !xóa N: bỏ dòng số N (!xóa dòng: dòng cuối)",
      "  !clear N: take out line N (!clear line: the last)"),
    Phrase("  !xem: xem lại, có số dòng", "  !show: read it again, with numbers"),
    Phrase("  !xóa: xóa hết, viết lại", "  !clear: erase everything and start again"),
    Phrase("  !bo: cất lại, lúc khác viết tiếp", "  !cancel: put it aside for later"),
    Phrase(
      "  !!: một dấu ! thật ở đầu dòng", "  !!: a real exclamation mark to begin a line with"),
  ]
  static let nothingToTakeBack = Phrase("Không có gì để lùi.", "There is nothing to take back.")
  static let takenBack = Phrase("Đã lùi một bước.", "One step was taken back.")
  /// That what looks like a command was taken for a line of the text.
  static func commandWritten(_ line: String) -> Phrase {
    Phrase(
      "“\(line)” là lệnh của bàn, nhưng đã được ghi thành một dòng của thư. Muốn bỏ dòng ấy, gõ !lùi; "
        + "viết xong thì gõ một dấu chấm, rồi mới gõ lệnh.",
      "“\(line)” is a command of the desk, but was taken as a line of the letter. To take it out, "
        + "type !undo; finish the letter with a full stop, then type the command.")
  }
  static let nothingWritten = Phrase("Chưa có chữ nào.", "Nothing is written yet.")
  static func noSuchLine(_ count: Int) -> Phrase {
    count == 0
      ? nothingWritten
      : Phrase("Chỉ có dòng 1 đến \(count).", "There are only lines 1 to \(count).")
  }
  static func howToUseTemplates(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("Muốn dùng mẫu, gõ: !mẫu 1", "To use the template, type: !template 1")
      : Phrase(
        "Muốn dùng một mẫu, gõ số của nó: !mẫu 1",
        "To use a template, type its number: !template 1")
  }
  static let templateReplaced = Phrase(
    "Mẫu đã thay nội dung viết trước đó; muốn lấy lại, gõ: !lùi",
    "The template has replaced what was written; to bring that back, type: !undo")
  static let noTemplates = Phrase(
    "Không có mẫu cho việc này.", "There is no template for this.")
  static func whichTemplate(_ count: Int) -> Phrase {
    Phrase("Hãy nêu số của mẫu, từ 1 đến \(count).", "Give a template’s number, 1 to \(count).")
  }
  static func placesLeft(_ count: Int) -> Phrase {
    Phrase(
      "Còn \(count) chỗ cần điền; nhấn Enter để điền từng chỗ.",
      "\(count.counted("place is", "places are")) still to be filled in; "
        + "press Enter to fill them in one by one.")
  }
  static let nothingToFill = Phrase("Không còn chỗ nào cần điền.", "Nothing is left to fill in.")
  static let howToFill = Phrase(
    "Gõ điều cần điền; Enter để bỏ qua chỗ ấy.",
    "Type what goes there; press Enter to leave it open.")
  static let filled = Phrase(
    "Nội dung bây giờ là; gõ tiếp, hoặc một dấu chấm để kết thúc:",
    "The text now reads; go on, or finish with a full stop:")
  static let draftGoesOn = Phrase(
    "Dự thảo trước; viết tiếp, bỏ một dòng bằng \"!xóa 2\", hoặc xóa hết bằng \"!xóa\":",
    "The draft before; go on, take a line out with \"!clear 2\", or everything with \"!clear\":")
  static let textGoesOn = Phrase(
    "Viết tiếp sau nội dung đã gõ:", "Going on after what you had typed:")
  static let howToFinish = Phrase(
    "gõ \"xong\" để kết thúc ca", "type \"finish\" to end the shift")
  static let howToLeave = Phrase(
    "Muốn rời ca và lưu lại, gõ \"thoat\"; muốn kết thúc ca, gõ \"xong\".",
    "To leave the shift and keep it, type \"quit\"; to end it, type \"finish\".")
  static let failedCriteria = Phrase(
    "Sau dấu hai chấm: những tiêu chí chưa đạt, nếu có, cách nhau bằng dấu phẩy.",
    "After a colon: the criteria that it fails, if any, separated by commas.")
  static let whatToHide = Phrase(
    "Gõ những đoạn cần che, đúng từng chữ, cách nhau bằng dấu chấm phẩy: che 01 Lê Văn Ba; số 12",
    "Type what to hide exactly as written, separated by semicolons: redact 01 Lê Văn Ba; số 12")
  static func notUsed(_ words: String) -> Phrase {
    Phrase(
      "Không dùng “\(words)” ở đây; chưa làm gì.",
      "“\(words)” has no meaning here; nothing was done.")
  }
  /// That what was named behind a kind is for nothing.
  static func noBox(_ kind: PetitionKind, _ words: String) -> Phrase {
    Phrase(
      "Loại “\(kind.name.vietnamese)” không có ô: không dùng “\(words)” ở đây; chưa làm gì.",
      "The kind “\(kind.name.english)” takes no box: “\(words)” has no meaning here; nothing was done."
    )
  }
  static func boxOf(_ kind: PetitionKind) -> Phrase {
    Phrase(
      "\(kind.name.vietnamese) còn cần ô, viết sau dấu phẩy: \(kind.name.vietnamese), hành vi",
      "\(kind.name.english) also needs its box, after a comma: \(kind.name.english), conduct")
  }

  static let boxesBehindComma = Phrase(
    "Phản ánh, kiến nghị còn cần một ô, viết sau dấu phẩy:",
    "Feedback and recommendations also need a box, after a comma:")
  /// How a unit is named behind a verb.
  static let howToNameUnits = [
    Phrase(
      "Đơn vị: gõ vài chữ của tên (\"xay dung\"), mã, hay việc cần giải quyết; để trống thì liệt kê.",
      "The unit: some words of its name, its code or the matter; leave it out to list them."),
    Phrase(
      "Ghi chú sau dấu hai chấm, cùng một dòng.", "The note follows the colon, on the same line."),
  ]
  /// What a text that is written line by line takes.
  static let howToWrite = [
    Phrase("Gõ lệnh rồi viết từng dòng:", "Type the command, then write line by line:"),
    Phrase(
      "  một dòng chỉ có dấu chấm: xong", "  a line that holds only a full stop: done"),
  ]
  /// What the word for two commands may mean.
  static let replyOrSendBack = Phrase(
    "Muốn trả lời người gửi thì gõ soan; traloi là trả lại câu trả lời của đơn vị.",
    "To answer the sender, type draft; send-back returns a unit’s answer.")

  static let chooseOne = Phrase("Hãy chọn trong các mục sau:", "Choose from these:")
  static let chooseUnit = Phrase("Hãy nêu rõ một đơn vị:", "Name one unit:")
  static func nearestUnits(to words: String) -> Phrase {
    Phrase(
      "Danh mục không có “\(words)”. Gần nhất là những đơn vị sau; hãy nêu rõ một đơn vị:",
      "“\(words)” is not in the list. These come closest; name one:")
  }
  static func moreUnits(_ count: Int) -> Phrase {
    Phrase(
      "  … và \(count) đơn vị khác; hãy gõ tên đơn vị, hoặc việc cần giải quyết.",
      "  … and \(count) more; type a unit’s name, or what the matter is about.")
  }
  static let emptyInbox = Phrase("Hộp thư đang trống.", "The inbox is empty.")
  static let whatToFind = Phrase(
    "Hãy nêu chữ cần tìm, ví dụ: tìm biên lai", "Say what to find, for example: find bien lai")
  static let notInLetters = Phrase(
    "Không có trong thư nào đã mở.", "None of the letters that were opened contains that.")

  static func alsoIn(_ id: PetitionID, _ subject: Phrase) -> Phrase {
    Phrase(
      "#\(id) \(subject.vietnamese): thư có chữ này; gõ \"mo \(id)\" để đọc.",
      "#\(id) \(subject.english): its letters contain that; type \"open \(id)\" to read them.")
  }

  static let nothingFound = Phrase(
    "Cẩm nang không có mục nào khớp.", "The handbook has no entry for that.")
  static func handbookHolds(_ count: Int) -> Phrase {
    Phrase("Cẩm nang của ca có \(count) mục:", "The handbook of this shift has \(count) entries:")
  }
  static let howToLookUp = [
    Phrase(
      "Gõ cẩm nang mục 2 để xem tên các mục của phần 2;",
      "Type handbook part 2 for the titles of part 2;"),
    Phrase(
      "cẩm nang HN-22 để đọc một mục; cẩm nang khiếu nại để tìm.",
      "handbook HN-22 to read one entry; handbook khieu nai to search."),
  ]
  static let otherPart = Phrase("Điều khác", "Other")
  static let otherEntries = Phrase("Những mục khác có chữ ấy:", "Other entries that have it:")
  static func moreEntries(_ count: Int) -> Phrase {
    Phrase(
      "  … và \(count) mục nữa; gõ thêm chữ cho rõ.",
      "  … and \(count) more; add a word to narrow it.")
  }

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
  static let no: Set<String> = ["khong", "kh", "k", "no", "n"]
  static let notDone = Phrase("Đã thôi; chưa làm gì.", "Cancelled; nothing was done.")
  static let nothingAsked = Phrase(
    "Không có câu hỏi nào đang chờ bạn. Gõ \"giup\" để xem các lệnh.",
    "No question is waiting for an answer. Type \"help\" for the commands.")
  static func typeAgain(_ line: String) -> Phrase {
    Phrase(
      "Lệnh “\(line)” cũng chưa chạy; muốn làm thì gõ lại.",
      "“\(line)” was not carried out either; type it again if you want it.")
  }
  static let notKnown = Phrase("chưa rõ", "not known")
  static let mergeInto = Phrase(
    "Hãy nêu số phản ánh đến trước, ví dụ: gop 04 01",
    "Give the number of the earlier petition, for example: merge 04 01")

  static func whichOf(_ words: [String]) -> Phrase {
    let first = words.dropLast().joined(separator: ", ")
    let last = words.last ?? ""
    return Phrase("\(first) hay \(last)?", "\(first) or \(last)?")
  }

  static func notFound(_ word: String) -> Phrase {
    Phrase("Không tìm thấy “\(word)”.", "There is no “\(word)”.")
  }

  static func now(_ moment: Phrase) -> Phrase {
    Phrase("Bây giờ là \(moment.vietnamese).", "It is now \(moment.english).")
  }

  static func begun(_ commands: [String]) -> Phrase {
    let list = commands.joined(separator: ", ")
    return Phrase(
      "Nội dung viết dở được giữ; gõ lệnh để viết tiếp: \(list)",
      "Texts that you had begun are kept; type the command to go on: \(list)")
  }

  /// What is said where a long answer goes on.
  static func more(_ lines: Int) -> Phrase {
    Phrase(
      "— còn \(lines) dòng; gõ Enter để xem tiếp —",
      "— \(lines.counted("more line")); press Enter to go on —")
  }

  static func cut(_ end: String) -> Phrase {
    Phrase(
      "! Dòng dài quá: chỉ nhận được đến “…\(end)”. Phần sau đã mất: dán nốt thành dòng mới.",
      "! The line is too long: it came up to “…\(end)”. The rest is lost: paste it as a new line.")
  }

  static func openFirst(_ id: PetitionID) -> Phrase {
    Phrase(
      "Phản ánh #\(id) chưa mở. Gõ \"mo \(id)\" để đọc.",
      "Petition #\(id) has not been opened. Type \"open \(id)\" to read it.")
  }

  /// What stands before how a petition ended.
  static let over = Phrase("Đã kết thúc", "Closed")

  /// Which command leads on to a petition, within a sentence.
  static func leadingOn(to id: PetitionID) -> Phrase {
    Phrase("gõ \"mo \(id)\" để mở #\(id)", "“open \(id)” opens #\(id)")
  }

  static func olderLetters(_ count: Int, _ id: PetitionID) -> Phrase {
    Phrase(
      "(\(count) thư trước; gõ \"xem \(id)\" để đọc lại tất cả)",
      "(\(count.counted("earlier letter")); type \"show \(id)\" to read all)")
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

  /// What the commands of a post do: all of them, or those that a word names.
  static func help(_ language: Language, at role: Role, about word: String) -> [String] {
    let entries = Verb.allCases.map(\.entry).filter { $0.roles.contains(role) }
    let verbs = entries.map { entry in
      let words = [entry.words.vietnamese, entry.words.english]
      let usage = usage(of: entry.carries)
      return (
        words,
        Phrase(
          "\(words[0]) \(usage.vietnamese) – \(entry.summary.vietnamese)",
          "\(words[1]) \(usage.english) – \(entry.summary.english)")
      )
    }
    let all = desk + verbs
    if word.allSatisfy(\.isWhitespace) {
      return (all.map(\.1) + examples(at: role)).map { $0[language] }
    }
    let meant = PlainCommand.words(begunBy: word)
    let found = all.filter { $0.0.contains(where: meant.contains) }
    return found.isEmpty ? [notFound(word)[language].printable] : found.map { $0.1[language] }
  }

  /// The commands of the desk by their words, and what they do.
  private static let desk: [([String], Phrase)] = [
    (["ds"], Phrase("ds: hộp thư", "list: the inbox")),
    (["xem"], Phrase("xem [số]: phản ánh và hồ sơ", "show [number]: a petition and its file")),
    (["goiy"], Phrase("goiy [số]: gợi ý khi luyện tập", "hints [number]: hints, in practice only")),
    (
      ["gioithieu"],
      Phrase("gioithieu: xem lại phần giới thiệu", "briefing: read the briefing again")
    ),
    (
      ["han"],
      Phrase("han [số]: các hạn đang chạy", "deadlines [number]: the deadlines that are running")
    ),
    (["camnang"], Phrase("cẩm nang [từ]: tra quy tắc", "handbook [words]: look up rules")),
    (
      ["tim"],
      Phrase("tìm [từ]: tìm trong thư đã mở", "find [words]: search the letters that were opened")
    ),
    (["giup"], Phrase("giup [lệnh]: cách dùng một lệnh", "help [command]: how to use a command")),
    (["cho"], Phrase("cho: đợi việc tiếp theo", "wait: until something happens")),
    (["xong"], Phrase("xong: kết thúc ca", "finish: end the shift")),
    (["thoat"], Phrase("thoat: lưu lại, làm tiếp sau", "quit: save and continue later")),
  ]

  /// Lines that somebody at a post might type.
  private static func examples(at role: Role) -> [Phrase] {
    let lines =
      switch role {
      case .reception:
        [
          Phrase("loai 01 phản ánh, hành vi", "classify 01 feedback, conduct"),
          Phrase("chuyen 01 sở xây dựng: ghi chú", "forward 01 so xay dung: a note"),
          Phrase("hoi 01 họ tên, địa chỉ", "ask 01 name, address"),
          Phrase("che 01 Lê Văn Ba; số 12", "redact 01 Lê Văn Ba; số 12"),
        ]
      case .handling:
        [
          Phrase("tra 01 sở xây dựng: ghi chú", "return 01 so xay dung: a note"),
          Phrase("hoi 01 họ tên, địa chỉ", "ask 01 name, address"),
        ]
      case .approval:
        [
          Phrase(
            "bac 01 sai luật, còn thiếu: câu nào sai, sửa thế nào",
            "reject 01 wrong law, left out: which sentence, and how to mend it")
        ]
      }
    let leads = [Phrase("Ví dụ: ", "Example: ")] + lines.dropFirst().map { _ in indent }
    return zip(leads, lines).map { $0 + $1 }
  }

  /// How what a verb carries is typed, beyond what may be chosen.
  static func manner(of verb: Verb) -> [Phrase] {
    let writing = howToWrite + textCommands.dropFirst()
    switch verb.entry.carries {
    case .unit: return howToNameUnits
    case .text, .question, .refusal, .defect, .faults: return writing
    case .parts: return [whatToHide, laterRedaction]
    case .petition: return [mergeInto]
    case .nothing: return [manners[verb]].compactMap(\.self)
    case .classification, .assessment: return []
    }
  }

  /// What verbs do that carry nothing, where their names do not say it.
  private static let manners: [Verb: Phrase] = [
    .publish: Phrase(
      "Đăng tin của người gửi và câu trả lời, trừ những đoạn đã che. Bản sẽ đăng hiện ra trước, hỏi "
        + "lại rồi mới đăng; đăng rồi không rút lại được. Che trước bằng lệnh che.",
      "Publishes the sender’s messages and the reply, without what was redacted. What would be "
        + "published is shown and asked about first; it cannot be taken back. Redact first."),
    .sync: Phrase(
      "Chỉ dùng cho phản ánh đến từ Cổng Dịch vụ công quốc gia: đưa trạng thái mới về Cổng, để người "
        + "gửi thấy ở đó. Làm sau mỗi bước đổi trạng thái: tiếp nhận, chuyển, bị trả lại, kết thúc.",
      "Only for what came through the National Public Service Portal: brings the new status there, "
        + "where the sender sees it. Do it after each step that changes the status: accepted, "
        + "forwarded, returned, closed."),
  ]

  private static let laterRedaction = Phrase(
    "Gõ lệnh với số mà không nêu đoạn nào thì thấy những đoạn có thể cần che. Lần che sau thay lần "
      + "trước: nêu lại mọi đoạn.",
    "Type the command with the number alone to see what may need hiding. A later redaction replaces "
      + "the earlier one: name every part again.")

  private static let indent = Phrase("       ", "         ")

  /// What follows the word of a verb that carries this.
  private static func usage(of shape: ActionContent.Shape) -> Phrase {
    switch shape {
    case .nothing, .text: Phrase("[số]", "[number]")
    case .classification: Phrase("[số] loại, ô", "[number] kind, box")
    case .assessment:
      Phrase("[số] kết luận: tiêu chí chưa đạt", "[number] conclusion: criteria that it fails")
    case .faults: Phrase("[số] lỗi, lỗi", "[number] fault, fault")
    case .question: Phrase("[số] thông tin, …", "[number] facts, …")
    case .unit: Phrase("[số] đơn vị: ghi chú", "[number] unit: note")
    case .refusal: Phrase("[số] lý do", "[number] reason")
    case .defect: Phrase("[số] chỗ chưa được", "[number] what is wrong")
    case .petition: Phrase("[số] số đến trước", "[number] earlier number")
    case .parts: Phrase("[số] đoạn; đoạn", "[number] part; part")
    }
  }
}
