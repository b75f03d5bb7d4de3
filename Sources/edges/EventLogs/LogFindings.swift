import Diagnostics
import XML

/// The problems of one log, each put at its place.
struct LogFindings {
  let file: String
  private(set) var diagnostics = DiagnosticList(sameCodeMaximum: Self.sameCodeMaximum)

  /// How many problems of one kind are told: in a log one cause, like an encoding or a way to write
  /// dates, makes the same problem at every row.
  static let sameCodeMaximum = 5

  init(file: String) {
    self.file = file
  }

  mutating func add(_ problem: LogProblem, line: Int = 1, column: Int = 1) {
    let position = SourcePosition(line: max(1, line), column: max(1, column))
    diagnostics.append(
      problem.diagnostic(at: SourceLocation(file: file, position: position)))
  }

  /// Tells what is strange about a log that was read to its end.
  mutating func add(ending span: LogSpan, of kind: LogKind, _ options: LogOptions) {
    if span.last == nil {
      if !diagnostics.hasErrors { add(.noEvents(kind)) }
    }
    for far in span.farEvents { add(.farEvents(far, options.end), line: far.line) }
  }

  mutating func add(_ failure: LogFailure) {
    switch failure {
    case .disk(let error): add(.unreadable(error))
    case .gzip(let error): add(.damagedGzip(error))
    case .tooLarge: add(.limit(.logBytes))
    }
  }

  mutating func add(_ error: XMLError) {
    let problem: LogProblem =
      switch error.kind {
      case .documentTypeRefused: .documentType
      case .tooDeep: .limit(.depth)
      case .markupTooLong: .limit(.markup)
      case .malformed, .truncated, .invalidCharacter, .encodingRefused, .outOfMemory:
        .malformedXML(error)
      }
    add(problem, line: error.line, column: error.column)
  }
}
