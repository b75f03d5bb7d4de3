package import Auditing
private import Documents
package import JSON
import Petitions
import Rules
package import Wording
import WorkCalendar

/// Writes what an audit says of a case, as bytes for whoever asked: people, programs, spreadsheets.
///
/// Every form is lines of text in UTF-8 in which nothing hidden stands. It keeps nothing, so that
/// the cases of a register can be written apart and put together in their order.
package struct AuditWriter: Sendable {
  private let sentences: AuditSentences
  private let language: Language

  package init(_ sentences: AuditSentences, _ language: Language) {
    self.sentences = sentences
    self.language = language
  }

  // MARK: - Sentences

  /// The violations of a case in sentences, a line each, as many as may still be told.
  package func lines(_ audit: CaseAudit, atMost maximum: Int) -> [String] {
    var lines: [String] = []
    for (index, verdict) in audit.verdicts.enumerated() {
      guard lines.count < maximum else { break }
      guard case .broken(let violation) = verdict else { continue }
      let sentence = sentences.sentence(on: violation, of: index, in: audit.subject, language)
      lines.append(
        "\(audit.subject.identifier) (\(audit.subject.line)) · \(sentences.names[index]) · \(sentence)"
          .onOneLine)
    }
    return lines
  }

  // MARK: - JSON Lines

  /// Writes a case as one line of JSON: the verdicts of the rules that it activated.
  package func json(_ audit: CaseAudit, into writer: inout JSONWriter) {
    let subject = audit.subject
    writer.object { writer in
      writer.key(.caseName)
      writer.text(subject.identifier)
      writer.key(.line)
      writer.integer(Int64(subject.line))
      writer.key(.verdicts)
      writer.array { writer in
        for index in audit.verdicts.indices where audit.verdicts[index] != .notActivated {
          write(audit.verdicts[index], of: index, in: subject, &writer)
        }
      }
    }
    writer.endLine()
  }

  private func write(
    _ verdict: AuditVerdict, of rule: Int, in subject: RegisterCase, _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.key(.rule)
      writer.text(sentences.names[rule])
      writer.key(.verdict)
      writer.text(verdict.word)
      switch verdict {
      case .notJudged(let doubt):
        writer.key(.because)
        writer.text(doubt.word)
      case .broken(let violation):
        writer.event(.activation, subject.events[violation.activation])
        if let target = violation.target { writer.event(.target, subject.events[target]) }
        writer.due(violation.due)
        writer.key(.statement)
        writer.text(sentences.sentence(on: violation, of: rule, in: subject, language))
      case .pending(let opening):
        writer.event(.since, subject.events[opening.since])
        writer.due(opening.due)
      case .kept, .notActivated, .uncertain: break
      }
    }
  }

  // MARK: - CSV

  /// The names of the columns.
  package static let csvHeader = CSVText.row([
    "case", "line", "rule", "verdict", "activity", "at", "activity_line", "due", "answer",
    "answered_at", "answer_line", "because", "statement",
  ])

  /// Writes a row for each rule that the case activated.
  package func csv(_ audit: CaseAudit, into bytes: inout [UInt8]) {
    let subject = audit.subject
    for (index, verdict) in audit.verdicts.enumerated() where verdict != .notActivated {
      let cells = [
        subject.identifier, "\(subject.line)", sentences.names[index], verdict.word,
      ]
      CSVText.append(cells + self.cells(of: verdict, by: index, in: subject), to: &bytes)
      bytes.append(0x0A)
    }
  }

  private func cells(
    of verdict: AuditVerdict, by rule: Int, in subject: RegisterCase
  ) -> [String] {
    let none = ["", "", ""]
    switch verdict {
    case .broken(let violation):
      let target = violation.target.map { subject.events[$0].cells } ?? none
      return subject.events[violation.activation].cells + [violation.due?.iso ?? ""] + target + [
        "", sentences.sentence(on: violation, of: rule, in: subject, language),
      ]
    case .pending(let opening):
      return subject.events[opening.since].cells + [opening.due?.iso ?? ""] + none + ["", ""]
    case .notJudged(let doubt):
      return none + [""] + none + [doubt.word, AuditTexts.sentence(doubt)[language]]
    case .kept, .notActivated, .uncertain: return none + [""] + none + ["", ""]
    }
  }
}

extension JSONKey {
  fileprivate static let caseName = JSONKey("case")
  fileprivate static let line = JSONKey("line")
  fileprivate static let verdicts = JSONKey("verdicts")
  fileprivate static let rule = JSONKey("rule")
  fileprivate static let verdict = JSONKey("verdict")
  fileprivate static let because = JSONKey("because")
  fileprivate static let activation = JSONKey("activation")
  fileprivate static let target = JSONKey("target")
  fileprivate static let since = JSONKey("since")
  fileprivate static let due = JSONKey("due")
  fileprivate static let statement = JSONKey("statement")
  fileprivate static let activity = JSONKey("activity")
  fileprivate static let at = JSONKey("at")
}

extension JSONWriter {
  fileprivate mutating func event(_ key: JSONKey, _ event: RegisterEvent) {
    self.key(key)
    object { writer in
      writer.key(.activity)
      writer.text(event.activity)
      writer.key(.at)
      writer.text(event.iso)
      writer.key(.line)
      writer.integer(Int64(event.line))
    }
  }

  fileprivate mutating func due(_ due: Instant?) {
    guard let due else { return }
    key(.due)
    text(due.iso)
  }
}

extension RegisterEvent {
  /// The event as three cells: its name, its moment and its line.
  fileprivate var cells: [String] { [activity, iso, "\(line)"] }
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
