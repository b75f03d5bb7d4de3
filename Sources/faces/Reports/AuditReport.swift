package import Auditing
package import JSON
import Petitions
package import Rules
package import Wording
import WorkCalendar

/// An audit of a register, line by line as its cases come: nothing but the counts is kept.
package struct AuditReport: Sendable {
  /// How many violations the plain report tells one by one; the rest are counted.
  package static let violationsTold = 200

  private let rules: [Rule]
  private let language: Language
  private var tallies: [RuleTally]
  private var caseCount = 0
  private var eventCount = 0
  private var violationCount = 0
  private var dayOnlyCount = 0
  private var midnightCount = 0
  /// How often two events of a case share a moment.
  private var tieCount = 0
  private var behindEndCount = 0
  private var end: RegisterEnd?
  private let isEndSaid: Bool

  /// Creates a report; the end is the moment up to which limits were judged, else that of the last
  /// event of which it is told.
  package init(_ rules: [Rule], _ language: Language, until end: RegisterEnd? = nil) {
    self.rules = rules
    self.language = language
    self.end = end
    isEndSaid = end != nil
    tallies = rules.map { _ in RuleTally() }
  }

  /// Counts a case and what was said of it.
  package mutating func count(_ subject: AuditCase, _ audit: CaseAudit) {
    caseCount += 1
    eventCount += subject.events.count
    count(subject.events)
    for (index, verdict) in audit.verdicts.enumerated() { tallies[index].add(verdict) }
  }

  private mutating func count(_ events: [AuditEvent]) {
    for (index, event) in events.enumerated() {
      switch event.precision {
      case .day: dayOnlyCount += 1
      case .clock: if event.at.millisecondOfDay == 0 { midnightCount += 1 }
      }
      if index > 0 {
        let before = events[index - 1]
        if before.at == event.at && before.precision == event.precision && event.precision == .clock
          && before.activity != event.activity
        {
          tieCount += 1
        }
      }
      if let end, isEndSaid {
        if event.at > end.moment { behindEndCount += 1 }
      } else if end.map({ $0.moment < event.at }) ?? true {
        end = RegisterEnd(event.at, event.precision, line: event.line)
      }
    }
  }

  /// The violations of a case in sentences, as long as there are not too many in all.
  package mutating func lines(_ audit: CaseAudit) -> [String] {
    var lines: [String] = []
    for (rule, verdict) in zip(rules, audit.verdicts) {
      guard case .broken(let violation) = verdict else { continue }
      violationCount += 1
      guard violationCount <= Self.violationsTold else { continue }
      lines.append(
        "\(audit.identifier) (\(audit.line)) · \(rule.id) · \(violation.statement.phrase[language])"
          .printable)
    }
    return lines
  }

  /// What all cases come to, rule by rule.
  package var summary: [String] {
    var lines: [String] = []
    if violationCount > Self.violationsTold {
      let rest = violationCount - Self.violationsTold
      lines.append(
        Phrase(
          "… và \(rest) lần nữa; xem đủ bằng --csv hoặc --json",
          "… and \(rest) more; --csv and --json list them all")[language])
    }
    lines.append(
      Phrase(
        "\(caseCount) hồ sơ, \(eventCount) sự kiện",
        "\(caseCount) \(caseCount == 1 ? "case" : "cases"), "
          + "\(eventCount) \(eventCount == 1 ? "event" : "events")")[
          language])
    for (rule, tally) in zip(rules, tallies) {
      lines.append(AuditTexts.tally(of: rule, tally)[language].printable)
    }
    return lines + remarks
  }

  /// What has to be known of the register to understand its verdicts.
  package var remarks: [String] {
    var remarks: [Phrase] = []
    if let end { remarks.append(AuditTexts.registerEnd(end, behind: behindEndCount)) }
    if tallies.contains(where: { $0.pending > 0 }) { remarks.append(AuditTexts.openLimits) }
    if dayOnlyCount > 0 { remarks.append(AuditTexts.daysAlone(dayOnlyCount)) }
    if midnightCount > 0 { remarks.append(AuditTexts.midnights(midnightCount)) }
    if tieCount > 0 { remarks.append(AuditTexts.ties(tieCount)) }
    return remarks.map { $0[language] }
  }

  // MARK: - JSON Lines

  /// A case as one line of JSON: the verdicts of the rules that it activated.
  package func json(_ audit: CaseAudit) -> JSONValue {
    let verdicts = zip(rules, audit.verdicts).compactMap { rule, verdict -> JSONValue? in
      guard verdict != .notActivated else { return nil }
      var members = [
        JSONMember("rule", .text(rule.id.text)), JSONMember("verdict", .text(verdict.word)),
      ]
      if case .notJudged(let doubt) = verdict {
        members.append(JSONMember("because", .text(doubt.word)))
      }
      if case .broken(let violation) = verdict { members += self.members(of: violation) }
      if case .pending(let opening) = verdict {
        members.append(JSONMember("since", event(opening.since)))
        if let due = opening.due { members.append(JSONMember("due", .text(due.iso))) }
      }
      return .object(members)
    }
    return [
      "case": .text(audit.identifier), "line": .integer(Int64(audit.line)),
      "verdicts": .array(verdicts),
    ]
  }

  private func members(of violation: CaseViolation) -> [JSONMember] {
    var members = [JSONMember("activation", event(violation.activation))]
    if let target = violation.target { members.append(JSONMember("target", event(target))) }
    if let due = violation.due { members.append(JSONMember("due", .text(due.iso))) }
    members.append(JSONMember("statement", .text(violation.statement.phrase[language])))
    return members
  }

  private func event(_ event: AuditEvent) -> JSONValue {
    [
      "activity": .text(event.activity), "at": .text(event.iso),
      "line": .integer(Int64(event.line)),
    ]
  }

  /// The counts as the last line of JSON.
  package var summaryJSON: JSONValue {
    let counts = zip(rules, tallies).map { rule, tally -> JSONValue in
      [
        "rule": .text(rule.id.text), "kept": .integer(Int64(tally.kept)),
        "broken": .integer(Int64(tally.broken)), "pending": .integer(Int64(tally.pending)),
        "notActivated": .integer(Int64(tally.notActivated)),
        "notJudged": .integer(Int64(tally.notJudged)),
        "uncertain": .integer(Int64(tally.uncertain)),
      ]
    }
    return [
      "cases": .integer(Int64(caseCount)), "events": .integer(Int64(eventCount)),
      "eventsWithoutTimeOfDay": .integer(Int64(dayOnlyCount)),
      "eventsAtMidnight": .integer(Int64(midnightCount)),
      "eventsOfOneMoment": .integer(Int64(tieCount)),
      "eventsBehindUntil": .integer(Int64(behindEndCount)),
      "until": end.map {
        .text($0.precision == .day ? $0.moment.date.iso : $0.moment.iso)
      } ?? .null,
      "untilLine": end?.line.map { .integer(Int64($0)) } ?? .null, "rules": .array(counts),
    ]
  }

  // MARK: - CSV

  /// The names of the columns.
  package static let csvHeader = CSVText.row([
    "case", "line", "rule", "verdict", "activity", "at", "activity_line", "due", "answer",
    "answered_at", "answer_line", "because", "statement",
  ])

  /// A row for each rule that the case activated.
  package func csv(_ audit: CaseAudit) -> [String] {
    zip(rules, audit.verdicts).compactMap { rule, verdict -> String? in
      guard verdict != .notActivated else { return nil }
      let cells = [audit.identifier, "\(audit.line)", rule.id.text, verdict.word]
      switch verdict {
      case .broken(let violation):
        return CSVText.row(
          cells + self.cells(violation.activation) + [violation.due?.iso ?? ""]
            + self.cells(violation.target) + ["", violation.statement.phrase[language]])
      case .pending(let opening):
        return CSVText.row(
          cells + self.cells(opening.since) + [opening.due?.iso ?? ""] + self.cells(nil)
            + ["", ""])
      case .notJudged(let doubt):
        return CSVText.row(
          cells + self.cells(nil) + [""] + self.cells(nil)
            + [doubt.word, AuditTexts.sentence(doubt)[language]])
      case .kept, .notActivated, .uncertain:
        return CSVText.row(cells + self.cells(nil) + [""] + self.cells(nil) + ["", ""])
      }
    }
  }

  /// An event as three cells: its name, its moment and its line.
  private func cells(_ event: AuditEvent?) -> [String] {
    event.map { [$0.activity, $0.iso, "\($0.line)"] } ?? ["", "", ""]
  }
}

extension AuditVerdict {
  /// The verdict as the other verdicts of the program are called in files.
  fileprivate var word: String {
    switch self {
    case .kept: "kept"
    case .broken: "broken"
    case .pending: "pending"
    case .notActivated: "not-activated"
    case .notJudged: "not-judged"
    case .uncertain: "uncertain"
    }
  }
}

extension AuditDoubt {
  /// The reason as files name it; for an earlier step, its rule.
  fileprivate var word: String {
    switch self {
    case .step(let rule): rule.text
    case .noTimeOfDay: "no-time-of-day"
    case .outsideCalendar: "outside-calendar"
    case .noText: "no-text"
    }
  }
}
