import Foundation
import Testing

/// The descriptions of files and those who read them, held against each other.
@Suite struct `The formats of files` {
  private static let folder = `The house`.root.appending(path: "Sources/edges/ScenarioFiles")

  private static func texts(in folder: URL) throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  /// Those who read what stands in files.
  private static func readers() throws -> [(name: String, text: String)] {
    try texts(in: folder).filter { file in
      ["Loader", "RuleReader", "ScenarioSummary"].contains { file.name.hasPrefix($0) }
    }
  }

  /// Every entry that is described, behind the names of what it stands in.
  private static func described() throws -> Set<String> {
    var keys: Set<String> = []
    for file in try texts(in: folder.appending(path: "Formats")) {
      var (outer, inner) = ("", "")
      for line in file.text.split(separator: "\n") {
        if let name = line.prefixMatch(of: /(?:enum|extension) (\w+)/)?.1 {
          (outer, inner) = (String(name), "")
        }
        if let name = line.prefixMatch(of: /[ ]{2}enum (\w+)/)?.1 { inner = "." + name }
        if line == "  }" { inner = "" }
        if let key = line.firstMatch(of: /static let `?(\w+)`? = FormatKey/)?.1 {
          keys.insert(outer + inner + "." + key)
        }
      }
    }
    return keys
  }

  /// What readers name, with the short names that they have for it written out.
  private static func named() throws -> Set<String> {
    var names: Set<String> = []
    for file in try readers() {
      var short: [Substring: Substring] = [:]
      for line in file.text.split(separator: "\n") {
        if let alias = line.firstMatch(of: /typealias (\w+) = ([\w.]+)/) {
          short[alias.1] = alias.2
        }
        for path in line.matches(of: /\b[A-Z]\w*(?:\.[A-Z]\w*)*\.`?[a-z]\w*/) {
          let text = String(path.0.filter { $0 != "`" })
          let first = text.prefix { $0 != "." }
          names.insert(String(short[first] ?? first) + text.dropFirst(first.count))
        }
      }
    }
    return names
  }

  @Test func `describe nothing that nobody reads`() throws {
    let described = try Self.described()

    #expect(described.count > 200)
    #expect(try described.subtracting(Self.named()).sorted() == [])
  }

  @Test func `are the only ones to say what fields there are`() throws {
    for file in try Self.readers() where file.name != "Loader+Trials.swift" {
      for own in file.text.matches(
        of: /(?:\bfields\(\[|\b(?:required|optional)\(|\bfields\[|\bnode\[)"[^"]*"/)
      {
        Issue.record("\(file.name): \(own.0)")
      }
    }
  }
}
