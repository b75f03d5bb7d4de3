import Courses
import Petitions
import Storage
import Testing

extension CourseContract {
  func checkSeats<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let store = try open()
    let presence = Presence(
      .working, petition: "03", leftMilliseconds: 60_000, quietMilliseconds: 1_500)
    let first = try Self.attempt(in: store)
    _ = try store.append(
      ["a"], to: first.id, after: first.head,
      standing: AttemptStanding(clock: "9 9", closedAt: 9))
    let second = try Self.attempt(in: store, 2)
    let other = try store.create(
      StoreContract.header, materials: [], lines: ["một"], standing: StoreContract.standing,
      place: Self.place(code: "HV-02"))
    #expect(try store.seats(of: Self.course("lop-2")) == [])

    for clock in ["7 7", "8 8"] {
      try open().keepClock(clock, of: second.id, after: second.head, presence: presence)
    }

    let seats = try open().seats(of: Self.course())
    #expect(seats.map(\.attempt) == [second.id.number, other.id.number])
    #expect(seats.map(\.presence) == [presence, nil])
    #expect(seats.map(\.isFinished) == [false, false])
    #expect(0..<60_000 ~= seats[0].ageMilliseconds)
    #expect(seats[0].title == StoreContract.header.title)
    #expect(try store.attempt(second.id).standing.clock == "8 8")

    // Whoever writes meanwhile goes first, and what comes behind is not kept, neither half of it.
    let head = try store.append(
      ["b"], to: second.id, after: second.head, standing: StoreContract.standing)
    let late = Presence(.left, petition: nil, leftMilliseconds: 1, quietMilliseconds: 1)
    #expect(throws: StorageError(.conflict(second.id))) {
      try open().keepClock("9 9", of: second.id, after: second.head, presence: late)
    }
    #expect(try store.seats(of: Self.course())[0].presence == presence)

    // It is gone with the attempt's end.
    _ = try open().append(
      ["c"], to: second.id, after: head, standing: AttemptStanding(clock: "9 9", closedAt: 9))
    let last = try store.seats(of: Self.course())[0]
    #expect(last.isFinished && last.presence == nil)

    // What somebody has not ended is told, though they have ended something else since.
    let running = try Self.attempt(in: store, 3)
    let later = try Self.attempt(in: store, 4)
    _ = try open().append(
      ["d"], to: later.id, after: later.head, standing: AttemptStanding(clock: "9 9", closedAt: 9))
    let both = try open().seats(of: Self.course())
    #expect(both.map(\.attempt) == [running.id.number, later.id.number, other.id.number])
    #expect(both.map(\.isFinished) == [false, true, false])
  }

  func checkNewLines<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let (course, other) = try (Self.course(), Self.course("lop-2"))
    let writer = try open()
    let reader = try open()
    let head = try writer.append(["a"], to: course, after: nil, roster: nil)
    _ = try writer.append(["x"], to: other, after: nil, roster: nil)

    // What came before the first look is found at once, and then nothing more.
    #expect(
      try reader.newLines(of: course, after: CourseLedger.firstHead(of: course)).map(\.text) == [
        "a"
      ])
    #expect(try reader.newLines(of: course, after: head) == [])
    let next = try writer.append(["b", "c"], to: course, after: head, roster: nil)
    var lines: [JournalLine] = []
    // A word of a server takes its time.
    for _ in 1...200_000 where lines.isEmpty {
      lines = try reader.newLines(of: course, after: head)
    }
    #expect(lines.map(\.text) == ["b", "c"] && lines.last?.head == next)
    // Who has seen less is told all of it, though somebody else has looked meanwhile.
    #expect(try reader.newLines(of: course, after: head) == lines)
    #expect(try reader.newLines(of: course, after: next) == [])
    // Who has seen another ledger is told so.
    #expect(throws: StorageError(.brokenLedger("lop-1", line: 2))) {
      try open().newLines(of: course, after: JournalHead(count: 1, hash: "0"))
    }
  }
}
