import Petitions
import Testing
import Wording
import WorkCalendar

/// Texts that citizens, attackers and bad luck put into a journal.
enum Hostile {
  static let texts = [
    "", " ", "\n", "\"", "\\", "\\n", "{\"n\":1}", "\u{0}", "\u{7F}", "\u{1B}[2J", "\u{202E}abc",
    "\u{2028}\u{2029}", "\u{FEFF}", "e\u{301}", "é", "Đề nghị xử lý gấp ạ", "👩‍👩‍👧‍👦🇻🇳", "\r\n", "a\tb",
    "\u{10FFFF}", "null", "1e999", String(repeating: "ễ", count: 4000),
  ]
}

/// Every case of what can happen, each with a text that it may carry.
func everyHappening(_ text: String) -> [Happening] {
  let date = CivilDate(iso: "2023-02-13") ?? .minimum
  let unit = UnitID(text)
  return [
    .shiftStarted, .dayEnded(date), .arrived, .leaderApproved, .petitionTimeEnded, .opened,
    .accepted, .markedUrgent, .submitted, .synced(),
    .citizenWrote(text: text, facts: [], cause: .more), .unitAnswered(unit, text: text),
    .unitAnswered(unit, text: text, units: [unit]),
    .unitReturned(unit, text: text), .rated(stars: 1), .rated(stars: 5),
    .clockLeapt(milliseconds: -90_000), .clockLeapt(milliseconds: 0),
    .ordered(.notice(text), number: 1), .ordered(.call(text), number: 2),
    .ordered(.burst(text), number: 3),
    .ordered(.time(minutes: 5), number: 3), .ordered(.pause, number: 4),
    .ordered(.resume, number: 5),
    .asked(facts: Fact.allCases, text: text), .forwarded(to: unit, note: text),
    .returned(to: unit, note: text), .reportedUp(to: unit, note: text),
    .consulted(unit, question: text, units: [unit]), .consulted(unit, question: text, units: []),
    .approved(version: 1), .rejected(faults: DraftFault.readable, text: text, version: 2),
    .redrafted(version: 2, text: text), .merged(into: PetitionID(text)), .split(text: text),
    .redacted(parts: []), .redacted(parts: [text, text]), .drafted(text: text),
    .replied(text: text), .published(text: text), .reminded(text: text), .extended(reason: text),
    .informed(text: text), .apologised(text: text), .noted(text: text), .flagged(text: text),
  ]
    + ClosingReason.allCases.map { .shiftClosed($0) }
    + PetitionKind.allCases.map { .classified($0) }
    + Box.allCases.map { .classified(.feedback, box: $0) }
    + DeclineReason.allCases.map { .declined(reason: $0, text: text) }
    + AnswerDefect.allCases.map { .sentBack($0, text: text) }
    + Conclusion.allCases.map {
      .assessed(Assessment(failed: Criterion.allCases, conclusion: $0))
    }
    + [.leaderReturned(faults: DraftFault.allCases, text: text)]
    + HubLimit.allCases.map { .hubDuePassed($0) }
    + PortalStatus.allCases.map { .portalReminded($0, text: text) }
    + [.synced(PortalEntry(.received)), .synced(PortalEntry(.done))]
    + [.synced(PortalEntry(.processing, unit: unit))]
    + WritingCause.allCases.map { .citizenWrote(text: text, facts: [.name, .phone], cause: $0) }
}

/// Whether two texts are the same scalar for scalar, which `==` does not ask.
func isSame(_ left: Happening, _ right: Happening) -> Bool {
  left == right && scalars(left) == scalars(right)
}

private func scalars(_ happening: Happening) -> [[Unicode.Scalar]] {
  happening.attributes.flatMap { $0.value.texts.map { Array($0.unicodeScalars) } }
}

@Suite struct `What happened` {
  @Test func `is listed here whole`() {
    #expect(Set(everyHappening("a").map(\.activity)) == Set(Activity.allCases))
  }

  @Test(arguments: Hostile.texts)
  func `is made again from its activity and attributes`(_ text: String) throws {
    for happening in everyHappening(text) {
      let again = try #require(
        Happening(activity: happening.activity, attributes: happening.attributes))
      #expect(isSame(again, happening))
    }
  }

  @Test func `is not made of less than it carries`() {
    for happening in everyHappening("a") {
      // A kind without its box is a kind all the same, and what the portal was told may be old.
      for index in happening.attributes.indices where happening.attributes[index].name != "box" {
        var attributes = happening.attributes
        attributes.remove(at: index)
        if happening.activity == .synced, attributes.isEmpty { continue }
        // Of a unit that is the first to be heard nobody has to say so.
        if happening.activity == .unitAnswered, happening.attributes[index].name == "units" {
          continue
        }
        #expect(Happening(activity: happening.activity, attributes: attributes) == nil)
      }
    }
  }

  @Test func `is not made of words that the vocabulary does not have`() {
    let wrong: [(Activity, Attribute)] = [
      (.classified, Attribute("kind", .text("Feedback"))),
      (.classified, Attribute("kind", .number(1))),
      (.classified, Attribute("box", .text("conduct"))),
      (.dayEnded, Attribute("date", .text("2023-02-30"))),
      (.shiftClosed, Attribute("reason", .text(""))),
      (.redacted, Attribute("parts", .text("một"))),
      (.rated, Attribute("stars", .text("5"))),
    ]
    for (activity, attribute) in wrong {
      #expect(Happening(activity: activity, attributes: [attribute]) == nil)
    }
    #expect(
      Happening(
        activity: .asked,
        attributes: [Attribute("facts", .list(["name", "nam"])), Attribute("text", .text("a"))])
        == nil)
  }
}

@Suite struct `The vocabulary` {
  @Test func `gives every word a name in both languages`() {
    let names =
      PetitionKind.allCases.map(\.name) + Box.allCases.map(\.name)
      + AnswerDefect.allCases.map(\.name) + DraftFault.allCases.map(\.name)
      + Box.allCases.map(\.meaning) + Channel.allCases.map(\.name)
      + Channel.allCases.map(\.shortName) + Role.allCases.map(\.name) + Mode.allCases.map(\.name)
      + Fact.allCases.map(\.name) + DeclineReason.allCases.map(\.name)
      + ClosingReason.allCases.map(\.name) + Verb.allCases.map(\.name)
      + Activity.allCases.map(\.name)

    #expect(names.allSatisfy { !$0.vietnamese.isEmpty && !$0.english.isEmpty })
  }

  @Test func `gives no two activities and no two verbs the same name`() {
    #expect(Set(Activity.allCases.map(\.name)).count == Activity.allCases.count)
    #expect(Set(Verb.allCases.map(\.name)).count == Verb.allCases.count)
  }
}
