import Petitions
import Scenarios
import Shifts
import TerminalUI
import Testing
import Wording
import WorkCalendar

@testable import Screens

private let pack = UnitPack(
  id: "thu", title: Phrase("Thử", "Test"),
  topics: [
    Topic(
      id: "rac", title: Phrase("Vệ sinh môi trường", "Street cleaning"),
      keywords: ["rác", "bãi rác"],
      level: .commune),
    Topic(
      id: "den", title: Phrase("Chiếu sáng", "Lighting"), keywords: ["đèn đường"], level: nil),
    Topic(
      id: "so-do", title: Phrase("Đất đai", "Land"), keywords: ["sổ đỏ"], level: nil),
  ],
  units: [
    unit(
      "so-giao-thong", "Sở Giao thông vận tải", ["Sở GTVT"], to: yesterday, then: ["so-xay-dung"]),
    unit("so-xay-dung", "Sở Xây dựng", ["SXD"], [RemitItem(topic: "den")]),
    unit("so-moi-truong", "Sở Nông nghiệp và Môi trường", [], [RemitItem(topic: "so-do")]),
    unit("phuong", "UBND phường Tân Lệ", ["P. Tân Lệ"], level: .commune),
    unit("mai-sau", "Sở Mai sau", [], ["đèn đường"], from: Fixture.date.advanced(byDays: 1)),
  ])

private let yesterday = Fixture.date.advanced(byDays: -1)

private func unit(
  _ id: UnitID, _ name: String, _ others: [String], _ remit: [RemitItem] = [],
  level: UnitLevel = .city, from: CivilDate? = nil, to: CivilDate? = nil,
  then successors: [UnitID] = []
) -> AgencyUnit {
  AgencyUnit(
    id: id, name: name, otherNames: others, level: level, remit: remit, parent: nil, from: from,
    to: to, successors: successors)
}

@Suite struct `The unit picker` {
  private func found(_ filter: String, on day: CivilDate = Fixture.date) -> [String] {
    var list = UnitsLayer.list(UnitNames(pack, on: day))
    list.setFilter(filter)
    return list.matches.map { $0.id.name(in: pack).vietnamese }
  }

  @Test func `lists a unit from the day on which it begins`() {
    #expect(found("mai sau", on: Fixture.date) == [])
    #expect(found("mai sau", on: Fixture.date.advanced(byDays: 1)) == ["Sở Mai sau"])
  }

  @Test func `lists the units of the day and no other`() {
    #expect(found("") == ["Sở Xây dựng", "Sở Nông nghiệp và Môi trường", "UBND phường Tân Lệ"])
  }

  @Test(arguments: [
    ("rac", "UBND phường Tân Lệ"), ("so do", "Sở Nông nghiệp và Môi trường"),
    ("den duong", "Sở Xây dựng"), ("ĐÈN", "Sở Xây dựng"), ("p. tân lệ", "UBND phường Tân Lệ"),
    ("street", "UBND phường Tân Lệ"),
  ])
  func `finds units by what people write to them about`(filter: String, name: String) {
    #expect(found(filter) == [name])
  }

  /// What a list offers first, a line takes to be meant, unless others are called so just as well.
  @Test(arguments: [
    "SXD", "xay dung", "sxd", "rác", "den duong", "gtvt", "uptl", "tan le", "sở nông", "snnvmt",
    "Mai sau", "đất đai", "phuong tan", "street", "mt",
  ])
  func `finds the same as a line that names a unit`(filter: String) {
    let names = UnitNames(pack, on: Fixture.date)
    var list = UnitsLayer.list(names)
    list.setFilter(filter)

    let found = names.units(called: filter).map(\.id)
    #expect(list.matches.first.map { found.contains($0.id.unit) } ?? found.isEmpty)
  }

  @Test func `puts those that are called so before those that are competent`() {
    #expect(found("moi truong") == ["Sở Nông nghiệp và Môi trường", "UBND phường Tân Lệ"])
  }

  @Test(arguments: ["gtvt", "Sở GTVT", "giao thong"])
  func `shows under an old name what has become of it`(filter: String) {
    #expect(found(filter) == ["Sở Giao thông vận tải (nay là Sở Xây dựng)"])
  }

  @Test func `keeps a choice in an unfinished attempt`() {
    for choice in [UnitChoice(unit: "a"), UnitChoice(unit: "a", formerly: "b-c")] {
      #expect(UnitChoice(text: choice.text) == choice)
    }
  }
}
