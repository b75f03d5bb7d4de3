import CommandOptions
import Diagnostics
import Glibc
import Handbooks
import Ncurses
import Reports
import ScenarioFiles
import TerminalUI
import Wording
import WorkCalendar

/// Looks rules and facts up: `tapsu handbook [WORDS]`.
struct HandbookCommand {
  /// How wide lines are where no terminal says otherwise.
  private static let standardWidth = 80

  private let environment: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let language = environment.language
    let words = operands.joined(separator: " ").composed
    let handbook = try self.handbook()
    let entries = handbook.search(words, in: language)
    guard !entries.isEmpty else {
      throw Failure(
        status: .noInput,
        lines: [
          Phrase(
            "Cẩm nang không có mục nào khớp “\(words.printable)”.",
            "The handbook has no entry for “\(words.printable)”.")[language]
        ])
    }
    if let path = options.value("html") {
      let page = HandbookPage(entries, of: handbook).html(language)
      return path == "-" ? Output.show(page) : try Output.save(page + "\n", to: path, language)
    }
    let report = HandbookReport(entries)
    if operands.isEmpty {
      report.list(language).forEach(Output.say)
    } else {
      report.lines(language, width: width).forEach(Output.say)
    }
  }

  private func handbook() throws(Failure) -> Handbook {
    let library = try environment.library()
    let reading = library.handbook(rulebooks: try rulebooks(of: library))
    // What cannot be read is said, and the rest is still worth reading.
    for diagnostic in reading.diagnostics where diagnostic.severity == .error {
      Output.complain(diagnostic.render(language: environment.language, sourceLine: nil))
    }
    let handbook = Handbook(rules: reading.rules, facts: reading.facts)
    guard let text = options.value("date") else { return handbook }
    guard let date = CivilDate(iso: text) else {
      throw Failure(
        status: .usage,
        lines: [
          "--date: “\(text.printable)”: "
            + Phrase("ngày viết như 2023-02-13", "a day is written 2023-02-13")[
              environment.language]
        ])
    }
    return handbook.inForce(on: date)
  }

  private func rulebooks(of library: ScenarioLibrary) throws(Failure) -> [String] {
    let names = library.rulebookNames
    guard let wanted = options.value("rulebook") else { return names }
    guard names.contains(wanted) else {
      throw Failure(
        status: .noInput,
        lines: [
          "--rulebook: “\(wanted.printable)”: \(names.joined(separator: ", "))"
        ])
    }
    return [wanted]
  }

  private var width: Int {
    guard isatty(STDOUT_FILENO) == 1 else { return Self.standardWidth }
    return terminalSize(of: STDOUT_FILENO)?.width ?? Self.standardWidth
  }
}
