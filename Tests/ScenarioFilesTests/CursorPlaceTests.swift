import Diagnostics
import Randomness
import Testing
import Wording

@testable import ScenarioFiles

/// Where in a file the cursor stands, told from its lines.
@Suite struct `The place of the cursor` {
  /// The way to the cursor, what can stand there, and what was typed.
  private func told(_ marked: String) throws -> String {
    let written = try MarkedText(marked)
    let place = CursorPlace(in: written.text, at: written.cursor)
    let steps = place.path.map { step in
      switch step {
      case .key(let key): key
      case .item: "-"
      }
    }
    return "\(steps.joined(separator: "/")) \(place.spot) “\(place.typed)”"
  }

  @Test(arguments: [
    ("a: b│", "a value “b”"),
    ("a│", " key “a”"),
    ("a:\n  b: c│", "a/b value “c”"),
    ("a:\n  b: c\n  │", "a key “”"),
    ("a:\n- b: c│", "a/-/b value “c”"),
    ("a:\n  - b: c\n    d│", "a/- key “d”"),
    ("a:\n  - b: c\n  - │", "a/- key “”"),
    ("a:\n  - - x│", "a/-/- key “x”"),
    ("a: {b: c, d│}", "a key “d”"),
    ("a: {b: [x, y z│], c: d}", "a/b/- key “y z”"),
    ("a:\n  - {b: c, d: \"e f│\"}", "a/-/d value “e f”"),
    ("a: {b: c,\n  d: e│", "a/d value “e”"),
    ("a: [b: {c: d│", "a/-/b/c value “d”"),
    ("a: |-\n  b: c│", "a prose “”"),
    ("a:\n  - says: |\n      x\n\n      b: │", "a/-/says prose “”"),
    ("a: some words\n  b: c│", "a prose “”"),
    ("a: b # c│", "a comment “”"),
    ("# a│", " comment “”"),
    ("# x\na:\n  # y\n  b: c│", "a/b value “c”"),
    ("\"a b\": 'c│'", "a b value “c”"),
    ("a: xin chào│", "a value “xin chào”"),
    ("a:\n    b: c\n  d│", "a key “d”"),
  ])
  func `is told with the way that leads there`(marked: String, wanted: String) throws {
    #expect(try told(marked) == wanted)
  }

  @Test func `names the keys beside it, above and below`() throws {
    let written = try MarkedText("x:\n  - a: 1\n    b:\n      c: 2\n    │\n    d: 3\n  - e: 4\n")

    #expect(
      Set(CursorPlace(in: written.text, at: written.cursor).siblings) == ["a", "b", "d"])
  }

  @Test(arguments: 0..<40)
  func `is found in whatever somebody has typed so far`(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    var bytes = Array(goodText(goodPath).utf8)
    let signs = Array("\n :-{}[]\"'#|>,\u{E2}\r\t".utf8)
    for _ in 0..<20 {
      let place = Int(numbers.next() % UInt64(bytes.count))
      bytes[place] = signs[Int(numbers.next() % UInt64(signs.count))]
    }
    bytes.removeLast(Int(numbers.next() % UInt64(bytes.count)))
    let text = EditedText(bytes)

    for line in 0..<text.lineCount {
      for byte in stride(from: 0, through: text.line(line).count + 1, by: 3) {
        let cursor = EditedPlace(line: line, byte: byte)
        let place = CursorPlace(in: text, at: cursor)

        #expect(place.word.lowerBound.line == line && place.word.upperBound.line == line)
      }
    }
  }

  @Test(arguments: 0..<4)
  func `answers every question about a broken file`(seed: UInt64) throws {
    try withFolder { folder in
      try write(goodFiles + [goodTopics, goodFacts], below: folder)
      var bench = AuthorBench(ScenarioLibrary(root: folder), .vietnamese)
      var numbers = SeededGenerator(seed: seed)
      for file in goodFiles + [goodTopics, goodFacts] {
        let length = Int(numbers.next() % UInt64(file.bytes.count))
        let text = EditedText(Array(file.bytes.prefix(length)))
        let path = folder + "/" + file.path
        bench.put(text, at: path)
        let cursor = text.end

        _ = bench.completions(at: path, cursor)
        _ = bench.hover(at: path, EditedPlace(line: cursor.line, byte: cursor.byte / 2))
        _ = bench.definition(at: path, EditedPlace(line: cursor.line, byte: cursor.byte / 2))
        let report = bench.check(path, depth: .reading)

        #expect(report.files == [path])
      }
    }
  }
}

/// The places of a text, as diagnostics and as editors count them.
@Suite struct `An edited text` {
  private let text = EditedText(Array("a: ầ\u{301}b\r\nc: 😊d\n\re".utf8))

  @Test func `has the lines that editors see`() {
    let lines = (0..<text.lineCount).map { String(decoding: text.line($0), as: UTF8.self) }

    #expect(lines == ["a: ầ\u{301}b", "c: 😊d", "", "e"])
    #expect(text.end == EditedPlace(line: 3, byte: 1))
  }

  @Test func `finds characters, however many bytes they take`() {
    let place = text.place(of: SourcePosition(line: 2, column: 5))

    #expect(place == EditedPlace(line: 1, byte: 7))
    #expect(text.place(of: SourcePosition(line: 2, column: 99)) == EditedPlace(line: 1, byte: 8))
    #expect(text.place(of: SourcePosition(line: 99, column: 9)) == EditedPlace(line: 98, byte: 0))
    #expect(
      text.place(1, charactersBehind: EditedPlace(line: 1, byte: 3))
        == EditedPlace(line: 1, byte: 7))
  }

  @Test func `takes changes anywhere, and behind its end`() {
    var text = text

    text.replace(
      EditedPlace(line: 1, byte: 3)..<EditedPlace(line: 3, byte: 0), with: Array("x\n".utf8))
    text.replace(
      EditedPlace(line: 9, byte: 9)..<EditedPlace(line: 9, byte: 9), with: Array("!".utf8))

    #expect(String(decoding: text.bytes, as: UTF8.self) == "a: ầ\u{301}b\r\nc: x\ne!")
  }
}
