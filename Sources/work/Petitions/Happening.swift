package import WorkCalendar

/// Why a citizen wrote again.
package enum WritingCause: String, CaseIterable, Sendable {
  /// An answer to what the officer asked.
  case answer
  /// Nobody had said anything for too long.
  case silence
  /// The result was late.
  case late
  /// A later message of the same petition.
  case more
  /// The sender asks how things stand, which they have a right to know.
  case status
}

/// What happened: the payload of an event.
package enum Happening: Hashable, Sendable {
  case shiftStarted
  case dayEnded(CivilDate)
  case shiftClosed(ClosingReason)
  /// While the program was closed, the machine's time of day was set forward or back by so much.
  case clockLeapt(milliseconds: Int)
  /// An instructor had the shift do something; the number is that of the line in the course's ledger.
  case ordered(Order, number: Int)

  case arrived
  case citizenWrote(text: String, facts: [Fact], cause: WritingCause)
  /// `units` are all that were heard on the petition so far, this one among them.
  case unitAnswered(UnitID, text: String, units: [UnitID] = [])
  case unitReturned(UnitID, text: String)
  /// Who wrote a draft brings it again, for the approver to read.
  case redrafted(version: Int, text: String)
  case leaderApproved
  /// The leader does not sign, and says why.
  case leaderReturned(faults: [DraftFault], text: String)
  /// The portal shows less than is true, and says so.
  case portalReminded(PortalStatus, text: String)
  case rated(stars: Int)
  /// The time is up that the hub set for a petition which still lies on the desk.
  case hubDuePassed(HubLimit)
  case petitionTimeEnded

  case opened
  case asked(facts: [Fact], text: String)
  case classified(PetitionKind, box: Box? = nil)
  case accepted
  case declined(reason: DeclineReason, text: String)
  case forwarded(to: UnitID, note: String)
  case returned(to: UnitID, note: String)
  case merged(into: PetitionID)
  case split(text: String)
  case markedUrgent
  case redacted(parts: [String])
  case sentBack(AnswerDefect, text: String)
  case reportedUp(to: UnitID, note: String)
  /// `units` are all that were consulted on the petition so far, this one among them.
  case consulted(UnitID, question: String, units: [UnitID])
  case assessed(Assessment)
  case approved(version: Int)
  case rejected(faults: [DraftFault], text: String, version: Int)
  case informed(text: String)
  case drafted(text: String)
  case submitted
  case replied(text: String)
  case published(text: String)
  /// Journals of old tell no entry: then it was the result.
  case synced(PortalEntry? = nil)
  case reminded(text: String)
  case extended(reason: String)
  case apologised(text: String)
  case noted(text: String)
  case flagged(text: String)
}

extension Happening {
  /// The name under which rules and the journal know it.
  package var activity: Activity {
    switch self {
    case .shiftStarted: .shiftStarted
    case .dayEnded: .dayEnded
    case .shiftClosed: .shiftClosed
    case .clockLeapt: .clockLeapt
    case .ordered: .ordered
    case .arrived: .arrived
    case .citizenWrote: .citizenWrote
    case .unitAnswered: .unitAnswered
    case .unitReturned: .unitReturned
    case .redrafted: .redrafted
    case .leaderApproved: .leaderApproved
    case .leaderReturned: .leaderReturned
    case .portalReminded: .portalReminded
    case .rated: .rated
    case .hubDuePassed: .hubDuePassed
    case .petitionTimeEnded: .petitionTimeEnded
    case .opened: .opened
    case .asked: .asked
    case .classified: .classified
    case .accepted: .accepted
    case .declined: .declined
    case .forwarded: .forwarded
    case .returned: .returned
    case .merged: .merged
    case .split: .split
    case .markedUrgent: .markedUrgent
    case .redacted: .redacted
    case .sentBack: .sentBack
    case .reportedUp: .reportedUp
    case .consulted: .consulted
    case .assessed: .assessed
    case .approved: .approved
    case .rejected: .rejected
    case .informed: .informed
    case .drafted: .drafted
    case .submitted: .submitted
    case .replied: .replied
    case .published: .published
    case .synced: .synced
    case .reminded: .reminded
    case .extended: .extended
    case .apologised: .apologised
    case .noted: .noted
    case .flagged: .flagged
    }
  }

  /// What it carries, by name: for the journal and for the conditions of rules alike.
  package var attributes: [Attribute] {
    switch self {
    case .shiftStarted, .arrived, .leaderApproved, .petitionTimeEnded, .opened, .accepted,
      .markedUrgent, .submitted:
      []
    case .dayEnded(let date): [Attribute("date", .text(date.iso))]
    case .shiftClosed(let reason): [Attribute("reason", .text(reason.rawValue))]
    case .clockLeapt(let milliseconds): [Attribute("milliseconds", .number(milliseconds))]
    case .ordered(let order, let number):
      [Attribute("order", .number(number)), Attribute("kind", .text(order.kind.rawValue))]
        + (order.text.map { [Attribute("text", .text($0))] } ?? [])
        + (order.minutes.map { [Attribute("minutes", .number($0))] } ?? [])
    case .citizenWrote(let text, let facts, let cause):
      [
        Attribute("cause", .text(cause.rawValue)), Attribute("facts", .list(facts.map(\.rawValue))),
        Attribute("text", .text(text)),
      ]
    case .unitAnswered(let unit, let text, let units):
      [Attribute("unit", .text(unit.text)), Attribute("text", .text(text))]
        + (units.isEmpty ? [] : [Attribute("units", .list(units.map(\.text)))])
    case .unitReturned(let unit, let text):
      [Attribute("unit", .text(unit.text)), Attribute("text", .text(text))]
    case .leaderReturned(let faults, let text):
      [Attribute("faults", .list(faults.map(\.rawValue))), Attribute("text", .text(text))]
    case .sentBack(let defect, let text):
      [Attribute("defect", .text(defect.rawValue)), Attribute("text", .text(text))]
    case .portalReminded(let status, let text):
      [Attribute("status", .text(status.rawValue)), Attribute("text", .text(text))]
    case .synced(let entry): entry.map(Self.attributes) ?? []
    case .rated(let stars): [Attribute("stars", .number(stars))]
    case .hubDuePassed(let limit): [Attribute("limit", .text(limit.rawValue))]
    case .asked(let facts, let text):
      [Attribute("facts", .list(facts.map(\.rawValue))), Attribute("text", .text(text))]
    case .classified(let kind, let box):
      [Attribute("kind", .text(kind.rawValue))]
        + (box.map { [Attribute("box", .text($0.rawValue))] } ?? [])
    case .declined(let reason, let text):
      [Attribute("reason", .text(reason.rawValue)), Attribute("text", .text(text))]
    case .forwarded(let unit, let note), .returned(let unit, let note),
      .reportedUp(let unit, let note):
      [Attribute("unit", .text(unit.text)), Attribute("text", .text(note))]
    case .consulted(let unit, let question, let units):
      [
        Attribute("unit", .text(unit.text)), Attribute("text", .text(question)),
        Attribute("units", .list(units.map(\.text))),
      ]
    case .assessed(let assessment):
      [
        Attribute("criteria", .list(assessment.failed.map(\.rawValue))),
        Attribute("conclusion", .text(assessment.conclusion.rawValue)),
      ]
    case .approved(let version): [Attribute("version", .number(version))]
    case .rejected(let faults, let text, let version):
      [
        Attribute("faults", .list(faults.map(\.rawValue))), Attribute("text", .text(text)),
        Attribute("version", .number(version)),
      ]
    case .redrafted(let version, let text):
      [Attribute("version", .number(version)), Attribute("text", .text(text))]
    case .merged(let petition): [Attribute("into", .text(petition.text))]
    case .redacted(let parts): [Attribute("parts", .list(parts))]
    case .split(let text), .informed(let text), .drafted(let text),
      .replied(let text),
      .published(let text), .reminded(let text), .extended(let text), .apologised(let text),
      .noted(let text), .flagged(let text):
      [Attribute("text", .text(text))]
    }
  }

  /// Creates the happening that a journal names, or nothing if what it should carry is not there.
  package init?(activity: Activity, attributes: [Attribute]) {
    let carried = Carried(attributes)
    let happening: Happening? =
      switch activity {
      case .shiftStarted: .shiftStarted
      case .dayEnded: carried.text("date").flatMap { CivilDate(iso: $0) }.map { .dayEnded($0) }
      case .shiftClosed: carried.value("reason").map { .shiftClosed($0) }
      case .clockLeapt:
        carried.number("milliseconds", in: EventBounds.leap).map { .clockLeapt(milliseconds: $0) }
      case .ordered: Self.ordered(carried)
      case .arrived: .arrived
      case .citizenWrote: Self.citizenWrote(carried)
      case .unitAnswered: Self.unitAnswered(carried)
      case .unitReturned: carried.pair("unit", "text").map { .unitReturned(UnitID($0), text: $1) }
      case .redrafted: Self.redrafted(carried)
      case .leaderApproved: .leaderApproved
      case .leaderReturned: Self.leaderReturned(carried)
      case .portalReminded: Self.portalReminded(carried)
      case .rated: carried.number("stars", in: EventBounds.stars).map { .rated(stars: $0) }
      case .hubDuePassed: carried.value("limit").map { .hubDuePassed($0) }
      case .petitionTimeEnded: .petitionTimeEnded
      case .opened: .opened
      case .asked: Self.asked(carried)
      case .classified: Self.classified(carried)
      case .accepted: .accepted
      case .declined: Self.declined(carried)
      case .forwarded: carried.pair("unit", "text").map { .forwarded(to: UnitID($0), note: $1) }
      case .returned: carried.pair("unit", "text").map { .returned(to: UnitID($0), note: $1) }
      case .merged: carried.text("into").map { .merged(into: PetitionID($0)) }
      case .split: carried.text("text").map { .split(text: $0) }
      case .markedUrgent: .markedUrgent
      case .redacted: carried.list("parts").map { .redacted(parts: $0) }
      case .sentBack: Self.sentBack(carried)
      case .reportedUp: carried.pair("unit", "text").map { .reportedUp(to: UnitID($0), note: $1) }
      case .consulted: Self.consulted(carried)
      case .assessed: Self.assessed(carried)
      case .approved:
        carried.number("version", in: EventBounds.versions).map { .approved(version: $0) }
      case .rejected: Self.rejected(carried)
      case .informed: carried.text("text").map { .informed(text: $0) }
      case .drafted: carried.text("text").map { .drafted(text: $0) }
      case .submitted: .submitted
      case .replied: carried.text("text").map { .replied(text: $0) }
      case .published: carried.text("text").map { .published(text: $0) }
      case .synced: Self.synced(carried)
      case .reminded: carried.text("text").map { .reminded(text: $0) }
      case .extended: carried.text("text").map { .extended(reason: $0) }
      case .apologised: carried.text("text").map { .apologised(text: $0) }
      case .noted: carried.text("text").map { .noted(text: $0) }
      case .flagged: carried.text("text").map { .flagged(text: $0) }
      }
    guard let happening else { return nil }
    self = happening
  }

  private static func ordered(_ carried: Carried) -> Happening? {
    let minutes = carried.number("minutes", in: 1...Order.minutesMaximum)
    guard let number = carried.number("order", in: EventBounds.orders),
      let kind: Order.Kind = carried.value("kind"),
      let order = Order(kind, text: carried.text("text"), minutes: minutes),
      carried.has("text") == (order.text != nil), carried.has("minutes") == (minutes != nil)
    else { return nil }
    return .ordered(order, number: number)
  }

  private static func citizenWrote(_ carried: Carried) -> Happening? {
    guard let text = carried.text("text"), let facts: [Fact] = carried.values("facts"),
      let cause: WritingCause = carried.value("cause")
    else { return nil }
    return .citizenWrote(text: text, facts: facts, cause: cause)
  }

  private static func unitAnswered(_ carried: Carried) -> Happening? {
    guard let (unit, text) = carried.pair("unit", "text") else { return nil }
    guard carried.has("units") else { return .unitAnswered(UnitID(unit), text: text) }
    return carried.list("units").map {
      .unitAnswered(UnitID(unit), text: text, units: $0.map { UnitID($0) })
    }
  }

  private static func classified(_ carried: Carried) -> Happening? {
    guard let kind: PetitionKind = carried.value("kind") else { return nil }
    guard carried.has("box") else { return .classified(kind) }
    return carried.value("box").map { .classified(kind, box: $0) }
  }

  private static func asked(_ carried: Carried) -> Happening? {
    guard let text = carried.text("text"), let facts: [Fact] = carried.values("facts") else {
      return nil
    }
    return .asked(facts: facts, text: text)
  }

  private static func leaderReturned(_ carried: Carried) -> Happening? {
    guard let text = carried.text("text"), let faults: [DraftFault] = carried.values("faults")
    else { return nil }
    return .leaderReturned(faults: faults, text: text)
  }

  private static func attributes(of entry: PortalEntry) -> [Attribute] {
    [Attribute("status", .text(entry.status.rawValue))]
      + (entry.unit.map { [Attribute("unit", .text($0.text))] } ?? [])
  }

  private static func synced(_ carried: Carried) -> Happening? {
    guard carried.has("status") else { return carried.has("unit") ? nil : .synced() }
    guard let status: PortalStatus = carried.value("status") else { return nil }
    // In progress is always with somebody, and nothing else is.
    guard carried.has("unit") == (status == .processing) else { return nil }
    return .synced(PortalEntry(status, unit: carried.text("unit").map { UnitID($0) }))
  }

  private static func portalReminded(_ carried: Carried) -> Happening? {
    guard let text = carried.text("text"), let status: PortalStatus = carried.value("status")
    else { return nil }
    return .portalReminded(status, text: text)
  }

  private static func sentBack(_ carried: Carried) -> Happening? {
    guard let text = carried.text("text"), let defect: AnswerDefect = carried.value("defect")
    else { return nil }
    return .sentBack(defect, text: text)
  }

  private static func redrafted(_ carried: Carried) -> Happening? {
    guard let text = carried.text("text"),
      let version = carried.number("version", in: EventBounds.versions)
    else { return nil }
    return .redrafted(version: version, text: text)
  }

  private static func consulted(_ carried: Carried) -> Happening? {
    guard let (unit, text) = carried.pair("unit", "text"), let units = carried.list("units")
    else { return nil }
    return .consulted(UnitID(unit), question: text, units: units.map { UnitID($0) })
  }

  private static func assessed(_ carried: Carried) -> Happening? {
    guard let failed: [Criterion] = carried.values("criteria"),
      let conclusion: Conclusion = carried.value("conclusion")
    else { return nil }
    return .assessed(Assessment(failed: failed, conclusion: conclusion))
  }

  private static func rejected(_ carried: Carried) -> Happening? {
    guard let text = carried.text("text"), let faults: [DraftFault] = carried.values("faults"),
      let version = carried.number("version", in: EventBounds.versions)
    else { return nil }
    return .rejected(faults: faults, text: text, version: version)
  }

  private static func declined(_ carried: Carried) -> Happening? {
    guard let text = carried.text("text"), let reason: DeclineReason = carried.value("reason")
    else { return nil }
    return .declined(reason: reason, text: text)
  }
}

/// Typed look-ups among the attributes of a journal line.
private struct Carried {
  private let attributes: [Attribute]

  init(_ attributes: [Attribute]) {
    self.attributes = attributes
  }

  private subscript(name: String) -> AttributeValue? {
    attributes.value(of: name)
  }

  func has(_ name: String) -> Bool { self[name] != nil }

  func text(_ name: String) -> String? {
    guard case .text(let text) = self[name] else { return nil }
    return text
  }

  func number(_ name: String, in bounds: ClosedRange<Int>) -> Int? {
    guard case .number(let number) = self[name], bounds ~= number else { return nil }
    return number
  }

  func list(_ name: String) -> [String]? {
    guard case .list(let list) = self[name] else { return nil }
    return list
  }

  func pair(_ first: String, _ second: String) -> (String, String)? {
    guard let first = text(first), let second = text(second) else { return nil }
    return (first, second)
  }

  func value<Value: RawRepresentable<String>>(_ name: String) -> Value? {
    text(name).flatMap(Value.init(rawValue:))
  }

  func values<Value: RawRepresentable<String>>(_ name: String) -> [Value]? {
    guard let list = list(name) else { return nil }
    let values = list.compactMap(Value.init(rawValue:))
    return values.count == list.count ? values : nil
  }
}
