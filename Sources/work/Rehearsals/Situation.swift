import Petitions
import Simulation

/// How things stand with a petition, without moments and texts: what decides which actions can follow, and what its
/// world does by itself.
///
/// What only one rule asks for, such as whether it was marked urgent or redacted, opens and closes no way, and is left out.
enum Situation: Hashable {
  /// The desk still has it, or waits for somebody.
  case open(Open)
  /// It is closed: by which way is what still matters.
  case closed(Closed)

  struct Open: Hashable {
    fileprivate let isShiftClosed: Bool
    fileprivate let isTimeUsedUp: Bool
    fileprivate let kind: PetitionKind?
    fileprivate let isAccepted: Bool
    fileprivate let factsKnown: Set<Fact>
    fileprivate let factsAwaited: Set<Fact>
    fileprivate let holder: UnitID?
    fileprivate let returnedBy: UnitID?
    fileprivate let hasUnitAnswered: Bool
    fileprivate let unitAnswers: Int
    /// For what its answer was sent back, as long as no other has come.
    fileprivate let defect: AnswerDefect?
    fileprivate let hasBetterAnswer: Bool
    fileprivate let consulted: Int
    fileprivate let heard: Int
    fileprivate let hasDraft: Bool
    fileprivate let draftVersion: Int
    fileprivate let isRedraftAwaited: Bool
    fileprivate let approval: Approval
    fileprivate let isLate: Bool
  }

  struct Closed: Hashable {
    fileprivate let isShiftClosed: Bool
    fileprivate let way: Way
    fileprivate let isPublished: Bool
    fileprivate let isLate: Bool
    fileprivate let letters: Int
    fileprivate let isRated: Bool
  }

  fileprivate enum Way: Hashable {
    case answered
    case declined
    case merged
    case returned
    case reportedUp
    case signed

    init(_ ending: Ending) {
      self =
        switch ending {
        case .answered: .answered
        case .declined: .declined
        case .merged: .merged
        case .returned: .returned
        case .reportedUp: .reportedUp
        case .signed: .signed
        }
    }
  }

  /// How a petition stands; nothing where it has not come.
  init?(_ simulation: Simulation, _ id: PetitionID) {
    guard let record = simulation.petitionCase(id) else { return nil }
    if let ending = record.ending {
      self = .closed(
        Closed(
          isShiftClosed: simulation.isClosed, way: Way(ending), isPublished: record.isPublished,
          isLate: record.isLate,
          letters: min(2, record.history.reversed().prefix { !$0.activity.isClosing }.count),
          isRated: record.history.last?.activity == .rated))
    } else {
      self = .open(
        Open(
          isShiftClosed: simulation.isClosed, isTimeUsedUp: record.isTimeUsedUp, kind: record.kind,
          isAccepted: record.isAccepted, factsKnown: Set(record.factsKnown),
          factsAwaited: Set(record.factsAwaited), holder: record.holder,
          returnedBy: record.returnedBy, hasUnitAnswered: record.hasUnitAnswered,
          unitAnswers: min(2, record.unitAnswersCount),
          defect: record.hasUnitAnswered ? nil : record.history.lastDefect,
          hasBetterAnswer: record.hasBetterAnswer, consulted: record.unitsConsulted.count,
          heard: record.unitsHeard.count, hasDraft: record.draft != nil,
          draftVersion: record.draftVersion, isRedraftAwaited: record.isRedraftAwaited,
          approval: record.approval, isLate: record.isLate))
    }
  }
}

extension [Event] {
  fileprivate var lastDefect: AnswerDefect? {
    for event in reversed() {
      if case .sentBack(let defect, _) = event.happening { return defect }
    }
    return nil
  }
}
