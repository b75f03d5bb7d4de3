import Wording

// MARK: - The exam on a server

extension Commands {
  static let ofServers = [coursePassword, courseKeys, courseSettle, serve]

  private static let storeFailures: [ExitStatus] = [
    .badData, .noInput, .cannotCreate, .temporaryFailure, .configuration,
  ]

  private static let coursePassword = CommandSyntax(
    "course password",
    Phrase(
      "Cấp mật khẩu cho học viên chưa có; cho một học viên thì cấp lại.",
      "Gives passwords to trainees who have none; to one trainee, a new one."),
    operands: [OperandSyntax(.course), OperandSyntax(.trainee, .oneOrNone)],
    options: [
      OptionSyntax(
        "all", nil, Phrase("cấp lại cho cả lớp", "give the whole class new ones"),
        .alternative("who")),
      OptionSyntax(
        "typed", nil,
        Phrase(
          "tự nghĩ và gõ hai lần, không hiện ra", "made up and typed twice, without being shown"),
        .alternative("who")),
      OptionSyntax("csv", nil, Phrase("kết quả cho bảng tính", "result for spreadsheets")),
    ],
    examples: [
      ExampleSyntax(
        "course password lop-0326 --csv > mat-khau.csv",
        Phrase("cho cả lớp; mật khẩu chỉ hiện lần này", "for the class; shown this once")),
      ExampleSyntax(
        "course password lop-0326 HV-01", Phrase("học viên quên mật khẩu", "of one who forgot it")),
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CoursePasswordCommand(environment: environment, options: options).run(operands)
  }

  private static let courseKeys = CommandSyntax(
    "course keys",
    Phrase(
      "Viết tệp khóa mà sshd đọc, mỗi khóa gắn với một học viên.",
      "Writes the keys that sshd reads, each for one trainee."),
    operands: [OperandSyntax(.course), OperandSyntax(.file), OperandSyntax(.file)],
    examples: [
      ExampleSyntax(
        "course keys lop-0326 khoa.txt /etc/tapsu/lop-0326.conf > thi.keys",
        Phrase(
          "mỗi dòng của khoa.txt: mã học viên rồi khóa công khai",
          "each line of khoa.txt: a trainee’s code, then the public key"))
    ], failures: storeFailures
  ) { environment, _, operands throws(Failure) in
    try CourseKeysCommand(environment: environment).run(operands)
  }

  private static let courseSettle = CommandSyntax(
    "course settle",
    Phrase(
      "Kết thúc những lượt thi đã hết giờ mà học viên không quay lại.",
      "Ends exams whose time is over and whose trainees did not come back."),
    operands: [OperandSyntax(.course)],
    examples: [
      ExampleSyntax(
        "course settle lop-0326",
        Phrase(
          "những gì đã làm được tính, kể cả thư đang viết",
          "what was done counts, letters still being written included"))
    ], failures: storeFailures
  ) { environment, _, operands throws(Failure) in
    try CourseSettleCommand(environment: environment).run(operands)
  }

  private static let serve = CommandSyntax(
    "serve",
    Phrase(
      "Lệnh duy nhất mà sshd chạy cho học viên thi trên máy chủ.",
      "The only command that sshd runs for trainees on an exam’s server."),
    operands: [OperandSyntax(.file)],
    options: [
      OptionSyntax(
        "trainee", .trainee,
        Phrase(
          "học viên của khóa SSH này; không có thì hỏi",
          "the trainee of this SSH key; without it, the program asks"))
    ],
    examples: [
      ExampleSyntax(
        "serve /etc/tapsu/lop-0326.conf",
        Phrase(
          "hỏi mã và mật khẩu, rồi cho làm đúng bài của người ấy",
          "asks for code and password, then gives what is theirs"))
    ], failures: storeFailures + [.notPermitted]
  ) { environment, options, operands throws(Failure) in
    try ServeCommand(environment, options).run(operands)
  }
}
