import Conformance
import OfficialText
import Petitions
import Rules
package import Scenarios
import TextJudging
import WorkCalendar

/// The rules of a scenario made ready to judge any number of its shifts.
package struct Judge: Sendable {
  package private(set) var scenario: Scenario
  /// The rules in force on some day of the shift, in an order in which each comes after those that
  /// it requires.
  let rules: [Rule]
  /// The rules before the first petition: which rests on which.
  let chain: RuleChain
  private let clock: LimitClock
  private var numbers: [PetitionID: Int]
  /// The phrases of each rule on texts, by its place among the rules.
  private let phrases: [Int: TextPhrases]
  /// What the checks of the gate know of the shift.
  private let desk: GateKnowledge
  /// By which words claims are read; none where no rule asks for them.
  private let lexiconOfClaims: Lexicon?
  private let deeds: SoughtDeeds
  /// The names by which letters call offices.
  private(set) var agencies: AgencyNames
  /// The petitions' rules, where they were made ready beforehand.
  private var places: [PetitionRules] = []
  /// What a good officer gives the rules to judge, where that was found out beforehand.
  private var expectation: ModelExpectation?

  /// What one petition is judged by.
  ///
  /// Shared and never changed: as a value it would be copied, array by array, for every event.
  final class PetitionRules: Sendable {
    let petition: ScriptedPetition
    /// The number of each rule's constraint in the program; none for rules that do not apply.
    let constraints: [Int?]
    let program: Program
    /// The rules on texts that apply.
    let texts: TextRules
    /// The bans of which each transgression costs, by the places of their rules.
    let bans: [Int: CountedBan]
    /// The list of units, where the right one comes to its end while the shift goes on.
    let unitsThatChange: UnitPack?
    /// Whether a rule asks what messages tell their sender.
    private let asksForClaims: Bool

    init(
      petition: ScriptedPetition, constraints: [Int?], program: Program, texts: TextRules,
      bans: [Int: CountedBan], unitsThatChange: UnitPack?, asksForClaims: Bool
    ) {
      self.asksForClaims = asksForClaims
      self.petition = petition
      self.constraints = constraints
      self.program = program
      self.texts = texts
      self.bans = bans
      self.unitsThatChange = unitsThatChange
    }

    /// An event as the program sees it, with the claims that its text tells where a rule asks for them.
    func occurrence(_ event: Event, reading texts: inout TextWatch) -> Occurrence {
      let isAsked = asksForClaims && event.activity.entry.reader == .sender
      return occurrence(event, telling: isAsked ? texts.claimsTold(by: event) : nil)
    }

    /// An event as the program sees it, whatever its text tells.
    func occurrence(_ event: Event, telling claims: [String]? = nil) -> Occurrence {
      let activity = Alphabet.shift.number(of: event.activity)
      var data = program.looksAtData(of: activity) ? seen(event).attributes : []
      if let claims { data.append(Attribute(Activity.tells, .list(claims))) }
      return Occurrence(
        activity: activity, sequence: event.sequence, at: event.at,
        elapsedMilliseconds: event.elapsedMilliseconds, data: data)
    }

    /// What happened, as rules see it.
    ///
    /// Rules speak of the unit that the truth names. Once that has ended, a forward to the one that
    /// took its place is a forward to it.
    private func seen(_ event: Event) -> Happening {
      guard let unitsThatChange, let right = petition.truth.road.unit,
        case .forwarded(let unit, let note) = event.happening,
        unitsThatChange.isRight(unit, for: petition.truth, on: event.at.date)
      else { return event.happening }
      return .forwarded(to: right, note: note)
    }

    /// How much of a broken rule was missed, for rules of which each transgression costs.
    ///
    /// Complexity: linear in the events, which are those of the petition.
    func extent(of rule: Int, _ events: some Sequence<Event>) -> Rule.Extent {
      guard let ban = bans[rule] else { return .whole }
      return .times(events.reduce(0) { $0 + ban.count($1, seen($1)) } - ban.allowedCount)
    }

    /// The events of which each costs by a rule, in their order; none where that is no ban of this sort.
    func transgressions(of rule: Int, _ events: [Event]) -> [Event] {
      guard let ban = bans[rule] else { return [] }
      return Array(events.filter { ban.forbids($0, seen($0)) }.dropFirst(ban.allowedCount))
    }
  }

  /// A ban of which each transgression costs, ready for one petition.
  struct CountedBan: Sendable {
    let activities: [ActivityName]
    let condition: Condition
    let inForce: ClosedRange<CivilDate>?
    /// How often it may happen before it costs.
    let allowedCount: Int

    func forbids(_ event: Event, _ happening: Happening) -> Bool {
      activities.contains(event.activity.id) && (inForce?.contains(event.at.date) ?? true)
        && condition.holds(on: happening.attributes) { _ in nil }
    }

    /// How often an event does what is forbidden: for each fact of a question that asks for several.
    func count(_ event: Event, _ happening: Happening) -> Int {
      guard forbids(event, happening) else { return 0 }
      return max(1, condition.matchCount(on: happening.attributes))
    }
  }

  /// Prepares the rules for a scenario.
  package init(_ scenario: Scenario) {
    self.scenario = scenario
    rules = scenario.rulesInForce
    chain = RuleChain(rules)
    clock = LimitClock(calendar: scenario.calendar)
    numbers = Self.numbers(of: scenario.petitions)
    let requirements = rules.enumerated().compactMap { index, rule in
      rule.constraint.textRequirement.map { (index: index, requirement: $0) }
    }
    phrases = Dictionary(
      uniqueKeysWithValues: zip(
        requirements.map(\.index), TextPhrases.each(of: requirements.map(\.requirement))))
    desk = GateKnowledge(scenario, for: rules)
    lexiconOfClaims = rules.lexiconOfClaims
    deeds = SoughtDeeds(lexiconOfClaims ?? .vietnamese)
    agencies = Self.agencies(of: scenario, by: lexiconOfClaims)
  }

  /// The judge of a shift with these petitions instead, and nothing else changed.
  ///
  /// What is known of rules and of the desk is shared, which to find out again takes longer than to
  /// judge many shifts.
  package func judge(of petitions: [ScriptedPetition]) -> Judge {
    let scenario = scenario.with(petitions)
    // The earliest petition decides from when on rules are in force.
    let isOfSameRules = scenario.rulesInForce.elementsEqual(rules) { mine, known in
      mine.id == known.id && mine.force == known.force
    }
    guard isOfSameRules else { return Judge(scenario) }
    var judge = self
    judge.scenario = scenario
    judge.numbers = Self.numbers(of: petitions)
    judge.agencies = Self.agencies(of: scenario, by: lexiconOfClaims)
    judge.places = []
    judge.expectation = nil
    return judge
  }

  private static func numbers(of petitions: [ScriptedPetition]) -> [PetitionID: Int] {
    var numbers: [PetitionID: Int] = [:]
    for (index, petition) in petitions.enumerated() { numbers[petition.id] = index }
    return numbers
  }

  /// The offices that the claims of the petitions name.
  private static func agencies(of scenario: Scenario, by lexicon: Lexicon?) -> AgencyNames {
    guard let lexicon else { return .none }
    let patterns = scenario.petitions.flatMap { $0.truth.claims.flatMap(\.patterns) }
    return AgencyNames(scenario.units.names(in: patterns), by: lexicon)
  }

  /// The judge with everything made ready once that would be made for each shift anew.
  package func prepared() -> Judge {
    var judge = self
    judge.places = scenario.petitions.map { petition in
      var correspondence = Correspondence(of: petition, in: scenario, desk)
      correspondence.readScript()
      return place(of: petition, by: rules.indices, correspondence)
    }
    judge.expectation = ModelExpectation(judge)
    return judge
  }

  /// The same judge, made ready already, of a shift of the same scenario that was given another limit or mark;
  /// nothing where the limit bears on what a good officer gets done, and so on the result.
  package func judge(under given: Scenario) -> Judge? {
    guard let expectation,
      expectation.holds(within: given.time.limits.shiftMilliseconds)
    else { return nil }
    var judge = self
    judge.scenario = given
    return judge
  }

  /// What a good officer gives the rules to judge.
  var modelExpectation: ModelExpectation { expectation ?? ModelExpectation(self) }

  /// Makes the rules ready for the petition at a place; for those that never come, nobody does.
  ///
  /// Complexity: a look at every rule asked for and its conditions.
  func place(at index: Int, by numbers: Range<Int>? = nil) -> PetitionRules {
    if numbers == nil, places.indices.contains(index) { return places[index] }
    let petition = scenario.petitions[index]
    return place(
      of: petition, by: numbers ?? rules.indices,
      Correspondence(of: petition, in: scenario, desk))
  }

  /// What is shown of the rules on the petition at a place, as its officer records what it is.
  func recordedRules(at index: Int) -> RecordedRules {
    let petition = scenario.petitions[index]
    let known = { (name: String) in Trace.known(name, petition, scenario) }
    let shown = rules.filter { rule in
      guard rule.shownAfter != nil || rule.hint != nil || rule.constraint.window != nil else {
        return false
      }
      let seen = Condition(tests: rule.applies.tests.filter { !$0.asksTheTruth })
      return seen.holds { known($0) ?? nil }
    }
    let sources = shown.map {
      Program.Source($0.constraint.withoutTruth, inForce: Self.inForce($0, scenario))
    }
    let program = Program(sources, alphabet: .shift, knowing: known)
    return RecordedRules(
      RecordedRules.Place(rules: shown, program: program), of: petition,
      Monitor(program, clock: clock))
  }

  /// The place of a petition among those of the scenario.
  func index(of petition: PetitionID) -> Int? { numbers[petition] }

  /// A monitor for the petition at a place.
  func monitor(of place: PetitionRules) -> Monitor { Monitor(place.program, clock: clock) }

  private func place(
    of petition: ScriptedPetition, by numbers: Range<Int>, _ correspondence: Correspondence
  ) -> PetitionRules {
    let scenario = scenario
    let known = { (name: String) in Trace.known(name, petition, scenario) }
    var sources: [Program.Source] = []
    var texts: [TextRule] = []
    var bans: [Int: CountedBan] = [:]
    let truth = TextTruth(
      of: petition, in: scenario, agencies: agencies, lexicon: lexiconOfClaims, deeds: deeds)
    // Of all rules, also where some are looked at alone: a text comes to the same then.
    let splits: SplitClaims =
      rules.contains { $0.constraint.asksForSplitClaims && $0.applies.holds { known($0) ?? nil } }
      ? .askedByAnotherRule : .askedWithTheRest
    let constraints = rules.enumerated().map { index, rule -> Int? in
      // Whatever is not known beforehand is not there when a rule asks whether it applies.
      guard numbers.contains(index), rule.applies.holds({ known($0) ?? nil }) else { return nil }
      let inForce = Self.inForce(rule, scenario)
      if case .text(let activation, let requirement) = rule.constraint,
        let phrasesOfAll = phrases[index],
        let condition = activation.condition.reduced(knowing: known)
      {
        let own = petition.sender.kind.isOrganisation ? requirement.withoutSendersName : nil
        let phrases = own.flatMap { TextPhrases.each(of: [$0]).first } ?? phrasesOfAll
        texts.append(
          TextRule(
            rule: index, activities: activation.activities, condition: condition,
            demand: TextDemand(own ?? requirement, phrases, truth, splits: splits),
            inForce: inForce))
      }
      if rule.worth.pointsEach != nil, case .absence(let target, let times) = rule.constraint {
        bans[index] = target.condition.reduced(knowing: known).map { condition in
          CountedBan(
            activities: target.activities, condition: condition, inForce: inForce,
            allowedCount: times - 1)
        }
      }
      sources.append(Program.Source(rule.constraint, inForce: inForce))
      return sources.count - 1
    }
    return PetitionRules(
      petition: petition, constraints: constraints,
      program: Program(sources, alphabet: .shift, knowing: known),
      texts: TextRules(texts, truth, correspondence), bans: bans,
      unitsThatChange: scenario.units.hasEnded(
        petition.truth.road.unit, by: Self.lastDate(of: scenario))
        ? scenario.units : nil,
      asksForClaims: sources.contains { $0.constraint.asksForClaims })
  }

  private static func lastDate(of scenario: Scenario) -> CivilDate {
    scenario.workingDates.last ?? scenario.time.date
  }

  /// The dates on which a rule is in force, if the days of the shift can leave them.
  private static func inForce(_ rule: Rule, _ scenario: Scenario) -> ClosedRange<CivilDate>? {
    let last = lastDate(of: scenario)
    let first = min(scenario.startsAt.date, scenario.time.date)
    let to = rule.force.to ?? .maximum
    if rule.force.from <= first && last <= to { return nil }
    return rule.force.from...max(rule.force.from, to)
  }
}

extension TextRequirement {
  /// The same for a sender that is no person, whose name is nobody's data; nothing where it does not ask
  /// for the name.
  fileprivate var withoutSendersName: TextRequirement? {
    guard mustNot.reveal.contains(.senderName) else { return nil }
    return TextRequirement(
      of: attribute, must: must,
      mustNot: Bans(
        mention: mustNot.mention, promise: mustNot.promise,
        reveal: mustNot.reveal.filter { $0 != .senderName }, placeholders: mustNot.placeholders),
      size: size, gate: gate, redaction: redaction, lexicon: lexicon)
  }
}

extension Constraint {
  /// Whether it asks by itself for what tells the sender to send a second matter on its own.
  fileprivate var asksForSplitClaims: Bool {
    patterns.contains { $0.condition.tests.contains { $0.attribute == "truth.split-claims" } }
  }

  /// Whether a condition of it asks what messages tell their sender.
  fileprivate var asksForClaims: Bool {
    patterns.contains { $0.condition.tests.contains { $0.attribute == Activity.tells } }
  }
}

extension Alphabet {
  /// The number of each activity in ``shift``, without a look at its name.
  private static let shiftNumbers: [Activity: Int] = Dictionary(
    uniqueKeysWithValues: Activity.allCases.enumerated().map { ($1, $0) })

  func number(of activity: Activity) -> Int {
    Alphabet.shiftNumbers[activity] ?? Occurrence.unnamed
  }
}
