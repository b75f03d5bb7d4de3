/// A text of an attempt: the number of the attempt in its store, and that of the event.
package struct TextPlace: Hashable, Comparable, Sendable {
  package let attempt: Int64
  package let event: Int

  package init(attempt: Int64, event: Int) {
    self.attempt = attempt
    self.event = event
  }

  package static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.attempt, left.event) < (right.attempt, right.event)
  }
}

/// A rule on one petition of an attempt.
package struct RulePlace: Hashable, Sendable {
  package let attempt: Int64
  package let petition: String
  package let rule: String

  package init(attempt: Int64, petition: String, rule: String) {
    self.attempt = attempt
    self.petition = petition
    self.rule = rule
  }
}

/// What a marker says of one point of a text.
package enum PointVerdict: String, CaseIterable, Sendable {
  case kept
  case missed
  case unsure
}

/// One point of a text with what a marker says of it.
package struct MarkedPoint: Hashable, Sendable {
  /// As ledgers call it: `claim:said`, `gate:civil`.
  package let name: String
  package let verdict: PointVerdict

  package init(_ name: String, _ verdict: PointVerdict) {
    self.name = name
    self.verdict = verdict
  }
}

/// What persons decide about a course's texts and rules.
package enum MarkingEvent: Hashable, Sendable {
  package static let pointsMaximum = 200
  /// The most characters of a reason.
  package static let reasonMaximum = 2_000

  /// One of the two who read a text, without knowing what rules or the other say.
  case marked(TextPlace, marker: String, [MarkedPoint])
  /// A third, where the two differ, or somebody who answers for it alone.
  case settled(TextPlace, marker: String, [MarkedPoint], reason: String)
  /// A trainee says that a rule was applied wrongly.
  case appealed(RulePlace, trainee: TraineeCode, reason: String)
  case answered(RulePlace, AppealAnswer, reason: String)
  /// All attempts at a scenario are scored by these files, which were corrected.
  case rescored(scenario: String, materials: String, reason: String)
  /// The attempts at a scenario that began before are held against this mark, in percent, in the place of the
  /// one that each began with.
  case heldAgainst(scenario: String, passMark: Int, reason: String)

  /// The attempt that it is about; nothing where it is about all at a scenario.
  package var attempt: Int64? {
    switch self {
    case .marked(let place, _, _), .settled(let place, _, _, _): place.attempt
    case .appealed(let place, _, _), .answered(let place, _, _): place.attempt
    case .rescored, .heldAgainst: nil
    }
  }
}

/// What an appeal came to.
package enum AppealAnswer: String, CaseIterable, Sendable {
  /// The rule costs nothing there.
  case allowed
  case dismissed
}
