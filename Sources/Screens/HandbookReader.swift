import Handbooks
import Rules
import TerminalUI
import Wording
import WorkCalendar

/// The handbook, opened over whatever screen is below: a list to search, and an entry to read.
struct HandbookReader: Hashable, Sendable {
  /// Rows and columns of the window around its contents.
  private static let widthMaximum = 100

  private let rules: [Rule]
  private let date: CivilDate?
  private let hints: HintDisplay
  private(set) var handbook: Handbook
  private(set) var field = LineField()
  private var index = 0
  /// The entry that is being read; none while the list is shown.
  private(set) var entry: HandbookEntry?
  /// Whether Esc leads from the entry to the list, or out.
  private var isListBelow = false
  private var place = ScrollPlace.start
  private var problem: String?

  /// Opens the handbook at an entry, or at its list.
  ///
  /// With a date, only what holds on it is there.
  init(rules: [Rule], date: CivilDate?, hints: HintDisplay, entry: String?) {
    self.rules = rules
    self.date = date
    self.hints = hints
    handbook = Handbook(rules: rules, facts: [])
    if let date { handbook = handbook.inForce(on: date) }
    self.entry = entry.flatMap(handbook.entry)
  }

  /// Takes in what was read for it; what is being read and searched stays.
  mutating func take(_ material: HandbookMaterial) {
    handbook = Handbook(rules: rules + material.rules, facts: material.facts)
    if let date { handbook = handbook.inForce(on: date) }
    problem = material.problem
  }

  var matches: [HandbookEntry] { handbook.search(field.text) }

  var selected: HandbookEntry? {
    let matches = matches
    return matches.indices.contains(index) ? matches[index] : nil
  }

  /// Whether letters go into the search now.
  var isTyping: Bool { entry == nil }

  var keyHints: [KeyHint] {
    guard entry == nil else {
      return [
        KeyHint("↑ ↓", CommonTexts.scroll), KeyHint("/", ReaderTexts.search),
        KeyHint("Esc", isListBelow ? CommonTexts.back : CommonTexts.close),
      ]
    }
    return [
      KeyHint("↑ ↓", CommonTexts.move), KeyHint("a–z", ReaderTexts.search),
      KeyHint("Enter", ReaderTexts.read), KeyHint("Esc", CommonTexts.close),
    ]
  }

  /// Does what a key means and returns whether it closes the handbook.
  mutating func handle(_ key: Key, size: Size, language: Language) -> Bool {
    if entry == nil { return handleInList(key, size) }
    switch key {
    case .escape, .control("c"), .enter, .character("q"), .character("h"):
      guard isListBelow else { return true }
      entry = nil
    case .character("/"):
      entry = nil
      isListBelow = false
    default:
      let inner = Self.inner(Rect(x: 0, y: 0, width: size.width, height: size.height))
      let height = inner.height - 2
      guard let count = key.scrolled(page: height) else { return false }
      place.move(by: count, in: blocks(width: inner.width, language), height: height)
    }
    return false
  }

  private mutating func handleInList(_ key: Key, _ size: Size) -> Bool {
    let count = matches.count
    let page = max(1, size.height - 10)
    switch key {
    case .escape, .control("c"): return true
    case .enter:
      entry = selected
      isListBelow = true
      place = .start
    case .up: index = max(0, index - 1)
    case .down: index = max(0, min(index + 1, count - 1))
    case .pageUp: index = max(0, index - page)
    case .pageDown: index = max(0, min(index + page, count - 1))
    default:
      let before = field.text
      field.handle(key)
      if field.text != before { index = 0 }
    }
    return false
  }
}

// MARK: - Drawing

extension HandbookReader {
  private static func frame(_ bounds: Rect) -> Rect {
    let width = min(widthMaximum, bounds.width)
    let height = max(1, bounds.height - 2)
    return Rect(x: (bounds.width - width) / 2, y: 1, width: width, height: height)
  }

  private static func inner(_ bounds: Rect) -> Rect {
    frame(bounds).inset(horizontal: 2, vertical: 1)
  }

  func draw(on canvas: inout Canvas) {
    let title = ReaderTexts.title[canvas.language]
    let inner = canvas.window(Self.frame(canvas.bounds), title: title)
    canvas.cursor = nil
    if entry == nil {
      drawList(in: inner, on: &canvas)
    } else {
      let body = Rect(x: inner.x, y: inner.y, width: inner.width, height: inner.height - 2)
      canvas.put(blocks(width: inner.width, canvas.language), from: place, in: body)
    }
    canvas.putKeys(
      keyHints, in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1))
  }

  private func drawList(in inner: Rect, on canvas: inout Canvas) {
    let language = canvas.language
    let label = OverlayTexts.find[language] + " "
    canvas.put(label, x: inner.x, y: inner.y, style: .dim, width: inner.width)
    let line = Rect(
      x: inner.x + label.displayWidth, y: inner.y, width: inner.width - label.displayWidth,
      height: 1)
    if line.width > 0, inner.height > 0 {
      canvas.cursor = canvas.grid.put(field.view(width: line.width), in: line)
    }
    if let problem {
      canvas.put(
        "! " + ReaderTexts.incomplete(problem)[language], x: inner.x, y: inner.y + 1,
        style: .bold, width: inner.width)
    }
    let matches = matches
    let height = max(0, inner.height - 6)
    let first = max(0, min(index - height / 2, matches.count - height))
    let names = matches.map(\.id.displayWidth).max() ?? 0
    for (offset, entry) in matches.dropFirst(first).prefix(height).enumerated() {
      let isSelected = first + offset == index
      let gap = String(repeating: " ", count: names - entry.id.displayWidth + 2)
      let row = Rect(x: inner.x, y: inner.y + 2 + offset, width: inner.width, height: 1)
      canvas.put(
        Row((isSelected ? "▸ " : "  ") + entry.id + gap + entry.title[language]), in: row)
      if isSelected { canvas.grid.restyle(row) { $0.adding(.reverse) } }
    }
    if matches.isEmpty {
      canvas.put(OverlayTexts.nothingFound, x: inner.x, y: inner.y + 2, width: inner.width)
    }
    guard let selected else { return }
    let basis = OverlayTexts.citation(selected.basis)[language]
    canvas.put(
      Row.wrapped(basis, width: inner.width, style: .dim),
      in: Rect(x: inner.x, y: inner.bottom - 3, width: inner.width, height: 2))
  }

  private func blocks(width: Int, _ language: Language) -> [[Row]] {
    guard let entry else { return [] }
    let head = "\(entry.id) · \(entry.title[language])"
    return [Row.wrapped(head, width: width, style: .bold) + [.blank]]
      + entry.sections(hints: hints).map { part in
        [Row(part.heading[language], .dim)]
          + Row.wrapped(part.text[language], width: width, indent: 2)
      }
  }
}

/// The texts of the handbook's window.
enum ReaderTexts {
  static let title = Phrase("CẨM NANG", "HANDBOOK")
  static let open = Phrase("mở cẩm nang", "open the handbook")
  static let name = Phrase("cẩm nang", "handbook")
  static let search = Phrase("tìm", "search")
  static let read = Phrase("đọc", "read")

  static func incomplete(_ problem: String) -> Phrase {
    Phrase("Chưa đọc được hết cẩm nang: \(problem)", "Not all of it can be read: \(problem)")
  }
}
