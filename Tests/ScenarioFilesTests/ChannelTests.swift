import Petitions
import Rules
import Scenarios
import Testing
import Wording
import WorkCalendar

@testable import ScenarioFiles

@Suite struct `The limits of channels` {
  private static let rulebook = """
    tapsu: 1
    rulebook: mau
    title: {vi: Bộ mẫu, en: The sample}
    extends: nen
    channels:
      zalo: {answer-window: 7 days, free-messages: 8, free-window: 48 hours}
    rules:
      - id: HN-01
        title: {vi: Còn nhắn được, en: While it is open}
        citation: {document: Quy chế mô phỏng, status: house}
        from: 2023-01-01
        constraint:
          precedence:
            activation: {activity: replied}
            target: {activity: [arrived, citizen-wrote]}
            within: channels.zalo.answer-window
        points: 10
        severity: minor
        explanation: {vi: Nêu căn cứ., en: Name the law.}

    """

  private func scenario(channels: String = "") throws -> Scenario {
    let text = goodText(goodPath)
      .replacing("\npetitions:", with: "\n\(channels)petitions:")
    let result = ScenarioLibrary.load(
      materials: goodFiles(replacing: ["rulebooks/mau.yaml": Self.rulebook, goodPath: text]),
      scenario: goodPath)
    #expect(result.diagnostics.map { result.render($0, language: .english) } == [])
    return try #require(result.scenario)
  }

  private func window(_ scenario: Scenario) throws -> Window? {
    try #require(scenario.rulebook.rule("HN-01")).constraint.window
  }

  @Test func `are the rulebook's where a scenario sets none`() throws {
    let scenario = try scenario()

    #expect(
      scenario.limits(of: .zalo)
        == ChannelLimits(
          answerWindowMinutes: 7 * 1440, freeMessages: 8, freeWindowMinutes: 48 * 60))
    #expect(scenario.limits(of: .email) == .none)
    #expect(try window(scenario)?.within == .simulated(.minutes(7 * 1440)))
  }

  @Test func `are a scenario's own where it sets them, for the rules too`() throws {
    let scenario = try scenario(channels: "channels: {zalo: {answer-window: 48 hours}}\n")

    #expect(scenario.limits(of: .zalo) == ChannelLimits(answerWindowMinutes: 48 * 60))
    #expect(try window(scenario)?.within == .simulated(.minutes(48 * 60)))
    #expect(try window(scenario.judged(by: scenario.rulebook))?.within != nil)
  }

  @Test func `are lifted by a scenario that names the channel without them`() throws {
    let scenario = try scenario(channels: "channels: {zalo: {free-messages: 3}}\n")

    #expect(scenario.limits(of: .zalo).answerWindowMinutes == nil)
    #expect(try window(scenario)?.within == nil)
  }
}
