import Auditing
import Documents
import EventLogs
import Fixtures
import JSON
import Petitions
import Scenarios
import Scoring
import Testing
import Wording

@testable import Exports

private let scenario = Fixture.scenario()

private func attempt(
  _ seed: Int, by trainee: String = "HV-1", open: OpenMatters = .none
) -> ExportedAttempt {
  let events = RandomShift.events(seed: seed, in: scenario)
  return ExportedAttempt(
    trainee: trainee, key: "attempt\(seed)", startedAt: 1_700_000_000_123, scenario: scenario,
    events: events, card: Scoring.scorecard(of: scenario, events: events), open: open)
}

@Suite struct `Statements of xAPI` {
  @Test(arguments: 0..<20)
  func `have what the standard asks for`(seed: Int) throws {
    let attempt = attempt(seed)

    let statements = XAPIStatements().statements(of: attempt)

    let arrived = attempt.card.petitions.count { $0.hasArrived }
    #expect(statements.count == 3 + arrived, "seed \(seed)")
    for statement in statements {
      let id = try #require(statement["id"]?.text)
      #expect(id.contains(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))
      #expect(statement["actor"]?["account"]?["homePage"]?.text == "https://tapsu.invalid")
      #expect(statement["actor"]?["account"]?["name"]?.text == "HV-1")
      #expect(statement["verb"]?["id"]?.text?.hasPrefix("http://adlnet.gov/expapi/verbs/") == true)
      #expect(statement["object"]?["id"]?.text?.hasPrefix("https://tapsu.invalid/") == true)
      #expect(statement["version"]?.text == "1.0.3")
      let moment = try #require(statement["timestamp"]?.text)
      #expect(moment.contains(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?\+07:00$/), "\(moment)")
      if let score = statement["result"]?["score"] {
        let (raw, maximum) = (score["raw"]?.integer ?? -1, score["max"]?.integer ?? -1)
        #expect(0 <= raw && raw <= maximum)
        let scaled = try #require(score["scaled"]?.canonicalText)
        #expect(scaled.contains(/^(0|1|0\.\d{1,4})$/), "\(scaled)")
        let share = try #require(Double(scaled))
        #expect(abs(share - Double(raw) / Double(maximum)) < 0.0001)
      }
    }
    #expect(Set(statements.compactMap { $0["id"]?.text }).count == statements.count)
    #expect(Set(statements.compactMap { $0["context"]?["registration"]?.text }).count == 1)
  }

  @Test func `are the same each time, and others for another attempt`() {
    let (one, again, other) = (attempt(3), attempt(3), attempt(4))
    func text(_ attempt: ExportedAttempt) -> [String] {
      XAPIStatements().statements(of: attempt).map(\.canonicalText)
    }

    #expect(text(one) == text(again))
    #expect(Set(text(one)).isDisjoint(with: text(other)))
  }

  @Test func `are others once persons decided otherwise, and under another name`() {
    func ids(_ attempt: ExportedAttempt) -> [String] {
      XAPIStatements().statements(of: attempt).compactMap { $0["id"]?.text }
    }
    let before = attempt(3)
    // Whatever else is decided, the points are others.
    let other = (4..<40).map { attempt($0).card }.first { card in
      card.pointsEarned != before.card.pointsEarned
    }
    guard let other else {
      Issue.record("every shift came to the same points")
      return
    }
    let after = ExportedAttempt(
      trainee: before.trainee, key: before.key, startedAt: before.startedAt, scenario: scenario,
      events: before.events, card: other)

    // That it began is the same; what it came to is said anew.
    #expect(ids(before)[0] == ids(after)[0])
    #expect(!ids(after).contains(ids(before)[ids(before).count - 1]))
    #expect(Set(ids(before)).isDisjoint(with: ids(attempt(3, by: "HV-2B73214242"))))
  }

  @Test func `tell of a provisional result only that it began, and all once it is decided`() {
    let open = attempt(3, open: OpenMatters(texts: 0, appeals: 1))

    let told = XAPIStatements().statements(of: open)

    #expect(told == Array(XAPIStatements().statements(of: attempt(3)).prefix(1)))
  }

  @Test func `tell neither what was right nor what anybody wrote`() {
    let text = XAPIStatements().statements(of: attempt(5)).map(\.canonicalText).joined()

    for word in ["correctResponsesPattern", "truth", "response", "Vì luật", "By law"] {
      #expect(!text.contains(word), "\(word)")
    }
    for petition in scenario.petitions {
      #expect(!text.contains(petition.sender.name ?? "Trần Thị Mai"))
      #expect(!text.contains(petition.truth.why.vietnamese))
    }
  }

  @Test func `give a time as the standard writes it`() {
    let statements = XAPIStatements(home: "https://lms.example.vn").statements(of: attempt(6))

    let duration = statements.last?["result"]?["duration"]?.text
    #expect(duration?.contains(/^PT\d+H\d+M\d+\.\d\dS$/) == true)
    #expect(statements[0]["actor"]?["account"]?["homePage"]?.text == "https://lms.example.vn")
  }
}

@Suite struct `Pseudonyms of trainees` {
  @Test func `are the same for the same trainee and secret, and say nothing`() {
    let names = Pseudonyms(secret: "s")

    #expect(names.name(for: "lan") == names.name(for: "lan"))
    #expect(names.name(for: "lan") != names.name(for: "mai"))
    #expect(names.name(for: "lan") != Pseudonyms(secret: "t").name(for: "lan"))
    #expect(names.name(for: "lan").contains(/^HV-[0-9A-F]{10}$/))
  }
}

@Suite struct `A gradebook for Moodle` {
  @Test func `has an identity, a grade and a word for each`() {
    let table = GradebookTable.table(
      [attempt(1, by: "=HV1"), attempt(2, by: "HV2")], grade: "Two days")

    let lines = table.csv(.english).split(separator: "\r\n")
    #expect(lines[0] == "ID number,Two days,Feedback")
    #expect(lines[1].hasPrefix("'=HV1,"))
    #expect(lines[2].contains(/^HV2,\d+,/))
  }

  @Test func `has no grade where the result is provisional, and says why`() {
    let open = OpenMatters(texts: 2, appeals: 1)
    let table = GradebookTable.table(
      [attempt(1, by: "HV1", open: open)], grade: "Thi")

    #expect(
      table.rows == [
        [
          .text("HV1"), .nothing,
          .text(
            "TẠM TÍNH: còn 2 thư chờ chấm hay chờ quyết, 1 phúc khảo chờ trả lời · PROVISIONAL: 2 texts wait to be marked or settled, 1 appeal waits for an answer"
          ),
        ]
      ])
  }
}

@Suite struct `An event log` {
  /// What the house's own reader of XES makes of a log.
  private func readCases(_ text: String) -> [RegisterCase] {
    var reader = EventLogReader(
      .bytes(Array(text.utf8), pieceByteCount: 4096), named: "log", options: LogOptions())
    var cases: [RegisterCase] = []
    while let next = reader.next() { cases.append(next) }
    return cases
  }

  @Test(arguments: 0..<10)
  func `is read back with the same cases and events`(seed: Int) {
    let attempts = [attempt(seed), attempt(seed + 100, by: "Lan <&>\"'")]
    let text =
      EventLogText.head + attempts.map(EventLogText.traces).joined() + EventLogText.tail

    let cases = readCases(text)

    let expected = attempts.flatMap { attempt in
      scenario.petitions.map { petition in
        attempt.events.filter { $0.petition == petition.id }.map(\.activity.rawValue)
      }.filter { !$0.isEmpty }
    }
    #expect(cases.map { $0.events.map(\.activity) } == expected, "seed \(seed)")
    #expect(!text.contains("Vì luật"))
    for petition in scenario.petitions {
      #expect(!text.contains(petition.sender.name ?? "Trần Thị Mai"))
    }
  }
}
