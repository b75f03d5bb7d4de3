package import Auditing
package import Diagnostics

/// What a log is.
package enum LogKind: Hashable, Sendable {
  case xes
  case csv
}

/// Reads a log case by case: XES or CSV, packed by gzip or not.
///
/// A log that breaks off still gives the cases that ended before; what is wrong is in
/// ``diagnostics``, whose errors say that the log was not read as a whole.
package struct EventLogReader: ~Copyable {
  /// Whether a thread of its own cuts the bytes of a log into parts.
  package enum Cutting: Hashable, Sendable {
    /// As they are asked for.
    case inTurn
    /// A few parts ahead: the cases are the same, and come sooner where there are several cores.
    case ahead
  }

  private let source: LogSource
  private let options: LogOptions
  private let survey: LogSurvey?
  private let parts: LogParts
  private var form = Form.unknown
  private var isPacked = false
  private var ready: [RegisterCase] = []
  private var nextReady = 0
  private var findings: LogFindings

  // Apart from the form, so that they change in place and nothing they hold is copied.
  private var xes: XESDecoder?
  private var csv: CSVDecoder?

  private enum Form {
    case unknown
    case xes
    case csv
    case ended
  }

  /// Creates a reader over a source that users know by a name.
  ///
  /// The survey is what a reading before this one found out, for logs that are not held.
  package init(
    _ source: LogSource, named file: String, options: LogOptions = LogOptions(),
    survey: LogSurvey? = nil, cutting: Cutting = .inTurn
  ) {
    self.source = source
    self.options = options
    self.survey = survey
    parts = LogParts(source, options, isAhead: cutting == .ahead)
    findings = LogFindings(file: file)
  }

  /// What is wrong with the log, as far as it was read.
  package var diagnostics: DiagnosticList {
    (xes?.findings ?? csv?.findings ?? findings).diagnostics
  }

  /// The most memory that rows took while they were held, in bytes; 0 for XES.
  package var heldByteMaximum: Int { csv?.heldByteMaximum ?? 0 }

  /// How many rows could be given to no case: any verdict may lack what they say.
  package var strayCount: Int { csv?.strayCount ?? xes?.strayCount ?? 0 }

  /// The data that the log has, so far, and that nobody looks at, by the names that rules would
  /// use; no case has them.
  package var unaskedNames: Set<String> { csv?.unaskedNames ?? xes?.keys.unaskedNames ?? [] }

  /// From when to when the log goes, as far as it was read; of a log that is held, known before its
  /// first case is handed out.
  package var span: LogSpan { xes?.span ?? csv?.span ?? LogSpan() }

  /// The options that were asked for and have made no difference so far, in the order of their list.
  package var optionsWithoutEffect: [LogOption] {
    (xes?.effects ?? csv?.effects)?.unseen ?? []
  }

  /// Whether the log has events and the classifier that was asked for has named none of them so far.
  package var isUnnamed: Bool { xes?.isUnnamed ?? false }

  /// Whether all rows are read before the first case is handed out.
  package var isHeld: Bool { form != .xes && xes == nil && options.order == .any }

  /// What is known once the last case was handed out.
  package var surveyed: LogSurvey {
    LogSurvey(span: span, strayCount: strayCount, returning: csv?.returning ?? [])
  }

  /// What the log is, told by its first bytes; nil where it is nothing that can be read.
  package mutating func kind() -> LogKind? {
    if form == .unknown { begin() }
    return xes != nil ? .xes : csv != nil ? .csv : nil
  }

  /// How much memory a log that has to be held will take, in bytes, told before it is read; nil
  /// where nothing is held.
  ///
  /// Tables that say the same over and over take a third of their size, those that never repeat
  /// a text more than it; packed ones are up to ten times as large unpacked.
  package mutating func heldByteEstimate() -> ClosedRange<Int>? {
    if form == .unknown { begin() }
    guard form == .csv, options.order == .any, let size = source.byteCount() else { return nil }
    return size / 3...(isPacked ? size * 10 : size + size / 2)
  }

  /// The next case, or nil behind the last.
  package mutating func next() -> RegisterCase? {
    while true {
      if nextReady < ready.count {
        nextReady += 1
        return ready[nextReady - 1]
      }
      ready = []
      nextReady = 0
      switch form {
      case .unknown: begin()
      case .xes: advanceXES()
      case .csv: if let next = nextCSV() { return next }
      case .ended: return nil
      }
    }
  }

  /// All cases, where they have few enough events to be held; nil where they have more, after which
  /// the log has to be read again with what was ``surveyed``.
  ///
  /// What the end of the log tells about its cases, they know.
  package mutating func rest(eventsMaximum: Int) -> [RegisterCase]? {
    var cases: [RegisterCase]? = []
    var eventCount = 0
    while let next = next() {
      eventCount += next.events.count + 1
      if eventCount <= eventsMaximum { cases?.append(next) } else { cases = nil }
    }
    guard var held = cases else { return nil }
    cases = nil
    let survey = surveyed
    for index in held.indices
    where survey.strayCount > 0 || survey.returning.contains(held[index].identifier) {
      held[index].doubt()
    }
    return held
  }

  /// Finds out what the log is.
  private mutating func begin() {
    form = .ended
    switch parts.next() {
    case .form(let found, let isPacked):
      self.isPacked = isPacked
      switch found {
      case .empty: findings.add(.emptyLog)
      case .foreign: findings.add(.unknownFormat)
      case .xes:
        xes = XESDecoder(options: options, survey: survey, findings: findings)
        form = .xes
      case .csv:
        csv = CSVDecoder(options: options, survey: survey, findings: findings)
        form = .csv
      }
    case .broken(let failure): findings.add(failure)
    case .refused(let error): findings.add(error)
    case .tags, .rows, .end: preconditionFailure("a log begins with its form")
    }
  }

  private mutating func advanceXES() {
    switch parts.next() {
    case .tags(let batch):
      xes?.take(batch)
      ready = xes?.takeReady() ?? []
      if xes?.isStopped == true { endXES() }
    case .broken(let failure):
      xes?.findings.add(failure)
      endXES()
    case .end: endXES()
    case .form, .rows, .refused: preconditionFailure("what begins as XES goes on so")
    }
  }

  private mutating func endXES() {
    form = .ended
    xes?.finish()
  }

  private mutating func nextCSV() -> RegisterCase? {
    while true {
      if let next = csv?.next() { return next }
      if csv?.isAtEnd == true {
        form = .ended
        return nil
      }
      if csv?.isStopped == true {
        csv?.end()
        continue
      }
      switch parts.next() {
      case .rows(let batch): csv?.take(batch)
      case .broken(let failure): csv?.fail(failure)
      case .end: csv?.end()
      case .form, .tags, .refused: preconditionFailure("what begins as CSV goes on so")
      }
    }
  }
}
