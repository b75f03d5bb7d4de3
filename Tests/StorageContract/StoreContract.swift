package import Storage
import Testing

/// What every store must do, whatever it is made of; each store's tests run every entry.
package enum StoreContract: String, CaseIterable, Sendable {
  case linesComeBackInOrder
  case aStaleWriterIsRefused
  case aFinishedAttemptTakesNoLines
  case listingsComeInPagesNewestFirst
  case materialsComeBack
  case bookmarkIsReplacedAndForgotten
  case aMissingAttemptIsNamed

  package static let header = AttemptHeader(
    scenario: "mot-ngay", title: "Một ngày", mode: "practice", trainee: "Lan", startedAt: 1,
    formatVersion: 1)

  package func check(_ store: some AttemptStore) throws {
    switch self {
    case .linesComeBackInOrder: try checkOrder(store)
    case .aStaleWriterIsRefused: try checkStaleWriter(store)
    case .aFinishedAttemptTakesNoLines: try checkFinish(store)
    case .listingsComeInPagesNewestFirst: try checkListing(store)
    case .materialsComeBack: try checkMaterials(store)
    case .bookmarkIsReplacedAndForgotten: try checkBookmark(store)
    case .aMissingAttemptIsNamed: checkMissing(store)
    }
  }

  private func checkOrder(_ store: some AttemptStore) throws {
    let record = try store.create(Self.header, materials: [])

    let first = try store.append(["một", "hai"], to: record.id, after: record.firstHead)
    let head = try store.append(["ba"], to: record.id, after: first)

    let lines = try store.journal(of: record.id)
    #expect(lines.map(\.text) == ["một", "hai", "ba"])
    #expect(lines.last?.head == head)
    #expect(try store.attempt(record.id) == record)
  }

  private func checkStaleWriter(_ store: some AttemptStore) throws {
    let record = try store.create(Self.header, materials: [])
    _ = try store.append(["a"], to: record.id, after: record.firstHead)

    #expect(throws: StorageError(.conflict(record.id))) {
      try store.append(["b"], to: record.id, after: record.firstHead)
    }

    #expect(try store.journal(of: record.id).map(\.text) == ["a"])
  }

  private func checkFinish(_ store: some AttemptStore) throws {
    let record = try store.create(Self.header, materials: [])
    let head = try store.append(["a"], to: record.id, after: record.firstHead)

    try store.finish(record.id, at: 9, head: head)

    #expect(throws: StorageError(.attemptFinished(record.id))) {
      try store.append(["b"], to: record.id, after: head)
    }
    #expect(try store.attempt(record.id).closing == AttemptClosing(closedAt: 9, head: head))
  }

  private func checkListing(_ store: some AttemptStore) throws {
    let records = try (0..<5).map { _ in try store.create(Self.header, materials: []) }
    try store.finish(records[1].id, at: 9, head: records[1].firstHead)

    let page = try store.attempts(AttemptQuery(limit: 2))
    let next = try store.attempts(AttemptQuery(before: page.last?.id, limit: 2))
    let unfinished = try store.attempts(AttemptQuery(state: .unfinished, trainee: "Lan"))

    #expect(page.map(\.id) == [records[4].id, records[3].id])
    #expect(next.map(\.id) == [records[2].id, records[1].id])
    #expect(unfinished.map(\.id) == [4, 3, 2, 0].map { records[$0].id })
    #expect(try store.attempts(AttemptQuery(trainee: "Minh")).isEmpty)
  }

  private func checkMaterials(_ store: some AttemptStore) throws {
    let materials = [
      Material(path: "a.yaml", bytes: [0, 255]), Material(path: "b/c.yaml", bytes: []),
    ]

    let record = try store.create(Self.header, materials: materials.reversed())
    let again = try store.create(Self.header, materials: materials)

    #expect(try store.materials(of: record.id) == materials)
    #expect(record.materials == again.materials)
  }

  private func checkBookmark(_ store: some AttemptStore) throws {
    let record = try store.create(Self.header, materials: [])

    try store.setBookmark([1], key: "draft", of: record.id)
    try store.setBookmark([2, 3], key: "draft", of: record.id)

    #expect(try store.bookmark(key: "draft", of: record.id) == [2, 3])
    try store.setBookmark(nil, key: "draft", of: record.id)
    #expect(try store.bookmark(key: "draft", of: record.id) == nil)
  }

  private func checkMissing(_ store: some AttemptStore) {
    let id = AttemptID(number: 99)

    #expect(throws: StorageError(.attemptNotFound(id))) { try store.attempt(id) }
    #expect(throws: StorageError(.attemptNotFound(id))) { try store.journal(of: id) }
  }
}
