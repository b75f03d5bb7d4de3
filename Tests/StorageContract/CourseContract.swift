import Courses
import JSON
package import Storage
import Testing
import WorkCalendar

/// What every store of courses must do; each store's tests run every entry.
package enum CourseContract: String, CaseIterable, Sendable {
  case aLedgerGrowsAndIsReadBack
  case aLedgerTakesNoStaleWriter
  case marksOfTwoMarkersAreBothKept
  case aRosterTakesThePlaceOfTheOneBefore
  case attemptsHaveTheirPlaceInACourse
  case anAttemptOfOneNumberIsMadeOnce
  case attemptsOfAnotherStoreAreTakenInOnce
  case attemptsOfAnotherStoreGrow
  case whatHasDivergedIsRefused
  case nobodyIsLostWhoWorkedOnTwoMachines
  case theStoreHasANameOfItsOwn
  case passwordsComeWithALineOfTheLedger
  case wrongCodesCostTime
  case trialsAtOnceCountBeforeTheyEnd
  case whereEverybodyIsGoesWithTheClock
  case newLinesOfALedgerAreHeardOf
  case personsAreForgottenAndWhatTheyDidIsNot
  case nobodyIsForgottenByHalves
  case whoIsForgottenDoesNotComeBack
  case whoIsForgottenIsNotNamedByOthersEither
  case whatAttemptsCountForIsKeptUntilTheLedgerGrows
  case agenciesAreAddedUp
  case filesOfARescoringAreKeptOnce

  /// Checks the entry on two stores, each of which can be opened as often as programs would open it.
  package func check<Store: CourseStore, Other: CourseStore>(
    _ open: @Sendable () throws -> Store, _ other: @Sendable () throws -> Other
  ) throws {
    switch self {
    case .aLedgerGrowsAndIsReadBack: try checkLedger(open)
    case .aLedgerTakesNoStaleWriter: try checkStaleWriter(open)
    case .marksOfTwoMarkersAreBothKept: try checkMarks(open)
    case .aRosterTakesThePlaceOfTheOneBefore: try checkRoster(open)
    case .attemptsHaveTheirPlaceInACourse: try checkPlaces(open)
    case .anAttemptOfOneNumberIsMadeOnce: try checkTaken(open)
    case .attemptsOfAnotherStoreAreTakenInOnce: try checkReceived(open, other())
    case .filesOfARescoringAreKeptOnce: try checkFiles(open())
    case .attemptsOfAnotherStoreGrow: try checkGrowing(open(), other())
    case .whatHasDivergedIsRefused: try checkDiverged(open(), other())
    case .nobodyIsLostWhoWorkedOnTwoMachines: try checkTwoMachines(open(), other())
    case .theStoreHasANameOfItsOwn: try checkIdentity(open, other())
    case .passwordsComeWithALineOfTheLedger: try checkPasswords(open)
    case .wrongCodesCostTime: try checkSignIns(open)
    case .trialsAtOnceCountBeforeTheyEnd: try checkTrialsAtOnce(open)
    case .whereEverybodyIsGoesWithTheClock: try checkSeats(open)
    case .newLinesOfALedgerAreHeardOf: try checkNewLines(open)
    case .personsAreForgottenAndWhatTheyDidIsNot: try checkForgetting(open)
    case .nobodyIsForgottenByHalves: try checkForgettingWhole(open)
    case .whoIsForgottenDoesNotComeBack: try checkForgottenCopy(open(), other())
    case .whoIsForgottenIsNotNamedByOthersEither: try checkClearing(open, other())
    case .whatAttemptsCountForIsKeptUntilTheLedgerGrows: try checkFigures(open)
    case .agenciesAreAddedUp: try checkAgencies(open)
    }
  }

  static func course(_ text: String = "lop-1") throws -> CourseID {
    try #require(CourseID(text))
  }

  static func place(_ ordinal: Int = 1, code: String = "HV-01") throws -> CoursePlace {
    try CoursePlace(
      course: course(), assignment: #require(AssignmentID("thi")),
      trainee: #require(TraineeCode(code)), unit: "Sở Xây dựng", ordinal: ordinal)
  }

  static func attempt(
    in store: some CourseStore, _ ordinal: Int = 1, materials: [Material] = []
  ) throws -> AttemptRecord {
    try store.create(
      StoreContract.header, materials: materials, lines: ["một"],
      standing: StoreContract.standing, place: place(ordinal))
  }

  private func checkMarks<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let course = try Self.course()
    let at = try #require(Instant(iso: "2026-03-10T08:00"))
    let records = ["lan", "minh"].map { marker in
      CourseRecord(
        at: at, by: "gv",
        event: .marking(
          .marked(
            TextPlace(attempt: 1, event: 9), marker: marker,
            [MarkedPoint("claim:fee", .kept), MarkedPoint("gate:civil", .unsure)])))
    }
    let texts = records.map(\.json.canonicalText)

    // Both have read the ledger before either wrote: the second reads it again, and nothing is lost.
    let head = try open().append(["{}"], to: course, after: nil, roster: nil)
    let first = try open().append([texts[0]], to: course, after: head, roster: nil)
    #expect(throws: StorageError.self) {
      try open().append([texts[1]], to: course, after: head, roster: nil)
    }
    _ = try open().append([texts[1]], to: course, after: first, roster: nil)

    let kept = try open().ledger(of: course).dropFirst().map { line in
      try CourseRecord(json: JSONValue.parse(line.text))
    }
    #expect(kept == records)
  }

  private func checkLedger<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let (first, second) = try (Self.course(), Self.course("lop-2"))
    #expect(try open().courses() == [] && open().ledger(of: first) == [])

    let head = try open().append(["a", "b"], to: first, after: nil, roster: nil)
    _ = try open().append(["c"], to: first, after: head, roster: nil)
    _ = try open().append(["a"], to: second, after: nil, roster: nil)

    let store = try open()
    #expect(try store.courses() == [first, second])
    #expect(try store.ledger(of: first).map(\.text) == ["a", "b", "c"])
    #expect(try store.ledger(of: first).map(\.sequence) == [1, 2, 3])
    // The same words in two courses are not the same lines.
    #expect(try store.ledger(of: first)[0].hash != store.ledger(of: second)[0].hash)
  }

  private func checkStaleWriter<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let course = try Self.course()
    let store = try open()
    let head = try store.append(["a"], to: course, after: nil, roster: nil)

    // Made again, it is one; somebody else's is refused.
    #expect(try open().append(["a"], to: course, after: nil, roster: nil) == head)
    let next = try store.append(["b"], to: course, after: head, roster: nil)
    #expect(try store.append(["b"], to: course, after: head, roster: nil) == next)
    for seen in [nil, head] {
      #expect(throws: StorageError(.courseConflict("lop-1"))) {
        try open().append(["x"], to: course, after: seen, roster: nil)
      }
    }
    #expect(try store.ledger(of: course).map(\.text) == ["a", "b"])
  }

  private func checkRoster<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let course = try Self.course()
    func trainee(_ code: String, _ name: String, _ group: String = "") throws -> Trainee {
      try Trainee(
        code: #require(TraineeCode(code)), name: name, unit: "UBND xã \"Ô\"; --", group: group)
    }
    let before = try Roster([trainee("A", "Lan"), trainee("B", "Minh"), trainee("C", "O'Hà")])
    let after = try Roster([trainee("B", "Minh", "2"), trainee("C", "O'Hà"), trainee("D", "Tú")])

    let head = try open().append(["a"], to: course, after: nil, roster: before)
    #expect(try open().roster(of: course) == before)
    let next = try open().append(["b"], to: course, after: head, roster: after)

    #expect(try open().roster(of: course) == after)
    // All or nothing: the line of a stale writer takes its roster with it.
    _ = try? open().append(["x"], to: course, after: head, roster: before)
    #expect(try open().roster(of: course) == after)
    _ = try open().append(["c"], to: course, after: next, roster: nil)
    #expect(try open().roster(of: course) == after)
    #expect(try open().roster(of: Self.course("lop-2")) == Roster([]))
    // Who left, or stood otherwise before, is known until they are forgotten; each once.
    let former = try [trainee("A", "Lan"), trainee("B", "Minh")]
    #expect(try open().formerTrainees(of: course) == former)
    let back = try open().ledger(of: course).last?.head
    let again = try open().append(["d"], to: course, after: back, roster: before)
    _ = try open().append(["e"], to: course, after: again, roster: after)
    #expect(try open().formerTrainees(of: course) == former + [trainee("D", "Tú")])
    #expect(try open().formerTrainees(of: Self.course("lop-2")).isEmpty)
  }

  private func checkPlaces<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let store = try open()
    let alone = try StoreContract.attempt(in: store)
    let first = try Self.attempt(in: store)
    let second = try Self.attempt(in: store, 2)
    let other = try store.create(
      StoreContract.header, materials: [], lines: ["một"], standing: StoreContract.standing,
      place: Self.place(code: "HV-02"))
    let end = AttemptStanding(clock: "9 9", closedAt: 9)
    let head = try store.append(["a"], to: first.id, after: first.head, standing: end)
    try store.keepResult(AttemptResult(head: head.hash, text: "x"), of: first.id)

    let all = try open().attempts(of: Self.course())
    let own = try open().attempts(of: Self.course(), trainee: TraineeCode("HV-01"))
    let page = try open().attempts(of: Self.course(), trainee: nil, after: first.id, limit: 1)

    #expect(all.map(\.record.id) == [first.id, second.id, other.id])
    #expect(own.map(\.record.id) == [first.id, second.id])
    #expect(page.map(\.record.id) == [second.id])
    #expect(try all.map(\.place) == [Self.place(), Self.place(2), Self.place(code: "HV-02")])
    #expect(all.map(\.result?.text) == ["x", nil, nil])
    #expect(try all.map(\.record) == all.map { try store.attempt($0.record.id) })
    #expect(try store.place(of: alone.id) == nil)
    #expect(try store.place(of: second.id) == Self.place(2))
    #expect(try store.attempts(of: Self.course("lop-2")).isEmpty)
    #expect(try store.attemptCounts(of: Self.course()) == (all: 3, finished: 1))
    #expect(try store.attemptCounts(of: Self.course("lop-2")) == (all: 0, finished: 0))
  }

  private func checkTaken<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let store = try open()
    _ = try Self.attempt(in: store)

    #expect(throws: StorageError(.attemptTaken(1))) { try Self.attempt(in: open()) }

    #expect(try store.attempts(AttemptQuery()).count == 1)
    _ = try Self.attempt(in: open(), 2)
    #expect(try store.attempts(of: Self.course()).count == 2)
  }

  private func checkReceived<Store: CourseStore>(
    _ open: @Sendable () throws -> Store, _ laptop: some CourseStore
  ) throws {
    let materials = [Material(path: "a.yaml", bytes: [0, 255])]
    _ = try StoreContract.attempt(in: open())
    _ = try StoreContract.attempt(in: laptop)
    let record = try Self.attempt(in: laptop, materials: materials)
    let end = AttemptStanding(clock: "9 9", closedAt: 9)
    _ = try laptop.append(["a", "b"], to: record.id, after: record.head, standing: end)
    let copy = try laptop.copy(of: record.id)

    let reception = try open().receive(copy)

    guard case .new(let id) = reception else {
      Issue.record("\(reception)")
      return
    }
    let store = try open()
    #expect(try store.receive(copy) == .known(id))
    #expect(try open().receive(copy) == .known(id))
    #expect(try store.journal(of: id) == laptop.journal(of: record.id))
    #expect(try store.materials(of: id) == materials)
    #expect(try store.attempt(id).seal == laptop.attempt(record.id).seal)
    #expect(try store.attempt(id).standing == end)
    #expect(try store.place(of: id) == Self.place())
    #expect(try store.attempts(AttemptQuery()).count == 2)
    // Sent on, it is still what it was at its first place.
    #expect(try store.copy(of: id) == copy)
  }

  private func checkGrowing(_ store: some CourseStore, _ laptop: some CourseStore) throws {
    let record = try Self.attempt(in: laptop)
    let short = try laptop.copy(of: record.id)
    guard case .new(let id) = try store.receive(short) else {
      Issue.record("it was there")
      return
    }
    // Here nobody goes on with it, nor sits at it.
    #expect(try store.seats(of: Self.course()) == [])
    #expect(throws: StorageError(.keptElsewhere(id))) {
      try store.append(["x"], to: id, after: record.head, standing: StoreContract.standing)
    }
    #expect(throws: StorageError(.keptElsewhere(id))) {
      try store.keepClock("1 1", of: id, after: record.head)
    }
    try laptop.keepClock("5 5", of: record.id, after: record.head)

    #expect(try store.receive(laptop.copy(of: record.id)) == .continued(id))
    let head = try laptop.append(
      ["a", "b"], to: record.id, after: record.head, standing: StoreContract.standing)
    #expect(try store.receive(laptop.copy(of: record.id)) == .continued(id))
    let long = try laptop.copy(of: record.id)
    _ = try laptop.append(
      ["c"], to: record.id, after: head, standing: AttemptStanding(clock: "", closedAt: 9))
    #expect(try store.receive(laptop.copy(of: record.id)) == .continued(id))

    #expect(try store.attempt(id).isFinished)
    #expect(try store.seats(of: Self.course()).map(\.isFinished) == [true])
    // What was sent before and arrives late changes nothing.
    #expect(try store.receive(long) == .known(id) && store.receive(short) == .known(id))
    #expect(try store.journal(of: id).map(\.text) == ["một", "a", "b", "c"])
  }

  private func checkFiles(_ store: some CourseStore) throws {
    let files = [
      Material(path: "basic/mau/scenario.yaml", bytes: Array("a".utf8)),
      Material(path: "rulebooks/mau.yaml", bytes: Array("b".utf8)),
    ]
    #expect(try store.files(ofSet: MaterialSet.digest(ofFiles: files)) == nil)

    let digest = try store.keep(files)
    #expect(try store.keep(files) == digest && digest == MaterialSet.digest(ofFiles: files))
    #expect(try store.files(ofSet: digest) == files)
  }

  private func checkDiverged(_ store: some CourseStore, _ laptop: some CourseStore) throws {
    let record = try Self.attempt(in: laptop)
    let head = try laptop.append(
      ["a"], to: record.id, after: record.head, standing: StoreContract.standing)
    let copy = try laptop.copy(of: record.id)
    guard case .new(let id) = try store.receive(copy) else {
      Issue.record("it was there")
      return
    }
    func changed(_ lines: [JournalLine], _ header: AttemptHeader = copy.header) -> AttemptCopy {
      AttemptCopy(
        origin: copy.origin, header: header, materials: copy.materials, lines: lines,
        standing: copy.standing, place: copy.place)
    }

    // Chained anew from the first line, as whoever wants another past would.
    let other = record.firstHead.lines(["một", "khác", "x"])
    #expect(throws: StorageError(.diverged(id))) { try store.receive(changed(other)) }
    // A line in the middle changed, left out, doubled.
    let long = copy.lines + head.lines(["b", "c"])
    for lines in [
      Array(long.dropFirst()), [long[0], long[2], long[3]], [long[0], long[0], long[1]],
      [long[0], JournalLine(sequence: 2, text: "y", hash: long[1].hash), long[2]],
    ] {
      #expect(throws: StorageError.self) { try store.receive(changed(lines)) }
    }
    #expect(try store.journal(of: id) == copy.lines)
    #expect(try store.attempts(AttemptQuery()).count == 1)
  }

  private func checkTwoMachines(_ store: some CourseStore, _ laptop: some CourseStore) throws {
    let here = try Self.attempt(in: store)
    let there = try Self.attempt(in: laptop)

    guard case .new(let id) = try store.receive(laptop.copy(of: there.id)) else {
      Issue.record("it was there")
      return
    }

    #expect(try store.attempts(of: Self.course()).map(\.record.id) == [here.id, id])
    #expect(try store.attempts(of: Self.course()).map(\.place.ordinal) == [1, 2])
  }

  private func checkIdentity<Store: CourseStore>(
    _ open: @Sendable () throws -> Store, _ other: some CourseStore
  ) throws {
    let identity = try open().identity()

    #expect(identity.text.count == 32)
    #expect(try open().identity() == identity)
    #expect(try other.identity() != identity)
  }
}
