import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing
import Wording

@Suite struct `Words looked for in the letters` {
  private func worked(_ says: String, more: String...) -> Worked {
    var worked = Worked(
      Fixture.scenario(petitions: [
        Fixture.petition(
          "01", says: says,
          more: more.map {
            ScriptedMessage(at: moment("2023-02-13T08:00"), content: .text($0))
          }),
        Fixture.petition("02", says: "biên lai thứ hai"),
      ]))
    worked.pass(officeMinutes: 5)
    return worked
  }

  private func found(_ words: String, _ worked: Worked) throws -> [String] {
    let record = try #require(worked.record)
    return worked.shift.hits(of: words, in: record, .vietnamese).map { hit in
      let text = Array(worked.shift.letters(of: record)[hit.letter].text(.vietnamese))
      return String(text[hit.characters])
    }
  }

  @Test func `are found as written before without marks, and whole before in part`() throws {
    var worked = worked("đất, đạt, data", more: "dat, đất đai")
    worked.act(.open)

    #expect(try found("dat", worked) == ["dat", "đất", "đạt", "đất", "data"])
    #expect(try found("đất", worked) == ["đất", "đất"])
    #expect(try found("đât", worked) == ["đất", "đất"])
    #expect(try found("đặt", worked) == ["đất", "đạt", "dat", "đất", "data"])
    #expect(try found("nhà", worked) == [])
    #expect(try found(" ", worked) == [])
  }

  @Test func `tell nothing of a petition before it is opened, and no line away from the desk`()
    throws
  {
    var worked = worked("tôi có biên lai")
    #expect(try found("biên lai", worked) == [])
    #expect(worked.shift.cabinetPetitions(with: "biên lai", .vietnamese).isEmpty)

    worked.act(.open)
    #expect(try found("biên lai", worked) == ["biên lai"])
    #expect(worked.shift.cabinetPetitions(with: "biên lai", .vietnamese).isEmpty)

    worked.take(.act(.open, on: "02"))
    #expect(try found("biên lai", worked) == [])
    #expect(worked.shift.cabinetPetitions(with: "biên lai", .vietnamese).map(\.id) == ["01"])
    #expect(worked.shift.cabinetPetitions(with: "thứ hai", .vietnamese).isEmpty)
  }
}
