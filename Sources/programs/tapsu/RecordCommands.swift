import CommandOptions
import JSON
import Reports
import Runner
import Scoring
import Storage
import Wording

/// Shows a scorecard: `tapsu score ATTEMPT`.
struct ScoreCommand {
  private let environment: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let kept = try environment.attempt(operands, command: "score")
    let report = ScorecardReport(Scoring.scorecard(of: kept.scenario, events: kept.events))
    if options.has("json") {
      Output.show(report.json(environment.language).prettyText)
    } else {
      report.lines(environment.language).forEach(Output.say)
    }
  }
}

/// Prints a journal: `tapsu journal ATTEMPT`.
struct JournalCommand {
  private let environment: Environment

  init(_ environment: Environment) {
    self.environment = environment
  }

  func run(_ operands: [String]) throws(Failure) {
    let id = try environment.attemptID(operands, command: "journal")
    let archive = try environment.archive()
    do throws(StorageError) {
      for line in try archive.store.journal(of: id) {
        // The hash is added beside what it covers, so that anybody can follow the chain.
        let hash: JSONValue = .object([JSONMember("hash", .text(line.hash))])
        Output.say(line.text.dropLast() + "," + hash.canonicalText.dropFirst())
      }
    } catch {
      throw Failure(status: .badData, lines: [error.phrase[environment.language]])
    }
  }
}

/// Lists the attempts: `tapsu attempts`.
struct AttemptsCommand {
  private static let pageSize = 200

  private let environment: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let archive = try environment.archive()
    do throws(StorageError) {
      var before: AttemptID?
      while true {
        let page = try archive.store.attempts(
          AttemptQuery(before: before, limit: Self.pageSize))
        page.forEach(show)
        guard page.count == Self.pageSize, let last = page.last else { return }
        before = last.id
      }
    } catch {
      throw Failure(status: .ioError, lines: [error.phrase[environment.language]])
    }
  }

  private func show(_ record: AttemptRecord) {
    let header = record.header
    if options.has("json") {
      let json: JSONValue = [
        "attempt": .integer(record.id.number), "scenario": .text(header.scenario),
        "mode": .text(header.mode), "trainee": .text(header.trainee),
        "startedAt": .integer(header.startedAt), "finished": .bool(record.isFinished),
      ]
      return Output.say(json.canonicalText)
    }
    let state =
      record.isFinished ? Phrase("đã xong", "finished") : Phrase("đang dở", "unfinished")
    Output.say(
      "\(record.id)  \(header.scenario)  \(header.mode)  \(state[environment.language])".printable)
  }
}

extension Environment {
  /// The attempt that a command names.
  func attemptID(_ operands: [String], command: String) throws(Failure) -> AttemptID {
    guard operands.count == 1, let id = operands.first.flatMap({ AttemptID($0) }) else {
      throw Failure(
        status: .usage,
        lines: [Phrase("Cách dùng: ", "Usage: ")[language] + "tapsu \(command) ATTEMPT"])
    }
    return id
  }

  func attempt(_ operands: [String], command: String) throws(Failure) -> ArchivedAttempt {
    let id = try attemptID(operands, command: command)
    let archive = try archive()
    do throws(ArchiveError) {
      return try archive.open(id)
    } catch {
      throw Failure(status: .badData, lines: error.lines(language))
    }
  }
}
