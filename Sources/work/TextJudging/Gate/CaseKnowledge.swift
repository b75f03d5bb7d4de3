package import OfficialText
package import Rules
package import WorkCalendar

/// What anybody at the desk may state, whatever the case: the papers and limits of the rulebook, the
/// names of offices, what the officers were told before the shift.
///
/// Shared and never changed: one for all petitions of a shift.
package final class DeskKnowledge: Sendable {
  let agencies: AgencyNames
  let calendar: WorkingCalendar
  let lexicon: Lexicon
  let stated: StatedText
  let opposites: OppositeSets
  let matters: MatterSets
  /// The same without the limits of the rules, which are of one kind of case each.
  let told: StatedText
  /// The limits of the rules.
  let limits: Set<StatedSpan>
  /// The limits of procedures that the law knows.
  let procedures: [ProcedureLimits]
  /// What officers write to each other in any matter.
  let usualPairs: WordPairs

  /// Takes the texts that hold for the whole shift, and whose days they are told from.
  package init(
    agencies: AgencyNames, calendar: WorkingCalendar, lexicon: Lexicon, texts: [String],
    limits: [CalendarLimit], procedures: [LegalDocument.Limits] = [], on date: CivilDate
  ) {
    self.agencies = agencies
    self.calendar = calendar
    self.lexicon = lexicon
    let opposites = OppositeSets(lexicon)
    let matters = MatterSets(lexicon)
    self.opposites = opposites
    self.matters = matters
    let open =
      lexicon.lists[.knownNumbers, default: []] + lexicon.lists[.knownAddresses, default: []]
    told = StatedText(
      texts.joined(separator: "\n"), on: date, agencies, opposites: opposites, matters: matters)
    self.limits = Set(limits.map(\.span))
    self.procedures = procedures.map { limits in
      let text = StatedText(limits.spans.joined(separator: ".\n"), on: date, agencies)
      return ProcedureLimits(
        matter: SoughtPhrase(limits.matter), steps: PhraseSet(limits.steps), spans: text.spans)
    }
    usualPairs = WordPairs(
      SplitText(lexicon.lists[.usualNotes, default: []].joined(separator: ".\n")))
    stated = StatedText(
      (texts + open).joined(separator: "\n"), on: date, agencies, spans: limits.map(\.span))
  }

  /// What a text states that not everybody knows.
  func statements(
    in split: SplitText, on today: CivilDate, _ citations: [LegalCitation],
    _ known: inout ValuesByPlace
  ) -> [QuotedValue] {
    let values = split.statedValues(
      today: today, agencies: agencies, citations: citations, &known)
    return values.compactMap { found in
      guard !isHarmless(found, in: split, on: today), !isOfLaw(found, citations, in: split),
        !isOfProcedure(found, in: split)
      else { return nil }
      let words = SoughtPhrase(split.quote(found.words))
      guard !stated.states(found.value, in: words) else { return nil }
      let isDeadline = lexicon[.dueLeads].isNamed(
        before: found.words, in: split, within: lexicon[.dueReach])
      return QuotedValue(found: found, phrase: words, isDeadline: isDeadline)
    }
  }

  /// Whether nobody need know a value to state it.
  private func isHarmless(
    _ found: FoundValue, in split: SplitText, on today: CivilDate
  ) -> Bool {
    switch found.value {
    // Office hours and the time of a call are everybody's.
    case .time: true
    // So is the number of a house or of a counter, which people misread, but not that of a paper.
    case .code:
      !lexicon[.numberedPapers].isNamed(
        before: found.words, in: split, within: lexicon[.paperReach])
    // The office that the officers sit in is everybody's, and so are those that they were told of.
    case .agency(let agency) where agency.unit != nil:
      agency.unit.map { told.units.contains($0) } ?? true
        || lexicon[.knownOffices].begins(at: found.words.lowerBound, in: split)
        || lexicon[.housedOffices].ends(at: found.words.lowerBound - 1, in: split)
        || split.isOfStaff(found.words.lowerBound)
    case .agency(.known), .agency(.within): true
    case .agency(.other):
      agencies.isEmpty || !split.hasNameOfOffice(found.words)
        || lexicon[.knownOffices].begins(at: found.words.lowerBound, in: split)
        || isByChance(found.words, in: split)
    case .day(let day): day.isLoose(on: today)
    case .span(let span):
      span.isShort || split.isMisread(asSpan: found.words)
        || split.isCounted(roughly: found.words, by: lexicon)
    // "Luật Tố cáo" is a law, and which one of that name is the rules' to ask.
    case .document(let document): document.number == nil && document.year == nil
    // "một trăm mấy chục nghìn" is no sum.
    case .amount:
      lexicon[.vagueCounts].ends(at: found.words.lowerBound - 1, in: split)
    case .phone, .netAddress: false
    }
  }

  /// "Ban Chau oi": where nobody types marks, "ban" is "bạn", and no single word makes an office of a name.
  private func isByChance(_ office: Range<Int>, in split: SplitText) -> Bool {
    guard (lexicon[.officeKinds].length(from: office.lowerBound, in: split) ?? 1) == 1 else {
      return false
    }
    return !split.words[split.sentence(around: office)].contains(where: \.hasMarks)
  }

  /// Whether a day is told as the one on which a law or a decree was made: "20/2008/NĐ-CP ngày 14/02/2008".
  ///
  /// Which one that was is the law's to say and no fact of a case, but its year is told.
  private func isOfLaw(
    _ found: FoundValue, _ citations: [LegalCitation], in split: SplitText
  ) -> Bool {
    guard case .day(let day) = found.value, day.isOneDay, let year = day.year,
      split.words[found.words.lowerBound].gap < .clause
    else { return false }
    return citations.contains { citation in
      citation.words.upperBound == found.words.lowerBound
        && citation.document?.isGeneral == true && citation.document?.year ?? year == year
    }
  }

  /// Whether a value is a limit of a procedure that the text speaks of: whoever is shown the way to a
  /// complaint may be told how long it takes.
  func isOfProcedure(_ found: FoundValue, in split: SplitText) -> Bool {
    guard case .span(let span) = found.value else { return false }
    if isTimeBar(span, found.words, in: split) { return true }
    return procedures.contains {
      $0.spans.contains(span) && split.first($0.matter, .generous) != nil
        && $0.isStep(of: found.words, in: split)
    }
  }

  /// "thời hiệu 3 năm": the years that a law gives for a suit, which is no part of any case here.
  private func isTimeBar(_ span: StatedSpan, _ words: Range<Int>, in split: SplitText) -> Bool {
    guard span.unit == .months, span.count.isMultiple(of: Self.monthsPerYear) else { return false }
    return lexicon[.timeBars].first(in: split, split.sentence(around: words)) != nil
  }

  private static let monthsPerYear = 12

  /// A text of a case, read for what it states.
  package func read(_ text: String, on date: CivilDate) -> StatedText {
    StatedText(text, on: date, agencies, opposites: opposites, matters: matters)
  }
}

/// The limits of a procedure: what it is about, what of it takes so long, and how long.
struct ProcedureLimits: Sendable {
  let matter: SoughtPhrase
  let steps: PhraseSet
  let spans: Set<StatedSpan>

  /// Whether the sentence around a limit says what takes so long: a complaint is settled within 30 days,
  /// and is not to be made within as many.
  fileprivate func isStep(of limit: Range<Int>, in split: SplitText) -> Bool {
    split.sentence(around: limit).contains { steps.begins(at: $0, in: split) }
  }
}

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

  /// Where some statements stand that nothing in the case bears out.
  func unknownPlaces(of statements: [QuotedValue]) -> [Range<Int>] {
    statements.filter { !isKnown($0) }.map(\.found.words)
  }

  private func isKnown(_ statement: QuotedValue) -> Bool {
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

extension PhraseSet {
  /// Whether one of these stands a few words before, in the same clause.
  func isNamed(
    before range: Range<Int>, in split: SplitText, within reach: Int
  ) -> Bool {
    var index = range.lowerBound
    while index > 0, range.lowerBound - index < reach, split.words[index].gap < .comma {
      index -= 1
      if begins(at: index, in: split) { return true }
    }
    return false
  }
}

extension SplitText {
  /// Whether what is read as an office has its name: "cán bộ BHXH" is no ministry.
  func hasNameOfOffice(_ range: Range<Int>) -> Bool {
    guard let first = words[range].first,
      words[range].dropFirst().allSatisfy({ $0.gap < .comma })
    else { return false }
    return first.startsUpper || !words[range].dropFirst().prefix(1).contains(where: \.startsUpper)
  }

  /// "cán bộ tư pháp" is no ministry.
  fileprivate func isOfStaff(_ index: Int) -> Bool {
    index > 0 && words[index - 1].plain == "can" && words[index].plain == "bo"
  }

  /// "hơn hai tuần chờ đợi" is nobody's to rely on.
  fileprivate func isCounted(roughly words: Range<Int>, by lexicon: Lexicon) -> Bool {
    guard lexicon[.roughCounts].ends(at: words.lowerBound - 1, in: self) else { return false }
    return !lexicon[.limitLeads].ends(at: words.lowerBound - 2, in: self)
      || lexicon[.overdue].ends(at: words.lowerBound - 2, in: self)
  }

  /// "gọi 113 ngay", "ngày hai mươi tháng này" and "quý 2 năm nay" state no length of time.
  func isMisread(asSpan range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    if words[last].plain == "ngay", isAnotherWord(last) { return true }
    guard range.lowerBound > 0 else { return false }
    let before = words[range.lowerBound - 1].plain
    if before == "ngay" || before == "qui" || isNumberOfPlace(before: range.lowerBound) {
      return true
    }
    // "sáu tháng đầu năm" is a part of the calendar.
    return range.upperBound + 1 < words.count && words[range.upperBound + 1].plain == "nam"
      && (words[range.upperBound].plain == "dau" || words[range.upperBound].plain == "cuoi")
  }
}

extension SplitText {
  /// "nhà số 30 giờ hành chính", "quầy số 3 ngày nào cũng đông": the number is that of a place.
  private func isNumberOfPlace(before index: Int) -> Bool {
    words[index - 1].plain == "so" && words[index - 1].hasMarks && words[index].gap == .blank
      && (index < 2 || words[index - 2].plain != "trong")
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

extension StatedSpan {
  /// Whether it is of hours or minutes within a day, which people tell by the way: "nhắn một tiếng".
  fileprivate var isShort: Bool {
    switch unit {
    case .minutes: count < Instant.minutesPerDay
    case .workingMinutes, .days, .workingDays, .months: false
    }
  }

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

extension CalendarLimit {
  /// The limit as a text states it.
  fileprivate var span: StatedSpan {
    switch self {
    case .workingDays(let count): StatedSpan(count, .workingDays)
    case .calendarDays(let count): StatedSpan(count, .days)
    case .workingHours(let minutes): StatedSpan(minutes, .workingMinutes)
    case .minutes(let minutes): StatedSpan(minutes, .minutes)
    }
  }
}

extension SplitText {
  /// The words between the signs that end a sentence, around some of them.
  fileprivate func sentence(around range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, words[start].gap < .sentence { start -= 1 }
    while end < words.count, words[end].gap < .sentence { end += 1 }
    return start..<end
  }
}
