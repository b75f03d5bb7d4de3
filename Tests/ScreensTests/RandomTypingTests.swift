import Petitions
import Support
import TerminalUI
import Testing

@testable import Screens

@Suite struct `Random typing on the screens` {
  private static let seed: UInt64 = 20_261_126

  @Test(arguments: [(80, 24), (120, 30)])
  func `never traps and always fills the window`(width: Int, height: Int) {
    let count = RandomTyping.keyCount(ordinary: 1_000) / 2
    let seed = Self.seed + UInt64(width)
    print("seed \(seed), \(count) keys")
    var typing = RandomTyping(seed: seed)
    var decoder = KeyDecoder()
    var player = Player.atDesk(mode: typing.number(below: 2) == 0 ? .practice : .exam)
    var now = 0

    for step in 0..<count {
      var keys = decoder.decode(typing.next(), at: now)
      now += typing.pause()
      keys += decoder.settle(at: now)
      for key in keys { player.press(key) }
      if typing.number(below: 8) == 0 { player.tick(Int64(typing.number(below: 4_000))) }
      // A shift that has ended, or was left, makes place for the next one.
      if case .desk = player.app.stage { continue }
      guard typing.number(below: 20) == 0 else { continue }
      player = .atDesk(mode: typing.number(below: 2) == 0 ? .practice : .exam)
      if step.isMultiple(of: 20) {
        #expect(player.app.draw(Size(width: width, height: height)).grid.width == width)
      }
    }

    let grid = player.app.draw(Size(width: width, height: height)).grid
    #expect(grid.size == Size(width: width, height: height))
  }
}
