import Foundation
import Testing

/// The handbook and the program, held against each other.
@Suite struct `The handbook` {
  private static let sources = `The house`.root.appending(path: "Sources")
  private static let handbook = sources.appending(path: "Handbook.docc")

  private static func files(below folder: URL, ending: String) throws -> [URL] {
    let all = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return all.compactMap { $0 as? URL }.filter { $0.pathExtension == ending }
  }

  /// The numbers of the catalogues of diagnostics, by the module that owns them; those that stand
  /// twice, twice.
  private static func codes() throws -> [(owner: String, number: Int)] {
    try files(below: sources, ending: "swift").flatMap { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains(/enum \w+: Int, DiagnosticCatalogue\b/) else {
        #expect(!text.contains(/\bDiagnosticCode\(\d+\)/), "\(file.lastPathComponent)")
        return [(owner: String, number: Int)]()
      }
      let owner = try #require(text.firstMatch(of: /DiagnosticOwner\.(\w+)/))
      return text.matches(of: /\bcase \w+ = (\d+)/).compactMap { match in
        Int(match.1).map { (String(owner.1), $0) }
      }
    }
  }

  /// The numbers that belong to each module.
  private static func numbers() throws -> [String: [ClosedRange<Int>]] {
    let file = sources.appending(path: "language/Diagnostics/DiagnosticCatalogue.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    var numbers: [String: [ClosedRange<Int>]] = [:]
    for owner in text.matches(of: /case \.(\w+): \[([^\]]+)\]/) {
      numbers[String(owner.1)] = owner.2.matches(of: /(\d+)\.\.\.(\d+)/).compactMap { range in
        guard let first = Int(range.1), let last = Int(range.2) else { return nil }
        return first...last
      }
    }
    return numbers
  }

  @Test func `gives every code one number, among those of the module that owns it`() throws {
    let codes = try Self.codes()
    let numbers = try Self.numbers()
    let ranges = numbers.values.flatMap(\.self)

    #expect(Set(codes.map(\.owner)) == Set(numbers.keys))
    #expect(Set(codes.map(\.number)).count == codes.count)
    for code in codes {
      #expect(numbers[code.owner]?.contains { $0.contains(code.number) } == true, "\(code)")
    }
    for (place, range) in ranges.enumerated() {
      #expect(!ranges[..<place].contains { $0.overlaps(range) }, "\(range)")
    }
  }

  @Test func `has a page for every code, and no page of a code that does not exist`() throws {
    let folder = Self.handbook.appending(path: "Diagnostics")
    let pages = try Self.files(below: folder, ending: "md").map(\.lastPathComponent)

    let codes = try Self.codes().map(\.number).map { code in
      "TS" + String(repeating: "0", count: 4 - String(code).count) + String(code) + ".md"
    }

    #expect(codes.count > 100)
    #expect(pages.filter { $0.hasPrefix("TS") }.sorted() == codes.sorted())
  }

  @Test func `is in the program, page by page, for whoever asks what a code means`() throws {
    let file = Self.sources.appending(path: "programs/tapsu/CodePages.swift")
    let pages = try Self.files(
      below: Self.handbook.appending(path: "Diagnostics"), ending: "md"
    ).sorted { $0.lastPathComponent < $1.lastPathComponent }
    var lines = [
      "// Written by the tests of the house, from the pages of the handbook; `RECORD_FIGURES=1` writes it anew.",
      "// swift-format-ignore-file", "",
      "/// The pages of the codes of diagnostics, as the handbook has them.", "enum CodePages {",
      "  /// By code, in order.", "  static let all: [(code: String, text: StaticString)] = [",
    ]
    for page in pages {
      var text = try String(contentsOf: page, encoding: .utf8)
      while text.hasSuffix("\n") { text.removeLast() }
      let code = page.deletingPathExtension().lastPathComponent
      lines += ["    (\"\(code)\", #\"\"\"", text, "\"\"\"#),"]
    }
    let written = (lines + ["  ]", "}", ""]).joined(separator: "\n")

    if ProcessInfo.processInfo.environment["RECORD_FIGURES"] == "1" {
      try written.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == written)
  }

  @Test func `numbers its decisions without a gap and dates each`() throws {
    let folder = Self.handbook.appending(path: "decisions")
    let pages = try Self.files(below: folder, ending: "md").sorted { $0.path < $1.path }

    #expect(!pages.isEmpty)
    for (index, page) in pages.enumerated() {
      let number = try #require(Int(page.lastPathComponent.prefix(4)))
      let text = try String(contentsOf: page, encoding: .utf8)
      #expect(number == index + 1)
      #expect(text.contains(/\n\d{4}-\d{2}-\d{2}\b/), "\(page.lastPathComponent)")
      for heading in ["## Context", "## Decision", "## Consequences"] {
        #expect(text.contains("\n\(heading)\n"), "\(page.lastPathComponent): \(heading)")
      }
    }
  }

  @Test func `leads a newcomer to files that are there`() throws {
    let page = try String(
      contentsOf: Self.handbook.appending(path: "architecture.md"), encoding: .utf8)
    let paths = page.matches(of: /\n\| [^|`]+ \| `([^`]+)` \|/).map { String($0.1) }

    #expect(paths.count >= 20)
    #expect(Set(paths).count == paths.count)
    for path in paths {
      let file = `The house`.root.appending(path: path)
      #expect(FileManager.default.fileExists(atPath: file.path), "\(path)")
    }
  }

  @Test func `lists words of the code that the code has`() throws {
    let glossary = try String(
      contentsOf: Self.handbook.appending(path: "glossary.md"), encoding: .utf8)
    let rows = glossary.matches(of: /\n\| ([^|\n]*) \| ([^|\n]*) \| `(\w+)` \|/)
    let terms = rows.map { String($0.3) }
    var words: Set<Substring> = []
    for file in try Self.files(below: Self.sources, ending: "swift") {
      let text = try String(contentsOf: file, encoding: .utf8)
      words.formUnion(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
    }

    #expect(terms.count > 60)
    #expect(terms.filter { !words.contains($0[...]) } == [])
    // One word for one thing, in each of the three languages.
    #expect(Set(rows.map(\.1)).count == rows.count)
    #expect(Set(rows.map(\.2)).count == rows.count)
    #expect(Set(terms).count == rows.count)
  }
}
