import Fixtures
import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Simulation
import Wording

/// A shift under test, worked at a clock that stands still unless a test moves it.
struct Worked {
  private(set) var shift: Shift
  private(set) var reading: Int64 = 0

  init(_ scenario: Scenario = Fixture.scenario(), mode: Mode = .practice) {
    shift = Shift(
      OpenedShift(
        attempt: "1", mode: mode, scenario: scenario, events: [], elapsedMilliseconds: 0))
    take(.tick)
  }

  @discardableResult
  mutating func take(_ input: Input) -> ShiftStep {
    shift.take(input, elapsedMilliseconds: reading)
  }

  /// Does things to petition 01 and tells the rules that were told as broken.
  @discardableResult
  mutating func act(_ actions: Action...) -> [String] {
    actions.flatMap { take(.act($0, on: "01")).violations.map(\.rule.id.text) }
  }

  mutating func pass(officeMinutes: Int) {
    reading += Int64(officeMinutes) * 60_000 / Int64(shift.scenario.time.pace)
    take(.tick)
  }

  /// Lets the trainee's clock run.
  @discardableResult
  mutating func tick(milliseconds: Int64) -> ShiftStep {
    reading += milliseconds
    return take(.tick)
  }

  /// Waits, having asked for it when there were so many events.
  mutating func wait(since count: Int) -> Phrase {
    shift.wait(since: count, elapsedMilliseconds: reading).news
  }

  var record: Case? { shift.petitionCase("01") }
}
