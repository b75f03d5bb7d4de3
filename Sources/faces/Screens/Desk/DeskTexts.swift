import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording
import WorkCalendar

/// The texts of the desk.
enum DeskTexts {
  static let allCommands = Phrase("mọi lệnh", "all commands")
  static let shortCommands = Phrase("lệnh khác", "more")
  static let wait = Phrase("chờ", "wait")
  static let hints = Phrase("gợi ý", "hints")
  static let next = Phrase("việc tiếp theo cần bạn", "next petition that needs you")
  static let shortNext = Phrase("việc kế", "next")
  static let nothingToWork = Phrase(
    "Không còn phản ánh nào đang cần bạn; nhấn [w] để chờ.",
    "No other petition needs you now; press [w] to wait.")
  static func onlyThisToWork(_ id: PetitionID, _ words: Phrase) -> Phrase {
    Phrase(
      "Chỉ còn #\(id) đang chọn cần bạn: \(words.vietnamese).",
      "Only #\(id), which is selected, needs you: \(words.english).")
  }
  /// Which key leads on to a petition, within a sentence.
  static func leadingOn(to id: PetitionID) -> Phrase {
    Phrase("[j] chọn #\(id)", "[j] selects #\(id)")
  }
  static let find = Phrase("tìm phản ánh", "find a petition")
  static let findInLetters = Phrase("tìm trong thư", "find in the letters")
  static let lettersNotOnDesk = Phrase(
    "Thư chỉ đọc được khi phản ánh ở trên bàn; nhấn [Enter].",
    "Letters can be read only once the petition is on the desk; press [Enter].")
  static let briefing = Phrase("xem lại phần giới thiệu", "read the briefing again")
  static let fold = Phrase("ẩn, hiện phản ánh đã xong", "hide or show closed petitions")
  static let derivation = Phrase("cách tính hạn", "how deadlines are counted")
  static let finish = Phrase("kết thúc ca", "end the shift")
  static let howToFinish = Phrase("nhấn [Q] để kết thúc ca", "press [Q] to end the shift")
  static let leave = Phrase("tạm rời ca, về màn hình đầu", "leave for now, to the home screen")
  static let escapeCloses = Phrase(
    "đóng cửa sổ đang mở; không rời ca", "close the open window; never leaves the shift")
  static let howToLeave = Phrase(
    "Không có gì để đóng. [q] tạm rời ca, [Q] kết thúc ca.",
    "Nothing to close. [q] leaves for now, [Q] ends the shift.")
  static let selectPetition = Phrase("chọn phản ánh", "select a petition")
  static let switchPane = Phrase("thư, hồ sơ, cần nhớ", "letters, case file, rules")
  static let openAndRead = Phrase("mở đọc", "open and read")
  static let nothingSelected = Phrase("Chưa có phản ánh nào.", "There are no petitions yet.")
  static let day = Phrase("ngày", "day")
  static let nothingYet = Phrase("Hộp thư trống", "The inbox is empty")
  static let nameUnknown = Phrase("người gửi chưa rõ tên", "sender's name not known")
  static let nameUnknownBriefly = Phrase("chưa rõ tên", "name not known")
  static let waitForMail = Phrase(
    "Chưa có phản ánh nào. Nhấn [w] để chờ.", "No petitions yet. Press [w] to wait.")
  static let rulesOfTheDay = Phrase("CẦN NHỚ HÔM NAY", "RULES OF THE DAY")

  static func name(of pane: Desk.Pane) -> Phrase {
    switch pane {
    case .thread: Phrase("thư", "letters")
    case .file: Phrase("hồ sơ", "case file")
    case .rules: Phrase("cần nhớ", "rules")
    }
  }

  static func file(_ id: PetitionID) -> Phrase { Phrase("HỒ SƠ #\(id)", "CASE FILE #\(id)") }

  /// How many petitions of those that came are left to be closed, and how many nobody has opened.
  static func inbox(open: Int, unread: Int, of count: Int) -> Phrase {
    guard count > 0 else { return Phrase("HỘP THƯ  chưa có gì", "INBOX  nothing yet") }
    guard open > 0 else { return Phrase("HỘP THƯ  không còn việc", "INBOX  all closed") }
    let news =
      unread == 0 ? Phrase("", "") : Phrase(", chưa mở \(unread)", ", \(unread) unread")
    return Phrase("HỘP THƯ còn \(open)", "INBOX  \(open) open") + news
  }

  static func toggleDerivation(_ detail: Desk.Detail) -> Phrase {
    switch detail {
    case .short: Phrase("[=] xem cách tính", "[=] how it is counted")
    case .derived: Phrase("[=] ẩn cách tính", "[=] hide how it is counted")
    }
  }

  static func cover(_ petition: ScriptedPetition, _ record: Case) -> Phrase {
    let moment = "\(record.arrivedAt.clock) \(record.arrivedAt.date.dayMonth)"
    return Phrase(
      "\(petition.subject.vietnamese), đến qua \(petition.channel.name.vietnamese) lúc \(moment).",
      "\(petition.subject.english), received via \(petition.channel.name.english) at \(moment).")
  }

  static let fileNotOpened = Phrase(
    "Mở phản ánh ra đọc thì hồ sơ hiện ở đây.", "Open the petition to see its file here.")

  static func openToRead(_ isOpened: Bool) -> Phrase {
    isOpened
      ? Phrase("[Enter] đưa lại lên bàn để đọc và xử lý", "[Enter] put it back on the desk")
      : Phrase("[Enter] mở đọc", "[Enter] open and read")
  }

  static func label(of letter: Letter, _ record: Case, in shift: Shift) -> Phrase {
    let isToday = letter.at.date == shift.now.date
    let time = isToday ? letter.at.clock : "\(letter.at.date.dayMonth) \(letter.at.clock)"
    let name = shift.heading(of: letter, in: record)
    return Phrase("\(name.vietnamese), \(time)", "\(name.english), \(time)")
  }

  static func morePetitions(_ count: Int) -> Phrase {
    Phrase("\(count) phản ánh nữa", count.counted("more petition"))
  }

  static func moreClosed(_ count: Int) -> Phrase {
    Phrase("✓ \(count) đã xong", "✓ \(count) closed")
  }

  static func folded(_ count: Int) -> Phrase {
    Phrase("✓ \(count) đã xong   [-] hiện", "✓ \(count) closed   [-] show")
  }

  /// That something was not right, while something is being written or answered.
  static func cardWaits(_ petition: PetitionID) -> Phrase {
    Phrase(
      "#\(petition): có điều chưa đúng; đóng cửa sổ này thì có giải thích.",
      "#\(petition): something was not right; close this window to see what.")
  }

  static let cardInTheWay = Phrase(
    "Đọc xong thì nhấn [Enter] để đóng thẻ này rồi làm tiếp.",
    "Press [Enter] to close this card when you have read it, then go on.")
}

// MARK: - Time

extension DeskTexts {
  static func left(_ milliseconds: Int64) -> Phrase {
    let time = ShiftTexts.minutes(milliseconds)
    return Phrase("còn \(time.vietnamese)", "\(time.english) left")
  }

  static func shortLeft(_ milliseconds: Int64) -> Phrase {
    let seconds = max(0, milliseconds) / 1000
    let rest = seconds % 60
    let time = "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    return Phrase("còn \(time)", "\(time) left")
  }
}
