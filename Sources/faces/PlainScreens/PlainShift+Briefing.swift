import Petitions
import Rules
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording
import WorkCalendar

// What is read before the shift begins, and again when it is asked for.
extension PlainShift {
  /// What to read before the shift begins, or when it is taken up again.
  package var greeting: [String] {
    var lines = briefing + [""]
    if isResumed {
      lines.append(PlainText.now(shift.words(for: shift.now))[language])
      let begun = scratch.keys.filter { !scratch[$0.petition, $0.verb].text.isEmpty }
      if !begun.isEmpty { lines.append(PlainText.begun(begun.map(line(for:)))[language]) }
      lines += notices.open.map { Self.line(of: $0)[language].printable }
      if simulation.isPaused { lines.append(Self.line(of: .pause)[language]) }
    }
    if waitsForBeginning { lines.append(PlainText.beginHint[language]) }
    return (lines + [PlainText.startHint[language], ""]).flatMap(Self.laidOut)
  }

  /// The command with which a text is taken up again.
  private func line(for key: ScratchTexts.Key) -> String {
    let words = key.verb.entry.words
    return "\(language == .vietnamese ? words.vietnamese : words.english) \(key.petition)"
  }

  /// Notes that what was told before is printed now.
  package mutating func greet() -> [String] {
    defer { notices.dismissAll() }
    return greeting
  }

  var briefing: [String] {
    let scenario = shift.scenario
    var lines = [
      "\(scenario.title[language]) · \(mode.name[language])".printable,
      "\(scenario.time.date.weekday.name[language]) \(scenario.time.date.text) · \(scenario.post[language])",
      "",
    ]
    var facts = [
      (ShiftTexts.timeLimits, ShiftTexts.limits(scenario.time.limits)),
      (ShiftTexts.toPass, ShiftTexts.passMark(scenario.passMark)),
      (ShiftTexts.rulesToKeep, scenario.rulebook.title),
    ]
    if let closes { facts.insert((ShiftTexts.window, ShiftTexts.closes(closes, mode)), at: 1) }
    lines += facts.map { "\($0[language]): \($1[language])".printable } + [""]
    lines += scenario.briefing.text[language].split(separator: "\n").map { String($0).printable }
    lines += scenario.briefing.rulesOfTheDay.map { "• " + $0[language].printable }
    if language == .english { lines.append("• " + ShiftTexts.writeVietnamese[language]) }
    if mode == .exam { lines.append("• " + PlainText.examClock[language]) }
    return lines
  }

  static func line(of order: Order) -> Phrase {
    Phrase("▶ \(order.told.vietnamese)", "▶ \(order.told.english)")
  }
}
