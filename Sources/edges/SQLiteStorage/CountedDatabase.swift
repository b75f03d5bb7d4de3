internal import SQLite
internal import Storage

/// A connection whose every write can be made to fail, so that tests can fail each in turn.
struct CountedDatabase: ~Copyable {
  private let database: Database
  private let fault: SQLiteStore.Fault?
  private var writeCount = 0

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

  mutating func begin() throws(StorageError) { try run(script: "BEGIN IMMEDIATE") }

  mutating func commit() throws(StorageError) { try run(script: "COMMIT") }

  /// SQLite has already rolled back after some errors; the first error is the one to report.
  func rollBack() { try? database.execute("ROLLBACK") }

  private mutating func countWrite() throws(StorageError) {
    writeCount += 1
    guard fault?(writeCount) != true else { throw StorageError(.diskFull, detail: "fault") }
  }

  mutating func run(script: String) throws(StorageError) {
    try countWrite()
    do throws(SQLiteError) { try database.execute(script) } catch { throw StorageError(error) }
  }

  mutating func run(_ sql: String, _ values: [SQLiteValue]) throws(StorageError) {
    try countWrite()
    do throws(SQLiteError) { try database.run(sql, values) } catch { throw StorageError(error) }
  }

  mutating func run(
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
    _ read: (borrowing Row) -> Result
  ) throws(StorageError) -> [Result] {
    do throws(SQLiteError) {
      return try database.rows(sql, values, maximum: maximum, read)
    } catch {
      throw StorageError(error)
    }
  }

  func pragma(_ name: String) throws(StorageError) -> Int64 {
    try rows("PRAGMA \(name)", maximum: 1) { $0.integer(name) }.first ?? 0
  }

  var lastInsertedRow: Int64 { database.lastInsertedRow }
}
