import Courses
import Foundation
import SQLite
import Storage
import StorageContract
import Testing

@testable import SQLiteStorage

/// A store that somebody changed with other means than TapSu's, and without computing a digest.
@Suite struct `A doctored store` {
  /// An attempt of three lines that goes on, and another that is finished.
  private func withAttempts(
    _ doctoring: String, _ body: (SQLiteStore, AttemptID, AttemptID) throws -> Void
  ) throws {
    try withStorePath { path in
      let store = try SQLiteStore(path: path)
      let running = try StoreContract.attempt(in: store)
      let finished = try StoreContract.attempt(in: store)
      _ = try store.append(
        ["b", "c"], to: running.id, after: running.head, standing: StoreContract.standing)
      _ = try store.append(
        ["b", "c"], to: finished.id, after: finished.head,
        standing: AttemptStanding(clock: "5 5", closedAt: 9))
      let raw = try Database(path: path, access: .readWrite)
      for trigger in Schema.objects(of: Schema.version)
      where trigger.sql.hasPrefix("CREATE TRIGGER") {
        try raw.execute("DROP TRIGGER \(trigger.name)")
      }
      try raw.execute(doctoring)
      try body(store, running.id, finished.id)
    }
  }

  @Test(arguments: [
    // The last line of a running exam is taken back, and the row is told so.
    "DELETE FROM journal WHERE attempt = 1 AND sequence = 3",
    """
    DELETE FROM journal WHERE attempt = 1 AND sequence = 3;
    UPDATE attempt SET line_count = 2,
      last_hash = (SELECT hash FROM journal WHERE attempt = 1 AND sequence = 2) WHERE id = 1
    """,
    // The clock is put back, put forward, and taken away.
    "UPDATE attempt SET clock = '0 0' WHERE id = 1",
    "UPDATE attempt SET clock = '0 99999999999999999' WHERE id = 1",
    "UPDATE attempt SET clock = '' WHERE id = 1",
    // Ended without an end.
    "UPDATE attempt SET closed_at = 5 WHERE id = 1",
    "UPDATE attempt SET mode = 'practice', scenario = 'other' WHERE id = 1",
    "UPDATE attempt SET started_at = 9223372036854775807 WHERE id = 1",
    "UPDATE attempt SET line_count = -9223372036854775808 WHERE id = 1",
    "UPDATE attempt SET line_count = 9223372036854775807 WHERE id = 1",
    "UPDATE attempt SET seal = '' WHERE id = 1",
    "UPDATE journal SET sequence = -5 WHERE attempt = 1 AND sequence = 1",
    "UPDATE journal SET sequence = 9223372036854775807 WHERE attempt = 1 AND sequence = 3",
  ])
  func `is noticed, listed as changed, and never written on`(doctoring: String) throws {
    try withAttempts(doctoring) { store, running, finished throws in
      let record = try store.attempt(running)

      let error = #expect(throws: StorageError.self) { try store.journal(of: running) }

      switch error?.reason {
      case .brokenChain(running, _), .brokenSeal(running): break
      default: Issue.record("\(String(describing: error))")
      }
      // A line in the middle is found by whoever opens the attempt, before anything is written.
      if case .brokenChain(_, line: 1)? = error?.reason, record.damage == nil { return }
      #expect(record.damage == .changed)
      #expect(throws: StorageError(.brokenSeal(running))) {
        try store.append(["d"], to: running, after: record.head, standing: StoreContract.standing)
      }
      #expect(throws: StorageError(.brokenSeal(running))) {
        try store.keepClock("1 1", of: running, after: record.head)
      }
      #expect(try store.journal(of: finished).count == 3)
      #expect(try store.attempts(AttemptQuery()).count == 2)
    }
  }

  @Test(arguments: [
    "UPDATE attempt SET closed_at = NULL WHERE id = 2",
    """
    DELETE FROM journal WHERE attempt = 2 AND sequence = 3;
    UPDATE attempt SET closed_at = NULL, line_count = 2,
      last_hash = (SELECT hash FROM journal WHERE attempt = 2 AND sequence = 2) WHERE id = 2
    """,
  ])
  func `is noticed when a finished attempt is opened again`(doctoring: String) throws {
    try withAttempts(doctoring) { store, running, finished throws in
      #expect(try store.attempt(finished).damage == .changed)
      #expect(throws: StorageError(.brokenSeal(finished))) { try store.journal(of: finished) }
      #expect(try store.journal(of: running).count == 3)
    }
  }

  @Test func `has its attempts without lines named, and they harm nobody`() throws {
    try withAttempts("DELETE FROM journal WHERE attempt = 1") { store, running, finished throws in
      let record = try store.attempt(running)

      #expect(record.damage == .empty)
      #expect(throws: StorageError(.emptyAttempt(running))) { try store.journal(of: running) }
      #expect(throws: StorageError(.emptyAttempt(running))) {
        try store.append(["x"], to: running, after: record.firstHead, standing: record.standing)
      }
      #expect(try store.journal(of: finished).count == 3)
    }
  }

  @Test func `lists an attempt whose number is the last that there can be`() throws {
    let doctoring = """
      INSERT INTO attempt(id, scenario, title, mode, trainee, started_at, format_version, materials,
        line_count, last_hash, clock, seal)
      SELECT 9223372036854775807, scenario, title, mode, trainee, started_at, format_version,
        materials, line_count, last_hash, clock, seal FROM attempt WHERE id = 2
      """
    try withAttempts(doctoring) { store, _, _ throws in
      let listed = try store.attempts(AttemptQuery())

      #expect(listed.map(\.id.number).first == .max)
      #expect(listed.first?.damage != nil)
      #expect(listed.count == 3)
    }
  }

  @Test func `is not called full when the numbers of attempts are used up`() throws {
    try withAttempts("UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'attempt'")
    {
      store, _, _ throws in
      #expect(throws: StorageError(.changedSchema("sqlite_sequence"))) {
        try StoreContract.attempt(in: store)
      }
    }
  }

  @Test func `is not called full when the numbers of those who sign in are used up`() throws {
    try withAttempts("INSERT INTO sqlite_sequence VALUES ('course_sign_in', 9223372036854775807)") {
      store, _, _ throws in
      let course = try #require(CourseID("lop-1"))
      _ = try store.append(["a"], to: course, after: nil, roster: nil)

      #expect(throws: StorageError(.changedSchema("sqlite_sequence"))) {
        try store.beginSignIn(of: nil, in: course, from: "")
      }
    }
  }

  @Test(arguments: [
    "DROP TABLE bookmark",
    """
    DROP TABLE journal;
    CREATE VIEW journal AS WITH RECURSIVE line(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM line)
      SELECT 1 AS attempt, n AS sequence, '' AS text, '' AS hash FROM line
    """,
    "DROP TRIGGER journal_never_shrinks",
    "DROP TRIGGER journal_ends; CREATE TRIGGER journal_ends BEFORE INSERT ON journal BEGIN SELECT 1; END",
    "CREATE TRIGGER mine AFTER INSERT ON journal BEGIN DELETE FROM bookmark; END",
    "ALTER TABLE attempt ADD COLUMN more TEXT",
  ])
  func `is refused when its structure is not ours any more`(doctoring: String) throws {
    try withStorePath { path in
      _ = try StoreContract.attempt(in: SQLiteStore(path: path))
      try Database(path: path, access: .readWrite).execute(doctoring)

      for access in [SQLiteStore.Access.readOnly, .readWrite] {
        let error = #expect(throws: StorageError.self) {
          _ = try SQLiteStore(path: path, access: access)
        }

        guard case .changedSchema? = error?.reason else {
          Issue.record("\(String(describing: error))")
          return
        }
      }
    }
  }

  @Test func `may have tables and views of others beside its own`() throws {
    try withStorePath { path in
      _ = try StoreContract.attempt(in: SQLiteStore(path: path))
      try Database(path: path, access: .readWrite).execute(
        "CREATE VIEW report AS SELECT id FROM attempt; CREATE TABLE notes(a); ANALYZE")

      #expect(try SQLiteStore(path: path).attempts(AttemptQuery()).count == 1)
    }
  }
}

@Suite struct `A store that may only be read` {
  @Test func `is listed and read, also without a file beside it`() throws {
    try withStorePath { path in
      let record = try StoreContract.attempt(in: SQLiteStore(path: path))
      let before = try Data(contentsOf: URL(filePath: path))

      for path in [path, "/proc/self/root" + path] {
        let store = try SQLiteStore(path: path, access: .readOnly)
        #expect(try store.attempts(AttemptQuery()) == [record])
        #expect(try store.journal(of: record.id).map(\.text) == ["một"])
        let error = #expect(throws: StorageError.self) {
          try store.keepClock("1 1", of: record.id, after: record.head)
        }
        #expect(error?.reason == .readOnly)
      }

      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func `shows what was written last, although it is still in the log`() throws {
    try withStorePath { path in
      let writer = try SQLiteStore(path: path)
      let record = try StoreContract.attempt(in: writer)

      let reader = try SQLiteStore(path: path, access: .readOnly)
      #expect(try reader.attempts(AttemptQuery()) == [record])
      _ = try writer.append(["x"], to: record.id, after: record.head, standing: record.standing)

      #expect(try reader.journal(of: record.id).count == 2)
    }
  }

  @Test func `is not made when it is not there`() throws {
    try withStorePath { path in
      #expect(throws: StorageError.self) { _ = try SQLiteStore(path: path, access: .readOnly) }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  /// A copy of a store as a kill leaves it: pages of a transaction are in the file already, and beside it
  /// lies what takes them back.
  private func withKilledWrite(
    to store: [String], _ body: (_ path: String, _ before: Data) throws -> Void
  ) throws {
    try withStorePath { path in
      try PrivateFile.create(path)
      let raw = try Database(path: path, access: .readWrite)
      for sql in store { try raw.execute(sql) }
      let before = try Data(contentsOf: URL(filePath: path))
      // The memory for pages is so small that they go into the file before the transaction ends.
      try raw.execute("PRAGMA cache_size = 2; BEGIN; CREATE TABLE more(a)")
      for _ in 0..<50 { try raw.execute("INSERT INTO more VALUES (randomblob(4000))") }
      let killed = path + ".killed"
      for end in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: path + end, toPath: killed + end)
      }
      #expect(try Data(contentsOf: URL(filePath: killed)) != before)
      try body(killed, before)
    }
  }

  @Test func `takes back what a killed write had begun, and is read`() throws {
    try withKilledWrite(to: ["PRAGMA page_size = 1024", storeOfVersion2]) { path, before throws in
      let store = try SQLiteStore(path: path, access: .readOnly)

      #expect(try store.journal(of: AttemptID(number: 1)).map(\.text) == ["một", "a"])
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
      #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
    }
  }

  @Test func `is not read where what a killed write had begun cannot be taken back`() throws {
    try withKilledWrite(to: ["PRAGMA page_size = 1024", storeOfVersion2]) { path, _ throws in
      // SQLite follows no link there, so that nobody may use the file, root neither.
      let journal = path + "-journal"
      try FileManager.default.moveItem(atPath: journal, toPath: path + ".moved")
      try FileManager.default.createSymbolicLink(
        atPath: journal, withDestinationPath: path + ".moved")
      let before = try Data(contentsOf: URL(filePath: path))

      let error = #expect(throws: StorageError.self) {
        _ = try SQLiteStore(path: path, access: .readOnly)
      }

      #expect(error?.reason == .unfinishedWrite)
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func `is as empty as before where a killed write was its first`() throws {
    try withKilledWrite(to: ["PRAGMA page_size = 1024"]) { path, _ throws in
      #expect(throws: StorageError(.notAStore)) {
        _ = try SQLiteStore(path: path, access: .readOnly)
      }

      #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
      #expect(try SQLiteStore(path: path).attempts(AttemptQuery()) == [])
    }
  }
}

@Suite struct `The log of a store` {
  @Test func `does not grow while a clock and a text are kept for hours`() throws {
    try withStorePath { path in
      let store = try SQLiteStore(path: path)
      let record = try StoreContract.attempt(in: store)
      var largest = 0

      for second in 0..<1_200 {
        try store.keepClock("\(second * 1_000) 5", of: record.id, after: record.head)
        try store.setBookmark(
          Array(repeating: 65, count: 400 + second % 3_000), key: "text", of: record.id)
        let log = try FileManager.default.attributesOfItem(atPath: path + "-wal")
        largest = max(largest, log[.size] as? Int ?? .max)
      }

      #expect(largest < 2 * 1_048_576)
    }
  }
}
