import CommandOptions
import Diagnostics
import Ncurses
import Petitions
import Runner
import ScenarioFiles
import Scenarios
import Scoring
import Shifts
import Simulation
import Wording
import WorkCalendar

/// A scenario as its author looks at it: `tapsu preview FILE`.
///
/// Nothing is opened that keeps attempts, and nothing is scored.
struct PreviewCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ wanted: String) throws(Failure) {
    let time = try time()
    let file = try file(wanted)
    let result = file.read()
    guard let scenario = result.scenario else {
      let lines = result.diagnostics.map { result.render($0, language: language) }
      throw Failure(status: result.diagnostics.areAllMissing ? .noInput : .badData, lines: lines)
    }
    let preview: Preview
    do throws(PreviewRefusal) {
      preview = try Preview.open(
        scenario, from: options.value("from").map { PetitionID($0) }, at: time)
    } catch {
      throw Failure(status: .noInput, lines: [error.phrase[language]])
    }
    guard ShiftFace.usesScreen(options) else { return tell(preview) }
    do throws(TerminalError) {
      var runner = PreviewRunner(preview, of: scenario, file, language)
      try runner.run()
    } catch {
      throw Failure(status: .configuration, lines: [error.phrase[language]])
    }
  }

  private func file(_ wanted: String) throws(Failure) -> PreviewFile {
    if wanted.hasSuffix(".yaml") || wanted.hasSuffix(".yml") || wanted.contains("/") {
      return PreviewFile(wanted, in: try environment.libraryForFiles())
    }
    let library = try environment.library()
    guard let path = library.file(of: ScenarioID(wanted)) else {
      throw environment.nothing(
        Phrase("tình huống “\(wanted.onOneLine)”", "scenario “\(wanted.onOneLine)”"), in: library)
    }
    return PreviewFile(path, in: library)
  }

  /// The time that options name.
  private func time() throws(Failure) -> PreviewTime {
    guard let text = options.value("at") else { return .arrival }
    if let moment = Instant(iso: text) { return .moment(moment) }
    // The same form, of a day that stands for any.
    if let moment = Instant(iso: "2000-01-01T\(text)"), text.count <= 5 {
      return .clock(minuteOfDay: moment.minuteOfDay)
    }
    throw Failure(
      status: .usage,
      lines: [
        Phrase(
          "--at: “\(text.onOneLine)”: viết giờ như 13:45, hay cả ngày như 2023-02-13T13:45.",
          "--at: “\(text.onOneLine)”: write a time like 13:45, or one with its date like 2023-02-13T13:45."
        )[language]
      ])
  }

  /// Says line by line what stands on the desk then and what is true, where nothing can be drawn.
  private func tell(_ preview: Preview) {
    let shift = preview.shift
    let now = "\(shift.now.clock) \(shift.now.date.text)"
    let mode = Phrase("XEM THỬ", "PREVIEW")[language]
    Output.say("\(mode) · \(shift.scenario.title[language]) · \(now)")
    for record in shift.cases {
      let subject = shift.scenario.petition(record.id)?.subject[language] ?? ""
      let progress = shift.status(of: record).progress.words[language]
      Output.sayWrapped("  #\(record.id) \(subject): \(progress)")
    }
    let shown = preview.petition.map { [$0] } ?? shift.cases.map(\.id)
    for id in shown {
      guard let sheet = TruthSheet(of: id, in: shift.scenario) else { continue }
      Output.say("#\(id) · " + Phrase("SỰ THẬT", "THE TRUTH")[language])
      for line in sheet.lines + sheet.claims {
        Output.sayWrapped("  \(line.name[language]): \(line.value[language])")
      }
      for obligation in shift.deadlines.deadlines(of: id) {
        let title = obligation.title[language]
        Output.sayWrapped("  \(title): \(obligation.deadline.duePhrase[language])")
      }
      Output.sayWrapped("  " + sheet.why[language])
    }
    Output.sayWrapped(
      Phrase(
        "Chơi thử thì chạy trong cửa sổ dòng lệnh, không có --plain.",
        "To play, run it in a terminal window, without --plain.")[language])
  }
}
