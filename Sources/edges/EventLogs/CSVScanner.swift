import Wording

/// Cuts the bytes of a CSV file (RFC 4180) into rows, wherever the pieces begin and end.
struct CSVScanner {
  private let separator: UInt8
  private var batch = CSVBatch()
  private var state = State.start
  private var line: Int
  private var skipsLineFeed = false
  /// Whether a row was so wrong that nothing behind it can be trusted.
  private var isStopped = false

  // Of the row that is being cut.
  private var rowLine: Int
  private var firstByte = 0
  private var firstCell = 0
  private var problem: LogProblem?
  private var soundCount = 0
  /// The bytes so far of what may be a blank of several.
  private var wide: [UInt8] = []

  private enum State: Equatable {
    case start
    case plain
    case quoted
    /// Behind a quotation mark inside quotation marks: the end, or half of a doubled one.
    case closing
    /// Behind blanks that follow the end.
    case closed
    /// Among the bytes of what may be a blank of several, in front of a cell or behind its end.
    case wideBlank(before: Bool)
  }

  init(separator: UInt8, firstLine: Int = 1) {
    self.separator = separator
    line = firstLine
    rowLine = firstLine
  }

  /// Cuts the next piece, and gives the rows that end in it.
  mutating func scan(_ piece: [UInt8]) -> CSVBatch {
    batch.bytes.reserveCapacity(batch.bytes.count + piece.count)
    var position = 0
    while position < piece.count && !isStopped { scan(piece, &position) }
    return takeRows()
  }

  /// Ends the last row of a file that has no line feed at its end.
  mutating func end() -> CSVBatch {
    if isStopped { return CSVBatch() }
    if case .wideBlank(let isBefore) = state {
      batch.bytes += wide
      state = isBefore ? .plain : .closed
      wide = []
    }
    if state == .quoted { note(.quote(.unclosed)) }
    let hasRow =
      state != .start || batch.ends.count > firstCell || batch.bytes.count > firstByte
    if hasRow {
      endCell(isQuoted: state == .quoted || state == .closing || state == .closed)
      endRow()
    }
    return takeRows()
  }

  private mutating func scan(_ piece: [UInt8], _ position: inout Int) {
    let byte = piece[position]
    if skipsLineFeed {
      skipsLineFeed = false
      if byte == 0x0A {
        position += 1
        return
      }
    }
    switch state {
    case .start where byte == 0x22:
      state = .quoted
      position += 1
    // A blank before a quotation mark is a slip of the hand; what it belongs to, the next shows.
    case .start where isBlank(byte):
      batch.bytes.append(byte)
      position += 1
    case .start where Self.beginsWideBlank(byte): beginWideBlank(&position, byte, before: true)
    case .start, .plain: scanPlain(piece, &position)
    case .quoted:
      let start = position
      position = quotedEnd(piece, from: start)
      batch.bytes += piece[start..<position]
      if position < piece.count {
        state = .closing
        position += 1
      }
    case .closing where byte == 0x22:
      batch.bytes.append(byte)
      state = .quoted
      position += 1
    case .closing where isEnd(byte), .closed where isEnd(byte):
      position += 1
      finish(byte, isQuoted: true)
    case .closing where isBlank(byte), .closed where isBlank(byte):
      state = .closed
      batch.bytes.append(byte)
      position += 1
    case .closing where Self.beginsWideBlank(byte), .closed where Self.beginsWideBlank(byte):
      beginWideBlank(&position, byte, before: false)
    case .wideBlank(let isBefore): scanWideBlank(byte, &position, before: isBefore)
    case .closing, .closed:
      note(.quote(.followed))
      batch.bytes.append(byte)
      state = .plain
      position += 1
    }
    checkLimits()
  }

  private func isBlank(_ byte: UInt8) -> Bool { Self.isBlank(byte, separator) }

  private static func isBlank(_ byte: UInt8, _ separator: UInt8) -> Bool {
    (byte == 0x20 || byte == 0x09) && byte != separator
  }

  /// Whether blanks of several bytes begin so, and characters that nobody sees.
  private static func beginsWideBlank(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  private mutating func beginWideBlank(_ position: inout Int, _ byte: UInt8, before: Bool) {
    wide = [byte]
    state = .wideBlank(before: before)
    position += 1
  }

  /// Adds a byte to what may be a blank, until it is known whether it is one.
  private mutating func scanWideBlank(_ byte: UInt8, _ position: inout Int, before: Bool) {
    let isMore = byte & 0xC0 == 0x80
    if isMore {
      wide.append(byte)
      position += 1
      if wide.count < (wide[0] == 0xC2 ? 2 : 3) { return }
    }
    let isBlank = isMore && wide[...].visible.allSatisfy { $0 == 0x20 }
    if !isBlank && !before { note(.quote(.followed)) }
    batch.bytes += wide
    wide = []
    state = isBlank ? (before ? .start : .closed) : .plain
  }

  /// Cuts cells without quotation marks, up to the end of the row or of the piece, or to a cell that
  /// begins in another way.
  private mutating func scanPlain(_ piece: [UInt8], _ position: inout Int) {
    let bytes = piece.span
    let separator = separator
    let limit = min(bytes.count, position + Self.runByteMaximum)
    let cellLimit = firstCell + LogLimits.columnsMaximum
    // Copied as they are looked at, cell behind cell: there are as many cells as letters in some tables.
    var cells = batch.bytes
    batch.bytes = []
    var length = cells.count
    cells += Self.room[..<(limit - position)]
    var isInCell = true
    var copy = cells.mutableSpan
    while position < limit {
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D { break }
      if byte != separator {
        copy[length] = byte
        length += 1
        position += 1
        continue
      }
      position += 1
      batch.ends.append(length)
      batch.quoted.append(false)
      isInCell = position < limit && Self.beginsPlain(bytes[position], separator)
      if !isInCell || batch.ends.count > cellLimit { break }
    }
    cells.removeLast(cells.count - length)
    batch.bytes = cells
    state = isInCell ? .plain : .start
    guard isInCell, position < limit, batch.ends.count <= cellLimit else { return }
    position += 1
    finish(bytes[position - 1], isQuoted: false)
  }

  /// How many bytes are looked at in one go: room is made for all of them before.
  private static let runByteMaximum = 512
  private static let room = [UInt8](repeating: 0, count: runByteMaximum)

  /// Whether a cell that begins so stands without quotation marks and without blanks before it.
  private static func beginsPlain(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte != 0x22 && !isBlank(byte, separator) && !beginsWideBlank(byte)
  }

  private mutating func quotedEnd(_ piece: [UInt8], from start: Int) -> Int {
    var position = start
    while position < piece.count && piece[position] != 0x22 {
      if piece[position] == 0x0A { line += 1 }
      position += 1
    }
    return position
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func finish(_ byte: UInt8, isQuoted: Bool) {
    endCell(isQuoted: isQuoted)
    state = .start
    if byte == separator { return }
    skipsLineFeed = byte == 0x0D
    line += 1
    endRow()
  }

  private mutating func endCell(isQuoted: Bool) {
    batch.ends.append(batch.bytes.count)
    batch.quoted.append(isQuoted)
  }

  private mutating func endRow() {
    // Two rows that are no text might come to some together.
    if firstByte < batch.bytes.count, batch.bytes[firstByte] & 0xC0 == 0x80 {
      batch.isText = false
    }
    batch.heads.append(
      CSVRowHead(
        line: rowLine, bytes: firstByte..<batch.bytes.count, cells: firstCell..<batch.ends.count,
        problem: problem, soundCount: soundCount))
    firstByte = batch.bytes.count
    firstCell = batch.ends.count
    problem = nil
    soundCount = 0
    rowLine = line
  }

  private mutating func checkLimits() {
    let cellCount = batch.ends.count - firstCell
    guard
      batch.bytes.count - firstByte > LogLimits.rowByteMaximum
        || cellCount > LogLimits.columnsMaximum
    else { return }
    note(.limit(cellCount > LogLimits.columnsMaximum ? .columns : .rowBytes))
    endRow()
    isStopped = true
  }

  private mutating func note(_ problem: LogProblem) {
    if self.problem == nil { soundCount = batch.ends.count - firstCell }
    self.problem = problem
  }

  /// Hands out the rows that are whole, and keeps what there is of the next.
  private mutating func takeRows() -> CSVBatch {
    var rest = CSVBatch()
    rest.bytes = Array(batch.bytes[firstByte...])
    rest.ends = batch.ends[firstCell...].map { $0 - firstByte }
    rest.quoted = Array(batch.quoted[firstCell...])
    var rows = batch
    batch = rest
    rows.bytes.removeLast(rest.bytes.count)
    rows.ends.removeLast(rest.ends.count)
    rows.quoted.removeLast(rest.quoted.count)
    rows.mayHideCharacters = rows.bytes[...].mayHideCharacters
    if rows.isText { rows.isText = (try? UTF8Span(validating: rows.bytes.span)) != nil }
    batch.ends.reserveCapacity(rows.ends.count)
    batch.quoted.reserveCapacity(rows.quoted.count)
    firstByte = 0
    firstCell = 0
    return rows
  }
}
