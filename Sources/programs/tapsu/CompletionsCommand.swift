import Courses
import Petitions
import Runner
import ScenarioFiles
import Storage
import Wording

/// What makes a shell complete the program's words: `tapsu completions SHELL`.
struct CompletionsCommand {
  /// How many attempts a shell is told of, the newest.
  private static let attemptsMaximum = 50

  private let environment: Environment

  init(_ environment: Environment) {
    self.environment = environment
  }

  func run(_ operands: [String]) throws(Failure) {
    // The table of commands lets nothing else pass.
    let wanted = operands.first ?? ""
    if let shell = Shell(rawValue: wanted) {
      return Output.show(shell.completions(environment.language))
    }
    switch NameList(rawValue: wanted) {
    case .attempts: try attempts()
    case .courses:
      guard let store = try environment.storeToRead() else { return }
      for course in try environment.kept({ () throws(StorageError) in try store.courses() }) {
        Output.say(course.text)
      }
    case .rulebooks: try environment.library().rulebookNames.forEach(Output.say)
    case .scenarios: try scenarios()
    case nil: break
    }
  }

  private func scenarios() throws(Failure) {
    let library = try environment.library()
    var summaries = environment.summaries(of: library)
    for address in library.listing.addresses {
      Output.say(summaries.summary(of: address).id.text)
    }
    summaries.save()
  }

  private func attempts() throws(Failure) {
    guard let archive = try environment.archiveToRead() else { return }
    do throws(StorageError) {
      for record in try archive.store.attempts(AttemptQuery(limit: Self.attemptsMaximum)) {
        Output.say(record.id.description)
      }
    } catch {
      throw Failure(status: .ioError, lines: [error.phrase[environment.language]])
    }
  }
}
