package import Wording

/// A day of the week, numbered as ISO 8601 does.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Reads the English name in lower case, as calendar files spell it.
  package init?(name: some StringProtocol) {
    guard let weekday = Weekday.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = weekday
  }

  /// The name inside a sentence.
  package var name: Phrase { Sentences.weekdayNames[rawValue - 1] }

  /// The name where columns are scarce.
  package var shortName: Phrase { Sentences.weekdayShortNames[rawValue - 1] }
}

extension Weekday: Comparable {
  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
