import Foundation
import JSON
import Testing
import Wording

@testable import LanguageServer
@testable import ScenarioFiles

/// An editor that talks with a session over a library in a folder of its own.
struct Editor {
  let folder: String
  var session: EditorSession
  private var lastID: Int64 = 0
  /// What was published last of each file, by its path below the folder.
  private(set) var published: [String: JSONValue] = [:]

  /// Starts a session over the good files and lets it begin.
  init(encodings: [JSONValue] = []) throws {
    try self.init(notBegun: ())
    let capabilities: JSONValue = ["general": ["positionEncodings": .array(encodings)]]
    try #require(ask("initialize", ["capabilities": capabilities])["result"] != nil)
    tell("initialized", [:])
  }

  init(notBegun: Void) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "tapsu-\(UUID())")
    let good = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "ScenarioFilesTests/Good")
    try FileManager.default.copyItem(at: good, to: root)
    folder = root.path
    session = EditorSession(AuthorBench(ScenarioLibrary(root: folder), .english))
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  func text(_ path: String) throws -> String {
    try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
  }

  func uri(_ path: String) -> JSONValue { .text(DocumentURI.uri(of: folder + "/" + path)) }

  // MARK: - Messages

  /// Sends messages at once, and takes what is answered.
  mutating func send(_ messages: JSONValue...) -> [JSONValue] {
    take(session.take(messages.map { .message(Array($0.canonicalText.utf8)) }))
  }

  private mutating func take(_ answers: [JSONValue]) -> [JSONValue] {
    for answer in answers where answer["method"]?.text == "textDocument/publishDiagnostics" {
      guard let uri = answer["params"]?["uri"]?.text, let path = DocumentURI.path(of: uri) else {
        continue
      }
      published[String(path.dropFirst(folder.count + 1))] = answer["params"]
    }
    return answers
  }

  mutating func request(_ method: String, _ params: JSONValue) -> JSONValue {
    lastID += 1
    return [
      "jsonrpc": "2.0", "id": .integer(lastID), "method": .text(method), "params": params,
    ]
  }

  mutating func ask(_ method: String, _ params: JSONValue) -> JSONValue {
    send(request(method, params)).first { $0["id"] != nil } ?? .null
  }

  mutating func tell(_ method: String, _ params: JSONValue) {
    _ = send(["jsonrpc": "2.0", "method": .text(method), "params": params])
  }

  /// Lets everything be done that waits; plays what was saved.
  mutating func settle() {
    while session.hasWork { _ = take(session.work()) }
    while let trial = session.nextTrial() { _ = take(session.take(trial.run())) }
  }

  // MARK: - What editors do

  mutating func open(_ path: String, _ text: String) {
    tell(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": uri(path), "languageId": "yaml", "version": 1, "text": .text(text),
        ]
      ])
    settle()
  }

  mutating func change(_ path: String, _ changes: JSONValue, version: Int64 = 2) {
    tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": uri(path), "version": .integer(version)], "contentChanges": changes,
      ])
    settle()
  }

  mutating func save(_ path: String) {
    tell("textDocument/didSave", ["textDocument": ["uri": uri(path)]])
    settle()
  }

  mutating func ask(
    _ method: String, _ path: String, line: Int64, character: Int64
  ) -> JSONValue {
    ask(
      "textDocument/" + method,
      [
        "textDocument": ["uri": uri(path)],
        "position": ["line": .integer(line), "character": .integer(character)],
      ])["result"] ?? .null
  }

  /// What was published of a file, as `LINE:START-END CODE`.
  func shown(_ path: String) -> [String] {
    (published[path]?["diagnostics"]?.array ?? []).map { item in
      let range = item["range"]
      let line = range?["start"]?["line"]?.integer ?? -1
      let start = range?["start"]?["character"]?.integer ?? -1
      let end = range?["end"]?["character"]?.integer ?? -1
      return "\(line):\(start)-\(end) \(item["code"]?.text ?? "")"
    }
  }
}

extension JSONValue {
  subscript(place: Int) -> JSONValue? {
    array.flatMap { $0.indices.contains(place) ? $0[place] : nil }
  }
}
