import Foundation
import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Testing

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

@Suite struct `Officers who do not read` {
  @Test func `are tried on every scenario, and so are letters and worse work`() throws {
    let ids = Set(library.addresses.map(\.id))

    #expect(Set(Self.known.map(\.id)) == ids)
    #expect(Set(Worsening.scenarios) == ids)
    #expect(try Set(FiguresPage.keys(of: .unread)) == Set(ids.map { "`\($0)`" }))
    #expect(
      try Set(FiguresPage.keys(of: .careless)) == Set(Self.writing.map { "`\($0.id)`" }))
    #expect(try Set(FiguresPage.keys(of: .letters)) == Set(ids.map { "`\($0)`" }))
    #expect(
      try Set(FiguresPage.keys(of: .decided)) == Set(Self.decided.map { "`\($0.id)`" }))
    #expect(try FiguresPage.keys(of: .worsenings).sorted() == Worsening.all.map(\.name).sorted())
  }

  /// How far below the pass mark each of them has to stay, in percent.
  static let distance = 10

  /// Of how many officers the score comes nearer to the pass mark than that, and the highest score.
  ///
  /// These numbers may only fall; when the first is zero everywhere, a score cannot be had unread.
  static let known: [(id: ScenarioID, near: Int, highest: Int)] = [
    ("ngay-dau", 0, 32), ("hop-thu-zalo", 0, 31), ("nam-ngay", 0, 19),
    ("hai-ngay-giua-nam", 0, 40), ("nua-thang-bay", 0, 18), ("phuong-tiep-phuong-lam", 0, 40),
    ("sau-tieu-chi", 0, 50), ("lanh-dao-duyet", 0, 50), ("chu-tich-phuong-duyet", 0, 50),
    ("bon-ngay-tiep-dan", 0, 30),
  ]

  /// How many seeds each is tried with; `TAPSU_SEEDS=20` for the long run.
  static let seedCount =
    ProcessInfo.processInfo.environment["TAPSU_SEEDS"].flatMap(Int.init) ?? 1

  @Test(arguments: known)
  func `do not come near the pass mark`(id: ScenarioID, near: Int, highest: Int) throws {
    let scenario = try #require(library.load(id).scenario)
    var scores: [(name: String, percent: Int, seed: Int)] = []
    for officer in CarelessOfficer.all {
      let best = (1...Self.seedCount).map { seed in
        (name: officer.name, percent: officer.work(scenario, seed: seed).percent, seed: seed)
      }.max { $0.percent < $1.percent }
      scores.append(try #require(best))
    }
    scores.sort { ($1.percent, $0.name) < ($0.percent, $1.name) }
    let passing = scores.filter { $0.percent > scenario.passMark - Self.distance }
    print("\(id), pass mark \(scenario.passMark):")
    for score in scores { print("  \(score.percent)  \(score.name) (seed \(score.seed))") }
    if Self.seedCount == 1, let best = scores.first {
      try FiguresPage.hold(
        [
          "`\(id)`", scenario.role.rawValue, "\(scenario.passMark)", "\(scores.count)",
          "\(best.percent)", best.name,
        ], in: .unread)
    }
    #expect(passing.count <= near, "\(passing)")
    #expect(scores.allSatisfy { $0.percent <= highest })
  }

  /// Of how many who decide well and write without reading the score comes nearer to the pass mark than
  /// ``distance``, and their highest score; may only fall.
  ///
  /// Two of the five petitions of *phuong-tiep-phuong-lam* are handed on, and nobody at that desk writes to
  /// their senders: whoever decides them well has 40 points without a letter, and its pass mark is higher.
  static let writing: [(id: ScenarioID, near: Int, highest: Int)] = [
    ("ngay-dau", 0, 22), ("hop-thu-zalo", 0, 27), ("nam-ngay", 0, 22),
    ("hai-ngay-giua-nam", 0, 5), ("nua-thang-bay", 0, 15), ("phuong-tiep-phuong-lam", 0, 58),
    ("sau-tieu-chi", 0, 37), ("bon-ngay-tiep-dan", 0, 12),
  ]

  @Test(arguments: writing)
  func `do not come near it by good decisions and careless letters`(
    id: ScenarioID, near: Int, highest: Int
  ) throws {
    let scenario = try #require(library.load(id).scenario)
    let scores = CarelessWriter.all.map { writer in
      let card = writer.work(scenario)
      return (name: writer.name, percent: card.percent, isPassed: card.isPassed)
    }.sorted { ($1.percent, $0.name) < ($0.percent, $1.name) }
    print("\(id), pass mark \(scenario.passMark), decided well:")
    for score in scores {
      print("  \(score.percent) \(score.isPassed ? "passed" : "failed")  \(score.name)")
    }
    if let best = scores.first {
      try FiguresPage.hold(
        [
          "`\(id)`", "\(scenario.passMark)", "\(scores.count)", "\(best.percent)", best.name,
        ], in: .careless)
    }
    let passing = scores.filter { $0.percent > scenario.passMark - Self.distance }
    #expect(passing.count <= near, "\(passing)")
    #expect(!scores.contains { $0.isPassed })
    #expect(scores.allSatisfy { $0.percent <= highest })
  }

  /// The highest score of those who decide as the model does and write without reading until they are
  /// signed; may only fall.
  static let decided: [(id: ScenarioID, highest: Int)] = [
    ("ngay-dau", 33), ("hop-thu-zalo", 58), ("nam-ngay", 42), ("hai-ngay-giua-nam", 27),
    ("nua-thang-bay", 46), ("phuong-tiep-phuong-lam", 53), ("sau-tieu-chi", 0),
    ("bon-ngay-tiep-dan", 20),
  ]

  @Test(arguments: decided)
  func `do not come near it by good decisions and letters that are signed in the end`(
    id: ScenarioID, highest: Int
  ) throws {
    let scenario = try #require(library.load(id).scenario)
    let cards = DecidedOfficer.all.map { (name: $0.name, card: $0.work(scenario)) }
      .sorted { ($1.card.percent, $0.name) < ($0.card.percent, $1.name) }
    print("\(id), pass mark \(scenario.passMark), decided well and signed:")
    for (name, card) in cards {
      print("  \(card.percent)  \(name)")
      for petition in card.petitions {
        let losses = petition.losses.map { "\($0.rule.id) \($0.points)" }
        print("    #\(petition.petition): \(petition.points), \(losses)")
      }
    }
    let best = try #require(cards.first)
    try FiguresPage.hold(
      [
        "`\(id)`", "\(scenario.passMark)", "\(cards.count)", "\(best.card.percent)", best.name,
      ], in: .decided)
    #expect(best.card.percent <= scenario.passMark - Self.distance)
    #expect(best.card.percent <= highest)
  }
  /// What is earned by who decides as the model does and copies the longest sentence of the unit's answer.
  ///
  /// May only fall. It passes where that sentence tells the sender most of what there is to know.
  static let relayed: [(id: ScenarioID, highest: Int)] = [
    ("ngay-dau", 22), ("hop-thu-zalo", 59), ("nam-ngay", 75), ("hai-ngay-giua-nam", 53),
    ("nua-thang-bay", 59), ("phuong-tiep-phuong-lam", 53), ("sau-tieu-chi", 21),
    ("bon-ngay-tiep-dan", 22),
  ]

  @Test(arguments: relayed)
  func `earn what the unit's own sentence tells`(id: ScenarioID, highest: Int) throws {
    let scenario = try #require(library.load(id).scenario)

    let card = DecidedOfficer.relaying.work(scenario)

    print("\(id), pass mark \(scenario.passMark), relayed: \(card.percent)")
    #expect(card.percent <= highest)
  }
}
