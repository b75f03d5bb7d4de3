package import JSON
private import Petitions
private import WorkCalendar

// How a course's ledger is written: one canonical JSON object a line. Its member names are a promise.

extension CourseRecord {
  package var json: JSONValue {
    .object(
      [
        JSONMember("at", .text(at.iso)), JSONMember("by", .text(by)),
        JSONMember("event", .text(event.name)),
      ] + event.members)
  }

  /// Reads a line of a ledger; nil where this program did not write it.
  package init?(json: JSONValue) {
    guard let at = json["at"]?.text.flatMap({ Instant(iso: $0) }), let by = json["by"]?.text,
      let event = CourseEvent(json: json)
    else { return nil }
    self.init(at: at, by: by, event: event)
  }
}

extension CourseEvent {
  /// What the ledger calls it.
  package var name: String {
    switch self {
    case .created: "created"
    case .changed: "changed"
    case .enrolled: "enrolled"
    case .assigned: "assigned"
    case .withdrawn: "withdrawn"
    case .gaveTime: "gave-time"
    case .gavePasswords: "gave-passwords"
    case .ordered: "ordered"
    case .opened: "opened"
    case .closed: "closed"
    case .judged: "judged"
    case .marking(let event): event.name
    case .sealing(let event): event.name
    case .board(let event): event.name
    case .forgot: "forgot"
    }
  }

  fileprivate var members: [JSONMember] {
    switch self {
    case .created(let details, let seed): details.members + [JSONMember("seed", .integer(seed))]
    case .changed(let details): details.members
    case .enrolled(let joined, let left, let changed, let moved):
      [
        JSONMember("joined", .codes(joined)), JSONMember("left", .codes(left)),
        JSONMember("changed", .codes(changed)), JSONMember("moved", .codes(moved)),
      ]
    case .assigned(let assignment): assignment.members
    case .withdrawn(let id): [JSONMember("assignment", .text(id.text))]
    case .gaveTime(let code, let minutes):
      [
        JSONMember("trainee", .text(code.text)), JSONMember("minutes", .integer(Int64(minutes))),
      ]
    case .gavePasswords(let trainees): [JSONMember("trainees", .codes(trainees))]
    case .ordered(let order, let recipients):
      [JSONMember("order", .text(order.kind.rawValue))]
        + (order.text.map { [JSONMember("text", .text($0))] } ?? [])
        + (order.minutes.map { [JSONMember("minutes", .integer(Int64($0)))] } ?? [])
        + [JSONMember("to", .codes(recipients))]
    case .opened, .closed: []
    case .judged(let mark): mark.members
    case .marking(let event): event.members
    case .sealing(let event): event.members
    case .board(let event): event.members
    case .forgot(let count, let reason, let cleared):
      [JSONMember("count", .integer(Int64(count))), JSONMember("reason", .text(reason.rawValue))]
        + (cleared.isEmpty
          ? [] : [JSONMember("cleared", .array(cleared.map { .integer($0) }))])
    }
  }

  fileprivate init?(json: JSONValue) {
    switch json["event"]?.text {
    case "created":
      guard let details = CourseDetails(json: json), let seed = json["seed"]?.integer else {
        return nil
      }
      self = .created(details, seed: seed)
    case "changed":
      guard let details = CourseDetails(json: json) else { return nil }
      self = .changed(details)
    case "enrolled":
      guard let joined = json["joined"]?.codes, let left = json["left"]?.codes,
        let changed = json["changed"]?.codes, let moved = json["moved"]?.codes
      else { return nil }
      self = .enrolled(joined: joined, left: left, changed: changed, moved: moved)
    case "assigned":
      guard let assignment = Assignment(json: json) else { return nil }
      self = .assigned(assignment)
    case "withdrawn":
      guard let id = json["assignment"]?.text.flatMap(AssignmentID.init) else { return nil }
      self = .withdrawn(id)
    case "gave-time":
      guard let code = json["trainee"]?.text.flatMap(TraineeCode.init),
        let minutes = json["minutes"]?.integer, 0...Int64(Assignment.minutesMaximum) ~= minutes
      else { return nil }
      self = .gaveTime(code, minutes: Int(minutes))
    case "gave-passwords":
      guard let trainees = json["trainees"]?.codes else { return nil }
      self = .gavePasswords(trainees)
    case "ordered":
      guard let kind = json["order"]?.text.flatMap(Order.Kind.init(rawValue:)),
        let order = Order(
          kind, text: json["text"]?.text,
          minutes: json["minutes"]?.integer.map { Int(clamping: $0) }),
        let recipients = json["to"]?.codes
      else { return nil }
      self = .ordered(order, to: recipients)
    case "opened": self = .opened
    case "closed": self = .closed
    case "judged":
      guard let mark = PassMark(json: json) else { return nil }
      self = .judged(mark)
    case "forgot":
      let cleared = json["cleared"]?.array ?? []
      let numbers = cleared.compactMap(\.integer)
      guard let count = json["count"]?.integer, 0...Int64(Roster.traineesMaximum) ~= count,
        let reason = json["reason"]?.text.flatMap(ForgettingReason.init(rawValue:)),
        numbers.count == cleared.count
      else { return nil }
      self = .forgot(count: Int(count), reason, cleared: numbers)
    default:
      if let event = SealingEvent(json: json) {
        self = .sealing(event)
      } else if let event = MarkingEvent(json: json) {
        self = .marking(event)
      } else if let event = BoardEvent(json: json) {
        self = .board(event)
      } else {
        return nil
      }
    }
  }
}

extension JSONValue {
  fileprivate static func codes(_ codes: [TraineeCode]) -> JSONValue {
    .array(codes.map { .text($0.text) })
  }

  fileprivate var codes: [TraineeCode]? {
    guard let array, array.count <= Roster.traineesMaximum else { return nil }
    let codes = array.compactMap { $0.text.flatMap(TraineeCode.init) }
    return codes.count == array.count ? codes : nil
  }
}

extension OpenPeriod {
  fileprivate var members: [JSONMember] {
    [JSONMember("opens", .text(opens.iso)), JSONMember("closes", .text(closes.iso))]
  }

  fileprivate init?(json: JSONValue) {
    guard let opens = json["opens"]?.text.flatMap({ Instant(iso: $0) }),
      let closes = json["closes"]?.text.flatMap({ Instant(iso: $0) })
    else { return nil }
    self.init(opens: opens, closes: closes)
  }
}

extension CourseDetails {
  fileprivate var members: [JSONMember] {
    [JSONMember("title", .text(title)), JSONMember("agency", .text(agency))] + window.members
      + [JSONMember("keptUntil", .text(keptUntil.iso))]
  }

  fileprivate init?(json: JSONValue) {
    guard let title = json["title"]?.text, let agency = json["agency"]?.text,
      let window = OpenPeriod(json: json),
      let keptUntil = json["keptUntil"]?.text.flatMap({ CivilDate(iso: $0) })
    else { return nil }
    self.init(title: title, agency: agency, window: window, keptUntil: keptUntil)
  }
}

extension Assignment {
  fileprivate var members: [JSONMember] {
    var members = [
      JSONMember("assignment", .text(id.text)),
      JSONMember("scenarios", .array(scenarios.map { .text($0) })),
      JSONMember("mode", .text(mode.rawValue)),
    ]
    members += window.members
    if let limitMinutes { members.append(JSONMember("limit", .integer(Int64(limitMinutes)))) }
    members.append(JSONMember("attempts", .integer(Int64(attemptsAllowed))))
    if let preTest { members.append(JSONMember("preTest", .text(preTest.text))) }
    if let debrief { members.append(JSONMember("debrief", .text(debrief.rawValue))) }
    return members
  }

  fileprivate init?(json: JSONValue) {
    guard let id = json["assignment"]?.text.flatMap(AssignmentID.init),
      let scenarios = json["scenarios"]?.array?.compactMap(\.text),
      let mode = json["mode"]?.text.flatMap(Mode.init(rawValue:)),
      let window = OpenPeriod(json: json), let attempts = json["attempts"]?.integer
    else { return nil }
    self.init(
      id: id, scenarios: scenarios, mode: mode, window: window,
      limitMinutes: json["limit"]?.integer.map { Int(clamping: $0) },
      attemptsAllowed: Int(clamping: attempts),
      preTest: json["preTest"]?.text.flatMap(AssignmentID.init),
      debrief: json["debrief"]?.text.flatMap(DebriefTime.init(rawValue:)))
  }
}
