import Testing

@testable import SQLite

@Suite struct `A database` {
  @Test func `keeps every kind of value as it was`() throws {
    let database = try Database(path: ":memory:", access: .create)
    let values: [SQLiteValue] = [
      .integer(.min), .text("Đ\u{0}ê'; DROP"), .text(""), .blob([0, 255]), .blob([]), .null,
    ]
    try database.execute("CREATE TABLE kept(a, b, c, d, e, f)")

    try database.run("INSERT INTO kept VALUES (?, ?, ?, ?, ?, ?)", values)

    let read = try database.rows("SELECT * FROM kept") { row -> [SQLiteValue] in
      [
        .integer(row.integer(0)), .text(row.text(1)), .text(row.text(2)), .blob(row.blob(3)),
        row.isNull(4) ? .null : .blob(row.blob(4)), row.isNull(5) ? .null : .integer(1),
      ]
    }
    #expect(read == [values])
  }

  @Test func `an error keeps SQLite's name and never holds a bound value`() throws {
    let database = try Database(path: ":memory:", access: .create)
    try database.execute("CREATE TABLE kept(a TEXT PRIMARY KEY)")
    try database.run("INSERT INTO kept VALUES (?)", [.text("secret")])

    let error = #expect(throws: SQLiteError.self) {
      try database.run("INSERT INTO kept VALUES (?)", [.text("secret")])
    }

    #expect(error?.name == "SQLITE_CONSTRAINT")
    #expect(error?.description.contains("secret") == false)
  }

  @Test func `a transaction that fails leaves nothing`() throws {
    let database = try Database(path: ":memory:", access: .create)
    try database.execute("CREATE TABLE kept(a)")

    #expect(throws: SQLiteError.self) {
      try transaction(of: database) { () throws(SQLiteError) in
        try database.run("INSERT INTO kept VALUES (1)")
        try database.run("INSERT INTO missing VALUES (1)")
      }
    }

    #expect(try database.rows("SELECT count(*) FROM kept") { $0.integer(0) } == [0])
  }

  private func transaction(
    of database: borrowing Database, _ work: () throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let unchanged: (SQLiteError) -> SQLiteError = { $0 }
    try database.transaction(failure: unchanged, work)
  }

  @Test func `a missing file is an error when it may not be created`() {
    #expect(throws: SQLiteError.self) {
      _ = try Database(path: "/nonexistent/a.db", access: .readWrite)
    }
  }

  @Test func `closing reports success`() throws {
    let database = try Database(path: ":memory:", access: .create)

    try database.close()
  }
}
