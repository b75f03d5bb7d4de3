/// The rows of a CSV file as texts, for whoever has no register of them to make.
///
/// What a register forgives is forgiven here: marks and separators that spreadsheets write, other
/// encodings that the file names, characters that nobody sees.
package struct CSVTable: ~Copyable {
  /// What is not a table of texts.
  package enum Failure: Error, Hashable, Sendable {
    case empty
    /// A workbook, JSON, XML: no table at all.
    case foreign
    case disk(LogSource.Failure)
    case damaged
    case tooLarge
  }

  private var cutter: LogCutter
  private var rows: [CSVTableRow] = []
  private var nextRow = 0

  /// Opens a table whose separator is found in its first row, unless it is said.
  package init(_ source: LogSource, separator: UInt8? = nil) throws(Failure) {
    var options = LogOptions()
    options.separator = separator
    cutter = LogCutter(source, options)
    switch cutter.next() {
    case .form(.csv, _): break
    case .form(.empty, _): throw .empty
    case .form(.foreign, _), .form(.xes, _), .refused: throw .foreign
    case .broken(let failure): throw Failure(failure)
    case .tags, .rows, .end: preconditionFailure("a table begins with its form")
    }
  }

  /// The next row that says anything, the header among them; nothing behind the last.
  package mutating func next() throws(Failure) -> CSVTableRow? {
    while nextRow == rows.count {
      switch cutter.next() {
      case .rows(let batch):
        nextRow = 0
        rows = batch.heads.indices.map { batch.row($0) }.filter { !$0.isEmpty }
          .map(CSVTableRow.init)
      case .broken(let failure): throw Failure(failure)
      case .end: return nil
      case .form, .tags, .refused: preconditionFailure("what begins as a table goes on so")
      }
    }
    nextRow += 1
    return rows[nextRow - 1]
  }
}

extension CSVTable.Failure {
  fileprivate init(_ failure: LogFailure) {
    switch failure {
    case .disk(let error): self = .disk(error)
    case .gzip: self = .damaged
    case .tooLarge: self = .tooLarge
    }
  }
}

/// One row of a table that is no register.
package struct CSVTableRow: Sendable {
  /// Why what a row says cannot be told.
  package enum Trouble: Hashable, Sendable {
    case notUTF8
    /// A quotation mark is never closed: nothing behind it is where it seems to be.
    case quoteUnclosed
    /// Something stands behind a closing quotation mark.
    case quoteFollowed
    /// Too many bytes or cells: nothing behind it is read.
    case tooLong
  }

  /// The line on which it begins, from one.
  package let line: Int
  /// What its cells say, without blanks around and with what can be seen of them.
  package let cells: [String]
  package let trouble: Trouble?
  private let row: CSVRow

  init(_ row: CSVRow) {
    self.row = row
    line = row.line
    trouble =
      switch row.problem {
      case .quote(.unclosed)?: .quoteUnclosed
      case .quote(.followed)?: .quoteFollowed
      case .some: .tooLong
      case nil: row.isText ? nil : .notUTF8
      }
    var shown = row
    if row.isText { shown.showCells() }
    cells = (0..<shown.cellCount).map { String(decoding: shown[$0], as: UTF8.self) }
  }

  /// Where a cell stands in the file.
  package func position(of cell: Int) -> (line: Int, column: Int) { row.position(of: cell) }
}
