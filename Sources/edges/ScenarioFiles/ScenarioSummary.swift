package import Diagnostics
package import Petitions
package import Scenarios
package import Wording

/// Where in a library a scenario is kept.
package struct ScenarioAddress: Hashable, Sendable {
  package let id: ScenarioID
  /// The level, by the folder where the file is kept.
  package let level: Level

  package init(id: ScenarioID, level: Level) {
    self.id = id
    self.level = level
  }

  /// The file, relative to the root.
  package var path: String { "\(level.rawValue)/\(id.text)/\(FileKind.scenario.fileName)" }

  /// Whether a path, relative to the root, is where a scenario is found by its name.
  static func isPlace(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 3 && Level(rawValue: String(parts[0])) != nil
  }
}

/// The scenarios of a library, and what stands where scenarios stand and cannot be read.
package struct ScenarioListing: Hashable, Sendable {
  package internal(set) var addresses: [ScenarioAddress] = []
  /// Folders that cannot be listed among them, which are no empty ones, and scenarios that are not
  /// where scenarios stand.
  package internal(set) var unreadable: [ScenarioSummary] = []
}

/// What the home screen shows of a scenario, or why it cannot be played.
package struct ScenarioSummary: Hashable, Sendable {
  package let address: ScenarioAddress
  package let content: Content

  package var id: ScenarioID { address.id }

  /// What the head of the file says.
  package enum Content: Hashable, Sendable {
    case readable(Head)
    /// The first thing that is wrong with the file.
    case broken(Diagnostic)
  }

  /// The head of a scenario.
  package struct Head: Hashable, Sendable {
    package let title: Phrase
    package let role: Role
    package let days: Int
    package let petitionCount: Int
    package let limits: RealLimits
  }

  package var head: Head? {
    guard case .readable(let head) = content else { return nil }
    return head
  }
}

extension Loader {
  /// The head of a scenario's file; neither its petitions nor what it refers to is looked at.
  func readHead(_ document: Document) -> ScenarioSummary.Head? {
    guard let fields = document.fields(findings) else { return nil }
    _ = document.identifier(fields)
    let title = fields.read(ScenarioFormat.title)
    _ = fields.read(ScenarioFormat.level) { readLevel($0, document) }
    let role = fields.read(ScenarioFormat.role)
    let days = fields.read(ScenarioFormat.days)
    let limits = fields.read(ScenarioFormat.limits) { readLimits($0) }
    let petitions = fields.read(ScenarioFormat.petitions)
    guard let title, let role, let days, let limits, let petitions else { return nil }
    return ScenarioSummary.Head(
      title: title, role: role, days: days, petitionCount: petitions.count, limits: limits)
  }
}
