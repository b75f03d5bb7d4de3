package import Courses
internal import PostgreSQL
package import Storage
internal import Synchronization

extension PostgreSQLStore {
  /// Only the owner of the tables can let it through.
  ///
  /// A server keeps what was written over until it needs the place, and in the logs that its backups are made
  /// of; nobody but its administrator can tell when.
  package func forget(
    _ forgetting: Forgetting, in course: CourseID
  ) throws(StorageError) -> Bool {
    try session.withLock { session throws(StorageError) in
      try session.transaction { connection throws(StorageError) in
        try connection.waitForOthers(at: "course \(course)")
        try connection.setForgettingTriggers("DISABLE")
        try connection.forget(forgetting, in: course)
        try connection.setForgettingTriggers("ENABLE")
      }
    }
    return false
  }
}

extension PostgreSQLConnection {
  /// Whoever else writes to these tables waits until the transaction ends.
  fileprivate func setForgettingTriggers(_ word: String) throws(StorageError) {
    for (trigger, table) in Self.forgettingTriggers {
      try order("ALTER TABLE tapsu.\(table) \(word) TRIGGER \(trigger)")
    }
  }
}
