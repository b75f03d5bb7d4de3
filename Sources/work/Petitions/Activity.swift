package import Wording

/// The name of an event, as rules and the journal call it.
package enum Activity: String, CaseIterable, Sendable {
  // The shift.
  case shiftStarted = "shift-started"
  case dayEnded = "day-ended"
  case shiftClosed = "shift-closed"
  case clockLeapt = "clock-leapt"
  case ordered

  // The world.
  case arrived
  case citizenWrote = "citizen-wrote"
  case unitAnswered = "unit-answered"
  case unitReturned = "unit-returned"
  case redrafted
  case leaderApproved = "leader-approved"
  case leaderReturned = "leader-returned"
  case portalReminded = "portal-reminded"
  case rated
  case hubDuePassed = "hub-due-passed"
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
  case sentBack = "sent-back"
  case reportedUp = "reported-up"
  case consulted
  case assessed
  case approved
  case rejected
  case informed
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
  package var isOfficers: Bool { entry.doer == .officer }

  /// Whether it ends the work on a petition.
  package var isClosing: Bool { entry.course == .closes }

  /// The event's name, as it reads in a sentence about what was or was not done.
  package var name: Phrase { entry.name }

  /// What the events of the activity carry, by name, in the order in which the journal writes it.
  package var attributeNames: [String] { entry.attributes }

  /// What conditions may ask of its events: what they carry, and of a message to the sender which claims
  /// it tells, which only a look at its text can say.
  package var askedNames: [String] {
    entry.reader == .sender ? attributeNames + [Self.tells] : attributeNames
  }

  /// The name under which conditions ask for the claims that a message tells.
  package static let tells = "tells"

  /// The activity's name among those of any log.
  package var id: ActivityName { ActivityName(rawValue) }
}

/// What is known of an activity, on one line of the vocabulary.
package struct ActivityEntry: Sendable {
  package let name: Phrase
  package let doer: Doer
  /// What its events carry, by name, in the order in which the journal writes it.
  package let attributes: [String]
  /// The duty that it serves; none: to no one, or to several.
  package let duty: Duty?
  package let reader: Reader
  /// Whose letter its events add to the thread of their petition; none where they add none.
  package let correspondent: Correspondent?
  package let course: Course

  /// Who gets what it carries, where an officer wrote it.
  package enum Reader: Sendable {
    case office
    case sender
  }

  /// Who writes a letter that citizen and office can read.
  package enum Correspondent: Sendable {
    case citizen
    case unit
    case officer
    case leader
    /// Who wrote the draft that an approver reads.
    case drafter
    case portal
  }

  /// What becomes of the work on a petition.
  package enum Course: Sendable {
    case goesOn
    case closes
  }

  /// Who brings an event about.
  package enum Doer: Sendable {
    case shift
    case world
    case officer
  }
}
