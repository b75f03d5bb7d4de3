import Wording

/// The rows of a table by case, as numbers: what holding a log in any order costs.
struct CaseStore {
  private static let eventsPerPage = 4096
  private static let fixedWordCount = 5

  private(set) var texts = StringTable()
  private(set) var cases: [HeldCase] = []
  private let columnCount: Int
  private var pages: [[UInt32]] = []
  private var eventCount = 0
  /// The place of each case, by all spellings of its name that were seen.
  private var numbers: [UInt32: Int] = [:]
  /// The place of the case of the last row, to which the next most likely belongs.
  private var last = 0

  struct HeldCase {
    let identifier: UInt32
    let line: Int
    fileprivate(set) var first: UInt32?
    fileprivate var last: UInt32 = 0
    fileprivate(set) var count = 0
    var unreadableCount = 0
  }

  struct HeldEvent {
    let moment: LogMoment
    let line: Int
    let activity: UInt32
    /// Where the numbers of its cells stand: one for each column of data, 0 for an empty cell.
    fileprivate let page: Int
    fileprivate let cells: Int
  }

  init(columnCount: Int) {
    self.columnCount = columnCount
  }

  /// The memory that all this takes, in bytes, near enough to hold a limit to.
  var byteCount: Int {
    texts.byteCount + pages.count * Self.eventsPerPage * stride * 4
      + cases.count * (MemoryLayout<HeldCase>.stride + 32)
  }

  private var stride: Int { Self.fixedWordCount + columnCount }

  /// Forgets the cases and their events, in the memory that they took; the texts stay.
  mutating func removeCases() {
    cases.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    if pages.count > 1 { pages.removeLast(pages.count - 1) }
    if !pages.isEmpty { pages[0].removeAll(keepingCapacity: true) }
    eventCount = 0
    last = 0
  }

  /// The place of a case among those seen so far; a new one is put at the end.
  ///
  /// Spellings that are read as one name are one case: see ``name(_:)``.
  mutating func place(of identifier: ArraySlice<UInt8>, line: Int) -> Int {
    if last < cases.count, texts.isEqual(cases[last].identifier, identifier) { return last }
    let spelling = texts.number(of: identifier)
    if let place = numbers[spelling] {
      last = place
      return place
    }
    // Only a spelling that was not seen before is worth a look.
    let name = texts.number(of: Self.name(identifier))
    last = numbers[name] ?? cases.count
    if last == cases.count { cases.append(HeldCase(identifier: name, line: line)) }
    numbers[name] = last
    numbers[spelling] = last
    return last
  }

  /// A case's name as it is compared: one blank between its words, marks stored with their letters.
  static func name(_ identifier: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let name = identifier.collapsed
    return name.allSatisfy { $0 < 0x80 } ? name : Array(TextPool.composed(name).utf8)[...]
  }

  mutating func markUnreadable(_ place: Int) {
    cases[place].unreadableCount += 1
  }

  mutating func append(
    _ row: CSVRow, to place: Int, at moment: LogMoment, activity: Int, cells: [Int]
  ) {
    let page = eventCount / Self.eventsPerPage
    if page == pages.count {
      pages.append([])
      pages[page].reserveCapacity(Self.eventsPerPage * stride)
    }
    Self.append(
      row, at: moment, activity: texts.number(of: row[activity].collapsed), cells: cells,
      to: &pages[page], &texts)
    let event = UInt32(eventCount)
    eventCount += 1
    if cases[place].first == nil {
      cases[place].first = event
    } else {
      let (lastPage, slot) = Int(cases[place].last).quotientAndRemainder(
        dividingBy: Self.eventsPerPage)
      pages[lastPage][slot * stride + 3] = event
    }
    cases[place].last = event
    cases[place].count += 1
  }

  /// Writes an event at the end of a page, which is looked up once for all its words.
  private static func append(
    _ row: CSVRow, at moment: LogMoment, activity: UInt32, cells: [Int], to page: inout [UInt32],
    _ texts: inout StringTable
  ) {
    let bits = UInt64(bitPattern: moment.packed)
    page.append(UInt32(truncatingIfNeeded: bits))
    page.append(UInt32(truncatingIfNeeded: bits >> 32))
    page.append(UInt32(truncatingIfNeeded: row.line))
    page.append(.max)
    page.append(activity)
    for cell in cells { page.append(texts.number(of: row[cell])) }
  }

  /// The events of a case, as the file has them.
  func events(of place: Int) -> [HeldEvent] {
    var events: [HeldEvent] = []
    events.reserveCapacity(cases[place].count)
    var next = cases[place].first ?? .max
    while next != .max {
      let (page, slot) = Int(next).quotientAndRemainder(dividingBy: Self.eventsPerPage)
      let start = slot * stride
      let bits = UInt64(pages[page][start]) | UInt64(pages[page][start + 1]) << 32
      events.append(
        HeldEvent(
          moment: LogMoment(packed: Int64(bitPattern: bits)), line: Int(pages[page][start + 2]),
          activity: pages[page][start + 4], page: page, cells: start + Self.fixedWordCount))
      next = pages[page][start + 3]
    }
    return events
  }

  /// The number of an event's text in a column of data, 0 for an empty cell.
  func text(_ column: Int, of event: HeldEvent) -> UInt32 {
    pages[event.page][event.cells + column]
  }
}
