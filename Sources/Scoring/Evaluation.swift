import Petitions
import Rules
import Scenarios
import Wording
import WorkCalendar

/// The moment up to which a trace is judged.
enum Horizon: Hashable, Sendable {
  /// The shift runs; what has not happened yet may still happen.
  case running(Instant)
  /// The shift is over.
  case closed(Instant)

  var instant: Instant {
    switch self {
    case .running(let instant), .closed(let instant): instant
    }
  }
}

/// How each constraint stands on a trace, after the definitions of DECLARE on finite traces.
struct Evaluation {
  let trace: Trace
  let horizon: Horizon

  func standing(of rule: Rule) -> Standing {
    guard trace.applies(rule) else { return .notActivated }
    switch rule.constraint {
    case .existence(let target, let window): return existence(target, window)
    case .absence(let target): return absence(target)
    case .response(let activation, let target, let window):
      return response(activation, target, window)
    case .precedence(let activation, let target): return precedence(activation, target)
    case .text(let activation, let requirement): return text(activation, requirement)
    }
  }

  private func existence(_ target: EventPattern, _ window: Window?) -> Standing {
    guard let arrival = trace.events.first(where: { $0.activity == .arrived }) else {
      return .notActivated
    }
    let met = trace.events.first { trace.matches(target, $0) }
    return answer(to: arrival, by: met, target, window)
  }

  private func absence(_ target: EventPattern) -> Standing {
    guard let event = trace.events.first(where: { trace.matches(target, $0) }) else {
      // Nothing forbidden happened; that alone is no merit, and it costs nothing.
      return horizonIsOpen ? .pending(since: horizon.instant, nil) : .kept(evidence: [])
    }
    return .broken(
      Breach(
        evidence: [event.sequence], at: event.at,
        statement: BreachText.forbidden(event, in: trace.scenario)))
  }

  private func response(
    _ activation: EventPattern, _ target: EventPattern, _ window: Window?
  ) -> Standing {
    var evidence: [Int] = []
    var pending: Standing?
    for (index, event) in trace.events.enumerated() where trace.matches(activation, event) {
      let met = trace.events[(index + 1)...].first {
        trace.matches(target, $0, activation: event)
      }
      switch answer(to: event, by: met, target, window) {
      case .kept(let events): evidence += events
      case .pending(let since, let deadline): pending = pending ?? .pending(since: since, deadline)
      case .broken(let breach): return .broken(breach)
      case .notActivated: continue
      }
    }
    return pending ?? (evidence.isEmpty ? .notActivated : .kept(evidence: evidence))
  }

  /// How an activation stands that asks for a target, which came or did not come.
  private func answer(
    to activation: Event, by met: Event?, _ target: EventPattern, _ window: Window?
  ) -> Standing {
    let deadline = window.flatMap { self.deadline(from: activation, $0, until: met) }
    if let met {
      guard let deadline, !deadline.isMet(at: met.at) else {
        return .kept(evidence: [activation.sequence, met.sequence])
      }
      return .broken(
        Breach(
          evidence: [activation.sequence, met.sequence], at: met.at,
          statement: BreachText.late(activation, met, deadline, in: trace.scenario),
          deadline: deadline))
    }
    let isOverdue = deadline.map { !$0.isMet(at: horizon.instant) } ?? !horizonIsOpen
    guard isOverdue else {
      // A limit that had not run out when the shift ended cannot be held against anybody.
      return horizonIsOpen ? .pending(since: activation.at, deadline) : .notActivated
    }
    return .broken(
      Breach(
        evidence: [activation.sequence], at: deadline?.due ?? horizon.instant,
        statement: BreachText.missing(
          activation, Expectation(trace: trace, target: target), deadline),
        deadline: deadline))
  }

  private func precedence(_ activation: EventPattern, _ target: EventPattern) -> Standing {
    var evidence: [Int] = []
    for (index, event) in trace.events.enumerated() where trace.matches(activation, event) {
      let before = trace.events[..<index].first {
        trace.matches(target, $0, activation: event)
      }
      guard let before else {
        return .broken(
          Breach(
            evidence: [event.sequence], at: event.at,
            statement: BreachText.notBefore(event, Expectation(trace: trace, target: target))))
      }
      evidence += [before.sequence, event.sequence]
    }
    return evidence.isEmpty ? .notActivated : .kept(evidence: evidence)
  }

  private func text(_ activation: EventPattern, _ requirement: TextRequirement) -> Standing {
    var evidence: [Int] = []
    for event in trace.events where trace.matches(activation, event) {
      guard case .text(let text)? = trace.value(of: "text", event: event, activation: nil) else {
        continue
      }
      let judgement = TextJudgement(
        text, mustMention: lists(requirement.mustMention),
        mustNotMention: phrases(requirement.mustNotMention),
        minimum: requirement.wordsMinimum, maximum: requirement.wordsMaximum)
      guard judgement.isKept else {
        return .broken(
          Breach(
            evidence: [event.sequence], at: event.at,
            statement: BreachText.text(event, judgement, requirement)))
      }
      evidence.append(event.sequence)
    }
    return evidence.isEmpty ? .notActivated : .kept(evidence: evidence)
  }

  private func lists(_ lists: PhraseLists) -> [[String]] {
    switch lists {
    case .literal(let lists): lists
    case .replyMentions: trace.petition.truth.replyMentions
    }
  }

  private func phrases(_ operand: Operand) -> [String] {
    switch operand {
    case .literal(let phrases): phrases
    case .attribute(let name): trace.value(of: name, event: nil, activation: nil)?.texts ?? []
    }
  }

  private func deadline(from activation: Event, _ window: Window, until met: Event?) -> Deadline? {
    // What happened after the target cannot have stopped the clock for it.
    let pauses = trace.pauses(window.pausedWhile).filter { pause in
      met.map { pause.from < $0.at } ?? true
    }
    // Loading a scenario checks that its calendar covers every limit; a limit that still leaves
    // the calendar holds nobody to anything.
    return try? trace.scenario.calendar.deadline(
      from: activation.at, limit: window.limit, pauses: pauses, asOf: met?.at ?? horizon.instant)
  }

  private var horizonIsOpen: Bool {
    switch horizon {
    case .running: true
    case .closed: false
    }
  }
}
