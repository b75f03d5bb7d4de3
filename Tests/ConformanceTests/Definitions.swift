import Petitions
import Rules
import WorkCalendar

/// The templates of DECLARE as the literature defines them, event by event and without a thought
/// for speed: what the real evaluator is held against.
///
/// It shares nothing with the real evaluator but the rules' own words: conditions are held and
/// limits are counted by code of its own.
struct Definitions {
  let events: [TestEvent]
  let caseData: [Attribute]
  let time: SlowTime
  /// The dates on which the rule is in force; none: always.
  var inForce: ClosedRange<CivilDate>?
  /// The moment up to which the trace is judged, and whether it goes on after that.
  let end: TestEvent
  let isOpen: Bool

  enum Verdict: Hashable, CaseIterable {
    case notActivated
    case kept
    case broken
    case pending
  }

  /// What one activation comes to.
  private enum Answer {
    case fulfilled
    case violated
    /// Its time has not run out, and the trace is over.
    case undecided
    case waiting
  }

  func verdict(_ constraint: Constraint) -> Verdict {
    // A case without events is none.
    if events.isEmpty || !speaks(constraint) { return .notActivated }
    return switch constraint {
    case .existence(let target, let times, let window): existence(target, times, window)
    case .absence(let target, let times):
      places(target).filter(isInForce).count >= times ? .broken : isOpen ? .pending : .kept
    case .exactly(let target, let times): exactly(target, times)
    case .initial(let target):
      matches(target, 0, after: nil) ? .kept : .broken
    case .choice(let template, let first, let second): choice(template, first, second)
    case .relation(let template, let activation, let target, let window):
      relation(template, activation, target, window)
    case .text: .notActivated
    }
  }

  // MARK: - Dates

  /// Whether an event lies on a date on which the rule is in force.
  private func isInForce(_ place: Int) -> Bool {
    inForce?.contains(events[place].at.date) ?? true
  }

  /// Whether the rule speaks of the trace: by the date of the first event where it looks at the
  /// whole, by the date of any where it forbids or asks.
  private func speaks(_ constraint: Constraint) -> Bool {
    switch constraint {
    case .existence, .exactly, .initial, .choice: isInForce(0)
    case .absence, .relation, .text: events.indices.contains(where: isInForce)
    }
  }

  // MARK: - The trace as a whole

  private func existence(_ target: EventPattern, _ times: Int, _ window: Window?) -> Verdict {
    let counting = places(target).filter { window == nil || isReached(window, 0, $0) }
    if counting.count >= times {
      return isOver(window, 0, events[counting[times - 1]]) ? .broken : .kept
    }
    guard let window, window.within != nil else { return isOpen ? .pending : .broken }
    if isOver(window, 0, end) { return .broken }
    return isOpen ? .pending : .notActivated
  }

  private func exactly(_ target: EventPattern, _ times: Int) -> Verdict {
    let count = places(target).count
    if count > times { return .broken }
    if isOpen { return .pending }
    return count == times ? .kept : .broken
  }

  private func choice(
    _ template: ChoiceTemplate, _ first: EventPattern, _ second: EventPattern
  ) -> Verdict {
    let hasFirst = !places(first).isEmpty
    let hasSecond = !places(second).isEmpty
    switch template {
    case .choice: return hasFirst || hasSecond ? .kept : isOpen ? .pending : .broken
    case .exclusiveChoice:
      if hasFirst && hasSecond { return .broken }
      if isOpen { return .pending }
      return hasFirst || hasSecond ? .kept : .broken
    }
  }

  // MARK: - Activations and targets

  private func relation(
    _ template: RelationTemplate, _ activation: EventPattern, _ target: EventPattern,
    _ window: Window?
  ) -> Verdict {
    let forth = Side(activation: activation, target: target, isMirrored: false, window: window)
    let back = Side(activation: activation, target: target, isMirrored: true, window: window)
    return switch template {
    case .respondedExistence: all(forth, respondedExistence)
    case .coExistence: both(all(forth, respondedExistence), all(back, respondedExistence))
    case .response: all(forth, response)
    case .precedence: all(forth, precedence)
    case .succession: both(all(forth, response), all(back, precedence))
    case .alternateResponse: all(forth, alternateResponse)
    case .alternatePrecedence: all(forth, alternatePrecedence)
    case .alternateSuccession: both(all(forth, alternateResponse), all(back, alternatePrecedence))
    case .chainResponse: all(forth, chainResponse)
    case .chainPrecedence: all(forth, chainPrecedence)
    case .chainSuccession: both(all(forth, chainResponse), all(back, chainPrecedence))
    case .notCoExistence: none(forth, mayStillBreak: true) { $0 != $1 }
    case .notResponse: none(forth, mayStillBreak: true) { $1 > $0 }
    case .notPrecedence: none(forth, mayStillBreak: false) { $1 < $0 }
    case .notChainResponse: none(forth, mayStillBreak: true) { $1 == $0 + 1 }
    case .notChainPrecedence: none(forth, mayStillBreak: false) { $1 == $0 - 1 }
    }
  }

  /// One direction of a template: which events ask, and which answer.
  private struct Side {
    let activation: EventPattern
    let target: EventPattern
    let isMirrored: Bool
    let window: Window?
  }

  private func asking(_ side: Side) -> [Int] {
    (side.isMirrored ? ownPlaces(side.target) : places(side.activation)).filter(isInForce)
  }

  /// Whether an event answers another, whenever it lies.
  private func answers(_ side: Side, _ asking: Int, _ answering: Int) -> Bool {
    side.isMirrored
      ? matches(side.activation, answering, after: nil)
        && matches(side.target, asking, after: answering)
      : matches(side.target, answering, after: asking)
  }

  private func isInTime(_ side: Side, _ one: Int, _ other: Int) -> Bool {
    let (earlier, later) = (min(one, other), max(one, other))
    return isReached(side.window, earlier, later)
      && !isOver(side.window, earlier, events[later])
  }

  private func isAnswered(_ side: Side, _ asking: Int, by places: some Sequence<Int>) -> Bool {
    places.contains {
      $0 != asking && answers(side, asking, $0) && isInTime(side, asking, $0)
    }
  }

  /// What an activation comes to that waits for a later event which has not come.
  private func unanswered(_ side: Side, _ asking: Int) -> Answer {
    if side.window?.within != nil {
      if isOver(side.window, asking, end) { return .violated }
      return isOpen ? .waiting : .undecided
    }
    return isOpen ? .waiting : .violated
  }

  private func respondedExistence(_ side: Side, _ asking: Int) -> Answer {
    isAnswered(side, asking, by: events.indices) ? .fulfilled : unanswered(side, asking)
  }

  private func response(_ side: Side, _ asking: Int) -> Answer {
    isAnswered(side, asking, by: (asking + 1)..<events.count)
      ? .fulfilled : unanswered(side, asking)
  }

  private func precedence(_ side: Side, _ asking: Int) -> Answer {
    isAnswered(side, asking, by: 0..<asking) ? .fulfilled : .violated
  }

  private func alternateResponse(_ side: Side, _ asking: Int) -> Answer {
    guard let next = self.asking(side).first(where: { $0 > asking }) else {
      return response(side, asking)
    }
    return isAnswered(side, asking, by: (asking + 1)...next) ? .fulfilled : .violated
  }

  private func alternatePrecedence(_ side: Side, _ asking: Int) -> Answer {
    let last = self.asking(side).last { $0 < asking } ?? 0
    return isAnswered(side, asking, by: last..<asking) ? .fulfilled : .violated
  }

  private func chainResponse(_ side: Side, _ asking: Int) -> Answer {
    // As long as nothing is next, what is to be next is awaited like any other answer.
    guard asking + 1 < events.count else { return unanswered(side, asking) }
    return isAnswered(side, asking, by: [asking + 1]) ? .fulfilled : .violated
  }

  private func chainPrecedence(_ side: Side, _ asking: Int) -> Answer {
    asking > 0 && isAnswered(side, asking, by: [asking - 1]) ? .fulfilled : .violated
  }

  private func all(_ side: Side, _ answer: (Side, Int) -> Answer) -> Verdict {
    let found = asking(side).map { answer(side, $0) }
    if found.contains(.violated) { return .broken }
    if found.contains(.waiting) { return .pending }
    return found.contains(.fulfilled) ? .kept : .notActivated
  }

  private func none(
    _ side: Side, mayStillBreak: Bool, _ lies: (Int, Int) -> Bool
  ) -> Verdict {
    let asking = asking(side)
    let isBroken = asking.contains { one in
      isAnswered(side, one, by: events.indices.filter { lies(one, $0) })
    }
    if isBroken { return .broken }
    guard !asking.isEmpty else { return .notActivated }
    return isOpen && mayStillBreak ? .pending : .kept
  }

  private func both(_ one: Verdict, _ other: Verdict) -> Verdict {
    for verdict in [Verdict.broken, .pending, .kept] where one == verdict || other == verdict {
      return verdict
    }
    return .notActivated
  }

  // MARK: - Events

  private func places(_ pattern: EventPattern) -> [Int] {
    events.indices.filter { matches(pattern, $0, after: nil) }
  }

  /// Where a pattern's own conditions hold, whatever they ask of an activation.
  private func ownPlaces(_ pattern: EventPattern) -> [Int] {
    let own = EventPattern(
      names: pattern.activities,
      condition: Condition(tests: pattern.condition.tests.filter { !$0.asksOfActivation }))
    return places(own)
  }

  private func matches(_ pattern: EventPattern, _ place: Int, after activation: Int?) -> Bool {
    pattern.activities.contains(events[place].name)
      && pattern.condition.tests.allSatisfy { test in
        holds(test) { name in
          if name.hasPrefix("activation.") {
            return activation.flatMap { events[$0].value(of: String(name.dropFirst(11))) }
          }
          if name.hasPrefix("case.") {
            return caseData.first { $0.name == name.dropFirst(5) }?.value
          }
          return events[place].value(of: name)
        }
      }
  }

  /// Whether a test holds, as the table of the rule language says.
  private func holds(_ test: AttributeTest, _ look: (String) -> AttributeValue?) -> Bool {
    let value = look(test.attribute)
    let own = Set(words(value))
    switch test.comparison {
    case .anyOf(let operand): return !own.isDisjoint(with: words(operand, look))
    case .noneOf(let operand): return own.isDisjoint(with: words(operand, look))
    case .covers(let operand): return own.isSuperset(of: words(operand, look))
    case .atLeast(let minimum):
      if case .number(let number)? = value { return number >= minimum }
      return false
    case .absent: return own.isEmpty
    case .present: return !own.isEmpty
    }
  }

  /// What a value says; an empty text says nothing.
  private func words(_ value: AttributeValue?) -> [String] {
    switch value {
    case nil: []
    case .text(let text)?: [text].filter { !$0.isEmpty }
    case .list(let texts)?: texts.filter { !$0.isEmpty }
    case .number(let number)?: ["\(number)"]
    case .flag(let flag)?: [flag ? "true" : "false"]
    }
  }

  private func words(_ operand: Operand, _ look: (String) -> AttributeValue?) -> [String] {
    switch operand {
    case .literal(let texts): texts
    case .attribute(let name): words(look(name))
    }
  }

  // MARK: - Time

  /// Whether a moment lies beyond the window that an event opens; at the end of the trace every
  /// pause counts, for an event only those that began before it.
  private func isOver(_ window: Window?, _ start: Int, _ later: TestEvent) -> Bool {
    switch window?.within {
    case nil: return false
    case .real(let seconds)?:
      return later.elapsed - events[start].elapsed > Int64(seconds) * 1000
    case .simulated(let limit)?:
      return later.at
        > time.due(from: events[start].at, limit, window?.pausedWhile, seenFrom: later.at)
    }
  }

  private func isReached(_ window: Window?, _ start: Int, _ later: Int) -> Bool {
    switch window?.after {
    case nil: return true
    case .real(let seconds)?:
      return events[later].elapsed - events[start].elapsed >= Int64(seconds) * 1000
    case .simulated(let limit)?:
      return events[later].at
        >= time.due(
          from: events[start].at, limit, window?.pausedWhile, seenFrom: events[later].at)
    }
  }
}

extension AttributeTest {
  /// Whether the test looks at the event that activated the rule, on either side.
  fileprivate var asksOfActivation: Bool {
    if attribute.hasPrefix("activation.") { return true }
    switch comparison {
    case .anyOf(.attribute(let name)), .noneOf(.attribute(let name)), .covers(.attribute(let name)):
      return name.hasPrefix("activation.")
    case .anyOf, .noneOf, .covers, .atLeast, .absent, .present: return false
    }
  }
}

/// An event of a random trace.
struct TestEvent: Hashable, CustomStringConvertible {
  let name: ActivityName
  let at: Instant
  let elapsed: Int64
  let data: [Attribute]

  func value(of name: String) -> AttributeValue? {
    data.first { $0.name == name }?.value
  }

  var description: String {
    let values = data.map { "\($0.name)=\($0.value.texts.joined(separator: "+"))" }
    return "\(name)@\(at.iso)/\(elapsed)(\(values.joined(separator: " ")))"
  }
}
