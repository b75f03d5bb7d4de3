package import Foundation

/// A program that was run to its end, with everything that it said.
package struct FinishedProcess: Hashable, Sendable {
  /// What becomes of standard error.
  package enum Complaints: Sendable {
    /// It stands among the rest, in the order in which it was said.
    case among
    case dropped
  }

  package let text: String
  package let status: Int32

  /// Runs a program by its path and waits for its end; it is given an input, and without one nothing to
  /// read.
  ///
  /// What it says is read while it runs, so that it never waits for a reader.
  package init(
    _ path: String, _ arguments: [String], environment: [String: String]? = nil,
    folder: URL? = nil, input: String = "", complaints: Complaints = .among
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    if let environment { process.environment = environment }
    if let folder { process.currentDirectoryURL = folder }
    let output = Pipe()
    process.standardOutput = output
    switch complaints {
    case .among: process.standardError = output
    case .dropped: process.standardError = FileHandle.nullDevice
    }
    let typed = Pipe()
    process.standardInput = input.isEmpty ? FileHandle.nullDevice as Any : typed
    try process.run()
    if !input.isEmpty {
      try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try typed.fileHandleForWriting.close()
    }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    text = String(decoding: bytes, as: UTF8.self)
    status = process.terminationStatus
  }
}
