import Auditing
import Diagnostics
import Petitions
import Wording
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
  private(set) var span = LogSpan()
  private(set) var effects: OptionEffects
  /// The cases of a grouped file that came back after their rows had ended.
  private(set) var returning: Set<String> = []

  private let options: LogOptions
  /// What a reading before this one found out about the file.
  private let survey: LogSurvey?
  private var columns: CSVColumns?
  private var cells: [Int] = []
  private var store = CaseStore(columnCount: 0)
  private var ready: [RegisterCase] = []
  private var nextReady = 0
  private var nextHeld = 0
  /// What the texts of the store mean, found out when they are first asked for.
  private var values = CellValues()
  /// The columns that nobody looks at and that were empty so far, and those that were not.
  private var emptyColumns: [(name: String, cell: Int)] = []
  private(set) var unaskedNames: Set<String> = []
  /// The columns that may hold the clocks of days alone, until one is told.
  private var clocksApart: [(name: String, cell: Int)] = []
  /// The cases that a grouped file has had, with the lines they began on.
  private var ended = StringTable()
  private var endedLines: [UInt32: Int] = [:]
  /// The case of the last row that named one.
  private var caseAbove: [UInt8] = []

  init(
    options: LogOptions, survey: LogSurvey?, findings: LogFindings
  ) {
    self.survey = survey
    self.options = options
    effects = OptionEffects(options)
    self.findings = findings
  }

  mutating func take(_ batch: CSVBatch) {
    for place in batch.heads.indices where !isStopped { take(batch.row(place)) }
  }

  mutating func end() {
    isStopped = true
    isAtEnd = true
    if columns == nil && !findings.diagnostics.hasErrors { findings.add(.emptyLog) }
    findings.add(ending: span, of: .csv, options)
  }

  /// Ends the reading because no further byte can be had.
  mutating func fail(_ failure: LogFailure) {
    findings.add(failure)
    isCutShort = true
    isStopped = true
    isAtEnd = true
  }

  /// The next case that is complete, or nil while there is none.
  mutating func next() -> RegisterCase? {
    if nextReady < ready.count {
      nextReady += 1
      return ready[nextReady - 1]
    }
    if !ready.isEmpty {
      ready.removeAll(keepingCapacity: true)
      nextReady = 0
    }
    guard isAtEnd, nextHeld < store.cases.count else { return nil }
    nextHeld += 1
    return logCase(nextHeld - 1)
  }

  private mutating func take(_ row: CSVRow) {
    // Spreadsheets write the rows below a table too, as separators and nothing else.
    if row.isEmpty || row.line < options.headerLine { return }
    if let problem = row.problem {
      findings.add(problem, line: row.line)
      lose(row, soundCount: row.soundCount)
      // Behind an open quotation mark, and in a row without end, nothing is where it seems to be.
      switch problem {
      case .quote(.followed): isStopped = columns == nil
      default:
        isCutShort = true
        isStopped = true
      }
      return
    }
    guard row.isText else {
      findings.add(.notUTF8, line: row.line, column: 1)
      lose(row, soundCount: row.cellCount)
      // What follows a header that cannot be read is none.
      isStopped = columns == nil
      return
    }
    var row = row
    row.showCells()
    guard let columns else {
      if let problem = separatorProblem(of: row) {
        report(problem, row, 0)
        isStopped = true
        return
      }
      columns = CSVColumns(
        header: row, map: options.columns, asked: options.asked, findings: &findings)
      cells = columns.map { ($0.data + $0.caseData).map(\.cell) } ?? []
      emptyColumns = columns?.unasked ?? []
      clocksApart = columns?.clocksApart ?? []
      store = CaseStore(columnCount: cells.count)
      isStopped = columns == nil
      return
    }
    take(&row, columns)
  }

  /// How many separators of another kind a header of one cell has that nobody takes for a name.
  private static let separatorsMinimum = 2

  /// That the separator that was said is not the one of the header.
  private func separatorProblem(of header: CSVRow) -> LogProblem? {
    guard let said = options.separator, header.cellCount == 1 else { return nil }
    let seeming = LogForm.separator(in: header.bytes)
    return seeming.count < Self.separatorsMinimum || seeming.byte == said
      ? nil : .separatorWrong(said: said, seeming: seeming.byte)
  }

  private mutating func take(_ row: inout CSVRow, _ columns: CSVColumns) {
    guard hasRoom(&row, columns) else { return }
    let named = row[columns.caseIdentifier]
    if named.isEmpty { effects.note(.fillDown) }
    if named.isEmpty && (!options.fillsDown || caseAbove.isEmpty) {
      report(
        .caseMissing(options.fillsDown ? .firstCell : .cell), row, columns.caseIdentifier)
      strayCount += 1
      return
    }
    guard let place = place(of: named.isEmpty ? caseAbove[...] : named, row) else { return }
    if options.fillsDown && !named.isEmpty { caseAbove = Array(named) }
    guard let moment = check(&row, columns) else {
      store.markUnreadable(place)
      return
    }
    if effects.areSought {
      var sought = effects
      sought.look(at: moment) { self.moment(of: row, columns, $0) }
      effects = sought
    }
    if !emptyColumns.isEmpty { lookForNames(in: row) }
    if !clocksApart.isEmpty { lookForClock(in: row, columns, beside: moment.precision) }
    span.take(moment.instant, moment.precision, line: row.line)
    store.append(row, to: place, at: moment, activity: columns.activity, cells: cells)
    checkLimits(row, place)
  }

  /// Remembers which of the columns that nobody looks at say something.
  private mutating func lookForNames(in row: CSVRow) {
    for column in emptyColumns where !row[column.cell].isEmpty { unaskedNames.insert(column.name) }
    emptyColumns.removeAll { unaskedNames.contains($0.name) }
  }

  /// Tells of a column that has a clock where the moment has a day alone, once.
  ///
  /// Whatever the column is called: the first cell that is filled says what stands in it.
  private mutating func lookForClock(
    in row: CSVRow, _ columns: CSVColumns, beside precision: MomentPrecision
  ) {
    guard precision == .day else {
      // The column that is known to hold the clocks does hold them.
      if columns.clock != nil { clocksApart = [] }
      return
    }
    if let clock = clocksApart.first(where: { MomentScan.isClock(row[$0.cell]) }) {
      report(.clockApart(clock.name, day: columns.momentName), row, clock.cell)
      clocksApart = []
    } else {
      clocksApart.removeAll { !row[$0.cell].isEmpty }
    }
  }

  /// Sees to it that a row has a cell for each column; tells when that cannot be.
  private mutating func hasRoom(_ row: inout CSVRow, _ columns: CSVColumns) -> Bool {
    let found = row.cellCount
    if found == columns.count { return true }
    let isWhole =
      found > columns.count
      ? (columns.count..<found).allSatisfy { row[$0].isEmpty }
      : found > max(columns.caseIdentifier, columns.activity, columns.moment)
    if isWhole {
      row.pad(to: columns.count)
      return true
    }
    let lacking = found > columns.count ? [] : columns.roles(from: found)
    findings.add(
      .rowWidth(found: found, expected: columns.count, lacking: lacking), line: row.line)
    // A cell that fell apart moves those behind it; where a moment stands in its place, nothing
    // before it was moved.
    let isInPlace =
      found < columns.count
      || columns.caseIdentifier < columns.moment
        && moment(of: row, columns, options.moments) != nil
    lose(row, soundCount: isInPlace ? found : min(found, 1))
    return false
  }

  /// Remembers what a row that cannot be read may have been about: its case, where that is among the
  /// first cells, which are what they seem, and else any case.
  private mutating func lose(_ row: CSVRow, soundCount: Int) {
    // Behind a header that cannot be read there are no cases, and nothing is lost to any.
    guard let columns else { return }
    var identifier: [UInt8] = []
    if columns.caseIdentifier < soundCount, columns.caseIdentifier < row.cellCount {
      identifier = Array(row[columns.caseIdentifier])
      if identifier.isEmpty && options.fillsDown { identifier = caseAbove }
    }
    guard !identifier.isEmpty, String(validating: identifier, as: UTF8.self) != nil else {
      strayCount += 1
      return
    }
    if let place = place(of: identifier[...].visibleTrimmed, row) { store.markUnreadable(place) }
  }

  private mutating func place(of identifier: ArraySlice<UInt8>, _ row: CSVRow) -> Int? {
    options.order == .grouped
      ? groupedPlace(of: identifier, row) : store.place(of: identifier, line: row.line)
  }

  /// The moment of a row whose cells are all in order.
  private mutating func check(_ row: inout CSVRow, _ columns: CSVColumns) -> LogMoment? {
    if row.bytes.count > LogLimits.valueByteMaximum, !hasShortCells(&row, columns) { return nil }
    if row[columns.activity].isEmpty {
      report(.activityMissing, row, columns.activity)
      return nil
    }
    if let moment = moment(of: row, columns, options.moments) { return moment }
    let bytes = row[columns.moment]
    if bytes.isEmpty {
      report(.momentMissing, row, columns.moment)
    } else if let clock = columns.clock, LogMoment(bytes, options.moments) != nil {
      let text = String(decoding: row[clock], as: UTF8.self)
      report(.momentUnreadable(text, MomentTrouble(clock: row[clock])), row, clock)
    } else {
      report(unreadable(bytes), row, columns.moment)
    }
    return nil
  }

  private func moment(
    of row: CSVRow, _ columns: CSVColumns, _ reading: MomentReading
  ) -> LogMoment? {
    guard let clock = columns.clock, clock < row.cellCount else {
      return LogMoment(row[columns.moment], reading)
    }
    if let whole = LogMoment(day: row[columns.moment], clock: row[clock], reading) {
      return whole
    }
    // What says the time itself needs no other column; which one counts, nobody has said.
    guard options.columns.moment == nil,
      let own = LogMoment(row[columns.moment], reading), own.precision == .clock
    else { return nil }
    return own
  }

  /// Whether no cell that matters is too long; one that does not matter is passed over.
  private mutating func hasShortCells(_ row: inout CSVRow, _ columns: CSVColumns) -> Bool {
    for cell in 0..<row.cellCount where row[cell].count > LogLimits.valueByteMaximum {
      guard let column = columns.unasked.first(where: { $0.cell == cell }) else {
        report(.limit(.valueBytes), row, cell)
        return false
      }
      report(.valuePassedOver(column.name), row, cell)
      row.blank(cell)
    }
    return true
  }

  private func unreadable(_ bytes: ArraySlice<UInt8>) -> LogProblem {
    .momentUnreadable(
      String(decoding: bytes, as: UTF8.self), MomentTrouble(bytes, options.moments))
  }

  /// Ends the case before when another begins; nil when a case comes back.
  private mutating func groupedPlace(of identifier: ArraySlice<UInt8>, _ row: CSVRow) -> Int? {
    var identifier = identifier
    if let held = store.cases.first {
      if store.texts.isEqual(held.identifier, identifier) {
        effects.note(.grouped)
        return 0
      }
      identifier = CaseStore.name(identifier)
      if store.texts.isEqual(held.identifier, identifier) {
        effects.note(.grouped)
        return 0
      }
      let number = ended.number(of: store.texts[held.identifier])
      endedLines[number] = held.line
      ready.append(logCase(0))
      forgetCases()
    }
    // Asking for a number would make one; a text that is new gets one as it ends anyway.
    if let first = endedLines[ended.number(of: identifier)] {
      effects.note(.grouped)
      let name = String(decoding: identifier, as: UTF8.self)
      report(.caseReturned(name, first: first), row, columns?.caseIdentifier ?? 0)
      returning.insert(name.composed)
      return nil
    }
    return store.place(of: identifier, line: row.line)
  }

  /// Makes room for the next case of a grouped file; what texts mean is kept for as long as they are
  /// few.
  private mutating func forgetCases() {
    let textsMaximum = 10_000
    if store.texts.count > textsMaximum {
      store = CaseStore(columnCount: cells.count)
      values = CellValues()
    } else {
      store.removeCases()
    }
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

  private mutating func logCase(_ place: Int) -> RegisterCase {
    let held = store.cases[place]
    let identifier = values.name(held.identifier, in: store.texts)
    guard let columns else { preconditionFailure("rows are held only behind a header") }
    let heldEvents = store.events(of: place)
    var events: [RegisterEvent] = []
    events.reserveCapacity(heldEvents.count)
    let written = heldEvents.map(\.moment)
    let ordered =
      LogMoment.areInOrder(written)
      ? Array(zip(written.indices, written.map(\.instant))) : LogMoment.inOrder(written)
    for (index, moment) in ordered {
      let event = heldEvents[index]
      var attributes: [Attribute] = []
      for column in columns.data.indices {
        let text = store.text(column, of: event)
        if text == 0 { continue }
        attributes.append(
          Attribute(columns.data[column].name, values.value(text, in: store.texts)))
      }
      events.append(
        RegisterEvent(
          activity: values.name(event.activity, in: store.texts), at: moment,
          precision: event.moment.precision, line: event.line, attributes: attributes))
    }
    let attributes = caseAttributes(of: heldEvents, columns, identifier)
    // What names no case may be part of any.
    let isUnsure =
      isCutShort || strayCount > 0 || survey?.strayCount ?? 0 > 0
      || survey?.returning.contains(identifier) ?? false
    return RegisterCase(
      identifier: identifier, line: held.line, attributes: attributes, events: events,
      unreadableCount: held.unreadableCount + (isUnsure ? 1 : 0))
  }

  /// What the rows of a case say of it as a whole: where they differ, the first counts.
  private mutating func caseAttributes(
    of events: [CaseStore.HeldEvent], _ columns: CSVColumns, _ identifier: String
  ) -> [Attribute] {
    var attributes: [Attribute] = []
    for (index, column) in columns.caseData.enumerated() {
      let texts = events.map { store.text(columns.data.count + index, of: $0) }
      guard let first = texts.first(where: { $0 != 0 }) else { continue }
      attributes.append(Attribute(column.name, values.value(first, in: store.texts)))
      if let other = texts.firstIndex(where: { $0 != 0 && $0 != first }) {
        findings.add(
          .caseValueDiffers("case:" + column.name, case: identifier), line: events[other].line)
      }
    }
    return attributes
  }
}

/// What the texts of a table mean, by their numbers, each found out once.
struct CellValues {
  private var names = Meanings<String>()
  private var values = Meanings<AttributeValue>()

  /// A text as the name of a case or an activity.
  mutating func name(_ number: UInt32, in texts: StringTable) -> String {
    names.meaning(of: number, in: texts) { TextPool.composed($0[number]) }
  }

  /// A text as the value of a cell.
  mutating func value(_ number: UInt32, in texts: StringTable) -> AttributeValue {
    values.meaning(of: number, in: texts) { TextPool.cell($0[number]) }
  }

  /// What texts mean in one respect.
  private struct Meanings<Meaning> {
    private var known: [Meaning?] = []

    mutating func meaning(
      of number: UInt32, in texts: StringTable, finding find: (StringTable) -> Meaning
    ) -> Meaning {
      let place = Int(number)
      if place < known.count, let meaning = known[place] { return meaning }
      if place >= known.count {
        known += Array(repeating: nil, count: max(texts.count, place + 1) - known.count)
      }
      let meaning = find(texts)
      known[place] = meaning
      return meaning
    }
  }
}
