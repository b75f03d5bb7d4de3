package import Courses
private import Digests

/// How a course's ledger is chained.
package enum CourseLedger {
  /// The head of a ledger without lines: it names the course, so that no ledger can pass for another's.
  package static func firstHead(of course: CourseID) -> JournalHead {
    JournalHead(count: 0, hash: SHA256.hexDigest(of: "tapsu-course\n\(course)".utf8))
  }

  /// Checks that the lines are all that was written, unchanged and in order.
  package static func verify(
    _ lines: [JournalLine], of course: CourseID, head: JournalHead?
  ) throws(StorageError) {
    var last = firstHead(of: course)
    for line in lines {
      guard line == last.line(line.text) else {
        throw StorageError(.brokenLedger(course.text, line: last.count + 1))
      }
      last = line.head
    }
    guard last == head ?? firstHead(of: course) else {
      throw StorageError(.brokenLedger(course.text, line: last.count + 1))
    }
  }

  /// Decides what becomes of lines after the head that their writer saw last; the same in every store.
  package static func appending(
    _ texts: [String], to course: CourseID, after seen: JournalHead?, at head: JournalHead?
  ) throws(StorageError) -> Appending {
    let lines = (seen ?? firstHead(of: course)).lines(texts)
    if let head, lines.last?.head == head { return .kept(head) }
    guard seen == head else { throw StorageError(.courseConflict(course.text)) }
    guard (head?.count ?? 0) + texts.count <= StoreBounds.lines else {
      throw StorageError(.failed, detail: "lines")
    }
    return .lines(lines)
  }
}
