import Petitions
import Rules
import Scenarios
import Wording
import WorkCalendar

extension BreachText {
  /// What is wrong with the text of an event.
  func text(_ event: Event) -> Phrase {
    guard case .text(_, let requirement) = rule.constraint,
      case .text(let text)? = event.happening.attributes.first(where: { $0.name == "text" })?.value
    else { return Phrase("", "") }
    let judgement = TextInspection(requirement, of: trace.petition).judgement(of: text)
    var vietnamese: [String] = []
    var english: [String] = []
    for list in judgement.missing {
      let phrases = Self.quoted(list)
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
    let moment = "\(event.at.clock) \(event.at.date.dayMonth)"
    return Phrase(
      "\(moment), \(name.vietnamese): \(vietnamese.joined(separator: "; ")).",
      "\(moment), \(name.english): \(english.joined(separator: "; ")).")
  }

  private static func quoted(_ list: [String]) -> Phrase {
    let quoted = list.map { "“\($0)”" }
    return Phrase(quoted.joined(separator: " hay "), quoted.joined(separator: " or "))
  }
}
