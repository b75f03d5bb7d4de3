import Diagnostics
import Foundation
import OfficialText
import Rules
import Scenarios
import Testing

@testable import ScenarioFiles

@Suite struct `The lexicon of a rulebook` {
  /// A rulebook over another, with one rule that asks a lexicon.
  private func rulebook(_ name: String, over base: String?, lexicon: String?) -> String {
    let head = ["tapsu: 1", "rulebook: \(name)", "title: {vi: Bộ \(name), en: \(name)}"]
    let links = [base.map { "extends: \($0)" }, lexicon.map { "lexicon: \($0)" }].compactMap(\.self)
    let rule = """
      rules:
        - id: X-\(name.utf8.reduce(0) { $0 * 7 % 89 + Int($1) })
          title: {vi: Không bỏ trống, en: Nothing is left to fill}
          citation: {document: Quy chế mô phỏng, status: house}
          from: 2023-01-01
          constraint:
            text: {activation: {activity: replied}, no-placeholders: true}
          points: 5
          severity: minor
          explanation: {vi: Điền đủ., en: Fill it in.}
      """
    return (head + links + [rule]).joined(separator: "\n")
  }

  /// The lexicons of the rules, those that were inherited first.
  private func lexicons(
    _ chain: [(name: String, lexicon: String?)], having files: [String]
  ) throws -> (names: [String], codes: [DiagnosticCode]) {
    let usual = try String(
      contentsOf: packageFolder.appending(path: "scenarios/lexicons/tieng-viet.yaml"),
      encoding: .utf8)
    var replaced: [String: String] = [:]
    for file in files {
      replaced["lexicons/\(file).yaml"] = usual.replacing(
        "\nlexicon: tieng-viet", with: "\nlexicon: \(file)")
    }
    var base: String?
    for (name, lexicon) in chain {
      replaced["rulebooks/\(name).yaml"] = rulebook(name, over: base, lexicon: lexicon)
      base = name
    }
    replaced[goodPath] = goodText(goodPath).replacing(
      "rulebook: mau", with: "rulebook: \(base ?? "mau")")
    let result = ScenarioLibrary.load(
      materials: goodFiles(replacing: replaced), scenario: goodPath)
    let names = (result.scenario?.rulebook.rules ?? []).compactMap { rule -> String? in
      guard case .text(_, let requirement) = rule.constraint else { return nil }
      return requirement.lexicon.id
    }
    return (names, result.diagnostics.map(\.code))
  }

  @Test func `comes along with the rulebook that is extended, the nearest first`() throws {
    let all = ["mot", "hai"]

    #expect(
      try lexicons([("a", "mot"), ("b", nil), ("c", nil)], having: all).names
        == ["mot", "mot", "mot"])
    #expect(
      try lexicons([("a", "mot"), ("b", "hai"), ("c", nil)], having: all).names
        == ["mot", "hai", "hai"])
    #expect(
      try lexicons([("a", nil), ("b", "hai"), ("c", "mot")], having: all).names
        == ["tieng-viet", "hai", "mot"])
    #expect(
      try lexicons([("a", nil), ("b", nil)], having: []).names == ["tieng-viet", "tieng-viet"])
  }

  @Test func `that is not there is told where it is named, and once`() throws {
    let (names, codes) = try lexicons([("a", "mot"), ("b", nil)], having: [])

    #expect(names.isEmpty)
    #expect(codes == [FileProblem.referenceMissing.code])
  }
}
