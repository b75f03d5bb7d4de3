import OfficialText
import Testing
import TextJudging

@Suite struct `The name of an office` {
  private static let names = AgencyNames([
    (id: "lang", names: ["UBND phường Láng"]),
    (id: "lang-ha", names: ["UBND phường Láng Hạ", "phường Láng Hạ"]),
    (id: "lang-thuong", names: ["phường Láng Thượng"]),
    (id: "another", names: ["phường Láng Hạ"]),
  ])

  @Test(arguments: [
    ("phường Láng", "lang"), ("UBND phường Láng", "lang"), ("phường Láng Hạ", "lang-ha"),
    ("phuong lang thuong", "lang-thuong"),
    ("phường Láng, Hạ", "lang"),
  ])
  func `is the longest that stands there, of the first office that has it`(
    _ text: String, _ id: String
  ) {
    let found = SplitText(text).statedValues(agencies: Self.names)

    #expect(found.first?.value == .agency(.known(id)))
  }

  @Test(arguments: [
    ("Em đã chuyển UBND phường Láng Thượng giải quyết", "lang-thuong"),
    ("Em đã chuyển UBND phường Láng, Thượng tá An giải quyết", "lang"),
  ])
  func `is the longest in a longer text too`(_ text: String, _ id: String) {
    let found = SplitText(text).statedValues(agencies: Self.names)

    #expect(found.map(\.value) == [.agency(.known(id))])
  }

  @Test(arguments: ["cán bộ Tân Lệ", "trụ sở Tân Lệ", "nội bộ Hoa Mướp"])
  func `is no part of another word`(_ text: String) {
    #expect(SplitText(text).statedValues(agencies: AgencyNames([])).isEmpty)
  }

  @Test func `is read by the words of its lexicon`() {
    let usual = Lexicon.vietnamese
    let other = Lexicon(
      id: "khac", lists: usual.lists.merging([.officeKinds: ["nha"]]) { _, new in new },
      numbers: usual.numbers)
    let text = SplitText("Nha Khí Tượng và Sở Xây Dựng")

    let byOther = text.statedValues(agencies: AgencyNames([], by: other)).map(\.value)
    let byUsual = text.statedValues(agencies: AgencyNames([], by: usual)).map(\.value)

    #expect(byOther == [.agency(.other("nha khi tuong"))])
    #expect(byUsual == [.agency(.other("so xay dung"))])
  }

  @Test func `is told by its marks where there are any`() {
    let found = SplitText("phường Lạng").statedValues(agencies: Self.names)

    #expect(found.first?.value != .agency(.known("lang")))
  }
}
