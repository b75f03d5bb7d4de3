/// What a check of the gate finds at some words of a text.
struct GateFinding: Sendable {
  let fault: GateFault
  let words: Range<Int>
  let ground: Ground

  /// What a finding rests on.
  enum Ground: Sendable {
    /// On what the case has, on how the text is built, or on words that mean nothing else.
    case facts
    /// On words alone that a list has, and that honest people say as well: "mất lòng", "giữ sẵn".
    case words
  }
}
