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

  /// Whether the city commands the agencies of this level; to others it can only forward or guide.
  package var isCommandedByCity: Bool {
    switch self {
    case .city, .district, .commune: true
    case .ministry, .vertical: false
    }
  }

  /// Whether an agency of this level answers for one place, and not for the whole city.
  package var isLocal: Bool {
    switch self {
    case .district, .commune: true
    case .ministry, .city, .vertical: false
    }
  }
}

/// An agency that can receive, forward or handle petitions.
package struct AgencyUnit: Hashable, Sendable {
  package let id: UnitID
  package let name: String
  /// What people call it.
  package let otherNames: [String]
  package let level: UnitLevel
  /// What it is competent for; topics of its whole level are not repeated here.
  package let remit: [RemitItem]
  /// The superior; of a local unit also the wider place that it lies in.
  package let parent: UnitID?
  package let from: CivilDate?
  package let to: CivilDate?
  /// The units that took over when this one came to its end; several when it was split.
  package let successors: [UnitID]

  package init(
    id: UnitID, name: String, otherNames: [String], level: UnitLevel, remit: [RemitItem],
    parent: UnitID?, from: CivilDate?, to: CivilDate?, successors: [UnitID] = []
  ) {
    self.id = id
    self.name = name
    self.otherNames = otherNames
    self.level = level
    self.remit = remit
    self.parent = parent
    self.from = from
    self.to = to
    self.successors = successors
  }

  fileprivate var names: (id: String, names: [String]) { (id.text, [name] + otherNames) }

  /// Whether the unit exists on a date, both ends included.
  package func isInForce(on date: CivilDate) -> Bool {
    date.isWithin(from, to)
  }
}

/// The map of agencies at a time.
package struct UnitPack: Hashable, Sendable {
  package let id: String
  package let title: Phrase
  /// What petitions are about; none in packs written before topics had names.
  package let topics: [Topic]
  package let units: [AgencyUnit]

  package init(id: String, title: Phrase, topics: [Topic] = [], units: [AgencyUnit]) {
    self.id = id
    self.title = title
    self.topics = topics
    self.units = units
  }

  /// What texts can call each unit, its full name first.
  package var names: [(id: String, names: [String])] { units.map(\.names) }

  /// The names of the units that patterns of claims speak of, "<UBND phường Láng>", and of those whose
  /// names go on from there, such as UBND phường Láng Thượng: whoever writes these means no other.
  ///
  /// A list of units has thousands of names, and patterns use a handful of them.
  package func names(in patterns: [String]) -> [(id: String, names: [String])] {
    var quoted: Set<Substring> = []
    for pattern in patterns {
      for piece in pattern.split(separator: "<").dropFirst(pattern.hasPrefix("<") ? 0 : 1) {
        quoted.insert(piece.prefix { $0 != ">" })
      }
    }
    let lengths = Set(quoted.map(\.utf8.count))
    return units.map(\.names).filter { unit in
      unit.names.contains { $0.beginsWithOne(of: quoted, lengths: lengths) }
    }
  }

  package func unit(_ id: UnitID) -> AgencyUnit? {
    units.first { $0.id == id }
  }

  package func topic(_ id: TopicID) -> Topic? {
    topics.first { $0.id == id }
  }

  package func units(inForceOn date: CivilDate) -> [AgencyUnit] {
    units.filter { $0.isInForce(on: date) }
  }
}

extension String {
  /// Whether the text is one of some names, or begins with one and goes on with another word.
  ///
  /// Only beginnings as long as a name are looked up.
  fileprivate func beginsWithOne(of names: Set<Substring>, lengths: Set<Int>) -> Bool {
    if names.contains(self[...]) { return true }
    for (length, index) in utf8.indices.enumerated()
    where utf8[index] == UInt8(ascii: " ") && lengths.contains(length) {
      if names.contains(self[..<index]) { return true }
    }
    return false
  }
}

extension CivilDate {
  /// Whether the date lies between two others, both included; an absent one bounds nothing.
  func isWithin(_ first: CivilDate?, _ last: CivilDate?) -> Bool {
    if let first, self < first { return false }
    if let last, last < self { return false }
    return true
  }
}
