package import Attainment
package import Documents
package import Petitions
package import Scenarios
package import Wording
import WorkCalendar

/// The debrief of a class: each decision with what was chosen, the model beside it, and two handlings side
/// by side, for a projector or a terminal.
package struct DebriefReport: Sendable {
  private let scenario: Scenario
  private let petitions: [PetitionID]
  private let model: [Event]
  private let shifts: [DebriefedShift]
  /// The trainees who are shown side by side, at most two.
  private let beside: [String]
  /// A letter as it may be shown: signed by nobody of the class.
  private let hidden: @Sendable (String) -> String

  package init(
    _ scenario: Scenario, petitions: [PetitionID], model: [Event], shifts: [DebriefedShift],
    beside: [String] = [], hiding hidden: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.hidden = hidden
    self.scenario = scenario
    self.petitions = petitions
    self.model = model
    self.shifts = shifts
    self.beside = beside
  }

  /// The whole debrief, a slide for each decision and one for what the sender was told.
  package func document(_ language: Language) -> Document {
    Document(
      title[language], in: language, [.paragraph(whose[language])] + slides(language), .slides)
  }

  private var title: Phrase {
    Phrase("Rút kinh nghiệm: ", "Debrief: ") + scenario.title
  }

  private var whose: Phrase {
    Phrase(
      "\(shifts.count) học viên, lượt đầu của mỗi người.",
      "\(shifts.count.counted("trainee")), the first attempt of each.")
  }

  /// The slides in their order, each a section.
  package func slides(_ language: Language) -> [Block] {
    petitions.flatMap { petition -> [Block] in
      guard let scripted = scenario.petition(petition) else { return [] }
      let decisions = ClassDecisions(scenario, petition, model: model, shifts: shifts)
      let head = "#\(petition) \(scripted.subject[language])"
      let count = decisions.points.count + 1
      let points = decisions.points.enumerated().map { place, point -> Block in
        .section(
          "\(head) · \(point.point.name[language]) (\(place + 1)/\(count))",
          [.bars(chart(point, language))] + handlings(of: petition, at: point.point, language))
      }
      return points + [
        .section(
          "\(head) · \(Self.told[language]) (\(count)/\(count))",
          [.table(letters(petition, language)), .note(scripted.truth.why[language])])
      ]
    }
  }

  private static let told = Phrase("Lời đã gửi người dân", "What the sender was told")
  private static let expert = Phrase("Bài mẫu", "The model")

  private func chart(_ point: ClassDecisions.Point, _ language: Language) -> BarChart {
    BarChart(
      Phrase("Lớp đã chọn", "What the class chose")[language],
      point.choices.map { choice in
        let mark = choice.isModels ? Phrase("✓ bài mẫu: ", "✓ the model: ")[language] : ""
        return .init(mark + choice.taken.name(in: scenario)[language], choice.count)
      }, full: shifts.count)
  }

  /// Those who are shown side by side, the model first.
  private var columns: [(name: Phrase, events: [Event])] {
    let shown = beside.compactMap { name in shifts.first { $0.trainee == name } }
    return [(Self.expert, model)] + shown.map { (Phrase(verbatim: $0.trainee), $0.events) }
  }

  /// Who did what at a point, and when; nothing where nobody is shown beside the model.
  private func handlings(
    of petition: PetitionID, at point: DecisionPoint, _ language: Language
  ) -> [Block] {
    guard columns.count > 1 else { return [] }
    return [
      .table(
        Table(
          columns.enumerated().map { Column("side\($0)", $1.name[language]) },
          [
            columns.map { column in
              let taken = DecisionPoint.taken(on: petition, in: column.events)[point] ?? .nothing
              return .text(taken.name(in: scenario)[language])
            }
          ]))
    ]
  }

  /// What each told the sender, in the order in which it was sent.
  private func letters(_ petition: PetitionID, _ language: Language) -> Table {
    let sent = columns.map { column in
      column.events.filter { $0.petition == petition && $0.activity.isToSender }.map { event in
        "\(event.at.clock) \(event.at.date.dayMonth) · \(event.activity.name[language])\n"
          + hidden(event.happening.text ?? "")
      }
    }
    let rows = (0..<(sent.map(\.count).max() ?? 0)).map { row in
      sent.map { row < $0.count ? Cell.text($0[row]) : .nothing }
    }
    return Table(columns.enumerated().map { Column("side\($0)", $1.name[language]) }, rows)
  }
}

extension Activity {
  /// Whether its text goes to the sender.
  fileprivate var isToSender: Bool { askedNames.contains(Self.tells) }
}
