package import Wording

/// What every face says alike of a shift.
package enum ShiftTexts {
  /// Over what practice tells of a violation.
  package static let incorrect = Phrase("CHƯA ĐÚNG", "INCORRECT")
  package static let noHints = Phrase(
    "Không có gợi ý nào cho phản ánh này lúc này.", "There are no hints for this petition now.")
  package static let noHintsInExam = Phrase(
    "Khi thi không có gợi ý.", "There are no hints in an exam.")
  package static let noDeadline = Phrase("Chưa có hạn nào đang chạy.", "No deadline is running.")
  /// Over the parts of a file.
  package static let sender = Phrase("NGƯỜI GỬI", "SENDER")
  package static let deadlines = Phrase("HẠN", "DEADLINES")
  package static let history = Phrase("LỊCH SỬ", "HISTORY")

  /// A length of time in minutes and seconds.
  package static func minutes(_ milliseconds: Int64) -> Phrase {
    let seconds = max(0, milliseconds) / 1000
    if seconds < 60 { return Phrase("\(seconds) giây", "\(seconds) s") }
    if seconds % 60 == 0 { return Phrase("\(seconds / 60) phút", "\(seconds / 60) min") }
    return Phrase(
      "\(seconds / 60) phút \(seconds % 60) giây", "\(seconds / 60) min \(seconds % 60) s")
  }
}
