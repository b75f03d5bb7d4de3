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
    }
  }

  /// The same behind how an attempt stands.
  var remark: Phrase {
    phrase.map { Phrase("; KHÔNG TÍNH: ", "; DOES NOT COUNT: ") + $0 } ?? Phrase(verbatim: "")
  }
}

extension Counting.Term {
  fileprivate var phrase: Phrase {
    switch self {
    case .assignment: Phrase("lớp không giao bài này", "the course has no such assignment")
    case .mode: Phrase("làm ở chế độ khác chế độ của bài", "worked in another mode than assigned")
    case .scenario: Phrase("kịch bản không thuộc bài", "a scenario that was not assigned")
    case .window: Phrase("bắt đầu ngoài giờ của bài", "begun when the assignment was not open")
    case .limit: Phrase("làm với nhiều phút hơn bài cho", "worked under a longer limit than given")
    }
  }
}
