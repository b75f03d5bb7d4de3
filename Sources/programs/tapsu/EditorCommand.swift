import Dispatch
import Glibc
import JSON
import LanguageServer
import ScenarioFiles
import Synchronization
import Wording

/// Talks with an editor over standard input and output until it leaves: `tapsu lsp`.
struct EditorCommand {
  private let environment: Environment

  init(_ environment: Environment) {
    self.environment = environment
  }

  func run() throws(Failure) {
    let library = try environment.libraryForFiles()
    let bench = AuthorBench(
      ScenarioLibrary(root: library.root.resolved), environment.language)
    var session = EditorSession(bench)
    var reader = MessageReader()
    let lane = try TrialLane(environment.language)
    while session.exitCode == nil {
      if !lane.isBusy, let trial = session.nextTrial() { lane.play(trial) }
      // A check waits while the rest of a message is on its way.
      let isIdle = !session.hasWork || reader.isInside
      let ready = Self.wait(for: [STDIN_FILENO, lane.signal], forever: isIdle)
      if ready.contains(lane.signal) {
        for report in lane.takeReports() { Self.send(session.take(report)) }
      }
      if ready.contains(STDIN_FILENO) {
        guard let bytes = Self.read(), !bytes.isEmpty else { break }
        Self.send(session.take(reader.take(bytes)))
      } else if ready.isEmpty {
        Self.send(session.work())
      }
    }
    if session.exitCode != 0 { throw Failure(status: .unannounced, lines: []) }
  }

  private static func send(_ messages: [JSONValue]) {
    for message in messages { Output.send(message.framed) }
  }

  /// Those of some descriptors from which something can be read.
  private static func wait(for descriptors: [Int32], forever: Bool) -> [Int32] {
    var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    // The array is a local variable, valid for the length of the call.
    _ = unsafe poll(&waiting, nfds_t(waiting.count), forever ? -1 : 0)
    return waiting.filter { $0.revents != 0 }.map(\.fd)
  }

  /// What has come from the editor; empty at the end, and nothing where reading fails.
  private static func read() -> [UInt8]? {
    while true {
      var failure: Int32 = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        // read(2) writes no more than the buffer holds.
        let read = unsafe Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        failure = read < 0 ? errno : 0
        count = max(0, read)
      }
      if failure == 0 { return bytes }
      if failure != EINTR && failure != EAGAIN { return nil }
    }
  }
}

/// Where files are played while the editor goes on asking: one at a time, on a thread of its own.
private final class TrialLane: Sendable {
  private struct State {
    var isBusy = false
    var reports: [EditorSession.TrialReport] = []
  }

  /// Can be read from once a report has come.
  let signal: Int32
  private let writing: Int32
  private let queue = DispatchQueue(label: "tapsu.trials")
  private let state = Mutex(State())

  init(_ language: Language) throws(Failure) {
    var ends: [Int32] = [-1, -1]
    // pipe(2) fills both places of the array.
    guard unsafe pipe(&ends) == 0 else {
      throw Failure(
        status: .ioError,
        lines: [
          Phrase("Hệ thống không cho mở thêm tệp.", "The system opens no more files.")[language]
        ])
    }
    (signal, writing) = (ends[0], ends[1])
  }

  deinit {
    close(signal)
    close(writing)
  }

  var isBusy: Bool { state.withLock { $0.isBusy } }

  func play(_ trial: EditorSession.Trial) {
    state.withLock { $0.isBusy = true }
    queue.async { [self] in
      let report = trial.run()
      state.withLock { state in
        state.reports.append(report)
        state.isBusy = false
      }
      var byte: UInt8 = 0
      // The byte is a local variable, valid for the length of the call.
      _ = unsafe write(writing, &byte, 1)
    }
  }

  func takeReports() -> [EditorSession.TrialReport] {
    var bytes = [UInt8](repeating: 0, count: 16)
    // read(2) writes no more than the count that it is given.
    _ = unsafe read(signal, &bytes, bytes.count)
    return state.withLock { state in
      defer { state.reports = [] }
      return state.reports
    }
  }
}

extension String {
  /// The path of a folder from the root, all links followed; as it is where it cannot be told.
  fileprivate var resolved: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    // realpath(3) writes at most PATH_MAX bytes, the closing zero among them.
    guard unsafe realpath(self, &buffer) != nil else { return self }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
