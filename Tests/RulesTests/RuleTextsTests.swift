import Petitions
import Rules
import Testing
import Wording
import WorkCalendar

@Suite struct `The texts of a rule` {
  private func rule(_ constraint: Constraint, _ text: Phrase) -> Rule {
    Rule(
      id: "HN-01", texts: RuleTexts(title: text, explanation: text, hint: text),
      citation: Citation(
        document: "Quy chế", article: nil, clause: nil, point: nil, status: .house, source: nil),
      scope: Rule.Scope(force: ForcePeriod(from: .minimum, to: nil), applies: .always),
      constraint: constraint, requires: [], worth: Rule.Worth(points: 1, severity: .minor),
      shownAfter: nil)
  }

  private let arrived = EventPattern(activities: [.arrived])
  private let replied = EventPattern(activities: [.replied])

  @Test func `say the limit of the constraint in their own language`() {
    let rule = rule(
      .response(
        activation: arrived, target: replied,
        within: Window(
          after: .simulated(.minutes(30)), within: .simulated(.workingDays(5)))),
      Phrase("từ {{after}} đến {{within}}", "from {{after}} to {{within}}"))

    #expect(rule.title == Phrase("từ 30 phút đến 5 ngày làm việc", "from 30 min to 5 working days"))
    #expect(rule.explanation == rule.title)
    #expect(rule.hint == rule.title)
  }

  @Test func `say how often, at least or at most`() {
    let text = Phrase(verbatim: "{{times}} {{at-least}} {{at-most}}")

    #expect(
      rule(.exactly(replied, times: 2), text).title[.english] == "2 {{at-least}} {{at-most}}")
    #expect(rule(.absence(replied, times: 3), text).title[.english] == "{{times}} {{at-least}} 2")
    #expect(
      rule(
        .text(activation: replied, TextRequirement(size: .init(wordsMinimum: 3, wordsMaximum: 9))),
        text
      )
      .title[.english] == "{{times}} 3 9")
    let redaction = RedactionRequirement(mustCoverPersonalData: .unasked, needlessWordsMaximum: 12)
    #expect(
      rule(
        .text(
          activation: replied, TextRequirement(size: .init(easeMinimum: 40), redaction: redaction)),
        text
      )
      .title[.english] == "{{times}} 40 12")
  }

  @Test func `follow the limits that a scenario sets for a channel`() {
    let window = Window(
      after: nil, within: .simulated(.minutes(600)), setting: .answerWindow(.zalo))
    let rulebook = Rulebook(
      id: "mau", title: Phrase(verbatim: "Mẫu"),
      rules: [
        rule(
          .relation(.precedence, activation: replied, target: arrived, within: window),
          Phrase("trong {{within}}", "within {{within}}"))
      ])
    let title = { (minutes: Int?) in
      rulebook.setting([.zalo: ChannelLimits(answerWindowMinutes: minutes)]).rules[0].title
    }

    #expect(rulebook.rules[0].title == Phrase("trong 10 giờ", "within 10 hours"))
    #expect(title(120) == Phrase("trong 2 giờ", "within 2 hours"))
    #expect(title(nil) == Phrase("trong thời gian không hạn định", "within any length of time"))
  }
}
