package import WorkCalendar

/// The day that a test names; a test that names a day which does not exist stops.
package func day(_ iso: String) -> CivilDate { known(CivilDate(iso: iso), iso) }

/// The moment that a test names.
package func moment(_ iso: String) -> Instant { known(Instant(iso: iso), iso) }

/// A moment of the first day of the fixture, Monday 13 February 2023, by its clock.
package func monday(_ clock: String) -> Instant { moment("2023-02-13T" + clock) }

/// A moment of the second day, by its clock.
package func tuesday(_ clock: String) -> Instant { moment("2023-02-14T" + clock) }

func known<Value>(_ value: Value?, _ text: String) -> Value {
  guard let value else { preconditionFailure("A test has a value that does not exist: \(text)") }
  return value
}
