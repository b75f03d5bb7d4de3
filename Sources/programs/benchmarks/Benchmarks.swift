import Disk
import Glibc
import PseudoTerminals
import ScenarioFiles

/// Measures the program as its users meet it, and prints what came out beside the goals.
///
///     swift run -c release benchmarks [TAPSU]
///     swift run -c release benchmarks --judging [WORDS]
///
/// TAPSU is the program to measure, by default the one that was built beside this one; `--judging`
/// measures nothing but how fast logs and shifts are judged, or only that of which the name has the
/// words.
@main
enum Benchmarks {
  private static let startCount = 50
  private static let keyCount = 200
  private static let otherStartCount = 20
  private static let otherKeyCount = 60
  private static let readingCount = 60
  private static let scoringCount = 200
  private static let logCount = 9

  static func main() {
    do throws(BenchmarkFailure) {
      for line in try run(Array(CommandLine.arguments.dropFirst())).lines { print(line) }
    } catch {
      print("benchmarks: \(error.description)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws(BenchmarkFailure) -> Table {
    if arguments.first == "--judging" {
      var table = Table()
      try measureJudging(scenarios: "scenarios", arguments.dropFirst().first ?? "", &table)
      return table
    }
    let tapsu = arguments.first ?? pathBesideThisProgram(of: "tapsu")
    guard (try? Files.kind(of: tapsu)) != nil else {
      throw BenchmarkFailure("no \(tapsu); build it: swift build -c release --product tapsu")
    }
    let scenarios = "scenarios"
    guard (try? Files.kind(of: scenarios)) != nil else {
      throw BenchmarkFailure("run this where the folder “scenarios” is")
    }
    print("\(tapsu), a terminal of 120×30\n")
    let folder = try TemporaryFolder()
    let store = "\(folder.path)/store.db"
    var table = Table()
    try measureTapsu(
      home: .home(tapsu: tapsu, scenarios: scenarios, store: store),
      shift: .shift(tapsu: tapsu, scenarios: scenarios, store: store), folder.path, &table)
    try measureWork(scenarios: scenarios, &table)
    let text = try folder.write(
      "text.txt", String(repeating: "Kính gửi quý cơ quan, tôi xin phản ánh.\n", count: 500))
    for subject in Subject.others(text: text) {
      guard (try? Files.kind(of: subject.program)) != nil else {
        table.add(subject.name, missing: "not installed")
        continue
      }
      do throws(BenchmarkFailure) {
        try measure(subject, folder.path, &table)
      } catch {
        // Another program's ways are not ours to insist on.
        table.add(subject.name, missing: error.description)
      }
    }
    return table
  }

  private static func measureTapsu(
    home: Subject, shift: Subject, _ folder: String, _ table: inout Table
  ) throws(BenchmarkFailure) {
    let start = try StartMeasurement.times(of: home, home: folder, count: startCount)
    table.add(
      "start to first screen", start.median, percentile99: start.percentile(99), decimals: 1,
      unit: " ms", goal: 40)
    let session = try SessionMeasurement(shift, home: folder, keyCount: keyCount)
    for (name, keys) in [("arrow", session.arrows), ("letter", session.text)] {
      guard let keys else { continue }
      table.add(
        "\(name) to first byte", keys.times.median, percentile99: keys.times.percentile(99),
        decimals: 3, unit: " ms", goal: 0.5, goal99: 3)
    }
    let search = try HandbookMeasurement(home, home: folder, keyCount: keyCount).keys
    table.add(
      "letter in the handbook to first byte", search.times.median,
      percentile99: search.times.percentile(99), decimals: 3, unit: " ms", goal: 0.3, goal99: 2)
    for (name, keys) in [("arrow", session.arrows), ("letter", session.text)] {
      guard let keys else { continue }
      table.add(
        "bytes per \(name)", keys.bytes.median, percentile99: keys.bytes.percentile(99),
        decimals: 0, unit: " B", goal: 200)
    }
    table.add(
      "memory of a live shift", session.memory.megabytes, decimals: 1, unit: " MB", goal: 16)
    table.add(
      "  of it not shared", session.memory.anonymousMegabytes, decimals: 1, unit: " MB")
  }

  private static func measureWork(
    scenarios: String, _ table: inout Table
  ) throws(BenchmarkFailure) {
    let reading = try ReadingMeasurement(scenarios: scenarios, count: readingCount)
    let size = "\(reading.byteCount >> 10) KB"
    table.add("YAML of \(size), libyaml alone", reading.bare.median, decimals: 2, unit: " ms")
    table.add("YAML of \(size), read", reading.load.median, decimals: 2, unit: " ms")
    table.add("  read : libyaml alone", reading.ratio, decimals: 2, unit: "", goal: 1.5)
    let scoring = try ScoringMeasurement(scenarios: scenarios, count: scoringCount)
    table.add(
      "scoring a shift of \(scoring.eventCount) events", scoring.times.median,
      percentile99: scoring.times.percentile(99), decimals: 2, unit: " ms")
    table.add("  events scored per second", scoring.eventsPerSecond, decimals: 0, unit: "")
    try measureJudging(scenarios: scenarios, "", &table)
  }

  private static func measureJudging(
    scenarios: String, _ words: String, _ table: inout Table
  ) throws(BenchmarkFailure) {
    for (choice, name, goal) in [
      (MassMeasurement.RuleChoice.national, "a million shifts by the national rulebook", 30.0),
      (.own, "a million shifts by the scenario's own rulebook", 300),
    ] where words.isEmpty || name.contains(words) {
      let mass = try MassMeasurement(scenarios: scenarios, by: choice)
      table.add(
        "\(name): \(mass.rulebook), \(mass.ruleCount) rules, \(mass.eventsPerShift) events",
        mass.secondsPerMillion, decimals: 1, unit: " s", goal: goal)
    }
    guard let calendar = ScenarioLibrary(root: scenarios).calendar("viet-nam") else {
      throw BenchmarkFailure("the calendar viet-nam cannot be loaded")
    }
    for variant in LogVariant.all where words.isEmpty || variant.name.contains(words) {
      let log = LogMeasurement(
        SampleLog(activityCount: variant.activityCount, variant.shape, variant.mix),
        asking: variant.asking, cores: variant.cores, calendar: calendar, count: logCount)
      if let goal = variant.millisecondsGoal {
        table.add(
          variant.name, log.times.median, percentile99: log.times.percentile(99), decimals: 0,
          unit: " ms", goal: goal)
      } else {
        table.add(
          variant.name, log.times.median, percentile99: log.times.percentile(99), decimals: 0,
          unit: " ms")
      }
      table.add(
        "  million event-constraint pairs per second", log.pairsPerSecond / 1_000_000,
        decimals: 0, unit: "")
    }
  }

  /// Measures another program with the same probe, to stand beside.
  private static func measure(
    _ subject: Subject, _ folder: String, _ table: inout Table
  ) throws(BenchmarkFailure) {
    let start = try StartMeasurement.times(of: subject, home: folder, count: otherStartCount)
    let session = try SessionMeasurement(subject, home: folder, keyCount: otherKeyCount)
    table.add(
      "\(subject.name): start to first screen", start.median,
      percentile99: start.percentile(99), decimals: 1, unit: " ms")
    for (name, keys) in [("arrow", session.arrows), ("letter", session.text)] {
      guard let keys else { continue }
      table.add(
        "\(subject.name): \(name) to first byte", keys.times.median,
        percentile99: keys.times.percentile(99), decimals: 3, unit: " ms")
      table.add(
        "\(subject.name): bytes per \(name)", keys.bytes.median,
        percentile99: keys.bytes.percentile(99), decimals: 0, unit: " B")
    }
    table.add("\(subject.name): memory", session.memory.megabytes, decimals: 1, unit: " MB")
  }
}

/// Why nothing could be measured, as a sentence.
struct BenchmarkFailure: Error {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension ResidentMemory {
  fileprivate var megabytes: Double { Double(kilobytes) / 1_024 }
  fileprivate var anonymousMegabytes: Double { Double(anonymousKilobytes) / 1_024 }
}
