import Attainment
import Documents
import Petitions
import Rules
import Scenarios
import Statistics
import Wording

// MARK: - Tasks and rules

extension ClassReport {
  func petitionBlocks(_ language: Language) -> [Block] {
    let table = Table(
      [
        Column("petition", Phrase("Phiếu", "Petition")[language]),
        Column("subject", Phrase("Nội dung", "Subject")[language]),
      ]
        + estimateColumns(
          "facility", Phrase("Điểm đạt được", "Points earned"), .percent, language) + [
          Column("difficulty", Phrase("Nhận xét", "In words")[language])
        ],
      zip(results.scenario.petitions, petitions.items).map { petition, item in
        [.text(petition.id.text), .text(petition.subject[language])] + item.facility.cells(.percent)
          + [.text(item.difficulty?.phrase[language] ?? "")]
      })
    return [.table(table), .intervals(facilityChart(petitions.items, language))]
  }

  func facilityChart(_ items: [ItemStatistics], _ language: Language) -> IntervalChart {
    IntervalChart(
      Phrase("Phần điểm mà lớp đạt được (0 đến 1)", "Part of the points earned (0 to 1)")[language],
      items.compactMap { item in item.facility?.point("#" + item.item.name, of: 1000) },
      scale: 0...1000, digits: 3)
  }

  func ruleBlocks(_ language: Language) -> [Block] {
    let found = zip(results.judgedRules, rules.items).map { rule, item in
      (rule: rule, item: item, attempts: results.attempts(breaking: rule.id))
    }.filter { $0.attempts > 0 }
    // Of equals the one that stands first in the rulebook.
    let worst = found.enumerated().sorted { left, right in
      (right.element.attempts, left.offset) < (left.element.attempts, right.offset)
    }.prefix(Self.rulesShown).map(\.element)
    guard !worst.isEmpty else {
      return [.paragraph(Phrase("Không ai phạm quy tắc nào.", "Nobody broke a rule.")[language])]
    }
    return [
      .table(
        Table(
          [
            Column("rule", Phrase("Quy tắc", "Rule")[language]),
            Column("title", Phrase("Tên", "Title")[language]),
            Column("attempts", Phrase("Số người phạm", "Trainees who broke it")[language], .number),
          ]
            + estimateColumns(
              "kept", Phrase("Phần điểm giữ được", "Part kept"), .percent, language) + [
              Column("citation", Citation.heading[language])
            ],
          worst.map { entry in
            [
              .text(entry.rule.id.text), .text(entry.rule.title[language]), .number(entry.attempts),
            ] + entry.item.facility.cells(.percent)
              + [.text(entry.rule.citation.phrase[language])]
          }))
    ]
  }
}

// MARK: - Choices

extension ClassReport {
  func confusionBlocks(_ language: Language) -> [Block] {
    Decision.allCases.compactMap { decision in
      let matrix = results.confusion(of: decision)
      guard let right = matrix.right else { return nil }
      let head =
        Phrase("Chọn đúng ngay lần đầu: ", "Right at the first choice: ") + right.phrase(.percent)
        + Phrase(", trong \(matrix.count) lần chọn.", ", of \(matrix.count.counted("choice")).")
      let shown = matrix.confusions.prefix(Self.confusionsShown)
      var blocks: [Block] = [.paragraph(head[language])]
      if !shown.isEmpty {
        blocks.append(
          .table(
            Table(
              [
                Column("truth", Phrase("Đúng ra là", "It was")[language]),
                Column("chosen", Phrase("Đã chọn", "Taken for")[language]),
                Column("count", Phrase("Số lần", "Times")[language], .number),
              ],
              shown.map { confusion in
                [
                  .text(results.name(of: confusion.truth, in: decision)[language]),
                  .text(results.name(of: confusion.chosen, in: decision)[language]),
                  .number(confusion.count),
                ]
              })))
      }
      return .section(decision.name[language], blocks)
    }
  }

  /// The whole matrix of a decision, what was right beside what was chosen.
  func matrixTable(of decision: Decision, _ language: Language) -> Table? {
    let matrix = results.confusion(of: decision)
    guard matrix.count > 0 else { return nil }
    let names = matrix.names.map { results.name(of: $0, in: decision)[language] }
    let recognised = Phrase("Nhận đúng", "Recognised")
    return Table(
      [Column("truth", Phrase("Đúng ra là \\ đã chọn", "It was \\ taken for")[language])]
        + zip(matrix.names, names).map { Column("chosen:" + $0, $1, .number) }
        + estimateColumns("recognised", recognised, .percent, language),
      names.indices.map { truth in
        [.text(names[truth])]
          + names.indices.map { .number(matrix.count(truth: truth, chosen: $0)) }
          + matrix.recognised(truth).cells(.percent)
      })
  }
}

extension Decision {
  var name: Phrase {
    switch self {
    case .kind: Phrase("Loại", "Kind")
    case .box: Phrase("Ô", "Box")
    case .unit: Phrase("Nơi chuyển đến", "Unit")
    }
  }
}

// MARK: - Times

extension ClassReport {
  func timeBlocks(_ language: Language) -> [Block] {
    [
      .paragraph(
        Phrase(
          "Thời gian của học viên trước mỗi việc, tính từ việc làm ngay trước đó; nửa số lần nằm giữa "
            + "hai phần tư.",
          "The trainees’ own time before each step, since the step before it; half of all lie between "
            + "the quartiles.")[language]),
      .table(
        timeTable(
          Phrase("Việc", "Step"), results.stepTimes.map { ($0.activity.name[language], $0.times) },
          language)),
      .table(
        timeTable(
          Phrase("Phiếu", "Petition"),
          results.petitionTimes.map { ("#\($0.petition)", $0.times) }, language)),
    ]
  }

  private func timeTable(
    _ title: Phrase, _ rows: [(name: String, times: Quartiles)], _ language: Language
  ) -> Table {
    Table(
      [
        Column("name", title[language]),
        Column("count", Phrase("Số lần", "Times")[language], .number),
        Column("lower", Phrase("Một phần tư", "A quarter")[language], .duration),
        Column("median", Phrase("Trung vị", "Median")[language], .duration),
        Column("upper", Phrase("Ba phần tư", "Three quarters")[language], .duration),
      ],
      rows.map { row in
        [
          .text(row.name), .number(row.times.count),
          .milliseconds(Int64(row.times.lower.rounded(to: 1))),
          .milliseconds(Int64(row.times.median.rounded(to: 1))),
          .milliseconds(Int64(row.times.upper.rounded(to: 1))),
        ]
      })
  }
}
