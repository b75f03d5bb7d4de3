package import JSON
package import ScenarioFiles
import Wording

/// A conversation with an editor by the Language Server Protocol, version 3.17.
///
/// It takes messages and gives messages; whoever holds it reads and writes them. Checks are work that waits until nothing
/// more is to be read: then ``work()`` does one, and what is to be played can be played elsewhere meanwhile.
package struct EditorSession {
  /// The largest text that is kept of one document, in bytes; far beyond what TapSu reads.
  static let textByteMaximum = 8 << 20
  /// How many documents can be open.
  static let documentMaximum = 1000

  enum Phase: Equatable {
    case beginning
    case running
    case shutDown
    case left
  }

  /// A text that is open in the editor.
  struct Document {
    /// How the editor calls it.
    let uri: String
    var version: Int64?
    var text: EditedText
    /// Grows with each change.
    var edition = 0
  }

  var bench: AuthorBench
  var phase = Phase.beginning
  var encoding = PositionEncoding.utf16
  var documents: [String: Document] = [:]
  var board = DiagnosticBoard()
  var quick = QuickCheck()
  /// The paths that wait for a check, the next first, and those that wait for being played.
  var unchecked: [String] = []
  var unplayed: [String] = []
  private var isWatching = false

  package init(_ bench: AuthorBench) {
    self.bench = bench
  }

  /// With what the program leaves, once the editor has said so: 0 after a shutdown, else 1.
  package private(set) var exitCode: Int32?

  /// What is answered to what was read; the later messages may call back earlier ones.
  package mutating func take(_ frames: [MessageReader.Frame]) -> [JSONValue] {
    var messages: [Result<RPCMessage, RPCError>] = []
    for frame in frames {
      switch frame {
      case .message(let bytes):
        messages.append(Result { () throws(RPCError) in try RPCMessage(bytes) })
      case .unreadable: messages.append(.failure(.unparsed))
      }
    }
    var answers: [JSONValue] = []
    for (place, message) in messages.enumerated() where phase != .left {
      switch message {
      case .failure(.invalid(let id)): answers.append(RPCError.invalid(id: id).answer(to: id))
      case .failure(let error): answers.append(error.answer(to: .null))
      case .success(.answer): continue
      case .success(.notification(let method, let params)): answers += note(method, params)
      case .success(.request(let id, let method, let params)):
        if Self.isCalledBack(id, by: messages[(place + 1)...]) {
          answers.append(RPCError.cancelled.answer(to: id))
          continue
        }
        do throws(RPCError) {
          answers.append(.answer(to: id, try answer(method, params)))
        } catch {
          answers.append(error.answer(to: id))
        }
      }
    }
    return answers
  }

  private static func isCalledBack(
    _ id: JSONValue, by later: ArraySlice<Result<RPCMessage, RPCError>>
  ) -> Bool {
    later.contains { message in
      if case .success(.notification("$/cancelRequest", let params)) = message {
        return params["id"] == id
      }
      return false
    }
  }

  // MARK: - Requests

  private mutating func answer(
    _ method: String, _ params: JSONValue
  ) throws(RPCError) -> JSONValue {
    switch (phase, method) {
    case (.beginning, "initialize"): return initialize(params)
    case (.beginning, _): throw .notInitialized
    case (.running, "shutdown"):
      phase = .shutDown
      unchecked = []
      unplayed = []
      return .null
    case (.running, "textDocument/completion"): return try completions(params)
    case (.running, "textDocument/hover"): return try hover(params)
    case (.running, "textDocument/definition"): return try definition(params)
    case (.running, "textDocument/formatting"): return try formatting(params)
    case (.running, "textDocument/codeAction"): return try actions(params)
    case (.running, "initialize"), (.shutDown, _), (.left, _): throw .invalid(id: .null)
    case (.running, _): throw .unknownMethod
    }
  }

  private mutating func initialize(_ params: JSONValue) -> JSONValue {
    phase = .running
    let client = params["capabilities"]
    let offered = client?["general"]?["positionEncodings"]?.array ?? []
    if offered.contains(.text(PositionEncoding.utf8.rawValue)) { encoding = .utf8 }
    isWatching =
      client?["workspace"]?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
    return [
      "capabilities": [
        "positionEncoding": .text(encoding.rawValue),
        "textDocumentSync": ["openClose": true, "change": 2, "save": true],
        "completionProvider": ["triggerCharacters": [" ", ":", "[", "{", ","]],
        "hoverProvider": true, "definitionProvider": true, "documentFormattingProvider": true,
        "codeActionProvider": ["codeActionKinds": ["quickfix"]],
      ],
      "serverInfo": ["name": "tapsu"],
    ]
  }

  // MARK: - Notifications

  private mutating func note(_ method: String, _ params: JSONValue) -> [JSONValue] {
    if method == "exit" {
      exitCode = phase == .shutDown ? 0 : 1
      phase = .left
      return []
    }
    guard phase == .running else { return [] }
    switch method {
    case "initialized": return isWatching ? [Self.watching] : []
    case "textDocument/didOpen": return open(params)
    case "textDocument/didChange": change(params)
    case "textDocument/didSave": save(params)
    case "textDocument/didClose": return close(params)
    case "workspace/didChangeWatchedFiles":
      quick = QuickCheck()
      unchecked += documents.keys.sorted().filter { !unchecked.contains($0) }
    default: break
    }
    return []
  }

  /// Asks to be told what changes on the disk.
  private static let watching: JSONValue = [
    "jsonrpc": "2.0", "id": "watch", "method": "client/registerCapability",
    "params": [
      "registrations": [
        [
          "id": "files", "method": "workspace/didChangeWatchedFiles",
          "registerOptions": ["watchers": [["globPattern": "**/*.{yaml,yml}"]]],
        ]
      ]
    ],
  ]

  private mutating func open(_ params: JSONValue) -> [JSONValue] {
    guard let document = params["textDocument"], let uri = document["uri"]?.text,
      let path = DocumentURI.path(of: uri), let text = document["text"]?.text,
      text.utf8.count <= Self.textByteMaximum, documents.count < Self.documentMaximum
    else { return [] }
    let edited = EditedText(Array(text.utf8))
    documents[path] = Document(uri: uri, version: document["version"]?.integer, text: edited)
    bench.put(edited, at: path)
    wait(for: path)
    return []
  }

  private mutating func change(_ params: JSONValue) {
    guard let path = path(in: params), var document = documents[path],
      let changes = params["contentChanges"]?.array
    else { return }
    for change in changes {
      guard let text = change["text"]?.text else { continue }
      if let range = change["range"] {
        guard let places = encoding.range(of: range, in: document.text) else { continue }
        document.text.replace(places, with: Array(text.utf8))
      } else {
        document.text = EditedText(Array(text.utf8))
      }
    }
    document.version = params["textDocument"]?["version"]?.integer
    document.edition += 1
    guard document.text.bytes.count <= Self.textByteMaximum else {
      documents[path] = nil
      bench.remove(path)
      return
    }
    documents[path] = document
    bench.put(document.text, at: path)
    wait(for: path)
  }

  private mutating func save(_ params: JSONValue) {
    guard let path = path(in: params), documents[path] != nil else { return }
    wait(for: path)
    if !unplayed.contains(path) { unplayed.append(path) }
  }

  private mutating func close(_ params: JSONValue) -> [JSONValue] {
    guard let path = path(in: params), let document = documents.removeValue(forKey: path) else {
      return []
    }
    bench.remove(path)
    unchecked.removeAll { $0 == path }
    unplayed.removeAll { $0 == path }
    var files = board.remove(path)
    files.insert(path)
    let others = files.subtracting([path]).sorted().map { publication(of: $0) }
    return [publication(of: path, as: document.uri)] + others
  }

  /// Lets a file be checked next, and the others that may draw on it after that.
  private mutating func wait(for path: String) {
    unchecked.removeAll { $0 == path }
    unchecked.insert(path, at: 0)
    for other in documents.keys.sorted() where other != path && !unchecked.contains(other) {
      unchecked.append(other)
    }
  }

  func path(in params: JSONValue) -> String? {
    params["textDocument"]?["uri"]?.text.flatMap(DocumentURI.path)
  }
}
