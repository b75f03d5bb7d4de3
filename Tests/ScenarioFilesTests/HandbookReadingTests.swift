import Diagnostics
import Foundation
import Handbooks
import Petitions
import Rules
import Testing
import Wording
import WorkCalendar

@testable import ScenarioFiles

/// The good files, and facts beside them.
private func withLibrary<Value>(
  replacing replacements: [String: String] = [:], _ body: (ScenarioLibrary) throws -> Value
) throws -> Value {
  try withFolder { folder in
    let facts = try Data(contentsOf: testsFolder.appending(path: "Good/facts/mau.yaml"))
    try write(goodFiles(replacing: replacements), below: folder)
    try write([SourceFile(path: "facts/mau.yaml", bytes: [UInt8](facts))], below: folder)
    return try body(ScenarioLibrary(root: folder))
  }
}

@Suite struct `What a library has for the handbook` {
  @Test func `is the rules of the rulebooks named, with those that they extend, and all facts`()
    throws
  {
    let reading = try withLibrary { $0.handbook(rulebooks: ["mau"]) }

    #expect(reading.diagnostics.isEmpty)
    #expect(reading.rules.map(\.id.text).contains("QG-01"))
    #expect(reading.rules.map(\.id.text).contains("HN-01"))
    #expect(
      reading.facts == [
        HandbookFact(
          id: "tham-quyen", title: Phrase("Thẩm quyền là gì", "What authority is"),
          text: Phrase(
            "Việc mà pháp luật giao cho một cơ quan.", "What the law entrusts to an agency."),
          citation: Citation(
            document: "Quy chế mô phỏng", article: "1", clause: nil, point: nil, status: .house,
            source: nil), from: CivilDate(iso: "2023-01-01"), to: CivilDate(iso: "2025-06-30"),
          see: ["QG-01", "QG-02"]),
        HandbookFact(
          id: "PL-01", title: Phrase("Nơi tiếp nhận", "Where petitions go"),
          text: Phrase("Đầu mối tiếp nhận rồi chuyển.", "The hub receives and forwards."),
          citation: nil, from: nil, to: nil, see: []),
      ])
  }

  @Test func `has a rulebook once that came along with another`() throws {
    let together = try withLibrary { $0.handbook(rulebooks: ["mau", "nen"]) }
    let names = together.rules.map(\.id)

    #expect(Set(names).count == names.count)
    #expect(together.rules == (try withLibrary { $0.handbook(rulebooks: ["mau"]) }).rules)
  }

  @Test func `keeps the rules of a rulebook when the one that extends it has errors`() throws {
    let broken = ["rulebooks/mau.yaml": "tapsu: 1\nrulebook: mau\nextends: nen\nrules: []\n"]
    let reading = try withLibrary(replacing: broken) { $0.handbook(rulebooks: ["mau", "nen"]) }

    #expect(reading.diagnostics.hasErrors)
    #expect(reading.rules == (try withLibrary { $0.handbook(rulebooks: ["nen"]) }).rules)
    #expect(!reading.rules.isEmpty)
  }

  @Test func `is the facts alone when no rulebook is named`() throws {
    let reading = try withLibrary { $0.handbook(rulebooks: []) }

    #expect(reading.rules == [])
    #expect(reading.facts.count == 2)
  }

  @Test func `lists its rulebooks by name`() throws {
    #expect(try withLibrary { $0.rulebookNames } == ["mau", "nen"])
  }

  @Test func `loses no rule to a file of facts with errors, and says what is wrong`() throws {
    let broken = ["facts/hong.yaml": "tapsu: 1\nfacts: hong\nlist: []\n"]
    let reading = try withLibrary(replacing: broken) { $0.handbook(rulebooks: ["nen"]) }

    #expect(!reading.rules.isEmpty)
    #expect(reading.facts.count == 2)
    #expect(reading.diagnostics.hasErrors)
  }

  @Test func `warns of an entry that two files name, and keeps the rest of both`() throws {
    let twice = """
      tapsu: 1
      facts: khac
      title: {vi: Điều khác, en: Other facts}
      list:
        - {id: pl-01, title: {vi: Hai, en: Two}, text: {vi: Lần hai., en: Again.}}
        - {id: PL-02, title: {vi: Ba, en: Three}, text: {vi: Điều mới., en: Something new.}}

      """
    let reading = try withLibrary(replacing: ["facts/khac.yaml": twice]) { library in
      library.handbook(rulebooks: [])
    }

    #expect(
      reading.diagnostics.map(\.code) == [
        FileProblem.factElsewhere.code, FileProblem.factElsewhere.code,
      ])
    #expect(!reading.diagnostics.hasErrors)
    let shown = Handbook(rules: [], facts: reading.facts).entries.map(\.id)
    #expect(shown == ["pl-01", "PL-02", "tham-quyen"])
  }

  @Test func `is nothing where there is no folder`() {
    let reading = ScenarioLibrary(root: "/nowhere").handbook(rulebooks: [])

    #expect(reading.rules == [])
    #expect(reading.facts == [])
    #expect(reading.diagnostics.isEmpty)
  }
}

/// The facts that ship, held against the rules that they send their readers to.
@Test func `every fact that ships leads to rules that ship, under names of their own`() {
  let library = ScenarioLibrary(root: packageFolder.appending(path: "scenarios").path)
  let reading = library.handbook(rulebooks: library.rulebookNames)
  let rules = Set(reading.rules.map(\.id))

  for fact in reading.facts {
    #expect(fact.see.filter { !rules.contains($0) } == [], "\(fact.id)")
  }
  let handbook = Handbook(rules: reading.rules, facts: reading.facts)
  #expect(handbook.entries.count == rules.count + reading.facts.count)

  // What a page says, it says in words, and in no path of the files.
  let path = /\b(?:truth|petition|activation|shift|channels|case)\.[a-z]/
  for entry in handbook.entries {
    let lines = Language.allCases.flatMap { entry.lines($0, hints: .shown) }
    #expect(lines.filter { $0.contains(path) } == [], "\(entry.id)")
  }
}
