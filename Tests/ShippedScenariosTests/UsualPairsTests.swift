import Foundation
import ScenarioFiles
import Scenarios
import Testing
import TextJudging

@Suite struct `The usual pairs of words` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIGURES"] == "1"

  @Test func `are those of the fair letters that are shipped`() throws {
    let library = ScenarioLibrary(root: Self.root.appending(path: "scenarios").path)
    var pairs = UsualPairs()
    for address in library.addresses {
      let scenario = try #require(library.load(address.id).scenario)
      pairs.take(scenario.petitions.flatMap { scenario.fairTexts.texts(of: $0.id) })
    }

    let words = pairs.list.split(separator: " ")
    if Self.isRecording {
      try record(words)
    } else {
      #expect(UsualPairs.shipped.split(whereSeparator: \.isWhitespace) == words)
    }
  }

  private func record(_ words: [Substring]) throws {
    let file = Self.root.appending(
      path: "Sources/work/TextJudging/Nearness/UsualPairs+List.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "{\n    \"\"\"\n"))
    let end = try #require(text.range(of: "    \"\"\"\n", range: start.upperBound..<text.endIndex))
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + word.count < 99 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append("    \(word)")
      }
    }
    let list = lines.map { $0 + "\n" }.joined()
    let written = text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: list)
    try written.write(to: file, atomically: true, encoding: .utf8)
  }
}
