package import Courses

/// A store that keeps courses beside attempts, and takes in attempts of other stores.
///
/// What it promises beside what every store of attempts does:
///
/// - **A ledger for each course.** What is decided about a course is a line of its ledger, chained like
///   a journal, with who did it and when. No line changes or goes: the ledger is the audit log.
/// - **Persons apart.** Names stand in the rosters, the present one and those before, and nowhere else; ledger and
///   attempts know codes.
/// - **One attempt of one number.** Of two programs that begin the same attempt of the same trainee at
///   once, one is told `.attemptTaken`.
/// - **No secret comes back.** Of a password a hash is kept, and the ledger says that it was set. A wrong one
///   costs time, by the store's clock; each is kept, with the source that it came from.
/// - **Seen at a glance.** Where everybody is can be read without a journal, and is as old as it says.
/// - **Added up without journals.** What finished attempts count for is kept in numbers, and with them up to
///   which line of its ledger those of a course hold. They prove nothing, and can be worked out again.
/// - **Forgotten where it is asked for.** What tells of a person can be written anew without them: the one
///   change of what was written, with a line of the ledger that says so. Chains and seals are those of
///   what is there then, and whoever brings the attempt again is told that it is known.
/// - **Taken in once.** An attempt of another store is known by where it was made; it can come any number
///   of times, longer each time, and is there once, with the hashes that it had there.
package protocol CourseStore: AttemptStore {
  /// The word by which this store is told from every other.
  func identity() throws(StorageError) -> StoreIdentity

  /// Whether it takes in what other stores keep, and can only be looked at; what they do not send, such as who
  /// signed in, it does not know.
  var isCentre: Bool { get }

  /// The courses that there are, by name.
  func courses() throws(StorageError) -> [CourseID]

  /// The lines of a course's ledger in order, verified against their chain; none where there is no
  /// such course.
  func ledger(of course: CourseID) throws(StorageError) -> [JournalLine]

  /// The lines behind a head that was seen that may have come since this was asked last, as cheaply as the
  /// store can tell. Nobody who works waits for a server that is away.
  func newLines(
    of course: CourseID, after head: JournalHead
  ) throws(StorageError) -> [JournalLine]

  /// The last attempt of everybody who has made one and all that are not over, by codes and numbers, and where
  /// everybody is in them.
  func seats(of course: CourseID) throws(StorageError) -> [Seat]

  /// Appends lines to a course's ledger and, with them, puts a roster in the place of the one before;
  /// all or nothing. The head is the one that the writer last saw; a new course has none.
  func append(
    _ texts: [String], to course: CourseID, after head: JournalHead?, roster: Roster?
  ) throws(StorageError) -> JournalHead

  /// Who takes part in a course.
  func roster(of course: CourseID) throws(StorageError) -> Roster

  /// Everybody as rosters had them that others have taken the place of, until the course forgets them: names to be
  /// masked wherever names are. Of those who were forgotten while they stood in the roster the number, with the
  /// agency where it does not tell who they were.
  func formerTrainees(of course: CourseID) throws(StorageError) -> [Trainee]

  /// Keeps the hashes of trainees' passwords in the place of those before, and with them the line of the
  /// ledger that says so; all or nothing.
  func keep(
    _ passwords: [TraineeCode: String], of course: CourseID, with text: String,
    after head: JournalHead?
  ) throws(StorageError) -> JournalHead

  /// The hash of a trainee's password; nothing where none was set.
  func password(of trainee: TraineeCode, in course: CourseID) throws(StorageError) -> String?

  /// Begins to let somebody in, or says how long is to be waited first. What was begun counts as refused
  /// until it is admitted, so that trials made at once count too.
  func beginSignIn(
    of trainee: TraineeCode?, in course: CourseID, from source: String
  ) throws(StorageError) -> SignInTrial

  /// Notes that what was begun ended well.
  func admit(_ trial: Int64) throws(StorageError)

  /// Notes that somebody came in who was known by a key, which is no trial.
  func admit(
    _ trainee: TraineeCode, to course: CourseID, from source: String
  ) throws(StorageError)

  /// Who wanted to sign in to a course, the last first.
  func signIns(of course: CourseID) throws(StorageError) -> [SignIn]

  /// One page of a course's attempts, in the order of their numbers; of one trainee, if one is given.
  func attempts(
    of course: CourseID, trainee: TraineeCode?, after last: AttemptID?, limit: Int
  ) throws(StorageError) -> [CourseAttempt]

  /// How many attempts a course has, and how many of them are over.
  func attemptCounts(of course: CourseID) throws(StorageError) -> (all: Int, finished: Int)

  /// Keeps what finished attempts count for in the place of what was kept before, and up to where the course
  /// is reckoned with it, if it is as a whole; all or nothing. Of an attempt that has changed nothing is kept.
  func keep(_ figures: [KeptFigures], _ reckoning: Reckoning?) throws(StorageError)

  /// What is kept of a course's attempts, in the order of their numbers.
  func figures(of course: CourseID) throws(StorageError) -> [KeptFigures]

  /// The courses of which something may count for other than what is kept; of one, if one is given.
  func unreckoned(by version: Int64, _ course: CourseID?) throws(StorageError) -> [CourseID]

  /// What the people of each agency came to, by what is kept: the agencies by name, and all together.
  func agencyFigures(
    _ query: AgencyQuery
  ) throws(StorageError) -> (agencies: [AgencyFigures], all: AgencyFigures)

  /// To which course an attempt belongs, if it belongs to one.
  func place(of id: AttemptID) throws(StorageError) -> CoursePlace?

  /// The attempt's lines as they stand there, whatever was done to them, for whoever looks for faults.
  func storedLines(of id: AttemptID) throws(StorageError) -> [JournalLine]

  /// The numbers under which lines stand though there is no attempt of that number: somebody has
  /// taken it away, or put the lines there.
  func strayNumbers() throws(StorageError) -> [AttemptID]

  /// The numbers that were given to attempts of which nothing is there any more, in ranges: somebody has
  /// taken them away.
  ///
  /// Nothing where numbers are also used up by what was never written.
  func missingNumbers() throws(StorageError) -> [ClosedRange<AttemptID>]

  /// Writes a course anew without persons whom it is to forget; all or nothing.
  /// - Returns: Whether the bytes that told of them are gone from the store too, or lie there until their
  ///   place is written over.
  func forget(_ forgetting: Forgetting, in course: CourseID) throws(StorageError) -> Bool

  /// Keeps the files by which attempts are scored once more, each once.
  /// - Returns: The digest of the set, which the ledger names.
  func keep(_ files: [Material]) throws(StorageError) -> String

  /// The files of a set by path, verified against their digests; nothing where the store has no such set.
  func files(ofSet digest: String) throws(StorageError) -> [Material]?

  /// Takes in an attempt of another store, as far as it has come.
  func receive(_ copy: AttemptCopy) throws(StorageError) -> Reception
}

extension CourseStore {
  package var isCentre: Bool { false }

  /// All attempts of a course, or those of one trainee.
  package func attempts(
    of course: CourseID, trainee: TraineeCode? = nil
  ) throws(StorageError) -> [CourseAttempt] {
    var all: [CourseAttempt] = []
    while true {
      let page = try attempts(
        of: course, trainee: trainee, after: all.last?.record.id, limit: StoreBounds.page)
      all += page
      if page.count < StoreBounds.page { return all }
    }
  }

  /// An attempt with everything that another store needs to have it too.
  package func copy(of id: AttemptID) throws(StorageError) -> AttemptCopy {
    let record = try attempt(id)
    let lines = try journal(of: id)
    let origin: AttemptOrigin
    if let first = record.origin {
      origin = first
    } else {
      origin = AttemptOrigin(store: try identity(), number: id.number)
    }
    return AttemptCopy(
      origin: origin, header: record.header, materials: try materials(of: id), lines: lines,
      standing: record.standing, place: try place(of: id))
  }
}
