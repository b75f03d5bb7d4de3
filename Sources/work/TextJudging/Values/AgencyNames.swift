package import OfficialText

/// An office as a text names it.
package enum StatedAgency: Hashable, Sendable {
  /// One whose names were handed in, by its identifier.
  case known(String)
  /// An office at a known one, or of its place: "Công an phường Kim Liên".
  case within(String, head: String)
  /// Any other, by its name without marks.
  case other(String)
}

extension StatedAgency {
  /// The known office that it is, or is at.
  var unit: String? {
    switch self {
    case .known(let id), .within(let id, head: _): id
    case .other: nil
    }
  }
}

/// The names by which offices are told, each in its long and its short forms.
///
/// Shared and never changed: one for all texts of a shift.
package final class AgencyNames: Sendable {
  private let names: NameTree
  /// What an office can begin with, by whatever name.
  private let mayBegin: WordIndex
  /// The words by which offices are told.
  let lexicon: Lexicon
  // At hand, because many words are asked.
  private let committees: PhraseSet
  private let lookalikes: PhraseSet
  private let heads: PhraseSet
  private let kinds: PhraseSet
  private let kindsInCapitals: PhraseSet
  private let levels: PhraseSet

  /// No names but what any text calls an office.
  package static let none = AgencyNames([])

  /// Takes the names of each office, full and short; of a name that several have, the first has it.
  package init(_ entries: [(id: String, names: [String])], by lexicon: Lexicon = .vietnamese) {
    self.lexicon = lexicon
    committees = lexicon[.officeCommittees]
    lookalikes = lexicon[.officeLookalikes]
    heads = lexicon[.officeHeads]
    kinds = lexicon[.officeKinds]
    kindsInCapitals = lexicon[.officeKindsInCapitals]
    levels = lexicon[.placeLevels]
    var names = NameTree()
    for (id, forms) in entries {
      for form in forms {
        let split = SplitText(form)
        names.insert(split.words[...], id)
        // "UBND phường Kim Liên" is the ward as well, and the head is told apart from the rest.
        if let length = committees.length(from: 0, in: split), length < split.words.count {
          names.insert(split.words[length...], id)
        }
      }
    }
    self.names = names
    var mayBegin = WordIndex(
      [committees, heads, kinds, kindsInCapitals].flatMap(\.firstWords))
    for word in names.firstWords { _ = mayBegin.insert(word) }
    self.mayBegin = mayBegin
  }

  /// Whether no names were handed in, and nobody can say which offices there are.
  var isEmpty: Bool { names.isEmpty }

  func mayBegin(_ word: Word) -> Bool { mayBegin.contains(word.plain) }

  /// The office that is named from a word on.
  func agency(at start: Int, in text: SplitText) -> (agency: StatedAgency, end: Int)? {
    guard mayBegin(text.words[start]), !isPartOfAnother(start, in: text) else { return nil }
    let whole = known(at: start, in: text)
    let behind = committees.length(from: start, in: text).flatMap { length in
      known(at: start + length, in: text)
    }
    // "UBND phường Láng Thượng" is not UBND phường Láng, whichever of the two has "UBND" in its name.
    if let behind, behind.end > whole?.end ?? start { return (.known(behind.id), behind.end) }
    if let whole { return (.known(whole.id), whole.end) }
    if let length = heads.length(from: start, in: text), length > 0,
      text.words.indices.contains(start + length), text.words[start + length].gap <= .light
    {
      var next = start + length
      if let committee = committees.length(from: next, in: text) { next += committee }
      if levels.begins(at: next, in: text) || text.words[start + length].startsUpper,
        let found = known(at: next, in: text)
      {
        let head = text.words[start..<start + length].map(\.plain.description)
        return (.within(found.id, head: head.joined(separator: " ")), found.end)
      }
    }
    return other(at: start, in: text)
  }

  /// "trụ sở", "cán bộ": the word is the end of another.
  private func isPartOfAnother(_ start: Int, in text: SplitText) -> Bool {
    text.words[start].gap == .blank && lookalikes.ends(at: start, in: text)
  }

  /// "Thành phố" is an office where it begins with a capital, and a place elsewhere.
  private func known(at start: Int, in text: SplitText) -> (id: String, end: Int)? {
    names.longest(at: start, in: text)
  }

  /// A head and the words in capitals behind it.
  private func other(at start: Int, in text: SplitText) -> (agency: StatedAgency, end: Int)? {
    let named = text.words[start].startsUpper ? kindsInCapitals.length(from: start, in: text) : nil
    guard let length = kinds.length(from: start, in: text) ?? named,
      !lexicon[.bodiesEverywhere].begins(at: start, in: text)
    else { return nil }
    var end = start + length
    if let level = levels.length(from: end, in: text) { end += level }
    let head = start..<end
    // "gửi về Sở. Trân trọng": a point ends the name, be it the end of a sentence or not.
    while end < text.words.count, text.words[end].gap == .blank, text.words[end].startsUpper {
      end += 1
    }
    guard end > head.upperBound else { return nil }
    let committee = committees.length(from: start, in: text) ?? 0
    let key = text.words[(start + committee)..<end].map(\.plain.description)
    return (.other(key.joined(separator: " ")), end)
  }
}
