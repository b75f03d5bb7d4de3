package import Courses
package import Storage
internal import Synchronization

/// A store in one SQLite file, on the disk of the machine that the attempts are made on.
///
/// Two connections share the file: the journal's commits wait for the disk, those of the bookmark,
/// of the clock and of the results do not.
package final class SQLiteStore: CourseStore {
  /// Asked before every write with its number, from 1; a true answer makes that write fail.
  package typealias Fault = @Sendable (_ write: Int) -> Bool

  /// What may be done with the file.
  package enum Access: Sendable {
    /// Looking alone: nothing is created, and a file that may not be written will do.
    case readOnly
    case readWrite
  }

  let connections: Mutex<Connections>

  /// Opens the store, and creates file and folders, for their owner only, when they are missing.
  package init(
    path: String, access: Access = .readWrite, fault: Fault? = nil
  ) throws(StorageError) {
    if access == .readWrite { try PrivateFile.create(path) }
    connections = Mutex(try Connections.open(path: path, access: access, fault: fault))
  }

  package func create(
    _ header: AttemptHeader, materials: [Material], lines: [String], standing: AttemptStanding,
    place: CoursePlace?
  ) throws(StorageError) -> AttemptRecord {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        try journal.create(
          header, materials: materials, lines: lines, standing: standing, place: place)
      }
    }
  }

  package func append(
    _ texts: [String], to id: AttemptID, after head: JournalHead, standing: AttemptStanding
  ) throws(StorageError) -> JournalHead {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.transaction { journal throws(StorageError) in
        try journal.append(texts, to: id, after: head, standing: standing)
      }
    }
  }

  package func keepClock(
    _ clock: String, of id: AttemptID, after head: JournalHead, presence: Presence?
  ) throws(StorageError) {
    try connections.withLock { connections throws(StorageError) in
      try connections.keepClock(clock, of: id, after: head, presence)
    }
  }

  package func attempt(_ id: AttemptID) throws(StorageError) -> AttemptRecord {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.attempt(id)
    }
  }

  package func attempts(_ query: AttemptQuery) throws(StorageError) -> [AttemptRecord] {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.attempts(query)
    }
  }

  package func journal(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.lines(of: id)
    }
  }

  package func materials(of id: AttemptID) throws(StorageError) -> [Material] {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.materials(of: id)
    }
  }

  package func setBookmark(
    _ bytes: [UInt8]?, key: String, of id: AttemptID
  ) throws(StorageError) {
    try connections.withLock { connections throws(StorageError) in
      try connections.setBookmark(bytes, key: key, of: id)
    }
  }

  package func bookmark(key: String, of id: AttemptID) throws(StorageError) -> [UInt8]? {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.bookmark(key: key, of: id)
    }
  }

  package func keepResult(_ result: AttemptResult, of id: AttemptID) throws(StorageError) {
    try connections.withLock { connections throws(StorageError) in
      try connections.keepResult(result, of: id)
    }
  }

  package func result(of id: AttemptID) throws(StorageError) -> AttemptResult? {
    try connections.withLock { connections throws(StorageError) in
      try connections.journal.result(of: id)
    }
  }
}
