package import Courses
internal import PostgreSQL
package import Storage
internal import Synchronization

extension PostgreSQLStore {
  package func keep(
    _ figures: [KeptFigures], _ reckoning: Reckoning?
  ) throws(StorageError) {
    try session.withLock { session throws(StorageError) in
      try session.transaction { connection throws(StorageError) in
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
      try connection.unreckoned(by: version, course)
    }
  }

  package func agencyFigures(
    _ query: AgencyQuery
  ) throws(StorageError) -> (agencies: [AgencyFigures], all: AgencyFigures) {
    try look { connection throws(StorageError) in
      // A million people are added up in memory, not on the disk.
      try connection.order("SET LOCAL work_mem = '128MB'")
      return try connection.agencyFigures(query)
    }
  }
}
