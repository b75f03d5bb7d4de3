import Petitions
import Scenarios
import Testing
import Wording
import WorkCalendar

private func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else { preconditionFailure("\(iso) is a date") }
  return date
}

private let before = day("2025-02-28")
private let after = day("2025-03-01")

private func unit(
  _ id: UnitID, _ level: UnitLevel, _ remit: [RemitItem] = [], in parent: UnitID? = nil,
  from: CivilDate? = nil, to: CivilDate? = nil, then successors: [UnitID] = []
) -> AgencyUnit {
  AgencyUnit(
    id: id, name: id.text, otherNames: [], level: level, remit: remit, parent: parent, from: from,
    to: to, successors: successors)
}

private func topic(_ id: TopicID, _ level: UnitLevel? = nil) -> Topic {
  Topic(id: id, title: Phrase(verbatim: id.text), keywords: [], level: level)
}

/// Two districts with a ward each, and a department that is merged into another one.
private let pack = UnitPack(
  id: "thu", title: Phrase("Thử", "Test"),
  topics: [
    topic("den-do"), topic("cong"), topic("dien"), topic("rac", .district),
    topic("sao-y", .commune),
  ],
  units: [
    unit("city", .city),
    unit(
      "transport", .city, [RemitItem(topic: "den-do")], in: "city", to: before, then: ["building"]),
    unit(
      "building", .city,
      ["nhà ở", RemitItem(topic: "cong"), RemitItem(topic: "den-do", from: after)],
      in: "city"),
    unit("power", .vertical, [RemitItem(topic: "dien")]),
    unit("east", .district, in: "city"), unit("west", .district, in: "city"),
    unit("east-ward", .commune, in: "east"), unit("west-ward", .commune, in: "west"),
    unit("depot", .city, in: "transport"),
  ])

private func right(
  _ topic: TopicID? = nil, in place: UnitID? = nil, about: UnitID? = nil,
  on date: CivilDate = before
) -> [String] {
  let grounds = RoutingGrounds(topic: topic, place: place, about: about, noUnit: nil)
  return pack.rightUnits(on: grounds, date: date).map(\.id.text)
}

private func truth(
  _ unit: UnitID?, _ grounds: RoutingGrounds, outcome: Outcome = .answer,
  authority: Authority = .own
) -> GroundTruth {
  GroundTruth(
    nature: GroundTruth.Nature(kind: .feedback, matter: .other, authority: authority),
    ending: GroundTruth.Ending(outcome: outcome, duplicateOf: nil, declineReason: nil),
    road: GroundTruth.Road(unit: unit, grounds: grounds, keepFrom: []),
    care: GroundTruth.Care(missing: [], urgency: .normal, mixed: .single, personalData: []),
    claims: [],
    why: Phrase("", ""))
}

@Suite struct `The right unit of a petition` {
  @Test func `is the one whose remit has the topic on the day`() {
    #expect(right("cong") == ["building"])
    #expect(right("den-do", on: before) == ["transport"])
    #expect(right("den-do", on: after) == ["building"])
  }

  @Test func `is, for the topic of a level, the unit of that level in which the place lies`() {
    #expect(right("rac", in: "east-ward") == ["east"])
    #expect(right("rac", in: "west") == ["west"])
    #expect(right("sao-y", in: "east-ward") == ["east-ward"])
  }

  @Test func `is not certain without the place, and is nowhere in too wide a place`() {
    #expect(right("rac") == ["east", "west"])
    #expect(right("sao-y", in: "east") == [])
  }

  @Test func `is, for conduct, the superior, or what took its place`() {
    #expect(right(about: "east-ward") == ["east"])
    #expect(right("sao-y", in: "east-ward", about: "east-ward") == ["east"])
    #expect(right(about: "depot", on: before) == ["transport"])
    #expect(right(about: "depot", on: after) == ["building"])
    #expect(right(about: "city") == [])
  }

  @Test func `follows from nothing when nothing is said`() {
    #expect(right() == [])
    #expect(right("khong-co") == [])
  }
}

@Suite struct `The right unit of a petition that waited` {
  private let light = RoutingGrounds(topic: "den-do", place: nil, about: nil, noUnit: nil)

  @Test func `is the one of the truth as long as that exists`() {
    #expect(pack.isRight("transport", for: truth("transport", light), on: before))
    #expect(!pack.isRight("building", for: truth("transport", light), on: before))
  }

  @Test func `is then the one to which the same grounds lead`() {
    #expect(pack.isRight("building", for: truth("transport", light), on: after))
    #expect(!pack.isRight("power", for: truth("transport", light), on: after))
  }

  @Test func `is nowhere when none is named`() {
    #expect(!pack.isRight("building", for: truth(nil, light), on: after))
  }
}

@Suite struct `The proof of a petition's right unit` {
  private func proof(_ truth: GroundTruth) -> RoutingProof {
    pack.routingProof(of: truth, on: before)
  }

  private let drain = RoutingGrounds(topic: "cong", place: nil, about: nil, noUnit: nil)
  private let rubbish = RoutingGrounds(topic: "rac", place: nil, about: nil, noUnit: nil)
  private let power = RoutingGrounds(topic: "dien", place: nil, about: nil, noUnit: nil)

  @Test func `succeeds when the grounds lead to the named unit alone`() {
    #expect(proof(truth("building", drain)) == .proved)
    #expect(proof(truth("power", power, authority: .other)) == .proved)
  }

  @Test func `says what is wrong otherwise`() throws {
    let building = try #require(pack.unit("building"))
    let agencies = pack.units.filter { $0.level == .district }
    let vertical = try #require(pack.unit("power"))

    #expect(proof(truth("building", .none)) == .noGrounds)
    #expect(proof(truth("transport", drain)) == .differs(building))
    #expect(proof(truth("east", rubbish)) == .several(agencies))
    #expect(proof(truth("power", power)) == .authorityDiffers(vertical))
    #expect(proof(truth("building", drain, authority: .other)) == .authorityDiffers(building))
    let nowhere = RoutingGrounds(topic: "sao-y", place: "east", about: nil, noUnit: nil)
    #expect(proof(truth("east", nowhere)) == .notFound)
  }

  @Test func `asks for a reason where no unit is named`() {
    let reason = RoutingGrounds(
      topic: nil, place: nil, about: nil, noUnit: Phrase("Trả lời ngay.", "Answer at once."))

    #expect(proof(truth(nil, .none)) == .noReason)
    #expect(proof(truth(nil, reason)) == .excused)
    #expect(proof(truth(nil, .none, outcome: .decline)) == .excused)
    #expect(proof(truth(nil, .none, outcome: .merge)) == .excused)
  }
}

@Suite struct `A former unit` {
  @Test func `is no longer in force, and leads to its successor`() {
    #expect(pack.units(inForceOn: before).contains { $0.id == "transport" })
    #expect(!pack.units(inForceOn: after).contains { $0.id == "transport" })
    #expect(pack.successions(on: before).isEmpty)
    #expect(
      pack.successions(on: after).map { "\($0.former.id) \($0.present.id)" } == [
        "transport building"
      ])
  }

  @Test func `stands in no circle`() {
    let circle = UnitPack(
      id: "vong", title: Phrase("", ""),
      units: [
        unit("a", .city, to: before, then: ["b"]), unit("b", .city, to: before, then: ["a"]),
      ])

    #expect(circle.heirs(of: "a", on: after) == [])
  }
}

@Suite struct `A remit in words` {
  @Test func `names the topics of the day and its own words`() throws {
    let building = try #require(pack.unit("building"))
    let east = try #require(pack.unit("east"))

    #expect(pack.remit(of: building, on: before).map(\.vietnamese) == ["cong", "nhà ở"])
    #expect(pack.remit(of: building, on: after).map(\.vietnamese) == ["den-do", "cong", "nhà ở"])
    #expect(pack.remit(of: east, on: before).map(\.vietnamese) == ["rac"])
  }
}

@Test func `the names that patterns speak of come with those that go on from them`() {
  func ward(_ id: UnitID, _ name: String, _ others: String...) -> AgencyUnit {
    AgencyUnit(
      id: id, name: name, otherNames: others, level: .commune, remit: [], parent: nil, from: nil,
      to: nil)
  }
  let pack = UnitPack(
    id: "thu", title: Phrase("Thử", "Test"),
    units: [
      ward("lang", "UBND phường Láng", "phường Láng"),
      ward("lang-thuong", "UBND phường Láng Thượng", "phường Láng Thượng"),
      ward("lang-son", "UBND tỉnh Lạng Sơn"), ward("langa", "UBND phường Lánga"),
      ward("kim-lien", "UBND phường Kim Liên"),
    ])

  let found = pack.names(in: ["<phường Láng> đã trả lời", "chuyển <UBND phường Kim Liên>"])

  #expect(found.map(\.id) == ["lang", "lang-thuong", "kim-lien"])
  #expect(pack.names(in: ["không gọi tên nơi nào"]).isEmpty)
}
