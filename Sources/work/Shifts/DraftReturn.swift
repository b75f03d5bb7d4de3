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
    let found = ShiftMonitor(scenario, events: before, isLookedAt: false)
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
    for found: [FoundFault], whileUnitIsSilent isWaiting: Bool
  ) -> Phrase {
    let sentences = found.map { found in
      let isUntold = found.fault == .leftOut && isWaiting
      let reasons = isUntold ? [DraftReturnTexts.unitIsSilent] : found.why
      let name = Phrase(
        found.fault.name.vietnamese.capitalised, found.fault.name.english.capitalised)
      let words = reasons.joined(separator: "; ")
      return name + ": " + (found.fault == .ungrounded ? words : words + ".")
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
  /// In an exam a leader points at what stands in the draft and says how much is left out of it, and of
  /// what kind. What that is, the officer has to know: who is told it has not read the case.
  init(_ found: FoundFault, in mode: Mode, whileUnitIsSilent isWaiting: Bool) {
    let told: [Phrase] =
      switch (found.fault, mode) {
      case (.leftOut, _) where isWaiting: [DraftReturnTexts.unitIsSilent]
      case (.leftOut, .exam) where !found.kindsLeftOut.isEmpty:
        found.byGate + [DraftReturnTexts.leftOut(found.kindsLeftOut)]
      case (.mustNotSay, .exam): found.sentences.map(DraftReturnTexts.sentence)
      default: found.why
      }
    self.init(
      found.fault, told.map(\.vietnamese),
      for: found.byGate.isEmpty ? .firstDrafts : .everyDraft)
  }
}

/// The catalogue of what a leader adds to the names of faults.
private enum DraftReturnTexts {
  static let unitIsSilent = Phrase("đơn vị chưa trả lời", "the unit has not answered yet")

  static func sentence(_ quoted: String) -> Phrase {
    Phrase("câu “\(quoted)”", "the sentence “\(quoted)”")
  }

  /// How many things are left out, and how many of each kind.
  static func leftOut(_ kinds: [ClaimKind]) -> Phrase {
    let parts = ClaimKind.allCases.compactMap { kind -> Phrase? in
      let count = kinds.count { $0 == kind }
      guard count > 0 else { return nil }
      guard count < kinds.count else {
        return Phrase("về \(kind.name.vietnamese)", "about \(kind.name.english)")
      }
      return Phrase("\(count) về \(kind.name.vietnamese)", "\(count) about \(kind.name.english)")
    }
    let all = Phrase("\(kinds.count) điều", "\(kinds.count.counted("thing"))")
    let sign = parts.count > 1 ? ": " : " "
    return all + sign + parts.joined(separator: ", ")
      + Phrase("; đọc lại hồ sơ", "; read the file again")
  }
}
