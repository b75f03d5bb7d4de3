package import Courses
import JSON

/// A course as a store has it: what its ledger says, and where that ends.
package struct KeptCourse: Sendable {
  package let id: CourseID
  package private(set) var course: Course
  package private(set) var records: [CourseRecord]
  /// Behind which line whatever is decided next is written.
  package private(set) var head: JournalHead

  /// Reads the ledger of a course; nothing where the store has none of that name.
  package init?(_ id: CourseID, in store: any CourseStore) throws(StorageError) {
    let lines = try store.ledger(of: id)
    guard let last = lines.last else { return nil }
    let records = try lines.map { line throws(StorageError) in try CourseRecord(line, of: id) }
    guard let course = Course(id: id, ledger: records) else {
      throw StorageError(.brokenLedger(id.text, line: 1))
    }
    self.id = id
    self.course = course
    self.records = records
    head = last.head
  }

  /// The course as it is now: of its ledger, only what is new is read.
  package func fresh(in store: any CourseStore) throws(StorageError) -> KeptCourse {
    var fresh = self
    for line in try store.newLines(of: id, after: head) {
      let record = try CourseRecord(line, of: id)
      fresh.records.append(record)
      fresh.course.apply(record)
      fresh.head = line.head
    }
    return fresh
  }
}

extension CourseRecord {
  /// Reads a line of a course's ledger.
  fileprivate init(_ line: JournalLine, of course: CourseID) throws(StorageError) {
    guard let json = try? JSONValue.parse(line.text), let record = CourseRecord(json: json) else {
      throw StorageError(.brokenLedger(course.text, line: line.sequence))
    }
    self = record
  }
}
