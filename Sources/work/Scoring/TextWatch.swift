import OfficialText
import Petitions
import Rules
import Scenarios
import TextJudging
import Wording
import WorkCalendar

/// A rule on texts, ready for one petition.
///
/// Shared and never changed: as a value it would be copied, list by list, for every question.
final class TextRule: Sendable {
  /// Its place among the rules of the shift.
  let rule: Int
  let activities: [ActivityName]
  let demand: TextDemand
  private let condition: Condition
  private let inForce: ClosedRange<CivilDate>?

  init(
    rule: Int, activities: [ActivityName], condition: Condition, demand: TextDemand,
    inForce: ClosedRange<CivilDate>?
  ) {
    self.rule = rule
    self.activities = activities
    self.condition = condition
    self.demand = demand
    self.inForce = inForce
    looksAround =
      demand.requirement.gate.contains(where: \.looksAround)
      || demand.requirement.must.stateInstead.contains(.anotherOffice)
      || demand.requirement.must.state.contains(.anotherOffice)
    judgesTextAlone = !looksAround && !demand.requirement.must.claims.asksForClaims
  }

  /// Whether it holds texts against what was written around them.
  let looksAround: Bool
  /// Whether it holds texts against nothing at all.
  let judgesTextAlone: Bool

  /// Whether the text of an event of one of the rule's activities is one that it speaks of.
  func speaks(of event: Event) -> Bool {
    guard inForce?.contains(event.at.date) ?? true else { return false }
    guard !condition.tests.isEmpty else { return true }
    return condition.holds(on: event.happening.attributes) { _ in nil }
  }
}

/// The rules on texts that apply to one petition, by what they speak of.
final class TextRules: Sendable {
  let all: [TextRule]
  /// What stands around the petition's texts before anything has happened.
  let correspondence: Correspondence
  /// What is known of the petition, for the texts that no rule asks of.
  let truth: TextTruth
  /// Of each activity, the places of its rules.
  private let byActivity: [Activity: [Int]]
  /// Of each rule of the shift, its place among these.
  private let places: [Int?]

  init(_ all: [TextRule], _ truth: TextTruth, _ correspondence: Correspondence) {
    self.all = all
    self.truth = truth
    self.correspondence = correspondence
    byActivity = Dictionary(
      uniqueKeysWithValues: Activity.allCases.map { activity in
        (activity, all.indices.filter { all[$0].activities.contains(activity.id) })
      })
    var places = Array(repeating: Int?.none, count: (all.map(\.rule).max() ?? -1) + 1)
    for (place, rule) in all.enumerated().reversed() { places[rule.rule] = place }
    self.places = places
  }

  func places(of activity: Activity) -> [Int] { byActivity[activity] ?? [] }

  func place(ofRule rule: Int) -> Int? { rule < places.count ? places[rule] : nil }
}

/// Judges the texts of one petition as they are written.
struct TextWatch: Sendable {
  /// What the texts so far come to by one rule.
  struct RuleState: Sendable {
    /// A redaction that waits to be judged: another one may replace it.
    fileprivate var redaction: UnjudgedRedaction?
    /// The events whose texts are as the rule asks, by their places in the journal.
    var evidence: [Int] = []
    /// The first text that is not, or the last redaction if that is not.
    var fault: Fault?
  }

  struct Fault: Sendable {
    let event: Event
    let judgement: TextJudgement
  }

  fileprivate struct UnjudgedRedaction {
    let event: Event
    let parts: [String]
    /// How many texts had been written then.
    let writtenCount: Int
  }

  private let rules: TextRules
  private var findings: [RuleState]
  private var publication: PublishedTexts
  private var correspondence: Correspondence
  private var texts: RememberedTexts
  /// What the sender has been told so far.
  private var told: ToldClaims
  /// What the unit says once its first answer was sent back; none where it says no more.
  private let betterAnswer: String?
  private var hasBetterAnswer = false
  /// What was done and may be told.
  private var done: Set<String> = []

  init(_ rules: TextRules, of petition: ScriptedPetition, _ reach: RememberedTexts.Reach) {
    self.rules = rules
    correspondence = rules.correspondence
    findings = rules.all.map { _ in RuleState() }
    publication = PublishedTexts(of: petition)
    texts = RememberedTexts(reach, ruleCount: rules.all.count)
    told = ToldClaims(of: rules.truth.claims)
    betterAnswer = petition.reactions.unit?.better?.says
  }

  /// Forgets the texts of a shift and begins another.
  mutating func begin() {
    for index in findings.indices { findings[index] = RuleState() }
    publication.begin()
    correspondence.begin()
    told = ToldClaims(of: rules.truth.claims)
    hasBetterAnswer = false
    done.removeAll(keepingCapacity: true)
  }

  /// What is wrong with a letter that would end the petition, by the rules that read what it says.
  mutating func faults(of event: Event, _ letters: [SoleText]) -> [DraftFinding] {
    // Faults of earlier texts would hide those of this one, and are none of it.
    for index in findings.indices { findings[index] = RuleState() }
    told = told.pardoned(by: rules.truth.claims)
    _ = take(event, letters)
    var faults: [DraftFinding] = []
    var quoted: Set<String> = []
    for (place, rule) in rules.all.enumerated() {
      guard let fault = findings[place].fault else { continue }
      let found = fault.judgement.draftFaults(rule.demand.requirement, quoted: &quoted)
      // What two rules ask for is told once.
      faults += found.filter { new in
        new.source == .gate || !faults.contains { $0.source == new.source }
      }
    }
    return faults
  }

  /// What the texts come to by a rule, once ``settle()`` has judged what waited.
  func finding(of rule: Int) -> RuleState? {
    rules.place(ofRule: rule).map { findings[$0] }
  }

  /// Marks the constraints of the rules that the texts broke.
  func markFaults(in isBroken: inout [Bool], _ constraints: [Int?]) {
    for (place, rule) in rules.all.enumerated() where findings[place].fault != nil {
      if let constraint = constraints[rule.rule] { isBroken[constraint] = true }
    }
  }

  /// Takes what happened next, and the letters that the petitions of the shift got before.
  ///
  /// Answers the runs of words of the text, where a rule has read them.
  mutating func take(_ event: Event, _ letters: [SoleText]) -> WordRuns? {
    guard !rules.all.isEmpty else { return nil }
    // The text is cut into words when the first rule asks, and no more than once; so is what stands
    // around it.
    var text: Int?
    var around: Surroundings?
    for index in rules.places(of: event.activity) where rules.all[index].speaks(of: event) {
      judge(event, by: index, &text, &around, letters)
    }
    if !rules.truth.claims.isEmpty, event.activity.entry.reader == .sender {
      text = text ?? place(of: event)
      if let text { told = texts.entries[text].reading.readClaims() }
    }
    correspondence.take(event)
    if rules.truth.deeds.provers.contains(event.activity.rawValue) {
      done.insert(event.activity.rawValue)
    }
    switch event.happening {
    case .citizenWrote(let words, _, _): publication.append(words)
    case .unitAnswered(_, let words, _) where words == betterAnswer: hasBetterAnswer = true
    case .replied(let words):
      publication.append(reply: words, text.map { texts.entries[$0].reading })
    default: break
    }
    return text.flatMap { texts.entries[$0].reading.runs }
  }

  /// Whether some rule may read the text of an event.
  func reads(_ event: Event) -> Bool { !rules.places(of: event.activity).isEmpty }

  /// The sentence of a letter that rests on least, where the letter comes next and a rule reads what it says.
  mutating func ungroundedSentence(
    of event: Event, _ letters: [SoleText], _ fair: FairWording
  ) -> UngroundedSentence? {
    guard rules.places(of: event.activity).contains(where: { rules.all[$0].speaks(of: event) }),
      let text = place(of: event)
    else { return nil }
    let around = correspondence.surroundings(of: event, letters)
    return Grounds(around.knowledge, of: rules.truth, fair)?
      .ungroundedSentence(in: texts.entries[text].reading.split)
  }

  /// What every rule makes of the text of an event that comes next, whatever it made of earlier ones.
  mutating func read(
    _ event: Event, _ letters: [SoleText], by all: [Rule], besides familiar: FamiliarWords,
    _ fair: FairWording
  ) -> ReadText? {
    let speaking = rules.places(of: event.activity).map { rules.all[$0] }.filter {
      $0.demand.requirement.redaction == nil && $0.speaks(of: event)
    }
    guard let petition = event.petition, let written = event.happening.text, !speaking.isEmpty,
      let text = place(of: event)
    else { return nil }
    let around = correspondence.surroundings(of: event, letters)
    var judgements: [ReadText.RuleJudgement] = []
    var points: [TextPoint] = []
    for rule in speaking {
      let judgement = TextJudgement(&texts.entries[text].reading, rule.demand, in: around)
      judgements.append(
        ReadText.RuleJudgement(
          rule: all[rule.rule], judgement: judgement, place: rule.rule, demand: rule.demand))
      for point in texts.entries[text].reading.points(of: rule.demand) where !points.contains(point)
      {
        points.append(point)
      }
    }
    guard !points.isEmpty else { return nil }
    let grounds = Grounds(around.knowledge, of: rules.truth, fair)
    let doubts = texts.entries[text].reading.doubts(
      about: judgements.map(\.judgement), in: around, besides: familiar,
      grounds?.ungroundedSentence(in: texts.entries[text].reading.split),
      by: speaking[0].demand.requirement.lexicon)
    return ReadText(
      petition: petition, event: event, text: written, judgements: judgements, points: points,
      doubts: doubts, grounds: grounds)
  }

  /// Which of the claims that are wanted the text of an event tells the sender.
  mutating func claimsTold(by event: Event) -> [String] {
    guard event.activity.entry.reader == .sender, let text = place(of: event) else { return [] }
    return texts.entries[text].reading.readOwnClaims()
  }

  /// Which of the claims that are wanted a text tells by itself.
  func claims(in text: String, on date: CivilDate) -> [String] {
    guard !rules.truth.claims.isEmpty else { return [] }
    var reading = TextReading(SplitText(text), rules.truth, writtenOn: date)
    return reading.readOwnClaims()
  }

  /// The place of the text of an event among those remembered, ready to be judged.
  private mutating func place(of event: Event) -> Int? {
    guard let text = event.happening.text else { return nil }
    let date = event.at.date
    let truth = rules.truth
    let place = texts.place(of: text, on: date) {
      TextReading(SplitText(text), truth, writtenOn: date)
    }
    texts.entries[place].reading.begin(
      told: told, knowsBetterAnswer: hasBetterAnswer, done: done)
    return place
  }

  /// Judges the redactions that wait: once when a shift is over, after each step while it goes on.
  ///
  /// To judge each as it comes would go through all texts so far each time.
  mutating func settle() {
    // Rules mostly wait for one and the same.
    var last: (sequence: Int, redaction: Redaction)?
    for (index, rule) in rules.all.enumerated() {
      guard let unjudged = findings[index].redaction,
        let requirement = rule.demand.requirement.redaction
      else { continue }
      findings[index].redaction = nil
      let redaction: Redaction
      if let last, last.sequence == unjudged.event.sequence {
        redaction = last.redaction
      } else {
        redaction = Redaction(
          unjudged.parts,
          of: publication.texts(
            at: unjudged.event.at, writtenCount: unjudged.writtenCount, rule.demand.truth))
        last = (unjudged.event.sequence, redaction)
      }
      findings[index].note(TextJudgement(redaction, requirement), of: unjudged.event)
    }
  }

  private mutating func judge(
    _ event: Event, by index: Int, _ text: inout Int?, _ around: inout Surroundings?,
    _ letters: [SoleText]
  ) {
    let rule = rules.all[index]
    let isRedaction = rule.demand.requirement.redaction != nil
    // A redaction replaces the one before it; only the last one hides anything.
    if isRedaction { findings[index] = RuleState() }
    guard findings[index].fault == nil else { return }
    if case .redacted(let parts) = event.happening {
      guard isRedaction else {
        // It has no text that could be wrong.
        findings[index].evidence.append(event.sequence)
        return
      }
      findings[index].redaction = UnjudgedRedaction(
        event: event, parts: parts, writtenCount: publication.writtenCount)
      return
    }
    text = text ?? place(of: event)
    guard let text else { return }
    if let known = texts.entries[text].judgements[index] {
      findings[index].note(known, of: event)
      return
    }
    let looksAround =
      rule.looksAround || texts.entries[text].reading.mayBeDoubted(by: rule.demand)
    if looksAround, around == nil {
      around = correspondence.surroundings(of: event, letters)
    }
    let judgement = TextJudgement(
      &texts.entries[text].reading, rule.demand, in: around ?? .none)
    findings[index].note(judgement, of: event)
    if rule.judgesTextAlone, !looksAround { texts.entries[text].judgements[index] = judgement }
  }
}

extension TextWatch.RuleState {
  fileprivate mutating func note(_ judgement: TextJudgement, of event: Event) {
    if judgement.isKept {
      evidence.append(event.sequence)
    } else {
      fault = TextWatch.Fault(event: event, judgement: judgement)
    }
  }
}

extension ScriptedPetition {
  /// Who signs for a sender that is no person: the people whom its own letters name.
  fileprivate var signers: [String] {
    guard sender.kind != .person else { return [] }
    let letters = messages.filter { $0.author == .sender }.compactMap { message -> String? in
      guard case .text(let text) = message.content else { return nil }
      return text
    }
    return truth.care.personalData.filter { data in letters.contains { $0.contains(data) } }
  }
}

extension TextTruth {
  /// What the ground truth of a petition adds to the rules on its texts.
  init(
    of petition: ScriptedPetition, in scenario: Scenario, agencies: AgencyNames, lexicon: Lexicon?,
    deeds: SoughtDeeds
  ) {
    let keptFrom = petition.truth.road.keepFrom.compactMap(scenario.units.unit)
    self.init(
      senderName: petition.sender.name, signers: petition.signers,
      personalData: petition.truth.care.personalData,
      // Where no rule asks for them, nobody looks for them.
      claims: lexicon == nil ? [] : petition.truth.claims, agencies: agencies,
      lexicon: lexicon ?? .vietnamese, deeds: deeds,
      keptFrom: keptFrom.flatMap { [$0.name] + $0.otherNames })
  }
}
