package import Courses
package import Petitions

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
    case notBegun = "not-begun"
    case finished

    /// Whether the trainee sits at the desk now.
    package var isHere: Bool {
      switch self {
      case .working, .stuck, .paused: true
      case .lost, .left, .notBegun, .finished: false
      }
    }

    /// Whether there is a shift that an order reaches, now or when its trainee comes back.
    package var isRunning: Bool {
      switch self {
      case .lost, .stuck, .left, .working, .paused: true
      case .notBegun, .finished: false
      }
    }

    /// Whether somebody should look at it.
    package var needsHelp: Bool { self == .lost || self == .stuck }
  }

  package let code: TraineeCode
  package let name: String
  package let unit: String
  package let assignment: AssignmentID?
  package let title: String
  package let state: State
  package let petition: PetitionID?
  /// What is left of the trainee's own time; nothing where no shift runs.
  package let leftMilliseconds: Int64?
  /// For how long the state has said nothing else: no key, or nothing heard.
  package let quietMilliseconds: Int64
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

  package init(_ course: Course, _ roster: Roster, _ seats: [Seat]) {
    title = course.details.title
    isPaused = course.orderedTime.isPaused
    let places = Dictionary(seats.map { ($0.trainee, $0) }) { first, _ in first }
    let enrolled = roster.trainees.map { Self.row($0, places[$0.code], in: course) }
    // Who is no longer enrolled, and still works.
    let codes = Set(roster.trainees.map(\.code))
    let others = seats.filter { !$0.isFinished && !codes.contains($0.trainee) }.map {
      Self.row(Trainee(code: $0.trainee, name: "", unit: ""), $0, in: course)
    }
    rows = (enrolled + others).sorted { Self.urgency($0) < Self.urgency($1) }
  }

  /// How many are in a state.
  package func count(where isCounted: (BoardRow.State) -> Bool) -> Int {
    rows.count { isCounted($0.state) }
  }

  private static func row(_ trainee: Trainee, _ seat: Seat?, in course: Course) -> BoardRow {
    let presence = seat.flatMap { $0.isFinished ? nil : $0.presence }
    let age = seat?.ageMilliseconds ?? 0
    let state = state(seat)
    // Nobody stops an exam's clock by going away, but a pause does.
    let runsOn =
      presence?.state != .paused && seat.flatMap { course.assignment($0.assignment)?.mode } == .exam
    let left = presence.map { max(0, $0.leftMilliseconds - (runsOn ? age : 0)) }
    let isHere = state.isHere
    return BoardRow(
      code: trainee.code, name: trainee.name, unit: trainee.unit, assignment: seat?.assignment,
      title: seat?.title ?? "", state: state, petition: presence?.petition,
      leftMilliseconds: left,
      quietMilliseconds: isHere ? (presence?.quietMilliseconds ?? 0) + age : age)
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
      minutes: row.state.needsHelp ? -row.quietMilliseconds / 60_000 : 0, code: row.code)
  }

  private struct Urgency: Comparable {
    let state: Int
    let minutes: Int64
    let code: TraineeCode

    static func < (left: Urgency, right: Urgency) -> Bool {
      (left.state, left.minutes, left.code) < (right.state, right.minutes, right.code)
    }
  }
}
