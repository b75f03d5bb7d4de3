import Fixtures
import Petitions
import Rules
import Testing

@Suite struct `A chain of rules` {
  private let rules = [
    Fixture.rule("A", .absence(Fixture.events(.noted))),
    Fixture.rule("B", .absence(Fixture.events(.noted)), requires: ["A"]),
    Fixture.rule("C", .absence(Fixture.events(.noted)), requires: ["X", "B"]),
  ]

  private func turns(applies: [Bool], broken: [Bool]) -> [RuleChain.Turn] {
    var chain = RuleChain(rules)
    return rules.indices.map { place in
      chain.take(place, applies: applies[place]) { broken[place] }
    }
  }

  @Test func `hands a failure on to all that rest on it`() {
    #expect(
      turns(applies: [true, true, true], broken: [true, true, true])
        == [.judged, .notJudged(because: 0), .notJudged(because: 1)])
  }

  @Test func `is cut by a rule that does not apply`() {
    #expect(
      turns(applies: [true, false, true], broken: [true, true, true])
        == [.judged, .doesNotApply, .judged])
  }

  @Test func `asks nothing of a rule that is not judged`() {
    var chain = RuleChain(rules)
    var asked: [Int] = []

    for place in rules.indices {
      _ = chain.take(place, applies: true) {
        asked.append(place)
        return true
      }
    }

    #expect(asked == [0])
  }

  @Test func `forgets one case for the next`() {
    var chain = RuleChain(rules)
    _ = chain.take(0, applies: true) { true }

    chain.begin()

    #expect(chain.take(1, applies: true) { false } == .judged)
  }
}
