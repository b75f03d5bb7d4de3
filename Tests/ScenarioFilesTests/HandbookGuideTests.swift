import Foundation
import GuidePages
import Rules
import Testing
import Wording

@testable import ScenarioFiles

// What the guides show is taken from files that load: from those that ship, or from the sample
// scenario, which is a whole file on a page of its own.

private let scenariosFolder = packageFolder.appending(path: "scenarios")
private let samplePath = "starter/ca-dau-tien/scenario.yaml"

private func lines(of article: String) throws -> [String] {
  try String(contentsOf: GuidePage.folder.appending(path: article + ".md"), encoding: .utf8)
    .components(separatedBy: "\n")
}

private func sample() throws -> GuidePage.Example {
  try #require(GuidePage.Example.all(in: lines(of: "sample-scenario")).first)
}

/// The files that ship and that scenarios stand on.
private func shipped() throws -> [SourceFile] {
  try ["calendars", "laws", "rulebooks", "templates", "units"].flatMap { folder in
    try FileManager.default.contentsOfDirectory(
      atPath: scenariosFolder.appending(path: folder).path
    ).map { "\(folder)/\($0)" }
  }.map { path in
    SourceFile(
      path: path, bytes: [UInt8](try Data(contentsOf: scenariosFolder.appending(path: path))))
  }
}

@Test func `the sample scenario loads with the files that ship, without a complaint`() throws {
  let sample = try sample()

  let result = try ScenarioLibrary.load(
    materials: shipped() + [SourceFile(path: samplePath, bytes: sample.bytes)],
    scenario: samplePath)

  #expect(sample.path == samplePath)
  #expect(result.diagnostics.map { result.render($0, language: .english) } == [])
  #expect(result.scenario != nil)
}

@Test(arguments: ["author-guide-vi", "author-guide-en"])
func `every example of a guide stands in a file that loads`(article: String) throws {
  let text = try lines(of: article)
  let examples = GuidePage.Example.all(in: text).filter { $0.lines.first != nil }
  let yaml = examples.filter { !$0.lines[0].hasPrefix("tapsu ") }

  #expect(yaml.count >= 8)
  #expect(yaml.count == text.filter { $0 == "```yaml" }.count)
  for example in yaml {
    let path = try #require(example.path, "\(example.lines[0])")
    // What weighs how much is each library's own, and the one that ships has no such file.
    guard path != "severities.yaml" else {
      let weighed = SourceFile(path: path, bytes: example.bytes)
      let report = try ScenarioLibrary.check(
        materials: shipped() + [weighed], paths: ["calendars/viet-nam.yaml"])
      #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
      continue
    }
    let file =
      path == samplePath
      ? try sample().lines
      : try String(contentsOf: scenariosFolder.appending(path: path), encoding: .utf8)
        .components(separatedBy: "\n")
    let starts = file.indices.filter { $0 + example.lines.count <= file.count }
    #expect(
      starts.contains { Array(file[$0..<$0 + example.lines.count]) == example.lines },
      "\(path): \(example.lines[0])")
  }
}

@Test(arguments: ["author-guide-vi", "author-guide-en"])
func `a guide names every field that a file may have`(article: String) throws {
  let text = try lines(of: article).joined(separator: "\n")
  let fields = [
    "id", "arrives", "channel", "subject", "sender", "messages", "truth", "reactions", "model",
    "at", "says", "shows", "gives", "kind", "matter", "authority", "outcome", "unit", "keep-from",
    "missing", "urgency", "mixed", "personal-data", "duplicate-of", "claims",
    "decline-reason", "why", "ask", "silence", "wrong-unit", "late", "rating", "good", "after",
    "also", "level", "remit", "parent", "from", "to", "covers", "holidays", "source",
    "working-days-instead", "for", "text", "topic", "place", "about", "no-unit", "also-sent-to",
    "hub-due", "extended-to", "handed-in", "splits",
    "topics", "successor", "citation", "see", "laws", "document", "replaced-by", "amended",
    "limits", "steps", "spans", "extends",
    "synonyms", "marked-replies", "replies", "petition", "verdict", "hand", "fault", "note",
    "earlier", "runs", "errors", "change", "leave-out", "replace", "by", "move", "behind", "costs",
    "breaks",
  ]

  for field in FileKind.scenario.format.keys + fields {
    #expect(
      text.contains("`\(field)`") || text.contains("\(field): "), "\(field) is not explained")
  }
}

@Test func `names in a rulebook for registers are those that can be seen`() throws {
  let example = try #require(
    GuidePage.Example.all(in: lines(of: "audit-guide")).first { $0.isWhole })
  let text = String(decoding: example.bytes, as: UTF8.self)
    .replacing("of: Nội dung", with: "of: Nội\u{A0}dung")
    .replacing(
      "target: {activity: Trả lời}\n        within: 5 working days",
      with:
        "target: {activity: Trả\u{A0}lời, when: {Đơn\u{A0}vị: Văn  phòng, Loại: [quy\u{A0}định]}}"
    )
  try withFolder { folder in
    try write([SourceFile(path: "so-phan-anh.yaml", bytes: [UInt8](text.utf8))], below: folder)

    let rulebook = try #require(
      ScenarioLibrary(root: folder).rulebook(folder + "/so-phan-anh.yaml").rulebook)

    let texts = rulebook.rules.compactMap { rule -> String? in
      guard case .text(_, let requirement) = rule.constraint else { return nil }
      return requirement.attribute
    }
    #expect(texts == ["Nội dung"])
    let patterns = rulebook.rules.flatMap(\.constraint.patterns)
    #expect(patterns.contains { $0.condition.tests.map(\.attribute) == ["Đơn vị", "Loại"] })
    #expect(
      patterns.contains {
        $0.condition.tests.map(\.comparison) == [
          .anyOf(.literal(["Văn phòng"])), .anyOf(.literal(["quy định"])),
        ]
      })
  }
}

@Test func `the rulebook of the guide to audits loads without a complaint`() throws {
  let example = try #require(
    GuidePage.Example.all(in: lines(of: "audit-guide")).first { $0.isWhole })
  let path = try #require(example.path)

  let report = ScenarioLibrary.check(
    materials: [SourceFile(path: path, bytes: example.bytes)], path: path)

  #expect(report.diagnostics.map { report.render($0, language: .english) } == [])
}
