import Foundation
import Testing

/// The targets below `Sources` as the manifest tells of them.
struct Rooms: Sendable {
  struct Room: Sendable, CustomTestStringConvertible {
    let layer: String
    let name: String
    let purpose: String
    let dependencies: [String]
    let isSystemLibrary: Bool

    var folder: String { "Sources/\(layer)/\(name)" }
    var testDescription: String { name }
  }

  static let layers = ["language", "work", "faces", "libraries", "edges", "programs"]

  let all: [Room]

  func room(_ name: String) -> Room? { all.first { $0.name == name } }

  /// Rooms that may know one beyond their layer: a digest is the same bytes for the same bytes wherever
  /// it is worked out, and everything that the library can do beside it stays out of the core.
  static let exceptions = ["Digests": ["Sodium"]]

  /// The layers that a layer may know, its own included.
  static func known(to layer: String) -> [String] {
    switch layer {
    case "language": ["language"]
    case "work": ["language", "work"]
    case "faces": ["language", "work", "faces"]
    // A wrapper of a terminal speaks of grids and keys.
    case "libraries": ["language", "faces", "libraries"]
    case "edges": ["language", "work", "faces", "libraries", "edges"]
    default: layers
    }
  }

  /// Reads the manifest as text: its calls have one form, which the linter keeps.
  static func read() -> Rooms {
    let manifest = `The house`.root.appending(path: "Package.swift")
    let text = (try? String(contentsOf: manifest, encoding: .utf8)) ?? ""
    let page = text.components(separatedBy: "// Test support").first ?? ""
    let calls = page.matches(
      of: /\b(language|work|face|library|edge|program|clibrary)\(([^()]*)\)/)
    return Rooms(
      all: calls.compactMap { call in
        let strings = call.2.matches(of: /"([^"]*)"/).map { String($0.1) }
        guard let name = strings.first else { return nil }
        let isSystemLibrary = call.1 == "clibrary"
        return Room(
          layer: layer(of: call.1), name: name,
          purpose: isSystemLibrary ? "" : strings.dropFirst().first ?? "",
          dependencies: Array(strings.dropFirst(2)), isSystemLibrary: isSystemLibrary)
      })
  }

  private static func layer(of function: Substring) -> String {
    switch function {
    case "face": "faces"
    case "library", "clibrary": "libraries"
    case "edge": "edges"
    case "program": "programs"
    default: String(function)
    }
  }
}
