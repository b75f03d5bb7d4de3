package import Petitions
import Scenarios
import Wording
package import WorkCalendar

/// One petition to be written from a pattern, as an item of a scenario's list.
///
/// Everything in it is invented. The text stands in the layout of `tapsu fmt`, with comments for whoever changes it.
package struct PetitionPlan: Sendable {
  let pattern: PetitionPattern
  package let id: PetitionID
  package let arrives: Instant
  let person: PatternPerson
  /// Which of the pattern's tales it tells.
  let tale: Int
  let setting: PatternSetting
  /// What it repeats, where it repeats something.
  let repeated: RepeatedPetition?
  /// The language of the comments.
  let language: Language

  var ward: PatternSetting.Ward { setting.ward(of: person) }
  var date: CivilDate { arrives.date }

  /// The moment that many minutes after the petition came.
  func after(_ minutes: Int) -> String {
    arrives.advanced(byMilliseconds: Int64(minutes) * Instant.millisecondsPerMinute).written
  }

  /// The item, in lines that each end.
  package var text: String {
    let item =
      switch pattern {
      case .conduct: conduct
      case .inquiry: inquiry
      case .complaint: complaint
      case .duplicate: duplicate
      case .regulation: regulation
      }
    let head = Phrase("Phiếu \(id.text): ", "Petition \(id.text): ") + pattern.title
    return "  # \(head[language]).\n" + item + "\n"
  }

  /// A comment of the author's own language.
  func note(_ vietnamese: String, _ english: String) -> String {
    "# " + Phrase(vietnamese, english)[language]
  }

  /// The few words that the list shows.
  var subject: Phrase { pattern.subjects[tale] }

  /// What every petition begins with.
  var head: String {
    """
      - id: "\(id.text)"
        arrives: \(arrives.written)
        channel: zalo
        \(note("Vài chữ trong danh sách, nhiều nhất 24 cột; không để lộ đáp án.", "A few words for the list, 24 columns at most; they must not give the answer away."))
        subject: {vi: \(subject.vietnamese.quotedForYAML), en: \(subject.english.quotedForYAML)}
        \(note("Người đặt ra. Điện thoại chỉ lấy từ 0600 000 000 đến 0699 999 999.", "Somebody invented. Telephones only from 0600 000 000 to 0699 999 999."))
        sender:
          name: \(person.name)
          phone: "\(person.phone)"
          address: số \(person.house) \(ward.street), \(ward.name), \(ward.district)
    """
  }

  /// A note on what stands between `truth` and the model.
  var truthNote: String {
    note(
      "Đáp án: học viên không thấy trước khi hết ca.",
      "The answer: trainees do not see it before the shift is over.")
  }
  var claimsNote: String {
    note(
      "Điều phải nói với người gửi, và cách nhận ra dù viết thế nào.",
      "What the sender has to be told, and how it is recognised however it is put.")
  }
  var reactionsNote: String {
    note("Người gửi và cơ quan đáp lại thế nào.", "How the sender and the agencies answer.")
  }
  var modelNote: String {
    note(
      "Cách làm của một cán bộ giỏi, được trọn điểm.", "How a good officer does it, for full marks."
    )
  }
}

extension Instant {
  /// The moment as files have it, to the minute.
  var written: String { "\(date.iso)T\(clock)" }
}

extension String {
  /// The text as a scalar of YAML in double quotes, whatever stands in it.
  package var quotedForYAML: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _
      where scalar.value < 0x20 || 0x7F...0xA0 ~= scalar.value
        || 0x2028...0x2029 ~= scalar.value || scalar.value == 0xFEFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
