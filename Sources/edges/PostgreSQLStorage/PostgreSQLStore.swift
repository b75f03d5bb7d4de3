package import Courses
package import Storage
internal import Synchronization

/// A store in a PostgreSQL database, for a whole department: many programs on many machines at once.
///
/// One connection carries everything. Journals wait for the server's disk; bookmarks, clocks and
/// results do not. A connection that is lost is made again, and what was under way is done again,
/// which every call of a store allows. Who types may ask to be told soon that the server does not answer.
package final class PostgreSQLStore: CourseStore {
  /// What may be done with the database.
  package enum Access: Sendable {
    /// Looking alone: nothing is created.
    case readOnly
    case readWrite
  }

  /// Whether a place that was named for a store is a PostgreSQL database.
  package static func isAddress(_ text: String) -> Bool {
    ["postgresql://", "postgres://"].contains { text.hasPrefix($0) }
  }

  /// How long somebody who types waits for an answer before they are told that there is none yet.
  package static let typingMilliseconds = 800

  let session: Mutex<Session>
  /// Where nobody may be kept waiting: what is done of a shift goes this way.
  private let errands: Errands?
  /// What was to be made last, if that was not answered, and the token by which it is found.
  private let unanswered = Mutex<(creation: Creation, token: String)?>(nil)

  /// An attempt that was to be made, when nobody knows whether it was: asked for again, it is the same.
  private struct Creation: Equatable {
    let scenario: String
    let trainee: TraineeID
    let lines: [String]
    let place: CoursePlace?
  }

  /// Connects to the database, and makes the tables when they are missing.
  ///
  /// Where a time is given, what is done and looked for in a shift fails as unreachable when it takes longer; it
  /// may be done all the same, and can be asked for again.
  package convenience init(
    url: String, access: Access = .readWrite, answeringWithin milliseconds: Int? = nil
  ) throws(StorageError) {
    try self.init(
      url: url, access: access, migrations: Migration.all, answeringWithin: milliseconds)
  }

  init(
    url: String, access: Access, migrations: [Migration], answeringWithin milliseconds: Int? = nil
  ) throws(StorageError) {
    session = Mutex(try Session(url: url, access: access, migrations: migrations))
    errands = milliseconds.map(Errands.init(milliseconds:))
  }

  /// Whether the database is a centre: it takes in what others keep, and can only be looked at.
  package var isCentre: Bool { session.withLock { $0.gathers } }

  /// Does what is waited for in a shift.
  func soon<Result: Sendable>(
    _ work: @escaping @Sendable (inout Session) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    guard let errands else {
      return try session.withLock { session throws(StorageError) in try work(&session) }
    }
    return try errands.send { [self] () throws(StorageError) in
      try session.withLock { session throws(StorageError) in try work(&session) }
    }
  }

  package func create(
    _ header: AttemptHeader, materials: [Material], lines: [String], standing: AttemptStanding,
    place: CoursePlace?
  ) throws(StorageError) -> AttemptRecord {
    precondition(!lines.isEmpty, "an attempt begins with its first lines")
    let creation = Creation(
      scenario: header.scenario, trainee: header.trainee, lines: lines, place: place)
    let token = token(of: creation)
    do throws(StorageError) {
      return try soon { session throws(StorageError) in
        try session.transaction { connection throws(StorageError) in
          if let made = try connection.attempt(madeBy: token) { return made }
          return try connection.create(header, token, materials, lines, standing, place)
        }
      }
    } catch {
      if error.reason == .unreachable { unanswered.withLock { $0 = (creation, token) } }
      throw error
    }
  }

  /// The token of what is to be made: its own, where it was asked for before and not answered.
  private func token(of creation: Creation) -> String {
    unanswered.withLock { last in
      defer { last = nil }
      return last?.creation == creation ? last?.token ?? Self.token() : Self.token()
    }
  }

  /// A word that nobody else has.
  static func token() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in String(generator.next(), radix: 36) }.joined()
  }

  package func append(
    _ texts: [String], to id: AttemptID, after head: JournalHead, standing: AttemptStanding
  ) throws(StorageError) -> JournalHead {
    try soon { session throws(StorageError) in
      try session.transaction { connection throws(StorageError) in
        try connection.append(texts, to: id, after: head, standing: standing)
      }
    }
  }

  package func keepClock(
    _ clock: String, of id: AttemptID, after head: JournalHead, presence: Presence?
  ) throws(StorageError) {
    try soon { session throws(StorageError) in
      try session.quickly { connection throws(StorageError) in
        try connection.keepClock(clock, of: id, after: head, presence)
      }
    }
  }

  package func attempt(_ id: AttemptID) throws(StorageError) -> AttemptRecord {
    try session.withLock { session throws(StorageError) in
      try session.read { connection throws(StorageError) in try connection.attempt(id) }
    }
  }

  package func attempts(_ query: AttemptQuery) throws(StorageError) -> [AttemptRecord] {
    try session.withLock { session throws(StorageError) in
      try session.read { connection throws(StorageError) in try connection.attempts(query) }
    }
  }

  package func journal(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    try session.withLock { session throws(StorageError) in
      try session.read { connection throws(StorageError) in try connection.lines(of: id) }
    }
  }

  package func materials(of id: AttemptID) throws(StorageError) -> [Material] {
    try session.withLock { session throws(StorageError) in
      try session.read { connection throws(StorageError) in try connection.materials(of: id) }
    }
  }

  package func setBookmark(
    _ bytes: [UInt8]?, key: String, of id: AttemptID
  ) throws(StorageError) {
    try soon { session throws(StorageError) in
      try session.quickly { connection throws(StorageError) in
        try connection.setBookmark(bytes, key: key, of: id)
      }
    }
  }

  package func bookmark(key: String, of id: AttemptID) throws(StorageError) -> [UInt8]? {
    try session.withLock { session throws(StorageError) in
      try session.read { connection throws(StorageError) in
        try connection.bookmark(key: key, of: id)
      }
    }
  }

  package func keepResult(_ result: AttemptResult, of id: AttemptID) throws(StorageError) {
    try soon { session throws(StorageError) in
      try session.quickly { connection throws(StorageError) in
        try connection.keepResult(result, of: id)
      }
    }
  }

  package func result(of id: AttemptID) throws(StorageError) -> AttemptResult? {
    try session.withLock { session throws(StorageError) in
      try session.read { connection throws(StorageError) in try connection.result(of: id) }
    }
  }
}
