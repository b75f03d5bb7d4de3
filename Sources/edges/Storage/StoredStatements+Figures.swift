package import Courses

// MARK: - What attempts of courses count for

extension AttemptFigures {
  /// The columns of the figures, in their order.
  fileprivate static let columns = [
    "points", "points_possible", "fail_points", "pass_mark", "petitions", "own", "own_on_time",
    "fully_right", "satisfied", "unread",
  ]

  fileprivate var values: [Int] {
    [
      points, pointsPossible, failPoints, passMark, petitions.all, petitions.own,
      petitions.ownOnTime, petitions.right, petitions.satisfied, unread,
    ]
  }

  fileprivate init(_ row: StoredRow) {
    func number(_ column: String) -> Int { Int(clamping: row.integer(column)) }
    self.init(
      points: number("points"), pointsPossible: number("points_possible"),
      failPoints: number("fail_points"), passMark: number("pass_mark"),
      petitions: PetitionCounts(number), unread: number("unread"))
  }
}

extension PetitionCounts {
  /// Takes the number of each column by its name.
  fileprivate init(_ number: (String) -> Int) {
    self.init(
      all: number("petitions"), own: number("own"), ownOnTime: number("own_on_time"),
      right: number("fully_right"), satisfied: number("satisfied"))
  }
}

extension StatementDatabase where Self: ~Copyable {
  /// Runs inside a transaction of the store.
  package func keep(
    _ figures: [KeptFigures], _ reckoning: Reckoning?
  ) throws(StorageError) {
    // In one order, so that two programs at the same course wait for each other and not crosswise.
    for kept in figures.sorted(by: { $0.attempt < $1.attempt }) { try keep(kept) }
    guard let reckoning else { return }
    try change(
      """
      INSERT INTO course_reckoning(course, line_count, version) VALUES ($1, $2, $3)
      ON CONFLICT (course) DO UPDATE
      SET line_count = excluded.line_count, version = excluded.version
      """,
      [
        .text(reckoning.course.text), .integer(Int64(reckoning.ledgerCount)),
        .integer(reckoning.version),
      ])
  }

  /// Keeps nothing of an attempt that is not over, or that ends otherwise than it did.
  private func keep(_ kept: KeptFigures) throws(StorageError) {
    let columns =
      ["head", "version", "ledger_line", "is_first", "person", "enrolment", "has_moved"]
      + AttemptFigures.columns
    let values: [StoredValue] =
      [
        .text(kept.head), .integer(kept.version),
        kept.ledgerLine.map { .integer(Int64($0)) } ?? .null, .integer(kept.isFirst ? 1 : 0),
        .integer(kept.person.number), .integer(Int64(kept.enrolment.rawValue)),
        .integer(kept.hasMoved ? 1 : 0),
      ] + kept.figures.values.map { .integer(Int64($0)) }
    let places = values.indices.map { "CAST($\($0 + 1) AS \($0 == 0 ? "text" : "bigint"))" }
    try change(
      """
      INSERT INTO course_result(
        attempt, unit, is_exam, started_at, \(columns.joined(separator: ", ")))
      SELECT id, unit, CASE mode WHEN 'exam' THEN 1 ELSE 0 END, started_at,
        \(places.joined(separator: ", "))
      FROM attempt JOIN course_attempt AS place ON place.attempt = attempt.id
      WHERE id = $\(values.count + 1) AND closed_at IS NOT NULL AND last_hash = $1
      ON CONFLICT (attempt) DO UPDATE
      SET \(columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
      """, values + [.integer(kept.attempt.number)])
  }

  package func figures(of course: CourseID) throws(StorageError) -> [KeptFigures] {
    let columns = AttemptFigures.columns
    return try look(
      """
      SELECT result.attempt AS attempt, head, version, ledger_line, is_first, person, enrolment, has_moved,
        \(columns.joined(separator: ", "))
      FROM course_attempt AS place JOIN course_result AS result ON result.attempt = place.attempt
      WHERE place.course = $1 ORDER BY place.attempt
      """, [.text(course.text)],
      ["attempt", "head", "version", "ledger_line", "is_first", "person", "enrolment", "has_moved"]
        + columns
    ).map { row in
      KeptFigures(
        AttemptID(number: row.integer("attempt")), head: row.text("head"),
        version: row.integer("version"),
        ledgerLine: row.isNull("ledger_line") ? nil : Int(clamping: row.integer("ledger_line")),
        isFirst: row.integer("is_first") == 1, person: AttemptID(number: row.integer("person")),
        enrolment: KeptFigures.Enrolment(rawValue: Int(clamping: row.integer("enrolment")))
          ?? .nowhere, hasMoved: row.integer("has_moved") == 1, AttemptFigures(row))
    }
  }

  package func unreckoned(
    by version: Int64, _ course: CourseID?
  ) throws(StorageError) -> [CourseID] {
    var values: [StoredValue] = [.integer(version)]
    if let course { values.append(.text(course.text)) }
    return try look(
      """
      SELECT course.id AS id FROM course
      LEFT JOIN course_reckoning AS done ON done.course = course.id
      WHERE (done.course IS NULL OR done.line_count <> course.line_count OR done.version <> $1)
        \(course == nil ? "" : "AND course.id = $2")
      UNION
      SELECT place.course FROM course_attempt AS place
      JOIN attempt ON attempt.id = place.attempt
      WHERE attempt.closed_at IS NOT NULL AND place.course IN (SELECT id FROM course)
        AND NOT EXISTS (
          SELECT 1 FROM course_result AS result
          WHERE result.attempt = place.attempt AND result.ledger_line IS NOT NULL)
        \(course == nil ? "" : "AND place.course = $2")
      """, values, ["id"]
    ).compactMap { CourseID($0.text("id")) }.sorted()
  }
}

// MARK: - Agencies

extension StatementDatabase where Self: ~Copyable {
  /// What is added up of attempts.
  private static var sums: [String] {
    [
      "attempts", "passed", "provisional", "petitions", "own", "own_on_time", "fully_right",
      "satisfied",
    ]
  }

  /// The agencies by name, and all of them together.
  package func agencyFigures(
    _ query: AgencyQuery
  ) throws(StorageError) -> (agencies: [AgencyFigures], all: AgencyFigures) {
    var values: [StoredValue] = []
    func place(_ value: StoredValue) -> String {
      values.append(value)
      return "$\(values.count)"
    }
    var conditions = ["is_first = 1", "ledger_line IS NOT NULL"]
    let course = query.course.map { place(.text($0.text)) }
    if let course {
      let assignment =
        query.assignment.map { " AND assignment = \(place(.text($0.text)))" } ?? ""
      conditions.append(
        "attempt IN (SELECT attempt FROM course_attempt WHERE course = \(course)\(assignment))")
    }
    if query.assignment == nil { conditions.append("is_exam = 1") }
    if let began = query.began {
      conditions.append("started_at >= \(place(.integer(began.lowerBound)))")
      conditions.append("started_at < \(place(.integer(began.upperBound)))")
    }
    let rows = try look(
      Self.statement(conditions.joined(separator: " AND "), inCourse: course), values,
      ["part", "agency", "people", "gone", "settled", "settled_gone"] + Self.sums)
    return Self.agencies(rows)
  }

  /// Of attempts is told what they come to; of people, who may have sat several exams, how many they are.
  ///
  /// Each part is a pass over one narrow table: that is quicker than one over what joins and sorts all.
  private static func statement(_ condition: String, inCourse course: String?) -> String {
    let nothing = sums.map { _ in "0" }.joined(separator: ", ")
    let enrolled =
      course.map { "course = \($0)" }
        ?? """
        course IN (
          SELECT id FROM course WHERE EXISTS (
            SELECT 1 FROM course_attempt AS place
            JOIN course_result AS result ON result.attempt = place.attempt
            WHERE place.course = course.id AND \(condition)))
        """
    return """
      SELECT 'agency' AS part, unit AS agency, 0 AS people, 0 AS gone, 0 AS settled,
        0 AS settled_gone, count(*) AS attempts,
        sum(CASE WHEN fail_points = 0 AND points * 100 >= pass_mark * points_possible
          THEN 1 ELSE 0 END) AS passed,
        sum(CASE WHEN unread > 0 THEN 1 ELSE 0 END) AS provisional, sum(petitions) AS petitions,
        sum(own) AS own, sum(own_on_time) AS own_on_time, sum(fully_right) AS fully_right,
        sum(satisfied) AS satisfied
      FROM course_result WHERE \(condition) GROUP BY unit
      UNION ALL
      SELECT 'people', unit, count(*), sum(CASE WHEN enrolment = 2 THEN 0 ELSE 1 END),
        sum(1 - has_moved), sum(CASE WHEN has_moved = 0 AND enrolment = 0 THEN 1 ELSE 0 END), \(nothing)
      FROM (
        SELECT DISTINCT unit, person, enrolment, has_moved FROM course_result
        WHERE \(condition)) AS people GROUP BY unit
      UNION ALL
      SELECT 'moved', '', count(DISTINCT person),
        count(DISTINCT CASE WHEN enrolment = 0 THEN person END), 0, 0, \(nothing)
      FROM course_result WHERE has_moved = 1 AND \(condition)
      UNION ALL
      SELECT 'roster', unit, count(*), 0, 0, 0, \(nothing)
      FROM (
        SELECT course, unit FROM course_trainee
        UNION ALL
        SELECT course, unit FROM course_former WHERE code LIKE '~%') AS enrolled
      WHERE \(enrolled) GROUP BY unit
      """
  }

  private static func agencies(
    _ rows: [StoredRow]
  ) -> (agencies: [AgencyFigures], all: AgencyFigures) {
    let parts = Dictionary(grouping: rows) { $0.text("part") }
    let worked = Dictionary(grouping: parts["agency"] ?? []) { $0.text("agency") }
    let people = Dictionary(grouping: parts["people"] ?? []) { $0.text("agency") }
    let enrolled = Dictionary(grouping: parts["roster"] ?? []) { $0.text("agency") }
      .mapValues { number("people", in: $0) }
    let names = Set(enrolled.keys).union(worked.keys).sorted()
    // Whoever was at one agency all the time is counted there; the few who moved, once in all.
    let (everybody, moved) = (parts["people"] ?? [], parts["moved"] ?? [])
    return (
      names.map { name in
        let own = people[name] ?? []
        return figures(
          name, sat: number("people", in: own), worked[name] ?? [],
          trainees: (enrolled[name] ?? 0) + number("gone", in: own))
      },
      figures(
        "", sat: number("settled", in: everybody) + number("people", in: moved),
        worked.values.flatMap(\.self),
        trainees: enrolled.values.reduce(0, +) + number("settled_gone", in: everybody)
          + number("gone", in: moved))
    )
  }

  private static func figures(
    _ agency: String, sat: Int, _ rows: [StoredRow], trainees: Int
  ) -> AgencyFigures {
    AgencyFigures(
      agency: agency, trainees: trainees, sat: sat, attempts: number("attempts", in: rows),
      passed: number("passed", in: rows), provisional: number("provisional", in: rows),
      petitions: PetitionCounts { number($0, in: rows) })
  }

  private static func number(_ column: String, in rows: [StoredRow]) -> Int {
    rows.reduce(0) { $0 + Int(clamping: $1.integer(column)) }
  }
}
