import Diagnostics
import Petitions
import WorkCalendar

/// Makes cases of the rows of a CSV file.
///
/// Grouped files are held one case at a time. Files in any order are held whole, as numbers; their
/// cases come at the end, in the order in which they first appear.
struct CSVDecoder {
  private(set) var findings: LogFindings
  private(set) var isStopped = false
  private(set) var isAtEnd = false
  /// Whether rows may follow that were not read, so that no held case is surely whole.
  private var isCutShort = false
  /// Rows that could not be given to any case.
  private(set) var strayCount = 0
  private(set) var heldByteMaximum = 0
  private var lastMoment: LogMoment?

  private let options: LogOptions
  private var scanner: CSVScanner
  private var columns: CSVColumns?
  private var cells: [Int] = []
  private var store = CaseStore(columnCount: 0)
  private var ready: [LogCase] = []
  private var nextHeld = 0
  private var pool = TextPool()
  /// The cases that a grouped file has had, with the lines they began on.
  private var ended = StringTable()
  private var endedLines: [UInt32: Int] = [:]

  init(separator: UInt8, firstLine: Int, options: LogOptions, findings: LogFindings) {
    scanner = CSVScanner(separator: separator, firstLine: firstLine)
    self.options = options
    self.findings = findings
  }

  /// The last moment of the file, where that is known before any case is handed out.
  var lastMomentHeld: LogMoment? { options.order == .any ? lastMoment : nil }

  mutating func take(_ piece: [UInt8]) {
    var position = 0
    while !isStopped && scanner.scan(piece, from: &position) {
      take(scanner.row)
      scanner.clear()
    }
  }

  mutating func end() {
    if !isStopped && scanner.end() { take(scanner.row) }
    isStopped = true
    isAtEnd = true
    if columns == nil && !findings.diagnostics.hasErrors { findings.add(.emptyLog) }
  }

  /// Ends the reading because no further byte can be had.
  mutating func fail(_ failure: LogFailure) {
    findings.add(failure)
    isCutShort = true
    isStopped = true
    isAtEnd = true
  }

  /// The next case that is complete, or nil while there is none.
  mutating func next() -> LogCase? {
    if !ready.isEmpty { return ready.removeFirst() }
    guard isAtEnd, nextHeld < store.cases.count else { return nil }
    nextHeld += 1
    return logCase(nextHeld - 1)
  }

  private mutating func take(_ row: CSVRow) {
    // Spreadsheets write the rows below a table too, as separators and nothing else.
    if row.isEmpty || row.line < options.headerLine { return }
    if let problem = row.problem {
      findings.add(problem, line: row.line)
      strayCount += 1
      // Behind an open quotation mark, and in a row without end, nothing is where it seems to be.
      switch problem {
      case .quote(.followed): return
      default:
        isCutShort = true
        isStopped = true
        return
      }
    }
    guard String(validating: row.bytes, as: UTF8.self) != nil else {
      findings.add(.notUTF8, line: row.line, column: 1)
      strayCount += 1
      return
    }
    guard let columns else {
      columns = CSVColumns(header: row, map: options.columns, findings: &findings)
      cells = columns.map { ($0.data + $0.caseData).map(\.cell) } ?? []
      store = CaseStore(columnCount: cells.count)
      isStopped = columns == nil
      return
    }
    take(row, columns)
  }

  private mutating func take(_ row: CSVRow, _ columns: CSVColumns) {
    guard row.ends.count == columns.count else {
      findings.add(.rowWidth(found: row.ends.count, expected: columns.count), line: row.line)
      strayCount += 1
      return
    }
    let identifier = row[columns.caseIdentifier]
    guard !identifier.isEmpty else {
      report(.caseMissing(.cell), row, columns.caseIdentifier)
      strayCount += 1
      return
    }
    let place: Int
    if options.order == .grouped {
      guard let current = groupedPlace(of: identifier, row, columns) else { return }
      place = current
    } else {
      place = store.place(of: identifier, line: row.line)
    }
    guard let moment = check(row, columns) else {
      store.markUnreadable(place)
      return
    }
    if lastMoment.map({ $0.instant < moment.instant }) ?? true { lastMoment = moment }
    store.append(row, to: place, at: moment, activity: columns.activity, cells: cells)
    checkLimits(row, place)
  }

  /// The moment of a row whose cells are all in order.
  private mutating func check(_ row: CSVRow, _ columns: CSVColumns) -> LogMoment? {
    if let cell = row.ends.indices.first(where: { row[$0].count > LogLimits.valueByteMaximum }) {
      report(.limit(.valueBytes), row, cell)
      return nil
    }
    if row[columns.activity].isEmpty {
      report(.activityMissing, row, columns.activity)
      return nil
    }
    let bytes = row[columns.moment]
    if let moment = LogMoment(bytes, options.moments) { return moment }
    report(bytes.isEmpty ? .momentMissing : unreadable(bytes), row, columns.moment)
    return nil
  }

  private func unreadable(_ bytes: ArraySlice<UInt8>) -> LogProblem {
    .momentUnreadable(
      String(decoding: bytes, as: UTF8.self), MomentTrouble(bytes, options.moments))
  }

  /// Ends the case before when another begins; nil when a case comes back.
  private mutating func groupedPlace(
    of identifier: ArraySlice<UInt8>, _ row: CSVRow, _ columns: CSVColumns
  ) -> Int? {
    if let held = store.cases.first {
      if store.texts[held.identifier] == identifier { return 0 }
      let number = ended.number(of: store.texts[held.identifier])
      endedLines[number] = held.line
      ready.append(logCase(0))
      store = CaseStore(columnCount: cells.count)
    }
    // Asking for a number would make one; a text that is new gets one as it ends anyway.
    if let first = endedLines[ended.number(of: identifier)] {
      let name = String(decoding: identifier, as: UTF8.self)
      report(.caseReturned(name, first: first), row, columns.caseIdentifier)
      strayCount += 1
      return nil
    }
    return store.place(of: identifier, line: row.line)
  }

  private mutating func checkLimits(_ row: CSVRow, _ place: Int) {
    if store.cases[place].count > LogLimits.eventsPerCaseMaximum {
      findings.add(.limit(.events), line: row.line)
      isCutShort = true
      isStopped = true
    }
    heldByteMaximum = max(heldByteMaximum, store.byteCount + ended.byteCount)
    if heldByteMaximum > options.heldByteMaximum
      || store.cases.count > LogLimits.casesHeldMaximum
    {
      findings.add(.limit(.held), line: row.line)
      isCutShort = true
      isStopped = true
    }
  }

  private mutating func report(_ problem: LogProblem, _ row: CSVRow, _ cell: Int) {
    let position = row.position(of: cell)
    findings.add(problem, line: position.line, column: position.column)
  }

  private mutating func logCase(_ place: Int) -> LogCase {
    let held = store.cases[place]
    let identifier = pool.text(store.texts[held.identifier])
    guard let columns else { preconditionFailure("rows are held only behind a header") }
    let heldEvents = store.events(of: place)
    let events = LogMoment.inOrder(heldEvents.map(\.moment)).map { index, moment in
      let event = heldEvents[index]
      return LogEvent(
        caseIdentifier: identifier, activity: pool.text(store.texts[event.activity]),
        moment: moment, precision: event.moment.precision, line: event.line,
        attributes: zip(columns.data, event.cells).compactMap { column, text in
          text == 0 ? nil : Attribute(column.name, pool.cell(store.texts[text]))
        })
    }
    var attributes: [Attribute] = []
    for (index, column) in columns.caseData.enumerated() {
      let texts = heldEvents.map { $0.cells[$0.cells.startIndex + columns.data.count + index] }
      guard let first = texts.first(where: { $0 != 0 }) else { continue }
      attributes.append(Attribute(column.name, pool.cell(store.texts[first])))
      if let other = texts.firstIndex(where: { $0 != 0 && $0 != first }) {
        findings.add(
          .caseValueDiffers("case:" + column.name, case: identifier), line: heldEvents[other].line)
      }
    }
    return LogCase(
      identifier: identifier, attributes: attributes, events: events, line: held.line,
      unreadableCount: held.unreadableCount + (isCutShort ? 1 : 0))
  }
}
