import Diagnostics
import Foundation
import Petitions
import Scenarios
import Testing

@testable import ScenarioFiles

private let path = "basic/mau/marked-replies.yaml"

private func replies(_ id: String = "mau", at path: String = path) -> SourceFile {
  let text = """
    tapsu: 1
    marked-replies: \(id)
    replies:
      - petition: "01"
        verdict: unfair
        fault: no-answer
        note: không nói gì
        earlier: Đã nhận được tin.
        text: |
          Không biết.
      - petition: "01"
        verdict: fair
        hand: một đồng nghiệp
        text: Theo Nghị định 23/2015, phí là 2.000 đồng một trang.
    """
  return SourceFile(path: path, bytes: [UInt8](text.utf8))
}

/// What a check of files and folders below a folder hands over.
private func held(
  by library: ScenarioLibrary, _ paths: [String]
) -> (scenarios: [(String, [MarkedReply])], report: CheckReport) {
  var scenarios: [(String, [MarkedReply])] = []
  let report = library.check(paths: paths) { scenarios.append(($0.id.text, $1.replies)) }
  return (scenarios, report)
}

@Suite struct `What is kept beside a scenario` {
  @Test func `is handed over with it, once, whichever of them is checked`() throws {
    try withFolder { folder in
      try write(goodFiles + [replies()], below: folder)
      let library = ScenarioLibrary(root: folder)
      let expected = [
        MarkedReply(
          petition: "01", verdict: .unfair, mark: "no-answer", note: "không nói gì",
          earlier: "Đã nhận được tin.", text: "Không biết."),
        MarkedReply(
          petition: "01", verdict: .fair, mark: "một đồng nghiệp",
          text: "Theo Nghị định 23/2015, phí là 2.000 đồng một trang."),
      ]

      for paths in [[folder], ["\(folder)/\(path)"], ["\(folder)/\(goodPath)", folder]] {
        let (scenarios, report) = held(by: library, paths)
        #expect(scenarios.map(\.0) == ["mau"])
        #expect(scenarios.first?.1 == expected)
        #expect(report.diagnostics.isEmpty)
      }
    }
  }

  @Test func `is among the files of a shift, which has its fair texts from there`() throws {
    let files = goodFiles + [replies()]

    let result = ScenarioLibrary.load(materials: files, scenario: goodPath)
    let again = ScenarioLibrary.load(materials: result.materials, scenario: goodPath)
    let without = ScenarioLibrary.load(materials: goodFiles, scenario: goodPath)

    #expect(result.materials.map(\.path).contains(path))
    #expect(result.digest != without.digest)
    let fair = ["Theo Nghị định 23/2015, phí là 2.000 đồng một trang."]
    for loaded in [result, again] {
      #expect(loaded.scenario?.fairTexts.texts(of: "01") == fair)
      #expect(loaded.scenario?.fairTexts.texts(of: "02") == [])
    }
    #expect(without.scenario?.fairTexts.texts(of: "01") == [])
  }

  @Test func `is a check's to find fault with: a shift has no texts from it then`() {
    let broken = SourceFile(path: path, bytes: [UInt8]("tapsu: 1\nreplies: nothing".utf8))

    let result = ScenarioLibrary.load(materials: goodFiles + [broken], scenario: goodPath)

    #expect(result.scenario?.fairTexts.texts(of: "01") == [])
  }

  @Test func `is nothing where the scenario has an error, which is told once`() throws {
    try withFolder { folder in
      let broken = goodText(goodPath).replacing("role: reception", with: "role: nobody")
      try write(goodFiles(replacing: [goodPath: broken]) + [replies()], below: folder)

      let (scenarios, report) = held(by: ScenarioLibrary(root: folder), [folder])

      #expect(scenarios.isEmpty)
      #expect(report.diagnostics.map(\.code) == [FileProblem.choiceUnknown.code])
    }
  }

  @Test func `belongs there and nowhere else`() throws {
    try withFolder { folder in
      let elsewhere = [
        "basic/khac/marked-replies.yaml", "marked-replies.yaml", "basic/mau/thu.yaml",
      ]
      for path in elsewhere {
        let id = path == "basic/mau/thu.yaml" ? "thu" : "khac"
        try write(goodFiles + [replies(id, at: path)], below: folder)

        let (_, report) = held(by: ScenarioLibrary(root: folder), ["\(folder)/\(path)"])

        #expect(report.diagnostics.map(\.code).contains(FileProblem.companionMisplaced.code))
      }
    }
  }

  @Test func `is not sought in another library`() throws {
    try withFolder { folder in
      try write(goodFiles + [replies()], below: folder + "/library")
      try write(goodFiles, below: folder + "/mine")

      let (scenarios, _) = held(
        by: ScenarioLibrary(root: folder + "/library"), ["\(folder)/mine/\(goodPath)"])

      #expect(scenarios.map(\.0) == ["mau"])
      #expect(scenarios.first?.1 == [])
    }
  }
}
