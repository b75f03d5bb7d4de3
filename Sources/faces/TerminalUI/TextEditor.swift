internal import Wording

/// Text being written, with a caret: the composer of a reply.
///
/// The text is always in Normalization Form C and the caret always between graphemes, whatever an
/// input method sends: marks after their letter, or a backspace and the composed letter.
package struct TextEditor: Hashable, Sendable {
  /// The longest text, in graphemes, unless a shorter limit is asked for.
  package static let characterMaximum = 4_000
  /// How many steps can be undone.
  package static let undoMaximum = 100
  /// The most scalars of one grapheme; further marks are refused.
  package static let scalarsPerCharacterMaximum = 8

  /// What Enter does.
  package enum Kind: Hashable, Sendable {
    case multipleLines
    /// A line feed is refused when typed and becomes a space when pasted.
    case singleLine
  }

  package let kind: Kind
  package let maximumLength: Int
  package internal(set) var characters: [Character] = []
  /// How many graphemes stand before the caret.
  package internal(set) var caret = 0

  /// The column that the caret keeps while it moves up and down over shorter lines.
  var preferredColumn: Int?
  /// The first visual line shown, which follows the caret.
  var firstLine = 0
  private var undoSteps: [UndoStep] = []
  private var isTypingRun = false

  /// Creates an editor with the caret after the text.
  package init(
    _ text: String = "", kind: Kind = .multipleLines, maximumLength: Int = characterMaximum
  ) {
    self.kind = kind
    self.maximumLength = max(0, maximumLength)
    insert(text)
    undoSteps = []
    isTypingRun = false
  }

  package var text: String {
    var text = ""
    text.reserveCapacity(characters.count * 2)
    for character in characters { text.append(character) }
    return text
  }

  /// How many words the text has, between blanks and line feeds.
  package var wordCount: Int {
    var count = 0
    var isInWord = false
    for character in characters {
      let isBlank = character == " " || character == "\n"
      if !isBlank && !isInWord { count += 1 }
      isInWord = !isBlank
    }
    return count
  }
  package var isEmpty: Bool { characters.isEmpty }

  /// Inserts text at the caret and returns whether all of it found room.
  @discardableResult
  package mutating func insert(_ text: String) -> Bool {
    let clean = cleaned(text)
    guard !clean.isEmpty else { return text.isEmpty }
    // The neighbours take part: a mark joins the letter before it, or a letter the mark after it.
    let start = max(0, caret - 1)
    let end = min(characters.count, caret + 1)
    let before = String(characters[start..<caret]) + clean
    let joined = Array((before + String(characters[caret..<end])).composed)
    let room = maximumLength - (characters.count - (end - start))
    guard joined.allSatisfy({ $0.unicodeScalars.count <= Self.scalarsPerCharacterMaximum }) else {
      return false
    }
    if joined.count > room {
      return insertPrefix(of: clean)
    }
    remember(isTyping: clean.unicodeScalars.count == 1 && clean != " " && clean != "\n")
    characters.replaceSubrange(start..<end, with: joined)
    caret = start + before.composed.count
    return true
  }

  package mutating func insert(_ character: Character) {
    insert(String(character))
  }

  /// Inserts a line feed, unless the editor has a single line.
  package mutating func insertNewline() {
    guard kind == .multipleLines else { return }
    insert("\n")
  }

  /// Removes the whole grapheme before the caret.
  package mutating func deleteBackward() {
    guard caret > 0 else { return }
    remove(caret - 1..<caret)
  }

  /// Removes the whole grapheme after the caret.
  package mutating func deleteForward() {
    guard caret < characters.count else { return }
    remove(caret..<caret + 1)
  }

  package mutating func deleteWordBackward() {
    let start = wordStart(before: caret)
    guard start < caret else { return }
    remove(start..<caret)
  }

  /// Removes everything; it can be undone.
  package mutating func clear() {
    guard !isEmpty else { return }
    remove(0..<characters.count)
  }

  /// Takes back the last change, or the last run of typed letters.
  package mutating func undo() {
    guard let step = undoSteps.popLast() else { return }
    characters = Array(step.text)
    caret = min(step.caret, characters.count)
    endTypingRun()
  }

  private struct UndoStep: Hashable {
    let text: String
    let caret: Int
  }
}

extension TextEditor {
  /// Ends what `undo()` takes back in one step; every move of the caret does.
  mutating func endTypingRun() {
    isTypingRun = false
    preferredColumn = nil
  }

  func wordStart(before position: Int) -> Int {
    var index = position
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  func wordEnd(after position: Int) -> Int {
    var index = position
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    while index < characters.count, !characters[index].isWhitespace { index += 1 }
    return index
  }

  private func cleaned(_ text: String) -> String {
    let clean = text.withPlainNewlines.printable
    guard kind == .singleLine, clean.contains("\n") else { return clean }
    return String(clean.map { $0 == "\n" ? " " : $0 })
  }

  /// Inserts as many graphemes as there is room for, one after the other.
  private mutating func insertPrefix(of text: String) -> Bool {
    let room = maximumLength - characters.count
    let prefix = text.composed.prefix(room)
    if !prefix.isEmpty, prefix.count < text.count { insert(String(prefix)) }
    return false
  }

  private mutating func remove(_ range: Range<Int>) {
    remember(isTyping: false)
    characters.removeSubrange(range)
    caret = range.lowerBound
    // What now stands side by side may belong together.
    guard caret > 0, caret < characters.count else { return }
    let joined = Array(String(characters[caret - 1...caret]).composed)
    guard joined.count == 1 else { return }
    characters.replaceSubrange(caret - 1...caret, with: joined)
  }

  private mutating func remember(isTyping: Bool) {
    defer { isTypingRun = isTyping }
    preferredColumn = nil
    if isTyping && isTypingRun { return }
    if undoSteps.count == Self.undoMaximum { undoSteps.removeFirst() }
    undoSteps.append(UndoStep(text: text, caret: caret))
  }
}
