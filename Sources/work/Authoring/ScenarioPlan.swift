import Petitions
package import Scenarios
package import Wording
import WorkCalendar

/// A scenario of one day to be written: its head, and a petition of each pattern wanted.
package struct ScenarioPlan: Sendable {
  /// How many petitions a shift of a day has room for.
  package static let petitionsMaximum = 12
  /// The longest title.
  package static let titleMaximum = 200
  /// The longest name of a folder that is proposed.
  private static let nameMaximum = 40
  private static let firstMinute = 8 * 60 + 10
  private static let minutesApart = 15
  /// How long somebody waits before they send the same again.
  static let minutesToRepetition = 60

  private let title: String
  private let name: String
  private let level: Level
  private let period: ScenarioPeriod
  private let date: CivilDate
  private let language: Language
  private let petitions: [PetitionPlan]

  /// A plan; nothing where a pattern has no tale left, or there is nothing left to repeat.
  package init?(
    title: String, name: String, level: Level, period: ScenarioPeriod, setting: PatternSetting,
    patterns: [PetitionPattern], language: Language
  ) {
    (self.title, self.name, self.level) = (title, name, level)
    (self.period, self.language, date) = (period, language, setting.date)
    let ordered = patterns.filter { $0 != .duplicate } + patterns.filter { $0 == .duplicate }
    var plans: [PetitionPlan] = []
    for (place, pattern) in ordered.enumerated() {
      var arrives = Instant(
        date: setting.date, minuteOfDay: Self.firstMinute + place * Self.minutesApart)
      let told = plans.count { $0.pattern == pattern }
      var repeated: RepeatedPetition?
      if pattern == .duplicate {
        repeated = plans.compactMap(\.asRepeated).dropFirst(told).first
        guard let repeated else { return nil }
        arrives = max(arrives, repeated.arrives.later(byMinutes: Self.minutesToRepetition))
      } else {
        guard pattern.subjects.indices.contains(told) else { return nil }
      }
      plans.append(
        PetitionPlan(
          pattern: pattern, id: PetitionID.numbered(place + 1), arrives: arrives,
          person: PatternPerson(number: place), tale: pattern == .duplicate ? 0 : told,
          setting: setting, repeated: repeated, language: language))
    }
    petitions = plans
  }

  /// The title as a file keeps it: on one line, without what nobody sees; nothing where nothing is left, or too
  /// much.
  package static func title(from text: String) -> String? {
    var seen = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        seen += " "
      } else if !scalar.isUnseen, scalar.properties.generalCategory != .format {
        seen.unicodeScalars.append(scalar)
      }
    }
    let title = seen.printable.split(separator: " ").joined(separator: " ").composed
    return title.isEmpty || title.contains("\u{FFFD}") || title.count > titleMaximum ? nil : title
  }

  /// The name of a folder that a title suggests; nothing where no letter or figure is in it.
  package static func name(from title: String) -> String? {
    var name = ""
    for byte in title.folded.utf8 {
      let isKept = 0x61...0x7A ~= byte || 0x30...0x39 ~= byte
      if isKept {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else if !name.isEmpty && name.last != "-" && byte < 0x80 {
        name += "-"
      }
    }
    // A word that would be cut is left out.
    if name.count > nameMaximum {
      let start = name.prefix(nameMaximum + 1)
      name = String(start.lastIndex(of: "-").map { start[..<$0] } ?? start.dropLast())
    }
    while name.last == "-" { name.removeLast() }
    return name.isEmpty ? nil : name
  }

  /// How many minutes of the shift pass in one of the trainee's, and the trainee's minutes.
  private var pace: (pace: Int, minutes: Int) {
    switch petitions.count {
    case ...3: (24, 20)
    case ...5: (16, 30)
    case ...8: (12, 40)
    default: (8, 60)
    }
  }

  /// The file.
  package var text: String { head + petitions.map(\.text).joined(separator: "\n") }

  private func note(_ vietnamese: String, _ english: String) -> String {
    "# " + Phrase(vietnamese, english)[language]
  }

  private var head: String {
    let (pace, minutes) = pace
    let count = petitions.count
    return """
      \(note("Do tapsu new viết. Người, địa chỉ, các phường và mọi sự việc đều đặt ra; lời của các cơ quan cũng vậy.", "Written by tapsu new. People, addresses, the wards and all events are invented, and so is what agencies say."))
      \(note("Sửa rồi chạy lại: tapsu check, tapsu rehearse. Từng mục có ở sách hướng dẫn soạn tình huống.", "After a change run again: tapsu check, tapsu rehearse. The author’s guide explains every field."))
      tapsu: 1
      \(note("Giống tên thư mục.", "The same as the folder."))
      scenario: "\(name)"
      \(note("Một dòng cho cả hai thứ tiếng; muốn viết riêng thì dùng {vi: …, en: …}.", "One line for both languages; write {vi: …, en: …} for two."))
      title: \(title.quotedForYAML)
      level: \(level.rawValue)
      role: reception
      \(note("Một ngày làm việc. Đổi ngày thì xem lại bộ quy tắc, danh mục cơ quan và mọi ngày trong phiếu.", "A working day. With another day, look again at the rulebook, the units and every date in the petitions."))
      date: \(date.iso)
      days: 1
      rulebook: \(period.rulebook)
      units: \(period.units)
      calendar: \(ScenarioPeriod.calendar)
      templates: \(ScenarioPeriod.templates)
      \(note("Tám giờ làm việc trôi qua trong \(minutes) phút thật.", "Eight office hours pass in \(minutes) real minutes."))
      pace: \(pace)
      limits:
        shift: \(minutes) min
      \(note("Phần trăm điểm để đạt.", "The percentage to pass."))
      pass-mark: 60
      \(note("Lời dặn trước khi đồng hồ chạy; đừng để lộ đáp án.", "What is said before the clock runs; it must not give answers away."))
      briefing:
        vi: "\(date.weekday.name.vietnamese.capitalisedFirst) \(date.text), bạn trực bàn tiếp nhận. Hôm nay có \(count) tin. Mở từng tin, đọc hết rồi mới phân loại; thiếu điều gì thì hỏi một lần cho đủ. Trong lúc chờ tin này, bạn làm tin khác. Người gửi, địa chỉ, các phường Tân Lệ, Yên Hạc, Cầu Sen và mọi sự việc đều do người soạn đặt ra."
        en: "\(date.text): you are at the reception desk, and \(count == 1 ? "one message comes" : "\(count) messages come") today. Open each, read it to the end, then sort it; ask once for all that is missing. While one waits, work on another. Senders, addresses, the wards Tân Lệ, Yên Hạc and Cầu Sen and all events are invented."
      \(note("Nhiều nhất năm câu, xem lại được suốt ca.", "Five sentences at most, at hand during the shift."))
      rules-of-the-day:
        - {vi: "Đọc hết tin, phân loại một lần cho đúng.", en: "Read everything, then sort it right the first time."}
        - {vi: Thiếu thông tin thì hỏi một lần cho đủ., en: "If facts are missing, ask once for all of them."}
        - {vi: Không chuyển việc về chính nơi bị phản ánh., en: Never forward to the very office that is blamed.}
        - {vi: "Chuyển chưa phải là xong, người dân phải được trả lời.", en: Forwarding is not closing; the citizen must get an answer.}
      \(note("Lãnh đạo duyệt dự thảo sau bao lâu, theo giờ trong ca.", "How long the leader takes to approve a draft, in the shift's time."))
      approval:
        after: 15 min
      \(note("Thêm một phiếu: tapsu new petition, với tên tệp này.", "One petition more: tapsu new petition, with the name of this file."))
      petitions:

      """
  }
}

extension PetitionPlan {
  /// What another petition can repeat of this one.
  var asRepeated: RepeatedPetition? {
    guard pattern == .conduct else { return nil }
    return RepeatedPetition(
      id: id, arrives: arrives, name: person.name, phone: person.phone, subject: subject.vietnamese,
      matter: .conduct, authority: .own, about: ward.id, keepFrom: [ward.id],
      unitName: ward.superior.name)
  }
}

extension PetitionID {
  static func numbered(_ number: Int) -> PetitionID {
    PetitionID(number < 10 ? "0\(number)" : "\(number)")
  }
}

extension Instant {
  func later(byMinutes minutes: Int) -> Instant {
    advanced(byMilliseconds: Int64(minutes) * Instant.millisecondsPerMinute)
  }
}
