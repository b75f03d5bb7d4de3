/// The name by which a file or a journal refers to one thing of one kind.
package struct Identifier<Kind>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }
}

/// What an identifier names; these types have no values.
package enum PetitionIdentity {}
package enum UnitIdentity {}
package enum ScenarioIdentity {}
package enum RuleIdentity {}
package enum ActivityIdentity {}

package typealias PetitionID = Identifier<PetitionIdentity>
package typealias UnitID = Identifier<UnitIdentity>
package typealias ScenarioID = Identifier<ScenarioIdentity>
package typealias RuleID = Identifier<RuleIdentity>
/// What a log calls the events of one kind.
package typealias ActivityName = Identifier<ActivityIdentity>
