import Fixtures
import Petitions
import Rules
import Scenarios
import Shifts
import Simulation
import Testing
import Wording
import WorkCalendar

/// Before the end of an exam nothing tells whether what was done was right.
@Suite struct `An exam` {
  private static let closed = [Fixture.justice, Fixture.building]

  /// A petition for the one of two departments, which answers much later than the other one returns it.
  private static func worked(
    rating: ScriptedRating? = nil, days: Int = 2, mode: Mode = .exam, rules: [Rule] = []
  ) -> Worked {
    Worked(
      Fixture.scenario(
        days: days,
        petitions: [
          Fixture.petition(
            "01", truth: Fixture.truth(unit: Fixture.justice),
            reactions: Reactions(
              ask: [], silence: nil,
              unit: UnitReaction(
                ScriptedReaction(after: .workingDays(3), says: "Sở đã trả lời.")),
              wrongUnit: ScriptedReaction(
                after: .officeMinutes(30), says: "Không phải việc của sở."),
              late: nil, rating: rating))
        ], rules: rules), mode: mode)
  }

  @Test func `asks the same before waiting, whichever unit the petition is with`() {
    let limit = Fixture.rule(
      "X-1",
      .response(
        activation: Fixture.events(.arrived), target: Fixture.events(.replied),
        within: Window(limit: .workingHours(minutes: 240))), shownAfter: .arrived)
    let asked = Self.closed.map { unit in
      var worked = Self.worked(rules: [limit])
      worked.act(.open, .classify(.feedback), .accept, .forward(to: unit, note: ""))
      return worked.shift.waitingDoubt?.sentences.map(\.vietnamese) ?? []
    }

    #expect(asked[0] == asked[1])
    #expect(asked[0].first?.hasPrefix("Hạn của #01 có thể trôi qua, lúc 12:00 13/02") == true)
    #expect(
      asked[0].last
        == "Chờ là đồng hồ nhảy đến lúc có tin, muộn nhất là 17:30 13/02, hết giờ làm việc.")
  }

  @Test func `says on the last day that the shift may end, whatever is going to come`() {
    let asked = Self.closed.map { unit in
      var worked = Self.worked(days: 1)
      worked.act(.open, .classify(.feedback), .accept)
      worked.pass(officeMinutes: 8 * 60 - 10)
      worked.act(.forward(to: unit, note: ""))
      return worked.shift.waitingDoubt?.sentences.map(\.vietnamese) ?? []
    }

    #expect(asked[0] == asked[1])
    #expect(
      asked[0].last
        == "Chờ là đồng hồ nhảy đến lúc có tin; không có tin nào trước 17:30 thì HẾT CA.")
  }

  @Test func `has every unit promise its answer for the same time`() throws {
    let promised = try Self.closed.map { unit in
      var worked = Self.worked()
      worked.act(.open, .classify(.feedback), .accept, .forward(to: unit, note: ""))
      let forwarded = try #require(worked.shift.events.last { $0.activity == .forwarded })
      return try #require(worked.shift.aftermath(of: forwarded, finishing: Phrase(verbatim: "w")))
        .vietnamese
    }

    #expect(promised[0] == promised[1])
    #expect(promised[0].hasSuffix(", sau lúc hết ca"))
  }

  @Test func `does not tell the stars of citizens, and does not stop waiting for them`() throws {
    let rating = ScriptedRating(good: 5, late: 1)
    func said(_ mode: Mode) throws -> (news: String?, history: Int, events: [Activity]) {
      var worked = Self.worked(rating: rating, mode: mode)
      worked.act(.open, .decline(reason: .unclear, text: "Mời gửi lại."))
      let count = worked.shift.events.count
      let news = worked.wait(since: count).vietnamese
      let file = worked.shift.file(of: try #require(worked.record))
      return (
        news, file.history.count { $0.what.vietnamese.contains("sao") },
        worked.shift.events.dropFirst(count).map(\.activity)
      )
    }
    let (exam, practice) = (try said(.exam), try said(.practice))

    #expect(exam.events == [.rated, .dayEnded] && practice.events == exam.events)
    #expect(exam.news?.contains("sao") == false && exam.history == 0)
    #expect(practice.news?.contains("1 sao") == true && practice.history == 1)
  }
}
