import Fixtures
import Petitions
import Scenarios
import Shifts
import Testing
import Wording

@testable import PlainScreens

@Suite struct `What follows a command at the plain desk` {
  private let arguments = PlainArguments(
    Shift(
      OpenedShift(
        attempt: "", mode: .practice, scenario: Fixture.scenario(), events: [],
        elapsedMilliseconds: 0)), .vietnamese)

  @Test func `names what to hide, with semicolons between, and never nothing`() {
    guard
      case .content(let content) = arguments.read(.redact, "Lê Văn Ba; số 12, ngõ 3 ;", for: "01")
    else {
      Issue.record("the parts were not understood")
      return
    }
    #expect(content == .parts(["Lê Văn Ba", "số 12, ngõ 3"]))
    for empty in ["", " ", " ; "] {
      guard case .unclear(let lines, _) = arguments.read(.redact, empty, for: "01") else {
        Issue.record("nothing was hidden without a word")
        continue
      }
      #expect(lines.joined().contains("dấu chấm phẩy"))
    }
  }

  @Test func `asks with the question behind a colon, or waits for it`() {
    guard
      case .content(let content) = arguments.read(
        .ask, "họ tên, dia chi: Bác cho biết ạ?", for: "01")
    else {
      Issue.record("the question was not understood")
      return
    }
    #expect(content == .question(facts: [.name, .address], text: "Bác cho biết ạ?"))
    guard case .needsText = arguments.read(.ask, "họ tên", for: "01") else {
      Issue.record("the question was not waited for")
      return
    }
  }

  @Test(arguments: ["việc 2", "cấp"])
  func `is nothing that is left out in silence`(rest: String) {
    guard case .unclear(let lines, _) = arguments.read(.accept, rest, for: "01") else {
      Issue.record("the words were dropped")
      return
    }
    #expect(lines == ["Không dùng “\(rest)” ở đây; chưa làm gì."])
  }
}
