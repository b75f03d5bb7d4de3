/// A phrase to look for, cut into words once.
package struct SoughtPhrase: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String
  package let words: [Word]
  let hasMarks: Bool
  /// The digits, where the phrase is a long number that people group as they like.
  let digits: [UInt8]?

  private static let numberDigitsMinimum = 8

  package init(_ text: String) {
    let split = SplitText(text)
    self.text = split.text
    // No more room than they take: there are thousands of phrases.
    words = split.words.map { $0 }
    hasMarks = split.words.contains(where: \.hasMarks)
    let digits = split.words.flatMap(\.plain.letters)
    // A date is no number to be grouped as one likes.
    let isNumber =
      split.words.allSatisfy(\.isNumber) && digits.count >= Self.numberDigitsMinimum
      && split.words.indices.dropFirst().allSatisfy { split.isGroupJoint($0) }
    self.digits = isNumber ? digits : nil
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }
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
  /// Complexity: the length of the text times that of the phrase.
  package func occurrences(
    of phrase: SoughtPhrase, _ reading: MarkReading, atMost maximum: Int = .max
  ) -> [Range<Int>] {
    guard let first = phrase.words.first else { return [] }
    if phrase.digits == nil, !mayContain(phrase.words) { return [] }
    if let digits = phrase.digits { return occurrences(ofDigits: digits, atMost: maximum) }
    var found: [Range<Int>] = []
    let length = phrase.words.count
    var index = 0
    while index + length <= words.count, found.count < maximum {
      if words[index].isSame(as: first), matches(phrase, at: index, reading) {
        found.append(index..<index + length)
        index += length
      } else {
        index += 1
      }
    }
    return found
  }

  private func matches(_ phrase: SoughtPhrase, at start: Int, _ reading: MarkReading) -> Bool {
    let end = start + phrase.words.count
    // A number within a code is not that number, nor is a syllable within a code that word.
    if words[start].gap == .none || (end < words.count && words[end].gap == .none) { return false }
    for (word, sought) in zip(words[start..<end], phrase.words) where !word.isSame(as: sought) {
      return false
    }
    switch reading {
    case .generous:
      return zip(words[start..<end], phrase.words).allSatisfy { word, sought in
        word.isNumber || word.marked == sought.marked || !word.hasMarks || !phrase.hasMarks
      }
    case .certain:
      let isAsWritten = zip(words[start..<end], phrase.words).allSatisfy { word, sought in
        word.isNumber || word.marked == sought.marked
      }
      return isAsWritten
        || !words[start..<end].contains(where: \.hasMarks) && !isSentenceMarked(around: start)
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
  func isGroupJoint(_ index: Int) -> Bool {
    let joint = words[index].joint
    return 1...3 ~= joint.count
      && (0..<joint.count).allSatisfy { " .-()_".utf8.contains(joint.letter(fromEnd: $0)) }
  }
}
