import Foundation
import Testing

/// The rules of the house that neither the compiler nor the linter sees.
@Suite struct `The house` {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let core = [
    "Wording", "OfficialText", "JSON", "Digests", "Diagnostics", "WorkCalendar", "Petitions",
    "Rules", "Handbooks", "Scenarios", "Conformance", "TextJudging", "Auditing",
    "Simulation", "Scoring", "TerminalUI", "PlainScreens", "Reports", "Screens",
  ]

  private static func sources(of target: String) throws -> [(path: String, text: String)] {
    let folder = root.appending(path: "Sources/\(target)")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
      ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
    }
  }

  private static func imports(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 2, !line.hasPrefix("//") else {
        return nil
      }
      return words.dropFirst(place + 1).first.map(String.init)
    }
  }

  @Test(arguments: core)
  func `keeps files, clocks and terminals out of its core`(target: String) throws {
    let foreign = ["Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization"]
    for file in try Self.sources(of: target) {
      #expect(Self.imports(in: file.text).filter(foreign.contains) == [], "\(file.path)")
    }
  }

  @Test(arguments: core.filter { $0 != "Wording" })
  func `is dry in its core: no system randomness, no hash values, no floating point`(
    target: String
  ) throws {
    for file in try Self.sources(of: target) {
      let code = file.text.split(separator: "\n").filter { !$0.contains("//") }
      for word in ["SystemRandomNumberGenerator", ".randomElement(", ".hashValue", ": Double"] {
        #expect(!code.contains { $0.contains(word) }, "\(file.path): \(word)")
      }
    }
  }

  @Test func `wraps each C library in one target`() throws {
    let wrappers = [
      "CYAML": "YAML", "CSQLite": "SQLite", "CNcurses": "Ncurses", "CGetopt": "CommandOptions",
      "CZlib": "Gzip", "CExpat": "XML",
    ]
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources").path)
    for target in folders where !target.hasSuffix(".docc") {
      for file in try Self.sources(of: target) {
        for name in Self.imports(in: file.text) {
          if let wrapper = wrappers[name] { #expect(target == wrapper, "\(file.path): \(name)") }
        }
      }
    }
  }

  @Test func `has no file that nobody can read in one sitting`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources").path)
    for target in folders where !target.hasSuffix(".docc") {
      for file in try Self.sources(of: target) {
        #expect(file.text.split(separator: "\n").count <= 500, "\(target)/\(file.path)")
      }
    }
  }

  @Test func `stands in the folders that its design names`() throws {
    let allowed: Set = ["Package.swift", "Sources", "Tests", "scenarios", "README.md", "LICENSE"]
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.root.path)
    #expect(found.filter { !$0.hasPrefix(".") && !allowed.contains($0) } == [])
  }
}
