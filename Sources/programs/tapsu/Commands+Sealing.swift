import Wording

// MARK: - The exam on machines of the trainees' own

extension Commands {
  static let ofSealing = [courseSeal, sit, courseReceive]

  private static let courseSeal = CommandSyntax(
    "course seal",
    Phrase(
      "Niêm phong một bài thi vào một tệp cho máy xách tay không nối mạng.",
      "Seals an exam in one file, for laptops without a network."),
    operands: [OperandSyntax(.course), OperandSyntax(.assignment), OperandSyntax(.file)],
    examples: [
      ExampleSyntax(
        "course seal lop-0326 thi thi-0326.exam",
        Phrase(
          "mã mở đề chỉ hiện lần này; đến giờ thi mới đọc",
          "its code is shown this once, and read out when the exam begins"))
    ], failures: [.badData, .noInput, .cannotCreate, .temporaryFailure, .configuration]
  ) { environment, _, operands throws(Failure) in
    try CourseSealCommand(environment: environment).run(operands)
  }

  private static let sit = CommandSyntax(
    "sit",
    Phrase(
      "Làm bài thi từ tệp niêm phong, rồi viết tệp bài nộp; gõ lại để làm tiếp.",
      "Sits a sealed exam and writes the file to hand in; run it again to go on."),
    operands: [OperandSyntax(.file)],
    options: [
      OptionSyntax(
        "hand-in", .file,
        Phrase(
          "viết bài nộp vào đâu (không nói: cạnh tệp đề)",
          "where to write what is handed in (default: beside the exam)")),
      plain,
    ],
    examples: [
      ExampleSyntax(
        "sit thi-0326.exam",
        Phrase(
          "hỏi mã học viên và mã mở đề", "asks for the trainee’s code and the exam’s"))
    ],
    failures: [
      .badData, .noInput, .cannotCreate, .temporaryFailure, .notPermitted, .configuration,
    ]
  ) { environment, options, operands throws(Failure) in
    try SitCommand(environment, options).run(operands)
  }

  private static let courseReceive = CommandSyntax(
    "course receive",
    Phrase(
      "Nhận bài nộp từ máy xách tay: kiểm tra rồi thành lượt của lớp.",
      "Takes in what was handed in from laptops: checked, then attempts of the course."),
    operands: [OperandSyntax(.course), OperandSyntax(.file, .oneOrMore)],
    examples: [
      ExampleSyntax(
        "course receive lop-0326 /media/the-nho/*.hand-in",
        Phrase(
          "nêu tệp nào sai, sai ở dòng nào; nhận lại cũng không thành lượt thứ hai",
          "names what is wrong and where; a file received twice makes no second attempt"))
    ],
    failures: [
      .badData, .noInput, .cannotCreate, .temporaryFailure, .notPermitted, .configuration,
    ]
  ) { environment, _, operands throws(Failure) in
    try CourseReceiveCommand(environment: environment).run(operands)
  }
}
