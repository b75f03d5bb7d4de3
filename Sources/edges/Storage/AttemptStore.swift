/// A place that keeps attempts: their journals for good, their bookmark until the next key press.
package protocol AttemptStore: Sendable {
  /// Creates an attempt with the source files that it runs from; equal files are kept once.
  func create(_ header: AttemptHeader, materials: [Material]) throws(StorageError) -> AttemptRecord

  /// Appends the lines, all or none, and returns when they are safe from a power cut.
  ///
  /// The head is the one that the writer last saw. When another process has written since, nothing
  /// is appended and the error is `.conflict`.
  func append(
    _ texts: [String], to id: AttemptID, after head: JournalHead
  ) throws(StorageError) -> JournalHead

  /// Marks the attempt finished; nothing can be appended to it afterwards.
  func finish(_ id: AttemptID, at closedAt: Int64, head: JournalHead) throws(StorageError)

  func attempt(_ id: AttemptID) throws(StorageError) -> AttemptRecord

  /// One page of attempts, newest first.
  func attempts(_ query: AttemptQuery) throws(StorageError) -> [AttemptRecord]

  /// The attempt's lines in order, verified against their chain.
  func journal(of id: AttemptID) throws(StorageError) -> [JournalLine]

  /// The attempt's source files by path, verified against their digests.
  func materials(of id: AttemptID) throws(StorageError) -> [Material]

  /// Keeps or, with nil, forgets what a process must find again after it is killed.
  func setBookmark(_ bytes: [UInt8]?, key: String, of id: AttemptID) throws(StorageError)

  func bookmark(key: String, of id: AttemptID) throws(StorageError) -> [UInt8]?
}
