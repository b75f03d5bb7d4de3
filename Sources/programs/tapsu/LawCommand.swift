import CommandOptions
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
    guard operands == ["changes"], let first = options.value("from"),
      let last = options.value("to")
    else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase("Cách dùng: ", "Usage: ")[language]
            + "tapsu law changes --from 2025-01-01 --to 2025-12-31 [--json]"
        ])
    }
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
    let rulebooks = library.rulebookNames.compactMap { library.rulebook($0).rulebook }
    // Rulebooks share what they extend; two that give one name to different rules keep both.
    var seen: Set<Rule> = []
    let rules = rulebooks.flatMap(\.rules).filter { seen.insert($0).inserted }
    let documents = rulebooks.flatMap { $0.laws?.documents ?? [] }
    var distinct: [LegalDocument] = []
    for document in documents where !distinct.contains(document) { distinct.append(document) }
    let laws = LawRegister(documents: distinct)
    var namings: [ScenarioNaming] = []
    _ = library.readAll { namings.append(ScenarioNaming($0, laws)) }
    let report = LawReport(
      LawChanges(from: from, to: to, laws: laws, rules: rules, namings: namings))
    if options.has("json") {
      Output.show(report.json(language).prettyText)
    } else {
      report.lines(language).forEach(Output.say)
    }
  }

  private func date(_ text: String) throws(Failure) -> CivilDate {
    guard let date = CivilDate(iso: text) else {
      throw Failure(
        status: .usage,
        lines: [
          "“\(text.printable)”: "
            + Phrase(
              "ngày phải có thật và viết như 2025-07-01",
              "a day has to exist and is written 2025-07-01")[environment.language]
        ])
    }
    return date
  }
}
