internal import SQLite
internal import Storage

extension JournalConnection {
  mutating func create(
    _ header: AttemptHeader, materials: [Material]
  ) throws(StorageError) -> AttemptRecord {
    let entries = materials.map { (path: $0.path, digest: $0.digest) }
    let set = MaterialSet.digest(of: entries)
    for (material, entry) in zip(materials, entries) {
      try run(
        "INSERT INTO content VALUES (?, ?) ON CONFLICT DO NOTHING",
        [.text(entry.digest), .blob(material.bytes)])
      try run(
        "INSERT INTO material VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [.text(set), .text(entry.path), .text(entry.digest)])
    }
    try run(
      """
      INSERT INTO attempt(scenario, title, mode, trainee, started_at, format_version, materials)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(header.scenario), .text(header.title), .text(header.mode), .text(header.trainee),
        .integer(header.startedAt), .integer(Int64(header.formatVersion)), .text(set),
      ])
    return AttemptRecord(
      id: AttemptID(number: lastInsertedRow), header: header, materials: set, closing: nil)
  }

  mutating func append(
    _ texts: [String], to id: AttemptID, after head: JournalHead
  ) throws(StorageError) -> JournalHead {
    try requireHead(head, of: id)
    var head = head
    for text in texts {
      let line = head.line(text)
      try run(
        "INSERT INTO journal VALUES (?, ?, ?, ?)",
        [
          .integer(id.number), .integer(Int64(line.sequence)), .text(line.text), .text(line.hash),
        ])
      head = line.head
    }
    return head
  }

  mutating func finish(
    _ id: AttemptID, at closedAt: Int64, head: JournalHead
  ) throws(StorageError) {
    try requireHead(head, of: id)
    try run(
      "UPDATE attempt SET closed_at = ?, line_count = ?, final_hash = ? WHERE id = ?",
      [.integer(closedAt), .integer(Int64(head.count)), .text(head.hash), .integer(id.number)])
    try run("DELETE FROM bookmark WHERE attempt = ?", [.integer(id.number)])
  }

  func bookmark(key: String, of id: AttemptID) throws(StorageError) -> [UInt8]? {
    try rows(
      "SELECT bytes FROM bookmark WHERE attempt = ? AND key = ?",
      [.integer(id.number), .text(key)]
    ) { $0.blob(0) }.first
  }

  /// Refuses a writer that has not seen the last line, or whose attempt is over.
  func requireHead(_ head: JournalHead, of id: AttemptID) throws(StorageError) {
    let record = try attempt(id)
    guard !record.isFinished else { throw StorageError(.attemptFinished(id)) }
    let last = try rows(
      "SELECT sequence, hash FROM journal WHERE attempt = ? ORDER BY sequence DESC LIMIT 1",
      [.integer(id.number)]
    ) { JournalHead(count: Int($0.integer(0)), hash: $0.text(1)) }.first
    guard last ?? record.firstHead == head else { throw StorageError(.conflict(id)) }
  }

  func attempt(_ id: AttemptID) throws(StorageError) -> AttemptRecord {
    let found = try rows(
      "SELECT \(attemptColumns) FROM attempt WHERE id = ?", [.integer(id.number)], record)
    guard let record = found.first else { throw StorageError(.attemptNotFound(id)) }
    return record
  }

  func attempts(_ query: AttemptQuery) throws(StorageError) -> [AttemptRecord] {
    var conditions = ["id < ?"]
    var values: [SQLiteValue] = [.integer(query.before?.number ?? .max)]
    switch query.state {
    case .unfinished: conditions.append("closed_at IS NULL")
    case .finished: conditions.append("closed_at IS NOT NULL")
    case nil: break
    }
    if let trainee = query.trainee {
      conditions.append("trainee = ?")
      values.append(.text(trainee))
    }
    values.append(.integer(Int64(query.limit)))
    return try rows(
      """
      SELECT \(attemptColumns) FROM attempt WHERE \(conditions.joined(separator: " AND "))
      ORDER BY id DESC LIMIT ?
      """, values, record)
  }

  func lines(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    let record = try attempt(id)
    let lines = try rows(
      "SELECT sequence, text, hash FROM journal WHERE attempt = ? ORDER BY sequence",
      [.integer(id.number)]
    ) { JournalLine(sequence: Int($0.integer(0)), text: $0.text(1), hash: $0.text(2)) }
    try record.verify(lines)
    return lines
  }

  func materials(of id: AttemptID) throws(StorageError) -> [Material] {
    let record = try attempt(id)
    let kept = try rows(
      """
      SELECT path, material.digest, bytes FROM material JOIN content USING (digest)
      WHERE materials = ? ORDER BY path
      """, [.text(record.materials)]
    ) { (digest: $0.text(1), material: Material(path: $0.text(0), bytes: $0.blob(2))) }
    for (digest, material) in kept where material.digest != digest {
      throw StorageError(.damagedMaterial(path: material.path))
    }
    // A file that is missing from the set, or was added to it, changes the digest of the set.
    let entries = kept.map { (path: $0.material.path, digest: $0.digest) }
    guard MaterialSet.digest(of: entries) == record.materials else {
      throw StorageError(.damagedMaterial(path: "*"))
    }
    return kept.map(\.material)
  }
}

private let attemptColumns = """
  id, scenario, title, mode, trainee, started_at, format_version, materials, closed_at,
  line_count, final_hash
  """

private func record(_ row: borrowing Row) -> AttemptRecord {
  let closing: AttemptClosing? =
    row.isNull(8)
    ? nil
    : AttemptClosing(
      closedAt: row.integer(8), head: JournalHead(count: Int(row.integer(9)), hash: row.text(10)))
  let header = AttemptHeader(
    scenario: row.text(1), title: row.text(2), mode: row.text(3), trainee: row.text(4),
    startedAt: row.integer(5), formatVersion: Int(row.integer(6)))
  return AttemptRecord(
    id: AttemptID(number: row.integer(0)), header: header, materials: row.text(7),
    closing: closing)
}
