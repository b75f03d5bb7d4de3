import JSON

extension SealingEvent {
  /// What the ledger calls it.
  var name: String {
    switch self {
    case .sealed: "sealed"
    case .received: "handed-in"
    case .refused: "hand-in-refused"
    }
  }

  var members: [JSONMember] {
    switch self {
    case .sealed(let seal):
      [
        JSONMember("exam", .text(seal.exam)), JSONMember("assignment", .text(seal.assignment.text)),
        JSONMember("signer", .text(seal.signer)),
        JSONMember(
          "scenarios",
          .array(
            seal.parts.map {
              ["scenario": .text($0.scenario), "materials": .text($0.materials)]
            })),
      ]
    case .received(let handIn):
      [
        JSONMember("exam", .text(handIn.exam)), JSONMember("trainee", .text(handIn.trainee.text)),
        JSONMember("receipt", .text(handIn.receipt)),
        JSONMember("attempt", .integer(handIn.attempt)),
      ]
    case .refused(let handIn):
      [JSONMember("file", .text(handIn.file))]
        + (handIn.trainee.map { [JSONMember("trainee", .text($0.text))] } ?? [])
        + [JSONMember("flaws", .array(handIn.flaws.map { .text($0.rawValue) }))]
    }
  }

  /// Reads what a line of a ledger says; nil where it is no such line.
  init?(json: JSONValue) {
    switch json["event"]?.text {
    case "sealed":
      guard let exam = json["exam"]?.text,
        let assignment = json["assignment"]?.text.flatMap(AssignmentID.init),
        let signer = json["signer"]?.text, let scenarios = json["scenarios"]?.array,
        scenarios.count <= Assignment.scenariosMaximum
      else { return nil }
      let parts = scenarios.compactMap { part -> ExamSeal.Part? in
        guard let scenario = part["scenario"]?.text, let materials = part["materials"]?.text else {
          return nil
        }
        return ExamSeal.Part(scenario: scenario, materials: materials)
      }
      guard parts.count == scenarios.count else { return nil }
      self = .sealed(
        ExamSeal(exam: exam, assignment: assignment, signer: signer, parts: parts))
    case "handed-in":
      guard let exam = json["exam"]?.text,
        let trainee = json["trainee"]?.text.flatMap(TraineeCode.init),
        let receipt = json["receipt"]?.text, let attempt = json["attempt"]?.integer
      else { return nil }
      self = .received(
        ReceivedHandIn(exam: exam, trainee: trainee, receipt: receipt, attempt: attempt))
    case "hand-in-refused":
      guard let file = json["file"]?.text, let flaws = json["flaws"]?.array,
        flaws.count <= HandInFlaw.allCases.count
      else { return nil }
      let read = flaws.compactMap { $0.text.flatMap(HandInFlaw.init(rawValue:)) }
      let trainee = json["trainee"]?.text.flatMap(TraineeCode.init)
      guard read.count == flaws.count, (trainee != nil) == (json["trainee"] != nil) else {
        return nil
      }
      self = .refused(RefusedHandIn(file: file, trainee: trainee, flaws: read))
    default: return nil
    }
  }
}
