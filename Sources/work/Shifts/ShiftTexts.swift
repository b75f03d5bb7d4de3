package import Wording

/// What every face says alike of a shift.
package enum ShiftTexts {
  /// Over what practice tells of a violation.
  package static let incorrect = Phrase("CHƯA ĐÚNG", "INCORRECT")
  package static let noHints = Phrase(
    "Không có gợi ý nào cho phản ánh này lúc này.", "There are no hints for this petition now.")
  package static let noHintsInExam = Phrase(
    "Khi thi không có gợi ý.", "There are no hints in an exam.")
}
