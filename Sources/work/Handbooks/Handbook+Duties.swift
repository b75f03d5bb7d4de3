package import Petitions
import Rules

extension Handbook {
  /// The duty that an entry belongs to: a fact to that of the first rule it explains; nil to none.
  package func duty(of entry: HandbookEntry) -> Duty? {
    switch entry.content {
    case .rule(let rule): return rule.constraint.duty
    case .fact(let fact):
      for id in fact.see {
        if case .rule(let rule) = self.entry(id.text)?.content { return rule.constraint.duty }
      }
      return nil
    }
  }
}

extension Constraint {
  fileprivate var duty: Duty? {
    if protects { return .protect }
    if case .text(let activation, _) = self {
      return activation.duty == nil ? nil : .answer
    }
    // What is asked for comes last; where that is not the officer's doing, what waits for it.
    return patterns.reversed().compactMap(\.duty).first
  }

  /// Whether it keeps something from somebody.
  private var protects: Bool {
    if case .absence(let target, _) = self, target.does(only: [.published]) { return true }
    if case .text(_, let requirement) = self, requirement.protects { return true }
    return patterns.contains { $0.condition.tests.contains(where: \.namesWhoMustNotKnow) }
  }
}

extension TextRequirement {
  fileprivate var protects: Bool {
    !mustNot.reveal.isEmpty || redaction != nil
      || mustNot.mention == .attribute("truth.personal-data")
  }
}

extension AttributeTest {
  fileprivate var namesWhoMustNotKnow: Bool {
    switch comparison {
    case .anyOf(let operand), .noneOf(let operand), .covers(let operand):
      operand == .attribute("truth.keep-from")
    case .atLeast, .absent, .present: false
    }
  }
}

extension EventPattern {
  fileprivate func does(only wanted: Set<Activity>) -> Bool {
    Set(activities) == Set(wanted.map(\.id))
  }

  /// The duty that the officer's activities in it make up together.
  fileprivate var duty: Duty? {
    let done = activities.compactMap { Activity(rawValue: $0.text) }
    let duties = Set(done.compactMap(\.entry.duty))
    // Who may answer or ask decides what to answer; who may register or decline decides on receipt.
    return [.answer, .receive, .ask, .forward, .classify, .protect].first(where: duties.contains)
      ?? (done.contains(.declined) ? .receive : nil)
  }
}
