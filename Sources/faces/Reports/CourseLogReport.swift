package import Courses
package import Documents
package import Wording
import WorkCalendar

/// Who did what to a course and who signed in to it, in the order of time: its audit log.
package struct CourseLogReport: Sendable {
  private struct Entry {
    let at: Instant
    let by: Phrase
    let what: Phrase
  }

  private let course: Course
  private let entries: [Entry]

  package init(_ course: Course, _ records: [CourseRecord], _ signIns: [SignIn]) {
    self.course = course
    let done = CourseRecord.told(records, of: course.id).map { record, what in
      Entry(at: record.at, by: record.doer, what: what)
    }
    let visits = signIns.reversed().map { signIn in
      Entry(
        at: signIn.moment, by: Phrase(verbatim: signIn.trainee?.text ?? "?"),
        what: signIn.outcome.phrase
          + (signIn.source.isEmpty
            ? Phrase(verbatim: "") : Phrase(" từ \(signIn.source)", " from \(signIn.source)")))
    }
    // Of one moment, what was decided first.
    entries = (done + visits).enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }

  package func document(_ language: Language) -> Document {
    let title = Phrase("Ai đã làm gì", "Who did what")[language]
    return Document(
      "\(title): \(course.details.title)", in: language, [.table(table(language))])
  }

  package func table(_ language: Language) -> Table {
    Table(
      [
        Column("at", Phrase("Lúc", "At")[language], .moment),
        Column("by", Phrase("Người làm", "By")[language]),
        Column("event", Phrase("Việc", "What")[language]),
      ],
      entries.map { [.moment($0.at), .text($0.by[language]), .text($0.what[language])] })
  }
}
