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

extension PetitionKind {
  /// Whether it is handled under Decree 20/2008/NĐ-CP, and goes into one of its boxes.
  package var takesBox: Bool { self == .feedback || self == .recommendation }
}

/// Into what feedback or a recommendation is sorted: the four boxes of Decree 20/2008/NĐ-CP,
/// article 9, clause 1, point d, and one for what the channel takes beside them.
///
/// The box decides the road that a petition takes: conduct goes to the agency that may look into it,
/// a regulation of another level to whoever made it within five working days, and one of the city's
/// own stays.
package enum Box: String, CaseIterable, Sendable {
  /// It does not meet the requirements of form (article 7), and guiding its sender did not help.
  case notAccepted = "not-accepted"
  /// What an agency or an officer did or did not do in carrying a regulation out.
  case conduct
  /// A regulation that the receiving level itself made.
  case ownRegulation = "own-regulation"
  /// A regulation that somebody else made.
  case otherRegulation = "other-regulation"
  /// Neither conduct nor a regulation, such as a street lamp: the decree has no box for it.
  case otherMatter = "other-matter"
}

/// What a feedback or a recommendation is about.
package enum Matter: String, CaseIterable, Sendable {
  case conduct
  /// Conduct for gain, which the law on preventing corruption is about.
  case corruption
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
  /// It is not this desk's, and goes back to the hub with the name of the right unit.
  case `return`
  /// It is about this very desk, and goes to those above it.
  case reportUp = "report-up"
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

/// What is wrong with a unit's answer, so that it cannot be passed on.
package enum AnswerDefect: String, CaseIterable, Sendable {
  /// It leaves out a part of what was asked.
  case partial
  /// It goes round the question.
  case evasive
  /// It answers something else.
  case offMatter = "off-matter"
  /// Papers of the case say otherwise.
  case contradicted
}

/// One of the six criteria that a regulation has to meet: Decree 20/2008/NĐ-CP, article 14, clause 2,
/// point c.
package enum Criterion: String, CaseIterable, Sendable {
  case necessity
  /// Reasonable and lawful.
  case reasonableness
  /// Simple and easy to understand.
  case simplicity
  case feasibility
  /// In one line with the other regulations.
  case consistency
  /// In accordance with international treaties.
  case treaties
}

/// What becomes of a regulation that a petition is about.
package enum Conclusion: String, CaseIterable, Sendable {
  /// There is not enough basis yet; it is kept and gathered: Decree 20/2008/NĐ-CP, article 14, clause
  /// 2, point b.
  case collect
  /// Amended, supplemented, abolished or annulled by the body itself: article 15, clause 1.
  case amend
  /// The competent body is asked to do so: article 15, clause 2.
  case propose
  /// A new regulation is issued or proposed: article 15, clause 3.
  case issue
  /// It meets the criteria, and stays; the decree does not name this one.
  case keep
}

/// How a regulation was found to be.
package struct Assessment: Hashable, Sendable {
  /// The criteria that it fails.
  package let failed: [Criterion]
  package let conclusion: Conclusion

  package init(failed: [Criterion], conclusion: Conclusion) {
    self.failed = failed
    self.conclusion = conclusion
  }
}

/// Why a leader does not sign a draft.
package enum DraftFault: String, CaseIterable, Sendable {
  /// It is not Vietnamese in sentences, or says nothing.
  case unclear
  case rude
  /// It names what stands nowhere in the case.
  case unsupported
  /// It asks for, or gives away, what it must not.
  case improper
  /// It was not written for this petition.
  case notOwn = "not-own"
  /// It leaves out what the sender has to know.
  case leftOut = "left-out"
  /// It tells what the sender must not be told, such as a promise that nobody gave.
  case mustNotSay = "must-not-say"
  /// It cites or applies the wrong law.
  case wrongLaw = "wrong-law"
  /// It goes to, or names, a unit whose matter it is not.
  case wrongUnit = "wrong-unit"
  /// It lets a reader know who denounced or gave feedback.
  case exposes
  /// It promises what nobody has decided.
  case promises
  /// A sentence is worded like nothing in the case: no fault yet, but the leader asks what it rests on.
  case ungrounded
}

extension DraftFault {
  /// What a person who reads drafts tells apart, in the order in which a form would ask.
  package static let readable: [DraftFault] = [
    .wrongLaw, .wrongUnit, .exposes, .promises, .leftOut, .unsupported, .rude, .unclear,
  ]
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
