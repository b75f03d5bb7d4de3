import Petitions
import Rules
import Scenarios
import Wording
import WorkCalendar

/// The sentences that say what a breach consisted of.
enum BreachText {
  static func forbidden(_ event: Event, in scenario: Scenario) -> Phrase {
    let what = scenario.wording(of: event)
    return Phrase(
      "\(moment(event.at)): \(what.vietnamese); việc này không được làm.",
      "\(moment(event.at)): \(what.english); this must not be done.")
  }

  static func late(
    _ activation: Event, _ met: Event, _ deadline: Deadline, in scenario: Scenario
  ) -> Phrase {
    let what = scenario.wording(of: met)
    let due = deadline.duePhrase
    return Phrase(
      "\(what.vietnamese) lúc \(moment(met.at)); hạn là \(due.vietnamese).",
      "\(what.english) at \(moment(met.at)); it was due by \(due.english).")
  }

  static func missing(
    _ activation: Event, _ target: EventPattern, _ deadline: Deadline?, in scenario: Scenario
  ) -> Phrase {
    let wanted = names(target, in: scenario)
    let since = scenario.wording(of: activation)
    guard let due = deadline?.duePhrase else {
      return Phrase(
        "\(since.vietnamese) lúc \(moment(activation.at)); đến hết ca chưa: \(wanted.vietnamese).",
        "\(since.english) at \(moment(activation.at)); until the end not done: \(wanted.english).")
    }
    return Phrase(
      "\(since.vietnamese) lúc \(moment(activation.at)); quá hạn \(due.vietnamese) chưa: "
        + "\(wanted.vietnamese).",
      "\(since.english) at \(moment(activation.at)); past \(due.english) not done: "
        + "\(wanted.english).")
  }

  static func notBefore(_ event: Event, _ target: EventPattern, in scenario: Scenario) -> Phrase {
    let what = scenario.wording(of: event)
    let wanted = names(target, in: scenario)
    return Phrase(
      "\(moment(event.at)): \(what.vietnamese); trước đó chưa: \(wanted.vietnamese).",
      "\(moment(event.at)): \(what.english); not done before: \(wanted.english).")
  }

  static func text(
    _ event: Event, _ judgement: TextJudgement, _ requirement: TextRequirement
  ) -> Phrase {
    var vietnamese: [String] = []
    var english: [String] = []
    for list in judgement.missing {
      let phrases = quoted(list)
      vietnamese.append("chưa nêu \(phrases.vietnamese)")
      english.append("does not mention \(phrases.english)")
    }
    for phrase in judgement.unwanted {
      vietnamese.append("có “\(phrase)”")
      english.append("has “\(phrase)”")
    }
    if let count = judgement.wordCount {
      let least = requirement.wordsMinimum ?? 0
      let bounds = requirement.wordsMaximum.map { "\(least)–\($0)" } ?? "≥ \(least)"
      vietnamese.append("dài \(count) chữ, cần \(bounds)")
      english.append("has \(count) words, \(bounds) are needed")
    }
    let name = event.activity.name
    return Phrase(
      "\(moment(event.at)), \(name.vietnamese): \(vietnamese.joined(separator: "; ")).",
      "\(moment(event.at)), \(name.english): \(english.joined(separator: "; ")).")
  }

  /// A moment as people say it: "09:10 13/02".
  private static func moment(_ instant: Instant) -> String {
    "\(instant.clock) \(instant.date.dayMonth)"
  }

  private static func names(_ target: EventPattern, in scenario: Scenario) -> Phrase {
    Phrase(
      target.activities.map(\.name.vietnamese).joined(separator: " hoặc "),
      target.activities.map(\.name.english).joined(separator: " or "))
  }

  private static func quoted(_ list: [String]) -> Phrase {
    let quoted = list.map { "“\($0)”" }
    return Phrase(quoted.joined(separator: " hay "), quoted.joined(separator: " or "))
  }
}
