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
        .integer(row.integer("a")), .text(row.text("b")), .text(row.text("c")),
        .blob(row.blob("d")), row.isNull("e") ? .null : .blob(row.blob("e")),
        row.isNull("f") ? .null : .integer(1),
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

    #expect(try database.rows("SELECT count(*) AS count FROM kept") { $0.integer("count") } == [0])
  }

  private func transaction(
    of database: borrowing Database, _ work: () throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let unchanged: (SQLiteError) -> SQLiteError = { $0 }
    try database.transaction(failure: unchanged, work)
  }

  @Test(arguments: [
    "SELECT 1; SELECT 2", "SELECT 1 AS a;DROP TABLE kept", "SELECT 1 AS a; ; SELECT", "", ";", " ",
  ])
  func `one statement is one statement, and a second one beside it is refused`(sql: String) throws {
    let database = try Database(path: ":memory:", access: .create)
    try database.execute("CREATE TABLE kept(a)")

    let error = #expect(throws: SQLiteError.self) { try database.run(sql) }

    #expect(error?.name == "SQLITE_MISUSE")
    #expect(try database.rows("SELECT count(*) AS n FROM kept;\n ") { $0.integer("n") } == [0])
  }

  @Test func `columns are read by their names, wherever they stand`() throws {
    let database = try Database(path: ":memory:", access: .create)

    let read = try database.rows("SELECT 'x' AS second, 7 AS first") {
      "\($0.integer("first")) \($0.text("second"))"
    }

    #expect(read == ["7 x"])
  }

  @Test func `rows without end come to one`() throws {
    let database = try Database(path: ":memory:", access: .create)
    try database.execute(
      """
      CREATE VIEW endless AS
      WITH RECURSIVE line(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM line) SELECT n FROM line
      """)

    let error = #expect(throws: SQLiteError.self) {
      try database.rows("SELECT n FROM endless", maximum: 1_000) { $0.integer("n") }
    }

    #expect(error?.name == "SQLITE_TOOBIG")
  }

  @Test func `a value larger than any of ours is not read`() throws {
    let database = try Database(path: ":memory:", access: .create)

    let error = #expect(throws: SQLiteError.self) {
      try database.rows("SELECT zeroblob(100000000) AS big") { $0.blob("big").count }
    }

    #expect(error?.name == "SQLITE_TOOBIG")
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
