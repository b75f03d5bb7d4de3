import Wording

// The vocabulary of events: one entry an activity, from which the journal, the conditions of rules,
// sentences about what was done and the handbook take what they need to know of it.

extension Activity {
  /// What is known of the activity.
  package var entry: ActivityEntry {
    switch self {
    case .shiftStarted: ActivityEntry(.shift, Phrase("bắt đầu ca", "shift started"))
    case .dayEnded:
      ActivityEntry(
        .shift, Phrase("hết ngày làm việc", "end of the day"), carries: ["date"])
    case .shiftClosed:
      ActivityEntry(
        .shift, Phrase("kết thúc ca", "shift closed"), carries: ["reason"])
    case .clockLeapt:
      ActivityEntry(
        .shift, Phrase("giờ máy bị chỉnh", "the machine’s clock was changed"),
        carries: ["milliseconds"]
      )
    case .ordered:
      ActivityEntry(
        .shift, Phrase("người hướng dẫn", "instructor"),
        carries: ["order", "kind", "text", "minutes"])
    case .arrived: ActivityEntry(.world, Phrase("phản ánh đến", "petition arrived"))
    case .citizenWrote:
      ActivityEntry(
        .world, Phrase("công dân nhắn", "citizen wrote"), carries: ["cause", "facts", "text"],
        letterOf: .citizen)
    case .unitAnswered:
      ActivityEntry(
        .world, Phrase("đơn vị trả lời", "unit answered"), carries: ["unit", "text", "units"],
        letterOf: .unit)
    case .unitReturned:
      ActivityEntry(
        .world, Phrase("đơn vị trả lại", "unit returned it"), carries: ["unit", "text"],
        letterOf: .unit)
    case .redrafted:
      ActivityEntry(
        .world, Phrase("dự thảo được trình lại", "draft handed in again"),
        carries: ["version", "text"], letterOf: .drafter)
    case .leaderApproved: ActivityEntry(.world, Phrase("lãnh đạo duyệt", "leader approved"))
    case .leaderReturned:
      ActivityEntry(
        .world, Phrase("lãnh đạo trả lại dự thảo", "leader returned the draft"),
        carries: ["faults", "text"], letterOf: .leader)
    case .portalReminded:
      ActivityEntry(
        .world, Phrase("Cổng nhắc", "portal reminded"), carries: ["status", "text"],
        letterOf: .portal)
    case .rated:
      ActivityEntry(
        .world, Phrase("công dân đánh giá", "citizen rated"), carries: ["stars"])
    case .hubDuePassed:
      ActivityEntry(
        .world, Phrase("hết hạn đầu mối đặt", "the hub’s limit passed"), carries: ["limit"])
    case .petitionTimeEnded:
      ActivityEntry(
        .world, Phrase("hết thời gian của phản ánh", "petition's time ended"))
    case .opened: ActivityEntry(.officer, Phrase("mở xem", "opened"), serves: .receive)
    case .asked:
      ActivityEntry(
        .officer, Phrase("hỏi thêm công dân", "asked the citizen"), carries: ["facts", "text"],
        serves: .ask, to: .sender)
    case .classified:
      ActivityEntry(
        .officer, Phrase("phân loại", "classified"), carries: ["kind", "box"], serves: .classify)
    case .accepted:
      ActivityEntry(
        .officer, Phrase("tiếp nhận vào sổ", "accepted"), serves: .receive)
    case .declined:
      ActivityEntry(
        .officer, Phrase("từ chối, hướng dẫn", "declined with guidance"),
        carries: ["reason", "text"], to: .sender, petition: .closes)
    case .forwarded:
      ActivityEntry(
        .officer, Phrase("chuyển đơn vị", "forwarded"), carries: ["unit", "text"], serves: .forward)
    case .returned:
      ActivityEntry(
        .officer, Phrase("trả lại", "returned"), carries: ["unit", "text"], serves: .forward,
        petition: .closes)
    case .merged:
      ActivityEntry(
        .officer, Phrase("gộp trùng", "merged"), carries: ["into"], serves: .receive,
        petition: .closes)
    case .split:
      ActivityEntry(
        .officer, Phrase("hướng dẫn tách nội dung", "guided the sender to split it"),
        carries: ["text"],
        serves: .classify, to: .sender)
    case .markedUrgent:
      ActivityEntry(
        .officer, Phrase("đánh dấu khẩn", "marked urgent"), serves: .receive)
    case .redacted:
      ActivityEntry(
        .officer, Phrase("che thông tin", "redacted"), carries: ["parts"], serves: .protect)
    case .sentBack:
      ActivityEntry(
        .officer, Phrase("trả lại câu trả lời của đơn vị", "sent the unit’s answer back"),
        carries: ["defect", "text"], serves: .forward)
    case .reportedUp:
      ActivityEntry(
        .officer, Phrase("báo cáo cấp trên", "reported it up"), carries: ["unit", "text"],
        serves: .forward, petition: .closes)
    case .consulted:
      ActivityEntry(
        .officer, Phrase("lấy ý kiến đơn vị", "consulted a unit"),
        carries: ["unit", "text", "units"], serves: .forward)
    case .assessed:
      ActivityEntry(
        .officer, Phrase("xem xét quy định", "assessed the rule"),
        carries: ["criteria", "conclusion"], serves: .classify)
    case .approved:
      ActivityEntry(
        .officer, Phrase("ký duyệt dự thảo", "approved the draft"), carries: ["version"],
        serves: .answer, petition: .closes)
    case .rejected:
      ActivityEntry(
        .officer, Phrase("trả dự thảo", "rejected the draft"),
        carries: ["faults", "text", "version"], serves: .answer)
    case .informed:
      ActivityEntry(
        .officer, Phrase("báo tiến độ cho người gửi", "told the sender how it stands"),
        carries: ["text"], serves: .answer, to: .sender)
    case .drafted:
      ActivityEntry(
        .officer, Phrase("soạn dự thảo", "drafted"), carries: ["text"], serves: .answer)
    case .submitted: ActivityEntry(.officer, Phrase("trình duyệt", "submitted"), serves: .answer)
    case .replied:
      ActivityEntry(
        .officer, Phrase("trả lời công dân", "replied to the citizen"), carries: ["text"],
        serves: .answer, to: .sender, petition: .closes)
    case .published:
      ActivityEntry(
        .officer, Phrase("công khai kết quả", "published"), carries: ["text"], serves: .answer)
    case .synced:
      ActivityEntry(
        .officer, Phrase("đồng bộ Cổng", "updated on the portal"), carries: ["status", "unit"],
        serves: .answer)
    case .reminded:
      ActivityEntry(
        .officer, Phrase("đôn đốc đơn vị", "reminded the unit"), carries: ["text"], serves: .forward
      )
    case .extended:
      ActivityEntry(
        .officer, Phrase("gia hạn", "extended"), carries: ["text"], serves: .answer)
    case .apologised:
      ActivityEntry(
        .officer, Phrase("xin lỗi công dân", "apologised"), carries: ["text"], serves: .answer,
        to: .sender)
    case .noted:
      ActivityEntry(
        .officer, Phrase("ghi chú", "noted"), carries: ["text"], serves: .receive)
    case .flagged: ActivityEntry(.officer, Phrase("báo vướng mắc", "flagged"), carries: ["text"])
    }
  }
}

extension ActivityEntry {
  fileprivate init(
    _ doer: Doer, _ name: Phrase, carries attributes: [String] = [], serves duty: Duty? = nil,
    to reader: Reader = .office, letterOf correspondent: Correspondent? = nil,
    petition course: Course = .goesOn
  ) {
    self.doer = doer
    self.name = name
    self.attributes = attributes
    self.duty = duty
    self.reader = reader
    // What an officer writes to the sender is a letter, and nothing else of an officer's is.
    self.correspondent = correspondent ?? (reader == .sender ? .officer : nil)
    self.course = course
  }
}
