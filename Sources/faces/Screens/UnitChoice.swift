import Petitions
import Scenarios
import Simulation
import TerminalUI
import Wording
import WorkCalendar

/// A unit to forward to, under its own name or under that of one whose work it took over.
struct UnitChoice: Hashable, Sendable {
  let unit: UnitID
  let formerly: UnitID?

  init(unit: UnitID, formerly: UnitID? = nil) {
    self.unit = unit
    self.formerly = formerly
  }

  /// The choice as an unfinished attempt keeps it; no identifier of a unit has a slash in it.
  init(text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    unit = UnitID(parts.first.map(String.init) ?? "")
    formerly = parts.count > 1 ? UnitID(String(parts[1])) : nil
  }

  var text: String {
    formerly.map { "\(unit)/\($0)" } ?? unit.text
  }

  /// The name to pick it by: "Sở Giao thông vận tải (nay là Sở Xây dựng)".
  func name(in pack: UnitPack) -> Phrase {
    let name = pack.unit(unit)?.name ?? unit.text
    guard let formerly else { return Phrase(verbatim: name) }
    return OverlayTexts.formerName(pack.unit(formerly)?.name ?? formerly.text, now: name)
  }
}

extension OverlayLists {
  /// The units that exist on a day, and, once looked for, those that they replaced.
  static func units(of pack: UnitPack, on date: CivilDate) -> ListSelection<UnitChoice> {
    // Folded once for each topic and not for each of the hundred units that share it.
    var phrases: [TopicID: SearchPhrases] = [:]
    for topic in pack.topics {
      let titles = Language.allCases.map { topic.title[$0] }
      phrases[topic.id] = SearchPhrases(titles + topic.keywords)
    }
    let present = pack.units(inForceOn: date).map { unit in
      let words = unit.remit.filter { $0.isInForce(on: date) }.flatMap(\.keywords)
      let topics = pack.topics(of: unit, on: date).compactMap { phrases[$0.id] }
      return ListSelection.Item(
        id: UnitChoice(unit: unit.id), text: unit.name,
        keywords: unit.otherNames.joined(separator: " "),
        subjects: words.isEmpty ? topics : topics + [SearchPhrases(words)])
    }
    let former = pack.successions(on: date).map { succession in
      ListSelection.Item(
        id: UnitChoice(unit: succession.present.id, formerly: succession.former.id),
        text: succession.former.name,
        keywords: succession.former.otherNames.joined(separator: " "), appearance: .whenFound)
    }
    return ListSelection(present + former)
  }
}

extension Desk {
  /// The units to forward to at the time of the shift, which may have crossed a change of them.
  func unitsToday() -> ListSelection<UnitChoice> {
    OverlayLists.units(of: scenario.units, on: simulation.now.date)
  }
}
