internal import CXLSXWriter
private import Glibc

/// The functions of libxlsxwriter, loaded when the first workbook is written.
///
/// Linked in, it would bring OpenSSL's library into every start of the program, for the few who want a
/// workbook.
@safe
struct LibXLSXWriter: Sendable {
  typealias Book = UnsafeMutablePointer<lxw_workbook>
  typealias Page = UnsafeMutablePointer<lxw_worksheet>
  typealias Style = UnsafeMutablePointer<lxw_format>
  typealias Text = UnsafePointer<CChar>

  let open: @convention(c) (Text?) -> Book?
  let setProperties: @convention(c) (Book?, UnsafeMutablePointer<lxw_doc_properties>?) -> lxw_error
  let close: @convention(c) (Book?) -> lxw_error
  let free: @convention(c) (Book?) -> Void
  let message: @convention(c) (lxw_error) -> Text?

  let addFormat: @convention(c) (Book?) -> Style?
  let setBold: @convention(c) (Style?) -> Void
  let setWrap: @convention(c) (Style?) -> Void
  let setAlignment: @convention(c) (Style?, UInt8) -> Void
  let setNumberFormat: @convention(c) (Style?, Text?) -> Void

  let addPage: @convention(c) (Book?, Text?) -> Page?
  let setColumn: @convention(c) (Page?, lxw_col_t, lxw_col_t, Double, Style?) -> lxw_error
  let writeText: @convention(c) (Page?, lxw_row_t, lxw_col_t, Text?, Style?) -> lxw_error
  let writeNumber: @convention(c) (Page?, lxw_row_t, lxw_col_t, Double, Style?) -> lxw_error
  let freeze: @convention(c) (Page?, lxw_row_t, lxw_col_t) -> Void
  let filter: @convention(c) (Page?, lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) -> lxw_error
  let repeatRows: @convention(c) (Page?, lxw_row_t, lxw_row_t) -> lxw_error
  let setPaper: @convention(c) (Page?, UInt8) -> Void
  let setLandscape: @convention(c) (Page?) -> Void
  let fitPages: @convention(c) (Page?, UInt16, UInt16) -> Void

  /// The library of this machine, or why there is none.
  static let loaded = Result<LibXLSXWriter, WorkbookError> { () throws(WorkbookError) in
    try LibXLSXWriter()
  }

  private init() throws(WorkbookError) {
    guard let library = unsafe dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL) else {
      // The text belongs to the loader and is copied at once.
      let reason = unsafe dlerror().map { unsafe String(cString: $0) } ?? "libxlsxwriter.so.4"
      throw WorkbookError(.noLibrary, reason)
    }
    // The library stays loaded as long as the program runs, and so do its functions. Their types are
    // those of the header that the target is built with.
    unsafe open = try Self.function("workbook_new", in: library)
    unsafe setProperties = try Self.function("workbook_set_properties", in: library)
    unsafe close = try Self.function("workbook_close", in: library)
    unsafe free = try Self.function("lxw_workbook_free", in: library)
    unsafe message = try Self.function("lxw_strerror", in: library)
    unsafe addFormat = try Self.function("workbook_add_format", in: library)
    unsafe setBold = try Self.function("format_set_bold", in: library)
    unsafe setWrap = try Self.function("format_set_text_wrap", in: library)
    unsafe setAlignment = try Self.function("format_set_align", in: library)
    unsafe setNumberFormat = try Self.function("format_set_num_format", in: library)
    unsafe addPage = try Self.function("workbook_add_worksheet", in: library)
    unsafe setColumn = try Self.function("worksheet_set_column", in: library)
    unsafe writeText = try Self.function("worksheet_write_string", in: library)
    unsafe writeNumber = try Self.function("worksheet_write_number", in: library)
    unsafe freeze = try Self.function("worksheet_freeze_panes", in: library)
    unsafe filter = try Self.function("worksheet_autofilter", in: library)
    unsafe repeatRows = try Self.function("worksheet_repeat_rows", in: library)
    unsafe setPaper = try Self.function("worksheet_set_paper", in: library)
    unsafe setLandscape = try Self.function("worksheet_set_landscape", in: library)
    unsafe fitPages = try Self.function("worksheet_fit_to_pages", in: library)
  }

  @unsafe
  private static func function<Function>(
    _ name: String, in library: UnsafeMutableRawPointer
  ) throws(WorkbookError) -> Function {
    guard let address = unsafe dlsym(library, name) else {
      throw WorkbookError(.noLibrary, "libxlsxwriter: \(name)")
    }
    return unsafe unsafeBitCast(address, to: Function.self)
  }
}
