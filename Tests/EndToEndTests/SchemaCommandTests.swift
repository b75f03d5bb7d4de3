import Foundation
import Processes
import Support
import Testing

/// What editors are told of scenario files, as a shell gets it.
@Suite(.timeLimit(.minutes(10))) struct `The schema of files` {
  private func run(_ arguments: String...) throws -> FinishedProcess {
    try FinishedProcess(builtProduct("tapsu"), ["schema"] + arguments)
  }

  private func read(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `is that of every kind, or of the one that is named`() throws {
    let every = try read(run("--lang", "en").text)
    let scenario = try read(run("scenario", "--lang", "en").text)

    let definitions = try #require(every["$defs"] as? [String: Any])
    for kind in ["scenario", "rulebook", "units", "marked-replies", "petition", "rule"] {
      #expect(definitions[kind] != nil, "\(kind)")
    }
    #expect(scenario["title"] as? String == "scenario")
    #expect(scenario["additionalProperties"] as? Bool == false)
    let fields = try #require(scenario["properties"] as? [String: [String: Any]])
    #expect(fields["pass-mark"]?["description"] as? String == "the percentage that passes")
    #expect(fields["days"]?["maximum"] as? Int == 20)
  }

  @Test func `is told in the language that is asked for`() throws {
    let fields = try #require(
      try read(run("scenario", "--lang", "vi").text)["properties"] as? [String: [String: Any]])

    #expect(fields["pass-mark"]?["description"] as? String == "phần trăm điểm để đạt")
  }

  @Test func `of a kind that does not exist is refused with those that do`() throws {
    let refusal = try run("tinh-huong", "--lang", "en")

    #expect(refusal.status == 64)
    #expect(refusal.text.contains("There is no kind of file “tinh-huong”; write scenario,"))
  }
}
