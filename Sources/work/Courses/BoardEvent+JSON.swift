import JSON

extension BoardEvent {
  /// What the ledger calls it.
  var name: String {
    switch self {
    case .noted: "noted"
    case .answered: "difficulty-answered"
    case .ruled: "attempts-ruled"
    }
  }

  var members: [JSONMember] {
    switch self {
    case .noted(let assignment, let text):
      [JSONMember("assignment", .text(assignment.text)), JSONMember("text", .text(text))]
    case .answered(let place, let answer, let text):
      [
        JSONMember("attempt", .integer(place.attempt)),
        JSONMember("flag", .integer(Int64(place.event))),
        JSONMember("answer", .text(answer.rawValue)), JSONMember("text", .text(text)),
      ]
    case .ruled(let ruling):
      [
        JSONMember("attempts", .array(ruling.attempts.map { .integer($0) })),
        JSONMember("ruling", .text(ruling.decision.rawValue)),
        JSONMember("text", .text(ruling.reason)),
      ]
    }
  }

  /// Reads what a line of a ledger says; nil where it says something else.
  init?(json: JSONValue) {
    guard let text = json["text"]?.text, text.count <= Self.textMaximum else { return nil }
    switch json["event"]?.text {
    case "noted":
      guard let assignment = json["assignment"]?.text.flatMap(AssignmentID.init) else {
        return nil
      }
      self = .noted(assignment, text)
    case "difficulty-answered":
      guard let attempt = json["attempt"]?.integer, let flag = json["flag"]?.integer,
        let answer = json["answer"]?.text.flatMap(DifficultyAnswer.init)
      else { return nil }
      self = .answered(TextPlace(attempt: attempt, event: Int(clamping: flag)), answer, text)
    case "attempts-ruled":
      guard let attempts = json["attempts"]?.array?.map(\.integer),
        let decision = json["ruling"]?.text.flatMap(AttemptRuling.Decision.init),
        let ruling = AttemptRuling(attempts.compactMap(\.self), decision, reason: text),
        ruling.attempts.count == attempts.count
      else { return nil }
      self = .ruled(ruling)
    default: return nil
    }
  }
}
