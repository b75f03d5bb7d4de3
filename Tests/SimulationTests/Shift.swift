import Fixtures
import Petitions
import Scenarios
import Simulation
import WorkCalendar

/// A shift under test, whose clock moves only when a test says so.
struct Shift {
  private(set) var simulation: Simulation
  private(set) var events: [Event] = []
  private(set) var reading: Int64 = 0

  /// Starts a shift with one petition that is there at the opening.
  init(
    truth: GroundTruth = Fixture.truth(), channel: Channel = .zalo,
    reactions: Reactions = .none, more: [ScriptedMessage] = [], role: Role = .reception
  ) {
    self.init(
      Fixture.scenario(
        role: role,
        petitions: [
          Fixture.petition(
            "01", channel: channel, says: "số tôi là \(Fixture.phone)", more: more, truth: truth,
            reactions: reactions)
        ]))
  }

  /// Starts a shift of a scenario.
  init(_ scenario: Scenario) {
    simulation = Simulation(scenario: scenario)
    take(.tick)
  }

  @discardableResult
  mutating func take(_ input: Input) -> Refusal? {
    let outcome = simulation.reduce(input, elapsedMilliseconds: reading)
    events += outcome.events
    return outcome.refusal
  }

  /// Does things to petition 01, or to another one, one after the other.
  @discardableResult
  mutating func act(_ actions: Action..., on petition: PetitionID = "01") -> Refusal? {
    var refusal: Refusal?
    for action in actions { refusal = take(.act(action, on: petition)) }
    return refusal
  }

  /// Lets office minutes pass, at the pace of the scenario, and tells what happened in them.
  @discardableResult
  mutating func pass(officeMinutes: Int) -> [Happening] {
    pass(realMilliseconds: Int64(officeMinutes) * 60_000 / Int64(simulation.scenario.time.pace))
  }

  @discardableResult
  mutating func pass(realMilliseconds: Int64) -> [Happening] {
    let before = events.count
    reading += realMilliseconds
    take(.tick)
    return events[before...].map(\.happening)
  }

  func happenings(_ activity: Activity) -> [Event] { events.filter { $0.activity == activity } }

  /// The record of petition 01.
  var record: Case {
    guard let record = simulation.petitionCase("01") else {
      preconditionFailure("Petition 01 has not arrived.")
    }
    return record
  }
}
