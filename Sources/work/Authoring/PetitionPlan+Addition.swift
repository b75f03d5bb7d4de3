import Petitions
package import Scenarios
package import Wording
import WorkCalendar

/// Why no petition of a pattern can be added to a scenario.
package enum AdditionRefusal: Error, Hashable, Sendable {
  /// The trainee does not sit at the reception desk.
  case otherDesk
  /// The list of units has none of the invented wards, or not who issues fees.
  case noWard
  /// There is no feedback whose sender is known that could be repeated.
  case nothingToRepeat
  /// The scenario has every tale of the pattern.
  case noTaleLeft
  /// No number is free, or nobody new is left.
  case full
}

extension PetitionPlan {
  private static let earliestMinute = 8 * 60 + 10
  /// Whoever comes later may not be answered on the same day.
  private static let latestMinute = 13 * 60 + 45
  private static let minutesApart = 20
  private static let numbers = 1...99

  /// A petition of a pattern for a scenario that is there, behind what it has.
  package static func adding(
    _ pattern: PetitionPattern, to scenario: Scenario, petitionsMaximum: Int, _ language: Language
  ) throws(AdditionRefusal) -> PetitionPlan {
    guard scenario.head.role == .reception else { throw .otherDesk }
    let taken = Set(scenario.petitions.map(\.id.text))
    let last = taken.compactMap { Int($0) }.max() ?? 0
    let names = Set(scenario.petitions.compactMap(\.sender.name))
    let person = PatternPerson.first(besides: names)
    guard taken.count < petitionsMaximum, numbers.contains(last + 1), let person else {
      throw .full
    }
    var repeated: RepeatedPetition?
    var tale = 0
    if pattern == .duplicate {
      let merged = Set(scenario.petitions.compactMap(\.truth.ending.duplicateOf))
      repeated =
        scenario.petitions.lazy.filter { !merged.contains($0.id) }
        .compactMap { $0.asRepeated(scenario) }.first
      guard repeated != nil else { throw .nothingToRepeat }
    } else {
      let subjects = Set(scenario.petitions.map(\.subject.vietnamese))
      let free = pattern.subjects.firstIndex { !subjects.contains($0.vietnamese) }
      guard let free else { throw .noTaleLeft }
      tale = free
    }
    let arrives = arrival(in: scenario, after: repeated?.arrives)
    let setting = PatternSetting(
      date: arrives.date, units: scenario.materials.units, calendar: scenario.calendar)
    guard let setting else { throw .noWard }
    return PetitionPlan(
      pattern: pattern, id: .numbered(last + 1), arrives: arrives, person: person, tale: tale,
      setting: setting,
      repeated: repeated, language: language)
  }

  /// A while after the last petition, as long as there is time left to answer.
  private static func arrival(in scenario: Scenario, after earlier: Instant?) -> Instant {
    let days = scenario.workingDates
    let arrivals = Set(scenario.petitions.map(\.arrives))
    let wanted = max(
      arrivals.max()?.later(byMinutes: minutesApart) ?? .minimum,
      earlier?.later(byMinutes: ScenarioPlan.minutesToRepetition) ?? .minimum)
    for day in days {
      let times =
        Instant(
          date: day, minuteOfDay: earliestMinute)...Instant(date: day, minuteOfDay: latestMinute)
      if wanted <= times.upperBound { return max(wanted, times.lowerBound) }
    }
    // Then the last free moment, and behind what is repeated in any case.
    let last = Instant(date: days.last ?? scenario.time.date, minuteOfDay: latestMinute)
    let free = (0...(latestMinute - earliestMinute) / 5).lazy.map { last.later(byMinutes: -5 * $0) }
      .first { !arrivals.contains($0) }
    return max(free ?? last, earlier?.later(byMinutes: 5) ?? .minimum)
  }
}

extension ScriptedPetition {
  /// What of it somebody can repeat who tells their name and number.
  fileprivate func asRepeated(_ scenario: Scenario) -> RepeatedPetition? {
    let nature = truth.nature
    guard nature.kind == .feedback, nature.regulation == nil, nature.matter != .regulation,
      nature.matter != .corruption, truth.ending.outcome == .answer, truth.care.mixed == .single,
      sender.kind == .person, let name = sender.name, let phone = sender.phone
    else { return nil }
    return RepeatedPetition(
      id: id, arrives: arrives, name: name, phone: phone, subject: subject.vietnamese,
      matter: nature.matter, authority: nature.authority, about: truth.road.grounds.about,
      keepFrom: truth.road.keepFrom,
      unitName: truth.road.unit.flatMap(scenario.materials.units.unit)?.name)
  }
}
