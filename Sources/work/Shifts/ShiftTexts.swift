package import Petitions
package import Scenarios
package import Wording
package import WorkCalendar

/// What every face says alike of a shift.
package enum ShiftTexts {
  /// Over what practice tells of a violation.
  package static let incorrect = Phrase("CHƯA ĐÚNG", "INCORRECT")
  package static let noHints = Phrase(
    "Không có gợi ý nào cho phản ánh này lúc này.", "There are no hints for this petition now.")
  package static let noHintsInExam = Phrase(
    "Khi thi không có gợi ý.", "There are no hints in an exam.")
  /// A question was taken back, because what it asks may look otherwise now.
  package static func readFirst(_ petition: PetitionID) -> Phrase {
    Phrase(
      "Vừa có tin mới ở #\(petition): chưa làm gì; đọc tin rồi hãy làm lại.",
      "News on #\(petition): nothing was done; read it first, then do it again.")
  }
  /// Behind the number of words of a text that is not long enough yet.
  package static func atLeast(words least: Int) -> Phrase {
    Phrase(", cần ít nhất \(least)", ", at least \(least) needed")
  }

  /// In which language an officer writes, for whoever reads everything else in English.
  package static let writeVietnamese = Phrase(
    "Thư gửi người dân và ghi chú viết bằng tiếng Việt.",
    "Write letters and notes in Vietnamese: the people they go to read nothing else, "
      + "and that is how they are judged. Names of units, citations and templates stay Vietnamese too."
  )

  /// A question to start from; citizens write Vietnamese, so it is Vietnamese only.
  package static func question(_ facts: [Fact]) -> String {
    let list = facts.map(\.name.vietnamese).joined(separator: ", ")
    return "Dạ, để có căn cứ tiếp nhận và xử lý, xin anh/chị cho biết thêm: \(list). "
      + "Thông tin chỉ dùng để giải quyết phản ánh này. Trân trọng cảm ơn."
  }

  package static let noDeadline = Phrase("Chưa có hạn nào đang chạy.", "No deadline is running.")
  /// Over the parts of a file.
  package static let sender = Phrase("NGƯỜI GỬI", "SENDER")
  package static let deadlines = Phrase("HẠN", "DEADLINES")
  package static let history = Phrase("LỊCH SỬ", "HISTORY")

  /// Before the facts of a briefing.
  package static let timeLimits = Phrase("Thời gian", "Time")
  package static let toPass = Phrase("Cần đạt", "To pass")
  package static let rulesToKeep = Phrase("Theo quy định", "Rules")

  /// How much of the trainee's own time there is.
  package static func limits(_ limits: RealLimits) -> Phrase {
    let shift = minutes(limits.shiftMilliseconds)
    guard let petition = limits.petitionMilliseconds.map(minutes) else {
      return Phrase("\(shift.vietnamese) cho cả ca", "\(shift.english) for the shift")
    }
    return Phrase(
      "\(shift.vietnamese) cho cả ca, \(petition.vietnamese) cho mỗi phản ánh",
      "\(shift.english) for the shift, \(petition.english) for each petition")
  }

  package static let window = Phrase("Đóng bài", "Closes")

  /// When a window closes, and what that means for a shift of a mode.
  package static func closes(_ closes: Instant, _ mode: Mode) -> Phrase {
    // What closes at midnight is open to the end of the day before.
    let isMidnight = closes.minuteOfDay == 0
    let day = closes.advanced(byMilliseconds: isMidnight ? -1 : 0).date.text
    let when =
      isMidnight
      ? Phrase("hết \(day)", "end of \(day)") : Phrase(verbatim: "\(closes.clock) \(day)")
    return switch mode {
    case .exam:
      when
        + Phrase(
          "; lúc ấy bài tự nộp, vào muộn thì ít giờ hơn",
          ": handed in then; whoever begins late has less time")
    case .practice: when + Phrase(", phải vào ca trước lúc ấy", ": begin before that")
    }
  }

  /// What it takes to pass.
  package static func passMark(_ percent: Int) -> Phrase {
    Phrase(
      "\(percent)/100 điểm và không bị điểm liệt", "\(percent)/100 and no automatic fail")
  }

  /// A length of time in minutes and seconds.
  package static func minutes(_ milliseconds: Int64) -> Phrase {
    let seconds = max(0, milliseconds) / 1000
    if seconds < 60 { return Phrase("\(seconds) giây", "\(seconds) s") }
    if seconds % 60 == 0 { return Phrase("\(seconds / 60) phút", "\(seconds / 60) min") }
    return Phrase(
      "\(seconds / 60) phút \(seconds % 60) giây", "\(seconds / 60) min \(seconds % 60) s")
  }
}
