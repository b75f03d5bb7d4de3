import Petitions
package import Scenarios
import Wording
package import WorkCalendar

/// What the units of a day are called, and were called, in the words of those who look for them.
package struct UnitNames {
  /// The most units that are listed to choose from; nobody listens to two hundred.
  package static let shownMaximum = 40

  package let present: [AgencyUnit]
  private let pack: UnitPack
  private let date: CivilDate

  package init(_ pack: UnitPack, on date: CivilDate) {
    self.pack = pack
    self.date = date
    present = pack.units(inForceOn: date)
  }

  /// The units that words may mean, by the closest of the ways in which they can be meant.
  ///
  /// Letter case, diacritics and signs do not matter: "p hang bac" is "P. Hàng Bạc".
  ///
  /// A whole name goes before a part of one, today's name before a former one, and all names
  /// before what a unit is competent for.
  package func units(called wanted: String) -> [AgencyUnit] {
    let id = wanted
    let wanted = wanted.spoken
    guard !wanted.isEmpty else { return [] }
    let former = pack.successions(on: date)
    let ways: [() -> [AgencyUnit]] = [
      { present.filter { $0.id.text == id } },
      { present.filter { isCalled($0) { $0 == wanted } } },
      { former.filter { isCalled($0.former) { $0 == wanted } }.map(\.present) },
      { present.filter { isCalled($0) { $0.contains(wanted) } } },
      { former.filter { isCalled($0.former) { $0.contains(wanted) } }.map(\.present) },
      { present.filter { isAbout($0, wanted) } },
    ]
    for way in ways {
      let found = way()
      if !found.isEmpty { return unique(found) }
    }
    return []
  }

  /// The units to list, and how many are left out.
  package static func listing(_ units: [AgencyUnit]) -> (shown: [AgencyUnit], more: Int) {
    (Array(units.prefix(shownMaximum)), max(0, units.count - shownMaximum))
  }

  private func isCalled(_ unit: AgencyUnit, _ isMeant: (String) -> Bool) -> Bool {
    ([unit.name] + unit.otherNames).contains { isMeant($0.spoken) }
  }

  private func isAbout(_ unit: AgencyUnit, _ wanted: String) -> Bool {
    let words = unit.remit.filter { $0.isInForce(on: date) }.flatMap(\.keywords)
    let topics = pack.topics(of: unit, on: date).flatMap { topic in
      Language.allCases.map { topic.title[$0] } + topic.keywords
    }
    return (words + topics).contains { phrase in
      // Whole words only: "rác" is no part of "trách nhiệm".
      " \(phrase.spoken) ".contains(" \(wanted) ")
    }
  }

  private func unique(_ units: [AgencyUnit]) -> [AgencyUnit] {
    var seen: Set<UnitID> = []
    return units.filter { seen.insert($0.id).inserted }
  }
}

extension String {
  /// The folded words, one space apart: people write one name in many ways.
  fileprivate var spoken: String { foldedWords.joined(separator: " ") }
}
