package import Courses
package import Storage
internal import Synchronization

extension SQLiteStore {
  package func keep(
    _ passwords: [TraineeCode: String], of course: CourseID, with text: String,
    after head: JournalHead?
  ) throws(StorageError) -> JournalHead {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        let head = try journal.database.append([text], to: course, after: head, roster: nil)
        try journal.database.keep(passwords, of: course)
        return head
      }
    }
  }

  package func password(
    of trainee: TraineeCode, in course: CourseID
  ) throws(StorageError) -> String? {
    try look(from: Schema.firstWithSignIns) { database throws(StorageError) in
      try database.password(of: trainee, in: course)
    } ?? nil
  }

  package func beginSignIn(
    of trainee: TraineeCode?, in course: CourseID, from source: String
  ) throws(StorageError) -> SignInTrial {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        try journal.database.beginSignIn(of: trainee, in: course, from: source)
      }
    }
  }

  package func admit(_ trial: Int64) throws(StorageError) {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        try journal.database.admit(trial)
      }
    }
  }

  package func admit(
    _ trainee: TraineeCode, to course: CourseID, from source: String
  ) throws(StorageError) {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        try journal.database.admit(trainee, to: course, from: source)
      }
    }
  }

  package func signIns(of course: CourseID) throws(StorageError) -> [SignIn] {
    try look(from: Schema.firstWithSignIns) { database throws(StorageError) in
      try database.signIns(of: course)
    } ?? []
  }
}
