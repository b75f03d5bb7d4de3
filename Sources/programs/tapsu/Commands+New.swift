import Authoring
import Scenarios
import Wording

// MARK: - Scenarios and petitions to begin with

extension Commands {
  static let newScenario = CommandSyntax(
    "new",
    Phrase(
      "Hỏi vài câu rồi viết một tình huống có ghi chú, kiểm tra được ngay; câu nào đã trả lời bằng tùy chọn thì không hỏi.",
      "Asks a few questions and writes a scenario with comments that passes every check; what an option answers is not asked."
    ),
    options: [
      OptionSyntax("title", .text, Phrase("tên tình huống", "its title")),
      OptionSyntax(
        "name", .name,
        Phrase(
          "tên thư mục; không ghi thì theo tên tình huống", "its folder; by the title without it")),
      OptionSyntax("level", .choice(Level.allCases.map(\.rawValue)), Phrase("mức độ", "its level")),
      OptionSyntax("date", .date, Phrase("ngày của ca", "the day of the shift")),
      OptionSyntax(
        "petitions", .patterns,
        Phrase(
          "các phiếu: \(patternNames)", "its petitions: \(patternNames)")),
    ],
    examples: [
      ExampleSyntax("new", Phrase("hỏi từng câu", "asks question by question")),
      ExampleSyntax(
        Phrase(
          "new --title \"Sáng thứ Hai\" --level starter --date 2026-03-02 --petitions conduct,inquiry",
          "new --title \"Monday\" --level starter --date 2026-03-02 --petitions conduct,inquiry"),
        Phrase("không hỏi gì", "asks nothing")),
    ],
    failures: [.badData, .noInput, .cannotCreate]
  ) { environment, options, _ throws(Failure) in
    try NewScenarioCommand(environment, options).run()
  }

  static let newPetition = CommandSyntax(
    "new petition",
    Phrase(
      "Thêm một phiếu viết sẵn vào cuối một tình huống; những gì đã có trong tệp giữ nguyên.",
      "Adds a petition at the end of a scenario; all that is in the file stays as it is."),
    operands: [OperandSyntax(.file)],
    options: [
      OptionSyntax(
        "pattern", .choice(PetitionPattern.allCases.map(\.rawValue)),
        Phrase("mẫu phiếu; không ghi thì hỏi", "its pattern; asked without it"))
    ],
    examples: [
      ExampleSyntax(
        "new petition scenarios/starter/ca-dau-tien/scenario.yaml --pattern complaint",
        Phrase("thêm một người xin hủy quyết định phạt", "adds somebody who wants a fine undone"))
    ],
    failures: [.badData, .noInput, .cannotCreate]
  ) { environment, options, operands throws(Failure) in
    try NewPetitionCommand(environment, options).run(operands[0])
  }

  static let preview = CommandSyntax(
    "preview",
    Phrase(
      "Người soạn chơi thử từ phiếu nào, giờ nào cũng được, thấy hết sự thật; lưu tệp là đọc lại tại chỗ. Không ghi, không chấm.",
      "An author plays from any petition and time, with the truth in sight; saving reads the file again in place. Nothing is kept or scored."
    ),
    operands: [OperandSyntax(.scenarioOrFile)],
    options: [
      OptionSyntax(
        "from", .petition,
        Phrase(
          "mở ở phiếu này, lúc nó đến; việc trước đó coi như bài mẫu đã làm",
          "open at this petition, when it arrives; what comes before is done as the model does")),
      OptionSyntax(
        "at", .time,
        Phrase(
          "mở vào giờ này (của ngày phiếu ấy đến, hay ngày đầu)",
          "open at this time (of the day it arrives, or the first)")),
      plain,
    ],
    examples: [
      ExampleSyntax(
        "preview scenarios/basic/hop-thu-zalo/scenario.yaml --from 03",
        Phrase("từ lúc phiếu số 03 đến", "from when petition 03 arrives")),
      ExampleSyntax(
        "preview hop-thu-zalo --from 03 --at 13:45",
        Phrase("cũng phiếu ấy, vào đầu giờ chiều", "the same petition, early in the afternoon")),
    ],
    failures: [.badData, .noInput, .configuration]
  ) { environment, options, operands throws(Failure) in
    try PreviewCommand(environment, options).run(operands[0])
  }

  private static let patternNames = PetitionPattern.allCases.map(\.rawValue).joined(separator: ", ")
}
