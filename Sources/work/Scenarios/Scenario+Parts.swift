package import Petitions
package import Rules
package import Wording
package import WorkCalendar

extension Scenario {
  /// What it is, before one opens it.
  package struct Head: Hashable, Sendable {
    package let id: ScenarioID
    package let title: Phrase
    package let level: Level
    package let role: Role
    /// The unit at whose desk the trainee sits; none at the hub.
    package let desk: UnitID?

    package init(
      id: ScenarioID, title: Phrase, level: Level, role: Role, desk: UnitID? = nil
    ) {
      self.desk = desk
      self.id = id
      self.title = title
      self.level = level
      self.role = role
    }
  }

  /// When it plays, and how long.
  package struct Time: Hashable, Sendable {
    /// The first working day.
    package let date: CivilDate
    /// How many working days the shift lasts.
    package let days: Int
    /// Simulated milliseconds in one real millisecond.
    package let pace: Int
    package let limits: RealLimits

    package init(date: CivilDate, days: Int, pace: Int, limits: RealLimits) {
      self.date = date
      self.days = days
      self.pace = pace
      self.limits = limits
    }
  }

  /// What the trainee is told before the shift.
  package struct Briefing: Hashable, Sendable {
    package let text: Phrase
    package let rulesOfTheDay: [Phrase]

    package init(text: Phrase, rulesOfTheDay: [Phrase]) {
      self.text = text
      self.rulesOfTheDay = rulesOfTheDay
    }
  }

  /// What scenarios share, each from a file of its own.
  package struct Materials: Hashable, Sendable {
    package internal(set) var rulebook: Rulebook
    package let units: UnitPack
    package let calendar: WorkingCalendar
    package let templates: [ReplyTemplate]
    package internal(set) var fairTexts = FairTexts.none

    package init(
      rulebook: Rulebook, units: UnitPack, calendar: WorkingCalendar, templates: [ReplyTemplate]
    ) {
      self.rulebook = rulebook
      self.units = units
      self.calendar = calendar
      self.templates = templates
    }
  }
}
