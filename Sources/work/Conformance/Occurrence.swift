package import Petitions
package import WorkCalendar

/// One event of a trace as a monitor sees it.
package struct Occurrence: Hashable, Sendable {
  /// The number of its activity in the program's alphabet; one that no constraint names has none.
  package let activity: Int
  /// The place by which evidence names it: in a journal, its sequence number.
  package let sequence: Int
  package let at: Instant
  /// The trainee's own time, in milliseconds; a log of the real world has the same clock twice.
  package let elapsedMilliseconds: Int64
  /// What it carries; may be left out where ``Program/looksAtData(of:)`` is false.
  package let data: [Attribute]

  /// The number of an activity that no constraint names.
  package static let unnamed = -1

  package init(
    activity: Int, sequence: Int, at: Instant, elapsedMilliseconds: Int64, data: [Attribute] = []
  ) {
    self.activity = activity
    self.sequence = sequence
    self.at = at
    self.elapsedMilliseconds = elapsedMilliseconds
    self.data = data
  }
}

/// The moment up to which a trace is judged.
package enum Horizon: Hashable, Sendable {
  /// The trace goes on; what has not happened yet may still happen.
  case running(Instant, elapsedMilliseconds: Int64)
  /// The trace is over.
  case closed(Instant, elapsedMilliseconds: Int64)

  package var instant: Instant {
    switch self {
    case .running(let instant, _), .closed(let instant, _): instant
    }
  }

  package var elapsedMilliseconds: Int64 {
    switch self {
    case .running(_, let elapsed), .closed(_, let elapsed): elapsed
    }
  }

  package var isOpen: Bool {
    switch self {
    case .running: true
    case .closed: false
    }
  }
}
