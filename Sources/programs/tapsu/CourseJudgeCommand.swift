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
import Storage
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
        questions, environment.text(judge, of: "judge"), operands[2], environment)
      return try interview.run()
    }
    let reading = JudgeReading(
      try environment.bytes(of: operands[2]), of: questions.map(\.item))
    guard reading.problems.isEmpty,
      let mark = PassMark(
        scenario: scenario.id.text, petitions: scenario.petitions.count,
        items: questions.map(\.item), judges: reading.judges)
    else {
      throw Failure(
        status: .badData,
        lines: environment.firstLines(reading.problems.map { $0.phrase[language] }))
    }
    let desk = try courseToChange(operands)
    let report = PassMarkReport(mark)
    guard mark.mean >= PassMark.least else { throw tooLow(mark, report) }
    let document = report.document(language)
    let isNew = desk.course.marks[mark.scenario] != mark
    if isNew { try desk.decide(.judged(mark)) }
    if reading.roundedCount > 0 {
      Output.complain(
        Phrase(
          "\(reading.roundedCount) ước lượng lẻ được làm tròn đến phần trăm.",
          "\(reading.roundedCount.counted("estimate")) taken to the nearest whole percentage.")[
            language])
    }
    for remark in report.remarks where options.has("html") { Output.complain(remark[language]) }
    if isNew { try tellBegun(desk, mark) }
    if let path = options.value("html") { return try Output.savePage(document, to: path) }
    Output.say(document.title)
    document.lines().forEach(Output.say)
  }

  /// A mark by which everybody passes is no mark: what is amiss is said, and nothing is written.
  private func tooLow(_ mark: PassMark, _ report: PassMarkReport) -> Failure {
    let mean = Cell.fraction(mark.mean, digits: 2)
    let least = PassMark.least / 100
    let lines =
      [
        Phrase(
          "Mức đạt tính ra là \(mean.text(.vietnamese)), dưới \(least): gần như ai cũng đạt, nên chưa ghi gì.",
          "The mark comes to \(mean.text(.english)), below \(least): nearly everybody would pass, so nothing was written."
        )
      ] + report.remarks
    return Failure(status: .badData, lines: lines.map { $0[language] })
  }

  /// Says that attempts which have begun keep the mark that they began with.
  private func tellBegun(_ desk: OpenedCourse, _ mark: PassMark) throws(Failure) {
    let count = try desk.attempts.count { $0.record.header.scenario == mark.scenario }
    guard count > 0 else { return }
    let command = environment.command(
      "marking rescore \(desk.id) \(mark.scenario) --mark --reason \"…\"")
    Output.complain(
      Phrase(
        "\(count) lượt đã bắt đầu giữ mức đạt của lúc bắt đầu. Nếu hội đồng quyết định áp dụng mức này cho cả các lượt ấy: \(command)",
        "\(count.counted("attempt")) begun before keep the mark that they began with. Should the board decide to hold those against this one: \(command)"
      )[language])
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
