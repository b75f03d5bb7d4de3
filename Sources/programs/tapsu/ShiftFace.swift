import CommandOptions
import Glibc
import Runner
import ScenarioFiles
import Screens
import Storage
import Wording

/// How one shift is worked that is not reached from home: on the screen or line by line.
struct ShiftFace {
  private let isScreen: Bool
  private let language: Language

  init(onScreen isScreen: Bool, _ language: Language) {
    self.isScreen = isScreen
    self.language = language
  }

  /// Whether there is a person at a terminal who did not ask for lines.
  static func usesScreen(_ options: ParsedOptions) -> Bool {
    !options.has("plain") && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// Works a shift on the screen or, where the terminal cannot be drawn on, line by line.
  func work(
    _ session: AttemptSession, _ opened: OpenedAttempt, _ sitting: Sitting,
    decided: DecidedResult? = nil
  ) throws(ArchiveError) -> AttemptID? {
    if isScreen {
      do throws(ScreenError) {
        return try ScreenRunner.run(
          session, .shift(opened), sitting: sitting,
          summaries: SummaryCache(of: session.library, in: nil), language: language,
          decisions: { (_) throws(ArchiveError) in decided })
      } catch {
        switch error {
        case .archive(let error): throw error
        case .terminal: break
        }
      }
    }
    var runner = PlainRunner(session, opened, language: language)
    return try runner.run(say: Output.sayAtOnce, prompt: Output.prompt)
  }
}
