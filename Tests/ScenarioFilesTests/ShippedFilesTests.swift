import Diagnostics
import Foundation
import OfficialText
import Testing
import Wording

@testable import ScenarioFiles

private let library = ScenarioLibrary(root: packageFolder.appending(path: "scenarios").path)

@Test func `every file that ships is without a complaint`() {
  let report = library.check(paths: [library.root])

  #expect(!report.files.isEmpty)
  for diagnostic in report.diagnostics {
    Issue.record("\(report.render(diagnostic, language: .english))")
  }
}

@Test func `every scenario that ships can be played`() {
  let list = library.addresses.map(library.summary(of:))

  #expect(!list.isEmpty)
  for summary in list {
    #expect(summary.head != nil, "\(summary.id)")
    #expect(library.load(summary.id).scenario != nil, "\(summary.id)")
  }
}

@Test func `the lexicon that ships is the one within the program`() {
  let loader = Loader(source: .disk(roots: [library.root]))

  let shipped = loader.usualLexicon()

  #expect(!loader.findings.list.hasErrors)
  #expect(shipped !== Lexicon.vietnamese)
  #expect(shipped == .vietnamese)
  // What is made of the words is made once for both.
  #expect(shipped[.citizens] === Lexicon.vietnamese[.citizens])
  #expect(shipped.lists.count == Lexicon.List.allCases.count)
  #expect(shipped.numbers.count == Lexicon.Number.allCases.count)
}
