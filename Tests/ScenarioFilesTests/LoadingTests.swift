import Diagnostics
import Foundation
import Petitions
import Randomness
import Rules
import Scenarios
import Testing
import Wording
import WorkCalendar

@testable import ScenarioFiles

private func load(_ files: [SourceFile] = goodFiles) -> LoadResult {
  ScenarioLibrary.load(materials: files, scenario: goodPath)
}

private func codes(_ result: LoadResult) -> [DiagnosticCode] {
  result.diagnostics.map(\.code)
}

@Test func `a scenario is read with everything that it says`() throws {
  let result = load()

  #expect(result.diagnostics.isEmpty)
  let scenario = try #require(result.scenario)
  #expect(scenario.id == "mau")
  #expect(scenario.title == Phrase("Ca mẫu", "A sample shift"))
  #expect(scenario.head.level == .basic)
  #expect(scenario.role == .reception)
  #expect(scenario.time.date.iso == "2023-02-13")
  #expect(scenario.time.days == 2)
  #expect(scenario.time.pace == 60)
  #expect(
    scenario.time.limits == RealLimits(shiftMilliseconds: 1_200_000, petitionMilliseconds: 480_000))
  #expect(scenario.passMark == 60)
  #expect(scenario.briefing.rulesOfTheDay == [Phrase("Trả lời có dấu", "Write with diacritics")])
  #expect(scenario.approvalDelay == .officeMinutes(30))
  #expect(scenario.petitions.map(\.id) == ["01", "02"])
  #expect(scenario.units.units.count == 6)
  #expect(scenario.templates.map(\.verb) == [.ask, .send])
}

@Test func `a petition is read with its truth, its reactions and its model handling`() throws {
  let petition = try #require(load().scenario?.petition("01"))

  #expect(petition.arrives.iso == "2023-02-13T08:12:00+07:00")
  #expect(petition.sender.gives == [.phone])
  #expect(petition.messages.map { $0.at.clock } == ["08:12", "08:33"])
  #expect(
    petition.messages[1].content
      == .attachment(Attachment(kind: .image, what: Phrase("giấy hẹn mờ", "a blurred slip"))))
  #expect(petition.truth.road.unit == "so-tu-phap")
  #expect(petition.truth.road.keepFrom == ["ubnd-phuong-tan-le"])
  #expect(petition.truth.care.missing == [.name, .address])
  #expect(petition.truth.claims.map(\.patterns) == [["<Nghị định 23/2015>"]])
  #expect(petition.reactions.ask.map(\.fact) == [.name, .address])
  #expect(petition.reactions.late?.after == .officeMinutes(600))
  #expect(petition.reactions.rating == ScriptedRating(good: 5, late: 2))
  #expect(petition.model.count == 13)
  #expect(petition.model[4] == .await(.citizen))
  #expect(
    petition.model[5] == .act(.forward(to: "so-tu-phap", note: "Kính chuyển Sở Tư pháp.")))
}

@Test func `an answer tells what was asked for, in the words that the record will have`() throws {
  let petition = try #require(load().scenario?.petition("01"))

  #expect(petition.disclosedOnArrival == [Disclosure(fact: .phone, words: "0601 234 567")])
  #expect(petition.words(for: .name, in: "Mai nhé, Trần Thị Mai") == "Trần Thị Mai")
  #expect(petition.words(for: .name, in: "e ơi cho a hỏi phí chứng thực") == nil)
}

@Test func `rules come after those that they require, inherited ones first`() throws {
  let rules = try #require(load().scenario?.rulebook.rules)

  #expect(
    rules.map(\.id.text) == ["QG-01", "QG-02", "HN-01", "HN-02", "HN-03", "HN-04", "HN-05"])
}

@Test func `conditions and constraints are read as what they mean`() throws {
  let rulebook = try #require(load().scenario?.rulebook)
  let first = try #require(rulebook.rule("HN-01"))
  let text = try #require(rulebook.rule("HN-04"))

  #expect(
    first.applies.tests == [
      AttributeTest(
        attribute: "truth.kind", comparison: .anyOf(.literal(["feedback", "recommendation"]))),
      // An authority can be the word "none".
      AttributeTest(attribute: "truth.authority", comparison: .noneOf(.literal(["none"]))),
      AttributeTest(attribute: "truth.unit", comparison: .present),
      AttributeTest(attribute: "truth.duplicate-of", comparison: .absent),
      AttributeTest(attribute: "truth.mixed", comparison: .anyOf(.literal(["false"]))),
      AttributeTest(
        attribute: "petition.channel", comparison: .anyOf(.literal(["zalo", "national-portal"]))),
      AttributeTest(attribute: "shift.role", comparison: .anyOf(.literal(["reception"]))),
    ])
  #expect(
    first.constraint
      == .response(
        activation: EventPattern(activities: [.accepted]),
        target: EventPattern(
          activities: [.forwarded, .returned],
          condition: Condition(tests: [
            AttributeTest(attribute: "unit", comparison: .anyOf(.attribute("truth.unit")))
          ])),
        within: Window(limit: .workingDays(1))))
  #expect(
    text.constraint
      == .text(
        activation: EventPattern(activities: [.replied]),
        TextRequirement(
          must: .init(claims: .truth), mustNot: .init(mention: .attribute("truth.personal-data")),
          size: .init(wordsMinimum: 10, wordsMaximum: 400))))
}

@Test func `the attributes that rules may name are those that events carry`() {
  for activity in Activity.allCases {
    let attributes = [
      "date": "2023-02-13", "reason": "spam", "cause": "more", "unit": "u", "text": "t",
      "kind": "spam", "into": "01", "box": "conduct",
      "defect": "partial", "conclusion": "keep", "status": "processing",
      "limit": "first",
    ].map { Attribute($0.key, .text($0.value)) }
    let others = [
      Attribute("stars", .number(5)), Attribute("facts", .list(["name"])),
      Attribute("parts", .list(["p"])), Attribute("faults", .list(["rude"])),
      Attribute("milliseconds", .number(5)), Attribute("version", .number(2)),
      Attribute("criteria", .list(["necessity"])), Attribute("units", .list(["u"])),
    ]
    let closing = Attribute("reason", .text("finished"))
    let all =
      (activity == .shiftClosed ? [closing] : []) + attributes + others
    // No order carries both words and minutes.
    let happenings: [Happening] =
      activity == .ordered
      ? [.ordered(.notice("t"), number: 1), .ordered(.time(minutes: 5), number: 2)]
      : [Happening(activity: activity, attributes: all)].compactMap(\.self)
    var names: [String] = []
    for name in happenings.flatMap(\.attributes).map(\.name) where !names.contains(name) {
      names.append(name)
    }

    #expect(names == activity.attributeNames, "\(activity)")
  }
}

@Test func `what was read gives the same scenario again, without the folder`() throws {
  let first = load()

  let second = ScenarioLibrary.load(materials: first.materials, scenario: first.path)

  #expect(first.materials == goodFiles.sorted { $0.path < $1.path })
  #expect(second.scenario == first.scenario)
  #expect(second.digest == first.digest)
}

@Test func `the digest sees every byte, every path and every border between files`() {
  let files = [SourceFile(path: "a", bytes: [1, 2]), SourceFile(path: "b", bytes: [3])]

  let digest = SourceFile.digest(of: files)

  #expect(digest.count == 64)
  #expect(SourceFile.digest(of: files.reversed()) == digest)
  let others = [
    [SourceFile(path: "a", bytes: [1]), SourceFile(path: "b", bytes: [2, 3])],
    [SourceFile(path: "c", bytes: [1, 2]), SourceFile(path: "b", bytes: [3])],
    [SourceFile(path: "a", bytes: [1, 2])],
  ]
  for other in others { #expect(SourceFile.digest(of: other) != digest) }
}

@Test func `an error in a file that a scenario refers to refuses the scenario`() {
  let units = goodText("units/mau.yaml").replacing("level: commune", with: "level: ward")

  let result = load(goodFiles(replacing: ["units/mau.yaml": units]))

  #expect(result.scenario == nil)
  #expect(result.diagnostics.map(\.location.file) == ["units/mau.yaml"])
}

@Test(arguments: [("2023-02-13", 0), ("2023-02-14", 1)])
func `a unit is held against the day of its petition, not the first of the shift`(
  day: String, complaints: Int
) {
  let units = goodText("units/mau.yaml").replacing(
    "remit: [chứng thực, hộ tịch]", with: "remit: [chứng thực, hộ tịch]\n    to: 2023-02-13")
  let text = goodText(goodPath).replacing(
    "arrives: 2023-02-13T08:12", with: "arrives: \(day)T08:12"
  )
  .replacing("at: 2023-02-13T08:33", with: "at: \(day)T08:33")
  .replacing("arrives: 2023-02-13T09:00", with: "arrives: 2023-02-14T09:00")

  let result = load(goodFiles(replacing: ["units/mau.yaml": units, goodPath: text]))

  #expect(codes(result).count { $0 == FileProblem.unitNotInOffice.code } == complaints * 2)
}

@Test func `a warning lets a scenario through`() {
  let text = goodText(goodPath).replacing("0601 234 567", with: "0912 345 678")

  let result = load(goodFiles(replacing: [goodPath: text]))

  #expect(result.scenario != nil)
  #expect(!result.diagnostics.isEmpty)
  #expect(result.diagnostics.allSatisfy { $0.code == FileProblem.phoneMayBeReal.code })
}

@Test func `a reference to a file of another kind is an error`() {
  let result = load(goodFiles(replacing: ["units/mau.yaml": goodText("templates/mau.yaml")]))

  #expect(codes(result) == [FileProblem.kindUnexpected.code])
}

@Test func `a rulebook is no scenario to play`() {
  let result = ScenarioLibrary.load(materials: goodFiles, scenario: "rulebooks/mau.yaml")

  #expect(result.scenario == nil)
  #expect(codes(result) == [FileProblem.kindUnexpected.code])
}

@Test func `rulebooks extend each other up to a depth, and a circle is an error`() {
  func rulebook(_ id: String, extends other: String) -> String {
    goodText("rulebooks/nen.yaml").replacing("rulebook: nen", with: "rulebook: \(id)")
      .replacing("rules:", with: "extends: \(other)\nrules:").replacing("QG-", with: "\(id)-")
  }
  let alone = "extends: alone\n"
  // mau, nen and those from a to f are as many as may be.
  let letters = ["a", "b", "c", "d", "e", "f", "g"]
  var books = [
    "rulebooks/nen.yaml": rulebook("nen", extends: "a"),
    "rulebooks/mau.yaml": goodText("rulebooks/mau.yaml").replacing("QG-", with: "nen-"),
  ]
  for (id, next) in zip(letters, letters.dropFirst()) {
    books["rulebooks/\(id).yaml"] = rulebook(id, extends: next)
  }
  books["rulebooks/g.yaml"] = rulebook("g", extends: "alone").replacing(alone, with: "")

  let tooMany = load(goodFiles(replacing: books))
  books["rulebooks/f.yaml"] = rulebook("f", extends: "alone").replacing(alone, with: "")
  let most = load(goodFiles(replacing: books))
  books["rulebooks/f.yaml"] = rulebook("f", extends: "nen")
  let circle = load(goodFiles(replacing: books))

  #expect(letters.count == Bounds.extensions - 1)
  #expect(most.diagnostics.isEmpty)
  #expect(codes(tooMany) == [FileProblem.extensionTooDeep.code])
  #expect(codes(circle) == [FileProblem.extensionCycle.code])
  let own = goodText("rulebooks/nen.yaml").matches(of: /- id: QG-/).count
  let inherited = most.scenario?.rulebook.rules.count { $0.id.text.prefix { $0 != "-" } != "HN" }
  #expect(inherited == own * (Bounds.extensions - 1))
}

@Test(arguments: ["vi", "en"])
func `unknown units are corrected from names and short forms, with marks or without`(
  language: String
) throws {
  for (written, meant) in [
    ("so tu phap", "so-tu-phap"), ("Sở Tư Pháp", "so-tu-phap"), ("stp", "so-tu-phap"),
    ("SO XAY DUNG", "so-xay-dung"), ("ubnd phuong tan le", "ubnd-phuong-tan-le"),
  ] {
    let text = goodText(goodPath).replacing(
      "      unit: so-tu-phap", with: "      unit: \(written)")
    let result = load(goodFiles(replacing: [goodPath: text]))
    let remedy = try #require(result.diagnostics.first?.remedy)
    let spoken = try #require(Language(rawValue: language))

    #expect(codes(result) == [FileProblem.unitUnknown.code])
    #expect(remedy[spoken].contains("“\(meant)”"))
  }
}

@Test(arguments: 0..<200)
func `a scenario with violations of the hand never stops the program`(seed: Int) {
  var random = SeededGenerator(seed: seed)
  let target = goodFiles[Int(random.next() % UInt64(goodFiles.count))]
  var bytes = target.bytes
  let scraps = [
    "\n", "  ", ":", "- ", "[", "]", "{", "}", "\"", "'", "#", "|", "\t", "9", "đ", "\u{301}",
  ]
  for _ in 0...Int(random.next() % 8) {
    let spot = Int(random.next() % UInt64(bytes.count))
    switch random.next() % 4 {
    case 0: bytes.remove(at: spot)
    case 1: bytes[spot] = UInt8(truncatingIfNeeded: random.next())
    case 2:
      bytes.insert(contentsOf: scraps[Int(random.next() % UInt64(scraps.count))].utf8, at: spot)
    default:
      // A piece from elsewhere: a line in the wrong place, a key of another mapping.
      let start = Int(random.next() % UInt64(bytes.count))
      bytes.insert(contentsOf: Array(bytes[start..<min(bytes.count, start + 60)]), at: spot)
    }
  }
  let files =
    goodFiles.filter { $0.path != target.path } + [
      SourceFile(path: target.path, bytes: bytes)
    ]

  let result = load(files)

  #expect((result.scenario == nil) == result.diagnostics.hasErrors)
  #expect(result.diagnostics.count <= Findings.countMaximum)
  for diagnostic in result.diagnostics {
    #expect(!result.render(diagnostic, language: .vietnamese).isEmpty)
  }
}
