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

  @Test func `is told by its marks where there are any`() {
    let found = SplitText("phường Lạng").statedValues(agencies: Self.names)

    #expect(found.first?.value != .agency(.known("lang")))
  }
}
