import Randomness
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
    ("\u{1B}[1;5H", .textStart), ("\u{1B}[1;5F", .textEnd), ("\u{1B}[7^", .textStart),
    ("\u{1B}[1;3F", .textEnd), ("\u{1B}[3;5~", .alt("d")), ("\u{1B}\u{1B}[D", .wordLeft),
    ("\u{1B}\u{1B}OC", .wordRight), ("\u{1B}[127;5u", .alt("\u{7F}")),
    ("\u{1B}[200~Sở\r\nXa\u{302}y\u{1B}[201~", .paste("Sở\nXây")),
  ])
  func `each sequence is one key`(text: String, key: Key) {
    var decoder = KeyDecoder()

    #expect(decoder.decode(text.utf8) == [key])
    #expect(decoder.settlesAt == nil)
  }

  @Test func `a lone escape waits to be settled`() {
    var decoder = KeyDecoder()

    #expect(decoder.decode([0x1B], at: 100) == [])
    #expect(decoder.settlesAt == 150)
    #expect(decoder.settle(at: 149) == [])
    #expect(decoder.settle(at: 150) == [.escape])
    #expect(decoder.flush() == [])
    #expect(decoder.decode([0x1B, 0x1B]) == [])
    #expect(decoder.flush() == [.escape, .escape])
    #expect(decoder.decode([0x1B, 0x5B]) == [])
    #expect(decoder.flush() == [.alt("[")])
    #expect(decoder.decode([0x1B, 0x0D]) == [.escape, .enter])
    #expect(decoder.decode("\u{1B}\u{1B}[B".utf8) == [.escape, .down])
    #expect(decoder.decode("\u{1B}\u{1B}x".utf8) == [.escape, .alt("x")])
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

  @Test(arguments: [
    "\u{1B}[1", "\u{1B}[1;5", "\u{1B}O1", "\u{1B}[[", "\u{1B}[?62;1", "\u{1B}[M!",
    "\u{1B}]11;rgb:ff", "\u{1B}P>|XTerm",
  ])
  func `a sequence that was cut off ends soon and takes no key with it`(cut: String) {
    var decoder = KeyDecoder()

    let swallowed = decoder.decode(cut.utf8, at: 1_000)
    let settled = decoder.settle(at: 1_100)

    #expect(swallowed == [] && settled == [])
    #expect(decoder.settlesAt == nil)
    #expect(decoder.decode("x".utf8, at: 1_101) == [.character("x")])
  }

  @Test func `more bytes do not prolong the wait for a sequence`() {
    var decoder = KeyDecoder()

    for time in stride(from: 0, to: 100, by: 10) {
      let keys = decoder.decode(time == 0 ? Array("\u{1B}[".utf8) : [0x31], at: time)
      #expect(keys == [])
    }

    #expect(decoder.settlesAt == 100)
    #expect(decoder.settle(at: 100) == [])
    #expect(decoder.decode([0x31], at: 110) == [.character("1")])
  }

  @Test func `what never ends is swallowed up to a limit`() {
    var decoder = KeyDecoder()
    let ones = String(repeating: "1", count: KeyDecoder.swallowedMaximumBytes)

    #expect(decoder.decode("\u{1B}[\(ones)1A".utf8) == [.character("1"), .character("A")])
    #expect(decoder.decode("\u{1B}]\(ones)1A".utf8) == [.character("1"), .character("A")])
  }

  @Test func `answers of a terminal are no keys`() {
    var decoder = KeyDecoder()

    for answer in [
      "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\",
      "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
      "\u{1B}[12;40R", "\u{1B}[>1;10;0c", "\u{1B}[M !!", "\u{1B}[<0;10;20M", "\u{1B}[I",
      "\u{1B}[?2026;2$y",
    ] {
      #expect(decoder.decode("\(answer)a".utf8) == [.character("a")], "\(answer.debugDescription)")
    }
  }

  @Test func `a letter with Alt held does not start an answer`() {
    var decoder = KeyDecoder()

    #expect(decoder.decode("\u{1B}]".utf8, at: 0) == [])
    #expect(decoder.settle(at: 50) == [.alt("]")])
    #expect(decoder.decode("\u{1B}Pa".utf8) == [.alt("P"), .character("a")])
    #expect(decoder.decode("\u{1B}_\r".utf8) == [.alt("_"), .enter])
    #expect(decoder.decode("\u{1B}]12".utf8, at: 100) == [])
    #expect(decoder.settle(at: 200) == [.alt("]"), .character("1"), .character("2")])
  }

  @Test func `a long paste comes in pieces that are cut between letters and lose nothing`() {
    var decoder = KeyDecoder()
    let pasted = "a" + String(repeating: "ữ\r\n", count: 40_000)

    let keys = decoder.decode("\u{1B}[200~\(pasted)\u{1B}[201~b".utf8)

    var text = ""
    for key in keys.dropLast() {
      guard case .paste(let piece) = key else {
        Issue.record("\(key) is not a paste.")
        return
      }
      #expect(piece.utf8.count <= KeyDecoder.pasteMaximumBytes)
      text += piece
    }
    #expect(keys.count == 5)
    #expect(text == pasted.replacing("\r\n", with: "\n"))
    #expect(keys.last == .character("b"))
  }

  @Test func `a paste without its end is settled as what arrived`() {
    var decoder = KeyDecoder()

    #expect(decoder.decode("\u{1B}[200~abc".utf8, at: 0) == [])
    #expect(decoder.settlesAt == 200)
    #expect(decoder.settle(at: 200) == [.paste("abc")])
    #expect(decoder.settlesAt == 1_000)
    #expect(decoder.decode("d".utf8, at: 900) == [])
    #expect(decoder.settle(at: 1_000) == [.paste("d")])
    #expect(decoder.decode("e".utf8, at: 1_001) == [.character("e")])
  }

  @Test func `who types on and on still leaves a paste without its end`() {
    var decoder = KeyDecoder()
    var keys = decoder.decode("\u{1B}[200~".utf8, at: 0)

    for time in stride(from: 30, through: 1_500, by: 30) {
      if let moment = decoder.settlesAt, moment <= time { keys += decoder.settle(at: moment) }
      keys += decoder.decode("x".utf8, at: time)
    }

    let pasted = Key.paste(String(repeating: "x", count: 33))
    #expect(keys == [pasted] + Array(repeating: .character("x"), count: 17))
  }

  @Test func `keys that were pressed while a paste had no end are keys again`() {
    var decoder = KeyDecoder()

    #expect(decoder.decode("\u{1B}[200~abc\u{1B}[B\u{13}".utf8, at: 0) == [])
    #expect(decoder.settle(at: 200) == [.paste("abc")])
    #expect(decoder.settle(at: 1_000) == [.down, .control("s")])
    #expect(decoder.decode("\u{1B}[200~abc\u{1B}[20".utf8, at: 2_000) == [])
    #expect(decoder.flush() == [.paste("abc")])
    #expect(decoder.settlesAt == nil)
  }

  @Test func `a slow paste goes on as long as blocks of it arrive`() {
    var decoder = KeyDecoder()
    let block = "mười sáu chữ trở lên\r"
    var keys = decoder.decode("\u{1B}[200~\(block)".utf8, at: 0)

    for time in [900, 1_800] {
      if let moment = decoder.settlesAt { keys += decoder.settle(at: moment) }
      keys += decoder.decode(block.utf8, at: time)
    }
    keys += decoder.decode("\u{1B}[201~x".utf8, at: 2_700)

    var text = ""
    for case .paste(let piece) in keys { text += piece }
    #expect(text == String(repeating: block.replacing("\r", with: "\n"), count: 3))
    #expect(keys.last == .character("x") && !keys.contains(.enter))
  }

  @Test(arguments: 0..<200) func `the keys do not depend on how the bytes are cut`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
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
