/// What an incoming submission turns out to be.
///
/// A complaint and a denunciation are not PAKN: other laws govern them (Decree 20/2008/NĐ-CP,
/// article 1), and telling them apart is the first skill trained.
package enum PetitionKind: String, CaseIterable, Sendable {
  case feedback
  case recommendation
  case complaint
  case denunciation
  case crimeReport = "crime-report"
  case inquiry
  case outOfScope = "out-of-scope"
  case spam
}

/// What a feedback or a recommendation is about: the boxes of Decree 20/2008/NĐ-CP, article 9.
package enum Matter: String, CaseIterable, Sendable {
  case conduct
  case regulation
  case other
}

/// Whose power the matter falls under, seen from the city.
package enum Authority: String, CaseIterable, Sendable {
  case own
  case other
  case none
}

/// How the handling of a petition rightly ends.
package enum Outcome: String, CaseIterable, Sendable {
  case answer
  case decline
  case merge
}

/// How soon a petition has to be acted on.
package enum Urgency: String, CaseIterable, Sendable {
  case normal
  case urgent
}

/// The way on which a petition came in.
package enum Channel: String, CaseIterable, Sendable {
  case zalo
  case nationalPortal = "national-portal"
  case hotline
  case post
  case counter
  case email
  /// The city's own application: iHanoi.
  case cityApp = "city-app"
}

/// The post at which the trainee sits.
package enum Role: String, CaseIterable, Sendable {
  case reception
  case handling
  case approval
}

/// Something about a petition that its sender may have left out and the officer may ask for.
package enum Fact: String, CaseIterable, Sendable {
  case name
  case phone
  case address
  case place
  case time
  case document
  case detail
}

/// Why an officer does not take a petition in.
package enum DeclineReason: String, CaseIterable, Sendable {
  case complaintProcedure = "complaint-procedure"
  case denunciationProcedure = "denunciation-procedure"
  case missingIdentity = "missing-identity"
  case unclear
  case outOfScope = "out-of-scope"
  case spam
  case alreadyAnswered = "already-answered"
}

/// How an attempt is run.
package enum Mode: String, CaseIterable, Sendable {
  case practice
  case exam
}

/// Why a shift ended.
package enum ClosingReason: String, CaseIterable, Sendable {
  /// The trainee ended it.
  case finished
  /// The last working day was over.
  case lastDayEnded = "last-day-ended"
  /// The trainee's real time was used up.
  case timeUsedUp = "time-used-up"
  /// As much had happened as one journal takes.
  case eventsUsedUp = "events-used-up"
}
