package import Diagnostics
import XML

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
  private var bytes: LogBytes
  private let options: LogOptions
  private let survey: LogSurvey?
  private var form = Form.unknown
  private var xml: XMLReader?
  private var ready: [LogCase] = []
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
    survey: LogSurvey? = nil
  ) {
    bytes = LogBytes(source)
    self.options = options
    self.survey = survey
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

  /// From when to when the log goes, as far as it was read; of a log that is held, known before its
  /// first case is handed out.
  package var span: LogSpan { xes?.span ?? csv?.span ?? LogSpan() }

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

  /// How many bytes were read, unpacked.
  package var byteCount: Int { bytes.byteCount }

  /// How much memory a log that has to be held will take, in bytes, told before it is read; nil
  /// where nothing is held.
  ///
  /// Tables that say the same over and over take a third of their size, those that never repeat
  /// a text more than it; packed ones are up to ten times as large unpacked.
  package mutating func heldByteEstimate() -> ClosedRange<Int>? {
    if form == .unknown { begin() }
    guard form == .csv, options.order == .any, let size = bytes.sourceByteCount else { return nil }
    return size / 3...(bytes.isPacked ? size * 10 : size + size / 2)
  }

  /// The next case, or nil behind the last.
  package mutating func next() -> LogCase? {
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

  /// Looks at the first bytes and decides what the log is.
  private mutating func begin() {
    form = .ended
    do throws(LogFailure) {
      var head: [UInt8] = []
      while head.count < LogLimits.headByteMaximum {
        let piece = try bytes.next()
        if piece.isEmpty { break }
        head += piece
      }
      switch LogForm(head: head, separator: options.separator, headerLine: options.headerLine) {
      case .empty: findings.add(.emptyLog)
      case .foreign: findings.add(.unknownFormat)
      case .xes(let start):
        do {
          xml = try XMLReader(
            names: XESName.allCases.map(\.text), isConverted: bytes.isConverted)
        } catch {
          findings.add(error)
          return
        }
        xes = XESDecoder(options: options, survey: survey, findings: findings)
        form = .xes
        takeXES(Array(head[start...]))
      case .csv(let start, let separator, let firstLine):
        csv = CSVDecoder(
          separator: separator, firstLine: firstLine, options: options, survey: survey,
          findings: findings)
        form = .csv
        csv?.take(Array(head[start...]))
      }
    } catch {
      findings.add(error)
    }
  }

  private mutating func advanceXES() {
    do throws(LogFailure) {
      takeXES(try bytes.next())
    } catch {
      xes?.findings.add(error)
      xes?.finish()
      form = .ended
    }
  }

  private mutating func takeXES(_ piece: [UInt8]) {
    if let batch = xml?.read(piece) { xes?.take(batch) }
    ready = xes?.takeReady() ?? []
    if piece.isEmpty || xes?.isStopped == true {
      form = .ended
      xes?.finish()
    }
  }

  private mutating func nextCSV() -> LogCase? {
    while true {
      if let next = csv?.next() { return next }
      if csv?.isAtEnd == true {
        form = .ended
        return nil
      }
      do throws(LogFailure) {
        let piece = csv?.isStopped == true ? [] : try bytes.next()
        if piece.isEmpty { csv?.end() } else { csv?.take(piece) }
      } catch {
        csv?.fail(error)
      }
    }
  }
}
