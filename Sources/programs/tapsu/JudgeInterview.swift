import Courses
import Disk
import Documents
import Rules
import Wording

/// Asks a judge at the terminal, item by item, and keeps each answer in a sheet before it asks on.
struct JudgeInterview {
  /// Something to estimate, with what a judge has to know of it.
  struct Question {
    let item: PassMark.Item
    let rule: Rule
    let subject: String
  }

  private let questions: [Question]
  private let judge: String
  private let path: String
  private let environment: Environment
  private var language: Language { environment.language }
  private var sheet: [UInt8]
  /// What the judge has said already, in the order of the questions.
  private var given: [Int?]

  /// Goes on with a sheet where it is there, and begins one where not.
  init(
    _ questions: [Question], _ judge: String, _ path: String, _ environment: Environment
  ) throws(Failure) {
    self.questions = questions
    self.judge = judge
    self.path = path
    self.environment = environment
    let heads = Language.allCases.map { Array(Self.table([], $0).csv($0, .marked).utf8) }
    if (try? Files.kind(of: path)) == .file {
      let bytes = try environment.bytes(of: path)
      let reading = JudgeReading(bytes, of: questions.map(\.item))
      let faults = reading.problems.filter { $0.line != nil }
      guard faults.isEmpty else {
        throw Failure(
          status: .badData,
          lines: environment.firstLines(faults.map { $0.phrase[environment.language] }))
      }
      guard heads.contains(where: { bytes.starts(with: $0) }), bytes.last == UInt8(ascii: "\n")
      else {
        throw Failure(
          status: .badData,
          lines: [
            Phrase(
              "“\(path.onOneLine)” không phải phiếu do lệnh này lập, hay đã được lưu lại bằng chương trình khác. Ghi tên một tệp mới.",
              "“\(path.onOneLine)” is not a sheet of this command, or another program has saved it. Name a new file."
            )[environment.language]
          ])
      }
      sheet = bytes
      let own = reading.estimates.keys.sorted().first { $0.nameKey == judge.nameKey }
      given = own.flatMap { reading.estimates[$0] } ?? Array(repeating: nil, count: questions.count)
    } else {
      sheet = Array(Self.table([], environment.language).csv(environment.language, .marked).utf8)
      given = Array(repeating: nil, count: questions.count)
    }
  }

  /// The columns of a sheet, as judges fill it in by hand too.
  static func table(_ rows: [[Cell]], _ language: Language) -> Table {
    Table(
      [
        Column("judge", Phrase("Giám khảo", "Judge")[language]),
        Column("petition", Phrase("Phiếu", "Petition")[language]),
        Column("subject", Phrase("Nội dung", "Subject")[language]),
        Column("rule", Phrase("Quy tắc", "Rule")[language]),
        Column("title", Phrase("Tên quy tắc", "Title")[language]),
        Column("points", Phrase("Điểm", "Points")[language], .number),
        Column("estimate", Phrase("Ước lượng", "Estimate")[language], .number),
      ], rows)
  }

  /// A row of a sheet, by nobody and without an estimate where none is given.
  static func row(
    _ question: Question, by judge: String?, _ estimate: Int?, _ language: Language
  ) -> [Cell] {
    [
      judge.map { .text($0) } ?? .nothing, .text(question.item.petition), .text(question.subject),
      .text(question.item.rule), .text(question.rule.title[language]),
      .number(question.item.points), estimate.map { .number($0) } ?? .nothing,
    ]
  }

  /// Asks until all is said or the judge leaves.
  mutating func run() throws(Failure) {
    Output.say(
      Phrase(
        "Hãy nghĩ tới 100 cán bộ vừa đủ đạt. Bao nhiêu người giữ được quy tắc ấy ở phiếu ấy? Số từ 0 đến 100; q: thôi, lần sau làm tiếp.",
        "Think of 100 officers who are only just good enough. How many would keep the rule at the petition? A number from 0 to 100; q: leave, and go on another time."
      )[language])
    for place in questions.indices where given[place] == nil {
      guard let estimate = ask(place) else { break }
      try keep(estimate, at: place)
    }
    let left = given.count { $0 == nil }
    Output.say(
      left == 0
        ? Phrase(
          "Đã đủ \(given.count) ước lượng của \(judge).",
          "All \(given.count) estimates of \(judge) are there.")[language]
        : Phrase(
          "\(judge) còn \(left) ước lượng; gõ lại lệnh để làm tiếp.",
          "\(judge) has \(left.counted("estimate")) left; give the same command to go on.")[
            language])
  }

  /// The estimate that the judge gives; nothing where they leave.
  private func ask(_ place: Int) -> Int? {
    let question = questions[place]
    Output.say("")
    Output.say(
      "[\(place + 1)/\(questions.count)] #\(question.item.petition) \(question.subject)")
    Output.say(
      Phrase(
        "\(question.item.rule) \(question.rule.title.vietnamese) (\(question.item.points) điểm)",
        "\(question.item.rule) \(question.rule.title.english) (\(question.item.points.counted("point")))"
      )[
        language])
    while let line = TypedLine.line("> ", .endless)?.folded {
      if line == "q" { return nil }
      if let estimate = JudgeReading.percent(line) { return estimate }
      Output.say(
        Phrase("Một số từ 0 đến 100, hay q.", "A number from 0 to 100, or q.")[language])
    }
    return nil
  }

  private mutating func keep(_ estimate: Int, at place: Int) throws(Failure) {
    let head = Self.table([], language).csv(language)
    let row = Self.row(questions[place], by: judge, estimate, language)
    sheet += Self.table([row], language).csv(language).dropFirst(head.count).utf8
    do throws(DiskError) {
      try Files.replace(path, with: sheet)
    } catch {
      throw Failure(
        status: .cannotCreate,
        lines: [
          Phrase(
            "Không ghi được “\(path.onOneLine)”.", "“\(path.onOneLine)” cannot be written.")[
              language]
        ])
    }
    given[place] = estimate
  }
}
