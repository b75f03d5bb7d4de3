package import Petitions
import Scenarios
import WorkCalendar

/// A refusal on its way out of a check.
struct RefusedAction: Error, Hashable, Sendable {
  let reason: Refusal
}

extension Simulation {
  /// Why a verb cannot be used on a petition now, whatever it would carry; nothing if it can.
  package func refusal(of verb: Verb, on petition: PetitionID) -> Refusal? {
    guard !isClosed else { return .shiftIsClosed }
    guard let record = petitionCase(petition) else { return .unknownPetition }
    if record.isTimeUsedUp { return .petitionTimeUsedUp }
    if verb == .open { return onDesk == petition ? .alreadyOpen : nil }
    let entry = verb.entry
    guard entry.roles.contains(scenario.role) else { return .notForThisRole }
    guard record.isOpened else { return .notOpened }
    if record.isClosed && entry.closedCase == .refused { return .alreadyClosed }
    if entry.writesToSender, reach(of: record) == .none { return .channelShut }
    return refusal(of: verb, on: record)
  }

  private func refusal(of verb: Verb, on record: Case) -> Refusal? {
    switch verb {
    case .open, .ask, .classify, .decline, .split, .note, .flag, .apologise, .inform,
      .return, .reportUp, .assess:
      nil
    case .merge: cases.count > 1 ? nil : .nothingToMergeInto
    case .accept: record.isAccepted ? .alreadyAccepted : nil
    case .forward, .extend, .consult: record.isAccepted ? nil : .notAccepted
    case .markUrgent: record.isUrgent ? .alreadyUrgent : nil
    case .draft: record.approval == .awaited ? .approvalAwaited : nil
    case .submit:
      if record.draft == nil {
        .noDraft
      } else {
        switch record.approval {
        case .notAsked, .denied: nil
        case .awaited: .approvalAwaited
        case .given: .alreadyApproved
        }
      }
    case .send:
      if record.draft == nil {
        .noDraft
      } else {
        switch record.approval {
        case .notAsked: .notSubmitted
        case .denied: .draftReturned
        case .awaited: .approvalAwaited
        case .given: nil
        }
      }
    case .redact:
      record.isPublished ? .alreadyPublished : nil
    case .publish:
      if record.isPublished {
        .alreadyPublished
      } else if case .answered = record.ending {
        nil
      } else {
        .notAnswered
      }
    case .sync:
      if scenario.petition(record.id)?.channel != .nationalPortal {
        .notFromPortal
      } else {
        record.portalEntry == record.currentEntry ? .alreadySynced : nil
      }
    case .sendBack:
      if record.holder == nil {
        .notWithUnit
      } else {
        record.hasUnitAnswered ? nil : .unitHasNotAnswered
      }
    case .remind: record.holder == nil ? .notWithUnit : nil
    case .approve, .reject:
      if record.draftVersion == 0 {
        .noDraft
      } else {
        record.isRedraftAwaited ? .redraftAwaited : nil
      }
    }
  }

  /// Why an action cannot be done now; nothing if it can.
  package func refusal(of action: Action, on petition: PetitionID) -> Refusal? {
    switch happening(of: action, on: petition) {
    case .success: nil
    case .failure(let refused): refused.reason
    }
  }

  /// The event that an action amounts to, or why it cannot be done.
  func happening(
    of action: Action, on petition: PetitionID
  ) -> Result<Happening, RefusedAction> {
    if let refusal = refusal(of: action.verb, on: petition) { return .refused(refusal) }
    guard let record = petitionCase(petition) else { return .refused(.unknownPetition) }
    switch action {
    case .open: return .success(.opened)
    case .ask(let facts, let text):
      if facts.isEmpty { return .refused(.nothingAsked) }
      return written(text) { .asked(facts: facts, text: $0) }
    case .classify(let kind, let box):
      if record.kind == kind, record.box == box { return .refused(.alreadyClassifiedSo) }
      return .success(.classified(kind, box: box))
    case .accept: return .success(.accepted)
    case .decline(let reason, let text):
      return written(text) { .declined(reason: reason, text: $0) }
    case .forward(let unit, let note): return forwarding(to: unit, note: note, record)
    case .return(let unit, let note):
      return handingOver(to: unit, note) { .returned(to: unit, note: $0) }
    case .reportUp(let unit, let note):
      return handingOver(to: unit, note) { .reportedUp(to: unit, note: $0) }
    case .consult(let unit, let question):
      if record.unitsConsulted.contains(unit) { return .refused(.alreadyConsulted) }
      return handingOver(to: unit, question) {
        .consulted(unit, question: $0, units: record.unitsConsulted + [unit])
      }
    case .assess(let assessment): return .success(.assessed(assessment))
    case .approve: return .success(.approved(version: record.draftVersion))
    case .reject(let faults, let text):
      if faults.isEmpty { return .refused(.noFaultNamed) }
      return written(text) {
        .rejected(faults: faults, text: $0, version: record.draftVersion)
      }
    case .merge(let other):
      if other == petition { return .refused(.mergeIntoItself) }
      guard petitionCase(other) != nil else { return .refused(.mergeTargetUnknown) }
      return .success(.merged(into: other))
    case .split(let text): return written(text) { .split(text: $0) }
    case .markUrgent: return .success(.markedUrgent)
    case .redact(let parts): return redacting(parts, record)
    case .sendBack(let defect, let text): return written(text) { .sentBack(defect, text: $0) }
    case .inform(let text): return written(text) { .informed(text: $0) }
    case .draft(let text): return written(text) { .drafted(text: $0) }
    case .submit: return .success(.submitted)
    case .send: return .success(.replied(text: record.draft ?? ""))
    case .publish: return .success(.published(text: publication(of: record)))
    case .sync: return .success(.synced(record.currentEntry))
    case .remind(let text): return written(text) { .reminded(text: $0) }
    case .extend(let reason): return written(reason) { .extended(reason: $0) }
    case .apologise(let text): return written(text) { .apologised(text: $0) }
    case .note(let text): return written(text) { .noted(text: $0) }
    case .flag(let text): return written(text) { .flagged(text: $0) }
    }
  }

  private func written(
    _ text: String, _ make: (String) -> Happening
  ) -> Result<Happening, RefusedAction> {
    if text.allSatisfy(\.isWhitespace) { return .refused(.emptyText) }
    if text.count > Self.textLengthMaximum { return .refused(.textTooLong) }
    if let placeholder = Placeholder.first(in: text) {
      return .refused(.placeholderLeft(String(placeholder)))
    }
    return .success(make(text))
  }

  private func forwarding(
    to unit: UnitID, note: String, _ record: Case
  ) -> Result<Happening, RefusedAction> {
    if let refusal = refusal(of: unit) { return .refused(refusal) }
    if record.holder == unit { return .refused(.alreadyWithUnit) }
    // A forward may go without a note; a note that was begun must be finished.
    if note.allSatisfy(\.isWhitespace) { return .success(.forwarded(to: unit, note: "")) }
    return written(note) { .forwarded(to: unit, note: $0) }
  }

  /// Why nothing can go to a unit today; nothing where something can.
  private func refusal(of unit: UnitID) -> Refusal? {
    guard let agency = scenario.units.unit(unit) else { return .unknownUnit }
    // A shift may cross the day on which units come to an end.
    return agency.isInForce(on: now.date) ? nil : .unitNotInOffice
  }

  /// Something with a note for another unit than the trainee's own.
  private func handingOver(
    to unit: UnitID, _ note: String, _ make: (String) -> Happening
  ) -> Result<Happening, RefusedAction> {
    if let refusal = refusal(of: unit) { return .refused(refusal) }
    if unit == scenario.desk { return .refused(.ownUnit) }
    return written(note, make)
  }

  private func redacting(_ parts: [String], _ record: Case) -> Result<Happening, RefusedAction> {
    let texts = publishableTexts(of: record)
    for part in parts {
      if part.allSatisfy(\.isWhitespace) { return .refused(.emptyText) }
      guard texts.contains(where: { $0.contains(part) }) else {
        return .refused(.partNotFound(part))
      }
    }
    return .success(.redacted(parts: parts))
  }
}

// MARK: - Publication

extension Simulation {
  /// The result as the public would read it now: what the citizen wrote and what was answered,
  /// without the parts that were hidden.
  package func publication(of record: Case) -> String {
    publication(of: record, hiding: record.partsRedacted)
  }

  /// The result as it would read with these parts hidden and no others.
  package func publication(of record: Case, hiding parts: [String]) -> String {
    publishableTexts(of: record).joined(separator: "\n\n").redacted(parts)
  }

  private func publishableTexts(of record: Case) -> [String] {
    var texts = record.thread.compactMap { letter -> String? in
      guard letter.author == .citizen, case .text(let text) = letter.content else { return nil }
      return text
    }
    switch record.ending {
    case .answered(let text): texts.append(text)
    default: if let draft = record.draft { texts.append(draft) }
    }
    return texts
  }
}

extension String {
  /// What stands in a publication where something was hidden.
  private static let redactionMark = "[đã che]"

  /// The text with parts hidden, the longest first: one may stand within another.
  package func redacted(_ parts: [String]) -> String {
    var text = self
    for part in parts.sorted(by: { $0.count > $1.count }) {
      text = text.replacing(part, with: Self.redactionMark)
    }
    return text
  }
}

extension Result where Success == Happening, Failure == RefusedAction {
  fileprivate static func refused(_ reason: Refusal) -> Self {
    .failure(RefusedAction(reason: reason))
  }
}
