/// What a journal says of itself before its first event.
package struct JournalHeader: Hashable, Sendable {
  /// The newest version of the journal's format, which this program reads.
  package static let currentVersion = 4
  /// The version of a journal that belongs to no course: older programs read it too.
  private static let versionWithoutCourse = 1

  package let version: Int
  package let scenario: ScenarioID
  package let mode: Mode
  /// The SHA-256 digest of the scenario and of everything that it draws on, in hexadecimal.
  package let materials: String
  /// What a course gave to the attempt, if it belongs to one; since version 2.
  package let terms: CourseTerms?

  package init(
    version: Int, scenario: ScenarioID, mode: Mode, materials: String, terms: CourseTerms? = nil
  ) {
    self.version = version
    self.scenario = scenario
    self.mode = mode
    self.materials = materials
    self.terms = terms
  }

  /// The header of a new journal, in the oldest version that can say it.
  package init(scenario: ScenarioID, mode: Mode, materials: String, terms: CourseTerms?) {
    self.init(
      version: terms == nil ? Self.versionWithoutCourse : Self.currentVersion, scenario: scenario,
      mode: mode, materials: materials, terms: terms)
  }
}
