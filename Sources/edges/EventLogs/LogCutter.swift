import XML

/// A part of a log, cut into what its form is made of, before anybody asks what it says.
enum LogPart: Sendable {
  /// What the log is; the first part, where bytes could be had.
  case form(LogForm, isPacked: Bool)
  case tags(XMLBatch)
  case rows(CSVBatch)
  /// No further byte can be had.
  case broken(LogFailure)
  /// No reader could be made.
  case refused(XMLError)
  /// Nothing comes any more.
  case end
}

/// Cuts the bytes of a log into tags or rows: the half of reading that needs to know nothing of
/// cases, so that another thread can be ahead with it.
struct LogCutter: ~Copyable {
  private var bytes: LogBytes
  private let separator: UInt8?
  private let headerLine: Int
  private var xml: XMLReader?
  private var rows: CSVScanner?
  /// What was looked at to tell what the log is, and is still to be cut.
  private var head: [UInt8]?
  private var state = State.unopened

  private enum State {
    case unopened
    case cutting
    /// The last piece was cut, and its end has to be told.
    case ending
    case ended
  }

  init(_ source: LogSource, _ options: LogOptions) {
    bytes = LogBytes(source)
    separator = options.separator
    headerLine = options.headerLine
  }

  /// The next part; the last is an end, or the reason why none could be reached.
  mutating func next() -> LogPart {
    do throws(LogFailure) {
      switch state {
      case .unopened: return try begin()
      case .cutting: return cut(try nextPiece())
      case .ending, .ended:
        state = .ended
        return .end
      }
    } catch {
      state = .ended
      return .broken(error)
    }
  }

  private mutating func nextPiece() throws(LogFailure) -> [UInt8] {
    if let piece = head {
      head = nil
      return piece
    }
    return try bytes.next()
  }

  private mutating func cut(_ piece: [UInt8]) -> LogPart {
    if piece.isEmpty { state = .ending }
    if rows != nil {
      return .rows((piece.isEmpty ? rows?.end() : rows?.scan(piece)) ?? CSVBatch())
    }
    return .tags(xml?.read(piece) ?? XMLBatch())
  }

  /// Looks at the first bytes and decides what the log is.
  private mutating func begin() throws(LogFailure) -> LogPart {
    state = .ended
    var head: [UInt8] = []
    while head.count < LogLimits.headByteMaximum {
      let piece = try bytes.next()
      if piece.isEmpty { break }
      head += piece
    }
    let form = LogForm(head: head, separator: separator, headerLine: headerLine)
    switch form {
    case .empty, .foreign: break
    case .xes(let start):
      do {
        xml = try XMLReader(names: XESName.allCases.map(\.text), isConverted: bytes.isConverted)
      } catch {
        return .refused(error)
      }
      self.head = Array(head[start...])
      state = .cutting
    case .csv(let start, let separator, let firstLine):
      rows = CSVScanner(separator: separator, firstLine: firstLine)
      self.head = Array(head[start...])
      state = .cutting
    }
    return .form(form, isPacked: bytes.isPacked)
  }
}
