import Attainment
import CommandOptions
import CourseReports
import Documents
import JSON
import Scenarios
import Statistics
import Wording

/// Reports on a class: `tapsu report SCENARIO`.
struct ReportCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let seed = try self.seed()
    let kept = try FinishedAttempts(environment, options)
    let (results, unread) = try kept.results(operands.first ?? "")
    if let path = options.value("table") {
      try Output.saveTable(ClassReport.trainees(results, language), to: path, language)
    } else {
      try show(try document(results, kept, Bootstrap(seed: seed)), results)
    }
    guard unread == 0 else { throw FinishedAttempts.unread(unread, language) }
  }

  private func document(
    _ results: ClassResults, _ kept: FinishedAttempts, _ bootstrap: Bootstrap
  ) throws(Failure) -> Document {
    if let trainee = options.value("trainee") {
      guard let report = TraineeReport(trainee, in: results) else { throw unknown(trainee) }
      return report.document(language)
    }
    if let later = options.value("after") {
      let after = try kept.results(later).results
      return GainReport(
        results.gain(to: after, bootstrap), before: results.scenario.title,
        after: after.scenario.title
      ).document(language)
    }
    let report = ClassReport(results, bootstrap)
    return options.has("statistics") ? report.statistics(language) : report.document(language)
  }

  private func show(_ document: Document, _ results: ClassResults) throws(Failure) {
    let last = results.handlings.map(\.startedAt).max() ?? 0
    try Output.show(document, as: options, madeAt: Int(last / 1000))
  }

  private func seed() throws(Failure) -> UInt64 {
    guard let text = options.value("seed") else { return Bootstrap.usualSeed }
    guard let seed = UInt64(text) else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--seed phải là một số nguyên không âm.",
            "--seed has to be a whole number, not negative.")[
              language]
        ])
    }
    return seed
  }

  private func unknown(_ trainee: String) -> Failure {
    let shown = trainee.onOneLine
    return Failure(
      status: .noInput,
      lines: [
        Phrase(
          "Không có học viên “\(shown)” trong các lượt ấy. Xem: tapsu attempts --json",
          "There is no trainee “\(shown)” in those attempts. See: tapsu attempts --json")[language]
      ])
  }
}
