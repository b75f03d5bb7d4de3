import Conformance
import Fixtures
import Petitions
import Rules
import Testing
import WorkCalendar

/// Conditions are numbered, and so many texts go into one word.
@Suite struct `A condition of many texts` {
  @Test(arguments: [1, 8, 9, 63, 64, 65, 66, 130])
  func `holds on each of them and on no other`(_ count: Int) {
    let texts = (0..<count).map { "unit-\($0)" }
    let wanted =
      texts.map { [$0] } + [texts, Array(texts.dropFirst()), Array(texts.dropLast())]
    let program = Program(
      wanted.map { texts in
        Program.Source(
          .absence(
            EventPattern(
              names: ["a"],
              condition: Condition(tests: [
                AttributeTest(attribute: "unit", comparison: .anyOf(.literal(texts)))
              ])), times: 1))
      }, alphabet: Alphabet(["a"]))
    var monitor = Monitor(program, clock: LimitClock(calendar: Fixture.calendar))

    for text in texts + ["", "unit"] {
      monitor.begin()
      monitor.take(
        Occurrence(
          activity: 0, sequence: 1, at: monday("08:00"), elapsedMilliseconds: 0,
          data: [Attribute("unit", .text(text))]))

      let found = wanted.indices.map {
        monitor.isBroken($0, .closed(monday("08:00"), elapsedMilliseconds: 0))
      }

      #expect(found == wanted.map { $0.contains(text) }, "\(text)")
    }
  }
}
