package import OfficialText
package import WorkCalendar

/// Something that a text states and that can be right or wrong: a day, a sum, a paper, an office.
///
/// Read by what it means and not by how it is written: "ngày 15 tháng 2" and "15/02/2023" are one day.
package enum StatedValue: Hashable, Sendable {
  case day(StatedDay)
  case time(StatedTime)
  case span(StatedSpan)
  /// A sum of money, in đồng.
  case amount(Int)
  case document(LegalCitation.Document)
  /// The digits of a number to call, with the zero it begins with at home.
  case phone(String)
  /// An address on the net or of mail, in small letters and without its scheme.
  case netAddress(String)
  case agency(StatedAgency)
  /// The number of a file, a record or a thing, as it is written, in small letters.
  case code(String)

  /// Whether both may mean the same: what one leaves open is free, and a doubt is for the writer.
  package func matches(_ other: StatedValue) -> Bool {
    switch (self, other) {
    case (.day(let mine), .day(let theirs)): mine.matches(theirs)
    case (.time(let mine), .time(let theirs)): mine.matches(theirs)
    case (.span(let mine), .span(let theirs)): mine == theirs
    // "trong 8 giờ" and "8 giờ" may be either.
    case (.time(let time), .span(let span)), (.span(let span), .time(let time)):
      span.unit == .minutes && time.mayBeSpan && span.count == time.minuteOfDay
    case (.amount(let mine), .amount(let theirs)): mine == theirs
    case (.document(let mine), .document(let theirs)): mine.isSame(as: theirs)
    case (.phone(let mine), .phone(let theirs)): mine == theirs
    case (.netAddress(let mine), .netAddress(let theirs)): mine == theirs
    case (.agency(let mine), .agency(let theirs)): mine == theirs
    case (.code(let mine), .code(let theirs)): mine == theirs
    default: false
    }
  }

  /// Whether this, found in a text of a day, tells what was asked for: as exactly, and the same.
  package func tells(_ sought: StatedValue, on today: CivilDate? = nil) -> Bool {
    if case .day(let mine) = self, case .day(let theirs) = sought {
      if theirs.isOneDay && !mine.isOneDay { return false }
      if let today, let date = theirs.date, mine.isWeekdayAlone, !mine.isNear(date, on: today) {
        return false
      }
    }
    return matches(sought)
  }
}

/// A value and the words of the text that state it.
package struct FoundValue: Hashable, Sendable {
  package let value: StatedValue
  package let words: Range<Int>

  package init(_ value: StatedValue, _ words: Range<Int>) {
    self.value = value
    self.words = words
  }
}

/// A time of day.
package struct StatedTime: Hashable, Sendable {
  package let minuteOfDay: Int
  /// Whether it may be of the afternoon as well, as "4h10" may.
  package let isOfEitherHalf: Bool
  /// Whether it may be so many hours instead, as "8 giờ" may.
  package let mayBeSpan: Bool

  package init(minuteOfDay: Int, isOfEitherHalf: Bool = false, mayBeSpan: Bool = false) {
    self.minuteOfDay = minuteOfDay
    self.isOfEitherHalf = isOfEitherHalf
    self.mayBeSpan = mayBeSpan
  }

  static let halfDayMinutes = 720
  static let minutesPerHour = 60
  /// People round what they read off a clock.
  static let nearMinutes = 5

  package func matches(_ other: StatedTime) -> Bool {
    if minuteOfDay == other.minuteOfDay { return true }
    guard isOfEitherHalf || other.isOfEitherHalf else { return false }
    return minuteOfDay % Self.halfDayMinutes == other.minuteOfDay % Self.halfDayMinutes
  }
}

/// A length of time; working days are no days, and a month is no thirty days.
package struct StatedSpan: Hashable, Sendable {
  package enum Unit: Hashable, Sendable {
    case minutes, workingMinutes, days, workingDays, months
  }

  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

extension SplitText {
  /// The values that the text states, in its order.
  ///
  /// Days counted from today, as "ngày mai", are read where the day of writing is given; citations that
  /// have been read already need not be read again.
  ///
  /// Complexity: linear in the length of the text.
  package func statedValues(
    today: CivilDate? = nil, agencies: AgencyNames = .none, citations: [LegalCitation]? = nil
  ) -> [FoundValue] {
    var known = ValuesByPlace(wordCount: words.count)
    return statedValues(
      today: today, agencies: agencies,
      citations: citations ?? legalCitations(by: agencies.lexicon), &known)
  }

  /// The values, of which others may have read some for the same day.
  func statedValues(
    today: CivilDate?, agencies: AgencyNames, citations: [LegalCitation],
    _ known: inout ValuesByPlace
  ) -> [FoundValue] {
    ValueReader(text: self, today: today, agencies: agencies).read(citations, &known)
  }
}

extension StatedValue {
  /// Reads one value that a whole piece of text states: "15/02/2023", "UBND phường Kim Liên".
  package init?(_ text: String, agencies: AgencyNames = .none) {
    let split = SplitText(text)
    let found = split.statedValues(agencies: agencies)
    guard found.count == 1, let only = found.first, only.words == 0..<split.words.count else {
      return nil
    }
    self = only.value
  }
}
