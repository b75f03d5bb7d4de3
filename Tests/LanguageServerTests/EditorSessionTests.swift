import Foundation
import JSON
import Testing

@testable import LanguageServer
@testable import ScenarioFiles

private let scenario = "basic/mau/scenario.yaml"

/// A conversation with an editor, message by message.
@Suite struct `A session with an editor` {
  @Test func `answers nothing before it has begun, and nothing after it was shut down`() throws {
    var editor = try Editor(notBegun: ())
    defer { editor.remove() }

    let early = editor.ask("textDocument/hover", [:])
    let begun = editor.ask("initialize", ["capabilities": [:]])
    let twice = editor.ask("initialize", ["capabilities": [:]])
    let shut = editor.ask("shutdown", .null)
    let late = editor.ask("textDocument/hover", [:])

    #expect(early["error"]?["code"] == -32002)
    #expect(begun["result"]?["capabilities"]?["hoverProvider"] == true)
    #expect(twice["error"]?["code"] == -32600)
    #expect(shut["result"] == .null)
    #expect(late["error"]?["code"] == -32600)
  }

  @Test(arguments: [true, false])
  func `leaves with 0 after a shutdown, and else with 1`(isShutDown: Bool) throws {
    var editor = try Editor()
    defer { editor.remove() }

    if isShutDown { _ = editor.ask("shutdown", .null) }
    #expect(editor.session.exitCode == nil)
    editor.tell("exit", .null)

    #expect(editor.session.exitCode == (isShutDown ? 0 : 1))
  }

  @Test func `answers what it does not know, and what is no message`() throws {
    var editor = try Editor()
    defer { editor.remove() }

    let unknown = editor.ask("workspace/moo", [:])
    let wrong = editor.ask("textDocument/hover", ["position": "here"])
    let broken = editor.session.take([
      .message(Array("{\"id\": 1".utf8)), .message([0xFF, 0xFE]), .message(Array("[1, 2]".utf8)),
      .unreadable(.tooLong),
    ])
    editor.tell("$/setTrace", ["value": "off"])
    editor.tell("workspace/moo", [:])

    #expect(unknown["error"]?["code"] == -32601)
    #expect(wrong["error"]?["code"] == -32602)
    #expect(
      broken.map { $0["error"]?["code"]?.integer } == [-32700, -32700, -32600, -32700])
  }

  @Test func `does not answer what is called back`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    editor.open(scenario, try editor.text(scenario))
    let place: JSONValue = [
      "textDocument": ["uri": editor.uri(scenario)], "position": ["line": 3, "character": 1],
    ]
    let first = editor.request("textDocument/hover", place)
    let second = editor.request("textDocument/hover", place)
    let id = try #require(first["id"])

    let answers = editor.send(
      first, second,
      ["jsonrpc": "2.0", "method": "$/cancelRequest", "params": .object([JSONMember("id", id)])])

    #expect(answers.count == 2)
    #expect(answers[0]["error"]?["code"] == -32800)
    #expect(answers[1]["result"]?["contents"] != nil)
  }

  // MARK: - Diagnostics

  @Test func `tells what is wrong with the text that is open, where and how gravely`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    let slip = try editor.text(scenario).replacing(
      "      unit: so-tu-phap\n", with: "      unit: so-tu-phop\n")

    editor.open(scenario, slip)

    let found = try #require(editor.published[scenario]?["diagnostics"]?.array)
    let first = try #require(
      found.first { $0["message"]?.text?.contains("so-tu-phop") ?? false })
    #expect(first["range"]?["start"] == ["line": 37, "character": 12])
    #expect(first["range"]?["end"] == ["line": 37, "character": 22])
    #expect(first["severity"] == 1)
    #expect(first["source"] == "tapsu")
    #expect(first["code"]?.text?.hasPrefix("TS") == true)
    #expect(editor.published[scenario]?["version"] == 1)
  }

  @Test func `has nothing to say once the slip is mended, or the file is closed`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    let good = try editor.text(scenario)
    let slip = good.replacing("role: reception", with: "role: recepton")

    editor.open(scenario, slip)
    let before = editor.shown(scenario)
    editor.change(
      scenario,
      [
        [
          "range": ["start": ["line": 4, "character": 6], "end": ["line": 4, "character": 14]],
          "text": "reception",
        ]
      ])
    let mended = editor.shown(scenario)
    editor.change(scenario, [["text": .text(slip)]], version: 3)
    let again = editor.shown(scenario)
    editor.tell("textDocument/didClose", ["textDocument": ["uri": editor.uri(scenario)]])

    #expect(before.contains { $0.hasPrefix("4:6-14 ") })
    #expect(mended.isEmpty)
    #expect(again == before)
    #expect(editor.shown(scenario).isEmpty)
  }

  @Test func `counts along a line as the editor does`() throws {
    for (encodings, start) in [([], 24), (["utf-16"], 24), (["utf-16", "utf-8"], 31)]
      as [([JSONValue], Int)]
    {
      var editor = try Editor(encodings: encodings)
      defer { editor.remove() }
      // Marks take bytes, and a face two units of UTF-16.
      let text = try editor.text(scenario).replacing(
        "{vi: Ca mẫu, en: A sample shift}", with: "{vi: Cả lượt 😊, fr: x}")

      editor.open(scenario, text)

      #expect(
        editor.shown(scenario).contains { $0.hasPrefix("2:\(start)-\(start + 2) ") },
        "\(encodings): \(editor.shown(scenario))")
    }
  }

  @Test func `places changes behind marks and faces`() throws {
    for encodings in [[], ["utf-8"]] as [[JSONValue]] {
      var editor = try Editor(encodings: encodings)
      defer { editor.remove() }
      let character: Int64 = encodings.isEmpty ? 3 : 7
      editor.open("units/x.yaml", "a: \nẫ😊b\r\nc")

      editor.change(
        "units/x.yaml",
        [
          [
            "range": [
              "start": ["line": 1, "character": .integer(character)],
              "end": ["line": 2, "character": 0],
            ], "text": "\n",
          ],
          [
            "range": ["start": ["line": 9, "character": 9], "end": ["line": 9, "character": 9]],
            "text": "!",
          ],
        ])

      let path = editor.folder + "/units/x.yaml"
      let bytes = editor.session.documents[path]?.text.bytes ?? []
      #expect(String(decoding: bytes, as: UTF8.self) == "a: \nẫ😊\nc!")
    }
  }

  @Test func `shows what is wrong beside a scenario at the file where it is`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    let runs =
      "tapsu: 1\nruns: mau\nerrors:\n  - {petition: \"07\", error: x, change: {leave-out: send}, costs: 5, breaks: [HN-01]}\n"
    try runs.write(
      toFile: editor.folder + "/basic/mau/runs.yaml", atomically: true, encoding: .utf8)

    editor.open(scenario, try editor.text(scenario))

    #expect(editor.shown(scenario).isEmpty)
    #expect(editor.shown("basic/mau/runs.yaml").contains { $0.hasPrefix("3:15-19 ") })
  }

  @Test func `judges a scenario anew when a list that it names changes in the editor`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    editor.open(scenario, try editor.text(scenario))
    let units = try editor.text("units/mau.yaml")
    editor.open("units/mau.yaml", units)
    #expect(editor.shown(scenario).isEmpty)

    editor.change(
      "units/mau.yaml", [["text": .text(units.replacing("id: so-tu-phap", with: "id: so-khac"))]])
    #expect(!editor.shown(scenario).isEmpty)

    editor.change("units/mau.yaml", [["text": .text(units)]], version: 3)
    #expect(editor.shown(scenario).isEmpty)
  }

  @Test func `plays what is saved, and keeps what it found while lines move`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    let runs = """
      tapsu: 1
      runs: mau
      errors:
        - {petition: "01", error: Quên, change: {leave-out: forward}, costs: 1, breaks: [HN-01]}

      """
    editor.open("basic/mau/runs.yaml", runs)
    let typed = editor.shown("basic/mau/runs.yaml")

    editor.save("basic/mau/runs.yaml")
    let played = editor.shown("basic/mau/runs.yaml")
    let start: JSONValue = ["line": 0, "character": 0]
    editor.change(
      "basic/mau/runs.yaml", [["range": ["start": start, "end": start], "text": "# x\n"]])
    let moved = editor.shown("basic/mau/runs.yaml")
    editor.change(
      "basic/mau/runs.yaml", [["text": .text(runs.replacing("costs: 1", with: "costs: 2"))]],
      version: 3)

    #expect(typed.isEmpty)
    #expect(!played.isEmpty && played.allSatisfy { $0.hasPrefix("3:") })
    #expect(moved == played.map { "4:" + $0.dropFirst(2) })
    #expect(editor.shown("basic/mau/runs.yaml").isEmpty)
  }

  @Test func `names the other place where a name stands already`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    let units = try editor.text("units/mau.yaml").replacing("id: so-moi", with: "id: so-cu")

    editor.open("units/mau.yaml", units)

    let found = editor.published["units/mau.yaml"]?["diagnostics"]?[0]?["relatedInformation"]?[0]
    #expect(found?["location"]?["uri"] == editor.uri("units/mau.yaml"))
    #expect(found?["location"]?["range"]?["start"] == ["line": 20, "character": 8])
  }

  @Test func `says nothing of the files of other programs, or of none`() throws {
    var editor = try Editor()
    defer { editor.remove() }

    editor.open("compose.yaml", "services: [\n")
    editor.tell(
      "textDocument/didOpen",
      ["textDocument": ["uri": "untitled:Untitled-1", "version": 1, "text": "tapsu: 2"]])
    editor.settle()

    #expect(editor.published.isEmpty)
  }

  @Test func `checks a file outside of every library`() throws {
    var editor = try Editor()
    defer { editor.remove() }

    editor.open("../le-loi-\(UUID().uuidString).yaml", "tapsu: 1\nunits: x\n")

    #expect(!editor.published.isEmpty)
  }

  // MARK: - Questions

  @Test func `completes with an edit that takes the place of what was typed`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    let text = try editor.text(scenario).replacing(
      "      unit: so-tu-phap\n", with: "      unit: xay dung\n")
    editor.open(scenario, text)

    let answer = editor.ask("completion", scenario, line: 37, character: 20)

    #expect(answer["isIncomplete"] == true)
    let item = answer["items"]?[0]
    #expect(item?["label"] == "Sở Xây dựng")
    #expect(item?["detail"] == "so-xay-dung")
    #expect(item?["filterText"] == "xay dung")
    #expect(
      item?["textEdit"] == [
        "range": ["start": ["line": 37, "character": 12], "end": ["line": 37, "character": 20]],
        "newText": "so-xay-dung",
      ])
  }

  @Test func `tells about and leads to what is named`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    editor.open(scenario, try editor.text(scenario))

    let hover = editor.ask("hover", scenario, line: 37, character: 14)
    let place = editor.ask("definition", scenario, line: 37, character: 14)
    let nowhere = editor.ask("definition", scenario, line: 37, character: 8)

    #expect(hover["contents"]?["value"]?.text?.hasPrefix("**Sở Tư pháp**") == true)
    #expect(hover["range"]?["start"] == ["line": 37, "character": 12])
    #expect(place["uri"] == editor.uri("units/mau.yaml"))
    #expect(place["range"]?["start"] == ["line": 8, "character": 8])
    #expect(nowhere == .null)
  }

  @Test func `lays out no more than the lines that differ`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    let good = try editor.text(scenario)
    editor.open(scenario, good.replacing("days: 2\n", with: "days:    2\n"))
    let params: JSONValue = ["textDocument": ["uri": editor.uri(scenario)], "options": [:]]

    let edits = editor.ask("textDocument/formatting", params)["result"]
    editor.change(scenario, [["text": .text(good)]])
    let none = editor.ask("textDocument/formatting", params)["result"]
    editor.change(scenario, [["text": .text(good + "  x: [")]], version: 3)
    let faulty = editor.ask("textDocument/formatting", params)["result"]

    #expect(
      edits == [
        [
          "range": ["start": ["line": 6, "character": 0], "end": ["line": 7, "character": 0]],
          "newText": "days: 2\n",
        ]
      ])
    #expect(none == [])
    #expect(faulty == .null)
  }

  @Test func `offers the change that is certain`() throws {
    var editor = try Editor()
    defer { editor.remove() }
    editor.open(
      scenario, try editor.text(scenario).replacing("role: reception", with: "role: recepton"))

    let answer = editor.ask(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": editor.uri(scenario)],
        "range": ["start": ["line": 4, "character": 7], "end": ["line": 4, "character": 7]],
        "context": ["diagnostics": []],
      ])["result"]

    let action = try #require(answer?[0])
    #expect(action["title"] == "Change it to “reception”")
    let edit = action["edit"]?["changes"]?.members?.first?.value[0]
    #expect(edit?["newText"] == "reception")
    #expect(edit?["range"]?["start"] == ["line": 4, "character": 6])
  }
}
