package import Wording
package import WorkCalendar

/// Why nothing can be begun now.
package enum StartRefusal: Hashable, Sendable {
  case notEnrolled(TraineeCode)
  case coursePreparing
  case courseNotYet(Instant)
  case courseClosed
  case coursePaused
  case noSuchAssignment(AssignmentID)
  /// It was assigned once: who had begun it goes on, and nobody begins it.
  case withdrawn(AssignmentID)
  case nothingAssigned
  case notYet(AssignmentID, Instant)
  case windowClosed(AssignmentID, Instant)
  case attemptsUsedUp(AssignmentID, Int)
  /// The test before the course cannot be begun once the one after it was.
  case postTestBegun(AssignmentID, post: AssignmentID)
  /// Several can be begun, and none was named.
  case several([AssignmentID])

  package var phrase: Phrase {
    switch self {
    case .notEnrolled(let code):
      Phrase("Lớp này không có học viên mã \(code).", "This course has no trainee \(code).")
    case .coursePreparing:
      Phrase(
        "Lớp chưa mở: người hướng dẫn còn đang chuẩn bị.",
        "The course is not open: the instructor is still preparing it.")
    case .courseNotYet(let moment):
      Phrase(
        "Lớp bắt đầu lúc \(moment.clock) ngày \(moment.date.text).",
        "The course begins at \(moment.clock) on \(moment.date.text).")
    case .courseClosed: Phrase("Lớp đã kết thúc.", "The course is over.")
    case .coursePaused:
      Phrase(
        "Người hướng dẫn đang tạm dừng cả lớp; hãy chờ rồi vào lại.",
        "The instructor has paused the class; wait, then try again.")
    case .noSuchAssignment(let id):
      Phrase("Lớp không có bài “\(id)”.", "The course has no assignment “\(id)”.")
    case .withdrawn(let id):
      Phrase(
        "Bài “\(id)” đã được rút, không bắt đầu được nữa; ai đang làm dở thì vẫn làm tiếp.",
        "The assignment “\(id)” was withdrawn and cannot be begun any more; who had begun it goes on."
      )
    case .nothingAssigned: Phrase("Lớp chưa giao bài nào.", "Nothing has been assigned yet.")
    case .notYet(let id, let moment):
      Phrase(
        "Bài “\(id)” mở lúc \(moment.clock) ngày \(moment.date.text).",
        "The assignment “\(id)” opens at \(moment.clock) on \(moment.date.text).")
    case .windowClosed(let id, let moment):
      Phrase(
        "Bài “\(id)” đã đóng lúc \(moment.clock) ngày \(moment.date.text).",
        "The assignment “\(id)” closed at \(moment.clock) on \(moment.date.text).")
    case .attemptsUsedUp(let id, let count):
      Phrase(
        "Đã làm đủ \(count) lượt của bài “\(id)”.",
        "All \(count.counted("attempt")) at the assignment “\(id)” have been made."
      )
    case .postTestBegun(let id, let post):
      Phrase(
        "Bài “\(id)” đo trước khóa học, không làm được nữa vì đã làm bài “\(post)” đo sau khóa.",
        "“\(id)” measures before the course, and cannot be begun after “\(post)”, which measures after it."
      )
    case .several(let ids):
      Phrase(
        "Có nhiều bài làm được lúc này: \(ids.map(\.text).joined(separator: ", ")). Chọn bằng --assignment.",
        "Several assignments can be begun now: \(ids.map(\.text).joined(separator: ", ")). Choose one with --assignment."
      )
    }
  }

  /// Whether the same may be possible later.
  package var mayPass: Bool {
    switch self {
    case .coursePreparing, .courseNotYet, .coursePaused, .notYet, .nothingAssigned: true
    case .notEnrolled, .courseClosed, .noSuchAssignment, .withdrawn, .windowClosed,
      .attemptsUsedUp, .postTestBegun, .several:
      false
    }
  }
}
