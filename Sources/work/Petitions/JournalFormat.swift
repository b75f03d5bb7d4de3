package import JSON
import WorkCalendar

// The journal's format: one canonical JSON object a line, the header first. Its member names and
// their order are a promise: old journals must always be read. Version 2 says what a course gave,
// version 3 from which line of its ledger on orders of an instructor are for the attempt; version 4 knows
// the order by which senders write at once.

extension JournalHeader {
  /// The header as the journal's first line has it.
  package var json: JSONValue {
    var members = [
      JSONMember("tapsu-journal", .integer(Int64(version))),
      JSONMember("scenario", .text(scenario.text)), JSONMember("mode", .text(mode.rawValue)),
      JSONMember("materials", .text(materials)),
    ]
    if let terms { members.append(JSONMember("course", terms.json(version))) }
    return .object(members)
  }

  /// Reads a journal's first line.
  package init(json: JSONValue) throws(JournalError) {
    guard let version = json["tapsu-journal"]?.integer else { throw .notAJournal }
    guard version <= Self.currentVersion else { throw .newerVersion(Int(clamping: version)) }
    guard version >= 1, let scenario = json["scenario"]?.text,
      let mode = json["mode"]?.text.flatMap(Mode.init(rawValue:)),
      let materials = json["materials"]?.text
    else { throw .notAJournal }
    // Only the version that has it may say it, and says it always.
    let terms = json["course"].flatMap { CourseTerms(json: $0, version) }
    guard (version >= 2) == (terms != nil), (terms != nil) == (json["course"] != nil) else {
      throw .notAJournal
    }
    self.init(
      version: Int(version), scenario: ScenarioID(scenario), mode: mode, materials: materials,
      terms: terms)
  }
}

extension CourseTerms {
  fileprivate func json(_ version: Int) -> JSONValue {
    var members = [
      JSONMember("id", .text(course)), JSONMember("assignment", .text(assignment)),
      JSONMember("trainee", .text(trainee)), JSONMember("unit", .text(unit)),
      JSONMember("limit", .integer(limitMilliseconds)),
    ]
    if version >= Self.firstVersionWithOrders {
      members.append(JSONMember("ledger", .integer(Int64(ledgerCount))))
    }
    if let passMark { members.append(JSONMember("passMark", .integer(Int64(passMark)))) }
    return .object(members)
  }

  /// An attempt of an older version began before there were any orders.
  private static var firstVersionWithOrders: Int { 3 }

  fileprivate init?(json: JSONValue, _ version: Int64) {
    guard let course = json["id"]?.text, let assignment = json["assignment"]?.text,
      let trainee = json["trainee"]?.text, let unit = json["unit"]?.text,
      let limit = json["limit"]?.integer, EventBounds.elapsedMilliseconds ~= limit, limit > 0
    else { return nil }
    let passMark = json["passMark"]?.integer
    guard passMark.map({ 1...100 ~= $0 }) ?? (json["passMark"] == nil) else { return nil }
    let ledger = json["ledger"]?.integer
    guard (version >= Self.firstVersionWithOrders) == (json["ledger"] != nil),
      (ledger != nil) == (json["ledger"] != nil),
      0...Int64(EventBounds.orders.upperBound) ~= ledger ?? 0
    else { return nil }
    self.init(
      course: course, assignment: assignment, trainee: trainee, unit: unit,
      limitMilliseconds: limit, passMark: passMark.map { Int($0) },
      ledgerCount: Int(ledger ?? 0))
  }
}

extension Event {
  /// The event as a line of the journal has it.
  package var json: JSONValue {
    var members = [
      JSONMember("n", .integer(Int64(sequence))),
      JSONMember("at", .text(at.iso)),
      JSONMember("elapsed", .integer(elapsedMilliseconds)),
    ]
    if let petition { members.append(JSONMember("petition", .text(petition.text))) }
    members.append(JSONMember("activity", .text(activity.rawValue)))
    let attributes = happening.attributes
    if !attributes.isEmpty {
      let data = attributes.map { JSONMember($0.name, $0.value.json) }
      members.append(JSONMember("data", .object(data)))
    }
    return .object(members)
  }

  /// Reads a line of the journal.
  package init(json: JSONValue) throws(JournalError) {
    guard let sequence = json["n"]?.integer,
      let at = json["at"]?.text.flatMap({ Instant(iso: $0) }),
      let elapsed = json["elapsed"]?.integer,
      let activity = json["activity"]?.text.flatMap(Activity.init(rawValue:))
    else { throw .badLine(json["n"]?.integer.map { Int(clamping: $0) }) }
    guard EventBounds.sequence ~= sequence, EventBounds.elapsedMilliseconds ~= elapsed else {
      throw .badLine(Int(clamping: sequence))
    }
    let attributes = try Self.attributes(of: json, sequence)
    guard let happening = Happening(activity: activity, attributes: attributes) else {
      throw .badLine(Int(clamping: sequence))
    }
    let petition = json["petition"]
    if petition != nil && petition?.text == nil { throw .badLine(Int(clamping: sequence)) }
    self.init(
      sequence: Int(clamping: sequence), at: at, elapsedMilliseconds: elapsed,
      petition: petition?.text.map { PetitionID($0) }, happening: happening)
  }

  private static func attributes(
    of json: JSONValue, _ sequence: Int64
  ) throws(JournalError) -> [Attribute] {
    guard let data = json["data"] else { return [] }
    guard let members = data.members else { throw .badLine(Int(clamping: sequence)) }
    var attributes: [Attribute] = []
    for member in members {
      guard let value = AttributeValue(json: member.value) else {
        throw .badLine(Int(clamping: sequence))
      }
      attributes.append(Attribute(member.key, value))
    }
    return attributes
  }
}

extension AttributeValue {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .list(let texts): .array(texts.map { .text($0) })
    case .number(let number): .integer(Int64(number))
    case .flag(let flag): .bool(flag)
    }
  }

  fileprivate init?(json: JSONValue) {
    switch json {
    case .text(let text): self = .text(text)
    case .integer(let number): self = .number(Int(clamping: number))
    case .bool(let flag): self = .flag(flag)
    case .array(let values):
      let texts = values.compactMap(\.text)
      guard texts.count == values.count else { return nil }
      self = .list(texts)
    case .null, .decimal, .object: return nil
    }
  }
}
