import Foundation
import Processes
import Synchronization

/// A PostgreSQL server of a test's own, in a temporary folder, on a socket in that folder.
///
/// It runs as another account where the tests run as root, because PostgreSQL refuses root. A shell
/// watches over it: when the test process goes, however it goes, so does the server, at once.
package final class DatabaseCluster: Sendable {
  /// Why there is no server to test with.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// One for all tests that do no harm to it; it stops with the process.
  package static let shared = Result { try DatabaseCluster() }

  /// How long to wait for a server before the test fails.
  private static let patienceSeconds = 60.0
  /// How long a server may take to end before it is killed.
  private static let endSeconds = 5.0

  private let folder: URL
  /// The folder of the server’s socket.
  package var socketFolder: String { folder.path }
  private let binaries: String
  private let settings: [String]
  private let watched = Mutex<Watched?>(nil)

  private struct Watched {
    let guardian: Process
    let input: Pipe
    let server: pid_t
  }

  /// Makes a server and starts it, with settings such as `wal_level=logical`.
  package init(settings: [String] = []) throws {
    self.settings = settings
    folder = FileManager.default.temporaryDirectory.appending(
      path: "tapsu-pg-\(UUID().uuidString.prefix(8))")
    binaries = try Self.binaries()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if geteuid() == 0 { try Self.run(["/bin/chown", Self.account, folder.path]) }
    // Nobody but this machine's accounts reaches the socket, and nothing in it is worth a password.
    try Self.run(
      asServer([
        "\(binaries)/initdb", "--no-sync", "--auth=trust", "--username=tapsu", "--encoding=UTF8",
        "--locale=C", "--pgdata=\(folder.path)/data",
      ]))
    try start()
  }

  deinit {
    stop()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The account that the server runs as where root may not.
  private static let account = "postgres"

  private func asServer(_ arguments: [String]) -> [String] {
    guard geteuid() == 0 else { return arguments }
    return [
      "/usr/bin/setpriv", "--reuid=\(Self.account)", "--regid=\(Self.account)", "--clear-groups",
    ] + arguments
  }

  /// A new, empty database, by the URL that leads to it.
  package func makeDatabase() throws -> String {
    let name = "t\(UUID().uuidString.replacing("-", with: "").lowercased())"
    try Self.run([
      "\(binaries)/createdb", "--host=\(folder.path)", "--username=tapsu", name,
    ])
    return url(name)
  }

  package func url(_ database: String = "postgres") -> String {
    let host = folder.path.replacing("/", with: "%2F")
    return "postgresql://tapsu@\(host)/\(database)"
  }

  /// Starts the server and waits until it answers.
  package func start() throws {
    // A server that was killed leaves children who go by themselves; until then its place is taken.
    let end = Date(timeIntervalSinceNow: Self.patienceSeconds)
    while Date() < end {
      try launch()
      while isRunning, Date() < end {
        if (try? Self.run([
          "\(binaries)/pg_isready", "--quiet", "--host=\(folder.path)",
        ])) != nil {
          return
        }
        usleep(20_000)
      }
      stop()
      usleep(50_000)
    }
    let log = try? String(contentsOf: folder.appending(path: "log"), encoding: .utf8)
    throw Failure(description: "PostgreSQL did not start: \(log ?? "")")
  }

  private func launch() throws {
    let guardian = Process()
    // The server's own log goes into a file; a power cut is not among the things that are tried.
    // Who ends the server says so with a line; without one the tests are gone, and so are the files.
    // The shell holds nothing that the tests' own readers wait for, and does not wait itself: of
    // whoever blocks the signal of a child's end, it would never hear.
    let script = """
      exec 2> /dev/null
      folder=$1
      shift
      "$0" -D "$folder/data" -k "$folder" -h '' -c fsync=off -c max_connections=300 \
        -c unix_socket_permissions=0777 "$@" >> "$folder/log" 2>&1 < /dev/null &
      echo $!
      exec > /dev/null
      read -r line
      asked=$?
      kill -QUIT $!
      if [ $asked != 0 ]; then
        sleep 1
        rm -rf "$folder"
      fi
      """
    let arguments = asServer(
      ["/bin/sh", "-c", script, "\(binaries)/postgres", folder.path]
        + settings.flatMap { ["-c", $0] })
    guardian.executableURL = URL(filePath: arguments[0])
    guardian.arguments = Array(arguments.dropFirst())
    guardian.currentDirectoryURL = folder
    let (input, output) = (Pipe(), Pipe())
    guardian.standardInput = input
    guardian.standardOutput = output
    try guardian.run()
    let text = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let server = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw Failure(description: "the guardian says “\(text)”")
    }
    watched.withLock { $0 = Watched(guardian: guardian, input: input, server: server) }
  }

  private var isRunning: Bool {
    watched.withLock { watched in watched.map { Self.isRunning($0.server) } ?? false }
  }

  /// Whether a process is there, and not only what is left of one until somebody asks for its end.
  private static func isRunning(_ process: pid_t) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status.map { !$0.contains(") Z ") } ?? false
  }

  /// Kills the server as it stands, with everything that it was about to do.
  package func kill() {
    watched.withLock { watched in
      if let watched { Foundation.kill(watched.server, SIGKILL) }
    }
    stop()
  }

  /// Ends the server at once, and waits until it is gone.
  package func stop() {
    watched.withLock { watched in
      guard let last = watched else { return }
      try? last.input.fileHandleForWriting.write(contentsOf: Data("end\n".utf8))
      try? last.input.fileHandleForWriting.close()
      last.guardian.waitUntilExit()
      let end = Date(timeIntervalSinceNow: Self.endSeconds)
      while Self.isRunning(last.server), Date() < end { usleep(10_000) }
      if Self.isRunning(last.server) { Foundation.kill(last.server, SIGKILL) }
      watched = nil
    }
  }

  /// What becomes of the processes that work for a database.
  package enum Answering: Sendable {
    /// They stand still, as on a machine that hangs: nobody is told that they are gone.
    case frozen
    case again

    fileprivate var signal: Int32 { self == .frozen ? SIGSTOP : SIGCONT }
  }

  /// Stops whoever answers for the database of a URL, or lets them go on.
  package static func set(_ answering: Answering, of url: String) throws {
    let database = " \(url.split(separator: "/").last ?? "") "
    for name in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
      guard let process = pid_t(name),
        let title = try? String(contentsOfFile: "/proc/\(name)/cmdline", encoding: .utf8),
        title.hasPrefix("postgres: "), title.contains(database)
      else { continue }
      Foundation.kill(process, answering.signal)
    }
  }

  /// The folder of the newest server's programs.
  private static func binaries() throws -> String {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let newest = versions.compactMap { Int($0) }.max()
    guard let newest else {
      throw Failure(description: "no PostgreSQL server in \(root): sh .ci/deps installs one")
    }
    return "\(root)/\(newest)/bin"
  }

  private static func run(_ arguments: [String]) throws {
    let run = try FinishedProcess(
      arguments[0], Array(arguments.dropFirst()), folder: URL(filePath: "/"))
    guard run.status == 0 else {
      throw Failure(description: "\(arguments.joined(separator: " ")): \(run.text)")
    }
  }
}
