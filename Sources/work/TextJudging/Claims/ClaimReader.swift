import OfficialText
import Rules
import WorkCalendar

/// A text in which claims are looked for, with what all of them ask about it.
struct ClaimReader {
  let text: SplitText
  let sentences: [Sentence]
  let values: [FoundValue]
  let lexicon: Lexicon
  /// The day of writing, from which a weekday without a date is counted.
  private let today: CivilDate?
  /// Of each sentence, the words of the text as it was written; none where they are the same.
  let written: [Range<Int>]?
  /// Of each sentence, whether it asks what, and the next one answers.
  private let isOpenQuestion: [Bool]
  /// Of each word, the sentence that it is in.
  let sentenceOfWord: [Int]
  let spoken: SpokenText
  /// In which of the sentences words may be.
  private let sieve: SentenceSieve
  /// Words that tell what the journal proves: nothing forbidden is told by them.
  private(set) var proven: [Range<Int>] = []

  init(
    _ text: SplitText, _ values: [FoundValue], _ lexicon: Lexicon, today: CivilDate? = nil,
    written: [Range<Int>]? = nil
  ) {
    self.text = text
    self.values = values
    self.lexicon = lexicon
    self.today = today
    self.written = written
    let spoken = SpokenText(text, by: lexicon)
    self.spoken = spoken
    sieve = SentenceSieve(text, spoken.sentences)
    sentences = text.sentencesWithHeadings
    isOpenQuestion = sentences.map { spoken.isOpenQuestion($0) }
    var numbers: [Int] = []
    numbers.reserveCapacity(text.words.count)
    for (number, sentence) in sentences.enumerated() {
      for _ in sentence.words { numbers.append(number) }
    }
    sentenceOfWord = numbers
  }

  /// The same text, where some of what it tells has been done.
  func telling(_ done: Set<String>, by deeds: SoughtDeeds) -> ClaimReader {
    var reader = self
    reader.proven = deeds.patterns(provenBy: done, in: text).flatMap { places(of: $0) }
    return reader
  }

  /// Where the first part of a pattern stands within a sentence that has all of it and that its writer
  /// means.
  func places(of pattern: ClaimPattern) -> [Range<Int>] {
    guard pattern.mayStand(in: sieve) else { return [] }
    var wanted: [[Range<Int>]] = []
    for part in pattern.parts where !part.isUnwanted {
      let found = meantRanges(of: part).filter { !spoken.isQuoted($0.lowerBound) }
      guard !found.isEmpty else { return [] }
      wanted.append(found)
    }
    let unwanted = pattern.parts.filter(\.isUnwanted).flatMap { part in
      ranges(of: part, .forbidden).filter { isGuard($0, of: wanted) }.map(\.words)
    }
    return wanted[0].filter { words in
      let sentence = spoken.sentence(around: words.lowerBound)
      func isIn(_ range: Range<Int>) -> Bool {
        sentence.lowerBound <= range.lowerBound && range.upperBound <= sentence.upperBound
      }
      return isIn(words) && wanted.dropFirst().allSatisfy { $0.contains(where: isIn) }
        && !unwanted.contains(where: isIn) && !spoken.isToldOfOthers(words.lowerBound)
        && !spoken.isDisclaimed(words.lowerBound) && !isAnsweredNo(sentence)
    }
  }

  /// "Có phải làm lại không? Không.": what is asked is answered at once with a no.
  private func isAnsweredNo(_ sentence: Range<Int>) -> Bool {
    text.endsWithQuestion(sentence.upperBound) && sentence.upperBound < text.words.count
      && lexicon[.denyingAnswers].begins(at: sentence.upperBound, in: text)
  }

  private func meantRanges(of part: ClaimPattern.Part) -> [Range<Int>] {
    part.alternatives.flatMap { alternative in
      ranges(of: alternative, .forbidden).filter { words in
        spoken.isSure(words)
          && (!alternative.isDeniable || !text.isDenied(at: words.lowerBound, by: lexicon))
      }
    }
  }

  /// Whether what a pattern must not have beside it takes back what it has: a denial does so in its own
  /// clause and in the one beside it ("việc không báo chậm, chưa có cơ sở kết luận"), for in a sentence
  /// of a letter stands a harmless "không" everywhere.
  private func isGuard(_ found: Found, of wanted: [[Range<Int>]]) -> Bool {
    guard found.alternative.isDenial else { return true }
    let own = clause(around: found.words)
    let sentence = sentences[sentenceOfWord[found.words.lowerBound]].words
    let before = own.lowerBound > sentence.lowerBound ? own.lowerBound - 1 : own.lowerBound
    let behind = own.upperBound < sentence.upperBound ? own.upperBound : own.upperBound - 1
    let reach =
      clause(around: before..<before + 1)
      .lowerBound..<clause(around: behind..<behind + 1).upperBound
    return wanted.joined().contains(where: reach.overlaps)
  }

  /// What a pattern comes to: whether it is there, and where most of it was found.
  struct Result: Sendable {
    let isThere: Bool
    let foundCount: Int
    /// The words of the sentence where.
    let words: Range<Int>
  }

  /// What the patterns of a claim come to, up to the first that is there, without those of which
  /// nothing is.
  func results(for sought: SoughtClaim) -> [Result] {
    let stance: Stance =
      switch sought.claim.stance {
      case .wanted: .wanted
      case .forbidden: .forbidden
      }
    var results: [Result] = []
    for pattern in sought.patterns {
      guard let best = best(for: pattern, within: sought.claim.within, stance) else { continue }
      results.append(best)
      if best.isThere { break }
    }
    return results
  }

  /// Of each sentence, how a part of a pattern stands in it.
  enum Presence {
    case absent
    /// Asked with a question that the next sentence answers.
    case asked
    case said
  }

  /// The best that the text has for a pattern; nothing of it is none.
  private func best(for pattern: ClaimPattern, within: Int, _ stance: Stance) -> Result? {
    let all = pattern.parts.map { ranges(of: $0, stance) }
    let found = stance == .wanted ? all : guarded(pattern, all)
    let isThere = zip(pattern.parts, found).contains { !$0.isUnwanted && !$1.isEmpty }
    guard isThere else { return nil }
    let parts = pattern.parts.indices.map { number in
      let part = pattern.parts[number]
      return (
        places: places(
          of: part, found[number], stance, spent: spent(by: pattern, found, beside: number)),
        isUnwanted: part.isUnwanted
      )
    }
    if parts.allSatisfy({ $0.isUnwanted || !$0.places.contains(.said) }) { return nil }
    var best: Result?
    for first in sentences.indices {
      let last = min(first + within, sentences.count)
      func isWithin(_ places: [Presence]) -> Bool {
        if places[first..<last].contains(.said) { return true }
        if first > 0, places[first - 1] == .asked { return true }
        return places[first..<last].dropLast().contains(.asked)
      }
      func isInHeading(_ places: [Presence]) -> Bool {
        sentences[first].heading.map { places[$0] == .said } ?? false
      }
      // What is held against the writer stands together; a wanted claim may lean on the heading over it.
      func isIn(_ places: [Presence]) -> Bool {
        isWithin(places) || stance == .wanted && isInHeading(places)
      }
      // A question alone says nothing, whatever follows it.
      guard parts.contains(where: { !$0.isUnwanted && isSaid($0.places, first, last) }) else {
        continue
      }
      let count = parts.count { !$0.isUnwanted && isIn($0.places) }
      guard count > best?.foundCount ?? 0 else { continue }
      // "Kết quả bước đầu" over five points takes none of them back.
      let isSpoilt = parts.contains {
        $0.isUnwanted
          && (isWithin($0.places) || stance == .forbidden && isInHeading($0.places))
      }
      let sentence =
        (first..<last).first { number in
          parts.contains { !$0.isUnwanted && $0.places[number] == .said }
        } ?? first
      let words = written?[sentence] ?? sentences[sentence].words
      if count == pattern.wantedCount {
        if isSpoilt
          || stance == .forbidden
            && (isAmongDenials(pattern, found, first..<last)
              || isSupposed(pattern, found, first..<last))
        {
          continue
        }
        return Result(isThere: true, foundCount: count, words: words)
      }
      best = Result(isThere: false, foundCount: count, words: words)
    }
    return best
  }

  /// What was found without the denials that take nothing of it back.
  private func guarded(_ pattern: ClaimPattern, _ found: [[Found]]) -> [[Found]] {
    let wanted = pattern.parts.indices.filter { !pattern.parts[$0].isUnwanted }
      .map { found[$0].map(\.words) }
    return pattern.parts.indices.map { number in
      pattern.parts[number].isUnwanted
        ? found[number].filter { isGuard($0, of: wanted) } : found[number]
    }
  }

  /// Whether some part of a forbidden pattern that denies nothing itself stands in a clause with a denial:
  /// "không hẹn lại thêm lần nào", "nằm ngoài những gì phường không được biết".
  ///
  /// How far a denial reaches is told by the sense alone. Where one stands so near, nobody is accused of
  /// having said the words; a wanted claim is held to its denials word by word.
  private func isAmongDenials(
    _ pattern: ClaimPattern, _ found: [[Found]], _ numbers: Range<Int>
  ) -> Bool {
    let parts = pattern.parts.indices.filter { !pattern.parts[$0].isUnwanted }.flatMap { found[$0] }
      .filter { numbers.contains(sentenceOfWord[$0.words.lowerBound]) }
    guard !parts.contains(where: \.alternative.holdsNegator) else { return false }
    return parts.contains { lexicon.hasNegator(text.words[clause(around: $0.words)]) }
  }

  /// Whether a condition has all that was found of a forbidden pattern: "nếu giấy mới vẫn ghi như cũ".
  private func isSupposed(
    _ pattern: ClaimPattern, _ found: [[Found]], _ numbers: Range<Int>
  ) -> Bool {
    pattern.parts.indices.filter { !pattern.parts[$0].isUnwanted }.allSatisfy { part in
      found[part].filter { numbers.contains(sentenceOfWord[$0.words.lowerBound]) }
        .allSatisfy { spoken.isSupposed($0.words) }
    }
  }

  /// The words between the signs that stand around some words of a sentence, up to what follows of them:
  /// "mạng có trục trặc nên không nhận được" denies no trouble.
  private func clause(around range: Range<Int>) -> Range<Int> {
    let sentence = sentences[sentenceOfWord[range.lowerBound]].words
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > sentence.lowerBound, text.words[start].gap < .comma { start -= 1 }
    while end < sentence.upperBound, text.words[end].gap < .comma,
      text.words[end].marked != Self.therefore
    { end += 1 }
    return start..<end
  }

  private static let therefore = SplitText("nên").words[0].marked

  private func isSaid(_ places: [Presence], _ first: Int, _ last: Int) -> Bool {
    places[first..<last].contains(.said)
      || sentences[first].heading.map { places[$0] == .said } ?? false
  }

  /// The words of other parts of a pattern whose negators have their say there: in "không thuộc & chuyển"
  /// the first part's does not deny the second.
  func spent(
    by pattern: ClaimPattern, _ found: [[Found]], beside number: Int
  ) -> [Range<Int>] {
    guard pattern.parts.count > 1, !pattern.parts[number].isUnwanted else { return [] }
    return pattern.parts.indices.filter { $0 != number && !pattern.parts[$0].isUnwanted }
      .flatMap { found[$0].lazy.filter(\.alternative.holdsNegator).map(\.words) }
  }

  /// Where an alternative of a part stands.
  struct Found {
    let words: Range<Int>
    let alternative: ClaimPattern.Alternative
  }

  func ranges(of part: ClaimPattern.Part, _ stance: Stance) -> [Found] {
    guard part.mayStand(in: text) else { return [] }
    return part.alternatives.flatMap { alternative in
      ranges(of: alternative, stance).map { Found(words: $0, alternative: alternative) }
    }
  }

  /// In whose favour a doubt goes: a wanted claim is found generously, a forbidden one with certainty.
  enum Stance {
    case wanted, forbidden

    var reading: MarkReading {
      switch self {
      case .wanted: .generous
      case .forbidden: .certain
      }
    }
  }

  /// Of each sentence, how a part of a pattern stands in it.
  func places(
    of part: ClaimPattern.Part, _ found: [Found], _ stance: Stance, spent: [Range<Int>]
  ) -> [Presence] {
    var places = Array(repeating: Presence.absent, count: sentences.count)
    for one in found {
      let number = sentenceOfWord[one.words.lowerBound]
      guard places[number] == .absent, sentenceOfWord[one.words.upperBound - 1] == number else {
        continue
      }
      places[number] = part.isUnwanted ? .said : place(of: one, sentences[number], stance, spent)
      if places[number] == .said, !part.isUnwanted, sentences[number].isQuestion {
        // Who asks whether something was done has not said so.
        places[number] = isOpenQuestion[number] ? .asked : .absent
      }
    }
    return places
  }

  private func place(
    of found: Found, _ sentence: Sentence, _ stance: Stance, _ spent: [Range<Int>]
  ) -> Presence {
    let (words, alternative) = (found.words, found.alternative)
    // "hòa giải không được, kiện ra tòa" forbids no suit.
    if stance == .forbidden, isCut(words) || proven.contains(where: words.overlaps) {
      return .absent
    }
    if alternative.isDeniable,
      text.isDenied(at: words.lowerBound, by: lexicon, spent: spent)
    {
      return .absent
    }
    // What the sender fears or asks is not said by the writer.
    if spoken.isRestated(words.lowerBound) { return .absent }
    if stance == .forbidden, isTakenBack(words, alternative) { return .absent }
    return .said
  }

  /// Whether words that must not be said are not said by the writer: quoted, told of what the sender
  /// said or asked, left open, or denied as a whole, as by "không có nghĩa là".
  private func isTakenBack(_ range: Range<Int>, _ alternative: ClaimPattern.Alternative) -> Bool {
    let start = range.lowerBound
    if spoken.isQuoted(start) || spoken.isToldOutrightOfOthers(start) || spoken.isDisclaimed(start)
      || spoken.mayBeRestated(start) || spoken.isLeftOpen(range)
      || text.isDeniedBehind(range, by: lexicon)
    {
      return true
    }
    return !alternative.holdsNegator && hasNegator(range)
  }

  /// "quyết định của phường chưa bị hủy": the denial stands within.
  private func hasNegator(_ range: Range<Int>) -> Bool {
    lexicon.hasNegator(text.words[range.dropFirst()])
  }

  private func isCut(_ range: Range<Int>) -> Bool {
    text.words[range].dropFirst().contains { $0.gap >= .comma }
  }

  func ranges(of alternative: ClaimPattern.Alternative, _ stance: Stance) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (number, piece) in alternative.pieces.enumerated() {
      let mine = ranges(of: piece, stance)
      guard !mine.isEmpty else { return [] }
      if number == 0 {
        found = mine
      } else {
        found = found.flatMap { before in
          mine.filter {
            0...piece.gap ~= $0.lowerBound - before.upperBound
              // "cũng chịu, chị nói đúng": what is held against the writer is one phrase.
              && (stance == .wanted || piece.gap > 0 || text.words[$0.lowerBound].gap < .comma)
          }
          .map { before.lowerBound..<$0.upperBound }
        }
      }
    }
    return found
  }

  private func ranges(of piece: ClaimPattern.Piece, _ stance: Stance) -> [Range<Int>] {
    switch piece.content {
    case .value(let sought): values.filter { $0.value.tells(sought, on: today) }.map(\.words)
    case .phrase(let phrase): whole(text.occurrences(of: phrase, stance.reading), stance)
    case .synonyms(let group): whole(group.occurrences(in: text, stance.reading), stance)
    }
  }

  private func whole(_ found: [Range<Int>], _ stance: Stance) -> [Range<Int>] {
    switch stance {
    case .wanted: found
    // "thứ hai (bản cam kết)" has no two of them, and "thông tư phí, công bố" no pains in vain.
    case .forbidden: found.filter { !isCut($0) }
    }
  }
}
