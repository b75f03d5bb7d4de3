import Petitions
import Scenarios
import Simulation
import Wording
import WorkCalendar

/// The texts of the desk.
enum DeskTexts {
  static let allCommands = Phrase("mọi lệnh", "all commands")
  static let wait = Phrase("chờ", "wait")
  static let hints = Phrase("gợi ý", "hints")
  static let derivation = Phrase("cách tính hạn", "how deadlines are counted")
  static let finish = Phrase("kết thúc ca", "end the shift")
  static let leave = Phrase("tạm rời ca, về màn hình đầu", "leave for now, back home")
  static let selectPetition = Phrase("chọn phản ánh", "select a petition")
  static let switchPane = Phrase("thư, hồ sơ, luật", "letters, case file, rules")
  static let openAndRead = Phrase("mở đọc", "open and read")
  static let nothingSelected = Phrase("Chưa có phản ánh nào.", "There is no petition yet.")
  static let noHintsInExam = Phrase(
    "Khi thi không có gợi ý.", "There are no hints in an exam.")
  static let day = Phrase("ngày", "day")
  static let nothingYet = Phrase("Hộp thư trống", "The inbox is empty")
  static let nameUnknown = Phrase("người gửi chưa rõ tên", "sender's name not known")
  static let waitForMail = Phrase(
    "Chưa có phản ánh nào. Nhấn [w] để chờ.", "No petition yet. Press [w] to wait.")
  static let rulesOfTheDay = Phrase("LUẬT HÔM NAY", "RULES OF THE DAY")
  static let kind = Phrase("Loại", "Kind")
  static let notClassified = Phrase("? chưa phân loại", "? not classified")
  static let register = Phrase("Sổ", "Register")
  static let unit = Phrase("Đơn vị", "Unit")
  static let draft = Phrase("Dự thảo", "Draft")
  static let channel = Phrase("Kênh", "Channel")
  static let time = Phrase("Thời gian", "Time")
  static let senderTitle = Phrase("NGƯỜI GỬI", "SENDER")
  static let unclear = Phrase("? chưa rõ", "? not known")
  static let deadlines = Phrase("HẠN", "DEADLINES")
  static let history = Phrase("LỊCH SỬ", "HISTORY")
  static let urgent = Phrase("KHẨN", "URGENT")
  static let overdue = Phrase("QUÁ HẠN", "OVERDUE")
  static let paused = Phrase("tạm dừng", "paused")

  static func name(of pane: Desk.Pane) -> Phrase {
    switch pane {
    case .thread: Phrase("thư", "letters")
    case .file: Phrase("hồ sơ", "case file")
    case .rules: Phrase("luật", "rules")
    }
  }

  static func file(_ id: PetitionID) -> Phrase { Phrase("HỒ SƠ #\(id)", "CASE FILE #\(id)") }

  static func inbox(open: Int, unread: Int) -> Phrase {
    let news = unread == 0 ? Phrase("", "") : Phrase(", \(unread) mới", ", \(unread) new")
    return Phrase(
      "HỘP THƯ  \(open) việc\(news.vietnamese)", "INBOX  \(open) open\(news.english)")
  }

  static func asked(_ facts: [Fact]) -> Phrase {
    Phrase(
      "Đang hỏi: " + facts.map(\.name.vietnamese).joined(separator: ", "),
      "Asked: " + facts.map(\.name.english).joined(separator: ", "))
  }

  static func shortName(of fact: Fact) -> Phrase {
    switch fact {
    case .name: Phrase("Họ tên", "Name")
    case .phone: Phrase("Điện thoại", "Phone")
    case .address: Phrase("Địa chỉ", "Address")
    case .place, .time, .document, .detail: fact.name
    }
  }

  static func toggleDerivation(_ detail: Desk.Detail) -> Phrase {
    switch detail {
    case .short: Phrase("[=] xem cách tính", "[=] how it is counted")
    case .derived: Phrase("[=] ẩn cách tính", "[=] hide the count")
    }
  }

  static func registered(_ instant: Instant?) -> Phrase {
    guard let instant else { return Phrase("chưa tiếp nhận", "not accepted") }
    let moment = "\(instant.clock) \(instant.date.dayMonth)"
    return Phrase("tiếp nhận \(moment)", "accepted \(moment)")
  }

  static func unit(_ unit: UnitID?, in scenario: Scenario) -> Phrase {
    guard let unit else { return Phrase(verbatim: "–") }
    return Phrase(verbatim: scenario.units.unit(unit)?.name ?? unit.text)
  }

  static func draft(of record: Case) -> Phrase {
    guard let draft = record.draft else { return Phrase("chưa có", "none") }
    let words = draft.split(whereSeparator: \.isWhitespace).count
    switch record.approval {
    case .notAsked: return Phrase("\(words) chữ, chưa trình", "\(words) words, not submitted")
    case .awaited: return Phrase("\(words) chữ, chờ duyệt", "\(words) words, with the leader")
    case .given: return Phrase("\(words) chữ, đã duyệt", "\(words) words, approved")
    }
  }

  static func deskTime(_ milliseconds: Int64) -> Phrase {
    if milliseconds <= 0 { return Phrase("đã hết", "used up") }
    let left = CommonTexts.minutes(milliseconds)
    return Phrase("còn \(left.vietnamese)", "\(left.english) left")
  }

  static func cover(_ petition: ScriptedPetition, _ record: Case) -> Phrase {
    let moment = "\(record.arrivedAt.clock) \(record.arrivedAt.date.dayMonth)"
    return Phrase(
      "\(petition.subject.vietnamese), đến qua \(petition.channel.name.vietnamese) lúc \(moment).",
      "\(petition.subject.english), came by \(petition.channel.name.english) at \(moment).")
  }

  static let fileNotOpened = Phrase(
    "Mở phản ánh ra đọc thì hồ sơ hiện ở đây.", "Open the petition, and its file shows here.")

  static func openToRead(_ isOpened: Bool) -> Phrase {
    isOpened
      ? Phrase("[Enter] đưa lại lên bàn để đọc và xử lý", "[Enter] take it back on the desk")
      : Phrase("[Enter] mở đọc", "[Enter] open and read")
  }

  static func label(of letter: Letter, in scenario: Scenario, now: Instant) -> Phrase {
    let isToday = letter.at.date == now.date
    let time = isToday ? letter.at.clock : "\(letter.at.date.dayMonth) \(letter.at.clock)"
    return switch letter.author {
    case .citizen: Phrase("Công dân, \(time)", "Citizen, \(time)")
    case .officer: Phrase("Bạn, \(time)", "You, \(time)")
    case .leader: Phrase("Lãnh đạo, \(time)", "Leader, \(time)")
    case .unit(let unit):
      Phrase(verbatim: (scenario.units.unit(unit)?.name ?? unit.text) + ", \(time)")
    }
  }
}

// MARK: - States

extension DeskTexts {
  static func ended(_ ending: Ending, isPublished: Bool) -> Phrase {
    switch ending {
    case .answered where isPublished:
      Phrase("đã trả lời, đã công khai", "answered, published")
    case .answered: Phrase("đã trả lời", "answered")
    case .declined: Phrase("đã từ chối, hướng dẫn", "declined with guidance")
    case .merged(let other): Phrase("đã gộp vào #\(other)", "merged into #\(other)")
    case .returned: Phrase("đã trả lại", "returned")
    }
  }

  static func progress(of record: Case, hasNews: Bool) -> Phrase {
    if record.isTimeUsedUp { return Phrase("hết giờ làm", "time used up") }
    if !record.isOpened { return Phrase("MỚI", "NEW") }
    if hasNews { return record.approval == .given ? approved : Phrase("CÓ TIN", "NEWS") }
    switch record.approval {
    case .awaited: return Phrase("chờ duyệt", "with leader")
    case .given: return approved
    case .notAsked: break
    }
    if !record.factsAwaited.isEmpty { return Phrase("chờ công dân", "awaits citizen") }
    if record.holder != nil {
      return record.hasUnitAnswered
        ? Phrase("đơn vị đã đáp", "unit answered") : Phrase("chờ đơn vị", "awaits unit")
    }
    if record.draft != nil { return Phrase("đã soạn", "drafted") }
    return record.isAccepted ? Phrase("đã vào sổ", "accepted") : Phrase("đang xem", "read")
  }

  private static let approved = Phrase("đã duyệt", "approved")
}

// MARK: - Time

extension DeskTexts {
  static func left(_ milliseconds: Int64) -> Phrase {
    let time = CommonTexts.minutes(milliseconds)
    return Phrase("còn \(time.vietnamese)", "\(time.english) left")
  }

  static func shortLeft(_ milliseconds: Int64) -> Phrase {
    let seconds = max(0, milliseconds) / 1000
    let rest = seconds % 60
    let time = "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    return Phrase("còn \(time)", "\(time) left")
  }

  static func leftDays(_ days: Int) -> Phrase {
    days == 0
      ? Phrase("trong hôm nay", "today")
      : Phrase("còn \(days) ngày", "\(days) \(days == 1 ? "day" : "days") left")
  }

  static func leftMinutes(_ minutes: Int64) -> Phrase {
    let minutes = max(0, minutes)
    if minutes < 60 { return Phrase("còn \(minutes) phút", "\(minutes) min left") }
    if minutes % 60 == 0 { return Phrase("còn \(minutes / 60) giờ", "\(minutes / 60) h left") }
    return Phrase(
      "còn \(minutes / 60) giờ \(minutes % 60) phút", "\(minutes / 60) h \(minutes % 60) min left")
  }

  static func shortLeftMinutes(_ minutes: Int64) -> Phrase {
    let minutes = max(0, minutes)
    if minutes < 60 { return Phrase("còn \(minutes)ph", "\(minutes)min") }
    let rest = minutes % 60
    let text = "\(minutes / 60)g\(rest < 10 ? "0" : "")\(rest)"
    return Phrase("còn \(text)", text.replacing("g", with: "h"))
  }
}

// MARK: - What happened

extension DeskTexts {
  /// What was just done, as "#03: tiếp nhận vào sổ" says it.
  static func done(_ event: Event, in scenario: Scenario) -> Phrase {
    let what = scenario.wording(of: event)
    let id = event.petition?.text ?? ""
    return Phrase("#\(id): \(what.vietnamese)", "#\(id): \(what.english)")
  }

  /// What the world did, the latest last; nothing if it did nothing worth telling.
  static func news(of events: [Event], in scenario: Scenario) -> Message? {
    let sentences = events.compactMap { news(of: $0, in: scenario) }
    guard !sentences.isEmpty else { return nil }
    let last = sentences.suffix(2)
    let more = sentences.count - last.count
    let vietnamese = last.map(\.vietnamese).joined(separator: " · ")
    let english = last.map(\.english).joined(separator: " · ")
    guard more > 0 else { return Message(.news, Phrase(vietnamese, english)) }
    return Message(
      .news, Phrase("\(vietnamese) (và \(more) việc nữa)", "\(english) (and \(more) more)"))
  }

  static func waited(_ events: [Event], in scenario: Scenario, now: Instant) -> Message {
    let time = now.clock
    guard let news = news(of: events, in: scenario) else {
      return Message(.news, Phrase("Đã chờ đến \(time).", "Waited until \(time)."))
    }
    return Message(
      .news,
      Phrase(
        "\(time) \(news.phrase.vietnamese)", "\(time) \(news.phrase.english)"))
  }

  private static func news(of event: Event, in scenario: Scenario) -> Phrase? {
    let id = event.petition?.text ?? ""
    switch event.happening {
    case .arrived:
      let subject = scenario.petition(event.petition ?? "")?.subject ?? Phrase(verbatim: "")
      return Phrase(
        "Phản ánh mới #\(id): \(subject.vietnamese)", "New petition #\(id): \(subject.english)")
    case .citizenWrote(_, _, let cause):
      return cause == .answer
        ? Phrase("Công dân vừa trả lời #\(id)", "The citizen answered #\(id)")
        : Phrase("Công dân vừa nhắn #\(id)", "The citizen wrote on #\(id)")
    case .unitAnswered(let unit, _):
      let name = scenario.units.unit(unit)?.name ?? unit.text
      return Phrase("\(name) vừa trả lời #\(id)", "\(name) answered #\(id)")
    case .unitReturned(let unit, _):
      let name = scenario.units.unit(unit)?.name ?? unit.text
      return Phrase("\(name) trả lại #\(id)", "\(name) returned #\(id)")
    case .leaderApproved:
      return Phrase("Lãnh đạo đã duyệt dự thảo #\(id)", "The leader approved the draft of #\(id)")
    case .rated(let stars):
      return Phrase(
        "Công dân đánh giá #\(id): \(stars) sao", "The citizen gave #\(id) \(stars) stars")
    case .petitionTimeEnded:
      return Phrase(
        "Hết thời gian dành cho #\(id)", "The time for #\(id) is used up")
    case .dayEnded(let date):
      return Phrase(
        "Hết ngày làm việc \(date.dayMonth)", "The working day \(date.dayMonth) is over")
    default: return nil
    }
  }
}
