private import Digests
private import JSON

/// The number that a store gives to an attempt; easy to read aloud and to type.
package struct AttemptID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let number: Int64

  package init(number: Int64) { self.number = number }

  /// Reads the digits of a number above zero.
  package init?(_ text: String) {
    guard let number = Int64(text), number > 0 else { return nil }
    self.number = number
  }

  package var description: String { String(number) }

  package static func < (left: AttemptID, right: AttemptID) -> Bool { left.number < right.number }
}

/// The name by which a store knows a trainee, the same in every attempt of theirs.
package struct TraineeID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package init(stringLiteral text: String) { self.text = text }

  package var description: String { text }
}

/// What is known of an attempt before its first event; it never changes.
package struct AttemptHeader: Hashable, Sendable {
  package let scenario: String
  package let title: String
  package let mode: String
  package let trainee: TraineeID
  /// Unix milliseconds of the trainee's clock.
  package let startedAt: Int64
  package let formatVersion: Int

  package init(
    scenario: String, title: String, mode: String, trainee: TraineeID, startedAt: Int64,
    formatVersion: Int
  ) {
    self.scenario = scenario
    self.title = title
    self.mode = mode
    self.trainee = trainee
    self.startedAt = startedAt
    self.formatVersion = formatVersion
  }
}

/// What is kept of an attempt beside its lines, and sealed together with them.
package struct AttemptStanding: Hashable, Sendable {
  /// The last reading of the trainee's clock, in words that only its writer understands.
  package let clock: String
  /// Unix milliseconds of the end, or nil while the attempt is unfinished.
  package let closedAt: Int64?

  package init(clock: String, closedAt: Int64? = nil) {
    self.clock = clock
    self.closedAt = closedAt
  }
}

/// What is wrong with an attempt, as far as its row and its last line show.
package enum AttemptDamage: Hashable, Sendable {
  /// It has no lines: nothing was done in it, or all of it is gone.
  case empty
  /// Its length, its clock or its end is not what was kept last.
  case changed
}

/// One trainee's attempt as a store lists it.
package struct AttemptRecord: Hashable, Sendable {
  package let id: AttemptID
  package let header: AttemptHeader
  /// The digest of the attempt's material set.
  package let materials: String
  /// Where the journal ends, as the attempt's own row says it.
  package let head: JournalHead
  package let standing: AttemptStanding
  /// Where it was made, if it came from another store.
  package let origin: AttemptOrigin?
  /// Why the attempt can be neither resumed nor scored; nothing if it can.
  package private(set) var damage: AttemptDamage?

  /// Creates the record of an attempt; without a head, of one that has no lines yet.
  package init(
    id: AttemptID, header: AttemptHeader, materials: String, head: JournalHead? = nil,
    standing: AttemptStanding, origin: AttemptOrigin? = nil
  ) {
    self.id = id
    self.header = header
    self.materials = materials
    self.standing = standing
    self.origin = origin
    self.head = head ?? Self.firstHead(id, header, materials, origin)
  }

  package var isFinished: Bool { standing.closedAt != nil }

  /// The record after more lines, another reading of the clock, or the end.
  package func with(head: JournalHead, standing: AttemptStanding) -> AttemptRecord {
    AttemptRecord(
      id: id, header: header, materials: materials, head: head, standing: standing, origin: origin)
  }

  /// The record as a store found it, held against the seal in its row and the last line there is.
  package func found(seal: String, last: JournalHead?) -> AttemptRecord {
    var found = self
    if last == nil {
      found.damage = .empty
    } else if last != head || seal != self.seal || !isWithinBounds {
      found.damage = .changed
    }
    return found
  }

  private var isWithinBounds: Bool {
    id.number > 0 && 1...StoreBounds.lines ~= head.count
      && StoreBounds.unixMilliseconds ~= header.startedAt
      && StoreBounds.unixMilliseconds ~= standing.closedAt ?? 0
  }

  /// The digest over all that the row says.
  ///
  /// What it started from, its length, its last line, its clock and its end: whoever changes one of
  /// them without it is noticed.
  package var seal: String {
    let text: JSONValue = [
      "start": .text(firstHead.hash), "lines": .integer(Int64(head.count)),
      "last": .text(head.hash), "clock": .text(standing.clock),
      "closedAt": standing.closedAt.map { .integer($0) } ?? .null,
    ]
    return SHA256.hexDigest(of: text.canonicalText.utf8)
  }

  /// The head of the empty journal: the digest of everything fixed when the attempt was created.
  ///
  /// The chain starts from it, so that a journal cannot be moved to another attempt or trainee.
  package var firstHead: JournalHead { Self.firstHead(id, header, materials, origin) }

  private static func firstHead(
    _ id: AttemptID, _ header: AttemptHeader, _ materials: String, _ origin: AttemptOrigin?
  ) -> JournalHead {
    let text: JSONValue = [
      "id": .integer(origin?.number ?? id.number), "scenario": .text(header.scenario),
      "title": .text(header.title),
      "mode": .text(header.mode), "trainee": .text(header.trainee.text),
      "startedAt": .integer(header.startedAt),
      "formatVersion": .integer(Int64(header.formatVersion)), "materials": .text(materials),
    ]
    return JournalHead(count: 0, hash: SHA256.hexDigest(of: text.canonicalText.utf8))
  }
}

/// Which attempts a listing wants, newest first.
package struct AttemptQuery: Hashable, Sendable {
  /// Whether the attempts wanted are over; nil wants both.
  package enum State: Hashable, Sendable {
    case unfinished
    case finished
  }

  package var state: State?
  package var trainee: TraineeID?
  /// The last attempt of the page before this one.
  package var before: AttemptID?
  package var limit: Int

  package init(
    state: State? = nil, trainee: TraineeID? = nil, before: AttemptID? = nil, limit: Int = 100
  ) {
    self.state = state
    self.trainee = trainee
    self.before = before
    self.limit = limit
  }
}
