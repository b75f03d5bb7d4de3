import Petitions
import Scenarios
import Wording
import WorkCalendar

/// Files of shifts: who sits where, when, and what comes in.
enum ScenarioFormat {
  static let title = FormatKey<Phrase>(
    "title", .title, Phrase("tên để học viên chọn", "the name by which trainees choose it"))
  static let level = FormatKey<Field>(
    "level", .written(.words(of: Level.self)),
    Phrase("mức độ, giống tên thư mục ngoài", "how hard it is, the same as the outer folder"))
  static let role = FormatKey<Role>(
    "role", .word, Phrase("vị trí của học viên", "the trainee’s role"))
  static let desk = FormatKey<Field>(
    "desk", .reference(.unit),
    .depends(
      Phrase(
        "phải có ở bàn xử lý và bàn duyệt, và chỉ ở đó",
        "at the desks of handling and approval, and only there")),
    Phrase("đơn vị mà học viên ngồi làm", "the unit at which the trainee works"))
  static let date = FormatKey<CivilDate>(
    "date", .date,
    Phrase("ngày đầu của ca; phải là ngày làm việc", "the first day of the shift, a working day"),
    example: "2023-02-13")
  static let days = FormatKey<Int>(
    "days", .number(1...Bounds.days),
    Phrase("số ngày làm việc của ca", "how many working days it lasts"), example: "1")
  static let rulebook = FormatKey<Field>(
    "rulebook", .reference(.file(.rulebook)),
    Phrase("bộ quy tắc dùng để chấm", "the rulebook by which it is scored"),
    example: "ha-noi-zalo-2023")
  static let units = FormatKey<Field>(
    "units", .reference(.file(.units)),
    Phrase("danh mục cơ quan của thời gian ấy", "the list of units for that time"),
    example: "ha-noi-2023-02")
  static let calendar = FormatKey<Field>(
    "calendar", .reference(.file(.calendar)), Phrase("lịch làm việc", "the working calendar"),
    example: "viet-nam")
  static let templates = FormatKey<Field>(
    "templates", .reference(.file(.templates)), Phrase("bộ mẫu văn bản", "the templates"),
    example: "ha-noi-zalo")
  static let pace = FormatKey<Int>(
    "pace", .number(1...Bounds.pace),
    Phrase(
      "một phút thật bằng bao nhiêu phút trong ca; 24 thì tám giờ làm việc trôi qua trong 20 phút",
      "minutes of the shift in one real minute; at 24, eight office hours pass in 20 minutes"),
    example: "24")
  static let limits = FormatKey<Field>(
    "limits", .record(Limits.record),
    Phrase(
      "giờ thật của học viên: cho cả ca (`shift`), và cho mỗi phiếu (`petition`, không bắt buộc)",
      "the trainee’s real time: for the whole shift, and, if you like, for each petition"))
  static let passMark = FormatKey<Int>(
    "pass-mark", .number(1...100),
    Phrase("phần trăm điểm để đạt", "the percentage that passes"), example: "60")
  static let briefing = FormatKey<Phrase>(
    "briefing", .phrase,
    Phrase("lời hiện trước khi đồng hồ chạy", "what is shown before the clock starts"))
  static let rulesOfTheDay = FormatKey<[Phrase]>(
    "rules-of-the-day", .list(of: .title, 0...Bounds.rulesOfTheDay), .optional,
    Phrase("điều cần nhớ, đọc lại được suốt ca", "what can be read throughout the shift"))
  static let approval = FormatKey<Field>(
    "approval", .record(Approval.record),
    Phrase(
      "lãnh đạo duyệt dự thảo sau bao nhiêu giờ làm việc",
      "after how much office time the leader approves a draft"))
  static let petitions = FormatKey<[Field]>(
    "petitions", .items(.record(PetitionFormat.record), 1...Bounds.petitions),
    Phrase("các phiếu của ca", "the petitions of the shift"))

  static let record = RecordFormat(
    "scenario",
    Phrase(
      "Một ca: ai ngồi đâu, ngày nào, tin gì đến, thế nào là đúng.",
      "A shift: who sits where and when, what comes in, and what is right."),
    [
      title.field, level.field, role.field, desk.field, date.field, days.field, rulebook.field,
      units.field, calendar.field, templates.field, pace.field, limits.field, passMark.field,
      briefing.field, rulesOfTheDay.field, approval.field, ChannelsFormat.channels.field,
      petitions.field,
    ])

  /// How much of the trainee’s own time there is.
  enum Limits {
    static let shift = FormatKey<Field>(
      "shift", .limit(.real), Phrase("giờ thật cho cả ca", "real time for the whole shift"),
      example: "20 min")
    static let petition = FormatKey<Field>(
      "petition", .limit(.real), .optional,
      Phrase("giờ thật cho mỗi phiếu", "real time for each petition"), example: "8 min")

    static let record = RecordFormat(
      "real-limits", Phrase("giờ thật của học viên", "the trainee’s real time"),
      [shift.field, petition.field])
  }

  /// How long the leader takes.
  enum Approval {
    static let after = FormatKey<Field>(
      "after", .limit(.office), Phrase("sau bao nhiêu giờ làm việc", "after how much office time"),
      example: "30 min")

    static let record = RecordFormat(
      "approval", Phrase("lãnh đạo duyệt lúc nào", "when the leader approves"), [after.field])
  }
}

/// What the services behind channels let an officer send.
enum ChannelsFormat {
  static let names = FormatNames.some(
    Channel.allCases.map { FormatWord($0.rawValue, $0.name) })
  static let channels = FormatKey<Field>(
    "channels",
    .written(.entries(names, of: .record(record))), .optional,
    Phrase(
      "giới hạn của từng kênh; kênh không nêu thì giữ như cũ",
      "the limits of each channel; one that is not named keeps those that it has"))
  static let answerWindow = FormatKey<Field>(
    "answer-window", .limit(.service), .optional,
    Phrase(
      "nhắn được trong bao lâu kể từ tin cuối của người dân; quá rồi thì kênh không nhận nữa, chỉ còn gọi điện hay gửi thư cho ai đã biết điện thoại, địa chỉ",
      "for how long after the sender’s last message the channel takes an answer; after that only senders whose phone number or address is known can be reached, by call or letter"
    ), example: "7 days")
  static let freeMessages = FormatKey<Int>(
    "free-messages", .number(1...Bounds.times), .optional,
    Phrase(
      "mấy tin đầu không mất tiền; chỉ hiện cho biết", "how many messages are free; only shown"),
    example: "8")
  static let freeWindow = FormatKey<Field>(
    "free-window", .limit(.service), .optional,
    Phrase(
      "trong bao lâu thì không mất tiền; chỉ hiện cho biết",
      "for how long they are free; only shown"),
    example: "48 hours")

  static let record = RecordFormat(
    "channel-limits", Phrase("giới hạn của một kênh", "the limits of a channel"),
    [answerWindow.field, freeMessages.field, freeWindow.field])
}
