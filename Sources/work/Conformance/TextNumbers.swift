/// The texts that events share, numbered: two texts have the same number when they are equal.
struct TextNumbers: Sendable {
  private var texts: [String] = []
  private var numbers: [String: Int32] = [:]
  /// For each length, up to a multiple, the number of the text that was last asked for, or -1: few
  /// different ones come, and mostly of different lengths.
  private var guesses = Array(repeating: Int32(-1), count: Self.lengthCount)

  /// How many lengths of texts are told apart, a power of two.
  private static let lengthCount = 16
  /// How many texts are worth keeping for the next trace.
  private static let keptMaximum = 4_096

  /// Begins another trace, of which the texts will mostly be those of the one before.
  mutating func restart() {
    if texts.count > Self.keptMaximum { self = TextNumbers() }
  }

  mutating func number(of text: String) -> Int32 {
    let length = text.utf8.count & (Self.lengthCount - 1)
    let guess = guesses[length]
    if guess >= 0, texts[Int(guess)] == text { return guess }
    let number = numbers[text] ?? Int32(texts.count)
    if Int(number) == texts.count {
      texts.append(text)
      numbers[text] = number
    }
    guesses[length] = number
    return number
  }
}
