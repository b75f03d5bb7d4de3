package import Courses
package import Storage
package import Wording
import WorkCalendar

/// Something for which a hand-in is not taken in.
package enum HandInFault: Hashable, Sendable {
  /// It is of another exam than those that the course sealed.
  case foreignExam
  /// The files are not those that were sealed.
  case otherMaterials
  /// The course, the assignment, the trainee or the unit is not that of the course.
  case otherPlace
  case notEnrolled(TraineeCode)
  /// The journal’s first line and what stands beside it say different things.
  case otherHeader
  /// Nothing could be begun when it was begun.
  case notThen(StartRefusal)
  case otherScenario(String)
  /// The trainee’s time or mark is not the one that was given, in milliseconds.
  case otherTerms
  case attemptsUsedUp(Int)
  /// The same sitting was taken in before, and went on otherwise.
  case diverged(AttemptID)
  case journal(JournalFault)
  /// A line says nothing that this program knows.
  case unreadable(line: Int)
  /// The event in a line has another number than its place: events are missing or doubled.
  case misnumbered(line: Int, event: Int)
  /// The trainee’s clock or the time in the shift goes back from one line to the next.
  case clockBack(line: Int)
  case beyondLimit(line: Int)
  case afterEnd(line: Int)
  /// An order of an instructor, of whom no order reaches a machine without a network.
  case order(line: Int)
  /// By the machine’s clock it was over before it began.
  case endBeforeStart
  case unfinished

  /// The kind of the fault, as the ledger has it.
  package var flaw: HandInFlaw {
    switch self {
    case .foreignExam: .exam
    case .otherMaterials: .materials
    case .otherPlace, .notEnrolled: .trainee
    case .notThen, .otherScenario, .otherTerms: .terms
    case .attemptsUsedUp: .attempts
    case .otherHeader, .diverged, .journal, .unreadable, .misnumbered, .afterEnd, .order:
      .journal
    case .clockBack, .beyondLimit, .endBeforeStart: .clock
    case .unfinished: .unfinished
    }
  }

  package var phrase: Phrase {
    switch self {
    case .foreignExam:
      Phrase(
        "bài thuộc một đề mà lớp này không niêm phong.",
        "it belongs to an exam that this course did not seal.")
    case .otherMaterials:
      Phrase("tệp bài không phải tệp đã niêm phong.", "its files are not those that were sealed.")
    case .otherPlace:
      Phrase(
        "lớp, bài, học viên hay đơn vị không khớp với lớp này.",
        "course, assignment, trainee or unit are not those of this course.")
    case .notEnrolled(let code):
      Phrase("lớp không có học viên mã \(code).", "the course has no trainee \(code).")
    case .otherHeader:
      Phrase(
        "dòng đầu của nhật ký không khớp với phần ghi bên ngoài.",
        "the journal’s first line does not match what is beside it.")
    case .notThen(let refusal):
      Phrase(
        "theo đồng hồ máy ấy, lúc bắt đầu không được phép làm: \(refusal.phrase.vietnamese)",
        "by that machine’s clock it could not be begun when it was: \(refusal.phrase.english)")
    case .otherScenario(let name):
      Phrase(
        "kịch bản “\(name)” không phải kịch bản được giao.",
        "the scenario “\(name)” is not the one that was given.")
    case .otherTerms:
      Phrase(
        "số phút được làm hay mức đạt không phải điều đã giao.",
        "the limit or the pass mark is not the one that was given.")
    case .attemptsUsedUp(let count):
      Phrase(
        "học viên đã có đủ \(count) lượt của bài này.",
        "the trainee has all \(count) \(count == 1 ? "attempt" : "attempts") at this assignment.")
    case .diverged(let id):
      Phrase(
        "chính lần làm bài này đã được nhận thành lượt \(id), với nội dung khác; lượt ấy giữ nguyên.",
        "this sitting was already taken in as attempt \(id), with other lines; that one stays as it is."
      )
    case .journal(let fault): fault.phrase
    case .unreadable(let line):
      Phrase("dòng \(line) không đọc được.", "line \(line) cannot be read.")
    case .misnumbered(let line, let event):
      Phrase(
        "dòng \(line) là sự việc số \(event): thiếu hay lặp sự việc.",
        "line \(line) is event \(event): events are missing or doubled.")
    case .clockBack(let line):
      Phrase("ở dòng \(line) đồng hồ đi lùi.", "at line \(line) the clock goes back.")
    case .beyondLimit(let line):
      Phrase("dòng \(line) xảy ra sau khi hết giờ.", "line \(line) happened after time was up.")
    case .afterEnd(let line):
      Phrase(
        "dòng \(line) đứng sau khi ca đã kết thúc.",
        "line \(line) comes after the end of the shift.")
    case .order(let line):
      Phrase(
        "dòng \(line) là lệnh của người hướng dẫn, mà không lệnh nào tới được máy không nối mạng.",
        "line \(line) is an instructor’s order, and none reaches a machine without a network.")
    case .endBeforeStart:
      Phrase(
        "theo đồng hồ máy ấy, bài kết thúc trước khi bắt đầu.",
        "by that machine’s clock it ended before it began.")
    case .unfinished:
      Phrase(
        "bài chưa kết thúc; ở máy ấy gõ lại tapsu sit để làm nốt hay nộp.",
        "it is not finished; type tapsu sit again on that machine.")
    }
  }
}

/// Something that is told of a hand-in and refuses nothing.
package enum HandInRemark: Hashable, Sendable {
  /// The machine’s time of day was set by so many minutes while the program did not run.
  case clockSet(minutes: Int)
  /// By the machine’s time of day so many minutes passed that the exam’s clock did not count.
  case uncounted(minutes: Int)
  /// It ended after the window had closed, by so many minutes.
  case late(minutes: Int)

  package var phrase: Phrase {
    switch self {
    case .clockSet(let minutes):
      Phrase(
        "đồng hồ máy bị chỉnh \(minutes) phút trong lúc thi.",
        "the machine’s time was set by \(minutes) minutes during the exam.")
    case .uncounted(let minutes):
      Phrase(
        "theo giờ máy, có \(minutes) phút đồng hồ thi không tính; hãy đối chiếu với biên bản.",
        "by the machine’s time, \(minutes) minutes were not counted by the exam’s clock; compare the minutes of the sitting."
      )
    case .late(let minutes):
      Phrase(
        "kết thúc sau giờ đóng bài \(minutes) phút.",
        "it ended \(minutes) minutes after the window had closed.")
    }
  }
}
