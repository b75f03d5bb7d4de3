import CommandOptions
import Petitions
import Reports
import Runner
import ScenarioFiles
import Scenarios
import Scoring
import Storage
import Wording

/// The home list, `run` and `resume`.
struct PlayCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  /// Lists what can be played and what is unfinished.
  func home() throws(Failure) {
    let library = try environment.library()
    let archive = try environment.archive()
    Output.say(Phrase("KỊCH BẢN", "SCENARIOS")[language])
    for summary in library.list() {
      if let head = summary.head {
        let minutes = head.limits.shiftMilliseconds / 60_000
        let size = Phrase(
          "\(head.petitionCount) phản ánh, \(minutes) phút",
          "\(head.petitionCount) petitions, \(minutes) min")
        Output.say("  tapsu run \(summary.id)   \(head.title[language]) · \(size[language])")
      } else {
        let broken = Phrase("có lỗi; xem: tapsu check", "has errors; see: tapsu check")[language]
        Output.say("  \(summary.id)   (\(broken))")
      }
    }
    do throws(StorageError) {
      let unfinished = try archive.store.attempts(AttemptQuery(state: .unfinished, limit: 20))
      if !unfinished.isEmpty { Output.say(Phrase("ĐANG DỞ", "UNFINISHED")[language]) }
      for record in unfinished {
        Output.say("  tapsu resume \(record.id)   \(record.header.title)".printable)
      }
    } catch {
      throw Failure(status: .ioError, lines: [error.phrase[language]])
    }
  }

  func run(_ operands: [String]) throws(Failure) {
    guard operands.count == 1, let wanted = operands.first else {
      throw usage("tapsu run SCENARIO")
    }
    let mode: Mode = options.has("exam") ? .exam : .practice
    var desk = try desk()
    do throws(ArchiveError) {
      let isFile = wanted.hasSuffix(".yaml") || wanted.contains("/")
      let opened =
        isFile
        ? try desk.start(desk.library.load(file: wanted), mode)
        : try desk.start(ScenarioID(wanted), mode)
      try play(desk, opened)
    } catch {
      throw Failure(status: .badData, lines: error.lines(language))
    }
  }

  func resume(_ operands: [String]) throws(Failure) {
    guard operands.count == 1, let id = operands.first.flatMap({ AttemptID($0) }) else {
      throw usage("tapsu resume ATTEMPT")
    }
    var desk = try desk()
    do throws(ArchiveError) {
      let opened = try desk.resume(id)
      try play(desk, opened)
    } catch {
      throw Failure(status: .badData, lines: error.lines(language))
    }
  }

  private func desk() throws(Failure) -> AttemptDesk {
    AttemptDesk(
      archive: try environment.archive(), library: try environment.library(),
      trainee: Environment.variable("USER") ?? "", language: language)
  }

  private func play(_ desk: AttemptDesk, _ opened: OpenedAttempt) throws(ArchiveError) {
    let archive = desk.archive
    var runner = PlainRunner(desk, opened, language: language)
    guard let id = try runner.run(print: Output.say, prompt: Output.prompt) else { return }
    let kept = try archive.open(id)
    guard kept.record.isFinished else {
      Output.say("tapsu resume \(id)")
      return
    }
    let card = Scoring.scorecard(of: kept.scenario, events: kept.events)
    ScorecardReport(card).lines(language).forEach(Output.say)
    Output.say("tapsu score \(id) · tapsu journal \(id)")
  }

  private func usage(_ text: String) -> Failure {
    Failure(status: .usage, lines: [Phrase("Cách dùng: ", "Usage: ")[language] + text])
  }
}
