internal import SQLite
internal import Storage
private import Synchronization

/// A connection whose every write can be made to fail, so that tests can fail each in turn.
struct CountedDatabase: ~Copyable {
  private let database: Database
  private let fault: SQLiteStore.Fault?
  private let writeCount = Atomic(0)

  init(
    path: String, access: Database.Access, fault: SQLiteStore.Fault?
  ) throws(StorageError) {
    do throws(SQLiteError) {
      database = try Database(path: path, access: access)
    } catch {
      throw StorageError(error)
    }
    self.fault = fault
  }

  /// Runs the work in one transaction that is on the disk when this returns.
  mutating func transaction<Result>(
    _ work: (inout CountedDatabase) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try begin()
    do throws(StorageError) {
      let result = try work(&self)
      try commit()
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  func begin() throws(StorageError) { try run(script: "BEGIN IMMEDIATE") }

  func commit() throws(StorageError) { try run(script: "COMMIT") }

  /// SQLite has already rolled back after some errors; the first error is the one to report.
  func rollBack() { try? database.execute("ROLLBACK") }

  private func countWrite() throws(StorageError) {
    let count = writeCount.add(1, ordering: .relaxed).newValue
    guard fault?(count) != true else { throw StorageError(.diskFull, detail: "fault") }
  }

  func run(script: String) throws(StorageError) {
    try countWrite()
    do throws(SQLiteError) { try database.execute(script) } catch { throw StorageError(error) }
  }

  func run(_ sql: String, _ values: [SQLiteValue]) throws(StorageError) {
    try countWrite()
    do throws(SQLiteError) { try database.run(sql, values) } catch { throw StorageError(error) }
  }

  func run(
    _ statement: borrowing Statement, _ values: [SQLiteValue]
  ) throws(StorageError) {
    try countWrite()
    do throws(SQLiteError) { try statement.run(values) } catch { throw StorageError(error) }
  }

  func prepare(_ sql: String) throws(StorageError) -> Statement {
    do throws(SQLiteError) {
      return try database.prepare(sql)
    } catch {
      throw StorageError(error)
    }
  }

  func rows<Result>(
    _ sql: String, _ values: [SQLiteValue] = [], maximum: Int = Statement.rowsMaximum,
    _ read: (borrowing ResultRow) -> Result
  ) throws(StorageError) -> [Result] {
    do throws(SQLiteError) {
      return try database.rows(sql, values, maximum: maximum, read)
    } catch {
      throw StorageError(error)
    }
  }

  func rows<Result>(
    _ statement: borrowing Statement, _ values: [SQLiteValue],
    _ read: (borrowing ResultRow) -> Result
  ) throws(StorageError) -> [Result] {
    do throws(SQLiteError) {
      return try statement.rows(values, read)
    } catch {
      throw StorageError(error)
    }
  }

  func pragma(_ name: String) throws(StorageError) -> Int64 {
    try rows("PRAGMA \(name)", maximum: 1) { $0.integer(name) }.first ?? 0
  }

  var lastInsertedRow: Int64 { database.lastInsertedRow }
}

extension CountedDatabase: StatementDatabase {
  static var clock: String { "CAST((julianday('now') - 2440587.5) * 86400000.0 AS INTEGER)" }

  func change(_ sql: String, _ values: [StoredValue]) throws(StorageError) {
    try run(sql, values.map(SQLiteValue.init))
  }

  func look(
    _ sql: String, _ values: [StoredValue], _ columns: [String]
  ) throws(StorageError) -> [StoredRow] {
    try rows(sql, values.map(SQLiteValue.init), maximum: StoreBounds.lines) { row in
      StoredRow(row, columns)
    }
  }
}

extension SQLiteValue {
  fileprivate init(_ value: StoredValue) {
    self =
      switch value {
      case .null: .null
      case .integer(let number): .integer(number)
      case .text(let text): .text(text)
      }
  }
}
