import PseudoTerminals

/// One session of a program: what its keys cost where it was led, and the memory it held then.
struct SessionMeasurement {
  let keys: KeyMeasurement
  let memory: ResidentMemory

  init(_ subject: Subject, _ place: Subject.View, home: String, keyCount: Int)
    throws(BenchmarkFailure)
  {
    let session = try TerminalSession(subject, home: home)
    try session.waitUntilShown(subject.firstScreen)
    for step in place.way {
      if let text = step.shows {
        try session.press(step.keys, shows: text)
      } else {
        try session.press(step.keys)
      }
    }
    keys = try KeyMeasurement(place.keys, session, count: keyCount)
    guard let memory = session.memory else {
      throw BenchmarkFailure("\(subject.name) ended before its memory was read")
    }
    self.memory = memory
  }
}
