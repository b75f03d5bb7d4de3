import PseudoTerminals

/// A class at work on one store, all at once: how long each waits for a step, and what each takes of the
/// memory.
struct LoadMeasurement {
  /// How long one step of everybody may take.
  private static let patience = Duration.seconds(180)
  private static let prompt = Array("> ".utf8)
  /// Each of them is one event, kept before it is answered.
  private static let line = "bao 01 khó\n"

  /// From Enter to the next prompt, of everybody and every round.
  private(set) var steps = Samples()
  private(set) var memory = Samples()
  private(set) var failureCount = 0
  /// What stood last before those who failed: why they did.
  private(set) var lastWords: [String: Int] = [:]

  /// Sets up a course of so many trainees in a store, and has each of them do so many steps.
  ///
  /// Everybody presses Enter at the same time, which is harder than a class is.
  init(
    tapsu: String, scenarios: String, store: String, trainees: Int, rounds: Int, in folder: String
  ) throws(BenchmarkFailure) {
    let options = ["--scenarios", scenarios, "--store", store]
    try SampleCourse.setUp(tapsu, trainees: trainees, options, in: folder)
    var desks: [TraineeProgram] = []
    for number in 1...trainees {
      desks.append(
        try TraineeProgram(
          tapsu,
          ["play", "--course", SampleCourse.name, "--trainee", "HV-\(number)", "--plain"] + options,
          home: folder))
    }
    try work(&desks, rounds)
    for desk in desks {
      if let kilobytes = desk.process.proportionalKilobytes { memory.add(Double(kilobytes)) }
      desk.process.hangUp()
      _ = try? desk.process.waitForChange()
    }
  }

  private mutating func work(_ desks: inout [TraineeProgram], _ rounds: Int)
    throws(BenchmarkFailure)
  {
    _ = Self.answers(&desks)
    for line in ["cho\n", "mo 01\n"] {
      Self.type(line, into: &desks)
      _ = Self.answers(&desks)
    }
    for _ in 0..<rounds {
      Self.type(Self.line, into: &desks)
      for answer in Self.answers(&desks) { steps.add(answer) }
    }
    for desk in desks where desk.hasFailed {
      failureCount += 1
      lastWords[desk.lastWords, default: 0] += 1
    }
  }

  /// A trainee's program, and how it stands with the line that was typed last.
  private struct TraineeProgram {
    let process: TerminalProcess
    var written: [UInt8] = []
    var isWaiting = true
    var hasFailed = false
    var typedAt = ContinuousClock.now

    init(
      _ program: String, _ arguments: [String], home: String
    ) throws(BenchmarkFailure) {
      do throws(TerminalProcessFailure) {
        process = try TerminalProcess(
          program, arguments: arguments,
          environment: ["HOME": home, "XDG_DATA_HOME": home, "TERM": "xterm"], width: 100,
          height: 30)
      } catch {
        throw BenchmarkFailure(error.description)
      }
    }

    /// The last line that was written.
    var lastWords: String {
      String(decoding: written.suffix(2_000), as: UTF8.self)
        .split(whereSeparator: \.isNewline).last.map(String.init) ?? "–"
    }
  }

  private static func type(_ line: String, into desks: inout [TraineeProgram]) {
    for place in desks.indices where !desks[place].hasFailed {
      desks[place].written = []
      desks[place].isWaiting = true
      desks[place].typedAt = .now
      do throws(TerminalProcessFailure) {
        try desks[place].process.send(line.utf8)
      } catch {
        desks[place].hasFailed = true
      }
    }
  }

  /// Waits until everybody has a prompt again; whoever has none in time has failed.
  private static func answers(_ desks: inout [TraineeProgram]) -> [Duration] {
    var answers: [Duration] = []
    let deadline = ContinuousClock.now + patience
    // Where nobody had anything, the first is waited for, so long that the others are not kept.
    var wait = 0
    while desks.contains(where: { $0.isWaiting && !$0.hasFailed }), .now < deadline {
      var isQuiet = true
      for place in desks.indices where desks[place].isWaiting && !desks[place].hasFailed {
        guard let bytes = desks[place].process.receive(milliseconds: wait) else {
          wait = 0
          if desks[place].process.isSilent { desks[place].hasFailed = true }
          continue
        }
        wait = 0
        isQuiet = false
        desks[place].written += bytes
        if desks[place].written.suffix(prompt.count).elementsEqual(prompt) {
          desks[place].isWaiting = false
          answers.append(.now - desks[place].typedAt)
        }
      }
      wait = isQuiet ? 1 : 0
    }
    for place in desks.indices where desks[place].isWaiting { desks[place].hasFailed = true }
    return answers
  }
}

extension Benchmarks {
  private static let roundCount = 20

  /// Measures a class of so many on a file and, where one is named, on a server's empty database.
  static func measureLoad(
    tapsu: String, trainees: Int, database: String?, _ table: inout FigureTable
  ) throws(BenchmarkFailure) {
    let folder = try TemporaryFolder()
    for (name, store) in [("SQLite", "\(folder.path)/store.db"), ("PostgreSQL", database ?? "")]
    where !store.isEmpty {
      let load = try LoadMeasurement(
        tapsu: tapsu, scenarios: "scenarios", store: store, trainees: trainees,
        rounds: roundCount, in: folder.path)
      table.add(
        "\(trainees) at once on \(name): Enter to answer", load.steps.median,
        percentile99: load.steps.percentile(99), decimals: 0, unit: " ms")
      table.add("  steps answered", Double(load.steps.count), decimals: 0, unit: "")
      table.add("  trainees who failed", Double(load.failureCount), decimals: 0, unit: "", goal: 0)
      for (words, count) in load.lastWords.sorted(by: { $0.key < $1.key }) {
        table.add("    “\(words)”", Double(count), decimals: 0, unit: "")
      }
      table.add(
        "  memory of each, shared pages shared", load.memory.median,
        percentile99: load.memory.percentile(99), decimals: 0, unit: " KB")
    }
  }
}
