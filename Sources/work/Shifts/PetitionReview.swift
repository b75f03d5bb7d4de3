package import Petitions
package import Scenarios
package import Wording
package import WorkCalendar

/// What there is to learn of a petition when its shift is over: what the model did with it, what
/// was answered, and what the case really was.
package struct PetitionReview: Hashable, Sendable {
  package let petition: PetitionID
  package let subject: Phrase
  /// The steps of the model, in their order.
  package let steps: [Phrase]
  /// What was written about the petition, or decided on its draft: in the model, then in the shift.
  package let parts: [Part]
  /// The drafts that the leader returned, in the order in which they came back.
  package let draftReturns: [DraftReturn]
  /// What the case really was.
  package let why: Phrase

  /// Creates the review of a petition; nothing where the scenario has no such petition.
  package init?(of id: PetitionID, in scenario: Scenario, events: [Event]) {
    guard let scripted = scenario.petition(id) else { return nil }
    petition = id
    subject = scripted.subject
    steps = scripted.model.map { ReviewTexts.name(of: $0, in: scenario) }
    let own = events.filter { $0.petition == id }
    parts =
      switch scenario.role {
      case .approval: Self.decisions(on: scripted, own)
      case .reception, .handling:
        [
          Part(
            ReviewTexts.modelReply,
            scripted.model.compactMap(\.reply).last ?? scripted.model.compactMap(\.letter).last),
          Part(
            ReviewTexts.ownReply,
            own.compactMap(\.happening.reply).last ?? own.compactMap(\.letter).last),
        ]
      }
    draftReturns = DraftReturn.all(of: id, in: scenario, events: events)
    why = scripted.truth.why
  }
}

extension PetitionReview {
  /// A text under what it is.
  package struct Part: Hashable, Sendable {
    package let title: Phrase
    /// Nothing where nothing was written.
    package let text: Phrase?

    init(_ title: Phrase, _ text: Phrase?) {
      self.title = title
      self.text = text
    }

    /// A letter, or that none was written.
    init(_ title: Phrase, _ text: String?) {
      self.init(title, text.map(Phrase.init(verbatim:)) ?? ReviewTexts.noLetter)
    }
  }

  /// What the model decides on a draft, and what the trainee decided, each with its faults and note.
  private static func decisions(on scripted: ScriptedPetition, _ own: [Event]) -> [Part] {
    let model: [Phrase] = scripted.model.compactMap { step in
      switch step {
      case .act(.reject(let faults, let text)): ReviewTexts.rejects(faults, text)
      case .act(.approve): ReviewTexts.signs
      default: nil
      }
    }
    let decided: [Phrase] = own.compactMap { event in
      let time = Phrase(verbatim: "\(event.at.clock) \(event.at.date.dayMonth): ")
      switch event.happening {
      case .rejected(let faults, let text, _): return time + ReviewTexts.rejects(faults, text)
      case .approved: return time + ReviewTexts.signs
      default: return nil
      }
    }
    return [
      Part(ReviewTexts.modelDecisions, model.joined(separator: "\n")),
      Part(ReviewTexts.ownDecisions, decided.isEmpty ? nil : decided.joined(separator: "\n")),
    ]
  }
}

extension ModelStep {
  /// The text with which the step closes the petition.
  fileprivate var reply: String? {
    switch self {
    case .act(.draft(let text)), .act(.decline(_, let text)), .act(.split(let text)): text
    case .act, .await, .wait: nil
    }
  }

  /// What else the step writes to the sender.
  fileprivate var letter: String? {
    guard case .act(let action) = self, action.verb.entry.writesToSender else { return nil }
    return action.content.text
  }
}

extension Event {
  /// What the officer wrote to the sender with it.
  fileprivate var letter: String? {
    activity.isOfficers && activity.entry.reader == .sender ? happening.text : nil
  }
}

extension Happening {
  /// The text with which it closes a petition.
  fileprivate var reply: String? {
    switch self {
    case .replied(let text), .declined(_, let text), .split(let text): text
    default: nil
    }
  }
}

/// What stands over the parts of a review, and the names of the model's steps.
package enum ReviewTexts {
  package static let why = Phrase("BẢN CHẤT VỤ VIỆC", "WHAT THE CASE REALLY WAS")
  package static let modelSteps = Phrase("CÁC BƯỚC CỦA BÀI MẪU", "MODEL STEPS")
  package static let modelReply = Phrase("TRẢ LỜI CỦA BÀI MẪU", "MODEL REPLY")
  package static let ownReply = Phrase("TRẢ LỜI CỦA BẠN", "YOUR REPLY")
  static let noLetter = Phrase("(không viết thư nào cho người gửi)", "(no letter to the sender)")

  /// Over what an approver decided, in the model and in the shift.
  package static let modelDecisions = Phrase("BÀI MẪU KÝ, TRẢ", "THE MODEL SIGNS, REJECTS")
  package static let ownDecisions = Phrase("BẠN KÝ, TRẢ", "YOU SIGNED, REJECTED")

  static let signs = Phrase("ký duyệt", "approve")
  static func rejects(_ faults: [DraftFault], _ note: String) -> Phrase {
    names(of: faults) + (" – " + note)
  }

  private static func names(of faults: [DraftFault]) -> Phrase {
    Phrase("trả dự thảo: ", "reject: ") + faults.map(\.name).joined(separator: "; ")
  }

  /// Over a draft that was returned, and over what was found in it.
  package static func draftReturned(_ number: Int, at moment: Instant) -> Phrase {
    let time = "\(moment.clock) \(moment.date.dayMonth)"
    return Phrase(
      "DỰ THẢO BỊ TRẢ, LẦN \(number) (\(time))", "DRAFT RETURNED, \(number) (\(time))")
  }
  package static let whyReturned = Phrase("VÌ SAO BỊ TRẢ", "WHY IT WAS RETURNED")

  fileprivate static func name(of step: ModelStep, in scenario: Scenario) -> Phrase {
    switch step {
    case .wait, .await: Phrase("chờ", "wait")
    case .act(.classify(let kind, let box)):
      Phrase(
        "phân loại: \(kind.name(in: box).vietnamese)", "classify: \(kind.name(in: box).english)")
    case .act(.forward(let unit, _)):
      Phrase(
        "chuyển: \(scenario.units.unit(unit)?.name ?? unit.text)",
        "forward: \(scenario.units.unit(unit)?.name ?? unit.text)")
    case .act(.ask(let facts, _)):
      Phrase("hỏi: ", "ask: ") + facts.map(\.name).joined(separator: ", ")
    case .act(.decline(let reason, _)):
      Phrase("từ chối: \(reason.name.vietnamese)", "decline: \(reason.name.english)")
    case .act(.reject(let faults, _)): names(of: faults)
    case .act(let action): action.verb.name
    }
  }
}
