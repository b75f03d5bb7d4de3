package import Wording

/// The modules that find something wrong, and the numbers that belong to each.
///
/// This is the one place where numbers are dealt out. A number once released is never used for
/// something else.
package enum DiagnosticOwner: CaseIterable, Hashable, Sendable {
  case yaml
  case scenarioFiles
  case eventLogs
  case imports

  package var numbers: [ClosedRange<Int>] {
    switch self {
    case .yaml: [1...29, 730...739]
    // Files and fields; routing; rules on texts; law, which file is for what, and what lies beside a
    // scenario; what playing shows; what cannot be meant as it is written; what an author left open.
    case .scenarioFiles: [30...99, 400...449, 480...489, 700...729, 740...740]
    case .eventLogs: [450...479]
    case .imports: [741...759]
    }
  }
}

/// What can be wrong with the input of one module: each kind of problem under its number, which is
/// its raw value.
///
/// Every module has one such enumeration; what it says in the single case, where that needs more
/// than the number, stands beside it. The handbook has a page for each.
package protocol DiagnosticCatalogue: CaseIterable, Hashable, RawRepresentable, Sendable
where RawValue == Int {
  static var owner: DiagnosticOwner { get }

  /// Whether what has such a problem can still be used.
  var severity: Severity { get }
}

extension DiagnosticCatalogue {
  package var code: DiagnosticCode { DiagnosticCode(rawValue) }

  /// One problem of the kind, at its place.
  package func diagnostic(
    at location: SourceLocation, length: Int = 1, message: Phrase, remedy: Phrase?,
    elsewhere: SourceLocation? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, severity, at: location, length: length, message: message, remedy: remedy,
      elsewhere: elsewhere)
  }
}
