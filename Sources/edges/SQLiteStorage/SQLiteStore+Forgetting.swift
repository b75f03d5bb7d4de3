package import Courses
internal import SQLite
package import Storage
internal import Synchronization

extension SQLiteStore {
  package func forget(
    _ forgetting: Forgetting, in course: CourseID
  ) throws(StorageError) -> Bool {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        for (trigger, _) in CountedDatabase.forgettingTriggers {
          try journal.database.run(script: "DROP TRIGGER \(trigger)")
        }
        try journal.database.forget(forgetting, in: course)
        for (trigger, _) in CountedDatabase.forgettingTriggers {
          try journal.database.run(script: Schema.statement(making: trigger))
        }
      }
      return connections.journal.clearRemains()
    }
  }
}

extension JournalConnection {
  /// Writes the file anew without what was deleted in it, and empties the log; false where other programs
  /// hold them.
  fileprivate func clearRemains() -> Bool {
    do throws(StorageError) {
      try database.run(script: "VACUUM")
      let isBusy = try database.rows("PRAGMA wal_checkpoint(TRUNCATE)", maximum: 1) {
        $0.integer("busy") != 0
      }
      return isBusy == [false]
    } catch {
      return false
    }
  }
}
