import Randomness
import Testing

@testable import JSON

@Suite struct `JSON text` {
  let sample: JSONValue = [
    "name": "Trần \"A\"\n\u{1}\u{1F}\\/", "list": [1, -2, true, false], "none": .null, "empty": [:],
  ]

  @Test func `the canonical text has no spaces and the least escaping`() {
    let expected =
      #"{"name":"Trần \"A\"\n\u0001\u001F\\/","list":[1,-2,true,false],"none":null,"empty":{}}"#

    #expect(sample.canonicalText == expected)
  }

  @Test func `what is not seen is escaped, in keys and values`() throws {
    let value: JSONValue = ["a\u{9B}": "\u{7F}\u{202E}\u{200B}\u{E0041}\u{2028}\u{FEFF}é"]

    let expected = #"{"a\u009B":"\u007F\u202E\u200B\uDB40\uDC41\u2028\uFEFFé"}"#
    #expect(value.canonicalText == expected)
    #expect(try JSONValue.parse(value.canonicalText) == value)
    #expect(value.prettyText.unicodeScalars.allSatisfy { $0.value != 0x9B })
  }

  @Test func `the pretty text puts one element on a line`() {
    let value: JSONValue = ["a": [1, 2], "b": [], "c": ["d": "e"]]

    #expect(
      value.prettyText == """
        {
          "a": [
            1,
            2
          ],
          "b": [],
          "c": {
            "d": "e"
          }
        }
        """)
  }

  @Test(arguments: [
    ("21.028511", "21.028511"), ("-1.5e3", "-1.5e3"), ("1E+9", "1E+9"),
    ("99999999999999999999", "99999999999999999999"),
  ])
  func `another program's number is kept as it is written`(text: String, kept: String) throws {
    #expect(try JSONValue.parse(text, numbers: .othersAsWritten) == .text(kept))
    #expect(throws: JSONError.self) { try JSONValue.parse(text) }
  }

  @Test(arguments: ["1.", "1e", "1e+", "-", ".5", "01.5", "1.5.5"])
  func `what is no number is none of another program's either`(text: String) {
    #expect(throws: JSONError.self) { try JSONValue.parse(text, numbers: .othersAsWritten) }
  }

  @Test(arguments: UInt64(0)..<200)
  func `what is written is read back`(seed: UInt64) throws {
    var generator = Generator(random: SeededGenerator(seed: seed))
    let value = generator.value(depth: 0)

    #expect(try JSONValue.parse(value.canonicalText) == value)
    #expect(try JSONValue.parse(value.prettyText) == value)
  }

  @Test(arguments: UInt64(0)..<200)
  func `damaged text is read or refused, and never stops the program`(seed: UInt64) {
    var generator = Generator(random: SeededGenerator(seed: seed))
    var bytes = Array(generator.value(depth: 0).canonicalText.utf8)
    for _ in 0...generator.number(below: 4) where !bytes.isEmpty {
      bytes[generator.number(below: bytes.count)] = UInt8(generator.number(below: 256))
    }
    let text = String(decoding: bytes, as: UTF8.self)

    if let value = try? JSONValue.parse(text) {
      #expect((try? JSONValue.parse(value.canonicalText)) == value)
    }
  }
}

@Suite struct `JSON reading` {
  @Test(arguments: [
    ("", JSONError(.unexpectedEnd, at: 0)), ("[1,]", JSONError(.unexpectedCharacter, at: 3)),
    ("[1", JSONError(.unexpectedEnd, at: 2)), ("1.5", JSONError(.notAnInteger, at: 1)),
    ("1e3", JSONError(.notAnInteger, at: 1)), ("01", JSONError(.unexpectedCharacter, at: 1)),
    ("-", JSONError(.unexpectedEnd, at: 1)), ("tru", JSONError(.unexpectedEnd, at: 3)),
    ("9223372036854775808", JSONError(.integerOutOfRange, at: 0)),
    (#"{"a":1,"a":2}"#, JSONError(.duplicateKey, at: 7)),
    ("{a:1}", .init(.unexpectedCharacter, at: 1)),
    (#""\uD800""#, JSONError(.loneSurrogate, at: 1)), (#""\uDC00""#, .init(.loneSurrogate, at: 1)),
    (#""\uD800\u0041""#, .init(.loneSurrogate, at: 1)), (#""\x""#, .init(.invalidEscape, at: 1)),
    (#""\u00G0""#, .init(.invalidEscape, at: 5)), ("\"\n\"", .init(.controlCharacter, at: 1)),
    ("1 2", JSONError(.unexpectedCharacter, at: 2)), ("\"a", JSONError(.unexpectedEnd, at: 2)),
  ])
  func `says what is wrong and where`(text: String, error: JSONError) {
    #expect(throws: error) { try JSONValue.parse(text) }
  }

  @Test func `surrogate pairs become one character`() throws {
    #expect(try JSONValue.parse(#""\uD83D\uDE00""#) == "😀")
  }

  @Test func `the ends of the integers are read`() throws {
    #expect(try JSONValue.parse("-9223372036854775808") == .integer(.min))
    #expect(try JSONValue.parse("9223372036854775807") == .integer(.max))
  }

  @Test func `depth is bounded`() throws {
    let allowed = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)

    _ = try JSONValue.parse(allowed)

    #expect(throws: JSONError(.tooDeep, at: 64)) { try JSONValue.parse("[" + allowed + "]") }
  }

  @Test func `size is bounded`() {
    #expect(throws: JSONError(.tooLong, at: 4)) { try JSONValue.parse("12345", byteLimit: 4) }
  }
}

/// Random values from a seed.
private struct Generator {
  var random: SeededGenerator

  mutating func number(below limit: Int) -> Int { random.below(limit) }

  mutating func text() -> String {
    let letters = Array("aĐễ\"\\\n\u{0}\u{7F}😀 /")
    return String((0..<number(below: 6)).map { _ in letters[number(below: letters.count)] })
  }

  mutating func value(depth: Int) -> JSONValue {
    switch number(below: depth < 5 ? 6 : 4) {
    case 0: .null
    case 1: .bool(number(below: 2) == 0)
    case 2: .integer(Int64(number(below: .max)) * (number(below: 2) == 0 ? 1 : -1))
    case 3: .text(text())
    case 4: .array((0..<number(below: 5)).map { _ in value(depth: depth + 1) })
    default:
      .object((0..<number(below: 5)).map { JSONMember("\($0)" + text(), value(depth: depth + 1)) })
    }
  }
}
