import Foundation
import Support
import Testing

/// `tapsu lsp` as an editor starts it: the protocol over standard input and output.
@Suite(.timeLimit(.minutes(10))) struct `The language server` {
  /// The program at work for an editor, over a small library.
  private struct Server {
    let program: Program
    let running: RunningProgram

    init(_ arguments: String...) throws {
      program = try Program(scenarios: "ScenarioFilesTests/Good")
      running = try program.start(["lsp", "--lang", "en"] + arguments)
    }

    func send(_ messages: String...) throws {
      let frames = messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }
      try running.input.fileHandleForWriting.write(contentsOf: Data(frames.joined().utf8))
    }

    func begin() throws {
      try send(
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#,
        #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
    }

    /// Opens the scenario of the library with a change of its text.
    func open(replacing old: String, with new: String) throws {
      let path = program.scenarios + "/basic/mau/scenario.yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8).replacing(old, with: new)
      let message: [String: Any] = [
        "jsonrpc": "2.0", "method": "textDocument/didOpen",
        "params": [
          "textDocument": [
            "uri": URL(filePath: path).absoluteString, "languageId": "yaml", "version": 7,
            "text": text,
          ]
        ],
      ]
      try send(
        String(decoding: try JSONSerialization.data(withJSONObject: message), as: UTF8.self))
    }

    func end() throws -> (text: String, status: Int32) {
      let text = try running.finish()
      program.remove()
      return (text, running.process.terminationStatus)
    }
  }

  private let shutdown = #"{"jsonrpc":"2.0","id":9,"method":"shutdown"}"#
  private let exit = #"{"jsonrpc":"2.0","method":"exit"}"#

  @Test func `answers, and leaves as it is told to`() throws {
    let server = try Server()
    try server.begin()
    try server.send(shutdown, exit)

    let end = try server.end()

    #expect(end.text.contains(#""serverInfo":{"name":"tapsu"}"#))
    #expect(end.text.hasSuffix(#"{"jsonrpc":"2.0","id":9,"result":null}"#))
    #expect(end.status == 0)
  }

  @Test func `leaves with 1 where the editor is gone without a word`() throws {
    let server = try Server()
    try server.begin()

    #expect(try server.end().status == 1)
  }

  @Test func `tells of a slip while the editor waits`() throws {
    let server = try Server()
    try server.begin()
    try server.open(replacing: "role: reception", with: "role: recepton")

    server.running.waitFor(#""version":7,"diagnostics":[{"#)
    try server.send(shutdown, exit)

    #expect(try server.end().status == 0)
  }

  @Test func `plays what was saved, and answers meanwhile`() throws {
    let server = try Server()
    let folder = server.program.scenarios + "/basic/mau"
    let runs = """
      tapsu: 1
      runs: mau
      errors:
        - {petition: "01", error: Quên, change: {leave-out: forward}, costs: 1, breaks: [HN-01]}

      """
    try runs.write(toFile: folder + "/runs.yaml", atomically: true, encoding: .utf8)
    try server.begin()
    try server.open(replacing: "no such words", with: "")
    server.running.waitFor(#""diagnostics":[]"#)
    let uri = URL(filePath: folder + "/scenario.yaml").absoluteString
    let document = #"{"textDocument":{"uri":"\#(uri)"}}"#

    try server.send(
      #"{"jsonrpc":"2.0","method":"textDocument/didSave","params":\#(document)}"#,
      #"{"jsonrpc":"2.0","id":5,"method":"moo"}"#)

    // What playing found stands beside the scenario.
    server.running.waitFor(#"runs.yaml","diagnostics":[{"#)
    try server.send(shutdown, exit)
    #expect(try server.end().status == 0)
  }

  @Test func `outlives what is no message`() throws {
    let server = try Server()
    try server.begin()
    try server.running.input.fileHandleForWriting.write(
      contentsOf: Data("Hello\r\n\r\nContent-Length: 3\r\n\r\n{]}".utf8))
    try server.send("[1]", #"{"jsonrpc":"2.0","id":2,"method":"moo"}"#, shutdown, exit)

    let end = try server.end()

    #expect(end.text.components(separatedBy: "-32700").count == 3)
    #expect(end.text.contains("-32600"))
    #expect(end.text.contains("-32601"))
    #expect(end.status == 0)
  }
}
