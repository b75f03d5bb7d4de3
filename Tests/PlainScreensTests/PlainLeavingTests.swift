import Fixtures
import Petitions
import Shifts
import Testing
import Wording

@testable import PlainScreens

@Suite struct `Leaving a shift line by line` {
  private func shift(_ mode: Mode) -> PlainShift {
    PlainShift(
      OpenedShift(
        attempt: "1", mode: mode, scenario: Fixture.scenario(), events: [],
        elapsedMilliseconds: 0), language: .vietnamese)
  }

  @Test func `says that an exam's clock runs on, before and after`() {
    var exam = shift(.exam)

    let asked = exam.handle("thoat", elapsedMilliseconds: 0)
    let left = exam.handle("co", elapsedMilliseconds: 0)

    #expect(!asked.isLeaving && asked.lines.joined().contains("đồng hồ vẫn chạy"))
    #expect(left.isLeaving && left.lines.joined().contains("đồng hồ thi vẫn chạy"))
  }

  @Test func `says of practice that it is kept`() {
    var practice = shift(.practice)

    let left = practice.handle("thoat", elapsedMilliseconds: 0)

    #expect(left.isLeaving && !left.lines.joined().contains("đồng hồ"))
  }
}
