import Courses
package import JSON
import Petitions
package import Wording

extension Board {
  /// The class in a line, and everybody in a line each: for scripts and screen readers.
  package func lines(_ language: Language) -> [String] {
    [title, BoardTexts.summary(self)[language]]
      + rows.map { row in
        let left = row.leftMilliseconds.map { BoardTexts.left($0)[language] }
        return
          ([row.code.text, row.name, row.unit, row.assignment?.text, row.petition.map { "#\($0)" }]
          + [left, BoardTexts.state(of: row)[language]])
          .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ").printable
      }
  }

  package var json: JSONValue {
    [
      "title": .text(title), "paused": .bool(isPaused),
      "trainees": .array(
        rows.map { row in
          [
            "trainee": .text(row.code.text), "name": .text(row.name), "unit": .text(row.unit),
            "assignment": row.assignment.map { .text($0.text) } ?? .null,
            "state": .text(row.state.rawValue),
            "petition": row.petition.map { .text($0.text) } ?? .null,
            "leftSeconds": row.leftMilliseconds.map { .integer($0 / 1000) } ?? .null,
            "quietSeconds": row.quietMilliseconds.map { .integer($0 / 1000) } ?? .null,
          ]
        }),
    ]
  }
}
