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
        || isTellingNoName(found.words, in: split)
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

  /// "UBND PHƯỜNG MỚI": in capitals a word that tells little begins like a name, and is none.
  private func isTellingNoName(_ office: Range<Int>, in split: SplitText) -> Bool {
    guard split.words[office].allSatisfy(\.isUpper),
      let length = lexicon[.officeKinds].length(from: office.lowerBound, in: split)
    else { return false }
    var index = office.lowerBound + length
    while index < office.upperBound,
      let length = lexicon[.functionWords].length(from: index, in: split)
        ?? lexicon[.placeLevels].length(from: index, in: split)
    { index += length }
    return index >= office.upperBound
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
    let isShort = span.unit == .days && isBehindWorkingDays(found.words, in: split)
    let long = isShort ? StatedSpan(span.count, .workingDays) : span
    return procedures.contains {
      ($0.spans.contains(span) || $0.spans.contains(long))
        && split.first($0.matter, .generous) != nil && $0.isStep(of: found.words, in: split)
    }
  }

  /// "trong 7 ngày làm việc, có thể tới 10 ngày": behind working days the unit of more of them goes unsaid.
  private func isBehindWorkingDays(_ words: Range<Int>, in split: SplitText) -> Bool {
    let before = split.sentence(around: words).lowerBound..<words.lowerBound
    return Self.workingDays.first(in: split, before) != nil
  }

  private static let workingDays: PhraseSet = ["ngày làm việc"]

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

extension StatedSpan {
  /// Whether it is of hours or minutes within a day, which people tell by the way: "nhắn một tiếng".
  fileprivate var isShort: Bool {
    switch unit {
    case .minutes: count < Instant.minutesPerDay
    case .workingMinutes, .days, .workingDays, .months: false
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
