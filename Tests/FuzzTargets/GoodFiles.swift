import Disk
import ScenarioFiles

/// The good files of `ScenarioFilesTests`, among which a fuzzed one stands.
enum GoodFiles {
  static let scenario = "basic/mau/scenario.yaml"
  /// The first key of a file, and the place of the good one.
  static let kinds: [(key: String, path: String)] = [
    ("scenario", scenario), ("rulebook", "rulebooks/mau.yaml"), ("units", "units/mau.yaml"),
    ("calendar", "calendars/mau.yaml"), ("templates", "templates/mau.yaml"),
    ("laws", "laws/mau.yaml"), ("facts", "facts/khac.yaml"),
  ]

  static let all: [SourceFile] = (kinds.map(\.path) + ["rulebooks/nen.yaml"]).compactMap { path in
    let bytes = try? Files.read("\(folder)/\(path)", bytesMaximum: 1 << 20)
    return bytes.map { SourceFile(path: path, bytes: $0) }
  }

  private static var folder: String {
    let parts = #filePath.split(separator: "/").dropLast(2)
    return "/" + parts.joined(separator: "/") + "/ScenarioFilesTests/Good"
  }
}
