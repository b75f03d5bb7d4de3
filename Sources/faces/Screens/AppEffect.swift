package import Petitions

/// What the screens ask of the edge; inert values, to be carried out in their order.
package enum AppEffect: Hashable, Sendable {
  case start(ScenarioID, Mode)
  case resume(attempt: String)
  /// The briefing was read of a shift whose limit counts from now. Answered by ``AppEvent/begun(_:)``.
  case begin
  /// The desk is on the screen: the attempt's clock runs.
  case startClock
  case stopClock
  /// Durable before the next drawing is shown.
  case record([Event])
  /// The shift is over and came to this; home need not work it out again.
  case keepResult(FinishedAttempt.Result)
  /// What an author looked at is over. Answered by ``AppEvent/previewed(_:_:)``, from its beginning.
  case previewEnded
  /// Back home; the attempt stays unfinished. Answered by ``AppEvent/home(_:)``.
  case leaveShift
  /// These entries of the home screen come into view and have not been read. Answered by
  /// ``AppEvent/entries(_:)`` before the next drawing.
  case readEntries([HomeEntry])
  /// The handbook is open: its files are read now, and not before.
  case loadHandbook(HandbookScope)
  case suspend
  case quit
}
