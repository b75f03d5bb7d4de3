import PseudoTerminals

/// One session of a program: what its keys cost, and the memory that it held at the end.
struct SessionMeasurement {
  let arrows: KeyMeasurement
  let text: KeyMeasurement?
  let memory: ResidentMemory

  init(_ subject: Subject, home: String, keyCount: Int) throws(BenchmarkFailure) {
    let session = try Session(subject, home: home)
    try session.waitUntilShown(subject.firstScreen)
    try Self.walk(subject.wayToArrows, session)
    arrows = try KeyMeasurement.arrows(session, count: keyCount)
    if let way = subject.wayToText {
      try Self.walk(way, session)
      text = try KeyMeasurement.text(session, count: keyCount)
    } else {
      text = nil
    }
    guard let memory = session.memory else {
      throw BenchmarkFailure("\(subject.name) ended before its memory was read")
    }
    self.memory = memory
  }

  private static func walk(
    _ steps: [Subject.Step], _ session: Session
  ) throws(BenchmarkFailure) {
    for step in steps {
      if let text = step.shows {
        try session.press(step.keys, shows: text)
      } else {
        try session.press(step.keys)
      }
    }
  }
}
