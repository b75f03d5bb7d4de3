import Documents
import Statistics
import Wording

/// In how many digits reports write a number: in no more than a class can tell.
enum NumberForm {
  /// "62,0 %".
  case percent
  /// "0,71".
  case decimal
  /// "61,4", of points.
  case points

  /// How many of its smallest units make one.
  var parts: Int {
    switch self {
    case .percent: 1000
    case .decimal: 100
    case .points: 10
    }
  }

  func cell(_ units: Int) -> Cell {
    switch self {
    case .percent: .permille(units)
    case .decimal: .fraction(units, digits: 2)
    case .points: .fraction(units, digits: 1)
    }
  }

  func phrase(_ units: Int) -> Phrase {
    Phrase(cell(units).text(.vietnamese), cell(units).text(.english))
  }
}

extension Estimate {
  /// The number with its interval: "62,0 % (42,3 % đến 78,2 %)".
  func phrase(_ form: NumberForm) -> Phrase {
    let number = form.phrase(rounded(to: form.parts))
    guard let interval else { return number }
    let lower = form.phrase(interval.lower.rounded(to: form.parts))
    let upper = form.phrase(interval.upper.rounded(to: form.parts))
    return number
      + Phrase(
        " (\(lower.vietnamese) đến \(upper.vietnamese))", " (\(lower.english) to \(upper.english))")
  }

  /// The number and the ends of its interval.
  func cells(_ form: NumberForm) -> [Cell] {
    let ends = interval.map {
      [$0.lower, $0.upper].map { form.cell($0.rounded(to: form.parts)) }
    }
    return [form.cell(rounded(to: form.parts))] + (ends ?? [.nothing, .nothing])
  }

  /// The estimate as a point of a chart, in so many parts of one.
  func point(_ name: String, of parts: Int) -> IntervalChart.Point {
    IntervalChart.Point(
      name, rounded(to: parts),
      interval.map { $0.lower.rounded(to: parts)...$0.upper.rounded(to: parts) })
  }
}

extension Estimate? {
  func cells(_ form: NumberForm) -> [Cell] { self?.cells(form) ?? [.nothing, .nothing, .nothing] }
}

/// Three columns: a number, and the ends of its interval.
func estimateColumns(
  _ key: String, _ title: Phrase, _ kind: Column.Kind, _ language: Language
) -> [Column] {
  let (from, to) = (Phrase("từ", "from")[language], Phrase("đến", "to")[language])
  return [
    Column(key, title[language], kind), Column(key + "Lower", from, kind),
    Column(key + "Upper", to, kind),
  ]
}
