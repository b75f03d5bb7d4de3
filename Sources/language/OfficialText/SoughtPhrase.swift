/// A phrase to look for, cut into words once.
package struct SoughtPhrase: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String
  package let words: [Word]
  let hasMarks: Bool
  /// The digits, where the phrase is a long number that people group as they like.
  let digits: [UInt8]?

  private static let numberDigitsMinimum = 8

  package init(_ text: String) {
    let cut = CutText(text)
    self.text = cut.text
    // No more room than they take: there are thousands of phrases.
    words = cut.words.map { $0 }
    hasMarks = words.contains(where: \.hasMarks)
    // A date is no number to be grouped as one likes.
    if words.allSatisfy(\.isNumber), words.dropFirst().allSatisfy(\.joint.groupsDigits) {
      let digits = words.flatMap(\.plain.letters)
      self.digits = digits.count >= Self.numberDigitsMinimum ? digits : nil
    } else {
      digits = nil
    }
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }

  /// Whether it may stand in a text in other groups of digits than its own.
  package var isGrouped: Bool { digits != nil }
}

/// In whose favour a doubt goes when a word was typed without the marks of the phrase.
package enum MarkReading: Sendable {
  /// A word without any mark may stand for every marked one: for what is wanted, and for leaks.
  case generous
  /// Words count only as written, unless their whole sentence goes without marks: for what is held
  /// against the officer. "cho kết quả" is not "chờ kết quả", but "cho ket qua" may be.
  case certain
}

extension Word {
  /// Whether marks aside this is the other; "05" is "5", as in "05 ngày".
  func isSame(as other: Word) -> Bool {
    if plain == other.plain { return true }
    guard isNumber, other.isNumber, letterCount <= 2, other.letterCount <= 2 else { return false }
    let zero: WordKey = "0"
    return plain.last == other.plain.last
      && (letterCount == 1 || plain.letter(fromEnd: 1) == zero.last)
      && (other.letterCount == 1 || other.plain.letter(fromEnd: 1) == zero.last)
  }
}

extension SplitText {
  /// The words that make up the first occurrence of a phrase.
  package func first(_ phrase: SoughtPhrase, _ reading: MarkReading) -> Range<Int>? {
    occurrences(of: phrase, reading, atMost: 1).first
  }

  /// The words that make up each occurrence of a phrase, none overlapping another.
  ///
  /// AlphabetLetter case and what stands between the words do not matter, nor does the zero of "05 ngày".
  /// Marks matter where both sides have them: "hứa" is not "hưa", "không" is not "khống", while a
  /// generous reading finds "khong" in both.
  ///
  /// Complexity: as often as its first word stands in the text, times the length of the phrase.
  package func occurrences(
    of phrase: SoughtPhrase, _ reading: MarkReading, atMost maximum: Int = .max
  ) -> [Range<Int>] {
    guard let first = phrase.words.first else { return [] }
    if phrase.digits == nil, !mayContain(phrase.words) { return [] }
    if let digits = phrase.digits { return occurrences(ofDigits: digits, atMost: maximum) }
    var found: [Range<Int>] = []
    let length = phrase.words.count
    var end = 0
    var next = places.first(like: first)
    while let index = next, index + length <= words.count, found.count < maximum {
      if index >= end, matches(phrase, at: index, reading) {
        end = index + length
        found.append(index..<end)
      }
      next = places.next(after: index)
    }
    return found
  }

  private func matches(_ phrase: SoughtPhrase, at start: Int, _ reading: MarkReading) -> Bool {
    let end = start + phrase.words.count
    // A number within a code is not that number, nor is a syllable within a code that word.
    if words[start].gap == .none || (end < words.count && words[end].gap == .none) { return false }
    var isAsWritten = true
    var hasMarks = false
    var isFree = true
    for offset in 0..<phrase.words.count {
      let word = words[start + offset]
      let sought = phrase.words[offset]
      guard word.isSame(as: sought) else { return false }
      if word.hasMarks { hasMarks = true }
      if word.isNumber || word.marked == sought.marked { continue }
      isAsWritten = false
      if word.hasMarks { isFree = false }
    }
    return switch reading {
    case .generous: isFree || !phrase.hasMarks
    case .certain: isAsWritten || !hasMarks && !isSentenceMarked(around: start)
    }
  }

  /// Words on each side that tell whether a sentence is written with marks.
  private static let neighbours = 6

  private func isSentenceMarked(around index: Int) -> Bool {
    var first = index
    while first > 0, index - first < Self.neighbours, words[first].gap != .sentence { first -= 1 }
    var last = index
    while last + 1 < words.count, last - index < Self.neighbours, words[last + 1].gap != .sentence {
      last += 1
    }
    return words[first...last].contains(where: \.hasMarks)
  }

  /// Where a long number stands, in whatever groups, also in its international form.
  private func occurrences(ofDigits digits: [UInt8], atMost maximum: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count, found.count < maximum {
      if words[index].isNumber, let end = endOfNumber(digits, from: index) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func endOfNumber(_ digits: [UInt8], from start: Int) -> Int? {
    // Most numbers begin otherwise, and are told so at once.
    let first = words[start].plain.first
    guard first == digits.first || first == UInt8(ascii: "8") && digits.first == UInt8(ascii: "0")
    else { return nil }
    var wanted = digits[...]
    var index = start
    let opening = words[start].plain.letters
    if digits.first == UInt8(ascii: "0"), opening.starts(with: "84".utf8) {
      let rest = opening.dropFirst(2)
      guard digits.dropFirst().starts(with: rest) else { return nil }
      wanted = digits.dropFirst(1 + rest.count)
      index += 1
    }
    while !wanted.isEmpty, index < words.count {
      let word = words[index]
      guard word.isNumber, index == start || isGroupJoint(index) else { return nil }
      let group = word.plain.letters
      guard group.count == word.letterCount, wanted.starts(with: group) else { return nil }
      wanted = wanted.dropFirst(group.count)
      index += 1
    }
    return wanted.isEmpty ? index : nil
  }

  /// Whether only what groups digits stands before a word: a few blanks, points, hyphens, lines, brackets.
  func isGroupJoint(_ index: Int) -> Bool { words[index].joint.groupsDigits }
}

extension WordKey {
  /// Whether as a joint it groups digits: a few blanks, points, hyphens, lines, brackets.
  fileprivate var groupsDigits: Bool {
    1...3 ~= count && (0..<count).allSatisfy { " .-()_".utf8.contains(letter(fromEnd: $0)) }
  }
}
