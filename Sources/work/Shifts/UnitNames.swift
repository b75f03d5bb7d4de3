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
  /// Letter case and signs do not matter, and diacritics only where they were typed: "p hang bac" is
  /// "P. Hàng Bạc", and "ứng hoà" is "Ứng Hòa" and nothing that is spelled with other marks, as long
  /// as there is one.
  ///
  /// A whole name goes before a part of one, today's name before a former one, all names before what
  /// a unit is competent for, and in each of these whole words before beginnings of words.
  package func units(called wanted: String) -> [AgencyUnit] {
    let words = wanted.spelledWords
    guard !words.isEmpty else { return [] }
    let id = wanted.folded
    if let named = present.first(where: { $0.id.text == id }) { return [named] }
    let former = pack.successions(on: date)
    let ways: [() -> [Meaning]] = [
      { present.compactMap { named($0, by: words, as: $0)?.filter(\.isAll) } },
      { former.compactMap { named($0.former, by: words, as: $0.present)?.filter(\.isAll) } },
      { present.compactMap { named($0, by: words, as: $0) } },
      { former.compactMap { named($0.former, by: words, as: $0.present) } },
      { present.compactMap { about($0, words) } },
    ]
    let meanings = ways.map { $0() }
    let agreeing = meanings.map { $0.filter { $0.run.marks != .contradicted } }
    let closest = (agreeing + meanings).first { !$0.isEmpty } ?? []
    let best = closest.map(\.run.cost).min()
    return unique(closest.filter { $0.run.cost == best }.map(\.unit))
  }

  /// The units that come closest to words by which none is called, the best first: those that have the
  /// most telling of the words in their names or in what they do, in any order.
  package func units(closestTo wanted: String) -> [AgencyUnit] {
    let words = wanted.spelledWords
    guard words.count > 1 else { return [] }
    let former = pack.successions(on: date)
    let known = present.map { unit in
      let former = former.filter { $0.present.id == unit.id }.map(\.former)
      return ([unit] + former).flatMap { [$0.name] + $0.otherNames } + subjects(of: unit)
    }
    let found = known.map { phrases in
      let spelled = phrases.flatMap(\.spelledWords)
      return words.map { typed in spelled.contains { typed.isMeant(in: $0) } }
    }
    return ClosestByWords.places(found: found).map { present[$0] }
  }

  /// The units to list, and how many are left out.
  package static func listing(_ units: [AgencyUnit]) -> (shown: [AgencyUnit], more: Int) {
    (Array(units.prefix(shownMaximum)), max(0, units.count - shownMaximum))
  }

  /// A unit that words may mean, and how they stand in what it is called or does.
  private struct Meaning {
    let unit: AgencyUnit
    let run: WordRun

    func filter(_ isMeant: (WordRun) -> Bool) -> Meaning? { isMeant(run) ? self : nil }
  }

  private func named(
    _ unit: AgencyUnit, by words: [SpelledWord], as meant: AgencyUnit
  ) -> Meaning? {
    best(meant, ([unit.name] + unit.otherNames).compactMap { WordRun(of: words, in: $0) })
  }

  private func about(_ unit: AgencyUnit, _ wanted: [SpelledWord]) -> Meaning? {
    // Whole words only: what a unit does is not guessed by a few letters.
    best(unit, subjects(of: unit).compactMap { WordRun(of: wanted, in: $0) }.filter(\.isWhole))
  }

  /// What a unit does, in the words of those who look for it.
  private func subjects(of unit: AgencyUnit) -> [String] {
    let words = unit.remit.filter { $0.isInForce(on: date) }.flatMap(\.keywords)
    return words
      + pack.topics(of: unit, on: date).flatMap { topic in
        Language.allCases.map { topic.title[$0] } + topic.keywords
      }
  }

  /// The closest of the runs; all of a name before a part of it where they are as close.
  private func best(_ unit: AgencyUnit, _ runs: [WordRun]) -> Meaning? {
    runs.min { ($0.cost, $0.isAll ? 0 : 1) < ($1.cost, $1.isAll ? 0 : 1) }
      .map { Meaning(unit: unit, run: $0) }
  }

  private func unique(_ units: [AgencyUnit]) -> [AgencyUnit] {
    var seen: Set<UnitID> = []
    return units.filter { seen.insert($0.id).inserted }
  }
}

/// Words typed as they stand side by side in a phrase.
private struct WordRun {
  /// Whether they are all that the phrase says.
  let isAll: Bool
  private(set) var isWhole = true
  private(set) var marks = SpellingMatch.Marks.same

  /// The closest run; nil where the words do not stand side by side.
  init?(of typed: [SpelledWord], in phrase: String) {
    let words = phrase.spelledWords
    guard typed.count <= words.count else { return nil }
    let runs = (0...(words.count - typed.count)).compactMap { start in
      WordRun(typed, words[start..<start + typed.count], isAll: typed.count == words.count)
    }
    guard let best = runs.min(by: { $0.cost < $1.cost }) else { return nil }
    self = best
  }

  private init?(_ typed: [SpelledWord], _ words: ArraySlice<SpelledWord>, isAll: Bool) {
    var isWhole = true
    for (word, found) in zip(typed, words) {
      guard let match = word.match(in: found) else { return nil }
      isWhole = isWhole && match.isWhole
      if match.marks.rawValue > marks.rawValue { marks = match.marks }
    }
    self.isWhole = isWhole
    self.isAll = isAll && isWhole
  }

  /// The smaller, the closer; marks of which none were typed cost nothing.
  var cost: Int {
    (marks == .untyped ? 0 : Int(marks.rawValue)) * 2 + (isWhole ? 0 : 1)
  }
}
