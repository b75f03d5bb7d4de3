private import CTrace
package import Foundation

/// A program run to its end, or killed as it is about to change the disk for the nth time.
///
/// The kernel stops it at its system calls, so that nothing depends on time.
@safe package struct TracedProgram: Sendable {
  /// A change to the disk, as the program asks the kernel for it.
  package enum Change: Int32, CaseIterable, Sendable {
    case write = 1
    case sync = 2
    case other = 3
  }

  /// What came of a run.
  package struct Outcome: Sendable {
    /// Everything that the program printed.
    package let text: String
    /// The changes that it made or was about to make, the one that it was killed at last.
    package let changes: [Change]
    /// Nothing when it was killed.
    package let exitStatus: Int32?
  }

  private let program: String
  private let arguments: [String]
  private let folder: URL

  /// Prepares to run a program; the folder takes what is given to it and what it prints.
  package init(_ program: String, arguments: [String], folder: URL) {
    self.program = program
    self.arguments = arguments
    self.folder = folder
  }

  /// Runs the program on an input, and kills it at a change, counted from 1.
  package func run(_ input: String, killedAt place: Int? = nil) throws -> Outcome {
    let inputFile = folder.appending(path: "traced-input")
    let outputFile = folder.appending(path: "traced-output")
    try Data(input.utf8).write(to: inputFile)
    try Data().write(to: outputFile)
    let inputHandle = try FileHandle(forReadingFrom: inputFile)
    let outputHandle = try FileHandle(forWritingTo: outputFile)
    let words = [program] + arguments
    let settings = ["PATH=/usr/bin:/bin", "HOME=\(folder.path)", "USER=lan"]
    let child = unsafe Self.withCStrings(words) { words in
      unsafe Self.withCStrings(settings) { settings in
        unsafe tapsu_trace_start(
          program, words, settings, inputHandle.fileDescriptor, outputHandle.fileDescriptor)
      }
    }
    guard child > 0 else { throw CocoaError(.executableLoad) }
    let (changes, status) = Self.trace(child, killedAt: place)
    let text = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    return Outcome(text: text, changes: changes, exitStatus: status)
  }

  private static func trace(
    _ child: Int32, killedAt place: Int?
  ) -> (changes: [Change], status: Int32?) {
    var status: Int32 = 0
    _ = unsafe waitpid(child, &status, 0)
    tapsu_trace_prepare(child)
    var changes: [Change] = []
    while tapsu_trace_is_over(status) == 0 {
      status = tapsu_trace_step(child, tapsu_trace_signal(status))
      guard tapsu_trace_is_call(status) != 0,
        let change = Change(rawValue: tapsu_trace_change(child))
      else { continue }
      changes.append(change)
      guard changes.count == place else { continue }
      kill(child, SIGKILL)
      _ = unsafe waitpid(child, &status, 0)
      return (changes, nil)
    }
    return (changes, tapsu_trace_exit_status(status))
  }

  /// Lends strings as C has them; they are freed when the closure returns.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else {
        preconditionFailure("the list has at least its end")
      }
      return unsafe body(UnsafePointer(start))
    }
  }
}
