package import Petitions
package import Scenarios
package import Wording

/// A point at which officers decide about a petition, in the order of the work.
package enum DecisionPoint: String, CaseIterable, Sendable {
  case kind
  case box
  case question
  case urgency
  /// Where the petition goes, or why it goes nowhere.
  case road
  /// Whether a unit's answer will do.
  case answer
  /// What becomes of a draft that lies before an approver.
  case draft
  case ending

  package var name: Phrase {
    switch self {
    case .kind: Phrase("Loại", "Kind")
    case .box: Phrase("Ô", "Box")
    case .question: Phrase("Hỏi lại người gửi", "Questions to the sender")
    case .urgency: Phrase("Mức khẩn", "Urgency")
    case .road: Phrase("Đường đi của phản ánh", "Where it goes")
    case .answer: Phrase("Câu trả lời của đơn vị", "The unit’s answer")
    case .draft: Phrase("Dự thảo", "The draft")
    case .ending: Phrase("Kết thúc", "How it ends")
    }
  }
}

/// What an officer did at a point, the first time.
package enum DecisionTaken: Hashable, Sendable {
  case kind(PetitionKind)
  case box(Box)
  case asked([Fact])
  case sent(Activity, UnitID)
  case declined(DeclineReason)
  case sentBack(AnswerDefect)
  case rejected([DraftFault])
  case did(Activity)
  /// They came to the point and did nothing there, or never came to it.
  case nothing

  package func name(in scenario: Scenario) -> Phrase {
    switch self {
    case .kind(let kind): kind.name
    case .box(let box): box.name
    case .asked(let facts):
      Phrase(facts.map(\.name.vietnamese), facts.map(\.name.english), separator: ", ")
    case .sent(let activity, let unit):
      activity.name + ": " + (scenario.units.unit(unit)?.name ?? unit.text)
    case .declined(let reason): Activity.declined.name + ": " + reason.name
    case .sentBack(let defect): Activity.sentBack.name + ": " + defect.name
    case .rejected(let faults):
      Activity.rejected.name + ": "
        + Phrase(faults.map(\.name.vietnamese), faults.map(\.name.english), separator: "; ")
    case .did(let activity): activity.name
    case .nothing: Phrase("không làm gì", "nothing")
    }
  }
}

extension Phrase {
  fileprivate init(_ vietnamese: [String], _ english: [String], separator: String) {
    self.init(vietnamese.joined(separator: separator), english.joined(separator: separator))
  }
}

// MARK: - In a journal

extension DecisionPoint {
  /// What was decided about a petition, as its journal tells: the first time counts, as in scoring; of the ending
  /// the last.
  package static func taken(
    on petition: PetitionID, in events: [Event]
  ) -> [DecisionPoint: DecisionTaken] {
    var taken: [DecisionPoint: DecisionTaken] = [:]
    for event in events where event.petition == petition {
      for (point, choice) in decisions(in: event.happening) where taken[point] == nil {
        taken[point] = choice
      }
      if event.activity.isClosing { taken[.ending] = .did(event.activity) }
    }
    return taken
  }

  private static func decisions(
    in happening: Happening
  ) -> [(DecisionPoint, DecisionTaken)] {
    switch happening {
    case .classified(let kind, let box):
      [(.kind, .kind(kind))] + (box.map { [(.box, .box($0))] } ?? [])
    case .asked(let facts, _):
      [(.question, .asked(facts.sorted { $0.rawValue < $1.rawValue }))]
    case .markedUrgent: [(.urgency, .did(.markedUrgent))]
    case .forwarded(let unit, _), .returned(let unit, _), .reportedUp(let unit, _):
      [(.road, .sent(happening.activity, unit))]
    case .consulted(let unit, _, _): [(.road, .sent(.consulted, unit))]
    case .declined(let reason, _): [(.road, .declined(reason))]
    case .merged, .split: [(.road, .did(happening.activity))]
    case .sentBack(let defect, _): [(.answer, .sentBack(defect))]
    case .approved: [(.draft, .did(.approved))]
    case .rejected(let faults, _, _):
      [(.draft, .rejected(faults.sorted { $0.rawValue < $1.rawValue }))]
    default: []
    }
  }
}
