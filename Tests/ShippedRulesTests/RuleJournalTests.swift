import Petitions
import Rules
import Scenarios
import Testing
import WorkCalendar

@Suite struct `The reader of journals` {
  @Test func `reads a petition and what was done with it`() throws {
    let journals = try RuleJournal.read(
      """
      # A question about a copy.

      keeps 2023-03-06 08:00
      kind: inquiry
      missing: name, address
      claims: một cửa|tiếp dân ; bản sao

      08:20 asked (facts: name, address): Xin cho biết họ tên: đầy đủ.
      +2 09:00 declined (reason: unclear): Mời ông/bà gửi lại.
      """)

    let journal = try #require(journals.first)
    #expect(journals.count == 1 && journal.claim == .keeps)
    #expect(journal.petition.truth.nature.kind == .inquiry)
    #expect(journal.petition.truth.care.missing == [.name, .address])
    #expect(journal.petition.truth.claims.map(\.patterns) == [["một cửa|tiếp dân"], ["bản sao"]])
    #expect(
      journal.events.map { $0.at.iso.prefix(16) } == [
        "2023-03-06T08:00", "2023-03-06T08:20", "2023-03-08T09:00", "2023-03-08T09:01",
      ])
    #expect(
      journal.events.map(\.happening) == [
        .arrived, .asked(facts: [.name, .address], text: "Xin cho biết họ tên: đầy đủ."),
        .declined(reason: .unclear, text: "Mời ông/bà gửi lại."), .shiftClosed(.finished),
      ])
  }

  @Test(arguments: [
    ("08:00 accepted", 1), ("keeps yesterday", 1), ("keeps 2023-03-06 08:00\ncolour: red", 2),
    ("keeps 2023-03-06 08:00\nkind: rumour", 2), ("keeps 2023-03-06 08:00\n07:59 accepted", 2),
    ("keeps 2023-03-06 08:00\n\n25:00 accepted", 3), ("keeps 2023-03-06 08:00\n+0 09:00 opened", 2),
    ("keeps 2023-03-06 08:00\n08:10 pondered", 2), ("keeps 2023-03-06 08:00\n08:10 classified", 2),
    ("keeps 2023-03-06 08:00\n08:10 opened\nkind: inquiry", 3),
    ("keeps 2023-03-06 08:00\n08:10 asked (facts: name: Xin cho biết.", 2),
  ])
  func `names the line that it does not understand`(text: String, line: Int) throws {
    let problem = #expect(throws: RuleJournal.Problem.self) { try RuleJournal.read(text) }

    #expect(problem?.line == line)
  }
}
