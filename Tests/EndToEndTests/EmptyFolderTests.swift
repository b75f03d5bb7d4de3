import Foundation
import Testing

/// What commands say of a folder that has nothing for them: never that all is well.
@Suite(.timeLimit(.minutes(10))) struct `An empty folder of scenarios` {
  private let program: Program

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
    try FileManager.default.removeItem(atPath: program.scenarios)
    try FileManager.default.createDirectory(
      atPath: program.scenarios, withIntermediateDirectories: true)
  }

  @Test func `is no answer to any command`() throws {
    defer { program.remove() }
    let changes = ["law", "changes", "--from", "2025-01-01", "--to", "2026-01-01"]
    let commands = [
      changes, changes + ["--json"], ["handbook"], ["handbook", "trả lời"],
      ["handbook", "--html", "-"], ["handbook", "--rulebook", "mau"],
      ["deadline", "2023-02-13", "5 ngày làm việc"],
    ]
    for command in commands {
      let (text, status) = try program.output(command)
      #expect(status == 66, "\(command)")
      #expect(text.isEmpty, "\(command): \(text)")
    }
    for command in [["--plain"], ["check", program.scenarios], ["check", "/khong-co"]] {
      #expect(try program.output(command).status == 66, "\(command)")
    }
    let named = [
      ["run", "mau", "--plain"], ["audit", "/dev/null", "--rulebook", "mau"], ["score", "9"],
    ]
    for command in named {
      let (text, status) = try program.output(command)
      #expect(status == 66, "\(command)")
      #expect(text.isEmpty, "\(command): \(text)")
    }
  }
}
