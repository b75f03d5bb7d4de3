package import Documents
package import JSON
import Petitions
package import Rehearsals
package import Scenarios
package import Wording

/// What a scenario came to when machines worked it.
package struct RehearsalReport: Sendable {
  /// Shifts of one kind of trainee, and what they earned.
  package struct Cohort: Hashable, Sendable {
    package let model: TraineeModel
    /// The seed of the first shift; each other has the next.
    package let firstSeed: Int
    /// What each shift earned, in percent, and whether it was passed.
    package let results: [Result]

    package struct Result: Hashable, Sendable {
      package let percent: Int
      package let isPassed: Bool

      package init(percent: Int, isPassed: Bool) {
        self.percent = percent
        self.isPassed = isPassed
      }
    }

    package init(_ model: TraineeModel, firstSeed: Int, _ results: [Result]) {
      self.model = model
      self.firstSeed = firstSeed
      self.results = results
    }

    /// The shift that is worst for the scenario: the best of those who do not read, the worst of those who do.
    fileprivate var worst: (seed: Int, result: Result)? {
      let numbered = results.enumerated().map { (seed: firstSeed + $0.offset, result: $0.element) }
      return model.reads
        ? numbered.min { $0.result.percent < $1.result.percent }
        : numbered.max { $0.result.percent < $1.result.percent }
    }
  }

  /// How far below the pass mark those who do not read have to stay, in percent of all points.
  package static let margin = 10

  private let scenario: Scenario
  private let walks: [PetitionWalk]
  private let cohorts: [Cohort]
  /// The command that plays one shift again.
  private let command: @Sendable (TraineeModel, Int) -> String

  package init(
    _ scenario: Scenario, _ walks: [PetitionWalk], _ cohorts: [Cohort],
    again command: @escaping @Sendable (TraineeModel, Int) -> String
  ) {
    self.scenario = scenario
    self.walks = walks
    self.cohorts = cohorts
    self.command = command
  }

  // MARK: - What is wrong

  /// What has to be mended before a class sees the scenario, each with the command that shows it again.
  package var findings: [Phrase] {
    let stuck = walks.compactMap { walk in
      walk.deadEnd.map { steps -> Phrase in
        let way = steps.map(\.verb.rawValue).joined(separator: ", ")
        return Phrase(
          "#\(walk.petition): ngõ cụt, không kết thúc được nữa sau: \(way)",
          "#\(walk.petition): a dead end, nothing closes it any more after: \(way)")
      }
    }
    return stuck + cohorts.compactMap(finding)
  }

  private func finding(_ cohort: Cohort) -> Phrase? {
    guard let (seed, result) = cohort.worst else { return nil }
    let again = command(cohort.model, seed)
    if cohort.model == .diligent {
      guard !result.isPassed else { return nil }
      return Phrase(
        "người cẩn thận có ca chỉ \(result.percent)/100, không đạt: \(again)",
        "a diligent trainee has \(result.percent)/100 and fails: \(again)")
    }
    guard !cohort.model.reads, result.percent + Self.margin > scenario.passMark else { return nil }
    let name = cohort.model.name
    return Phrase(
      "người \(name.vietnamese) được đến \(result.percent)/100, cách mức đạt \(scenario.passMark) chưa đủ \(Self.margin): \(again)",
      "whoever \(name.english) earns up to \(result.percent)/100, less than \(Self.margin) below the mark of \(scenario.passMark): \(again)"
    )
  }

  // MARK: - Forms

  package func document(_ language: Language) -> Document {
    var blocks: [Block] = []
    if !walks.isEmpty {
      blocks.append(
        .section(
          Phrase("Đi hết các ngả", "Every way")[language],
          [.table(table(language))] + unreached(language)))
    }
    for cohort in cohorts { blocks += histogram(cohort, language) }
    let found = findings
    blocks.append(
      .section(
        Phrase("Phải sửa", "To be mended")[language],
        found.isEmpty
          ? [.paragraph(Phrase("Không thấy gì.", "Nothing was found.")[language])]
          : found.map { .paragraph($0[language]) }))
    return Document(
      Phrase("Diễn tập: ", "Rehearsal: ")[language] + scenario.title[language], in: language, blocks
    )
  }

  private func table(_ language: Language) -> Table {
    Table(
      [
        Column("petition", Phrase("Phiếu", "Petition")[language]),
        Column("situations", Phrase("Tình thế", "Situations")[language], .number),
        Column("trials", Phrase("Lần thử", "Trials")[language], .number),
        Column("actions", Phrase("Thao tác làm được", "Actions possible")[language], .number),
        Column("reactions", Phrase("Diễn biến gặp", "Reactions met")[language]),
      ],
      walks.map { walk in
        let all = walk.reached.count + walk.unreached.count
        return [
          .text(walk.petition.text), .number(walk.situationCount), .number(walk.trialCount),
          .number(walk.verbs.count),
          .text(
            "\(walk.reached.count)/\(all)"
              + (walk.isCutShort ? Phrase(" (chưa đi hết)", " (cut short)")[language] : "")),
        ]
      })
  }

  /// What never happened, wherever a walk went that went everywhere.
  private func unreached(_ language: Language) -> [Block] {
    walks.filter { !$0.isCutShort && !$0.unreached.isEmpty }.map { walk in
      let names = walk.unreached.map { $0.name[language] }.joined(separator: ", ")
      return .remark(
        Phrase(
          "#\(walk.petition): không bao giờ xảy ra: \(names).",
          "#\(walk.petition): never happens: \(names).")[language])
    }
  }

  private func histogram(_ cohort: Cohort, _ language: Language) -> [Block] {
    let percents = cohort.results.map(\.percent)
    guard let lowest = percents.min(), let highest = percents.max() else { return [] }
    let passed = cohort.results.count(where: \.isPassed)
    let mean = percents.reduce(0, +) / percents.count
    let bars = (0...10).compactMap { step -> BarChart.Bar? in
      let range = step == 10 ? 100...100 : step * 10...step * 10 + 9
      let count = percents.count { range ~= $0 }
      let name = step == 10 ? "100" : "\(range.lowerBound)–\(range.upperBound)"
      return count == 0 ? nil : BarChart.Bar(name, count)
    }
    let name = cohort.model.name[language]
    let head = Phrase(
      "\(percents.count) ca, \(lowest)–\(highest) điểm, trung bình \(mean), đạt \(passed)",
      "\(percents.count.counted("shift")), \(lowest)–\(highest) points, mean \(mean), \(passed) passed"
    )
    return [
      .section(
        name.prefix(1).uppercased() + name.dropFirst(),
        [.bars(BarChart(head[language], bars, full: percents.count))])
    ]
  }

  /// The same for other programs.
  package func json(_ language: Language) -> JSONValue {
    [
      "scenario": .text(scenario.id.text), "passMark": .integer(Int64(scenario.passMark)),
      "walks": .array(
        walks.map { walk in
          [
            "petition": .text(walk.petition.text),
            "situations": .integer(Int64(walk.situationCount)),
            "trials": .integer(Int64(walk.trialCount)), "isWhole": .bool(!walk.isCutShort),
            "actions": .array(walk.verbs.map(\.rawValue).sorted().map { .text($0) }),
            "reached": .array(walk.reached.map { .text($0.name[language]) }),
            "unreached": .array(walk.unreached.map { .text($0.name[language]) }),
            "deadEnd": walk.deadEnd.map { .array($0.map { .text($0.verb.rawValue) }) } ?? .null,
          ]
        }),
      "trainees": .array(
        cohorts.map { cohort in
          [
            "model": .text(cohort.model.rawValue), "seed": .integer(Int64(cohort.firstSeed)),
            "percents": .array(cohort.results.map { .integer(Int64($0.percent)) }),
            "passed": .integer(Int64(cohort.results.count(where: \.isPassed))),
          ]
        }),
      "findings": .array(findings.map { .text($0[language]) }),
    ]
  }
}
