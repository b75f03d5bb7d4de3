import Wording

/// What `--help` says.
enum Help {
  static func lines(_ command: String?, _ language: Language) -> [String] {
    if command == "audit" { return AuditOptions.usage(language) }
    if let command, let one = commands.first(where: { $0.name == command }) {
      return [
        one.usage, "", "  " + one.phrase[language], "",
        Phrase("Tùy chọn chung: tapsu --help", "Common options: tapsu --help")[language],
      ]
    }
    let head = Phrase(
      "TapSu: tập xử lý phản ánh, kiến nghị của người dân và doanh nghiệp.",
      "TapSu: practise handling the feedback of citizens and businesses.")
    let list = commands.map { "  \($0.usage)\n      \($0.phrase[language])" }
    return [head[language], ""] + list + [""] + options.map { "  " + $0[language] }
  }

  private static let commands: [(name: String, usage: String, phrase: Phrase)] = [
    (
      "", "tapsu",
      Phrase("Danh sách kịch bản và lượt đang dở.", "Scenarios, and what is unfinished.")
    ),
    (
      "run", "tapsu run SCENARIO|FILE [--exam] [--plain]",
      Phrase("Bắt đầu một ca.", "Starts a shift.")
    ),
    (
      "resume", "tapsu resume ATTEMPT",
      Phrase("Làm tiếp một lượt đang dở.", "Goes on with an attempt.")
    ),
    (
      "check", "tapsu check FILE|FOLDER...",
      Phrase("Kiểm tra tệp kịch bản và tệp đi kèm.", "Checks scenario files and their like.")
    ),
    (
      "score", "tapsu score ATTEMPT [--json]",
      Phrase("Bảng điểm của một lượt.", "The scorecard of an attempt.")
    ),
    (
      "journal", "tapsu journal ATTEMPT",
      Phrase("Nhật ký, mỗi dòng một JSON.", "The journal as JSON Lines.")
    ),
    ("attempts", "tapsu attempts [--json]", Phrase("Các lượt đã làm.", "The attempts made.")),
    (
      "law", "tapsu law changes --from DATE --to DATE [--json]",
      Phrase(
        "Luật đổi thì quy tắc, kịch bản nào bị động đến.",
        "Which rules and scenarios a change of law touches.")
    ),
    (
      "audit", "tapsu audit LOG --rulebook ID|FILE [--columns MAP] [--until DATE] [--json|--csv]",
      Phrase(
        "Đối chiếu sổ thật (XES, CSV) với bộ quy tắc.", "Judges a real register (XES, CSV).")
    ),
    (
      "handbook", "tapsu handbook [WORDS...] [--rulebook ID] [--date 2023-02-13] [--html FILE|-]",
      Phrase(
        "Cẩm nang: tra quy tắc và điều cần biết, gõ không dấu cũng được.",
        "The handbook: rules and facts, found without diacritics too.")
    ),
    (
      "deadline", "tapsu deadline 2023-02-13T08:12 \"5 working days\" [--json] [--calendar ID]",
      Phrase("Tính hạn và cách tính.", "A deadline and how it is counted.")
    ),
  ]

  private static let options = [
    Phrase("--lang vi|en          ngôn ngữ", "--lang vi|en          language"),
    Phrase("--scenarios THƯ_MỤC   thư mục kịch bản", "--scenarios FOLDER    folder of scenarios"),
    Phrase("--store TỆP           nơi lưu kết quả", "--store FILE          where results are kept"),
    Phrase(
      "--plain               từng dòng, không vẽ màn hình", "--plain               line by line"),
    Phrase("--help, --version", "--help, --version"),
  ]
}
