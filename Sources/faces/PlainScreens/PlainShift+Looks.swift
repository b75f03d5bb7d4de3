import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Simulation
import TerminalUI
import Wording
import WorkCalendar

// What the plain desk says of what happened, and what can be looked at.

extension PlainShift {
  func lines(for event: Event) -> [String] {
    let what = shift.scenario.wording(of: event)[language]
    let number = event.petition.map { " #\($0)" } ?? ""
    var lines = ["[\(shift.words(for: event.at)[language])]\(number) \(what)".printable]
    switch event.happening {
    case .citizenWrote, .unitAnswered, .unitReturned:
      if let letter = shift.letter(of: event) { lines += indented(letter.text(language)) }
    case .opened:
      if let id = event.petition, let record = shift.petitionCase(id) { lines += show(record) }
    default: break
    }
    return lines
  }

  func lines(for violation: RuleViolation) -> [String] {
    let rule = violation.rule
    let reason = shift.reason(for: violation).map { ["  \($0[language])"] } ?? []
    return
      ([
        "! \(ShiftTexts.incorrect[language]) #\(violation.petition) · \(rule.id) "
          + rule.title[language],
        "  \(violation.violation.statement[language])",
      ] + reason + [
        "  \(Citation.heading[language]): \(rule.citation.phrase[language])",
        "  \(rule.explanation[language])",
      ]).map(\.printable)
  }

  func list() -> [String] {
    if shift.cases.isEmpty { return [PlainText.emptyInbox[language]] }
    return shift.cases.map { record in
      let scripted = shift.scenario.petition(record.id)
      let channel = scripted?.channel.shortName[language] ?? ""
      let subject = scripted?.subject[language] ?? ""
      let status = shift.status(of: record)
      return
        "\(status.sign.rawValue) #\(record.id) \(channel) · \(subject) · \(status.words[language])"
        .printable
    }
  }

  func show(_ record: Case) -> [String] {
    if shift.sight(of: record) == .cover { return [PlainText.openFirst(record.id)[language]] }
    var lines = shift.letters(of: record).flatMap { letter -> [String] in
      let author = shift.name(of: letter.author)[language]
      return ["  \(letter.at.clock) \(author):"] + indented(letter.text(language))
    }
    if shift.sight(of: record) == .file {
      lines.append("  " + PlainText.lettersOnDesk(record.id)[language])
    }
    lines.append("  " + sender(record))
    if let channel = shift.simulation.channelPhrase(of: record) {
      lines.append("  " + channel[language])
    }
    if let kind = record.kind { lines.append("  " + kind.name[language]) }
    if let draft = record.draft {
      lines.append("  " + PlainText.draft[language])
      lines += indented(draft)
    }
    return lines.map(\.printable)
  }

  private func sender(_ record: Case) -> String {
    shift.sender(of: record).map { fact, value in
      "\(fact.name[language]): \(value ?? PlainText.notKnown[language])"
    }.joined(separator: " · ")
  }

  func deadlines(_ record: Case) -> [String] {
    let obligations = shift.deadlines.deadlines(of: record.id)
    if obligations.isEmpty { return [PlainText.noDeadline[language]] }
    return obligations.flatMap { obligation in
      [
        "\(obligation.rule.title[language]): \(obligation.deadline.duePhrase[language])".printable
      ] + obligation.deadline.derivation.map { "    " + $0.text(language) }
    }
  }

  func hints(_ record: Case) -> [String] {
    if mode == .exam { return [ShiftTexts.noHintsInExam[language]] }
    let hints = shift.hints(for: record.id)
    if hints.isEmpty { return [ShiftTexts.noHints[language]] }
    return hints.map { "· \($0.hint[language]) (\($0.rule.id))".printable }
  }

  /// A text in lines that a terminal of 80 columns does not break inside a word.
  func indented(_ text: String) -> [String] {
    wrap(text, width: Self.textWidth).map { "    \($0)".printable }
  }

  private static let textWidth = 74
}
