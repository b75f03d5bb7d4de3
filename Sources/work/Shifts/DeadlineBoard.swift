package import Petitions
package import Scoring
import Simulation
import WorkCalendar

/// The deadlines that run, as they stood at a moment: they change with events and with minutes.
package struct DeadlineBoard: Hashable, Sendable {
  private let obligations: [PetitionID: [Obligation]]

  init(_ simulation: Simulation, _ monitor: ShiftMonitor) {
    var obligations: [PetitionID: [Obligation]] = [:]
    for record in simulation.cases {
      let found = monitor.obligations(
        of: record.id, now: simulation.now,
        elapsedMilliseconds: simulation.elapsedMilliseconds)
      // What was missed on a closed petition cannot be made good any more.
      obligations[record.id] = found.filter {
        !record.isClosed || $0.deadline.isMet(at: simulation.now)
      }
    }
    self.obligations = obligations
  }

  /// What is due on a petition, the soonest first.
  package func deadlines(of petition: PetitionID) -> [Obligation] { obligations[petition] ?? [] }

  /// The soonest deadline of a petition that is not paused, or the first that is.
  package func nearest(of petition: PetitionID) -> Obligation? {
    let deadlines = deadlines(of: petition)
    return deadlines.first { !$0.deadline.isPaused } ?? deadlines.first
  }
}
