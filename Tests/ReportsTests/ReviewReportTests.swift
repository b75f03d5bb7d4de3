import Fixtures
import Petitions
import Reports
import Shifts
import Testing
import Wording

@Suite struct `The reviews of a shift as text` {
  @Test func `say of each petition the model, the own reply and the case`() throws {
    let scenario = Fixture.scenario()
    let review = try #require(PetitionReview(of: "01", in: scenario, events: []))

    let lines = ReviewReport([review]).lines(.english)

    #expect(lines.contains("#01 a fee"))
    #expect(lines.contains { $0.hasPrefix("    open → classify: feedback") })
    let own = try #require(lines.firstIndex(of: "  YOUR REPLY"))
    #expect(lines[own + 1] == "    (no letter to the sender)")
    #expect(lines.contains("  WHAT THE CASE REALLY WAS"))
  }
}
