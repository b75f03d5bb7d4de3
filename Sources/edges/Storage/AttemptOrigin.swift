/// The word by which a store is told from every other, given to it when it was made.
package struct StoreIdentity: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }
}

/// Where an attempt was made that came from another store.
///
/// Its number there stands in the head of its chain, so that hashes and seal remain what they were,
/// and the same attempt that comes twice is known.
package struct AttemptOrigin: Hashable, Sendable {
  package let store: StoreIdentity
  package let number: Int64

  package init(store: StoreIdentity, number: Int64) {
    self.store = store
    self.number = number
  }
}

/// An attempt on its way from one store to another: all of it, as far as it has come.
package struct AttemptCopy: Hashable, Sendable {
  package let origin: AttemptOrigin
  package let header: AttemptHeader
  package let materials: [Material]
  package let lines: [JournalLine]
  package let standing: AttemptStanding
  package let place: CoursePlace?

  package init(
    origin: AttemptOrigin, header: AttemptHeader, materials: [Material], lines: [JournalLine],
    standing: AttemptStanding, place: CoursePlace?
  ) {
    self.origin = origin
    self.header = header
    self.materials = materials
    self.lines = lines
    self.standing = standing
    self.place = place
  }
}

/// What became of an attempt that came from another store.
package enum Reception: Hashable, Sendable {
  /// It was not there.
  case new(AttemptID)
  /// It was there in part.
  case continued(AttemptID)
  /// It was there already, all of it.
  case known(AttemptID)

  /// The number that it has here.
  package var id: AttemptID {
    switch self {
    case .new(let id), .continued(let id), .known(let id): id
    }
  }
}

/// What has to be written of a copy whose attempt is there already.
package enum Receiving: Hashable, Sendable {
  case nothing
  case lines([JournalLine])
}

extension AttemptRecord {
  /// Decides what has to be written of a copy of this attempt; the same in every store.
  ///
  /// One that was cleared here of people whom its course has forgotten ends otherwise than the copy.
  package func receiving(
    _ copy: AttemptCopy, over kept: JournalHead? = nil, isCleared: Bool = false
  ) throws(StorageError) -> Receiving {
    let head = kept ?? self.head
    guard damage == nil else { throw StorageError(.brokenSeal(id)) }
    // Its trainee was forgotten here, and does not come back with a copy from before.
    if isForgotten, origin == copy.origin { return .nothing }
    // Nor those whom it named; only what is over is cleared, so that nothing more can come.
    if isCleared, isFinished, origin == copy.origin, head.count == copy.lines.count {
      return .nothing
    }
    guard origin == copy.origin, header == copy.header else { throw StorageError(.diverged(id)) }
    let common = min(head.count, copy.lines.count)
    guard common > 0 else { throw StorageError(.diverged(id)) }
    // What is longer here came from the same place at a later time.
    guard copy.lines.count >= head.count else { return .nothing }
    guard copy.lines[common - 1].head == head else { throw StorageError(.diverged(id)) }
    if copy.lines.count == head.count, copy.standing == standing { return .nothing }
    guard !isFinished else { throw StorageError(.diverged(id)) }
    return .lines(Array(copy.lines.dropFirst(head.count)))
  }
}

extension AttemptCopy {
  /// The record that the copy would have under a number, before any of its lines.
  package func record(_ id: AttemptID) -> AttemptRecord {
    let entries = materials.map { (path: $0.path, digest: $0.digest) }
    return AttemptRecord(
      id: id, header: header, materials: MaterialSet.digest(of: entries), standing: standing,
      origin: origin)
  }

  /// Refuses a copy that is not what its own chain says.
  package func requireWhole() throws(StorageError) {
    let record = record(AttemptID(number: origin.number))
    let last = lines.last?.head ?? record.head
    try record.with(head: last, standing: standing).verify(lines)
  }
}
