import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Testing
import Wording
import WorkCalendar

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

private func rulebookOf2026() throws -> Rulebook {
  try #require(library.rulebook("ha-noi-2026").rulebook)
}

/// The rules of 2026 as if they had always been in force, for the shifts of 2023 to be judged by.
private func timelessRulebook() throws -> Rulebook {
  let book = try rulebookOf2026()
  let rules = book.rules.map { rule in
    Rule(
      id: rule.id,
      texts: RuleTexts(title: rule.title, explanation: rule.explanation, hint: rule.hint),
      citation: rule.citation,
      scope: Rule.Scope(force: ForcePeriod(from: .minimum, to: nil), applies: rule.applies),
      constraint: rule.constraint, requires: rule.requires,
      worth: Rule.Worth(points: rule.points, severity: rule.severity), shownAfter: rule.shownAfter)
  }
  return Rulebook(id: book.id, title: book.title, rules: rules)
}

/// The rules that an officer breaks on a petition who does these things to it and leaves.
private func broken(
  by actions: [Action], on petition: PetitionID, of id: ScenarioID
) throws -> Set<String> {
  let scenario = try #require(library.load(id).scenario).judged(by: timelessRulebook())
  return try score(of: petition, in: scenario, doing: actions).brokenRules
}

@Suite struct `The shipped rulebooks` {
  @Test(
    arguments: [
      ("QG-28", "QG-29"), ("QG-24", "QG-25"), ("HN-34", "QG-24"), ("HN-40", "HN-41"),
      ("HN-44", "HN-45"),
    ])
  func `hold what was amended as two rules whose dates adjoin`(
    old: String, new: String
  ) throws {
    let book = try rulebookOf2026()

    let last = try #require(book.rule(RuleID(old))?.force.to)
    let first = try #require(book.rule(RuleID(new))?.force.from)
    #expect(last.advanced(byDays: 1) == first)
  }

  @Test func `call law only what was read, and say of the rest that it is a house rule`() throws {
    for rule in try rulebookOf2026().rules {
      let isHouse = rule.citation.status == .house
      #expect(rule.id.text.hasPrefix("HN-") == isHouse, "\(rule.id)")
      #expect(rule.explanation.vietnamese.hasPrefix("Quy chế mô phỏng") == isHouse, "\(rule.id)")
      #expect(rule.explanation.english.hasPrefix("Simulated house rule") == isHouse, "\(rule.id)")
      #expect(isHouse || rule.citation.source != nil, "\(rule.id)")
    }
  }

  @Test func `take points for more time without a reason and for questions without an end`() throws
  {
    let ask = Action.ask(facts: [.address], text: "Xin cho biết địa chỉ.")

    let lost = try broken(
      by: [
        .open, .classify(.feedback), ask, ask, ask, .accept, .extend(reason: "Cần thêm."),
        .extend(reason: "Cần thêm."),
      ], on: "02", of: "ngay-dau")

    #expect(lost.isSuperset(of: ["HN-42", "HN-44", "HN-45", "HN-46"]))
    #expect(lost.isDisjoint(with: ["HN-37", "HN-38", "HN-43"]))
  }

  @Test func `take points for a forwarded note that tells who denounces`() throws {
    let lost = try broken(
      by: [
        .open, .classify(.denunciation), .accept,
        .forward(to: "ubnd-quan-dong-da", note: "Bà Hà Thị Lụa, 0666 531 082, báo việc dùng xe."),
      ], on: "08", of: "nam-ngay")

    #expect(lost.contains("QG-33"))
  }

  @Test func `take points for urgent matters that are accepted and then left`() throws {
    let lost = try broken(
      by: [.open, .markUrgent, .classify(.feedback), .accept], on: "07", of: "nam-ngay")

    #expect(lost.contains("HN-30"))
    #expect(!lost.contains("HN-51"), "what rests on a broken rule is not judged")
  }
}
