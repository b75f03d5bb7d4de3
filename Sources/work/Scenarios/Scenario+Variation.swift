package import Petitions

extension ScriptedPetition {
  /// The petition with another handling for its model.
  package func handled(by steps: [ModelStep]) -> ScriptedPetition {
    ScriptedPetition(
      id: id, arrival: arrival, draft: draft, truth: truth, reactions: reactions, model: steps
    )
  }
}

extension Scenario {
  /// The scenario with other petitions.
  package func with(_ petitions: [ScriptedPetition]) -> Scenario {
    Scenario(
      head: head, time: time, passMark: passMark, briefing: briefing, approvalDelay: approvalDelay,
      petitions: petitions, channels: channels, materials: materials)
  }

  /// The scenario with another pass mark, in percent; where none is given, with its own.
  package func held(against mark: Int?) -> Scenario {
    guard let mark, mark != passMark else { return self }
    return Scenario(
      head: head, time: time, passMark: mark, briefing: briefing, approvalDelay: approvalDelay,
      petitions: petitions, channels: channels, materials: materials)
  }

  /// The scenario with so much more time of the trainee's own, or less.
  package func granting(milliseconds: Int64) -> Scenario {
    let limits = RealLimits(
      shiftMilliseconds: max(0, time.limits.shiftMilliseconds + milliseconds),
      petitionMilliseconds: time.limits.petitionMilliseconds)
    let given = Time(date: time.date, days: time.days, pace: time.pace, limits: limits)
    return Scenario(
      head: head, time: given, passMark: passMark, briefing: briefing,
      approvalDelay: approvalDelay, petitions: petitions, channels: channels, materials: materials)
  }

  /// The scenario as a course gives it to somebody: with their time, and the mark of its judges.
  package func under(_ terms: CourseTerms?) -> Scenario {
    guard let terms else { return self }
    let limits = RealLimits(
      shiftMilliseconds: terms.limitMilliseconds,
      petitionMilliseconds: time.limits.petitionMilliseconds)
    let given = Time(date: time.date, days: time.days, pace: time.pace, limits: limits)
    return Scenario(
      head: head, time: given, passMark: terms.passMark ?? passMark,
      briefing: briefing, approvalDelay: approvalDelay, petitions: petitions, channels: channels,
      materials: materials)
  }
}
