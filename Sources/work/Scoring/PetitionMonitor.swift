import Conformance
import Petitions
import Rules
import Scenarios
import TextJudging
import Wording
import WorkCalendar

/// What a rule comes to on one petition at a moment, with regard to the rules that it requires.
enum Judgement {
  case doesNotApply
  /// An earlier step already failed: the rule named.
  case notJudged(because: RuleID, UnjudgedStanding)
  case judged(Standing)
}

/// Watches one petition by the rules that apply to it.
struct PetitionMonitor: Sendable {
  private let rules: [Rule]
  private let place: Judge.PetitionRules
  private(set) var trace: Trace
  private var monitor: Monitor
  private var pauses: PauseTracker
  private var texts: TextWatch

  /// Creates the monitor of a petition by all rules, or by some of them alone, as if no others applied.
  init(_ judge: Judge, at index: Int, by numbers: Range<Int>? = nil) {
    rules = judge.rules
    place = judge.place(at: index, by: numbers)
    monitor = judge.monitor(of: place)
    trace = Trace(scenario: judge.scenario, petition: place.petition)
    pauses = PauseTracker(place.petition)
    texts = TextWatch(place.texts, of: place.petition, .shift)
  }

  /// Takes what happened next, and the letters that the petitions of the shift got before; answers the
  /// runs of words of its text, where a rule has read them.
  @discardableResult
  mutating func take(_ event: Event, _ letters: [SoleText]) -> WordRuns? {
    trace.append(event)
    if pauses.take(event) { monitor.clock.pauses = pauses.pauses }
    let runs = texts.take(event, letters)
    monitor.take(place.occurrence(event, reading: &texts))
    return runs
  }

  /// What is wrong with a letter that would end the petition, by the rules that read what it says.
  func draftFaults(of event: Event, _ letters: [SoleText]) -> [DraftFinding] {
    var texts = texts
    return texts.faults(of: event, letters)
  }

  /// Which of the claims that are wanted a text of the case tells, whoever wrote it.
  func claims(in text: String, on date: CivilDate) -> [String] { texts.claims(in: text, on: date) }

  /// The sentence of a letter that would end the petition that rests on least, if one rests on too little.
  func ungroundedSentence(
    of event: Event, _ letters: [SoleText], _ fair: FairWording
  ) -> UngroundedSentence? {
    var texts = texts
    return texts.ungroundedSentence(of: event, letters, fair)
  }

  /// Judges what was left until all that happened is known.
  mutating func settle() { texts.settle() }

  /// Whether a rule applies to the petition at all.
  func applies(_ rule: Int) -> Bool { place.constraints[rule] != nil }

  /// What each rule comes to, in the order of the rules: one mistake is not punished twice.
  ///
  /// How a rule stands is asked where it is judged, or else for what is lost with the step before.
  func judgements(by judge: Judge, _ standing: (Int) -> Standing) -> [Judgement] {
    var chain = judge.chain
    return judge.rules.indices.map { rule in
      var found = Standing.notActivated
      let turn = chain.take(rule, applies: applies(rule)) {
        found = standing(rule)
        guard case .broken = found else { return false }
        return true
      }
      switch turn {
      case .doesNotApply: return .doesNotApply
      case .notJudged(let step):
        return .notJudged(
          because: judge.rules[step].id, UnjudgedStanding(judge.rules[rule], standing(rule)))
      case .judged: return .judged(found)
      }
    }
  }

  /// How a rule stands at a moment.
  func standing(of rule: Int, _ horizon: Horizon) -> Standing {
    guard let constraint = place.constraints[rule] else { return .notActivated }
    if case .text = rules[rule].constraint { return standing(ofText: rule) }
    switch monitor.standing(of: constraint, horizon) {
    case .notActivated: return .notActivated
    case .kept(let places): return .kept(evidence: places.map { trace.events[$0].sequence })
    case .broken(let violation):
      let extent = place.extent(of: rule, trace.events)
      let found = told(violation, rules[rule], horizon, extent)
      return .broken(horizon.isOpen ? found : naming(all: found, of: rule))
    case .pending(let since):
      guard let since else { return .pending(since: horizon.instant, nil) }
      let event = trace.events[since]
      return .pending(
        since: event.at, deadline(rules[rule], from: since, .horizon(horizon.instant)))
    }
  }

  /// How a rule was broken at a moment, if it was: ``standing(of:_:)`` without the rest.
  ///
  /// Broken is also a rule that waits for what can no longer be done, because the petition is closed or its
  /// time is used up.
  func violation(of rule: Int, _ horizon: Horizon) -> Violation? {
    guard let constraint = place.constraints[rule] else { return nil }
    guard monitor.isBroken(constraint, horizon) || texts.finding(of: rule)?.fault != nil else {
      return missed(by: rule, constraint, horizon).map { told($0, rules[rule], horizon, .whole) }
    }
    guard case .broken(let violation) = standing(of: rule, horizon) else { return nil }
    return violation
  }

  /// What a rule still waits for though nobody can do it any more.
  private func missed(
    by rule: Int, _ constraint: Int, _ horizon: Horizon
  ) -> ConstraintViolation? {
    guard horizon.isOpen, let ending = PetitionEnd(of: trace.events) else { return nil }
    let end = Horizon.closed(horizon.instant, elapsedMilliseconds: horizon.elapsedMilliseconds)
    guard monitor.isBroken(constraint, end),
      case .broken(let violation) = monitor.standing(of: constraint, end),
      violation.kind == .missing
    else { return nil }
    let awaited = rules[rule].constraint.awaited(isMirrored: violation.isMirrored)
    let isLost = awaited.allSatisfy { pattern in
      pattern.activities.allSatisfy(ending.rulesOut)
        || pattern.condition.reduced { Trace.known($0, trace.petition, trace.scenario) } == nil
    }
    return isLost ? violation : nil
  }

  /// Whether a broken rule is broken by its time having passed alone, without a deed that shows it.
  func isBrokenByTime(_ rule: Int, _ horizon: Horizon) -> Bool {
    guard let constraint = place.constraints[rule],
      case .broken(let violation) = monitor.standing(of: constraint, horizon)
    else { return false }
    return violation.kind == .missing
  }

  /// Whether nothing can be decided on the petition any more.
  var isOver: Bool { PetitionEnd(of: trace.events) != nil }

  private func standing(ofText rule: Int) -> Standing {
    guard let found = texts.finding(of: rule),
      case .text(_, let requirement) = rules[rule].constraint
    else { return .notActivated }
    guard let fault = found.fault else {
      return found.evidence.isEmpty ? .notActivated : .kept(evidence: found.evidence)
    }
    return .broken(
      Violation(
        evidence: [fault.event.sequence], at: fault.event.at,
        statement: ViolationText.text(fault.event, fault.judgement, requirement),
        extent: fault.judgement.extent))
  }

  /// A violation of which each transgression costs, with each of them, once the shift is over.
  ///
  /// While it goes on each is told when it happens.
  private func naming(all found: Violation, of rule: Int) -> Violation {
    let events = place.transgressions(of: rule, trace.events)
    guard events.count > 1 else { return found }
    return Violation(
      evidence: events.map(\.sequence), at: found.at,
      statement: ViolationText(rule: rules[rule], trace: trace, candour: .answer)
        .forbidden(each: events),
      deadline: found.deadline, extent: found.extent)
  }

  private func told(
    _ violation: ConstraintViolation, _ rule: Rule, _ horizon: Horizon, _ extent: Rule.Extent
  ) -> Violation {
    let activation = trace.events[violation.activation]
    let target = violation.target.map { trace.events[$0] }
    // Where an activation looks back at its neighbour, it is the later of the two.
    let last = target.map { max($0.at, activation.at) }
    let view: LimitClock.Viewpoint = last.map { .event($0) } ?? .horizon(horizon.instant)
    let deadline: Deadline? =
      switch violation.kind {
      case .missing, .late: deadline(rule, from: violation.start, view)
      default: nil
      }
    let candour: ViolationText.Candour = horizon.isOpen ? .hint : .answer
    let sentence = ViolationText(rule: rule, trace: trace, candour: candour).statement(
      violation.kind, activation, target, deadline, isMirrored: violation.isMirrored)
    let at: Instant =
      switch violation.kind {
      case .missing: deadline?.due ?? lastChance(horizon)
      case .late, .early: last ?? activation.at
      default: target?.at ?? activation.at
      }
    return Violation(
      evidence: [activation.sequence] + (target.map { [$0.sequence] } ?? []), at: at,
      statement: sentence, deadline: deadline, extent: extent)
  }

  /// When what is missing could have come last.
  private func lastChance(_ horizon: Horizon) -> Instant {
    let end = horizon.isOpen ? PetitionEnd(of: trace.events) : nil
    return end?.at ?? horizon.instant
  }

  private func deadline(
    _ rule: Rule, from place: Int, _ view: LimitClock.Viewpoint
  ) -> Deadline? {
    monitor.clock.deadline(
      of: rule, from: self.place.occurrence(trace.events[place]), seenFrom: view)
  }
}
