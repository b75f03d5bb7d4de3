import Foundation
import GuidePages
import OfficialText
import Rules
import Testing
import Wording

@testable import ScenarioFiles

private let article = "rule-language"

private func examples() throws -> [GuidePage.Example] {
  let text = try String(
    contentsOf: GuidePage.folder.appending(path: article + ".md"), encoding: .utf8)
  return GuidePage.Example.all(in: text.components(separatedBy: "\n"))
}

@Test func `every piece of a rule in the handbook stands in a rulebook that ships`() throws {
  let pieces = try examples().filter { !$0.isWhole }

  #expect(pieces.count >= 7)
  var named: String?
  for piece in pieces {
    // A file that is named once stands for the pieces that follow.
    named = piece.path ?? named
    let path = try #require(named, "\(piece.lines)")
    let file = try String(
      contentsOf: packageFolder.appending(path: "scenarios/" + path), encoding: .utf8)
    #expect(file.contains(piece.lines.joined(separator: "\n") + "\n"), "\(path): \(piece.lines)")
  }
}

@Test func `the handbook's rulebooks of examples load without a complaint`() throws {
  let whole = try examples().filter(\.isWhole)

  #expect(whole.compactMap(\.path) == ["rulebooks/so-that.yaml", "rulebooks/vi-du-mau.yaml"])
  for example in whole {
    let path = try #require(example.path)
    let report = ScenarioLibrary.check(
      materials: [SourceFile(path: path, bytes: example.bytes)], path: path)
    #expect(report.diagnostics.map { report.render($0, language: .english) } == [])
  }
}

@Test func `the handbook shows an example of every demand on a text, and explains it twice`() throws
{
  let text = try String(
    contentsOf: GuidePage.folder.appending(path: article + ".md"), encoding: .utf8)
  let lines = try examples().flatMap(\.lines).map { $0.trimmingCharacters(in: .whitespaces) }
  let demands = RuleReader.textDemands + RuleReader.redactionDemands

  for demand in demands + ["synonyms"] {
    #expect(lines.contains { $0.hasPrefix(demand + ":") }, "\(demand)")
    #expect(text.components(separatedBy: "`\(demand)").count > 2, "\(demand)")
  }
  for kind in PersonalDatum.Kind.allCases {
    #expect(text.components(separatedBy: "`\(kind.rawValue)`").count == 3, "\(kind)")
  }
}

@Test(arguments: [
  "within: 5 working days", "within: 8 working hours", "within: 7 days", "within: 48 hours",
  "within: channels.zalo.answer-window",
  "within: 90 real seconds", "after: 30 min", "paused-while: citizen-answer-awaited",
])
func `the handbook shows an example of every kind of window`(window: String) throws {
  let lines = try examples().flatMap(\.lines).map { $0.trimmingCharacters(in: .whitespaces) }

  #expect(lines.contains(window))
}

@Test func `the handbook shows an example of every template`() throws {
  let lines = Set(
    try examples().flatMap(\.lines).map { $0.trimmingCharacters(in: .whitespaces) })
  let words =
    ["existence", "absence", "exactly", "init", "text"] + ChoiceTemplate.allCases.map(\.rawValue)
    + RelationTemplate.allCases.map(\.rawValue)

  #expect(words.filter { !lines.contains($0 + ":") } == [])
}
