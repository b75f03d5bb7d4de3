package import Documents
import Petitions
import Rules
import Scoring
package import Wording

extension ScorecardReport {
  /// What the scorecard says as tables, for spreadsheets: the petitions, and each loss of points.
  package func tables(_ language: Language) -> [Block] {
    [
      .section(Phrase("Phản ánh", "Petitions")[language], [.table(petitions(language))]),
      .section(Phrase("Điểm bị trừ", "Points lost")[language], [.table(losses(language))]),
    ]
  }

  private func petitions(_ language: Language) -> Table {
    Table(
      [
        Column("petition", Phrase("Phản ánh", "Petition")[language]),
        Column("subject", Phrase("Nội dung", "Subject")[language]),
        Column("points", Phrase("Điểm", "Points")[language], .number),
        Column("pointsPossible", Phrase("Điểm tối đa", "Of")[language], .number),
      ],
      card.petitions.map { score in
        [
          .text(score.petition.text), .text(score.subject[language]), .number(score.points),
          .number(Rule.pointsPerPetition),
        ]
      })
  }

  private func losses(_ language: Language) -> Table {
    Table(
      [
        Column("petition", Phrase("Phản ánh", "Petition")[language]),
        Column("rule", Phrase("Quy tắc", "Rule")[language]),
        Column("title", Phrase("Tên quy tắc", "Title")[language]),
        Column("points", Phrase("Điểm trừ", "Points lost")[language], .number),
        Column("statement", Phrase("Việc đã làm", "What was done")[language]),
        Column("citation", Citation.heading[language]),
      ],
      card.petitions.flatMap { score in
        score.losses.map { loss in
          [
            .text(score.petition.text), .text(loss.rule.id.text), .text(loss.rule.title[language]),
            .number(loss.pointsTaken), .text(loss.violation.statement[language]),
            .text(loss.rule.citation.phrase[language]),
          ]
        }
      })
  }
}
