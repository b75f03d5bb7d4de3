import Diagnostics
import Foundation
import Testing
import Wording

@testable import ScenarioFiles

/// What a check remembers of the one before.
@Suite(.serialized) struct `A check that remembers` {
  private let root: String
  private let library: ScenarioLibrary

  init() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let name = "memory-\(UUID().uuidString)"
    root = FileManager.default.temporaryDirectory.appending(path: name).path
    let shipped = tests.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "scenarios")
    try FileManager.default.createDirectory(
      atPath: root, withIntermediateDirectories: true)
    for folder in [
      "rulebooks", "units", "calendars", "templates", "facts", "laws", "lexicons",
    ] {
      try FileManager.default.copyItem(
        atPath: shipped.appending(path: folder).path, toPath: "\(root)/\(folder)")
    }
    for folder in ["starter/ngay-dau", "basic/hop-thu-zalo"] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/\(folder)/..", withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: shipped.appending(path: folder).path, toPath: "\(root)/\(folder)")
    }
    library = ScenarioLibrary(root: root)
  }

  private func remove() { try? FileManager.default.removeItem(atPath: root) }

  /// Changes a file, and makes it where there is none.
  private func change(_ path: String, _ edit: (String) -> String) throws {
    let file = "\(root)/\(path)"
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    try edit(text).write(toFile: file, atomically: true, encoding: .utf8)
  }

  private func told(_ report: CheckReport) -> [String] {
    report.diagnostics.map { report.render($0, language: .english) }
  }

  @Test func `says after every change what one without a memory says`() throws {
    defer { remove() }
    let memory = CheckMemory()
    let scenario = "basic/hop-thu-zalo/scenario.yaml"
    let sound = try String(contentsOfFile: "\(root)/\(scenario)", encoding: .utf8)
    let changes: [(String, (String) -> String)] = [
      (scenario, { $0 }),
      (scenario, { $0.replacing("\npace: 24", with: "\npace: nhanh") }),
      ("starter/ngay-dau/scenario.yaml", { $0.replacing("\npass-mark:", with: "\npass-marc:") }),
      (scenario, { _ in sound }),
      ("basic/hop-thu-zalo/runs.yaml", { $0.replacing("tapsu: 1", with: "tapsu: 2") }),
      ("basic/hop-thu-zalo/runs.yaml", { $0.replacing("tapsu: 2", with: "tapsu: 1") }),
      ("starter/ngay-dau/scenario.yaml", { $0.replacing("\npass-marc:", with: "\npass-mark:") }),
      ("rulebooks/quoc-gia.yaml", { $0.replacing("points: ", with: "points: x") }),
      ("rulebooks/quoc-gia.yaml", { $0.replacing("points: x", with: "points: ") }),
      ("units/ha-noi-2023-02.yaml", { $0.replacing("so-tu-phap", with: "so-tu-phap-2") }),
      ("units/ha-noi-2023-02.yaml", { $0.replacing("so-tu-phap-2", with: "so-tu-phap") }),
      ("lexicons/tieng-viet.yaml", { _ in "tapsu: 1\nlexicon: tieng-viet\n" }),
      ("severities.yaml", { _ in "tapsu: 1\nseverities: {}\n" }),
    ]
    var isQuiet = false

    for (path, edit) in changes {
      try change(path, edit)
      let fresh = library.check(paths: [root], depth: .reading)
      let remembered = library.check(paths: [root], depth: .reading, remembering: memory)

      #expect(told(remembered) == told(fresh), "\(path)")
      #expect(remembered.files == fresh.files)
      isQuiet = isQuiet || fresh.diagnostics.isEmpty
    }
    #expect(isQuiet)
  }

  @Test func `forgets what is not there any more, and meets what is new`() throws {
    defer { remove() }
    let memory = CheckMemory()
    _ = library.check(paths: [root], depth: .reading, remembering: memory)

    try FileManager.default.removeItem(atPath: "\(root)/basic/hop-thu-zalo/scenario.yaml")
    try FileManager.default.removeItem(atPath: "\(root)/rulebooks/quoc-gia.yaml")
    let fresh = library.check(paths: [root], depth: .reading)

    #expect(told(fresh).count > 1)
    #expect(
      told(library.check(paths: [root], depth: .reading, remembering: memory)) == told(fresh))
  }

  @Test func `hands no scenario to be played over from memory`() throws {
    defer { remove() }
    let memory = CheckMemory()
    var count = 0
    for _ in 0..<2 {
      _ = library.check(
        paths: ["\(root)/starter/ngay-dau"], depth: .playing, remembering: memory
      ) { _, _ in count += 1 }
    }

    #expect(count == 2)
  }
}
