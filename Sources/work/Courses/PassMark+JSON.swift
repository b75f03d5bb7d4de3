internal import JSON

extension PassMark {
  /// The mark as a course's ledger has it: what it came to, and every estimate.
  var members: [JSONMember] {
    [
      JSONMember("scenario", .text(scenario)),
      JSONMember("petitions", .integer(Int64(petitions))),
      JSONMember("mark", .integer(Int64(percent))),
      JSONMember(
        "items",
        .array(
          items.map {
            [
              "petition": .text($0.petition), "rule": .text($0.rule),
              "points": .integer(Int64($0.points)),
            ]
          })),
      JSONMember(
        "judges",
        .array(
          judges.map {
            ["name": .text($0.name), "estimates": .array($0.estimates.map { .integer(Int64($0)) })]
          })),
    ]
  }

  init?(json: JSONValue) {
    guard let scenario = json["scenario"]?.text, let petitions = json["petitions"]?.integer,
      let items = json["items"]?.array, let judges = json["judges"]?.array
    else { return nil }
    let readItems = items.compactMap { item -> Item? in
      guard let petition = item["petition"]?.text, let rule = item["rule"]?.text,
        let points = item["points"]?.integer
      else { return nil }
      return Item(petition: petition, rule: rule, points: Int(clamping: points))
    }
    let readJudges = judges.compactMap { judge -> Judge? in
      guard let name = judge["name"]?.text, let estimates = judge["estimates"]?.array else {
        return nil
      }
      return Judge(
        name: name, estimates: estimates.map { $0.integer.map { Int(clamping: $0) } ?? -1 })
    }
    guard readItems.count == items.count, readJudges.count == judges.count else { return nil }
    self.init(
      scenario: scenario, petitions: Int(clamping: petitions), items: readItems,
      judges: readJudges)
  }
}
