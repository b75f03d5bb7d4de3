import Diagnostics
import Wording
import YAML

/// One thing to say about a file: what is wrong, and how to mend it.
struct Finding {
  let problem: FileProblem
  let message: Phrase
  let remedy: Phrase?
  let edit: TextEdit?
  /// The other place of which it speaks.
  var elsewhere: SourceLocation?

  init(
    _ problem: FileProblem, _ message: Phrase, remedy: Phrase? = nil, edit: TextEdit? = nil
  ) {
    self.problem = problem
    self.message = message
    self.remedy = remedy
    self.edit = edit
  }

  func diagnostic(at location: SourceLocation, length: Int = 1) -> Diagnostic {
    problem.diagnostic(
      at: location, length: length, message: message, remedy: remedy, elsewhere: elsewhere)
  }
}

/// Where everything that is found while reading comes together.
///
/// A class, because one reading has one list to which every field of every file adds.
final class Findings {
  /// The most that one reading lists; beyond it, it only counts.
  static let countMaximum = 200

  /// What mends a diagnostic for certain, by its place.
  private(set) var edits: [SourceLocation: TextEdit] = [:]
  private(set) var list = DiagnosticList(countMaximum: Findings.countMaximum)

  func add(_ finding: Finding, at node: YAMLNode) {
    add(finding, at: node.location, length: node.length)
  }

  func add(_ finding: Finding, at location: SourceLocation, length: Int = 1) {
    if let edit = finding.edit { edits[location] = edit }
    list.append(finding.diagnostic(at: location, length: length))
  }

  /// Adds what several files would each find of the same place.
  func addOnce(_ finding: Finding, at location: SourceLocation, length: Int = 1) {
    let isKnown = list.contains {
      $0.code == finding.problem.code && $0.location == location && $0.message == finding.message
    }
    if !isKnown { add(finding, at: location, length: length) }
  }

  /// Whether a problem was found at a node.
  func isFound(_ problem: FileProblem, at node: YAMLNode?) -> Bool {
    guard let node else { return false }
    return list.contains { $0.code == problem.code && $0.location == node.location }
  }

  /// Whether the same was said of the line on which a node begins.
  func isSaid(_ finding: Finding, onLineOf node: YAMLNode) -> Bool {
    let place = node.location
    return list.contains {
      $0.code == finding.problem.code && $0.location.file == place.file
        && $0.location.position.line == place.position.line && $0.message == finding.message
    }
  }

  /// Begins with what was found before, in a list that is still empty.
  func take(over other: Findings) {
    edits = other.edits
    list = other.list
  }

  func add(_ diagnostic: Diagnostic) {
    list.append(diagnostic)
  }

  func add(contentsOf other: DiagnosticList) {
    list.append(contentsOf: other)
  }
}
