import Foundation
import Processes
import Support
import Testing

/// Reports and exports over attempts that are in a store.
@Suite(.timeLimit(.minutes(10))) struct `A class on the command line` {
  private let program: Program

  /// Two exams of the account that runs the tests, both handed in at once.
  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
    for _ in 0..<2 {
      let exam = try program.start(["run", "mau", "--plain", "--exam"])
      try exam.type(["cho", "mo 01", "loai 01 khiếu nại", "xong", "co"])
      _ = try exam.finish()
    }
  }

  @Test func `is reported in every form, under pseudonyms`() throws {
    defer { program.remove() }

    let text = try program.output(["report", "mau"])
    #expect(text.status == 0)
    #expect(text.text.contains("1 học viên, lượt đầu của mỗi người; không tính 1 lượt khác."))
    #expect(text.text.contains("Chưa kết luận"))
    let page = try program.output(["report", "mau", "--statistics", "--html", "-"])
    #expect(page.text.contains("<h1>Thống kê"))
    let path = program.folder.appending(path: "lop.csv").path
    #expect(try program.output(["report", "mau", "--table", path]).status == 0)
    let csv = try Data(contentsOf: URL(filePath: path))
    #expect(csv.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(csv.suffix(2) == Data("\r\n".utf8))
    // A cell of a narrow text may be broken, one of a table for programs is not.
    #expect(String(decoding: csv, as: UTF8.self).contains(/HV-[0-9A-F]{10}/))
    let book = program.folder.appending(path: "lop.xlsx").path
    #expect(try program.output(["report", "mau", "--workbook", book]).status == 0)
    #expect(try Data(contentsOf: URL(filePath: book)).starts(with: Data("PK".utf8)))
  }

  @Test func `goes to other programs, the same each time`() throws {
    defer { program.remove() }

    let statements = try program.output(["export", "xapi", "mau"])
    #expect(statements.status == 0)
    #expect(statements.text.split(separator: "\n").count > 6)
    #expect(try program.output(["export", "xapi", "mau"]).text == statements.text)
    let log = try program.output(["export", "xes", "mau"]).text
    #expect(log.hasPrefix("<?xml") && log.hasSuffix("</log>\n"))
    #expect(try program.output(["export", "moodle", "mau"]).status == 64)
    let grades = try program.output(["export", "moodle", "mau", "--identified"])
    #expect(grades.text.split(separator: "\n").count == 2)
    #expect(grades.text.hasPrefix("ID number,"))
  }

  @Test func `is told of only where there is one`() throws {
    defer { program.remove() }

    let none = try FinishedProcess(
      builtProduct("tapsu"), ["report", "khong-co"] + program.options)
    #expect(none.status == 66 && !none.text.contains("--mode"))
    let practice = try FinishedProcess(
      builtProduct("tapsu"), ["report", "mau", "--mode", "practice"] + program.options)
    #expect(practice.status == 66 && practice.text.contains("--mode exam"))
    #expect(try program.output(["report", "mau", "--seed", "x"]).status == 64)
    #expect(try program.output(["report", "mau", "--trainee", "ai-do"]).status == 66)
    #expect(try program.output(["export", "pdf", "mau"]).status == 64)
    #expect(try program.output(["export", "xapi", "mau", "--home", "javascript:x"]).status == 64)
  }
}
