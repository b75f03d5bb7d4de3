import Authoring
import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Simulation
import Testing
import Wording
import WorkCalendar

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

private let scenarios = library.addresses.map(\.id).compactMap { library.load($0).scenario }

extension ScriptedPetition {
  /// What the model handling writes with an action, for the actions that a closure takes.
  fileprivate func texts(_ isWanted: (Action) -> Bool) -> [String] {
    model.compactMap { step in
      guard case .act(let action) = step, isWanted(action) else { return nil }
      return action.content.text
    }
  }
}

extension String {
  /// The words as they stand between blanks and marks, "ông/bà" as one.
  fileprivate var spokenWords: [String] {
    split { !($0.isLetter || $0 == "/") }.map { $0.lowercased() }
  }
}

/// What a scenario's rules take for a text in the place of the one that its model handling sends.
private func pointsLost(
  _ text: String, in scenario: ScenarioID, of petition: PetitionID,
  for purpose: MarkedReply.Purpose = .answer
) throws -> Int {
  let scenario = try #require(scenarios.first { $0.id == scenario })
  var judge = ReplyJudge(scenario)
  let reply = MarkedReply(
    petition: petition, verdict: .unfair, mark: "", purpose: purpose, text: text)
  let judgement = judge.judgement(of: reply)
  return try #require(judgement).pointsLost
}

/// The text that the model handling answers with.
private func modelAnswer(in scenario: ScenarioID, of petition: PetitionID) throws -> String {
  let scenario = try #require(scenarios.first { $0.id == scenario })
  let petition = try #require(scenario.petitions.first { $0.id == petition })
  return try #require(petition.texts { [.draft, .decline].contains($0.verb) }.last)
}

/// Faults of scenarios that were found by use, each with its input.
@Suite struct `Mended faults` {
  @Test func `an officer may tell when they did what the file has them do`() throws {
    let scenario = try #require(scenarios.first { $0.id == "ngay-dau" })
    let forwarded = try #require(
      ModelHandling.play(scenario).events.first {
        $0.petition == "02" && $0.activity == .forwarded
      })
    let answer = try modelAnswer(in: scenario.id, of: "02")
    func lost(at minute: Int) throws -> Int {
      let text =
        answer + "\nLúc \(minute / 60) giờ \(minute % 60) ngày \(forwarded.at.date.text), "
        + "chúng tôi đã chuyển phản ánh này tới đơn vị."
      return try pointsLost(text, in: scenario.id, of: "02")
    }

    #expect(try lost(at: forwarded.at.minuteOfDay) == 0)
    #expect(try lost(at: forwarded.at.minuteOfDay + 37) > 0)
  }

  @Test func `who merges two messages may tell when either came`() throws {
    let scenario = try #require(scenarios.first { $0.id == "hop-thu-zalo" })
    let petition = try #require(scenario.petitions.first { $0.id == "04" })
    let told = petition.texts { $0.verb == .apologise }.joined()
    func lost(at time: String) throws -> Int {
      try pointsLost(
        told + " Ảnh giấy hẹn đã ở trong hồ sơ ấy từ \(time).", in: scenario.id,
        of: petition.id)
    }

    #expect(try lost(at: "08:09") == 0)
    #expect(try lost(at: "08:39") > 0)
  }

  @Test(arguments: [
    ("ngay-dau", "01", "HN-01"), ("ngay-dau", "02", "QG-12"), ("hop-thu-zalo", "06", "QG-12"),
  ])
  func `an unsent reply is one loss with one cause`(
    id: ScenarioID, number: PetitionID, cause: String
  ) throws {
    let scenario = try #require(scenarios.first { $0.id == id })
    let petition = try #require(scenario.petitions.first { $0.id == number })
    let sent: Set<Activity> = [.replied, .published, .rated]
    let events = ModelHandling.play(scenario).events.filter {
      $0.petition != petition.id || !sent.contains($0.activity)
    }

    let card = Scoring.scorecard(of: scenario, events: events)
    let score = try #require(card.petitions.first { $0.petition == petition.id })

    #expect(score.brokenRules == [cause])
  }

  @Test func `a denunciation of a ward's officer goes to the ward's chairman`() throws {
    let scenario = try #require(scenarios.first { $0.id == "hop-thu-zalo" })
    let petition = try #require(scenario.petitions.first { $0.id == "03" })
    let refusal = petition.texts { $0.verb == .decline }.joined()

    #expect(petition.truth.nature.kind == .denunciation)
    #expect(refusal.contains("Chủ tịch UBND phường"))
  }

  @Test func `whoever reports corruption is protected by a rule of the law`() {
    let rules = scenarios.flatMap(\.rulebook.rules).filter {
      $0.citation.document.contains("Luật Phòng, chống tham nhũng")
    }

    #expect(rules.contains { $0.citation.article == "67" })
  }

  @Test func `nobody is called man or woman before the name is known`() {
    let guessed: Set = ["anh", "chị", "ông", "bà", "cô", "chú", "bác"]
    for scenario in scenarios {
      for petition in scenario.petitions {
        for step in petition.model {
          guard case .act(.ask(let facts, let text)) = step, facts.contains(.name) else { continue }
          let found = text.spokenWords.filter(guessed.contains)
          #expect(found == [], "\(scenario.id) #\(petition.id): \(text)")
        }
      }
    }
  }

  @Test(arguments: [
    "chắc chắn sẽ", "cam đoan", "bảo đảm sẽ", "hứa sẽ", "nhất định sẽ", "giải quyết dứt điểm",
  ])
  func `no model letter promises what nobody can`(words: String) {
    for scenario in scenarios {
      for petition in scenario.petitions {
        let letters = petition.texts { $0.verb.entry.writesToSender || $0.verb == .draft }
        #expect(
          !letters.contains { $0.lowercased().contains(words) }, "\(scenario.id) #\(petition.id)")
      }
    }
  }

  @Test(arguments: [
    // Nothing said, abuse, a bribe asked for, a fine made up, another language.
    "Ok.", "Đồ ngu, đã bảo chờ rồi còn hỏi. Về đi, bao giờ có thì gọi.",
    "Muốn nhanh thì chị gửi 2 triệu bồi dưỡng anh em là có ngay.",
    "Phường sẽ phạt người trực 15.000.000 đồng theo Nghị định 144/2021/NĐ-CP.",
    "Dear sir, we have received your message and will forward it to the competent unit.",
  ])
  func `no cheat of a letter earns what an answer does`(text: String) throws {
    #expect(try pointsLost(text, in: "hop-thu-zalo", of: "01") >= 20)
  }

  @Test(arguments: [
    ("ngày 15/02/2023", "ngày 15 tháng 2"),
    ("Nghị định 20/2008/NĐ-CP", "Nghị định số 20 năm 2008 của Chính phủ"),
    ("chưa đủ căn cứ kết luận", "chưa có đủ cơ sở để kết luận"),
  ])
  func `a fair letter in other words loses nothing`(words: String, others: String) throws {
    let letter = try modelAnswer(in: "hop-thu-zalo", of: "01")
    #expect(letter.contains(words))

    let said = letter.replacing(words, with: others)

    #expect(try pointsLost(said, in: "hop-thu-zalo", of: "01") == 0)
  }

  @Test func `an answer without the second half of what the unit found is missed`() throws {
    let letter = try modelAnswer(in: "hop-thu-zalo", of: "01")
    let half = letter.split(separator: "\n").filter { !$0.hasPrefix("Hai là") }
      .joined(separator: "\n")
    #expect(half.count < letter.count)

    #expect(try pointsLost(half, in: "hop-thu-zalo", of: "01") > 0)
  }

  @Test func `a meeting that never was is missed`() throws {
    let letter = try modelAnswer(in: "nam-ngay", of: "03")
    let invented = letter + "\nSở đã có buổi gặp mặt, làm việc với ông và ông đã đồng ý."

    #expect(try pointsLost(letter, in: "nam-ngay", of: "03") == 0)
    #expect(try pointsLost(invented, in: "nam-ngay", of: "03") > 0)
  }

  @Test func `a merge is told to its sender by a rule, and by no question`() throws {
    let scenario = try #require(scenarios.first { $0.id == "hop-thu-zalo" })
    let petition = try #require(scenario.petitions.first { $0.id == "04" })
    let telling: Set<Activity> = [.apologised, .informed]
    let events = ModelHandling.play(scenario).events.filter {
      $0.petition != petition.id || !telling.contains($0.activity)
    }

    let card = Scoring.scorecard(of: scenario, events: events)
    let score = try #require(card.petitions.first { $0.petition == petition.id })

    #expect(score.brokenRules.contains("HN-93"))
  }

  @Test func `what a message does not give is not known when it comes`() throws {
    let scenario = try #require(scenarios.first { $0.id == "hop-thu-zalo" })
    let petition = try #require(scenario.petitions.first { $0.id == "01" })
    let first = try #require(petition.messages.first)

    #expect(petition.sender.address != nil)
    #expect(!first.gives.contains { $0.fact == .address })
    #expect(!petition.disclosedOnArrival.contains { $0.fact == .address })
  }

  @Test func `a letter before the answer may not tell what only the answer brings`() throws {
    let scenario = try #require(scenarios.first { $0.id == "hop-thu-zalo" })
    let petition = try #require(scenario.petitions.first { $0.id == "01" })
    let letter = try modelAnswer(in: "hop-thu-zalo", of: "01")
    let early = try score(
      of: petition.id, in: scenario,
      doing: [
        .open, .classify(petition.truth.nature.kind, box: petition.truth.box), .accept,
        .inform(text: letter),
      ])

    #expect(!early.brokenRules.isDisjoint(with: ["HN-84", "HN-103"]))
  }

  @Test func `what two copies of a decree differ on is scored by no rule`() {
    let cited = scenarios.flatMap(\.rulebook.rules).map(\.citation).filter {
      $0.document.contains("154/2026") && $0.article == "4"
    }

    #expect(!cited.isEmpty)
    #expect(!cited.contains { $0.clause == "2" })
  }

  /// What petitions of the half month have to tell of the law on their days.
  static let laws: [(id: PetitionID, words: [String])] = [
    // A person about to lose the house may ask for suspension, and the settler has to talk to them.
    ("02", ["tạm đình chỉ", "đối thoại"]),
    // The permit of a house, whose decree changed that very day.
    ("04", ["217/2026"]),
    // A refusal at the reception is signed by the head, on its form.
    ("10", ["Mẫu 01/TCD", "người đứng đầu"]),
  ]

  @Test(arguments: laws)
  func `the half month tells of each law that it plays under`(
    id: PetitionID, words: [String]
  ) throws {
    let scenario = try #require(scenarios.first { $0.id == "nua-thang-bay" })
    let petition = try #require(scenario.petitions.first { $0.id == id })
    let told = petition.texts { _ in true } + [petition.truth.why.vietnamese]

    for word in words { #expect(told.contains { $0.contains(word) }, "\(word)") }
  }

  @Test func `no desk sends the conduct of a service point to itself`() throws {
    let scenario = try #require(scenarios.first { $0.id == "nua-thang-bay" })
    let units = scenario.petitions.filter { $0.truth.nature.matter == .conduct }
      .compactMap(\.truth.road.unit)

    #expect(units.contains("trung-tam-phuc-vu-hanh-chinh-cong"))
    #expect(!units.contains { $0.text.contains("van-phong") })
  }

  @Test func `nothing is said to be handed over before the day on which it is`() throws {
    let scenario = try #require(scenarios.first { $0.id == "hai-ngay-giua-nam" })
    let july = try #require(CivilDate(year: 2025, month: 7, day: 1))
    let early = scenario.petitions.filter { $0.arrives.date < july }

    #expect(!early.isEmpty)
    for petition in early {
      let said =
        [petition.reactions.unit?.lasting.says].compactMap(\.self)
        + petition.texts { _ in true }
      #expect(!said.contains { $0.contains("đã bàn giao") }, "#\(petition.id)")
    }
  }

  @Test func `how often a sender is asked rests on no decree on files`() {
    let onQuestions = scenarios.flatMap(\.rulebook.rules).filter {
      $0.constraint.patterns.contains { $0.activities == [Activity.asked.id] }
    }

    #expect(!onQuestions.isEmpty)
    #expect(!onQuestions.contains { $0.citation.document.contains("63/2010") })
  }

  @Test func `what is due by a letter of the tax office is due on a day that it may name`() throws {
    let scenario = try #require(scenarios.first { $0.id == "hai-ngay-giua-nam" })
    let petition = try #require(scenario.petitions.last)
    let due = try #require(CivilDate(year: 2025, month: 7, day: 3))

    #expect(petition.truth.claims.contains { $0.patterns.contains { $0.contains(due.text) } })
    #expect(scenario.calendar.closing(ofDay: due) != nil)
    #expect(petition.arrives.date < due)
  }

  @Test func `an organisation may be named in public, whoever signs for it may not`() throws {
    let scenario = try #require(scenarios.first { $0.id == "sau-tieu-chi" })
    let petition = try #require(scenario.petitions.first { $0.id == "01" })
    func broken(hiding parts: [String]) throws -> Set<String> {
      let handled = petition.handled(
        by: petition.model + [.act(.redact(parts: parts)), .act(.publish)])
      let petitions = scenario.petitions.map { $0.id == handled.id ? handled : $0 }
      let events = ModelHandling.play(scenario.with(petitions)).events
      let card = Scoring.scorecard(of: scenario, events: events)
      return try #require(card.petitions.first { $0.petition == petition.id }).brokenRules
    }

    let data = petition.truth.care.personalData
    let ofWhoHidesAll = try broken(hiding: data)
    let ofWhoLeavesTheName = try broken(hiding: Array(data.dropFirst()))

    #expect(ofWhoHidesAll == [])
    #expect(!ofWhoLeavesTheName.isDisjoint(with: ["QG-24", "HN-34", "HN-66"]))
  }
}
