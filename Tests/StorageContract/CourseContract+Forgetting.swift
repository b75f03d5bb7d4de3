import Courses
import JSON
package import Storage
import Testing
import WorkCalendar

extension CourseContract {
  /// Two trainees of a course of whom each has an attempt, and what forgetting the first of them takes.
  package struct ForgettingFixture {
    package static let name = "Nguyễn Thị Lan Hạ"

    package let lan: AttemptRecord
    package let minh: AttemptRecord
    package let forgetting: Forgetting

    package init(_ store: some CourseStore) throws {
      let course = try CourseContract.course()
      let codes = try ["HV-01", "HV-02"].map { try #require(TraineeCode($0)) }
      let roster = Roster(codes.map { Trainee(code: $0, name: Self.name, unit: "Sở Xây dựng") })
      let head = try store.append(["a", "HV-01"], to: course, after: nil, roster: roster)
      let given = try store.keep(
        [codes[0]: "x", codes[1]: "y"], of: course, with: "c", after: head)
      for code in codes { _ = try store.beginSignIn(of: code, in: course, from: "10.0.0.1") }
      var records: [AttemptRecord] = []
      for code in codes {
        let begun = try store.create(
          StoreContract.header, materials: [], lines: ["HV", Self.name],
          standing: StoreContract.standing, place: CourseContract.place(code: code.text))
        try store.setBookmark([7], key: "k", of: begun.id)
        let end = AttemptStanding(clock: "9 9", closedAt: 9)
        let last = try store.append(["c"], to: begun.id, after: begun.head, standing: end)
        try store.keepResult(AttemptResult(head: last.hash, text: "x"), of: begun.id)
        records.append(try store.attempt(begun.id))
      }
      try store.keep(
        records.map { CourseContract.kept($0, CourseContract.figures(points: 1)) }, nil)
      (lan, minh) = (records[0], records[1])
      let person = ForgottenTrainee(
        code: codes[0], name: Self.name, number: TraineeCode(forgotten: 123_456))
      forgetting = Forgetting(
        [person], ledger: ["a", "~", "c", "d"], after: given,
        attempts: [
          Forgetting.Attempt(
            id: lan.id, head: lan.head, person: person, texts: ["~", "Nguyễn Văn A", "c"])
        ])
    }
  }

  func checkForgetting<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let course = try Self.course()
    let number = TraineeCode(forgotten: 123_456)
    let fixture = try ForgettingFixture(open())
    let before = try open().journal(of: fixture.minh.id)

    _ = try open().forget(fixture.forgetting, in: course)

    let store = try open()
    #expect(try store.ledger(of: course).map(\.text) == ["a", "~", "c", "d"])
    #expect(try store.journal(of: fixture.lan.id).map(\.text) == ["~", "Nguyễn Văn A", "c"])
    let record = try store.attempt(fixture.lan.id)
    #expect(record.damage == nil && record.isForgotten && record.standing == fixture.lan.standing)
    #expect(record.header.startedAt == fixture.lan.header.startedAt)
    let place = try store.place(of: record.id)
    #expect(place?.trainee == number && place?.unit == "" && place?.ordinal == 1)
    #expect(try store.result(of: record.id) == nil)
    #expect(try store.figures(of: course).map(\.attempt) == [fixture.minh.id])
    // Nothing of anybody else has changed.
    #expect(try store.attempt(fixture.minh.id) == fixture.minh)
    #expect(try store.journal(of: fixture.minh.id) == before)
    #expect(try store.result(of: fixture.minh.id)?.text == "x")
    let minh = try #require(TraineeCode("HV-02"))
    let lan = try #require(TraineeCode("HV-01"))
    #expect(try store.roster(of: course).trainees.map(\.code) == [minh])
    #expect(try store.password(of: lan, in: course) == nil)
    #expect(try store.password(of: minh, in: course) == "y")
    #expect(try store.signIns(of: course).map(\.trainee) == [minh])
    // That somebody stood there goes on being counted.
    #expect(
      try store.formerTrainees(of: course) == [Trainee(code: number, name: "", unit: "")])
    // Made again, it is one, and the course goes on.
    _ = try open().forget(fixture.forgetting, in: course)
    let head = try #require(store.ledger(of: course).last?.head)
    _ = try open().append(["e"], to: course, after: head, roster: nil)
    #expect(try open().ledger(of: course).count == 5)
  }

  func checkForgettingWhole<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let course = try Self.course()
    let fixture = try ForgettingFixture(open())
    let whole = fixture.forgetting
    let ledger = try open().ledger(of: course)
    let stale = try #require(whole.attempts.first)
    let changed = Forgetting.Attempt(
      id: stale.id, head: fixture.minh.head, person: stale.person, texts: stale.texts)
    let refused = [
      // Somebody has written to the ledger, or to the attempt; an attempt was left out.
      (
        Forgetting(whole.people, ledger: whole.ledger, after: ledger[1].head, attempts: []),
        StorageError(.courseConflict("lop-1"))
      ),
      (
        Forgetting(whole.people, ledger: whole.ledger, after: whole.head, attempts: [changed]),
        StorageError(.conflict(stale.id))
      ),
      (
        Forgetting(whole.people, ledger: whole.ledger, after: whole.head, attempts: []),
        StorageError(.courseConflict("lop-1"))
      ),
    ]

    for (forgetting, error) in refused {
      #expect(throws: error) { try open().forget(forgetting, in: course) }
    }

    #expect(try open().ledger(of: course) == ledger)
    #expect(try open().attempt(fixture.lan.id) == fixture.lan)
    #expect(try open().roster(of: course).trainees.count == 2)
  }

  func checkForgottenCopy(_ store: some CourseStore, _ laptop: some CourseStore) throws {
    let course = try Self.course()
    let there = try Self.attempt(in: laptop)
    let copy = try laptop.copy(of: there.id)
    guard case .new(let id) = try store.receive(copy) else {
      Issue.record("it was there")
      return
    }
    let head = try store.append(["a"], to: course, after: nil, roster: nil)
    let person = try ForgottenTrainee(
      code: #require(TraineeCode("HV-01")), name: "", number: TraineeCode(forgotten: 234_567))
    let attempt = Forgetting.Attempt(id: id, head: there.head, person: person, texts: ["~"])

    _ = try store.forget(
      Forgetting([person], ledger: ["a", "d"], after: head, attempts: [attempt]), in: course)

    // Not what was sent before, nor what was done since.
    _ = try laptop.append(
      ["x"], to: there.id, after: there.head, standing: StoreContract.standing)
    #expect(try store.receive(copy) == .known(id))
    #expect(try store.receive(laptop.copy(of: there.id)) == .known(id))
    #expect(try store.journal(of: id).map(\.text) == ["~"])
  }

  func checkClearing<Store: CourseStore>(
    _ open: @Sendable () throws -> Store, _ laptop: some CourseStore
  ) throws {
    let course = try Self.course()
    let store = try open()
    let there = try Self.attempt(in: laptop)
    let end = AttemptStanding(clock: "9 9", closedAt: 9)
    _ = try laptop.append(["HV-09"], to: there.id, after: there.head, standing: end)
    let copy = try laptop.copy(of: there.id)
    let id = try store.receive(copy).id
    let before = try store.attempt(id)
    let others = try Self.attempt(in: store, 2)
    try store.setBookmark([7], key: "k", of: others.id)
    let code = try #require(TraineeCode("HV-09"))
    let roster = Roster([Trainee(code: code, name: "Lan", unit: "Sở Y tế")])
    let head = try store.append(["a"], to: course, after: nil, roster: roster)
    let left = try store.append(["b"], to: course, after: head, roster: Roster([]))
    try store.keepResult(AttemptResult(head: before.head.hash, text: "x"), of: id)
    let done = try CourseRecord(
      at: #require(Instant(iso: "2026-03-10T08:00")), by: "gv",
      event: .forgot(count: 1, .request, cleared: [id.number, others.id.number]))
    let number = TraineeCode(forgotten: 345_678)
    let person = ForgottenTrainee(code: code, name: "Lan", number: number)

    _ = try store.forget(
      Forgetting(
        [person], ledger: ["a", "b", done.json.canonicalText], after: left,
        attempts: [
          Forgetting.Attempt(id: id, head: before.head, person: nil, texts: ["một", "~345678"]),
          Forgetting.Attempt(id: others.id, head: others.head, person: nil, texts: ["hai"]),
        ]), in: course)

    let record = try open().attempt(id)
    #expect(record.damage == nil && !record.isForgotten && record.header == before.header)
    #expect(try open().journal(of: id).map(\.text) == ["một", "~345678"])
    #expect(try open().place(of: id) == store.place(of: others.id)?.numbered(1))
    #expect(try open().result(of: id) == nil)
    #expect(try open().formerTrainees(of: course).isEmpty)
    // It is known when it comes again, and what is half typed elsewhere stays.
    #expect(try open().receive(copy) == .known(id))
    #expect(try open().bookmark(key: "k", of: others.id) == [7])
    let last = try #require(open().journal(of: others.id).last?.head)
    _ = try open().append(["ba"], to: others.id, after: last, standing: end)
  }
}
