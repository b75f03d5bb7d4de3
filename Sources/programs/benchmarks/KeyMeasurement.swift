/// From a key to the first byte of its answer, and how many bytes the answer has.
struct KeyMeasurement {
  private(set) var times = Samples()
  private(set) var bytes = Samples()

  private static let warmUpCount = 10

  /// Moves up and down, where the session stands.
  static func arrows(_ session: Session, count: Int) throws(BenchmarkFailure) -> KeyMeasurement {
    // As a terminal sends them to programs that asked for the keypad, and all of these do.
    try measure(["\u{1B}OB", "\u{1B}OA"], session, count: count)
  }

  /// Types Vietnamese, where the session stands.
  static func text(_ session: Session, count: Int) throws(BenchmarkFailure) -> KeyMeasurement {
    try measure("kínhgửianhchịphườngđãtiếpnhận".map { String($0) }, session, count: count)
  }

  /// Types words to look up and takes them back, letter by letter, where the session stands.
  static func search(_ session: Session, count: Int) throws(BenchmarkFailure) -> KeyMeasurement {
    let keys = ["đất", "tố cáo", "nd20", "tra loi"].flatMap { words in
      words.map { String($0) } + Array(repeating: "\u{7F}", count: words.count)
    }
    return try measure(keys, session, count: count)
  }

  private static func measure(
    _ keys: [String], _ session: Session, count: Int
  ) throws(BenchmarkFailure) -> KeyMeasurement {
    var measurement = KeyMeasurement()
    for round in 0..<count + warmUpCount {
      let key = keys[round % keys.count]
      let isText = key.unicodeScalars.first.map { $0.value > 0x20 && $0.value != 0x7F } == true
      let cost = try session.press(key, expectsEcho: isText)
      guard round >= warmUpCount else { continue }
      measurement.times.add(cost.firstByte)
      measurement.bytes.add(Double(cost.bytes))
    }
    return measurement
  }
}
