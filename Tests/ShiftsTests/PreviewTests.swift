import Fixtures
import Petitions
import Scenarios
import Simulation
import Testing
import Wording
import WorkCalendar

@testable import Shifts

/// A shift as its author looks at it.
@Suite struct `A preview` {
  private let dayMilliseconds: Int64 = 24 * 3_600_000

  private func open(
    _ scenario: Scenario = Fixture.scenario(), from petition: PetitionID? = nil,
    at time: PreviewTime = .arrival
  ) throws -> Preview {
    try Preview.open(scenario, from: petition, at: time)
  }

  @Test func `begins where the shift begins, with nothing done`() throws {
    let preview = try open()

    #expect(preview.shift.now == monday("08:00"))
    #expect(preview.shift.cases.map(\.id) == ["01"])
    #expect(preview.shift.events.map(\.activity) == [.shiftStarted, .arrived])
    #expect(preview.shift.mode == .practice)
  }

  @Test func `begins when a petition arrives, behind what the model has done by then`() throws {
    let preview = try open(from: "03")
    let shift = preview.shift

    #expect(preview.petition == "03")
    #expect(shift.now == monday("13:45"))
    #expect(shift.cases.map(\.id) == ["01", "02", "03"])
    #expect(shift.petitionCase("02")?.isClosed == true)
    #expect(shift.petitionCase("01")?.isClosed == false)
    #expect(shift.petitionCase("03")?.isOpened == false)
    // None of what the model took is taken from the author.
    #expect(
      shift.simulation.remainingMilliseconds == Fixture.scenario().time.limits.shiftMilliseconds)
  }

  @Test(arguments: [("08:31", 1), ("10:00", 2), ("13:45", 3), ("16:20", 3)])
  func `stands at the very minute that is asked for`(clock: String, count: Int) throws {
    let moment = monday(clock)
    let shift = try open(at: .clock(minuteOfDay: moment.minuteOfDay)).shift

    #expect(shift.now == moment)
    #expect(shift.events.allSatisfy { $0.at <= moment })
    #expect(shift.cases.count >= count && shift.cases.allSatisfy { $0.arrivedAt <= moment })
  }

  @Test func `opens a petition that comes at night when the office opens`() throws {
    let shift = try open(from: "04").shift

    #expect(shift.now == tuesday("08:00"))
    #expect(shift.petitionCase("04")?.isOpened == false)
  }

  @Test func `refuses what is not there, not yet, or no more`() {
    #expect(throws: PreviewRefusal.noPetition("09", ["01", "02", "03", "04"])) {
      try open(from: "09")
    }
    #expect(throws: PreviewRefusal.notYetCome("03", monday("13:45"))) {
      try open(from: "03", at: .clock(minuteOfDay: 9 * 60))
    }
    let late = monday("09:00").advanced(byMilliseconds: 30 * dayMilliseconds)
    #expect(throws: PreviewRefusal.outside(monday("08:00"), late)) { try open(at: .moment(late)) }
  }

  @Test func `runs on from there as every shift does`() throws {
    var shift = try open(from: "03").shift
    let start = shift.simulation.elapsedMilliseconds

    let step = shift.take(.act(.open, on: "03"), elapsedMilliseconds: start + 60_000)

    #expect(step.refusal == nil)
    #expect(shift.now == monday("14:45"))
  }

  /// What an author has done from a moment on.
  private func worked(
    _ preview: Preview, _ actions: [Action], on petition: PetitionID, after minutes: Int64
  ) -> (Shift, PreviewStanding) {
    var shift = preview.shift
    var deeds: [PreviewDeed] = []
    let reading = shift.simulation.elapsedMilliseconds + minutes * 1_000
    for action in actions {
      _ = shift.take(.act(action, on: petition), elapsedMilliseconds: reading)
      deeds.append(
        PreviewDeed(
          at: ShiftMoment(shift.now, in: shift.scenario), action: action, petition: petition))
    }
    return (
      shift,
      PreviewStanding(
        deeds: deeds, now: ShiftMoment(shift.now, in: shift.scenario),
        usedMilliseconds: shift.simulation.elapsedMilliseconds - preview.startMilliseconds)
    )
  }

  @Test func `is read again at the same moment, with what was done`() throws {
    let preview = try open(from: "03")
    let (before, standing) = worked(
      preview, [.open, .classify(.complaint)], on: "03", after: 10)

    let again = try preview.reopened(in: Fixture.scenario(), at: standing)

    #expect(again.lostCount == 0 && again.deeds == standing.deeds)
    #expect(again.shift.now == before.now)
    #expect(
      again.shift.events.map { "\($0.at) \($0.activity)" }
        == before.events.map { "\($0.at) \($0.activity)" })
    #expect(
      again.shift.simulation.remainingMilliseconds == before.simulation.remainingMilliseconds)
    // Read once more, it has still been used no more than once.
    let third = try again.reopened(
      in: Fixture.scenario(),
      at: PreviewStanding(
        deeds: again.deeds, now: standing.now,
        usedMilliseconds: again.shift.simulation.elapsedMilliseconds - again.startMilliseconds))
    #expect(
      third.shift.simulation.remainingMilliseconds == before.simulation.remainingMilliseconds)
  }

  @Test func `leaves out what makes no sense in the file any more`() throws {
    let preview = try open(from: "03")
    let (_, standing) = worked(preview, [.open, .classify(.complaint)], on: "03", after: 10)

    let other = Fixture.scenario(petitions: Fixture.petitions.filter { $0.id != "03" })
    let again = try preview.reopened(in: other, at: standing)

    #expect(again.lostCount == 2 && again.deeds.isEmpty && again.petition == nil)
    #expect(again.shift.now == standing.now.instant(in: other))
  }

  @Test func `goes with its shift to another date`() throws {
    let preview = try open(from: "03")
    let (_, standing) = worked(preview, [.open], on: "03", after: 10)
    let week = 7 * dayMilliseconds
    let moved = Fixture.scenario(
      petitions: [
        Fixture.petition(
          "03", arrives: monday("13:45").advanced(byMilliseconds: week), truth: Fixture.truth())
      ], date: day("2023-02-20"))

    let again = try preview.reopened(in: moved, at: standing)

    #expect(again.lostCount == 0)
    #expect(again.shift.now == monday("13:55").advanced(byMilliseconds: week))
  }

  @Test func `begins again where it began`() throws {
    let preview = try open(from: "03")

    let again = try preview.restarted(in: Fixture.scenario())

    #expect(again.shift.now == monday("13:45") && again.deeds.isEmpty)
  }

  @Test func `tells what a petition really is`() throws {
    let sheet = try #require(TruthSheet(of: "01", in: Fixture.scenario()))
    let lines = (sheet.lines + sheet.claims).map { "\($0.name.english): \($0.value.english)" }

    #expect(
      lines == [
        "Kind: feedback", "Box: conduct", "Unit: Sở Tư pháp", "Keep from: UBND phường Tân Lệ",
        "Ends in: an answer", "Missing: name; address", "To redact: 0600 111 222",
        "To tell: Sở Tư pháp", "To tell: phí|lệ phí",
      ])
    #expect(sheet.steps.count == 13 && sheet.why.english == "By law.")
    #expect(TruthSheet(of: "09", in: Fixture.scenario()) == nil)
  }
}
