package import WorkCalendar

/// One entry of the journal: something that happened, when, and to which petition.
package struct Event: Hashable, Sendable {
  /// The place in the journal; the first event is 1.
  package let sequence: Int
  /// The simulated time.
  package let at: Instant
  /// The trainee's own time since the shift began, in milliseconds, pauses left out.
  package let elapsedMilliseconds: Int64
  /// The petition that it happened to; none for what happens to the whole shift.
  package let petition: PetitionID?
  package let happening: Happening

  package init(
    sequence: Int, at: Instant, elapsedMilliseconds: Int64, petition: PetitionID?,
    happening: Happening
  ) {
    self.sequence = sequence
    self.at = at
    self.elapsedMilliseconds = elapsedMilliseconds
    self.petition = petition
    self.happening = happening
  }

  package var activity: Activity { happening.activity }
}

extension Event {
  /// Whether it is a letter of somebody other than the officer.
  package var isLetterOfAnother: Bool {
    activity.entry.correspondent.map { $0 != .officer } ?? false
  }
}
