import Petitions
package import ScenarioFiles
import Storage

/// A library of scenarios as attempts name their files.
package struct AttemptLibrary: Sendable {
  private let library: ScenarioLibrary

  package init(_ library: ScenarioLibrary) {
    self.library = library
  }

  /// The digest that the files of a scenario would have in a store today; nothing if the library
  /// has no such scenario, or one with errors.
  package func materials(of scenario: String) -> String? {
    let result = library.load(ScenarioID(scenario))
    guard result.scenario != nil else { return nil }
    let materials = result.materials.map { Material(path: $0.path, bytes: $0.bytes) }
    return MaterialSet.digest(of: materials.map { ($0.path, $0.digest) })
  }
}
