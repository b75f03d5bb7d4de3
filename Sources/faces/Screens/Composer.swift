import Petitions
import Scenarios
import TerminalUI
import Wording

/// A text being written for a verb on a petition.
struct Composer: Hashable, Sendable {
  let petition: PetitionID
  let purpose: Purpose
  var editor: TextEditor
  /// The templates, while one of them is being chosen.
  var templates: ListSelection<String>?
  /// Why the text could not be sent as it is.
  var refusal: Phrase?
  /// A placeholder stands after the caret that typing will replace.
  var isPlaceholderActive = false

  /// What the text is for, with what was chosen before it.
  enum Purpose: Hashable, Sendable {
    case ask([Fact])
    case decline(DeclineReason)
    case forward(UnitID)
    case draft
    case split
    case apologise
    case remind
    case `return`
    case extend
    case note
    case flag
  }

  init(petition: PetitionID, purpose: Purpose, text: String) {
    self.petition = petition
    self.purpose = purpose
    editor = TextEditor(text, kind: purpose.isLine ? .singleLine : .multipleLines)
  }

  /// The words of the text, as the rules on its length count them.
  var wordCount: Int { editor.wordCount }

  /// Moves to the next placeholder, from the start again after the last one.
  mutating func jumpToPlaceholder() {
    let characters = editor.characters
    let starts = characters.indices.filter { Composer.hasPlaceholder(characters, at: $0) }
    let from = isPlaceholderActive ? editor.caret + 1 : editor.caret
    guard let start = starts.first(where: { $0 >= from }) ?? starts.first else { return }
    editor.move(to: start)
    isPlaceholderActive = true
  }

  /// Takes a key of writing.
  mutating func write(_ key: Key, width: Int, height: Int) {
    refusal = nil
    if isPlaceholderActive {
      switch key {
      case .character, .paste, .backspace, .delete:
        removePlaceholder()
        if key == .backspace || key == .delete { return }
      default: isPlaceholderActive = false
      }
    }
    editor.handle(key, width: width, height: height)
  }

  private mutating func removePlaceholder() {
    isPlaceholderActive = false
    let characters = editor.characters
    guard Composer.hasPlaceholder(characters, at: editor.caret) else { return }
    var end = editor.caret + 2
    while end + 1 < characters.count, !(characters[end] == "}" && characters[end + 1] == "}") {
      end += 1
    }
    for _ in editor.caret..<min(end + 2, characters.count) { editor.deleteForward() }
  }

  private static func hasPlaceholder(_ characters: [Character], at index: Int) -> Bool {
    index + 1 < characters.count && characters[index] == "{" && characters[index + 1] == "{"
      && (index == 0 || characters[index - 1] != "{")
  }

  var keyHints: [KeyHint] {
    if templates != nil {
      return [
        KeyHint("↑ ↓", CommonTexts.move), KeyHint("Enter", OverlayTexts.useTemplate),
        KeyHint("Esc", CommonTexts.cancel),
      ]
    }
    if purpose.isLine {
      return [KeyHint("Enter", purpose.sendName), KeyHint("Esc", OverlayTexts.keepText)]
    }
    return [
      KeyHint("F2", purpose.sendName), KeyHint("F4", OverlayTexts.templates),
      KeyHint("Tab", OverlayTexts.nextPlaceholder), KeyHint("Esc", OverlayTexts.keepText),
    ]
  }

  /// The action that the text amounts to.
  var action: Action {
    let text = editor.text
    return switch purpose {
    case .ask(let facts): .ask(facts: facts, text: text)
    case .decline(let reason): .decline(reason: reason, text: text)
    case .forward(let unit): .forward(to: unit, note: text)
    case .draft: .draft(text: text)
    case .split: .split(text: text)
    case .apologise: .apologise(text: text)
    case .remind: .remind(text: text)
    case .return: .return(note: text)
    case .extend: .extend(reason: text)
    case .note: .note(text: text)
    case .flag: .flag(text: text)
    }
  }
}

extension Composer.Purpose {
  var verb: Verb {
    switch self {
    case .ask: .ask
    case .decline: .decline
    case .forward: .forward
    case .draft: .draft
    case .split: .split
    case .apologise: .apologise
    case .remind: .remind
    case .return: .return
    case .extend: .extend
    case .note: .note
    case .flag: .flag
    }
  }

  /// Whether one line is enough, which Enter sends.
  var isLine: Bool {
    switch self {
    case .forward, .return, .extend, .note, .flag: true
    case .ask, .decline, .draft, .split, .apologise, .remind: false
    }
  }

  var sendName: Phrase {
    switch self {
    case .draft: OverlayTexts.saveDraft
    case .forward: Phrase("chuyển", "forward")
    case .note, .flag, .extend: Phrase("ghi lại", "record")
    case .ask, .decline, .split, .apologise, .remind, .return: Phrase("gửi", "send")
    }
  }

  /// Which templates suit it: those for sending are what drafts become.
  var templateVerbs: [Verb] { self == .draft ? [.draft, .send] : [verb] }
}

/// What is hidden in the published version of a petition, being chosen.
struct Redaction: Hashable, Sendable {
  let petition: PetitionID
  var parts: [String]
  var field = LineField()
  var index = 0
  var refusal: Phrase?

  init(petition: PetitionID, parts: [String]) {
    self.petition = petition
    self.parts = parts
  }
}
