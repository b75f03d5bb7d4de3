package import Courses
package import Storage

extension SQLiteStore {
  package func seats(of course: CourseID) throws(StorageError) -> [Seat] {
    try look(from: Schema.firstWithPresence) { database throws(StorageError) in
      try database.seats(of: course)
    } ?? []
  }

  /// One look at the end of an index, which is cheaper than any sign that there is something.
  package func newLines(
    of course: CourseID, after head: JournalHead
  ) throws(StorageError) -> [JournalLine] {
    try look { database throws(StorageError) in
      try database.newLines(of: course, after: head)
    } ?? []
  }
}
