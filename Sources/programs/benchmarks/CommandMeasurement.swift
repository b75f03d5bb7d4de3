import PseudoTerminals

/// A command of the program, from its start to its end, writing into a file.
struct CommandMeasurement {
  /// The file of the folder that it writes into.
  static let outputName = "command.out"
  private static let warmUpCount = 1

  private(set) var times = Samples()
  /// How many bytes it writes.
  private(set) var outputBytes = 0

  /// Runs it so many times, and once before that for the caches of the disk.
  ///
  /// - Parameters:
  ///   - words: The program and what it is given.
  ///   - statuses: How it may end.
  ///   - folder: Where it writes.
  ///   - count: How often it is measured.
  /// - Throws: A sentence, where it cannot be run or ends otherwise.
  init(
    _ words: [String], endingWith statuses: Set<Int32>, in folder: borrowing TemporaryFolder,
    count: Int
  ) throws(BenchmarkFailure) {
    let written = "\(folder.path)/\(Self.outputName)"
    for round in 0..<count + Self.warmUpCount {
      var time = Duration.zero
      do throws(TerminalProcessFailure) {
        let start = ContinuousClock.now
        // The shell opens what it writes to; the words reach it apart, so that none has to be quoted.
        let process = try TerminalProcess(
          "/bin/sh", arguments: ["-c", "exec \"$@\" >'\(written)'", "sh"] + words)
        let ended = try process.waitForChange()
        time = ContinuousClock.now - start
        guard case .exited(let status) = ended, statuses.contains(status) else {
          throw TerminalProcessFailure("\(words) ended otherwise than it should: \(ended)")
        }
      } catch {
        throw BenchmarkFailure(error.description)
      }
      if round >= Self.warmUpCount { times.add(time) }
    }
    outputBytes = try folder.size(of: Self.outputName)
  }
}
