extension SplitText {
  private static let openings: Set<WordKey> = [
    "dien", "ghi", "nhap", "ten", "ho", "so", "ngay", "dia", "noi", "don", "co", "li", "ket",
    "thoi", "chuc", "xxx", "xx",
  ]

  /// The places of a template that nobody filled, as written: "{{tên}}", "[...]", "…/…/20…", "XX/XX".
  ///
  /// What was hidden on purpose ("[đã che]") and what a thought trails off with ("...") is none.
  ///
  /// Complexity: linear in the length of the text.
  package var unfilledPlaces: [String] {
    var places: [String] = []
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      if let end = placeEnd(characters, index) {
        places.append(String(characters[index..<end]))
        index = end
      } else {
        index += 1
      }
    }
    return places
  }

  private func placeEnd(_ characters: [Character], _ start: Int) -> Int? {
    let first = characters[start]
    switch first {
    case "{", "[", "<": return bracketEnd(characters, start)
    case "_":
      let end = runEnd(characters, start) { $0 == "_" }
      return end - start >= 3 ? end : nil
    case ".", "…":
      let end = runEnd(characters, start) { $0 == "." || $0 == "…" || $0 == "/" }
      let run = characters[start..<end]
      let dots = run.reduce(0) { $0 + ($1 == "." ? 1 : $1 == "…" ? 3 : 0) }
      return dots >= 6 || run.contains("/") && dots >= 3 ? end : nil
    case "X", "x":
      let isStart =
        start == 0 || !(characters[start - 1].isLetter || characters[start - 1].isNumber)
      let end = runEnd(characters, start) { $0 == first || $0 == "/" }
      let isWhole = end == characters.count || !(characters[end].isLetter)
      guard isStart, isWhole else { return nil }
      let run = characters[start..<end]
      return run.contains("/") && run.count >= 5 || first == "X" && run.count >= 3 ? end : nil
    default: return nil
    }
  }

  private func runEnd(_ characters: [Character], _ start: Int, _ belongs: (Character) -> Bool)
    -> Int
  {
    var end = start
    while end < characters.count, belongs(characters[end]) { end += 1 }
    return end
  }

  /// The longest bracket that is looked through.
  private static let bracketMaximum = 60

  private func bracketEnd(_ characters: [Character], _ start: Int) -> Int? {
    let closing: Character = characters[start] == "{" ? "}" : characters[start] == "[" ? "]" : ">"
    let limit = min(characters.count, start + Self.bracketMaximum)
    guard let end = (start + 1..<limit).first(where: { characters[$0] == closing }) else {
      return nil
    }
    if closing == "}" {
      let isDouble = end + 1 < characters.count && characters[end + 1] == "}"
      return isDouble ? end + 2 : end + 1
    }
    let content = SplitText(String(characters[start + 1..<end]))
    guard let first = content.words.first else { return closing == "]" ? end + 1 : nil }
    return Self.openings.contains(first.plain) ? end + 1 : nil
  }
}
