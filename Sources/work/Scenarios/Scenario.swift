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
  package let head: Head
  package let time: Time
  /// In percent of all points.
  package let passMark: Int
  package let briefing: Briefing
  package let approvalDelay: ReactionDelay
  package let petitions: [ScriptedPetition]
  /// The limits of channels that the scenario sets itself, in place of its rulebook's.
  package let channels: [Channel: ChannelLimits]
  /// What it draws on; its rules are under the scenario's own limits.
  package private(set) var materials: Materials

  package init(
    head: Head, time: Time, passMark: Int, briefing: Briefing, approvalDelay: ReactionDelay,
    petitions: [ScriptedPetition], channels: [Channel: ChannelLimits] = [:], materials: Materials
  ) {
    self.head = head
    self.time = time
    self.passMark = passMark
    self.briefing = briefing
    self.approvalDelay = approvalDelay
    self.petitions = petitions
    self.channels = channels
    self.materials = materials
    self.materials.rulebook = materials.rulebook.setting(channels)
  }

  package var id: ScenarioID { head.id }
  package var title: Phrase { head.title }
  package var role: Role { head.role }
  package var desk: UnitID? { head.desk }
  package var rulebook: Rulebook { materials.rulebook }
  package var units: UnitPack { materials.units }
  package var calendar: WorkingCalendar { materials.calendar }
  package var templates: [ReplyTemplate] { materials.templates }

  /// The texts to its senders that people found fair.
  package var fairTexts: FairTexts { materials.fairTexts }

  /// The same scenario beside which such texts are kept.
  package func beside(_ fairTexts: FairTexts) -> Scenario {
    var scenario = self
    scenario.materials.fairTexts = fairTexts
    return scenario
  }

  /// The same scenario judged by other rules.
  package func judged(by rulebook: Rulebook) -> Scenario {
    var scenario = self
    scenario.materials.rulebook = rulebook.setting(channels)
    return scenario
  }

  /// What a channel lets the officer send in this shift.
  package func limits(of channel: Channel) -> ChannelLimits {
    rulebook.channels[channel] ?? .none
  }

  package func petition(_ id: PetitionID) -> ScriptedPetition? {
    petitions.first { $0.id == id }
  }

  /// The rules that are judged at this post, whatever the day.
  package var rulesOfRole: [Rule] { rulebook.rules.filter { $0.roles.contains(role) } }

  /// The rules that a shift of this scenario is judged by: those in force on some day of it.
  ///
  /// A rule that begins or ends in the middle speaks of what happened while it was in force.
  package var rulesInForce: [Rule] {
    let last = workingDates.last ?? time.date
    // What waits in the inbox came before, and is judged by the rules of its own day.
    let first = min(time.date, startsAt.date)
    return rulesOfRole.filter { rule in
      rule.force.from <= last && first <= rule.force.to ?? .maximum
    }
  }
}
