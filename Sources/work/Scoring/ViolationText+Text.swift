import Petitions
import Rules
import TextJudging
import Wording
import WorkCalendar

extension ViolationText {
  /// What is wrong with the text of an event, each fault in the text's own words.
  static func text(
    _ event: Event, _ judgement: TextJudgement, _ requirement: TextRequirement
  ) -> Phrase {
    let faults = judgement.faults(
      requirement, to: event.activity == .rejected ? .drafter : .sender)
    let name = event.activity.name
    let vietnamese = faults.map(\.vietnamese).joined(separator: "; ")
    let english = faults.map(\.english).joined(separator: "; it ")
    let (clock, day) = (event.at.clock, event.at.date.dayMonth)
    let writing = event.activity.writing
    return Phrase(
      "\(clock) \(day), \(name.vietnamese): \(vietnamese).",
      "\(writing.prefix(1).uppercased() + writing.dropFirst()) of \(clock) on \(day) \(english).")
  }
}
