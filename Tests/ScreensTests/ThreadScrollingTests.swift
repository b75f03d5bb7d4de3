import Petitions
import Scenarios
import TerminalUI
import Testing
import Wording

@testable import Screens

/// A petition of pictures, which one language describes at length and the other in a word.
private func pictures(long: Language) -> Scenario {
  let model = Fixture.petitions[0]
  let messages = (1...12).map { number in
    let short = "ảnh \(number)"
    let words = (1...40).map { "\(number).\($0)" }.joined(separator: " ")
    return ScriptedMessage(
      at: model.arrives,
      content: .attachment(
        Attachment(
          kind: .image,
          what: long == .vietnamese ? Phrase(words, short) : Phrase(short, words))))
  }
  let petition = ScriptedPetition(
    id: model.id,
    arrival: ScriptedArrival(
      arrives: model.arrives, channel: model.channel, subject: model.subject, sender: model.sender,
      messages: messages), truth: model.truth, reactions: .none, model: [])
  return Fixture.scenario(with: Fixture.pack, petitions: [petition])
}

@Suite struct `The letters at the desk` {
  /// The lines of the pane of letters at 80×24, below the one that tells how much is above.
  private func lines(_ player: Player) -> [Substring] {
    player.text().split(separator: "\n", omittingEmptySubsequences: false)[4..<21]
      .map { $0.dropFirst(28) }
  }

  @Test(
    arguments: [Language.vietnamese, .english].flatMap { shown in
      [Language.vietnamese, .english].map { (shown, $0) }
    })
  func `scroll by the lines of the language that is shown`(shown: Language, long: Language) {
    var player = Player.atDesk(pictures(long: long), language: shown)
    player.press(.enter)
    for _ in 0..<400 { player.press(.left) }

    var steps = 0
    var before = lines(player)
    while steps < 400 {
      player.press(.right)
      let after = lines(player)
      if after == before { break }
      #expect(after.dropLast() == before.dropFirst(), "step \(steps)")
      before = after
      steps += 1
    }
    // To the end of the letters, and no further: the last one can be read.
    #expect(before.contains { $0.contains(shown == long ? "12.40" : "ảnh 12") })
    #expect(steps > 0)
  }
}
