import Foundation
import Petitions
import Processes
import ScenarioFiles
import Scenarios
import Shifts
import Simulation
import Support
import Testing
import Wording

/// A course of two trainees with one exam, set up by the program's own commands.
struct Classroom {
  private let program: Program
  private let course: String

  init(_ program: Program, course: String = "lop-1") {
    self.program = program
    self.course = course
  }

  func setUp(limit: Int = 10, assigning options: [String] = []) throws {
    let roster = try program.write(
      """
      Mã;Họ tên;Đơn vị;Nhóm
      HV-01;Nguyễn Thị Lan;Sở Xây dựng;A
      hv-02;Trần Minh;UBND phường Tân Lệ;A
      """, to: "hoc-vien.csv")
    try done([
      "course", "new", course, "--title", "Lớp 1", "--agency", "Sở Nội vụ", "--from", "2020-01-01",
      "--to", "2999-12-31",
    ])
    try done(["course", "enrol", course, roster, "--yes"])
    try done(
      [
        "course", "assign", course, "thi", "--scenario", "mau", "--exam", "--from", "2020-01-01",
        "--to", "2999-12-31", "--limit", "\(limit)",
      ] + options)
  }

  func open() throws { try done(["course", "open", course]) }

  private func done(_ words: [String]) throws {
    let run = try program.run(words)
    #expect(run.status == 0, "\(words): \(run.text)")
  }
}

/// What a person would type to handle every petition of the sample scenario as its model does.
func modelLines(_ program: Program) throws -> [String] {
  let scenario = try #require(ScenarioLibrary(root: program.scenarios).load("mau").scenario)
  return ModelHandling.play(scenario, millisecondsPerAction: 0).inputs.flatMap(PlainScript.lines)
}

extension Program {
  /// Runs the program to its end, both of its streams in one.
  func run(_ words: [String], input: String = "") throws -> FinishedProcess {
    try FinishedProcess(
      builtProduct("tapsu"), words + options,
      environment: ProcessInfo.processInfo.environment.merging(["HOME": folder.path]) { $1 },
      input: input)
  }

  /// Writes a file into the program's folder.
  func write(_ text: String, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
