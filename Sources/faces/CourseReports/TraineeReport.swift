package import Attainment
package import Documents
import Petitions
import Rules
import Scenarios
import Scoring
import Statistics
package import Wording
import WorkCalendar

/// What one trainee came to beside the class, to take home.
package struct TraineeReport: Sendable {
  /// Where an attempt was made.
  package struct Place: Hashable, Sendable {
    let course: String
    let assignment: String
    /// The unit that the trainee belonged to then; empty where it is not known any more.
    let unit: String

    package init(course: String, assignment: String, unit: String) {
      self.course = course
      self.assignment = assignment
      self.unit = unit
    }
  }

  package let handling: Handling
  private let results: ClassResults
  private let name: String?
  private let place: Place?

  /// Takes one of a class; nothing where nobody has the name.
  ///
  /// `name` is what they are called, where that may be told; `place` says where an attempt was made.
  package init?(
    _ trainee: String, in results: ClassResults, named name: String? = nil,
    at place: (Handling) -> Place? = { _ in nil }
  ) {
    guard let handling = results.handlings.first(where: { $0.trainee == trainee }) else {
      return nil
    }
    self.handling = handling
    self.name = name
    self.place = place(handling)
    self.results = results
  }

  package func document(_ language: Language) -> Document {
    let card = handling.card
    let verdict = card.isPassed ? Phrase("ĐẠT", "PASSED") : Phrase("CHƯA ĐẠT", "NOT PASSED")
    let head = Phrase(
      "\(card.percent)/100 · \(verdict.vietnamese) (cần \(card.passMark))",
      "\(card.percent)/100 · \(verdict.english) (\(card.passMark) needed)")
    var blocks: [Block] = [
      .paragraph(results.scenario.title[language]), .paragraph(whenAndWhere(language)),
      .paragraph(head[language]),
    ]
    if let provisional = handling.open.phrase {
      blocks.append(.paragraph(provisional[language]))
    }
    for (petition, rule) in card.failPoints {
      blocks.append(
        .paragraph(Phrase("Điểm liệt: ", "Automatic fail: ")[language] + "\(rule.id) #\(petition)"))
    }
    blocks.append(
      .section(Phrase("Từng phản ánh", "Each petition")[language], [.table(petitions(language))]))
    let losses = self.losses(language)
    if !losses.isEmpty {
      blocks.append(
        .section(Phrase("Nên xem lại", "To look at again")[language], losses))
    }
    let title =
      Phrase("Phiếu kết quả: ", "Results of ")[language]
      + [handling.trainee, name].compactMap(\.self).joined(separator: " · ")
    return Document(title, in: language, blocks)
  }

  /// Of which attempt it is, so that two sheets of one person can be told apart.
  private func whenAndWhere(_ language: Language) -> String {
    let began = Instant(unixMilliseconds: handling.startedAt)
    var lines: [String] = []
    if let place {
      lines.append(
        Phrase("Lớp: ", "Course: ")[language] + place.course + " · "
          + Phrase("bài ", "assignment ")[language] + place.assignment)
      if !place.unit.isEmpty { lines.append(Phrase("Đơn vị: ", "Unit: ")[language] + place.unit) }
    }
    lines.append(Phrase("Bắt đầu: ", "Began: ")[language] + "\(began.clock) \(began.date.text)")
    return lines.joined(separator: "\n")
  }

  /// The trainee's points beside what the class came to on average.
  private func petitions(_ language: Language) -> Table {
    let matrix = results.pointsOfPetitions
    return Table(
      [
        Column("petition", Phrase("Phiếu", "Petition")[language]),
        Column("subject", Phrase("Nội dung", "Subject")[language]),
        Column("points", Phrase("Điểm", "Points")[language], .number),
        Column("class", Phrase("Trung bình lớp", "Class mean")[language], .number),
      ],
      handling.card.petitions.enumerated().map { place, score in
        let mean = MeanAndSpread(matrix.rows.compactMap { $0[place].map(Double.init) }).mean
        return [
          .text(score.petition.text), .text(score.subject[language]), .number(score.points),
          .fraction(mean.rounded(to: 10), digits: 1),
        ]
      })
  }

  /// The rules that cost points, those that cost most first, each with its reason.
  private func losses(_ language: Language) -> [Block] {
    var points: [RuleID: (rule: Rule, sum: Int, petitions: [PetitionID])] = [:]
    for score in handling.card.petitions {
      for loss in score.losses {
        points[loss.rule.id, default: (loss.rule, 0, [])].sum += loss.pointsTaken
        points[loss.rule.id, default: (loss.rule, 0, [])].petitions.append(score.petition)
      }
    }
    let order = results.scenario.rulesInForce.map(\.id)
    let sorted = order.enumerated().compactMap { place, id in
      points[id].map { (place: place, entry: $0) }
    }.sorted { ($1.entry.sum, $0.place) < ($0.entry.sum, $1.place) }
    return sorted.map { _, entry in
      let places = entry.petitions.map { "#\($0)" }.joined(separator: ", ")
      return .item(
        ListItem(
          "\(entry.rule.id) \(entry.rule.title[language]) (\(places))",
          lead: entry.sum == 0 ? "0" : "−\(entry.sum)",
          details: [
            .paragraph(entry.rule.explanation[language]),
            .paragraph("\(Citation.heading[language]): \(entry.rule.citation.phrase[language])"),
          ]))
    }
  }
}
