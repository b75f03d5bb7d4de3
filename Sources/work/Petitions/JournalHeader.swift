/// What a journal says of itself before its first event.
package struct JournalHeader: Hashable, Sendable {
  /// The version of the journal's format that this program writes, and the newest that it reads.
  package static let currentVersion = 1

  package let version: Int
  package let scenario: ScenarioID
  package let mode: Mode
  /// The SHA-256 digest of the scenario and of everything that it draws on, in hexadecimal.
  package let materials: String

  package init(version: Int, scenario: ScenarioID, mode: Mode, materials: String) {
    self.version = version
    self.scenario = scenario
    self.mode = mode
    self.materials = materials
  }
}
