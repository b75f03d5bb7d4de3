package import Courses
internal import PostgreSQL
package import Storage
internal import Synchronization

extension PostgreSQLStore {
  package func keep(
    _ passwords: [TraineeCode: String], of course: CourseID, with text: String,
    after head: JournalHead?
  ) throws(StorageError) -> JournalHead {
    try session.withLock { session throws(StorageError) in
      try session.transaction { connection throws(StorageError) in
        try connection.waitForOthers(at: "course \(course)")
        let head = try connection.append([text], to: course, after: head, roster: nil)
        try connection.keep(passwords, of: course)
        return head
      }
    }
  }

  package func password(
    of trainee: TraineeCode, in course: CourseID
  ) throws(StorageError) -> String? {
    try look { connection throws(StorageError) in
      try connection.password(of: trainee, in: course)
    }
  }

  package func beginSignIn(
    of trainee: TraineeCode?, in course: CourseID, from source: String
  ) throws(StorageError) -> SignInTrial {
    try session.withLock { session throws(StorageError) in
      try session.transaction { connection throws(StorageError) in
        // One after the other: of a hundred that come at once, each sees those before it.
        try connection.waitForOthers(at: "sign-in \(course)")
        return try connection.beginSignIn(of: trainee, in: course, from: source)
      }
    }
  }

  package func admit(_ trial: Int64) throws(StorageError) {
    try session.withLock { session throws(StorageError) in
      try session.transaction { connection throws(StorageError) in try connection.admit(trial) }
    }
  }

  package func admit(
    _ trainee: TraineeCode, to course: CourseID, from source: String
  ) throws(StorageError) {
    try session.withLock { session throws(StorageError) in
      try session.transaction { connection throws(StorageError) in
        try connection.admit(trainee, to: course, from: source)
      }
    }
  }

  package func signIns(of course: CourseID) throws(StorageError) -> [SignIn] {
    try look { connection throws(StorageError) in try connection.signIns(of: course) }
  }
}
