/// From the start of a program to its first full screen.
enum StartMeasurement {
  static func times(
    of subject: Subject, home: String, count: Int
  ) throws(BenchmarkFailure) -> Samples {
    var samples = Samples()
    for round in -2..<count {
      let session = try TerminalSession(subject, home: home)
      let time = try session.waitUntilShown(subject.firstScreen)
      // The first rounds fill the caches of the disk. They are left as people leave: what is killed
      // does not keep what it has read of the scenarios.
      if round >= 0 { samples.add(time) } else { session.leave() }
    }
    return samples
  }
}
