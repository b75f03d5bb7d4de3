import Scenarios
import Shifts
import TerminalUI
import Wording

// The places of a template that the officer has to fill: {{tên người gửi}}.

extension ComposerLayer {
  /// A place to fill that the trainee has gone to.
  struct Filling: Hashable, Sendable {
    /// What stands between the braces.
    let name: String
    /// Where the place begins, in characters.
    var start: Int
    /// Whether its first letter was typed, so that the name is gone.
    var isBegun = false
    /// How many characters stand in its place by now.
    var length = 0
    /// Whether the trainee went there, and was not led there by a template.
    var isAnnounced = true
  }

  /// Fills the places of the same name as the one just filled, and moves to the next that is open,
  /// from the start again after the last one; with none left, to the end of the text.
  mutating func jumpToPlaceholder() {
    fillAlike()
    let places = Placeholder.all(in: editor.characters)
    let from = filling == nil ? editor.caret : editor.caret + 1
    filling = nil
    guard let place = places.first(where: { $0.range.lowerBound >= from }) ?? places.first else {
      editor.move(to: editor.characters.count)
      return
    }
    editor.move(to: place.range.lowerBound)
    filling = Filling(name: place.name, start: place.range.lowerBound)
  }

  /// Takes a key of writing and returns whether it meant anything.
  mutating func write(_ key: Key, width: Int, height: Int) -> Bool {
    if let place = filling, !place.isBegun {
      switch key {
      case .character, .paste, .backspace, .delete:
        removePlaceholder()
        filling?.isBegun = true
        filling?.isAnnounced = true
        if key == .backspace || key == .delete { return true }
      default: filling = nil
      }
    }
    partFromSuggestion(key)
    let (caret, count) = (editor.caret, editor.characters.count)
    let isUsed = editor.handle(key, width: width, height: height)
    follow(key, from: caret, adding: editor.characters.count - count)
    return isUsed
  }

  /// What is typed behind a question that was suggested begins a sentence of its own.
  private mutating func partFromSuggestion(_ key: Key) {
    guard case .ask(let facts) = purpose, editor.caret == editor.characters.count,
      editor.text == ShiftTexts.question(facts)
    else { return }
    switch key {
    case .character(let character) where !character.isWhitespace: editor.insert(" ")
    case .paste(let text) where text.first?.isWhitespace == false: editor.insert(" ")
    default: break
    }
  }

  /// Keeps in mind what stands in the place that is being filled, wherever else is written.
  private mutating func follow(_ key: Key, from caret: Int, adding count: Int) {
    guard var place = filling, place.isBegun, count != 0 else { return }
    let end = place.start + place.length
    let isBefore = caret < place.start || (caret == place.start && key == .backspace)
    let isBehind = caret > end || (caret == end && key == .delete)
    if isBefore {
      place.start += count
    } else if !isBehind {
      place.length += count
    }
    // What reaches over an end of the place, as taking back does, leaves no place to speak of.
    let isWhole =
      key != .control("z") && place.length >= 0 && place.start >= 0
      && place.start + place.length <= editor.characters.count
      && (isBefore || isBehind || editor.caret >= place.start)
    filling = isWhole ? place : nil
  }

  /// Writes what was filled in into every other place of that name.
  mutating func fillAlike() {
    guard let filling, filling.isBegun else { return }
    self.filling = nil
    // A bookmark may say anything.
    guard filling.length > 0, filling.start >= 0,
      filling.length <= editor.characters.count - filling.start
    else { return }
    let value = String(editor.characters[filling.start..<filling.start + filling.length])
    guard !value.contains("\n") else { return }
    var caret = editor.caret
    for place in Placeholder.all(in: editor.characters).reversed()
    where place.isFilled(with: filling.name) {
      let text = place.wording(of: value)
      editor.replace(place.range, with: text)
      if place.range.lowerBound < caret { caret += text.count - place.range.count }
    }
    editor.move(to: caret)
  }

  private mutating func removePlaceholder() {
    let place = Placeholder.all(in: editor.characters).first {
      $0.range.lowerBound == editor.caret
    }
    guard let place else { return }
    editor.replace(place.range, with: "")
  }
}
