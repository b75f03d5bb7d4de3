package import Petitions
import Rules
package import Scenarios
package import Wording

/// What a petition really is and how it should be handled, for its author to look at.
///
/// No face for trainees makes one: it is the answer to everything that they are asked.
package struct TruthSheet: Hashable, Sendable {
  package let petition: PetitionID
  /// What it is, where it goes and how it ends.
  package let lines: [Line]
  /// What the sender has to be told, and must never be told.
  package let claims: [Line]
  /// The steps of the model handling, in their order.
  package let steps: [Phrase]
  package let why: Phrase

  /// One thing under its name.
  package struct Line: Hashable, Sendable {
    package let name: Phrase
    package let value: Phrase

    init(_ name: Phrase, _ value: Phrase) {
      self.name = name
      self.value = value
    }
  }

  /// Creates the sheet of a petition; nothing where the scenario has no such petition.
  package init?(of id: PetitionID, in scenario: Scenario) {
    guard let scripted = scenario.petition(id),
      let review = PetitionReview(of: id, in: scenario, events: [])
    else { return nil }
    let truth = scripted.truth
    petition = id
    let units = { (ids: [UnitID]) in
      Phrase(verbatim: ids.map { scenario.units.unit($0)?.name ?? $0.text }.joined(separator: "; "))
    }
    var lines = [Line(TruthTexts.kind, truth.nature.kind.name)]
    if let box = truth.box { lines.append(Line(TruthTexts.box, box.name)) }
    if let unit = truth.road.unit { lines.append(Line(TruthTexts.unit, units([unit]))) }
    for (name, ids) in [
      (TruthTexts.coUnits, truth.road.coUnits), (TruthTexts.keepFrom, truth.road.keepFrom),
      (TruthTexts.alsoSentTo, truth.road.alsoSentTo),
    ] where !ids.isEmpty {
      lines.append(Line(name, units(ids)))
    }
    lines.append(Line(TruthTexts.ending, TruthTexts.words(for: truth.ending)))
    if truth.care.urgency == .urgent { lines.append(Line(TruthTexts.care, TruthTexts.urgent)) }
    if truth.care.mixed == .mixed { lines.append(Line(TruthTexts.care, TruthTexts.mixed)) }
    for (name, values) in [
      (TruthTexts.missing, truth.care.missing.map(\.name)),
      (TruthTexts.faults, truth.care.faults.map(\.name)),
      (TruthTexts.personal, truth.care.personalData.map(Phrase.init(verbatim:))),
      (TruthTexts.handedIn, truth.care.handedIn.map(Phrase.init(verbatim:))),
    ] where !values.isEmpty {
      lines.append(Line(name, values.joined(separator: "; ")))
    }
    if let assessment = truth.care.assessment {
      lines.append(Line(TruthTexts.assessment, assessment.name))
    }
    self.lines = lines
    claims = truth.claims.map { claim in
      Line(claim.stance == .wanted ? TruthTexts.wanted : TruthTexts.forbidden, claim.says)
    }
    steps = review.steps
    why = review.why
  }
}

/// The catalogue of the sheet.
private enum TruthTexts {
  static let kind = Phrase("Loại", "Kind")
  static let box = Phrase("Ô", "Box")
  static let unit = Phrase("Đơn vị", "Unit")
  static let coUnits = Phrase("Phối hợp", "Also")
  static let keepFrom = Phrase("Giữ kín", "Keep from")
  static let alsoSentTo = Phrase("Đã gửi", "Sent to")
  static let ending = Phrase("Kết cục", "Ends in")
  static let care = Phrase("Lưu ý", "Mind")
  static let urgent = Phrase("việc khẩn", "it is urgent")
  static let mixed = Phrase("hai việc trong một phiếu", "two matters in one")
  static let missing = Phrase("Còn thiếu", "Missing")
  static let faults = Phrase("Chỗ sai", "Faults")
  static let personal = Phrase("Cần che", "To redact")
  static let handedIn = Phrase("Giấy nộp", "Papers")
  static let assessment = Phrase("Đánh giá", "Assessed")
  static let wanted = Phrase("Phải nói", "To tell")
  static let forbidden = Phrase("Cấm nói", "Never")

  static func words(for ending: GroundTruth.Ending) -> Phrase {
    switch ending.outcome {
    case .answer: Phrase("trả lời", "an answer")
    case .decline:
      Phrase("từ chối", "a refusal")
        + (ending.declineReason.map { Phrase(": ", ": ") + $0.name }
          ?? Phrase("", ""))
    case .merge:
      Phrase("gộp vào", "a merge into")
        + Phrase(verbatim: ending.duplicateOf.map { " #\($0)" } ?? " ?")
    case .return: Phrase("trả lại đầu mối", "its return to the hub")
    case .reportUp: Phrase("báo cáo cấp trên", "a report to the level above")
    }
  }
}
