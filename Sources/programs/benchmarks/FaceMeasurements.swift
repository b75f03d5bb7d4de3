import PseudoTerminals
import SQLite

/// The program on its terminal: how soon it is there, and how soon a key is answered.
struct FaceMeasurements {
  private static let startCount = 40
  private static let keyCount = 200
  private static let attemptCount = 10_000
  private static let startGoal = 20.0
  private static let firstByteGoals = (median: 0.3, percentile99: 2.0)
  private static let awakeName = "  keys without a pause"
  /// Within a picture of a screen that shows sixty a second.
  private static let lastByteGoals = (median: 2.0, percentile99: 16.0)
  private static let bytesGoal = 200.0
  private static let memoryGoal = 16.0

  let tapsu: String
  /// The folder that stands for the user's own.
  let home: String
  let others: OtherPrograms
  /// What the name of a measurement has to have to be made.
  let words: String

  private func isWanted(_ name: String) -> Bool { words.isEmpty || name.contains(words) }

  // MARK: - Start

  func measureStart(
    scenarios: String, libraries: [(count: Int, path: String)], _ table: inout FigureTable
  ) throws(BenchmarkFailure) {
    let store = "\(home)/store.db"
    let shipped = Subject.home(tapsu: tapsu, scenarios: scenarios, store: store)
    try addStart("start, the shipped scenarios", shipped, &table)
    for library in libraries {
      var subject = Subject.home(tapsu: tapsu, scenarios: library.path, store: store)
      try addStart(Self.startName(library.count), subject, &table)
      // Where nothing can be kept, every start is the first one.
      subject.environment["XDG_CACHE_HOME"] = "/proc/nowhere"
      try addStart("  the first time", subject, &table)
    }
    let full = "\(home)/full.db"
    let name = "start, \(Self.attemptCount) attempts"
    guard isWanted(name) else { return }
    try fill(full, scenarios: scenarios)
    try addStart(
      name,
      Subject.home(tapsu: tapsu, scenarios: scenarios, store: full), &table)
  }

  /// The name of the start with so many scenarios.
  static func startName(_ count: Int) -> String { "start, \(count) scenarios" }

  private func addStart(
    _ name: String, _ subject: Subject, _ table: inout FigureTable
  ) throws(BenchmarkFailure) {
    guard isWanted(name) else { return }
    let times = try StartMeasurement.times(of: subject, home: home, count: Self.startCount)
    table.add(
      name, times.median, percentile99: times.percentile(99), decimals: 1, unit: " ms",
      goal: Self.startGoal, beside: others.beside(.start))
  }

  /// Fills a store with attempts, all of them unfinished, by copying one that was made by hand.
  private func fill(_ store: String, scenarios: String) throws(BenchmarkFailure) {
    let subject = Subject.shift(tapsu: tapsu, "ngay-dau", scenarios: scenarios, store: store)
    let session = try TerminalSession(subject, home: home)
    try session.waitUntilShown(subject.firstScreen)
    try session.press("\r", shows: "[w]")
    try session.press("w", shows: "#01")
    do throws(SQLiteError) {
      let database = try Database(path: store, access: .readWrite)
      try database.execute("CREATE TEMP TABLE one AS SELECT * FROM attempt")
      try database.execute("UPDATE one SET id = NULL")
      try database.execute(
        """
        WITH RECURSIVE number(n) AS (
          SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(Self.attemptCount))
        INSERT INTO attempt SELECT one.* FROM one, number
        """)
    } catch {
      throw BenchmarkFailure("\(store): \(error.description)")
    }
  }

  // MARK: - Keys

  func measureKeys(
    scenarios: String, crowded: String, _ table: inout FigureTable
  ) throws(BenchmarkFailure) {
    let store = "\(home)/keys.db"
    let home = Subject.home(tapsu: tapsu, scenarios: scenarios, store: store)
    let shift = Subject.shift(tapsu: tapsu, "nam-ngay", scenarios: scenarios, store: store)
    let crowd = Subject.shift(tapsu: tapsu, "day-hop-thu", scenarios: crowded, store: store)
    // What no program can go below: the goals have two wake-ups of the machine in them.
    try addFloor(.echo, .echo, &table)
    for place in [Subject.View.home, .handbookOpening, .handbookSearch, .handbookArrows] {
      try addKeys(place.name, home, place, &table)
    }
    let places: [Subject.View] = [
      .inbox, .emptyComposer, .fullComposer, .unitArrows, .unitSearch,
    ]
    for place in places { try addKeys(place.name, shift, place, &table) }
    try addKeys("inbox of 60 petitions, arrow", crowd, .inbox, &table)
    for place in [Subject.View.inbox, .emptyComposer] {
      try addKeys("300×100: \(place.name)", shift.sized(300, 100), place, &table)
    }
    guard isWanted("memory of a live shift") else { return }
    let live = try SessionMeasurement(
      shift, .emptyComposer, home: self.home, keyCount: Self.keyCount)
    table.add(
      "memory of a live shift", live.memory.megabytes, decimals: 1, unit: " MB",
      goal: Self.memoryGoal, beside: others.beside(.memory))
    table.add("  of it not shared", live.memory.anonymousMegabytes, decimals: 1, unit: " MB")
  }

  private func addFloor(
    _ subject: Subject, _ place: Subject.View, _ table: inout FigureTable
  ) throws(BenchmarkFailure) {
    guard isWanted(place.name) else { return }
    let session = try SessionMeasurement(subject, place, home: home, keyCount: Self.keyCount)
    table.add(
      "\(place.name): first byte", session.keys.firstByte.median,
      percentile99: session.keys.firstByte.percentile(99), decimals: 3, unit: " ms")
    table.add(
      Self.awakeName, session.keys.awakeFirstByte.median,
      percentile99: session.keys.awakeFirstByte.percentile(99), decimals: 3, unit: " ms")
  }

  private func addKeys(
    _ name: String, _ subject: Subject, _ place: Subject.View, _ table: inout FigureTable
  ) throws(BenchmarkFailure) {
    guard isWanted(name) else { return }
    let keys: KeyMeasurement
    do throws(BenchmarkFailure) {
      keys = try SessionMeasurement(subject, place, home: home, keyCount: Self.keyCount).keys
    } catch {
      // The other screens are worth measuring all the same.
      table.add(name, missing: error.description)
      return
    }
    table.add(
      "\(name): first byte", keys.firstByte.median, percentile99: keys.firstByte.percentile(99),
      decimals: 3, unit: " ms", goal: Self.firstByteGoals.median,
      goal99: Self.firstByteGoals.percentile99, beside: others.beside(.firstByte(place.keys)))
    if place.keys != .opening {
      table.add(
        Self.awakeName, keys.awakeFirstByte.median,
        percentile99: keys.awakeFirstByte.percentile(99), decimals: 3, unit: " ms",
        beside: others.beside(.awakeFirstByte(place.keys)))
    }
    table.add(
      "  last byte", keys.lastByte.median, percentile99: keys.lastByte.percentile(99),
      decimals: 3, unit: " ms", goal: Self.lastByteGoals.median,
      goal99: Self.lastByteGoals.percentile99, beside: others.beside(.lastByte(place.keys)))
    table.add(
      "  bytes", keys.bytes.median, percentile99: keys.bytes.percentile(99), decimals: 0,
      unit: " B", goal: Self.bytesGoal, beside: others.beside(.bytes(place.keys)))
  }
}
