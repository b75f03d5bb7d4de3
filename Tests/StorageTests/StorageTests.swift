import Testing
import Wording

@testable import Storage

@Suite struct `The standard path` {
  @Test(
    arguments: [
      (["XDG_DATA_HOME": "/d", "HOME": "/h"], "/d/tapsu/tapsu.db"),
      (["XDG_DATA_HOME": "d", "HOME": "/h"], "/h/.local/share/tapsu/tapsu.db"),
      (["HOME": "/h"], "/h/.local/share/tapsu/tapsu.db"), ([:], nil),
    ] as [([String: String], String?)])
  func `follows the XDG base directories`(environment: [String: String], path: String?) {
    #expect(StorePath.standard(environment: environment) == path)
  }
}

@Suite struct `The chain` {
  let header = AttemptHeader(
    scenario: "s", title: "t", mode: "m", trainee: "n", startedAt: 1, formatVersion: 1)

  func record(id: Int64 = 1) -> AttemptRecord {
    AttemptRecord(
      id: AttemptID(number: id), header: header, materials: "d",
      standing: AttemptStanding(clock: "0 1"))
  }

  /// The record after its lines, as a store finds it.
  func record(after lines: [JournalLine], closedAt: Int64? = nil) throws -> AttemptRecord {
    let head = try #require(lines.last?.head)
    let record = record().with(
      head: head, standing: AttemptStanding(clock: "0 1", closedAt: closedAt))
    return record.found(seal: record.seal, last: head)
  }

  func lines(_ texts: [String], of record: AttemptRecord) -> [JournalLine] {
    var head = record.firstHead
    return texts.map { text in
      let line = head.line(text)
      head = line.head
      return line
    }
  }

  @Test(arguments: 0..<4)
  func `names the line that was changed`(index: Int) throws {
    var changed = lines(["a", "b", "c", "d"], of: record())
    let line = changed[index]
    changed[index] = JournalLine(sequence: line.sequence, text: "x", hash: line.hash)

    let kept = try record(after: lines(["a", "b", "c", "d"], of: record()))

    #expect(throws: StorageError(.brokenChain(record().id, line: index + 1))) {
      try kept.verify(changed)
    }
  }

  @Test func `notices lines moved from another attempt`() {
    let moved = lines(["a"], of: record(id: 2))

    #expect(throws: StorageError(.brokenChain(record().id, line: 1))) {
      try record().verify(moved)
    }
  }

  @Test(arguments: [nil, 1])
  func `notices lines lost at the end, of a running attempt and of a finished one`(
    closedAt: Int64?
  ) throws {
    let all = lines(["a", "b"], of: record())
    let kept = try record(after: all, closedAt: closedAt)

    try kept.verify(all)

    #expect(throws: StorageError(.brokenChain(kept.id, line: 2))) {
      try kept.verify(Array(all.dropLast()))
    }
    #expect(throws: StorageError(.emptyAttempt(kept.id))) { try kept.verify([]) }
  }

  @Test func `is sealed with its length, its clock and its end`() throws {
    let all = lines(["a", "b"], of: record())
    let kept = try record(after: all)
    let shorter = kept.with(head: all[0].head, standing: kept.standing)
    let changes = [
      (shorter, all[0].head),
      (kept.with(head: kept.head, standing: AttemptStanding(clock: "0 2")), kept.head),
      (kept.with(head: kept.head, standing: AttemptStanding(clock: "0 1", closedAt: 5)), kept.head),
    ]

    for (changed, last) in changes {
      let found = changed.found(seal: kept.seal, last: last)
      #expect(found.damage == .changed)
      #expect(throws: StorageError(.brokenSeal(kept.id))) {
        try found.verify(all.filter { $0.sequence <= last.count })
      }
    }
    #expect(kept.damage == nil)
    #expect(kept.found(seal: kept.seal, last: nil).damage == .empty)
  }

  @Test(arguments: [Int64.min, -1, StoreBounds.unixMilliseconds.upperBound + 1, .max])
  func `believes no moment that no clock shows`(moment: Int64) throws {
    let all = lines(["a"], of: record())
    let record = try record(after: all, closedAt: moment)

    #expect(record.damage == .changed)
  }
}
