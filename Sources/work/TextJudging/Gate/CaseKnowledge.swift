import OfficialText
package import WorkCalendar

/// What the letters of one petition may state at a moment: what was written in it, what anybody at the
/// desk knows, and the days on which something happened or is due.
package struct CaseKnowledge: Sendable {
  let desk: DeskKnowledge
  let texts: [StatedText]
  /// How the case is told by those who know: what its model handling writes to the sender, what units
  /// answered, what is attached.
  let tellings: [StatedText]
  let today: CivilDate
  /// The days of the journal: received, opened, asked, forwarded, answered.
  private let days: Set<CivilDate>
  /// The minutes of the day at which something was.
  private let minutes: Set<Int>
  /// The offices to which the case went.
  private let units: Set<String>

  package init(
    _ desk: DeskKnowledge, texts: [StatedText], tellings: [StatedText] = [],
    days: Set<CivilDate>, minutes: Set<Int> = [], units: Set<String> = [], today: CivilDate
  ) {
    self.desk = desk
    self.texts = texts
    self.tellings = tellings
    self.days = days
    self.minutes = minutes
    self.units = units
    self.today = today
  }

  /// The first of some statements that nothing in the case bears out.
  func firstUnknown(_ statements: [QuotedValue]) -> FoundValue? {
    statements.first { !isKnown($0) }?.found
  }

  /// Whether the case bears out a statement.
  func isKnown(_ statement: QuotedValue) -> Bool {
    isKnown(statement.found.value, as: statement.phrase, isDeadline: statement.isDeadline)
  }

  /// Whether the case bears out a value, in whatever way it may.
  func isKnown(_ value: StatedValue, as phrase: SoughtPhrase, isDeadline: Bool = true) -> Bool {
    if case .day(let day) = value, isOfJournal(day) { return true }
    if case .time(let time) = value, isOfJournal(time) { return true }
    if case .agency(let agency) = value, let unit = agency.unit {
      return units.contains(unit) || texts.contains { $0.units.contains(unit) }
        || tellings.contains { $0.units.contains(unit) }
    }
    if texts.contains(where: { $0.states(value, in: phrase) }) { return true }
    switch value {
    case .day(let day): return isCounted(day) || isDeadline && isDue(day) || isListed(day)
    case .span(let span): return isDistance(span)
    case .agency(.other): return isNamedShort(phrase)
    default: return false
    }
  }

  /// Whether the own name of a body stands in the case behind more words: "Công ty Sao Khuê" of "Công ty
  /// Viễn thông Sao Khuê".
  private func isNamedShort(_ phrase: SoughtPhrase) -> Bool {
    guard
      let own = phrase.words.lastIndex(where: { !$0.startsUpper }) ?? phrase.words.indices.first,
      own + 1 < phrase.words.count,
      desk.lexicon[.sendingBodies].begins(at: 0, in: SplitText(phrase.text))
    else { return false }
    let name = SoughtPhrase(
      SplitText(phrase.text).quote(own + 1..<phrase.words.count))
    return texts.have(name)
  }

  /// Whether some words stand in what is known, marks and capitals aside.
  func isKnown(_ words: SoughtPhrase) -> Bool { texts.have(words) || desk.stated.has(words) }

  /// Whether something holds of a text of the case, or of what the officers were told.
  func containsTold(where holds: (StatedText) -> Bool) -> Bool {
    texts.contains(where: holds) || tellings.contains(where: holds) || holds(desk.told)
  }

  private func isOfJournal(_ day: StatedDay) -> Bool {
    day.fits(today) || days.contains { day.fits($0) }
  }

  /// Whether something was at about that time of day.
  func isOfJournal(_ time: StatedTime) -> Bool {
    minutes.contains { abs($0 - time.minuteOfDay) <= StatedTime.nearMinutes }
  }

  /// The days from which others are counted.
  private var bases: Set<CivilDate> { texts.reduce(days.union([today])) { $0.union($1.dates) } }

  /// Whether a day is one of those known and a known limit later, or before.
  private func isCounted(_ day: StatedDay) -> Bool {
    let spans = texts.reduce(into: Set()) { $0.formUnion($1.spans) }
    return bases.contains { base in
      spans.contains { span in
        span.ends(from: base, by: desk.calendar).contains { day.fits($0) }
      }
    }
  }

  /// Whether a day is one on which a limit of the rules ends that runs from something of the journal, as
  /// the case file shows it.
  private func isDue(_ day: StatedDay) -> Bool {
    guard day.isOneDay else { return false }
    return days.union([today]).contains { base in
      desk.limits.contains { span in
        span.ends(from: base, by: desk.calendar).contains { day.fits($0) }
      }
    }
  }

  /// Whether a day of no month stands in the case among others: "các ngày 9, 13, 16/02".
  private func isListed(_ day: StatedDay) -> Bool {
    guard day.month == nil, day.year == nil, let number = day.day else { return false }
    return containsTold { $0.split.has(number) }
  }

  /// Whether so many days lie between two known days.
  func isDistance(_ span: StatedSpan) -> Bool {
    let bases = bases
    return bases.contains { base in
      span.ends(from: base, by: desk.calendar).contains { bases.contains($0) }
    } || isDistanceOfMonth(span)
  }

  /// "hạn ngày 01, số liệu ngày 03 mới có": so many days lie between two of every month.
  private func isDistanceOfMonth(_ span: StatedSpan) -> Bool {
    guard span.unit == .days else { return false }
    let days = texts.reduce(into: Set<Int>()) { days, text in
      for case .day(let day) in text.values where day.month == nil {
        day.day.map { _ = days.insert($0) }
      }
    }
    return days.contains { days.contains($0 + span.count) }
  }
}

extension [StatedText] {
  /// Whether one of them has a phrase, marks and capitals aside.
  func have(_ phrase: SoughtPhrase) -> Bool { contains { $0.has(phrase) } }
}

extension StatedSpan {
  /// The days on which a length of time from a day on can end: counted with the first or without it.
  fileprivate func ends(from start: CivilDate, by calendar: WorkingCalendar) -> [CivilDate] {
    switch unit {
    case .minutes, .workingMinutes: return []
    case .days:
      let last = start.advanced(byDays: count)
      let due = calendar.due(
        from: Instant(date: start, minuteOfDay: 0), limit: .calendarDays(count))?.date
      return [last, last.advanced(byDays: -1)] + [due].compactMap(\.self)
    case .workingDays:
      return [count - 1, count].filter { $0 > 0 }.compactMap {
        calendar.workingDay($0, after: start)
      }
    case .months:
      let months = start.year * 12 + start.month - 1 + count
      return [0, 1].compactMap { back in
        CivilDate(year: months / 12, month: months % 12 + 1, day: start.day)?
          .advanced(byDays: -back)
      }
    }
  }
}
