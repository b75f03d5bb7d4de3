import Auditing
import Fixtures
import Petitions
import Rules
import Wording
import WorkCalendar

/// A case in few signs, its events one behind the other.
///
/// Each is `name`, `name(key=value)`, `name@13T09:00` or, with a day alone, `name@13`, of February
/// 2023. What has no moment happens a minute after the event before it, the first on the 13th, 08:00.
func registerCase(_ shorthand: String, _ attributes: Attribute...) -> RegisterCase {
  var last = monday("08:00")
  var events: [RegisterEvent] = []
  for (index, word) in shorthand.split(separator: " ").enumerated() {
    let halves = word.split(separator: "@")
    var precision = MomentPrecision.clock
    if halves.count == 2 {
      precision = halves[1].contains("T") ? .clock : .day
      let text = "2023-02-" + halves[1] + (precision == .day ? "T00:00:00.001" : "")
      last = moment(text)
    } else if index > 0 {
      last = last.advanced(byMilliseconds: 60_000)
    }
    let parts = halves[0].split(separator: "(")
    events.append(
      RegisterEvent(
        activity: String(parts[0]), at: last, precision: precision, line: index + 2,
        attributes: parts.count == 2 ? [data(parts[1].dropLast())] : []))
  }
  return RegisterCase(
    identifier: "1", line: 2, attributes: attributes, events: events)
}

private func data(_ text: Substring) -> Attribute {
  let halves = text.split(separator: "=")
  let value = halves[1].split(separator: "_").joined(separator: " ")
  return Attribute(String(halves[0]), Int(value).map { .number($0) } ?? .text(value))
}

/// The verdict in a word: what a report calls it, with the line of the event that it names.
func word(
  on shorthand: String, by constraint: Constraint, until end: Instant = monday("23:59")
) -> String {
  let verdict = verdicts(on: registerCase(shorthand), by: [Fixture.rule("SO-01", constraint)], end)
  return word(verdict[0])
}

func verdicts(
  on subject: RegisterCase, by rules: [Rule], _ end: Instant = monday("23:59")
) -> [AuditVerdict] {
  let rulebook = Rulebook(id: "so", title: Phrase(verbatim: "Sổ"), vocabulary: .log, rules: rules)
  var auditor = Auditor(rulebook, calendar: Fixture.calendar, until: end)
  return auditor.judge(subject).verdicts
}

/// What the sentence on a case that broke its only rule says.
func sentence(
  on subject: RegisterCase, by rule: Rule, _ language: Language = .vietnamese,
  until end: Instant = monday("23:59")
) -> String? {
  guard case .broken(let violation) = verdicts(on: subject, by: [rule], end)[0] else { return nil }
  return AuditSentences([rule]).sentence(on: violation, of: 0, in: subject, language)
}

/// The verdict in a word, an event by the line that it has in a case in few signs.
func word(_ verdict: AuditVerdict) -> String {
  switch verdict {
  case .kept: "kept"
  case .broken(let violation): "broken \(violation.activation + 2)"
  case .pending(let opening): "pending \(opening.since + 2)"
  case .notActivated: "not activated"
  case .notJudged(let doubt): "not judged: \(doubt)"
  case .uncertain: "uncertain"
  }
}
