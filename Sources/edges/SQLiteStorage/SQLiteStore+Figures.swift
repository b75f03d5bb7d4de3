package import Courses
package import Storage
internal import Synchronization

extension SQLiteStore {
  package func keep(
    _ figures: [KeptFigures], _ reckoning: Reckoning?
  ) throws(StorageError) {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        try journal.database.keep(figures, reckoning)
      }
    }
  }

  package func figures(of course: CourseID) throws(StorageError) -> [KeptFigures] {
    try look(from: Schema.firstWithFigures) { database throws(StorageError) in
      try database.figures(of: course)
    } ?? []
  }

  package func unreckoned(
    by version: Int64, _ course: CourseID?
  ) throws(StorageError) -> [CourseID] {
    let found = try look(from: Schema.firstWithFormer) { database throws(StorageError) in
      try database.unreckoned(by: version, course)
    }
    guard let found else { throw Self.tooOld }
    return found
  }

  package func agencyFigures(
    _ query: AgencyQuery
  ) throws(StorageError) -> (agencies: [AgencyFigures], all: AgencyFigures) {
    let found = try look(from: Schema.firstWithFormer) { database throws(StorageError) in
      try database.agencyFigures(query)
    }
    guard let found else { throw Self.tooOld }
    return found
  }

  private static var tooOld: StorageError {
    StorageError(.olderVersion(Int(Schema.firstWithFormer - 1)))
  }
}
