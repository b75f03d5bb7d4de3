import Petitions
import ScenarioFiles
package import Scenarios
package import WorkCalendar

/// Drafts of scenarios from what an office received, personal data replaced.
///
/// A draft is never sound: wherever a person has to decide, it says TODO, and `tapsu check` refuses it.
package struct ScenarioDraft {
  /// The name that a draft has where nobody gives it one.
  package static let usualName = "ban-nhap"

  /// What is known of a draft beside its requests.
  package struct Setting {
    let name: String
    let level: Level
    let kind: ImportKind
    let file: String
    let date: CivilDate?
    let calendar: WorkingCalendar?

    /// - Parameters:
    ///   - name: What the scenario is called: the name of its folder.
    ///   - level: How hard it is, which the folder around that says.
    ///   - kind: In which form the requests were.
    ///   - file: The file that they were read from.
    ///   - date: The day that the first of them is to come on; nothing for the day that it came on.
    ///   - calendar: The working days of offices.
    package init(
      name: String, level: Level, kind: ImportKind, file: String, date: CivilDate?,
      calendar: WorkingCalendar?
    ) {
      self.name = name
      self.level = level
      self.kind = kind
      self.file = file
      self.date = date
      self.calendar = calendar
    }
  }

  /// A scenario file.
  package struct File {
    package let name: String
    package let text: String
    package let petitionCount: Int
    /// How many pieces of personal data were replaced in it.
    package let maskCount: Int
  }

  private let setting: Setting

  package init(_ setting: Setting) {
    self.setting = setting
  }

  /// The drafts of all requests: several where there are more than one scenario may have.
  package func files(of requests: [ReceivedRequest]) -> [File] {
    var mask = PersonalMask()
    let petitions = requests.flatMap(\.parts)
    return stride(from: 0, to: petitions.count, by: Bounds.petitions).map { start in
      let part = Array(petitions[start..<min(start + Bounds.petitions, petitions.count)])
      let number = start / Bounds.petitions + 1
      return file(of: part, named: number == 1 ? setting.name : "\(setting.name)-\(number)", &mask)
    }
  }

  private func file(
    of requests: [ReceivedRequest], named name: String, _ mask: inout PersonalMask
  ) -> File {
    let plan = DraftDays(requests, on: setting.date, setting.calendar)
    // Where requests of many weeks come on one day, their clocks order them.
    let ordered = zip(requests, plan.moves).enumerated().sorted { left, right in
      let one = left.element.0.arrives?.moved(byDays: left.element.1) ?? .maximum
      let other = right.element.0.arrives?.moved(byDays: right.element.1) ?? .maximum
      return (one, left.offset) < (other, right.offset)
    }.map(\.element)
    var text = DraftText()
    writeHead(plan, count: requests.count, named: name, in: &text)
    var maskCount = 0
    for (index, (request, move)) in ordered.enumerated() {
      var petition = PetitionDraft(
        request, number: index + 1, movedByDays: move, maximum: Bounds.textCharacters)
      petition.write(in: &text, &mask)
      maskCount += petition.maskCount
    }
    return File(
      name: name, text: text.text, petitionCount: requests.count, maskCount: maskCount)
  }

  // MARK: - The head

  private static let minutesPerPetition = 4
  private static let minutesMinimum = 20
  private static let officeMinutesPerDay = 480

  private func writeHead(
    _ plan: DraftDays, count: Int, named name: String, in text: inout DraftText
  ) {
    let minutes = min(Bounds.realMinutes, max(Self.minutesMinimum, Self.minutesPerPetition * count))
    let pace = max(1, plan.days * Self.officeMinutesPerDay / minutes)
    text.comment(
      "Bản nháp do “tapsu import \(setting.kind.rawValue)” làm từ \(setting.file): \(count) phiếu.",
      indent: 0)
    for line in Self.instructions { text.comment(line, indent: 0) }
    if plan.isGathered {
      text.comment(
        "Các yêu cầu trải ra nhiều tuần nên đã dời hết về ngày đầu của ca, giữ nguyên giờ trong ngày.",
        indent: 0)
    }
    text.add("tapsu: 1")
    text.add("scenario: \(name)")
    text.comment("Tên để học viên chọn, không mách đáp án: {vi: …, en: …}.", indent: 0)
    text.add("title: TODO")
    text.add("level: \(setting.level.rawValue)")
    text.add("role: reception")
    text.comment(
      "Ngày của ca quyết định quy tắc nào có hiệu lực, cơ quan nào hoạt động.", indent: 0)
    text.add("date: \(plan.date?.iso ?? DraftText.undecided)")
    text.add("days: \(plan.days)")
    text.comment("Tên một tệp trong thư mục rulebooks, như ha-noi-zalo-2023.", indent: 0)
    text.add("rulebook: TODO")
    text.comment(
      "Danh mục cơ quan của ngày ấy: một tệp trong units, như ha-noi-2023-02.", indent: 0)
    text.add("units: TODO")
    text.add("calendar: viet-nam")
    text.comment("Bộ mẫu văn bản: một tệp trong templates, như ha-noi-zalo.", indent: 0)
    text.add("templates: TODO")
    text.add("pace: \(min(Bounds.pace, pace))")
    text.add("limits:")
    text.add("  shift: \(minutes) min")
    text.add("  petition: 8 min")
    text.add("pass-mark: 60")
    text.comment(
      "Lời dặn trước ca: {vi: …, en: …}. Nói rằng người và việc trong bài là đặt ra.", indent: 0)
    text.add("briefing: TODO")
    text.add("approval:")
    text.add("  after: 30 min")
    text.add("petitions:")
  }

  private static let instructions = [
    "Việc của người soạn:",
    "  1. Đọc từng tin. Máy đã thay những gì nó nhận ra là thông tin riêng, mỗi chỗ có dòng “SOÁT” ở trên;",
    "     hãy xem chỗ ấy thay đúng chưa, và tự thay nốt những gì máy không nhận ra: tên người, nơi ở,",
    "     tên ngõ, tên quán, chức vụ, một chuyện ai cũng biết là chuyện nhà nào. Soát xong thì xóa dòng ấy.",
    "  2. Chỗ nào ghi TODO là chỗ bạn phải quyết định. Còn một TODO thì tapsu check chưa cho qua.",
    "  3. Chạy tapsu check tới khi 0 lỗi, 0 cảnh báo, rồi tự chơi một lượt.",
    "Tả vật gửi kèm bằng chữ, đừng chép lại ảnh. Cách viết từng mục: author-guide-vi trong sổ tay.",
  ]
}

extension ReceivedRequest {
  /// The request in parts that one petition may hold each.
  fileprivate var parts: [ReceivedRequest] {
    guard messages.count > Bounds.messages else { return [self] }
    return stride(from: 0, to: messages.count, by: Bounds.messages).map { start in
      ReceivedRequest(
        channel: channel, senderKey: senderKey, person: person,
        messages: Array(messages[start..<min(start + Bounds.messages, messages.count)]),
        remarks: remarks, lines: lines)
    }
  }
}
