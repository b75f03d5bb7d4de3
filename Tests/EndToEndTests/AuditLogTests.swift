import Foundation
import Processes
import Support
import Testing

/// The audit log of a course: who did what.
@Suite(.timeLimit(.minutes(5))) struct `The audit log` {
  private let program: Program

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
    try Classroom(program).setUp()
  }

  /// Runs the program as sudo would run it for somebody else.
  private func run(
    _ words: [String], for user: String, _ number: Int
  ) throws -> FinishedProcess {
    var variables = ProcessInfo.processInfo.environment
    variables["SUDO_USER"] = user
    variables["SUDO_UID"] = "\(number)"
    return try FinishedProcess(
      builtProduct("tapsu"), words + program.options, environment: variables, input: "")
  }

  private func log(_ options: [String] = []) throws -> String {
    try program.run(["course", "log", "lop-1", "--csv"] + options).text
  }

  @Test func `names who gave the command through the account of the service`() throws {
    defer { program.remove() }
    // Somebody who is no longer “root”: the account that runs the tests has another number.
    #expect(try run(["course", "open", "lop-1"], for: "daemon", 1).status == 0)
    let told = try log()
    #expect(told.contains(/,daemon \(qua [^)]+\),mở lớp/), "\(told)")
    #expect(try log(["--lang", "en"]).contains(/,daemon \(via [^)]+\),opened the course/))

    // What sudo would not say is not believed.
    for (user, number) in [("lan", 1), ("daemon", 2)] {
      #expect(
        try run(["course", "time", "lop-1", "HV-01", "\(number)"], for: user, number).status == 0)
    }
    #expect(try !log().contains("lan ") && log().matches(of: /daemon/).count == 1)
  }

  @Test func `says what changed, under pseudonyms in files`() throws {
    defer { program.remove() }
    let roster = try program.write(
      "Mã;Họ tên;Đơn vị;Nhóm\nHV-01;Nguyễn Thị Lan;Sở Y tế;A\n", to: "2.csv")
    for words in [
      ["course", "enrol", "lop-1", roster, "--yes"],
      [
        "course", "assign", "lop-1", "thi", "--scenario", "mau", "--from", "2020-01-01", "--to",
        "2999-12-31", "--attempts", "5",
      ], ["course", "change", "lop-1", "--to", "2998-12-31"],
    ] {
      let done = try program.run(words)
      #expect(done.status == 0, "\(done.text)")
    }

    let shown = try program.run(["course", "log", "lop-1", "--csv", "--identified"]).text
    for words in [
      "bớt 1 (HV-02)", "đổi đơn vị 1 (HV-01)", "chế độ: thi → luyện tập", "số lượt: 1 → 5",
      "số phút: 10 → theo kịch bản", "đến hết 31/12/2999 → từ 01/01/2020 đến hết 31/12/2998",
    ] {
      #expect(shown.contains(words), "\(words)\n\(shown)")
    }
    let page = try log()
    #expect(page.contains(/bớt 1 \(HV-[0-9A-F]{10}\)/) && page.contains("số lượt: 1 → 5"))
    #expect(!page.contains("HV-02"), "\(page)")
  }
}
