import Courses
import Exports
import Petitions
import Runner
import Storage
import Wording

/// The names by which attempts are told of outside: those of a course belong to it alone, so that what
/// two courses tell cannot be joined.
struct TraineeNames {
  private let archive: AttemptArchive
  private let environment: Environment
  /// The pseudonyms of attempts that belong to no course of the store; made when they are wanted.
  private var usual: Pseudonyms?
  private var courses: [CourseID: OpenedCourse?] = [:]
  private var disguises: [CourseID: CourseDisguise] = [:]
  private var rosters: [CourseID: [TraineeCode: Trainee]] = [:]

  /// The secret of the store is how its oldest finished attempt ends: nobody outside can guess it.
  init(_ archive: AttemptArchive, _ environment: Environment, secret: String? = nil) {
    self.archive = archive
    self.environment = environment
    usual = secret.map(Pseudonyms.init)
  }

  mutating func pseudonym(
    of trainee: TraineeID, at place: CoursePlace?
  ) throws(Failure) -> String {
    if let place, let disguise = try disguise(of: place.course) {
      return disguise.code(place.trainee).text
    }
    let usual: Pseudonyms
    if let known = self.usual {
      usual = known
    } else {
      usual = Pseudonyms(secret: try oldestHash())
    }
    self.usual = usual
    return usual.name(for: place.map { "\($0.course)/\($0.trainee)" } ?? trainee.text)
  }

  /// The people of a course as they are told of outside; nothing where attempts have come without it.
  mutating func disguise(of course: CourseID) throws(Failure) -> CourseDisguise? {
    if let known = disguises[course] { return known }
    guard let desk = try opened(course) else { return nil }
    let disguise = try CourseDisguise(desk)
    disguises[course] = disguise
    return disguise
  }

  /// Who somebody of a course is by its roster; nothing where they are not in it any more.
  mutating func trainee(at place: CoursePlace) throws(Failure) -> Trainee? {
    if let known = rosters[place.course] { return known[place.trainee] }
    let roster = try opened(place.course)?.roster
    let trainees = Dictionary((roster?.trainees ?? []).map { ($0.code, $0) }) { first, _ in first }
    rosters[place.course] = trainees
    return trainees[place.trainee]
  }

  private mutating func opened(_ course: CourseID) throws(Failure) -> OpenedCourse? {
    if let known = courses[course] { return known }
    guard let store = archive.store as? any CourseStore else { return nil }
    let isThere = try environment.kept { () throws(StorageError) in
      try store.courses().contains(course)
    }
    let found = isThere ? try OpenedCourse(course.text, in: store, environment) : nil
    courses[course] = .some(found)
    return found
  }

  private func oldestHash() throws(Failure) -> String {
    try environment.kept { () throws(StorageError) in
      var oldest: AttemptRecord?
      while true {
        let page = try archive.store.attempts(
          AttemptQuery(state: .finished, before: oldest?.id, limit: StoreBounds.page))
        oldest = page.last ?? oldest
        if page.count < StoreBounds.page { return oldest?.head.hash ?? "" }
      }
    }
  }
}
