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
struct WindowStart: Sendable {
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
  /// The attributes that must be alike, where that is all: by far the most frequent wish.
  let names: (targets: String, activations: String)?

  init(_ condition: Condition) {
    self.condition = condition
    guard condition.tests.count == 1, let test = condition.tests.first,
      case .anyOf(.attribute(let name)) = test.comparison, name.hasPrefix("activation."),
      !test.attribute.hasPrefix("activation.")
    else {
      names = nil
      return
    }
    names = (test.attribute, String(name.dropFirst(11)))
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
  var clock: LimitClock
  /// The attributes of the case as a whole, which conditions know by `case.NAME`.
  private(set) var caseData: [Attribute] = []
  private(set) var occurrences: [Occurrence] = []
  /// For each event, the place of the one before it of the same activity, or -1.
  private var previous: [Int32] = []
  /// For each activity, the place of its last event, or -1.
  private var last: [Int32]
  private let limits: [TimeLimit]
  private let correlations: [Correlation]
  /// For each limit, when it runs out, counted from the event that was last asked about.
  private var ends: [LimitEnd]

  /// For each correlation, the numbers of what the event that was last asked about has to share: as
  /// a target, and as an activation.
  private var sharedByTarget: [SharedNumber]
  private var sharedByActivation: [SharedNumber]
  /// The texts that the events of this trace have shared so far, numbered.
  private var texts: [String: Int32] = [:]

  private struct SharedNumber {
    var place: Int32 = -1
    var number: Int32 = -1
  }

  private struct LimitEnd {
    var place: Int32 = -1
    /// Nothing for limits that leave the calendar.
    var moment: Int64?
  }

  init(_ program: Program, clock: LimitClock) {
    self.clock = clock
    limits = program.limits
    correlations = program.correlations
    last = Array(repeating: -1, count: program.alphabet.names.count)
    ends = Array(repeating: LimitEnd(), count: program.limits.count)
    sharedByTarget = Array(repeating: SharedNumber(), count: program.correlations.count)
    sharedByActivation = sharedByTarget
  }

  mutating func begin(_ caseData: [Attribute]) {
    self.caseData = caseData
    occurrences.removeAll(keepingCapacity: true)
    previous.removeAll(keepingCapacity: true)
    for index in last.indices { last[index] = -1 }
    for index in ends.indices { ends[index].place = -1 }
    for index in correlations.indices {
      sharedByTarget[index].place = -1
      sharedByActivation[index].place = -1
    }
    if !texts.isEmpty { texts.removeAll(keepingCapacity: true) }
  }

  mutating func append(_ occurrence: Occurrence) {
    if occurrence.activity >= 0 {
      previous.append(last[occurrence.activity])
      last[occurrence.activity] = Int32(occurrences.count)
    } else {
      previous.append(-1)
    }
    occurrences.append(occurrence)
  }

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
  /// later one having a number of what it must share.
  func fit(
    _ demand: Demand, activation: Int32, target: Int32, from start: WindowStart, shared: Int32
  ) -> Fit {
    if start.shared >= 0, shared >= 0, start.shared != shared { return .none }
    let fit = fit(demand.window, from: start, to: max(activation, target))
    guard fit != .none, demand.correlation >= 0, start.shared < 0 || shared < 0 else { return fit }
    let isShared = shares(
      Int(demand.correlation), activation: demand.isMirrored ? target : activation,
      target: demand.isMirrored ? activation : target)
    return isShared ? fit : .none
  }

  /// An event as the start of a demand's window, with what it shares in its role.
  mutating func start(_ demand: Demand, _ role: Program.Roles, at place: Int32) -> WindowStart {
    var start = start(demand.window, at: place)
    start.shared = shared(demand, role, at: place)
    return start
  }

  /// The number of what an event in a role has to share with the other one, or -1.
  ///
  /// Two events have the same number when they carry the same text.
  mutating func shared(_ demand: Demand, _ role: Program.Roles, at place: Int32) -> Int32 {
    guard demand.correlation >= 0 else { return -1 }
    let number = Int(demand.correlation)
    if role.contains(.target) != demand.isMirrored {
      if sharedByTarget[number].place != place {
        sharedByTarget[number] = SharedNumber(
          place: place, number: self.number(of: correlations[number].names?.targets, at: place))
      }
      return sharedByTarget[number].number
    }
    if sharedByActivation[number].place != place {
      sharedByActivation[number] = SharedNumber(
        place: place, number: self.number(of: correlations[number].names?.activations, at: place))
    }
    return sharedByActivation[number].number
  }

  /// The number of the text that an event carries under a name, or -1.
  private mutating func number(of name: String?, at place: Int32) -> Int32 {
    guard let name, case .text(let text)? = occurrences[Int(place)].data.value(of: name),
      !text.isEmpty
    else { return -1 }
    if let known = texts[text] { return known }
    let number = Int32(texts.count)
    texts[text] = number
    return number
  }

  // MARK: - Windows

  /// An event as the start of a demand's window.
  mutating func start(_ window: NumberedWindow?, at place: Int32) -> WindowStart {
    guard let window else { return WindowStart(place: place, earliest: .min, latest: .max) }
    return WindowStart(
      place: place,
      earliest: window.after < 0 ? .min : end(of: window.after, from: place) ?? .max,
      latest: window.within < 0 ? .max : end(of: window.within, from: place) ?? .max)
  }

  /// The first event as the start of a demand's window.
  func start(ofWindowIn demand: Demand) -> WindowStart {
    guard let window = demand.window else {
      return WindowStart(place: 0, earliest: .min, latest: .max)
    }
    return WindowStart(
      place: 0,
      earliest: window.after < 0 ? .min : moment(of: Int(window.after), from: 0) ?? .max,
      latest: window.within < 0 ? .max : moment(of: Int(window.within), from: 0) ?? .max)
  }

  private mutating func end(of limit: Int32, from place: Int32) -> Int64? {
    let number = Int(limit)
    if ends[number].place == place { return ends[number].moment }
    let moment = moment(of: number, from: Int(place))
    ends[number] = LimitEnd(place: place, moment: moment)
    return moment
  }

  /// When a limit runs out, counted from an event; nothing where it leaves the calendar.
  private func moment(of limit: Int, from place: Int) -> Int64? {
    let occurrences = occurrences.span
    return switch limits[limit] {
    case .real(let seconds): occurrences[place].elapsedMilliseconds + Int64(seconds) * 1000
    case .simulated(let limit):
      clock.calendar.due(from: occurrences[place].at, limit: limit)?.milliseconds
    }
  }

  /// Whether a later event lies in the window that an earlier one opens.
  func fit(_ window: NumberedWindow?, from start: WindowStart, to later: Int32) -> Fit {
    guard let window else { return .inTime }
    let occurrences = occurrences.span
    if window.pause != nil, !clock.pauses.isEmpty {
      return pausedFit(
        window, from: occurrences[Int(start.place)], start, to: occurrences[Int(later)])
    }
    let (at, elapsed) = (
      occurrences[Int(later)].at.milliseconds, occurrences[Int(later)].elapsedMilliseconds
    )
    if (window.afterIsReal ? elapsed : at) < start.earliest { return .none }
    return (window.withinIsReal ? elapsed : at) > start.latest ? .late : .inTime
  }

  /// The same where the clock has stood still: then it matters from where the limit is looked at.
  private func pausedFit(
    _ window: NumberedWindow, from earlier: Occurrence, _ start: WindowStart, to later: Occurrence
  ) -> Fit {
    guard
      clock.isReached(
        window.after < 0 ? nil : limits[Int(window.after)], from: earlier, window.pause, at: later)
    else { return .none }
    let isOver = clock.isOver(
      window.within < 0 ? nil : limits[Int(window.within)], from: earlier, window.pause,
      seenFrom: .event(later.at), elapsedMilliseconds: later.elapsedMilliseconds)
    return isOver ? .late : .inTime
  }

  /// Whether nothing can lie in a window any more, now that an event has come.
  func isPast(_ window: NumberedWindow, from start: WindowStart, at place: Int32) -> Bool {
    guard window.pause == nil || clock.pauses.isEmpty else { return false }
    let occurrences = occurrences.span
    return start.latest
      < (window.withinIsReal
        ? occurrences[Int(place)].elapsedMilliseconds
        : occurrences[Int(place)].at.milliseconds)
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
