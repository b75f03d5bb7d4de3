package import Wording

/// Why a workbook could not be written.
package struct WorkbookError: Error, Hashable, Sendable {
  /// What kind of thing went wrong.
  package enum Reason: Hashable, Sendable {
    /// libxlsxwriter is not on this machine.
    case noLibrary
    /// A sheet has more rows or columns than spreadsheets take.
    case tooLarge
    case notWritten
  }

  package let reason: Reason
  /// What the library or the loader says of it.
  package let message: String

  init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }

  package var phrase: Phrase {
    switch reason {
    case .noLibrary:
      Phrase(
        "Máy này chưa có libxlsxwriter (gói libxlsxwriter4), nên chưa ghi được bảng tính: \(message)",
        "libxlsxwriter (package libxlsxwriter4) is not on this machine, so no workbook can be "
          + "written: \(message)")
    case .tooLarge:
      Phrase(
        "Bảng tính không chứa hết: một trang chỉ có \(message).",
        "The workbook would be too large: a sheet takes \(message).")
    case .notWritten:
      Phrase("Không ghi được bảng tính: \(message)", "The workbook cannot be written: \(message)")
    }
  }
}
