/// A text read for what its writer says in it: sentence by sentence, without what is only quoted.
package struct SpokenText: Sendable {
  /// Which occurrences of a phrase count.
  package enum Meaning: Sendable {
    /// Every one that is not quoted: an insult is one under a negation too.
    case said
    /// Those that the writer means: neither denied nor told of what others said.
    case meant
  }

  package let split: SplitText
  package let lexicon: Lexicon
  /// The words of each sentence; a line ends one.
  package let sentences: [Range<Int>]
  private let isQuoted: [Bool]

  /// Complexity: linear in the length of the text.
  package init(_ split: SplitText, by lexicon: Lexicon) {
    self.split = split
    self.lexicon = lexicon
    sentences = split.sentences
    isQuoted = split.quotedWords(atMost: lexicon[.quotationMaximum])
  }

  /// Where the phrases of a list stand, in the order of the list.
  package func occurrences(of list: Lexicon.List, _ meaning: Meaning) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for phrase in lexicon.phrases(list) where split.mayContain(phrase.words) {
      found += split.occurrences(of: phrase, .certain).filter { isMeant($0, meaning) }
    }
    return found
  }

  /// The first words of a list that count, in the order of the list.
  package func first(of list: Lexicon.List, _ meaning: Meaning) -> Range<Int>? {
    for phrase in lexicon.phrases(list) where split.mayContain(phrase.words) {
      let found = split.occurrences(of: phrase, .certain).first { isMeant($0, meaning) }
      if let found { return found }
    }
    return nil
  }

  /// Whether a phrase of a list stands within some words.
  package func contains(_ list: Lexicon.List, in words: Range<Int>) -> Bool {
    lexicon[list].first(in: split, words) != nil
  }

  /// Whether a phrase of a list ends directly before a word.
  package func ends(_ list: Lexicon.List, before index: Int) -> Bool {
    lexicon[list].ends(at: index - 1, in: split)
  }

  /// Whether a phrase of a list begins with a word.
  package func begins(_ list: Lexicon.List, at index: Int) -> Bool {
    lexicon[list].begins(at: index, in: split)
  }

  /// The sentence that a word stands in.
  package func sentence(around index: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound > index { high = middle } else { low = middle + 1 }
    }
    return low < sentences.count ? sentences[low] : index..<index
  }

  /// Whether a word stands between quotation marks.
  package func isQuoted(_ index: Int) -> Bool { isQuoted[index] }

  /// Whether some words are denied by what stands before them in their clause.
  package func isDenied(_ words: Range<Int>) -> Bool {
    Negation(split, lexicon).reaches(words.lowerBound)
  }

  /// Whether what stands at a word is told of what others said.
  package func isToldOfOthers(_ index: Int) -> Bool {
    Voice(text: split, lexicon: lexicon).isReport(index)
  }

  /// Whether the sentence says outright that others said what stands at a word: "bà viết rằng".
  package func isToldOutrightOfOthers(_ index: Int) -> Bool {
    Voice(text: split, lexicon: lexicon).isOutrightReport(index)
  }

  /// Whether the sentence restates, beyond doubt, what its reader fears or asks: "bà lo mất tiền".
  package func isRestated(_ index: Int) -> Bool {
    Restatement(text: split, lexicon: lexicon).surelyHolds(index)
  }

  /// Whether the sentence may restate there what its reader fears, asks, wants or wrote.
  package func mayBeRestated(_ index: Int) -> Bool {
    Restatement(text: split, lexicon: lexicon).mayHold(index)
  }

  /// Whether a whole sentence tells what its reader asked: "ông hỏi quận không còn, phường chưa nhận, vậy
  /// biết tìm ai".
  package func isReportedQuestion(_ sentence: Range<Int>) -> Bool {
    guard lexicon[.openQuestions].ends(at: sentence.upperBound - 1, in: split),
      let reader = lexicon[.citizens].length(from: sentence.lowerBound, in: split)
    else { return false }
    let verb = sentence.lowerBound + reader
    return sentence.contains(verb) && split.words[verb].marked == Self.asks
  }

  private static let asks = SplitText("hỏi").words[0].marked

  /// Whether the clause of some words leaves open whether they hold: "có vi phạm hay không".
  package func isLeftOpen(_ words: Range<Int>) -> Bool {
    var start = words.lowerBound
    while start > 0, split.words[start].gap < .comma { start -= 1 }
    var end = words.upperBound
    while end < split.words.count, split.words[end].gap < .comma { end += 1 }
    return lexicon[.undecided].first(in: split, start..<end) != nil
  }

  /// Whether the clause before a word takes back what stands there, a denial too: "không có nghĩa là".
  package func isDisclaimed(_ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < lexicon[.negationReach], split.words[start].gap < .comma {
      if lexicon[.disclaimers].ends(at: start - 1, in: split) { return true }
      start -= 1
    }
    return false
  }

  /// Whether the sentence only supposes some of its words: "nếu", "phường không xử lý thì".
  package func isSupposed(
    _ words: Range<Int>, reaching reach: SuppositionReach = .clause
  ) -> Bool {
    Supposition(text: split, lexicon: lexicon, reach: reach)
      .holds(words, in: sentence(around: words.lowerBound))
  }

  private func isMeant(_ words: Range<Int>, _ meaning: Meaning) -> Bool {
    guard !isQuoted[words.lowerBound], !isExcused(words), isSure(words),
      !split.words[words].dropFirst().contains(where: { $0.gap == .sentence })
    else { return false }
    switch meaning {
    case .said: return true
    case .meant:
      return !isDenied(words)
        && !Voice(text: split, lexicon: lexicon).isReport(words.lowerBound)
    }
  }

  private static let doubtfulWords = 2

  /// "lông mày", "đồ dùng": the words are part of others that mean no harm.
  package func isExcused(_ words: Range<Int>) -> Bool {
    let reach = lexicon[.excuseReach]
    return (max(0, words.lowerBound - reach)...words.lowerBound).contains { start in
      lexicon[.excuses].length(from: start, in: split).map { start + $0 >= words.upperBound }
        ?? false
    }
  }

  /// Short phrases are sure only among words with marks: where nobody types any, "tao" is "tạo" and
  /// "do nguoi" is no "dở người".
  package func isSure(_ words: Range<Int>) -> Bool {
    guard words.count <= Self.doubtfulWords else { return true }
    return split.words[sentence(around: words.lowerBound)].contains(where: \.hasMarks)
  }
}

extension PhraseSet {
  /// The first phrase that stands wholly within some words.
  package func first(in text: SplitText, _ words: Range<Int>) -> Range<Int>? {
    for index in words {
      if let length = length(from: index, in: text), index + length <= words.upperBound {
        return index..<index + length
      }
    }
    return nil
  }
}

extension Word {
  /// Whether it is written in one sign with the word before it: "dichvucong.gov.vn", "a@b".
  package var isWithinSign: Bool {
    joint.isOne(.point) && !startsUpper || joint.isOne(.at) || joint.isOne(.underscore)
      || joint == .scheme || joint.isOne(.slash) && !hasMarks
  }

  /// Whether a sign stands before it with which people part the items of a list.
  package var beginsItem: Bool {
    joint.count > 1 && "+#/|*".utf8.contains { joint.contains($0) }
  }
}

extension SplitText {
  /// Whether an exclamation mark stands behind the word before a place.
  package func endsWithExclamation(_ index: Int) -> Bool {
    between(index).contains(UInt8(ascii: "!"))
  }

  /// Whether a word is the first of its line, a number or a sign before it aside.
  package func beginsLine(_ index: Int) -> Bool {
    if index == 0 || between(index).contains(UInt8(ascii: "\n")) { return true }
    return words[index - 1].isNumber && words[index].gap >= .light
      && (index == 1 || between(index - 1).contains(UInt8(ascii: "\n")))
  }

  /// Whether what stands before a word closes a heading: a colon, a bracket, the end of the line.
  package func closesHeading(_ index: Int) -> Bool {
    index == words.count || between(index).contains { ":(\n".utf8.contains($0) }
  }

  /// The words of each sentence.
  fileprivate var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst() where words[index].gap == .sentence {
      sentences.append(start..<index)
      start = index
    }
    if start < words.count { sentences.append(start..<words.count) }
    return sentences
  }

  /// Of each word, whether it stands between quotation marks not too far apart.
  fileprivate func quotedWords(atMost maximum: Int) -> [Bool] {
    var isQuoted = Array(repeating: false, count: words.count)
    var start: Int?
    for index in 0...words.count {
      for sign in quotationMarks(before: index) {
        if let from = start, sign != .opening {
          if index - from <= maximum { for word in from..<index { isQuoted[word] = true } }
          start = nil
        } else if sign != .closing {
          start = index
        }
      }
    }
    return isQuoted
  }

  private enum QuotationMark {
    case opening
    case closing
    /// The straight one, which is both.
    case either
  }

  private func quotationMarks(before index: Int) -> [QuotationMark] {
    // Most words have a blank before them and nothing more.
    if index < words.count, words[index].joint.isOne(.blank) { return [] }
    let bytes = between(index)
    var found: [QuotationMark] = []
    for place in bytes.indices {
      if bytes[place] == UInt8(ascii: "\"") { found.append(.either) }
      guard bytes[place] == 0xE2, place + 2 < bytes.endIndex, bytes[place + 1] == 0x80 else {
        continue
      }
      if bytes[place + 2] == 0x9C { found.append(.opening) }
      if bytes[place + 2] == 0x9D { found.append(.closing) }
    }
    return found
  }
}
