import DatabaseCluster
import Testing

@testable import PostgreSQL

/// The wrapper of libpq, tried on a server.
@Suite(.timeLimit(.minutes(10))) struct `A connection to PostgreSQL` {
  private func connection() throws -> PostgreSQLConnection {
    let cluster = try DatabaseCluster.shared.get()
    return try PostgreSQLConnection(
      url: cluster.url(), applicationName: "test", timeoutSeconds: 10)
  }

  @Test func `gives values back as they were given`() throws {
    let connection = try connection()
    let texts = ["", "Phản ánh “ngập”\n'; DROP TABLE x; --", "\\x00", "漢字 🙂", "{a,b}"]
    let numbers: [Int64] = [.min, -1, 0, .max]
    let bytes: [[UInt8]] = [[], [0], Array(0...255)]

    for text in texts {
      let back = try connection.rows("SELECT $1::text AS t", [.text(text)]) { $0.text("t") }
      #expect(back == [text])
    }
    for number in numbers {
      let back = try connection.rows("SELECT $1::bigint AS n", [.integer(number)]) {
        $0.integer("n")
      }
      #expect(back == [number])
    }
    for value in bytes {
      let back = try connection.rows("SELECT $1::bytea AS b", [.bytes(value)]) { $0.bytes("b") }
      #expect(back == [value])
    }
    let isNull = try connection.rows("SELECT $1::text AS t", [.null]) { $0.isNull("t") }
    #expect(isNull == [true])
    let mixed = try connection.rows(
      "SELECT $1::text AS a, $2::bytea AS b, $3::text AS c, $4::bigint AS d",
      [.text(""), .bytes([7, 0, 7]), .null, .integer(5)]
    ) { ($0.text("a"), $0.bytes("b"), $0.isNull("c"), $0.integer("d")) }
    #expect(mixed.count == 1 && mixed[0] == ("", [7, 0, 7], true, 5))
  }

  @Test func `says how many rows it changed, and by which code it failed`() throws {
    let connection = try connection()
    try connection.execute("CREATE TEMPORARY TABLE t(n bigint PRIMARY KEY)")

    let made = try connection.run("INSERT INTO t SELECT generate_series(1, 5)")
    let gone = try connection.run("DELETE FROM t WHERE n > $1", [.integer(3)])
    #expect(made == 5 && gone == 2)
    let twice = #expect(throws: PostgreSQLError.self) {
      try connection.run("INSERT INTO t VALUES ($1)", [.integer(1)])
    }
    let wrong = #expect(throws: PostgreSQLError.self) { try connection.execute("SELEKT 1") }

    #expect(twice?.state == "23505" && twice?.stateClass == "23")
    #expect(twice?.description.contains("\n") == false)
    #expect(wrong?.state == "42601" && wrong?.isConnectionLost == false)
    let isAlive = connection.isAlive
    #expect(isAlive)
  }

  @Test func `refuses a text that the library would cut short`() throws {
    let connection = try connection()

    let error = #expect(throws: PostgreSQLError.self) {
      try connection.run("SELECT $1::text", [.text("a\0b")])
    }

    #expect(error?.state == "22021")
  }

  @Test func `knows when the server is gone`() throws {
    let one = try connection()
    let other = try connection()
    try other.run("SELECT pg_terminate_backend($1::int)", [.text("\(one.serverProcess)")])

    let error = #expect(throws: PostgreSQLError.self) { try one.execute("SELECT 1") }

    #expect(error?.isConnectionLost == true)
    let alive = (one.isAlive, other.isAlive)
    #expect(alive == (false, true))
  }

  @Test func `says that nobody answers`() {
    let error = #expect(throws: PostgreSQLError.self) {
      _ = try PostgreSQLConnection(
        url: "postgresql://tapsu@%2Fnowhere/x", applicationName: "test", timeoutSeconds: 2)
    }

    #expect(error?.isConnectionLost == true)
    #expect(error?.message.contains("/nowhere") == true)
  }
}
