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
  /// What was wrong and what shows it, in full: for whoever has handed the shift in.
  package let why: Phrase?
  /// As much of it as the leader says in practice.
  package let told: Phrase?

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
    let awaited = scenario.opinionAwaited(on: petition, in: before)
    why = Self.words(for: found) { found in
      found.why + (found.fault == .leftOut ? [awaited].compactMap(\.self) : [])
    }
    told = Self.words(for: found) { $0.told(in: .practice, awaiting: awaited) }
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
    for found: [FoundFault], reasons: (FoundFault) -> [Phrase]
  ) -> Phrase? {
    guard !found.isEmpty else { return nil }
    let sentences = found.map { found in
      let name = Phrase(
        found.fault.name.vietnamese.capitalised, found.fault.name.english.capitalised)
      let words = reasons(found).joined(separator: "; ")
      return name + ": " + (found.fault == .ungrounded ? words : words + ".")
    }
    return sentences.joined(separator: " ")
  }
}

extension Scenario {
  /// Whose opinion there has yet to be before anybody at the desk knows how a petition is; nothing where
  /// all were heard.
  ///
  /// Only a unit that was asked is named: which to ask, the officer has to know.
  func opinionAwaited(on petition: PetitionID, in events: [Event]) -> Phrase? {
    guard let scripted = self.petition(petition) else { return nil }
    var asked: [UnitID] = []
    var heard: [UnitID] = []
    for event in events where event.petition == petition {
      switch event.happening {
      case .forwarded(let unit, _), .consulted(let unit, _, _): asked.append(unit)
      case .unitReturned(let unit, _): asked.removeAll { $0 == unit }
      case .unitAnswered(let unit, _, _): heard.append(unit)
      default: break
      }
    }
    let isSilent = scripted.reactions.unit != nil && heard.isEmpty
    guard isSilent || scripted.truth.road.coUnits.contains(where: { !heard.contains($0) }) else {
      return nil
    }
    var silent: [String] = []
    for unit in asked where !heard.contains(unit) {
      guard let name = units.unit(unit)?.name, !silent.contains(name) else { continue }
      silent.append(name)
    }
    return DraftReturnTexts.notHeard(silent, isAnyHeard: !heard.isEmpty)
  }
}

extension FoundFault {
  /// What a leader says of it.
  ///
  /// A leader points at what stands in the draft. Of what is left out they say of what kind it is, in
  /// practice where it can be read, too; what it is, the officer has to read: who is told it has not read
  /// the case. Before a unit is heard nobody asks for what it alone can tell.
  fileprivate func told(in mode: Mode, awaiting awaited: Phrase?) -> [Phrase] {
    switch (fault, mode) {
    case (.leftOut, _):
      let known = awaited == nil ? leftOut : leftOut.filter { $0.source != nil }
      let names =
        switch mode {
        case .practice: DraftReturnTexts.places(of: known)
        case .exam: DraftReturnTexts.kinds(of: known)
        }
      return byGate + [names, known.count < leftOut.count ? awaited : nil].compactMap(\.self)
    case (.mustNotSay, .exam): return sentences.map(DraftReturnTexts.sentence)
    default: return why
    }
  }
}

extension LeaderFinding {
  /// What a leader says of a fault.
  init(_ found: FoundFault, in mode: Mode, awaiting awaited: Phrase?) {
    self.init(
      found.fault, found.told(in: mode, awaiting: awaited).map(\.vietnamese),
      for: found.byGate.isEmpty ? .firstDrafts : .everyDraft)
  }
}

/// The catalogue of what a leader adds to the names of faults.
private enum DraftReturnTexts {
  /// Who was not heard: those that were asked by name, or that there is somebody.
  static func notHeard(_ units: [String], isAnyHeard: Bool) -> Phrase {
    let names = units.joined(separator: ", ")
    guard units.isEmpty else {
      return Phrase("chưa có ý kiến của \(names)", "\(names) has not been heard yet")
    }
    return isAnyHeard
      ? Phrase("chưa đủ ý kiến của các đơn vị liên quan", "not every unit concerned has been heard")
      : Phrase("chưa có ý kiến của đơn vị nào", "no unit has been heard yet")
  }

  static func sentence(_ quoted: String) -> Phrase {
    Phrase("câu “\(quoted)”", "the sentence “\(quoted)”")
  }

  /// How many things are left out, and how many of each kind.
  static func kinds(of leftOut: [LeftOut]) -> Phrase? {
    guard !leftOut.isEmpty else { return nil }
    let kinds = leftOut.map(\.kind)
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

  /// How many things are left out of each kind, with the letter in which they can be read.
  static func places(of leftOut: [LeftOut]) -> Phrase? {
    guard !leftOut.isEmpty else { return nil }
    var groups: [LeftOut] = []
    for thing in leftOut where !groups.contains(thing) { groups.append(thing) }
    return groups.map { group in
      let count = leftOut.count { $0 == group }
      let kind = Phrase(
        "\(count) điều về \(group.kind.name.vietnamese)",
        "\(count.counted("thing")) about \(group.kind.name.english)")
      guard let letter = group.source else { return kind }
      return kind + place(of: letter)
    }.joined(separator: "; ")
  }

  private static func place(of letter: CaseLetter) -> Phrase {
    let (clock, day) = (letter.at.clock, letter.at.date.dayMonth)
    let name =
      switch letter.author {
      case .sender: Phrase("tin của người gửi", "the sender’s message")
      case .office: Phrase("tin của nơi chuyển đến", "the note of who passed it on")
      case .unit: Phrase("câu trả lời của đơn vị", "the unit’s answer")
      }
    return Phrase(
      " (xem \(name.vietnamese) lúc \(clock) ngày \(day))",
      " (see \(name.english) of \(clock) on \(day))")
  }
}
