import Authoring
import CommandOptions
import Diagnostics
import Disk
import Documents
import JSON
import Reports
import ScenarioFiles
import Scenarios
import Scoring
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
    if options.has("fix") { try mend(operands) }
    let leastAgreement = try leastAgreement()
    var agreements: [AgreementReport] = []
    var coverages: [Coverage] = []
    var nearness = Nearness.none
    var ungrounded = UngroundedTexts.none
    let isDetailed = options.has("replies")
    let depth = options.has("quick") ? CheckDepth.reading : .playing
    let library = try environment.libraryForFiles()
    let report = library.check(paths: operands, depth: depth) { scenario, companions in
      guard depth == .playing else { return }
      if options.has("coverage") {
        let judge = Judge(scenario).prepared()
        coverages.append(
          Coverage(judge, errors: companions.errors, replies: companions.replies))
      }
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
    if options.has("json") || options.has("sarif") {
      let form = options.has("json") ? report.json(language) : report.sarif(language)
      Output.show(form.prettyText)
      return try finish(report, agreements, leastAgreement)
    }
    for diagnostic in report.diagnostics {
      Output.show(report.render(diagnostic, language: language))
    }
    for coverage in coverages {
      CoverageText(coverage, language).lines.forEach(Output.show)
    }
    if let remark = report.diagnostics.remark { Output.say(remark[language]) }
    show(agreements)
    if nearness.all.count > 0 { Output.say(AgreementReport.words(nearness)[language]) }
    if ungrounded.count > 0 { Output.say(AgreementReport.words(ungrounded)[language]) }
    let errors = report.diagnostics.errorCount
    let warnings = report.diagnostics.count { $0.severity == .warning }
    let more =
      warnings == 0
      ? Phrase("", "") : Phrase(", \(warnings) cảnh báo", ", \(warnings.counted("warning"))")
    Output.say(
      Phrase(
        "\(report.files.count) tệp, \(errors) lỗi\(more.vietnamese)",
        "\(report.files.count.counted("file")), "
          + "\(errors.counted("error"))\(more.english)")[
          language])
    try finish(report, agreements, leastAgreement)
  }

  /// Makes the changes that are certain, until none is left: a name that is mended lets what stands below it be read.
  private func mend(_ operands: [String]) throws(Failure) {
    let language = environment.language
    let roundsMaximum = 8
    for _ in 0..<roundsMaximum {
      let report = try environment.libraryForFiles().check(paths: operands, depth: .reading)
      let mended: [(file: String, count: Int)]
      do throws(DiskError) {
        mended = try ScenarioLibrary.mend(report)
      } catch {
        throw Failure(
          status: .ioError,
          lines: [
            Phrase("không ghi lại được tệp đã sửa.", "a mended file cannot be written.")[language]
          ])
      }
      guard !mended.isEmpty else { return }
      for (file, count) in mended where !options.has("json") && !options.has("sarif") {
        Output.say(
          Phrase("\(file): đã sửa \(count) chỗ", "\(file): \(count.counted("place")) mended")[
            language])
      }
    }
  }

  /// Ends with the status that what was found deserves.
  private func finish(
    _ report: CheckReport, _ agreements: [AgreementReport], _ leastAgreement: Int?
  ) throws(Failure) {
    let isDetailed = options.has("replies")
    // Nothing was checked, which is not the same as nothing being wrong.
    if report.files.isEmpty, report.diagnostics.areAllMissing {
      throw Failure(status: .noInput, lines: [])
    }
    if report.diagnostics.hasErrors { throw Failure(status: .badData, lines: []) }
    if options.has("strict"), !report.diagnostics.isEmpty {
      throw Failure(status: .badData, lines: [])
    }
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
