package import Petitions
package import WorkCalendar

/// A unit that exists no more, and one of those that people mean today when they name it.
package struct Succession: Hashable, Sendable {
  package let former: AgencyUnit
  package let present: AgencyUnit
}

extension UnitPack {
  /// The units that stand on a date for a unit that may have ended: itself, or its heirs.
  ///
  /// A unit that has not begun yet has nobody to stand for it.
  package func heirs(of id: UnitID, on date: CivilDate) -> [AgencyUnit] {
    var found: [AgencyUnit] = []
    var waiting = [id]
    var seen: Set<UnitID> = []
    while let next = waiting.first {
      waiting.removeFirst()
      // Files are held to successors that begin when their predecessor ends; a value may do without.
      guard seen.insert(next).inserted, let unit = unit(next) else { continue }
      if unit.isInForce(on: date) {
        found.append(unit)
      } else if let to = unit.to, to < date {
        waiting += unit.successors
      }
    }
    return found
  }

  /// The units that have ended by a date with those that stand for them, in the order of the pack.
  package func successions(on date: CivilDate) -> [Succession] {
    units.filter { unit in unit.to.map { $0 < date } ?? false }.flatMap { former in
      heirs(of: former.id, on: date).map { Succession(former: former, present: $0) }
    }
  }
}
