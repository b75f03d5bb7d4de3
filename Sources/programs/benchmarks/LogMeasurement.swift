import Conformance
import Dispatch
import Glibc
import Synchronization
import WorkCalendar

/// Judging a log by a thousand constraints of all templates, in memory.
///
/// On one core, what counts is the processor's time, so that others at work on the machine do not; on
/// several it is the time that passes.
struct LogMeasurement {
  /// What is asked of each case.
  enum Asking {
    /// What each constraint comes to.
    case verdicts
    /// The events that show it, too.
    case evidence
  }

  private static let warmUpCount = 1

  private(set) var times = Samples()
  let eventCount: Int

  /// How many pairs of event and constraint are settled in a second.
  var pairsPerSecond: Double {
    Double(eventCount) * Double(SampleLog.constraintCount) / times.median * 1_000
  }

  init(
    _ log: SampleLog, asking: Asking, cores: Int, calendar: WorkingCalendar, count: Int
  ) {
    let program = Program(log.sources, alphabet: log.alphabet)
    eventCount = log.eventCount
    let monitor = Monitor(program, clock: LimitClock(calendar: calendar))
    for round in 0..<count + Self.warmUpCount {
      let time: Duration
      if cores == 1 {
        let start = clock()
        Self.judge(log.cases[...], monitor, asking)
        time = .microseconds(clock() - start)
      } else {
        time = ContinuousClock().measure { Self.judge(log, monitor, asking, cores) }
      }
      if round >= Self.warmUpCount { times.add(time) }
    }
  }

  /// Judges the cases on several cores, a share each: they have nothing to do with one another.
  private static func judge(_ log: SampleLog, _ monitor: Monitor, _ asking: Asking, _ cores: Int) {
    DispatchQueue.concurrentPerform(iterations: cores) { core in
      let first = log.cases.count * core / cores
      let end = log.cases.count * (core + 1) / cores
      judge(log.cases[first..<end], monitor, asking)
    }
  }

  private static func judge(
    _ cases: ArraySlice<[Occurrence]>, _ fresh: Monitor, _ asking: Asking
  ) {
    var monitor = fresh
    var finder = EvidenceFinder(fresh.program)
    var kept: [Int] = []
    var (keptCount, brokenCount, shownCount) = (0, 0, 0)
    let isForEvidence = asking == .evidence
    for events in cases {
      monitor.begin()
      for event in events { monitor.take(event) }
      guard let last = events.last else { continue }
      let end = Horizon.closed(last.at, elapsedMilliseconds: last.elapsedMilliseconds)
      kept.removeAll(keepingCapacity: true)
      guard isForEvidence else {
        // Counted alone, so that the engine is measured and not a list of its answers.
        monitor.settle(end) { _, verdict in
          if case .broken = verdict { brokenCount += 1 } else { keptCount += 1 }
        }
        continue
      }
      monitor.settle(end) { constraint, verdict in
        if case .kept = verdict { kept.append(constraint) }
      }
      finder.find(kept, in: monitor, end) { _, standing in
        if case .kept(let events) = standing { shownCount += events.count }
      }
    }
  }
}
