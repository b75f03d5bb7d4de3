import Authoring
import Diagnostics
import Petitions
import Rules
import Scenarios
import YAML

/// What the scenarios that were checked do with the rules of a rulebook.
struct RulebookUse {
  /// The paths of the scenarios that use it, or a rulebook that extends it.
  var scenarios: [String] = []
  /// The rules that some of their petitions can have judged.
  var judged: Set<RuleID> = []
}

extension Loader {
  /// Tells of rules that the petitions of a scenario leave nobody a way to keep, and of what its rules teach that does not hold
  /// on its days.
  ///
  /// - Returns: The rules that nobody can keep.
  func reportRules(of scenario: Scenario) -> Set<RuleID> {
    let flaws = RuleFlaws.all(in: scenario)
    for flaw in flaws {
      guard let node = node(of: flaw.rule, in: scenario.rulebook.id) else { continue }
      let place = (node[RuleFormat.constraint.name] ?? node).location
      findings.addOnce(.ruleForbidsOutcome(flaw), at: place)
    }
    reportTeaching(on: scenario)
    return Set(flaws.map(\.rule))
  }

  private func reportTeaching(on scenario: Scenario) {
    guard let laws = scenario.rulebook.laws, let last = scenario.workingDates.last else { return }
    let days = min(scenario.time.date, last)...last
    // What a rulebook is extended for lies before or behind its own days as often as not.
    let path = FileKind.rulebook.path(of: scenario.rulebook.id)
    let own = document(at: path, otherwise: { _ in })?.root["rules"]?.sequence ?? []
    for rule in scenario.rulesInForce {
      guard let node = own.first(where: { $0["id"]?.text == rule.id.text }) else { continue }
      for part in ["explanation", "hint"].compactMap({ node[$0] }) {
        reportTeaching(below: part, on: days, laws)
      }
    }
  }

  /// Notes which rules a scenario at a path has judged.
  func noteUse(by scenario: Scenario, at path: String) {
    note(
      RuleFlaws.judged(in: scenario), by: path,
      of: [scenario.rulebook.id] + bases(ofRulebook: scenario.rulebook.id))
  }

  func note(_ judged: Set<RuleID>, by path: String, of rulebooks: [String]) {
    for id in rulebooks {
      uses[id, default: RulebookUse()].scenarios.append(path)
      uses[id, default: RulebookUse()].judged.formUnion(judged)
    }
  }

  /// Tells which rules of a rulebook are judged by none of the scenarios in a folder that use it; nothing where none does.
  func reportUnjudgedRules(at path: String, usedBelow folder: String) {
    // What is kept by level is no rulebook, and was read and let go.
    guard
      !FileKind.allCases.contains(where: { $0.isKeptByLevel && path.hasSuffix("/" + $0.fileName) }),
      let document = document(at: path, otherwise: { _ in }), document.kind == .rulebook,
      let use = uses[document.place]
    else { return }
    let users = use.scenarios.filter { $0.hasPrefix(folder) }
    // What several scenarios share is written for more than they happen to try.
    guard users.count == 1 else { return }
    for item in document.root["rules"]?.sequence ?? [] {
      guard let node = item["id"], let id = node.text, !use.judged.contains(RuleID(id)) else {
        continue
      }
      findings.add(.ruleNeverJudged(id, scenarios: users.count), at: node)
    }
  }
}
