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

  private static func measure(
    _ keys: [String], _ session: Session, count: Int
  ) throws(BenchmarkFailure) -> KeyMeasurement {
    var measurement = KeyMeasurement()
    for round in 0..<count + warmUpCount {
      let key = keys[round % keys.count]
      let cost = try session.press(key, expectsEcho: !key.hasPrefix("\u{1B}"))
      guard round >= warmUpCount else { continue }
      measurement.times.add(cost.firstByte)
      measurement.bytes.add(Double(cost.bytes))
    }
    return measurement
  }
}
