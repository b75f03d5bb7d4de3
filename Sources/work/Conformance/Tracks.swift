import WorkCalendar

/// What is known of all demands that bits cannot follow, on one trace.
struct Tracks: Sendable {
  private let demands: [Demand]
  private let recording: Program.Recording
  private var epoch: UInt32 = 1
  private var tracks: [Track]

  init(_ program: Program) {
    demands = program.demands
    recording = program.recording
    tracks = Array(repeating: Track(program.recording), count: program.trackCount)
  }

  /// Begins another trace.
  mutating func restart() { epoch += 1 }

  /// Takes an event of an activity, with the entries of that activity.
  mutating func take(
    _ entries: [Program.Entry], _ isPassed: [Bool], at place: Int32, in trace: inout ObservedTrace
  ) {
    let moment = trace.occurrences[Int(place)].at
    let (demands, epoch, recording) = (demands, epoch, recording)
    var tracks = tracks.mutableSpan
    for entry in entries {
      let number = Int(entry.track)
      if tracks[number].epoch != epoch {
        tracks[number].restart(epoch)
      } else if recording == .verdicts, tracks[number].violation != nil {
        // Broken is broken, whatever still happens.
        continue
      }
      var roles = entry.roles
      if entry.activationCheck >= 0, !isPassed[Int(entry.activationCheck)] {
        roles.remove(.activation)
      }
      if entry.targetCheck >= 0, !isPassed[Int(entry.targetCheck)] { roles.remove(.target) }
      roles.formIntersection(demands[Int(entry.demand)].roles(on: moment))
      guard !roles.isEmpty else { continue }
      tracks[number].take(roles, demands[Int(entry.demand)], at: place, in: &trace)
    }
  }

  /// What is known of a demand.
  func track(of demand: Demand) -> Track {
    let track = tracks[Int(demand.track)]
    return track.epoch == epoch ? track : Track(recording)
  }

  /// The verdict on a demand.
  func verdict(
    on demand: Demand, in trace: ObservedTrace, _ horizon: Horizon
  ) -> ConstraintVerdict {
    let tracks = tracks.span
    let number = Int(demand.track)
    guard tracks[number].epoch == epoch else {
      return demand.kind.concernsTheTrace
        ? Track(recording).verdict(on: demand, in: trace, horizon) : .notActivated
    }
    // Said first, because most of what a large log breaks is broken before its traces end.
    if tracks[number].violation != nil, !demand.kind.concernsTheTrace { return .broken }
    return tracks[number].verdict(on: demand, in: trace, horizon)
  }
}

extension Demand {
  /// The roles that an event of a date can have when the rule is in force only for a time.
  ///
  /// An activation counts by its own date; a target answers whenever it comes. What speaks of the
  /// trace as a whole goes by its first event, save that what is forbidden goes by each event.
  func roles(on moment: Instant) -> Program.Roles {
    guard let inForce, kind.goesByTheEventsDate, !inForce.contains(moment.milliseconds) else {
      return [.activation, .target]
    }
    return kind == .fewer ? [] : .target
  }
}
