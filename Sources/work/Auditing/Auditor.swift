import Conformance
import Petitions
package import Rules
package import WorkCalendar

/// Judges the cases of a register by the rules that shifts are judged by, one case at a time.
///
/// It holds the rules and one case; what was said of earlier cases is with its caller. Cases have
/// nothing to do with one another, so that any number of copies may share a register.
package struct Auditor: Sendable {
  /// What the violations that it finds are told with.
  package let sentences: AuditSentences
  /// Up to when the register tells everything: a limit that runs out later is open.
  package let end: Instant
  let judgedRules: [JudgedRule]
  private(set) var monitor: Monitor
  /// Looks for the events behind violations, those of all rules in one more pass through a case.
  private var finder: EvidenceFinder
  /// Which rules the case at hand breaks, and how; kept so that no case needs room of its own.
  private var isBroken: [Bool]
  private var violations: [ConstraintViolation?]
  private let chain: RuleChain
  private let numbers: [ActivityBytes: Int]

  /// - Parameters:
  ///   - rulebook: Rules that name activities as the register does.
  ///   - calendar: What limits are counted on.
  ///   - end: Up to when the register tells everything: a limit that runs out later is open.
  package init(_ rulebook: Rulebook, calendar: WorkingCalendar, until end: Instant) {
    judgedRules = rulebook.rules.map { JudgedRule($0) }
    sentences = AuditSentences(rulebook.rules, judgedRules.map(\.text))
    chain = RuleChain(rulebook.rules)
    self.end = end
    let sources = rulebook.rules.map { rule in
      Program.Source(
        rule.constraint,
        inForce: rule.force.days)
    }
    let alphabet = Alphabet(rulebook.activities)
    numbers = Dictionary(
      uniqueKeysWithValues: alphabet.names.enumerated().map { (ActivityBytes($1.text), $0) })
    let program = Program(sources, alphabet: alphabet)
    monitor = Monitor(program, clock: LimitClock(calendar: calendar))
    finder = EvidenceFinder(program)
    isBroken = Array(repeating: false, count: rulebook.rules.count)
    violations = Array(repeating: nil, count: rulebook.rules.count)
  }

  package var rules: [Rule] { sentences.rules }

  /// Whether some rule has a limit, so that the end of the register matters.
  package static func looksAtEnd(_ rulebook: Rulebook) -> Bool {
    rulebook.rules.contains { $0.constraint.window?.within != nil }
  }

  /// Whether some rule has a limit that is counted on the days or hours of a calendar.
  package static func needsCalendar(_ rulebook: Rulebook) -> Bool {
    rulebook.rules.contains { JudgedRule($0).needsCalendar }
  }

  /// The verdicts on a case.
  ///
  /// Complexity: the events and the demands that each names, the number of rules, and the lengths
  /// of the texts that rules look at.
  package mutating func judge(_ subject: RegisterCase) -> CaseAudit {
    guard subject.isWhole else {
      return CaseAudit(subject: subject, verdicts: judgedRules.map { _ in .uncertain })
    }
    monitor.begin(caseData: subject.attributes)
    let program = monitor.program
    for event in subject.events {
      let number = numbers[ActivityBytes(event.activity)] ?? Occurrence.unnamed
      monitor.take(
        Occurrence(
          activity: number, sequence: event.line, at: event.at,
          elapsedMilliseconds: event.at.milliseconds,
          data: program.looksAtData(of: number) ? event.attributes : []))
    }
    let view = CaseView(subject, monitor.clock, end)
    findViolations(view)
    return CaseAudit(subject: subject, verdicts: verdicts(view))
  }

  /// Notes how the rules are broken that the case breaks, before each is asked for.
  private mutating func findViolations(_ view: CaseView) {
    for index in violations.indices { violations[index] = nil }
    guard !view.subject.events.isEmpty else { return }
    let horizon = Horizon.closed(view.last, elapsedMilliseconds: view.last.milliseconds)
    monitor.markBroken(horizon, in: &isBroken)
    let broken = isBroken.indices.filter { isBroken[$0] }
    guard !broken.isEmpty else { return }
    finder.find(broken, in: monitor, horizon, showing: .violations) { rule, standing in
      if case .broken(let violation) = standing { violations[rule] = violation }
    }
  }

  private func verdicts(_ view: CaseView) -> [AuditVerdict] {
    var chain = chain
    return judgedRules.indices.map { index in
      var verdict = AuditVerdict.notActivated
      let applies = judgedRules[index].applies
      let doesApply =
        applies.tests.isEmpty || applies.holds { view.subject.attributes.caseValue(of: $0) }
      let turn = chain.take(index, applies: doesApply) {
        verdict =
          judgedRules[index].text?.verdict(on: view.subject) ?? self.verdict(of: index, view)
        guard case .broken = verdict else { return false }
        return true
      }
      switch turn {
      case .doesNotApply: return .notActivated
      case .notJudged(let step): return .notJudged(because: .step(rules[step].id))
      case .judged: return verdict
      }
    }
  }

  private func verdict(of index: Int, _ view: CaseView) -> AuditVerdict {
    let found =
      violations[index].map { (standing: ConstraintStanding.broken($0), waitingSince: nil) }
      ?? monitor.standing(of: index, closedAt: view.last)
    let within = judgedRules[index].window?.within
    let opening = within == nil ? nil : found.waitingSince
    if case .notActivated = found.standing, opening == nil { return .notActivated }
    if let doubt = doubt(about: found.standing, judgedRules[index], view) {
      return .notJudged(because: doubt)
    }
    if case .broken(let violation) = found.standing {
      let isOfTime = violation.kind == .missing || violation.kind == .late
      return .broken(
        CaseViolation(
          kind: .events(violation.kind, isMirrored: violation.isMirrored),
          activation: violation.activation, target: violation.target,
          due: isOfTime ? due(from: violation.start, within, view) : nil))
    }
    guard let opening else { return .kept }
    return .pending(AuditOpening(since: opening, due: due(from: opening, within, view)))
  }

  private func due(from place: Int, _ within: TimeLimit?, _ view: CaseView) -> Instant? {
    monitor.clock.due(
      from: monitor.occurrence(at: place), within, nil, seenFrom: .horizon(view.last))
  }
}

/// An activity's name as its bytes, which are the same for the same name: all texts that are read
/// are in Normalization Form C.
private struct ActivityBytes: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ActivityBytes, right: ActivityBytes) -> Bool {
    let (left, right) = (left.text.utf8.span, right.text.utf8.span)
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  func hash(into hasher: inout Hasher) {
    var word: UInt64 = 0
    var filled = 0
    let bytes = text.utf8.span
    for index in bytes.indices {
      word = word << 8 | UInt64(bytes[index])
      filled += 1
      if filled == 8 {
        hasher.combine(word)
        word = 0
        filled = 0
      }
    }
    hasher.combine(word)
  }
}

/// A case with what every rule asks of it.
struct CaseView {
  let subject: RegisterCase
  /// The last moment of which the register tells.
  let last: Instant
  /// Whether some events have only a day.
  let hasDays: Bool
  /// Whether the calendar knows the days of the case.
  let isCovered: Bool

  init(_ subject: RegisterCase, _ clock: LimitClock, _ end: Instant) {
    self.subject = subject
    last = max(end, subject.events.last?.at ?? end)
    hasDays = subject.events.contains { $0.precision == .day }
    let covers = clock.calendar.covers
    isCovered =
      if let first = subject.events.first, let last = subject.events.last {
        covers.contains(first.at.date) && covers.contains(last.at.date)
      } else {
        true
      }
  }
}

extension Rulebook {
  /// Every activity that some rule names, in the order of the rules.
  var activities: [ActivityName] { rules.flatMap(\.constraint.patterns).flatMap(\.activities) }
}
