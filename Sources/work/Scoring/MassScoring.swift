import Conformance
package import Petitions
import Rules
package import Scenarios
import TextJudging

/// What a shift came to, in numbers alone.
package struct ShiftResult: Hashable, Sendable {
  /// Of each petition, in the order of the scenario.
  package fileprivate(set) var points: [Int] = []
  package fileprivate(set) var failPoints = 0
  package fileprivate(set) var isPassed = false

  package var pointsEarned: Int { points.reduce(0, +) }
}

/// Scores one shift of a scenario after another, for statistics over very many of them.
///
/// The points are those of ``Scoring/scorecard(of:events:)``; sentences and evidence are left to it.
/// Memory is that of one shift and of as many texts as are remembered, whatever the number.
package struct MassScoring: Sendable {
  package let judge: Judge
  private let petitions: [Judge.PetitionRules]
  /// What a good officer gives the rules to judge.
  private let expectation: ModelExpectation
  /// Whether some rule's clock can stand still.
  private let canPause: Bool
  private var monitors: [Monitor]
  private var pauses: [PauseTracker]
  private var texts: [TextWatch]
  private var hasArrived: [Bool]

  package init(_ scenario: Scenario) { self.init(Judge(scenario)) }

  package init(_ unprepared: Judge) {
    judge = unprepared.prepared()
    let scenario = judge.scenario
    expectation = judge.modelExpectation
    let rules = judge.rules
    petitions = scenario.petitions.indices.map { [judge] in judge.place(at: $0) }
    canPause = rules.contains { $0.constraint.window?.pausedWhile != nil }
    monitors = petitions.map(judge.monitor)
    self.pauses = petitions.map { PauseTracker($0.petition) }
    texts = petitions.map { TextWatch($0.texts, of: $0.petition, .manyShifts) }
    hasArrived = petitions.map { _ in false }
  }

  /// The result of a whole shift.
  ///
  /// Complexity: for each event, what it can move; for each petition, its rules.
  package mutating func result(of events: [Event]) -> ShiftResult {
    for index in monitors.indices {
      monitors[index].begin()
      if hasArrived[index] { texts[index].begin() }
      if canPause, hasArrived[index] {
        pauses[index] = PauseTracker(petitions[index].petition)
        monitors[index].clock.pauses = []
      }
      hasArrived[index] = false
    }
    // Spans lend what they hold: a place or a monitor would be copied for every event.
    let places = self.petitions
    let petitions = places.span
    var letters: [SoleText] = []
    // One thing mostly leads to the next on the same petition.
    var last: (petition: PetitionID, index: Int)?
    for event in events {
      guard let petition = event.petition else { continue }
      if last?.petition != petition { last = judge.index(of: petition).map { (petition, $0) } }
      guard let index = last?.index else { continue }
      hasArrived[index] = true
      if canPause, pauses[index].take(event) {
        monitors[index].clock.pauses = pauses[index].pauses
      }
      letters.note(event, texts[index].take(event, letters))
      monitors[index].take(petitions[index].occurrence(event, reading: &texts[index]))
    }
    for index in texts.indices where hasArrived[index] { texts[index].settle() }
    return settle(events)
  }

  private func settle(_ events: [Event]) -> ShiftResult {
    let scenario = judge.scenario
    let horizon = Horizon.closed(
      events.last?.at ?? scenario.startsAt,
      elapsedMilliseconds: events.last?.elapsedMilliseconds ?? 0)
    let petitions = petitions.span
    let monitors = monitors.span
    let rules = judge.rules.span
    var result = ShiftResult()
    result.points.reserveCapacity(monitors.count)
    var chain = judge.chain
    // Of the rules of one petition.
    var isBroken = Array(repeating: false, count: rules.count)
    for index in petitions.indices {
      guard hasArrived[index] else {
        result.points.append(0)
        continue
      }
      var lost = 0
      let constraints = petitions[index].constraints
      // Asked all at once: what a question needs would be copied for each rule.
      monitors[index].markBroken(horizon, in: &isBroken)
      texts[index].markFaults(in: &isBroken, constraints)
      chain.begin()
      for rule in constraints.indices {
        let constraint = constraints[rule]
        let turn = chain.take(rule, applies: constraint != nil) {
          constraint.map { isBroken[$0] } ?? false
        }
        if case .notJudged = turn, expectation.expects(rule: rule, at: index) {
          lost += unjudged(rule, at: index, horizon, events).cost(of: rules[rule])
        }
        guard turn == .judged, let constraint, isBroken[constraint] else { continue }
        lost += rules[rule].points(lostBy: extent(of: rule, at: index, events))
        if rules[rule].severity == .failPoint { result.failPoints += 1 }
      }
      result.points.append(max(0, Rule.pointsPerPetition - lost))
    }
    let possible = scenario.petitions.count * Rule.pointsPerPetition
    result.isPassed =
      result.failPoints == 0 && result.pointsEarned * 100 >= scenario.passMark * possible
    return result
  }

  /// What a rule that is not judged comes to by itself.
  private func unjudged(
    _ rule: Int, at index: Int, _ horizon: Horizon, _ events: [Event]
  ) -> UnjudgedStanding {
    guard let constraint = petitions[index].constraints[rule] else { return .open }
    if let finding = texts[index].finding(of: rule) {
      return finding.fault == nil ? UnjudgedStanding(evidence: finding.evidence) : .open
    }
    switch monitors[index].standing(of: constraint, horizon) {
    case .kept(let evidence): return UnjudgedStanding(evidence: evidence)
    case .broken:
      return UnjudgedStanding(judge.rules[rule], missing: extent(of: rule, at: index, events))
    case .notActivated, .pending: return .open
    }
  }

  /// How much of a broken rule was missed on the petition at a place.
  private func extent(of rule: Int, at index: Int, _ events: [Event]) -> Rule.Extent {
    if let fault = texts[index].finding(of: rule)?.fault { return fault.judgement.extent }
    let petition = petitions[index].petition.id
    return petitions[index].extent(of: rule, events.lazy.filter { $0.petition == petition })
  }
}
