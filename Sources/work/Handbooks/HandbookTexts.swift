import Rules
import Wording
import WorkCalendar

/// The headings and set words of the handbook's entries.
enum HandbookTexts {
  static let noBasis = Phrase("chưa dẫn văn bản gốc", "no original text cited")
  static let document = Phrase("Văn bản", "Document")
  static let note = Phrase("Ghi chú về căn cứ", "Note on the basis")
  static let inForce = Phrase("Hiệu lực", "In force")
  static let applies = Phrase("Áp dụng", "Applies")
  static let always = Phrase("mọi phản ánh", "to every petition")
  static let demand = Phrase("Yêu cầu", "What it asks")
  static let weight = Phrase("Mức trừ", "What a violation costs")
  static let explanation = Phrase("Giải thích", "Explanation")
  static let hint = Phrase("Gợi ý", "Hint")
  static let judgedAfter = Phrase("Chỉ xét khi đã giữ đúng", "Judged only if these were kept")
  static let content = Phrase("Nội dung", "Content")
  static let see = Phrase("Xem thêm", "See also")

  /// To which petitions a rule applies that does not apply to all.
  static func when(_ condition: Phrase) -> Phrase {
    Phrase(condition.vietnamese, "if \(condition.english)")
  }

  static func stretch(_ from: CivilDate?, _ to: CivilDate?) -> Phrase {
    switch (from, to) {
    case (let from?, let to?):
      Phrase("từ \(from.text) đến hết \(to.text)", "from \(from.text) to \(to.text)")
    case (let from?, nil): Phrase("từ \(from.text)", "from \(from.text)")
    case (nil, let to?): Phrase("đến hết \(to.text)", "until \(to.text)")
    case (nil, nil): Phrase("không giới hạn", "without limit")
    }
  }

  static let otherMarks = Phrase(
    "Không mục nào có đúng dấu như đã gõ; đây là những mục khác dấu.",
    "No entry has the marks as typed; these differ in their marks.")

  static let beginOnly = Phrase(
    "Không mục nào có trọn từ ấy; đây là những mục có từ bắt đầu như vậy.",
    "No entry has that whole word; these have words that begin like it.")

  static func weight(of rule: Rule) -> Phrase {
    let severity = rule.severity.phrase
    let points = rule.points
    if let each = rule.worth.pointsEach {
      return Phrase(
        "mỗi lần \(each) điểm, nhiều nhất \(points) · \(severity.vietnamese)",
        "\(each.counted("point")) each time, at most \(points) · \(severity.english)")
    }
    if case .text(_, let requirement) = rule.constraint, requirement.must.claims == .truth {
      return Phrase(
        "\(points) điểm, mất theo phần chưa nói · \(severity.vietnamese)",
        "\(points.counted("point")), lost in proportion to what was not told · \(severity.english)")
    }
    return Phrase(
      "\(points) điểm · \(severity.vietnamese)",
      "\(points.counted("point")) · \(severity.english)")
  }
}

extension RuleSeverity {
  fileprivate var phrase: Phrase {
    switch self {
    case .minor: Phrase("lỗi nhẹ", "minor")
    case .major: Phrase("lỗi nặng", "major")
    case .failPoint:
      Phrase("điểm liệt: vi phạm là không đạt", "automatic fail: breaking it fails the attempt")
    }
  }
}
