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

/// What is known of an attempt before its first event; it never changes.
package struct AttemptHeader: Hashable, Sendable {
  package let scenario: String
  package let title: String
  package let mode: String
  package let trainee: String
  /// Unix milliseconds of the trainee's clock.
  package let startedAt: Int64
  package let formatVersion: Int

  package init(
    scenario: String, title: String, mode: String, trainee: String, startedAt: Int64,
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

/// How an attempt ended: when, and with which last line, so that lost lines are noticed.
package struct AttemptClosing: Hashable, Sendable {
  package let closedAt: Int64
  package let head: JournalHead

  package init(closedAt: Int64, head: JournalHead) {
    self.closedAt = closedAt
    self.head = head
  }
}

/// One trainee's attempt as a store lists it.
package struct AttemptRecord: Hashable, Sendable {
  package let id: AttemptID
  package let header: AttemptHeader
  /// The digest of the attempt's material set.
  package let materials: String
  /// How the attempt ended, or nil while it is unfinished.
  package let closing: AttemptClosing?

  package init(
    id: AttemptID, header: AttemptHeader, materials: String, closing: AttemptClosing?
  ) {
    self.id = id
    self.header = header
    self.materials = materials
    self.closing = closing
  }

  package var isFinished: Bool { closing != nil }

  /// The head of the empty journal: the digest of everything fixed when the attempt was created.
  ///
  /// The chain starts from it, so that a journal cannot be moved to another attempt or trainee.
  package var firstHead: JournalHead {
    let text: JSONValue = [
      "id": .integer(id.number), "scenario": .text(header.scenario), "title": .text(header.title),
      "mode": .text(header.mode), "trainee": .text(header.trainee),
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
  package var trainee: String?
  /// The last attempt of the page before this one.
  package var before: AttemptID?
  package var limit: Int

  package init(
    state: State? = nil, trainee: String? = nil, before: AttemptID? = nil, limit: Int = 100
  ) {
    self.state = state
    self.trainee = trainee
    self.before = before
    self.limit = limit
  }
}
