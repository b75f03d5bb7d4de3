import OfficialText

/// How many there are of something: "41 vụ ngã", "3 mét lát cứng".
struct StatedCount: Hashable, Sendable {
  let number: Int
  /// What is counted.
  let unit: WordKey
  /// The words behind it in its clause, where they are so many.
  let behind: [WordKey]
  /// The number and what is counted.
  let words: Range<Int>

  /// The words behind what is counted that tell it from other things of its kind.
  fileprivate static let behindCount = 2
  /// Longer numbers are no counts of things that a letter tells of.
  fileprivate static let digitsMaximum = 4
}

extension SplitText {
  /// What the text counts, in digits, and in words too where they are asked for.
  ///
  /// Complexity: linear in the length of the text.
  func counts(by lexicon: Lexicon, alsoInWords: Bool) -> [StatedCount] {
    var found: [StatedCount] = []
    for index in words.indices.dropLast() {
      guard let number = count(at: index, alsoInWords: alsoInWords),
        !isPartOfNumber(index), !lexicon[.uncounted].ends(at: index - 1, in: self)
      else { continue }
      let unit = index + 1
      guard words[unit].gap == .blank, !words[unit].isNumber, !words[unit].startsUpper,
        !lexicon[.uncounted].begins(at: unit, in: self),
        !lexicon[.functionWords].begins(at: unit, in: self)
      else { continue }
      let behind = words[(unit + 1)...].prefix(StatedCount.behindCount)
        .prefix { $0.gap < .comma && !$0.isNumber }
      found.append(
        StatedCount(
          number: number, unit: words[unit].marked,
          behind: behind.count == StatedCount.behindCount ? behind.map(\.marked) : [],
          words: index..<unit + 1))
    }
    return found
  }

  private func count(at index: Int, alsoInWords: Bool) -> Int? {
    let word = words[index]
    if word.isNumber {
      return word.letterCount <= StatedCount.digitsMaximum ? word.plain.number : nil
    }
    return alsoInWords ? NumberReader.digits[word] : nil
  }

  /// "BM-07", "118/120", "2.500": a number that goes on, or belongs to a code.
  func isPartOfNumber(_ index: Int) -> Bool {
    words[index].gap == .none || index > 0 && words[index].gap < .blank
      || index > 0 && words[index - 1].isNumber && words[index].gap < .comma
      || index > 0 && words[index].joint == "-" || words[index].joint == "/"
  }

  /// Whether a number stands in the text in digits: "năm" is a year as well as five.
  func hasInDigits(_ number: Int) -> Bool {
    words.contains { $0.isNumber && $0.plain.number == number }
  }

  /// Whether a number stands in the text, in digits or in a word.
  func has(_ number: Int) -> Bool {
    words.contains { word in
      word.isNumber ? word.plain.number == number : NumberReader.digits[word] == number
    }
  }
}
