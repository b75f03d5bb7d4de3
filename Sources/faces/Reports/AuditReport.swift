import Auditing
package import Documents
package import JSON
import Petitions
package import Rules
package import Wording
import WorkCalendar

/// What stands at the end of an audit: its counts, and what has to be known to understand them.
package struct AuditReport: Sendable {
  /// How many violations the plain report tells one by one; the rest are counted.
  package static let violationsTold = 200

  private let rules: [Rule]
  private let language: Language
  private let counts: AuditCounts
  private let midnights: Midnights

  /// What a clock of 00:00 says in the register.
  package enum Midnights: Hashable, Sendable {
    /// Perhaps that no time is known, as where a spreadsheet wrote days.
    case doubtful
    /// Midnight: what means that no time is known was read so.
    case certain
  }

  package init(
    _ counts: AuditCounts, of rules: [Rule], midnights: Midnights = .doubtful, _ language: Language
  ) {
    self.counts = counts
    self.midnights = midnights
    self.rules = rules
    self.language = language
  }

  /// What all cases come to, rule by rule.
  package var summary: Document {
    var blocks: [Block] = []
    let rest = counts.violationCount - Self.violationsTold
    if rest > 0 {
      let more = Phrase(
        "… và \(rest) lần nữa; xem đủ bằng --csv hoặc --json",
        "… and \(rest) more; --csv and --json list them all")
      blocks.append(.paragraph(more[language]))
    }
    let sum = Phrase(
      "\(counts.caseCount) hồ sơ, \(counts.eventCount) sự kiện",
      "\(counts.caseCount.counted("case")), "
        + "\(counts.eventCount.counted("event"))")
    blocks += [.paragraph(sum[language]), .table(tallies)]
    return Document(
      Phrase("Đối chiếu sổ", "Audit of a register")[language], in: language,
      blocks + remarks.map { .paragraph($0) })
  }

  private var tallies: Table {
    Table(
      [
        Column("rule", Phrase("Quy tắc", "Rule")[language]),
        Column("title", Phrase("Tên", "Title")[language]),
        Column("kept", Phrase("Giữ", "Kept")[language], .number),
        Column("broken", Phrase("Phạm", "Broken")[language], .number),
        Column("notActivated", Phrase("Không phát sinh", "Not activated")[language], .number),
        Column("pending", Phrase("Còn hạn", "Pending")[language], .number),
        Column("notJudged", Phrase("Không xét", "Not judged")[language], .number),
        Column("uncertain", Phrase("Không chắc", "Uncertain")[language], .number),
      ],
      zip(rules, counts.tallies).map { rule, tally in
        [
          .text(rule.id.text), .text(rule.title[language]), .number(tally.kept),
          .number(tally.broken), .number(tally.notActivated), .number(tally.pending),
          .number(tally.notJudged), .number(tally.uncertain),
        ]
      },
      form: .sentences(
        zip(rules, counts.tallies).map { AuditTexts.tally(of: $0, $1)[language] }))
  }

  /// What has to be known of the register to understand its verdicts.
  package var remarks: [String] {
    var remarks: [Phrase] = []
    if let end = counts.end {
      remarks.append(AuditTexts.registerEnd(end, behind: counts.behindEndCount))
    }
    if counts.tallies.contains(where: { $0.pending > 0 }) {
      remarks.append(AuditTexts.openLimits)
    }
    if counts.dayOnlyCount > 0 { remarks.append(AuditTexts.daysAlone(counts.dayOnlyCount)) }
    if counts.midnightCount > 0, midnights == .doubtful {
      remarks.append(AuditTexts.midnights(counts.midnightCount))
    }
    if counts.tieCount > 0 { remarks.append(AuditTexts.ties(counts.tieCount)) }
    return remarks.map { $0[language] }
  }

  /// The counts as the last line of JSON.
  package var summaryJSON: JSONValue {
    let rows = zip(rules, counts.tallies).map { rule, tally -> JSONValue in
      [
        "rule": .text(rule.id.text), "kept": .integer(Int64(tally.kept)),
        "broken": .integer(Int64(tally.broken)), "pending": .integer(Int64(tally.pending)),
        "notActivated": .integer(Int64(tally.notActivated)),
        "notJudged": .integer(Int64(tally.notJudged)),
        "uncertain": .integer(Int64(tally.uncertain)),
      ]
    }
    return [
      "cases": .integer(Int64(counts.caseCount)), "events": .integer(Int64(counts.eventCount)),
      "eventsWithoutTimeOfDay": .integer(Int64(counts.dayOnlyCount)),
      "eventsAtMidnight": .integer(Int64(counts.midnightCount)),
      "eventsOfOneMoment": .integer(Int64(counts.tieCount)),
      "eventsBehindUntil": .integer(Int64(counts.behindEndCount)),
      "until": counts.end.map {
        .text($0.precision == .day ? $0.moment.date.iso : $0.moment.iso)
      } ?? .null,
      "untilLine": counts.end?.line.map { .integer(Int64($0)) } ?? .null, "rules": .array(rows),
    ]
  }
}
