import Courses
import Petitions
import Storage
import Testing
import WorkCalendar

@testable import Sealing

@Suite struct `What is held against a hand-in` {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  private func altered(_ line: JournalLine) -> JournalLine {
    JournalLine(sequence: line.sequence, text: line.text + " ", hash: line.hash)
  }

  @Test func `is nothing where all of it is as it was given and written`() throws {
    #expect(try fixture.faults(fixture.handIn()) == [])
  }

  @Test func `is each line that is missing, doubled, altered or cut off`() throws {
    func faults(_ change: ([JournalLine]) -> [JournalLine]) throws -> [HandInFault] {
      try fixture.faults(fixture.handIn(changing: change))
    }

    #expect(try faults { [$0[0], $0[1]] + $0[3...] } == [.journal(.gap(after: 2, before: 4))])
    #expect(try faults { Array($0[...2] + $0[2...]) } == [.journal(.doubled(3))])
    #expect(
      try faults { [$0[0], altered($0[1]), altered($0[2])] + $0[3...] }
        == [.journal(.altered(2)), .journal(.altered(3))])
    #expect(try faults { Array($0.dropFirst()) } == [.journal(.gap(after: 0, before: 2))])
    #expect(try faults { _ in [] } == [.journal(.empty)])
    #expect(try faults { Array($0.dropLast()) } == [.unfinished])
  }

  @Test func `is what was chained anew but cannot have happened`() throws {
    let events = Fixture.events
    func faults(_ events: [Event]) throws -> [HandInFault] {
      try fixture.faults(fixture.handIn(fixture.texts(nil, events)))
    }
    let end = Fixture.happenings[3]

    #expect(
      try faults([events[0], events[2], events[3]])
        == [.misnumbered(line: 3, event: 3), .misnumbered(line: 4, event: 4)])
    #expect(
      try faults([events[0], events[1], Fixture.event(3, .shiftStarted, minute: 0), events[3]])
        == [.clockBack(line: 4)])
    #expect(
      try faults(Array(events[..<3]) + [Fixture.event(4, end, minute: 61)])
        == [.beyondLimit(line: 5)])
    #expect(try faults(events + [Fixture.event(5, .shiftStarted)]) == [.afterEnd(line: 6)])
    #expect(try faults(Array(events[..<3])) == [.unfinished])
    let pause = Fixture.event(3, .ordered(.pause, number: 9), minute: 2)
    #expect(try faults([events[0], events[1], pause, events[3]]) == [.order(line: 4)])
    var texts = fixture.texts()
    texts[2] = "{}"
    #expect(try fixture.faults(fixture.handIn(texts)) == [.unreadable(line: 3)])
    texts = fixture.texts()
    texts[0] = texts[1]
    #expect(try fixture.faults(fixture.handIn(texts)) == [.unreadable(line: 1)])
  }

  @Test func `is a time at which it could not be begun`() throws {
    let hour: Int64 = 3_600_000
    func faults(_ startedAt: Int64) throws -> [HandInFault] {
      try fixture.faults(
        fixture.handIn(
          header: Fixture.header(startedAt: startedAt), closedAt: startedAt + 180_000))
    }
    let window = fixture.contents.assignment.window
    let id = fixture.contents.assignment.id

    #expect(try faults(Fixture.start - 2 * hour) == [.notThen(.notYet(id, window.opens))])
    #expect(try faults(Fixture.start + hour) == [.notThen(.windowClosed(id, window.closes))])
    #expect(
      try fixture.faults(fixture.handIn(closedAt: Fixture.start - 1)) == [.endBeforeStart])
    #expect(try fixture.faults(fixture.handIn(closedAt: nil)) == [.unfinished])
  }

  @Test func `is more time, another mark or another trainee than the course gave`() throws {
    func faults(_ header: JournalHeader) throws -> [HandInFault] {
      try fixture.faults(fixture.handIn(fixture.texts(header)))
    }
    // Whoever begins with half an hour left is given that half hour.
    let late = Fixture.header(startedAt: Fixture.start + 1_800_000)
    let half = fixture.texts(fixture.journalHeader(limit: 1_800_000))
    let more = fixture.texts(fixture.journalHeader(limit: 1_920_000))

    #expect(try faults(fixture.journalHeader(limit: 3_660_000)) == [.otherTerms])
    #expect(try faults(fixture.journalHeader(unit: "Sở Y tế")) == [.otherHeader])
    #expect(try fixture.faults(fixture.handIn(half, header: late, closedAt: late.startedAt)) == [])
    #expect(
      try fixture.faults(fixture.handIn(more, header: late, closedAt: late.startedAt))
        == [.otherTerms])
    #expect(
      try fixture.faults(fixture.handIn(header: late, closedAt: late.startedAt)) == [.otherTerms])
    #expect(try fixture.faults(fixture.handIn(), made: 1) == [.attemptsUsedUp(1)])
    #expect(try fixture.faults(fixture.handIn(), made: 1, allowed: 2) == [])
    #expect(
      try fixture.faults(fixture.handIn(materials: [Material(path: "a", bytes: [])]))
        == [.otherMaterials])
  }

  @Test func `is a trainee who is not the course’s, or whose unit was not changed there`() throws {
    let code = try found(TraineeCode("HV-01"))
    let moved = Roster([Trainee(code: code, name: "Lan", unit: "Sở Y tế")])
    func faults(_ fixture: Fixture, _ roster: Roster) throws -> [HandInFault] {
      try found(
        HandInExamination(
          of: fixture.exam, in: fixture.contents.course.id, fixture.records, roster)
      ).faults(of: fixture.handIn(), Fixture.files, made: 0, allowed: 1)
    }
    let changed = try Fixture(more: [
      .enrolled(joined: [], left: [], changed: [code], moved: [code])
    ])
    let renamed = try Fixture(more: [.enrolled(joined: [], left: [], changed: [code])])

    #expect(try faults(fixture, Roster([])) == [.notEnrolled(code)])
    #expect(try faults(fixture, moved) == [.otherPlace])
    #expect(try faults(changed, moved) == [])
    #expect(try faults(renamed, moved) == [.otherPlace])
    #expect(
      HandInExamination(
        of: "e2", in: fixture.contents.course.id, fixture.records, fixture.roster) == nil)
  }

  @Test func `leaves out what is only told: a clock that was set, time that nobody counted`() throws
  {
    let examination = try found(
      HandInExamination(
        of: fixture.exam, in: fixture.contents.course.id, fixture.records, fixture.roster))
    let longer = try fixture.handIn(closedAt: Fixture.start + 780_000)

    #expect(try examination.remarks(on: fixture.handIn()) == [.clockSet(minutes: 2)])
    #expect(
      examination.remarks(on: longer) == [.clockSet(minutes: 2), .uncounted(minutes: 10)])
  }
}
