import Authoring
import CommandOptions
import Diagnostics
import Documents
import Reports
import ScenarioFiles
import Scenarios
import Wording

/// Checks files and folders, and holds the rules against marked replies: `tapsu check
/// FILE|FOLDER...`.
struct CheckCommand {
  private let environment: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let language = environment.language
    let leastAgreement = try leastAgreement()
    var agreements: [AgreementReport] = []
    var nearness = Nearness.none
    var ungrounded = UngroundedTexts.none
    let isDetailed = options.has("replies")
    let report = try environment.libraryForFiles().check(paths: operands) { scenario, companions in
      if !companions.replies.isEmpty {
        var judge = ReplyJudge(scenario)
        let judgements = companions.replies.compactMap { judge.judgement(of: $0) }
        agreements.append(AgreementReport(scenario.id, judgements))
        guard isDetailed else { return }
        for judgement in judgements {
          nearness.note(judgement, isNear: !judge.doubts(about: judgement.reply).isEmpty)
          ungrounded.note(
            judgement.reply, isAsked: judge.ungroundedSentence(of: judgement.reply) != nil)
        }
      }
    }
    for diagnostic in report.diagnostics {
      Output.show(report.render(diagnostic, language: language))
    }
    if let remark = report.diagnostics.remark { Output.say(remark[language]) }
    show(agreements)
    if nearness.all.count > 0 { Output.say(AgreementReport.words(nearness)[language]) }
    if ungrounded.count > 0 { Output.say(AgreementReport.words(ungrounded)[language]) }
    let errors = report.diagnostics.errorCount
    Output.say(
      Phrase(
        "\(report.files.count) tệp, \(errors) lỗi",
        "\(report.files.count.counted("file")), "
          + "\(errors.counted("error"))")[
          language])
    // Nothing was checked, which is not the same as nothing being wrong.
    if report.files.isEmpty, report.diagnostics.areAllMissing {
      throw Failure(status: .noInput, lines: [])
    }
    if report.diagnostics.hasErrors { throw Failure(status: .badData, lines: []) }
    if agreements.isEmpty, isDetailed || leastAgreement != nil { throw nothingMarked() }
    let worst = agreements.map(\.agreement.agreedPermille).min() ?? 1000
    if let leastAgreement, worst < leastAgreement * 10 {
      throw Failure(status: .badData, lines: [])
    }
  }

  /// What the rules and people agree on, scenario by scenario, and all together where there are more.
  private func show(_ agreements: [AgreementReport]) {
    let language = environment.language
    for report in agreements {
      let detail: AgreementReport.Detail = options.has("replies") ? .disagreements : .summary
      report.document(language, detail).lines().forEach(Output.say)
    }
    guard agreements.count > 1 else { return }
    let sum = agreements.map(\.agreement).reduce(.none, +)
    let head = Phrase("tất cả", "all together")[language]
    Output.say("\(head): \(AgreementReport.words(sum)[language])")
  }

  /// The failure of a comparison for which there are no marked replies.
  private func nothingMarked() -> Failure {
    let option = options.has("agreement") ? "--agreement" : "--replies"
    return Failure(
      status: .noInput,
      lines: [
        Phrase(
          "\(option): ở đây không có thư nào đã chấm để so; chúng nằm trong marked-replies.yaml cạnh scenario.yaml.",
          "\(option): there are no marked replies here to compare with; they belong in marked-replies.yaml beside scenario.yaml."
        )[environment.language]
      ])
  }

  /// The least agreement in percent that is asked for, if any is.
  private func leastAgreement() throws(Failure) -> Int? {
    guard let text = options.value("agreement") else { return nil }
    guard let percent = Int(text), 0...100 ~= percent else {
      throw Failure(
        status: .usage,
        lines: [
          "--agreement: “\(text.printable)”: "
            + Phrase("viết một số từ 0 đến 100", "write a number from 0 to 100")[
              environment.language]
        ])
    }
    return percent
  }
}
