package import Documents
private import Scoring
import Wording

/// Results as Moodle's gradebook imports them: one column that knows the trainee, one with the grade.
package enum GradebookTable {
  /// The table of results, a row for each; Moodle matches the first column with its "ID number".
  ///
  /// A provisional result has no grade: Moodle shows what it takes in to its trainee at once, as final. The
  /// remark says why, and the table is taken in again when everything is decided.
  package static func table(_ attempts: [ExportedAttempt], grade: String) -> Table {
    Table(
      [
        Column("id", "ID number"),
        Column("grade", grade, .number),
        Column("feedback", "Feedback"),
      ],
      attempts.map { attempt in
        let card = attempt.card
        let verdict = card.isPassed ? Phrase("đạt", "passed") : Phrase("chưa đạt", "not passed")
        let remark = attempt.open.phrase ?? verdict
        return [
          .text(attempt.trainee), attempt.open.isProvisional ? .nothing : .number(card.percent),
          .text("\(remark.vietnamese) · \(remark.english)"),
        ]
      })
  }
}
