import Petitions
import Wording

// MARK: - The room at a glance

extension Commands {
  static let board = CommandSyntax(
    "board",
    Phrase(
      "Cả lớp trong một màn hình: ai đang ở đâu, nhắn, dồn tin, thêm giờ, tạm dừng.",
      "A class at a glance: who is where; notices, bursts of messages, more time, a pause."),
    operands: [OperandSyntax(.course)],
    options: [
      OptionSyntax(
        "once", nil,
        Phrase("in một lần thành chữ rồi thôi", "print it once as text, and end"),
        .alternative("what")),
      OptionSyntax(
        "notice", .text, Phrase("gửi lời nhắn này", "give this notice"), .alternative("what")),
      OptionSyntax(
        "call", .text,
        Phrase("cho lãnh đạo gọi với lời này", "have the leader call with these words"),
        .alternative("what")),
      OptionSyntax(
        "burst", .text,
        Phrase(
          "cho mọi người gửi có phiếu chưa xong cùng nhắn lời này; nhiều lời thì ngăn bằng |",
          "have everybody whose petition is open write this at once; divide several by |"),
        .alternative("what")),
      OptionSyntax(
        "minutes", .number,
        Phrase("thêm bấy nhiêu phút cho ca đang làm", "add so many minutes to running shifts"),
        .alternative("what")),
      OptionSyntax(
        "pause", nil, Phrase("tạm dừng cả lớp", "pause everybody"), .alternative("what")),
      OptionSyntax(
        "resume", nil, Phrase("cho cả lớp làm tiếp", "let everybody continue"), .alternative("what")
      ),
      OptionSyntax(
        "to", .trainee,
        Phrase(
          "chỉ cho những mã này, cách nhau bằng dấu phẩy (không nói: cả lớp)",
          "for these codes only, separated by commas (default: everybody)")),
      json, identified(in: [json]),
    ],
    examples: [
      ExampleSyntax(
        "board lop-0326",
        Phrase("màn hình tự làm mới mỗi giây", "a screen that refreshes itself every second")),
      ExampleSyntax(
        "board lop-0326 --once --json",
        Phrase("cho phần mềm khác", "for other programs")),
      ExampleSyntax(
        Phrase(
          "board lop-0326 --notice \"Còn 10 phút\" --to HV-01,HV-02",
          "board lop-0326 --notice \"Ten minutes left\" --to HV-01,HV-02"),
        Phrase("nhắn hai người", "tells two of them")),
    ], failures: [.badData, .noInput, .cannotCreate, .temporaryFailure, .configuration]
  ) { environment, options, operands throws(Failure) in
    try BoardCommand(environment, options).run(operands)
  }
}
