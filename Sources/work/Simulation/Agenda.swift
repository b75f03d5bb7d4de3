import Petitions
import WorkCalendar

/// What the world is going to do, in the order in which it will do it.
///
/// Entries at the same instant keep the order in which they were made, so that a replay meets them
/// in the same order on any machine.
struct Agenda: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let at: Instant
    let order: Int
    let petition: PetitionID?
    let happening: Happening
  }

  private(set) var entries: [Entry] = []
  private var made = 0

  var next: Entry? { entries.first }

  /// What comes next that somebody waits for: after stars nothing is left to be done.
  var nextAwaited: Entry? { entries.first { $0.happening.activity != .rated } }

  /// Adds an entry at its place.
  ///
  /// Complexity: linear in the number of entries, which a scenario bounds.
  mutating func add(_ happening: Happening, to petition: PetitionID?, at instant: Instant) {
    let entry = Entry(at: instant, order: made, petition: petition, happening: happening)
    made += 1
    let index = entries.firstIndex { $0.at > instant } ?? entries.endIndex
    entries.insert(entry, at: index)
  }

  /// Takes out the entry that an event carries out, if the event was planned.
  mutating func carryOut(_ event: Event) {
    let index = entries.firstIndex {
      $0.at == event.at && $0.petition == event.petition
        && $0.happening.isCarriedOut(by: event.happening)
    }
    if let index { entries.remove(at: index) }
  }

  /// Takes out what will not happen any more.
  mutating func cancel(for petition: PetitionID, where isCancelled: (Happening) -> Bool) {
    entries.removeAll { $0.petition == petition && isCancelled($0.happening) }
  }

  /// Brings the unit's answer on a petition forward, if it would come later than an instant.
  mutating func hastenUnitAnswer(for petition: PetitionID, to instant: Instant) {
    let index = entries.firstIndex { entry in
      guard case .unitAnswered = entry.happening else { return false }
      return entry.petition == petition && entry.at > instant
    }
    guard let index else { return }
    let entry = entries.remove(at: index)
    add(entry.happening, to: petition, at: instant)
  }

  /// Whether something is planned for a petition.
  func plans(for petition: PetitionID, where matches: (Happening) -> Bool) -> Bool {
    entries.contains { $0.petition == petition && matches($0.happening) }
  }
}

extension Happening {
  /// Whether what was planned has come to pass: a leader who was to sign may have returned the draft.
  fileprivate func isCarriedOut(by happening: Happening) -> Bool {
    switch (self, happening) {
    case (.leaderApproved, .leaderReturned): true
    // Who else was heard is known when the answer comes.
    case (.unitAnswered(let planned, let says, _), .unitAnswered(let unit, let text, _)):
      planned == unit && says == text
    default: self == happening
    }
  }
}
