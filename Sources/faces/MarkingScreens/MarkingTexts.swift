import Courses
import Marking
import TextJudging
package import Wording

extension PointVerdict {
  /// What it is called beside a point.
  package var phrase: Phrase {
    switch self {
    case .kept: Phrase("đạt", "yes")
    case .missed: Phrase("không", "no")
    case .unsure: Phrase("chưa chắc", "unsure")
    }
  }

  /// The verdict that somebody types, in either language.
  package init?(typed: String) {
    switch typed {
    case "c", "có", "co", "y", "đ", "d", "đạt", "dat": self = .kept
    case "k", "không", "khong", "n": self = .missed
    case "?", "u", "chưa chắc", "chua chac": self = .unsure
    default: return nil
    }
  }
}

extension MarkingTask {
  /// The case and the text, line by line: a head before what each says.
  func lines(_ language: Language) -> [(text: String, isHead: Bool)] {
    var lines: [(String, Bool)] = []
    for message in matter.thread {
      lines.append((message.author[language] + ":", true))
      lines.append((message.text, false))
    }
    let kind = matter.kind[language]
    lines.append((Phrase("CẦN CHẤM, \(kind):", "TO BE MARKED, \(kind):")[language], true))
    lines.append((matter.text, false))
    return lines
  }

  func head(_ number: Int, of count: Int, _ language: Language) -> String {
    let subject = matter.subject[language]
    return Phrase(
      "Thư \(number + 1)/\(count) · phiếu #\(matter.petition) · \(subject)",
      "Text \(number + 1) of \(count) · #\(matter.petition) · \(subject)")[language]
  }

  /// What others said of a point.
  func said(of point: TextPoint, _ language: Language) -> String {
    guard let said = said[point.name], !said.isEmpty else { return "" }
    return " (" + said.map { $0.phrase[language] }.joined(separator: " / ") + ")"
  }
}

extension MarkingSession {
  /// What is told once a text was decided.
  func revelation(_ language: Language) -> [String] {
    guard let task else { return [] }
    let none = Phrase(
      "Máy không thấy gì sai, và chắc.", "The rules find nothing wrong, and are sure.")
    let told = task.revelation.isEmpty ? [none] : task.revelation
    return [Phrase("Đã ghi. Máy nói:", "Written. The rules say:")[language]]
      + told.map { "- " + $0[language] }
  }
}

/// What the screen says of itself.
enum MarkingTexts {
  static let keys = Phrase(
    "c đạt · k không · ? chưa chắc · . còn lại đều đạt · ↑↓ · Space/⌫ cuộn · Esc",
    "y yes · n no · ? unsure · . the rest is yes · ↑↓ · Space/⌫ scroll · Esc")
  static let keysOfWhole = Phrase(
    "Enter ghi · ↑↓ chọn lại · Space/⌫ cuộn · Esc thôi",
    "Enter writes · ↑↓ choose · Space/⌫ scroll · Esc leave")
  static let keysOfDecided = Phrase(
    "Enter thư tiếp · Esc thôi", "Enter next text · Esc leave")

  static let noSuchKey = Phrase(
    "Phím này không làm gì: c đạt, k không, ? chưa chắc.",
    "That key does nothing: y yes, n no, ? unsure.")
  static let unanswered = Phrase(
    "Còn điểm chưa trả lời.", "There are points without an answer.")
  static let notWritten = Phrase(
    "Thư này chưa ghi, thôi là mất: Esc lần nữa để thôi.",
    "This text is not written down yet and would be lost: Esc once more leaves.")

  static func readFirst(_ lines: Int) -> Phrase {
    Phrase(
      "Còn \(lines) dòng của thư chưa hiện ra: Space để đọc hết rồi ghi.",
      "\(lines) more \(lines == 1 ? "line" : "lines") of the text: Space, then write.")
  }

  /// How many lines are out of sight; nothing where all are in it.
  static func signs(above: Int, below: Int) -> Phrase? {
    let parts = [
      above > 0 ? Phrase("↑ còn \(above) dòng", "↑ \(above) more") : nil,
      below > 0 ? Phrase("↓ còn \(below) dòng", "↓ \(below) more") : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
