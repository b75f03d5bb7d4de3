package import Petitions
package import Wording
package import WorkCalendar

/// The level of an agency in the order of the state.
package enum UnitLevel: String, CaseIterable, Sendable {
  case ministry
  case city
  case district
  case commune
  /// An agency in the city that the city does not command.
  case vertical
}

/// An agency that can receive, forward or handle petitions.
package struct AgencyUnit: Hashable, Sendable {
  package let id: UnitID
  package let name: String
  /// What people call it.
  package let otherNames: [String]
  package let level: UnitLevel
  /// What it is competent for, in topics.
  package let remit: [String]
  package let parent: UnitID?
  package let from: CivilDate?
  package let to: CivilDate?

  package init(
    id: UnitID, name: String, otherNames: [String], level: UnitLevel, remit: [String],
    parent: UnitID?, from: CivilDate?, to: CivilDate?
  ) {
    self.id = id
    self.name = name
    self.otherNames = otherNames
    self.level = level
    self.remit = remit
    self.parent = parent
    self.from = from
    self.to = to
  }
}

/// The map of agencies at a time.
package struct UnitPack: Hashable, Sendable {
  package let id: String
  package let title: Phrase
  package let units: [AgencyUnit]

  package init(id: String, title: Phrase, units: [AgencyUnit]) {
    self.id = id
    self.title = title
    self.units = units
  }

  package func unit(_ id: UnitID) -> AgencyUnit? {
    units.first { $0.id == id }
  }
}
