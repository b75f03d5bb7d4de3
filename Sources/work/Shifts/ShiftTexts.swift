package import Wording

/// What every face says alike of a shift.
package enum ShiftTexts {
  /// Over what practice tells of a violation.
  package static let incorrect = Phrase("CHƯA ĐÚNG", "INCORRECT")
  package static let noHints = Phrase(
    "Không có gợi ý nào cho phản ánh này lúc này.", "There are no hints for this petition now.")
  package static let noHintsInExam = Phrase(
    "Khi thi không có gợi ý.", "There are no hints in an exam.")

  /// What is asked before a shift ends: with what is not done, if anything.
  package static func finishQuestion(_ left: Remainder) -> Phrase {
    if left.toCome > 0 {
      return Phrase(
        "Còn \(left.toCome) phản ánh chưa đến và \(left.open) chưa xong; phản ánh chưa đến được "
          + "0 điểm. Vẫn kết thúc ca?",
        "\(left.toCome) \(left.toCome == 1 ? "petition is" : "petitions are") still to come and "
          + "\(left.open) \(left.open == 1 ? "is" : "are") open; those to come earn 0 points. "
          + "End the shift anyway?")
    }
    if left.open == 0 {
      return Phrase(
        "Mọi phản ánh đã xong. Kết thúc ca và xem kết quả?",
        "Every petition is closed. End the shift and see the result?")
    }
    return Phrase(
      "Còn \(left.open) phản ánh chưa xong. Vẫn kết thúc ca và xem kết quả?",
      "\(left.open) \(left.open == 1 ? "petition is" : "petitions are") still open. "
        + "End the shift anyway?")
  }
}
