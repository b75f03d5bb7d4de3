import Petitions
import Rules
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
        "Telling feedback, recommendations, complaints and denunciations apart; splitting matters.")
    case .ask:
      Phrase(
        "Hỏi đủ điều còn thiếu, trong một lần, trước khi từ chối.",
        "Asking for all that is missing, at once, before declining.")
    case .forward:
      Phrase(
        "Chuyển đúng nơi có thẩm quyền, đúng hạn, và theo dõi đến khi có ý kiến.",
        "Forwarding to who is competent, in time, and following it up.")
    case .answer:
      Phrase(
        "Trả lời, hướng dẫn, gia hạn, công khai kết quả: đúng nội dung, đúng hạn, dễ hiểu.",
        "Replying, guiding, extending, publishing: rightly, in time, in plain words.")
    case .protect:
      Phrase(
        "Giữ kín danh tính và dữ liệu cá nhân của người gửi.",
        "Keeping the sender's identity and personal data from others.")
    }
  }
}

extension Handbook {
  /// The duty that an entry belongs to: a fact to that of the first rule it explains; nil to none.
  package func duty(of entry: HandbookEntry) -> Duty? {
    switch entry.content {
    case .rule(let rule): return rule.constraint.duty
    case .fact(let fact):
      for id in fact.see {
        if case .rule(let rule) = self.entry(id.text)?.content { return rule.constraint.duty }
      }
      return nil
    }
  }
}

extension Constraint {
  fileprivate var duty: Duty? {
    if protects { return .protect }
    if case .text(let activation, _) = self {
      return activation.duty == nil ? nil : .answer
    }
    // What is asked for comes last; where that is not the officer's doing, what waits for it.
    return patterns.reversed().compactMap(\.duty).first
  }

  /// Whether it keeps something from somebody.
  private var protects: Bool {
    if case .absence(let target, _) = self, target.does(only: [.published]) { return true }
    if case .text(_, let requirement) = self, requirement.protects { return true }
    return patterns.contains { $0.condition.tests.contains(where: \.namesWhoMustNotKnow) }
  }
}

extension TextRequirement {
  fileprivate var protects: Bool {
    !mustNotReveal.isEmpty || redaction != nil
      || mustNotMention == .attribute("truth.personal-data")
  }
}

extension AttributeTest {
  fileprivate var namesWhoMustNotKnow: Bool {
    switch comparison {
    case .anyOf(let operand), .noneOf(let operand), .covers(let operand):
      operand == .attribute("truth.keep-from")
    case .atLeast, .absent, .present: false
    }
  }
}

extension EventPattern {
  fileprivate func does(only wanted: Set<Activity>) -> Bool {
    Set(activities) == Set(wanted.map(\.id))
  }

  /// The duty that the officer's activities in it make up together.
  fileprivate var duty: Duty? {
    let done = activities.compactMap { Activity(rawValue: $0.text) }
    let duties = Set(done.compactMap(\.duty))
    // Who may answer or ask decides what to answer; who may register or decline decides on receipt.
    return [.answer, .receive, .ask, .forward, .classify, .protect].first(where: duties.contains)
      ?? (done.contains(.declined) ? .receive : nil)
  }
}

extension Activity {
  fileprivate var duty: Duty? {
    switch self {
    case .opened, .accepted, .merged, .markedUrgent, .noted: .receive
    case .classified, .split: .classify
    case .asked: .ask
    case .forwarded, .returned, .reminded: .forward
    case .drafted, .submitted, .replied, .published, .synced, .extended, .apologised: .answer
    case .redacted: .protect
    case .shiftStarted, .dayEnded, .shiftClosed, .clockLeapt, .arrived, .citizenWrote,
      .unitAnswered,
      .unitReturned, .leaderApproved, .rated, .petitionTimeEnded, .declined, .flagged:
      nil
    }
  }
}
