import Foundation
import Petitions
import ScenarioFiles
import Shifts
import Simulation
import Testing

@Suite(.timeLimit(.minutes(10))) struct `A shift worked line by line` {
  private let program: Program
  private let steps: [[String]]

  init() throws {
    program = try Program()
    let result = ScenarioLibrary(root: program.scenarios).load("hop-thu-zalo")
    let scenario = result.scenario
    let run = ModelHandling.play(try #require(scenario), millisecondsPerAction: 0)
    steps = run.inputs.map(PlainScript.lines).filter { !$0.isEmpty }
  }

  /// The verdicts of the first attempt, without what the trainee's clock moves, and without the name that each
  /// store gives its trainee outside.
  private func verdicts() throws -> String {
    let (text, status) = try program.output(["score", "1", "--json"])
    #expect(status == 0)
    let own = ["elapsedMilliseconds", "\"trainee\""]
    return text.split(separator: "\n").filter { line in !own.contains { line.contains($0) } }
      .joined(separator: "\n")
  }

  @Test func `gives the model full marks, and the same scorecard in another process`() throws {
    defer { program.remove() }
    let running = try program.start(["run", "hop-thu-zalo", "--plain"])
    try running.type(steps.joined())

    let shown = try running.finish()

    #expect(shown.contains("KẾT QUẢ 100/100 · ĐẠT"))
    #expect(try verdicts() == verdicts())
    #expect(try program.output(["score", "1"]).text.contains("KẾT QUẢ 100/100 · ĐẠT"))
  }

  @Test func `loses nothing when it is killed after any step`() throws {
    defer { program.remove() }
    let undisturbed = try program.start(["run", "hop-thu-zalo", "--plain"])
    try undisturbed.type(steps.joined())
    _ = try undisturbed.finish()
    let expected = try verdicts()

    // Every third place: KillTests has every write of a shift under its eyes.
    for place in stride(from: 0, to: steps.count - 1, by: 3) {
      try? FileManager.default.removeItem(at: program.folder.appending(path: "store.db"))
      try? FileManager.default.removeItem(at: program.folder.appending(path: "store.db-wal"))
      try? FileManager.default.removeItem(at: program.folder.appending(path: "store.db-shm"))
      let killed = try program.start(["run", "hop-thu-zalo", "--plain"])
      let before = Array(steps[...place].joined())
      try killed.type(before)
      killed.waitForPrompts(before.count + 1)
      killed.kill()
      let resumed = try program.start(["resume", "1", "--plain"])
      try resumed.type(steps[(place + 1)...].joined())
      _ = try resumed.finish()

      #expect(try verdicts() == expected, "killed after step \(place + 1): \(steps[place])")
    }
  }

  @Test func `prints its journal as JSON Lines with the chain's hashes`() throws {
    defer { program.remove() }
    let running = try program.start(["run", "hop-thu-zalo", "--plain"])
    try running.type(["cho", "xong", "co"])
    _ = try running.finish()

    let journal = try program.output(["journal", "1"]).text.split(separator: "\n")

    #expect(journal.count >= 3)
    #expect(journal.allSatisfy { $0.hasPrefix("{") && $0.contains("\"hash\":\"") })
  }
}
