import Diagnostics
import ScenarioFiles
import Screens

extension AttemptSession {
  /// Reads the handbook's files, with a sentence on the first that cannot be read.
  func handbookMaterial(_ scope: HandbookScope) -> HandbookMaterial {
    let rulebooks: [String]? =
      switch scope {
      case .facts: []
      case .library: nil
      }
    let reading = library.handbook(rulebooks: rulebooks)
    let error = reading.diagnostics.first { $0.severity == .error }
    return HandbookMaterial(
      rules: reading.rules, facts: reading.facts,
      problem: error?.render(language: language, sourceLine: nil))
  }
}
