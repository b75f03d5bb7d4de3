import Fixtures
import Petitions
import Scenarios
import Shifts
import Wording

@testable import PlainScreens

/// A shift typed line by line, at a clock that stands still.
struct Typed {
  var plain: PlainShift
  private(set) var said: [String] = []
  private(set) var activities: [Activity] = []
  /// Everything that happened, as the journal has it.
  private(set) var events: [Event] = []

  init(
    _ scenario: Scenario = Fixture.scenario(), mode: Mode = .practice,
    language: Language = .vietnamese, events: [Event] = [], bookmark: String? = nil
  ) {
    plain = PlainShift(
      OpenedShift(
        attempt: "1", mode: mode, scenario: scenario, events: events, elapsedMilliseconds: 0),
      bookmark: bookmark, language: language)
    self.events = events + plain.tick(elapsedMilliseconds: 0).events
  }

  /// Types lines and keeps what was said to the last of them.
  mutating func type(_ lines: String...) {
    for line in lines {
      let answer = plain.handle(line, elapsedMilliseconds: 0)
      said = answer.lines
      activities += answer.events.map(\.activity)
      events += answer.events
    }
  }

  mutating func interrupt() {
    said = plain.interrupt().lines
  }

  var text: String { said.joined(separator: "\n") }
}
