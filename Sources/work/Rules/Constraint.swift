package import Petitions
package import Wording
package import WorkCalendar

/// The events that a constraint speaks of.
package struct EventPattern: Hashable, Sendable {
  /// Any one of these, by the names that the log gives them: for a shift those of ``Activity``.
  package let activities: [ActivityName]
  package let condition: Condition

  package init(names: [ActivityName], condition: Condition = .always) {
    activities = names
    self.condition = condition
  }

  package init(activities: [Activity], condition: Condition = .always) {
    self.init(names: activities.map(\.id), condition: condition)
  }
}

/// When a rule's clock stands still.
package enum ClockPause: String, CaseIterable, Sendable {
  /// From the moment the officer asks the sender until the sender answers.
  case citizenAnswerAwaited = "citizen-answer-awaited"
}

/// How far apart two events may or must be, counted from the earlier to the later one.
///
/// Both bounds are inclusive: what happens at the very last moment of `within` is in time, and what
/// happens at the very moment at which `after` has passed counts.
package struct Window: Hashable, Sendable {
  package let after: TimeLimit?
  package let within: TimeLimit?
  package let pausedWhile: ClockPause?
  /// Whence `within` was taken, if not from the rule itself.
  package let setting: ChannelSetting?

  package init(
    after: TimeLimit?, within: TimeLimit?, pausedWhile: ClockPause? = nil,
    setting: ChannelSetting? = nil
  ) {
    self.after = after
    self.within = within
    self.pausedWhile = pausedWhile
    self.setting = setting
  }

  /// Creates a window of simulated time that begins at once.
  package init(limit: CalendarLimit, pausedWhile: ClockPause? = nil) {
    self.init(after: nil, within: .simulated(limit), pausedWhile: pausedWhile)
  }
}

/// The templates of DECLARE that relate two kinds of events.
package enum RelationTemplate: String, CaseIterable, Sendable {
  case respondedExistence = "responded-existence"
  case coExistence = "co-existence"
  case response
  case precedence
  case succession
  case alternateResponse = "alternate-response"
  case alternatePrecedence = "alternate-precedence"
  case alternateSuccession = "alternate-succession"
  case chainResponse = "chain-response"
  case chainPrecedence = "chain-precedence"
  case chainSuccession = "chain-succession"
  case notCoExistence = "not-co-existence"
  case notResponse = "not-response"
  case notPrecedence = "not-precedence"
  case notChainResponse = "not-chain-response"
  case notChainPrecedence = "not-chain-precedence"
}

/// Whether both of two things may happen.
package enum ChoiceTemplate: String, CaseIterable, Sendable {
  case choice
  case exclusiveChoice = "exclusive-choice"
}

/// A temporal property of one petition's events, in the terms of DECLARE.
///
/// M. Pesic, H. Schonenberg, W. van der Aalst, "DECLARE: Full Support for Loosely-Structured
/// Processes", EDOC 2007; with data and time conditions as in A. Burattin, F. Maggi, A. Sperduti,
/// "Conformance checking based on multi-perspective declarative process models", 2016; on finite
/// traces as in G. De Giacomo, M. Vardi, "Linear Temporal Logic and Linear Dynamic Logic on Finite
/// Traces", IJCAI 2013. The activation is the event that makes the rule apply. Where the literature
/// lets an event answer itself, here it takes another one: "followed by" is read as officers do.
package enum Constraint: Hashable, Sendable {
  /// The target happens at least so often, within the window from the first event if given.
  case existence(EventPattern, times: Int = 1, within: Window? = nil)
  /// The target happens less often than so many times; with one: never.
  case absence(EventPattern, times: Int = 1)
  /// The target happens exactly so often.
  case exactly(EventPattern, times: Int)
  /// The first event is a target.
  case initial(EventPattern)
  /// The first or the second happens; with the exclusive choice, not both.
  case choice(ChoiceTemplate, EventPattern, EventPattern)
  /// Activations and targets stand to each other as the template says.
  case relation(
    RelationTemplate, activation: EventPattern, target: EventPattern, within: Window? = nil)
  /// The text of every activation is as required.
  case text(activation: EventPattern, TextRequirement)

  /// The patterns that the constraint names: for a relation the activation first.
  package var patterns: [EventPattern] {
    switch self {
    case .existence(let target, _, _), .absence(let target, _), .exactly(let target, _),
      .initial(let target):
      [target]
    case .choice(_, let first, let second): [first, second]
    case .relation(_, let activation, let target, _): [activation, target]
    case .text(let activation, _): [activation]
    }
  }

  /// How far apart the events may or must be, where the constraint says so.
  package var window: Window? {
    switch self {
    case .existence(_, _, let window), .relation(_, _, _, let window): window
    case .absence, .exactly, .initial, .choice, .text: nil
    }
  }

  /// Every activation is followed by a target, within the window from the activation if given.
  package static func response(
    activation: EventPattern, target: EventPattern, within: Window?
  ) -> Constraint {
    .relation(.response, activation: activation, target: target, within: within)
  }

  /// Every activation has a target before it.
  package static func precedence(activation: EventPattern, target: EventPattern) -> Constraint {
    .relation(.precedence, activation: activation, target: target)
  }
}

extension ActivityName {
  /// The name as people read it: what a shift's activities are called, or as the log writes it.
  package var phrase: Phrase {
    Activity(rawValue: text)?.name ?? Phrase(verbatim: text)
  }
}
