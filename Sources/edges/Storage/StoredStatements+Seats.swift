package import Courses

// Statements about who is where, and about what is new in a ledger.

extension StatementDatabase where Self: ~Copyable {
  /// The statement behind which a presence's attempt, the clock and its text are put in the place of those
  /// before.
  package static func presenceInsertion(_ values: String) -> String {
    """
    INSERT INTO attempt_presence(attempt, at, text) \(values)
    ON CONFLICT (attempt) DO UPDATE SET at = excluded.at, text = excluded.text
    """
  }

  /// What goes on in another store is sat at there.
  package func seats(of course: CourseID) throws(StorageError) -> [Seat] {
    try look(
      """
      WITH sat AS (
        SELECT place.attempt, place.trainee, place.assignment, attempt.title, attempt.closed_at
        FROM course_attempt AS place JOIN attempt ON attempt.id = place.attempt
        LEFT JOIN attempt_origin AS origin ON origin.attempt = place.attempt
        WHERE place.course = $1 AND (attempt.closed_at IS NOT NULL OR origin.attempt IS NULL))
      SELECT sat.attempt AS attempt, sat.trainee AS code, sat.assignment AS assignment,
        sat.title AS title, sat.closed_at AS closed_at, presence.text AS presence,
        \(Self.clock) - presence.at AS age
      FROM sat LEFT JOIN attempt_presence AS presence ON presence.attempt = sat.attempt
      WHERE sat.closed_at IS NULL
        OR sat.attempt IN (SELECT max(attempt) FROM sat GROUP BY trainee)
      """, [.text(course.text)],
      ["attempt", "code", "assignment", "title", "closed_at", "presence", "age"]
    ).compactMap { row in
      guard let trainee = TraineeCode(row.text("code")),
        let assignment = AssignmentID(row.text("assignment"))
      else { return nil }
      return Seat(
        attempt: row.integer("attempt"), trainee: trainee,
        assignment: assignment, title: row.text("title"), isFinished: !row.isNull("closed_at"),
        presence: Presence(text: row.text("presence")),
        ageMilliseconds: max(0, row.integer("age")))
    }.sorted { ($0.trainee, $0.attempt) < ($1.trainee, $1.attempt) }
  }

  /// The lines of a ledger behind a head, which they have to follow.
  package func newLines(
    of course: CourseID, after head: JournalHead
  ) throws(StorageError) -> [JournalLine] {
    let lines = try look(
      """
      SELECT sequence, text, hash FROM course_ledger WHERE course = $1 AND sequence > $2
      ORDER BY sequence
      """, [.text(course.text), .integer(Int64(head.count))], ["sequence", "text", "hash"]
    ).map {
      JournalLine(
        sequence: Int(clamping: $0.integer("sequence")), text: $0.text("text"),
        hash: $0.text("hash"))
    }
    guard lines == head.lines(lines.map(\.text)) else {
      throw StorageError(.brokenLedger(course.text, line: head.count + 1))
    }
    return lines
  }
}
