/// The values that begin at the words of a text, as far as somebody has looked.
struct ValuesByPlace: Sendable {
  /// Of each word: zero where nobody has looked, one where nothing begins, or a value's place and two.
  private var places: [UInt16]
  private var found: [ValueReader.Found] = []

  init(wordCount: Int) { places = Array(repeating: 0, count: wordCount) }

  /// The value that begins at a word, looked for if nobody has yet.
  mutating func value(at word: Int, _ look: () -> ValueReader.Found?) -> ValueReader.Found? {
    switch places[word] {
    case 0:
      let value = look()
      if let value, found.count < UInt16.max - 2 {
        found.append(value)
        places[word] = UInt16(found.count + 1)
      } else if value == nil {
        places[word] = 1
      }
      return value
    case 1: return nil
    case let place: return found[Int(place) - 2]
    }
  }
}
