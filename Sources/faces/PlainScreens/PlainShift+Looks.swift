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
    guard shift.tells(event) else { return [] }
    if case .ordered(let order, _) = event.happening {
      return [Self.line(of: order)[language].printable]
    }
    let what = shift.scenario.wording(of: event)[language]
    let number = event.petition.map { " #\($0)" } ?? ""
    var lines = ["[\(shift.words(for: event.at)[language])]\(number) \(what)".printable]
    switch event.happening {
    case .citizenWrote, .unitAnswered, .unitReturned:
      if let letter = shift.letter(of: event) { lines += indented(letter.text(language)) }
    case .opened:
      if let id = event.petition, let record = shift.petitionCase(id) { lines += desk(record) }
    default: break
    }
    if let aftermath = shift.aftermath(of: event, finishing: PlainText.howToFinish) {
      lines.append("  \(aftermath[language])".printable)
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
        "  \(rule.explanation[language])", "  \(shift.cost(of: violation)[language])",
      ]).map(\.printable)
  }

  func list() -> [String] {
    if shift.cases.isEmpty { return [PlainText.emptyInbox[language]] }
    return shift.cases.map { record in
      let due = shift.deadlines.nearest(of: record.id).map { shift.timeLeft($0).phrase[language] }
      return
        (["\(shift.status(of: record).sign.rawValue) \(cover(record))"] + [due].compactMap(\.self))
        .joined(separator: " · ").printable
    }
  }

  /// What the inbox says of a petition.
  private func cover(_ record: Case) -> String {
    let scripted = shift.scenario.petition(record.id)
    let channel = scripted?.channel.shortName[language] ?? ""
    let subject = scripted?.subject[language] ?? ""
    return
      "#\(record.id) \(channel) · \(subject) · \(shift.status(of: record, beside: scratch).words[language])"
  }

  /// A petition with its letters, as far as they may be read, and its whole file.
  func show(_ record: Case) -> [String] {
    if shift.sight(of: record) == .cover { return [PlainText.openFirst(record.id)[language]] }
    let file = shift.file(of: record)
    var lines = [cover(record)] + letters(record)
    lines += (file.summary + file.sender).map { "  \($0.name[language]): \($0.value[language])" }
    if let asked = file.asked { lines.append("  " + asked[language]) }
    let obligations = shift.deadlines.deadlines(of: record.id)
    if !obligations.isEmpty {
      lines.append("  \(ShiftTexts.deadlines[language]):")
      lines += obligations.map { "    " + due($0) }
    }
    lines.append("  \(ShiftTexts.history[language]):")
    lines += file.history.map { "    \(shift.words(for: $0.at)[language]) \($0.what[language])" }
    return (lines + draft(record)).map(\.printable)
  }

  /// What there is to read of a petition that has just been put on the desk: all of it the first
  /// time, and then what has come since it left.
  private func desk(_ record: Case) -> [String] {
    let new = shift.newLetters(of: record)
    let older = shift.letters(of: record).count - new.count
    var lines = new.flatMap { self.lines(of: $0, in: record) }
    if older > 0 { lines.append("  " + PlainText.olderLetters(older, record.id)[language]) }
    lines.append("  " + sender(record))
    if let channel = simulation.channelPhrase(of: record) {
      lines.append("  " + channel[language])
    }
    // What is over reads like what is not: nobody answers a letter that was answered.
    if record.isClosed {
      lines.append("  \(PlainText.over[language]): \(shift.status(of: record).words[language])")
    }
    if record.kind != nil, let kind = shift.file(of: record).summary.first {
      lines.append("  \(kind.name[language]): \(kind.value[language])")
    }
    return (lines + draft(record)).map(\.printable)
  }

  private func lines(of letter: Letter, in record: Case) -> [String] {
    let author = shift.heading(of: letter, in: record)[language]
    let moment = shift.words(for: letter.at)[language]
    return ["  \(moment) \(author):"] + indented(letter.text(language))
  }

  private func letters(_ record: Case) -> [String] {
    let letters = shift.letters(of: record).flatMap { lines(of: $0, in: record) }
    guard shift.sight(of: record) == .file else { return letters }
    return letters + ["  " + PlainText.lettersOnDesk(record.id)[language]]
  }

  /// The officer’s own draft, and how far it is.
  private func draft(_ record: Case) -> [String] {
    shift.ownDraft(of: record).map { ["  \($0.heading[language]):"] + indented($0.text) } ?? []
  }

  private func due(_ obligation: Obligation) -> String {
    "\(obligation.title[language]): \(obligation.deadline.duePhrase[language])"
      + " · \(shift.timeLeft(obligation).phrase[language])"
  }

  private func sender(_ record: Case) -> String {
    shift.sender(of: record).map { fact, value in
      "\(fact.name[language]): \(value ?? PlainText.notKnown[language])"
    }.joined(separator: " · ")
  }

  func deadlines(_ record: Case) -> [String] {
    if shift.sight(of: record) == .cover { return [PlainText.openFirst(record.id)[language]] }
    let obligations = shift.deadlines.deadlines(of: record.id)
    if obligations.isEmpty { return ["#\(record.id): \(ShiftTexts.noDeadline[language])"] }
    let subject = shift.scenario.petition(record.id)?.subject[language] ?? ""
    return ["#\(record.id) \(subject):".printable]
      + obligations.flatMap { obligation in
        ["  " + due(obligation).printable]
          + obligation.deadline.derivation.map { "    " + $0.text(language) }
      }
  }

  func hints(_ record: Case) -> [String] {
    let step = shift.nextStep(for: record.id).map {
      "\(HintTexts.next[language]): \($0[language])"
    }
    let hints = shift.hints(for: record.id)
    let lines = [step].compactMap(\.self) + hints.map { "· \($0.hint[language]) (\($0.rule.id))" }
    return lines.isEmpty ? [shift.noHints(for: record.id)[language]] : lines.map(\.printable)
  }

  /// A text in lines that a terminal of 80 columns does not break inside a word.
  func indented(_ text: String, by columns: Int = 4) -> [String] {
    let indent = String(repeating: " ", count: columns)
    return wrap(text, width: Self.textWidth - columns).map { "\(indent)\($0)".printable }
  }

  private static let textWidth = 78
}
