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
    let truth = truthBlock(width: width, language).map { [$0] } ?? []
    // A file is read when its petition is: moving through the inbox then redraws the inbox alone.
    // The inbox may have no room for all of it.
    let subject = scenario.petition(record.id)?.subject[language] ?? ""
    let head = Row.wrapped(
      "\(DeskTexts.file(record.id)[language]) · \(subject)", width: width, style: .bold)
    guard shift.sight(of: record) != .cover else {
      return truth + [
        head,
        Row.wrapped(DeskTexts.fileNotOpened[language], width: width) + [.blank], rules,
      ]
    }
    let file = shift.file(of: record)
    return truth + [
      head,
      file.summary.flatMap { field($0.name, $0.value, language, width) } + [.blank],
      sender(file, language, width), deadlines(record, language, width),
      history(file, language, width), rules,
    ]
  }

  /// Where the deadlines stand in the case file.
  var deadlinesPlace: ScrollPlace {
    ScrollPlace(block: preview == nil ? 3 : 4, row: 0, isAtEnd: false)
  }

  private func sender(_ file: CaseFile, _ language: Language, _ width: Int) -> [Row] {
    var rows = [Row(ShiftTexts.sender[language], .bold)]
    rows += file.sender.flatMap { field($0.name, $0.value, language, width) }
    if let asked = file.asked {
      rows += Row.wrapped(asked[language], width: width, hanging: 2)
    }
    return rows + [.blank]
  }

  private func deadlines(_ record: Case, _ language: Language, _ width: Int) -> [Row] {
    let deadlines = shift.deadlines.deadlines(of: record.id)
    guard !deadlines.isEmpty else { return [] }
    var rows = [Row(ShiftTexts.deadlines[language], .bold)]
    for obligation in deadlines {
      let left = shift.timeLeft(obligation)
      rows += Row.wrapped(obligation.title[language], width: width, hanging: 2)
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

  private func history(_ file: CaseFile, _ language: Language, _ width: Int) -> [Row] {
    var rows = [Row(ShiftTexts.history[language], .bold)]
    for entry in file.history {
      let isToday = entry.at.date == shift.now.date
      let time = isToday ? entry.at.clock : "\(entry.at.date.dayMonth) \(entry.at.clock)"
      rows += Row.wrapped("\(time) \(entry.what[language])", width: width, hanging: 6)
    }
    return rows + [.blank]
  }

  /// A value beside its name.
  func field(_ name: Phrase, _ value: Phrase, _ language: Language, _ width: Int) -> [Row] {
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
