import Fixtures
import JSON
import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Simulation
import Testing
import Wording

@testable import Reports

/// The scorecard of a shift that was handled well until it was closed after so many events.
private func card(after count: Int? = nil) -> Scorecard {
  let scenario = Fixture.scenario()
  var events = ModelHandling.play(scenario).events
  if let count {
    let last = events[count - 1]
    let closed = Event(
      sequence: count + 1, at: last.at, elapsedMilliseconds: last.elapsedMilliseconds,
      petition: nil, happening: .shiftClosed(.finished))
    events = Array(events.prefix(count)) + [closed]
  }
  return Scoring.scorecard(of: scenario, events: events)
}

@Suite struct `A scorecard in words` {
  @Test(arguments: Language.allCases)
  func `begins with the result, the mark and the points`(language: Language) {
    for card in [card(), card(after: 4)] {
      let headline = ScorecardReport(card).lines(language)[0]

      for number in [Int(card.percent), card.passMark, card.pointsEarned, card.pointsPossible] {
        #expect(headline.contains("\(number)"), "\(headline)")
      }
      let words =
        card.isPassed ? Phrase("ĐẠT", "PASSED") : Phrase("CHƯA ĐẠT", "NOT PASSED")
      #expect(headline.contains(" \(words[language]) "), "\(headline)")
    }
  }

  @Test(arguments: Language.allCases)
  func `tells of every rule that was broken what it cost, why, and by which law`(
    language: Language
  ) {
    let card = card(after: 4)
    let lines = ScorecardReport(card).lines(language)

    #expect(card.petitions.contains { !$0.violations.isEmpty })
    for loss in card.petitions.flatMap(\.losses) {
      let rule = loss.rule
      #expect(lines.contains("  −\(loss.points) \(rule.id) \(rule.title[language])"))
      #expect(lines.contains("     \(loss.violation.statement[language])"))
      #expect(lines.contains { $0.hasSuffix(": \(rule.citation.phrase[language])") })
      for entry in loss.consequences {
        let name = CostTexts.lostAlong(entry.rule)[language]
        #expect(lines.contains("       −\(entry.pointsLost) \(name)"))
      }
    }
    #expect(card.petitions.flatMap(\.losses).contains { !$0.consequences.isEmpty })
    for score in card.petitions {
      #expect(lines.contains("#\(score.petition) \(score.subject[language]): \(score.points)/100"))
    }
  }

  @Test func `says of a shift that goes on that nothing is decided`() {
    let scenario = Fixture.scenario()
    let events = ModelHandling.play(scenario).events.prefix(4)
    let lines = ScorecardReport(Scoring.scorecard(of: scenario, events: Array(events))).lines(
      .english)

    #expect(lines[0].hasPrefix("SO FAR") && lines[0].contains(" UNFINISHED "), "\(lines[0])")
    #expect(lines.contains { $0.contains("The shift has not ended") })
    #expect(!lines.contains { $0.contains("NOT PASSED") })
  }

  @Test func `shows what was written and never sent`() throws {
    let scenario = Fixture.scenario()
    let events = ModelHandling.play(scenario).events
    let drafted = try #require(events.firstIndex { $0.activity == .drafted })
    guard case .drafted(let text) = events[drafted].happening else { return }
    func lines(_ events: [Event]) -> [String] {
      ScorecardReport(
        Scoring.scorecard(of: scenario, events: events), unsent: UnsentDraft.all(in: events)
      ).lines(.english)
    }

    let begun = lines(Array(events[...drafted])).joined(separator: " ")
    #expect(begun.contains("Written and not sent"))
    #expect(begun.contains(text.split(separator: " ").prefix(4).joined(separator: " ")))
    #expect(!lines(events).joined().contains("Written and not sent"))
  }

  @Test func `is silent on rules that were kept`() {
    let lines = ScorecardReport(card()).lines(.english)

    #expect(card().petitions.allSatisfy { $0.violations.isEmpty })
    #expect(!lines.contains { $0.hasPrefix("  −") })
    #expect(!lines.contains { $0.contains("tapsu handbook") })
  }
}

@Suite struct `A scorecard for programs` {
  @Test func `says the same, with the evidence of each verdict`() throws {
    let card = card(after: 4)
    let json = ScorecardReport(card).json(.vietnamese)

    #expect(json["percent"] == .integer(Int64(card.percent)))
    #expect(json["passed"] == .bool(card.isPassed))
    let petitions = try #require(json["petitions"]?.array)
    #expect(petitions.count == card.petitions.count)
    for (one, score) in zip(petitions, card.petitions) {
      let verdicts = try #require(one["verdicts"]?.array)
      #expect(one["petition"] == .text(score.petition.text))
      #expect(verdicts.map { $0["rule"] } == score.verdicts.map { .text($0.rule.id.text) })
      let lost = verdicts.compactMap { $0["pointsLost"] }
      #expect(
        lost == score.verdicts.map(\.pointsLost).filter { $0 > 0 }.map { .integer(Int64($0)) })
    }
  }

  @Test func `reads back as it was written`() throws {
    let json = ScorecardReport(card(after: 6)).json(.english)

    #expect(try JSONValue.parse(json.prettyText) == json)
    #expect(try JSONValue.parse(json.canonicalText) == json)
  }
}
