import Testing

@testable import TerminalUI

@Suite struct `Decoding keys` {
  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[4~", .end), ("\u{1B}OF", .end),
    ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
    ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}OP", .function(1)),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[34~", .function(20)), ("\u{1B}[1;2P", .function(1)),
    ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft), ("\u{1B}[1;2C", .right),
    ("\u{1B}[Z", .backTab), ("\t", .tab), ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter),
    ("\u{7F}", .backspace), ("\u{08}", .backspace), ("\u{1B}\u{7F}", .alt("\u{7F}")),
    ("\u{01}", .control("a")), ("\u{1A}", .control("z")), ("\u{1F}", .control("_")),
    ("\u{0}", .control(" ")), ("\u{1B}x", .alt("x")), ("\u{1B}á", .alt("á")),
    ("ữ", .character("ữ")), ("😀", .character("😀")), ("\u{1B}[97;5u", .control("a")),
    ("\u{1B}[200~Sở\r\nXa\u{302}y\u{1B}[201~", .paste("Sở\nXây")),
  ])
  func `each sequence is one key`(text: String, key: Key) {
    var decoder = KeyDecoder()

    #expect(decoder.decode(text.utf8) == [key])
    #expect(decoder.patienceMilliseconds == nil)
  }

  @Test func `a lone escape waits to be settled`() {
    var decoder = KeyDecoder()

    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.patienceMilliseconds == 50)
    #expect(decoder.flush() == [.escape])
    #expect(decoder.flush() == [])
    #expect(decoder.decode([0x1B, 0x1B]) == [.escape])
    #expect(decoder.flush() == [.escape])
    #expect(decoder.decode([0x1B, 0x5B]) == [])
    #expect(decoder.flush() == [.alt("[")])
    #expect(decoder.decode([0x1B, 0x0D]) == [.escape, .enter])
  }

  @Test func `bytes that are not text become replacement characters`() {
    var decoder = KeyDecoder()

    let keys = decoder.decode([0xFF, 0xC3, 0x28, 0xE1, 0xBB, 0x61, 0xED, 0xA0, 0x80])

    let bad = Key.character("\u{FFFD}")
    #expect(keys == [bad, bad, .character("("), bad, .character("a"), bad, bad, bad])
  }

  @Test func `an unknown or endless sequence is swallowed`() {
    var decoder = KeyDecoder()

    #expect(decoder.decode("\u{1B}[?62;1cA".utf8) == [.character("A")])
    #expect(
      decoder.decode("\u{1B}[\(String(repeating: "1", count: 500))Ab".utf8) == [.character("b")])
    #expect(decoder.decode("\u{1B}[12\u{1B}[A".utf8) == [.up])
  }

  @Test func `a paste is bounded and cut between letters`() {
    var decoder = KeyDecoder()

    let keys = decoder.decode(
      "\u{1B}[200~a\(String(repeating: "ữ", count: 40_000))\u{1B}[201~b".utf8)

    guard case .paste(let text) = keys.first else {
      Issue.record("The first key is not a paste: \(keys.prefix(1))")
      return
    }
    #expect(text.utf8.count <= KeyDecoder.pasteMaximumBytes)
    #expect(text.hasSuffix("ữ"))
    #expect(keys.dropFirst() == [.character("b")])
  }

  @Test func `a paste without its end is settled as what arrived`() {
    var decoder = KeyDecoder()

    #expect(decoder.decode("\u{1B}[200~abc".utf8) == [])
    #expect(decoder.patienceMilliseconds == 1_000)
    #expect(decoder.flush() == [.paste("abc")])
    #expect(decoder.decode("d".utf8) == [.character("d")])
  }

  @Test(arguments: 0..<200) func `the keys do not depend on how the bytes are cut`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let pieces = [
      "\u{1B}", "[", "O", "A", "~", "1;5C", "200~", "\u{1B}[201~", "ữ", "漢", "[[A", ";", "\r",
    ].map { Array($0.utf8) }
    var bytes: [UInt8] = []
    for _ in 0..<60 {
      bytes +=
        Bool.random(using: &random)
        ? pieces[Int.random(in: 0..<pieces.count, using: &random)]
        : [UInt8.random(in: 0...255, using: &random)]
    }
    var whole = KeyDecoder()
    var split = KeyDecoder()

    let expected = whole.decode(bytes) + whole.flush()
    var keys: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...rest.count, using: &random)
      keys += split.decode(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    keys += split.flush()

    #expect(keys == expected)
  }
}
