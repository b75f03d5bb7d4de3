import Foundation
import GuidePages
import JSON
import Petitions
import Scenarios
import Testing
import Wording

@testable import ScenarioFiles

@Test func `every record is told once, and every field in a sentence of both languages`() {
  let all = FormatPage.records()

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
    for record in FormatPage.records(below: [kind]).dropFirst() {
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

@Test(arguments: Language.allCases)
func `the tables of a guide say of fields what their descriptions say`(language: Language) throws {
  let tables = GuideTables(language: language)
  let (now, made) = try tables.texts()

  #expect(now.contains(GuideTables.mark))
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try made.write(to: tables.file, atomically: true, encoding: .utf8)
  }
  #expect(try String(contentsOf: tables.file, encoding: .utf8) == made)
}

@Test func `the vocabulary of conditions has what events, petitions and the truth have`() {
  let asked = Set(Activity.ofPetitions.flatMap(\.askedNames))

  #expect(Set(AttributeEntry.ofEvents.map(\.attribute)) == asked.union(["date"]))
  #expect(
    AttributeEntry.ofTruth.map(\.attribute) == GroundTruth.attributeNames.map { "truth." + $0 })
  for entry in AttributeEntry.all {
    let alike = AttributeEntry.all.filter {
      $0.attribute.split(separator: ".").last == entry.attribute.split(separator: ".").last
    }
    // The reader of rules asks for the last part of a name alone.
    #expect(Set(alike.map { $0.words ?? [] }).count == 1, "\(entry.attribute)")
  }
}
