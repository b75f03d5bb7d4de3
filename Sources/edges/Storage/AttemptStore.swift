package import Courses

/// A place that keeps attempts: their journals for good, their bookmark until the next key press.
///
/// What every store promises, and one suite of tests holds every store to:
///
/// - **Whole or not at all.** Every call that writes is one transaction. Whoever reads sees all of
///   it or nothing, and so does whoever comes after a kill or a power cut in the middle.
/// - **Kept before it is said.** When `create` or `append` returns, what it wrote survives a power
///   cut of the machine that keeps it. What `keepClock`, `setBookmark` and `keepResult` wrote
///   survives the end of the process, however it ends; a power cut may take the last of it.
/// - **Written once.** A call that failed can be made again as it was, also when it is not known
///   whether it was carried out: lines that are the attempt's last already are not written again.
/// - **One writer.** Who has not seen an attempt's last line cannot write to it. Two programs that
///   work on one attempt exclude each other; one of them is told `.conflict`.
/// - **Nothing is taken back.** No line of a journal changes or goes, an attempt that is over takes
///   nothing more, and what was changed behind the store's back is noticed by chain and seal.
///
/// A store is for any number of threads at once; its calls wait for each other.
package protocol AttemptStore: Sendable {
  /// Creates an attempt with its first lines and the source files that it runs from, all or
  /// nothing; equal files are kept once.
  ///
  /// There is never an attempt without lines: nobody could say what it was. One that belongs to a
  /// course has its place there from the beginning.
  func create(
    _ header: AttemptHeader, materials: [Material], lines: [String], standing: AttemptStanding,
    place: CoursePlace?
  ) throws(StorageError) -> AttemptRecord

  /// Appends the lines and how the attempt stands after them, all or nothing, and returns when
  /// they are safe from a power cut. To a finished attempt nothing can be appended.
  ///
  /// The head is the one that the writer last saw. When another process has written since, nothing
  /// is appended and the error is `.conflict`. The same call made again appends nothing and returns
  /// the same head, as long as nobody has written since.
  func append(
    _ texts: [String], to id: AttemptID, after head: JournalHead, standing: AttemptStanding
  ) throws(StorageError) -> JournalHead

  /// Keeps a reading of the trainee's clock, cheaply: it survives the process, not a power cut. With it
  /// goes where the trainee is, in the place of what was kept before, until the attempt is over.
  func keepClock(
    _ clock: String, of id: AttemptID, after head: JournalHead, presence: Presence?
  ) throws(StorageError)

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

  /// Keeps what a finished attempt came to, cheaply, in the place of what was kept before: what is
  /// lost of it can be worked out again.
  func keepResult(_ result: AttemptResult, of id: AttemptID) throws(StorageError)

  func result(of id: AttemptID) throws(StorageError) -> AttemptResult?
}

extension AttemptStore {
  /// Keeps a reading of the clock of an attempt that belongs to no course.
  package func keepClock(
    _ clock: String, of id: AttemptID, after head: JournalHead
  ) throws(StorageError) {
    try keepClock(clock, of: id, after: head, presence: nil)
  }

  /// Creates an attempt that belongs to no course.
  package func create(
    _ header: AttemptHeader, materials: [Material], lines: [String], standing: AttemptStanding
  ) throws(StorageError) -> AttemptRecord {
    try create(header, materials: materials, lines: lines, standing: standing, place: nil)
  }
}
