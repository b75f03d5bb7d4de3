import Disk
import Glibc
import PseudoTerminals
import ScenarioFiles
import WorkCalendar

/// Measures the program as its users meet it, and prints what came out beside the goals.
///
///     swift run -c release benchmarks [TAPSU]
///     swift run -c release benchmarks --judging [WORDS]
///     swift run -c release benchmarks --faces [WORDS] [TAPSU]
///     swift run -c release benchmarks --audits
///     swift run -c release benchmarks --reference [PYTHON]
///     swift run -c release benchmarks --libraries
///     swift run -c release benchmarks --load [TRAINEES] [postgresql://…]
///     swift run -c release benchmarks --reports ATTEMPTS postgresql://… [EVENTS]
///     swift run -c release benchmarks --turns
///
/// TAPSU is the program to measure, by default the one that was built beside this one; `--judging`
/// measures nothing but how fast logs and shifts are judged, `--faces` nothing but starts, keys and
/// memory, without other programs; with WORDS, only that of which the name has them; `--audits`
/// nothing but the reading of registers, `--reference` nothing but the same audits by TapSu and by
/// PYTHON, by default `python3`; `--libraries` nothing but the commands that read every scenario,
/// `--load` nothing but a class that works at once, by default of 200, on a file and on the empty
/// database of a server; `--reports` nothing but the reports over so many attempts, which are
/// generated in the empty database of a server whose superuser this is.
/// `--turns` measures nothing: it draws the lists `fair-turns` and `unfair-turns` of the lexicon from
/// the marked replies, and prints them.
@main
enum Benchmarks {
  /// How many scenarios the home screen has when its start is measured.
  private static let libraryCounts = [200, 1_000]
  private static let readingCount = 60
  private static let scoringCount = 200
  private static let logCount = 9
  private static let textCount = 100
  private static let usualClass = 200

  static func main() {
    do throws(BenchmarkFailure) {
      if CommandLine.arguments.dropFirst().first == "--turns" {
        let turns = try TurnMeasurement(scenarios: "scenarios")
        print((["fair-turns:"] + turns.fairTurns).joined(separator: "\n"))
        print((["unfair-turns:"] + turns.unfairTurns).joined(separator: "\n"))
        return
      }
      for line in try run(Array(CommandLine.arguments.dropFirst())).lines { print(line) }
    } catch {
      print("benchmarks: \(error.description)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws(BenchmarkFailure) -> FigureTable {
    if let table = try measureOneThing(arguments) { return table }
    let isPartial = arguments.first == "--faces"
    let rest = isPartial ? arguments.dropFirst() : arguments[...]
    let words = isPartial ? rest.first ?? "" : ""
    let tapsu = rest.dropFirst(isPartial ? 1 : 0).first ?? pathBesideThisProgram(of: "tapsu")
    guard (try? Files.kind(of: tapsu)) != nil else {
      throw BenchmarkFailure("no \(tapsu); build it: swift build -c release --product tapsu")
    }
    let scenarios = "scenarios"
    guard (try? Files.kind(of: scenarios)) != nil else {
      throw BenchmarkFailure("run this where the folder “scenarios” is")
    }
    print("\(tapsu), a terminal of 120×30 where no other is named\n")
    let folder = try TemporaryFolder()
    // Written before the others are measured: a list remembers only what has been left alone.
    var libraries: [(count: Int, path: String)] = []
    for count in libraryCounts
    where FaceMeasurements.startName(count).contains(words) || words.isEmpty {
      libraries.append((count, try SampleLibrary.many(count, of: scenarios, in: folder)))
    }
    let crowded = try SampleLibrary.crowded(60, of: scenarios, in: folder)
    let text = try folder.write(
      "text.txt", String(repeating: "Kính gửi quý cơ quan, tôi xin phản ánh.\n", count: 500))
    let others = isPartial ? OtherPrograms() : OtherPrograms(text: text, home: folder.path)
    var table = FigureTable(beside: others.names)
    for other in others.missing { table.add(other.name, missing: other.reason) }
    let faces = FaceMeasurements(
      tapsu: tapsu, home: folder.path, others: others, words: words)
    for library in libraries { try SampleLibrary.waitUntilSettled(library.path) }
    try faces.measureStart(scenarios: scenarios, libraries: libraries, &table)
    try faces.measureKeys(scenarios: scenarios, crowded: crowded, &table)
    if !isPartial {
      try measureWork(scenarios: scenarios, &table)
      try measureAudits(tapsu: tapsu, &table)
    }
    return table
  }

  /// What an option asks for alone; nil where none does.
  private static func measureOneThing(
    _ arguments: [String]
  ) throws(BenchmarkFailure) -> FigureTable? {
    let words = Array(arguments.dropFirst())
    var table = FigureTable()
    switch arguments.first {
    case "--judging":
      try measureJudging(scenarios: "scenarios", words.first ?? "", &table)
    case "--audits":
      try measureAudits(tapsu: pathBesideThisProgram(of: "tapsu"), &table)
    case "--reference":
      table = try measureReference(
        tapsu: pathBesideThisProgram(of: "tapsu"), python: words.first ?? "python3")
    case "--libraries":
      try measureLibrary(
        tapsu: pathBesideThisProgram(of: "tapsu"), scenarios: "scenarios", &table)
    case "--load":
      try measureLoad(
        tapsu: pathBesideThisProgram(of: "tapsu"),
        trainees: words.first.flatMap { Int($0) } ?? usualClass,
        database: words.dropFirst().first, &table)
    case "--reports":
      guard words.count > 1, let attempts = Int(words[0]) else {
        throw BenchmarkFailure("--reports ATTEMPTS postgresql://… [EVENTS]")
      }
      try measureReports(
        tapsu: pathBesideThisProgram(of: "tapsu"), attempts: attempts, database: words[1],
        events: words.dropFirst(2).first.flatMap { Int($0) }, &table)
    default: return nil
    }
    return table
  }

  private static let (librarySize, libraryRounds) = (20, 1)

  /// What an instructor waits for who keeps many scenarios.
  private static func measureLibrary(
    tapsu: String, scenarios: String, _ table: inout FigureTable
  ) throws(BenchmarkFailure) {
    let folder = try TemporaryFolder()
    let library = try SampleLibrary.many(librarySize, of: scenarios, in: folder)
    let commands: [(name: String, words: [String])] = [
      ("check", [tapsu, "check", library]),
      (
        "law changes",
        [
          tapsu, "law", "changes", "--from", "2018-01-01", "--to", "2026-12-31", "--scenarios",
          library,
        ]
      ),
    ]
    for (name, words) in commands {
      let command = try CommandMeasurement(
        words, endingWith: [0], in: folder, count: libraryRounds)
      table.add(
        "\(name) of \(librarySize) scenarios", command.times.median / 1_000, decimals: 2,
        unit: " s")
    }
  }

  private static func measureWork(
    scenarios: String, _ table: inout FigureTable
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
    scenarios: String, _ words: String, _ table: inout FigureTable
  ) throws(BenchmarkFailure) {
    let masses: [(MassMeasurement.RuleChoice, name: String, goal: Double?)] = [
      (.national, "a million shifts by the national rulebook", 30),
      (.own, "a million shifts by the scenario's own rulebook", 300),
      (.ownWithOwnLetters, "a million shifts by it, no letter written twice", nil),
    ]
    for (choice, name, goal) in masses where words.isEmpty || name.contains(words) {
      let mass = try MassMeasurement(scenarios: scenarios, by: choice)
      let title =
        "\(name): \(mass.rulebook), \(mass.ruleCount) rules, \(mass.eventsPerShift) events"
      if let goal {
        table.add(title, mass.secondsPerMillion, decimals: 1, unit: " s", goal: goal)
      } else {
        table.add(title, mass.secondsPerMillion, decimals: 1, unit: " s")
      }
    }
    let longText = "a text of 4,000 characters by all rules on texts"
    if words.isEmpty || longText.contains(words) {
      let text = try TextMeasurement(scenarios: scenarios, count: textCount)
      table.add(
        "\(longText), \(text.ruleCount)", text.times.median,
        percentile99: text.times.percentile(99), decimals: 2, unit: " ms", goal: 5)
    }
    guard let calendar = ScenarioLibrary(root: scenarios).calendar("viet-nam") else {
      throw BenchmarkFailure("the calendar viet-nam cannot be loaded")
    }
    for variant in LogVariant.all where words.isEmpty || variant.name.contains(words) {
      measure(variant, calendar, &table)
    }
  }

  private static func measure(
    _ variant: LogVariant, _ calendar: WorkingCalendar, _ table: inout FigureTable
  ) {
    let sample = SampleLog(activityCount: variant.activityCount, variant.shape, variant.mix)
    for cores in variant.cores {
      let log = LogMeasurement(
        sample, asking: variant.asking, cores: cores, calendar: calendar, count: logCount)
      let name = cores == 1 ? variant.name : "\(variant.name), on two cores"
      if let goal = variant.millisecondsGoal {
        table.add(
          name, log.times.median, percentile99: log.times.percentile(99), decimals: 0,
          unit: " ms", goal: goal / Double(cores))
      } else {
        table.add(
          name, log.times.median, percentile99: log.times.percentile(99), decimals: 0,
          unit: " ms")
      }
      table.add(
        "  million event-constraint pairs per second", log.pairsPerSecond / 1_000_000,
        decimals: 0, unit: "")
    }
  }
}

/// Why nothing could be measured, as a sentence.
struct BenchmarkFailure: Error {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
