package import Wording

extension Key {
  /// What is said wherever the key does nothing, on every screen alike; the other key lists those
  /// that do something.
  package func unused(help: String? = nil) -> Phrase {
    let rest = help.map { Phrase("; [\($0)] xem các phím.", "; [\($0)] lists the keys.") }
    guard case .paste = self else {
      return Phrase("Phím \(name) không dùng ở đây", "The key \(name) does nothing here")
        + (rest ?? Phrase(verbatim: "."))
    }
    return Phrase("Ở đây không dán được", "Nothing can be pasted here")
      + (rest ?? Phrase(verbatim: "."))
  }

  /// What is printed on the key.
  private var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character).printable
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    case .home: "Home"
    case .end: "End"
    case .textStart: "Ctrl-Home"
    case .textEnd: "Ctrl-End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-\(character.uppercased())".printable
    case .alt("\u{7F}"): "Alt-Backspace"
    case .alt(let character): "Alt-\(character.uppercased())".printable
    case .paste: ""
    }
  }
}
