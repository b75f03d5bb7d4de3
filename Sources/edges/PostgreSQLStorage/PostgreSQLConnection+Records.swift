internal import Courses
internal import PostgreSQL
internal import Storage

// What is read and written of attempts. Everything of a call runs in one transaction.

extension PostgreSQLConnection {
  func create(
    _ header: AttemptHeader, _ token: String, _ materials: [Material], _ lines: [String],
    _ standing: AttemptStanding, _ place: CoursePlace?
  ) throws(StorageError) -> AttemptRecord {
    let (id, set) = try insert(header, token, materials)
    if let place {
      try waitForOthers(at: "\(place.course) \(place.assignment) \(place.trainee)")
      try keep(place, of: id)
    }
    let record = AttemptRecord(id: id, header: header, materials: set, standing: standing)
    return try write(record.head.lines(lines), to: record, standing)
  }

  /// Takes in an attempt of another store, as far as it has come.
  func receive(_ copy: AttemptCopy, token: String) throws(StorageError) -> Reception {
    try waitForOthers(at: "\(copy.origin.store) \(copy.origin.number)")
    if let id = try attempt(from: copy.origin) {
      let record = try attempt(id)
      let isCleared = try copy.lines.last?.head == record.head ? false : isCleared(id)
      switch try record.receiving(copy, isCleared: isCleared) {
      case .nothing: return .known(id)
      case .lines(let lines): _ = try write(lines, to: record, copy.standing)
      }
      return .continued(id)
    }
    let (id, _) = try insert(copy.header, token, copy.materials)
    if let place = copy.place {
      try waitForOthers(at: "\(place.course) \(place.assignment) \(place.trainee)")
    }
    try keep(copy, as: id)
    _ = try write(copy.lines, to: copy.record(id), copy.standing)
    return .new(id)
  }

  /// Waits until nobody else is at the same thing, which is ours until the transaction ends.
  func waitForOthers(at thing: String) throws(StorageError) {
    _ = try found("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [.text(thing)]) { _ in }
  }

  /// Keeps source files, each once.
  /// - Returns: The digest of the set.
  func keep(_ materials: [Material]) throws(StorageError) -> String {
    // In the order of their digests, so that two that keep the same files cannot wait for each other.
    let entries = materials.map { (path: $0.path, digest: $0.digest, bytes: $0.bytes) }
      .sorted { ($0.digest, $0.path) < ($1.digest, $1.path) }
    let set = MaterialSet.digest(of: entries.map { (path: $0.path, digest: $0.digest) })
    for entry in entries {
      try write(
        "INSERT INTO content(digest, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        [.text(entry.digest), .bytes(entry.bytes)])
      try write(
        "INSERT INTO material(materials, path, digest) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        [.text(set), .text(entry.path), .text(entry.digest)])
    }
    return set
  }

  /// Makes the row of an attempt, and keeps its source files.
  private func insert(
    _ header: AttemptHeader, _ token: String, _ materials: [Material]
  ) throws(StorageError) -> (id: AttemptID, materials: String) {
    let set = try keep(materials)
    let id = try found(
      """
      INSERT INTO attempt(scenario, title, mode, trainee, started_at, format_version, materials,
        line_count, last_hash, clock, seal, token)
      VALUES ($1, $2, $3, $4, $5, $6, $7, 0, '', '', '', $8) RETURNING id
      """,
      [
        .text(header.scenario), .text(header.title), .text(header.mode),
        .text(header.trainee.text), .integer(header.startedAt),
        .integer(Int64(header.formatVersion)), .text(set), .text(token),
      ]
    ) { AttemptID(number: $0.integer("id")) }
    guard let id = id.first else { throw StorageError(.failed, detail: "no attempt") }
    return (id, set)
  }

  /// The attempt that a call made whose answer was lost.
  func attempt(madeBy token: String) throws(StorageError) -> AttemptRecord? {
    try found(
      "SELECT \(AttemptRecord.columns) FROM attempt WHERE token = $1", [.text(token)],
      AttemptRecord.read
    )
    .first
  }

  func append(
    _ texts: [String], to id: AttemptID, after head: JournalHead, standing: AttemptStanding
  ) throws(StorageError) -> JournalHead {
    // Whoever comes second waits here, and reads what the first has written.
    _ = try found("SELECT id FROM attempt WHERE id = $1 FOR UPDATE", [.integer(id.number)]) { _ in }
    let record = try attempt(id)
    switch try record.appending(texts, after: head, standing: standing) {
    case .lines(let lines): return try write(lines, to: record, standing).head
    case .kept(let head): return head
    }
  }

  private func write(
    _ lines: [JournalLine], to record: AttemptRecord, _ standing: AttemptStanding
  ) throws(StorageError) -> AttemptRecord {
    let id = PostgreSQLValue.integer(record.id.number)
    for line in lines {
      try write(
        "INSERT INTO journal(attempt, sequence, text, hash) VALUES ($1, $2, $3, $4)",
        [id, .integer(Int64(line.sequence)), .text(line.text), .text(line.hash)])
    }
    let head = lines.last?.head ?? record.head
    let record = record.with(head: head, standing: standing)
    try write(
      """
      UPDATE attempt SET line_count = $1, last_hash = $2, clock = $3, closed_at = $4, seal = $5
      WHERE id = $6
      """,
      [
        .integer(Int64(head.count)), .text(head.hash), .text(standing.clock),
        standing.closedAt.map { .integer($0) } ?? .null, .text(record.seal), id,
      ])
    if record.isFinished {
      for table in ["bookmark", "attempt_presence"] {
        try write("DELETE FROM \(table) WHERE attempt = $1", [id])
      }
    }
    return record
  }

  func attempt(_ id: AttemptID) throws(StorageError) -> AttemptRecord {
    let found = try found(
      "SELECT \(AttemptRecord.columns) FROM attempt WHERE id = $1", [.integer(id.number)],
      AttemptRecord.read)
    guard let record = found.first else { throw StorageError(.attemptNotFound(id)) }
    return record
  }

  func attempts(_ query: AttemptQuery) throws(StorageError) -> [AttemptRecord] {
    var conditions = ["TRUE"]
    var values: [PostgreSQLValue] = []
    if let before = query.before {
      conditions.append("id < $1")
      values.append(.integer(before.number))
    }
    switch query.state {
    case .unfinished: conditions.append("closed_at IS NULL")
    case .finished: conditions.append("closed_at IS NOT NULL")
    case nil: break
    }
    if let trainee = query.trainee {
      values.append(.text(trainee.text))
      conditions.append("trainee = $\(values.count)")
    }
    values.append(.integer(Int64(min(query.limit, StoreBounds.page))))
    return try found(
      """
      SELECT \(AttemptRecord.columns) FROM attempt WHERE \(conditions.joined(separator: " AND "))
      ORDER BY id DESC LIMIT $\(values.count)
      """, values, AttemptRecord.read)
  }

  func lines(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    let record = try attempt(id)
    let lines = try found(
      """
      SELECT sequence, text, hash FROM journal WHERE attempt = $1 ORDER BY sequence
      LIMIT \(StoreBounds.lines + 1)
      """, [.integer(id.number)]
    ) {
      JournalLine(
        sequence: Int(clamping: $0.integer("sequence")), text: $0.text("text"),
        hash: $0.text("hash"))
    }
    try record.verify(lines)
    return lines
  }

  func materials(of id: AttemptID) throws(StorageError) -> [Material] {
    try materials(ofSet: attempt(id).materials)
  }

  /// Whether a set of source files is there.
  func isKept(_ set: String) throws(StorageError) -> Bool {
    try !found("SELECT path FROM material WHERE materials = $1 LIMIT 1", [.text(set)]) {
      $0.text("path")
    }.isEmpty
  }

  func materials(ofSet set: String) throws(StorageError) -> [Material] {
    // By bytes, as everywhere, whatever the database sorts by.
    let kept = try found(
      """
      SELECT path, material.digest AS digest, bytes FROM material JOIN content USING (digest)
      WHERE materials = $1 ORDER BY path COLLATE "C"
      """, [.text(set)]
    ) {
      (
        digest: $0.text("digest"),
        material: Material(path: $0.text("path"), bytes: $0.bytes("bytes"))
      )
    }
    for (digest, material) in kept where material.digest != digest {
      throw StorageError(.damagedMaterial(path: material.path))
    }
    let entries = kept.map { (path: $0.material.path, digest: $0.digest) }
    guard MaterialSet.digest(of: entries) == set else {
      throw StorageError(.damagedMaterial(path: "*"))
    }
    return kept.map(\.material)
  }

  func bookmark(key: String, of id: AttemptID) throws(StorageError) -> [UInt8]? {
    try found(
      "SELECT bytes FROM bookmark WHERE attempt = $1 AND key = $2",
      [.integer(id.number), .text(key)]
    ) { $0.bytes("bytes") }.first
  }

  func result(of id: AttemptID) throws(StorageError) -> AttemptResult? {
    try found(
      "SELECT head, text FROM attempt_result WHERE attempt = $1", [.integer(id.number)]
    ) { AttemptResult(head: $0.text("head"), text: $0.text("text")) }.first
  }
}

// MARK: - What does not wait for the disk

extension PostgreSQLConnection {
  /// The beginning of a statement whose own transaction does not wait: it survives the end of every
  /// process, and a power cut of the server may take the last fraction of a second of it.
  private static let quickly =
    "WITH quickly AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))"

  func keepClock(
    _ clock: String, of id: AttemptID, after head: JournalHead, _ presence: Presence?
  ) throws(StorageError) {
    let record = try attempt(id)
    try record.requireWritable(after: head)
    let kept = record.with(head: head, standing: AttemptStanding(clock: clock))
    let update = """
      UPDATE attempt SET clock = $1, seal = $2 FROM quickly
      WHERE id = $3 AND line_count = $4 AND last_hash = $5 AND closed_at IS NULL
      """
    let values: [PostgreSQLValue] = [
      .text(clock), .text(kept.seal), .integer(id.number), .integer(Int64(head.count)),
      .text(head.hash),
    ]
    let changed: Int
    if let presence {
      changed = try write(
        "\(Self.quickly), kept AS (\(update) RETURNING id) "
          + Self.presenceInsertion("SELECT id, \(Self.clock), $6 FROM kept"),
        values + [.text(presence.text)])
    } else {
      changed = try write("\(Self.quickly) \(update)", values)
    }
    // Between the two, another process may have written.
    guard changed == 1 else { throw StorageError(.conflict(id)) }
  }

  func setBookmark(
    _ bytes: [UInt8]?, key: String, of id: AttemptID
  ) throws(StorageError) {
    guard let bytes else {
      try write(
        "\(Self.quickly) DELETE FROM bookmark USING quickly WHERE attempt = $1 AND key = $2",
        [.integer(id.number), .text(key)])
      return
    }
    try write(
      """
      \(Self.quickly) INSERT INTO bookmark(attempt, key, bytes) SELECT $1, $2, $3 FROM quickly
      ON CONFLICT (attempt, key) DO UPDATE SET bytes = excluded.bytes
      """, [.integer(id.number), .text(key), .bytes(bytes)])
  }

  func keepResult(_ result: AttemptResult, of id: AttemptID) throws(StorageError) {
    try write(
      """
      \(Self.quickly) INSERT INTO attempt_result(attempt, head, text) SELECT $1, $2, $3 FROM quickly
      ON CONFLICT (attempt) DO UPDATE SET head = excluded.head, text = excluded.text
      """, [.integer(id.number), .text(result.head), .text(result.text)])
  }
}

extension PostgreSQLConnection {
  @discardableResult
  func write(_ sql: String, _ values: [PostgreSQLValue] = []) throws(StorageError) -> Int {
    do throws(PostgreSQLError) { return try run(sql, values) } catch { throw StorageError(error) }
  }

  func found<Result>(
    _ sql: String, _ values: [PostgreSQLValue] = [],
    _ read: (borrowing PostgreSQLRow) -> Result
  ) throws(StorageError) -> [Result] {
    do throws(PostgreSQLError) {
      return try rows(sql, values, read)
    } catch {
      throw StorageError(error)
    }
  }
}

extension PostgreSQLRow: AttemptRow {}

extension PostgreSQLConnection: StatementDatabase {
  static var clock: String { "(extract(epoch FROM clock_timestamp()) * 1000)::bigint" }

  func change(_ sql: String, _ values: [StoredValue]) throws(StorageError) {
    try write(sql, values.map(PostgreSQLValue.init))
  }

  func look(
    _ sql: String, _ values: [StoredValue], _ columns: [String]
  ) throws(StorageError) -> [StoredRow] {
    try found(sql, values.map(PostgreSQLValue.init)) { row in
      StoredRow(row, columns)
    }
  }
}

extension PostgreSQLValue {
  fileprivate init(_ value: StoredValue) {
    self =
      switch value {
      case .null: .null
      case .integer(let number): .integer(number)
      case .text(let text): .text(text)
      }
  }
}
