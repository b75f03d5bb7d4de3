package import OfficialText
import Rules
package import WorkCalendar

/// A text and what rules have found in it so far, so that none reads again what another has read.
///
/// Rules come and ask for the same things: what is somebody's data, what is cited. Each is read when
/// the first rule asks.
package struct TextReading: Sendable {
  package let split: SplitText
  let truth: TextTruth
  private var personalData: [PersonalDatum]?
  private var citations: [LegalCitation]?
  private var unfilled: (lexicon: Lexicon, places: [String])?
  private var wordCount: Int?
  private var gated: GateReading?
  /// What the checks of the gate found that hold a text against nothing else.
  private var gateFaults: [(check: GateCheck, lexicon: Lexicon, fault: GateFault?)] = []
  /// The runs of words, once a rule has asked for them.
  package private(set) var runs: WordRuns?
  private var statements: (desk: DeskKnowledge, today: CivilDate, found: [QuotedValue])?
  private var acts: (sought: SoughtActs, found: [FoundAct])?
  private var civil: (sought: SoughtActs, lexicon: Lexicon, found: [GateFinding])?
  /// How fair letters to the sender are worded, once something was held against that.
  private var fair: FairWording?
  /// What lists of words found in sentences that are worded as fair letters are: doubts and no faults.
  private(set) var doubtedFaults: [GateFault] = []
  private var assertions: Assertions?
  private var strangers: (lexicon: Lexicon, found: [Stranger])?
  /// The runs of words that no template has.
  private var free: (templates: [WordRuns], runs: [Int])?
  /// The pairs of words that not every officer uses.
  private var pairs: (desk: DeskKnowledge, found: WordPairs)?
  private var values: [FoundValue]?
  /// Those values that are no offices, as of the day of writing.
  private var plainValues: ValuesByPlace?
  private var claimReader: ClaimReader?
  /// Of each claim, what its patterns found here, whatever was told before.
  private var claimResults: [[ClaimReader.Result]?]
  /// What the sender had been told before, and with this text once it was looked through.
  private var told: ToldClaims
  private var isTold = false
  /// Whether the better answer of the unit has come, on which some claims rest.
  private var knowsBetterAnswer = true
  /// The names of what was done, which may be told.
  private var done: Set<String> = []
  /// Where the text, as it is written, tells what was done.
  private var proven: (done: Set<String>, places: [Range<Int>])?
  private let writtenOn: CivilDate?

  /// Takes a text that belongs to a petition, written on a day after other texts to its sender.
  package init(
    _ split: SplitText, _ truth: TextTruth, writtenOn: CivilDate? = nil, told: ToldClaims? = nil
  ) {
    self.split = split
    self.truth = truth
    self.writtenOn = writtenOn
    self.told = told ?? ToldClaims(of: truth.claims)
    claimResults = Array(repeating: nil, count: truth.claims.count)
  }

  /// Takes the text as written once more, after other texts to its sender, before the unit gave its better
  /// answer or behind it, and after what was done by then.
  package mutating func begin(
    told: ToldClaims, knowsBetterAnswer: Bool = true, done: Set<String> = []
  ) {
    self.told = told
    self.knowsBetterAnswer = knowsBetterAnswer
    isTold = false
    doubtedFaults = []
    guard self.done != done else { return }
    self.done = done
    // Hardly a text tells of that.
    guard let reader = claimReader else { return }
    let other = reader.telling(done, by: truth.deeds)
    guard other.proven != reader.proven else { return }
    claimReader = other
    claimResults = Array(repeating: nil, count: claimResults.count)
  }

  /// The days, sums, papers and offices that the text states.
  mutating func readValues() -> [FoundValue] {
    if let values { return values }
    var known = plainValues ?? ValuesByPlace(wordCount: split.words.count)
    let found = split.statedValues(
      today: writtenOn, agencies: truth.agencies, citations: readCitations(), &known)
    values = found
    plainValues = known
    return found
  }

  /// Whether the text states what is asked for; where nobody knows when it was written, any day may be to
  /// come.
  mutating func states(_ demand: StatedDemand, in surroundings: Surroundings = .none) -> Bool {
    switch demand {
    case .anotherDay:
      readValues().contains { found in
        guard case .day(let day) = found.value, day.isOneDay else { return false }
        return writtenOn.map {
          !day.isLoose(on: $0) || day.mayBe(onOrAfter: $0.advanced(byDays: 1))
        } ?? true
      }
    case .anotherOffice: readOffices(surroundings.knowledge?.desk).contains { !isOwn($0) }
    case .dayToCome:
      readValues().contains { found in
        guard case .day(let day) = found.value, day.isOneDay else { return false }
        return writtenOn.map { day.mayBe(onOrAfter: $0) } ?? true
      }
    }
  }

  /// The offices that the text names, by the names that its desk knows.
  private mutating func readOffices(_ desk: DeskKnowledge?) -> [FoundValue] {
    guard let desk else { return readValues().filter(\.isOffice) }
    var known = plainValues ?? ValuesByPlace(wordCount: split.words.count)
    return split.statedValues(
      today: writtenOn, agencies: desk.agencies, citations: readCitations(), &known
    ).filter(\.isOffice)
  }

  /// Whether an office is the one that the officers sit in, one that signs, or none by its name.
  private func isOwn(_ office: FoundValue) -> Bool {
    truth.lexicon[.knownOffices].begins(at: office.words.lowerBound, in: split)
      || split.sentencesWithHeadings.contains { $0.words == office.words }
      || office.isUnnamed && !split.hasNameOfOffice(office.words)
  }

  /// Which claims the sender was told up to and with this text.
  package mutating func readClaims() -> ToldClaims {
    guard !isTold else { return told }
    isTold = true
    told.begin()
    for claim in truth.claims.indices where !told.standings[claim].isTold {
      told.take(readResults(of: claim), of: claim, in: split)
    }
    return told
  }

  /// Whether a claim can be asked for yet.
  func isDue(_ claim: Claim) -> Bool { knowsBetterAnswer || claim.source != .betterAnswer }

  /// Which claims are wanted and told by this very text, whatever was told before.
  package mutating func readOwnClaims() -> [String] {
    var told: [String] = []
    for claim in truth.claims.indices where truth.claims[claim].claim.stance == .wanted {
      if readResults(of: claim).contains(where: \.isThere) {
        told.append(truth.claims[claim].claim.id)
      }
    }
    return told
  }

  /// What the patterns of a claim find in the text.
  private mutating func readResults(of claim: Int) -> [ClaimReader.Result] {
    if let results = claimResults[claim] { return results }
    let reader = claimReader ?? makeClaimReader()
    claimReader = reader
    let results = reader.results(for: truth.claims[claim])
    claimResults[claim] = results
    return results
  }

  /// Of each pattern of a claim, how close the text comes to it.
  mutating func closeness(to sought: SoughtClaim) -> [ClaimCloseness] {
    let reader = claimReader ?? makeClaimReader()
    claimReader = reader
    return reader.closeness(to: sought)
  }

  /// The sentence that has most of a claim, told or not: denied, asked, told of others.
  mutating func closestSentence(to sought: SoughtClaim) -> String? {
    let most = closeness(to: sought).max { $0.standing < $1.standing }
    return most.map { split.quote($0.words) }
  }

  /// Reads the text as it answers its own questions: "Nộp lại? Không." says "không nộp lại".
  private mutating func makeClaimReader() -> ClaimReader {
    guard
      let answered = AnsweredQuestions(split, split.sentencesWithHeadings, by: truth.lexicon)
    else {
      return ClaimReader(split, readValues(), truth.lexicon, today: writtenOn)
        .telling(done, by: truth.deeds)
    }
    let values = answered.stated.statedValues(today: writtenOn, agencies: truth.agencies)
    return ClaimReader(
      answered.stated, values, truth.lexicon, today: writtenOn, written: answered.written
    ).telling(done, by: truth.deeds)
  }

  /// Where the text, as it is written, tells what was done.
  private mutating func provenPlaces() -> [Range<Int>] {
    if let proven, proven.done == done { return proven.places }
    let patterns = truth.deeds.patterns(provenBy: done, in: split)
    let reader = patterns.isEmpty ? nil : readGate(truth.lexicon).reader
    let places = patterns.flatMap { reader?.places(of: $0) ?? [] }
    proven = (done, places)
    return places
  }

  /// Everything that looks like somebody's data, of whatever kind.
  ///
  /// What is of another kind than is asked for is read all the same: it hides what would begin within.
  mutating func readPersonalData() -> [PersonalDatum] {
    if let personalData { return personalData }
    let found = split.personalData(Self.kinds, sender: truth.sender, by: truth.lexicon)
    personalData = found
    return found
  }

  private static let kinds = Set(PersonalDatum.Kind.allCases)

  mutating func readCitations() -> [LegalCitation] {
    if let citations { return citations }
    let found = split.legalCitations(by: truth.lexicon)
    citations = found
    return found
  }

  /// The places that nobody filled, by the words of a lexicon: in practice one for all rules.
  mutating func readUnfilled(_ lexicon: Lexicon) -> [String] {
    if let unfilled, unfilled.lexicon === lexicon { return unfilled.places }
    let found = split.unfilledPlaces(by: lexicon)
    unfilled = (lexicon, found)
    return found
  }

  /// The text as the gate reads it by a lexicon: in practice one for all rules.
  mutating func readGate(_ lexicon: Lexicon) -> GateReading {
    if let gated, gated.lexicon === lexicon { return gated }
    let found = GateReading(split, by: lexicon)
    gated = found
    return found
  }

  /// What a check of the gate finds first; none when the text passes.
  mutating func readFault(
    _ check: GateCheck, by lexicon: Lexicon, _ acts: SoughtActs, in surroundings: Surroundings
  ) -> GateFault? {
    switch check {
    case .civil: return firstSure(of: readCivil(acts, by: lexicon), surroundings)
    case .sense, .proper, .discreet:
      if let known = gateFaults.first(where: { $0.check == check && $0.lexicon === lexicon }) {
        return known.fault
      }
      let fault = readGate(lexicon).fault(alone: check, truth, acts)
      gateFaults.append((check, lexicon, fault))
      return fault
    case .honest:
      guard let knowledge = surroundings.knowledge else { return nil }
      let unknown = knowledge.firstUnknown(readStatements(knowledge.desk, on: knowledge.today))
      let gate = readGate(lexicon)
      return unknown.map { gate.fault(unknown: $0) }
        ?? gate.strangerFault(readStrangers(knowledge.desk.lexicon), knowledge)
    case .faithful:
      return readFaithfulFault(surroundings, by: lexicon, acts)
    case .addressed:
      return readGate(lexicon).addresseeFault(of: .addressed, truth.sender, surroundings)
    case .own:
      let gate = readGate(lexicon)
      if let fault = gate.addresseeFault(of: .own, truth.sender, surroundings) { return fault }
      // Too short a text is nobody's.
      guard split.words.count >= lexicon[.wordsToTell] else { return nil }
      let runs = readRuns()
      return readGate(lexicon).ownFault(runs, surroundings) {
        readFree(of: runs, beside: surroundings.templates)
      }
    case .pertinent:
      guard let desk = surroundings.knowledge?.desk else { return nil }
      guard !surroundings.matter.isEmpty else { return nil }
      return readGate(lexicon).pertinenceFault(
        readPairs(besides: desk), of: surroundings.matter)
    }
  }

  /// What the text tells that the case does not bear out, or has the reader do what nobody asks.
  private mutating func readFaithfulFault(
    _ surroundings: Surroundings, by lexicon: Lexicon, _ sought: SoughtActs
  ) -> GateFault? {
    let gate = readGate(lexicon)
    let knowledge = surroundings.knowledge
    let acts = gate.actFindings(readActs(sought, by: lexicon), knowledge)
    if let fault = firstSure(of: acts, surroundings) { return fault }
    guard let knowledge else { return nil }
    if assertions?.desk !== knowledge.desk || assertions?.gate.lexicon !== lexicon {
      assertions = Assertions(gate, readValues(), at: knowledge.desk)
    }
    let proven = provenPlaces()
    let statements = readStatements(knowledge.desk, on: knowledge.today)
    if let fault = assertions?.valueFault(in: knowledge, besides: statements) { return fault }
    let matters = assertions?.matterFindings(in: knowledge, besides: proven) ?? []
    return firstSure(of: matters, surroundings) ?? assertions?.otherFault(in: knowledge)
  }

  /// The first that is more than a doubt: what a list of words finds in a sentence that is worded as fair
  /// letters are is for a person to judge.
  private mutating func firstSure(
    of findings: [GateFinding], _ surroundings: Surroundings
  ) -> GateFault? {
    for finding in findings {
      guard finding.ground == .words, isFamiliar(finding, in: surroundings) else {
        return finding.fault
      }
      if !doubtedFaults.contains(finding.fault) { doubtedFaults.append(finding.fault) }
    }
    return nil
  }

  private mutating func isFamiliar(
    _ finding: GateFinding, in surroundings: Surroundings
  ) -> Bool {
    guard let knowledge = surroundings.knowledge, let letters = surroundings.fair else {
      return false
    }
    let wording = fair ?? letters.read()
    fair = wording
    let sentence = readGate(truth.lexicon).text.sentence(around: finding.words.lowerBound)
    return Grounds(knowledge, of: truth, wording)?.isFamiliar(sentence, in: split) ?? false
  }

  /// Whether what a demand finds in the text may be no more than a doubt, by how the case is told.
  package mutating func mayBeDoubted(by demand: TextDemand) -> Bool {
    let requirement = demand.requirement
    return requirement.gate.contains(.civil)
      && readCivil(demand.acts, by: requirement.lexicon).contains { $0.ground == .words }
  }

  private mutating func readCivil(_ sought: SoughtActs, by lexicon: Lexicon) -> [GateFinding] {
    if let civil, civil.sought === sought, civil.lexicon === lexicon { return civil.found }
    let found = readGate(lexicon).civilFindings(sought)
    civil = (sought, lexicon, found)
    return found
  }

  /// The acts that the text is unfaithful by, whatever the case has.
  private mutating func readActs(_ sought: SoughtActs, by lexicon: Lexicon) -> [FoundAct] {
    if let acts, acts.sought === sought { return acts.found }
    let found = readGate(lexicon).acts(of: .faithful, among: sought)
    acts = (sought, found)
    return found
  }

  private mutating func readStrangers(_ lexicon: Lexicon) -> [Stranger] {
    if let strangers, strangers.lexicon === lexicon { return strangers.found }
    let found = split.strangers(by: lexicon)
    strangers = (lexicon, found)
    return found
  }

  /// The runs of words, to be found in other texts.
  mutating func readRuns() -> WordRuns {
    if let runs { return runs }
    let found = WordRuns(split)
    runs = found
    return found
  }

  /// The pairs of words that not every officer uses.
  private mutating func readPairs(besides desk: DeskKnowledge) -> WordPairs {
    if let pairs, pairs.desk === desk { return pairs.found }
    let found = WordPairs(split).subtracting(desk.usualPairs)
    pairs = (desk, found)
    return found
  }

  /// The runs that no template has.
  private mutating func readFree(of runs: WordRuns, beside templates: [WordRuns]) -> [Int] {
    if let free, free.templates.elementsEqual(templates, by: ===) { return free.runs }
    let found = runs.runs(beside: templates)
    free = (templates, found)
    return found
  }

  /// What the text states that not everybody at the desk knows.
  private mutating func readStatements(
    _ desk: DeskKnowledge, on today: CivilDate
  ) -> [QuotedValue] {
    if let statements, statements.desk === desk, statements.today == today {
      return statements.found
    }
    var known =
      (today == writtenOn ? plainValues : nil) ?? ValuesByPlace(wordCount: split.words.count)
    let found = desk.statements(in: split, on: today, readCitations(), &known)
    if today == writtenOn { plainValues = known }
    statements = (desk, today, found)
    return found
  }

  mutating func readWordCount() -> Int {
    if let wordCount { return wordCount }
    let count = split.wordCount
    wordCount = count
    return count
  }
}

extension FoundValue {
  fileprivate var isOffice: Bool {
    guard case .agency = value else { return false }
    return true
  }

  /// Whether it is an office that no list knows.
  fileprivate var isUnnamed: Bool {
    guard case .agency(.other) = value else { return false }
    return true
  }
}
