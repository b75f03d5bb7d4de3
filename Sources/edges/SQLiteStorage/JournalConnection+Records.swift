internal import SQLite
internal import Storage

extension JournalConnection {
  mutating func create(
    _ header: AttemptHeader, materials: [Material], lines: [String], standing: AttemptStanding,
    place: CoursePlace?
  ) throws(StorageError) -> AttemptRecord {
    precondition(!lines.isEmpty, "an attempt begins with its first lines")
    let (id, set) = try insert(header, materials)
    if let place { try database.keep(place, of: id) }
    let record = AttemptRecord(id: id, header: header, materials: set, standing: standing)
    return try write(record.head.lines(lines), to: record, standing)
  }

  /// Takes in an attempt of another store, as far as it has come.
  mutating func receive(_ copy: AttemptCopy) throws(StorageError) -> Reception {
    if let id = try database.attempt(from: copy.origin) {
      let record = try attempt(id)
      let isCleared = try copy.lines.last?.head == record.head ? false : database.isCleared(id)
      switch try record.receiving(copy, isCleared: isCleared) {
      case .nothing: return .known(id)
      case .lines(let lines): _ = try write(lines, to: record, copy.standing)
      }
      return .continued(id)
    }
    let (id, _) = try insert(copy.header, copy.materials)
    try database.keep(copy, as: id)
    _ = try write(copy.lines, to: copy.record(id), copy.standing)
    return .new(id)
  }

  /// Keeps source files, each once.
  /// - Returns: The digest of the set.
  func keep(_ materials: [Material]) throws(StorageError) -> String {
    let entries = materials.map { (path: $0.path, digest: $0.digest) }
    let set = MaterialSet.digest(of: entries)
    for (material, entry) in zip(materials, entries) {
      try database.run(
        "INSERT INTO content(digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [.text(entry.digest), .blob(material.bytes)])
      try database.run(
        "INSERT INTO material(materials, path, digest) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [.text(set), .text(entry.path), .text(entry.digest)])
    }
    return set
  }

  /// Makes the row of an attempt, and keeps its source files.
  private func insert(
    _ header: AttemptHeader, _ materials: [Material]
  ) throws(StorageError) -> (id: AttemptID, materials: String) {
    let set = try keep(materials)
    try database.run(
      """
      INSERT INTO attempt(scenario, title, mode, trainee, started_at, format_version, materials,
        line_count, last_hash, clock, seal)
      VALUES (?, ?, ?, ?, ?, ?, ?, 0, '', '', '')
      """,
      [
        .text(header.scenario), .text(header.title), .text(header.mode),
        .text(header.trainee.text),
        .integer(header.startedAt), .integer(Int64(header.formatVersion)), .text(set),
      ])
    return (AttemptID(number: database.lastInsertedRow), set)
  }

  mutating func append(
    _ texts: [String], to id: AttemptID, after head: JournalHead, standing: AttemptStanding
  ) throws(StorageError) -> JournalHead {
    let record = try attempt(id)
    switch try record.appending(texts, after: head, standing: standing) {
    case .lines(let lines): return try write(lines, to: record, standing).head
    case .kept(let head): return head
    }
  }

  private mutating func write(
    _ lines: [JournalLine], to record: AttemptRecord, _ standing: AttemptStanding
  ) throws(StorageError) -> AttemptRecord {
    let id = SQLiteValue.integer(record.id.number)
    for line in lines {
      try database.run(
        insertion, [id, .integer(Int64(line.sequence)), .text(line.text), .text(line.hash)])
    }
    let head = lines.last?.head ?? record.head
    let record = record.with(head: head, standing: standing)
    try database.run(
      self.standing,
      [
        .integer(Int64(head.count)), .text(head.hash), .text(standing.clock),
        standing.closedAt.map { .integer($0) } ?? .null, .text(record.seal), id,
      ])
    if record.isFinished {
      for table in ["bookmark", "attempt_presence"] {
        try database.run("DELETE FROM \(table) WHERE attempt = ?", [id])
      }
    }
    return record
  }

  func bookmark(key: String, of id: AttemptID) throws(StorageError) -> [UInt8]? {
    try database.rows(
      "SELECT bytes FROM bookmark WHERE attempt = ? AND key = ?",
      [.integer(id.number), .text(key)]
    ) { $0.blob("bytes") }.first
  }

  func result(of id: AttemptID) throws(StorageError) -> AttemptResult? {
    guard version >= Schema.firstWithResults else { return nil }
    return try database.rows(
      "SELECT head, text FROM attempt_result WHERE attempt = ?", [.integer(id.number)]
    ) { AttemptResult(head: $0.text("head"), text: $0.text("text")) }.first
  }

  func attempt(_ id: AttemptID) throws(StorageError) -> AttemptRecord {
    let found = try database.rows(lookup, [.integer(id.number)], AttemptRecord.read)
    guard let record = found.first else { throw StorageError(.attemptNotFound(id)) }
    return record
  }

  func attempts(_ query: AttemptQuery) throws(StorageError) -> [AttemptRecord] {
    var conditions = ["TRUE"]
    var values: [SQLiteValue] = []
    if let before = query.before {
      conditions.append("id < ?")
      values.append(.integer(before.number))
    }
    switch query.state {
    case .unfinished: conditions.append("closed_at IS NULL")
    case .finished: conditions.append("closed_at IS NOT NULL")
    case nil: break
    }
    if let trainee = query.trainee {
      conditions.append("trainee = ?")
      values.append(.text(trainee.text))
    }
    values.append(.integer(Int64(min(query.limit, StoreBounds.page))))
    return try database.rows(
      """
      SELECT \(AttemptRecord.columns(version: version)) FROM attempt
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY id DESC LIMIT ?
      """, values, AttemptRecord.read)
  }

  /// The numbers between and behind those of the attempts and of stray lines, up to the last that was
  /// given away: SQLite writes that one down in the transaction that uses it.
  func missingNumbers() throws(StorageError) -> [ClosedRange<AttemptID>] {
    // Where rows were put in by hand, there may be numbers of zero and below.
    let known = """
      SELECT id FROM attempt WHERE id > 0 UNION SELECT attempt FROM journal WHERE attempt > 0
      """
    func ranges(_ sql: String) throws(StorageError) -> [ClosedRange<AttemptID>] {
      try database.rows(sql) {
        AttemptID(number: $0.integer("first"))...AttemptID(number: $0.integer("last"))
      }
    }
    let between = try ranges(
      """
      SELECT before + 1 AS first, id - 1 AS last
      FROM (SELECT id, lag(id, 1, 0) OVER (ORDER BY id) AS before FROM (\(known)))
      WHERE id - before > 1
      """)
    let behind = try ranges(
      """
      SELECT before + 1 AS first, seq AS last
      FROM sqlite_sequence, (SELECT coalesce(max(id), 0) AS before FROM (\(known)))
      WHERE name = 'attempt' AND seq > before
      """)
    return between + behind
  }

  func lines(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    let record = try attempt(id)
    let lines = try database.rows(
      "SELECT sequence, text, hash FROM journal WHERE attempt = ? ORDER BY sequence",
      [.integer(id.number)], maximum: StoreBounds.lines
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
    try !database.rows("SELECT path FROM material WHERE materials = ? LIMIT 1", [.text(set)]) {
      $0.text("path")
    }.isEmpty
  }

  func materials(ofSet set: String) throws(StorageError) -> [Material] {
    let kept = try database.rows(
      """
      SELECT path, material.digest AS digest, bytes FROM material JOIN content USING (digest)
      WHERE materials = ? ORDER BY path
      """, [.text(set)]
    ) {
      (
        digest: $0.text("digest"),
        material: Material(path: $0.text("path"), bytes: $0.blob("bytes"))
      )
    }
    for (digest, material) in kept where material.digest != digest {
      throw StorageError(.damagedMaterial(path: material.path))
    }
    // A file that is missing from the set, or was added to it, changes the digest of the set.
    let entries = kept.map { (path: $0.material.path, digest: $0.digest) }
    guard MaterialSet.digest(of: entries) == set else {
      throw StorageError(.damagedMaterial(path: "*"))
    }
    return kept.map(\.material)
  }
}

extension ResultRow: AttemptRow {}

extension AttemptRecord {
  /// The columns that an attempt's row has in a file of a version.
  static func columns(version: Int64) -> String {
    version >= Schema.firstWithCourses ? columns : columnsWithoutOrigin
  }
}
