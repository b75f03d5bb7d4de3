import Petitions
import Rules
import WorkCalendar

/// A window with its limits numbered, so that equal ones are counted once for an event.
struct NumberedWindow: Sendable {
  /// The numbers of the limits, or -1.
  let after: Int32
  let within: Int32
  let afterIsReal: Bool
  let withinIsReal: Bool
  /// When the clock of the limits stands still.
  let pause: ClockPause?

  init(_ window: Window, number: (TimeLimit) -> Int32) {
    after = window.after.map(number) ?? -1
    within = window.within.map(number) ?? -1
    afterIsReal = window.after?.isReal ?? false
    withinIsReal = window.within?.isReal ?? false
    pause = window.pausedWhile
  }
}

/// An event from which a window is counted, and between which moments another event is in it.
struct WindowStart: Sendable, BitwiseCopyable {
  let place: Int32
  /// The number of what it has to share with another event, or -1 where that has none.
  var shared: Int32 = -1
  /// Each on the clock of its limit, in milliseconds; where there is none, so far that it never
  /// matters.
  let earliest: Int64
  let latest: Int64
}

/// What a target must share with an activation.
struct Correlation: Sendable {
  let condition: Condition
  /// The numbers of the attributes that must be alike, where that is all, or -1: by far the most
  /// frequent wish.
  let targetName: Int
  let activationName: Int

  init(_ condition: Condition, number: (String) -> Int) {
    self.condition = condition
    guard condition.tests.count == 1, let test = condition.tests.first,
      case .anyOf(.attribute(let name)) = test.comparison, name.hasPrefix("activation."),
      !test.attribute.hasPrefix("activation.")
    else {
      (targetName, activationName) = (-1, -1)
      return
    }
    targetName = number(test.attribute)
    activationName = number(String(name.dropFirst(11)))
  }
}

/// How an activation and a target fit together.
enum Fit {
  /// They do not share what they must, or lie too near to each other.
  case none
  case inTime
  /// They lie too far apart.
  case late
}

/// The events of a trace so far, and the clock on which their distances are counted.
struct ObservedTrace: Sendable {
  var clock: LimitClock {
    didSet { for index in ends.indices { ends[index].day = 0..<0 } }
  }
  /// The attributes of the case as a whole, which conditions know by `case.NAME`.
  private(set) var caseData: [Attribute] = []
  private(set) var occurrences: [Occurrence] = []
  /// For each event, the place of the one before it of the same activity, or -1.
  private var previous: [Int32] = []
  /// For each activity, the place of its last event, or -1.
  private var last: [Int32]
  private let limits: [TimeLimit]
  private let correlations: [Correlation]
  /// For each limit, when it runs out.
  private var ends: [LimitEnd]
  /// The names of the attributes that events may have to share.
  private let sharedNames: [String]
  /// For each of them, the number of the text that the event has which was last asked about.
  private var shared: [SharedNumber]
  private var texts = TextNumbers()
  /// The event at which the trace stands: the last one, or the one that is looked at again.
  private(set) var now = Moment()

  private struct SharedNumber {
    var place: Int32 = -1
    var number: Int32 = -1
  }

  /// When a limit runs out, in milliseconds on its clock; where it leaves the calendar, so far that
  /// it never matters.
  private struct LimitEnd {
    let way: Way
    /// The moments of the day that was last asked about, where the limit goes by days.
    var day: Range<Int64> = 0..<0
    /// Counted from a moment of that day.
    var end: Int64 = .max
    /// Counted from the first event, which some rules ask about again and again, once asked.
    var endFromFirst: Int64?

    /// How it is counted from a moment.
    enum Way {
      /// By adding so much to the time on the trainee's own clock.
      case real(Int64)
      /// By adding so much.
      case plain(Int64)
      /// Alike from all moments of a day.
      case byDays
      case byHours
    }

    init(_ limit: TimeLimit) {
      way =
        switch limit {
        case .real(let seconds): .real(Int64(seconds) * 1000)
        case .simulated(.minutes(let minutes)) where CalendarLimit.minutes(minutes).isWithinBounds:
          .plain(Int64(minutes) * Instant.millisecondsPerMinute)
        case .simulated(.workingDays), .simulated(.calendarDays): .byDays
        case .simulated(.workingHours), .simulated(.minutes): .byHours
        }
    }
  }

  private static let lastMoment = Instant.maximum.milliseconds

  /// The time of an event on both clocks, in milliseconds.
  struct Moment {
    fileprivate(set) var at: Int64 = 0
    fileprivate(set) var elapsed: Int64 = 0
  }

  init(_ program: Program, clock: LimitClock) {
    self.clock = clock
    limits = program.limits
    correlations = program.correlations
    last = Array(repeating: -1, count: program.alphabet.names.count)
    ends = program.limits.map(LimitEnd.init)
    sharedNames = program.sharedNames
    shared = Array(repeating: SharedNumber(), count: program.sharedNames.count)
  }

  mutating func begin(_ caseData: [Attribute]) {
    self.caseData = caseData
    occurrences.removeAll(keepingCapacity: true)
    previous.removeAll(keepingCapacity: true)
    for index in last.indices { last[index] = -1 }
    for index in ends.indices { ends[index].endFromFirst = nil }
    for index in shared.indices { shared[index].place = -1 }
    texts.restart()
  }

  mutating func append(_ occurrence: Occurrence) {
    if occurrence.activity >= 0 {
      previous.append(last[occurrence.activity])
      last[occurrence.activity] = Int32(occurrences.count)
    } else {
      previous.append(-1)
    }
    now = Moment(occurrence)
    occurrences.append(occurrence)
  }

  /// Goes to an event again.
  mutating func turn(to place: Int) { now = Moment(occurrences[place]) }

  /// The places of the events of which a demand may speak, in their order.
  func places(of sides: (activation: Program.Side, target: Program.Side)) -> [Int] {
    var places: [Int] = []
    let activations = sides.activation.activities
    for activity in activations { append(activity, to: &places) }
    for activity in sides.target.activities where !activations.contains(activity) {
      append(activity, to: &places)
    }
    // Once each: a pattern may name an activity twice.
    places.sort()
    var count = 0
    for place in places where count == 0 || places[count - 1] != place {
      places[count] = place
      count += 1
    }
    places.removeLast(places.count - count)
    return places
  }

  /// Appends the places of the events of an activity, the last first.
  private func append(_ activity: Int, to places: inout [Int]) {
    var place = last[activity]
    while place >= 0 {
      places.append(Int(place))
      place = previous[Int(place)]
    }
  }

  /// What conditions know as `case.NAME`.
  func caseValue(of name: String) -> AttributeValue? { caseData.caseValue(of: name) }

  /// How two events fit together, the earlier one being the start of the demand's window and the
  /// later one, at which the trace stands, having a number of what it must share.
  @inline(__always)
  func fit(
    _ demand: borrowing Demand, activation: Int32, target: Int32, from start: WindowStart,
    shared: Int32
  ) -> Fit {
    if start.shared >= 0, shared >= 0, start.shared != shared { return .none }
    let fit = fit(demand.window, from: start)
    guard fit != .none, demand.correlation >= 0, start.shared < 0 || shared < 0 else { return fit }
    return shares(demand, activation: activation, target: target) ? fit : .none
  }

  /// What is wrong between an activation and its neighbour, a target that does not fit: how far they
  /// lie apart, or that they do not share what they must.
  func fault(
    _ demand: borrowing Demand, activation: Int32, target: Int32, from start: WindowStart,
    shared: Int32
  ) -> ConstraintViolation.Kind {
    switch fit(demand.window, from: start) {
    case .late where isShared(demand, activation, target, start, shared): .late
    case .none where isShared(demand, activation, target, start, shared): .early
    case .none, .inTime, .late: .notAdjacent
    }
  }

  private func isShared(
    _ demand: borrowing Demand, _ activation: Int32, _ target: Int32, _ start: WindowStart,
    _ shared: Int32
  ) -> Bool {
    if start.shared >= 0, shared >= 0 { return start.shared == shared }
    if demand.correlation < 0 { return true }
    return shares(demand, activation: activation, target: target)
  }

  /// The event at which the trace stands as the start of a demand's window, with what it shares in
  /// its role.
  @inline(__always)
  mutating func start(_ demand: borrowing Demand, _ role: Program.Roles, at place: Int32)
    -> WindowStart
  {
    var (earliest, latest) = (Int64.min, Int64.max)
    if let window = demand.window {
      if window.after >= 0 { earliest = end(of: Int(window.after)) }
      if window.within >= 0 { latest = end(of: Int(window.within)) }
    }
    return WindowStart(
      place: place, shared: shared(demand, role, at: place), earliest: earliest, latest: latest)
  }

  /// The number of what an event in a role has to share with the other one, or -1.
  ///
  /// Two events have the same number when they carry the same text.
  @inline(__always)
  mutating func shared(_ demand: borrowing Demand, _ role: Program.Roles, at place: Int32) -> Int32
  {
    guard demand.correlation >= 0 else { return -1 }
    return shared(
      Int(demand.correlation), isTarget: role.contains(.target) != demand.isMirrored, at: place)
  }

  private mutating func shared(_ correlation: Int, isTarget: Bool, at place: Int32) -> Int32 {
    let name =
      isTarget ? correlations[correlation].targetName : correlations[correlation].activationName
    guard name >= 0 else { return -1 }
    if shared[name].place != place {
      shared[name] = SharedNumber(place: place, number: number(of: sharedNames[name], at: place))
    }
    return shared[name].number
  }

  /// The number of the text that an event carries under a name, or -1.
  private mutating func number(of name: String, at place: Int32) -> Int32 {
    let data = occurrences[Int(place)].data
    for index in data.indices where data[index].name == name {
      guard case .text(let text) = data[index].value, !text.isEmpty else { return -1 }
      return texts.number(of: text)
    }
    return -1
  }

  // MARK: - Windows

  /// The first event as the start of a demand's window.
  mutating func firstStart(_ window: NumberedWindow) -> WindowStart {
    WindowStart(
      place: 0, earliest: window.after < 0 ? .min : endFromFirst(of: Int(window.after)),
      latest: window.within < 0 ? .max : endFromFirst(of: Int(window.within)))
  }

  /// The same, worked out anew.
  func start(ofWindowIn demand: Demand) -> WindowStart {
    guard let window = demand.window else {
      return WindowStart(place: 0, earliest: .min, latest: .max)
    }
    return WindowStart(
      place: 0,
      earliest: window.after < 0 ? .min : end(of: Int(window.after), fromPlace: 0),
      latest: window.within < 0 ? .max : end(of: Int(window.within), fromPlace: 0))
  }

  private mutating func endFromFirst(of limit: Int) -> Int64 {
    if let end = ends[limit].endFromFirst { return end }
    let end = end(of: limit, fromPlace: 0)
    ends[limit].endFromFirst = end
    return end
  }

  /// When a limit runs out that is counted from the event at which the trace stands.
  private mutating func end(of limit: Int) -> Int64 {
    switch ends[limit].way {
    case .real(let length): return now.elapsed + length
    case .plain(let length):
      return min(now.at + length, Self.lastMoment)
    case .byHours: return end(of: limit, from: now)
    case .byDays:
      // Most events have the day of the one before them.
      if !ends[limit].day.contains(now.at) {
        let date = Instant(milliseconds: now.at).date
        ends[limit].day = date.start.milliseconds..<date.end.milliseconds
        ends[limit].end = end(of: limit, from: now)
      }
      return ends[limit].end
    }
  }

  private func end(of limit: Int, fromPlace place: Int) -> Int64 {
    end(of: limit, from: Moment(occurrences[place]))
  }

  /// When a limit runs out that is counted from a moment.
  private func end(of limit: Int, from moment: Moment) -> Int64 {
    switch limits[limit] {
    case .real(let seconds): moment.elapsed + Int64(seconds) * 1000
    case .simulated(let limit):
      clock.calendar.due(from: Instant(milliseconds: moment.at), limit: limit)?.milliseconds
        ?? .max
    }
  }

  /// Whether the event at which the trace stands lies in the window that an earlier one opens.
  @inline(__always)
  func fit(_ window: NumberedWindow?, from start: WindowStart) -> Fit {
    guard let window else { return .inTime }
    if window.pause != nil, !clock.pauses.isEmpty { return pausedFit(window, from: start) }
    if (window.afterIsReal ? now.elapsed : now.at) < start.earliest { return .none }
    return (window.withinIsReal ? now.elapsed : now.at) > start.latest ? .late : .inTime
  }

  /// The same where the clock has stood still: then it matters from where the limit is looked at.
  private func pausedFit(_ window: NumberedWindow, from start: WindowStart) -> Fit {
    let earlier = occurrences[Int(start.place)]
    guard
      clock.isReached(
        window.after < 0 ? nil : limits[Int(window.after)], from: earlier, window.pause,
        at: Instant(milliseconds: now.at), elapsedMilliseconds: now.elapsed)
    else { return .none }
    let isOver = clock.isOver(
      window.within < 0 ? nil : limits[Int(window.within)], from: earlier, window.pause,
      seenFrom: .event(Instant(milliseconds: now.at)), elapsedMilliseconds: now.elapsed)
    return isOver ? .late : .inTime
  }

  /// Whether nothing can lie in a window any more, now that an event has come.
  @inline(__always)
  func isPast(_ window: NumberedWindow, from start: WindowStart) -> Bool {
    guard window.pause == nil || clock.pauses.isEmpty else { return false }
    return start.latest < (window.withinIsReal ? now.elapsed : now.at)
  }

  /// Whether more than a window lies between the event that opened it and a later moment.
  func isOver(
    _ window: NumberedWindow, from start: WindowStart, at horizon: Horizon
  ) -> Bool {
    guard !clock.pauses.isEmpty else { return window.isOver(from: start, at: horizon) }
    let due = clock.due(
      from: occurrences[Int(start.place)], limits[Int(window.within)], window.pause,
      seenFrom: .horizon(horizon.instant))
    return due.map { horizon.instant > $0 } ?? !horizon.isOpen
  }

  // MARK: - Shared data

  private func shares(_ demand: borrowing Demand, activation: Int32, target: Int32) -> Bool {
    shares(
      Int(demand.correlation), activation: demand.isMirrored ? target : activation,
      target: demand.isMirrored ? activation : target)
  }

  /// Whether a target has what it must share with an activation.
  private func shares(_ correlation: Int, activation: Int32, target: Int32) -> Bool {
    holds(
      correlations[correlation].condition, occurrences[Int(activation)], occurrences[Int(target)])
  }

  private func holds(
    _ correlation: Condition, _ activating: Occurrence, _ answering: Occurrence
  ) -> Bool {
    correlation.holds { name in
      name.hasPrefix("activation.")
        ? activating.data.value(of: String(name.dropFirst(11)))
        : answering.data.value(of: name) ?? caseValue(of: name)
    }
  }
}

extension TimeLimit {
  fileprivate var isReal: Bool {
    switch self {
    case .real: true
    case .simulated: false
    }
  }
}

extension ObservedTrace.Moment {
  fileprivate init(_ occurrence: Occurrence) {
    self.init(at: occurrence.at.milliseconds, elapsed: occurrence.elapsedMilliseconds)
  }
}

extension NumberedWindow {
  /// Whether more than a window lies between the event that opened it and a later moment, when no
  /// clock has stood still.
  func isOver(from start: WindowStart, at horizon: Horizon) -> Bool {
    // Loading a scenario checks that its calendar covers every limit; one that still leaves it
    // holds nobody to anything before the end.
    guard start.latest < .max else { return !horizon.isOpen }
    return (withinIsReal ? horizon.elapsedMilliseconds : horizon.instant.milliseconds)
      > start.latest
  }
}
