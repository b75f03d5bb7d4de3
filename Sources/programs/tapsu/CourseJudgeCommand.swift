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
    if operands.count == 2, options.has("html") {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--html cần tệp ước lượng; phiếu trống cho giám khảo là bảng CSV, ghi ra bằng > TỆP.",
            "--html needs the file of estimates; the empty sheet for judges is a CSV table, kept with > FILE."
          )[language]
        ])
    }
    let result = try environment.library().load(ScenarioID(operands[1]))
    guard let scenario = result.scenario else {
      throw Failure(
        status: .badData, lines: result.diagnostics.map { result.render($0, language: language) })
    }
    let questions = asked(about: scenario)
    guard operands.count > 2 else {
      guard !options.has("judge") else {
        throw Failure(
          status: .usage,
          lines: [
            Phrase(
              "--judge: ghi cả tệp phiếu để giữ các ước lượng.",
              "--judge: name the file of the sheet too, to keep the estimates.")[language]
          ])
      }
      let rows = questions.map { JudgeInterview.row($0, by: nil, nil, language) }
      return Output.showTable(JudgeInterview.table(rows, language).csv(language, .marked))
    }
    if let judge = options.value("judge") {
      var interview = try JudgeInterview(
        questions, judge.onOneLine.composed, operands[2], environment)
      return try interview.run()
    }
    let reading = JudgeReading(
      try environment.bytes(of: operands[2]), of: questions.map(\.item))
    guard reading.problems.isEmpty,
      let mark = PassMark(
        scenario: scenario.id.text, petitions: scenario.petitions.count,
        items: questions.map(\.item), judges: reading.judges)
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
  private func asked(about scenario: Scenario) -> [JudgeInterview.Question] {
    let model = ModelHandling.play(scenario, millisecondsPerAction: 0)
    return Scoring.scorecard(of: scenario, events: model.events).petitions.flatMap { petition in
      petition.verdicts.compactMap { entry in
        let rule = entry.rule
        guard case .kept = entry.verdict, rule.points > 0 else { return nil }
        return JudgeInterview.Question(
          item: PassMark.Item(
            petition: petition.petition.text, rule: rule.id.text, points: rule.points), rule: rule,
          subject: petition.subject[language])
      }
    }
  }
}
