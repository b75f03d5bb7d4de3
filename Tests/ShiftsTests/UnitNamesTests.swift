import Petitions
import Scenarios
import Shifts
import Testing
import Wording
import WorkCalendar

@Suite struct `A unit named on a line` {
  private let pack = UnitPack(
    id: "thu", title: Phrase("Thử", "Test"),
    topics: [
      Topic(id: "rac", title: Phrase("Rác thải", "Rubbish"), keywords: ["rác"], level: .commune)
    ],
    units: [
      Self.unit("so-cu", "Sở Giao thông vận tải", ["Sở GTVT"], to: 0, then: ["so-xay-dung"]),
      Self.unit("so-xay-dung", "Sở Xây dựng", ["SXD"], ["trách nhiệm chung"]),
      Self.unit("phuong", "UBND phường Tân Lệ", ["P. Tân Lệ"], level: .commune),
    ])

  private static func unit(
    _ id: UnitID, _ name: String, _ others: [String], _ remit: [RemitItem] = [],
    level: UnitLevel = .city, to: Int? = nil, then successors: [UnitID] = []
  ) -> AgencyUnit {
    AgencyUnit(
      id: id, name: name, otherNames: others, level: level, remit: remit, parent: nil, from: nil,
      to: to.map { CivilDate.maximum.advanced(byDays: $0 - 1) }, successors: successors)
  }

  @Test(arguments: [
    ("so xay dung", "so-xay-dung"), ("sxd", "so-xay-dung"), ("so gtvt", "so-xay-dung"),
    ("giao thong", "so-xay-dung"), ("p. tan le", "phuong"), ("rac", "phuong"),
    ("rac thai", "phuong"), ("p tan le", "phuong"), ("P.Tân Lệ", "phuong"),
    ("sở  GTVT.", "so-xay-dung"), ("uptl", "phuong"), ("sgtvt", "so-xay-dung"),
  ])
  func `is found by its name, by a former name, and by what it does`(words: String, id: String) {
    let names = UnitNames(pack, on: CivilDate.maximum)

    #expect(names.units(called: words).map(\.id.text) == [id])
    #expect(names.present.map(\.id.text) == ["so-xay-dung", "phuong"])
  }

  private static let towns = UnitPack(
    id: "thi", title: Phrase("Thị", "Towns"), topics: [],
    units: [
      "P. Trung Hòa", "Huyện Ứng Hòa", "P. Quý Lộc", "Xã Mỹ Lý", "P. Đạt Tân", "P. Đất Mới",
      "P. Ba Đình", "Quận Bắc Từ Liêm",
    ].map { unit(UnitID($0), $0, []) })

  @Test(arguments: [
    ("ứng hoà", ["Huyện Ứng Hòa"]), ("ung hoa", ["Huyện Ứng Hòa"]), ("quí lộc", ["P. Quý Lộc"]),
    ("mi li", ["Xã Mỹ Lý"]), ("MĨ LÍ", ["Xã Mỹ Lý"]), ("đất", ["P. Đất Mới"]),
    ("đạt", ["P. Đạt Tân"]), ("Ðất", ["P. Đất Mới"]), ("dat", ["P. Đạt Tân", "P. Đất Mới"]),
    ("đắt", ["P. Đạt Tân", "P. Đất Mới"]), ("ba", ["P. Ba Đình"]),
    ("ｂａ ðình", ["P. Ba Đình"]), ("bă\u{301}c tư\u{300}", ["Quận Bắc Từ Liêm"]),
    ("rung hoa", []), ("pđt", ["P. Đạt Tân"]), ("QBTL", ["Quận Bắc Từ Liêm"]),
  ])
  func `is found by the marks that were typed, and else by its letters`(
    words: String, names: [String]
  ) {
    let units = UnitNames(Self.towns, on: CivilDate.maximum).units(called: words)

    #expect(units.map(\.name) == names)
  }

  @Test(arguments: [
    ("dinh ba", ["P. Ba Đình"]), ("phuong ba dinh moi", ["P. Ba Đình"]),
    ("dat moi tan le", ["P. Đạt Tân", "P. Đất Mới"]), ("khong co", []), ("dinh", []),
  ])
  func `is offered where it only comes close, with others that do`(words: String, names: [String]) {
    let units = UnitNames(Self.towns, on: CivilDate.maximum).units(closestTo: words)

    #expect(units.map(\.name) == names)
  }

  @Test func `is chosen from a list that one can listen to`() throws {
    let unit = try #require(pack.unit("phuong"))
    let many = [AgencyUnit](repeating: unit, count: UnitNames.shownMaximum + 2)

    #expect(UnitNames.listing(many).shown.count == UnitNames.shownMaximum)
    #expect(UnitNames.listing(many).more == 2)
    #expect(UnitNames.listing([unit]).more == 0)
  }

  @Test func `is not guessed`() {
    let names = UnitNames(pack, on: CivilDate.maximum)

    #expect(names.units(called: "").isEmpty)
    #expect(names.units(called: "khong co").isEmpty)
  }
}
