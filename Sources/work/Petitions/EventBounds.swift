/// The limits of what is believed of a journal: a number beyond them was not written by TapSu.
package enum EventBounds {
  /// The numbers of the events of one journal.
  package static let sequence: ClosedRange<Int64> = 1...100_000
  /// The trainee's own time, up to a year.
  package static let elapsedMilliseconds: ClosedRange<Int64> = 0...31_622_400_000
  /// How far a time of day can be set forward or back, in milliseconds: ten thousand years.
  package static let leap = -315_576_000_000_000...315_576_000_000_000
  /// The lines of a course's ledger.
  package static let orders = 1...100_000
  package static let stars = 1...5
  /// How often a draft can come before its approver.
  package static let versions = 1...5000
}
