import Diagnostics
import Storage
import Wording

/// The exit statuses of sysexits(3) that the program uses.
enum ExitStatus: Int32, CaseIterable {
  case ok = 0
  /// An editor that left without a word, which the protocol gives this number.
  case unannounced = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  case ioError = 74
  /// Not yet: the same command will do later.
  case temporaryFailure = 75
  case notPermitted = 77
  case configuration = 78

  /// How every command may end.
  static let common: Set = [ok, usage, ioError]

  /// What it tells whoever called.
  var phrase: Phrase {
    switch self {
    case .ok: Phrase("đã làm xong", "done")
    case .unannounced:
      Phrase("trình soạn thảo đóng mà không báo trước", "the editor left without saying so")
    case .usage: Phrase("không hiểu câu lệnh", "the command line is not understood")
    case .badData:
      Phrase("dữ liệu sai hoặc không đọc được", "something in the data is wrong or unreadable")
    case .noInput:
      Phrase("không có tệp, thư mục hay mục cần tìm", "a file, folder or entry is missing")
    case .cannotCreate: Phrase("không tạo được tệp", "a file cannot be created")
    case .ioError: Phrase("đọc hay ghi bị lỗi", "reading or writing failed")
    case .temporaryFailure: Phrase("lúc này chưa được, để sau", "not possible now; try again later")
    case .notPermitted: Phrase("không được phép", "it is not permitted")
    case .configuration:
      Phrase(
        "thiết bị đầu cuối hay môi trường chưa phù hợp",
        "the terminal or the environment does not allow it")
    }
  }
}

extension Failure {
  /// What could not be read, one by one and each once, whatever needed it: it is never taken for
  /// nothing.
  static func unread(_ problems: some Sequence<Diagnostic>, _ language: Language) -> Failure {
    var lines: [String] = []
    for problem in problems {
      let line = problem.render(language: language, sourceLine: nil)
      if !lines.contains(line) { lines.append(line) }
    }
    return Failure(status: .badData, lines: lines)
  }
}

/// A failure on its way to the person at the terminal: sentences, and the status to leave with.
struct Failure: Error {
  let status: ExitStatus
  let lines: [String]
}

extension StorageError {
  /// The status that the program leaves with, whichever command met it: one damage has one status.
  var status: ExitStatus {
    switch reason {
    case .brokenChain, .brokenSeal, .emptyAttempt, .damagedMaterial, .brokenLedger, .diverged,
      .notAStore, .newerVersion, .olderVersion, .olderTables, .changedSchema:
      .badData
    case .attemptNotFound: .noInput
    case .busy, .unreachable, .courseConflict, .attemptTaken, .conflict: .temporaryFailure
    case .attemptFinished, .keptElsewhere, .unfinishedLog, .unfinishedWrite, .readOnly, .gathers,
      .diskFull, .cannotOpen, .failed:
      .ioError
    }
  }
}
