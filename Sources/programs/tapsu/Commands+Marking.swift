import Wording

// MARK: - Marking

extension Commands {
  static let ofMarking = [
    markingList, markingMark, markingAgreement, markingOverride, markingResult, markingAppeal,
    markingAnswer, markingRescore, markingExport,
  ]

  private static let failures: [ExitStatus] = [
    .badData, .noInput, .cannotCreate, .temporaryFailure, .configuration,
  ]
  private static let assignment = OptionSyntax(
    "assignment", .assignment, Phrase("chỉ một bài", "one assignment alone"))
  private static let allTexts = OptionSyntax(
    "all", nil,
    Phrase("mọi thư, không chỉ thư gần ranh giới", "all texts, not only those that are near"))
  private static let marker = OptionSyntax(
    "marker", .name,
    Phrase("tên người chấm (không nói: tài khoản này)", "the marker (default: the account in use)"))
  private static let reason = OptionSyntax(
    "reason", .text, Phrase("lý do", "the reason"), .required)
  private static let petition = OptionSyntax(
    "petition", .name, Phrase("số phiếu", "the number of the petition"), .required)

  private static let markingList = CommandSyntax(
    "marking list",
    Phrase("Những thư cần người đọc.", "Lists the texts for a person to read."),
    operands: [OperandSyntax(.course)], options: [assignment, allTexts, json],
    examples: [
      ExampleSyntax(
        "marking list lop-0326 --assignment thi",
        Phrase(
          "thư gần ranh giới của bài thi, mỗi dòng một thư", "the near ones of an exam, a line each"
        ))
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try MarkingCommand(environment: environment, options: options).list(operands)
  }

  private static let markingMark = CommandSyntax(
    "marking mark",
    Phrase(
      "Chấm thư, không biết của ai và máy nói gì.",
      "Marks texts, blind: without a name or what rules say."),
    operands: [OperandSyntax(.course)], options: [assignment, allTexts, marker, plain],
    examples: [
      ExampleSyntax(
        "marking mark lop-0326 --marker lan",
        Phrase("người chấm Lan; người thứ hai chấm riêng", "as Lan; a second marker works apart"))
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try MarkingCommand(environment: environment, options: options).mark(operands)
  }

  private static let markingAgreement = CommandSyntax(
    "marking agreement",
    Phrase("Hai người chấm khớp nhau đến đâu.", "How far two markers agree."),
    operands: [OperandSyntax(.course)], options: [assignment, json],
    examples: [
      ExampleSyntax(
        "marking agreement lop-0326",
        Phrase(
          "tỷ lệ khớp, kappa, và khi nào chớ tin kappa", "share, kappa, and when kappa misleads"))
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try MarkingCommand(environment: environment, options: options).agreement(operands)
  }

  private static let markingOverride = CommandSyntax(
    "marking override",
    Phrase(
      "Người thứ ba quyết một thư, có lý do.", "Settles a text as a third person, with a reason."),
    operands: [OperandSyntax(.course), OperandSyntax(.name)], options: [reason, marker, plain],
    examples: [
      ExampleSyntax(
        "marking override lop-0326 12/34 --marker minh --reason \"ý có ở câu 2\"",
        Phrase(
          "thư 34 của lượt 12, như marking list ghi",
          "text 34 of attempt 12, as marking list has it")
      )
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try MarkingCommand(environment: environment, options: options).override(operands)
  }

  private static let markingResult = CommandSyntax(
    "marking result",
    Phrase(
      "Kết quả sau khi chấm, và ai đã quyết gì.", "The results once marked, and who decided what."),
    operands: [OperandSyntax(.course)],
    options: [assignment, json, identified(in: [json])],
    examples: [
      ExampleSyntax(
        "marking result lop-0326 --assignment thi",
        Phrase(
          "điểm cuối, điểm máy trong ngoặc, lượt nào còn tạm tính", "final, and what is provisional"
        ))
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try MarkingResultCommand(environment: environment, options: options).result(operands)
  }

  private static let ofRule = [
    OperandSyntax(.course), OperandSyntax(.attempt), OperandSyntax(.name),
  ]

  private static let markingAppeal = CommandSyntax(
    "marking appeal",
    Phrase(
      "Ghi phúc khảo của học viên về một quy tắc.", "Enters a trainee’s appeal against a rule."),
    operands: ofRule, options: [petition, reason],
    examples: [
      ExampleSyntax(
        "marking appeal lop-0326 12 HN-21 --petition 01 --reason \"đã báo ở câu đầu\"",
        Phrase("quy tắc HN-21 ở phiếu 01 của lượt 12", "rule HN-21 on petition 01 of attempt 12"))
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try MarkingResultCommand(environment: environment, options: options).appeal(operands)
  }

  private static let markingAnswer = CommandSyntax(
    "marking answer",
    Phrase("Trả lời một phúc khảo.", "Answers an appeal."), operands: ofRule,
    options: [
      petition, reason,
      OptionSyntax(
        "allow", nil, Phrase("chấp nhận: quy tắc không lấy điểm", "the rule takes nothing there"),
        .alternative("answer")),
      OptionSyntax(
        "dismiss", nil, Phrase("bác: điểm giữ nguyên", "the points stay lost"),
        .alternative("answer")),
    ],
    examples: [
      ExampleSyntax(
        "marking answer lop-0326 12 HN-21 --petition 01 --allow --reason \"đúng là đã báo\"",
        Phrase("điểm của lượt 12 được tính lại", "attempt 12 is worked out again"))
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try MarkingResultCommand(environment: environment, options: options).answer(operands)
  }

  private static let markingRescore = CommandSyntax(
    "marking rescore",
    Phrase(
      "Chấm lại cả lớp theo bộ đề đã sửa, hay theo mức đạt mới; cho xem ai đổi rồi mới ghi.",
      "Scores everybody by corrected files, or by a new mark; shows who changes before it is written."
    ),
    operands: [OperandSyntax(.course), OperandSyntax(.scenario)],
    options: [
      reason,
      OptionSyntax(
        "mark", nil,
        Phrase(
          "không đổi bộ đề: lượt đã bắt đầu cũng theo mức đạt giám khảo định bây giờ",
          "not by other files: attempts that have begun are held against the judges’ mark of now")),
      OptionSyntax("yes", nil, Phrase("ghi", "write it")),
    ],
    examples: [
      ExampleSyntax(
        "marking rescore lop-0326 nam-ngay --reason \"sửa hạn ở HN-14\"",
        Phrase("xem trước; thêm --yes để ghi", "a preview; with --yes it is written"))
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try MarkingResultCommand(environment: environment, options: options).rescore(operands)
  }

  private static let markingExport = CommandSyntax(
    "marking export",
    Phrase(
      "Thư đã chấm xong, theo dạng marked-replies.yaml.",
      "The texts that are done, in the form of marked-replies.yaml."),
    operands: [OperandSyntax(.course), OperandSyntax(.scenario)],
    examples: [
      ExampleSyntax(
        "marking export lop-0326 nam-ngay > marked-replies.yaml",
        Phrase(
          "đặt cạnh tình huống để tapsu check đối chiếu",
          "beside the scenario, tapsu check tries it"))
    ], failures: failures
  ) { environment, options, operands throws(Failure) in
    try MarkingResultCommand(environment: environment, options: options).export(operands)
  }
}
