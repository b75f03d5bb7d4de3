private import Glibc
internal import PostgreSQL
internal import Storage

/// A connection that is made again when it is lost, and the ways of working through it.
struct Session: ~Copyable {
  /// How long a call waits for a server that is gone, such as one that starts anew.
  private static let patienceMilliseconds = 15_000
  private static let pauseMilliseconds: Int32 = 100
  private static let connectSeconds = 5
  /// How long the first connection may take, when a whole class may come at once.
  private static let firstConnectSeconds = 15
  private static let silenceMilliseconds = 5_000

  private let url: String
  private let access: PostgreSQLStore.Access
  private let migrations: [Migration]
  private var connection: PostgreSQLConnection?
  /// Whether the database takes in what others keep.
  private(set) var gathers = false
  /// Until when nobody who types is made to wait for a server that did not answer.
  private var silentUntil = 0
  /// Up to where the ledgers of courses were read of which nothing new is known; none while nobody listens.
  private var unchanged: [String: JournalHead] = [:]
  private var isListening = false

  /// Connects at once: whoever names a server that is not there is told so.
  init(
    url: String, access: PostgreSQLStore.Access, migrations: [Migration]
  ) throws(StorageError) {
    self.url = url
    self.access = access
    self.migrations = migrations
    let connection = try Self.connect(url, access, seconds: Self.firstConnectSeconds)
    switch access {
    case .readOnly: try Migration.require(migrations, in: connection)
    case .readWrite: try Migration.bringUp(connection, migrations)
    }
    gathers = try connection.refusesToWriteWhatComes()
    self.connection = consume connection
  }

  /// Runs work that changes what is kept for good, in one transaction.
  ///
  /// It is on the server's disk when this returns. The work may be run more than once.
  mutating func transaction<Result>(
    _ work: (borrowing PostgreSQLConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try transaction("BEGIN", work)
  }

  /// Runs work on what was worked out, which a database that takes in what others keep may keep too: what comes
  /// from them takes its place.
  mutating func reckoning<Result>(
    _ work: (borrowing PostgreSQLConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try transaction(access == .readWrite ? "BEGIN READ WRITE" : "BEGIN", work)
  }

  private mutating func transaction<Result>(
    _ beginning: String, _ work: (borrowing PostgreSQLConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try perform(patience: Self.patienceMilliseconds) { connection throws(StorageError) in
      try connection.transaction(beginning) { connection throws(StorageError) in
        try work(connection)
      }
    }
  }

  /// Runs work of one statement whose loss would be no harm; who types does not wait for a server.
  mutating func quickly<Result>(
    _ work: (borrowing PostgreSQLConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    if connection == nil, Self.now() < silentUntil { throw StorageError(.unreachable) }
    do throws(StorageError) {
      return try perform(patience: 0) { connection throws(StorageError) in try work(connection) }
    } catch {
      if error.reason == .unreachable { silentUntil = Self.now() + Self.silenceMilliseconds }
      throw error
    }
  }

  /// Whether a course's ledger may have more than whoever asks has seen: hears what the server has said, and
  /// asks it nothing.
  mutating func mayHaveGrown(
    _ course: String, after head: JournalHead
  ) throws(StorageError) -> Bool {
    if !isListening || connection == nil {
      try quickly { connection throws(StorageError) in try connection.order("LISTEN tapsu") }
      isListening = true
      unchanged = [:]
    }
    let announced = try quickly { connection throws(StorageError) in
      do throws(PostgreSQLError) {
        return try connection.notifications()
      } catch {
        throw StorageError(error)
      }
    }
    // The connection may have been made anew just now, and listens no more.
    if !isListening { return true }
    for course in announced { unchanged[course] = nil }
    return unchanged[course] != head
  }

  /// Notes up to where a course's ledger was read.
  mutating func hasRead(_ course: String, to head: JournalHead) { unchanged[course] = head }

  /// Runs work that only looks, and sees one state of the database.
  mutating func read<Result>(
    _ work: (borrowing PostgreSQLConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try perform(patience: Self.patienceMilliseconds) { connection throws(StorageError) in
      try connection.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") {
        connection throws(StorageError) in
        try work(connection)
      }
    }
  }

  /// Runs the work, and again with a new connection as long as the server is away.
  private mutating func perform<Result>(
    patience: Int, _ work: (borrowing PostgreSQLConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let end = Self.now() + patience
    var isFirst = true
    while true {
      do throws(StorageError) {
        return try tried(work)
      } catch {
        guard error.reason == .unreachable else { throw error }
        connection = nil
        // A connection that had died meanwhile is no reason to give up.
        guard isFirst || Self.now() < end else { throw error }
        // No descriptor is waited for; the call only lets the server come back.
        if !isFirst { _ = poll(nil, 0, Self.pauseMilliseconds) }
        isFirst = false
      }
    }
  }

  private mutating func tried<Result>(
    _ work: (borrowing PostgreSQLConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let connection =
      switch self.connection.take() {
      case .some(let connection): connection
      case nil: try connectAnew()
      }
    do throws(StorageError) {
      let result = try work(connection)
      self.connection = consume connection
      return result
    } catch {
      if error.reason != .unreachable { self.connection = consume connection }
      throw gathers && error.reason == .readOnly ? StorageError(.gathers) : error
    }
  }

  /// What a new connection was not told, nobody heard.
  private mutating func connectAnew() throws(StorageError) -> PostgreSQLConnection {
    isListening = false
    let connection = try Self.connect(url, access, seconds: Self.connectSeconds)
    gathers = try connection.refusesToWriteWhatComes()
    return connection
  }

  private static func connect(
    _ url: String, _ access: PostgreSQLStore.Access, seconds: Int
  ) throws(StorageError) -> PostgreSQLConnection {
    do throws(PostgreSQLError) {
      let connection = try PostgreSQLConnection(
        url: url, applicationName: "tapsu", timeoutSeconds: seconds)
      // Nothing waits for ever: neither for a lock, nor in a transaction that somebody left open.
      try connection.execute(
        """
        SET search_path = tapsu; SET synchronous_commit = on; SET lock_timeout = '5s';
        SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '30s';
        SET standard_conforming_strings = on; SET bytea_output = hex;
        """)
      if access == .readOnly { try connection.execute("SET default_transaction_read_only = on") }
      return connection
    } catch {
      throw StorageError(error)
    }
  }

  private static func now() -> Int {
    var time = timespec()
    // The structure is a local variable, valid for the length of the call.
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

extension PostgreSQLConnection {
  /// Runs the work in one transaction, and undoes it when the work fails.
  func transaction<Result>(
    _ beginning: String = "BEGIN",
    _ work: (borrowing PostgreSQLConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try order(beginning)
    do throws(StorageError) {
      let result = try work(self)
      try order("COMMIT")
      return result
    } catch {
      // A connection that is gone has undone it already; the first error is the one to report.
      try? execute("ROLLBACK")
      throw error
    }
  }

  /// Has every transaction only look from now on where the database takes in what others keep, by logical
  /// replication: a line of its own under a number or name that comes later would end the replication.
  /// - Returns: Whether it takes in what others keep.
  func refusesToWriteWhatComes() throws(StorageError) -> Bool {
    let gathers = try found(
      """
      SELECT EXISTS (
        SELECT FROM pg_catalog.pg_subscription_rel AS taken
        JOIN pg_catalog.pg_class AS tables ON tables.oid = taken.srrelid
        JOIN pg_catalog.pg_namespace AS places ON places.oid = tables.relnamespace
        WHERE places.nspname = 'tapsu'
      ) AS gathers
      """
    ) { $0.text("gathers") == "t" }
    guard gathers == [true] else { return false }
    try order("SET default_transaction_read_only = on")
    return true
  }

  func order(_ sql: String) throws(StorageError) {
    do throws(PostgreSQLError) { try execute(sql) } catch { throw StorageError(error) }
  }
}

extension StorageError {
  /// Gives PostgreSQL's failure the sentence that its kind deserves.
  init(_ error: PostgreSQLError) {
    let reason: Reason =
      switch (error.state, error.stateClass) {
      // A server that is asked to stop, or that starts, is soon there again.
      case ("57P01", _), ("57P02", _), ("57P03", _), (_, "08"): .unreachable
      case ("53100", _): .diskFull
      case ("25006", _), ("42501", _): .readOnly
      case ("55P03", _), ("57014", _), (_, "40"), ("53300", _): .busy
      case ("42P01", _), ("3F000", _): .notAStore
      default: error.isConnectionLost ? .unreachable : .failed
      }
    self.init(reason, detail: error.description)
  }
}
