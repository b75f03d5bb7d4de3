/// A row of whatever database keeps attempts, its columns by their names.
package protocol AttemptRow: ~Copyable {
  func isNull(_ column: String) -> Bool
  func integer(_ column: String) -> Int64
  func text(_ column: String) -> String
}

extension AttemptRecord {
  /// The columns of an attempt's row, and beside them the last line that there is.
  package static let columns = """
    id, scenario, title, mode, trainee, started_at, format_version, materials, line_count, last_hash,
    clock, closed_at, seal,
    (SELECT max(sequence) FROM journal WHERE attempt = attempt.id) AS found_count,
    (SELECT hash FROM journal WHERE attempt = attempt.id ORDER BY sequence DESC LIMIT 1) AS found_hash
    """

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
        closedAt: row.isNull("closed_at") ? nil : row.integer("closed_at")))
    let last =
      row.isNull("found_count")
      ? nil
      : JournalHead(count: Int(clamping: row.integer("found_count")), hash: row.text("found_hash"))
    return record.found(seal: row.text("seal"), last: last)
  }
}
