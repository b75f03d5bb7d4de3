import Foundation
import JSON
import Processes
import Support
import Testing

@testable import tapsu

/// A scenario that machines work before a class does.
@Suite(.timeLimit(.minutes(5)), .serialized) struct `Rehearsing` {
  private let program: Program

  init() throws { program = try Program(scenarios: "ScenarioFilesTests/Good") }

  @Test func `walks every way, plays every kind of trainee, and is the same each time`() throws {
    defer { program.remove() }

    let first = try program.run(["rehearse", "mau", "--shifts", "5"])
    let second = try program.run(["rehearse", "mau", "--shifts", "5"])

    #expect(first.text == second.text)
    for part in [
      "Diễn tập: ", "Đi hết các ngả", "Cẩn thận", "5 ca, 100–100 điểm", "Bấm bừa", "Phải sửa",
    ] {
      #expect(first.text.contains(part), "\(part) in \(first.text)")
    }
    #expect(first.status == (first.text.contains("Không thấy gì.") ? 0 : 65))
  }

  @Test func `names a trainee who passes without reading, with the command that shows it`() throws {
    defer { program.remove() }
    let file = program.scenarios + "/basic/mau/scenario.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing(/pass-mark: \d+/, with: "pass-mark: 1").write(
      toFile: file, atomically: true, encoding: .utf8)

    let run = try program.run(["rehearse", file, "--model", "never-reads", "--shifts", "3"])

    #expect(run.status == 65, "\(run.text)")
    let again = try #require(
      run.text.firstMatch(of: /--model never-reads --shifts 1 --seed (\d+)/)?.1)
    let repeated = try program.run([
      "rehearse", file, "--model", "never-reads", "--shifts", "1", "--seed", String(again),
      "--json",
    ])
    let json = try JSONValue.parse(repeated.text)
    #expect(json["trainees"]?.array?.first?["percents"]?.array?.count == 1)
    #expect(json["findings"]?.array?.count == 1 && repeated.status == 65)
  }

  @Test func `refuses a scenario with an error, and says where it is`() throws {
    defer { program.remove() }
    let path = try program.write("tapsu: 1\nscenario: hong\n", to: "scenario.yaml")

    let run = try program.run(["rehearse", path])

    #expect(run.status == 65 && run.text.contains("scenario.yaml:"), "\(run.text)")
  }
}
