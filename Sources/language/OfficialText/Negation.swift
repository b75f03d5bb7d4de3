/// Whether a word of a text stands under a negation: "không thể hứa" is no promise.
///
/// Reads backwards from the word to the start of its clause, some words at most. A doubt is decided
/// for the officer, except where a new subject or a conjunction plainly starts a new thought:
/// "không chỉ hứa mà còn làm" and "bác không phải lo, tôi hứa" are promises. Two negations are none.
struct Negation {
  private let text: SplitText
  private let words: [Word]

  /// Words back from the phrase within which a negator reaches it.
  static let reach = 10

  private static let negators: Set<WordKey> = ["khong", "chua", "chang", "cha", "dung", "cho"]
  private static let markedNegators: Set<WordKey> = [
    "kho^ng", "chu+a", "cha(ng?", "cha?", "d-u+ng`", "cho+'",
  ]
  /// Without marks these are common words of another meaning.
  private static let doubtful: Set<WordKey> = ["cha", "dung", "cho"]
  /// What denies without a negator, and only what follows at once: "khó cam kết", "thất hứa".
  private static let refusals: PhraseSet = [
    "khó", "khó có thể", "khó lòng", "tránh", "thay vì", "làm sao", "sao có thể", "từ chối", "quên",
    "quên đã", "quên lời", "thất", "nuốt lời", "ai dám", "nào dám", "đâu dám", "đâu có", "đâu thể",
    "sao dám",
    "khó mà", "ngừng", "thôi", "rút lại", "hủy", "làm sao mà", "làm sao dám",
  ]
  /// What after a negator denies the denial: "không chỉ", "không những", "không riêng".
  private static let restrictions: PhraseSet = [
    "chỉ", "những", "riêng", "phải chỉ", "đơn thuần", "đơn thuần là", "chỉ dừng",
  ]
  /// What makes a compound of the word: "hàng không", "không khí", "không gian".
  private static let compoundsAfter: PhraseSet = ["khí", "gian", "trung", "quân", "lưu"]
  /// Conjunctions behind which no negation from before them reaches.
  private static let turns: Set<WordKey> = [
    "nhu+ng", "thi`", "ma`", "ne^n", "vi`", "song", "cu~ng",
  ]
  /// Those of them that are sure without marks: "nhung" is also "những".
  private static let plainTurns: Set<WordKey> = ["ma", "thi", "song", "cung"]
  private static let subjects: PhraseSet = ["tôi", "em", "chúng mình"]
  private static let deniedSubjects: PhraseSet = [
    "tôi", "em", "mình", "cháu", "phường", "quận", "sở", "chúng",
  ]
  /// What makes the clause of a subject part of the one that denies: "không có nghĩa là chúng tôi".
  private static let links: PhraseSet = ["là", "rằng", "việc", "để", "cho", "trong", "của"]
  /// What strengthens a negator so that it reaches over commas and "và".
  private static let modals: PhraseSet = ["thể", "được", "dám", "có", "ai", "nên"]
  private static let coordinators: PhraseSet = ["hay", "hoặc", "và", "cũng"]

  init(_ text: SplitText) {
    self.text = text
    words = text.words
  }

  /// Whether the phrase that begins at a word is denied.
  func reaches(_ start: Int) -> Bool {
    var count = refuses(start) ? 1 : 0
    var index = start
    var isAcrossJoint = false
    var isBehindSubject = false
    while index > 0, start - index < Self.reach {
      if words[index].gap >= .clause { break }
      if words[index].gap == .comma {
        guard index == start || Self.coordinators.begins(at: index, in: text) else { break }
        isAcrossJoint = true
      }
      index -= 1
      if isNegator(index) {
        if isBehindSubject && !isNotThe(index) { break }
        if !isAcrossJoint || isStrong(index) { count += 1 }
        continue
      }
      if isTurn(index), index == 0 || !isNegator(index - 1) { break }
      if words[index].plain == "va" { isAcrossJoint = true }
      if Self.subjects.ends(at: index, in: text), !isLinked(index) { isBehindSubject = true }
    }
    return !count.isMultiple(of: 2)
  }

  /// Whether what stands directly before a word refuses it; "không ai dám" is counted as "không".
  private func refuses(_ start: Int) -> Bool {
    guard start > 0, words[start].gap <= .light,
      let length = Self.refusals.length(upTo: start - 1, in: text)
    else { return false }
    let first = start - length
    return first == 0 || words[first].plain == "quen" || words[first].plain == "that"
      || words[first].plain == "tu" || !isNegator(first - 1)
  }

  private func isNegator(_ index: Int) -> Bool {
    let word = words[index]
    let isOne =
      word.hasMarks
      ? Self.markedNegators.contains(word.marked)
      : Self.negators.contains(word.plain) && !Self.doubtful.contains(word.plain)
    guard isOne else { return false }
    if index > 0, words[index - 1].plain == "hang", word.plain == "khong" { return false }
    guard index + 1 < words.count else { return true }
    if Self.compoundsAfter.begins(at: index + 1, in: text), words[index + 1].gap == .blank {
      return false
    }
    return !Self.restrictions.begins(at: index + 1, in: text)
  }

  /// "không thể", "chưa được", "không dám": more than a bare negator.
  private func isStrong(_ index: Int) -> Bool { Self.modals.begins(at: index + 1, in: text) }

  /// "không phải (là) chúng tôi hứa": here the negation is of the subject.
  private func isNotThe(_ index: Int) -> Bool {
    guard index + 2 < words.count, words[index + 1].plain == "phai" else { return false }
    let next = words[index + 2].plain == "la" ? index + 3 : index + 2
    return Self.deniedSubjects.begins(at: next, in: text)
  }

  /// "không có nghĩa là chúng tôi hứa": the subject belongs to what is denied.
  private func isLinked(_ subject: Int) -> Bool {
    let isPlural = subject > 0 && words[subject - 1].plain == "chung"
    return Self.links.ends(at: subject - (isPlural ? 2 : 1), in: text)
  }

  private func isTurn(_ index: Int) -> Bool {
    let word = words[index]
    return word.hasMarks || word.marked == "song"
      ? Self.turns.contains(word.marked) : Self.plainTurns.contains(word.plain)
  }
}

extension SplitText {
  /// The first occurrence of a phrase with which the writer promises something: no negation takes it
  /// back, and it is no question, no report of what others said, and no name of a paper.
  package func firstUndenied(_ phrase: SoughtPhrase) -> Range<Int>? {
    let negation = Negation(self)
    let voice = Voice(text: self)
    return occurrences(of: phrase, .certain).first {
      !isCut($0) && !negation.reaches($0.lowerBound) && voice.isOwn($0)
    }
  }

  /// Whether a clause ends within a phrase: "quận nói với chúng tôi: cam kết trả".
  private func isCut(_ phrase: Range<Int>) -> Bool {
    words[phrase].dropFirst().contains { $0.gap >= .clause }
  }
}
