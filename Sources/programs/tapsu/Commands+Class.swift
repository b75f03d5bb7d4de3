import Attainment
import Petitions
import Statistics
import Wording

// MARK: - What a class came to

extension Commands {
  private static let identified = OptionSyntax(
    "identified", nil,
    Phrase(
      "mã, họ tên, đơn vị thật thay cho bí danh",
      "the trainees’ own codes, names and units instead of pseudonyms"))
  private static let mode = OptionSyntax(
    "mode", .choice(Mode.allCases.map(\.rawValue)),
    Phrase("lượt thi (mặc định) hay lượt tập", "exams (as usual) or practice"))

  private static let course = OptionSyntax(
    "course", .course,
    Phrase(
      "chỉ lượt của lớp này, hay kịch bản ấy ở lớp này",
      "attempts of this course alone, at the scenario if one is named"))
  private static let assignment = OptionSyntax(
    "assignment", .assignment, Phrase("chỉ bài này của lớp", "this assignment of the course alone"),
    excludes: ["after"], needs: ["course"])

  static let report = CommandSyntax(
    "report", Phrase("Báo cáo về một lớp.", "Reports on a class."),
    operands: [OperandSyntax(.scenario, .oneOrNone)],
    options: [
      course, assignment,
      OptionSyntax(
        "statistics", nil,
        Phrase("độ khó, độ phân biệt, độ tin cậy", "difficulty, discrimination, reliability"),
        .alternative("report")),
      OptionSyntax(
        "trainee", .name, Phrase("chỉ một học viên, bên cạnh lớp", "one trainee beside the class"),
        .alternative("report"), excludes: ["seed"]),
      OptionSyntax(
        "after", .scenario,
        Phrase("tiến bộ từ bài này đến bài sau", "what was learned from this test to a later one"),
        .alternative("report")),
      OptionSyntax(
        "gain", nil,
        Phrase(
          "tiến bộ từ bài đo trước đến bài đo lại (--pre-test) của lớp",
          "what was learned between the course’s pre-test and the one after it"),
        .alternative("report"), needs: ["course"]),
      OptionSyntax(
        "attempts", .choice(AttemptChoice.allCases.map(\.rawValue)),
        Phrase("lượt nào của mỗi người; mặc định là lượt đầu", "which of each; as usual the first")),
      mode, identified,
      OptionSyntax(
        "seed", .number,
        Phrase(
          "hạt giống của khoảng tin cậy; mặc định \(Bootstrap.usualSeed)",
          "the seed of intervals; as usual \(Bootstrap.usualSeed)")),
    ] + forms + [
      OptionSyntax(
        "table", .file,
        Phrase("bảng học viên, CSV cho Excel", "the table of trainees, CSV for Excel"),
        .alternative("format"), excludes: ["statistics", "trainee", "after", "gain", "seed"])
    ],
    examples: [
      ExampleSyntax(
        "report hop-thu-zalo --html lop.html",
        Phrase("kết quả cả lớp, có biểu đồ, để in", "the class’s results with charts, to print")),
      ExampleSyntax(
        "report hop-thu-zalo --statistics --workbook thong-ke.xlsx",
        Phrase("thống kê, mở bằng Excel", "the statistics, for Excel")),
      ExampleSyntax(
        "report --course lop-0326 --assignment thi --html thi.html",
        Phrase("một bài của một lớp", "one assignment of one course")),
      ExampleSyntax(
        "report --course lop-0326 --gain",
        Phrase(
          "tiến bộ giữa bài đo trước và bài đo sau", "what was learned from pre-test to post-test")),
      ExampleSyntax(
        "report ngay-dau --after hop-thu-zalo",
        Phrase("lớp tiến bộ đến đâu, ai bỏ giữa chừng", "what was learned, and who dropped out")),
    ],
    failures: [.badData, .noInput, .cannotCreate, .temporaryFailure, .configuration]
  ) { environment, options, operands throws(Failure) in
    try ReportCommand(environment, options).run(operands)
  }

  private static let exportedAssignment = OptionSyntax(
    "assignment", .assignment, assignment.summary, needs: ["course"])

  static let export = CommandSyntax(
    "export",
    Phrase("Kết quả cho chương trình khác.", "Tells other programs of results."),
    operands: [
      OperandSyntax(.choice(ExportCommand.Kind.allCases.map(\.rawValue))),
      OperandSyntax(.scenario, .oneOrNone),
    ],
    options: [
      course, exportedAssignment, mode, identified,
      OptionSyntax(
        "home", .name,
        Phrase("địa chỉ https của nơi tổ chức lớp (xapi)", "the https address of the school (xapi)")
      ),
    ],
    examples: [
      ExampleSyntax(
        "export xapi hop-thu-zalo > lop.jsonl",
        Phrase("câu xAPI 1.0.3, mỗi dòng một câu", "statements of xAPI 1.0.3, a line each")),
      ExampleSyntax(
        "export moodle --course lop-0326 --assignment thi --identified > diem.csv",
        Phrase("cho sổ điểm Moodle", "for Moodle’s gradebook")),
      ExampleSyntax(
        "export xes hop-thu-zalo > lop.xes",
        Phrase("cho công cụ khai phá quy trình", "for process mining")),
    ],
    failures: [.badData, .noInput, .temporaryFailure, .configuration]
  ) { environment, options, operands throws(Failure) in
    try ExportCommand(environment, options).run(operands)
  }
}
