private import CXLSXWriter
package import Documents

/// A workbook that is being made.
@safe
package struct WorkbookFile: ~Copyable {
  private let library: LibXLSXWriter
  private let book: LibXLSXWriter.Book
  private let styles: Styles
  private var isClosed = false

  /// Makes the file of a workbook, in memory: the library tells of a disk that is full in words of its
  /// own, which are not for people.
  ///
  /// The same workbook and the same moment give the same bytes.
  package static func bytes(
    of workbook: Workbook, madeAtUnixSeconds moment: Int
  ) throws(WorkbookError) -> [UInt8] {
    for sheet in workbook.sheets {
      let width = max(sheet.head.count, sheet.rows.map(\.count).max() ?? 0)
      guard sheet.rows.count < Workbook.Bounds.rows, width <= Workbook.Bounds.columns else {
        throw WorkbookError(
          .tooLarge, "\(Workbook.Bounds.rows) × \(Workbook.Bounds.columns)")
      }
    }
    guard let memory = MemoryFile() else { throw WorkbookError(.notWritten, "memfd_create") }
    var file = try WorkbookFile(memory.path)
    try file.describe(workbook.title, at: moment)
    for sheet in workbook.sheets { try file.add(sheet) }
    try file.close()
    guard let bytes = memory.bytes() else { throw WorkbookError(.notWritten, memory.path) }
    return bytes
  }

  private init(_ path: String) throws(WorkbookError) {
    let library = try LibXLSXWriter.loaded.get()
    // The library copies the path.
    guard let book = unsafe library.open(path) else { throw WorkbookError(.notWritten, path) }
    guard let styles = unsafe Styles(book, library) else {
      unsafe library.free(book)
      throw WorkbookError(.notWritten, path)
    }
    self.library = library
    unsafe self.book = book
    self.styles = styles
  }

  deinit {
    // Where something went wrong before the end, nothing was written.
    if !isClosed { unsafe library.free(book) }
  }

  /// Packs the sheets into the file.
  private mutating func close() throws(WorkbookError) {
    // Closing frees the workbook, also where it fails.
    isClosed = true
    try Self.check(unsafe library.close(book), library)
  }

  private func describe(_ title: String, at moment: Int) throws(WorkbookError) {
    var properties = unsafe lxw_doc_properties()
    unsafe properties.created = moment
    // Both texts are copied before the call returns, and the pointers go no further.
    let result = unsafe title.withCString { title in
      unsafe "TapSu".withCString { author in
        unsafe properties.title = UnsafeMutablePointer(mutating: title)
        unsafe properties.author = UnsafeMutablePointer(mutating: author)
        return unsafe library.setProperties(book, &properties)
      }
    }
    try Self.check(result, library)
  }

  private func add(_ sheet: Workbook.Sheet) throws(WorkbookError) {
    guard let page = unsafe library.addPage(book, sheet.name) else {
      throw WorkbookError(.notWritten, sheet.name)
    }
    unsafe library.setPaper(page, 9)  // A4
    if sheet.widths.count > 4 { unsafe library.setLandscape(page) }
    // One page wide, and as many long as it takes.
    unsafe library.fitPages(page, 1, 0)
    for (place, width) in sheet.widths.enumerated() {
      let column = lxw_col_t(place)
      try Self.check(unsafe library.setColumn(page, column, column, Double(width), nil), library)
    }
    var row: lxw_row_t = 0
    if !sheet.head.isEmpty {
      try unsafe write(sheet.head.map { .heading($0) }, to: page, at: row)
      unsafe library.freeze(page, 1, 0)
      let (last, width) = (lxw_row_t(sheet.rows.count), lxw_col_t(sheet.head.count - 1))
      try Self.check(unsafe library.filter(page, 0, 0, last, width), library)
      try Self.check(unsafe library.repeatRows(page, 0, 0), library)
      row = 1
    }
    for cells in sheet.rows {
      try unsafe write(cells, to: page, at: row)
      row += 1
    }
  }

  @unsafe
  private func write(
    _ cells: [Workbook.Content], to page: LibXLSXWriter.Page, at row: lxw_row_t
  ) throws(WorkbookError) {
    for (place, cell) in cells.enumerated() {
      let column = lxw_col_t(place)
      // Strings are copied by the library before each call returns.
      let result =
        switch cell {
        case .nothing: LXW_NO_ERROR
        case .text(let text):
          unsafe library.writeText(page, row, column, text, styles.text)
        case .heading(let text):
          unsafe library.writeText(page, row, column, text, styles.heading)
        case .number(let number, let divisor, let form):
          unsafe library.writeNumber(
            page, row, column, Double(number) / Double(divisor), styles.style(of: form))
        }
      try Self.check(result, library)
    }
  }

  private static func check(
    _ result: lxw_error, _ library: LibXLSXWriter
  ) throws(WorkbookError) {
    guard result != LXW_NO_ERROR else { return }
    // The text is a constant of the library.
    let message = unsafe library.message(result).map { unsafe String(cString: $0) }
    throw WorkbookError(.notWritten, message ?? "\(result.rawValue)")
  }
}

/// The looks of a workbook's cells, which belong to it.
@safe
private struct Styles {
  private static let decimalsMaximum = 6

  let text: LibXLSXWriter.Style
  let heading: LibXLSXWriter.Style
  private let decimals: [LibXLSXWriter.Style]
  private let percent: LibXLSXWriter.Style
  private let date: LibXLSXWriter.Style
  private let moment: LibXLSXWriter.Style
  private let duration: LibXLSXWriter.Style

  @unsafe
  init?(_ book: LibXLSXWriter.Book, _ library: LibXLSXWriter) {
    // From the top of the cell, as rows of a report are read.
    func style(_ format: String? = nil) -> LibXLSXWriter.Style? {
      guard let style = unsafe library.addFormat(book) else { return nil }
      unsafe library.setAlignment(style, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      if let format { unsafe library.setNumberFormat(style, format) }
      return unsafe style
    }
    let formats =
      ["0"] + (1...Self.decimalsMaximum).map { "0." + String(repeating: "0", count: $0) }
    unsafe decimals = formats.compactMap { unsafe style($0) }
    guard let text = unsafe style(), let heading = unsafe style(),
      let percent = unsafe style("0.0%"),
      let date = unsafe style("dd/mm/yyyy"), let moment = unsafe style("dd/mm/yyyy hh:mm"),
      let duration = unsafe style("[h]:mm:ss"), unsafe decimals.count == formats.count
    else { return nil }
    unsafe library.setWrap(text)
    unsafe library.setWrap(heading)
    unsafe library.setBold(heading)
    unsafe self.text = text
    unsafe self.heading = heading
    unsafe self.percent = percent
    unsafe self.date = date
    unsafe self.moment = moment
    unsafe self.duration = duration
  }

  @unsafe
  func style(of form: Workbook.Form) -> LibXLSXWriter.Style {
    switch form {
    case .decimal(let digits): unsafe decimals[min(digits, Self.decimalsMaximum)]
    case .percent: unsafe percent
    case .date: unsafe date
    case .moment: unsafe moment
    case .duration: unsafe duration
    }
  }
}
