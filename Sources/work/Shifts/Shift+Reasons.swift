package import Petitions
import Rules
import Scenarios
package import Scoring
import Simulation
package import Wording
import WorkCalendar

extension Shift {
  /// What the trainee chose, in its own meaning, as the reason why it does not fit: said at once,
  /// without saying what would have been right.
  package func reason(for violation: RuleViolation) -> Phrase? {
    guard violation.rule.constraint.speaksOfChoices else { return nil }
    let shown = violation.violation.evidence.last
    guard let event = events.last(where: { $0.sequence == shown }) else { return nil }
    switch event.happening {
    case .forwarded(let unit, _), .returned(let unit, _), .consulted(let unit, _, _):
      guard let agency = scenario.units.unit(unit) else { return nil }
      let topics = scenario.units.remit(of: agency, on: event.at.date).prefix(Self.topicsShown)
      guard !topics.isEmpty else { return nil }
      let list = Array(topics).listed(inSentence: .continued)
      return Phrase(
        "\(agency.name) phụ trách: \(list.vietnamese). Đọc lại xem phản ánh nói về việc gì.",
        "\(agency.name) is responsible for: \(list.english). Read again what the petition is about."
      )
    case .classified(let kind, let box):
      if let box, isAboutBox(violation.rule) {
        return Phrase(
          "Ô “\(box.name.vietnamese)” là: \(box.meaning.vietnamese).",
          "The box “\(box.name.english)” means: \(box.meaning.english).")
      }
      return Phrase(
        "\(kind.name.vietnamese.capitalised) là: \(kind.meaning.vietnamese)",
        "“\(kind.name.english.capitalised)” means: \(kind.meaning.english)")
    case .leaderReturned:
      // What is left out is to be read in the case; the debrief tells it.
      let before = events.filter { $0.sequence < event.sequence }
      return DraftReturn(event, of: scenario, after: before)?.told
    case .merged(let other):
      let subject = scenario.petition(other)?.subject ?? Phrase(verbatim: other.text)
      return Phrase(
        "#\(other) nói về: \(subject.vietnamese). Gộp chỉ đúng khi cùng người gửi, cùng một việc.",
        "#\(other) is about: \(subject.english). Merge only petitions from the same sender on the same matter."
      )
    default: return nil
    }
  }

  /// Whether a rule asks into which box something was put, rather than of which kind it is.
  private func isAboutBox(_ rule: Rule) -> Bool {
    rule.constraint.patterns.contains { pattern in
      pattern.condition.tests.contains { $0.attribute == "box" }
    }
  }

  /// The most topics of a remit that are told.
  private static let topicsShown = 5
}

extension Constraint {
  /// Whether it forbids something that was chosen.
  ///
  /// A rule on wording speaks of the note that went with a choice, and one that asks for something
  /// more speaks of what is missing.
  fileprivate var speaksOfChoices: Bool {
    switch self {
    case .absence, .exactly: true
    case .relation(let template, _, _, _): template.isNegative
    case .existence, .initial, .choice, .text: false
    }
  }
}

extension RelationTemplate {
  fileprivate var isNegative: Bool {
    switch self {
    case .notCoExistence, .notResponse, .notPrecedence, .notChainResponse, .notChainPrecedence: true
    case .respondedExistence, .coExistence, .response, .precedence, .succession,
      .alternateResponse, .alternatePrecedence, .alternateSuccession, .chainResponse,
      .chainPrecedence, .chainSuccession:
      false
    }
  }
}

extension [Phrase] {
  /// Whether a list begins a sentence or stands in the midst of one.
  enum SentencePosition {
    case first
    case continued
  }

  /// The phrases as one list, in which only the first has a capital.
  package var listed: Phrase { listed(inSentence: .first) }

  func listed(inSentence place: SentencePosition) -> Phrase {
    Phrase(listed(in: .vietnamese, place), listed(in: .english, place))
  }

  private func listed(in language: Language, _ place: SentencePosition) -> String {
    enumerated().map { index, phrase in
      index == 0 && place == .first ? phrase[language] : phrase[language].decapitalised
    }.joined(separator: ", ")
  }
}

extension String {
  /// The text with a small first letter, unless it begins with an acronym: "UBND".
  fileprivate var decapitalised: String {
    guard let first, !dropFirst().prefix(1).allSatisfy(\.isUppercase) else { return self }
    return first.lowercased() + dropFirst()
  }
}

extension PetitionKind {
  /// What the kind is, as the glossary says it.
  package var meaning: Phrase {
    switch self {
    case .feedback:
      Phrase(
        "ý kiến về một vướng mắc trong việc làm hay quy định của cơ quan, không kèm giải pháp.",
        "an opinion about a difficulty with an agency’s conduct or rules, with no solution proposed."
      )
    case .recommendation:
      Phrase(
        "phản ánh có kèm giải pháp hoặc sáng kiến.",
        "feedback that proposes a solution or an initiative.")
    case .complaint:
      Phrase(
        "người bị thiệt đề nghị xem lại một quyết định hay hành vi hành chính đối với chính mình.",
        "a request by the person affected to have a decision or an act towards them reviewed.")
    case .denunciation:
      Phrase(
        "báo một hành vi vi phạm pháp luật của ai đó để xử lý.",
        "a report that somebody broke the law, so that it is dealt with.")
    case .crimeReport:
      Phrase("tin có dấu hiệu tội phạm.", "a message with signs of a crime.")
    case .inquiry:
      Phrase(
        "câu hỏi, không nêu vướng mắc và không đề xuất gì.",
        "a question that names no difficulty and proposes nothing.")
    case .outOfScope:
      Phrase("việc không thuộc phạm vi kênh tiếp nhận.", "a matter that the channel is not for.")
    case .spam: Phrase("quảng cáo hoặc tin vô nghĩa.", "advertising or nonsense.")
    }
  }
}
