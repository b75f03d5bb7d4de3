import Diagnostics
import Wording

/// One row of a CSV file: its cells without quotation marks, one behind the other.
struct CSVRow {
  var bytes: [UInt8] = []
  /// Where each cell ends.
  var ends: [Int] = []
  /// Which cells stood in quotation marks.
  var quoted: [Bool] = []
  var line = 1
  var problem: LogProblem?
  /// How many of the first cells were read before the problem.
  var soundCount = 0

  var isEmpty: Bool { problem == nil && bytes.allSatisfy { $0 == 0x20 } }

  /// What a cell says: blanks before and behind it are violations of the hand.
  subscript(cell: Int) -> ArraySlice<UInt8> { raw(cell).trimmed }

  /// Adds the cells that a row lacks at its end: spreadsheets leave out the last separators.
  mutating func pad(to count: Int) {
    while ends.count < count {
      ends.append(bytes.count)
      quoted.append(false)
    }
  }

  /// Makes all cells say what can be seen of them.
  mutating func showCells() {
    guard bytes[...].mayHideCharacters else { return }
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count)
    let cells = ends.indices.map { raw($0).visible }
    for (index, cell) in cells.enumerated() {
      shown += cell
      ends[index] = shown.count
    }
    bytes = shown
  }

  /// Makes a cell say nothing.
  mutating func blank(_ cell: Int) {
    let range = (cell == 0 ? 0 : ends[cell - 1])..<ends[cell]
    bytes.removeSubrange(range)
    for index in cell..<ends.count { ends[index] -= range.count }
  }

  private func raw(_ cell: Int) -> ArraySlice<UInt8> {
    bytes[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
  }

  /// Where a cell stands in the file; found again from the cells, as only complaints ask for it.
  func position(of cell: Int) -> (line: Int, column: Int) {
    var line = line
    var column = 1
    for index in 0..<min(cell, ends.count) {
      if quoted[index] { column += 2 }
      for byte in raw(index) {
        if byte == 0x0A {
          line += 1
          column = quoted[index] ? 2 : 1
        } else if byte & 0xC0 != 0x80 {
          column += quoted[index] && byte == 0x22 ? 2 : 1
        }
      }
      column += 1
    }
    return (line, column)
  }
}

/// Cuts the bytes of a CSV file (RFC 4180) into rows, wherever the pieces begin and end.
struct CSVScanner {
  private let separator: UInt8
  private(set) var row = CSVRow()
  private var state = State.start
  private var line = 1
  private var skipsLineFeed = false

  private enum State {
    case start
    case plain
    case quoted
    /// Behind a quotation mark inside quotation marks: the end, or half of a doubled one.
    case closing
    /// Behind blanks that follow the end.
    case closed
  }

  init(separator: UInt8, firstLine: Int = 1) {
    self.separator = separator
    line = firstLine
    row.line = firstLine
  }

  /// Reads up to the end of a row; answers whether one is complete.
  mutating func scan(_ piece: [UInt8], from position: inout Int) -> Bool {
    let end = piece.count
    while position < end {
      let byte = piece[position]
      if skipsLineFeed {
        skipsLineFeed = false
        if byte == 0x0A {
          position += 1
          continue
        }
      }
      switch state {
      case .start where byte == 0x22:
        state = .quoted
        position += 1
      // A blank before a quotation mark is a slip of the hand; what it belongs to, the next shows.
      case .start where byte == 0x20 && separator != 0x20:
        row.bytes.append(byte)
        position += 1
      case .start, .plain:
        let start = position
        state = .plain
        position = plainEnd(piece, from: start)
        row.bytes += piece[start..<position]
        if position < end && finish(piece[position], isQuoted: false, at: &position) { return true }
      case .quoted:
        let start = position
        while position < end && piece[position] != 0x22 {
          if piece[position] == 0x0A { line += 1 }
          position += 1
        }
        row.bytes += piece[start..<position]
        if position < end {
          state = .closing
          position += 1
        }
      case .closing where byte == 0x22:
        row.bytes.append(byte)
        state = .quoted
        position += 1
      case .closing where byte == separator || byte == 0x0A || byte == 0x0D,
        .closed where byte == separator || byte == 0x0A || byte == 0x0D:
        if finish(byte, isQuoted: true, at: &position) { return true }
      case .closing where byte == 0x20, .closed where byte == 0x20:
        state = .closed
        row.bytes.append(byte)
        position += 1
      case .closing, .closed:
        note(.quote(.followed))
        row.bytes.append(byte)
        state = .plain
        position += 1
      }
      if row.bytes.count > LogLimits.rowByteMaximum || row.ends.count > LogLimits.columnsMaximum {
        note(.limit(row.ends.count > LogLimits.columnsMaximum ? .columns : .rowBytes))
        return true
      }
    }
    return false
  }

  /// Ends the last row of a file that has no line feed at its end.
  mutating func end() -> Bool {
    if state == .quoted { note(.quote(.unclosed)) }
    guard state != .start || !row.ends.isEmpty || !row.bytes.isEmpty else { return false }
    row.ends.append(row.bytes.count)
    row.quoted.append(state == .quoted || state == .closing || state == .closed)
    state = .start
    return true
  }

  /// Makes room for the next row.
  mutating func clear() {
    row.bytes.removeAll(keepingCapacity: true)
    row.ends.removeAll(keepingCapacity: true)
    row.quoted.removeAll(keepingCapacity: true)
    row.problem = nil
    row.soundCount = 0
    row.line = line
  }

  private mutating func note(_ problem: LogProblem) {
    if row.problem == nil { row.soundCount = row.ends.count }
    row.problem = problem
  }

  private func plainEnd(_ piece: [UInt8], from start: Int) -> Int {
    var position = start
    while position < piece.count {
      let byte = piece[position]
      if byte == separator || byte == 0x0A || byte == 0x0D { break }
      position += 1
    }
    return position
  }

  private mutating func finish(_ byte: UInt8, isQuoted: Bool, at position: inout Int) -> Bool {
    row.ends.append(row.bytes.count)
    row.quoted.append(isQuoted)
    state = .start
    position += 1
    if byte == separator { return false }
    skipsLineFeed = byte == 0x0D
    line += 1
    return true
  }
}
