import Foundation
import GuidePages
import Processes
import SQLiteStorage
import Storage
import Support
import Testing

/// A real sshd on the loopback, configured as the guide says, before a course of two trainees.
final class ExamServer {
  let program: Program
  /// The passwords that the program drew, by trainee.
  let passwords: [String: String]
  let port: Int
  private let sshd: PseudoTerminal

  /// How long it lives when nobody ends it.
  private static let secondsMaximum = 240

  /// The key that a room shares, and that of one trainee.
  enum Key: String {
    case room
    case lan
  }

  init(_ program: Program, limit: Int = 10) throws {
    self.program = program
    let classroom = Classroom(program)
    try classroom.setUp(limit: limit)
    try classroom.open()
    let table = try program.run(["course", "password", "lop-1", "--csv"]).text
    passwords = Dictionary(
      uniqueKeysWithValues: table.matches(of: /(HV-\d\d),[^,]*,([a-z0-9-]{14})/).map {
        (String($0.1), String($0.2))
      })
    try #require(passwords.count == 2, "\(table)")
    for key in ["host", Key.room.rawValue, Key.lan.rawValue] {
      let made = try FinishedProcess(
        "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", Self.path(key, program)])
      try #require(made.status == 0, "\(made.text)")
    }
    let settings = try program.write(
      "course: lop-1\nstore: \(program.store)\nscenarios: \(program.scenarios)\n", to: "lop.conf")
    let keys = try program.write(
      "# mã, rồi khóa\n- \(Self.publicKey(.room, program))HV-01 \(Self.publicKey(.lan, program))",
      to: "khoa.txt")
    let lines = try program.run(["course", "keys", "lop-1", keys, settings])
    try #require(lines.status == 0, "\(lines.text)")
    let authorized = try program.write(lines.text, to: "thi.keys")
    port = try Self.freePort()
    let configuration = try program.write(
      Self.configuration(program, port: port, keys: authorized), to: "sshd.conf")
    sshd = try Self.start(configuration)
  }

  deinit {
    // It takes sshd along.
    sshd.signal(SIGTERM)
    _ = try? sshd.waitForExit()
  }

  private static func path(_ name: String, _ program: Program) -> String {
    program.folder.appending(path: name).path
  }

  private static func publicKey(_ key: Key, _ program: Program) throws -> String {
    try String(contentsOfFile: path(key.rawValue, program) + ".pub", encoding: .utf8)
  }

  /// What the guide gives for sshd, with this test's account and files in the place of the guide's.
  private static func configuration(_ program: Program, port: Int, keys: String) throws -> String {
    let guide = try String(
      contentsOf: GuidePage.folder.appending(path: "course-guide-vi.md"), encoding: .utf8)
    let block = try #require(guide.firstMatch(of: /```sshd_config\n([^`]+)```/)).1
    try #require(block.contains("Match User thi\n") && block.contains("/etc/tapsu/thi.keys"))
    let own = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(path("host", program))
      PidFile none
      UsePAM no
      # The files lie in a folder that everybody may write to.
      StrictModes no
      PermitRootLogin forced-commands-only
      Subsystem sftp internal-sftp
      LogLevel INFO

      """
    return own
      + block.replacing("Match User thi\n", with: "Match User \(NSUserName())\n")
      .replacing("/etc/tapsu/thi.keys", with: keys)
  }

  private static func freePort() throws -> Int {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        unsafe bind(socket, pointer, length) == 0 && getsockname(socket, pointer, &length) == 0
      }
    }
    try #require(isBound)
    return Int(UInt16(bigEndian: address.sin_port))
  }

  /// Starts sshd, and returns when it listens.
  ///
  /// In a terminal of its own it has no signal blocked, and neither have the programs that it starts.
  private static func start(_ configuration: String) throws -> PseudoTerminal {
    if geteuid() == 0 {
      // Where no service ever started it, a root's sshd misses the folder of its unprivileged half.
      try FileManager.default.createDirectory(
        atPath: "/run/sshd", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o755])
    }
    let terminal = try PseudoTerminal(
      "/usr/bin/timeout",
      arguments: [
        "-k", "5", "\(secondsMaximum)", "/usr/sbin/sshd", "-D", "-e", "-f", configuration,
      ])
    try terminal.waitUntil("sshd listens") { $0.text.contains("Server listening on") }
    return terminal
  }

  /// What sshd makes of its configuration for the account.
  func effectiveConfiguration() throws -> Set<String> {
    let told = try FinishedProcess(
      "/usr/sbin/sshd",
      [
        "-T", "-f", program.folder.appending(path: "sshd.conf").path, "-C",
        "user=\(NSUserName()),host=127.0.0.1,addr=127.0.0.1",
      ])
    return Set(told.text.split(separator: "\n").map { $0.lowercased() })
  }

  /// The words of a call of an OpenSSH client with a key.
  func words(_ key: Key, _ more: [String], port: String = "-p") -> [String] {
    [
      "-F", "none", port, "\(self.port)", "-i", Self.path(key.rawValue, program), "-o",
      "IdentitiesOnly=yes", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
      "-o", "BatchMode=yes", "-o", "ConnectTimeout=20",
    ] + more
  }

  var host: String { "\(NSUserName())@127.0.0.1" }

  /// Runs a client to its end on pipes, with nothing to say.
  func client(
    _ key: Key, _ more: [String], variables: [String: String] = [:], input: String = ""
  ) throws -> FinishedProcess {
    // What sshd says is read, so that it never waits for a reader.
    sshd.drain()
    return try FinishedProcess(
      "/usr/bin/timeout", ["-k", "2", "20", "/usr/bin/ssh"] + words(key, more),
      environment: ProcessInfo.processInfo.environment.merging(variables) { $1 }, input: input)
  }

  /// Connects from a real terminal.
  func connect(
    _ key: Key, _ more: [String] = [], kind: String = "xterm-256color",
    variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    sshd.drain()
    return try PseudoTerminal(
      "/usr/bin/ssh", arguments: words(key, ["-tt", "-o", "LogLevel=ERROR"] + more + [host]),
      environment: ["TERM": kind].merging(variables) { $1 })
  }

  /// Connects with the room's key and types a code and a password.
  func signIn(_ code: String, _ password: String) throws -> PseudoTerminal {
    let terminal = try connect(.room)
    try terminal.waitUntil("the code is asked") { $0.text.contains("Mã học viên:") }
    try terminal.send(code + "\n")
    try terminal.waitUntil("the password is asked") { $0.text.contains("Mật khẩu:") }
    try terminal.send(password + "\n")
    return terminal
  }
}

extension Program {
  /// Lets time have passed while nobody was there: the reading of the first attempt's clock that was kept
  /// is set back.
  func setClockBack(_ store: SQLiteStore, hours: Int64) throws {
    let record = try store.attempt(AttemptID(number: 1))
    var parts = record.standing.clock.split(separator: " ").map(String.init)
    let passed = hours * 3_600_000
    parts[1] = "\(try #require(Int64(parts[1])) - passed)"
    let boot = try #require(Int64(parts[2])) - passed
    parts[2] = "\(max(0, boot))"
    // A machine that has not run for so long was started since.
    if boot < 0 { parts[3] = "another-start" }
    try store.keepClock(parts.joined(separator: " "), of: record.id, after: record.head)
  }
}
