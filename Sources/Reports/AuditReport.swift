package import Auditing
package import JSON
import Petitions
package import Rules
package import Wording
import WorkCalendar

/// An audit of a register, line by line as its cases come: nothing but the counts is kept.
package struct AuditReport: Sendable {
  /// How many breaches the plain report tells one by one; the rest are counted.
  package static let breachesTold = 200

  private let rules: [Rule]
  private let language: Language
  private var tallies: [RuleTally]
  private var caseCount = 0
  private var eventCount = 0
  private var breachCount = 0

  package init(_ rules: [Rule], _ language: Language) {
    self.rules = rules
    self.language = language
    tallies = rules.map { _ in RuleTally() }
  }

  /// Counts a case.
  package mutating func count(_ audit: CaseAudit, events: Int) {
    caseCount += 1
    eventCount += events
    for (index, verdict) in audit.verdicts.enumerated() { tallies[index].add(verdict) }
  }

  /// The breaches of a case in sentences, as long as there are not too many in all.
  package mutating func lines(_ audit: CaseAudit) -> [String] {
    var lines: [String] = []
    for (rule, verdict) in zip(rules, audit.verdicts) {
      guard case .broken(let breach) = verdict else { continue }
      breachCount += 1
      guard breachCount <= Self.breachesTold else { continue }
      lines.append(
        "\(audit.identifier) (\(audit.line)) · \(rule.id) · \(breach.statement.phrase[language])"
          .printable)
    }
    return lines
  }

  /// What all cases come to, rule by rule.
  package var summary: [String] {
    var lines: [String] = []
    if breachCount > Self.breachesTold {
      let rest = breachCount - Self.breachesTold
      lines.append(
        Phrase(
          "… và \(rest) lần nữa; xem đủ bằng --csv hoặc --json",
          "… and \(rest) more; --csv and --json tell all")[language])
    }
    lines.append(
      Phrase(
        "\(caseCount) hồ sơ, \(eventCount) sự kiện", "\(caseCount) cases, \(eventCount) events")[
          language])
    for (rule, tally) in zip(rules, tallies) {
      lines.append(
        Phrase(
          "\(rule.id) \(rule.title.vietnamese): giữ \(tally.kept), phạm \(tally.broken), không "
            + "phát sinh \(tally.notActivated), không xét \(tally.notJudged), "
            + "không chắc \(tally.uncertain)",
          "\(rule.id) \(rule.title.english): kept \(tally.kept), broken \(tally.broken), not "
            + "activated \(tally.notActivated), not judged \(tally.notJudged), "
            + "uncertain \(tally.uncertain)")[language].printable)
    }
    return lines
  }

  // MARK: - JSON Lines

  /// A case as one line of JSON: the verdicts of the rules that it activated.
  package func json(_ audit: CaseAudit) -> JSONValue {
    let verdicts = zip(rules, audit.verdicts).compactMap { rule, verdict -> JSONValue? in
      guard verdict != .notActivated else { return nil }
      var members = [
        JSONMember("rule", .text(rule.id.text)), JSONMember("verdict", .text(verdict.word)),
      ]
      if case .notJudged(let step) = verdict {
        members.append(JSONMember("because", .text(step.text)))
      }
      if case .broken(let breach) = verdict { members += self.members(of: breach) }
      return .object(members)
    }
    return [
      "case": .text(audit.identifier), "line": .integer(Int64(audit.line)),
      "verdicts": .array(verdicts),
    ]
  }

  private func members(of breach: AuditBreach) -> [JSONMember] {
    var members = [JSONMember("activation", event(breach.activation))]
    if let target = breach.target { members.append(JSONMember("target", event(target))) }
    if let due = breach.due { members.append(JSONMember("due", .text(due.iso))) }
    members.append(JSONMember("statement", .text(breach.statement.phrase[language])))
    return members
  }

  private func event(_ event: AuditEvent) -> JSONValue {
    [
      "activity": .text(event.activity), "at": .text(event.at.iso),
      "line": .integer(Int64(event.line)),
    ]
  }

  /// The counts as the last line of JSON.
  package var summaryJSON: JSONValue {
    let counts = zip(rules, tallies).map { rule, tally -> JSONValue in
      [
        "rule": .text(rule.id.text), "kept": .integer(Int64(tally.kept)),
        "broken": .integer(Int64(tally.broken)),
        "notActivated": .integer(Int64(tally.notActivated)),
        "notJudged": .integer(Int64(tally.notJudged)),
        "uncertain": .integer(Int64(tally.uncertain)),
      ]
    }
    return [
      "cases": .integer(Int64(caseCount)), "events": .integer(Int64(eventCount)),
      "rules": .array(counts),
    ]
  }

  // MARK: - CSV

  /// The names of the columns.
  package static let csvHeader = CSVText.row([
    "case", "line", "rule", "verdict", "activity", "at", "due", "answered_at", "statement",
  ])

  /// A row for each rule that the case activated.
  package func csv(_ audit: CaseAudit) -> [String] {
    zip(rules, audit.verdicts).compactMap { rule, verdict -> String? in
      guard verdict != .notActivated else { return nil }
      var cells = [audit.identifier, "\(audit.line)", rule.id.text, verdict.word]
      switch verdict {
      case .broken(let breach):
        cells += [
          breach.activation.activity, breach.activation.at.iso, breach.due?.iso ?? "",
          breach.target?.at.iso ?? "", breach.statement.phrase[language],
        ]
      case .notJudged(let step): cells += ["", "", "", "", step.text]
      case .kept, .notActivated, .uncertain: cells += ["", "", "", "", ""]
      }
      return CSVText.row(cells)
    }
  }
}

extension AuditVerdict {
  /// The verdict as the other verdicts of the program are called in files.
  fileprivate var word: String {
    switch self {
    case .kept: "kept"
    case .broken: "broken"
    case .notActivated: "not-activated"
    case .notJudged: "not-judged"
    case .uncertain: "uncertain"
    }
  }
}
