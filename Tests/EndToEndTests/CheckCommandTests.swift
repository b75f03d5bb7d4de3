import Foundation
import JSON
import Testing

@Suite struct `A check at the command line` {
  private let program: Program

  init() throws { program = try Program(scenarios: "ScenarioFilesTests/Good") }

  private var scenario: String { program.scenarios + "/basic/mau/scenario.yaml" }

  private func change(_ old: String, to new: String, in path: String? = nil) throws {
    let file = URL(filePath: path ?? scenario)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new, maxReplacements: 1).write(
      to: file, atomically: true, encoding: .utf8)
  }

  @Test func `fails on a warning where it is asked to`() throws {
    defer { program.remove() }
    try change("rating: {good: 5, late: 2}", to: "rating: {good: 2, late: 5}")

    let lenient = try program.output(["check", scenario, "--quick"])
    let strict = try program.output(["check", scenario, "--quick", "--strict"])

    #expect(lenient.status == 0)
    #expect(lenient.text.contains("TS0705"))
    #expect(strict.status == 65)
  }

  @Test func `takes the weight of a warning from the library`() throws {
    defer { program.remove() }
    try change("rating: {good: 5, late: 2}", to: "rating: {good: 2, late: 5}")
    let file = URL(filePath: program.scenarios + "/severities.yaml")

    try "tapsu: 1\nseverities:\n  TS0705: off\n".write(to: file, atomically: true, encoding: .utf8)
    let silent = try program.output(["check", scenario, "--quick", "--strict"])
    try "tapsu: 1\nseverities:\n  TS0705: error\n".write(
      to: file, atomically: true, encoding: .utf8)
    let loud = try program.output(["check", scenario, "--quick"])

    #expect(silent.status == 0)
    #expect(!silent.text.contains("TS0705"))
    #expect(loud.status == 65)
  }

  @Test func `tells machines in JSON and in SARIF`() throws {
    defer { program.remove() }
    try change("rating: {good: 5, late: 2}", to: "rating: {good: 2, late: 5}")

    let json = try JSONValue.parse(
      try program.output(["check", scenario, "--quick", "--json"]).text)
    let sarif = try JSONValue.parse(
      try program.output(["check", scenario, "--quick", "--sarif"]).text)

    #expect(json["diagnostics"]?.array?.first?["code"]?.text == "TS0705")
    #expect(sarif["version"]?.text == "2.1.0")
    let result = sarif["runs"]?.array?.first?["results"]?.array?.first
    #expect(result?["ruleId"]?.text == "TS0705")
    #expect(result?["level"]?.text == "warning")
  }

  @Test func `mends what can be mended in one way`() throws {
    defer { program.remove() }
    try change("      matter: conduct\n", to: "      mattr: conduct\n")
    try change("      - accept\n", to: "      – accept\n")

    let mended = try program.output(["check", scenario, "--quick", "--fix"])

    #expect(mended.status == 0)
    let text = try String(contentsOf: URL(filePath: scenario), encoding: .utf8)
    #expect(text.contains("      matter: conduct\n"))
    #expect(text.contains("      - accept\n"))
  }

  @Test func `reads the short ending too`() throws {
    defer { program.remove() }
    try change("rating: {good: 5, late: 2}", to: "rating: {good: 2, late: 5}")
    let short = program.scenarios + "/basic/mau/scenario.yml"
    try FileManager.default.moveItem(atPath: scenario, toPath: short)

    let found = try program.output(["check", program.scenarios, "--quick"])

    #expect(found.text.contains("scenario.yml:"))
    #expect(found.text.contains("TS0705"))
  }

  @Test func `is explained by the page of a code`() throws {
    defer { program.remove() }

    let page = try program.output(["explain", "TS0705", "--lang", "en"])
    let unknown = try program.output(["explain", "TS9999"])

    #expect(page.status == 0)
    #expect(page.text.contains("Stars upside down"))
    #expect(page.text.contains("rating: {good: 2, late: 5}"))
    #expect(unknown.status == 66)
  }

  @Test func `shows what each petition tries`() throws {
    defer { program.remove() }

    let table = try program.output(["check", scenario, "--coverage", "--lang", "en"])

    #expect(table.text.contains("rules × petitions"))
    #expect(table.text.contains("QG-01"))
    #expect(table.text.contains("steps: open"))
  }
}
