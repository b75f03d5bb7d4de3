import JSON
import Testing

@Suite struct `JSON written value by value` {
  @Test(
    arguments: [
      (725, 3, "0.725"), (1000, 3, "1"), (0, 4, "0"), (-50, 2, "-0.5"), (1205, 1, "120.5"),
      (7, 0, "7"),
    ] as [(Int64, Int, String)])
  func `writes fractions without floating point`(units: Int64, digits: Int, text: String) {
    #expect(JSONValue.decimal(units, digits: digits).canonicalText == text)
  }

  @Test func `is what the same value says as a whole`() {
    let value: JSONValue = [
      "a": [1, "hai", .null, true, [:], []], "“b”\n": ["c": "\u{1B}\\\"đ"],
    ]
    var writer = JSONWriter()

    writer.object { writer in
      writer.key(JSONKey("a"))
      writer.array { writer in
        writer.integer(1)
        writer.text("hai")
        writer.null()
        writer.bool(true)
        writer.object { _ in }
        writer.array { _ in }
      }
      writer.key("“b”\n")
      writer.value(["c": "\u{1B}\\\"đ"])
    }

    #expect(String(decoding: writer.bytes, as: UTF8.self) == value.canonicalText)
  }

  @Test func `is a text a line where lines are ended`() {
    var writer = JSONWriter()
    for number in 1...3 {
      writer.array { $0.integer(Int64(number)) }
      writer.endLine()
    }

    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "[1]\n[2]\n[3]\n")
    #expect(writer.bytes == [])
  }
}
