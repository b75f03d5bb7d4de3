package import Petitions
package import Wording

/// How much the violation of a rule weighs.
package enum RuleSeverity: String, CaseIterable, Sendable {
  case minor
  case major
  /// *Điểm liệt*: its violation fails the attempt, whatever the sum.
  case failPoint = "fail-point"
}

/// One handling rule, as data.
package struct Rule: Hashable, Sendable {
  /// What a petition is worth: rules take their points from it, never below zero.
  package static let pointsPerPetition = 100
  /// Where a rule is judged that says nothing of it: where petitions are handled, and not where
  /// drafts of others are read.
  package static let usualRoles: Roles = [.reception, .handling]

  package let id: RuleID
  private let written: RuleTexts
  private let said: RuleTexts
  package let citation: Citation
  package let scope: Scope
  package let constraint: Constraint
  /// The rules that must be kept for this one to be judged: one mistake is not punished twice.
  package let requires: [RuleID]
  package let worth: Worth
  /// The activity after which the inbox shows this rule's deadline; none: never shown.
  package let shownAfter: Activity?

  /// When, where and to what a rule applies.
  package struct Scope: Hashable, Sendable {
    package let force: ForcePeriod
    /// In which roles it is judged.
    package let roles: Roles
    /// To which petitions it applies.
    package let applies: Condition

    package init(force: ForcePeriod, roles: Roles = Rule.usualRoles, applies: Condition) {
      self.force = force
      self.roles = roles
      self.applies = applies
    }
  }

  /// What keeping a rule earns, and what its violation does.
  package struct Worth: Hashable, Sendable {
    /// The most that the rule takes from a petition.
    package let points: Int
    /// What each time costs that something forbidden was done; none: the first costs everything.
    package let pointsEach: Int?
    package let severity: RuleSeverity

    package init(points: Int, pointsEach: Int? = nil, severity: RuleSeverity) {
      self.points = points
      self.pointsEach = pointsEach
      self.severity = severity
    }
  }

  /// Creates a rule; its texts may have places for the constraint's numbers, as `{{within}}`.
  package init(
    id: RuleID, texts: RuleTexts, citation: Citation, scope: Scope, constraint: Constraint,
    requires: [RuleID], worth: Worth, shownAfter: Activity?
  ) {
    self.id = id
    written = texts
    said = texts.filled(from: constraint)
    self.citation = citation
    self.scope = scope
    self.constraint = constraint
    self.requires = requires
    self.worth = worth
    self.shownAfter = shownAfter
  }

  package var force: ForcePeriod { scope.force }
  package var roles: Roles { scope.roles }
  package var applies: Condition { scope.applies }
  package var points: Int { worth.points }

  /// What a violation takes from a petition: a part of ``points``, and never nothing.
  package func points(lostBy extent: Extent) -> Int {
    switch extent {
    case .whole: worth.points
    case .times(let count):
      worth.pointsEach.map { min(worth.points, $0 * max(1, count)) } ?? worth.points
    // Rounded up: what is missing is never free.
    case .part(let missing, let all):
      max(1, (worth.points * min(missing, all) + all - 1) / max(1, all))
    }
  }

  /// How much of what a rule asks for was missed.
  package enum Extent: Hashable, Sendable {
    case whole
    /// What is forbidden was done so many times.
    case times(Int)
    /// So many of all that was asked for are missing.
    case part(Int, of: Int)
  }
  package var severity: RuleSeverity { worth.severity }
  package var title: Phrase { said.title }
  /// Why the rule is as it is, for who broke it.
  package var explanation: Phrase { said.explanation }
  /// What practice asks while it may still be kept.
  package var hint: Phrase? { said.hint }
}

extension Rule {
  /// The same rule under the limits that a scenario sets for some channels.
  func setting(_ channels: [Channel: ChannelLimits]) -> Rule {
    guard constraint.window?.setting != nil else { return self }
    return Rule(
      id: id, texts: written, citation: citation, scope: scope,
      constraint: constraint.setting(channels), requires: requires, worth: worth,
      shownAfter: shownAfter)
  }
}

/// Whose names for activities the rules of a rulebook use.
package enum RuleVocabulary: String, CaseIterable, Sendable {
  /// Those of the simulation's journal.
  case shift
  /// Those of a register that the simulation did not make.
  case log
}

/// A named set of rules.
package struct Rulebook: Hashable, Sendable {
  package let id: String
  package let vocabulary: RuleVocabulary
  /// When the documents that its rules cite are in force, where that is known.
  package let laws: LawRegister?
  package let title: Phrase
  /// What the channels let an officer send, where they have limits.
  package let channels: [Channel: ChannelLimits]
  /// Its own rules and those of the rulebook that it extends, in an order in which every rule comes
  /// after the rules that it requires.
  package let rules: [Rule]

  package init(
    id: String, title: Phrase, vocabulary: RuleVocabulary = .shift, laws: LawRegister? = nil,
    channels: [Channel: ChannelLimits] = [:], rules: [Rule]
  ) {
    self.id = id
    self.vocabulary = vocabulary
    self.laws = laws
    self.title = title
    self.channels = channels
    self.rules = rules
  }

  package func rule(_ id: RuleID) -> Rule? {
    rules.first { $0.id == id }
  }
}
