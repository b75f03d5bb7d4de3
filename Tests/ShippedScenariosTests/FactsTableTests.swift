import Foundation
import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Shifts
import Simulation
import Testing

private let package = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

private let tablePage = package.appending(path: "Sources/Handbook.docc/facts-to-rules.md")

/// One line of the handbook's table from facts to rules.
private struct Line {
  let row: String
  let rules: [String]
  let entries: [String]
  let petitions: [Substring]
  let reason: String
}

private func lines() throws -> [Line] {
  try String(contentsOf: tablePage, encoding: .utf8).split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 7, cells[0].hasPrefix("R") else { return nil }
    return Line(
      row: cells[0], rules: cells[3].matches(of: /(?:QG|HN)-\d+/).map { String($0.0) },
      entries: cells[4].matches(of: /[RK]\d{2,3}/).map { String($0.0) },
      petitions: cells[5].matches(of: /`([a-z-]+ \d\d)`/).map(\.1), reason: cells[6])
  }
}

/// The rules that the model handling of each petition keeps, by "scenario petition".
///
/// A ban that speaks of every petition is kept by all who never thought of it: that exercises
/// nothing.
private func exercised() throws -> [String: Set<String>] {
  let library = ScenarioLibrary(root: package.appending(path: "scenarios").path)
  var kept: [String: Set<String>] = [:]
  for id in library.addresses.map(\.id) {
    let run = ModelHandling.play(try #require(library.load(id).scenario))
    for score in Scoring.scorecard(of: run.simulation.scenario, events: run.events).petitions {
      kept["\(id) \(score.petition)"] = Set(
        score.verdicts.compactMap { verdict in
          guard case .kept(let evidence) = verdict.verdict else { return nil }
          let isTelling = !evidence.isEmpty || verdict.rule.applies != .always
          return isTelling ? verdict.rule.id.text : nil
        })
    }
  }
  return kept
}

@Suite struct `The table from facts to rules` {
  @Test func `has every row once, each with a rule, an entry or a reason`() throws {
    let lines = try lines()

    let rows = (1...125).map { ($0 < 10 ? "R0" : "R") + "\($0)" }
    #expect(lines.map(\.row) == rows)
    for line in lines {
      let isPlaced = !line.rules.isEmpty || !line.entries.isEmpty
      #expect(isPlaced || line.reason != "–", "\(line.row)")
    }
  }

  @Test func `names rules that exist, and every rule that ships`() throws {
    let folder = package.appending(path: "scenarios/rulebooks")
    var known: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      known.formUnion(text.matches(of: /- id: ((?:QG|HN)-\d+)/).map { String($0.1) })
    }

    let page = try String(contentsOf: tablePage, encoding: .utf8)
    let named = Set(page.matches(of: /(?:QG|HN)-\d+/).map { String($0.0) })
    #expect(named.symmetricDifference(known).sorted() == [])
  }

  @Test func `names entries of the handbook that exist`() throws {
    let file = package.appending(path: "scenarios/facts/phap-luat.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let entries = Set(text.matches(of: /- id: ([RK]\d{2,3})/).map { String($0.1) })

    for line in try lines() {
      #expect(line.entries.filter { !entries.contains($0) } == [], "\(line.row)")
    }
    #expect(
      entries.isDisjoint(with: ["R30", "R72", "R105", "R110"]),
      "what nobody could read is not shown")
  }

  @Test func `names petitions whose model handling keeps a rule of the row`() throws {
    let kept = try exercised()

    for line in try lines() {
      for petition in line.petitions {
        let rules = try #require(kept[String(petition)], "\(line.row): \(petition)")
        #expect(!rules.isDisjoint(with: line.rules), "\(line.row): \(petition)")
      }
      let isExercised = kept.values.contains { !$0.isDisjoint(with: line.rules) }
      #expect(isExercised == !line.petitions.isEmpty, "\(line.row) in some scenario")
    }
  }
}
