import Diagnostics
import Wording

/// The exit statuses of sysexits(3) that the program uses.
enum ExitStatus: Int32 {
  case ok = 0
  case usage = 64
  case badData = 65
  case noInput = 66
  case software = 70
  case cannotCreate = 73
  case ioError = 74
  /// Not yet: the same command will do later.
  case temporaryFailure = 75
  case configuration = 78
}

extension Failure {
  /// What could not be read, one by one: it is never taken for nothing.
  static func unread(_ problems: some Sequence<Diagnostic>, _ language: Language) -> Failure {
    Failure(
      status: .badData, lines: problems.map { $0.render(language: language, sourceLine: nil) })
  }
}

/// A failure on its way to the person at the terminal: sentences, and the status to leave with.
struct Failure: Error {
  let status: ExitStatus
  let lines: [String]
}
