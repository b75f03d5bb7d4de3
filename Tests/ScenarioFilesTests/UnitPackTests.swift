import Foundation
import Petitions
import Scenarios
import Testing
import Wording
import WorkCalendar

@testable import ScenarioFiles

private func pack(_ id: String) throws -> UnitPack {
  let loader = Loader(source: .disk(roots: [packageFolder.appending(path: "scenarios").path]))
  let document = try #require(loader.document(at: "units/\(id).yaml") { _ in })
  return try #require(loader.readUnits(document))
}

private func day(_ iso: String) throws -> CivilDate {
  try #require(CivilDate(iso: iso))
}

@Suite struct `The shipped lists of units` {
  /// Each pack with the days of its time on which something could have changed.
  static let packs = [
    ("ha-noi-2023-02", ["2023-02-01", "2023-12-31"]),
    ("ha-noi-2025-01", ["2025-01-01", "2025-02-28", "2025-03-01", "2025-06-30"]),
    ("ha-noi-2025-07", ["2025-07-01", "2026-11-24"]),
    ("ha-noi-2025-giua-nam", ["2025-06-30", "2025-07-01"]),
  ]

  /// The wards and the commune that are invented, so that no real office is accused.
  static let invented: [UnitID] = [
    "ubnd-phuong-tan-le", "ubnd-phuong-yen-hac", "ubnd-phuong-cau-sen", "ubnd-xa-dong-may",
  ]

  @Test func `have all 126 communes since July 2025, by their exact names, under the city`() throws
  {
    let pack = try pack("ha-noi-2025-07")
    let communes = pack.units.filter { $0.level == .commune && !Self.invented.contains($0.id) }

    #expect(HaNoi.wards.count == 51 && HaNoi.communes.count == 75)
    let expected = HaNoi.wards.map { "UBND phường \($0)" } + HaNoi.communes.map { "UBND xã \($0)" }
    #expect(communes.map(\.name) == expected)
    #expect(communes.allSatisfy { $0.parent == "ubnd-thanh-pho" && $0.from?.iso == "2025-07-01" })
    let first = try day("2025-07-01")
    #expect(!pack.units(inForceOn: first).contains { $0.level == .district })
    #expect(Self.invented.allSatisfy { pack.unit($0)?.parent == "ubnd-thanh-pho" })
  }

  @Test(arguments: ["ha-noi-2023-02", "ha-noi-2025-01"])
  func `have the 30 districts until June 2025`(id: String) throws {
    let districts = try pack(id).units.filter { $0.level == .district }

    #expect(districts.map(\.name) == HaNoi.districts.map { "UBND \($0)" })
    #expect(districts.allSatisfy { $0.to?.iso == "2025-06-30" && $0.parent == "ubnd-thanh-pho" })
  }

  @Test func `lead from the 30 districts to all the 126, and the invented ones`() throws {
    let pack = try pack("ha-noi-2025-07")
    let districts = pack.units.filter { $0.level == .district }
    let heirs = Set(districts.flatMap(\.successors))

    #expect(districts.map(\.name) == HaNoi.districts.map { "UBND \($0)" })
    #expect(heirs == Set(pack.units.filter { $0.level == .commune }.map(\.id)))
    #expect(
      pack.heirs(of: "ubnd-huyen-phuc-tho", on: try day("2025-07-01")).map(\.name) == [
        "UBND xã Phúc Thọ", "UBND xã Phúc Lộc", "UBND xã Hát Môn",
      ])
  }

  @Test(arguments: [
    ("ha-noi-2023-02", "2023-02-13", 21), ("ha-noi-2025-01", "2025-02-28", 21),
    ("ha-noi-2025-01", "2025-03-01", 15), ("ha-noi-2025-07", "2025-07-01", 15),
  ])
  func `have 21 specialised bodies, and 15 since March 2025`(
    id: String, iso: String, count: Int
  ) throws {
    let bodies = try pack(id).units(inForceOn: try day(iso)).filter { unit in
      unit.id.text.hasPrefix("so-")
        || ["van-phong-ubnd", "thanh-tra-thanh-pho", "ban-dan-toc"].contains(unit.id.text)
    }

    #expect(bodies.count == count)
  }

  @Test(arguments: packs)
  func `say of every unit what it does and what people call it`(id: String, days: [String]) throws {
    let pack = try pack(id)
    for iso in days {
      let date = try day(iso)
      for unit in pack.units(inForceOn: date) {
        #expect(!pack.topics(of: unit, on: date).isEmpty, "\(unit.id) on \(iso)")
        #expect(!unit.otherNames.isEmpty, "\(unit.id)")
      }
    }
  }

  /// How many wards a district has in a pack, the invented ones included.
  static let wardCounts: [(String, [(district: String, count: Int)])] = [
    (
      "ha-noi-2023-02",
      [
        ("ba-dinh", 14), ("hoan-kiem", 18), ("tay-ho", 8), ("cau-giay", 8), ("dong-da", 21 + 2),
        ("hai-ba-trung", 18 + 1), ("hoang-mai", 14), ("thanh-xuan", 11),
      ]
    ),
    (
      "ha-noi-2025-01",
      [
        ("ba-dinh", 13), ("hoan-kiem", 18), ("cau-giay", 8), ("dong-da", 17 + 2),
        ("hai-ba-trung", 15 + 1),
      ]
    ),
  ]

  @Test(arguments: wardCounts)
  func `have all the wards of some districts before July 2025`(
    id: String, counts: [(district: String, count: Int)]
  ) throws {
    let pack = try pack(id)
    for (district, count) in counts {
      let wards = pack.units.filter { $0.parent == UnitID("ubnd-quan-\(district)") }
      #expect(wards.count == count, "\(district)")
    }
  }

  @Test(arguments: packs)
  func `name each unit and each topic once`(id: String, days: [String]) throws {
    let pack = try pack(id)

    #expect(Set(pack.units.map(\.id)).count == pack.units.count)
    #expect(Set(pack.topics.map(\.id)).count == pack.topics.count)
    let names = pack.topics.map(\.title.vietnamese)
    #expect(Set(names).count == names.count)
    for iso in days {
      var owners: [String: UnitID] = [:]
      for unit in pack.units(inForceOn: try day(iso)) {
        for name in Set(([unit.name] + unit.otherNames).map(\.folded)) {
          let other = owners.updateValue(unit.id, forKey: name)
          #expect(other == nil, "\(name) on \(iso)")
        }
      }
    }
  }

  @Test(arguments: packs)
  func `have parents and successors that exist at the right time`(
    id: String, days: [String]
  ) throws {
    let pack = try pack(id)
    for unit in pack.units {
      for successor in unit.successors {
        let next = try #require(unit.to).advanced(byDays: 1)
        #expect(pack.unit(successor)?.isInForce(on: next) == true, "\(unit.id) → \(successor)")
      }
      guard let id = unit.parent else { continue }
      let parent = try #require(pack.unit(id), "\(unit.id)")
      for iso in days where unit.isInForce(on: try day(iso)) {
        #expect(parent.isInForce(on: try day(iso)), "\(unit.id) below \(id) on \(iso)")
      }
    }
  }

  @Test(arguments: packs)
  func `have exactly one right unit for every topic in every place on every day`(
    id: String, days: [String]
  ) throws {
    let pack = try pack(id)
    for iso in days {
      let date = try day(iso)
      let communes = pack.units(inForceOn: date).filter { $0.level == .commune }
      #expect(!communes.isEmpty)
      for topic in pack.topics {
        // What changed hands with the districts is no matter of a level, and local all the same.
        let isLocal =
          topic.level != nil
          || pack.units.contains { unit in
            unit.level.isLocal && unit.remit.contains { $0.topic == topic.id }
          }
        let places: [AgencyUnit?] = isLocal ? communes : [nil]
        for place in places {
          let grounds = RoutingGrounds(
            topic: topic.id, place: place?.id, about: nil, noUnit: nil)
          let found = pack.rightUnits(on: grounds, date: date)
          #expect(found.count == 1, "\(topic.id) in \(place?.name ?? "the city") on \(iso)")
        }
      }
    }
  }

  @Test(arguments: packs)
  func `know every topic of a remit, and have no topic that nobody speaks of`(
    id: String, days: [String]
  ) throws {
    let pack = try pack(id)
    let topics = pack.units.flatMap { $0.remit.compactMap(\.topic) }

    #expect(topics.allSatisfy { pack.topic($0) != nil })
    #expect(pack.topics.allSatisfy { !$0.keywords.isEmpty })
  }

  @Test(
    arguments: packs.map(\.0),
    ["rac", "so do", "den duong", "mat dien", "cccd", "o ga", "cong an phuong"])
  func `know the words that people write, without marks`(id: String, word: String) throws {
    let topics = try pack(id).topics

    let meant = topics.filter { $0.keywords.contains { $0.folded == word } }
    #expect(meant.count == 1)
  }

  @Test(arguments: [
    ("ha-noi-2023-02", "q. dong da", "ubnd-quan-dong-da"),
    ("ha-noi-2023-02", "p. tan le", "ubnd-phuong-tan-le"),
    ("ha-noi-2023-02", "h. ba vi", "ubnd-huyen-ba-vi"),
    ("ha-noi-2025-01", "so nnmt", "so-nong-nghiep-moi-truong"),
    ("ha-noi-2025-07", "ttpvhcc", "trung-tam-phuc-vu-hanh-chinh-cong"),
    ("ha-noi-2025-07", "p. o cho dua", "ubnd-phuong-o-cho-dua"),
    ("ha-noi-2025-07", "xa kim anh", "ubnd-xa-kim-anh"),
    ("ha-noi-2025-07", "evn", "evn-ha-noi"),
  ])
  func `know the short names of units`(pack id: String, name: String, unit: String) throws {
    let meant = try pack(id).units.filter { $0.otherNames.contains { $0.folded == name } }

    #expect(meant.map(\.id.text) == [unit])
  }

  @Test func `keep the identifiers of units that stayed the same`() throws {
    let packs = try Self.packs.map { try pack($0.0) }
    let names = packs.map { pack in
      Dictionary(uniqueKeysWithValues: pack.units.map { ($0.id, $0.name) })
    }
    for (id, name) in names[0] {
      for other in names.dropFirst() where other[id] != nil { #expect(other[id] == name, "\(id)") }
    }
  }

  @Test(arguments: [
    ("so-giao-thong-van-tai", "2025-02-28", ["so-giao-thong-van-tai"]),
    ("so-giao-thong-van-tai", "2025-03-01", ["so-xay-dung"]),
    ("so-lao-dong", "2025-07-01", ["so-noi-vu", "so-y-te", "so-giao-duc-dao-tao"]),
    ("cuc-thue", "2025-07-01", ["thue-thanh-pho"]),
  ])
  func `lead from a former unit to those of the day`(
    id: String, iso: String, heirs: [String]
  ) throws {
    let found = try pack("ha-noi-2025-07").heirs(of: UnitID(id), on: try day(iso))

    #expect(found.map(\.id.text) == heirs)
  }

  @Test func `lead from a district and its ward to the wards that stand there since July 2025`()
    throws
  {
    let pack = try pack("ha-noi-2025-giua-nam")
    let (last, next) = (try day("2025-06-30"), try day("2025-07-01"))

    #expect(pack.heirs(of: "ubnd-quan-dong-da", on: last).map(\.id) == ["ubnd-quan-dong-da"])
    #expect(
      pack.heirs(of: "ubnd-quan-dong-da", on: next).map(\.name).prefix(3) == [
        "UBND phường Đống Đa", "UBND phường Kim Liên", "UBND phường Văn Miếu - Quốc Tử Giám",
      ])
    #expect(
      pack.heirs(of: "ubnd-phuong-tan-le-dong-da", on: next).map(\.id) == ["ubnd-phuong-tan-le"])
    #expect(
      pack.heirs(of: "ubnd-phuong-yen-hac-dong-da", on: next).map(\.id) == ["ubnd-phuong-yen-hac"])
    for unit in pack.units where unit.level == .commune && unit.from == next {
      #expect(
        HaNoi.wards.contains(String(unit.name.dropFirst(12))) || Self.invented.contains(unit.id))
    }
  }
}
