import Diagnostics

/// One row of a CSV file: its cells without quotation marks, one behind the other.
struct CSVRow {
  var bytes: [UInt8] = []
  /// Where each cell ends.
  var ends: [Int] = []
  /// Which cells stood in quotation marks.
  var quoted: [Bool] = []
  var line = 1
  var problem: LogProblem?

  var isEmpty: Bool { problem == nil && bytes.allSatisfy { $0 == 0x20 } }

  /// What a cell says: blanks before and behind it are violations of the hand.
  subscript(cell: Int) -> ArraySlice<UInt8> { raw(cell).trimmed }

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
      case .closing where byte == separator || byte == 0x0A || byte == 0x0D:
        if finish(byte, isQuoted: true, at: &position) { return true }
      case .closing:
        row.problem = .quote(.followed)
        row.bytes.append(byte)
        state = .plain
        position += 1
      }
      if row.bytes.count > LogLimits.rowByteMaximum || row.ends.count > LogLimits.columnsMaximum {
        row.problem = .limit(row.ends.count > LogLimits.columnsMaximum ? .columns : .rowBytes)
        return true
      }
    }
    return false
  }

  /// Ends the last row of a file that has no line feed at its end.
  mutating func end() -> Bool {
    if state == .quoted { row.problem = .quote(.unclosed) }
    guard state != .start || !row.ends.isEmpty else { return false }
    row.ends.append(row.bytes.count)
    row.quoted.append(state == .quoted || state == .closing)
    state = .start
    return true
  }

  /// Makes room for the next row.
  mutating func clear() {
    row.bytes.removeAll(keepingCapacity: true)
    row.ends.removeAll(keepingCapacity: true)
    row.quoted.removeAll(keepingCapacity: true)
    row.problem = nil
    row.line = line
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
