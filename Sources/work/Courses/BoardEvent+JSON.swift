import JSON

extension BoardEvent {
  /// What the ledger calls it.
  var name: String {
    switch self {
    case .noted: "noted"
    case .answered: "difficulty-answered"
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
    default: return nil
    }
  }
}
