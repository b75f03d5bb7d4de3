package import Courses
import JSON
package import Sodium
package import Storage
internal import Synchronization

/// The one sitting of a trainee at a sealed exam, kept on the trainee’s machine.
///
/// It is a store like any other to whoever works the shift. On the disk there is nothing readable but numbers,
/// codes and the clock: each line of the journal and what is being typed lie sealed in an ordinary store, the exam’s
/// files come from the exam’s own file each time, and what the attempt came to is not kept at all. Everything that
/// the ordinary store promises of power cuts and of two programs at once it promises here too.
package final class SealedStore: AttemptStore {
  /// The scenario that its attempts say they are of: which it really is stands inside, sealed.
  package static let scenario = "sealed"

  private let inner: any AttemptStore
  private let contents: ExamContents
  private let exam: String
  private let trainee: TraineeCode
  private let sitting: Mutex<Sitting?>

  /// The sitting as this program saw it last.
  private struct Sitting {
    let keys: KeyPair
    let place: CoursePlace
    var record: AttemptRecord
    /// Where the sealed lines end, of which there is one more.
    var head: JournalHead
  }

  /// Opens what there is of a trainee’s sitting at an exam.
  package init(
    _ inner: any AttemptStore, _ contents: ExamContents, exam: String, trainee: TraineeCode
  ) throws(StorageError) {
    self.inner = inner
    self.contents = contents
    self.exam = exam
    self.trainee = trainee
    sitting = Mutex(nil)
    _ = try current()
  }

  /// What the trainee hands in, as a file, and its receipt; nil before anything was done.
  package func handIn(
    for instructor: PublicKey
  ) throws(StorageError) -> (file: [UInt8], receipt: String)? {
    guard let sitting = try current() else { return nil }
    let record = sitting.record
    let handIn = HandIn(
      exam: exam,
      copy: AttemptCopy(
        origin: AttemptOrigin(
          store: HandIn.origin(of: sitting.keys.publicKey), number: record.id.number),
        header: record.header, materials: try materials(of: record.id),
        lines: try journal(of: record.id), standing: record.standing, place: sitting.place))
    return handIn.file(signedBy: sitting.keys, for: instructor).map { ($0, handIn.receipt) }
  }

  // MARK: - What every store does

  package func create(
    _ header: AttemptHeader, materials: [Material], lines: [String], standing: AttemptStanding,
    place: CoursePlace?
  ) throws(StorageError) -> AttemptRecord {
    guard let place else { throw StorageError(.failed, detail: "place") }
    return try sitting.withLock { sitting throws(StorageError) in
      guard try renewed(sitting) == nil else {
        throw StorageError(.attemptTaken(place.ordinal))
      }
      let set = MaterialSet.digest(of: materials.map { (path: $0.path, digest: $0.digest) })
      let keys = KeyPair.drawn()
      let first: JSONValue = [
        "seed": .text(keys.seed.hex), "attempt": header.json, "place": place.json,
        "materials": .text(set),
      ]
      // Nothing but the sealed lines says what was sat.
      let outside = AttemptHeader(
        scenario: Self.scenario, title: Self.scenario, mode: header.mode, trainee: header.trainee,
        startedAt: header.startedAt, formatVersion: header.formatVersion)
      let kept = try inner.create(
        outside, materials: [], lines: seal([first.canonicalText] + lines, after: 0),
        standing: standing, place: place)
      let new = AttemptRecord(
        id: kept.id, header: header, materials: set, standing: standing)
      let record = new.with(
        head: new.head.lines(lines).last?.head ?? new.head, standing: standing)
      sitting = Sitting(keys: keys, place: place, record: record, head: kept.head)
      return record
    }
  }

  package func append(
    _ texts: [String], to id: AttemptID, after head: JournalHead, standing: AttemptStanding
  ) throws(StorageError) -> JournalHead {
    try change(id) { kept throws(StorageError) in
      switch try kept.record.appending(texts, after: head, standing: standing) {
      case .kept(let head): return head
      case .lines(let lines):
        let last = lines.last?.head ?? head
        kept.head = try inner.append(
          seal(texts, after: kept.head.count), to: id, after: kept.head, standing: standing)
        kept.record = kept.record.with(head: last, standing: standing)
        return last
      }
    }
  }

  package func keepClock(
    _ clock: String, of id: AttemptID, after head: JournalHead, presence: Presence?
  ) throws(StorageError) {
    try change(id) { kept throws(StorageError) in
      try kept.record.requireWritable(after: head)
      try inner.keepClock(clock, of: id, after: kept.head)
      kept.record = kept.record.with(
        head: kept.record.head,
        standing: AttemptStanding(clock: clock, closedAt: kept.record.standing.closedAt))
    }
  }

  package func attempt(_ id: AttemptID) throws(StorageError) -> AttemptRecord {
    try change(id) { kept in kept.record }
  }

  package func attempts(_ query: AttemptQuery) throws(StorageError) -> [AttemptRecord] {
    guard let record = try current()?.record, query.limit > 0,
      query.before.map({ record.id < $0 }) ?? true,
      query.trainee.map({ record.header.trainee == $0 }) ?? true,
      query.state.map({ ($0 == .finished) == record.isFinished }) ?? true
    else { return [] }
    return [record]
  }

  package func journal(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    let record = try attempt(id)
    let texts = try texts(of: id).dropFirst()
    let lines = record.firstHead.lines(Array(texts))
    try record.verify(lines)
    return lines
  }

  package func materials(of id: AttemptID) throws(StorageError) -> [Material] {
    let record = try attempt(id)
    guard let scenario = contents.scenario(record.header.scenario),
      scenario.digest == record.materials
    else { throw StorageError(.damagedMaterial(path: record.header.scenario)) }
    return scenario.materials
  }

  package func setBookmark(
    _ bytes: [UInt8]?, key: String, of id: AttemptID
  ) throws(StorageError) {
    let sealed = bytes.map { contents.keepingKey.sealed($0, for: places.bookmark(key)) }
    try inner.setBookmark(sealed, key: key, of: id)
  }

  package func bookmark(key: String, of id: AttemptID) throws(StorageError) -> [UInt8]? {
    try inner.bookmark(key: key, of: id)
      .flatMap { contents.keepingKey.opened($0, for: places.bookmark(key)) }
  }

  /// Keeps nothing: what an exam came to is not to be read on the machine where it was sat.
  package func keepResult(_ result: AttemptResult, of id: AttemptID) throws(StorageError) {}

  package func result(of id: AttemptID) throws(StorageError) -> AttemptResult? { nil }
}

// MARK: - Under the seal

extension SealedStore {
  /// What each sealed piece is sealed for, so that none can be put in the place of another.
  private struct Places {
    let exam: String
    let trainee: TraineeCode

    func line(_ number: Int) -> [UInt8] { Array("line \(number) \(exam) \(trainee)".utf8) }
    func bookmark(_ key: String) -> [UInt8] { Array("bookmark \(key) \(exam) \(trainee)".utf8) }
  }

  private var places: Places { Places(exam: exam, trainee: trainee) }

  private func change<Result: Sendable>(
    _ id: AttemptID, _ work: (inout Sitting) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try sitting.withLock { sitting throws(StorageError) in
      guard var kept = try renewed(sitting), kept.record.id == id else {
        throw StorageError(.attemptNotFound(id))
      }
      let result = try work(&kept)
      sitting = kept
      return result
    }
  }

  /// The sitting as it is now.
  private func current() throws(StorageError) -> Sitting? {
    try sitting.withLock { sitting throws(StorageError) in
      sitting = try renewed(sitting)
      return sitting
    }
  }

  /// What was seen last, or what another program has made of it since.
  private func renewed(_ seen: Sitting?) throws(StorageError) -> Sitting? {
    guard let kept = try inner.attempts(AttemptQuery(limit: 1)).first else { return nil }
    if let seen, seen.head == kept.head, seen.record.standing == kept.standing { return seen }
    return try read(kept)
  }

  private func seal(_ texts: [String], after count: Int) -> [String] {
    texts.enumerated().map { place, text in
      contents.keepingKey.sealed(Array(text.utf8), for: places.line(count + place + 1)).hex
    }
  }

  /// The texts under the seal, the first of which is the sitting's own.
  private func texts(of id: AttemptID) throws(StorageError) -> [String] {
    var texts: [String] = []
    for line in try inner.journal(of: id) {
      guard let sealed = [UInt8](hex: line.text),
        let plain = contents.keepingKey.opened(sealed, for: places.line(line.sequence))
      else { throw StorageError(.brokenChain(id, line: line.sequence)) }
      texts.append(String(decoding: plain, as: UTF8.self))
    }
    return texts
  }

  private func read(_ kept: AttemptRecord) throws(StorageError) -> Sitting {
    let texts = try texts(of: kept.id)
    guard let first = texts.first.flatMap({ try? JSONValue.parse($0) }),
      let keys = first["seed"]?.text.flatMap({ [UInt8](hex: $0) }).flatMap(KeyPair.init(seed:)),
      let header = first["attempt"].flatMap(AttemptHeader.init(json:)),
      let place = first["place"].flatMap(CoursePlace.init(json:)),
      let materials = first["materials"]?.text
    else { throw StorageError(.brokenChain(kept.id, line: 1)) }
    let new = AttemptRecord(
      id: kept.id, header: header, materials: materials, standing: kept.standing)
    let last = new.head.lines(Array(texts.dropFirst())).last?.head ?? new.head
    return Sitting(
      keys: keys, place: place, record: new.with(head: last, standing: kept.standing),
      head: kept.head)
  }
}
