import CommandOptions
import Diagnostics
import Documents
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
    let (handbook, problems) = try handbook()
    let (entries, remark) = handbook.look(up: words, in: language)
    if entries.isEmpty, !problems.isEmpty { throw .unread(problems, language) }
    guard !entries.isEmpty else {
      throw Failure(
        status: .noInput,
        lines: [
          Phrase(
            "Cẩm nang không có mục nào khớp “\(words.printable)”.",
            "The handbook has no entry for “\(words.printable)”.")[language]
        ])
    }
    if let remark { Output.complain(remark[language]) }
    if let path = options.value("html") {
      try Output.savePage(HandbookPage(entries, of: handbook).html(language), to: path, language)
    } else if operands.isEmpty {
      HandbookReport(entries).list(language).lines().forEach(Output.say)
    } else {
      HandbookReport(entries).lines(language, width: width).forEach(Output.say)
    }
    if !problems.isEmpty { throw .unread(problems, language) }
  }

  /// The handbook, and what of it could not be read: the rest is still worth reading.
  private func handbook() throws(Failure) -> (Handbook, [Diagnostic]) {
    let library = try environment.library()
    let reading = library.handbook(rulebooks: try rulebooks(of: library))
    let problems = reading.diagnostics.filter { $0.severity == .error }
    let handbook = Handbook(rules: reading.rules, facts: reading.facts)
    if handbook.entries.isEmpty, problems.isEmpty {
      throw environment.nothing(
        Phrase("bộ quy tắc hay bảng dữ kiện", "rulebook or list of facts"), in: library)
    }
    guard let text = options.value("date") else { return (handbook, problems) }
    guard let date = CivilDate(iso: text) else {
      throw Failure(
        status: .usage,
        lines: [
          "--date: “\(text.printable)”: "
            + Phrase("ngày viết như 2023-02-13", "write a date like 2023-02-13")[
              environment.language]
        ])
    }
    return (handbook.inForce(on: date), problems)
  }

  /// The rulebooks asked for; nil stands for all.
  private func rulebooks(of library: ScenarioLibrary) throws(Failure) -> [String]? {
    guard let wanted = options.value("rulebook") else { return nil }
    let names = library.rulebookNames
    if names.isEmpty { throw environment.nothing(Phrase("bộ quy tắc", "rulebook"), in: library) }
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
