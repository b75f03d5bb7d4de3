private import Wording
private import WorkCalendar

extension Document {
  /// The document for spreadsheets: a page of what it says in words, and a page for each table.
  ///
  /// Numbers stay numbers, days days, and text is text, whatever it begins with.
  package var workbook: Workbook {
    var pages = WorkbookPages(language: language)
    pages.take(blocks, under: title)
    let words = pages.words
    var names = SheetNames()
    let first = words.isEmpty ? nil : names.take(Phrase("Tóm tắt", "Summary")[language])
    var sheets: [Workbook.Sheet] = []
    if let first {
      sheets.append(
        Workbook.Sheet(
          name: first, widths: WorkbookPages.textWidths, head: [],
          rows: [[.heading(title.inCell)]] + words))
    }
    for page in pages.tables { sheets.append(page.table.sheet(names.take(page.heading), language)) }
    if sheets.isEmpty {
      sheets.append(
        Workbook.Sheet(
          name: names.take(title), widths: WorkbookPages.textWidths, head: [],
          rows: [[.heading(title.inCell)]]))
    }
    return Workbook(title.inCell, sheets)
  }
}

/// The pages of a workbook while its document is read.
private struct WorkbookPages {
  /// A term or a lead, then what is said of it.
  static let textWidths = [40, 90]

  let language: Language
  private(set) var words: [[Workbook.Content]] = []
  private(set) var tables: [(heading: String, table: Table)] = []

  init(language: Language) {
    self.language = language
  }

  mutating func take(_ blocks: [Block], under heading: String) {
    for block in blocks { take(block, under: heading) }
  }

  private mutating func take(_ block: Block, under heading: String) {
    switch block {
    case .paragraph(let text), .remark(let text), .note(let text):
      words.append([.text(text.inCell)])
    case .section(let heading, let blocks):
      let place = words.count
      take(blocks, under: heading)
      // A section of nothing but tables needs no heading among the words: their pages are named by it.
      if words.count > place { words.insert([.heading(heading.inCell)], at: place) }
    case .item(let item):
      words.append([.text(item.lead.inCell), .text(item.text.inCell)])
      take(item.details, under: heading)
    case .term(let term, let text): words.append([.text(term.inCell), .text(text.inCell)])
    case .signatures(let signers):
      words += signers.map { [.text($0.inCell)] }
    case .table(let table): tables.append((heading, table))
    case .bars(let chart): tables.append((chart.title, chart.table(language)))
    case .intervals(let chart): tables.append((chart.title, chart.table(language)))
    }
  }
}

extension BarChart {
  /// The numbers of the bars under their names.
  fileprivate func table(_ language: Language) -> Table {
    Table(
      [
        Column("name", Phrase("Tên", "Name")[language]),
        Column("value", Phrase("Giá trị", "Value")[language], .number),
      ], bars.map { [.text($0.name), .number($0.value)] })
  }
}

extension Table {
  private static let narrowest = 8
  private static let widest = 60

  fileprivate func sheet(_ name: String, _ language: Language) -> Workbook.Sheet {
    let widths = columns.indices.map { place in
      let longest = rows.map { $0[place].text(language).displayWidth }.max() ?? 0
      // The button of a filter takes the place of a few letters.
      let width = max(longest, columns[place].title.displayWidth + 3)
      return min(max(width + 1, Self.narrowest), Self.widest)
    }
    return Workbook.Sheet(
      name: name, widths: widths, head: columns.map(\.title.inCell),
      rows: rows.map { $0.map(\.content) })
  }
}

extension Cell {
  /// 1 January 1970 in the days of spreadsheets.
  private static let epochSerial: Int64 = 25_569
  private static let millisecondsPerDay: Int64 = 86_400_000

  fileprivate var content: Workbook.Content {
    switch self {
    case .nothing: .nothing
    case .text(let text): .text(text.inCell)
    case .number(let number): .number(Int64(number), over: 1, .decimal(0))
    case .fraction(let number, let digits):
      .number(
        Int64(number), over: (0..<digits).reduce(1) { power, _ in power * 10 }, .decimal(digits))
    case .permille(let number): .number(Int64(number), over: 1000, .percent)
    case .date(let date): .number(Self.serial(of: date), over: 1, .date)
    case .moment(let moment):
      .number(
        Self.serial(of: moment.date) * Self.millisecondsPerDay + moment.millisecondOfDay,
        over: Self.millisecondsPerDay, .moment)
    case .milliseconds(let milliseconds):
      .number(milliseconds, over: Self.millisecondsPerDay, .duration)
    }
  }

  private static func serial(of date: CivilDate) -> Int64 {
    Int64(date.daysSinceEpoch) + epochSerial
  }
}

extension String {
  /// The text as a cell takes it: nothing hidden in it, and no longer than a cell may be.
  fileprivate var inCell: String {
    let text = printable
    guard text.utf16.count > Workbook.Bounds.text else { return text }
    var (result, count) = ("", 1)
    for character in text {
      count += character.utf16.count
      guard count <= Workbook.Bounds.text else { break }
      result.append(character)
    }
    return result + "…"
  }
}

/// The names of a workbook's sheets, each once.
private struct SheetNames {
  private var taken: Set<String> = []

  /// A name like the one wanted: short enough, without the signs that spreadsheets refuse, and not
  /// given yet, letters small or large.
  mutating func take(_ wanted: String) -> String {
    let refused: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'"]
    let plain = wanted.onOneLine.filter { !refused.contains($0) }
    let base = plain.isEmpty ? "1" : plain
    var (name, number) = (Self.cut(base, to: Workbook.Bounds.name), 1)
    // Spreadsheets keep that name for themselves.
    while name.lowercased() == "history" || !taken.insert(name.lowercased()).inserted {
      number += 1
      let ending = " \(number)"
      name = Self.cut(base, to: Workbook.Bounds.name - ending.count) + ending
    }
    return name
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var (result, count) = ("", 0)
    for character in text {
      count += character.utf16.count
      guard count <= length else { break }
      result.append(character)
    }
    guard result != text else { return result }
    // No name ends within a word or a bracket, where that leaves enough of it.
    let end = result.firstIndex(of: "(") ?? result.lastIndex(of: " ") ?? result.endIndex
    let whole = result[..<end].split(separator: " ").joined(separator: " ")
    return whole.utf16.count * 2 > length ? whole : result
  }
}
