import Rehearsals
import Wording

/// Every command of the program, in the order in which help lists them.
enum Commands {
  static let all: [CommandSyntax] =
    [
      home, run, resume, newScenario, newPetition, preview, check, explain, format, rehearse,
      schema, importing, editor, score, journal, attempts, report, export, law, audit, handbook,
      deadline,
    ] + ofCourses + ofCourseRecords + ofMarking + ofServers + ofSealing + [
      board, prepare, verify, sync, completions, manual,
    ]

  /// The commands that share their first word.
  static let groups = [
    CommandGroup(
      name: "course",
      summary: Phrase("Lớp học: lập, ghi danh, giao bài.", "Courses: to set up, enrol and assign.")),
    CommandGroup(
      name: "new",
      summary: Phrase("Soạn bài: tình huống, phiếu.", "Authoring: a scenario, a petition.")),
    CommandGroup(
      name: "marking",
      summary: Phrase(
        "Chấm thư: người đọc, phúc khảo, chấm lại.", "Marking: readers, appeals, rescoring.")),
  ]

  /// What the program is for.
  static let purpose = Phrase(
    "TapSu: tập xử lý phản ánh, kiến nghị của người dân và doanh nghiệp.",
    "TapSu: practise handling feedback from citizens and businesses.")

  /// The options that every command takes.
  static let common = [
    language,
    OptionSyntax("scenarios", .folder, Phrase("thư mục kịch bản", "folder of scenarios")),
    OptionSyntax("store", .store, Phrase("nơi lưu kết quả", "where results are kept")),
    OptionSyntax("help", nil, Phrase("cách dùng lệnh này", "how to use the command")),
    OptionSyntax("version", nil, Phrase("phiên bản", "the version")),
  ]

  static let language = OptionSyntax(
    "lang", .choice(Language.allCases.map(\.rawValue)), Phrase("ngôn ngữ", "language"))

  static func named(_ name: String) -> CommandSyntax? {
    all.first { $0.name == name }
  }

  static func group(_ name: String) -> CommandGroup? {
    groups.first { $0.name == name }
  }

  private static let jsonText = Phrase("kết quả cho máy đọc", "machine-readable result")
  private static let htmlText = Phrase(
    "một trang để đọc hay in; - là ra màn hình", "a page to read or print; - for the terminal")
  static let json = OptionSyntax("json", nil, jsonText)
  static let plain = OptionSyntax(
    "plain", nil, Phrase("từng dòng, không vẽ màn hình", "line by line, without a full screen"))
  /// The forms of a report beside text, of which one can be had at a time.
  static let forms = [
    OptionSyntax("json", nil, jsonText, .alternative("format")),
    OptionSyntax("html", .file, htmlText, .alternative("format")),
    OptionSyntax(
      "workbook", .file,
      Phrase("một tệp bảng tính (.xlsx), mở bằng Excel", "a workbook (.xlsx) for spreadsheets"),
      .alternative("format")),
  ]
}

// MARK: - Shifts

extension Commands {
  private static let home = CommandSyntax(
    "", Phrase("Danh sách kịch bản và lượt đang dở.", "Lists scenarios and unfinished attempts."),
    options: [plain],
    examples: [
      ExampleSyntax("", Phrase("màn hình đầu", "the home screen")),
      ExampleSyntax(
        "--plain",
        Phrase("cũng danh sách ấy, bằng những dòng chữ", "the same list in lines of text")
      ),
    ],
    failures: [.badData, .noInput, .cannotCreate, .temporaryFailure, .configuration]
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
    ],
    examples: [
      ExampleSyntax("run hop-thu-zalo", Phrase("luyện tập", "to practise")),
      ExampleSyntax(
        "run hop-thu-zalo --exam --plain",
        Phrase("thi, làm từng dòng chữ", "an exam, worked line by line")),
    ],
    failures: [.badData, .noInput, .cannotCreate, .temporaryFailure, .configuration]
  ) { environment, options, operands throws(Failure) in
    try PlayCommand(environment, options).run(operands)
  }

  private static let resume = CommandSyntax(
    "resume", Phrase("Làm tiếp một lượt đang dở.", "Resumes an unfinished attempt."),
    operands: [OperandSyntax(.attempt)], options: [plain],
    examples: [
      ExampleSyntax("resume 12", Phrase("làm tiếp lượt số 12", "resumes attempt 12"))
    ],
    failures: [.badData, .noInput, .cannotCreate, .temporaryFailure, .configuration]
  ) { environment, options, operands throws(Failure) in
    try PlayCommand(environment, options).resume(operands)
  }
}

// MARK: - What attempts came to

extension Commands {
  private static let score = CommandSyntax(
    "score", Phrase("Bảng điểm của một lượt.", "Shows the scorecard of an attempt."),
    operands: [OperandSyntax(.attempt)],
    options: forms + [
      identified(in: forms),
      OptionSyntax(
        "debrief", nil,
        Phrase(
          "kèm bài mẫu và bản chất từng phản ánh", "with the model and what each case really was"),
        excludes: ["json"]),
    ],
    examples: [
      ExampleSyntax(
        "score 12 --debrief",
        Phrase(
          "điểm, rồi cách làm mẫu của từng phản ánh", "the points, then how each case is handled")
      ),
      ExampleSyntax(
        "score 12 --debrief --html bang-diem.html",
        Phrase("cũng như vậy, thành một trang để in", "the same as a page to print")),
    ],
    failures: [.badData, .noInput, .cannotCreate, .temporaryFailure, .configuration]
  ) { environment, options, operands throws(Failure) in
    try ScoreCommand(environment, options).run(operands)
  }

  private static let journal = CommandSyntax(
    "journal", Phrase("Nhật ký, mỗi dòng một JSON.", "Prints the journal as JSON Lines."),
    operands: [OperandSyntax(.attempt)],
    examples: [
      ExampleSyntax(
        "journal 12",
        Phrase(
          "mọi việc của lượt số 12, có mã băm", "all that happened in attempt 12, with its hashes"))
    ],
    failures: [.badData, .noInput, .temporaryFailure, .configuration]
  ) { environment, _, operands throws(Failure) in
    try JournalCommand(environment).run(operands)
  }

  private static let attempts = CommandSyntax(
    "attempts", Phrase("Các lượt đã làm.", "Lists the attempts made so far."),
    options: [json, identified(in: [json])],
    examples: [
      ExampleSyntax("attempts", Phrase("mới nhất ở trên", "the newest first")),
      ExampleSyntax("attempts --json", Phrase("mỗi dòng một lượt, cho máy đọc", "a line each")),
    ],
    failures: [.noInput, .temporaryFailure, .configuration]
  ) { environment, options, operands throws(Failure) in
    try AttemptsCommand(environment, options).run(operands)
  }
}

// MARK: - Scenarios, rules and registers

extension Commands {
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
          "each marked reply that the rules judge differently from people")),
      OptionSyntax(
        "agreement", .number,
        Phrase(
          "lỗi nếu quy tắc khớp người chấm dưới chừng này phần trăm",
          "fail where rules agree with people on less than this percentage")),
      OptionSyntax(
        "quick", nil,
        Phrase(
          "chỉ đọc và suy xét, không chơi thử, không chấm thử",
          "read and reason only, without playing or judging anything"),
        excludes: ["replies", "agreement"]),
      OptionSyntax(
        "coverage", nil,
        Phrase(
          "bảng: quy tắc nào, phản ứng nào, bước nào được thử ở phiếu nào",
          "a table of the rules, reactions and steps that each petition tries"),
        excludes: ["quick", "json", "sarif"]),
      OptionSyntax(
        "fix", nil,
        Phrase(
          "sửa luôn những chỗ chỉ có một cách sửa, rồi kiểm tra lại",
          "mend what can be mended in one way only, then check again")),
      OptionSyntax(
        "strict", nil, Phrase("cảnh báo cũng là lỗi", "fail on warnings too")),
      OptionSyntax(
        "watch", nil,
        Phrase(
          "kiểm tra lại mỗi lần lưu, như --quick (--replies, --coverage: chơi thử); Ctrl-C để thôi",
          "check again at every save, as with --quick (--replies, --coverage: played too); Ctrl-C ends it"
        ),
        excludes: ["agreement", "fix", "strict"]),
      OptionSyntax("json", nil, jsonText, .alternative("format")),
      OptionSyntax(
        "sarif", nil, Phrase("kết quả theo SARIF 2.1.0", "the result as SARIF 2.1.0"),
        .alternative("format")),
    ],
    examples: [
      ExampleSyntax("check scenarios", Phrase("cả thư mục", "a whole folder")),
      ExampleSyntax(
        "check scenarios/basic/hop-thu-zalo --replies --agreement 95",
        Phrase("một tình huống và các thư đã chấm", "one scenario and its marked replies")),
      ExampleSyntax(
        "check scenarios --quick --strict",
        Phrase("nhanh, trước khi lưu vào kho chung", "quick, before it is shared")),
      ExampleSyntax(
        "check scenarios/basic/hop-thu-zalo --watch",
        Phrase("để cạnh cửa sổ soạn thảo", "beside the window of an editor")),
    ],
    failures: [.badData, .noInput]
  ) { environment, options, operands throws(Failure) in
    try CheckCommand(environment, options).run(operands)
  }

  private static let kinds = TraineeModel.allCases.map(\.rawValue).joined(separator: ", ")

  private static let rehearse = CommandSyntax(
    "rehearse",
    Phrase(
      "Cho máy làm thử kịch bản: đi mọi ngả, và học viên đủ kiểu làm hàng loạt ca.",
      "Has machines work scenarios: every way is walked, and trainees of every kind work many shifts."
    ),
    operands: [OperandSyntax(.scenarioOrFile, .oneOrMore)],
    options: [
      OptionSyntax(
        "model", .choice(TraineeModel.allCases.map(\.rawValue)),
        Phrase("chỉ một kiểu học viên: \(kinds)", "one kind of trainee alone: \(kinds)")),
      OptionSyntax(
        "shifts", .number, Phrase("mỗi kiểu mấy ca (20)", "how many shifts of each kind (20)")),
      OptionSyntax("seed", .number, Phrase("hạt giống của ca đầu (1)", "seed of the first (1)")),
      OptionSyntax(
        "no-walk", nil, Phrase("không đi các ngả", "leave the walk out"), excludes: ["model"]),
      json,
    ],
    examples: [
      ExampleSyntax(
        "rehearse hop-thu-zalo",
        Phrase("trước khi đưa cho lớp", "before a class sees it")),
      ExampleSyntax(
        "rehearse nam-ngay --model hurried --shifts 1000",
        Phrase("phổ điểm của người làm vội", "the scores of hurried trainees")),
    ],
    failures: [.badData, .noInput]
  ) { environment, options, operands throws(Failure) in
    try RehearseCommand(environment, options).run(operands)
  }

  private static let format = CommandSyntax(
    "fmt",
    Phrase(
      "Xếp tệp YAML theo một kiểu: thụt dòng, dấu gạch, dòng trống; không đổi nội dung, không mất ghi chú.",
      "Brings YAML files into one layout: indents, dashes, blank lines; changes no meaning, loses no comment."
    ),
    operands: [OperandSyntax(.filesAndFolders, .oneOrMore)],
    options: [
      OptionSyntax(
        "check", nil,
        Phrase("chỉ nêu tệp chưa đúng kiểu, không ghi gì", "name what would change, write nothing"))
    ],
    examples: [
      ExampleSyntax("fmt scenarios", Phrase("cả thư mục", "a whole folder")),
      ExampleSyntax(
        "fmt --check scenarios/basic", Phrase("xem trước", "to see it before")),
    ],
    failures: [.badData, .noInput, .cannotCreate]
  ) { environment, options, operands throws(Failure) in
    try FormatCommand(environment, options).run(operands)
  }

  private static let schema = CommandSyntax(
    "schema",
    Phrase(
      "In mô tả các tệp cho trình soạn thảo (JSON Schema).",
      "Prints what editors need to complete and check files (JSON Schema)."),
    operands: [OperandSyntax(.fileKind, .oneOrNone)],
    examples: [
      ExampleSyntax(
        "schema > tapsu.schema.json",
        Phrase("một tệp cho mọi loại, để trình soạn thảo dùng", "one for all kinds, for an editor")),
      ExampleSyntax("schema scenario", Phrase("chỉ tệp tình huống", "scenarios alone")),
    ]
  ) { environment, _, operands throws(Failure) in
    try SchemaCommand(environment).run(operands)
  }

  private static let editor = CommandSyntax(
    "lsp",
    Phrase(
      "Giúp trình soạn thảo trong lúc viết: lời báo, gợi ý, tra cứu, đi tới nơi định nghĩa (LSP qua stdin, stdout).",
      "Helps an editor while files are written: diagnostics, completion, hover, definitions (LSP over stdin and stdout)."
    ),
    examples: [
      ExampleSyntax(
        "lsp",
        Phrase("trình soạn thảo tự gọi", "an editor calls it")
      ),
      ExampleSyntax(
        "lsp --lang en --scenarios scenarios",
        Phrase("lời báo bằng tiếng Anh", "with messages in English")),
    ],
    failures: [.noInput, .unannounced]
  ) { environment, _, _ throws(Failure) in
    try EditorCommand(environment).run()
  }

  private static let explain = CommandSyntax(
    "explain", Phrase("Giải thích một lời báo theo mã.", "Explains a message by its code."),
    operands: [OperandSyntax(.name, .oneOrMore)],
    examples: [
      ExampleSyntax(
        "explain TS0076",
        Phrase(
          "nghĩa, ví dụ sai và cách sửa", "what it means, a failing example and how to mend it"))
    ],
    failures: [.noInput]
  ) { environment, _, operands throws(Failure) in
    try ExplainCommand(environment).run(operands)
  }

  private static let law = CommandSyntax(
    "law",
    Phrase(
      "Luật đổi thì quy tắc, kịch bản nào bị động đến.",
      "Shows which rules and scenarios a change in the law affects."),
    operands: [OperandSyntax(.choice(["changes"]))],
    options: [
      OptionSyntax("from", .date, Phrase("từ ngày", "the first day"), .required),
      OptionSyntax("to", .date, Phrase("đến ngày", "the last day"), .required),
    ] + forms,
    examples: [
      ExampleSyntax(
        "law changes --from 2025-06-01 --to 2025-12-31",
        Phrase("những gì đổi trong nửa sau năm 2025", "what changed in the second half of 2025"))
    ],
    failures: [.badData, .noInput, .cannotCreate]
  ) { environment, options, operands throws(Failure) in
    try LawCommand(environment, options).run(operands)
  }

  private static let audit = CommandSyntax(
    "audit",
    Phrase(
      "Đối chiếu sổ thật (XES, CSV) với bộ quy tắc.",
      "Judges a real register (XES, CSV) by a rulebook."),
    operands: [OperandSyntax(.register)], options: AuditOptions.syntax,
    examples: [
      ExampleSyntax(
        "audit so-2025.csv --rulebook so-phan-anh.yaml",
        Phrase("từng vi phạm, rồi số đếm theo quy tắc", "each violation, then the counts by rule")),
      ExampleSyntax(
        "audit so-2025.csv --rulebook so-phan-anh.yaml --separator \";\" --csv",
        Phrase(
          "bảng cho Excel, từ sổ dùng dấu chấm phẩy",
          "a table for Excel, from a register with semicolons")),
    ],
    failures: [.badData, .noInput]
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
      OptionSyntax("html", .file, htmlText),
    ],
    examples: [
      ExampleSyntax(
        "handbook to cao", Phrase("tìm “tố cáo”, gõ không dấu", "finds “tố cáo” without diacritics")
      ),
      ExampleSyntax(
        "handbook --html cam-nang.html", Phrase("cả cẩm nang để in", "the whole of it, to print")),
    ],
    failures: [.badData, .noInput, .cannotCreate, .configuration]
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
    ],
    examples: [
      ExampleSyntax(
        Phrase("deadline 2023-02-13 \"5 ngày làm việc\"", "deadline 2023-02-13 \"5 working days\""),
        Phrase(
          "hạn của một phản ánh nhận ngày 13/02/2023",
          "when a petition received on 13/02/2023 is due")
      )
    ],
    failures: [.badData, .noInput]
  ) { environment, options, operands throws(Failure) in
    try DeadlineCommand(environment, options).run(operands)
  }
}

// MARK: - The program itself

extension Commands {
  private static let completions = CommandSyntax(
    "completions",
    Phrase(
      "Để gõ Tab là có tên lệnh, tùy chọn, kịch bản.",
      "Lets a shell complete commands, options and scenarios."),
    operands: [
      OperandSyntax(.choice((Shell.allCases.map(\.rawValue) + NameList.allCases.map(\.rawValue))))
    ],
    examples: [
      ExampleSyntax(
        "completions bash > ~/.local/share/bash-completion/completions/tapsu",
        Phrase("cho bash, từ lần đăng nhập sau", "for bash, from the next login on")),
      ExampleSyntax(
        "completions fish > ~/.config/fish/completions/tapsu.fish", Phrase("cho fish", "for fish")),
      ExampleSyntax(
        "completions scenarios",
        Phrase("tên các kịch bản, mỗi dòng một tên", "the names of the scenarios, a line each")),
    ],
    failures: [.badData, .noInput, .temporaryFailure, .configuration]
  ) { environment, _, operands throws(Failure) in
    try CompletionsCommand(environment).run(operands)
  }

  private static let manual = CommandSyntax(
    "man", Phrase("Trang hướng dẫn cho man(1).", "Prints the page for man(1)."),
    examples: [
      ExampleSyntax(
        "man > ~/.local/share/man/man1/tapsu.1",
        Phrase("để sau đó gõ: man tapsu", "after which this works: man tapsu"))
    ]
  ) { environment, _, _ throws(Failure) in
    Output.show(ManualPage.text(environment.language))
  }
}
