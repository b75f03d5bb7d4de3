import Petitions
import Scenarios
import Screens
import Shifts
import Simulation
package import Storage

extension AttemptSession {
  /// How long after its end an exam is left to the program that may still be working it.
  private static let graceMilliseconds: Int64 = 10_000

  /// Ends an exam whose time is over while its trainee is away: what was done counts, the texts that were
  /// being written included.
  /// - Returns: Whether it was so.
  package mutating func settle(_ id: AttemptID) throws(ArchiveError) -> Bool {
    let now = MachineTime.now()
    let kept = try archive.open(id)
    guard kept.isRunningExam, kept.record.origin == nil,
      let reading = ClockReading(text: kept.record.standing.clock),
      reading.progress(in: .exam, now: now).elapsedMilliseconds
        >= Simulation(scenario: kept.scenario, replaying: kept.events).limitMilliseconds
        + Self.graceMilliseconds
    else { return false }
    let opened = try resume(id, now: now)
    var shift = Shift(opened.shift(of: id))
    // The end may have come before an order that came too late for it.
    guard shift.isClosed || shift.isOver(at: opened.elapsedMilliseconds) else { return false }
    let written = shift.handIn(
      ScratchTexts(bookmark: opened.bookmark), by: opened.elapsedMilliseconds)
    let end = shift.take(.tick, elapsedMilliseconds: opened.elapsedMilliseconds)
    try recordPatiently(written + end.events)
    keepScorecard(of: opened.scenario, shift.events)
    return true
  }
}
