package import Courses
package import Wording

extension Counting {
  /// Why it does not count; nothing where it does.
  package var phrase: Phrase? {
    switch self {
    case .counts: nil
    case .overLimit(let allowed):
      Phrase(
        "quá \(allowed) lượt được làm", "beyond the \(allowed.counted("attempt")) allowed")
    case .otherTerms(let term): term.phrase
    case .ruledOut:
      Phrase("theo quyết định ghi trong sổ lớp", "by a ruling in the course’s ledger")
    }
  }

  /// The word for programs of why it does not count; nothing where it does.
  package var word: String? {
    switch self {
    case .counts: nil
    case .overLimit: "attempts"
    case .otherTerms(let term): term.word
    case .ruledOut: "ruling"
    }
  }

  /// The same behind how an attempt stands.
  package var remark: Phrase {
    phrase.map { Phrase("; KHÔNG TÍNH: ", "; DOES NOT COUNT: ") + $0 } ?? Phrase(verbatim: "")
  }
}

extension Counting.Term {
  fileprivate var word: String {
    switch self {
    case .course: "course"
    case .trainee: "trainee"
    case .unit: "unit"
    case .assignment: "assignment"
    case .mode: "mode"
    case .scenario: "scenario"
    case .window: "window"
    case .postTest: "post-test"
    case .limit: "limit"
    case .passMark: "pass-mark"
    case .unknown: "unknown"
    }
  }

  fileprivate var phrase: Phrase {
    switch self {
    case .course: Phrase("bắt đầu khi lớp không mở", "begun when the course was not open")
    case .trainee:
      Phrase("người làm không ở trong lớp lúc ấy", "worked by somebody who was not enrolled then")
    case .unit:
      Phrase("ghi cơ quan khác với danh sách lớp", "names another agency than the roster does")
    case .assignment:
      Phrase("lúc ấy lớp không giao bài này", "the course had no such assignment then")
    case .mode: Phrase("làm ở chế độ khác chế độ của bài", "worked in another mode than assigned")
    case .scenario: Phrase("kịch bản không thuộc bài", "a scenario that was not assigned")
    case .window: Phrase("bắt đầu ngoài giờ của bài", "begun when the assignment was not open")
    case .postTest:
      Phrase("bắt đầu sau khi đã làm bài cuối khóa", "begun after the test that comes behind it")
    case .limit: Phrase("làm với nhiều phút hơn bài cho", "worked under a longer limit than given")
    case .passMark:
      Phrase("mang mức đạt khác mức của lớp", "carries another pass mark than the course’s")
    case .unknown:
      Phrase("không đọc được đã làm với điều kiện nào", "it cannot be read how it was given")
    }
  }
}
