import Foundation
import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Testing
import Wording
import WorkCalendar

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios")
private let journals = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "Journals")
private let library = ScenarioLibrary(root: root.path)

/// The rulebooks that ship, each read once.
private let rulebooks: [Rulebook] = names(in: root.appending(path: "rulebooks"), ending: ".yaml")
  .compactMap { library.rulebook($0).rulebook }

private let calendar = library.calendar("viet-nam")

private func names(in folder: URL, ending: String) -> [String] {
  let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return all.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
}

/// A rule in the book that states it, and not in those that extend that book.
struct ShippedRule: CustomTestStringConvertible {
  let rule: Rule
  let rulebook: Rulebook

  var testDescription: String { rule.id.text }

  var path: String { "\(rulebook.id)/\(rule.id).txt" }

  static let all = rulebooks.flatMap { rulebook in
    rulebook.rules.filter { rule in
      !rulebooks.contains { other in
        other.rules.count < rulebook.rules.count && other.rule(rule.id) != nil
      }
    }.map { ShippedRule(rule: $0, rulebook: rulebook) }
  }

  /// The first post at which the rule is judged.
  private var role: Role { Role.allCases.first { rule.roles.contains($0) } ?? .reception }

  func read() throws -> [RuleJournal] {
    let text = try String(contentsOf: journals.appending(path: path), encoding: .utf8)
    return try RuleJournal.read(text)
  }

  /// The verdicts on a journal by every rule of the rulebook.
  ///
  /// The shift is as long as can be, so that the rules that come into force during it have their say.
  func verdicts(on journal: RuleJournal) throws -> [RuleVerdict] {
    let calendar = try #require(calendar)
    let scenario = Scenario(
      head: Scenario.Head(
        id: "journal", title: Phrase(verbatim: ""), level: .basic, role: role),
      time: Scenario.Time(
        date: journal.petition.arrives.date, days: Bounds.days, pace: 60,
        limits: RealLimits(shiftMilliseconds: 3_600_000, petitionMilliseconds: nil)),
      passMark: 60,
      briefing: Scenario.Briefing(text: Phrase(verbatim: ""), rulesOfTheDay: []),
      approvalDelay: .officeMinutes(15),
      petitions: [journal.petition, Self.other(beside: journal.petition)],
      materials: Scenario.Materials(
        rulebook: rulebook, units: UnitPack(id: "none", title: Phrase(verbatim: ""), units: []),
        calendar: calendar, templates: []))
    return Scoring.scorecard(of: scenario, events: journal.events).petitions
      .filter { $0.petition == journal.petition.id }.flatMap(\.verdicts)
  }

  /// A petition of somebody else in the same shift, who is called Hạnh.
  private static func other(beside petition: ScriptedPetition) -> ScriptedPetition {
    ScriptedPetition(
      id: "other",
      arrival: ScriptedArrival(
        arrives: petition.arrives, channel: petition.channel, subject: Phrase(verbatim: ""),
        sender: Sender(name: "Nguyễn Thu Hạnh", phone: nil, address: nil, gives: []), messages: []),
      truth: petition.truth, reactions: .none, model: [])
  }
}

@Suite struct `Every shipped rule` {
  @Test func `has a file of journals, and no file is without a rule`() {
    let files = rulebooks.flatMap { rulebook in
      names(in: journals.appending(path: rulebook.id), ending: ".txt")
        .map { "\(rulebook.id)/\($0).txt" }
    }

    #expect(calendar != nil)
    #expect(
      rulebooks.map(\.id) == names(in: root.appending(path: "rulebooks"), ending: ".yaml"))
    #expect(names(in: journals, ending: "") == rulebooks.map(\.id))
    #expect(files.sorted() == ShippedRule.all.map(\.path).sorted())
  }

  @Test(arguments: ShippedRule.all)
  func `is kept by one journal and broken alone by another`(shipped: ShippedRule) throws {
    let sections = try shipped.read()

    #expect(sections.contains { $0.claim == .keeps } && sections.contains { $0.claim == .breaks })
    for journal in sections {
      let verdicts = try shipped.verdicts(on: journal)
      let broken = verdicts.filter(\.isBroken).map(\.rule.id)
      let own = verdicts.first { $0.rule.id == shipped.rule.id }?.verdict
      let title = "\(shipped.path), \(journal.claim.rawValue) on \(journal.petition.arrives.iso)"
      switch journal.claim {
      case .keeps:
        #expect(broken == [], "\(title)")
        #expect(own?.isKept(as: shipped.rule) == true, "\(title): \(String(describing: own))")
      case .breaks:
        #expect(broken == [shipped.rule.id], "\(title): \(String(describing: own))")
        let unjudged = verdicts.filter { !$0.isJudged(once: shipped.rule.id, among: verdicts) }
        #expect(unjudged.map(\.rule.id) == [], "\(title)")
      }
    }
  }

  @Test(arguments: ShippedRule.all)
  func `that was amended has journals on the last and the first day`(shipped: ShippedRule) throws {
    let days = try shipped.read().map(\.petition.arrives.date)

    if let last = shipped.rule.force.to { #expect(days.contains(last)) }
    let succeeds = ShippedRule.all.contains {
      $0.rule.force.to?.advanced(byDays: 1) == shipped.rule.force.from
    }
    if succeeds { #expect(days.contains(shipped.rule.force.from)) }
  }
}

extension RuleVerdict {
  fileprivate var isBroken: Bool {
    guard case .broken = verdict else { return false }
    return true
  }

  /// Whether the rule was judged, or could not be because of the broken one, directly or not.
  fileprivate func isJudged(once broken: RuleID, among verdicts: [RuleVerdict]) -> Bool {
    guard case .notJudged(let step) = verdict else { return true }
    if step == broken { return true }
    return verdicts.first { $0.rule.id == step }?.isJudged(once: broken, among: verdicts) ?? false
  }
}

extension Verdict {
  /// Whether a rule was kept in earnest: by something that was done, unless it forbids something.
  fileprivate func isKept(as rule: Rule) -> Bool {
    guard case .kept(let evidence) = self else { return false }
    if case .absence = rule.constraint { return true }
    return !evidence.isEmpty
  }
}
