package import WorkCalendar

/// The days on which a rule is in force, both ends included.
package struct ForcePeriod: Hashable, Sendable {
  package let from: CivilDate
  /// The last day; none while no end is known.
  package let to: CivilDate?

  package init(from: CivilDate, to: CivilDate?) {
    self.from = from
    self.to = to
  }

  /// Its days; a period that ends before it begins has its first day alone.
  package var days: ClosedRange<CivilDate> { from...max(from, to ?? .maximum) }

  package func contains(_ date: CivilDate) -> Bool {
    guard from <= date else { return false }
    guard let to else { return true }
    return date <= to
  }
}
