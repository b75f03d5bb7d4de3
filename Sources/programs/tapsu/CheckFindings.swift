import Authoring
import CommandOptions
import Diagnostics
import Documents
import JSON
import Reports
import ScenarioFiles
import Wording

/// What one check of files and folders has found, and how it is told.
struct CheckFindings {
  let report: CheckReport
  /// What the rules and people agree on, scenario by scenario.
  var agreements: [AgreementReport] = []
  var coverages: [Coverage] = []
  var nearness = Nearness.none
  var ungrounded = UngroundedTexts.none

  init(_ report: CheckReport) { self.report = report }

  /// The findings for other programs, in the form that options ask for.
  func form(_ options: ParsedOptions, _ language: Language) -> JSONValue {
    options.has("sarif") ? report.sarif(language) : report.json(language)
  }

  /// All that is told.
  func lines(_ options: ParsedOptions, _ language: Language) -> [String] {
    diagnostics(language) + tables(language) + remarks(options, language)
  }

  /// Every diagnostic with the line that it speaks of.
  func diagnostics(_ language: Language) -> [String] {
    report.diagnostics.map { report.render($0, language: language) }
  }

  /// The tables of what each petition tries, where they were asked for.
  func tables(_ language: Language) -> [String] {
    coverages.flatMap { CoverageText($0, language).lines }
  }

  /// What is said behind them, line by line, ending with the count of it all.
  func remarks(_ options: ParsedOptions, _ language: Language) -> [String] {
    var lines = report.diagnostics.remark.map { [$0[language]] } ?? []
    for agreement in agreements {
      let detail: AgreementReport.Detail = options.has("replies") ? .disagreements : .summary
      lines += agreement.document(language, detail).lines()
    }
    if agreements.count > 1 {
      let sum = agreements.map(\.agreement).reduce(.none, +)
      let head = Phrase("tất cả", "all together")[language]
      lines.append("\(head): \(AgreementReport.words(sum)[language])")
    }
    if nearness.all.count > 0 { lines.append(AgreementReport.words(nearness)[language]) }
    if ungrounded.count > 0 { lines.append(AgreementReport.words(ungrounded)[language]) }
    return lines + [count[language]]
  }

  private var count: Phrase {
    let errors = report.diagnostics.errorCount
    let warnings = report.diagnostics.count { $0.severity == .warning }
    let more =
      warnings == 0
      ? Phrase("", "") : Phrase(", \(warnings) cảnh báo", ", \(warnings.counted("warning"))")
    return Phrase(
      "\(report.files.count) tệp, \(errors) lỗi\(more.vietnamese)",
      "\(report.files.count.counted("file")), \(errors.counted("error"))\(more.english)")
  }
}
