import Petitions
import TextJudging
import WorkCalendar

/// Texts of one petition that were read before, with what came of it.
///
/// Officers send what they drafted, and many officers write the same: what a text comes to by itself
/// is found once. When the memory is full it begins anew, so that it is never larger than that.
struct RememberedTexts: Sendable {
  /// How many texts are remembered: for one shift, and for very many of them.
  enum Reach: Sendable {
    case shift
    case manyShifts

    fileprivate var textsMaximum: Int {
      switch self {
      case .shift: 1
      case .manyShifts: 128
      }
    }

    fileprivate var bytesMaximum: Int { 65_536 }
  }

  struct Entry: Sendable {
    fileprivate let text: String
    fileprivate let date: CivilDate
    var reading: TextReading
    /// Of each rule that holds a text against nothing else, what the text comes to.
    var judgements: [TextJudgement?]
  }

  private let reach: Reach
  private let ruleCount: Int
  private var places: [UInt64: Int] = [:]
  private var byteCount = 0
  var entries: [Entry] = []

  init(_ reach: Reach, ruleCount: Int) {
    self.reach = reach
    self.ruleCount = ruleCount
  }

  /// The place of a text that was written on a day, once it has been read.
  mutating func place(
    of text: String, on date: CivilDate, read: () -> TextReading
  ) -> Int {
    let key =
      text.fingerprint ^ UInt64(truncatingIfNeeded: date.daysSinceEpoch) &* 0xD6E8_FEB8_6659_FD93
    if let place = places[key], entries[place].date == date, entries[place].text == text {
      return place
    }
    let length = text.utf8.count
    if entries.count >= reach.textsMaximum || byteCount + length > reach.bytesMaximum {
      places.removeAll(keepingCapacity: true)
      entries.removeAll(keepingCapacity: true)
      byteCount = 0
    }
    byteCount += length
    entries.append(
      Entry(
        text: text, date: date, reading: read(),
        judgements: Array(repeating: nil, count: ruleCount)))
    places[key] = entries.count - 1
    return entries.count - 1
  }
}

extension String {
  private static let fingerprintStride = 5

  /// A number that few texts share.
  var fingerprint: UInt64 {
    // Few bytes tell most texts apart; whoever finds a text by it compares the whole.
    let bytes = utf8Span.span
    var value = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    for place in stride(from: 0, to: bytes.count, by: Self.fingerprintStride) {
      value = (value ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01B3
    }
    return value ^ value >> 32
  }
}
