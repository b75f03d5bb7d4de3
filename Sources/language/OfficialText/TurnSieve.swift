/// Tells of most texts that they have none of several turns of phrase, without a look at the turns.
///
/// A turn is a row of groups of phrases, of each of which one has to be there. Hundreds of patterns are
/// held against every letter, and it has the words for hardly one: all of a pattern's words in one row of
/// numbers tell that in a few steps each. A yes is now and then wrong, a no never.
package final class TurnSieve: Sendable {
  /// Where the words are in every sieve, phrase behind phrase, group behind group, turn behind turn.
  private let hashes: [UInt32]
  /// Where the words of each phrase end, the phrases of each group and the groups of each turn.
  private let phraseEnds: [Int32]
  private let groupEnds: [Int32]
  private let turnEnds: [Int32]

  /// Takes the groups of phrases of each turn; none stands for what no word tells of, and may always be there.
  package init(_ turns: [[[SoughtPhrase]?]]) {
    var hashes: [UInt32] = []
    var phraseEnds: [Int32] = []
    var groupEnds: [Int32] = []
    turnEnds = turns.map { groups in
      for group in groups {
        if let group {
          for phrase in group {
            // A long number may be there in other groups of digits.
            if !phrase.isGrouped { hashes += phrase.words.map(\.sieveHash) }
            phraseEnds.append(Int32(hashes.count))
          }
        } else {
          phraseEnds.append(Int32(hashes.count))
        }
        groupEnds.append(Int32(phraseEnds.count))
      }
      return Int32(groupEnds.count)
    }
    self.hashes = hashes
    self.phraseEnds = phraseEnds
    self.groupEnds = groupEnds
  }

  /// Whether one of the turns may be in a text; a no is sure.
  ///
  /// Complexity: linear in the number of words of all turns.
  package func mayStand(in text: SplitText) -> Bool {
    find { text.mayContain(hash: $0) ? .max : 0 } != 0
  }

  /// A bit for each sentence in which one of the turns may stand; a no is sure.
  ///
  /// Complexity: linear in the number of words of all turns.
  package func sentences(in sieve: SentenceSieve) -> UInt64 {
    find { sieve.sentences(withHash: $0) }
  }

  /// A bit for each place in which a turn may stand whole, by those in which each word may.
  @inline(__always)
  private func find(_ places: (UInt32) -> UInt64) -> UInt64 {
    var found: UInt64 = 0
    var group = 0
    for turnEnd in turnEnds where found != .max {
      var turn = UInt64.max
      while group < Int(turnEnd), turn != 0 {
        turn &= find(phraseOf: group, places)
        group += 1
      }
      found |= turn
      group = Int(turnEnd)
    }
    return found
  }

  @inline(__always)
  private func find(phraseOf group: Int, _ places: (UInt32) -> UInt64) -> UInt64 {
    let first = group == 0 ? 0 : Int(groupEnds[group - 1])
    var word = first == 0 ? 0 : Int(phraseEnds[first - 1])
    var found: UInt64 = 0
    for phrase in first..<Int(groupEnds[group]) where found != .max {
      let end = Int(phraseEnds[phrase])
      var here = UInt64.max
      while word < end, here != 0 {
        here &= places(hashes[word])
        word += 1
      }
      found |= here
      word = end
    }
    return found
  }
}
