import Courses
import JSON
import Storage

/// The orders of a course's ledger for one trainee, as they come.
struct OrderInbox: Sendable {
  private let store: any CourseStore
  private let course: CourseID
  private let trainee: TraineeCode
  /// The line behind which orders are for the attempt.
  private let first: Int
  /// As far as the ledger was read; nothing before the first look.
  private var head: JournalHead?

  /// The inbox for orders behind a line; where a ledger was read no further than that, it is not read again.
  init(
    _ store: any CourseStore, _ place: CoursePlace, after first: Int, read head: JournalHead? = nil
  ) {
    self.store = store
    if let head, head.count <= first { self.head = head }
    course = place.course
    trainee = place.trainee
    self.first = first
  }

  /// The orders that have come since the last look.
  mutating func take() throws(StorageError) -> [GivenOrder] {
    let lines: [JournalLine]
    if let head {
      lines = try store.newLines(of: course, after: head)
    } else {
      lines = try store.ledger(of: course)
    }
    head = lines.last?.head ?? head
    return lines.compactMap { line in
      guard line.sequence > first, let json = try? JSONValue.parse(line.text),
        let record = CourseRecord(json: json),
        let order = GivenOrder(record, number: line.sequence), order.isFor(trainee)
      else { return nil }
      return order
    }
  }
}
