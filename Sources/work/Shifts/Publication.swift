import OfficialText
package import Petitions
import Rules
import Scenarios
import Simulation
import Wording

/// What the public will read of a petition, and what in it looks like somebody's data.
package struct Publication: Hashable, Sendable {
  /// The text before anything is hidden.
  package let text: String
  /// What looks as if it should be hidden, each once, in the order of the text.
  package let candidates: [String]
  private let split: SplitText

  fileprivate init(_ text: String, _ split: SplitText, candidates: [String]) {
    self.text = text
    self.split = split
    self.candidates = candidates
  }

  /// The text with these parts hidden.
  package func hiding(_ parts: [String]) -> String { text.redacted(parts) }

  /// The candidates of which something could still be read with these parts hidden: all, or a word that
  /// is more than what leads to it, as "chị" does to a name and "số" to a house.
  ///
  /// Complexity: the length of the text times the number of parts and candidates.
  package func candidates(notHiddenBy parts: [String]) -> [String] {
    var isHidden = Array(repeating: false, count: split.words.count)
    for part in parts { for word in split.words(within: part) { isHidden[word] = true } }
    return candidates.filter { candidate in
      let words = split.words(within: candidate)
      let isAddress = words.contains { split.words[$0].isNumber }
      return words.contains {
        !isHidden[$0] && ($0 == words.last || !isLead($0, ofAddress: isAddress))
      }
    }
  }

  /// Whether a word tells nobody anything without those behind it.
  private func isLead(_ index: Int, ofAddress isAddress: Bool) -> Bool {
    let word = split.words[index]
    return isAddress
      ? !word.isNumber && !word.startsUpper : SplitText.leads.contains(word.plain)
  }

  package func contains(_ part: String) -> Bool { text.contains(part) }

  /// The parts and the candidates, each once, by where they stand in the text: a list in which
  /// nothing moves when something is chosen.
  package func choices(with parts: [String]) -> [String] {
    var choices = candidates
    for part in parts where !choices.contains(part) { choices.append(part) }
    return choices.map { (position(of: $0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Where a part stands, counted in bytes; the end when it does not.
  private func position(of part: String) -> Int {
    guard let range = text.firstRange(of: part) else { return text.utf8.count }
    return text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  }
}

extension Shift {
  /// What would be published of a petition now.
  ///
  /// Candidates are what the rules on redaction read as somebody's data, every mention of the sender's
  /// name, phone and address once they were given, with and without marks, and the full names of people,
  /// such as who signs for a company. The name of a company or an association is no person's data.
  ///
  /// Complexity: linear in the length of the text, times the words of the sender's address.
  package func publication(of petition: PetitionID) -> Publication? {
    guard let record = petitionCase(petition) else { return nil }
    let text = simulation.publication(of: record, hiding: [])
    let split = SplitText(text)
    let isOrganisation = scenario.petition(petition)?.sender.kind.isOrganisation ?? false
    let name = isOrganisation ? [] : known(.name, of: record)
    let lexicon = scenario.rulesInForce.lexiconOfClaims ?? .vietnamese
    let data = split.personalData(
      Set(PersonalDatum.Kind.allCases).subtracting([.fileNumber]),
      sender: name.first.flatMap { PersonName($0, by: lexicon) }, by: lexicon)
    var found = data.map(\.words) + name.flatMap { split.signatures(of: SplitText($0)) }
    found += split.fullNames(by: lexicon)
    for known in known(.address, of: record) + known(.phone, of: record) {
      found += split.mentions(of: SplitText(known))
    }
    // A mention within a longer one is hidden with it.
    let widest = found.filter { words in
      !found.contains {
        $0 != words && $0.lowerBound <= words.lowerBound && words.upperBound <= $0.upperBound
      }
    }
    var candidates: [String] = []
    for words in widest.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let quotation = split.quote(words)
      if !candidates.contains(quotation) { candidates.append(quotation) }
    }
    return Publication(text, split, candidates: candidates)
  }

  /// What is known of a fact about the sender: as it is in full, and as the sender put it.
  private func known(_ fact: Fact, of record: Case) -> [String] {
    guard let words = record.words(for: fact) else { return [] }
    let full = scenario.petition(record.id)?.sender[fact] ?? words
    return full == words ? [words] : [full, words]
  }
}

extension SplitText {
  /// What writers call themselves and each other before a given name, in full and in chats.
  private static let pronouns: Set<String> = [
    "em", "e", "anh", "a", "chị", "c", "cô", "chú", "bác", "ông", "bà", "cháu", "con", "tôi", "t",
    "mình", "tên",
  ]
  private static let plainPronouns = Set(
    pronouns.flatMap { SplitText($0).words.map(\.plain) })

  /// What may stand before a name and tells nobody anything alone.
  fileprivate static let leads = plainPronouns.union(["ban"])

  /// Where the given name of a sender stands after a pronoun, or as a signature.
  ///
  /// As chats have it, "e Tam" and "cam on. Tam": without marks, and without the titles that a reader
  /// of full letters would wait for.
  fileprivate func signatures(of name: SplitText) -> [Range<Int>] {
    guard let given = name.words.last, name.words.count > 1 else { return [] }
    return words.indices.compactMap { index -> Range<Int>? in
      let word = words[index]
      guard word.plain == given.plain,
        !word.hasMarks || !given.hasMarks || word.marked == given.marked
      else { return nil }
      let isNamed =
        index > 0 && word.gap == .blank && Self.plainPronouns.contains(words[index - 1].plain)
      let isLast = index + 1 == words.count || words[index + 1].gap >= .sentence
      let isSigned =
        isLast && word.startsUpper && (index == 0 || word.gap >= .comma)
      if isNamed, word.startsUpper || isLast {
        // "e Tam Dao" is somebody or some place else.
        let goesOn =
          !isLast && words[index + 1].gap == .blank && words[index + 1].startsUpper
          && !words[index + 1].isNumber
        return goesOn ? nil : firstPronoun(upTo: index - 1)..<index + 1
      }
      return isSigned ? index..<index + 1 : nil
    }
  }

  /// Where the pronouns begin of which one stands at a place: "anh/chị" is one way to call somebody.
  private func firstPronoun(upTo place: Int) -> Int {
    guard place > 0, quote(place - 1..<place + 1).contains("/"),
      Self.plainPronouns.contains(words[place - 1].plain)
    else { return place }
    return place - 1
  }

  /// The words of a name in full; one of fewer is told by the title before it.
  private static let fullNameWords = 3

  /// Where somebody is named in full: "giám đốc Lò Minh Tuấn", and no "phố Trần Hưng Đạo".
  fileprivate func fullNames(by lexicon: Lexicon) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < words.count {
      let length = fullNameLength(from: start, by: lexicon)
      if length > 0 { found.append(start..<start + length) }
      start += max(length, 1)
    }
    return found
  }

  private func fullNameLength(from start: Int, by lexicon: Lexicon) -> Int {
    guard isOfName(start), PersonName.isFamily(at: start, in: self, by: lexicon) else { return 0 }
    let isJoined = start > 0 && words[start].gap == .blank
    let isTitled = isJoined && lexicon[.personTitles].length(upTo: start - 1, in: self) != nil
    if isJoined, !isTitled {
      // The middle of something else: "Công ty Hà Thành", "phường Trần Hưng Đạo".
      guard !words[start - 1].startsUpper,
        !lexicon[.namedPlaces].ends(at: start - 1, in: self),
        !lexicon[.streets].ends(at: start - 1, in: self)
      else { return 0 }
    }
    var end = start + 1
    while end < words.count, end - start < lexicon[.strangerNameMaximum], isOfName(end),
      words[end].gap == .blank
    {
      end += 1
    }
    let least = isTitled ? Self.fullNameWords - 1 : Self.fullNameWords
    return end - start >= least ? end - start : 0
  }

  /// Whether a word is written as one of a name is.
  private func isOfName(_ index: Int) -> Bool {
    let word = words[index]
    return word.startsUpper && !word.isNumber && word.isSyllable
      && (!word.isUpper || word.letterCount == 1)
  }

  /// A run of words is a mention from so many on, if a number is among them.
  private static let mentionWordsMinimum = 2

  /// The longest runs of words that stand in the same order in what is known: "15 ngo gieng mo" for
  /// "số 15 ngõ Giếng Mơ, phường Tân Lệ".
  fileprivate func mentions(of known: SplitText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < words.count {
      let length =
        known.words.indices.map { from in
          zip(words[start...], known.words[from...]).prefix { $0.plain == $1.plain }.count
        }.max() ?? 0
      let run = start..<start + length
      if length >= Self.mentionWordsMinimum, words[run].contains(where: \.isNumber) {
        found.append(run)
        start += length
      } else {
        start += 1
      }
    }
    return found
  }
}
