import JSON

extension MarkingEvent {
  /// What the ledger calls it.
  var name: String {
    switch self {
    case .marked: "marked"
    case .settled: "settled"
    case .appealed: "appealed"
    case .answered: "answered"
    case .rescored: "rescored"
    case .heldAgainst: "held-against"
    }
  }

  var members: [JSONMember] {
    switch self {
    case .marked(let place, let marker, let points):
      place.members + [JSONMember("marker", .text(marker)), JSONMember("points", .points(points))]
    case .settled(let place, let marker, let points, let reason):
      place.members + [
        JSONMember("marker", .text(marker)), JSONMember("points", .points(points)),
        JSONMember("reason", .text(reason)),
      ]
    case .appealed(let place, let trainee, let reason):
      place.members + [
        JSONMember("trainee", .text(trainee.text)), JSONMember("reason", .text(reason)),
      ]
    case .answered(let place, let answer, let reason):
      place.members + [
        JSONMember("answer", .text(answer.rawValue)), JSONMember("reason", .text(reason)),
      ]
    case .rescored(let scenario, let materials, let reason):
      [
        JSONMember("scenario", .text(scenario)), JSONMember("materials", .text(materials)),
        JSONMember("reason", .text(reason)),
      ]
    case .heldAgainst(let scenario, let passMark, let reason):
      [
        JSONMember("scenario", .text(scenario)), JSONMember("mark", .integer(Int64(passMark))),
        JSONMember("reason", .text(reason)),
      ]
    }
  }

  /// Reads what a line of a ledger says; nil where it says something else.
  init?(json: JSONValue) {
    let reason = json["reason"]?.text ?? ""
    guard reason.count <= Self.reasonMaximum else { return nil }
    switch json["event"]?.text {
    case "marked":
      guard let place = TextPlace(json: json), let marker = json["marker"]?.text,
        let points = json["points"]?.points
      else { return nil }
      self = .marked(place, marker: marker, points)
    case "settled":
      guard let place = TextPlace(json: json), let marker = json["marker"]?.text,
        let points = json["points"]?.points
      else { return nil }
      self = .settled(place, marker: marker, points, reason: reason)
    case "appealed":
      guard let place = RulePlace(json: json),
        let trainee = json["trainee"]?.text.flatMap(TraineeCode.init)
      else { return nil }
      self = .appealed(place, trainee: trainee, reason: reason)
    case "answered":
      guard let place = RulePlace(json: json),
        let answer = json["answer"]?.text.flatMap(AppealAnswer.init)
      else { return nil }
      self = .answered(place, answer, reason: reason)
    case "rescored":
      guard let scenario = json["scenario"]?.text, let materials = json["materials"]?.text else {
        return nil
      }
      self = .rescored(scenario: scenario, materials: materials, reason: reason)
    case "held-against":
      guard let scenario = json["scenario"]?.text, let mark = json["mark"]?.integer,
        1...100 ~= mark
      else { return nil }
      self = .heldAgainst(scenario: scenario, passMark: Int(mark), reason: reason)
    default: return nil
    }
  }
}

extension TextPlace {
  fileprivate var members: [JSONMember] {
    [JSONMember("attempt", .integer(attempt)), JSONMember("text", .integer(Int64(event)))]
  }

  fileprivate init?(json: JSONValue) {
    guard let attempt = json["attempt"]?.integer, let event = json["text"]?.integer else {
      return nil
    }
    self.init(attempt: attempt, event: Int(clamping: event))
  }
}

extension RulePlace {
  fileprivate var members: [JSONMember] {
    [
      JSONMember("attempt", .integer(attempt)), JSONMember("petition", .text(petition)),
      JSONMember("rule", .text(rule)),
    ]
  }

  fileprivate init?(json: JSONValue) {
    guard let attempt = json["attempt"]?.integer, let petition = json["petition"]?.text,
      let rule = json["rule"]?.text
    else { return nil }
    self.init(attempt: attempt, petition: petition, rule: rule)
  }
}

extension JSONValue {
  fileprivate static func points(_ points: [MarkedPoint]) -> JSONValue {
    .object(points.map { JSONMember($0.name, .text($0.verdict.rawValue)) })
  }

  fileprivate var points: [MarkedPoint]? {
    guard let members, members.count <= MarkingEvent.pointsMaximum else { return nil }
    let points = members.compactMap { member in
      member.value.text.flatMap(PointVerdict.init).map { MarkedPoint(member.key, $0) }
    }
    return points.count == members.count ? points : nil
  }
}
