import DatabaseCluster
import Foundation
import PostgreSQL
import Storage
import StorageContract
import Synchronization
import Testing

@testable import PostgreSQLStorage

/// A database of its own for each test.
private func database() throws -> String { try DatabaseCluster.shared.get().makeDatabase() }

private func raw(_ url: String) throws -> PostgreSQLConnection {
  try PostgreSQLConnection(url: url, applicationName: "test", timeoutSeconds: 10)
}

@Suite(.timeLimit(.minutes(10))) struct `The PostgreSQL store` {
  @Test(arguments: StoreContract.allCases)
  func `keeps the contract of every store`(entry: StoreContract) throws {
    let url = try database()

    try entry.check { try PostgreSQLStore(url: url) }
  }

  @Test(arguments: CourseContract.allCases)
  func `keeps the contract of every store of courses`(entry: CourseContract) throws {
    let (url, other) = (try database(), try database())

    try entry.check {
      try PostgreSQLStore(url: url)
    } _: {
      try PostgreSQLStore(url: other)
    }
  }

  @Test(arguments: [
    "UPDATE tapsu.course_ledger SET text = 'x'", "DELETE FROM tapsu.course_ledger",
    "TRUNCATE tapsu.course_ledger", "DELETE FROM tapsu.course",
    "INSERT INTO tapsu.course_ledger SELECT course, 9, text, hash FROM tapsu.course_ledger",
    "UPDATE tapsu.course_attempt SET unit = 'x'", "DELETE FROM tapsu.course_attempt",
    "UPDATE tapsu.journal SET text = 'x'", "DELETE FROM tapsu.journal",
    "TRUNCATE tapsu.journal", "TRUNCATE tapsu.attempt CASCADE",
    "INSERT INTO tapsu.journal SELECT attempt, 9, text, hash FROM tapsu.journal",
    "UPDATE tapsu.attempt SET line_count = 1", "UPDATE tapsu.attempt SET mode = 'practise'",
    "UPDATE tapsu.attempt SET trainee = 'x', closed_at = 1", "DELETE FROM tapsu.attempt",
  ])
  func `refuses in the database itself to change what was written`(sql: String) throws {
    let url = try database()
    let store = try PostgreSQLStore(url: url)
    let record = try StoreContract.attempt(in: store)
    _ = try store.append(
      ["a"], to: record.id, after: record.head, standing: StoreContract.standing)
    try CourseContract.attemptsHaveTheirPlaceInACourse.check {
      store
    } _: {
      store
    }
    try CourseContract.aLedgerGrowsAndIsReadBack.check {
      store
    } _: {
      store
    }

    let connection = try raw(url)
    let error = #expect(throws: PostgreSQLError.self) { try connection.execute(sql) }

    #expect(error?.state == "23514")
    #expect(try store.journal(of: record.id).map(\.text) == ["một", "a"])
  }

  @Test func `names a line that was changed behind its back`() throws {
    let url = try database()
    let store = try PostgreSQLStore(url: url)
    let record = try StoreContract.attempt(in: store)
    _ = try store.append(
      ["b", "c", "d"], to: record.id, after: record.head, standing: StoreContract.standing)
    let connection = try raw(url)
    try connection.execute(
      """
      ALTER TABLE tapsu.journal DISABLE TRIGGER USER;
      UPDATE tapsu.journal SET text = 'x' WHERE sequence = 2
      """)

    #expect(throws: StorageError(.brokenChain(record.id, line: 2))) {
      try store.journal(of: record.id)
    }
  }

  @Test func `lets one of many that write at once go on, and tells the others`() async throws {
    let url = try database()
    let record = try StoreContract.attempt(in: PostgreSQLStore(url: url))

    let outcomes = await withTaskGroup(of: StorageError?.self) { group in
      for number in 0..<8 {
        group.addTask {
          do {
            _ = try PostgreSQLStore(url: url).append(
              ["\(number)"], to: record.id, after: record.head, standing: StoreContract.standing)
            return nil
          } catch {
            return error as? StorageError ?? StorageError(.failed)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }

    #expect(outcomes.count { $0 == nil } == 1)
    #expect(outcomes.compactMap(\.self).allSatisfy { $0.reason == .conflict(record.id) })
    #expect(try PostgreSQLStore(url: url).journal(of: record.id).count == 2)
  }

  @Test func `looks without making anything`() throws {
    let url = try database()

    #expect(throws: StorageError(.notAStore)) {
      _ = try PostgreSQLStore(url: url, access: .readOnly)
    }

    let record = try StoreContract.attempt(in: PostgreSQLStore(url: url))
    let store = try PostgreSQLStore(url: url, access: .readOnly)
    #expect(try store.attempts(AttemptQuery()).map(\.id) == [record.id])
    let error = #expect(throws: StorageError.self) {
      try store.append(
        ["a"], to: record.id, after: record.head, standing: StoreContract.standing)
    }
    #expect(error?.reason == .readOnly)
  }

  @Test func `says that no server answers`() {
    let error = #expect(throws: StorageError.self) {
      _ = try PostgreSQLStore(url: "postgresql://tapsu@%2Fnowhere/x")
    }

    #expect(error?.reason == .unreachable)
  }
}

@Suite(.timeLimit(.minutes(10))) struct `The tables of the PostgreSQL store` {
  private let next = Migration(script: "ALTER TABLE tapsu.attempt ADD COLUMN later text")

  private func open(_ url: String, _ migrations: [Migration]) throws -> PostgreSQLStore {
    try PostgreSQLStore(url: url, access: .readWrite, migrations: migrations)
  }

  @Test(arguments: 1...Migration.all.count)
  func `are brought up from every version, with everything in them`(version: Int) throws {
    let url = try database()
    let old = try open(url, Array(Migration.all.prefix(version)))
    if version < Migration.all.count {
      // Whoever only reads brings nothing up, and is told what does.
      #expect(throws: StorageError(.olderTables(version))) {
        _ = try PostgreSQLStore(url: url, access: .readOnly)
      }
    }
    // As every version before kept it, whatever this program writes today.
    let new = AttemptRecord(
      id: AttemptID(number: 1), header: StoreContract.header, materials: MaterialSet.digest(of: []),
      standing: StoreContract.standing)
    let line = new.head.line("một")
    let record = new.with(head: line.head, standing: StoreContract.standing)
    try raw(url).execute(
      """
      INSERT INTO tapsu.attempt(scenario, title, mode, trainee, started_at, format_version,
        materials, line_count, last_hash, clock, seal, token)
      VALUES ('mot-ngay', 'Một ngày', 'practice', 'Lan', 1, 1, '\(record.materials)', 0, '', '', '',
        't');
      INSERT INTO tapsu.journal VALUES (1, 1, 'một', '\(line.hash)');
      UPDATE tapsu.attempt SET line_count = 1, last_hash = '\(line.hash)', clock = '0 1',
        seal = '\(record.seal)'
      """)

    for migrations in [Migration.all, Migration.all + [next]] {
      let store = try open(url, migrations)
      #expect(try store.journal(of: record.id).map(\.text) == ["một"])
    }
    #expect(throws: StorageError(.newerVersion(Migration.all.count + 1))) {
      _ = try PostgreSQLStore(url: url)
    }
    #expect(throws: StorageError(.newerVersion(Migration.all.count + 1))) {
      _ = try PostgreSQLStore(url: url, access: .readOnly)
    }
    let lines = CourseContract.newLinesOfALedgerAreHeardOf
    try lines.check({ try open(url, Migration.all + [next]) }, { old })
    // A program that was begun before goes on.
    #expect(try old.attempt(record.id).damage == nil)
  }

  @Test func `stay as they were when a step fails`() throws {
    let url = try database()
    let record = try StoreContract.attempt(in: PostgreSQLStore(url: url))
    let broken = Migration(script: "DROP TABLE tapsu.bookmark; SELECT 1 / 0")

    #expect(throws: StorageError.self) { _ = try open(url, Migration.all + [next, broken]) }

    let store = try PostgreSQLStore(url: url)
    try store.setBookmark([1], key: "k", of: record.id)
    #expect(try store.journal(of: record.id).count == 1)
  }

  @Test func `are made once by many that begin at the same time`() throws {
    let url = try database()
    let maker = try raw(url)
    // All of them have seen that there are no tables, and wait, before the first makes them.
    try maker.execute("BEGIN; SELECT pg_advisory_xact_lock(\(Migration.lock))")
    let refusals = Mutex<[StorageError]>([])
    let group = DispatchGroup()
    for _ in 0..<8 {
      group.enter()
      Thread.detachNewThread {
        do throws(StorageError) {
          _ = try PostgreSQLStore(url: url)
        } catch {
          refusals.withLock { $0.append(error) }
        }
        group.leave()
      }
    }
    let waiting = """
      SELECT count(*) AS many FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      """
    while try maker.found(waiting, [], { $0.integer("many") }) != [8] {}
    for migration in Migration.all { try maker.execute(migration.script) }
    try maker.execute("UPDATE tapsu.store SET version = \(Migration.all.count); COMMIT")

    group.wait()

    #expect(refusals.withLock { $0 } == [])
  }
}
