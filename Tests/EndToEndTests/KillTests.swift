import Foundation
import Petitions
import Runner
import SQLiteStorage
import ScenarioFiles
import Scenarios
import Shifts
import Simulation
import Storage
import Support
import Testing
import Wording

/// The real program, killed at the changes that it makes to the disk.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `A program that is killed` {
  private let program: Program
  private let scenario: Scenario
  /// What is typed, and how many events there are after each line of it.
  private var lines: [String] = []
  private var eventsAfter: [Int] = []
  private var events: [Event] = []

  /// How many places of a shift are tried in each mode; all, when somebody has the time.
  private static let placesMaximum =
    ProcessInfo.processInfo.environment["TAPSU_KILLS"] == "all" ? Int.max : 60

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
    let result = ScenarioLibrary(root: program.scenarios).load("mau")
    scenario = try #require(result.scenario)
    let run = ModelHandling.play(scenario, millisecondsPerAction: 0)
    var simulation = Simulation(scenario: scenario)
    events += simulation.reduce(.tick, elapsedMilliseconds: 0).events
    for input in run.inputs {
      let typed = PlainScript.lines(input)
      lines += typed
      eventsAfter += Array(repeating: events.count, count: max(0, typed.count - 1))
      events += simulation.reduce(input, elapsedMilliseconds: 0).events
      if !typed.isEmpty { eventsAfter.append(events.count) }
    }
  }

  private var input: String { lines.map { $0 + "\n" }.joined() }

  private func traced(_ mode: Mode) -> TracedProgram {
    let command = ["run", "mau", "--plain"] + (mode == .exam ? ["--exam"] : [])
    return TracedProgram(
      builtProduct("tapsu"), arguments: command + program.options, folder: program.folder)
  }

  /// How many events the trainee was shown: those before the last line that was asked for.
  private func acknowledged(_ text: String) -> Int {
    let prompts = RunningProgram.prompts(in: text)
    guard prompts > 0 else { return 0 }
    return prompts == 1 ? 1 : eventsAfter[min(prompts - 2, eventsAfter.count - 1)]
  }

  /// The changes to try: of the attempt's creation every fourth, and of the rest as many as there is
  /// time for.
  private func places(_ count: Int, creation: Int, _ mode: Mode) -> [Int] {
    guard Self.placesMaximum < count else { return Array(1...count) }
    // The other mode tries the places between.
    let shift = mode == .exam ? 1 : 0
    let early = stride(from: 1 + 2 * shift, through: creation, by: 4)
    let step = max(2, (count - creation) / max(1, Self.placesMaximum - creation / 4))
    return Array(early)
      + Array(stride(from: creation + 1 + shift * step / 2, through: count, by: step))
  }

  @Test(arguments: Mode.allCases)
  func `loses nothing that it had told, at any write and any sync`(mode: Mode) throws {
    defer { program.remove() }
    let whole = try traced(mode).run(input)
    #expect(whole.exitStatus == 0)
    #expect(try check(mode, shown: events.count) == events.count)
    program.removeStore()
    let creation = try traced(mode).run("").changes.count
    let places = places(whole.changes.count, creation: creation, mode)

    var attempts = 0
    for place in places {
      program.removeStore()
      let killed = try traced(mode).run(input, killedAt: place)
      // Moving pages into the file may take a change more or less; then it ended by itself.
      if killed.exitStatus != nil { #expect(place > whole.changes.count - 8, "\(place)") }
      let kept = try check(mode, shown: acknowledged(killed.text), "killed at change \(place)")
      attempts += kept > 0 ? 1 : 0
    }

    let syncs = places.count { $0 <= whole.changes.count && whole.changes[$0 - 1] == .sync }
    print(
      "\(mode): killed at \(places.count) of \(whole.changes.count) changes to the disk",
      "(\(syncs) syncs, \(creation) changes until the first prompt); \(attempts) attempts kept")
  }

  /// Holds the store against what was shown, and returns how many events it has.
  @discardableResult
  private func check(_ mode: Mode, shown: Int, _ comment: Comment? = nil) throws -> Int {
    guard FileManager.default.fileExists(atPath: program.store) else {
      #expect(shown == 0, comment)
      return 0
    }
    // Whoever only looks may be the first to come, and has to find what whoever writes would.
    let listed = try program.output(["attempts"])
    #expect(listed.status == 0, "\(listed.text)")
    let printed = try program.output(["journal", "1"])
    let store = try SQLiteStore(path: program.store)
    let records = try store.attempts(AttemptQuery())
    #expect(records.count <= 1, comment)
    #expect(listed.text.split(separator: "\n").count == records.count, comment)
    #expect(printed.status == (records.isEmpty ? 66 : 0), "\(printed.text)")
    #expect(records.allSatisfy { $0.damage == nil && $0.header.mode == mode.rawValue }, comment)
    guard let record = records.first else {
      #expect(shown == 0, comment)
      return 0
    }
    let kept = try AttemptArchive(store, language: .english).open(record.id)
    #expect(kept.header.mode == mode, comment)
    #expect(kept.events.count >= shown, comment)
    #expect(
      kept.events.map(\.happening) == events.prefix(kept.events.count).map(\.happening), comment)
    #expect(record.isFinished == (kept.events.count == events.count), comment)
    return kept.events.count
  }

  @Test(arguments: Mode.allCases)
  func `is resumed to the same end`(mode: Mode) throws {
    defer { program.remove() }
    let count = try traced(mode).run(input).changes.count
    program.removeStore()
    let creation = try traced(mode).run("").changes.count

    for part in 1...3 {
      let place = creation + (count - creation) * part / 4
      program.removeStore()
      let killed = try traced(mode).run(input, killedAt: place)
      let shown = acknowledged(killed.text)
      let kept = try check(mode, shown: shown)
      // What was typed last may be kept without having been told; it is not typed again.
      let typed = try #require(eventsAfter.firstIndex { $0 >= kept })
      let rest = lines[(typed + 1)...].map { $0 + "\n" }.joined()
      let resumed = TracedProgram(
        builtProduct("tapsu"), arguments: ["resume", "1", "--plain"] + program.options,
        folder: program.folder)

      #expect(try resumed.run(rest).exitStatus == 0)

      #expect(try check(mode, shown: events.count) == events.count, "killed at change \(place)")
      #expect(try program.output(["score", "1"]).status == 0)
    }
  }
}
