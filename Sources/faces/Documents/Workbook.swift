/// A workbook for spreadsheets as a value: sheets of cells that are text or numbers, and never formulas.
///
/// Whoever writes it into a file needs to know nothing of reports, calendars or languages.
package struct Workbook: Hashable, Sendable {
  /// What spreadsheets take at most.
  package enum Bounds {
    package static let rows = 1_048_576
    package static let columns = 16_384
    /// UTF-16 units of a cell.
    package static let text = 32_767
    /// Characters of a sheet's name.
    package static let name = 31
  }

  package let title: String
  package let sheets: [Sheet]

  package init(_ title: String, _ sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }

  /// A page of a workbook.
  package struct Sheet: Hashable, Sendable {
    package let name: String
    /// How wide each column is, in digits.
    package let widths: [Int]
    /// The titles over the columns, which stay in sight and carry filters; empty on a page of text.
    package let head: [String]
    package let rows: [[Content]]

    package init(name: String, widths: [Int], head: [String], rows: [[Content]]) {
      self.name = name
      self.widths = widths
      self.head = head
      self.rows = rows
    }
  }

  /// What stands in a cell.
  package enum Content: Hashable, Sendable {
    case nothing
    case text(String)
    case heading(String)
    /// A number as a fraction of two whole ones.
    case number(Int64, over: Int64, Form)
  }

  /// How a number is shown.
  package enum Form: Hashable, Sendable {
    /// With so many digits behind the mark.
    case decimal(Int)
    case percent
    /// Days since the end of 1899, as spreadsheets count them.
    case date
    case moment
    case duration
  }
}
