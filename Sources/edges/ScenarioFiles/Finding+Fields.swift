import Diagnostics
import Wording
import WorkCalendar
import YAML

/// The shapes that a value can have.
enum Shape {
  case text
  case list
  case mapping

  var name: Phrase {
    switch self {
    case .text: Phrase("một đoạn chữ", "text")
    case .list: Phrase("một danh sách", "a list")
    case .mapping: Phrase("các mục “tên: giá trị”", "entries of the form “name: value”")
    }
  }
}

extension YAMLNode {
  fileprivate var shape: Shape {
    switch content {
    case .scalar, .refused: .text
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}

/// The remedy for a word that is not among those known.
func correction(of word: String, among words: [String]) -> Phrase {
  if let meant = nearest(to: word, among: words) {
    return Phrase("có phải ý là “\(meant)”?", "did you mean “\(meant)”?")
  }
  let listMaximum = 16
  let listed = words.prefix(listMaximum).joined(separator: ", ")
  let more = words.count > listMaximum ? ", …" : ""
  return Phrase("các từ dùng được: \(listed)\(more)", "choose from: \(listed)\(more)")
}

// MARK: - Any value

extension Finding {
  static func fieldMissing(_ name: String) -> Finding {
    Finding(
      .fieldMissing, Phrase("thiếu mục “\(name)”", "“\(name)” is missing"),
      remedy: Phrase("thêm “\(name): …” vào đây", "add “\(name): …” here"))
  }

  static func fieldUnknown(_ name: String, known: [String]) -> Finding {
    Finding(
      .fieldUnknown,
      Phrase(
        "không có mục nào tên “\(name.excerpt)” ở đây", "there is no field “\(name.excerpt)” here"),
      remedy: correction(of: name, among: known),
      edit: onlyNeighbour(of: name, among: known).map { TextEdit(from: name, to: $0) })
  }

  /// Within braces a comma ends a text that has no quotes.
  static func cutByComma(_ text: String, _ rest: String) -> Finding {
    Finding(
      .fieldUnknown,
      Phrase(
        "dấu phẩy cắt câu: chỉ còn “\(text.excerpt)”, phần “\(rest.excerpt)” thành một mục lạ",
        "a comma cuts the text: it is “\(text.excerpt)” alone, and “\(rest.excerpt)” an unknown field"
      ),
      remedy: Phrase(
        "đặt cả câu trong ngoặc kép: \"\(text.excerpt), \(rest.excerpt)\"",
        "put the whole text in double quotes: \"\(text.excerpt), \(rest.excerpt)\""))
  }

  static func wrongShape(expected: Shape, found: YAMLNode) -> Finding {
    let expected = expected.name
    let found = found.shape.name
    return Finding(
      .wrongShape,
      Phrase(
        "chỗ này cần \(expected.vietnamese) nhưng lại là \(found.vietnamese)",
        "this should be \(expected.english), but is \(found.english)"),
      remedy: Phrase(
        "xem lại dấu gạch đầu dòng, dấu hai chấm và khoảng thụt vào",
        "check dashes, colons and indentation"))
  }

  static let emptyValue = Finding(
    .emptyValue, Phrase("mục này để trống", "nothing is written here"),
    remedy: Phrase(
      "điền giá trị, hoặc bỏ cả mục nếu không bắt buộc",
      "write a value, or leave out the whole entry if it is optional"))

  /// A place that a draft leaves to its author, of which nothing else is told.
  static let undecided = Finding(
    .undecided,
    Phrase(
      "còn ghi TODO: chỗ này người soạn phải quyết định",
      "TODO is still written here: this is for the author to decide"),
    remedy: Phrase(
      "quyết định rồi viết vào thay cho TODO; không cần thì bỏ cả mục",
      "decide, and write it in the place of TODO; leave out the whole entry if it is not needed"))

  static func tooMany(_ count: Int, maximum: Int) -> Finding {
    Finding(
      .tooMany,
      Phrase(
        "danh sách có \(count) mục, tối đa là \(maximum)",
        "the list has \(count.counted("entry", "entries")); the maximum is \(maximum)"),
      remedy: Phrase("bỏ bớt từ mục này trở đi", "remove the entries from here on"))
  }

  static func textTooLong(_ maximum: Int) -> Finding {
    Finding(
      .textTooLong,
      Phrase("đoạn chữ dài quá \(maximum) ký tự", "the text is longer than \(maximum) characters"),
      remedy: Phrase("viết ngắn lại", "shorten it"))
  }

  static let severalLines = Finding(
    .severalLines,
    Phrase(
      "chỗ này chỉ viết một dòng, không xuống dòng hay thụt bằng Tab",
      "this is written in one line, without line breaks or tabs"),
    remedy: Phrase("viết liền một dòng", "write it in one line"))

  static func languageMissing(_ language: Language) -> Finding {
    let name =
      switch language {
      case .vietnamese: Phrase("tiếng Việt", "Vietnamese")
      case .english: Phrase("tiếng Anh", "English")
      }
    return Finding(
      .languageMissing,
      Phrase("thiếu phần \(name.vietnamese)", "the \(name.english) text is missing"),
      remedy: Phrase(
        "viết cả hai: {vi: …, en: …}, hoặc một đoạn chữ dùng chung",
        "write both, {vi: …, en: …}, or one text that serves for both"))
  }

  static func listedTwice(_ name: String) -> Finding {
    Finding(
      .listedTwice,
      Phrase("“\(name.excerpt)” đã có ở trên", "“\(name.excerpt)” is already listed above"),
      remedy: Phrase("đổi tên, hoặc bỏ một trong hai", "rename it, or remove one of the two"))
  }
}

// MARK: - Typed values

extension Finding {
  static func notANumber(_ text: String, range: ClosedRange<Int>) -> Finding {
    let bounds = "\(range.lowerBound)–\(range.upperBound)"
    return Finding(
      .notANumber,
      Phrase(
        "“\(text.excerpt)” không phải số nguyên trong khoảng \(bounds)",
        "“\(text.excerpt)” is not a whole number within \(bounds)"),
      remedy: Phrase(
        "chỉ viết chữ số, không dấu chấm, không đơn vị",
        "write digits only, without separators or units"))
  }

  static func notADate(_ text: String) -> Finding {
    Finding(
      .notADate,
      Phrase(
        "“\(text.excerpt)” không phải một ngày có thật",
        "“\(text.excerpt)” is not a calendar date"),
      remedy: Phrase(
        "viết năm-tháng-ngày, ví dụ 2023-02-13", "write year-month-day, like 2023-02-13")
    )
  }

  static func notAMoment(_ text: String) -> Finding {
    Finding(
      .notAMoment,
      Phrase("“\(text.excerpt)” không phải ngày giờ", "“\(text.excerpt)” is not a date and time"),
      remedy: Phrase(
        "viết ngày và giờ nối bằng chữ T, ví dụ 2023-02-13T08:12",
        "write date and time with a T between them, like 2023-02-13T08:12"))
  }

  static func notALimit(_ text: String) -> Finding {
    Finding(
      .notALimit,
      Phrase(
        "“\(text.excerpt)” không phải một khoảng thời hạn",
        "“\(text.excerpt)” is not a length of time"
      ),
      remedy: Phrase(
        "viết như “5 working days”, “2 working hours” hoặc “30 min”",
        "write it like “5 working days”, “2 working hours” or “30 min”"))
  }

  static func limitUnfit(_ limit: TimeLimit, known: [String]) -> Finding {
    let listed = known.map { "“\($0)”" }.joined(separator: ", ")
    return Finding(
      .notALimit,
      Phrase(
        "không dùng được “\(limit.phrase.vietnamese)” ở đây",
        "“\(limit.phrase.english)” cannot be used here"),
      remedy: Phrase("viết như \(listed)", "write it like \(listed)"))
  }

  static func badIdentifier(_ text: String) -> Finding {
    Finding(
      .badIdentifier,
      Phrase("“\(text.excerpt)” không dùng làm tên được", "“\(text.excerpt)” cannot be a name"),
      remedy: Phrase(
        "chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ so-tu-phap",
        "use lower-case letters without marks, digits and hyphens, like so-tu-phap"))
  }

  static func badRuleIdentifier(_ text: String) -> Finding {
    Finding(
      .badIdentifier,
      Phrase(
        "“\(text.excerpt)” không dùng làm mã quy tắc được",
        "“\(text.excerpt)” cannot be the name of a rule"),
      remedy: Phrase("viết như QG-09 hoặc HN-03", "write as QG-09 or HN-03"))
  }

  static func badPetitionIdentifier(_ text: String) -> Finding {
    Finding(
      .badIdentifier,
      Phrase(
        "“\(text.excerpt)” không dùng làm số phiếu được",
        "“\(text.excerpt)” cannot be the number of a petition"),
      remedy: Phrase(
        "viết hai chữ số trong dấu nháy, ví dụ \"01\"", "write two digits in quotes, like \"01\""))
  }

  static func choiceUnknown(_ text: String, choices: [String]) -> Finding {
    Finding(
      .choiceUnknown,
      Phrase(
        "không có lựa chọn “\(text.excerpt)” ở đây", "“\(text.excerpt)” is not one of the choices"),
      remedy: correction(of: text, among: choices),
      edit: onlyNeighbour(of: text, among: choices).map { TextEdit(from: text, to: $0) })
  }

  static func endBeforeStart(_ start: String, _ end: String) -> Finding {
    Finding(
      .endBeforeStart,
      Phrase(
        "điểm cuối \(end) đứng trước điểm đầu \(start)",
        "the end, \(end), is before the start, \(start)"),
      remedy: Phrase(
        "xem lại hai giá trị, có thể đã đổi chỗ", "check the two values; they may be swapped"))
  }
}
