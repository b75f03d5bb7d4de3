package import Courses
internal import PostgreSQL
package import Storage

extension PostgreSQLStore {
  package func seats(of course: CourseID) throws(StorageError) -> [Seat] {
    try look { connection throws(StorageError) in try connection.seats(of: course) }
  }

  /// The database is asked only when it has said that the ledger grew, or may have while nobody listened.
  package func newLines(
    of course: CourseID, after head: JournalHead
  ) throws(StorageError) -> [JournalLine] {
    try soon { session throws(StorageError) in
      guard try session.mayHaveGrown(course.text, after: head) else { return [] }
      let lines = try session.quickly { connection throws(StorageError) in
        try connection.newLines(of: course, after: head)
      }
      session.hasRead(course.text, to: lines.last?.head ?? head)
      return lines
    }
  }
}
