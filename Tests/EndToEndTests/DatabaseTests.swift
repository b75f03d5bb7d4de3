import DatabaseCluster
import Foundation
import Petitions
import PostgreSQLStorage
import Processes
import Runner
import ScenarioFiles
import Scenarios
import Shifts
import Simulation
import Storage
import Support
import Testing
import Wording

@testable import tapsu

/// The real program with its attempts in a PostgreSQL database.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `A shift kept by PostgreSQL` {
  private let program: Program
  private let url: String
  private let lines: [String]

  init() throws {
    var program = try Program(scenarios: "ScenarioFilesTests/Good")
    url = try DatabaseCluster.shared.get().makeDatabase()
    program.database = url
    self.program = program
    let scenario = try #require(ScenarioLibrary(root: program.scenarios).load("mau").scenario)
    lines = ModelHandling.play(scenario, millisecondsPerAction: 0).inputs
      .flatMap(PlainScript.lines)
  }

  @Test func `is worked, listed and scored as from a file`() throws {
    defer { program.remove() }
    #expect(try program.output(["attempts"]) == ("", 0))

    let running = try program.start(["run", "mau", "--plain"])
    try running.type(lines)
    let result = try #require(running.finish().firstMatch(of: /KẾT QUẢ (\d+\/100)/))

    #expect(try program.output(["attempts"]).text.contains("đã xong  \(result.1)"))
    #expect(try program.output(["score", "1"]).text.hasPrefix(result.0))
    let journal = try program.output(["journal", "1"])
    let kept = try PostgreSQLStore(url: url).journal(of: AttemptID(number: 1))
    #expect(journal.text.split(separator: "\n").count == kept.count)
    #expect(!FileManager.default.fileExists(atPath: program.store))
  }

  @Test(arguments: [1, 4, 9])
  func `goes on where its program was killed`(typed: Int) throws {
    defer { program.remove() }
    let killed = try program.start(["run", "mau", "--plain"])
    try killed.type(lines.prefix(typed))
    killed.waitForPrompts(typed + 1)
    killed.kill()

    let store = try PostgreSQLStore(url: url)
    #expect(try store.attempts(AttemptQuery(state: .unfinished)).count == 1)
    let resumed = try program.start(["resume", "1", "--plain"])
    try resumed.type(lines.dropFirst(typed))

    #expect(try resumed.finish().contains("KẾT QUẢ "))
    #expect(try store.attempt(AttemptID(number: 1)).isFinished)
    #expect(try !store.journal(of: AttemptID(number: 1)).isEmpty)
  }

  @Test func `belongs to one program at a time`() throws {
    defer { program.remove() }
    let first = try program.start(["run", "mau", "--plain"])
    first.waitForPrompts(1)
    let second = try program.start(["resume", "1", "--plain"])
    try second.type(lines.prefix(2))
    second.waitForPrompts(3)

    try first.type(lines.prefix(2))
    let text = try first.finish()
    second.kill()

    #expect(first.process.terminationStatus == 75, "\(text)")
  }

  @Test func `waits for a server that does not answer, says so, and goes on with it`() throws {
    defer { program.remove() }
    let running = try program.start(["run", "mau", "--plain"])
    try running.type(lines.prefix(1))
    running.waitForPrompts(2)

    try DatabaseCluster.set(.frozen, of: url)
    try running.type(lines.dropFirst())
    running.waitFor("Máy chủ cơ sở dữ liệu chưa trả lời; đang chờ để ghi, chưa mất gì.")
    try DatabaseCluster.set(.again, of: url)

    #expect(try running.finish().contains("KẾT QUẢ "))
    #expect(try program.output(["verify"]).status == 0)
  }

  @Test func `keeps what is typed into a letter while the server does not answer`() throws {
    defer { program.remove() }
    var shipped = try Program()
    defer { shipped.remove() }
    shipped.database = url
    let player = try ScreenPlayer(shipped)
    try player.openFirstPetition()
    try player.press("s", until: "[F2]")
    try player.press("Kính gửi", until: "Kính gửi")

    try DatabaseCluster.set(.frozen, of: url)
    try player.press(" chị Hạnh", until: "đang chờ để ghi")
    try DatabaseCluster.set(.again, of: url)
    // The next key is read after the text of the one before is kept.
    try player.press("!", until: "Kính gửi chị Hạnh!")
    player.terminal.kill()
    _ = try player.terminal.waitForExit()

    let again = try ScreenPlayer(shipped)
    try again.resume()
    try again.see("Kính gửi chị Hạnh", "[F2]")
  }

  @Test func `is found by the variable, and said to be away when no server answers`() throws {
    defer { program.remove() }
    let running = try program.start(["run", "mau", "--plain"])
    running.waitForPrompts(1)
    running.kill()

    var elsewhere = program
    elsewhere.database = "postgresql://tapsu@%2Fnowhere/x"
    #expect(try elsewhere.output(["attempts"]).status == 75)
    let listed = try FinishedProcess(
      builtProduct("tapsu"), ["attempts", "--json"],
      environment: ProcessInfo.processInfo.environment.merging(["TAPSU_STORE": url]) { $1 })
    #expect(listed.text.contains("\"attempt\":1"))
  }
}

@Suite struct `The address of a store` {
  @Test(arguments: [
    ("/tmp/a:b@c.db", "/tmp/a:b@c.db"), ("postgresql://lan@host/x", "postgresql://lan@host/x"),
    ("postgresql://lan:bí mật@host:5432/x", "postgresql://lan@host:5432/x"),
    ("postgres://lan:a@b@host/x", "postgres://lan@host/x"),
    ("postgresql://host/x?user=lan&password=y", nil),
    ("postgresql://host/x", "postgresql://host/x"),
  ])
  func `is shown without its password`(address: String, shown: String?) {
    #expect(address.withoutPassword == shown)
  }
}
