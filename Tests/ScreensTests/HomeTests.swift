import Petitions
import Randomness
import Scenarios
import TerminalUI
import Testing
import Wording

@testable import Screens

/// A thousand scenarios, of which nothing has been read.
private let many = HomeContents(
  entries: (100..<1_100).map {
    HomeEntry(scenario: ScenarioID("bai-\($0)"), level: .basic, content: .unread)
  }, unfinished: [], scenariosFolder: "scenarios")

private func read(_ entry: HomeEntry) -> HomeEntry {
  HomeEntry(
    scenario: entry.scenario, level: entry.level,
    content: entry.scenario.text.hasSuffix("7")
      ? .broken("\(entry.scenario): lỗi TS0038: thiếu khóa title")
      : .readable(
        HomeEntry.Head(
          title: Phrase(verbatim: "Bài \(entry.scenario)"), role: .reception, days: 1,
          petitionCount: 3, limits: RealLimits(shiftMilliseconds: 60_000, petitionMilliseconds: nil)
        )))
}

/// A home screen whose entries are read as they come into view.
private struct Reading {
  private(set) var app: App
  private(set) var readCount = 0

  init(_ contents: HomeContents, _ size: Size) {
    app = App(language: .vietnamese, home: contents)
    send(.resized(size))
  }

  mutating func send(_ event: AppEvent) {
    for effect in app.handle(event) {
      guard case .readEntries(let entries) = effect else { continue }
      readCount += entries.count
      send(.entries(entries.map(read)))
    }
  }

  mutating func press(_ key: Key) {
    send(.key(key, elapsedMilliseconds: 0))
  }
}

@Suite struct HomeTests {
  @Test func `of a thousand scenarios only those that may be in view are read`() {
    var home = Reading(many, Size(width: 80, height: 24))

    #expect(home.readCount == 25)
    #expect(!home.app.home.choices.prefix(25).contains { $0 == .entry(many.entries[0]) })

    home.press(.down)
    #expect(home.readCount == 26)

    home.press(.end)
    #expect(home.readCount == 26 + 25)
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 30)])
  func `what is shown has been read, its errors too, wherever one goes`(_ size: Size) {
    let all = HomeContents(
      entries: many.entries.map(read), unfinished: [], scenariosFolder: "scenarios")
    var lazy = Reading(many, size)
    var whole = Reading(all, size)
    var random = SeededGenerator(seed: 7)
    for round in 0..<300 {
      let keys: [Key] = [.down, .down, .down, .up, .end, .home, .down, .up]
      let key = random.one(of: keys)
      lazy.press(key)
      whole.press(key)

      var (one, other) = (lazy.app, whole.app)
      #expect(one.draw(size).grid.text == other.draw(size).grid.text, "round \(round)")
    }
    #expect(whole.readCount == 0)
  }

  @Test func `the sentence on a scenario with an error is seen however far down it is`() {
    var home = Reading(many, Size(width: 80, height: 24))
    for _ in 0..<107 { home.press(.down) }

    home.press(.enter)

    var app = home.app
    let lines = app.draw(Size(width: 80, height: 24)).grid.text.split(separator: "\n")
    #expect(lines.contains { $0.contains("! bai-207: lỗi TS0038") })
  }

  @Test func `what was selected stays so when the list has to be read again`() {
    var home = Reading(many, Size(width: 80, height: 24))
    home.press(.down)

    home.send(.home(many))

    guard case .entry(let entry)? = home.app.home.selected else {
      Issue.record("nothing is selected")
      return
    }
    #expect(entry.scenario == "bai-101")
    #expect(entry.content != .unread)
  }
}
