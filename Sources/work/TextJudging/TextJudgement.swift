package import OfficialText
package import Rules

/// What is wrong with a text, measured against a requirement; every quotation is from the text.
package struct TextJudgement {
  /// Lists of which no phrase was found.
  package private(set) var missing: [[String]] = []
  /// What the sender should have been told by now and was not.
  package private(set) var untold: [ClaimFault] = []
  /// What the sender must not be told and was.
  package private(set) var mistold: [ClaimFault] = []
  /// Words that should not be there and are.
  package private(set) var unwanted: [String] = []
  /// Promises that nothing takes back.
  package private(set) var promises: [String] = []
  /// Citations that are not there, as the rule writes them; empty text: any would have done.
  package private(set) var uncited: [SoughtCitation?] = []
  /// What it does not state.
  package private(set) var unstated: [StatedDemand] = []
  /// Personal data shown, or left unredacted.
  package private(set) var revealed: [String] = []
  package private(set) var unfilled: [String] = []
  /// The words counted, if they are too few or too many.
  package private(set) var wordCount: Int?
  package private(set) var ease: ReadingEase?
  /// What the checks of the gate found.
  package private(set) var gate: [GateFault] = []
  /// Words hidden that are nobody's data, if they are too many.
  package private(set) var needless: [String] = []
  /// How many claims the sender has to be told.
  private(set) var wantedClaimCount = 0
  private var claimDemand = ClaimDemand.none

  /// A claim that is wrong, with the sentence that was looked at.
  package struct ClaimFault: Sendable {
    package let claim: Claim
    /// The sentence that makes the claim, or comes closest to it; none that speaks of it.
    package let sentence: String?
    /// Whether a person found it, who showed no sentence.
    var isMarked = false
  }

  package var isKept: Bool {
    missing.isEmpty && isToldEnough && mistold.isEmpty && unwanted.isEmpty && promises.isEmpty
      && uncited.isEmpty && unstated.isEmpty && revealed.isEmpty && unfilled.isEmpty
      && wordCount == nil && ease == nil
      && gate.isEmpty && needless.isEmpty
  }

  /// Whether as much is told as is asked for.
  private var isToldEnough: Bool {
    switch claimDemand {
    case .none, .truth: untold.isEmpty
    case .halfOfTruth: untold.count * 2 <= wantedClaimCount
    }
  }

  /// How much of the requirement was missed: a share where nothing but claims are missing.
  package var extent: Rule.Extent {
    guard !untold.isEmpty, claimDemand == .truth else { return .whole }
    var rest = self
    rest.untold = []
    return rest.isKept ? .part(untold.count, of: wantedClaimCount) : .whole
  }

  /// Judges a text.
  ///
  /// A doubt about marks left out is decided for the officer: a wanted phrase is found all the same,
  /// an unwanted one only where the whole sentence goes without marks. A leak is a leak.
  ///
  /// Complexity: proportional to the length of the text times the number of phrases.
  package init(_ split: SplitText, _ demand: TextDemand) {
    var reading = TextReading(split, demand.truth)
    self.init(&reading, demand)
  }

  /// Judges a text of the demand's petition of which others may have read something, and what else
  /// stands in its case.
  package init(
    _ reading: inout TextReading, _ demand: TextDemand, in surroundings: Surroundings = .none
  ) {
    let split = reading.split
    let requirement = demand.requirement
    missing = demand.wanted.filter { list in
      !list.contains { split.first($0, .generous) != nil }
    }.map(Self.once)
    if !missing.isEmpty,
      requirement.must.stateInstead.contains(where: { reading.states($0, in: surroundings) })
    {
      missing = []
    }
    claimDemand = requirement.must.claims
    if claimDemand.asksForClaims { judgeClaims(&reading, demand) }
    unwanted = demand.unwanted.compactMap { phrase in
      split.first(phrase, demand.unwantedReading).map { split.quote($0) }
    }
    promises = demand.promises.compactMap { phrase in
      split.firstUndenied(phrase, by: requirement.lexicon).map { split.quote($0) }
    }
    if let demand = requirement.must.cite {
      uncited = Self.uncited(demand, reading.readCitations())
    }
    unstated = requirement.must.state.filter { !reading.states($0, in: surroundings) }
    if !demand.kinds.isEmpty {
      for datum in reading.readPersonalData() where demand.kinds.contains(datum.kind) {
        revealed.append(split.quote(datum))
      }
    }
    if requirement.mustNot.placeholders == .mustBeFilled {
      unfilled = reading.readUnfilled(requirement.lexicon)
    }
    let isCounted = requirement.size.wordsMinimum != nil || requirement.size.wordsMaximum != nil
    let count = isCounted ? reading.readWordCount() : 0
    if let minimum = requirement.size.wordsMinimum, count < minimum { wordCount = count }
    if let maximum = requirement.size.wordsMaximum, count > maximum { wordCount = count }
    if let minimum = requirement.size.easeMinimum {
      let measured = ReadingEase(of: split)
      if measured.score < minimum { ease = measured }
    }
    for check in requirement.gate {
      let found = reading.readFault(
        check, by: requirement.lexicon, demand.acts, in: surroundings)
      if let found { gate.append(found) }
    }
  }

  /// Judges what was hidden of what would be published, against what had to be and what may be.
  package init(_ redaction: Redaction, _ requirement: RedactionRequirement) {
    var needlessCount = 0
    for (text, covered) in zip(redaction.texts, redaction.covered) {
      if requirement.mustCoverPersonalData == .everything {
        revealed += text.personal.filter { !$0.allSatisfy { covered[$0] } }
          .map { text.split.quote($0) }
      }
      guard requirement.needlessWordsMaximum != nil else { continue }
      let surplus = covered.indices.filter { covered[$0] && !text.mayBeHidden[$0] }
      needlessCount += surplus.count
      needless += Self.runs(surplus).map { text.split.quote($0) }
    }
    if let maximum = requirement.needlessWordsMaximum, needlessCount <= maximum { needless = [] }
  }

  /// The phrases of a list, each word once that is spelled in two ways: "hòa", "hoà".
  private static func once(_ list: [SoughtPhrase]) -> [String] {
    list.enumerated().filter { place, phrase in
      !list[..<place].contains { $0.words.map(\.marked) == phrase.words.map(\.marked) }
    }.map(\.element.text)
  }

  private mutating func judgeClaims(_ reading: inout TextReading, _ demand: TextDemand) {
    let told = reading.readClaims()
    for (sought, standing) in zip(reading.truth.claims, told.standings)
    where demand.asks(for: sought.claim) {
      // What nobody could know is not missed.
      if sought.claim.stance == .wanted, !standing.isTold, !reading.isDue(sought.claim) { continue }
      if sought.claim.stance == .wanted { wantedClaimCount += 1 }
      switch (sought.claim.stance, standing.isTold) {
      case (.wanted, false):
        let sentence = standing.sentence ?? reading.closestSentence(to: sought)
        untold.append(ClaimFault(claim: sought.claim, sentence: sentence))
      case (.forbidden, true):
        mistold.append(ClaimFault(claim: sought.claim, sentence: standing.sentence))
      case (.wanted, true), (.forbidden, false): continue
      }
    }
  }

  /// Takes back what was found in a point.
  mutating func excuse(_ point: TextPoint) {
    switch point {
    case .claim(let claim):
      untold.removeAll { $0.claim == claim }
      mistold.removeAll { $0.claim == claim }
    case .gate(let check): gate.removeAll { $0.check == check }
    }
  }

  /// Holds against the text what a person found in a point.
  mutating func hold(_ point: TextPoint) {
    switch point {
    case .claim(let claim):
      switch claim.stance {
      case .wanted: untold.append(ClaimFault(claim: claim, sentence: nil, isMarked: true))
      case .forbidden: mistold.append(ClaimFault(claim: claim, sentence: nil, isMarked: true))
      }
    case .gate(let check): gate.append(GateFault(check, .marked))
    }
  }

  private static func uncited(
    _ demand: CitationDemand, _ citations: [LegalCitation]
  ) -> [SoughtCitation?] {
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
