package import Petitions
package import Scenarios
import Simulation
package import Wording
package import WorkCalendar

/// A moment of a shift by its place in the shift: it stays what it is when the author moves the shift to
/// another date.
package struct ShiftMoment: Hashable, Sendable {
  /// The working day, from 0.
  package let day: Int
  package let millisecondOfDay: Int64

  package init(day: Int, millisecondOfDay: Int64) {
    self.day = day
    self.millisecondOfDay = millisecondOfDay
  }

  /// The place of a moment in the shift of a scenario.
  package init(_ moment: Instant, in scenario: Scenario) {
    let dates = scenario.workingDates
    day = dates.lastIndex { $0 <= moment.date } ?? 0
    let first = dates.indices.contains(day) ? dates[day] : scenario.time.date
    millisecondOfDay = moment.milliseconds - first.start.milliseconds
  }

  /// The moment in the shift of a scenario; on its last day where it has fewer.
  package func instant(in scenario: Scenario) -> Instant {
    let dates = scenario.workingDates
    let date = dates.isEmpty ? scenario.time.date : dates[min(day, dates.count - 1)]
    return date.start.advanced(byMilliseconds: millisecondOfDay)
  }
}

/// When an author looks at a scenario first.
package enum PreviewTime: Hashable, Sendable {
  /// When the petition arrives to begin with, or when the shift begins.
  case arrival
  /// At a time on the day of that arrival, in minutes since 00:00.
  case clock(minuteOfDay: Int)
  case moment(Instant)
}

/// Something that an author has done to a petition while looking.
package struct PreviewDeed: Hashable, Sendable {
  let at: ShiftMoment
  let action: Action
  let petition: PetitionID

  package init(at: ShiftMoment, action: Action, petition: PetitionID) {
    self.at = at
    self.action = action
    self.petition = petition
  }
}

/// How far an author has come, to be taken up in the file as it is saved next.
package struct PreviewStanding: Hashable, Sendable {
  package let deeds: [PreviewDeed]
  /// The simulated time.
  package let now: ShiftMoment
  /// The author's own time since the place from which the preview began.
  package let usedMilliseconds: Int64

  package init(deeds: [PreviewDeed], now: ShiftMoment, usedMilliseconds: Int64) {
    self.deeds = deeds
    self.now = now
    self.usedMilliseconds = usedMilliseconds
  }
}

/// A shift as its author looks at it, from some moment on: what stands before that moment is what the model
/// handlings have done by then.
///
/// It is no attempt: nothing of it is kept or scored. The shift's own time counts from that moment.
package struct Preview: Sendable {
  package let shift: Shift
  /// The petition with which it began, where it is there.
  package let petition: PetitionID?
  /// The petition and the moment from which it began; the same again once the file is saved.
  private let wanted: PetitionID?
  private let begins: ShiftMoment
  /// The reading of the clock at which the author's own time began.
  package let startMilliseconds: Int64
  /// What the author has done so far, as far as it makes sense in the file as it is now.
  package let deeds: [PreviewDeed]
  /// How much of what was done makes no sense any more.
  package let lostCount: Int

  /// Opens a scenario with a petition, or the first that is there, at a moment.
  package static func open(
    _ scenario: Scenario, from petition: PetitionID?, at time: PreviewTime
  ) throws(PreviewRefusal) -> Preview {
    var arrival = scenario.opensAt
    if let petition {
      guard let scripted = scenario.petition(petition) else {
        throw .noPetition(petition, scenario.petitions.map(\.id))
      }
      arrival = max(arrival, scripted.arrives)
    }
    // Nobody is there before the office opens.
    let opening = scenario.calendar.nextOpening(onOrAfter: arrival)
    let moment: Instant =
      switch time {
      case .arrival: opening
      case .clock(let minute): Instant(date: opening.date, minuteOfDay: minute)
      case .moment(let moment): moment
      }
    if let petition, max(moment, scenario.opensAt) < arrival {
      throw .notYetCome(petition, arrival)
    }
    return try Preview(
      scenario, petition, ShiftMoment(max(moment, scenario.opensAt), in: scenario), standing: nil)
  }

  /// Opens the scenario as it was saved just now, where the author is in it.
  package func reopened(
    in scenario: Scenario, at standing: PreviewStanding
  ) throws(PreviewRefusal) -> Preview {
    try Preview(scenario, wanted, begins, standing: standing)
  }

  /// Opens the scenario where the preview began.
  package func restarted(in scenario: Scenario) throws(PreviewRefusal) -> Preview {
    try Preview(scenario, wanted, begins, standing: nil)
  }

  private init(
    _ scenario: Scenario, _ petition: PetitionID?, _ begins: ShiftMoment,
    standing: PreviewStanding?
  ) throws(PreviewRefusal) {
    let moment = begins.instant(in: scenario)
    var player = ModelPlayer(scenario.granting(milliseconds: Self.modelMilliseconds))
    player.play(until: moment)
    let run = player.run
    // What the model took of the trainee's time is given back.
    let elapsed = run.simulation.elapsedMilliseconds
    let used = standing?.usedMilliseconds ?? 0
    var shift = Shift(
      OpenedShift(
        attempt: "", mode: .practice, scenario: scenario.granting(milliseconds: elapsed - used),
        events: run.events, elapsedMilliseconds: elapsed))
    shift.leap(to: moment)
    guard !shift.isClosed else { throw .outside(scenario.opensAt, moment) }
    var deeds: [PreviewDeed] = []
    for deed in standing?.deeds ?? [] {
      shift.leap(to: deed.at.instant(in: scenario))
      let step = shift.take(.act(deed.action, on: deed.petition), elapsedMilliseconds: elapsed)
      if step.refusal == nil, !shift.isClosed { deeds.append(deed) }
    }
    if let now = standing?.now { shift.leap(to: now.instant(in: scenario)) }
    self.shift = shift
    self.deeds = deeds
    self.begins = begins
    wanted = petition
    self.petition = petition.flatMap { shift.petitionCase($0)?.id }
    startMilliseconds = elapsed - used
    lostCount = (standing?.deeds.count ?? 0) - deeds.count
  }

  /// More than any model takes.
  private static let modelMilliseconds: Int64 = 1_000 * 60 * 60 * 24
}

/// Why a scenario cannot be looked at from a place.
package enum PreviewRefusal: Error, Hashable, Sendable {
  case noPetition(PetitionID, [PetitionID])
  case notYetCome(PetitionID, Instant)
  /// The shift is over by then.
  case outside(Instant, Instant)

  package var phrase: Phrase {
    switch self {
    case .noPetition(let id, let known):
      let list = known.map { "#\($0)" }.joined(separator: ", ")
      return Phrase(
        "Tình huống không có phiếu #\(id); có: \(list).",
        "The scenario has no petition #\(id); it has \(list).")
    case .notYetCome(let id, let arrival):
      let moment = "\(arrival.clock) \(arrival.date.dayMonth)"
      return Phrase(
        "Phiếu #\(id) đến lúc \(moment): lúc ấy chưa có.",
        "Petition #\(id) arrives at \(moment): it is not there yet.")
    case .outside(let first, let moment):
      let (begins, asked) = (
        "\(first.clock) \(first.date.dayMonth)", "\(moment.clock) \(moment.date.dayMonth)"
      )
      return Phrase(
        "Ca bắt đầu lúc \(begins); đến \(asked) thì ca đã hết.",
        "The shift begins at \(begins) and is over at \(asked).")
    }
  }
}
