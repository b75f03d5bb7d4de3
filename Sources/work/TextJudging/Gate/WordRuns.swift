package import OfficialText

/// Every run of three words of a text, to tell how much of it stands elsewhere.
///
/// Shared and never changed: many texts are held against one.
package final class WordRuns: Sendable {
  /// Whether marks count.
  enum Reading {
    case asWritten
    case marksAside
  }

  static let length = 3

  /// The words of all texts, one behind the other.
  private let words: [WordKey]
  /// Where each run begins among the words, and its fingerprint.
  private let starts: [Int32]
  private let fingerprints: [UInt64]
  /// The place of a run and one, zero where none is; as many as are a power of two.
  private let slots: [Int32]
  let distinctCount: Int
  /// The first run that stood before.
  let firstRepeated: Int?

  convenience init(_ split: SplitText, _ reading: Reading) { self.init([split], reading) }

  package convenience init(_ split: SplitText) { self.init([split], .marksAside) }

  /// The runs of several texts as if they were one.
  package convenience init(_ texts: [SplitText]) { self.init(texts, .marksAside) }

  private init(_ texts: [SplitText], _ reading: Reading) {
    var words: [WordKey] = []
    words.reserveCapacity(texts.reduce(0) { $0 + $1.words.count })
    var starts: [Int32] = []
    starts.reserveCapacity(words.capacity)
    for text in texts {
      let first = words.count
      for word in text.words {
        words.append(reading == .asWritten ? word.marked : word.plain)
      }
      for start in first..<max(first, words.count - Self.length + 1) { starts.append(Int32(start)) }
    }
    let hashes = words.map(\.fingerprint)
    let fingerprints = starts.map { start in
      let start = Int(start)
      return (hashes[start] &* 31 &+ hashes[start + 1] &* 0xC2B2_AE3D_27D4_EB4F)
        &* 0xD6E8_FEB8_6659_FD93 &+ hashes[start + 2]
    }
    var size = 2
    while size < starts.count * 2 { size *= 2 }
    var slots = [Int32](repeating: 0, count: size)
    var distinctCount = 0
    var firstRepeated: Int?
    for run in starts.indices {
      var slot = Self.slot(of: fingerprints[run], of: size)
      var isNew = true
      while slots[slot] != 0 {
        let place = Int(slots[slot]) - 1
        if fingerprints[place] == fingerprints[run],
          Self.areSame(words, Int(starts[place]), words, Int(starts[run]))
        {
          isNew = false
          break
        }
        slot = (slot + 1) & (size - 1)
      }
      if isNew {
        slots[slot] = Int32(run + 1)
        distinctCount += 1
      } else if firstRepeated == nil {
        firstRepeated = run
      }
    }
    self.words = words
    self.starts = starts
    self.fingerprints = fingerprints
    self.slots = slots
    self.distinctCount = distinctCount
    self.firstRepeated = firstRepeated
  }

  package var count: Int { starts.count }

  private static func slot(of fingerprint: UInt64, of count: Int) -> Int {
    Int(truncatingIfNeeded: (fingerprint ^ fingerprint >> 31) >> 7) & (count - 1)
  }

  private static func areSame(
    _ words: [WordKey], _ start: Int, _ others: [WordKey], _ other: Int
  ) -> Bool {
    (0..<length).allSatisfy { words[start + $0] == others[other + $0] }
  }

  /// Whether a run of another text stands here.
  private func contains(_ run: Int, of other: WordRuns) -> Bool {
    let fingerprint = other.fingerprints[run]
    var slot = Self.slot(of: fingerprint, of: slots.count)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if fingerprints[place] == fingerprint,
        Self.areSame(words, Int(starts[place]), other.words, Int(other.starts[run]))
      {
        return true
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// The runs that stand in none of some texts.
  func runs(beside common: [WordRuns]) -> [Int] {
    starts.indices.filter { run in !common.contains { $0.contains(run, of: self) } }
  }

  /// How many of some runs stand in one of other texts, and which does first; nothing where fewer do
  /// than a share in hundredths, of which most texts are far.
  func shared(
    _ runs: some Collection<Int>, with others: [WordRuns], atLeast percent: Int
  ) -> (count: Int, first: Int)? {
    var count = 0
    var first: Int?
    // So many may be wanting, and one more is too many.
    var left = runs.count - (runs.count * percent + 99) / 100
    for run in runs {
      if others.contains(where: { $0.contains(run, of: self) }) {
        count += 1
        if first == nil { first = run }
      } else {
        left -= 1
        if left < 0 { return nil }
      }
    }
    return first.map { (count, $0) }
  }

  /// All runs, by their numbers.
  var all: Range<Int> { starts.indices }
}
