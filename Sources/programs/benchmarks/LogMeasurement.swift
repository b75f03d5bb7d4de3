import Conformance
import Glibc
import WorkCalendar

/// Judging a log by a thousand constraints of all templates, in memory and on one core.
///
/// What counts is the processor's time, so that others at work on the machine do not.
struct LogMeasurement {
  private static let warmUpCount = 1

  private(set) var times = Samples()
  private(set) var keptCount = 0
  private(set) var brokenCount = 0
  let eventCount: Int

  /// How many pairs of event and constraint are settled in a second.
  var pairsPerSecond: Double {
    Double(eventCount) * Double(SampleLog.constraintCount) / times.median * 1_000
  }

  init(
    _ log: SampleLog, recording: Program.Recording = .verdicts, calendar: WorkingCalendar,
    count: Int
  ) {
    let program = Program(log.sources, alphabet: log.alphabet, recording: recording)
    eventCount = log.eventCount
    var monitor = Monitor(program, clock: LimitClock(calendar: calendar))
    for round in 0..<count + Self.warmUpCount {
      var kept = 0
      var broken = 0
      let start = clock()
      for events in log.cases {
        monitor.begin()
        for event in events { monitor.take(event) }
        guard let last = events.last else { continue }
        let end = Horizon.closed(last.at, elapsedMilliseconds: last.elapsedMilliseconds)
        monitor.settle(end) { _, verdict in
          if case .broken = verdict { broken += 1 } else { kept += 1 }
        }
      }
      let time = Duration.microseconds(clock() - start)
      keptCount = kept
      brokenCount = broken
      if round >= Self.warmUpCount { times.add(time) }
    }
  }
}
