package import Storage
import Testing

/// What every store must do, whatever it is made of; each store's tests run every entry.
package enum StoreContract: String, CaseIterable, Sendable {
  case linesComeBackInOrder
  case theClockIsKeptAndItsWriterKnown
  case aStaleWriterIsRefused
  case anAppendMadeTwiceIsOne
  case readersSeeAllOfAWriteOrNothing
  case whatWasToldIsKept
  case aFinishedAttemptTakesNoLines
  case listingsComeInPagesNewestFirst
  case materialsComeBack
  case bookmarkIsReplacedAndForgotten
  case aResultIsKeptReplacedAndFound
  case aMissingAttemptIsNamed

  package static let header = AttemptHeader(
    scenario: "mot-ngay", title: "Một ngày", mode: "practice", trainee: "Lan", startedAt: 1,
    formatVersion: 1)

  package static let standing = AttemptStanding(clock: "0 1")

  /// An attempt as a new one is created, with one line.
  package static func attempt(
    in store: some AttemptStore, materials: [Material] = []
  ) throws -> AttemptRecord {
    try store.create(header, materials: materials, lines: ["một"], standing: standing)
  }

  /// Checks the entry on a store that can be opened as often as programs would open it.
  package func check<Store: AttemptStore>(_ open: @Sendable () throws -> Store) throws {
    let store = try open()
    switch self {
    case .linesComeBackInOrder: try checkOrder(store)
    case .theClockIsKeptAndItsWriterKnown: try checkClock(store)
    case .aStaleWriterIsRefused: try checkStaleWriter(store)
    case .anAppendMadeTwiceIsOne: try checkRepetition(store)
    case .readersSeeAllOfAWriteOrNothing: try checkReaders(open)
    case .whatWasToldIsKept: try checkReopening(open)
    case .aFinishedAttemptTakesNoLines: try checkFinish(store)
    case .listingsComeInPagesNewestFirst: try checkListing(store)
    case .materialsComeBack: try checkMaterials(store)
    case .bookmarkIsReplacedAndForgotten: try checkBookmark(store)
    case .aResultIsKeptReplacedAndFound: try checkResult(store)
    case .aMissingAttemptIsNamed: checkMissing(store)
    }
  }

  private func checkOrder(_ store: some AttemptStore) throws {
    let record = try Self.attempt(in: store)
    let later = AttemptStanding(clock: "5 6")

    let first = try store.append(
      ["hai", "ba"], to: record.id, after: record.head, standing: Self.standing)
    let head = try store.append(["bốn"], to: record.id, after: first, standing: later)

    let lines = try store.journal(of: record.id)
    #expect(lines.map(\.text) == ["một", "hai", "ba", "bốn"])
    #expect(lines.first?.head == record.head)
    #expect(lines.last?.head == head)
    #expect(try store.attempt(record.id) == record.with(head: head, standing: later))
  }

  private func checkClock(_ store: some AttemptStore) throws {
    let record = try Self.attempt(in: store)

    try store.keepClock("7 8", of: record.id, after: record.head)

    #expect(try store.attempt(record.id).standing == AttemptStanding(clock: "7 8"))
    #expect(try store.journal(of: record.id).count == 1)
    let head = try store.append(["a"], to: record.id, after: record.head, standing: Self.standing)
    #expect(throws: StorageError(.conflict(record.id))) {
      try store.keepClock("9 9", of: record.id, after: record.head)
    }
    #expect(try store.attempt(record.id).standing == Self.standing)
    #expect(try store.attempt(record.id).head == head)
  }

  private func checkStaleWriter(_ store: some AttemptStore) throws {
    let record = try Self.attempt(in: store)
    _ = try store.append(["a"], to: record.id, after: record.head, standing: Self.standing)

    #expect(throws: StorageError(.conflict(record.id))) {
      try store.append(["b"], to: record.id, after: record.head, standing: Self.standing)
    }

    #expect(try store.journal(of: record.id).map(\.text) == ["một", "a"])
  }

  private func checkRepetition(_ store: some AttemptStore) throws {
    let record = try Self.attempt(in: store)
    let end = AttemptStanding(clock: "9 9", closedAt: 9)

    let first = try store.append(
      ["a", "b"], to: record.id, after: record.head, standing: Self.standing)
    let again = try store.append(
      ["a", "b"], to: record.id, after: record.head, standing: Self.standing)
    let last = try store.append(["c"], to: record.id, after: first, standing: end)

    #expect(again == first)
    #expect(try store.append(["c"], to: record.id, after: first, standing: end) == last)
    #expect(throws: StorageError(.attemptFinished(record.id))) {
      try store.append(["a", "b"], to: record.id, after: record.head, standing: Self.standing)
    }
    #expect(throws: StorageError(.attemptFinished(record.id))) {
      try store.append(["c"], to: record.id, after: first, standing: Self.standing)
    }
    #expect(try store.journal(of: record.id).map(\.text) == ["một", "a", "b", "c"])
  }

  /// One program writes lines in pairs, and another looks on.
  private func checkReaders<Store: AttemptStore>(
    _ open: @Sendable () throws -> Store
  ) throws {
    let (writer, reader) = (try open(), try open())
    let record = try Self.attempt(in: writer)
    var head = record.head
    for number in 0..<20 {
      let before = try reader.journal(of: record.id).count
      head = try writer.append(
        ["\(number)", "\(number)'"], to: record.id, after: head, standing: Self.standing)
      let after = try reader.journal(of: record.id)

      #expect(after.count == before + 2)
      #expect(try reader.attempt(record.id).head == after.last?.head)
    }
    #expect(throws: StorageError(.conflict(record.id))) {
      try reader.append(["x"], to: record.id, after: record.head, standing: Self.standing)
    }
  }

  private func checkReopening<Store: AttemptStore>(
    _ open: @Sendable () throws -> Store
  ) throws {
    let materials = [Material(path: "a.yaml", bytes: [1, 2])]
    let record = try Self.attempt(in: open(), materials: materials)
    let head = try open().append(
      ["a"], to: record.id, after: record.head, standing: Self.standing)
    try open().setBookmark([7], key: "k", of: record.id)
    try open().keepClock("8 8", of: record.id, after: head)

    let store = try open()

    #expect(try store.journal(of: record.id).map(\.text) == ["một", "a"])
    #expect(try store.attempt(record.id).standing.clock == "8 8")
    #expect(try store.bookmark(key: "k", of: record.id) == [7])
    #expect(try store.materials(of: record.id) == materials)
  }

  private func checkFinish(_ store: some AttemptStore) throws {
    let record = try Self.attempt(in: store)
    try store.setBookmark([1], key: "k", of: record.id)
    let end = AttemptStanding(clock: "9 9", closedAt: 9)

    let head = try store.append(["a"], to: record.id, after: record.head, standing: end)

    #expect(throws: StorageError(.attemptFinished(record.id))) {
      try store.append(["b"], to: record.id, after: head, standing: Self.standing)
    }
    #expect(throws: StorageError(.attemptFinished(record.id))) {
      try store.keepClock("1 1", of: record.id, after: head)
    }
    #expect(try store.attempt(record.id).standing == end)
    #expect(try store.bookmark(key: "k", of: record.id) == nil)
    #expect(try store.journal(of: record.id).map(\.text) == ["một", "a"])
  }

  private func checkListing(_ store: some AttemptStore) throws {
    let records = try (0..<5).map { _ in try Self.attempt(in: store) }
    _ = try store.append(
      ["a"], to: records[1].id, after: records[1].head,
      standing: AttemptStanding(clock: "", closedAt: 9))

    let page = try store.attempts(AttemptQuery(limit: 2))
    let next = try store.attempts(AttemptQuery(before: page.last?.id, limit: 2))
    let unfinished = try store.attempts(AttemptQuery(state: .unfinished, trainee: "Lan"))

    #expect(page.map(\.id) == [records[4].id, records[3].id])
    #expect(next.map(\.id) == [records[2].id, records[1].id])
    #expect(unfinished.map(\.id) == [4, 3, 2, 0].map { records[$0].id })
    #expect((page + next).allSatisfy { $0.damage == nil })
    #expect(try store.attempts(AttemptQuery(trainee: "Minh")).isEmpty)
  }

  private func checkMaterials(_ store: some AttemptStore) throws {
    let materials = [
      Material(path: "a.yaml", bytes: [0, 255]), Material(path: "b/c.yaml", bytes: []),
    ]

    let record = try Self.attempt(in: store, materials: materials.reversed())
    let again = try Self.attempt(in: store, materials: materials)

    #expect(try store.materials(of: record.id) == materials)
    #expect(record.materials == again.materials)
  }

  private func checkBookmark(_ store: some AttemptStore) throws {
    let record = try Self.attempt(in: store)

    try store.setBookmark([1], key: "draft", of: record.id)
    try store.setBookmark([2, 3], key: "draft", of: record.id)

    #expect(try store.bookmark(key: "draft", of: record.id) == [2, 3])
    try store.setBookmark(nil, key: "draft", of: record.id)
    #expect(try store.bookmark(key: "draft", of: record.id) == nil)
  }

  private func checkResult(_ store: some AttemptStore) throws {
    let record = try Self.attempt(in: store)
    let head = try store.append(
      ["a"], to: record.id, after: record.head,
      standing: AttemptStanding(clock: "9 9", closedAt: 9))
    let finished = try store.attempt(record.id)
    #expect(try store.result(of: record.id) == nil)

    try store.keepResult(AttemptResult(head: "0", text: "x"), of: record.id)
    try store.keepResult(AttemptResult(head: head.hash, text: "y"), of: record.id)

    #expect(try store.result(of: record.id) == AttemptResult(head: head.hash, text: "y"))
    #expect(try store.attempt(record.id) == finished)
  }

  private func checkMissing(_ store: some AttemptStore) {
    let id = AttemptID(number: 99)

    #expect(throws: StorageError(.attemptNotFound(id))) { try store.attempt(id) }
    #expect(throws: StorageError(.attemptNotFound(id))) { try store.journal(of: id) }
    #expect(throws: StorageError.self) {
      try store.keepResult(AttemptResult(head: "", text: ""), of: id)
    }
  }
}
