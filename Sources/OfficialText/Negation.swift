/// Whether a word of a text stands under a negation: "không thể hứa" is no promise.
///
/// Reads backwards from the word to the start of its clause, a few words at most. A doubt is decided
/// for the officer, except where a new subject or a conjunction plainly starts a new thought:
/// "không chỉ hứa mà còn làm" and "bác không phải lo, tôi hứa" are promises.
struct Negation {
  private let words: [Word]

  /// Words back from the phrase within which a negator reaches it.
  static let reach = 6

  private static let negators: Set<WordKey> = ["khong", "chua", "chang", "cha", "dung"]
  private static let markedNegators: Set<WordKey> = [
    "kho^ng", "chu+a", "cha(ng?", "cha?", "d-u+ng`", "ca^m'",
  ]
  /// What after a negator denies the denial: "không chỉ", "không những", "không riêng".
  private static let restrictions: Set<WordKey> = ["chi", "nhung", "rieng"]
  /// What makes a compound of the word: "hàng không", "không khí", "không gian".
  private static let compoundsAfter: Set<WordKey> = ["khi", "gian", "trung"]
  /// Conjunctions behind which no negation from before them reaches.
  private static let turns: Set<WordKey> = ["nhung", "song", "thi", "ma", "nen", "vi", "do"]
  private static let subjects: Set<WordKey> = ["toi", "em", "minh", "chau", "phuong", "quan", "so"]
  /// What strengthens a negator so that it reaches over commas and "và".
  private static let modals: Set<WordKey> = ["the", "duoc", "dam", "co", "ai", "nen"]

  init(_ text: SplitText) {
    words = text.words
  }

  /// Whether the phrase that begins at a word is denied.
  func reaches(_ start: Int) -> Bool {
    var count = 0
    var index = start
    var isAcrossJoint = false
    var isBehindSubject = false
    while index > 0, start - index < Self.reach {
      if words[index].gap >= .clause { break }
      if words[index].gap == .comma { isAcrossJoint = true }
      index -= 1
      if isNegator(index) {
        if isBehindSubject && !isNotThe(index) { break }
        if !isAcrossJoint || isStrong(index) { count += 1 }
        continue
      }
      if isTurn(index), index == 0 || !isNegator(index - 1) { break }
      if words[index].plain == "va" { isAcrossJoint = true }
      if isSubject(index) { isBehindSubject = true }
    }
    return !count.isMultiple(of: 2)
  }

  private func isNegator(_ index: Int) -> Bool {
    let word = words[index]
    let isOne =
      word.hasMarks
      ? Self.markedNegators.contains(word.marked) : Self.negators.contains(word.plain)
    guard isOne else { return false }
    if index > 0, words[index - 1].plain == "hang", words[index].plain == "khong" { return false }
    guard let next = plain(index + 1) else { return true }
    if Self.compoundsAfter.contains(next), words[index + 1].gap == .blank { return false }
    if word.plain == "cha" || word.plain == "dung" { return word.hasMarks }
    return !isRestriction(index + 1)
  }

  private func isRestriction(_ index: Int) -> Bool {
    let word = words[index]
    guard Self.restrictions.contains(word.plain) else { return false }
    return !word.hasMarks || ["chi?", "nhu+ng~", "rie^ng"].contains(word.marked)
  }

  /// "không thể", "chưa được", "không dám": more than a bare negator.
  private func isStrong(_ index: Int) -> Bool {
    plain(index + 1).map(Self.modals.contains) ?? false
  }

  /// "không phải (là) chúng tôi hứa": here the negation is of the subject.
  private func isNotThe(_ index: Int) -> Bool {
    guard plain(index + 1) == "phai" else { return false }
    let next = plain(index + 2) == "la" ? index + 3 : index + 2
    guard let word = plain(next) else { return false }
    return word == "chung" || Self.subjects.contains(word)
  }

  private func isTurn(_ index: Int) -> Bool {
    let word = words[index]
    guard Self.turns.contains(word.plain) else { return false }
    guard word.hasMarks else {
      // Without marks these may be something else: "nhung" is also "những", "do" also "độ".
      return ["ma", "thi", "song"].contains(word.plain) || word.plain == "do"
    }
    return ["nhu+ng", "thi`", "ma`", "ne^n", "vi`"].contains(word.marked)
  }

  private func isSubject(_ index: Int) -> Bool {
    let word = words[index]
    switch word.plain {
    case "toi": return !word.hasMarks || word.marked == "to^i"
    case "em", "minh": return word.marked == "em" || word.marked == "minh`" || !word.hasMarks
    default: return false
    }
  }

  private func plain(_ index: Int) -> WordKey? {
    words.indices.contains(index) ? words[index].plain : nil
  }
}

extension SplitText {
  /// The first occurrence of a phrase that no negation takes back.
  package func firstUndenied(_ phrase: SoughtPhrase) -> Range<Int>? {
    let negation = Negation(self)
    return occurrences(of: phrase, .certain).first { !negation.reaches($0.lowerBound) }
  }
}
