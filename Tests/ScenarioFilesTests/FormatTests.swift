import Foundation
import GuidePages
import JSON
import Testing
import Wording

@testable import ScenarioFiles

/// The records below some kinds of files, each once.
private func records(below kinds: [FileKind] = FileKind.allCases) -> [RecordFormat] {
  var found: [RecordFormat] = []
  func take(_ type: FormatType) {
    switch type {
    case .record(let record):
      guard !found.contains(where: { $0.name == record.name }) else { return }
      found.append(record)
      record.fields.map(\.type).forEach(take)
    case .list(let item, _, _), .entries(_, let item): take(item)
    case .either(let types): types.forEach(take)
    case .text, .line, .phrase, .title, .number, .flag, .date, .moment, .officeHours, .words,
      .identifier, .ruleIdentifier, .petitionIdentifier, .limit, .reference:
      return
    }
  }
  for kind in kinds { take(.record(kind.wholeFormat)) }
  return found
}

@Test func `every record is told once, and every field in a sentence of both languages`() {
  let all = records()

  #expect(all.count > 20)
  #expect(Set(all.map(\.name)).count == all.count)
  for record in all {
    #expect(!record.fields.isEmpty, "\(record.name)")
    #expect(Set(record.keys).count == record.keys.count, "\(record.name)")
    var says = record.fields.map { (place: "\(record.name).\($0.key)", phrase: $0.says) }
    says.append((record.name, record.says))
    for (place, phrase) in says {
      #expect(!phrase.vietnamese.isEmpty && !phrase.english.isEmpty, "\(place)")
      #expect(phrase.vietnamese != phrase.english, "\(place)")
    }
  }
}

@Test(arguments: Language.allCases)
func `schemas are the same every time, and hold what is described`(language: Language) throws {
  for kind in FileKind.allCases {
    let schema = FileSchema(language).value(of: kind)

    #expect(schema.prettyText == FileSchema(language).value(of: kind).prettyText)
    #expect(schema["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["properties"]?.members?.map(\.key) == kind.wholeFormat.keys)
    let names = schema["$defs"]?.members?.map(\.key) ?? []
    for record in records(below: [kind]).dropFirst() {
      #expect(names.contains(record.name), "\(kind): \(record.name)")
    }
  }
}

@Test(arguments: Language.allCases)
func `the handbook tells the files as they are read`(language: Language) throws {
  let page = FormatPage(language: language)
  let file = GuidePage.folder.appending(path: page.article + ".md")

  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try page.text.write(to: file, atomically: true, encoding: .utf8)
  }
  #expect(try String(contentsOf: file, encoding: .utf8) == page.text)
}
