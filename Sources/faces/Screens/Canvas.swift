import TerminalUI
import Wording

/// A grid being drawn, in a language, with what all screens draw alike.
struct Canvas: Sendable {
  var grid: Grid
  var cursor: Point?
  let language: Language

  init(_ size: Size, _ language: Language) {
    grid = Grid(size: size)
    self.language = language
  }

  var bounds: Rect { grid.bounds }

  mutating func put(_ text: String, x: Int, y: Int, style: Style = .plain, width: Int = .max) {
    guard x >= 0, width > 0 else { return }
    grid.put(text, at: Point(x: x, y: y), style: style, maximumWidth: width)
  }

  mutating func put(_ phrase: Phrase, x: Int, y: Int, style: Style = .plain, width: Int = .max) {
    put(phrase[language], x: x, y: y, style: style, width: width)
  }

  /// Whether a text that was written there is still in sight.
  func shows(_ text: String, x: Int, y: Int, width: Int) -> Bool {
    var other = Canvas(Size(width: bounds.width, height: 1), language)
    other.put(text, x: x, y: 0, width: width)
    let columns = x..<min(bounds.width, x + min(width, text.displayWidth))
    return columns.allSatisfy { other.grid[$0, 0].text == grid[$0, y].text }
  }

  /// Writes a row at the top of a rectangle.
  mutating func put(_ row: Row, in rect: Rect) {
    guard rect.width > 0, rect.height > 0 else { return }
    var x = rect.x + row.indent
    for span in row.spans where x < rect.right {
      x += grid.put(
        span.text, at: Point(x: x, y: rect.y), style: span.style, maximumWidth: rect.right - x)
    }
    if let trailing = row.trailing {
      grid.putTrailing(trailing.text, in: rect, style: trailing.style)
    }
  }

  /// Says something once in a line of the screen, over what separates its parts there, and in as
  /// many lines above it as it needs.
  mutating func put(notice: Phrase?, onLine y: Int) {
    guard let notice else { return }
    let lines = wrap(notice[language], width: max(1, bounds.width - 6))
    let top = y - lines.count + 1
    if lines.count > 1 {
      grid.fill(Rect(x: 0, y: top, width: bounds.width, height: lines.count))
    }
    for (index, line) in lines.enumerated() {
      put(
        (index == 0 ? " ! " : "   ") + line + " ", x: 1, y: top + index, style: .bold,
        width: bounds.width - 2)
    }
  }

  mutating func put(_ rows: [Row], in rect: Rect) {
    for (index, row) in rows.prefix(rect.height).enumerated() {
      put(row, in: Rect(x: rect.x, y: rect.y + index, width: rect.width, height: 1))
    }
  }

  /// Shows the part of some blocks that a place says, with signs where there is more.
  ///
  /// A sign never covers a row: it takes one of its own, or the line around the rectangle.
  mutating func put(
    _ blocks: [[Row]], from place: ScrollPlace, in rect: Rect, signs: ScrollSigns = .around
  ) {
    guard !rect.isEmpty else { return }
    let rows = blocks.flatMap { $0 }
    let top = place.top(in: blocks, height: rect.height)
    let below = rows.count - top - rect.height
    var shown = rect
    var skipped = top
    if top > 0, rect.height > 1 {
      more("↑", top + 1, in: rect, y: rect.y)
      shown = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: rect.height - 1)
      skipped = top + 1
    }
    if below > 0, signs == .around, isFree(below: rect) {
      more("↓", below, in: rect, y: rect.bottom)
    } else if below > 0, shown.height > 1 {
      shown = Rect(x: shown.x, y: shown.y, width: shown.width, height: shown.height - 1)
      more("↓", below + 1, in: rect, y: rect.bottom - 1)
    }
    put(Array(rows.dropFirst(skipped).prefix(shown.height)), in: shown)
  }

  /// Whether the row under a rectangle has nothing but a line where a sign would stand.
  private func isFree(below rect: Rect) -> Bool {
    let corner = Point(x: rect.right - 1, y: rect.bottom)
    guard bounds.contains(corner) else { return false }
    let text = grid[corner.x, corner.y].text
    return text == "─" || text == " "
  }

  private mutating func more(_ sign: String, _ count: Int, in rect: Rect, y: Int) {
    let text = " \(sign) " + CommonTexts.moreRows(count)[language] + " "
    let row = Rect(x: rect.x, y: y, width: rect.width, height: 1)
    grid.putTrailing(text, in: row, style: .reverse)
  }

  /// Says in a row that a list goes on, above and below what of it is in sight.
  mutating func putMore(_ shown: Range<Int>, of count: Int, in row: Rect) {
    let marks = [("↑", shown.lowerBound), ("↓", count - shown.upperBound)].filter { $0.1 > 0 }
    guard !marks.isEmpty else { return }
    let text = marks.map { sign, count in
      " \(sign) " + CommonTexts.moreEntries(count)[language] + " "
    }.joined()
    grid.putTrailing(text, in: row, style: .reverse)
  }

  /// Clears a rectangle and draws a frame around it; returns what is inside.
  mutating func window(_ rect: Rect, title: String, style: Style = .bold) -> Rect {
    grid.fill(rect)
    grid.box(rect, title: title, style: style)
    return rect.inset(horizontal: 2, vertical: 1)
  }

  /// A rectangle of at most that size in the middle of the screen.
  func centered(width: Int, height: Int) -> Rect {
    let width = min(width, bounds.width)
    let height = min(height, bounds.height)
    return Rect(
      x: (bounds.width - width) / 2, y: (bounds.height - height) / 2, width: width, height: height)
  }

  /// Writes keys with what they do, as many as fit into the rectangle's rows.
  ///
  /// Where there are more, they stand closer; and the last of them, which is the way out, stays
  /// before those in front of it.
  mutating func putKeys(_ hints: [KeyHint], in rect: Rect, spacing wanted: KeySpacing = .wide) {
    let places = wanted.places(of: hints, in: rect, language)
    let spacing = places == nil ? .tight : wanted
    for place in places ?? spacing.somePlaces(of: hints, in: rect, language) {
      let y = rect.y + place.y
      let x = rect.x + place.x
      let key = "[\(place.hint.key)]"
      put(key, x: x, y: y, style: .bold, width: rect.right - x)
      let textX = x + key.displayWidth + spacing.inner
      put(place.hint.text, x: textX, y: y, width: rect.right - textX)
    }
  }
}

/// Where it is told that a text goes on below.
enum ScrollSigns: Hashable, Sendable {
  /// In the line around the rectangle, where there is one.
  case around
  /// In the rectangle's own last row: what lies around it belongs to something else.
  case inside
}

/// How far keys and words stand apart in a row of hints.
enum KeySpacing: Hashable, Sendable {
  case wide
  case tight

  /// The columns between a key and its words.
  var inner: Int { self == .wide ? 1 : 0 }

  private var gap: Int { self == .wide ? 2 : 1 }

  /// Where each hint stands; nothing if the rectangle has too few rows for all.
  func places(
    of hints: [KeyHint], in rect: Rect, _ language: Language
  ) -> [(hint: KeyHint, x: Int, y: Int)]? {
    let places = places(of: hints, width: rect.width, language)
    guard let last = places.last else { return [] }
    let right = last.x + columns(of: last.hint, language)
    return last.y < rect.height && right <= rect.width ? places : nil
  }

  /// Where as many of the hints stand as there is room for, the last among them.
  func somePlaces(
    of hints: [KeyHint], in rect: Rect, _ language: Language
  ) -> [(hint: KeyHint, x: Int, y: Int)] {
    var hints = hints
    while hints.count > 1 {
      if let places = places(of: hints, in: rect, language) { return places }
      // The keys that move and scroll are the first that can be guessed.
      let known = hints.dropLast().firstIndex { $0.key.contains("↑") || $0.key.contains("PgUp") }
      hints.remove(at: known ?? hints.count - 2)
    }
    return places(of: hints, width: rect.width, language)
  }

  private func columns(of hint: KeyHint, _ language: Language) -> Int {
    hint.columns(language) - 1 + inner
  }

  /// Where each hint stands when rows are as wide as given.
  func places(
    of hints: [KeyHint], width: Int, _ language: Language
  ) -> [(hint: KeyHint, x: Int, y: Int)] {
    var places: [(hint: KeyHint, x: Int, y: Int)] = []
    var x = 0
    var y = 0
    for hint in hints {
      let columns = columns(of: hint, language)
      if x > 0, x + columns > width {
        x = 0
        y += 1
      }
      places.append((hint, x, y))
      x += columns + gap
    }
    return places
  }
}

/// A key and what it does.
struct KeyHint: Hashable, Sendable {
  let key: String
  let text: Phrase

  init(_ key: String, _ text: Phrase) {
    self.key = key
    self.text = text
  }

  /// The columns that it takes with a blank after the key.
  func columns(_ language: Language) -> Int {
    key.displayWidth + 3 + text[language].displayWidth
  }
}

extension Phrase {
  /// A name as the title of a window.
  var title: Phrase { Phrase(vietnamese.uppercased(), english.uppercased()) }
}

/// Words that every screen uses.
enum CommonTexts {
  static func moreRows(_ count: Int) -> Phrase {
    Phrase("còn \(count) dòng", count.counted("more line"))
  }

  static func moreEntries(_ count: Int) -> Phrase {
    Phrase("còn \(count) mục", "\(count) more")
  }

  static let understood = Phrase("hiểu rồi", "understood")
  static let back = Phrase("quay lại", "back")
  static let cancel = Phrase("thôi", "cancel")
  static let choose = Phrase("chọn", "choose")
  static let help = Phrase("trợ giúp", "help")
  static let scroll = Phrase("cuộn", "scroll")
  static let move = Phrase("lên, xuống", "up, down")
  static let quit = Phrase("thoát", "quit")
  static let language = Phrase("English", "Tiếng Việt")
  static let suspend = Phrase("tạm ngưng chương trình", "suspend the program")
  static let close = Phrase("đóng", "close")

  static func tooSmall(_ width: Int, _ height: Int) -> Phrase {
    Phrase(
      "Cửa sổ nhỏ quá: \(width)×\(height), nên có ít nhất 80×24",
      "The window is too small: \(width)×\(height), better 80×24 or more")
  }

  /// What is said of a key that does nothing where letters are commands.
  static func noSuchKey(_ key: Key) -> Phrase { key.unused(help: "?") }
}
