import Foundation
import ScenarioFiles

/// The folder of these tests.
let testsFolder = URL(filePath: #filePath).deletingLastPathComponent()

/// The folder of the package.
let packageFolder = testsFolder.deletingLastPathComponent().deletingLastPathComponent()

/// A small scenario and all that it refers to, without a mistake.
let goodFiles: [SourceFile] = [
  "basic/mau/scenario.yaml", "calendars/mau.yaml", "rulebooks/mau.yaml", "rulebooks/nen.yaml",
  "templates/mau.yaml", "units/mau.yaml", "laws/mau.yaml",
].map(goodFile)

/// A list of units that says what petitions are about, for scenarios that name it.
let goodTopics = goodFile("units/linh-vuc.yaml")

/// A list of facts, for others that must not name the same ones.
let goodFacts = goodFile("facts/khac.yaml")

private func goodFile(_ path: String) -> SourceFile {
  guard let data = try? Data(contentsOf: testsFolder.appending(path: "Good/\(path)")) else {
    preconditionFailure("the good file \(path) is there")
  }
  return SourceFile(path: path, bytes: [UInt8](data))
}

let goodPath = "basic/mau/scenario.yaml"

/// The good files with some of them replaced, or added.
func goodFiles(replacing replacements: [String: String]) -> [SourceFile] {
  let kept = goodFiles.filter { replacements[$0.path] == nil }
  return kept + replacements.map { SourceFile(path: $0.key, bytes: [UInt8]($0.value.utf8)) }
}

/// The text of a good file.
func goodText(_ path: String) -> String {
  guard let file = goodFiles.first(where: { $0.path == path }) else {
    preconditionFailure("there is no good file \(path)")
  }
  return String(decoding: file.bytes, as: UTF8.self)
}

/// A folder that is gone when the closure is done.
func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tapsu-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}

/// Writes files below a folder.
func write(_ files: [SourceFile], below folder: String) throws {
  for file in files {
    let target = URL(filePath: folder).appending(path: file.path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.bytes).write(to: target)
  }
}
