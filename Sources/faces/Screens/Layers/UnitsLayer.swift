import JSON
import Petitions
import Scenarios
import Shifts
import TerminalUI
import Wording
import WorkCalendar

/// Which unit something goes to, for a verb that carries one; the note is written next.
struct UnitsLayer: ListLayer {
  static let name = "units"

  let petition: PetitionID
  let verb: Verb
  var list: ListSelection<UnitChoice>

  /// The units to choose from are those of the day, which the shift may have crossed into.
  init(_ verb: Verb, petition: PetitionID, at desk: Desk) {
    self.petition = petition
    self.verb = verb
    list = Self.list(
      UnitNames(desk.scenario.units, on: desk.shift.now.date, besides: desk.scenario.desk))
    if let kept = desk.scratch[petition, verb].unit { list.select(UnitChoice(unit: kept)) }
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk),
      let verb = bookmark["verb"]?.text.flatMap(Verb.init(rawValue:)),
      verb.entry.carries == .unit
    else { return nil }
    self.init(verb, petition: petition, at: desk)
    restoreList(bookmark)
  }

  var bookmark: [JSONMember] {
    [
      JSONMember("petition", .text(petition.text)), JSONMember("verb", .text(verb.rawValue)),
    ] + listBookmark
  }

  func title(at desk: Desk) -> Phrase { LayerTexts.title(verb, petition) }

  func row(of choice: UnitChoice, at desk: Desk, _ language: Language) -> Row {
    Row(choice.name(in: desk.scenario.units)[language])
  }

  func foot(at desk: Desk, _ language: Language) -> [String] {
    let pack = desk.scenario.units
    guard let id = list.selected?.id.unit, let unit = pack.unit(id) else { return [] }
    let remit = pack.remit(of: unit, on: desk.shift.now.date)
    return [LayerTexts.remit(remit.isEmpty ? "–" : remit.listed[language])[language]]
  }

  func text(of choice: UnitChoice) -> String { choice.text }

  func pick(_ choice: UnitChoice, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    .replace(desk.composer(.unit(verb, choice.unit), on: petition))
  }

  /// The units that exist on a day, and, once looked for, those that they replaced.
  static func list(_ names: UnitNames) -> ListSelection<UnitChoice> {
    ListSelection(
      names.names.map { name in
        ListSelection.Item(
          id: name.choice, text: name.text, key: name.key,
          appearance: name.isFormer ? .whenFound : .always)
      }, offering: .foundOrClosest)
  }
}
