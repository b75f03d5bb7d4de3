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
      let last = options.value("to"), let from = CivilDate(iso: first),
      let to = CivilDate(iso: last)
    else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase("Cách dùng: ", "Usage: ")[language]
            + "tapsu law changes --from 2025-01-01 --to 2025-12-31 [--json]"
        ])
    }
    let library = try environment.library()
    let rulebooks = library.rulebookNames.compactMap { library.rulebook($0).rulebook }
    let scenarios = library.list().compactMap { library.load($0.id).scenario }
    var rules: [Rule] = []
    for rule in rulebooks.flatMap(\.rules) where !rules.contains(where: { $0.id == rule.id }) {
      rules.append(rule)
    }
    let documents = rulebooks.flatMap { $0.laws?.documents ?? [] }
    var distinct: [LegalDocument] = []
    for document in documents where !distinct.contains(document) { distinct.append(document) }
    let report = LawReport(
      LawChanges(
        from: from, to: to, laws: LawRegister(documents: distinct), rules: rules,
        scenarios: scenarios))
    if options.has("json") {
      Output.say(report.json(language).prettyText)
    } else {
      report.lines(language).forEach(Output.say)
    }
  }
}
