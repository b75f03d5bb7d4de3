package import JSON
package import Wording
package import WorkCalendar

/// A deadline with its derivation, as text and as JSON.
package struct DeadlineReport: Sendable {
  private let deadline: Deadline

  package init(_ deadline: Deadline) {
    self.deadline = deadline
  }

  package func lines(_ language: Language) -> [String] {
    deadline.derivation.map { $0.text(language) }
  }

  package func json(_ language: Language) -> JSONValue {
    [
      "start": .text(deadline.start.iso),
      "due": .text(deadline.due.iso),
      "derivation": .array(lines(language).map { .text($0) }),
    ]
  }
}
