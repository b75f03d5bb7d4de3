package import OfficialText
package import Rules

/// What the judgement of a text needs to know of its petition.
package struct TextCircumstances {
  package var senderName: String?
  package var personalData: [String]
  package var replyMentions: [[String]]
  /// What would be published: the citizen's messages and the reply.
  package var publishable: [String]

  package init(
    senderName: String? = nil, personalData: [String] = [], replyMentions: [[String]] = [],
    publishable: [String] = []
  ) {
    self.senderName = senderName
    self.personalData = personalData
    self.replyMentions = replyMentions
    self.publishable = publishable
  }
}

/// What is wrong with a text, measured against a requirement; every quotation is from the text.
package struct TextJudgement {
  /// Lists of which no phrase was found.
  package private(set) var missing: [[String]] = []
  /// Words that should not be there and are.
  package private(set) var unwanted: [String] = []
  /// Promises that nothing takes back.
  package private(set) var promises: [String] = []
  /// Citations that are not there, as the rule writes them; empty text: any would have done.
  package private(set) var uncited: [SoughtCitation?] = []
  /// Personal data shown, or left unhidden.
  package private(set) var revealed: [String] = []
  package private(set) var unfilled: [String] = []
  /// The words counted, if they are too few or too many.
  package private(set) var wordCount: Int?
  package private(set) var ease: ReadingEase?
  /// Words hidden that are nobody's data, if they are too many.
  package private(set) var needless: [String] = []

  package var isKept: Bool {
    missing.isEmpty && unwanted.isEmpty && promises.isEmpty && uncited.isEmpty && revealed.isEmpty
      && unfilled.isEmpty && wordCount == nil && ease == nil && needless.isEmpty
  }

  /// Judges a text.
  ///
  /// A doubt about marks left out is decided for the officer: a wanted phrase is found all the same,
  /// an unwanted one only where the whole sentence goes without marks. A leak is a leak.
  ///
  /// Complexity: proportional to the length of the text times the number of phrases.
  package init(_ text: String, _ requirement: TextRequirement, _ circumstances: TextCircumstances) {
    let split = SplitText(text)
    let wanted =
      switch requirement.mustMention {
      case .literal(let lists): lists
      case .replyMentions: circumstances.replyMentions
      }
    missing = wanted.filter { list in
      !list.contains { split.first(SoughtPhrase($0), .generous) != nil }
    }
    switch requirement.mustNotMention {
    case .literal(let phrases): unwanted = Self.found(phrases, in: split, .certain)
    case .attribute: unwanted = Self.found(circumstances.personalData, in: split, .generous)
    }
    promises = requirement.mustNotPromise.compactMap { phrase in
      split.firstUndenied(SoughtPhrase(phrase)).map { split.quote($0) }
    }
    if let demand = requirement.mustCite { uncited = Self.uncited(demand, in: split) }
    if !requirement.mustNotReveal.isEmpty {
      let sender = circumstances.senderName.flatMap { PersonName($0) }
      revealed = split.personalData(Set(requirement.mustNotReveal), sender: sender)
        .map { split.quote($0) }
    }
    if requirement.placeholders == .mustBeFilled { unfilled = split.unfilledPlaces }
    let count = split.wordCount
    if let minimum = requirement.wordsMinimum, count < minimum { wordCount = count }
    if let maximum = requirement.wordsMaximum, count > maximum { wordCount = count }
    if let minimum = requirement.easeMinimum {
      let measured = ReadingEase(of: split)
      if measured.score < minimum { ease = measured }
    }
  }

  /// Judges what was hidden, against what had to be and what may be.
  package init(
    redacted parts: [String], _ requirement: TextRequirement, _ circumstances: TextCircumstances
  ) {
    guard let demand = requirement.redaction else { return }
    let sender = circumstances.senderName.flatMap { PersonName($0) }
    let data = circumstances.personalData.map { SoughtPhrase($0) }
    let hidden = parts.map { SoughtPhrase($0) }
    var needlessCount = 0
    for text in circumstances.publishable {
      let split = SplitText(text)
      let personal = data.flatMap { split.occurrences(of: $0, .generous) }
      let covered = Set(hidden.flatMap { split.occurrences(of: $0, .generous) }.flatMap(Array.init))
      if demand.mustCoverPersonalData == .everything {
        revealed += personal.filter { !$0.allSatisfy(covered.contains) }.map { split.quote($0) }
      }
      guard demand.needlessWordsMaximum != nil else { continue }
      let recognised = split.personalData(Set(PersonalDatum.Kind.allCases), sender: sender)
      let allowed = Set((personal + recognised.map(\.words)).flatMap(Array.init))
      let surplus = covered.subtracting(allowed).sorted()
      needlessCount += surplus.count
      needless += Self.runs(surplus).map { split.quote($0) }
    }
    if let maximum = demand.needlessWordsMaximum, needlessCount <= maximum { needless = [] }
  }

  private static func found(
    _ phrases: [String], in split: SplitText, _ reading: MarkReading
  ) -> [String] {
    phrases.compactMap { phrase in
      split.first(SoughtPhrase(phrase), reading).map { split.quote($0) }
    }
  }

  private static func uncited(_ demand: CitationDemand, in split: SplitText) -> [SoughtCitation?] {
    let citations = split.legalCitations
    switch demand {
    case .any: return citations.contains { $0.document != nil } ? [] : [nil]
    case .each(let sought):
      return sought.filter { wanted in !citations.contains { $0.names(wanted) } }
    }
  }

  /// Numbers in order, put together where they follow one another.
  private static func runs(_ sorted: [Int]) -> [Range<Int>] {
    sorted.reduce(into: []) { runs, index in
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
  }
}
