import CommandOptions
import Diagnostics
import JSON
import Petitions
import Reports
import Rules
import ScenarioFiles
import Scenarios
import Wording
import WorkCalendar

/// Says what a change of law touches: `tapsu law changes --from DATE --to DATE`.
struct LawCommand {
  private let environment: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let language = environment.language
    let (first, last) = (options.value("from") ?? "", options.value("to") ?? "")
    let (from, to) = (try date(first), try date(last))
    guard from <= to else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--from \(from.iso) phải trước hoặc trùng --to \(to.iso).",
            "--from \(from.iso) has to be on or before --to \(to.iso).")[language]
        ])
    }
    let library = try environment.library()
    var unread: [String] = []
    let (names, folder) = library.rulebookListing
    unread += folder.map { $0.render(language: language, sourceLine: nil) }
    if names.isEmpty, unread.isEmpty {
      throw environment.nothing(Phrase("bộ quy tắc", "rulebook"), in: library)
    }
    let rulebooks = names.compactMap { name -> Rulebook? in
      let (rulebook, report) = library.rulebook(name)
      for problem in report.diagnostics where problem.severity == .error {
        unread.append(report.render(problem, language: language))
      }
      return rulebook
    }
    // Rulebooks share what they extend; two that give one name to different rules keep both.
    var seen: Set<Rule> = []
    let rules = rulebooks.flatMap(\.rules).filter { seen.insert($0).inserted }
    let documents = rulebooks.flatMap { $0.laws?.documents ?? [] }
    var distinct: [LegalDocument] = []
    for document in documents where !distinct.contains(document) { distinct.append(document) }
    let laws = LawRegister(documents: distinct)
    var namings: [ScenarioNaming] = []
    let reading = library.readAll { namings.append(ScenarioNaming($0, laws)) }
    for problem in reading.diagnostics where problem.severity == .error {
      unread.append(reading.render(problem, language: language))
    }
    let report = LawReport(
      LawChanges(from: from, to: to, laws: laws, rules: rules, namings: namings))
    // "Nothing changes" is said only by who has read everything.
    if report.isEmpty, !unread.isEmpty {
      throw incomplete(unread)
    } else if options.has("json") {
      Output.show(report.json(language).prettyText)
    } else if let path = options.value("html") {
      try Output.savePage(report.document(language), to: path)
    } else if let path = options.value("workbook") {
      try Output.saveWorkbook(
        report.document(language), to: path, madeAt: to.daysSinceEpoch * 86_400)
    } else {
      report.lines(language).forEach(Output.say)
    }
    guard unread.isEmpty else { throw incomplete(unread) }
  }

  /// What could not be read, each said once, however many draw on it.
  private func incomplete(_ problems: [String]) -> Failure {
    var seen: Set<String> = []
    let lines = problems.filter { seen.insert($0).inserted }
    let sentence = Phrase(
      "Có tệp không đọc được nên những gì bị động đến có thể chưa kể hết.",
      "Some files could not be read, so what is affected may not all be listed.")
    return Failure(status: .badData, lines: lines + [sentence[environment.language]])
  }

  private func date(_ text: String) throws(Failure) -> CivilDate {
    guard let date = CivilDate(iso: text) else {
      throw Failure(
        status: .usage,
        lines: [
          "“\(text.printable)”: "
            + Phrase(
              "ngày phải có thật và viết như 2025-07-01",
              "the date must exist and be written like 2025-07-01")[environment.language]
        ])
    }
    return date
  }
}
