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

  @Test(arguments: [
    "feedback conduct", "feed cond", "phản ánh hành vi", "phan anh hanh vi", "1 2",
    "feedback  conduct",
  ])
  func `is a kind and its box also without the comma`(rest: String) {
    guard case .content(let content) = arguments.read(.classify, rest, for: "01") else {
      Issue.record("\(rest) was not understood")
      return
    }
    #expect(content == .classification(.feedback, box: .conduct))
  }

  @Test(arguments: [
    ("phản ánh zzz", "cần ô, viết sau dấu phẩy"), ("hỏi đáp hành vi", "“hỏi đáp” không có ô"),
  ])
  func `names what is amiss behind a kind without a comma`(rest: String, told: String) {
    guard case .unclear(let lines, _) = arguments.read(.classify, rest, for: "01") else {
      Issue.record("\(rest) was understood")
      return
    }
    #expect(lines.joined(separator: "\n").contains(told), "\(lines)")
  }

  @Test(arguments: [
    ("hỏi đáp, zzz", "Loại “hỏi đáp” không có ô: không dùng “zzz” ở đây; chưa làm gì."),
    ("spam, conduct", "Loại “tin rác” không có ô: không dùng “conduct” ở đây; chưa làm gì."),
  ])
  func `names a box where the kind takes none`(rest: String, told: String) {
    guard case .unclear(let lines, _) = arguments.read(.classify, rest, for: "01") else {
      Issue.record("the box was dropped")
      return
    }
    #expect(lines == [told])
  }

  /// What every verb makes of words that say nothing to it: never a deed.
  @Test(arguments: Verb.allCases.filter { ![.text, .parts].contains($0.entry.carries) })
  func `is never taken for nothing`(verb: Verb) {
    let shapes: [String] =
      switch verb.entry.carries {
      case .nothing, .text, .parts: ["zzz"]
      case .classification: ["zzz", "1, zzz", "inquiry, zzz", "1, 1, zzz"]
      case .question, .faults: ["zzz", "1, zzz", "1 zzz: x"]
      case .assessment: ["zzz", "1 zzz", "1: zzz", "1: 1, zzz"]
      case .unit: ["zzz", "1 zzz: x"]
      case .refusal, .defect: ["zzz", "1 zzz", "1, zzz"]
      case .petition: ["zzz", "02 zzz", "zzz 02"]
      }
    for shape in shapes {
      guard case .unclear = arguments.read(verb, shape, for: "01") else {
        Issue.record("\(verb) \(shape) was understood")
        continue
      }
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
