import Support
import Testing
import Wording

@testable import TerminalUI

@Suite struct `Random typing` {
  private static let seed: UInt64 = 20_261_126

  /// Lets a decoder settle what is pending, as its owner does while nothing comes.
  private func wait(_ decoder: inout KeyDecoder, from start: Int, until end: Int) -> [Key] {
    var keys: [Key] = []
    while let moment = decoder.settlesAt, moment <= end {
      keys += decoder.settle(at: max(start, moment))
    }
    return keys
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `leaves no state from which a key does not come through within a second`(part: UInt64) {
    let count = RandomTyping.keyCount(ordinary: 20_000) / 4
    print("seed \(Self.seed + part), \(count) keys")
    var typing = RandomTyping(seed: Self.seed + part)
    var decoder = KeyDecoder()
    var now = 0
    var bytes = 0
    var keys = 0

    for step in 0..<count {
      let piece = typing.next()
      bytes += piece.count
      keys += decoder.decode(piece, at: now).count
      let next = now + typing.pause()
      keys += wait(&decoder, from: now, until: next).count
      now = next
      if let moment = decoder.settlesAt, moment > now + 1_000 {
        Issue.record("step \(step): pending until \(moment) at \(now)")
      }
      guard step.isMultiple(of: 50) else { continue }
      keys += wait(&decoder, from: now, until: now + 1_000).count
      now += 1_000
      let marked = decoder.decode("x".utf8, at: now)
      #expect(marked == [.character("x")], "step \(step)")
    }

    #expect(keys > count / 2)
    #expect(keys <= bytes * 2)
  }

  @Test func `keeps a text composed, bounded and drawable`() {
    let count = RandomTyping.keyCount(ordinary: 8_000)
    print("seed \(Self.seed), \(count) keys")
    var typing = RandomTyping(seed: Self.seed)
    var decoder = KeyDecoder()
    var editor = TextEditor()
    var grid = Grid(width: 40, height: 10)

    for step in 0..<count {
      for key in decoder.decode(typing.next()) + decoder.flush() {
        editor.handle(key, width: 38, height: 8)
      }
      guard step.isMultiple(of: 40) else { continue }
      grid.fill(grid.bounds)
      let caret = grid.put(editor.view(width: 38, height: 8), in: grid.bounds.inset(horizontal: 1))
      #expect(grid.bounds.contains(caret), "step \(step)")
      #expect(editor.characters.count <= TextEditor.characterMaximum)
    }

    #expect(Array(editor.text.unicodeScalars) == Array(editor.text.composed.unicodeScalars))
  }
}
