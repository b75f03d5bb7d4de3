import Petitions
import Scenarios
import Wording

/// What happened, as an English sentence says it: who did what.
///
/// Vietnamese needs no clauses, because its names of activities are verbs that ask for no form.
struct Clause: Hashable {
  let subject: String
  /// "forwarded it to Sở Tư pháp".
  let past: String
  /// What follows "had" or "had not".
  let participle: String

  init(_ subject: String, _ past: String, participle: String? = nil) {
    self.subject = subject
    self.past = past
    self.participle = participle ?? past
  }

  /// The clause at the beginning of a sentence: "You forwarded it to Sở Tư pháp".
  var asSentence: String { subject.prefix(1).uppercased() + subject.dropFirst() + " " + past }

  func extended(by words: String) -> Clause {
    Clause(subject, past + words, participle: participle + words)
  }

  /// "you had not accepted it or declined it and the citizen had not written": all at once for each
  /// who could have done something.
  static func notDone(_ clauses: [Clause]) -> String {
    var subjects: [String] = []
    for clause in clauses where !subjects.contains(clause.subject) {
      subjects.append(clause.subject)
    }
    return subjects.map { subject in
      let deeds = clauses.filter { $0.subject == subject }.map(\.participle)
      return "\(subject) had not " + alternatives(deeds)
    }.joined(separator: " and ")
  }

  private static func alternatives(_ deeds: [String]) -> String {
    guard let last = deeds.last, deeds.count > 1 else { return deeds.joined() }
    return deeds.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension Activity {
  var clause: Clause {
    switch self {
    case .shiftStarted: Clause("the shift", "started")
    case .dayEnded: Clause("the working day", "ended")
    case .shiftClosed: Clause("the shift", "ended")
    case .clockLeapt: Clause("the machine’s clock", "was moved", participle: "been moved")
    case .ordered: Clause("the instructor", "gave an order", participle: "given an order")
    case .arrived: Clause("the petition", "arrived")
    case .citizenWrote: Clause("the citizen", "wrote", participle: "written")
    case .unitAnswered: Clause("the unit", "answered")
    case .unitReturned: Clause("the unit", "returned it")
    case .leaderApproved: Clause("the leader", "approved the draft")
    case .leaderReturned: Clause("the leader", "returned the draft")
    case .portalReminded: Clause("the portal", "reminded you")
    case .rated: Clause("the citizen", "rated the handling")
    case .hubDuePassed: Clause("the hub’s limit", "passed")
    case .petitionTimeEnded: Clause("the time for the petition", "ended")
    case .opened: Clause("you", "opened it")
    case .asked: Clause("you", "asked the citizen")
    case .classified: Clause("you", "classified it")
    case .accepted: Clause("you", "accepted it")
    case .declined: Clause("you", "declined it")
    case .forwarded: Clause("you", "forwarded it")
    case .returned: Clause("you", "returned it")
    case .merged: Clause("you", "merged it")
    case .split: Clause("you", "guided the sender to split it")
    case .markedUrgent: Clause("you", "marked it as urgent")
    case .redacted: Clause("you", "redacted it")
    case .sentBack: Clause("you", "sent the unit’s answer back")
    case .redrafted: Clause("the officer", "submitted the draft again")
    case .reportedUp: Clause("you", "reported it up")
    case .consulted: Clause("you", "consulted a unit")
    case .assessed: Clause("you", "assessed the rule")
    case .approved: Clause("you", "approved the draft")
    case .rejected: Clause("you", "rejected the draft")
    case .informed: Clause("you", "told the sender how it stands")
    case .drafted: Clause("you", "drafted a reply")
    case .submitted: Clause("you", "submitted the draft")
    case .replied: Clause("you", "replied to the citizen")
    case .published: Clause("you", "published the result")
    case .synced: Clause("you", "updated it on the portal")
    case .reminded: Clause("you", "reminded the unit")
    case .extended: Clause("you", "extended the deadline")
    case .apologised: Clause("you", "apologised to the citizen")
    case .noted: Clause("you", "made a note")
    case .flagged: Clause("you", "reported a difficulty")
    }
  }

  /// What somebody wrote with it, as the subject of a sentence.
  var writing: String {
    switch self {
    case .asked: "your question"
    case .declined, .split: "your guidance"
    case .forwarded, .returned, .reportedUp, .rejected, .noted: "your note"
    case .consulted: "your question to the unit"
    case .redrafted: "the draft"
    case .drafted: "your draft"
    case .sentBack: "your note"
    case .informed: "your message"
    case .leaderReturned: "the leader’s note"
    case .replied: "your reply"
    case .reminded: "your reminder"
    case .extended: "your reason for the extension"
    case .apologised: "your apology"
    case .flagged: "your report"
    case .redacted: "your redaction"
    case .citizenWrote: "the citizen’s letter"
    case .portalReminded: "the portal’s note"
    case .unitAnswered, .unitReturned: "the unit’s letter"
    case .shiftStarted, .dayEnded, .shiftClosed, .clockLeapt, .ordered, .arrived, .leaderApproved,
      .rated,
      .hubDuePassed, .petitionTimeEnded, .opened, .classified, .accepted, .merged, .markedUrgent,
      .submitted,
      .assessed, .approved,
      .published, .synced:
      "the text"
    }
  }
}

extension Scenario {
  /// An event with what it carried: "you classified it as “feedback”".
  func clause(of event: Event) -> Clause {
    let clause = event.activity.clause
    switch event.happening {
    case .asked(let facts, _): return clause.extended(by: " for the " + Self.list(facts))
    case .citizenWrote(_, let facts, _):
      return facts.isEmpty ? clause : clause.extended(by: ", giving the " + Self.list(facts))
    case .classified(let kind, let box):
      return clause.extended(by: " as “\(kind.name(in: box).english)”")
    case .declined(let reason, _): return clause.extended(by: " (\(reason.name.english))")
    case .forwarded(let unit, _), .reportedUp(let unit, _):
      return clause.extended(by: " to \(name(of: unit))")
    case .returned(let unit, _):
      return clause.extended(by: ", naming \(name(of: unit))")
    case .consulted(let unit, _, _):
      return Clause("you", "consulted \(name(of: unit))")
    case .assessed(let assessment):
      return clause.extended(by: " (\(assessment.name.english))")
    case .rejected(let faults, _, _):
      return clause.extended(by: " (\(faults.map(\.name.english).joined(separator: "; ")))")
    case .unitAnswered(let unit, _, _), .unitReturned(let unit, _):
      return Clause(name(of: unit), clause.past, participle: clause.participle)
    case .merged(let other): return clause.extended(by: " into #\(other)")
    case .sentBack(let defect, _): return clause.extended(by: " (\(defect.name.english))")
    case .leaderReturned(let faults, _):
      let reasons = faults.map(\.name.english).joined(separator: "; ")
      return clause.extended(by: " (\(reasons))")
    case .portalReminded(let status, _):
      return clause.extended(by: " (it shows “\(status.name.english)”)")
    case .synced(let entry):
      return entry.map { clause.extended(by: " as “\($0.status.name.english)”") } ?? clause
    case .rated(let stars):
      return clause.extended(by: " with \(stars.counted("star"))")
    case .hubDuePassed(let limit): return clause.extended(by: " (\(limit.name.english))")
    case .dayEnded, .shiftClosed, .clockLeapt, .ordered, .shiftStarted, .arrived, .leaderApproved,
      .petitionTimeEnded, .opened, .accepted, .split, .markedUrgent, .redacted, .redrafted,
      .approved, .informed, .drafted, .submitted, .replied, .published, .reminded, .extended,
      .apologised,
      .noted, .flagged:
      return clause
    }
  }

  private func name(of unit: UnitID) -> String { units.unit(unit)?.name ?? unit.text }

  private static func list(_ facts: [Fact]) -> String {
    facts.map(\.name.english).joined(separator: ", ")
  }
}
