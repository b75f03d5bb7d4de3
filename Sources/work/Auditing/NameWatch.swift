package import Petitions
package import Rules

/// A name that rules use and that the register never has: most likely a violation.
package struct UnknownName: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case activity
    case attribute
  }

  package let kind: Kind
  package let name: String
  /// The rules that use it.
  package let rules: [RuleID]
  /// The names that the register has instead, in order, as far as they were remembered.
  package let known: [String]
}

/// Watches which of the names that rules use turn up in a register.
///
/// A rule that misspells a name is never activated, or always broken; no verdict shows that.
package struct NameWatch: Sendable {
  /// How many names of a register are remembered to suggest one of them.
  static let namesMaximum = 200

  private var activities: [Wanted]
  private var attributes: [Wanted]
  private var activitiesSeen = SeenNames()
  private var attributesSeen = SeenNames()

  private struct Wanted: Sendable {
    let name: String
    var rules: [RuleID]
  }

  /// Names in the order in which they first came, which is mostly that of the next event, too.
  private struct SeenNames: Sendable {
    private(set) var names: Set<String> = []

    mutating func insert(_ name: String) {
      if names.count < NameWatch.namesMaximum { names.insert(name) }
    }
  }

  package init(_ rulebook: Rulebook) {
    var activities: [Wanted] = []
    var attributes: [Wanted] = []
    for rule in rulebook.rules {
      for pattern in rule.constraint.patterns {
        for name in pattern.activities { Self.want(name.text, rule.id, in: &activities) }
      }
      for name in rule.attributeNames { Self.want(name, rule.id, in: &attributes) }
    }
    self.activities = activities
    self.attributes = attributes
  }

  private static func want(_ name: String, _ rule: RuleID, in list: inout [Wanted]) {
    guard let index = list.firstIndex(where: { $0.name == name }) else {
      list.append(Wanted(name: name, rules: [rule]))
      return
    }
    if list[index].rules.last != rule { list[index].rules.append(rule) }
  }

  /// Looks at a case; costs nothing once every name has turned up.
  package mutating func take(_ subject: RegisterCase) {
    if activities.isEmpty && attributes.isEmpty { return }
    if !attributes.isEmpty {
      for attribute in subject.attributes {
        let name = "case." + attribute.name
        attributesSeen.insert(name)
        attributes.removeAll { $0.name == name }
      }
    }
    for event in subject.events {
      if !activities.isEmpty {
        activitiesSeen.insert(event.activity)
        activities.removeAll { $0.name == event.activity }
      }
      guard !attributes.isEmpty else { continue }
      for attribute in event.attributes {
        attributesSeen.insert(attribute.name)
        attributes.removeAll { $0.name == attribute.name }
      }
    }
  }

  /// The names that have not turned up, told with those that the register has instead; data that
  /// nobody looks at may have been left out of its cases.
  package func unknown(beside unaskedNames: Set<String> = []) -> [UnknownName] {
    list(activities, .activity, activitiesSeen.names)
      + list(attributes, .attribute, attributesSeen.names.union(unaskedNames))
  }

  private func list(
    _ wanted: [Wanted], _ kind: UnknownName.Kind, _ seen: Set<String>
  ) -> [UnknownName] {
    let known = seen.sorted()
    return wanted.map {
      UnknownName(kind: kind, name: $0.name, rules: $0.rules, known: known)
    }
  }
}

extension Rulebook {
  /// The attributes that some rule looks at; those of the case as a whole begin with `case.`.
  package var attributesAsked: Set<String> { Set(rules.flatMap(\.attributeNames)) }
}

extension Rule {
  /// The attributes that the rule looks at, those of the activation by their own names.
  fileprivate var attributeNames: [String] {
    var names = applies.attributeNames + constraint.patterns.flatMap(\.condition.attributeNames)
    if case .text(_, let requirement) = constraint { names.append(requirement.attribute) }
    return names.map { $0.hasPrefix("activation.") ? String($0.dropFirst(11)) : $0 }
  }
}

extension Condition {
  fileprivate var attributeNames: [String] {
    tests.flatMap { test in
      let operand: Operand? =
        switch test.comparison {
        case .anyOf(let operand), .noneOf(let operand), .covers(let operand): operand
        case .atLeast, .absent, .present: nil
        }
      guard case .attribute(let other)? = operand else { return [test.attribute] }
      return [test.attribute, other]
    }
  }
}
