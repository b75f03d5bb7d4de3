import Courses
import Foundation
import JSON
import Petitions
import SQLiteStorage
import Sodium
import Storage
import Testing
import WorkCalendar

@testable import Sealing

/// Several stand in one expression, where the macro cannot.
func found<Value>(_ value: Value?) throws -> Value { try #require(value) }

/// The macros of the tests take no values that cannot be copied.
func secret(_ text: String) throws -> Secret {
  guard let secret = Secret(Array(text.utf8)) else { throw NoSecret() }
  return secret
}

private struct NoSecret: Error {}

/// A course whose exam of an hour was sealed for two trainees, and an attempt at it.
struct Fixture {
  /// What nobody may read.
  static let truth = "đáp án: chuyển Sở Xây dựng"
  /// The tenth of March, at nine in the morning.
  static let start: Int64 = 1_773_108_000_000

  let instructor = KeyPair.drawn()
  let sitting = KeyPair.drawn()
  let contents: ExamContents
  let roster: Roster
  let records: [CourseRecord]
  let exam: String

  init(more: [CourseEvent] = [], exam: String = "e1") throws {
    let window = try found(
      OpenPeriod(
        opens: found(Instant(iso: "2026-03-10T08:00")),
        closes: found(Instant(iso: "2026-03-10T10:00"))))
    let days = try found(
      OpenPeriod(
        opens: found(Instant(iso: "2026-03-01T00:00")),
        closes: found(Instant(iso: "2026-03-16T00:00"))))
    let details = try found(
      CourseDetails(
        title: "Lớp 1", agency: "Sở Nội vụ", window: days,
        keptUntil: found(CivilDate(iso: "2027-03-16"))))
    let id = try found(AssignmentID("thi"))
    let mark = try found(
      PassMark(
        scenario: "mau", petitions: 1,
        items: [PassMark.Item(petition: "01", rule: "A", points: 10)],
        judges: ["Lan", "Minh"].map { PassMark.Judge(name: $0, estimates: [50]) }))
    let assignment = try found(
      Assignment(id: id, scenarios: ["mau"], mode: .exam, window: window, limitMinutes: 60))
    let scenario = ExamScenario(
      name: "mau",
      materials: [Material(path: "basic/mau/scenario.yaml", bytes: Array(Self.truth.utf8))])
    let events: [CourseEvent] = [
      .created(details, seed: 7), .assigned(assignment), .judged(mark), .opened,
    ]
    let seal = ExamSeal(
      exam: exam, assignment: id, signer: "",
      parts: [ExamSeal.Part(scenario: "mau", materials: scenario.digest)])
    let at = days.opens
    let before = events.map { CourseRecord(at: at, by: "gv", event: $0) }
    records =
      before
      + ([.sealing(.sealed(seal))] + more).map { CourseRecord(at: at, by: "gv", event: $0) }
    let course = try found(Course(id: found(CourseID("lop-1")), ledger: before))
    roster = Roster([
      Trainee(code: try found(TraineeCode("HV-01")), name: "Lan", unit: "Sở Xây dựng"),
      Trainee(code: try found(TraineeCode("HV-02")), name: "Minh", unit: "UBND phường"),
    ])
    contents = try found(
      ExamContents(
        id, of: course,
        roster.trainees.map { ExamTrainee(code: $0.code, unit: $0.unit, made: 0) }, [scenario]))
    self.exam = exam
  }

  /// The exam's file, under a code and signed.
  func file(_ code: String = "mở-đề") throws -> [UInt8] {
    try SealedExam.sealed(contents, under: secret(code), cost: .least, by: instructor)
  }

  // MARK: - The attempt

  var place: CoursePlace {
    get throws {
      CoursePlace(
        course: contents.course.id, assignment: contents.assignment.id,
        trainee: try found(TraineeCode("HV-01")), unit: "Sở Xây dựng", ordinal: 1)
    }
  }

  static func header(startedAt: Int64 = start) -> AttemptHeader {
    AttemptHeader(
      scenario: "mau", title: "Ca mẫu", mode: "exam", trainee: "HV-01", startedAt: startedAt,
      formatVersion: JournalHeader.currentVersion)
  }

  static let files = HandInExamination.Files(digest: "d", limitMilliseconds: 1_800_000)

  func journalHeader(limit: Int64 = 3_600_000, unit: String = "Sở Xây dựng") -> JournalHeader {
    JournalHeader(
      scenario: "mau", mode: .exam, materials: Self.files.digest,
      terms: CourseTerms(
        course: "lop-1", assignment: "thi", trainee: "HV-01", unit: unit, limitMilliseconds: limit,
        passMark: 95))
  }

  /// Started, a clock that was set, a day's end, and the end, a minute of the trainee's time apart.
  static let happenings: [Happening] = [
    .shiftStarted, .clockLeapt(milliseconds: 120_000), .dayEnded(CivilDate.minimum),
    .shiftClosed(.finished),
  ]

  static func event(_ number: Int, _ happening: Happening, minute: Int64? = nil) -> Event {
    let elapsed = (minute ?? Int64(number - 1)) * 60_000
    return Event(
      sequence: number, at: Instant(milliseconds: start + elapsed), elapsedMilliseconds: elapsed,
      petition: nil, happening: happening)
  }

  static var events: [Event] {
    happenings.enumerated().map { event($0 + 1, $1) }
  }

  func texts(_ header: JournalHeader? = nil, _ events: [Event] = Self.events) -> [String] {
    [(header ?? journalHeader()).json.canonicalText] + events.map(\.json.canonicalText)
  }

  /// The hand-in of an attempt with these lines, chained as a program would; then lines are changed.
  func handIn(
    _ texts: [String]? = nil, header: AttemptHeader = Self.header(), place: CoursePlace? = nil,
    materials: [Material]? = nil, closedAt: Int64? = start + 180_000,
    changing change: ([JournalLine]) -> [JournalLine] = { $0 }
  ) throws -> HandIn {
    let origin = AttemptOrigin(store: HandIn.origin(of: sitting.publicKey), number: 1)
    let standing = AttemptStanding(clock: "180000 1 1 -", closedAt: closedAt)
    let files = materials ?? contents.scenarios[0].materials
    let place = try place ?? self.place
    let empty = AttemptCopy(
      origin: origin, header: header, materials: files, lines: [], standing: standing,
      place: place)
    let lines = empty.record(AttemptID(number: 1)).head.lines(texts ?? self.texts())
    return HandIn(
      exam: exam,
      copy: AttemptCopy(
        origin: origin, header: header, materials: files, lines: change(lines),
        standing: standing, place: place))
  }

  func faults(_ handIn: HandIn, made: Int = 0, allowed: Int = 1) throws -> [HandInFault] {
    try found(HandInExamination(of: handIn.exam, in: contents.course.id, records, roster))
      .faults(of: handIn, Self.files, made: made, allowed: allowed)
  }
}
