import Courses
package import Storage
package import WorkCalendar

extension AttemptArchive {
  /// A course as it is now; nothing where this store has none of that name, as that of a sealed exam has not.
  func course(_ id: CourseID) throws(StorageError) -> Course? {
    guard let store = store as? any CourseStore else { return nil }
    return try KeptCourse(id, in: store)?.course
  }

  /// To which course an attempt belongs, if it belongs to one: a code is somebody’s within it alone.
  package func place(of id: AttemptID) throws(StorageError) -> CoursePlace? {
    try (store as? any CourseStore)?.place(of: id)
  }

  /// Until when nobody sees what an attempt came to, as its course wants it; nothing where it may be seen.
  package func sealedUntil(_ id: AttemptID, at now: Instant) throws(StorageError) -> Instant? {
    guard let place = try place(of: id) else { return nil }
    return try course(place.course)?.debriefWaits(for: place.assignment, at: now)
  }
}

/// Which attempts are worked and looked at in their course alone, and not from home: whoever sits at the
/// machine need not be the one whose attempt it is.
struct CourseReserve {
  private let archive: AttemptArchive
  private var courses: [CourseID: Course?] = [:]

  init(_ archive: AttemptArchive) { self.archive = archive }

  /// The attempts that are not among them.
  mutating func others(
    of records: [AttemptRecord], at now: Instant
  ) throws(StorageError) -> [AttemptRecord] {
    var others: [AttemptRecord] = []
    for record in records where try !has(record.id, at: now) { others.append(record) }
    return others
  }

  /// Whether an attempt belongs to a course that asks for a password, or holds back what it came to.
  private mutating func has(_ id: AttemptID, at now: Instant) throws(StorageError) -> Bool {
    guard let place = try archive.place(of: id) else { return false }
    let known: Course?
    if let kept = courses[place.course] {
      known = kept
    } else {
      known = try archive.course(place.course)
      courses[place.course] = .some(known)
    }
    guard let known else { return false }
    if !known.withPassword.isEmpty { return true }
    return known.debriefWaits(for: place.assignment, at: now) != nil
  }
}
