package import Storage
import WorkCalendar

extension AttemptRecord {
  /// When the attempt began, as clocks in Vietnam read.
  package var startedAtText: String {
    let instant = Instant(unixMilliseconds: header.startedAt)
    return "\(instant.date.text) \(instant.clock)"
  }
}
