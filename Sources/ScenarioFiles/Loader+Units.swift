import Diagnostics
import Petitions
import Scenarios
import Wording
import WorkCalendar
import YAML

extension Loader {
  func readUnits(_ document: Document) -> UnitPack? {
    guard let fields = document.fields(["title", "list"], findings: findings) else { return nil }
    let id = document.identifier(fields)
    let title = fields.required("title") { $0.phrase(atMost: Bounds.titleCharacters) }
    let items = fields.required("list") { $0.items(atLeast: 1, atMost: Bounds.units) } ?? []
    reportRepeated(items, name: "id")
    let ids = items.compactMap { $0.node["id"]?.text }
    let units = items.compactMap { readUnit($0, ids: ids) }
    // With a unit left out, every mention of it would look like a mistake.
    guard let id, let title, units.count == items.count else { return nil }
    return UnitPack(id: id, title: title, units: units)
  }

  private func readUnit(_ item: Field, ids: [String]) -> AgencyUnit? {
    let known = ["id", "name", "also", "level", "remit", "parent", "from", "to"]
    guard let fields = item.fields(known) else { return nil }
    let id = fields.required("id") { $0.identifier() }
    let name = fields.required("name") { $0.text(atMost: Bounds.titleCharacters) }
    let level = fields.required("level") { $0.choice(of: UnitLevel.self) }
    let otherNames = fields.optional("also") { $0.texts() } ?? []
    let remit = fields.required("remit") { $0.texts() } ?? []
    let parent = fields.optional("parent") { field -> UnitID? in
      guard let parent = field.identifier() else { return nil }
      if !ids.contains(parent) { field.complain(.unitUnknown(parent, names: ids)) }
      return UnitID(parent)
    }
    let (from, to) = readStretch(fields)
    guard let id, let name, let level else { return nil }
    return AgencyUnit(
      id: UnitID(id), name: name, otherNames: otherNames, level: level, remit: remit,
      parent: parent, from: from, to: to)
  }

  /// The days from and to which something holds, both optional.
  func readStretch(_ fields: Fields) -> (from: CivilDate?, to: CivilDate?) {
    let from = fields.optional("from") { $0.date() }
    let to = fields.optional("to") { field -> CivilDate? in
      let to = field.date()
      if let from, let to, to < from { field.complain(.endBeforeStart(from.iso, to.iso)) }
      return to
    }
    return (from, to)
  }
}

extension Complaint {
  static func unitUnknown(_ text: String, names: [String]) -> Complaint {
    Complaint(
      .unitUnknown,
      Phrase(
        "danh mục không có cơ quan “\(text.excerpt)”",
        "there is no unit “\(text.excerpt)” in the list"),
      remedy: correction(of: text, among: names))
  }
}
