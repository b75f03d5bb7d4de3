package import Petitions
package import Wording
package import WorkCalendar

/// From what the right unit of a petition follows, written down so that it can be proved.
package struct RoutingGrounds: Hashable, Sendable {
  package let topic: TopicID?
  /// The commune or district in which the matter lies.
  package let place: UnitID?
  /// The unit whose conduct is complained of; its superior is the right one, whatever the topic.
  package let about: UnitID?
  /// Why a petition that is answered goes to no unit.
  package let noUnit: Phrase?

  package static let none = RoutingGrounds(topic: nil, place: nil, about: nil, noUnit: nil)

  package init(topic: TopicID?, place: UnitID?, about: UnitID?, noUnit: Phrase?) {
    self.topic = topic
    self.place = place
    self.about = about
    self.noUnit = noUnit
  }
}

/// What comes of looking for the right unit of a petition from its grounds alone.
package enum RoutingProof: Hashable, Sendable {
  /// The grounds lead to the unit that the truth names, and to no other.
  case proved
  /// The truth names no unit, and says why.
  case excused
  /// The truth names a unit, and nothing from which it follows.
  case noGrounds
  /// The truth names no unit and gives no reason.
  case noReason
  case notFound
  case several([AgencyUnit])
  case differs(AgencyUnit)
  /// The right unit is not the city's to command, or is, and the truth says otherwise.
  case authorityDiffers(AgencyUnit)
}

extension UnitPack {
  /// The units that a petition on these grounds belongs to on a date, in the order of the pack.
  package func rightUnits(on grounds: RoutingGrounds, date: CivilDate) -> [AgencyUnit] {
    if let about = grounds.about {
      var found: [AgencyUnit] = []
      for superior in heirs(of: about, on: date).compactMap(\.parent) {
        found += heirs(of: superior, on: date).filter { !found.contains($0) }
      }
      return found
    }
    guard let topic = grounds.topic.flatMap(topic) else { return [] }
    let around = grounds.place.map { heirs(of: $0, on: date).flatMap { surroundings(of: $0.id) } }
    return units(inForceOn: date).filter { unit in
      isCompetent(unit, for: topic, on: date)
        && (!unit.level.isLocal || around.map { $0.contains(unit.id) } ?? true)
    }
  }

  /// Whether a unit is the right one to forward a petition to on a date: the one that the truth
  /// names or, once that has come to its end, one that the same grounds lead to then.
  package func isRight(_ unit: UnitID, for truth: GroundTruth, on date: CivilDate) -> Bool {
    if unit == truth.road.unit { return true }
    return hasEnded(truth.road.unit, by: date)
      && rightUnits(on: truth.road.grounds, date: date).contains { $0.id == unit }
  }

  /// Whether a unit exists no more on a date.
  package func hasEnded(_ id: UnitID?, by date: CivilDate) -> Bool {
    id.flatMap(unit)?.to.map { $0 < date } ?? false
  }

  /// Whether the truth of a petition names the one unit that follows from its grounds.
  package func routingProof(of truth: GroundTruth, on date: CivilDate) -> RoutingProof {
    let grounds = truth.road.grounds
    guard let named = truth.road.unit else {
      let isExcused = truth.ending.outcome != .answer || grounds.noUnit != nil
      return isExcused ? .excused : .noReason
    }
    guard grounds.topic != nil || grounds.about != nil else { return .noGrounds }
    let found = rightUnits(on: grounds, date: date)
    guard let unit = found.first else { return .notFound }
    if found.count > 1 { return .several(found) }
    if unit.id != named { return .differs(unit) }
    let isOwn = truth.nature.authority == .own
    return isOwn == unit.level.isCommandedByCity ? .proved : .authorityDiffers(unit)
  }

  /// A place and all that it lies in.
  private func surroundings(of place: UnitID) -> [UnitID] {
    var found: [UnitID] = []
    var next: UnitID? = place
    while let id = next, !found.contains(id) {
      found.append(id)
      next = unit(id)?.parent
    }
    return found
  }
}
