import Auditing
import Dispatch
import JSON
import Reports
import Rules
import Synchronization
import Wording

/// Judges the cases of a register on every core, and writes what is said of them in their order.
///
/// Cases have nothing to do with one another. They are judged by the hundred, each lot by a copy of
/// the auditor, while the next are read; lots are counted and written in the order in which they
/// came, so that the result is that of one core, byte for byte.
struct AuditPool {
  /// What is written of each case.
  enum Form: Sendable {
    case sentences
    case json
    case csv
  }

  /// How many events make a lot: enough that handing it over costs nothing beside judging it.
  private static let eventsPerLot = 2_048
  /// How many lots wait or are judged at a time; more would only be held.
  private static let lotsMaximum = 6

  private(set) var counts: AuditCounts
  private let judge: AuditWorker
  private let queue = DispatchQueue(label: "audit", attributes: .concurrent)
  private let judged = JudgedLots()
  private var lot: [RegisterCase] = []
  private var eventCount = 0
  private var handedOut = 0
  private var written = 0
  private var told = 0

  init(
    _ auditor: Auditor, _ writer: AuditWriter, _ form: Form, until end: RegisterEnd?
  ) {
    counts = AuditCounts(auditor.rules, until: end)
    judge = AuditWorker(auditor: auditor, writer: writer, form: form, counts: counts)
  }

  /// Takes the next case.
  mutating func take(_ subject: RegisterCase) {
    lot.append(subject)
    eventCount += subject.events.count + 1
    if eventCount >= Self.eventsPerLot { handOut() }
  }

  /// Waits for what is still being judged.
  mutating func finish() {
    if !lot.isEmpty { handOut() }
    while written < handedOut { writeNext() }
  }

  private mutating func handOut() {
    let (lot, number, judge, judged) = (lot, handedOut, judge, judged)
    let left = max(0, AuditReport.violationsTold - told)
    queue.async { judged.add(judge.judge(lot, telling: left), number) }
    handedOut += 1
    self.lot = []
    eventCount = 0
    while handedOut - written > Self.lotsMaximum { writeNext() }
  }

  private mutating func writeNext() {
    let next = judged.wait(for: written)
    written += 1
    counts.add(next.counts)
    // Lots that were judged at one time did not know of each other.
    for line in next.lines.prefix(AuditReport.violationsTold - told) {
      Output.say(line)
      told += 1
    }
    if !next.bytes.isEmpty { Output.show(next.bytes) }
  }
}

/// What judging one lot takes.
private struct AuditWorker: Sendable {
  let auditor: Auditor
  let writer: AuditWriter
  let form: AuditPool.Form
  /// Counts of nothing.
  let counts: AuditCounts

  /// What came of a lot.
  struct Judged: Sendable {
    var counts: AuditCounts
    var lines: [String] = []
    var bytes: [UInt8] = []
  }

  func judge(_ lot: [RegisterCase], telling linesMaximum: Int) -> Judged {
    var auditor = auditor
    var result = Judged(counts: counts)
    var json = JSONWriter()
    for subject in lot {
      let audit = auditor.judge(subject)
      result.counts.count(audit)
      switch form {
      case .sentences:
        result.lines += writer.lines(audit, atMost: linesMaximum - result.lines.count)
      case .json: writer.json(audit, into: &json)
      case .csv: writer.csv(audit, into: &result.bytes)
      }
    }
    if form == .json { result.bytes = json.takeBytes() }
    return result
  }
}

/// The lots that were judged and not yet written.
private final class JudgedLots: Sendable {
  private let lots = Mutex<[Int: AuditWorker.Judged]>([:])
  private let arrival = DispatchSemaphore(value: 0)

  func add(_ judged: AuditWorker.Judged, _ number: Int) {
    lots.withLock { $0[number] = judged }
    arrival.signal()
  }

  /// Waits for the lot of a number, and hands it out.
  func wait(for number: Int) -> AuditWorker.Judged {
    while true {
      if let judged = lots.withLock({ $0.removeValue(forKey: number) }) { return judged }
      arrival.wait()
    }
  }
}
