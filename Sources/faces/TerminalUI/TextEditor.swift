package import Wording

/// Text being written, with a caret: the composer of a reply.
///
/// The text is always in Normalization Form C and the caret always between graphemes, whatever an
/// input method sends: marks after their letter, or a backspace and the composed letter. A key costs
/// the same in a long text as in a short one.
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

  /// Why something that was written is not in the text, to be told at once.
  package enum Refusal: Hashable, Sendable {
    /// So many graphemes found no room; what stood before them did.
    case tooLong(refused: Int, maximum: Int)
    /// No letter has so many marks.
    case tooManyMarks
  }

  package let kind: Kind
  package let maximumLength: Int
  package private(set) var characters: [Character] = []
  /// How many graphemes stand before the caret.
  package internal(set) var caret = 0
  /// How many words the text has, between blanks and line feeds.
  package private(set) var wordCount = 0
  /// What the last key could not bring into the text; nil when it could.
  package private(set) var refusal: Refusal?
  /// How much the keys just before could not write.
  private var refusedBefore = 0

  /// The column that the caret keeps while it moves up and down over shorter lines.
  var preferredColumn: Int?
  /// The first visual line shown, which follows the caret.
  var firstLine = 0
  var layout = EditorLayout()
  private var history = EditHistory(maximum: undoMaximum)

  /// Creates an editor with the caret after the text.
  package init(
    _ text: String = "", kind: Kind = .multipleLines, maximumLength: Int = characterMaximum
  ) {
    self.kind = kind
    self.maximumLength = max(0, maximumLength)
    insert(text)
    history = EditHistory(maximum: Self.undoMaximum)
  }

  package var text: String {
    var text = ""
    text.reserveCapacity(characters.count * 2)
    for character in characters { text.append(character) }
    return text
  }

  package var isEmpty: Bool { characters.isEmpty }

  /// Inserts text at the caret and returns whether all of it found room.
  @discardableResult
  package mutating func insert(_ text: String) -> Bool {
    insert(cleaned(text), by: .other)
  }

  /// Inserts a letter, or a mark that joins the letter before it.
  package mutating func insert(_ character: Character) {
    let text = cleaned(String(character))
    insert(text, by: character.isWhitespace ? .blank : .letter)
  }

  /// Inserts a line feed, unless the editor has a single line.
  package mutating func insertNewline() {
    guard kind == .multipleLines else { return }
    insert("\n")
  }

  /// Puts another text in the place of the whole one, as one step, with the caret at its end.
  package mutating func replaceAll(with text: String) {
    replaceAll(with: Array(cleaned(text).composed))
  }

  /// Replaces a part of the text, in one step that can be undone; what does not fit is refused.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    let clean = cleaned(text)
    if clean.isEmpty {
      remove(range, by: .other)
    } else {
      endStep()
      _ = insert(clean, replacing: range, by: .other)
    }
  }

  /// Removes the whole grapheme before the caret.
  package mutating func deleteBackward() {
    guard caret > 0 else { return }
    remove(caret - 1..<caret, by: .backspace)
  }

  /// Removes the whole grapheme after the caret.
  package mutating func deleteForward() {
    guard caret < characters.count else { return }
    remove(caret..<caret + 1, by: .delete)
  }

  package mutating func deleteWordBackward() {
    remove(wordStart(before: caret)..<caret, by: .other)
  }

  package mutating func deleteWordForward() {
    remove(caret..<wordEnd(after: caret), by: .other)
  }

  /// Removes what stands before the caret, up to the line feed.
  package mutating func deleteToLineStart() {
    let start = characters[..<caret].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    remove(start..<caret, by: .other)
  }

  /// Removes what stands after the caret, up to the line feed.
  package mutating func deleteToLineEnd() {
    let end = characters[caret...].firstIndex(of: "\n") ?? characters.count
    remove(caret..<end, by: .other)
  }

  /// Removes everything; it can be undone.
  package mutating func clear() {
    remove(0..<characters.count, by: .other)
  }

  /// Takes the last step back; typing a word is one.
  package mutating func undo() {
    guard let (change, caret) = history.undo() else { return }
    apply(change)
    self.caret = caret
    preferredColumn = nil
  }

  /// Does the last step again that was taken back.
  package mutating func redo() {
    guard let (change, caret) = history.redo() else { return }
    apply(change)
    self.caret = caret
    preferredColumn = nil
  }
}

// MARK: - Words

extension TextEditor {
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

  /// How many words start at some characters.
  private func wordStarts(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where !characters[index].isWordBreak {
      if index == 0 || characters[index - 1].isWordBreak { count += 1 }
    }
    return count
  }
}

// MARK: - Changes

extension TextEditor {
  /// Ends what `undo()` takes back in one step; every move of the caret does.
  mutating func endStep() {
    history.endStep()
    preferredColumn = nil
  }

  /// Forgets what could not be written, for the next key; how much that was stays until one is written
  /// or does something else.
  mutating func forgetRefusal() {
    if case .tooLong(let refused, _)? = refusal {
      refusedBefore = refused
    } else {
      refusedBefore = 0
    }
    refusal = nil
  }

  private func cleaned(_ text: String) -> String {
    let clean = text.withPlainNewlines.printable
    guard kind == .singleLine, clean.contains("\n") else { return clean }
    return String(clean.map { $0 == "\n" ? " " : $0 })
  }

  @discardableResult
  private mutating func insert(_ clean: String, by deed: EditHistory.Deed) -> Bool {
    guard !clean.isEmpty else { return true }
    return insert(clean, replacing: caret..<caret, by: deed)
  }

  private mutating func insert(
    _ clean: String, replacing range: Range<Int>, by deed: EditHistory.Deed
  ) -> Bool {
    // The neighbours take part: a mark joins the letter before it, or a letter the mark after it.
    let start = max(0, range.lowerBound - 1)
    let end = min(characters.count, range.upperBound + 1)
    let before = Array((String(characters[start..<range.lowerBound]) + clean).composed)
    let joined = Array((String(before) + String(characters[range.upperBound..<end])).composed)
    guard joined.allSatisfy({ $0.unicodeScalars.count <= Self.scalarsPerCharacterMaximum }) else {
      refusal = .tooManyMarks
      return false
    }
    guard joined.count <= maximumLength - (characters.count - (end - start)) else {
      return insertWhatFits(of: clean, replacing: range)
    }
    change(start..<end, to: joined, caret: start + before.count, by: deed)
    return true
  }

  /// Inserts as many graphemes as there is room for, and remembers that there were more.
  private mutating func insertWhatFits(of text: String, replacing range: Range<Int>) -> Bool {
    let letters = Array(text.composed)
    let room = range.isEmpty ? maximumLength - characters.count : 0
    if room > 0, room < letters.count { insert(String(letters[..<room]), by: .other) }
    let refused = max(1, letters.count - max(0, min(room, letters.count)))
    // Typed or pasted without marks, one letter after the other is refused: all of them are lost.
    refusal = .tooLong(refused: refusedBefore + refused, maximum: maximumLength)
    return false
  }

  private mutating func replaceAll(with letters: [Character]) {
    let fitting = Array(letters.prefix(maximumLength))
    change(0..<characters.count, to: fitting, caret: fitting.count, by: .other)
    if fitting.count < letters.count {
      refusal = .tooLong(refused: letters.count - fitting.count, maximum: maximumLength)
    }
  }

  private mutating func remove(_ range: Range<Int>, by deed: EditHistory.Deed) {
    guard !range.isEmpty else { return }
    // What then stands side by side may belong together.
    if range.lowerBound > 0, range.upperBound < characters.count {
      let sides = [characters[range.lowerBound - 1], characters[range.upperBound]]
      let joined = Array(String(sides).composed)
      if joined.count == 1 {
        let wider = range.lowerBound - 1..<range.upperBound + 1
        change(wider, to: joined, caret: range.lowerBound, by: deed)
        return
      }
    }
    change(range, to: [], caret: range.lowerBound, by: deed)
  }

  /// The one way in which the text changes, but for what was changed before.
  private mutating func change(
    _ range: Range<Int>, to letters: [Character], caret after: Int, by deed: EditHistory.Deed
  ) {
    // Equal letters at both sides did not change. Copied, for a slice would keep the whole text alive
    // and have it copied by the change.
    let former = Array(characters[range])
    let shorter = min(former.count, letters.count)
    var head = 0
    while head < shorter, former[head].isSame(as: letters[head]) { head += 1 }
    var tail = 0
    while tail < shorter - head,
      former[former.count - 1 - tail].isSame(as: letters[letters.count - 1 - tail])
    {
      tail += 1
    }
    let change = EditHistory.Change(
      start: range.lowerBound + head, removed: Array(former.dropFirst(head).dropLast(tail)),
      inserted: Array(letters.dropFirst(head).dropLast(tail)))
    history.note(change, by: deed, caretBefore: caret, caretAfter: after)
    apply(change)
    caret = after
    preferredColumn = nil
  }

  private mutating func apply(_ change: EditHistory.Change) {
    let range = change.start..<change.start + change.removed.count
    // The letter after a change may start a word, or have started one.
    wordCount -= wordStarts(in: range.lowerBound..<min(range.upperBound + 1, characters.count))
    characters.replaceSubrange(range, with: change.inserted)
    wordCount += wordStarts(in: range.lowerBound..<min(change.end + 1, characters.count))
    layout.replace(range, with: change.inserted)
  }
}

extension Character {
  /// Whether words end here.
  fileprivate var isWordBreak: Bool { self == " " || self == "\n" }

  /// Whether both are written alike; equal letters may not be.
  fileprivate func isSame(as other: Character) -> Bool {
    unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}

extension TextEditor.Refusal {
  /// What a face says about it.
  package var phrase: Phrase {
    switch self {
    case .tooLong(let refused, let maximum):
      Phrase(
        "Đầy \(maximum) ký tự: \(refused) ký tự cuối không vào được. Hãy xóa bớt rồi viết tiếp.",
        "Full at \(maximum) characters: the last \(refused) did not fit. Delete some, then continue."
      )
    case .tooManyMarks:
      Phrase(
        "Chữ này đã có quá nhiều dấu; dấu vừa gõ không vào được.",
        "This letter has too many marks; the one just typed was left out.")
    }
  }
}
