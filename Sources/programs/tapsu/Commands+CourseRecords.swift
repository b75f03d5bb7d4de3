import Wording

// MARK: - What a course gives to its files

extension Commands {
  static let ofCourseRecords = [courseAgencies, courseMinutes, courseCount, courseDifficulties]

  private static let failures: [ExitStatus] = [
    .badData, .noInput, .cannotCreate, .temporaryFailure, .configuration,
  ]
  static let identifiedInFiles = identified(in: courseForms)

  /// The option by which files of these forms name people.
  static func identified(in forms: [OptionSyntax]) -> OptionSyntax {
    OptionSyntax(
      "identified", nil,
      Phrase(
        "tên, mã, đơn vị thật trong tệp; không nói thì là bí danh",
        "names, codes and units in files; pseudonyms otherwise"), needs: forms.map(\.name))
  }

  private static let courseAgencies = CommandSyntax(
    "course agencies",
    Phrase(
      "Kết quả theo cơ quan, của một lớp hay mọi lớp: đúng hạn, đúng, hài lòng, để chấm cải cách hành chính.",
      "Results by agency, of a course or of all: on time, right, satisfied, for the yearly reform score."
    ),
    operands: [OperandSyntax(.course, .oneOrNone)],
    options: [
      OptionSyntax(
        "assignment", .assignment,
        Phrase("chỉ một bài (không nói: mọi bài thi)", "one assignment alone (default: all exams)")),
      OptionSyntax(
        "from", .moment, Phrase("chỉ lượt bắt đầu từ ngày", "attempts begun from this day on")),
      OptionSyntax(
        "to", .moment, Phrase("chỉ lượt bắt đầu đến hết ngày", "attempts begun up to this day")),
    ] + courseForms,
    examples: [
      ExampleSyntax(
        "course agencies --from 2026-01-01 --to 2026-12-31",
        Phrase("mọi lớp trong kho, cả năm", "all courses of the store, a whole year")),
      ExampleSyntax(
        "course agencies lop-0326 --workbook co-quan.xlsx",
        Phrase("bảng tính cho Sở Nội vụ", "a workbook for the department")),
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try CourseRecordCommand(environment: environment, options: options).agencies(operands)
  }

  private static let courseMinutes = CommandSyntax(
    "course minutes",
    Phrase(
      "Biên bản thi: ai dự, diễn biến, sự cố, chấm, kết quả, chỗ ký.",
      "Minutes of an exam: who sat it, what happened, marking, results, places to sign."),
    operands: [OperandSyntax(.course), OperandSyntax(.assignment)],
    options: [
      OptionSyntax(
        "note", .text,
        Phrase(
          "ghi vào biên bản một việc máy không thấy",
          "write down something that the program cannot see")),
      identifiedInFiles,
    ] + courseForms,
    examples: [
      ExampleSyntax(
        "course minutes lop-0326 thi --note \"Mất điện từ 9:10 đến 9:25\"",
        Phrase("một dòng của sổ lớp", "a line of the ledger")),
      ExampleSyntax(
        "course minutes lop-0326 thi --identified --html bien-ban.html",
        Phrase("để in ra ký, có họ tên", "to print and sign, with names")),
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try CourseRecordCommand(environment: environment, options: options).minutes(operands)
  }

  private static let courseCount = CommandSyntax(
    "course count",
    Phrase(
      "Quyết định tính hay không tính lượt làm, có lý do, ghi vào sổ lớp.",
      "Rules that attempts count, or do not, with a reason, in the course’s ledger."),
    operands: [OperandSyntax(.course), OperandSyntax(.attempt, .oneOrMore)],
    options: [
      OptionSyntax(
        "not", nil, Phrase("không tính", "they do not count"), .alternative("ruling")),
      OptionSyntax(
        "undo", nil,
        Phrase(
          "thôi quyết định trước: tính hay không theo bài đã giao",
          "take earlier rulings back: they count or not as was assigned"), .alternative("ruling")),
      OptionSyntax("reason", .text, Phrase("lý do", "the reason"), .required),
    ],
    examples: [
      ExampleSyntax(
        "course count lop-0326 12 15 --reason \"Máy xách tay chưa có giờ thi mới\"",
        Phrase(
          "hai lượt gửi đến bằng sync được tính", "two attempts that came by sync count")),
      ExampleSyntax(
        "course count lop-0326 9 --not --reason \"Mất điện, cho thi lại\"",
        Phrase(
          "không tính, và người ấy còn lượt để làm lại",
          "does not count, and leaves its trainee another")),
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try CourseCountCommand(environment: environment, options: options).run(operands)
  }

  private static let courseDifficulties = CommandSyntax(
    "course difficulties",
    Phrase(
      "Vướng mắc học viên đã báo, theo kịch bản và quy tắc; trả lời từng cái.",
      "What trainees reported as difficult, by scenario and rule; answers it."),
    operands: [OperandSyntax(.course), OperandSyntax(.name, .oneOrNone)],
    options: [
      OptionSyntax(
        "assignment", .assignment, Phrase("chỉ một bài", "one assignment alone"),
        excludes: ["answer", "adjust"]),
      OptionSyntax("answer", .text, Phrase("câu trả lời", "the answer")),
      OptionSyntax(
        "adjust", nil,
        Phrase(
          "quy tắc hay kịch bản sẽ được sửa (không nói: giữ nguyên)",
          "rule or scenario is to be corrected (default: stays as it is)")),
      identifiedInFiles,
    ] + courseForms,
    examples: [
      ExampleSyntax(
        "course difficulties lop-0326 --workbook vuong-mac.xlsx",
        Phrase("danh sách cho Văn phòng", "the list for the Office")),
      ExampleSyntax(
        "course difficulties lop-0326 12/34 --adjust --answer \"Sẽ tính hạn từ lúc nhận đủ hồ sơ\"",
        Phrase("trả lời vướng mắc 34 của lượt 12", "answers number 34 of attempt 12")),
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try CourseRecordCommand(environment: environment, options: options).difficulties(operands)
  }
}
