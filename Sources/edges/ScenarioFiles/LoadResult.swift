package import Diagnostics
import Digests
package import Scenarios
package import Wording

/// What came of reading a scenario: the scenario or the reasons against it, and the files read.
package struct LoadResult: Sendable {
  /// The scenario; nothing when any of its files has an error.
  package let scenario: Scenario?
  /// Errors and warnings, file by file.
  package let diagnostics: DiagnosticList
  /// The path of the scenario's own file among the materials.
  package let path: String
  /// Every file that it was read from, in the order of their paths.
  ///
  /// Kept with an attempt, they give the same scenario again whatever has become of the folder.
  package let materials: [SourceFile]
  private let lines: QuotedLines

  init(_ scenario: Scenario?, path: String, loader: Loader) {
    var diagnostics = loader.findings.list
    diagnostics.sortByPosition()
    self.diagnostics = diagnostics
    self.scenario = diagnostics.hasErrors ? nil : scenario
    self.path = path
    materials = loader.materials.sorted { $0.path < $1.path }
    lines = loader.quotedLines
  }

  /// The SHA-256 digest over path, length and bytes of every file read, in hexadecimal.
  ///
  /// Complexity: linear in the number of bytes.
  package var digest: String { SourceFile.digest(of: materials) }

  /// A diagnostic with the line that it speaks of.
  package func render(_ diagnostic: Diagnostic, language: Language) -> String {
    lines.render(diagnostic, language: language)
  }
}

extension DiagnosticList {
  /// Whether nothing is wrong but that what was named is not there.
  package var areAllMissing: Bool {
    allSatisfy {
      $0.severity != .error || $0.code == FileProblem.fileMissing.code
        || $0.code == FileProblem.nothingToCheck.code
    }
  }
}

/// What a check of files and folders found.
package struct CheckReport: Sendable {
  /// The files looked at, by the names under which they were asked for, in order.
  package let files: [String]
  package let diagnostics: DiagnosticList
  /// What mends a diagnostic for certain, by its place.
  let edits: [SourceLocation: TextEdit]
  private let lines: QuotedLines

  init(
    files: [String], diagnostics: DiagnosticList, lines: QuotedLines,
    edits: [SourceLocation: TextEdit] = [:]
  ) {
    self.files = files
    self.diagnostics = diagnostics
    self.lines = lines
    self.edits = edits
  }

  /// A diagnostic with the line that it speaks of.
  package func render(_ diagnostic: Diagnostic, language: Language) -> String {
    lines.render(diagnostic, language: language)
  }
}

extension SourceFile {
  /// The SHA-256 digest over path, length and bytes of files, in the order of their paths.
  package static func digest(of files: [SourceFile]) -> String {
    var digest = SHA256()
    for file in files.sorted(by: { $0.path < $1.path }) {
      // The length between zeros keeps one file's end from passing as another's beginning.
      digest.update(file.path.utf8)
      digest.update("\0\(file.bytes.count)\0".utf8)
      digest.update(file.bytes)
    }
    return digest.hexDigest()
  }
}
