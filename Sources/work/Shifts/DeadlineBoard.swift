package import Petitions
import Scenarios
package import Scoring
import Simulation
import Wording
import WorkCalendar

/// The deadlines that run, as they stood at a moment: they change with events and with minutes.
package struct DeadlineBoard: Hashable, Sendable {
  private let obligations: [PetitionID: [Obligation]]

  init(_ simulation: Simulation, _ monitor: ShiftMonitor) {
    var obligations: [PetitionID: [Obligation]] = [:]
    for record in simulation.cases {
      var found = monitor.obligations(
        of: record.id, now: simulation.now,
        elapsedMilliseconds: simulation.elapsedMilliseconds)
      if !record.isClosed, let due = simulation.scenario.petition(record.id)?.hubDue {
        found.append(Self.hubDue(due, of: record))
        found.sort { $0.deadline.due < $1.deadline.due }
      }
      // What was missed on a closed petition cannot be made good any more.
      obligations[record.id] = found.filter {
        !record.isClosed || $0.deadline.isMet(at: simulation.now)
      }
    }
    self.obligations = obligations
  }

  /// The limit that came with a petition, or the one that took its place.
  private static func hubDue(_ due: HubDue, of record: Case) -> Obligation {
    let limit = record.isExtended ? due.extendedTo ?? due.at : due.at
    return Obligation(
      title: DeadlineTexts.hubDue, since: record.arrivedAt,
      deadline: Deadline(from: record.arrivedAt, setBy: DeadlineTexts.hub, due: limit))
  }

  /// What is due on a petition, the soonest first.
  package func deadlines(of petition: PetitionID) -> [Obligation] { obligations[petition] ?? [] }

  /// The soonest deadline of a petition that is not paused, or the first that is.
  package func nearest(of petition: PetitionID) -> Obligation? {
    let deadlines = deadlines(of: petition)
    return deadlines.first { !$0.deadline.isPaused } ?? deadlines.first
  }
}

/// The catalogue of the board.
private enum DeadlineTexts {
  static let hubDue = Phrase("Trả lời trong hạn đầu mối đặt", "Answer within the hub's limit")
  static let hub = Phrase("đầu mối", "the hub")
}
