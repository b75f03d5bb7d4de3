package import Courses
package import Petitions
package import WorkCalendar

/// A trainee as the board shows them.
package struct BoardRow: Hashable, Sendable {
  /// What a trainee is doing, the ones who need help first.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// Their program has not been heard of for some time.
    case lost
    /// No key has been pressed for long.
    case stuck
    /// They have left the desk themselves.
    case left
    case working
    case paused
    /// Their exam's time is over, and nobody has come back to end it.
    case timeUp = "time-up"
    case notBegun = "not-begun"
    case finished

    /// Whether the trainee sits at the desk now.
    package var isHere: Bool {
      switch self {
      case .working, .stuck, .paused: true
      case .lost, .left, .timeUp, .notBegun, .finished: false
      }
    }

    /// Whether there is a shift that an order reaches, now or when its trainee comes back.
    package var isRunning: Bool {
      switch self {
      case .lost, .stuck, .left, .working, .paused: true
      case .timeUp, .notBegun, .finished: false
      }
    }

    /// Whether somebody should look at it.
    package var needsHelp: Bool { self == .lost || self == .stuck }
  }

  /// What tells a row from every other: somebody may have two exams that run.
  package struct ID: Hashable, Sendable {
    let code: TraineeCode
    let attempt: Int64?
  }

  package let id: ID
  package var code: TraineeCode { id.code }
  package let name: String
  package let unit: String
  package let assignment: AssignmentID?
  package let title: String
  package let state: State
  package let petition: PetitionID?
  /// What is left of the trainee's own time; nothing where no shift runs.
  package let leftMilliseconds: Int64?
  /// For how long the state has said nothing else: no key, or nothing heard; nothing where that is not known, as
  /// of a program that was never heard.
  package let quietMilliseconds: Int64?
}

extension BoardRow {
  fileprivate func under(_ code: (TraineeCode) -> TraineeCode) -> BoardRow {
    BoardRow(
      id: ID(code: code(id.code), attempt: id.attempt), name: "", unit: "",
      assignment: assignment, title: title, state: state, petition: petition,
      leftMilliseconds: leftMilliseconds, quietMilliseconds: quietMilliseconds)
  }
}

/// Who is where in a class, as its store says it now.
package struct Board: Hashable, Sendable {
  /// Who has pressed no key for so long may be stuck.
  package static let stuckMilliseconds: Int64 = 300_000
  /// A program says something every second: one that has said nothing for so long is not there.
  package static let silenceMilliseconds: Int64 = 10_000

  package let title: String
  /// Who needs help stands first.
  package let rows: [BoardRow]
  /// Whether an instructor has paused the class.
  package let isPaused: Bool

  /// Takes the course's ledger too, where orders stand that a program has not heard of yet, and the moment at
  /// which the seats were read.
  package init(
    _ course: Course, _ roster: Roster, _ seats: [Seat], ledger: [CourseRecord], at now: Instant
  ) {
    let clock = ExamClock(course, ledger, now)
    title = course.details.title
    isPaused = course.orderedTime.isPaused
    let places = Dictionary(grouping: seats, by: \.trainee)
    let enrolled = roster.trainees.flatMap { trainee -> [BoardRow] in
      let own = Self.shown(places[trainee.code] ?? [], in: course)
      return own.isEmpty
        ? [Self.row(trainee, nil, clock)] : own.map { Self.row(trainee, $0, clock) }
    }
    // Who is no longer enrolled, and still works.
    let codes = Set(roster.trainees.map(\.code))
    let others = Self.shown(seats.filter { !codes.contains($0.trainee) }, in: course)
      .filter { !$0.isFinished }.map {
        Self.row(Trainee(code: $0.trainee, name: "", unit: ""), $0, clock)
      }
    rows = (enrolled + others).sorted { Self.urgency($0) < Self.urgency($1) }
  }

  private init(title: String, _ rows: [BoardRow], isPaused: Bool) {
    self.title = title
    self.rows = rows.sorted { Self.urgency($0) < Self.urgency($1) }
    self.isPaused = isPaused
  }

  /// The same board with other codes, and without names and agencies; in the order that it has by those codes, since
  /// a place in it would tell.
  package func under(_ code: (TraineeCode) -> TraineeCode) -> Board {
    Board(title: title, rows.map { $0.under(code) }, isPaused: isPaused)
  }

  /// The seats that have rows: everybody's last, and every other that runs.
  ///
  /// Practice that somebody left for something else stands still, and is no seat that runs.
  private static func shown(_ seats: [Seat], in course: Course) -> [Seat] {
    let last = Dictionary(seats.map { ($0.trainee, $0.attempt) }) { max($0, $1) }
    return seats.filter { seat in
      if last[seat.trainee] == seat.attempt { return true }
      if course.assignment(everOf: seat.assignment)?.mode == .practice {
        return state(seat).isHere
      }
      return !seat.isFinished
    }
  }

  /// How many people there are.
  package var traineeCount: Int { Set(rows.map(\.code)).count }

  /// How many people are in a state.
  package func count(where isCounted: (BoardRow.State) -> Bool) -> Int {
    Set(rows.filter { isCounted($0.state) }.map(\.code)).count
  }

  /// How many people are done with all that they have begun.
  package var finishedCount: Int {
    let others = Set(rows.filter { $0.state != .finished }.map(\.code))
    return Set(rows.map(\.code)).subtracting(others).count
  }

  private static func row(_ trainee: Trainee, _ seat: Seat?, _ clock: ExamClock) -> BoardRow {
    let presence = seat.flatMap { $0.isFinished ? nil : $0.presence }
    let age = seat?.ageMilliseconds ?? 0
    let left = seat.flatMap { seat in presence.map { clock.left(to: seat, $0) } }
    var state = state(seat)
    if let seat, !state.isHere, state.isRunning, left == 0, clock.isExam(seat) { state = .timeUp }
    let isHere = state.isHere
    return BoardRow(
      id: BoardRow.ID(code: trainee.code, attempt: seat?.attempt), name: trainee.name,
      unit: trainee.unit, assignment: seat?.assignment,
      title: seat?.title ?? "", state: state, petition: presence?.petition,
      leftMilliseconds: left,
      quietMilliseconds: state.isRunning && presence == nil
        ? nil : isHere ? (presence?.quietMilliseconds ?? 0) + age : age)
  }

  private static func state(_ seat: Seat?) -> BoardRow.State {
    guard let seat else { return .notBegun }
    guard !seat.isFinished else { return .finished }
    guard let presence = seat.presence else { return .lost }
    switch presence.state {
    case .left: return .left
    case .working, .paused: break
    }
    guard seat.ageMilliseconds < silenceMilliseconds else { return .lost }
    if presence.state == .paused { return .paused }
    let quiet = presence.quietMilliseconds + seat.ageMilliseconds
    return quiet < stuckMilliseconds ? .working : .stuck
  }

  /// By state; then who has been quiet longest, to the minute, so that rows do not jump; then by code.
  private static func urgency(_ row: BoardRow) -> Urgency {
    Urgency(
      state: BoardRow.State.allCases.firstIndex(of: row.state) ?? 0,
      minutes: row.state.needsHelp ? -(row.quietMilliseconds ?? 0) / 60_000 : 0, code: row.code,
      attempt: row.id.attempt ?? 0)
  }

  private struct Urgency: Comparable {
    let state: Int
    let minutes: Int64
    let code: TraineeCode
    let attempt: Int64

    static func < (left: Urgency, right: Urgency) -> Bool {
      (left.state, left.minutes, left.code, left.attempt)
        < (right.state, right.minutes, right.code, right.attempt)
    }
  }
}

/// What is left of somebody's time, as the exam's own clock counts it that runs while nobody is there.
private struct ExamClock {
  private let course: Course
  private let orders: [(at: Instant, order: Order, to: [TraineeCode])]
  private let now: Instant

  init(_ course: Course, _ ledger: [CourseRecord], _ now: Instant) {
    self.course = course
    self.now = now
    orders = ledger.compactMap { record in
      guard case .ordered(let order, let recipients) = record.event else { return nil }
      return (record.at, order, recipients)
    }
  }

  func isExam(_ seat: Seat) -> Bool {
    course.assignment(everOf: seat.assignment)?.mode == .exam
  }

  /// What is left; whoever is there hears of orders at once, and has said what is left with them.
  func left(to seat: Seat, _ presence: Presence) -> Int64 {
    var left = presence.leftMilliseconds
    guard isExam(seat) else { return left }
    let hearsOrders = presence.state != .left && seat.ageMilliseconds < Board.silenceMilliseconds
    guard !hearsOrders else {
      return presence.state == .paused ? left : max(0, left - seat.ageMilliseconds)
    }
    var moment = now.advanced(byMilliseconds: -seat.ageMilliseconds)
    let known = orders.prefix { $0.at <= moment }
    var isPaused = known.reduce(presence.state == .paused) { $1.order.pauses ?? $0 }
    for (at, order, recipients) in orders.dropFirst(known.count) {
      if !isPaused { left -= at.milliseconds - moment.milliseconds }
      // Time that was over when more was given is over.
      guard left > 0 else { return 0 }
      moment = at
      isPaused = order.pauses ?? isPaused
      if case .time(let minutes) = order, recipients.isEmpty || recipients.contains(seat.trainee) {
        left += Int64(minutes) * Instant.millisecondsPerMinute
      }
    }
    return isPaused ? left : max(0, left - (now.milliseconds - moment.milliseconds))
  }
}

extension Order {
  /// Whether it makes everybody stand still, or go on.
  fileprivate var pauses: Bool? {
    switch self {
    case .pause: true
    case .resume: false
    case .notice, .call, .burst, .time: nil
    }
  }
}
