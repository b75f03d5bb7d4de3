/// A row of whatever database keeps attempts, its columns by their names.
package protocol AttemptRow: ~Copyable {
  func isNull(_ column: String) -> Bool
  func integer(_ column: String) -> Int64
  func text(_ column: String) -> String
}

extension AttemptRecord {
  /// What each column is called in a row, and what it is in the tables.
  private static let own = [
    "id", "scenario", "title", "mode", "trainee", "started_at", "format_version", "materials",
    "line_count", "last_hash", "clock", "closed_at", "seal",
  ]
  private static let found = [
    ("found_count", "(SELECT max(sequence) FROM journal WHERE attempt = attempt.id)"),
    (
      "found_hash",
      "(SELECT hash FROM journal WHERE attempt = attempt.id ORDER BY sequence DESC LIMIT 1)"
    ),
  ]
  private static let origin = [
    ("origin_store", "(SELECT store FROM attempt_origin WHERE attempt = attempt.id)"),
    ("origin_number", "(SELECT number FROM attempt_origin WHERE attempt = attempt.id)"),
  ]

  package static let columnNames = own + found.map(\.0) + origin.map(\.0)

  /// The columns of an attempt's row, beside them the last line that there is, and where it came from.
  package static let columns = text(origin)

  /// The same columns of a store that is too old to have taken in anything.
  package static let columnsWithoutOrigin = text(origin.map { ($0.0, "NULL") })

  private static func text(_ origin: [(String, String)]) -> String {
    (own.map { ($0, "attempt.\($0)") } + found + origin)
      .map { "\($0.1) AS \($0.0)" }.joined(separator: ", ")
  }

  /// The record that a row of ``columns`` tells of, with what is wrong with it.
  package static func read(_ row: borrowing some AttemptRow & ~Copyable) -> AttemptRecord {
    let header = AttemptHeader(
      scenario: row.text("scenario"), title: row.text("title"), mode: row.text("mode"),
      trainee: TraineeID(row.text("trainee")), startedAt: row.integer("started_at"),
      formatVersion: Int(clamping: row.integer("format_version")))
    let record = AttemptRecord(
      id: AttemptID(number: row.integer("id")), header: header, materials: row.text("materials"),
      head: JournalHead(
        count: Int(clamping: row.integer("line_count")), hash: row.text("last_hash")),
      standing: AttemptStanding(
        clock: row.text("clock"),
        closedAt: row.isNull("closed_at") ? nil : row.integer("closed_at")),
      origin: row.isNull("origin_store")
        ? nil
        : AttemptOrigin(
          store: StoreIdentity(row.text("origin_store")), number: row.integer("origin_number")))
    let last =
      row.isNull("found_count")
      ? nil
      : JournalHead(count: Int(clamping: row.integer("found_count")), hash: row.text("found_hash"))
    return record.found(seal: row.text("seal"), last: last)
  }
}
