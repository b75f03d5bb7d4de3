package import Wording

/// What is wrong in a roster's file, and in which cell.
package struct RosterProblem: Error, Hashable, Sendable {
  /// What can be wrong.
  package enum Reason: Hashable, Sendable {
    case notText
    case tooLarge
    case tooMany
    case openQuote
    case empty
    case noColumn(RosterColumn)
    case twoColumns(RosterColumn)
    case missing(RosterColumn)
    case tooLong(RosterColumn)
    case hidden(RosterColumn)
    case notACode(String)
    case sameCode(String, line: Int)
    case tooManyCells
  }

  package let reason: Reason
  /// The line of the file, or nil where the whole file is meant.
  package let line: Int?
  /// The column, counted from 1.
  package let column: Int?

  init(_ reason: Reason, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  /// The problem in a sentence, behind its place.
  package var phrase: Phrase {
    let sentence = self.sentence
    guard let line else { return sentence }
    let place =
      column.map { Phrase("Dòng \(line), cột \($0)", "Line \(line), column \($0)") }
      ?? Phrase("Dòng \(line)", "Line \(line)")
    return Phrase(
      "\(place.vietnamese): \(sentence.vietnamese)", "\(place.english): \(sentence.english)")
  }

  private var sentence: Phrase {
    switch reason {
    case .notText:
      Phrase(
        "tệp không phải chữ UTF-8; trong Excel, lưu thành “CSV UTF-8”.",
        "the file is not text in UTF-8; in Excel, save it as “CSV UTF-8”.")
    case .tooLarge:
      Phrase("tệp quá lớn cho một danh sách lớp.", "the file is too large for a roster.")
    case .tooMany:
      Phrase(
        "quá \(Roster.traineesMaximum) học viên.", "more than \(Roster.traineesMaximum) trainees.")
    case .openQuote:
      Phrase("dấu ngoặc kép mở mà không đóng.", "a quotation mark is opened and never closed.")
    case .empty: Phrase("danh sách không có học viên nào.", "the roster has no trainee.")
    case .noColumn(let column):
      Phrase(
        "thiếu cột “\(column.name.vietnamese)”.", "the column “\(column.name.english)” is missing.")
    case .twoColumns(let column):
      Phrase(
        "hai cột cùng là “\(column.name.vietnamese)”.", "two columns are “\(column.name.english)”.")
    case .missing(let column):
      Phrase("chưa ghi \(column.name.vietnamese).", "the \(column.name.english) is missing.")
    case .tooLong(let column):
      Phrase("\(column.name.vietnamese) quá dài.", "the \(column.name.english) is too long.")
    case .hidden(let column):
      Phrase(
        "\(column.name.vietnamese) có ký tự không nhìn thấy hay đổi chiều chữ; xin gõ lại ô này.",
        "something in the \(column.name.english) is not seen, or turns the text around; type the cell again."
      )
    case .notACode(let text):
      Phrase(
        "“\(text.onOneLine)” không dùng làm mã được: chỉ gồm chữ không dấu, số và . - _, nhiều nhất "
          + "\(TraineeCode.charactersMaximum) ký tự.",
        "“\(text.onOneLine)” cannot be a code: plain letters, digits and . - _ only, at most "
          + "\(TraineeCode.charactersMaximum) characters.")
    case .sameCode(let code, let line):
      Phrase("mã \(code) đã có ở dòng \(line).", "the code \(code) is on line \(line) already.")
    case .tooManyCells:
      Phrase(
        "có chữ ở ngoài các cột có tên; ô có dấu phân cách phải nằm trong ngoặc kép.",
        "there is text beyond the columns that have names; a cell with the separator in it needs quotes."
      )
    }
  }
}

/// A column that a roster has.
package enum RosterColumn: String, CaseIterable, Sendable {
  case code
  case name
  case unit
  case group

  package var name: Phrase {
    switch self {
    case .code: Phrase("mã học viên", "trainee code")
    case .name: Phrase("họ tên", "name")
    case .unit: Phrase("đơn vị", "unit")
    case .group: Phrase("nhóm", "group")
    }
  }

  /// Whether a roster can do without it.
  var isOptional: Bool { self == .group }

  /// What people write over it, without diacritics.
  private var titles: Set<String> {
    switch self {
    case .code:
      [
        "ma", "ma so", "ma hoc vien", "ma hv", "ma can bo", "so hieu", "code", "id", "trainee code",
        "trainee",
      ]
    case .name: ["ho ten", "ho va ten", "ten", "hoc vien", "name", "full name"]
    case .unit:
      [
        "don vi", "co quan", "don vi cong tac", "co quan, don vi", "co quan/don vi", "ten don vi",
        "ten co quan", "noi cong tac", "unit", "agency",
      ]
    case .group: ["nhom", "to", "lop", "group", "class"]
    }
  }

  /// What people write over it where nothing else says it: beside a column of its own it is something else.
  private var otherTitles: Set<String> {
    switch self {
    case .unit: ["phong ban", "phong, ban", "phong/ban", "bo phan", "department", "office"]
    case .name: ["first name", "given name"]
    case .code, .group: []
    }
  }

  /// What stands over family and middle names where they have a column of their own, beside that of the given name.
  static func isFamilyName(title: String) -> Bool {
    [
      "ho", "ho dem", "ho va dem", "ho lot", "ho va lot", "ho va ten dem", "ho, ten dem",
      "ho va ten lot", "ho va chu lot", "surname", "last name", "family name",
    ].contains(title.folded)
  }

  /// Whether a title says that the given name alone stands below.
  static func isGivenName(title: String) -> Bool {
    ["ten", "first name", "given name"].contains(title.folded)
  }

  /// The column that a title stands over where none does that says it plainly; nil for one of no use.
  static func other(title: String) -> RosterColumn? {
    let folded = title.folded
    return allCases.first { $0.otherTitles.contains(folded) }
  }

  /// The column that a title stands over; nil for one that a roster has no use for.
  init?(title: String) {
    let folded = title.folded
    guard let column = Self.allCases.first(where: { $0.titles.contains(folded) }) else {
      return nil
    }
    self = column
  }
}
