package import Petitions
package import Rules
package import Wording
package import WorkCalendar

/// How much a scenario asks of a trainee.
package enum Level: String, CaseIterable, Sendable {
  case starter
  case basic
  case advanced
}

/// How much of the trainee's own time there is.
package struct RealLimits: Hashable, Sendable {
  package let shiftMilliseconds: Int64
  /// For each petition, counted while it lies open on the desk; none: no limit.
  package let petitionMilliseconds: Int64?

  package init(shiftMilliseconds: Int64, petitionMilliseconds: Int64?) {
    self.shiftMilliseconds = shiftMilliseconds
    self.petitionMilliseconds = petitionMilliseconds
  }
}

/// A shift at a post, with everything that it draws on.
package struct Scenario: Hashable, Sendable {
  package let id: ScenarioID
  package let title: Phrase
  package let level: Level
  package let role: Role
  /// The first working day.
  package let date: CivilDate
  /// How many working days the shift lasts.
  package let days: Int
  /// Simulated milliseconds in one real millisecond.
  package let pace: Int
  package let limits: RealLimits
  /// In percent of all points.
  package let passMark: Int
  package let briefing: Phrase
  package let rulesOfTheDay: [Phrase]
  package let approvalDelay: ReactionDelay
  package let petitions: [ScriptedPetition]
  /// The limits of channels that the scenario sets itself, in place of its rulebook's.
  package let channels: [Channel: ChannelLimits]
  /// The rules, under these limits.
  package let rulebook: Rulebook
  package let units: UnitPack
  package let calendar: WorkingCalendar
  package let templates: [ReplyTemplate]

  package init(
    id: ScenarioID, title: Phrase, level: Level, role: Role, date: CivilDate, days: Int, pace: Int,
    limits: RealLimits, passMark: Int, briefing: Phrase, rulesOfTheDay: [Phrase],
    approvalDelay: ReactionDelay, petitions: [ScriptedPetition],
    channels: [Channel: ChannelLimits] = [:], rulebook: Rulebook, units: UnitPack,
    calendar: WorkingCalendar, templates: [ReplyTemplate]
  ) {
    self.id = id
    self.title = title
    self.level = level
    self.role = role
    self.date = date
    self.days = days
    self.pace = pace
    self.limits = limits
    self.passMark = passMark
    self.briefing = briefing
    self.rulesOfTheDay = rulesOfTheDay
    self.approvalDelay = approvalDelay
    self.petitions = petitions
    self.channels = channels
    self.rulebook = rulebook.setting(channels)
    self.units = units
    self.calendar = calendar
    self.templates = templates
  }

  /// The same scenario judged by other rules.
  package func judged(by rulebook: Rulebook) -> Scenario {
    Scenario(
      id: id, title: title, level: level, role: role, date: date, days: days, pace: pace,
      limits: limits, passMark: passMark, briefing: briefing, rulesOfTheDay: rulesOfTheDay,
      approvalDelay: approvalDelay, petitions: petitions, channels: channels, rulebook: rulebook,
      units: units, calendar: calendar, templates: templates)
  }

  /// What a channel lets the officer send in this shift.
  package func limits(of channel: Channel) -> ChannelLimits {
    rulebook.channels[channel] ?? .none
  }

  package func petition(_ id: PetitionID) -> ScriptedPetition? {
    petitions.first { $0.id == id }
  }

  /// The rules that a shift of this scenario is judged by: those in force on some day of it.
  ///
  /// A rule that begins or ends in the middle speaks of what happened while it was in force.
  package var rulesInForce: [Rule] {
    let last = workingDates.last ?? date
    // What waits in the inbox came before, and is judged by the rules of its own day.
    let first = min(date, startsAt.date)
    return rulebook.rules.filter { rule in
      rule.inForceFrom <= last && first <= rule.inForceTo ?? .maximum
    }
  }
}
