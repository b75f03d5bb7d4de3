import OfficialText
import Rules

/// A text in which claims are looked for, with what all of them ask about it.
struct ClaimReader {
  let text: SplitText
  let sentences: [Sentence]
  let values: [FoundValue]
  let lexicon: Lexicon
  /// Of each word, the sentence that it is in.
  private let sentenceOfWord: [Int]
  private let spoken: SpokenText

  init(_ text: SplitText, _ values: [FoundValue], _ lexicon: Lexicon) {
    self.text = text
    self.values = values
    self.lexicon = lexicon
    spoken = SpokenText(text, by: lexicon)
    sentences = text.sentencesWithHeadings
    var numbers: [Int] = []
    numbers.reserveCapacity(text.words.count)
    for (number, sentence) in sentences.enumerated() {
      for _ in sentence.words { numbers.append(number) }
    }
    sentenceOfWord = numbers
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

  /// The best that the text has for a pattern; nothing of it is none.
  private func best(for pattern: ClaimPattern, within: Int, _ stance: Stance) -> Result? {
    let parts = pattern.parts.map { (places: places(of: $0, stance), isUnwanted: $0.isUnwanted) }
    if parts.allSatisfy({ $0.isUnwanted || !$0.places.contains(true) }) { return nil }
    var best: Result?
    for first in sentences.indices {
      let last = min(first + within, sentences.count)
      func isIn(_ places: [Bool]) -> Bool {
        if places[first..<last].contains(true) { return true }
        return sentences[first].heading.map { places[$0] } ?? false
      }
      let found = parts.count { !$0.isUnwanted && isIn($0.places) }
      guard found > best?.foundCount ?? 0 else { continue }
      let isSpoilt = parts.contains { $0.isUnwanted && isIn($0.places) }
      let sentence =
        (first..<last).first { number in
          parts.contains { !$0.isUnwanted && $0.places[number] }
        } ?? first
      if found == pattern.wantedCount {
        if isSpoilt { continue }
        return Result(isThere: true, foundCount: found, words: sentences[sentence].words)
      }
      best = Result(isThere: false, foundCount: found, words: sentences[sentence].words)
    }
    return best
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

  /// Of each sentence, whether a part of a pattern stands in it.
  private func places(of part: ClaimPattern.Part, _ stance: Stance) -> [Bool] {
    var places = Array(repeating: false, count: sentences.count)
    for alternative in part.alternatives {
      for range in ranges(of: alternative, stance) {
        let number = sentenceOfWord[range.lowerBound]
        guard !places[number], sentenceOfWord[range.upperBound - 1] == number else { continue }
        if !part.isUnwanted {
          // "hòa giải không được, kiện ra tòa" forbids no suit.
          if stance == .forbidden, isCut(range) { continue }
          // Who asks whether something was done has not said so.
          if sentences[number].isQuestion { continue }
          if alternative.isDeniable, text.isDenied(at: range.lowerBound, by: lexicon) { continue }
          if stance == .forbidden, isTakenBack(range, alternative) { continue }
        }
        places[number] = true
      }
    }
    return places
  }

  /// Whether words that must not be said are not said by the writer: quoted, told of what the sender
  /// said, or denied as a whole, as by "không có nghĩa là".
  private func isTakenBack(_ range: Range<Int>, _ alternative: ClaimPattern.Alternative) -> Bool {
    let start = range.lowerBound
    if spoken.isQuoted(start) || spoken.isToldOutrightOfOthers(start) || spoken.isDisclaimed(start)
    {
      return true
    }
    return !alternative.holdsNegator && hasNegator(range)
  }

  /// "quyết định của phường chưa bị hủy": the denial stands within.
  private func hasNegator(_ range: Range<Int>) -> Bool {
    lexicon.hasNegator(Array(text.words[range.dropFirst()]))
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
          mine.filter { 0...piece.gap ~= $0.lowerBound - before.upperBound }
            .map { before.lowerBound..<$0.upperBound }
        }
      }
    }
    return found
  }

  private func ranges(of piece: ClaimPattern.Piece, _ stance: Stance) -> [Range<Int>] {
    switch piece.content {
    case .value(let sought): values.filter { $0.value.tells(sought) }.map(\.words)
    case .phrases(let phrases): phrases.flatMap { text.occurrences(of: $0, stance.reading) }
    }
  }
}
