package import Wording

/// How much a diagnostic matters: an error refuses the input, a warning lets it through.
package enum Severity: Hashable, Sendable {
  case error
  case warning

  package var name: Phrase {
    switch self {
    case .error: Phrase("lỗi", "error")
    case .warning: Phrase("cảnh báo", "warning")
    }
  }
}

/// The stable number of a kind of problem, under which the handbook explains it.
///
/// Each module lists its own in a ``DiagnosticCatalogue``, inside the numbers that ``DiagnosticOwner``
/// gives it.
package struct DiagnosticCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    precondition((1...9999).contains(rawValue), "a diagnostic code has four digits")
    self.rawValue = rawValue
  }

  package init(_ rawValue: Int) {
    self.init(rawValue: rawValue)
  }
}

extension DiagnosticCode: CustomStringConvertible {
  package var description: String {
    let digits = String(rawValue)
    return "TS" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// One thing wrong with an input: where it is, what it is, and how to mend it.
package struct Diagnostic: Hashable, Sendable {
  package let code: DiagnosticCode
  package let severity: Severity
  package let location: SourceLocation
  /// How many characters of the line are meant; at least one.
  package let length: Int
  package let message: Phrase
  package let remedy: Phrase?
  /// The other place of which it speaks, as where a name stands already.
  package let elsewhere: SourceLocation?

  package init(
    _ code: DiagnosticCode, _ severity: Severity = .error, at location: SourceLocation,
    length: Int = 1, message: Phrase, remedy: Phrase? = nil, elsewhere: SourceLocation? = nil
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.length = max(1, length)
    self.message = message
    self.remedy = remedy
    self.elsewhere = elsewhere
  }
}
