import Foundation
import Petitions
import Runner
import ScenarioFiles
import Testing

@Suite struct `The scenarios that the program knows as its own` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIGURES"] == "1"

  @Test func `are those that are shipped, file by file`() throws {
    let library = ScenarioLibrary(root: Self.root.appending(path: "scenarios").path)
    let names = library.addresses.map(\.id.text).sorted()
    let digests = try names.map { name in
      (name: name, digest: try #require(AttemptLibrary(library).materials(of: name)))
    }

    #expect(!names.isEmpty)
    if Self.isRecording {
      try record(digests)
    } else {
      #expect(
        ShippedScenarios.digests == Dictionary(uniqueKeysWithValues: digests.map { ($0, $1) }))
    }
    let (name, digest) = try #require(digests.first)
    #expect(!ShippedScenarios.have(name, "0" + digest.dropFirst()))
  }

  private func record(_ digests: [(name: String, digest: String)]) throws {
    let file = Self.root.appending(path: "Sources/edges/Runner/ShippedScenarios.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "static let digests = [\n"))
    let end = try #require(text.range(of: "  ]\n", range: start.upperBound..<text.endIndex))
    let rows = digests.map { "    \"\($0.name)\":\n      \"\($0.digest)\",\n" }.joined()
    let written = text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: rows)
    try written.write(to: file, atomically: true, encoding: .utf8)
  }
}
