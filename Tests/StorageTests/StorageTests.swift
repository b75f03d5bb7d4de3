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

  func record(trainee: Int64 = 1, closing: AttemptClosing? = nil) -> AttemptRecord {
    AttemptRecord(
      id: AttemptID(number: trainee), header: header, materials: "d", closing: closing)
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
  func `names the line that was changed`(index: Int) {
    var changed = lines(["a", "b", "c", "d"], of: record())
    let line = changed[index]
    changed[index] = JournalLine(sequence: line.sequence, text: "x", hash: line.hash)

    #expect(throws: StorageError(.brokenChain(record().id, line: index + 1))) {
      try record().verify(changed)
    }
  }

  @Test func `notices lines moved from another attempt`() {
    let moved = lines(["a"], of: record(trainee: 2))

    #expect(throws: StorageError(.brokenChain(record().id, line: 1))) {
      try record().verify(moved)
    }
  }

  @Test func `notices lines lost at the end of a finished attempt`() throws {
    let all = lines(["a", "b"], of: record())
    let head = try #require(all.last?.head)
    let finished = record(closing: AttemptClosing(closedAt: 1, head: head))

    try finished.verify(all)

    #expect(throws: StorageError(.brokenChain(finished.id, line: 2))) {
      try finished.verify(Array(all.dropLast()))
    }
  }
}
