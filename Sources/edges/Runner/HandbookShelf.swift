import Diagnostics
import ScenarioFiles
import Screens
import Wording

extension AttemptSession {
  /// Reads the handbook's files, with a sentence on the first that cannot be read.
  func handbookMaterial(_ scope: HandbookScope) -> HandbookMaterial {
    library.handbookMaterial(scope, language)
  }
}

extension ScenarioLibrary {
  /// Reads the handbook's files, with a sentence on the first that cannot be read.
  func handbookMaterial(_ scope: HandbookScope, _ language: Language) -> HandbookMaterial {
    let rulebooks: [String]? =
      switch scope {
      case .facts: []
      case .library: nil
      }
    let reading = handbook(rulebooks: rulebooks)
    let error = reading.diagnostics.first { $0.severity == .error }
    return HandbookMaterial(
      rules: reading.rules, facts: reading.facts,
      problem: error?.render(language: language, sourceLine: nil))
  }
}
