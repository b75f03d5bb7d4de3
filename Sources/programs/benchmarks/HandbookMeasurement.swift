import PseudoTerminals

/// What a key costs in the search of the handbook, opened from home with all its rules and facts.
struct HandbookMeasurement {
  let keys: KeyMeasurement

  init(_ home: Subject, home folder: String, keyCount: Int) throws(BenchmarkFailure) {
    let session = try Session(home, home: folder)
    try session.waitUntilShown(home.firstScreen)
    try session.press("h", shows: "QG-01")
    keys = try KeyMeasurement.search(session, count: keyCount)
  }
}
