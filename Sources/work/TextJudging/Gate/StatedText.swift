import OfficialText
import WorkCalendar

/// A value that a text states, with its words to be looked for in others.
struct QuotedValue: Sendable {
  let found: FoundValue
  let phrase: SoughtPhrase
  /// Whether it is said to be the end of a limit.
  var isDeadline = false
}

/// A text that is known, with what it states.
///
/// Shared and never changed: one for all letters of its case.
package final class StatedText: Sendable {
  let split: SplitText
  /// The same as its sentences say it.
  let spoken: SpokenText
  let values: Set<StatedValue>
  /// The days that it names in full.
  let dates: Set<CivilDate>
  let spans: Set<StatedSpan>
  /// The times of day that it names.
  let times: [StatedTime]
  /// The offices that it names, however.
  package let units: Set<String>
  /// What it says of things that have an opposite.
  let mentions: [OppositeMention]
  /// What it counts, in digits or in words.
  let counts: [StatedCount]
  /// Its values, each with what stands around it.
  let places: [PlacedValue]
  /// What it says of matters that a letter brings up only where its case does.
  let matters: [MatterMention]
  let pairs: WordPairs

  init(
    _ text: String, on date: CivilDate, _ agencies: AgencyNames, spans: [StatedSpan] = [],
    opposites: OppositeSets? = nil, matters: MatterSets? = nil
  ) {
    split = SplitText(text)
    pairs = WordPairs(split)
    spoken = SpokenText(split, by: agencies.lexicon)
    self.matters = matters?.mentions(in: spoken) ?? []
    counts = split.counts(by: agencies.lexicon, alsoInWords: true)
    mentions = opposites?.mentions(in: split) ?? []
    // The day of a paper is part of its citation, and known all the same.
    var known = ValuesByPlace(wordCount: split.words.count)
    let cited = split.statedValues(
      today: date, agencies: agencies, citations: split.legalCitations(by: agencies.lexicon), &known
    )
    let plain = split.statedValues(today: date, agencies: agencies, citations: [], &known)
    places = spoken.placedValues(plain)
    let found = (cited + plain).map { $0.value.onAnyWeekday.near(date) }
    values = Set(found + spans.map { .span($0) })
    units = Set(
      found.compactMap { value in
        guard case .agency(let agency) = value else { return nil }
        return agency.unit
      })
    dates = Set(
      found.compactMap { value in
        guard case .day(let day) = value else { return nil }
        return day.date(near: date)
      })
    times = values.compactMap { value in
      guard case .time(let time) = value else { return nil }
      return time
    }
    self.spans = Set(
      spans
        + found.compactMap { value in
          guard case .span(let span) = value else { return nil }
          return span
        })
  }

  /// Whether it has a phrase, marks and capitals aside.
  func has(_ phrase: SoughtPhrase) -> Bool { split.first(phrase, .generous) != nil }

  /// Whether it states a value, or has the very words that do.
  func states(_ value: StatedValue, in words: SoughtPhrase) -> Bool {
    // That something was in July vouches for no day of July.
    values.contains(value)
      || values.contains { $0.matches(value) && (!$0.isWholeMonth || value.isWholeMonth) }
      || has(words)
  }
}

extension StatedDay {
  /// Whether it is told too loosely to be looked up: a whole month, every Saturday, tomorrow.
  func isLoose(on today: CivilDate) -> Bool {
    if day != nil { return false }
    if candidates.isEmpty { return true }
    let nearest = (-Self.nearDays...Self.nearDays).map { today.advanced(byDays: $0) }
    return weekday == nil && candidates.contains { nearest.contains($0) }
  }

  /// How far from today a day may be that is told by the way: "sáng mai", "hôm kia".
  private static let nearDays = 2

  /// The date, with a year left open read as the one of the writing.
  fileprivate func date(near today: CivilDate) -> CivilDate? {
    if let date { return date }
    guard let day, let month, year == nil else { return nil }
    return CivilDate(year: today.year, month: month, day: day)
  }
}

extension StatedValue {
  /// Whether it is a month or a year without a day.
  fileprivate var isWholeMonth: Bool {
    guard case .day(let day) = self else { return false }
    return !day.isOneDay
  }

  /// A weekday alone as the last one of its name before a day, or the next: "hôm thứ Sáu".
  fileprivate func near(_ today: CivilDate) -> StatedValue {
    guard case .day(let day) = self else { return self }
    return .day(day.near(today))
  }

  /// A day by its date alone: "việc thứ hai: ngày 15/02" is of no Monday, and people err in weekdays.
  fileprivate var onAnyWeekday: StatedValue {
    guard case .day(let day) = self, day.weekday != nil, day.day != nil else { return self }
    return .day(StatedDay(day: day.day, month: day.month, year: day.year))
  }
}
