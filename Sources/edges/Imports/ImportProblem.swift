package import Diagnostics
package import Wording

/// The kinds of problems that a file of received requests can have.
package enum ImportProblem: Int, DiagnosticCatalogue {
  case unreadable = 741
  case notText = 742
  case malformed = 743
  case formUnknown = 744
  case fieldMissing = 745
  case momentUnreadable = 746
  case limit = 747
  case columnUnknown = 748
  case nothing = 749

  package static let owner = DiagnosticOwner.imports

  /// Whatever could not be read is missing from the draft.
  package var severity: Severity { .error }

  /// The problem in a few words, as the title of its page.
  package var title: Phrase {
    switch self {
    case .unreadable: Phrase("Không đọc được tệp cần nhập", "File to import cannot be read")
    case .notText: Phrase("Dòng không phải chữ UTF-8", "Row is not text in UTF-8")
    case .malformed: Phrase("Dòng sai dạng", "Malformed row")
    case .formUnknown: Phrase("Tệp không đúng loại cần nhập", "Not a file of the kind to import")
    case .fieldMissing: Phrase("Thiếu điều cần có", "A needed field is missing")
    case .momentUnreadable: Phrase("Không hiểu ngày giờ cần nhập", "Time cannot be understood")
    case .limit: Phrase("Quá giới hạn khi nhập", "Beyond the bounds of an import")
    case .columnUnknown: Phrase("Không tìm thấy cột", "Column not found")
    case .nothing: Phrase("Không có gì để nhập", "Nothing to import")
    }
  }
}

/// One thing to say about a file of received requests.
struct ImportFinding {
  let problem: ImportProblem
  let message: Phrase
  let remedy: Phrase?

  init(_ problem: ImportProblem, _ message: Phrase, remedy: Phrase? = nil) {
    self.problem = problem
    self.message = message
    self.remedy = remedy
  }
}

/// The problems of one file, each put at its place.
package struct ImportFindings: Sendable {
  /// How many problems of one kind are told: one cause makes the same problem at every row.
  private static let sameCodeMaximum = 20

  private let file: String
  package private(set) var diagnostics = DiagnosticList(sameCodeMaximum: Self.sameCodeMaximum)

  init(file: String) {
    self.file = file
  }

  mutating func add(_ finding: ImportFinding, line: Int = 1, column: Int = 1) {
    let position = SourcePosition(line: max(1, line), column: max(1, column))
    diagnostics.append(
      finding.problem.diagnostic(
        at: SourceLocation(file: file, position: position), message: finding.message,
        remedy: finding.remedy))
  }

  mutating func add(_ finding: ImportFinding, at place: ImportPlace) {
    add(finding, line: place.line, column: place.column)
  }
}

/// A place in a file, both counted from one, columns in code points.
struct ImportPlace: Hashable {
  var line: Int
  var column: Int

  static let start = ImportPlace(line: 1, column: 1)

  /// The place behind some bytes that begin here.
  func advanced(over bytes: ArraySlice<UInt8>) -> ImportPlace {
    var place = self
    for byte in bytes {
      if byte == 0x0A {
        place = ImportPlace(line: place.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }
}
