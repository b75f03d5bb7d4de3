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
