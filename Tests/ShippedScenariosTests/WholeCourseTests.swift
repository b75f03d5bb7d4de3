import Attainment
import CourseReports
import Courses
import Documents
import Foundation
import JSON
import Marking
import Petitions
import Randomness
import Rules
import SQLiteStorage
import ScenarioFiles
import Scenarios
import Scoring
import Shifts
import Simulation
import Statistics
import Storage
import Testing
import TextJudging
import Wording
import WorkCalendar

@testable import Runner

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

/// A course of thirty officers of different skill and its exam, in a store of its own.
private struct WholeCourse {
  static let exam = "ngay-dau"

  let folder = FileManager.default.temporaryDirectory.appending(
    path: "tapsu-course-\(UUID().uuidString)")
  let id: CourseID
  let roster: Roster
  private let store: SQLiteStore
  private let now: Instant
  private(set) var records: [CourseRecord] = []
  private var head: JournalHead?

  init() throws {
    now = try #require(Instant(iso: "2026-03-13T08:00"))
    store = try SQLiteStore(path: folder.appending(path: "store.db").path)
    id = try #require(CourseID("lop-1"))
    let rows = (1...30).map {
      "HV-\($0 + 10);Học viên \($0);Cơ quan \("ABC".map(String.init)[$0 % 3])"
    }
    let reading = RosterReading(
      Array((["Mã học viên;Họ tên;Đơn vị"] + rows).joined(separator: "\r\n").utf8))
    #expect(reading.problems.isEmpty)
    roster = reading.roster
    let window = try #require(
      OpenPeriod(
        opens: now.advanced(byMilliseconds: -3_600_000),
        closes: now.advanced(byMilliseconds: 86_400_000)))
    let details = try #require(
      CourseDetails(title: "Lớp 1", agency: "Sở Nội vụ", window: window, keptUntil: .maximum))
    let exam = try #require(AssignmentID("thi"))
    let assignment = try #require(
      Assignment(
        id: exam, scenarios: [Self.exam], mode: .exam, window: window,
        limitMinutes: 60))
    try write(.created(details, seed: 1))
    try write(
      .enrolled(joined: roster.trainees.map(\.code), left: [], changed: []), roster: roster)
    try write(.assigned(assignment))
    try write(.opened)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  mutating func write(_ event: CourseEvent, roster: Roster? = nil) throws {
    let record = CourseRecord(at: now, by: "gv", event: event)
    records.append(record)
    head = try store.append([record.json.canonicalText], to: id, after: head, roster: roster)
  }

  /// Everybody sits the exam, each by their own skill.
  func sitExam() throws {
    let course = try #require(Course(id: id, ledger: records))
    let files = library.load(ScenarioID(Self.exam))
    for (place, trainee) in roster.trainees.enumerated() {
      let decision = course.decision(
        for: trainee.code, of: roster, wanting: nil, at: now, made: [])
      guard case .start(let start) = decision else {
        throw StorageError(.failed, detail: "\(decision)")
      }
      var session = AttemptSession(
        archive: AttemptArchive(store, language: .vietnamese), library: library, trainee: "x",
        language: .vietnamese)
      _ = try session.start(start, of: files)
      let opened = try #require(try session.begin(at: now))
      try session.record(Self.work(opened.scenario, place))
    }
  }

  /// What the officer of a place does: every fifth reads nothing at all, of the others each handles some
  /// petitions as the model does and writes the same letter to all others.
  private static func work(_ scenario: Scenario, _ place: Int) -> [Event] {
    if place.isMultiple(of: 5) {
      let officers = CarelessOfficer.all
      return officers[place % officers.count].events(scenario, seed: place)
    }
    let lazy = CarelessWriter.all[1]
    let petitions = scenario.petitions.enumerated().map { index, petition in
      place >> index & 1 == 1 ? petition : lazy.handling(petition, in: scenario)
    }
    return ModelHandling.play(scenario.with(petitions)).events
  }

  /// The attempts as a later program finds them.
  func attempts() throws -> [(place: CoursePlace, opened: ArchivedAttempt)] {
    let later = try SQLiteStore(path: folder.appending(path: "store.db").path)
    let archive = AttemptArchive(later, language: .vietnamese)
    var known = KnownScenarios()
    return try later.attempts(of: id).map { ($0.place, try archive.open($0.record.id, &known)) }
  }

  /// What the agencies come to once what counts is kept.
  func agencies(_ figures: [KeptFigures]) throws -> AgencyResults {
    let later = try SQLiteStore(path: folder.appending(path: "store.db").path)
    try later.keep(figures, Reckoning(id, ledgerCount: records.count, version: 1))
    let found = try later.agencyFigures(AgencyQuery())
    return AgencyResults(found.agencies, all: found.all)
  }

  /// What the ledger says, as a later program reads it.
  func book() throws -> MarkingBook {
    let lines = try SQLiteStore(path: folder.appending(path: "store.db").path).ledger(of: id)
    let read = try lines.map { try CourseRecord(json: JSONValue.parse($0.text)) }
    #expect(read == records)
    return MarkingBook(ledger: read.compactMap { $0 })
  }
}

@Suite struct `A whole course` {
  @Test func `is enrolled, sat, marked, appealed, rescored and reported`() throws {
    var course = try WholeCourse()
    defer { course.remove() }
    try course.sitExam()
    let attempts = try course.attempts()
    #expect(attempts.count == 30 && attempts.allSatisfy { $0.opened.record.isFinished })
    let scenario = try #require(attempts.first?.opened.scenario)
    let judge = Judge(scenario)

    func outcome(_ place: Int, _ judge: Judge) throws -> AttemptOutcome {
      let opened = attempts[place].opened
      return AttemptOutcome(opened.record.id.number, by: judge, opened.events, try course.book())
    }
    // Some of every skill: the letters of a whole class take long to judge.
    let found = try (0..<8).map { try outcome($0, judge) }

    // Two read one bad letter: they agree that it is right but for one point, which a third settles so.
    let letter = try #require(
      zip(attempts, found).lazy.compactMap { attempt, outcome in
        // Where a petition has lost everything by other letters, one that is right earns nothing.
        outcome.texts.first { text in
          !text.isKept && text.points.count > 1
            && outcome.decided.petitions.contains { $0.petition == text.petition && $0.points > 0 }
        }.map {
          (TextPlace(attempt: attempt.opened.record.id.number, event: $0.event.sequence), $0)
        }
      }.first)
    let points = letter.1.points.map(\.name)
    let agreed = points.map { MarkedPoint($0, .kept) }
    let differing = [MarkedPoint(points[0], .missed)] + agreed.dropFirst()
    try course.write(.marking(.marked(letter.0, marker: "lan", agreed)))
    try course.write(.marking(.marked(letter.0, marker: "minh", differing)))
    let reader = try #require(
      attempts.firstIndex { $0.opened.record.id.number == letter.0.attempt })
    let disputed = try outcome(reader, judge)
    try course.write(
      .marking(.settled(letter.0, marker: "hoa", agreed, reason: "ý ấy có ở câu 2")))
    #expect(disputed.standings.contains { !$0.isFinal && !$0.decided.isEmpty })
    #expect(
      try outcome(reader, judge).decided.pointsEarned > found[reader].decided.pointsEarned)

    // One appeal is allowed, and gives back what its rule took there.
    let (who, loss) = try #require(
      found.enumerated().lazy.compactMap { place, outcome -> (Int, RulePlace)? in
        guard place != reader else { return nil }
        return outcome.decided.petitions.lazy.compactMap { score in
          score.points > 0
            ? score.losses.first { $0.consequences.isEmpty }.map {
              RulePlace(
                attempt: attempts[place].opened.record.id.number, petition: score.petition.text,
                rule: $0.rule.id.text)
            } : nil
        }.first.map { (place, $0) }
      }.first)
    let appellant = attempts[who].place.trainee
    try course.write(.marking(.appealed(loss, trainee: appellant, reason: "đã báo ở câu đầu")))
    #expect(try outcome(who, judge).decided == found[who].decided)
    try course.write(.marking(.answered(loss, .allowed, reason: "đúng là đã báo")))
    #expect(try outcome(who, judge).decided.pointsEarned > found[who].decided.pointsEarned)

    // The rule that took most is struck out, and everybody is scored once more.
    let costs = Dictionary(
      found.flatMap { $0.decided.petitions.flatMap(\.losses) }.map { ($0.rule.id, $0.points) },
      uniquingKeysWith: +)
    let struck = try #require(
      costs.max { ($0.value, $1.key.text) < ($1.value, $0.key.text) }?.key)
    let rules = scenario.rulebook.rules.filter { $0.id != struck && !$0.requires.contains(struck) }
    let corrected = Judge(
      scenario.judged(
        by: Rulebook(
          id: scenario.rulebook.id, title: scenario.rulebook.title, laws: scenario.rulebook.laws,
          channels: scenario.rulebook.channels, rules: rules)))
    try course.write(
      .marking(.rescored(scenario: WholeCourse.exam, materials: "x", reason: "bỏ \(struck)")))
    #expect(try course.book().corrections[WholeCourse.exam]?.reason == "bỏ \(struck)")
    let final = try attempts.indices.map { try outcome($0, corrected) }
    #expect(zip(final, found).contains { $0.decided.pointsEarned > $1.decided.pointsEarned })
    #expect(Set(final.map(\.decided.percent)).count > 4)
    #expect(final.contains { $0.decided.isPassed } && final.contains { !$0.decided.isPassed })

    // What the report says is what somebody comes to who reckons it by other means.
    let handlings = zip(attempts, final).map { attempt, outcome in
      Handling(
        trainee: attempt.place.trainee.text, startedAt: attempt.opened.record.header.startedAt,
        card: outcome.decided, of: scenario, events: attempt.opened.events)
    }
    let results = ClassResults(scenario, handlings)
    let statistics = TestStatistics(results.pointsOfPetitions)
    let reckoned = ReckonedClass(final.map(\.decided))
    #expect(results.pointsOfPetitions.rows == reckoned.points)
    let totals = try #require(statistics.totals)
    #expect(near(totals.mean.value, reckoned.mean))
    #expect(near(totals.deviation, reckoned.deviation))
    #expect(results.passed.part == reckoned.passed && results.passed.whole == 30)
    #expect(near(statistics.reliability?.alpha.value, reckoned.alpha))
    for (place, item) in statistics.items.enumerated() {
      #expect(near(item.facility?.value, reckoned.facility(place)))
      #expect(near(item.discrimination?.value, reckoned.discrimination(place)))
    }
    let report = ClassReport(results).document(.vietnamese).lines().joined(separator: "\n")
    #expect(report.contains("Đạt: \(reckoned.passed)/30"), "\(report)")

    let agencies = try course.agencies(
      zip(attempts, final).map { attempt, outcome in
        let opened = attempt.opened
        return KeptFigures(
          opened.record.id, head: opened.record.head.hash, version: 1, ledgerLine: 0, isFirst: true,
          person: opened.record.id, enrolment: .atUnit,
          AttemptFigures(
            outcome.decided, of: scenario, events: opened.events, unread: outcome.open.count))
      })
    #expect(agencies.provisionalCount == final.count { $0.open.isProvisional })
    #expect(agencies.agencies.map(\.agency) == ["Cơ quan A", "Cơ quan B", "Cơ quan C"])
    #expect(agencies.agencies.map(\.trainees) == [10, 10, 10])
    #expect(agencies.agencies.reduce(0) { $0 + $1.passed.part } == reckoned.passed)
    #expect(agencies.all.right.part == reckoned.right)
    #expect(agencies.all.satisfied.whole == reckoned.points.count * scenario.petitions.count)
  }
}

private func near(_ found: Double?, _ reckoned: Double) -> Bool {
  found.map { abs($0 - reckoned) < 1e-9 } ?? false
}

/// A class reckoned from verdicts alone, by definitions and not by the program's formulas.
private struct ReckonedClass {
  let points: [[Int?]]
  let passed: Int
  let right: Int

  init(_ cards: [Scorecard]) {
    let sums = cards.map { card in
      card.petitions.map { score in
        100 - min(100, score.verdicts.reduce(0) { $0 + $1.pointsLost })
      }
    }
    points = sums.map { $0.map { $0 } }
    let failed = cards.map { card in
      card.petitions.map { score in
        score.verdicts.contains {
          if case .broken = $0.verdict { $0.rule.severity == .failPoint } else { false }
        }
      }
    }
    passed = zip(sums, zip(failed, cards)).count { sum, rest in
      !rest.0.contains(true) && sum.reduce(0, +) * 100 >= rest.1.passMark * 100 * sum.count
    }
    right = zip(sums, zip(failed, cards)).reduce(0) { total, one in
      total
        + zip(one.0, one.1.0).count { points, hasFailed in
          points >= one.1.1.passMark && !hasFailed
        }
    }
  }

  private func column(_ place: Int) -> [Double] { points.map { Double($0[place] ?? 0) } }
  private var columns: [[Double]] { (points.first ?? []).indices.map(column) }
  private var totals: [Double] {
    points.map { $0.reduce(0.0) { $0 + Double($1 ?? 0) } }
  }

  var mean: Double { totals.reduce(0, +) / Double(totals.count) }
  var deviation: Double { Self.covariance(totals, totals).squareRoot() }

  /// Of all covariances between items, the part that is not those of items with themselves.
  var alpha: Double {
    let count = Double(columns.count)
    var (own, all) = (0.0, 0.0)
    for (first, one) in columns.enumerated() {
      for (second, other) in columns.enumerated() {
        let covariance = Self.covariance(one, other)
        all += covariance
        if first == second { own += covariance }
      }
    }
    return count / (count - 1) * (all - own) / all
  }

  func facility(_ place: Int) -> Double {
    column(place).reduce(0, +) / Double(points.count) / 100
  }

  func discrimination(_ place: Int) -> Double {
    let own = column(place)
    let rest = zip(totals, own).map { $0 - $1 }
    return Self.covariance(own, rest)
      / (Self.covariance(own, own) * Self.covariance(rest, rest)).squareRoot()
  }

  /// By all pairs, n² of them: Σ (xᵢ − xⱼ)(yᵢ − yⱼ) / 2n(n − 1).
  private static func covariance(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for one in first.indices {
      for other in first.indices {
        sum += (first[one] - first[other]) * (second[one] - second[other])
      }
    }
    return sum / Double(2 * first.count * (first.count - 1))
  }
}
