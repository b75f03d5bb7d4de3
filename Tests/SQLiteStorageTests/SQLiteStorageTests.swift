import Courses
import Foundation
import SQLite
import Storage
import StorageContract
import Testing

@testable import SQLiteStorage

/// A folder of its own for each test, removed after it.
func withStorePath(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.appending(path: "a/tapsu.db").path)
}

@Suite struct `The SQLite store` {
  @Test(arguments: StoreContract.allCases)
  func `keeps the contract of every store`(entry: StoreContract) throws {
    try withStorePath { path in
      try entry.check { try SQLiteStore(path: path) }
    }
  }

  @Test(arguments: CourseContract.allCases)
  func `keeps the contract of every store of courses`(entry: CourseContract) throws {
    try withStorePath { path in
      try entry.check {
        try SQLiteStore(path: path)
      } _: {
        try SQLiteStore(path: path + "2")
      }
    }
  }

  @Test func `keeps everything when it is opened again`() throws {
    try withStorePath { path in
      let record = try StoreContract.attempt(in: SQLiteStore(path: path))
      _ = try SQLiteStore(path: path).append(
        ["a"], to: record.id, after: record.head, standing: StoreContract.standing)
      try SQLiteStore(path: path).setBookmark([7], key: "k", of: record.id)

      #expect(try SQLiteStore(path: path).journal(of: record.id).map(\.text) == ["một", "a"])
      #expect(try SQLiteStore(path: path).bookmark(key: "k", of: record.id) == [7])
    }
  }

  @Test func `file and folder are for their owner only`() throws {
    try withStorePath { path in
      _ = try SQLiteStore(path: path)

      let file = try FileManager.default.attributesOfItem(atPath: path)
      let folder = try FileManager.default.attributesOfItem(
        atPath: (path as NSString).deletingLastPathComponent)
      #expect(file[.posixPermissions] as? Int == 0o600)
      #expect(folder[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test(arguments: [
    "UPDATE journal SET text = 'x'", "DELETE FROM journal",
    "INSERT OR REPLACE INTO journal SELECT * FROM journal",
    "INSERT INTO journal SELECT attempt, 9, text, hash FROM journal",
    "UPDATE attempt SET line_count = 1", "UPDATE attempt SET mode = 'practise'",
    "UPDATE attempt SET trainee = 'x', closed_at = 1", "DELETE FROM attempt",
    "INSERT OR REPLACE INTO attempt SELECT * FROM attempt",
    "UPDATE course_ledger SET text = 'x'", "DELETE FROM course_ledger", "DELETE FROM course",
    "INSERT INTO course_ledger SELECT course, 9, text, hash FROM course_ledger",
    "UPDATE course_attempt SET unit = 'x'", "DELETE FROM course_attempt",
  ])
  func `the file itself refuses to change what was written`(sql: String) throws {
    try withStorePath { path in
      let store = try SQLiteStore(path: path)
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
      let raw = try Database(path: path, access: .readWrite)

      let error = #expect(throws: SQLiteError.self) { try raw.execute(sql) }

      #expect(error?.name == "SQLITE_CONSTRAINT")
    }
  }

  @Test func `whoever is forgotten is gone from its bytes too, and the rest stays guarded`() throws
  {
    try withStorePath { path in
      let store = try SQLiteStore(path: path)
      let fixture = try CourseContract.ForgettingFixture(store)

      let isCleared = try store.forget(fixture.forgetting, in: #require(store.courses().first))

      #expect(isCleared)
      for file in [path, path + "-wal"] {
        let bytes = try Data(contentsOf: URL(filePath: file))
        #expect(bytes.range(of: Data("HV-01".utf8)) == nil, "\(file)")
      }
      let raw = try Database(path: path, access: .readWrite)
      for sql in ["UPDATE journal SET text = 'x'", "DELETE FROM course_sign_in"] {
        #expect(throws: SQLiteError.self) { try raw.execute(sql) }
      }
    }
  }

  @Test func `nobody is forgotten by halves, whichever write fails`() throws {
    try withStorePath { path in
      let store = try SQLiteStore(path: path)
      let fixture = try CourseContract.ForgettingFixture(store)
      let course = try #require(store.courses().first)
      let ledger = try store.ledger(of: course)
      var failed = 0

      for number in 1...200 {
        // What fails already where the store is opened has nothing to do with it.
        guard let broken = try? SQLiteStore(path: path, fault: { $0 == number }) else { continue }
        guard (try? broken.forget(fixture.forgetting, in: course)) == nil else { break }
        failed += 1
        #expect(try store.ledger(of: course) == ledger)
        #expect(try store.attempt(fixture.lan.id) == fixture.lan)
      }

      #expect(failed > 20)
      // It opens, so that every guard is where it was.
      #expect(try SQLiteStore(path: path).attempt(fixture.lan.id).isForgotten)
    }
  }

  @Test func `a line changed behind its back is named`() throws {
    try withStorePath { path in
      let store = try SQLiteStore(path: path)
      let record = try StoreContract.attempt(in: store)
      _ = try store.append(
        ["b", "c", "d"], to: record.id, after: record.head, standing: StoreContract.standing)
      let raw = try Database(path: path, access: .readWrite)
      try raw.execute(
        "DROP TRIGGER journal_never_changes; UPDATE journal SET text = 'x' WHERE sequence = 2")

      #expect(throws: StorageError(.brokenChain(record.id, line: 2))) {
        try store.journal(of: record.id)
      }
    }
  }

  @Test func `two writers cannot interleave`() throws {
    try withStorePath { path in
      let first = try SQLiteStore(path: path)
      let second = try SQLiteStore(path: path)
      let record = try StoreContract.attempt(in: first)
      _ = try first.append(
        ["a"], to: record.id, after: record.head, standing: StoreContract.standing)

      #expect(throws: StorageError(.conflict(record.id))) {
        try second.append(
          ["b"], to: record.id, after: record.head, standing: StoreContract.standing)
      }
    }
  }

  @Test(arguments: 1...34)
  func `a write that fails leaves all of a batch or nothing`(failing: Int) throws {
    try withStorePath { path in
      let record = try StoreContract.attempt(in: SQLiteStore(path: path))
      let store = try? SQLiteStore(path: path) { $0 == failing }
      var head = record.head
      var expected = ["một"]

      for batch in [["a", "b"], ["c", "d", "e"], ["f"]] {
        guard
          let next = try? store?.append(
            batch, to: record.id, after: head, standing: StoreContract.standing)
        else { continue }
        head = next
        expected += batch
      }

      #expect(try SQLiteStore(path: path).journal(of: record.id).map(\.text) == expected)
      #expect(store == nil ? expected.count == 1 : expected.count >= 4)
    }
  }

  @Test(arguments: 1...20)
  func `a store whose making failed is made at the next start`(failing: Int) throws {
    try withStorePath { path in
      let materials = [Material(path: "a.yaml", bytes: [1])]
      let store = try? SQLiteStore(path: path) { $0 == failing }
      let made = try? store.map { try StoreContract.attempt(in: $0, materials: materials) }

      let again = try SQLiteStore(path: path)

      #expect(try again.attempts(AttemptQuery()) == (made.map { [$0] } ?? []))
      try StoreContract.linesComeBackInOrder.check { again }
    }
  }
}

@Suite struct `A store of an older version` {
  private let id = AttemptID(number: 1)

  private func withOldStore(_ body: (String) throws -> Void) throws {
    try withStorePath { path in
      try PrivateFile.create(path)
      try Database(path: path, access: .readWrite).execute(storeOfVersion2)
      try body(path)
    }
  }

  @Test func `is brought up to this one, with everything in it`() throws {
    try withOldStore { path in
      let store = try SQLiteStore(path: path)

      #expect(try store.attempt(id).damage == nil)
      #expect(try store.journal(of: id).map(\.text) == ["một", "a"])
      #expect(try store.result(of: id) == nil)
      try store.keepResult(AttemptResult(head: "0", text: "x"), of: id)
      for entry in StoreContract.allCases where entry != .listingsComeInPagesNewestFirst {
        try entry.check { try SQLiteStore(path: path) }
      }
    }
  }

  @Test func `is read as it is where it may only be read`() throws {
    try withOldStore { path in
      let before = try Data(contentsOf: URL(filePath: path))

      let store = try SQLiteStore(path: path, access: .readOnly)

      #expect(try store.journal(of: id).map(\.text) == ["một", "a"])
      #expect(try store.result(of: id) == nil)
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  /// A file without anything in it, as a version made it.
  private func withEmptyStore(of version: Int64, _ body: (String) throws -> Void) throws {
    try withStorePath { path in
      try PrivateFile.create(path)
      let name =
        version >= Schema.firstWithCourses ? ";\nINSERT INTO store VALUES ('một kho')" : ""
      try Database(path: path, access: .readWrite).execute(
        Schema.objects(of: version).map(\.sql).joined(separator: ";\n") + name
          + ";\nPRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(version)")
      try body(path)
    }
  }

  @Test(arguments: Schema.oldest..<Schema.version)
  func `has what every new one has`(version: Int64) throws {
    try withEmptyStore(of: version) { path in
      let course = try #require(CourseID("lop-1"))
      let lan = try #require(TraineeCode("HV-01"))
      let old = try SQLiteStore(path: path, access: .readOnly)
      #expect(try old.password(of: lan, in: course) == nil)
      #expect(try old.signIns(of: course) == [])
      #expect(try old.seats(of: course) == [])

      for entry in [
        CourseContract.passwordsComeWithALineOfTheLedger, .aLedgerTakesNoStaleWriter,
        .whereEverybodyIsGoesWithTheClock,
      ] {
        try withEmptyStore(of: version) { path in
          try entry.check({ try SQLiteStore(path: path) }, { try SQLiteStore(path: path + "2") })
        }
      }
    }
  }

  @Test(arguments: 1...8)
  func `stays whole when bringing it up fails`(failing: Int) throws {
    try withOldStore { path in
      _ = try? SQLiteStore(path: path) { $0 == failing }

      let texts = try SQLiteStore(path: path).journal(of: id).map(\.text)
      #expect(texts == ["một", "a"])
    }
  }

  @Test func `that has not what it had then is refused`() throws {
    try withOldStore { path in
      try Database(path: path, access: .readWrite).execute("DROP TRIGGER journal_ends")

      #expect(throws: StorageError(.changedSchema("journal_ends"))) {
        _ = try SQLiteStore(path: path)
      }
    }
  }
}

@Suite struct `A file that cannot be used` {
  @Test func `is refused when it is no database`() throws {
    try withStorePath { path in
      try PrivateFile.create(path)
      try String(repeating: "not a database ", count: 100)
        .write(toFile: path, atomically: false, encoding: .utf8)

      let error = #expect(throws: StorageError.self) { _ = try SQLiteStore(path: path) }

      #expect(error?.reason == .notAStore)
    }
  }

  @Test(arguments: [
    ("CREATE TABLE other(a)", StorageError.Reason.notAStore),
    (
      "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 99", .newerVersion(99)
    ),
  ])
  func `is refused when it is another's or newer`(sql: String, reason: StorageError.Reason) throws {
    try withStorePath { path in
      try PrivateFile.create(path)
      try Database(path: path, access: .readWrite).execute(sql)

      #expect(throws: StorageError(reason)) { _ = try SQLiteStore(path: path) }
    }
  }

  @Test func `is refused when its folder cannot be made`() {
    let error = #expect(throws: StorageError.self) {
      _ = try SQLiteStore(path: "/proc/none/tapsu.db")
    }

    #expect(error?.reason == .cannotOpen)
  }
}
