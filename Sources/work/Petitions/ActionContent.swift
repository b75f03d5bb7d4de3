/// What an action carries beside the petition: the shape that faces ask for and files write.
///
/// Whoever fills in an action (a face, a model handling, a line of the plain desk) asks its verb for
/// the shape and knows no verb by name, so that a new verb of a known shape needs nothing there.
package enum ActionContent: Hashable, Sendable {
  case nothing
  case text(String)
  case question(facts: [Fact], text: String)
  /// The box where the kind takes one.
  case classification(PetitionKind, box: Box?)
  case refusal(DeclineReason, text: String)
  case defect(AnswerDefect, text: String)
  case unit(UnitID, note: String)
  case petition(PetitionID)
  case parts([String])
  case assessment(Assessment)
  case faults([DraftFault], text: String)

  /// The shape alone.
  package enum Shape: Hashable, Sendable {
    case nothing, text, question, classification, refusal, defect, unit, petition, parts
    case assessment, faults
  }

  package var shape: Shape {
    switch self {
    case .nothing: .nothing
    case .text: .text
    case .question: .question
    case .classification: .classification
    case .refusal: .refusal
    case .defect: .defect
    case .unit: .unit
    case .petition: .petition
    case .parts: .parts
    case .assessment: .assessment
    case .faults: .faults
    }
  }

  /// What it has in the officer's own words, if anything.
  package var text: String? {
    switch self {
    case .text(let text), .question(_, let text), .refusal(_, let text),
      .defect(_, let text), .unit(_, let text), .faults(_, let text):
      text
    case .nothing, .classification, .petition, .parts, .assessment: nil
    }
  }
}
