package import Petitions
package import WorkCalendar

/// The events that a constraint speaks of.
package struct EventPattern: Hashable, Sendable {
  /// Any one of these.
  package let activities: [Activity]
  package let condition: Condition

  package init(activities: [Activity], condition: Condition = .always) {
    self.activities = activities
    self.condition = condition
  }
}

/// When a rule's clock stands still.
package enum ClockPause: String, CaseIterable, Sendable {
  /// From the moment the officer asks the sender until the sender answers.
  case citizenAnswerAwaited = "citizen-answer-awaited"
}

/// How long a rule gives.
package struct Window: Hashable, Sendable {
  package let limit: CalendarLimit
  package let pausedWhile: ClockPause?

  package init(limit: CalendarLimit, pausedWhile: ClockPause? = nil) {
    self.limit = limit
    self.pausedWhile = pausedWhile
  }
}

/// A temporal property of one petition's events, in the terms of DECLARE.
///
/// M. Pesic, H. Schonenberg, W. van der Aalst, "DECLARE: Full Support for Loosely-Structured
/// Processes", EDOC 2007; with data and time conditions as in A. Burattin, F. Maggi, A. Sperduti,
/// "Conformance checking based on multi-perspective declarative process models", 2016. In each, the
/// activation is the event that makes the rule apply.
package enum Constraint: Hashable, Sendable {
  /// The target happens at least once, within the window from the petition's arrival if given.
  case existence(EventPattern, within: Window?)
  /// The target never happens.
  case absence(EventPattern)
  /// Every activation is followed by a target, within the window from the activation if given.
  case response(activation: EventPattern, target: EventPattern, within: Window?)
  /// Every activation has a target before it.
  case precedence(activation: EventPattern, target: EventPattern)
  /// The text of every activation is as required.
  case text(activation: EventPattern, TextRequirement)
}
