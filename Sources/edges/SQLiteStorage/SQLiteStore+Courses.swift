package import Courses
package import Storage
internal import Synchronization

extension SQLiteStore {
  package func identity() throws(StorageError) -> StoreIdentity {
    // A store that is too old to have a name has to be brought up before it sends anything.
    guard let identity = try look({ database throws(StorageError) in try database.identity() })
    else { throw StorageError(.olderVersion(Int(Schema.firstWithResults))) }
    return identity
  }

  package func courses() throws(StorageError) -> [CourseID] {
    try look { database throws(StorageError) in try database.courses() } ?? []
  }

  package func ledger(of course: CourseID) throws(StorageError) -> [JournalLine] {
    try look { database throws(StorageError) in try database.ledger(of: course) } ?? []
  }

  package func append(
    _ texts: [String], to course: CourseID, after head: JournalHead?, roster: Roster?
  ) throws(StorageError) -> JournalHead {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        try journal.database.append(texts, to: course, after: head, roster: roster)
      }
    }
  }

  package func keep(_ files: [Material]) throws(StorageError) -> String {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        try journal.keep(files)
      }
    }
  }

  package func files(ofSet digest: String) throws(StorageError) -> [Material]? {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.isKept(digest) ? connections.journal.materials(ofSet: digest) : nil
    }
  }

  package func roster(of course: CourseID) throws(StorageError) -> Roster {
    try look { database throws(StorageError) in try database.roster(of: course) } ?? Roster([])
  }

  package func formerTrainees(of course: CourseID) throws(StorageError) -> [Trainee] {
    try look(from: Schema.firstWithFormer) { database throws(StorageError) in
      try database.formerTrainees(of: course)
    } ?? []
  }

  package func attempts(
    of course: CourseID, trainee: TraineeCode?, after last: AttemptID?, limit: Int
  ) throws(StorageError) -> [CourseAttempt] {
    try look { database throws(StorageError) in
      try database.attempts(of: course, trainee: trainee, after: last, limit: limit)
    } ?? []
  }

  package func attemptCounts(
    of course: CourseID
  ) throws(StorageError) -> (all: Int, finished: Int) {
    try look { database throws(StorageError) in try database.attemptCounts(of: course) }
      ?? (all: 0, finished: 0)
  }

  package func place(of id: AttemptID) throws(StorageError) -> CoursePlace? {
    try look { database throws(StorageError) in try database.place(of: id) } ?? nil
  }

  package func storedLines(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.database.storedLines(of: id)
    }
  }

  package func strayNumbers() throws(StorageError) -> [AttemptID] {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.database.strayNumbers()
    }
  }

  package func missingNumbers() throws(StorageError) -> [ClosedRange<AttemptID>] {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.missingNumbers()
    }
  }

  package func receive(_ copy: AttemptCopy) throws(StorageError) -> Reception {
    try copy.requireWhole()
    return try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        try journal.receive(copy)
      }
    }
  }

  /// Looks at what a file of this version has; nothing where it is older and may only be read.
  func look<Result: Sendable>(
    from version: Int64 = Schema.firstWithCourses,
    _ body: @Sendable (borrowing CountedDatabase) throws(StorageError) -> Result
  ) throws(StorageError) -> Result? {
    try connections.withLock { connections throws(StorageError) in
      guard connections.journal.version >= version else { return nil }
      return try body(connections.journal.database)
    }
  }
}
