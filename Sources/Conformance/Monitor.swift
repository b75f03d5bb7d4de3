package import Petitions
import Rules
import WorkCalendar

/// Watches one trace after another, event by event, and knows at any time how each constraint
/// stands: the definitions of DECLARE on finite traces, in one pass.
///
/// Complexity: for each event, the demands that name its activity; where a window or shared data
/// are asked for, also the activations that still wait.
package struct Monitor: Sendable {
  package let program: Program
  package var clock: LimitClock
  /// How many events the trace has.
  package private(set) var count = 0
  /// The attributes of the case as a whole, which conditions know by `case.NAME`.
  private var caseData: [Attribute] = []
  var occurrences: [Occurrence] = []
  private(set) var epoch: UInt32 = 1
  private var states: [DemandState]
  var tracks: [Track]
  private var first: Occurrence?

  /// The lists of events of one demand that counters cannot follow.
  struct Track: Sendable {
    /// The activations that wait, in their order.
    var live: [Int32] = []
    var targets: [Int32] = []
    /// Which activation was answered by which target, the activation first.
    var answers: [Answer] = []
  }

  struct Answer: Hashable, Sendable {
    let activation: Int32
    let target: Int32
  }

  package init(_ program: Program, clock: LimitClock) {
    self.program = program
    self.clock = clock
    states = Array(repeating: DemandState(), count: program.demands.count)
    tracks = Array(repeating: Track(), count: program.trackingCount)
  }

  /// Forgets the trace and begins another, in the memory of the one before.
  package mutating func begin(caseData: [Attribute] = []) {
    epoch += 1
    count = 0
    first = nil
    self.caseData = caseData
    occurrences.removeAll(keepingCapacity: true)
  }

  /// Takes the next event of the trace.
  package mutating func take(_ occurrence: Occurrence) {
    let place = Int32(count)
    if count == 0 { first = occurrence }
    count += 1
    if program.trackingCount > 0 { occurrences.append(occurrence) }
    guard occurrence.activity >= 0 else { return }
    countEvent(occurrence, at: place)
    if program.trackingCount > 0 { trackEvent(occurrence, at: place) }
  }

  /// The loop in which judging large logs spends its time: it touches nothing but the table, the
  /// counters and, for the few demands that ask, the event's data.
  private mutating func countEvent(_ occurrence: Occurrence, at place: Int32) {
    let program = program
    let starts = program.counted.starts.span
    let entries = program.counted.entries.span
    let upper = program.upperCounts.span
    let epoch = epoch
    let caseData = caseData
    var states = self.states.mutableSpan
    for index in starts[occurrence.activity]..<starts[occurrence.activity + 1] {
      let entry = entries[index]
      var roles = entry.roles
      if entry.activationCondition >= 0 || entry.targetCondition >= 0 {
        roles = entry.roles(of: occurrence, program.conditions, caseData)
        if roles.isEmpty { continue }
      }
      let demand = Int(entry.demand)
      if states[demand].epoch != epoch { states[demand].restart(epoch) }
      // In place: a copy would be put together from its parts again for every event.
      states[demand].count(entry.kind, roles, atMost: upper[demand], at: place)
    }
  }

  private mutating func trackEvent(_ occurrence: Occurrence, at place: Int32) {
    let starts = program.tracked.starts
    for index in starts[occurrence.activity]..<starts[occurrence.activity + 1] {
      let entry = program.tracked.entries[index]
      let demand = Int(entry.demand)
      let roles = entry.roles(of: occurrence, program.conditions, caseData)
        .inForce(program.demands[demand].inForce, occurrence)
      if roles.isEmpty { continue }
      let tracking = program.demands[demand].tracking
      if states[demand].epoch != epoch {
        states[demand] = DemandState()
        states[demand].epoch = epoch
        tracks[tracking].live.removeAll(keepingCapacity: true)
        tracks[tracking].targets.removeAll(keepingCapacity: true)
        tracks[tracking].answers.removeAll(keepingCapacity: true)
      }
      var state = states[demand]
      track(roles, demand, &state, at: place)
      states[demand] = state
    }
  }

  func caseValue(of name: String) -> AttributeValue? { caseData.caseValue(of: name) }

  /// The counters as they lie there; those of another epoch are stale.
  var statesOfThisAndEarlierTraces: [DemandState] { states }

  /// What is known of a demand on this trace.
  func state(of demand: Int) -> DemandState {
    states[demand].epoch == epoch ? states[demand] : DemandState()
  }

  /// The event at a place of the trace, which is kept where windows or evidence ask for it.
  package func occurrence(at place: Int) -> Occurrence { occurrences[place] }

  /// The first event of the trace.
  var start: Occurrence? { first }
}

extension Program.Roles {
  /// The roles that an event keeps when its rule is in force only for a time.
  ///
  /// An activation counts by its own date; a target answers whenever it comes.
  fileprivate func inForce(
    _ range: ClosedRange<Int64>?, _ occurrence: Occurrence
  ) -> Program.Roles {
    guard let range, !range.contains(occurrence.at.milliseconds) else { return self }
    return subtracting(.activation)
  }
}

extension Program.Entry {
  /// The sides of a demand that an event really is.
  fileprivate func roles(
    of occurrence: Occurrence, _ conditions: [Condition], _ caseData: [Attribute]
  ) -> Program.Roles {
    let holds = { (condition: Int32) in
      conditions[Int(condition)].holds { name in
        occurrence.value(of: name) ?? caseData.caseValue(of: name)
      }
    }
    var roles = roles
    if activationCondition >= 0, !holds(activationCondition) { roles.remove(.activation) }
    if targetCondition >= 0, !holds(targetCondition) { roles.remove(.target) }
    return roles
  }
}

extension [Attribute] {
  /// What conditions know as `case.NAME`.
  fileprivate func caseValue(of name: String) -> AttributeValue? {
    guard !isEmpty, name.hasPrefix("case.") else { return nil }
    let name = name.dropFirst(5)
    return first { $0.name == name }?.value
  }
}
