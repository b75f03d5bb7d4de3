import Petitions
package import ScenarioFiles
package import Storage

/// A library of scenarios as attempts name their files.
package struct AttemptLibrary: Sendable {
  private let library: ScenarioLibrary

  package init(_ library: ScenarioLibrary) {
    self.library = library
  }

  /// The digest that the files of a scenario would have in a store today; nothing if the library
  /// has no such scenario, or one with errors.
  package func materials(of scenario: String) -> String? {
    files(of: scenario).map(MaterialSet.digest(ofFiles:))
  }

  /// The files of a scenario; nothing if the library has no such scenario, or one with errors.
  package func files(of scenario: String) -> [Material]? {
    let result = library.load(ScenarioID(scenario))
    guard result.scenario != nil else { return nil }
    return result.materials.map { Material(path: $0.path, bytes: $0.bytes) }
  }
}
