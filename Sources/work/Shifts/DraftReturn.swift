package import Petitions
package import Scenarios
import Scoring
import Simulation
package import Wording
package import WorkCalendar

/// A draft that the leader did not sign, with what they found in it.
package struct DraftReturn: Hashable, Sendable {
  package let at: Instant
  package let draft: String
  /// What was wrong and what shows it, in full.
  package let why: Phrase?

  /// Reads a leader's answer; nothing where an event is none.
  ///
  /// Complexity: that of watching the events before it.
  init?(_ event: Event, of scenario: Scenario, after before: [Event]) {
    guard event.activity == .leaderReturned, let petition = event.petition,
      case .drafted(let draft)? = before.last(where: {
        $0.petition == petition && $0.activity == .drafted
      })?.happening
    else { return nil }
    at = event.at
    self.draft = draft
    let found = ShiftMonitor(scenario, events: before)
      .faults(of: Submission(petition: petition, draft: draft, at: event.at))
    let isUnitSilent = scenario.isUnitSilent(on: petition, in: before)
    why = found.isEmpty ? nil : Self.words(for: found, whileUnitIsSilent: isUnitSilent)
  }

  /// Every return of drafts of a petition, in the order of the journal.
  package static func all(
    of petition: PetitionID, in scenario: Scenario, events: [Event]
  ) -> [DraftReturn] {
    events.indices.filter {
      events[$0].petition == petition && events[$0].activity == .leaderReturned
    }.compactMap { DraftReturn(events[$0], of: scenario, after: Array(events[..<$0])) }
  }

  private static func words(
    for found: [(fault: DraftFault, why: [Phrase], sentences: [String])],
    whileUnitIsSilent isWaiting: Bool
  ) -> Phrase {
    let sentences = found.map { fault, why, _ in
      let reasons = fault == .leftOut && isWaiting ? [DraftReturnTexts.unitIsSilent] : why
      let name = Phrase(
        fault.name.vietnamese.capitalised, fault.name.english.capitalised)
      return name + ": " + reasons.joined(separator: "; ") + "."
    }
    return sentences.joined(separator: " ")
  }
}

extension Scenario {
  /// Whether the unit that has a say in a petition has yet to say it: nothing of it is given away before.
  func isUnitSilent(on petition: PetitionID, in events: [Event]) -> Bool {
    self.petition(petition)?.reactions.unit != nil
      && !events.contains { $0.petition == petition && $0.activity == .unitAnswered }
  }
}

extension LeaderFinding {
  /// What a leader says of a fault: in practice all that was found.
  ///
  /// In an exam a leader points at what stands in the draft and says how much is left out of it. What
  /// that is, the officer has to know: who is told it has not read the case.
  init(
    _ fault: DraftFault, _ why: [Phrase], _ sentences: [String], in mode: Mode,
    whileUnitIsSilent isWaiting: Bool
  ) {
    let told: [Phrase] =
      switch (fault, mode) {
      case (.leftOut, _) where isWaiting: [DraftReturnTexts.unitIsSilent]
      case (.leftOut, .exam): [DraftReturnTexts.leftOut(why.count)]
      case (.mustNotSay, .exam): sentences.map(DraftReturnTexts.sentence)
      default: why
      }
    self.init(fault, told.map(\.vietnamese))
  }
}

/// The catalogue of what a leader adds to the names of faults.
private enum DraftReturnTexts {
  static let unitIsSilent = Phrase("đơn vị chưa trả lời", "the unit has not answered yet")

  static func sentence(_ quoted: String) -> Phrase {
    Phrase("câu “\(quoted)”", "the sentence “\(quoted)”")
  }

  static func leftOut(_ count: Int) -> Phrase {
    Phrase("\(count) điều, đọc lại hồ sơ", "\(count.counted("thing")); read the file again")
  }
}
