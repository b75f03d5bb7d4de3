package import Wording

/// What an officer does with a petition, step by step: the order in which a handbook is read.
package enum Duty: String, CaseIterable, Sendable {
  case receive
  case classify
  case ask
  case forward
  case answer
  /// Keeping a sender's data and person from those who must not have them.
  case protect

  package var name: Phrase {
    switch self {
    case .receive: Phrase("Tiếp nhận hoặc từ chối", "Receive or decline")
    case .classify: Phrase("Phân loại", "Classify")
    case .ask: Phrase("Hỏi thêm", "Ask the sender")
    case .forward: Phrase("Chuyển đơn vị", "Forward")
    case .answer: Phrase("Trả lời", "Answer")
    case .protect: Phrase("Bảo vệ người gửi", "Protect the sender")
    }
  }

  /// What belongs to it, in a sentence.
  package var summary: Phrase {
    switch self {
    case .receive:
      Phrase(
        "Vào sổ, gộp tin trùng, đánh dấu việc khẩn; từ chối đúng việc, đúng lý do.",
        "Registering, merging duplicates, marking what is urgent; declining what has to be declined."
      )
    case .classify:
      Phrase(
        "Nhận ra phản ánh, kiến nghị, khiếu nại, tố cáo; tách tin có nhiều việc.",
        "Telling feedback, recommendations, complaints and denunciations apart; splitting mixed petitions."
      )
    case .ask:
      Phrase(
        "Hỏi đủ điều còn thiếu, trong một lần, trước khi từ chối.",
        "Asking for everything that is missing, in one go, before declining.")
    case .forward:
      Phrase(
        "Chuyển đúng nơi có thẩm quyền, đúng hạn, và theo dõi đến khi có ý kiến.",
        "Forwarding to the competent unit, in time, and following up until it answers.")
    case .answer:
      Phrase(
        "Trả lời, hướng dẫn, gia hạn, công khai kết quả: đúng nội dung, đúng hạn, dễ hiểu.",
        "Replying, guiding, extending, publishing: correctly, on time, in plain words.")
    case .protect:
      Phrase(
        "Giữ kín danh tính và dữ liệu cá nhân của người gửi.",
        "Keeping the sender's identity and personal data confidential.")
    }
  }
}
