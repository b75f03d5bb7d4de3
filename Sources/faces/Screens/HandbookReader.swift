import Handbooks
import Rules
import TerminalUI
import Wording
import WorkCalendar

/// The handbook, opened over whatever screen is below: a list to search, and an entry to read.
struct HandbookReader: Sendable {
  /// Rows and columns of the window around its contents.
  private static let widthMaximum = 100

  private let rules: [Rule]
  private let date: CivilDate?
  private let hints: HintDisplay
  private(set) var handbook: Handbook
  /// Made of the handbook when something is first looked for in it.
  private var search: HandbookIndex?
  private(set) var field = LineField()
  /// The entries that the search finds, by their places in the handbook, the best first; kept until
  /// it or the handbook changes.
  private var matches: [Int]
  /// What has to be said of them.
  private var remark: Phrase?
  /// The columns of the longest name among them.
  private var namesWidth = 0
  /// What the list says of every entry.
  private var lines: [Line]
  private var index = 0
  /// The entries that led to the one being read, which is the last; none while the list is shown.
  private var trail: [Page] = []
  /// Whether Esc leads from the first entry to the list, or out.
  private var isListBelow = false
  private var problem: String?
  /// Whether its files are still being read.
  private var isComing = true
  /// What is said of the key that was pressed last.
  private var notice: Phrase?

  /// What the list says of an entry, taken out of it once: an entry is large.
  private struct Line: Sendable {
    let id: String
    let idWidth: Int
    let title: Phrase

    init(_ entry: HandbookEntry) {
      id = entry.id
      idWidth = entry.id.displayWidth
      title = entry.title
    }
  }

  /// An entry with what it says and refers to, and how far down it is being read.
  private struct Page: Sendable {
    let entry: HandbookEntry
    let sections: [HandbookSection]
    let links: [HandbookEntry]
    var place = ScrollPlace.start
  }

  /// The entry that is being read; none while the list is shown.
  var entry: HandbookEntry? { trail.last?.entry }

  /// Opens the handbook at an entry, or at its list.
  ///
  /// With a date, only what holds on it is there.
  init(rules: [Rule], date: CivilDate?, hints: HintDisplay, entry: String?) {
    self.rules = rules
    self.date = date
    self.hints = hints
    handbook = Self.handbook(of: rules, facts: [], on: date)
    matches = Array(handbook.entries.indices)
    lines = handbook.entries.map(Line.init)
    namesWidth = lines.reduce(0) { max($0, $1.idWidth) }
    trail = entry.flatMap(handbook.entry).map { [page(of: $0)] } ?? []
  }

  private static func handbook(
    of rules: [Rule], facts: [HandbookFact], on date: CivilDate?
  ) -> Handbook {
    let all = Handbook(rules: rules, facts: facts)
    return date.map(all.inForce) ?? all
  }

  /// Takes in what was read for it; what is being read and searched stays.
  mutating func take(_ material: HandbookMaterial, _ language: Language) {
    isComing = false
    handbook = Self.handbook(of: rules + material.rules, facts: material.facts, on: date)
    search = HandbookIndex(handbook)
    lines = handbook.entries.map(Line.init)
    trail = trail.map { page(of: $0.entry, at: $0.place) }
    problem = material.problem
    find(language)
  }

  /// Searches in another language, whose words then come first.
  mutating func searchAgain(in language: Language) {
    let kept = selected?.id
    find(language)
    index = kept.flatMap { kept in matches.firstIndex { lines[$0].id == kept } } ?? 0
  }

  /// Looks for what is typed now.
  private mutating func find(_ language: Language) {
    let index = search ?? HandbookIndex(handbook)
    search = index
    let finds = index.finds(of: field.text, in: language)
    matches = finds.places
    remark = finds.remark
    namesWidth = matches.reduce(0) { max($0, lines[$1].idWidth) }
  }

  var selected: HandbookEntry? {
    matches.indices.contains(index) ? handbook.entries[matches[index]] : nil
  }

  /// Whether letters go into the search now.
  var isTyping: Bool { entry == nil }

  var keyHints: [KeyHint] {
    guard let page = trail.last else { return listHints }
    let links = page.links.count
    let follow =
      links == 0 ? [] : [KeyHint(links == 1 ? "1" : "1–\(links)", ReaderTexts.follow)]
    let isPageBelow = isListBelow || trail.count > 1
    return [KeyHint("↑ ↓", CommonTexts.scroll)] + follow + [
      KeyHint("/", ReaderTexts.search),
      KeyHint("Esc", isPageBelow ? CommonTexts.back : CommonTexts.close),
    ]
  }

  private var listHints: [KeyHint] {
    [
      KeyHint("↑ ↓", CommonTexts.move), KeyHint("a–z", ReaderTexts.search),
      KeyHint("Enter", ReaderTexts.read), KeyHint("Esc", CommonTexts.close),
    ]
  }

  /// Does what a key means and returns whether it closes the handbook.
  mutating func handle(_ key: Key, size: Size, language: Language) -> Bool {
    notice = nil
    guard let page = trail.last else { return handleInList(key, size, language) }
    switch key {
    case .escape, .control("c"), .enter, .character("q"), .character("h"):
      guard isListBelow || trail.count > 1 else { return true }
      trail.removeLast()
    case .character("/"):
      trail = []
      isListBelow = false
    case .character(let digit) where digit.wholeNumberValue.map { $0 > 0 } == true:
      let number = digit.wholeNumberValue ?? 0
      if number <= page.links.count {
        trail.append(self.page(of: page.links[number - 1]))
      } else {
        notice = CommonTexts.noSuchKey(key)
      }
    default:
      let inner = Self.inner(Rect(x: 0, y: 0, width: size.width, height: size.height))
      let height = inner.height - 2
      guard let count = key.scrolled(page: height) else {
        notice = CommonTexts.noSuchKey(key)
        return false
      }
      let blocks = blocks(of: page, width: inner.width, language)
      trail[trail.count - 1].place.move(by: count, in: blocks, height: height)
    }
    return false
  }

  private mutating func handleInList(_ key: Key, _ size: Size, _ language: Language) -> Bool {
    let count = matches.count
    let page = max(1, size.height - 10)
    switch key {
    case .escape, .control("c"): return true
    case .enter:
      guard let selected else { break }
      trail = [self.page(of: selected)]
      isListBelow = true
    case .up: index = max(0, index - 1)
    case .down: index = max(0, min(index + 1, count - 1))
    case .pageUp: index = max(0, index - page)
    case .pageDown: index = max(0, min(index + page, count - 1))
    default:
      let before = field.text
      if !field.handle(key) { notice = key.unused(help: "F1") }
      guard field.text != before else { break }
      index = 0
      find(language)
    }
    return false
  }
}

// MARK: - Links

extension HandbookReader {
  /// As many as there are keys for.
  private static let linksMaximum = 9

  private func page(of entry: HandbookEntry, at place: ScrollPlace = .start) -> Page {
    let sections = entry.sections(hints: hints)
    return Page(entry: entry, sections: sections, links: links(of: sections), place: place)
  }

  /// The entries that an entry refers to and that are there, each once, in the order of its text.
  private func links(of sections: [HandbookSection]) -> [HandbookEntry] {
    var links: [HandbookEntry] = []
    for name in sections.flatMap(\.references) where links.count < Self.linksMaximum {
      guard let other = handbook.entry(name), !links.contains(where: { $0.id == other.id }) else {
        continue
      }
      links.append(other)
    }
    return links
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
    let frame = Self.frame(canvas.bounds)
    let inner = canvas.window(frame, title: title)
    // The keys of the screen below do nothing now.
    canvas.grid.fill(
      Rect(x: 0, y: frame.bottom, width: canvas.bounds.width, height: canvas.bounds.height))
    canvas.put(notice: notice, onLine: frame.bottom)
    canvas.cursor = nil
    if let page = trail.last {
      let body = Rect(x: inner.x, y: inner.y, width: inner.width, height: inner.height - 2)
      canvas.put(
        blocks(of: page, width: inner.width, canvas.language), from: page.place, in: body)
    } else {
      drawList(in: inner, on: &canvas)
    }
    canvas.putKeys(
      keyHints, in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1))
  }

  private func drawList(in inner: Rect, on canvas: inout Canvas) {
    let language = canvas.language
    let label = LayerTexts.find[language] + " "
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
    } else if let remark {
      canvas.put(remark[language], x: inner.x, y: inner.y + 1, style: .dim, width: inner.width)
    }
    let height = max(0, inner.height - 6)
    let first = max(0, min(index - height / 2, matches.count - height))
    let shown = max(0, first)..<min(matches.count, max(0, first) + height)
    if problem == nil, remark == nil, height > 0 {
      canvas.putMore(
        shown, of: matches.count,
        in: Rect(x: inner.x, y: inner.y + 1, width: inner.width, height: 1))
    }
    for (offset, place) in matches.dropFirst(first).prefix(height).enumerated() {
      let isSelected = first + offset == index
      let line = lines[place]
      let gap = String(repeating: " ", count: namesWidth - line.idWidth + 2)
      let row = Rect(x: inner.x, y: inner.y + 2 + offset, width: inner.width, height: 1)
      canvas.put(
        Row((isSelected ? "▸ " : "  ") + line.id + gap + line.title[language]), in: row)
      if isSelected { canvas.grid.restyle(row) { $0.adding(.reverse) } }
    }
    if matches.isEmpty {
      canvas.put(
        isComing ? ReaderTexts.coming : LayerTexts.nothingFound, x: inner.x, y: inner.y + 2,
        width: inner.width)
    }
    guard let selected else { return }
    let basis = LayerTexts.citation(selected.basis)[language]
    let title = selected.title[language]
    // A title that its row has cut is told whole.
    let isCut = namesWidth + 4 + title.displayWidth > inner.width
    let told = isCut ? "\(title). \(basis)" : basis
    canvas.put(
      Row.cut(
        Row.wrapped(told, width: inner.width, style: .dim), to: 2, width: inner.width),
      in: Rect(x: inner.x, y: inner.bottom - 3, width: inner.width, height: 2))
  }

  private func blocks(of page: Page, width: Int, _ language: Language) -> [[Row]] {
    let head = "\(page.entry.id) · \(page.entry.title[language])"
    return [Row.wrapped(head, width: width, style: .bold) + [.blank]]
      + page.sections.map { part in
        let body =
          part.references.isEmpty
          ? Row.wrapped(part.text[language], width: width, indent: 2)
          : part.references.flatMap { name in
            Row.wrapped(line(to: name, page.links, language), width: width, indent: 2, hanging: 4)
          }
        return [Row(part.heading[language], .dim)] + body
      }
  }

  /// The line of a reference: with its title, and with its key where it can be followed.
  private func line(to name: String, _ links: [HandbookEntry], _ language: Language) -> String {
    guard let number = links.firstIndex(where: { $0.id == name }) else {
      return handbook.entry(name).map { "\(name) · \($0.title[language])" } ?? name
    }
    return "[\(number + 1)] \(name) · \(links[number].title[language])"
  }
}

/// The texts of the handbook's window.
enum ReaderTexts {
  static let title = Phrase("CẨM NANG", "HANDBOOK")
  static let open = Phrase("mở cẩm nang", "open the handbook")
  static let name = Phrase("cẩm nang", "handbook")
  static let search = Phrase("tìm", "search")
  static let read = Phrase("đọc", "read")
  static let follow = Phrase("xem mục", "look up")
  static let coming = Phrase("Đang mở…", "Opening…")

  static func incomplete(_ problem: String) -> Phrase {
    Phrase(
      "Chưa đọc được hết cẩm nang: \(problem)", "Part of the handbook cannot be read: \(problem)")
  }
}
