/// The name of an event, as rules and the journal call it.
package enum Activity: String, CaseIterable, Sendable {
  // The shift.
  case shiftStarted = "shift-started"
  case dayEnded = "day-ended"
  case shiftClosed = "shift-closed"
  case clockLeapt = "clock-leapt"

  // The world.
  case arrived
  case citizenWrote = "citizen-wrote"
  case unitAnswered = "unit-answered"
  case unitReturned = "unit-returned"
  case leaderApproved = "leader-approved"
  case rated
  case petitionTimeEnded = "petition-time-ended"

  // The officer.
  case opened
  case asked
  case classified
  case accepted
  case declined
  case forwarded
  case returned
  case merged
  case split
  case markedUrgent = "marked-urgent"
  case redacted
  case drafted
  case submitted
  case replied
  case published
  case synced
  case reminded
  case extended
  case apologised
  case noted
  case flagged
}

extension Activity {
  /// Whether the officer did it, rather than the world.
  package var isOfficers: Bool {
    switch self {
    case .shiftStarted, .dayEnded, .shiftClosed, .clockLeapt, .arrived, .citizenWrote,
      .unitAnswered, .unitReturned, .leaderApproved, .rated, .petitionTimeEnded:
      false
    case .opened, .asked, .classified, .accepted, .declined, .forwarded, .returned, .merged,
      .split, .markedUrgent, .redacted, .drafted, .submitted, .replied, .published, .synced,
      .reminded, .extended, .apologised, .noted, .flagged:
      true
    }
  }
}

extension Activity {
  /// The activity's name among those of any log.
  package var id: ActivityName { ActivityName(rawValue) }
}
