package import Wording
package import WorkCalendar

/// What stands in a table, as a value that every rendering writes in its own way.
///
/// Fractions are whole numbers of their smallest unit: a report is the same on every machine.
package enum Cell: Hashable, Sendable {
  case nothing
  case text(String)
  case number(Int)
  /// A number of so many tenths, hundredths or thousandths.
  case fraction(Int, digits: Int)
  case permille(Int)
  case date(CivilDate)
  case moment(Instant)
  case milliseconds(Int64)

  /// The column that it belongs in; nil fits every one.
  var kind: Column.Kind? {
    switch self {
    case .nothing: nil
    case .text: .text
    case .number, .fraction: .number
    case .permille: .percent
    case .date: .date
    case .moment: .moment
    case .milliseconds: .duration
    }
  }

  /// The cell as people read it.
  package func text(_ language: Language) -> String {
    switch self {
    case .nothing: ""
    case .text(let text): text
    case .number(let number): "\(number)"
    case .fraction(let number, let digits): Cell.decimal(number, digits, language.decimalMark)
    case .permille(let number): Cell.decimal(number, 1, language.decimalMark) + language.percentSign
    case .date(let date): date.text
    case .moment(let moment): "\(moment.clock) \(moment.date.text)"
    case .milliseconds(let milliseconds): Cell.duration(milliseconds)
    }
  }

  /// The cell as spreadsheets take it: days as ISO writes them, which no setting turns around, and
  /// fractions with the mark of the language.
  func spreadsheetText(_ language: Language) -> String {
    switch self {
    case .permille(let number): Cell.decimal(number, 1, language.decimalMark) + "%"
    case .date(let date): date.iso
    case .moment(let moment): "\(moment.date.iso) \(moment.clock)"
    case .nothing, .text, .number, .fraction, .milliseconds: text(language)
    }
  }

  /// A number of the smallest units with so many digits behind the mark.
  static func decimal(_ number: Int, _ digits: Int, _ mark: Character) -> String {
    guard digits > 0 else { return "\(number)" }
    var figures = "\(number.magnitude)"
    if figures.count <= digits {
      figures = String(repeating: "0", count: digits + 1 - figures.count) + figures
    }
    let whole = figures.dropLast(digits)
    return (number < 0 ? "-" : "") + whole + String(mark) + figures.suffix(digits)
  }

  /// Hours, minutes and seconds, as a clock shows them.
  private static func duration(_ milliseconds: Int64) -> String {
    let seconds = milliseconds.magnitude / 1000
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { part in
      part < 10 ? "0\(part)" : "\(part)"
    }
    return (milliseconds < 0 ? "-" : "") + parts.joined(separator: ":")
  }
}

extension Language {
  /// How a share ends, as each language sets it.
  fileprivate var percentSign: String {
    switch self {
    case .vietnamese: " %"
    case .english: "%"
    }
  }

  /// What stands between the whole of a number and its fraction.
  fileprivate var decimalMark: Character {
    switch self {
    case .vietnamese: ","
    case .english: "."
    }
  }
}
