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
  let environment: Environment
  let options: ParsedOptions
  var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    if options.has("watch") { try watch(operands) }
    if options.has("fix") { try mend(operands) }
    let leastAgreement = try leastAgreement()
    let found = try findings(operands)
    if isForPrograms {
      Output.show(found.form(options, language).prettyText)
    } else {
      show(found, atMost: .max)
    }
    try finish(found, leastAgreement)
  }

  /// Whether what is found goes to another program.
  var isForPrograms: Bool { options.has("json") || options.has("sarif") }

  /// How far a check goes: at every save of a file there is no time to play anything that was not asked for.
  private var depth: CheckDepth {
    if options.has("quick") { return .reading }
    return options.has("watch") && !options.has("replies") && !options.has("coverage")
      ? .reading : .playing
  }

  /// Checks once.
  func findings(
    _ operands: [String], remembering memory: CheckMemory? = nil
  ) throws(Failure) -> CheckFindings {
    var agreements: [AgreementReport] = []
    var coverages: [Coverage] = []
    var nearness = Nearness.none
    var ungrounded = UngroundedTexts.none
    let isDetailed = options.has("replies")
    let depth = self.depth
    let library = try environment.libraryForFiles()
    let report = library.check(paths: operands, depth: depth, remembering: memory) {
      scenario, companions in
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
    var findings = CheckFindings(report)
    findings.agreements = agreements
    findings.coverages = coverages
    findings.nearness = nearness
    findings.ungrounded = ungrounded
    return findings
  }

  /// Tells what was found, of diagnostics no more than so many.
  func show(_ findings: CheckFindings, atMost count: Int) {
    let diagnostics = findings.diagnostics(language)
    diagnostics.prefix(count).forEach(Output.show)
    if diagnostics.count > count {
      let rest = diagnostics.count - count
      Output.say(Phrase("… và \(rest) chỗ nữa", "… and \(rest) more")[language])
    }
    findings.tables(language).forEach(Output.show)
    findings.remarks(options, language).forEach(Output.say)
  }

  /// Makes the changes that are certain, until none is left: a name that is mended lets what stands below it be read.
  private func mend(_ operands: [String]) throws(Failure) {
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
      for (file, count) in mended where !isForPrograms {
        Output.say(
          Phrase("\(file): đã sửa \(count) chỗ", "\(file): \(count.counted("place")) mended")[
            language])
      }
    }
  }

  /// Ends with the status that what was found deserves.
  private func finish(
    _ findings: CheckFindings, _ leastAgreement: Int?
  ) throws(Failure) {
    let (report, agreements) = (findings.report, findings.agreements)
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
