import Foundation
import HandbookPages
import Rules
import Testing
import Wording

@testable import ScenarioFiles

private let article = "rule-language"

private func examples() throws -> [HandbookPage.Example] {
  let text = try String(
    contentsOf: HandbookPage.folder.appending(path: article + ".md"), encoding: .utf8)
  return HandbookPage.Example.all(in: text.components(separatedBy: "\n"))
}

@Test func `every piece of a rule in the handbook stands in a rulebook that ships`() throws {
  let pieces = try examples().filter { !$0.isWhole }

  #expect(pieces.count >= 7)
  for piece in pieces {
    let path = try #require(piece.path, "\(piece.lines)")
    let file = try String(
      contentsOf: packageFolder.appending(path: "scenarios/" + path), encoding: .utf8)
    #expect(file.contains(piece.lines.joined(separator: "\n") + "\n"), "\(path): \(piece.lines)")
  }
}

@Test func `the handbook's rulebook of examples loads without a complaint`() throws {
  let whole = try #require(try examples().first { $0.isWhole })
  let path = try #require(whole.path)

  let report = ScenarioLibrary.check(
    materials: [SourceFile(path: path, bytes: whole.bytes)], path: path)

  #expect(report.diagnostics.map { report.render($0, language: .english) } == [])
}

@Test func `the handbook shows an example of every template`() throws {
  let lines = Set(
    try examples().flatMap(\.lines).map { $0.trimmingCharacters(in: .whitespaces) })
  let words =
    ["existence", "absence", "exactly", "init", "text"] + ChoiceTemplate.allCases.map(\.rawValue)
    + RelationTemplate.allCases.map(\.rawValue)

  #expect(words.filter { !lines.contains($0 + ":") } == [])
}
