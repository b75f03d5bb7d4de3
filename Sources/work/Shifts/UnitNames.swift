package import Petitions
package import Scenarios
package import Wording
package import WorkCalendar

/// What the units of a day are called, and were called, in the words of those who look for them.
///
/// Both faces look here: what a list offers first for some words, a line takes them to mean.
package struct UnitNames {
  /// A unit by a name of today or a former one.
  package struct Name {
    package let choice: UnitChoice
    package let text: String
    package let key: SearchKey

    /// Whether nobody should choose by it who does not know it.
    package var isFormer: Bool { choice.formerly != nil }
  }

  /// The most units that are listed to choose from; nobody listens to two hundred.
  package static let shownMaximum = 40

  package let present: [AgencyUnit]
  /// Those of today in the order of the pack, and then the former ones.
  package let names: [Name]

  /// Takes the units of a day, but for the desk's own where nothing goes to it.
  package init(_ pack: UnitPack, on date: CivilDate, besides own: UnitID? = nil) {
    let present = pack.units(inForceOn: date).filter { $0.id != own }
    // Spelled once for each topic and not for each of the hundred units that share it.
    var phrases: [TopicID: SearchPhrases] = [:]
    for topic in pack.topics {
      let titles = Language.allCases.map { topic.title[$0] }
      phrases[topic.id] = SearchPhrases(titles + topic.keywords)
    }
    let today = present.map { unit in
      let words = unit.remit.filter { $0.isInForce(on: date) }.flatMap(\.keywords)
      let topics = pack.topics(of: unit, on: date).compactMap { phrases[$0.id] }
      return Name(
        choice: UnitChoice(unit: unit.id), text: unit.name,
        key: SearchKey(
          text: unit.name, keywords: unit.otherNames.joined(separator: " "),
          subjects: words.isEmpty ? topics : topics + [SearchPhrases(words)]))
    }
    let former = pack.successions(on: date).filter { $0.present.id != own }.map { succession in
      Name(
        choice: UnitChoice(unit: succession.present.id, formerly: succession.former.id),
        text: succession.former.name,
        key: SearchKey(
          text: succession.former.name,
          keywords: succession.former.otherNames.joined(separator: " "), subjects: []))
    }
    self.present = present
    names = today + former
  }

  /// The units that words may mean, by the closest of the ways in which they can be meant.
  ///
  /// Letter case and signs do not matter, and diacritics only where they were typed: "p hang bac" is
  /// "P. Hàng Bạc", and "ứng hoà" is "Ứng Hòa" and nothing that is spelled with other marks, as long
  /// as there is one. First letters do as well: "qdd" is "quận Đống Đa". Letters scattered over a name
  /// are no way to mean it.
  package func units(called wanted: String) -> [AgencyUnit] {
    let query = SearchQuery(wanted)
    guard !query.words.isEmpty else { return [] }
    let id = wanted.folded
    if let named = present.first(where: { $0.id.text == id }) { return [named] }
    let found = names.compactMap { name in
      name.key.rank(of: query).map { (rank: $0, unit: name.choice.unit) }
    }
    guard let best = found.map(\.rank).min(), !best.isScattered else { return [] }
    return units(found.filter { $0.rank.isAsGood(as: best) }.map(\.unit))
  }

  /// The units that come closest to words by which none is called, the best first: those that have the
  /// most telling of the words in their names or in what they do, in any order.
  package func units(closestTo wanted: String) -> [AgencyUnit] {
    let query = SearchQuery(wanted)
    guard query.words.count > 1 else { return [] }
    let places = ClosestByWords.places(found: names.map { $0.key.wordsFound(of: query) })
    return units(places.map { names[$0].choice.unit })
  }

  /// The units to list, and how many are left out.
  package static func listing(_ units: [AgencyUnit]) -> (shown: [AgencyUnit], more: Int) {
    (Array(units.prefix(shownMaximum)), max(0, units.count - shownMaximum))
  }

  /// The units of some identifiers, each once.
  private func units(_ ids: [UnitID]) -> [AgencyUnit] {
    var seen: Set<UnitID> = []
    return ids.compactMap { id in
      seen.insert(id).inserted ? present.first { $0.id == id } : nil
    }
  }
}
