package import Courses
internal import PostgreSQL
package import Storage
internal import Synchronization

extension PostgreSQLStore {
  /// A million people are told apart in memory, not on the disk.
  private static let memory = "SET LOCAL work_mem = '128MB'"

  package func keep(
    _ figures: [KeptFigures], _ reckoning: Reckoning?
  ) throws(StorageError) {
    try session.withLock { session throws(StorageError) in
      try session.reckoning { connection throws(StorageError) in
        try connection.keep(figures, reckoning)
      }
    }
  }

  package func figures(of course: CourseID) throws(StorageError) -> [KeptFigures] {
    try look { connection throws(StorageError) in try connection.figures(of: course) }
  }

  package func unreckoned(
    by version: Int64, _ course: CourseID?
  ) throws(StorageError) -> [CourseID] {
    try look { connection throws(StorageError) in
      try connection.order(Self.memory)
      return try connection.unreckoned(by: version, course)
    }
  }

  package func agencyFigures(
    _ query: AgencyQuery
  ) throws(StorageError) -> (agencies: [AgencyFigures], all: AgencyFigures) {
    try look { connection throws(StorageError) in
      try connection.order(Self.memory)
      return try connection.agencyFigures(query)
    }
  }
}
