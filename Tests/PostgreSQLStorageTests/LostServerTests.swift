import Courses
import DatabaseCluster
import Foundation
import PostgreSQL
import Storage
import StorageContract
import Synchronization
import Testing

@testable import PostgreSQLStorage

/// Runs work in threads of its own, because all of it waits and there may be few processors, until
/// the first of it is done; the others are told.
private func together(
  until first: @escaping @Sendable () -> Void,
  _ others: [@Sendable (_ isOver: @Sendable () -> Bool) -> Void]
) {
  let isOver = Flag()
  let group = DispatchGroup()
  group.enter()
  Thread.detachNewThread {
    first()
    isOver.raise()
    group.leave()
  }
  for other in others {
    group.enter()
    Thread.detachNewThread {
      other { isOver.isRaised }
      group.leave()
    }
  }
  group.wait()
}

/// What each writer was told to be kept.
private final class Told: Sendable {
  let lines = Mutex<[Int: [String]]>([:])
}

/// Something that one thread tells others, once.
private final class Flag: Sendable {
  private let value = Mutex(false)

  var isRaised: Bool { value.withLock { $0 } }

  func raise() { value.withLock { $0 = true } }
}

/// A server that goes away: what was told is kept, once, and work goes on when it comes back.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `A server that is lost` {
  /// Writes numbered lines one by one, each until it is told that it is kept, as long as the server
  /// is being killed.
  private static func write(
    to record: AttemptRecord, at url: String, telling kept: DispatchSemaphore,
    whileNot isOver: () -> Bool
  ) throws -> [String] {
    let store = try PostgreSQLStore(url: url)
    var head = record.head
    var told: [String] = []
    while !isOver() {
      let text = "\(record.id) \(told.count + 1)"
      head = try store.append(
        [text], to: record.id, after: head, standing: AttemptStanding(clock: "\(told.count) 1"))
      told.append(text)
      kept.signal()
    }
    return told
  }

  /// Waits until so many more lines are kept.
  private static func wait(for lines: Int, _ kept: DispatchSemaphore) {
    while kept.wait(timeout: .now()) == .success {}
    for _ in 0..<lines {
      #expect(kept.wait(timeout: .now() + 60) == .success, "nobody writes any more")
    }
  }

  @Test func `may be killed again and again under those who write`() throws {
    let cluster = try DatabaseCluster()
    defer { cluster.stop() }
    let url = try cluster.makeDatabase()
    let store = try PostgreSQLStore(url: url)
    let records = try (0..<4).map { _ in try StoreContract.attempt(in: store) }
    let told = Told()
    let kept = DispatchSemaphore(value: 0)

    together(
      until: {
        for _ in 0..<3 {
          Self.wait(for: 100, kept)
          cluster.kill()
          #expect(throws: Never.self) { try cluster.start() }
        }
        Self.wait(for: 100, kept)
      },
      records.enumerated().map { place, record in
        { isOver in
          #expect(throws: Never.self) {
            let lines = try Self.write(
              to: record, at: url, telling: kept, whileNot: isOver)
            told.lines.withLock { $0[place] = lines }
          }
        }
      })

    for (place, record) in records.enumerated() {
      let lines = try PostgreSQLStore(url: url).journal(of: record.id).map(\.text)
      #expect(lines == ["một"] + (told.lines.withLock { $0[place] } ?? []))
      #expect(lines.count > 20)
    }
  }

  @Test func `may end every connection at any statement of a write`() throws {
    let url = try DatabaseCluster.shared.get().makeDatabase()
    let store = try PostgreSQLStore(url: url)
    let record = try StoreContract.attempt(in: store)
    let raw = try PostgreSQLConnection(url: url, applicationName: "test", timeoutSeconds: 10)
    var head = record.head

    for number in 0..<20 {
      try raw.execute(
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
        """)
      head = try store.append(
        ["\(number)"], to: record.id, after: head, standing: StoreContract.standing)
      try raw.execute(
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
        """)
      try store.setBookmark([UInt8(number)], key: "k", of: record.id)
    }

    #expect(try store.journal(of: record.id).count == 21)
    #expect(try store.bookmark(key: "k", of: record.id) == [19])
  }

  @Test func `is heard of again, with what was said meanwhile`() throws {
    let url = try DatabaseCluster.shared.get().makeDatabase()
    let (reader, writer) = (try PostgreSQLStore(url: url), try PostgreSQLStore(url: url))
    let course = try #require(CourseID("lop-1"))
    var head = try writer.append(["a"], to: course, after: nil, roster: nil)
    _ = try reader.newLines(of: course, after: head)
    let raw = try PostgreSQLConnection(url: url, applicationName: "test", timeoutSeconds: 10)
    try raw.execute(
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
      """)

    for text in ["b", "c"] {
      let seen = head
      head = try writer.append([text], to: course, after: seen, roster: nil)
      var lines: [JournalLine] = []
      for _ in 1...200_000 where lines.isEmpty {
        lines = try reader.newLines(of: course, after: seen)
      }
      #expect(lines.map(\.text) == [text])
    }
  }

  @Test func `makes an attempt once, though its answer was lost`() throws {
    let url = try DatabaseCluster.shared.get().makeDatabase()
    let store = try PostgreSQLStore(url: url)
    _ = try StoreContract.attempt(in: store)
    let raw = try PostgreSQLConnection(url: url, applicationName: "test", timeoutSeconds: 10)

    // The connection ends behind the commit, as if the answer had been under way: asked again, the
    // call finds what it made by its token.
    let tokens = try raw.rows("SELECT token FROM tapsu.attempt") { $0.text("token") }
    let connection = try PostgreSQLConnection(
      url: url, applicationName: "test", timeoutSeconds: 10)
    try connection.execute("SET search_path = tapsu")
    let found = try connection.attempt(madeBy: #require(tokens.first))

    #expect(try found == store.attempt(AttemptID(number: 1)))
    #expect(tokens.count == 1 && tokens[0].count > 20)
  }

  /// How a server ends: killed, or asked to, when it says farewell to everybody.
  enum Ending: CaseIterable { case killed, stopped }

  @Test(arguments: Ending.allCases) func `does not hold up who types`(ending: Ending) throws {
    let cluster = try DatabaseCluster()
    defer { cluster.stop() }
    let url = try cluster.makeDatabase()
    let store = try PostgreSQLStore(url: url)
    let record = try StoreContract.attempt(in: store)
    switch ending {
    case .killed: cluster.kill()
    case .stopped: cluster.stop()
    }

    let start = ContinuousClock.now
    for _ in 0..<50 {
      let error = #expect(throws: StorageError.self) {
        try store.setBookmark([1], key: "k", of: record.id)
      }
      #expect(error?.reason == .unreachable)
    }
    #expect(ContinuousClock.now - start < .seconds(3))

    try cluster.start()
    _ = try store.append(
      ["a"], to: record.id, after: record.head, standing: StoreContract.standing)
    try store.setBookmark([2], key: "k", of: record.id)
    #expect(try store.bookmark(key: "k", of: record.id) == [2])
  }

  /// What somebody who types has to be told when the server does not answer them.
  private func expectSilence(_ work: () throws -> Void) {
    let start = ContinuousClock.now
    let error = #expect(throws: StorageError.self) { try work() }
    #expect(error?.reason == .unreachable)
    #expect(ContinuousClock.now - start < .seconds(3))
  }

  /// Asks again until there is an answer.
  private func answered<Value>(_ work: () throws -> Value) throws -> Value {
    while true {
      do {
        return try work()
      } catch let error as StorageError where error.reason == .unreachable {}
    }
  }

  @Test func `that is silent is told of soon, and what was asked is kept once`() throws {
    let url = try DatabaseCluster.shared.get().makeDatabase()
    let store = try PostgreSQLStore(url: url, answeringWithin: 200)
    let first = try answered { try StoreContract.attempt(in: store) }
    func append() throws -> JournalHead {
      try store.append(["hai"], to: first.id, after: first.head, standing: StoreContract.standing)
    }

    try DatabaseCluster.set(.frozen, of: url)
    for _ in 0..<3 { expectSilence { _ = try append() } }
    // What may as well be done later is not waited for at all.
    for _ in 0..<100 {
      expectSilence { try store.setBookmark([1], key: "k", of: first.id) }
    }
    try DatabaseCluster.set(.again, of: url)
    let head = try answered(append)

    try DatabaseCluster.set(.frozen, of: url)
    for _ in 0..<2 { expectSilence { _ = try StoreContract.attempt(in: store) } }
    try DatabaseCluster.set(.again, of: url)
    let second = try answered { try StoreContract.attempt(in: store) }
    let third = try answered { try StoreContract.attempt(in: store) }

    let reader = try PostgreSQLStore(url: url)
    #expect(try reader.journal(of: first.id).map(\.text) == ["một", "hai"])
    #expect(try reader.attempt(first.id).head == head)
    #expect(try reader.attempts(AttemptQuery()).map(\.id) == [third, second, first].map(\.id))
  }
}
