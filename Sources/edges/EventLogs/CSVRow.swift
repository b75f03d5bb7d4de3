import Diagnostics
import Wording

/// Rows of a CSV file, cut from one piece of it: their cells without quotation marks, one behind the
/// other.
struct CSVBatch: Sendable {
  var bytes: [UInt8] = []
  /// Where each cell ends among the bytes.
  var ends: [Int] = []
  /// Which cells stood in quotation marks.
  var quoted: [Bool] = []
  var heads: [CSVRowHead] = []
  /// Whether all bytes are text in UTF-8.
  var isText = true
  /// Whether some cell may have characters that nobody sees.
  var mayHideCharacters = false

  /// The row at a place, which shares the memory of all.
  func row(_ place: Int) -> CSVRow {
    let head = heads[place]
    let bytes = bytes[head.bytes]
    return CSVRow(
      bytes: bytes, ends: ends[head.cells], quoted: quoted[head.cells], line: head.line,
      problem: head.problem, soundCount: head.soundCount,
      isText: isText || String(validating: bytes, as: UTF8.self) != nil,
      mayHideCharacters: mayHideCharacters)
  }
}

/// Where a row stands in its batch, and what was noticed as it was cut.
struct CSVRowHead: Sendable {
  let line: Int
  let bytes: Range<Int>
  let cells: Range<Int>
  let problem: LogProblem?
  /// How many of the first cells were read before the problem.
  let soundCount: Int
}

/// One row of a CSV file.
struct CSVRow {
  private(set) var bytes: ArraySlice<UInt8>
  /// Where each cell ends among the bytes.
  private var ends: ArraySlice<Int>
  private var quoted: ArraySlice<Bool>
  let line: Int
  let problem: LogProblem?
  /// How many of the first cells were read before the problem.
  let soundCount: Int
  /// Whether the row is text in UTF-8.
  let isText: Bool
  private let mayHideCharacters: Bool

  init(
    bytes: ArraySlice<UInt8>, ends: ArraySlice<Int>, quoted: ArraySlice<Bool>, line: Int,
    problem: LogProblem?, soundCount: Int, isText: Bool, mayHideCharacters: Bool
  ) {
    self.bytes = bytes
    self.ends = ends
    self.quoted = quoted
    self.line = line
    self.problem = problem
    self.soundCount = soundCount
    self.isText = isText
    self.mayHideCharacters = mayHideCharacters
  }

  var cellCount: Int { ends.count }

  var isEmpty: Bool { problem == nil && bytes.allSatisfy { $0 == 0x20 } }

  /// What a cell says: blanks before and behind it are slips of the hand.
  subscript(cell: Int) -> ArraySlice<UInt8> { raw(cell).trimmed }

  /// Adds the cells that a row lacks at its end: spreadsheets leave out the last separators.
  mutating func pad(to count: Int) {
    while ends.count < count {
      ends.append(bytes.endIndex)
      quoted.append(false)
    }
  }

  /// Makes all cells say what can be seen of them.
  mutating func showCells() {
    guard mayHideCharacters, bytes.mayHideCharacters else { return }
    let cells = (0..<cellCount).map { raw($0).visible }
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count)
    ends = []
    for cell in cells {
      shown += cell
      ends.append(shown.count)
    }
    bytes = shown[...]
  }

  /// Makes a cell say nothing.
  mutating func blank(_ cell: Int) {
    let cells = (0..<cellCount).map { $0 == cell ? [] : raw($0) }
    var rest: [UInt8] = []
    ends = []
    for cell in cells {
      rest += cell
      ends.append(rest.count)
    }
    bytes = rest[...]
  }

  private func raw(_ cell: Int) -> ArraySlice<UInt8> {
    let place = ends.startIndex + cell
    return bytes[(cell == 0 ? bytes.startIndex : ends[place - 1])..<ends[place]]
  }

  /// Where a cell stands in the file; found again from the cells, as only complaints ask for it.
  func position(of cell: Int) -> (line: Int, column: Int) {
    var line = line
    var column = 1
    for index in 0..<min(cell, ends.count) {
      let isQuoted = quoted[quoted.startIndex + index]
      if isQuoted { column += 2 }
      for byte in raw(index) {
        if byte == 0x0A {
          line += 1
          column = isQuoted ? 2 : 1
        } else if byte & 0xC0 != 0x80 {
          column += isQuoted && byte == 0x22 ? 2 : 1
        }
      }
      column += 1
    }
    return (line, column)
  }
}
