import Petitions
import Rules
import WorkCalendar

/// How the work on a petition came to its end, and what can no longer be done after that.
struct PetitionEnd {
  enum Cause {
    case closed
    /// The trainee's own time for it is used up: then nothing of theirs comes any more.
    case timeUsedUp
  }

  let cause: Cause
  let at: Instant

  /// Finds the end in the events of a petition; nothing where the work goes on.
  init?(of events: [Event]) {
    let timeUp = events.last { $0.activity == .petitionTimeEnded }
    guard let end = timeUp ?? events.first(where: \.activity.isClosing) else { return nil }
    cause = timeUp == nil ? .closed : .timeUsedUp
    at = end.at
  }

  /// Whether nobody can do something any more; nobody knows that of what is no activity of a shift.
  func rulesOut(_ name: ActivityName) -> Bool {
    guard let activity = Activity(rawValue: name.text) else { return false }
    return switch cause {
    case .closed: activity.endsWithClosing
    case .timeUsedUp: activity.isOfficers
    }
  }
}

extension Constraint {
  /// What a constraint waits for: one of these keeps it.
  func awaited(isMirrored: Bool) -> [EventPattern] {
    guard case .relation(_, let activation, let target, _) = self else { return patterns }
    return [isMirrored ? activation : target]
  }
}
