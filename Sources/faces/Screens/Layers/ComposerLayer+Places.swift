import Scenarios
import TerminalUI
import Wording

// The places of a template that the officer has to fill: {{tên người gửi}}.

extension ComposerLayer {
  /// A place to fill that the trainee has gone to.
  struct Filling: Hashable, Sendable {
    /// What stands between the braces.
    let name: String
    /// Where the place begins, in characters.
    let start: Int
    /// Whether its first letter was typed, so that the name is gone.
    var isBegun = false
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

  /// Takes a key of writing.
  mutating func write(_ key: Key, width: Int, height: Int) {
    if let place = filling, !place.isBegun {
      switch key {
      case .character, .paste, .backspace, .delete:
        removePlaceholder()
        filling?.isBegun = true
        filling?.isAnnounced = true
        if key == .backspace || key == .delete { return }
      default: filling = nil
      }
    }
    editor.handle(key, width: width, height: height)
  }

  /// Writes what was filled in into every other place of that name.
  mutating func fillAlike() {
    guard let filling, filling.isBegun, editor.caret > filling.start else { return }
    self.filling = nil
    let value = String(editor.characters[filling.start..<editor.caret])
    guard !value.contains("\n") else { return }
    var caret = editor.caret
    for place in Placeholder.all(in: editor.characters).reversed()
    where place.name.lowercased() == filling.name.lowercased() {
      let isCapital = place.name.first?.isUppercase ?? false
      let text = isCapital ? value.capitalised : value
      replace(place.range, with: text)
      if place.range.lowerBound < caret { caret += text.count - place.range.count }
    }
    editor.move(to: caret)
  }

  private mutating func replace(_ range: Range<Int>, with text: String) {
    editor.move(to: range.lowerBound)
    for _ in range { editor.deleteForward() }
    editor.insert(text)
  }

  private mutating func removePlaceholder() {
    let place = Placeholder.all(in: editor.characters).first {
      $0.range.lowerBound == editor.caret
    }
    guard let place else { return }
    for _ in place.range { editor.deleteForward() }
  }
}
