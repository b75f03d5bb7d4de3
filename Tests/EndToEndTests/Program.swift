import Foundation
import Processes
import Support

/// The built program, run on pipes or on a terminal, with a store and a scenario folder of its own.
struct Program {
  let folder: URL

  /// Copies the shipped scenarios; with a slow pace, the time that a test takes is no time there.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "tapsu-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let copy = folder.appending(path: "scenarios")
    try FileManager.default.copyItem(at: root.appending(path: "scenarios"), to: copy)
    let scenario = copy.appending(path: "basic/hop-thu-zalo/scenario.yaml")
    let text = try String(contentsOf: scenario, encoding: .utf8)
    try text.replacing("\npace: 24", with: "\npace: 1").write(
      to: scenario, atomically: true, encoding: .utf8)
  }

  /// Copies a folder of small scenarios instead, which are read in no time.
  init(scenarios: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "tapsu-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let copy = folder.appending(path: "scenarios")
    try FileManager.default.copyItem(at: tests.appending(path: scenarios), to: copy)
    let scenario = copy.appending(path: "basic/mau/scenario.yaml")
    let text = try String(contentsOf: scenario, encoding: .utf8)
    try text.replacing("\npace: 60", with: "\npace: 1").write(
      to: scenario, atomically: true, encoding: .utf8)
  }

  /// The database that keeps the attempts, where they are not in a file.
  var database: String?

  /// The file in which the program keeps its attempts.
  var store: String { folder.appending(path: "store.db").path }

  /// Takes the attempts away.
  func removeStore() {
    for end in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: store + end)
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  var scenarios: String { folder.appending(path: "scenarios").path }

  /// The options that keep the program to its own folder.
  var options: [String] {
    ["--scenarios", scenarios, "--store", database ?? store]
  }

  /// Starts the program on pipes, with some variables of the environment set otherwise.
  func start(
    _ arguments: [String], variables: [String: String] = [:]
  ) throws -> RunningProgram {
    let process = Process()
    process.environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
    process.executableURL = URL(filePath: builtProduct("tapsu"))
    process.arguments = arguments + options
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return RunningProgram(process: process, input: input, output: output)
  }

  /// Runs the program to its end with no more memory of its own and no more processor time than
  /// this; without them, it traps or is killed.
  func output(
    _ arguments: [String], memoryMaximumKiB: Int, processorSecondsMaximum: Int
  ) throws -> (text: String, status: Int32) {
    let run = try FinishedProcess(
      "/bin/sh",
      [
        "-c",
        "ulimit -d \(memoryMaximumKiB); ulimit -t \(processorSecondsMaximum); exec \"$0\" \"$@\"",
        builtProduct("tapsu"),
      ] + arguments + options, complaints: .dropped)
    return (run.text, run.status)
  }

  /// Runs the program to its end.
  func output(_ arguments: [String]) throws -> (text: String, status: Int32) {
    let running = try start(arguments)
    try running.input.fileHandleForWriting.close()
    let data = running.output.fileHandleForReading.readDataToEndOfFile()
    running.process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), running.process.terminationStatus)
  }
}

/// The program at work, fed line by line.
struct RunningProgram {
  let process: Process
  let input: Pipe
  let output: Pipe

  func type(_ lines: some Sequence<String>) throws {
    let text = lines.map { $0 + "\n" }.joined()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Reads until the program has asked for a line so many times, or has ended.
  func waitForPrompts(_ count: Int) {
    var text = ""
    while Self.prompts(in: text) < count {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { return }
      text += String(decoding: data, as: UTF8.self)
    }
  }

  /// Reads until the program has said this, or has ended.
  func waitFor(_ words: String) {
    var bytes = Data()
    while !String(decoding: bytes, as: UTF8.self).contains(words) {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { return }
      bytes += data
    }
  }

  /// Every line that is handled is answered by one prompt: the time, or a bar while a text is typed.
  static func prompts(in text: String) -> Int {
    [" > ", "| ", "\n? "].reduce(0) { $0 + text.components(separatedBy: $1).count - 1 }
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func finish() throws -> String {
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
