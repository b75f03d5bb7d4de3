package import Wording

/// What a petition that is written for an author practises: a text that passes every check, to be changed afterwards.
package enum PetitionPattern: String, CaseIterable, Sendable {
  /// Something was done badly at a ward's one-stop desk, and the sender leaves out the address.
  case conduct
  /// A question that the desk answers by itself.
  case inquiry
  /// The sender wants a decision on themselves undone.
  case complaint
  /// Somebody sends again what is there already.
  case duplicate
  /// Somebody proposes another rule than the ministry's.
  case regulation

  /// What is practised, for whoever chooses.
  package var title: Phrase {
    switch self {
    case .conduct:
      Phrase(
        "việc làm ở một cửa của phường: hỏi điều còn thiếu, chuyển cấp trên của phường",
        "what was done at a ward’s desk: ask for what is missing, forward to the ward’s superior")
    case .inquiry:
      Phrase(
        "câu hỏi về thủ tục: trả lời ngay, không chuyển đi đâu",
        "a question on a procedure: answer at once, forward to nobody")
    case .complaint:
      Phrase(
        "xin hủy một quyết định phạt: là khiếu nại, từ chối và chỉ đường",
        "a fine to be cancelled: a complaint, decline and show the way")
    case .duplicate:
      Phrase(
        "gửi lại một việc đã gửi: báo một lời rồi gộp (phải có phiếu để gộp vào)",
        "the same matter again: say a word and merge (needs a petition to merge into)")
    case .regulation:
      Phrase(
        "đề nghị đổi một quy định của Bộ: chuyển cơ quan ban hành",
        "a proposal on a ministry’s regulation: forward to its issuer")
    }
  }

  /// What the petitions of the pattern are about, one tale each, by the few words that the list shows.
  package var subjects: [Phrase] {
    switch self {
    case .conduct:
      [
        Phrase("giấy hẹn quá ngày", "an overdue slip"),
        Phrase("tờ giấy dán ở quầy", "a sheet at the desk"),
        Phrase("buổi chiều ở quầy", "an afternoon at the desk"),
      ]
    case .inquiry:
      [
        Phrase("hồ sơ tới đâu rồi", "where is my file"),
        Phrase("thứ Bảy có làm không", "open on Saturday?"),
        Phrase("mất giấy hẹn", "a lost slip"),
      ]
    case .complaint:
      [
        Phrase("tờ phạt vỉa hè", "the pavement fine"),
        Phrase("tờ phạt mở loa", "the loudspeaker fine"),
        Phrase("tờ phạt đổ cát", "the sand fine"),
      ]
    case .duplicate: [Phrase("có ai đọc tin không", "does anybody read this")]
    case .regulation:
      [
        Phrase("tiền giấy nộp qua mạng", "papers by the net"),
        Phrase("cấp lại giấy ghi sai", "a paper with an error"),
        Phrase("tiền tính theo trang", "money by the page"),
      ]
    }
  }
}
