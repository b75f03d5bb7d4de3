import Wording

/// Every command of the program, in the order in which help lists them.
enum Commands {
  static let all: [CommandSyntax] = [
    home, run, resume, check, score, journal, attempts, law, audit, handbook, deadline,
  ]

  /// The options that every command takes.
  static let common = [
    OptionSyntax(
      "lang", .choice(Language.allCases.map(\.rawValue)), Phrase("ngôn ngữ", "language")),
    OptionSyntax("scenarios", .folder, Phrase("thư mục kịch bản", "folder of scenarios")),
    OptionSyntax("store", .file, Phrase("nơi lưu kết quả", "where results are kept")),
    OptionSyntax("help", nil, Phrase("cách dùng lệnh này", "how to use the command")),
    OptionSyntax("version", nil, Phrase("phiên bản", "the version")),
  ]

  static func named(_ name: String) -> CommandSyntax? {
    all.first { $0.name == name }
  }

  private static let json = OptionSyntax(
    "json", nil, Phrase("kết quả cho máy đọc", "machine-readable result"))
  private static let plain = OptionSyntax(
    "plain", nil, Phrase("từng dòng, không vẽ màn hình", "line by line, without a full screen"))

  private static let home = CommandSyntax(
    "", Phrase("Danh sách kịch bản và lượt đang dở.", "Lists scenarios and unfinished attempts."),
    options: [plain]
  ) { environment, options, _ throws(Failure) in
    try PlayCommand(environment, options).home()
  }

  private static let run = CommandSyntax(
    "run", Phrase("Bắt đầu một ca.", "Starts a shift."),
    operands: [OperandSyntax(.scenarioOrFile)],
    options: [
      OptionSyntax(
        "exam", nil,
        Phrase("thi: kết quả chỉ hiện khi hết ca", "exam: results only when the shift is over")),
      plain,
    ]
  ) { environment, options, operands throws(Failure) in
    try PlayCommand(environment, options).run(operands)
  }

  private static let resume = CommandSyntax(
    "resume", Phrase("Làm tiếp một lượt đang dở.", "Resumes an unfinished attempt."),
    operands: [OperandSyntax(.attempt)], options: [plain]
  ) { environment, options, operands throws(Failure) in
    try PlayCommand(environment, options).resume(operands)
  }

  private static let check = CommandSyntax(
    "check",
    Phrase(
      "Kiểm tra tệp kịch bản và tệp đi kèm.", "Checks scenario files and the files beside them."),
    operands: [OperandSyntax(.filesAndFolders, .oneOrMore)],
    options: [
      OptionSyntax(
        "replies", nil,
        Phrase(
          "kể từng thư đã chấm mà quy tắc chấm khác người",
          "each marked reply that the rules see otherwise than people")),
      OptionSyntax(
        "agreement", .number,
        Phrase(
          "lỗi nếu quy tắc khớp người chấm dưới chừng này phần trăm",
          "fail where rules agree with people on less than this percentage")),
    ]
  ) { environment, options, operands throws(Failure) in
    try CheckCommand(environment, options).run(operands)
  }

  private static let score = CommandSyntax(
    "score", Phrase("Bảng điểm của một lượt.", "Shows the scorecard of an attempt."),
    operands: [OperandSyntax(.attempt)],
    options: [
      json,
      OptionSyntax(
        "debrief", nil,
        Phrase(
          "kèm bài mẫu và bản chất từng phản ánh", "with the model and what each case really was")),
    ]
  ) { environment, options, operands throws(Failure) in
    try ScoreCommand(environment, options).run(operands)
  }

  private static let journal = CommandSyntax(
    "journal", Phrase("Nhật ký, mỗi dòng một JSON.", "Prints the journal as JSON Lines."),
    operands: [OperandSyntax(.attempt)]
  ) { environment, _, operands throws(Failure) in
    try JournalCommand(environment).run(operands)
  }

  private static let attempts = CommandSyntax(
    "attempts", Phrase("Các lượt đã làm.", "Lists the attempts made so far."), options: [json]
  ) { environment, options, operands throws(Failure) in
    try AttemptsCommand(environment, options).run(operands)
  }

  private static let law = CommandSyntax(
    "law",
    Phrase(
      "Luật đổi thì quy tắc, kịch bản nào bị động đến.",
      "Shows which rules and scenarios a change in the law affects."),
    operands: [OperandSyntax(.choice(["changes"]))],
    options: [
      OptionSyntax("from", .date, Phrase("từ ngày", "the first day"), .required),
      OptionSyntax("to", .date, Phrase("đến ngày", "the last day"), .required), json,
    ]
  ) { environment, options, operands throws(Failure) in
    try LawCommand(environment, options).run(operands)
  }

  private static let audit = CommandSyntax(
    "audit",
    Phrase(
      "Đối chiếu sổ thật (XES, CSV) với bộ quy tắc.",
      "Judges a real register (XES, CSV) by a rulebook."),
    operands: [OperandSyntax(.register)], options: AuditOptions.syntax
  ) { environment, options, operands throws(Failure) in
    try AuditCommand(environment, options).run(operands)
  }

  private static let handbook = CommandSyntax(
    "handbook",
    Phrase(
      "Cẩm nang: tra quy tắc và điều cần biết, gõ không dấu cũng được.",
      "The handbook: looks up rules and facts, with or without diacritics."),
    operands: [OperandSyntax(.words, .any)],
    options: [
      OptionSyntax("rulebook", .rulebook, Phrase("chỉ bộ này", "this rulebook only")),
      OptionSyntax(
        "date", .date,
        Phrase("chỉ những gì có hiệu lực ngày ấy", "only what is in force on that day")),
      OptionSyntax(
        "html", .file,
        Phrase(
          "một trang để đọc hay in; - là ra màn hình", "a page to read or print; - for the terminal"
        )),
    ]
  ) { environment, options, operands throws(Failure) in
    try HandbookCommand(environment, options).run(operands)
  }

  private static let deadline = CommandSyntax(
    "deadline", Phrase("Tính hạn và cách tính.", "Counts a deadline and shows how."),
    operands: [OperandSyntax(.moment), OperandSyntax(.limit, .oneOrMore)],
    options: [
      OptionSyntax(
        "calendar", .calendar,
        Phrase("lịch làm việc, theo tên hay tệp", "the working calendar, by its name or file")),
      json,
    ]
  ) { environment, options, operands throws(Failure) in
    try DeadlineCommand(environment, options).run(operands)
  }
}
