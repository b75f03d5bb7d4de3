import Petitions
import Wording

/// Makes texts of bytes, and remembers the recent ones: a log says the same words over and over.
///
/// The memory is a fixed number of places; a text that falls into a taken place takes it over.
struct TextPool {
  private static let placeCount = 4096
  private static let byteMaximum = 128

  private var slots: [Slot]

  private struct Slot {
    var bytes: [UInt8] = []
    var text = ""
  }

  init() {
    slots = Array(repeating: Slot(), count: Self.placeCount)
  }

  /// The bytes as text in Normalization Form C, without what nobody can see.
  mutating func text(_ bytes: ArraySlice<UInt8>) -> String {
    // Up to fifteen bytes of ASCII live inside the text itself: nothing to save.
    let isShort = bytes.count <= 15 && bytes.allSatisfy { $0 < 0x80 }
    guard !isShort, bytes.count <= Self.byteMaximum else { return Self.composed(bytes) }
    let place = Self.place(of: bytes)
    if slots[place].bytes.count == bytes.count && slots[place].bytes[...] == bytes {
      return slots[place].text
    }
    let text = Self.composed(bytes)
    slots[place] = Slot(bytes: Array(bytes), text: text)
    return text
  }

  static func composed(_ bytes: ArraySlice<UInt8>) -> String {
    let seen = bytes.mayHideCharacters ? bytes.visible[...].trimmed : bytes
    return String(decoding: seen.singleBlanked, as: UTF8.self).composed
  }

  /// A text as names are compared: what can be seen of it, with one blank between its words.
  static func name(_ text: some StringProtocol) -> String { text.visibleName.composed }

  private static func place(of bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 15) % UInt32(placeCount))
  }
}

extension TextPool {
  /// The value of a cell of a table, which has no type: plain numbers and `true` or `false` count
  /// as such, anything else is text.
  static func cell(_ bytes: ArraySlice<UInt8>) -> AttributeValue {
    if let number = plainInteger(bytes) { return .number(number) }
    // pandas writes whole numbers so where a column has gaps.
    if bytes.suffix(2).elementsEqual(".0".utf8), let number = plainInteger(bytes.dropLast(2)) {
      return .number(number)
    }
    let text = composed(bytes)
    switch text {
    case "true", "True", "TRUE": return .flag(true)
    case "false", "False", "FALSE": return .flag(false)
    default: return .text(text)
    }
  }
}
