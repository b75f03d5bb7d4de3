package import Petitions
package import Scenarios
package import Wording

/// Something that a scenario has a petition's world say or do, once its officer brings it on.
package enum ScriptedPart: Hashable, Sendable {
  /// A message of the sender behind the first.
  case message(Int)
  case answer(Fact)
  case silence
  case unitAnswer
  case betterAnswer
  case insistence
  case wrongDefect
  case consulted(UnitID)
  case redraft
  case wrongUnit
  case late
  case portal
  case rating

  /// Everything that a petition's world can say or do, in the order of its file.
  package static func all(of petition: ScriptedPetition) -> [ScriptedPart] {
    let reactions = petition.reactions
    let later = petition.messages.indices.filter { petition.messages[$0].at > petition.arrives }
    var parts: [ScriptedPart] = later.map { .message($0 + 1) }
    parts += reactions.ask.map { .answer($0.fact) }
    if reactions.silence != nil { parts.append(.silence) }
    if let unit = reactions.unit {
      parts.append(.unitAnswer)
      if unit.better != nil { parts.append(.betterAnswer) }
      if unit.insists != nil { parts.append(.insistence) }
      if unit.wrongDefect != nil { parts.append(.wrongDefect) }
    }
    parts += reactions.consult.map { .consulted($0.unit) }
    if reactions.redraft != nil { parts.append(.redraft) }
    if reactions.wrongUnit != nil { parts.append(.wrongUnit) }
    if reactions.late != nil { parts.append(.late) }
    if reactions.portal != nil { parts.append(.portal) }
    if reactions.rating != nil { parts.append(.rating) }
    return parts
  }

  /// What is said; nothing for stars and pictures.
  func says(in petition: ScriptedPetition) -> String? {
    let reactions = petition.reactions
    return switch self {
    case .message(let number): petition.messages[number - 1].content.asText
    case .answer(let fact): reactions.ask.first { $0.fact == fact }?.reaction.says
    case .silence: reactions.silence?.says
    case .unitAnswer: reactions.unit?.first.says
    case .betterAnswer: reactions.unit?.better?.says
    case .insistence: reactions.unit?.insists?.says
    case .wrongDefect: reactions.unit?.wrongDefect?.says
    case .consulted(let unit): reactions.consult.first { $0.unit == unit }?.reaction.says
    case .redraft: reactions.redraft?.says
    case .wrongUnit: reactions.wrongUnit?.says
    case .late: reactions.late?.says
    case .portal: reactions.portal?.says
    case .rating: nil
    }
  }

  /// What it is called in a table.
  package var name: Phrase {
    switch self {
    case .message(let number): Phrase("tin thứ \(number)", "message \(number)")
    case .answer(let fact):
      Phrase("trả lời khi hỏi ", "the answer about ") + fact.name
    case .silence: Phrase("nhắn khi bị im lặng", "words on silence")
    case .unitAnswer: Phrase("cơ quan trả lời", "the unit’s answer")
    case .betterAnswer: Phrase("cơ quan trả lời lại", "the unit’s better answer")
    case .insistence: Phrase("cơ quan giữ ý", "the unit’s insistence")
    case .wrongDefect:
      Phrase("cơ quan đáp khi bị trả lại sai lý do", "the unit’s words on a wrong defect")
    case .consulted(let unit): Phrase("ý kiến của \(unit)", "the opinion of \(unit)")
    case .redraft: Phrase("dự thảo viết lại", "the mended draft")
    case .wrongUnit: Phrase("cơ quan nhận nhầm đáp", "the wrong unit’s words")
    case .late: Phrase("nhắn khi quá hạn", "words on a missed deadline")
    case .portal: Phrase("Cổng nhắc", "the portal’s reminder")
    case .rating: Phrase("chấm sao", "the stars")
    }
  }
}
