package import Courses
internal import PostgreSQL
package import Storage
internal import Synchronization

extension PostgreSQLStore {
  package func identity() throws(StorageError) -> StoreIdentity {
    try look { connection throws(StorageError) in try connection.identity() }
  }

  package func courses() throws(StorageError) -> [CourseID] {
    try look { connection throws(StorageError) in try connection.courses() }
  }

  package func ledger(of course: CourseID) throws(StorageError) -> [JournalLine] {
    try look { connection throws(StorageError) in try connection.ledger(of: course) }
  }

  package func append(
    _ texts: [String], to course: CourseID, after head: JournalHead?, roster: Roster?
  ) throws(StorageError) -> JournalHead {
    try session.withLock { session throws(StorageError) in
      try session.transaction { connection throws(StorageError) in
        try connection.waitForOthers(at: "course \(course)")
        return try connection.append(texts, to: course, after: head, roster: roster)
      }
    }
  }

  package func keep(_ files: [Material]) throws(StorageError) -> String {
    try session.withLock { session throws(StorageError) in
      try session.transaction { connection throws(StorageError) in try connection.keep(files) }
    }
  }

  package func files(ofSet digest: String) throws(StorageError) -> [Material]? {
    try look { connection throws(StorageError) in
      try connection.isKept(digest) ? connection.materials(ofSet: digest) : nil
    }
  }

  package func roster(of course: CourseID) throws(StorageError) -> Roster {
    try look { connection throws(StorageError) in try connection.roster(of: course) }
  }

  package func formerTrainees(of course: CourseID) throws(StorageError) -> [Trainee] {
    try look { connection throws(StorageError) in try connection.formerTrainees(of: course) }
  }

  package func attempts(
    of course: CourseID, trainee: TraineeCode?, after last: AttemptID?, limit: Int
  ) throws(StorageError) -> [CourseAttempt] {
    try look { connection throws(StorageError) in
      try connection.attempts(of: course, trainee: trainee, after: last, limit: limit)
    }
  }

  package func attemptCounts(
    of course: CourseID
  ) throws(StorageError) -> (all: Int, finished: Int) {
    try look { connection throws(StorageError) in try connection.attemptCounts(of: course) }
  }

  package func place(of id: AttemptID) throws(StorageError) -> CoursePlace? {
    try look { connection throws(StorageError) in try connection.place(of: id) }
  }

  package func storedLines(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    try look { connection throws(StorageError) in try connection.storedLines(of: id) }
  }

  package func strayNumbers() throws(StorageError) -> [AttemptID] {
    try look { connection throws(StorageError) in try connection.strayNumbers() }
  }

  // The server’s counters do not go back with a transaction that is taken back, so that a number may be
  // missing of which there never was an attempt.
  package func missingNumbers() throws(StorageError) -> [ClosedRange<AttemptID>] { [] }

  package func receive(_ copy: AttemptCopy) throws(StorageError) -> Reception {
    try copy.requireWhole()
    return try session.withLock { session throws(StorageError) in
      try session.transaction { connection throws(StorageError) in
        try connection.receive(copy, token: Self.token())
      }
    }
  }

  func look<Result: Sendable>(
    _ body: @Sendable (borrowing PostgreSQLConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try session.withLock { session throws(StorageError) in
      try session.read { connection throws(StorageError) in try body(connection) }
    }
  }
}
