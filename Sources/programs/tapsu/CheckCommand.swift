import Diagnostics
import ScenarioFiles
import Wording

/// Checks files and folders: `tapsu check FILE|FOLDER...`.
struct CheckCommand {
  private let environment: Environment

  init(_ environment: Environment) {
    self.environment = environment
  }

  func run(_ operands: [String]) throws(Failure) {
    let language = environment.language
    let report = try environment.library().check(paths: operands)
    for diagnostic in report.diagnostics {
      Output.show(report.render(diagnostic, language: language))
    }
    if let remark = report.diagnostics.remark { Output.say(remark[language]) }
    let errors = report.diagnostics.errorCount
    Output.say(
      Phrase(
        "\(report.files.count) tệp, \(errors) lỗi",
        "\(report.files.count) \(report.files.count == 1 ? "file" : "files"), "
          + "\(errors) \(errors == 1 ? "error" : "errors")")[
          language])
    if report.diagnostics.hasErrors { throw Failure(status: .badData, lines: []) }
    // Nothing was checked, which is not the same as nothing being wrong.
    if report.files.isEmpty { throw Failure(status: .noInput, lines: []) }
  }
}
