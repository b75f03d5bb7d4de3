package import Wording

/// Why a journal cannot be read.
package enum JournalError: Error, Hashable, Sendable {
  case notAJournal
  /// It was written by a newer program, in a format of this version.
  case newerVersion(Int)
  /// The line with this number says nothing that this program knows.
  case badLine(Int?)

  /// The reason as a sentence that says what to do.
  package var phrase: Phrase {
    switch self {
    case .notAJournal:
      Phrase("Đây không phải là nhật ký của TapSu.", "This is not a TapSu journal.")
    case .newerVersion(let version):
      Phrase(
        "Nhật ký theo định dạng \(version), mới hơn chương trình này (định dạng "
          + "\(JournalHeader.currentVersion)). Hãy cập nhật TapSu.",
        "The journal has format \(version), newer than this program's "
          + "\(JournalHeader.currentVersion). Update TapSu.")
    case .badLine(let line):
      Phrase(
        "Nhật ký có dòng không đọc được\(line.map { " (sự kiện \($0))" } ?? "").",
        "A line of the journal cannot be read\(line.map { " (event \($0))" } ?? "").")
    }
  }
}
