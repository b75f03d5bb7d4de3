import Courses
import PostgreSQL
import PostgreSQLStorage
import Runner
import Storage

/// The reports of a database with very many attempts, which are generated: one course as the program makes it,
/// and around it others of which only the rows are there.
struct ReportMeasurement {
  private static let attemptsPerCourse = 500
  private static let agencyCount = 600
  /// Generated at once; so much fits into one transaction of any server.
  private static let coursesAtOnce = 20
  private static let rounds = 5

  private(set) var course = Samples()
  private(set) var agencies = Samples()
  private let url: String

  /// Fills an empty database of a superuser, who can put triggers aside, with so many attempts in courses of
  /// 500, each with so many lines, and measures.
  init(
    tapsu: String, url: String, attempts: Int, events: Int
  ) throws(BenchmarkFailure) {
    self.url = url
    let folder = try TemporaryFolder()
    let options = ["--scenarios", "scenarios", "--store", url]
    try SampleCourse.setUp(tapsu, trainees: Self.attemptsPerCourse, options, in: folder.path)
    do throws(StorageError) {
      try fillCourse(events: events)
    } catch {
      throw BenchmarkFailure(error.description)
    }
    do throws(PostgreSQLError) {
      try fillOthers(courses: max(1, attempts / Self.attemptsPerCourse) - 1, events: events)
    } catch {
      throw BenchmarkFailure(error.description)
    }
    course = try CommandMeasurement(
      [tapsu, "course", "show", SampleCourse.name] + options, endingWith: [0], in: folder,
      count: Self.rounds
    ).times
    agencies = try CommandMeasurement(
      [tapsu, "course", "agencies"] + options, endingWith: [0], in: folder, count: Self.rounds
    ).times
  }

  private static let figures = AttemptFigures(
    points: 612, pointsPossible: 900, failPoints: 0, passMark: 60,
    petitions: PetitionCounts(all: 9, own: 5, ownOnTime: 4, right: 5, satisfied: 7), unread: 0)

  /// The attempts of the course that is shown, with whole seals: each is held against its seal.
  private func fillCourse(events: Int) throws(StorageError) {
    let store = try PostgreSQLStore(url: url)
    guard let course = CourseID(SampleCourse.name),
      let assignment = AssignmentID(SampleCourse.assignment)
    else { preconditionFailure("the sample's names are names") }
    let version = AttemptArchive.scoringVersion
    var kept: [KeptFigures] = []
    for number in 1...Self.attemptsPerCourse {
      guard let trainee = TraineeCode("HV-\(number)") else { continue }
      let begun = try store.create(
        AttemptHeader(
          scenario: "ngay-dau", title: "Ngày đầu", mode: "exam", trainee: TraineeID(trainee.text),
          startedAt: 1_770_000_000_000, formatVersion: 1), materials: [],
        lines: (0..<max(1, events - 1)).map { Self.line.replacing("#", with: "\($0)") },
        standing: AttemptStanding(clock: "0 1"),
        place: CoursePlace(
          course: course, assignment: assignment, trainee: trainee, unit: SampleCourse.agency,
          ordinal: 1))
      let head = try store.append(
        [Self.line], to: begun.id, after: begun.head,
        standing: AttemptStanding(clock: "9 9", closedAt: 1_770_003_600_000))
      kept.append(
        KeptFigures(
          begun.id, head: head.hash, version: version, ledgerLine: 0, isFirst: true,
          person: begun.id, enrolment: .atUnit, Self.figures))
    }
    let lines = try store.ledger(of: course).count
    try store.keep(kept, Reckoning(course, ledgerCount: lines, version: version))
  }

  /// As long as lines of journals are.
  private static let line = """
    {"sequence":#,"at":"2026-03-10T08:15:00","elapsed":123456,"petition":"03","activity":"classified",\
    "by":"officer","kind":"feedback","box":"conduct","note":"theo Nghị định 20/2008/NĐ-CP, Điều 9"}
    """

  /// The other courses, row by row as the program writes them, but for hashes that nobody looks at.
  private func fillOthers(courses: Int, events: Int) throws(PostgreSQLError) {
    let connection = try PostgreSQLConnection(
      url: url, applicationName: "benchmarks", timeoutSeconds: 10)
    try connection.execute(
      "SET session_replication_role = replica; SET synchronous_commit = off")
    for first in stride(from: 1, through: courses, by: Self.coursesAtOnce) {
      let last = min(courses, first + Self.coursesAtOnce - 1)
      try connection.execute(Self.rows(ofCourses: first...last, events: events))
    }
    for table in [
      "attempt", "journal", "course", "course_ledger", "course_trainee", "course_attempt",
      "course_result", "course_reckoning",
    ] { try connection.execute("VACUUM ANALYZE tapsu.\(table)") }
  }

  private static func rows(ofCourses courses: ClosedRange<Int>, events: Int) -> String {
    let version = AttemptArchive.scoringVersion
    let hash = "md5(a::text) || md5(a::text)"
    // The attempts of a course follow each other, as those of a week do; their people are of all agencies.
    let each = """
      generate_series(\(courses.lowerBound), \(courses.upperBound)) AS c,
        generate_series(1, \(attemptsPerCourse)) AS t,
        LATERAL (SELECT 1000000 + c::bigint * \(attemptsPerCourse) + t AS a) AS numbers
      """
    let agency = "'Cơ quan ' || (a * 7919 % \(agencyCount))"
    return """
      BEGIN;
      INSERT INTO tapsu.course
        SELECT 'c' || c, 5, 'x' FROM generate_series(\(courses.lowerBound), \(courses.upperBound)) AS c;
      INSERT INTO tapsu.course_ledger
        SELECT 'c' || c, s, '{}', 'x'
        FROM generate_series(\(courses.lowerBound), \(courses.upperBound)) AS c, generate_series(1, 5) AS s;
      INSERT INTO tapsu.course_trainee
        SELECT 'c' || c, 'HV-' || t, 'Học viên ' || t, \(agency), '' FROM \(each);
      INSERT INTO tapsu.attempt(id, scenario, title, mode, trainee, started_at, format_version,
          materials, line_count, last_hash, clock, closed_at, seal, token) OVERRIDING SYSTEM VALUE
        SELECT a, 'ngay-dau', 'Ngày đầu', 'exam', 'HV-' || t, 1770000000000 + a * 1000, 1, 'm',
          \(events), \(hash), '9 9', 1770003600000 + a * 1000, \(hash), 'b' || a FROM \(each);
      INSERT INTO tapsu.course_attempt(attempt, course, assignment, trainee, unit, ordinal)
        SELECT a, 'c' || c, 'thi', 'HV-' || t, \(agency), 1 FROM \(each);
      INSERT INTO tapsu.course_result(attempt, unit, person, enrolment, has_moved, is_exam, started_at, version, ledger_line, is_first,
          points, points_possible, fail_points, pass_mark, petitions, own, own_on_time, fully_right,
          satisfied, unread, head)
        SELECT a, \(agency), a, 2, 0, 1, 1770000000000 + a * 1000, \(version), 0, 1, a * 31 % 901, 900,
          (a % 11 = 0)::int, 60, 9, 5, a % 6, a % 10, a % 9, 0, \(hash) FROM \(each);
      INSERT INTO tapsu.course_reckoning
        SELECT 'c' || c, 5, \(version)
        FROM generate_series(\(courses.lowerBound), \(courses.upperBound)) AS c;
      INSERT INTO tapsu.journal(attempt, sequence, text, hash)
        SELECT a, s, replace('\(line)', '#', s::text), \(hash)
        FROM \(each), generate_series(1, \(events)) AS s;
      COMMIT;
      """
  }
}

extension Benchmarks {
  private static let (courseSeconds, agencySeconds) = (2.0, 5.0)
  private static let usualEvents = 50

  /// Measures the reports of so many attempts in a server's empty database.
  static func measureReports(
    tapsu: String, attempts: Int, database: String, events: Int?, _ table: inout FigureTable
  ) throws(BenchmarkFailure) {
    let events = events ?? usualEvents
    let reports = try ReportMeasurement(
      tapsu: tapsu, url: database, attempts: attempts, events: events)
    table.add(
      "a course of 500 shown, among \(attempts) attempts of \(events) events",
      reports.course.median / 1_000, percentile99: reports.course.percentile(99) / 1_000,
      decimals: 2, unit: " s", goal: courseSeconds)
    table.add(
      "the agencies of all of them", reports.agencies.median / 1_000,
      percentile99: reports.agencies.percentile(99) / 1_000, decimals: 2, unit: " s",
      goal: agencySeconds)
  }
}
