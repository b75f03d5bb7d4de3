import Storage
import Testing

@Suite struct `What is wrong with a journal` {
  private let header = AttemptHeader(
    scenario: "s", title: "S", mode: "exam", trainee: "Lan", startedAt: 1, formatVersion: 1)
  private let standing = AttemptStanding(clock: "1 1")

  /// An attempt of five lines.
  private var attempt: (record: AttemptRecord, lines: [JournalLine]) {
    let new = AttemptRecord(
      id: AttemptID(number: 1), header: header, materials: "00", standing: standing)
    let lines = new.head.lines(["a", "b", "c", "d", "e"])
    return (new.with(head: lines[4].head, standing: standing), lines)
  }

  private func altered(_ line: JournalLine) -> JournalLine {
    JournalLine(sequence: line.sequence, text: "x", hash: line.hash)
  }

  @Test func `is nothing where all of it is as it was written`() {
    let (record, lines) = attempt

    #expect(record.faults(in: lines) == [])
  }

  @Test func `is told for each place once, and not for all that follows`() {
    let (record, lines) = attempt

    #expect(record.faults(in: [lines[0], altered(lines[1])] + lines[2...]) == [.altered(2)])
    #expect(record.faults(in: [altered(lines[0])] + lines[1...]) == [.altered(1)])
    #expect(record.faults(in: lines[..<4] + [altered(lines[4])]) == [.altered(5)])
    #expect(
      record.faults(in: [lines[0], lines[1], lines[3], lines[4]]) == [.gap(after: 2, before: 4)])
    #expect(record.faults(in: Array(lines.dropFirst())) == [.gap(after: 0, before: 2)])
    #expect(
      record.faults(in: [lines[0], lines[1], lines[1], lines[2], lines[3], lines[4]])
        == [.doubled(2)])
    #expect(
      record.faults(in: [JournalLine(sequence: -8, text: "a", hash: "0")] + lines)
        == [.misnumbered(-8)])
    #expect(record.faults(in: Array(lines.dropLast(2))) == [.length(found: 3, kept: 5)])
    #expect(record.faults(in: []) == [.empty])
    #expect(
      record.faults(in: [lines[0], altered(lines[1]), lines[3], lines[4]])
        == [.altered(2), .gap(after: 2, before: 4)])
  }

  @Test func `is told where another journal was put in its place`() {
    let (record, lines) = attempt
    let other = record.firstHead.lines(["a", "b", "c", "d", "f"])

    #expect(record.faults(in: other) == [.seal])
    #expect(record.found(seal: "", last: lines[4].head).faults(in: lines) == [.seal])
  }
}
