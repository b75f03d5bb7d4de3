import TerminalUI
import Wording

/// Whether every screen is to be in the other language; asked in both, for whoever reads but one.
struct LanguageQuestion: Hashable, Sendable {
  /// The language that was asked for.
  let language: Language

  init(to language: Language) { self.language = language }

  func isAgreed(by key: Key) -> Bool {
    switch key {
    case .enter, .character("y"), .character("L"): true
    default: false
    }
  }

  func draw(on canvas: inout Canvas) {
    let rows = [language.other, language].map { Row(Self.question(to: language)[$0]) }
    let frame = canvas.centered(width: 48, height: rows.count + 4)
    let inner = canvas.window(frame, title: Self.title[canvas.language])
    canvas.put(rows, in: inner)
    canvas.putKeys(
      [KeyHint("Enter", LayerTexts.yes), KeyHint("Esc", CommonTexts.cancel)],
      in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1))
  }

  private static let title = Phrase("NGÔN NGỮ", "LANGUAGE")

  private static func question(to language: Language) -> Phrase {
    switch language {
    case .vietnamese: Phrase("Chuyển sang tiếng Việt?", "Change to Vietnamese?")
    case .english: Phrase("Chuyển sang tiếng Anh?", "Change to English?")
    }
  }
}

extension Language {
  var other: Language {
    switch self {
    case .vietnamese: .english
    case .english: .vietnamese
    }
  }
}
