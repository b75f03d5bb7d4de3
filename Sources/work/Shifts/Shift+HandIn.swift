package import Petitions
import Scenarios
import Simulation

// What becomes of a letter that is not finished when the time for it is.

extension Shift {
  /// Whether the time of an exam is over by a reading of its clock, and the shift does not know yet.
  package func isOver(at elapsed: Int64) -> Bool {
    mode == .exam && !isClosed && !simulation.isPaused
      && elapsed >= simulation.limitMilliseconds
  }

  /// Whether, in an exam, the time of the shift or of the petition on the desk ends by a reading.
  package func endsTime(by elapsed: Int64) -> Bool {
    isOver(at: elapsed) || petitionOutOfTime(by: elapsed) != nil
  }

  /// Lays the replies whose time ends into their files as drafts, as of the last moment that the shift has
  /// seen: nobody sent them, but whoever marks the exam reads how far they were.
  /// - Returns: What happened, to be in the journal before the time ends.
  package mutating func handIn(_ texts: ScratchTexts, by elapsed: Int64) -> [Event] {
    let (isOver, petition) = (isOver(at: elapsed), petitionOutOfTime(by: elapsed))
    var events: [Event] = []
    for key in texts.keys where key.verb == .draft && (isOver || key.petition == petition) {
      let text = texts[key.petition, key.verb].text
      guard !text.isEmpty, petitionCase(key.petition)?.draft != text else { continue }
      // What cannot be laid down any more, because the draft is with the leader, stays out.
      events +=
        take(
          .act(.draft(text: text), on: key.petition),
          elapsedMilliseconds: simulation.elapsedMilliseconds
        ).events
    }
    return events
  }

  private func petitionOutOfTime(by elapsed: Int64) -> PetitionID? {
    guard mode == .exam, !isClosed, !simulation.isPaused,
      let limit = scenario.time.limits.petitionMilliseconds,
      let id = simulation.onDesk, let record = petitionCase(id), !record.isTimeUsedUp,
      !record.isClosed,
      elapsed - simulation.elapsedMilliseconds >= limit - record.deskMilliseconds
    else { return nil }
    return id
  }
}
