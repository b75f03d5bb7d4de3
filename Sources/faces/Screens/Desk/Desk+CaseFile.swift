import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Simulation
import TerminalUI
import Wording
import WorkCalendar

extension Desk {
  /// What is known of the selected petition, and the rules of the day.
  func fileBlocks(width: Int, _ language: Language, rulesOnly: Bool) -> [[Row]] {
    let rules =
      [Row(DeskTexts.rulesOfTheDay[language], .bold)]
      + scenario.briefing.rulesOfTheDay.flatMap {
        Row.wrapped("· " + $0[language], width: width, hanging: 2)
      }
    guard !rulesOnly, let record = selectedCase else {
      return [rules]
    }
    // A file is read when its petition is: moving through the inbox then redraws the inbox alone.
    guard shift.sight(of: record) != .cover else {
      return [
        [Row(DeskTexts.file(record.id)[language], .bold)],
        Row.wrapped(DeskTexts.fileNotOpened[language], width: width) + [.blank], rules,
      ]
    }
    return [
      [Row(DeskTexts.file(record.id)[language], .bold)],
      summary(record, language, width), sender(record, language, width),
      deadlines(record, language, width), history(record, language, width), rules,
    ]
  }

  private func summary(_ record: Case, _ language: Language, _ width: Int) -> [Row] {
    var fields = [
      (DeskTexts.kind, record.kind?.name ?? DeskTexts.notClassified),
      (DeskTexts.register, DeskTexts.registered(record.acceptedAt)),
      (DeskTexts.unit, record.holder.map(shift.name(of:)) ?? Phrase(verbatim: "–")),
      (DeskTexts.draft, DeskTexts.draft(of: record)),
    ]
    if let channel = shift.simulation.channelPhrase(of: record) {
      fields.append((DeskTexts.channel, channel))
    }
    if let limit = scenario.time.limits.petitionMilliseconds, !record.isClosed {
      fields.append((DeskTexts.time, DeskTexts.deskTime(limit - record.deskMilliseconds)))
    }
    return fields.flatMap { field($0.0, $0.1, language, width) } + [.blank]
  }

  private func sender(
    _ record: Case, _ language: Language, _ width: Int
  ) -> [Row] {
    var rows = [Row(DeskTexts.senderTitle[language], .bold)]
    for (fact, value) in shift.sender(of: record) {
      let text = value.map { Phrase(verbatim: $0) } ?? DeskTexts.unclear
      rows += field(DeskTexts.shortName(of: fact), text, language, width)
    }
    if !record.factsAwaited.isEmpty {
      let asked = DeskTexts.asked(record.factsAwaited)[language]
      rows += Row.wrapped(asked, width: width, hanging: 2)
    }
    return rows + [.blank]
  }

  private func deadlines(_ record: Case, _ language: Language, _ width: Int) -> [Row] {
    let deadlines = shift.deadlines.deadlines(of: record.id)
    guard !deadlines.isEmpty else { return [] }
    var rows = [Row(DeskTexts.deadlines[language], .bold)]
    for obligation in deadlines {
      let left = shift.timeLeft(obligation)
      rows += Row.wrapped(obligation.rule.title[language], width: width, hanging: 2)
      rows += Row.wrapped(
        obligation.deadline.duePhrase[language], width: width, indent: 2)
      rows.append(
        Row(
          [Span(left.phrase[language], left.isOverdue ? .bold : .plain)], indent: 2,
          trailing: Span(Bar.used(left.thousandths, width: 8))))
      if derivation == .derived {
        for line in obligation.deadline.derivation {
          rows += Row.wrapped(line.text(language), width: width, style: .dim, indent: 3, hanging: 1)
        }
      }
    }
    rows.append(Row(DeskTexts.toggleDerivation(derivation)[language], .dim))
    return rows + [.blank]
  }

  private func history(_ record: Case, _ language: Language, _ width: Int) -> [Row] {
    var rows = [Row(DeskTexts.history[language], .bold)]
    for event in record.history {
      let isToday = event.at.date == shift.now.date
      let time = isToday ? event.at.clock : "\(event.at.date.dayMonth) \(event.at.clock)"
      rows += Row.wrapped(
        "\(time) \(scenario.wording(of: event)[language])", width: width, hanging: 6)
    }
    return rows + [.blank]
  }

  private func field(
    _ name: Phrase, _ value: Phrase, _ language: Language, _ width: Int
  ) -> [Row] {
    let label = name[language]
    let gap = max(1, 11 - label.displayWidth)
    let lines = wrap(value[language], width: max(1, width - 11))
    return lines.enumerated().map { index, line in
      index == 0
        ? Row([Span(label, .dim), Span(String(repeating: " ", count: gap) + line)])
        : Row(line, indent: 11)
    }
  }
}
