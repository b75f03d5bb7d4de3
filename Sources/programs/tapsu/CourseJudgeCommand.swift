import CommandOptions
import Courses
import Documents
import Petitions
import Reports
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Simulation
import Wording

/// Sets a scenario's pass mark by judges: `tapsu course judge COURSE SCENARIO [FILE]`.
struct CourseJudgeCommand: CourseCommand {
  let environment: Environment
  let options: ParsedOptions

  func run(_ operands: [String]) throws(Failure) {
    let result = try environment.library().load(ScenarioID(operands[1]))
    guard let scenario = result.scenario else {
      throw Failure(
        status: .badData, lines: result.diagnostics.map { result.render($0, language: language) })
    }
    guard operands.count > 2 else { return Output.showTable(sheet(of: scenario)) }
    let items = Self.items(of: scenario)
    let reading = JudgeReading(
      try environment.bytes(of: operands[2]), of: items.map(\.item))
    guard reading.problems.isEmpty,
      let mark = PassMark(
        scenario: scenario.id.text, petitions: scenario.petitions.count,
        items: items.map(\.item), judges: reading.judges)
    else {
      throw Failure(status: .badData, lines: reading.problems.map { $0.phrase[language] })
    }
    let desk = try courseToChange(operands)
    let document = PassMarkReport(mark).document(language)
    if desk.course.marks[mark.scenario] != mark { try desk.decide(.judged(mark)) }
    if let path = options.value("html") { return try Output.savePage(document, to: path) }
    Output.say(document.title)
    document.lines().forEach(Output.say)
  }

  /// What judges estimate: each rule at each petition where a good officer gives it something to judge.
  ///
  /// What only a worse officer would come upon is left out.
  private static func items(of scenario: Scenario) -> [(item: PassMark.Item, rule: Rule)] {
    let model = ModelHandling.play(scenario, millisecondsPerAction: 0)
    return Scoring.scorecard(of: scenario, events: model.events).petitions.flatMap { petition in
      petition.verdicts.compactMap { entry in
        let rule = entry.rule
        guard case .kept = entry.verdict, rule.points > 0 else { return nil }
        return (
          PassMark.Item(petition: petition.petition.text, rule: rule.id.text, points: rule.points),
          rule
        )
      }
    }
  }

  /// The sheet that a judge fills in: every rule and petition, with the estimate left open.
  private func sheet(of scenario: Scenario) -> String {
    let rows = Self.items(of: scenario).map { entry -> [Cell] in
      let subject =
        scenario.petition(PetitionID(entry.item.petition))?.subject[language] ?? ""
      return [
        .nothing, .text(entry.item.petition), .text(subject), .text(entry.item.rule),
        .text(entry.rule.title[language]), .number(entry.item.points), .nothing,
      ]
    }
    return Table(
      [
        Column("judge", Phrase("Giám khảo", "Judge")[language]),
        Column("petition", Phrase("Phiếu", "Petition")[language]),
        Column("subject", Phrase("Nội dung", "Subject")[language]),
        Column("rule", Phrase("Quy tắc", "Rule")[language]),
        Column("title", Phrase("Tên quy tắc", "Title")[language]),
        Column("points", Phrase("Điểm", "Points")[language], .number),
        Column("estimate", Phrase("Ước lượng", "Estimate")[language], .number),
      ], rows
    ).csv(language, .marked)
  }
}
