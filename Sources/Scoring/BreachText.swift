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
    _ activation: Event, _ expectation: Expectation, _ deadline: Deadline?
  ) -> Phrase {
    let scenario = expectation.trace.scenario
    let wanted = expectation.phrase
    let since = scenario.wording(of: activation)
    let until = deadline.map { due in
      Phrase("quá hạn \(due.duePhrase.vietnamese)", "past \(due.duePhrase.english)")
    }
    let limit = until ?? Phrase("đến hết ca", "until the end of the shift")
    let done = attempted(expectation)
    return Phrase(
      "\(since.vietnamese) lúc \(moment(activation.at)); \(limit.vietnamese) chưa: "
        + "\(wanted.vietnamese).\(done.vietnamese)",
      "\(since.english) at \(moment(activation.at)); \(limit.english) not done: "
        + "\(wanted.english).\(done.english)")
  }

  static func notBefore(_ event: Event, _ expectation: Expectation) -> Phrase {
    let what = expectation.trace.scenario.wording(of: event)
    let wanted = expectation.phrase
    return Phrase(
      "\(moment(event.at)): \(what.vietnamese); trước đó chưa: \(wanted.vietnamese).",
      "\(moment(event.at)): \(what.english); not done before: \(wanted.english).")
  }

  /// What was done instead, if anything of that kind was.
  private static func attempted(_ expectation: Expectation) -> Phrase {
    guard let attempt = expectation.attempt else { return Phrase("", "") }
    let what = expectation.trace.scenario.wording(of: attempt)
    return Phrase(
      " Bạn đã \(what.vietnamese), lúc \(moment(attempt.at)).",
      " You did: \(what.english), at \(moment(attempt.at)).")
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

  private static func quoted(_ list: [String]) -> Phrase {
    let quoted = list.map { "“\($0)”" }
    return Phrase(quoted.joined(separator: " hay "), quoted.joined(separator: " or "))
  }
}
