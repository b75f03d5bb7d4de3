package import Storage
import WorkCalendar

extension AttemptRecord {
  /// When the attempt began, as clocks in Vietnam read, seven hours ahead of universal time.
  package var startedAtText: String {
    let (moved, isTooLate) = header.startedAt.addingReportingOverflow(7 * 3_600_000)
    let instant = isTooLate ? Instant.maximum : Instant(milliseconds: moved)
    return "\(instant.date.text) \(instant.clock)"
  }
}
